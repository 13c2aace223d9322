"""The page on which a baseline is trained, judged, kept and looked at again."""

from enms_desktop.pages.baseline.page import BaselinePage

__all__ = ["BaselinePage"]
