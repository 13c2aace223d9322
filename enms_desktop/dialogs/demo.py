"""Make the demo plant: how many months, which faults, how far it is."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pandas as pd
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from analytics import text
from analytics.demo import DemoReport, DemoRequest
from analytics.language import later, tr
from analytics.period import zone
from analytics.progress import Progress
from analytics.simulator import PLANT, Fault, FaultKind, default_faults
from enms_desktop import theme
from enms_desktop.forms.ui_demo import Ui_DemoDialog
from enms_desktop.models.frame_model import Column, FrameModel
from enms_desktop.page import Questions

if TYPE_CHECKING:
    from analytics.workbench import Workbench

KIND_WORDS = {
    FaultKind.POWER_SPIKE: later("Power spike"),
    FaultKind.PRESSURE_LEAK: later("Pressure leak"),
    FaultKind.STUCK_METER: later("Stuck meter"),
    FaultKind.DRIFT: later("Meter drift"),
    FaultKind.IDLE_LOAD: later("Load while idle"),
    FaultKind.MISSING_DATA: later("Missing data"),
}

COLUMNS = (
    Column("start", later("Begins (site time)")),
    Column("machine", later("Machine")),
    Column("kind", later("Fault")),
    Column("hours", later("Lasts"), text.duration),
    Column(
        "severity",
        later("Severity"),
        lambda value: text.number(value, "", 2),
        tooltip=later("What it means depends on the fault"),
    ),
)


def fault_frame(faults: Sequence[Fault]) -> pd.DataFrame:
    """Return the faults as a table, in the order they begin."""
    rows = []
    for fault in faults:
        machine = PLANT.machine(fault.machine_id)
        rows.append(
            {
                "start": text.moment(fault.start, zone(machine.site.timezone)),
                "machine": machine.name,
                "kind": tr(KIND_WORDS[fault.kind]),
                "hours": fault.duration_s / 3600,
                "severity": fault.severity,
            }
        )
    return pd.DataFrame(rows, columns=[column.key for column in COLUMNS])


class DemoDialog(QDialog):
    """Makes the demo plant in the open database.

    Parameters
    ----------
    workbench : Workbench
    replace : bool
        Whether a demo plant is there that has to give way.

    Signals
    -------
    created(object)
        The :class:`DemoReport`; everything has been written.
    """

    created = Signal(object)

    def __init__(self, workbench: "Workbench", *, replace: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench, self._replace = workbench, replace
        self._end = datetime.now(UTC)
        theme.wear(self)
        self.ui = Ui_DemoDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.questions = Questions.of_dialog(self, self.ui.message_layout, self.ui.busy_layout)
        self.message_bar = self.questions.bar
        self.questions.idle.connect(self._rest)
        self._faults = FrameModel(COLUMNS, self)
        self.ui.faults.setModel(self._faults)
        self.ui.faults.setFont(theme.font(figures=True))
        self.ui.faults.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.ui.faults.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.ui.months.valueChanged.connect(self.show_faults)
        self.ui.create_button.clicked.connect(self.ask_create)
        self.ui.close_button.clicked.connect(self.reject)
        self.ui.create_button.setText(tr("Replace") if replace else tr("Create"))
        self.ui.replaced.setVisible(replace)
        self.ui.create_button.setFocus()
        self.show_faults()

    def _request(self) -> DemoRequest:
        return DemoRequest(end=self._end, months=self.ui.months.value(), replace=self._replace)

    @Slot()
    def show_faults(self) -> None:
        """Show the faults that fall into the plant's time."""
        period = self._request().period
        self._faults.set_frame(fault_frame([fault for fault in default_faults(self._end) if fault.overlaps(period)]))

    @Slot()
    def ask_create(self) -> None:
        """Write the plant; all of it or, when it is cancelled, nothing."""
        request, workbench = self._request(), self._workbench

        def work(progress: Progress) -> DemoReport:
            return workbench.create_demo(request, progress)

        self.ui.create_button.setEnabled(False)
        self.ui.months.setEnabled(False)
        self.questions.run(work, self.show_created, tr("Simulating the plant"))

    def show_created(self, report: DemoReport) -> None:
        """Tell whoever waits, and go."""
        self.created.emit(report)
        self.accept()

    def _rest(self) -> None:
        self.ui.create_button.setEnabled(True)
        self.ui.months.setEnabled(True)

    def reject(self) -> None:
        """Stop what is being written, or go; Qt's name."""
        if self.questions.busy:
            self.questions.cancel()
        else:
            super().reject()
