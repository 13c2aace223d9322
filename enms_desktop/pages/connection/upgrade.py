"""Upgrade a database that others built: every statement is shown first, with its reason."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from analytics import text
from analytics.inspection import KPI_FUNCTIONS, SchemaReport, State, Step
from analytics.language import tr
from analytics.progress import Progress
from enms_desktop.forms.ui_upgrade import Ui_UpgradeDialog
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.page import Questions
from enms_desktop.pages.connection import view

if TYPE_CHECKING:
    from analytics.workbench import Workbench


class UpgradeDialog(QDialog):
    """Shows what an upgrade would run, and runs it.

    Parameters
    ----------
    workbench : Workbench
    report : SchemaReport
        What it is about.

    Signals
    -------
    upgraded(object)
        The statements that were run; everything has been stored.
    """

    upgraded = Signal(object)

    def __init__(self, workbench: "Workbench", report: SchemaReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench, self._compared = workbench, len(report.parts)
        self._planned: tuple[Step, ...] = ()
        self.ui = Ui_UpgradeDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.questions = Questions.of_dialog(self, self.ui.message_layout, self.ui.busy_layout)
        self.message_bar = self.questions.bar
        self.questions.idle.connect(self._rest)
        self._promise, self._whole = self.ui.text.text(), self.height()
        self.steps = FrameModel(view.STEP_COLUMNS, self)
        self._dress()
        self._show_consent(report)
        self.ui.replace.toggled.connect(self.ask_plan)
        self.ui.upgrade_button.clicked.connect(self.ask_upgrade)
        self.ui.close_button.clicked.connect(self.reject)
        self.ask_plan()

    def _dress(self) -> None:
        table = self.ui.steps
        table.setModel(self.steps)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.setColumnWidth(1, 420)
        table.selectionModel().currentRowChanged.connect(self._show_statement)
        self.ui.statement.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.ui.splitter.setSizes([300, 180])

    def _show_consent(self, report: SchemaReport) -> None:
        """Offer to replace functions only where there are some, and say what is wrong with them."""
        names = {f"{name}()" for name in KPI_FUNCTIONS}
        foreign = [part for part in report.parts if part.name in names and part.state in (State.FAULTY, State.DIFFERS)]
        self.ui.replace.setVisible(bool(foreign))
        self.ui.consent.setVisible(bool(foreign))
        listed = ", ".join(part.name for part in foreign)
        self.ui.consent.setText(
            tr(
                "{listed}: other tools that call them get other numbers from then on, the right ones. The old "
                "definitions are kept in workbench.replaced_functions. Without your consent they stay as they are.",
                listed=listed,
            )
        )

    @Slot()
    def ask_plan(self) -> None:
        """Ask what would be run."""
        workbench, replace = self._workbench, self.ui.replace.isChecked()

        def work(progress: Progress) -> tuple[Step, ...]:
            return workbench.upgrade_plan(replace, progress)

        self.ui.upgrade_button.setEnabled(False)
        self.questions.run(work, self.show_plan, tr("Looking what is missing"), topic="plan")

    def show_plan(self, steps: Sequence[Step]) -> None:
        """Show the statements."""
        self._planned = tuple(steps)
        self.steps.set_frame(view.step_frame(steps))
        count = text.counted(len(steps), tr("statement"), tr("statements"))
        self.ui.title.setText(tr("{count} would be run", count=count) if steps else tr("There is nothing to upgrade"))
        self.ui.text.setText(self._promise if steps else self._nothing_words())
        for part in (self.ui.splitter, self.ui.upgrade_button):
            part.setVisible(bool(steps))
        self.ui.close_button.setText(tr("Cancel") if steps else tr("Close"))
        if steps:
            self.ui.steps.selectRow(0)
        self._fit()
        self._rest()

    def _nothing_words(self) -> str:
        """Say what was looked at."""
        return tr(
            "The tables, roll-ups and functions of the contract were compared, {count} in all: "
            "an upgrade has nothing to add.",
            count=text.integer(self._compared),
        )

    def _fit(self) -> None:
        """Be as high as the statements need, or without them as the words do."""
        self.ui.outer.activate()
        words = self.ui.outer.totalHeightForWidth(self.width())
        self.resize(self.width(), self._whole if self._planned else words)

    @Slot()
    def ask_upgrade(self) -> None:
        """Run the statements that are shown."""
        workbench, replace = self._workbench, self.ui.replace.isChecked()

        def work(progress: Progress) -> tuple[Step, ...]:
            return workbench.upgrade(replace, progress)

        self.ui.upgrade_button.setEnabled(False)
        self.ui.replace.setEnabled(False)
        self.questions.run(work, self.show_done, tr("Upgrading the database"), topic="upgrade")

    def show_done(self, steps: Sequence[Step]) -> None:
        """Tell whoever waits, and go."""
        self.upgraded.emit(steps)
        self.accept()

    def _show_statement(self, current: QModelIndex) -> None:
        self.ui.statement.setPlainText(str(self.steps.row(current)["sql"]) if current.isValid() else "")

    def _rest(self) -> None:
        busy = self.questions.busy
        self.ui.upgrade_button.setEnabled(bool(self._planned) and not busy)
        self.ui.replace.setEnabled(not busy)

    def reject(self) -> None:
        """Stop what is being run, or go; Qt's name."""
        if self.questions.busy:
            self.questions.cancel()
        else:
            super().reject()
