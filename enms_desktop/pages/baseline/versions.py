"""The stored versions of a machine's baseline, as the page lists them."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from analytics.baseline import StoredBaseline
from enms_desktop.forms.ui_baseline import Ui_BaselineForm
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.pages.baseline import tables, words
from enms_desktop.pages.baseline.table import dress_table


class Versions(QObject):
    """The table of versions, and which of them is chosen."""

    def __init__(self, ui: Ui_BaselineForm, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.stored: tuple[StoredBaseline, ...] = ()
        self.model = FrameModel(tables.version_columns(), self)
        dress_table(ui.versions, self.model, len(self.model.columns) - 1)
        ui.versions.selectionModel().currentRowChanged.connect(self._show_note)

    @property
    def chosen(self) -> StoredBaseline | None:
        """The version that is chosen, None when there is none."""
        index = self._ui.versions.currentIndex()
        return self.stored[self.model.position(index)] if index.isValid() and self.stored else None

    def show_versions(self, stored: tuple[StoredBaseline, ...], machine: str, zone: ZoneInfo) -> None:
        """Show stored versions, newest first."""
        ui, self.stored = self._ui, stored
        self.model.set_frame(tables.version_frame(stored, zone))
        ui.tabs.setTabText(ui.tabs.indexOf(ui.versions_tab), words.versions_title(stored))
        ui.versions.setVisible(bool(stored))
        ui.versions_empty.setVisible(not stored)
        ui.versions_empty.setText(words.no_versions_words(machine))
        if stored:
            ui.versions.setCurrentIndex(self.model.index_of(0))
        self._show_note()

    def _show_note(self) -> None:
        chosen = self.chosen
        foreign = chosen is not None and chosen.model is None
        self._ui.load.setVisible(bool(self.stored))
        self._ui.load.setEnabled(chosen is not None and not foreign)
        self._ui.versions_note.setText(words.foreign_version() if foreign else "")
