"""The step that says what becomes of each column of the file."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QHeaderView

from analytics.language import later, tr
from enms_desktop import theme
from enms_desktop.forms.ui_import_wizard import Ui_ImportWizard
from enms_desktop.models.choice_delegate import ChoiceDelegate
from enms_desktop.models.file_model import MappingModel

_WIDTHS = {
    MappingModel.FILE: 160,
    MappingModel.EXAMPLES: 146,
    MappingModel.BECOMES: 216,
    MappingModel.UNIT: 168,
    MappingModel.REGISTER: 116,
}
_HINT = later("Energy is stored in kWh and power in kW; what is missing of the two follows from the other.")


class ColumnsStep(QObject):
    """The table of columns, edited with one click."""

    def __init__(self, ui: Ui_ImportWizard, model: MappingModel, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._model = ui, model
        view = ui.mapping
        view.setModel(model)
        view.setItemDelegate(ChoiceDelegate(view))
        header = view.horizontalHeader()
        header.setMinimumSectionSize(80)
        header.setStretchLastSection(False)
        view.clicked.connect(self.edit)
        model.changed.connect(self.show_columns)

    def edit(self, index: QModelIndex) -> None:
        """Open the list or the line of a cell."""
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            choice = self._ui.mapping.selectionModel()
            choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._ui.mapping.edit(index)

    def show_columns(self) -> None:
        """Show what matters of the table, and what has to be put right."""
        view, model = self._ui.mapping, self._model
        view.setColumnHidden(model.NAME, not model.has_own)
        view.setColumnHidden(model.REGISTER, not model.has_counter)
        header, wide = view.horizontalHeader(), model.NAME if model.has_own else model.EXAMPLES
        for place in range(model.columnCount()):
            stretched = place == wide
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
            )
            if not stretched and place in _WIDTHS:
                header.resizeSection(place, _WIDTHS[place])
        problem = model.problem
        self._ui.columns_text.setText(problem or tr(_HINT))
        theme.set_role(self._ui.columns_text, "bad" if problem else "small")
