"""What the page that is shown becomes outside the program: a file, or a picture on the clipboard."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from analytics.language import tr
from enms_desktop import theme
from enms_desktop.messages import Message, Severity

if TYPE_CHECKING:  # brings pandas: the window is painted before it is needed
    from enms_desktop.export import Exported, Format
    from enms_desktop.main_window.window import MainWindow
    from enms_desktop.page import Page


class Exports(QObject):
    """Export numbers, export a picture, copy a picture."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        ui = window.ui
        ui.action_export_tables.triggered.connect(self.ask_tables)
        ui.action_export_picture.triggered.connect(self.ask_picture)
        ui.action_copy_picture.triggered.connect(self.copy_picture)
        for action, name in (
            (ui.action_export_tables, "export"),
            (ui.action_export_picture, "export"),
            (ui.action_copy_picture, "copy"),
        ):
            theme.set_icon(action, name)

    @Slot()
    def ask_tables(self) -> None:
        """Ask where the numbers of the page go."""
        from enms_desktop.export import TABLES

        self._ask(TABLES, tr("This page shows no numbers to export now."))

    @Slot()
    def ask_picture(self) -> None:
        """Ask where the picture of the page goes."""
        from enms_desktop.export import PICTURES

        self._ask(PICTURES, tr("This page shows no picture to export now."))

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture of the page on the clipboard."""
        from enms_desktop.export import picture_of

        page = self._window.page
        exported = page.exported() if page is not None else None
        picture = picture_of(exported) if exported is not None else None
        if picture is None:
            self._say(page, tr("This page shows no picture to copy now."))
            return
        QGuiApplication.clipboard().setImage(picture)
        self._say(page, tr("The picture is on the clipboard."))

    def _ask(self, wanted: "Sequence[Format]", nothing: str) -> None:
        from enms_desktop.dialogs.export import ExportDialog

        page = self._window.page
        exported: Exported | None = page.exported() if page is not None else None
        formats = [form for form in wanted if exported is not None and form in exported.formats]
        if page is None or exported is None or not formats:
            self._say(page, nothing)
            return
        dialog = ExportDialog(page, exported, formats, self._window.settings.folder)
        dialog.decided.connect(self._remember)
        dialog.open()

    def _remember(self, path: str) -> None:
        self._window.settings.folder = str(Path(path).parent)

    def _say(self, page: "Page | None", words: str) -> None:
        (page or self._window).show_message(Message(words, severity=Severity.INFO))
