"""Exclusions as the baseline page makes and withdraws them: a reason is asked for, and every step can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from analytics import text
from analytics.annotation import Annotation, AnnotationKind, AnnotationRequest, Exclusion
from analytics.errors import CannotStore
from analytics.language import tr
from analytics.period import Period, hull
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop.forms.ui_exclusion import Ui_ExclusionDialog
from enms_desktop.messages import Message, Severity
from enms_desktop.models import line_list
from enms_desktop.page import Page
from enms_desktop.page.recorded import Recorded
from enms_desktop.pages.baseline import words
from enms_desktop.task import Task

if TYPE_CHECKING:
    from analytics.workbench import Workbench


class ExclusionDialog(QDialog):
    """Asks why stretches are excluded, or taken in again; there is no way on without a reason."""

    def __init__(self, title: str, stretches: Sequence[str], summary: str, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ExclusionDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.title.setText(title)
        self.ui.reason_label.setText(question)
        self.ui.note.setText(tr("Readings stay as they are and stay in every sum; only training goes without them."))
        self.ui.reason.textChanged.connect(lambda typed: self.ui.ok.setEnabled(bool(typed.strip())))
        self.ui.reason.setFocus()
        line_list.fill(self.ui.stretches, self.ui.stretch_list, stretches, summary)

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.ui.reason.text().strip()


class Exclusions(QObject):
    """Makes exclusions and withdraws them for a page.

    Parameters
    ----------
    page : Page
    hint : callable
        Says what a change of exclusions means to what the page shows, empty for nothing to say.

    Signals
    -------
    changed()
        Others are on record now: a baseline that is trained anew may be another one.
    unrecorded(object)
        Exclusions that the database cannot keep: they are for this training only.
    """

    changed = Signal()
    unrecorded = Signal(object)

    def __init__(self, page: Page, hint: Callable[[], str]) -> None:
        super().__init__(page)
        self._page, self._hint = page, hint
        self.dialog: ExclusionDialog | None = None

    @property
    def _machine(self) -> Machine | None:
        return next(iter(self._page.machines_shown), None)

    # --- Excluding -----------------------------------------------------------------------------------------------

    def ask_reason(self, periods: Sequence[Period]) -> None:
        """Ask why stretches are excluded, then exclude them."""
        machine = self._machine
        if machine is None or not periods:
            return
        zone = self._page.session.zone(machine.id)
        self._open(
            ExclusionDialog(
                tr("Leave this out when {machine} is trained?", machine=machine.name),
                [text.period(one, zone) for one in periods],
                words.stretches_summary(periods),
                tr("&Why is it not typical?"),
                self._page,
            ),
            partial(self._exclude, machine.id, machine.name, tuple(periods)),
        )

    def _open(self, dialog: ExclusionDialog, then: Callable[[ExclusionDialog], None]) -> None:
        self.dialog = dialog
        dialog.accepted.connect(lambda: then(dialog))
        dialog.open()

    def _exclude(self, machine_id: UUID, name: str, periods: tuple[Period, ...], dialog: ExclusionDialog) -> None:
        workbench, reason = self._page.session.workbench, dialog.reason
        if workbench is None:
            return
        whose = None if dialog.ui.whole_plant.isChecked() else machine_id

        def work(progress: Progress) -> tuple[Annotation, ...]:
            asked = [AnnotationRequest(whose, period, AnnotationKind.EXCLUSION, reason) for period in periods]
            return workbench.annotate_all(asked, progress)

        self._page.run(
            work,
            partial(self._excluded, workbench, name),
            tr("Excluding"),
            topic="exclude",
            failed=partial(self._not_kept, periods, reason),
        )

    def _excluded(self, workbench: "Workbench", name: str, made: tuple[Annotation, ...]) -> None:
        record = Recorded(workbench, tuple(one.id for one in made))
        undo = partial(self._task, partial(record.withdraw, tr("taken back")))
        self._page.session.history.push(
            tr("exclusion of {machine}", machine=name), partial(self._task, record.restore), undo
        )
        self.changed.emit()  # what it sets going takes former messages away
        self._page.offer_undo(Message(_made_words(len(made)), self._hint(), Severity.GOOD))

    def _not_kept(self, periods: tuple[Period, ...], reason: str, error: BaseException) -> None:
        """Leave stretches out of this training only where the database cannot keep exclusions."""
        if not isinstance(error, CannotStore):
            self._page.show_error(error)
            return
        self.unrecorded.emit(tuple(Exclusion(period, reason) for period in periods))
        self._page.show_message(
            Message(
                tr("Left out of this training only: {why}", why=error.text),
                tr("The model that you save keeps it with its reason."),
                Severity.INFO,
            )
        )

    # --- Taking in again -----------------------------------------------------------------------------------------

    def ask_take_in(self, periods: Sequence[Period]) -> None:
        """Look which exclusions on record touch stretches, and ask why they are withdrawn."""
        workbench, machine = self._page.session.workbench, self._machine
        if workbench is None or machine is None or not periods:
            return
        around = hull(periods)

        def work(progress: Progress) -> tuple[Annotation, ...]:
            found = workbench.annotations((machine.id,), around, progress)
            return tuple(
                one
                for one in found
                if one.kind is AnnotationKind.EXCLUSION
                and any(one.period.start < p.end and one.period.end > p.start for p in periods)
            )

        self._page.run(work, partial(self._ask_why, workbench), tr("Reading the exclusions"), topic="take_in")

    def _ask_why(self, workbench: "Workbench", found: tuple[Annotation, ...]) -> None:
        if not found:
            self._page.show_message(
                Message(
                    tr("No exclusion on record touches the picked samples."),
                    tr("The column “Left out because” says why they do not count."),
                    Severity.INFO,
                )
            )
            return
        zone = self._page.session.zone(self._machine.id if self._machine else None)
        lines = [
            f"{text.period(one.period, zone)}: {one.words}"
            + (f" ({tr('whole plant')})" if one.machine_id is None else "")
            for one in found
        ]
        dialog = ExclusionDialog(
            tr("Train on this again?"),
            lines,
            tr("{count} exclusions", count=text.integer(len(lines))),
            tr("&Why is it typical after all?"),
            self._page,
        )
        dialog.setWindowTitle(tr("Take in again"))
        dialog.ui.whole_plant.hide()
        dialog.ui.ok.setText(tr("Take in again"))
        dialog.ui.note.setText(
            tr("The exclusion stays on record as withdrawn; baselines in the database do not change.")
        )
        self._open(dialog, partial(self._take_in, Recorded(workbench, tuple(one.id for one in found))))

    def _take_in(self, record: Recorded, dialog: ExclusionDialog) -> None:
        reason = dialog.reason
        self._page.run(
            partial(record.withdraw, reason),
            lambda _done: self._taken_in(record, reason),
            tr("Withdrawing"),
            topic="exclude",
        )

    def _taken_in(self, record: Recorded, reason: str) -> None:
        self._page.session.history.push(
            tr("withdrawal of an exclusion"),
            partial(self._task, partial(record.withdraw, reason)),
            partial(self._task, record.restore),
        )
        self.changed.emit()
        self._page.offer_undo(
            Message(tr("The samples count again when a baseline is trained."), self._hint(), Severity.GOOD)
        )

    def _task(self, work: Callable[[Progress], None]) -> Task:
        """Return a task that takes a step back or forth; the window says how it ended."""
        task = Task(work, tr("Changing the exclusions"))
        task.succeeded.connect(lambda _result: self.changed.emit())
        return task


def _made_words(count: int) -> str:
    if count == 1:
        return tr("1 exclusion is on record. Baselines are trained without it from now on.")
    return tr("{count} exclusions are on record. Baselines are trained without them from now on.", count=count)
