"""The stored versions of a machine's baseline, as the page lists them."""

from uuid import UUID
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
        self._read_only = ""
        self.model = FrameModel(tables.version_columns(), self)
        dress_table(ui.versions, self.model, len(self.model.columns) - 1)
        ui.versions.selectionModel().currentRowChanged.connect(self._show_note)

    @property
    def chosen(self) -> StoredBaseline | None:
        """The version that is chosen, None when there is none."""
        index = self._ui.versions.currentIndex()
        return self.stored[self.model.position(index)] if index.isValid() and self.stored else None

    def of(self, machine_id: UUID, energy_type: str) -> tuple[StoredBaseline, ...]:
        """Return the versions of an energy of a machine; of another machine's versions none."""
        wanted = (machine_id, energy_type)
        return tuple(one for one in self.stored if (one.machine_id, one.energy_type) == wanted)

    def active(self, machine_id: UUID, energy_type: str) -> StoredBaseline | None:
        """Return the active version of an energy of a machine."""
        return next((one for one in self.of(machine_id, energy_type) if one.is_active), None)

    def show_versions(self, stored: tuple[StoredBaseline, ...], machine: str, zone: ZoneInfo, read_only: str) -> None:
        """Show stored versions, newest first; the newest is chosen, or the same as before where none is new."""
        chosen, former = self.chosen, {one.id for one in self.stored}
        kept = chosen.id if chosen is not None and former == {one.id for one in stored} else None
        ui, self.stored, self._read_only = self._ui, stored, read_only
        self.model.set_frame(tables.version_frame(stored, zone))
        ui.tabs.setTabText(ui.tabs.indexOf(ui.versions_tab), words.versions_title(stored))
        ui.versions.setVisible(bool(stored))
        ui.versions_empty.setVisible(not stored)
        ui.versions_empty.setText(words.no_versions_words(machine))
        if stored:
            place = next((place for place, one in enumerate(stored) if one.id == kept), 0)
            ui.versions.setCurrentIndex(self.model.index_of(place))
        self._show_note()

    def _show_note(self) -> None:
        chosen = self.chosen
        foreign = chosen is not None and chosen.model is None
        self._ui.load.setVisible(bool(self.stored))
        self._ui.load.setEnabled(chosen is not None and not foreign)
        self._ui.activate.setVisible(bool(self.stored))
        self._ui.activate.setEnabled(chosen is not None and not chosen.is_active and not self._read_only)
        self._ui.activate.setToolTip(words.activate_tip(chosen, self._read_only))
        self._ui.versions_note.setText(words.foreign_version() if foreign else "")
