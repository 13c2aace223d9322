"""What all pages share: asking in the background, saying what went wrong, showing that one is busy."""

from enms_desktop.page.awaited import AwaitedPage as AwaitedPage
from enms_desktop.page.bars import BusyStrip, MessageBar
from enms_desktop.page.confirm import ask_reason as ask_reason
from enms_desktop.page.confirm import confirm as confirm
from enms_desktop.page.overlay import Overlay as Overlay
from enms_desktop.page.page import Page
from enms_desktop.page.questions import Questions
from enms_desktop.page.saving import OpenDialog as OpenDialog
from enms_desktop.page.saving import SaveDialog

__all__ = ["BusyStrip", "MessageBar", "Page", "Questions", "SaveDialog"]
