"""Show a file or a folder in the program that the computer has for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from analytics.language import tr
from enms_desktop.messages import Message, Severity


def show(path: Path, tell: Callable[[Message], None]) -> None:
    """Open a file or a folder outside of the workbench.

    Parameters
    ----------
    path : Path
    tell : callable
        Told where it is when nothing on this computer opens it, e.g. :meth:`Page.show_message`.
    """
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = tr("This computer has no program to show it.")
        tell(Message(text, tr("It is {path}.", path=path), Severity.INFO))
