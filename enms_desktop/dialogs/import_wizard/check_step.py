"""The step that shows what an import would store, what it would reject and why."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from analytics import text
from analytics.home import replace_file
from analytics.language import tr
from analytics.tabular import ImportReport, rejected_csv
from enms_desktop import theme
from enms_desktop.dialogs.import_wizard import words
from enms_desktop.dialogs.import_wizard.notes import Notes
from enms_desktop.forms.ui_import_wizard import Ui_ImportWizard
from enms_desktop.messages import Message, Severity
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.page import SaveDialog

_WIDEST = 340


class CheckStep(QObject):
    """Four figures, two tables and the remarks of a plan.

    Signals
    -------
    said(object)
        A :class:`Message` for the user.
    """

    said = Signal(object)

    def __init__(self, ui: Ui_ImportWizard, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._plan: ImportReport | None = None
        self.targets, self.reasons = FrameModel(words.TARGET_COLUMNS, self), FrameModel(words.REASON_COLUMNS, self)
        self.notes = Notes()
        ui.check_notes.addWidget(self.notes)
        for view, model in ((ui.targets, self.targets), (ui.reasons, self.reasons)):
            view.setModel(model)
            view.setFont(theme.font(figures=True))
            view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
            view.horizontalHeader().setMaximumSectionSize(_WIDEST)
        ui.save_rejected.clicked.connect(self.ask_rejected_file)

    def show_plan(self, plan: ImportReport) -> None:
        """Show a plan."""
        ui, self._plan = self._ui, plan
        self._show_figures(plan)
        ui.check_text.setText(words.destination_words(plan))
        self.targets.set_frame(words.target_frame(plan))
        self.reasons.set_frame(words.reason_frame(plan.rejections))
        for view in (ui.targets, ui.reasons):
            view.resizeColumnsToContents()
        count = text.integer(sum(one.count for one in plan.rejections))
        ui.check_tabs.setTabText(1, tr("What is rejected, and why ({count})", count=count))
        ui.check_tabs.setTabEnabled(1, bool(plan.rejections))
        ui.check_tabs.setCurrentIndex(1 if plan.refusal and plan.rejections else 0)
        self.notes.show_findings(plan.findings)

    def _show_figures(self, plan: ImportReport) -> None:
        ui = self._ui
        ui.stored_figure.setText(text.integer(plan.stored))
        ui.stored_figure_label.setText(
            tr("of {rows} can be stored", rows=text.counted(plan.rows, tr("row"), tr("rows")))
        )
        ui.rejected_figure.setText(text.integer(plan.rejected))
        empty = tr(", {empty} more are empty", empty=text.integer(plan.empty)) if plan.empty else ""
        rejected = tr("row is rejected") if plan.rejected == 1 else tr("rows are rejected")
        ui.rejected_figure_label.setText(rejected + empty)
        ui.duplicate_figure.setText(text.integer(plan.duplicates))
        fate = tr(", replaced") if plan.replaced else tr(", kept as they are") if plan.duplicates else ""
        ui.duplicate_figure_label.setText(tr("values are there already{fate}", fate=fate))
        ui.energy_figure.setText(text.energy(plan.energy_kwh))
        new = plan.stored_kwh
        partly = new is not None and plan.energy_kwh is not None and new < plan.energy_kwh
        ui.energy_figure_label.setText(
            tr("in the file, {new} of it new", new=text.energy(new)) if partly else tr("in the file")
        )

    @Slot()
    def ask_rejected_file(self) -> None:
        """Let the user keep the list of what is rejected."""
        if self._plan is None:
            return
        path = self._plan.path
        dialog = SaveDialog(self._ui.check_page, tr("Save the list"), str(path.parent), "CSV (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{path.name.split('.')[0]}-rejected.csv")
        name = dialog.ask()
        if name:
            self.save_rejected(Path(name))

    def save_rejected(self, path: Path) -> None:
        """Write the list of what is rejected."""
        if self._plan is None:
            return
        try:
            replace_file(path, rejected_csv(self._plan.rejections))
        except OSError as error:
            self.said.emit(
                Message(
                    tr("{path} cannot be written: {strerror}.", path=path, strerror=error.strerror),
                    severity=Severity.WARNING,
                )
            )
        else:
            self.said.emit(Message(tr("The list was saved as {name}.", name=path.name)))
