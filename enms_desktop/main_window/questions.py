"""The dialogs that the window opens itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

from analytics.language import tr
from enms_desktop import theme

if TYPE_CHECKING:  # brings pandas: the window is painted before it is needed
    from analytics.tabular import ImportReport
    from enms_desktop.main_window.window import MainWindow


class WindowQuestions(QObject):
    """Opens a dialog and takes its answer to the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def ask_connection(self) -> None:
        """Let the user choose, make or change a connection."""
        from enms_desktop.dialogs.connect import ConnectDialog

        dialog = ConnectDialog(self._window.home, self._window.session.profile, self._window)
        dialog.open_wanted.connect(self._window.open)
        dialog.open()

    @Slot()
    def ask_demo(self) -> None:
        """Make the demo plant."""
        from enms_desktop.dialogs.demo import DemoDialog

        session = self._window.session
        if session.workbench is None:
            return
        dialog = DemoDialog(session.workbench, replace=session.has_demo, parent=self._window)
        dialog.created.connect(self._demo_created)
        dialog.open()

    def _demo_created(self) -> None:
        """Show the demo plant, and let it go on: one that has stopped says of every machine that it sends no data."""
        self._window.ui.action_live.setChecked(True)
        self._window.session.refresh()

    @Slot()
    def ask_import(self) -> None:
        """Bring in readings from a file."""
        from enms_desktop.dialogs.import_wizard import ImportWizard

        if self._window.session.workbench is None:
            return
        wizard = ImportWizard(self._window.session, self._window)
        wizard.readings_wanted.connect(self._show_imported)
        wizard.open()

    def _show_imported(self, report: "ImportReport") -> None:
        self._window.selection.set_both(report.machine_id, report.period)
        self._window.show_page("readings")

    @Slot()
    def show_palette(self) -> None:
        """Offer everything that can be done, by its name."""
        from enms_desktop.dialogs.palette import Palette
        from enms_desktop.main_window.commands import commands_of

        Palette(commands_of(self._window), self._window).open()

    @Slot()
    def show_shortcuts(self) -> None:
        """List the keys that do something."""
        from enms_desktop.dialogs.shortcuts import ShortcutsDialog
        from enms_desktop.main_window.keys import keys_of

        ShortcutsDialog(keys_of(self._window), self._window).open()

    def may_lose(self) -> bool:
        """Ask whether what is not stored may be lost; without asking when nothing would be.

        Whoever stays is brought to where it can be stored.
        """
        unsaved = {page.NAME: words for page in self._window.made_pages if (words := page.unsaved())}
        if not unsaved:
            return True
        box = QMessageBox(QMessageBox.Icon.Question, tr("Not stored"), " ".join(unsaved.values()), parent=self._window)
        theme.wear(box)
        box.setInformativeText(tr("Stay here to store first, or go on and discard what is not stored."))
        stay = box.addButton(tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        if box.clickedButton() is not stay:
            return True
        self._window.show_page(next(iter(unsaved)))
        return False
