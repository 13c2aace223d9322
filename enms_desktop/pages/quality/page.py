"""The data quality page: what is asked, and where the answers go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QInputDialog,
)

from analytics import text
from analytics.correction import NO_CORRECTIONS, NO_CORRECTIONS_HINT, Correction
from analytics.language import later, tr
from analytics.measure import Measure
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.quality import QualityFinding, QualityReport
from enms_desktop import theme
from enms_desktop.docks import BOTTOM, DockArea, Panel
from enms_desktop.export import Exported
from enms_desktop.forms.ui_quality import Ui_QualityForm
from enms_desktop.messages import Message, Severity
from enms_desktop.models import machine_box
from enms_desktop.models.frame_model import FrameModel
from enms_desktop.page import Page, ask_reason
from enms_desktop.page.subject import Subject
from enms_desktop.pages.quality import view
from enms_desktop.pages.quality.dialog import CorrectionDialog
from enms_desktop.pages.quality.steps import Steps
from enms_desktop.pages.quality.table import dress
from enms_desktop.presets import Preset
from enms_desktop.task import Task

PRESETS = (
    Preset.ALL,
    Preset.YEAR,
    Preset.MONTHS_3,
    Preset.DAYS_30,
    Preset.WEEK,
    Preset.FULL_WEEK,
    Preset.MONTH,
    Preset.SAME_LAST_YEAR,
)

#: Height of the corrections where there are some, px.
MADE_HEIGHT = 250

#: No limit to the height of a widget; Qt's name.
QWIDGETSIZE_MAX = (1 << 24) - 1


@dataclass(frozen=True)
class Shown:
    """What the page shows: all of one machine and period."""

    report: QualityReport
    corrections: tuple[Correction, ...]
    measures: tuple[Measure, ...]


class QualityPage(Page):
    """Look for what is wrong with a machine's readings, look at it, correct it."""

    NAME, TITLE, ICON = "quality", later("Data quality"), "quality"
    LASTING = ("withdraw",)

    def build(self) -> Iterator[None]:
        """Make the form, its tables, and what they hear of each other."""
        self.ui = Ui_QualityForm()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        made = Panel("corrections", tr("Corrections of this machine"), self.ui.made, BOTTOM, size=MADE_HEIGHT)
        yield
        self.dock_area = yield from DockArea.in_place_of(self.ui.parts, self.NAME, self.ui.found, [made])
        yield
        self.findings = view.FindingModel(view.FINDING_COLUMNS, self)
        self.corrections = FrameModel(view.CORRECTION_COLUMNS, self)
        dress(self.ui.findings, self.findings, view.FINDING_WIDTHS, ("touched", "count"))
        dress(self.ui.corrections, self.corrections, view.CORRECTION_WIDTHS, ("by",))
        self.ui.findings.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as given: the gravest first
        self.ui.corrections.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._shown: Shown | None = None
        self._asked: tuple[UUID | None, Period | None] | None = None
        self.dialog: CorrectionDialog | None = None
        self.question: QInputDialog | None = None
        self.subject = Subject(self.session, self.selection, Preset.YEAR, self)
        self._make_period_box()
        self._connect()
        self._fill_machines()
        self._show_nothing("", tr("Choose a machine and a period."))

    def _make_period_box(self) -> None:
        self.ui.period.set_presets(PRESETS)
        self.ui.period.follow_recent(self.selection)

    def _connect(self) -> None:
        ui = self.ui
        self.session.plant_changed.connect(self._follow_plant)
        self.session.closed.connect(self._forget)
        self.selection.changed.connect(self._follow_selection)
        ui.machine.activated.connect(self._choose_machine)
        ui.period.chosen.connect(self.subject.set_period)
        ui.period.refused.connect(self.show_refused)
        ui.period.corrected.connect(self.forget_refused)
        ui.check.clicked.connect(self.ask_check)
        ui.all_readings.clicked.connect(partial(ui.period.choose_preset, Preset.ALL))
        ui.show_chart.clicked.connect(self.show_in_chart)
        ui.findings.doubleClicked.connect(self.show_in_chart)
        ui.correct.clicked.connect(self.open_correction)
        ui.withdraw.clicked.connect(self.ask_reason)
        ui.findings.selectionModel().currentRowChanged.connect(self._show_buttons)
        ui.corrections.selectionModel().currentRowChanged.connect(self._show_buttons)
        theme.set_icon(ui.show_chart, "readings")
        theme.set_icon(ui.correct, "edit")
        theme.set_icon(ui.withdraw, "undo")
        theme.set_icon(ui.check, "refresh", "accent_text")
        theme.THEME.dress(self, self._paint)

    def _paint(self) -> None:
        self.ui.empty_icon.setPixmap(theme.pixmap("quality", theme.colors().good, 40, self.devicePixelRatioF()))

    @property
    def machine(self) -> Machine | None:
        """The machine whose readings are looked at."""
        return self.subject.machine

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """That machine; see :attr:`Page.machines_shown`."""
        return () if self.machine is None else (self.machine,)

    def exported(self) -> Exported | None:
        """Return findings and corrections of the machine and period that are shown."""
        if self._shown is None or self.machine is None:
            return None
        zone = self.session.zone(self.machine.id)
        notes = ((tr("Machine"), self.machine.name), (tr("Period"), text.period(self._shown.report.period, zone)))
        sheets = (
            self.findings.sheet(tr("What was found"), notes),
            self.corrections.sheet(tr("Corrections"), notes),
        )
        return Exported(f"{self.machine.name} {tr('Data quality')}", sheets=lambda: sheets)

    # --- Following -----------------------------------------------------------------------------------------------

    def _fill_machines(self) -> None:
        machine_box.fill(self.ui.machine, self.session.plant.machines)
        self._show_selection()

    def _follow_plant(self) -> None:
        self._fill_machines()
        self._asked = None
        self.refresh()

    def _follow_selection(self) -> None:
        self._show_selection()
        self.refresh()

    def _forget(self) -> None:
        """Show nothing of a connection that is closed."""
        self.cancel()
        self._asked = self._shown = None
        self._show_nothing("", tr("Choose a machine and a period."))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the selection when the page comes to the front; Qt's name."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look at the readings of the selection unless that is done or being done."""
        if not self.isVisible() or self.session.workbench is None:
            return
        if self._asked != (self.subject.machine_id, self.subject.period):
            self.ask_check()

    # --- Machine and period --------------------------------------------------------------------------------------

    def _show_selection(self) -> None:
        ui, machine = self.ui, self.machine
        zone = self.session.zone(self.subject.machine_id)
        machine_box.choose(ui.machine, self.subject.machine_id)
        ui.period.set_period(self.subject.period)
        ui.period.set_bounds(
            machine.first_reading if machine else None, machine.last_reading if machine else None, zone
        )
        self._show_buttons()

    def _choose_machine(self, _row: int) -> None:
        machine = self.session.machine(machine_box.chosen(self.ui.machine))
        if machine is not None:
            self.selection.set_machine(machine.id)

    # --- Checking ------------------------------------------------------------------------------------------------

    def ask_check(self) -> None:
        """Look at the readings of the chosen machine and period."""
        workbench, machine_id, period = self.session.workbench, self.subject.machine_id, self.subject.period
        if workbench is None or machine_id is None or period is None:
            return
        self._asked = (machine_id, period)
        self.subject.keep()
        if self._shown is None:
            self._show_nothing("", tr("The readings are being looked at …"))

        def work(progress: Progress) -> Shown:
            measures = workbench.measures(machine_id, progress.part(0.0, 0.1))
            report = workbench.quality(machine_id, period, progress.part(0.1, 0.95))
            return Shown(report, workbench.corrections(machine_id, progress.part(0.95, 1.0)), measures)

        self.run(
            work, self.show_report, tr("Looking at the readings"), topic="check", failed=self._check_failed, again=True
        )

    def _check_failed(self, error: BaseException) -> None:
        self._asked = None
        self._shown = None
        self._show_nothing("", tr("The readings could not be looked at."))
        self.show_error(error)

    def show_report(self, shown: Shown) -> None:
        """Show what was found, and what was corrected."""
        self._shown = shown
        report, zone = shown.report, self.session.zone(shown.report.machine_id)
        self.findings.set_frame(view.finding_frame(report.findings, zone))
        self.ui.summary.setText(view.summary(report))
        self.ui.notes.setText(" ".join(report.notes))
        self.ui.notes.setVisible(bool(report.notes))
        if report.findings:
            self._show_table(found=True)
            self.ui.findings.selectRow(0)
        elif report.readings:
            self._show_nothing(tr("Nothing was found"), view.nothing_found(report), good=True)
        else:
            machine = self.session.machine(report.machine_id)
            measured = machine is not None and machine.last_reading is not None
            self._show_nothing(
                tr("No readings"), view.no_readings(report.machine_name, measured=measured), elsewhere=measured
            )
        self._show_corrections(shown.corrections)
        self._show_buttons()

    def _show_corrections(self, made: Sequence[Correction]) -> None:
        shown = self._shown
        assert shown is not None
        zone = self.session.zone(shown.report.machine_id)
        self.corrections.set_frame(view.correction_frame(made, shown.measures, zone))
        self._make_room(bool(made))
        holding = sum(one.holds for one in made)
        if made:
            self.ui.made_note.setText(
                tr("{holding} of {made} hold; measured readings never change", holding=holding, made=len(made))
            )
        else:
            self.ui.made_note.setText(tr("None yet; measured readings never change"))

    def _make_room(self, made: bool) -> None:
        """Give the corrections room where there are some; else the findings have it."""
        had = not self.ui.corrections.isHidden()
        self.ui.corrections.setVisible(made)
        self.ui.made.setMaximumHeight(QWIDGETSIZE_MAX if made else self.ui.made.sizeHint().height())
        if made and not had and self.dock_area is not None:
            dock = self.dock_area.dock("corrections")
            self.dock_area.resizeDocks([dock], [MADE_HEIGHT], Qt.Orientation.Vertical)

    def _show_nothing(self, title: str, words: str, *, good: bool = False, elsewhere: bool = False) -> None:
        self.ui.empty_title.setText(title)
        self.ui.empty_title.setVisible(bool(title))
        self.ui.empty_text.setText(words)
        self.ui.empty_icon.setVisible(good)
        self.ui.all_readings.setVisible(elsewhere)
        self.ui.summary.clear()
        if self._shown is None:
            self.ui.notes.hide()
            self.corrections.set_frame(view.correction_frame((), (), self.session.zone()))
            self._make_room(False)
            self.ui.made_note.clear()
        self._show_table(found=False)

    def _show_table(self, *, found: bool) -> None:
        wanted, other = (self.ui.findings, self.ui.empty) if found else (self.ui.empty, self.ui.findings)
        other.hide()  # first: showing lays out at once, and there would be room for both
        wanted.show()
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Offer what can be done with what is chosen."""
        ui, correction = self.ui, self._chosen_correction()
        ui.check.setEnabled(self.machine is not None and self.subject.period is not None)
        ui.show_chart.setEnabled(self._chosen() is not None)
        ui.correct.setEnabled(self._shown is not None and bool(self._shown.measures))
        ui.withdraw.setEnabled(correction is not None and correction.holds)

    def _chosen(self) -> QualityFinding | None:
        index = self.ui.findings.currentIndex()
        if self._shown is None or not index.isValid() or self.ui.findings.isHidden():
            return None
        return self._shown.report.findings[self.findings.position(index)]

    def _chosen_correction(self) -> Correction | None:
        index = self.ui.corrections.currentIndex()
        if self._shown is None or not index.isValid():
            return None
        return self._shown.corrections[self.corrections.position(index)]

    # --- Doing something about it --------------------------------------------------------------------------------

    def show_in_chart(self, _index: QModelIndex | bool | None = None) -> None:
        """Open the readings at the place of the chosen finding."""
        finding = self._chosen()
        if finding is not None and self._shown is not None:
            self.selection.set_both(self._shown.report.machine_id, view.around(finding))
            self.navigate.emit("readings")

    def open_correction(self) -> None:
        """Ask for a correction, of the chosen finding where there is one."""
        workbench, shown, finding = self.session.workbench, self._shown, self._chosen()
        machine = self.session.machine(shown.report.machine_id) if shown else None
        if workbench is None or shown is None or machine is None or not shown.measures:
            return
        columns: Mapping[str, object] = workbench.capability.columns
        if "workbench.corrections" not in columns or workbench.capability.read_only:
            why = workbench.capability.read_only or tr(NO_CORRECTIONS)
            hint = tr("Nothing was changed.") if workbench.capability.read_only else tr(NO_CORRECTIONS_HINT)
            self.show_message(Message(why, hint, Severity.INFO))
            return
        period, measure, proposal = self.selection.period, None, None  # what is not chosen yet is the user's to choose
        if finding is not None:
            period, proposal = finding.period, view.proposal(finding)
            measure = next((one for one in shown.measures if one.key == finding.measure), None)
            if finding.rule == "stuck" and finding.series == "energy_readings":
                measure = None  # the whole meter: energy and power together
        self.dialog = CorrectionDialog(workbench, machine, shown.measures, period, measure, proposal, self)
        self.dialog.corrected.connect(self._corrected)
        self.dialog.open()

    def _corrected(self, made: Sequence[Correction]) -> None:
        steps, shown = self._steps(made), self._shown
        if steps is not None and shown is not None:
            words = tr("correction of {machine}", machine=shown.report.machine_name)
            self.session.history.push(words, partial(self._task, steps.make), partial(self._task, steps.withdraw))
        count = text.counted(len(made), tr("correction"), tr("corrections"))
        self._changed(
            tr("{count} made. Every number that is computed from now on respects what was corrected.", count=count)
        )

    def _changed(self, words: str) -> None:
        self.session.data_changed.emit()
        self.ask_check()
        self.offer_undo(Message(words, severity=Severity.GOOD))

    def _steps(self, made: Sequence[Correction]) -> Steps | None:
        workbench, shown = self.session.workbench, self._shown
        if workbench is None or shown is None:
            return None
        return Steps(workbench, shown.report.machine_id, shown.measures, made)

    def _task(self, work: Callable[[Progress], None]) -> Task:
        """Return a task that takes a step back or forth; the window says how it ended."""
        task = Task(work, tr("Correcting"))
        task.succeeded.connect(self._corrections_changed)
        return task

    def _corrections_changed(self, _result: object = None) -> None:
        self.session.data_changed.emit()
        self._asked = None
        self.refresh()

    def ask_reason(self) -> None:
        """Ask why the chosen correction is withdrawn."""
        correction = self._chosen_correction()
        if correction is not None and correction.holds:
            self.ask_reason_of(correction)

    def ask_reason_of(self, correction: Correction) -> None:
        """Ask why a correction is withdrawn."""
        words = tr("The numbers will be what they were without it. Why is it withdrawn?")
        withdraw = partial(self.ask_withdraw, correction)
        self.question = ask_reason(self, tr("Withdraw a correction"), words, withdraw)

    def ask_withdraw(self, correction: Correction, reason: str) -> None:
        """Withdraw a correction."""
        workbench = self.session.workbench
        if workbench is None:
            return

        def work(progress: Progress) -> Correction:
            return workbench.withdraw_correction(correction.id, reason, progress)

        steps = self._steps((correction,))
        self.run(work, partial(self.show_withdrawn, steps), tr("Withdrawing"), topic="withdraw")

    def show_withdrawn(self, steps: Steps | None, correction: Correction) -> None:
        """Say that it is withdrawn."""
        if steps is not None:
            words = tr("withdrawal of correction {id}", id=correction.id)
            self.session.history.push(words, partial(self._task, steps.withdraw), partial(self._task, steps.make))
        self._changed(tr("Correction {id} is withdrawn; the numbers are what they were without it.", id=correction.id))
