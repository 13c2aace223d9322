"""Correct readings: which, how, why, and what that would change."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from analytics.correction import Action, Correction, CorrectionEffect, CorrectionRequest
from analytics.errors import BadRequest, EnmsError
from analytics.language import later, tr
from analytics.measure import Measure
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop.forms.ui_correction import Ui_CorrectionDialog
from enms_desktop.page import Questions
from enms_desktop.pages.quality import view
from enms_desktop.period_fields import PeriodFields

if TYPE_CHECKING:
    from analytics.workbench import Workbench

ACTION_WORDS = {
    Action.EXCLUDE: later("Leave the readings out"),
    Action.INTERPOLATE: later("Draw a straight line between the readings next to the range"),
    Action.SCALE: later("Multiply each reading by a factor"),
    Action.REPLACE: later("Replace each reading by a value"),
}

#: The effect is worked out when nothing was changed for so long, ms.
PAUSE_MS = 400


class CorrectionDialog(QDialog):
    """Asks for a correction, shows what it would change, and makes it.

    Parameters
    ----------
    workbench : Workbench
    machine : Machine
    measures : sequence of Measure
        What can be corrected.
    period : Period, optional
        The range to begin with; without one the dates are empty.
    measure : Measure, optional
        The measure to begin with.
    proposal : tuple of Action and float, optional
        What to begin with; without one nothing is chosen that would be done.

    Signals
    -------
    corrected(object)
        The corrections that were made.
    """

    corrected = Signal(object)

    def __init__(
        self,
        workbench: "Workbench",
        machine: Machine,
        measures: Sequence[Measure],
        period: Period | None,
        measure: Measure | None = None,
        proposal: tuple[Action, float | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench, self._machine, self._period = workbench, machine, period
        self._zone = ZoneInfo(machine.timezone)
        self.ui = Ui_CorrectionDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(tr("Correct readings of {name}", name=machine.name))
        self.questions = Questions.of_dialog(self, self.ui.message_layout, self.ui.busy_layout)
        self.message_bar = self.questions.bar
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask_effect)
        self._fill(measures, measure, proposal)
        self._connect()
        self._changed()
        self.ui.reason.setFocus()

    def _fill(
        self, measures: Sequence[Measure], measure: Measure | None, proposal: tuple[Action, float | None] | None
    ) -> None:
        ui = self.ui
        for name, together in view.offered(measures):
            ui.measure.addItem(name, together)
            if measure is not None and together == (measure,):
                ui.measure.setCurrentIndex(ui.measure.count() - 1)
        for action, words in ACTION_WORDS.items():
            ui.action.addItem(tr(words), action)
        chosen, value = proposal or (None, None)
        ui.action.setPlaceholderText(tr("Choose what is to be done"))
        ui.action.setCurrentIndex(-1 if chosen is None else list(ACTION_WORDS).index(chosen))
        ui.value.setText("" if value is None else f"{value:.9g}")
        self._fields = PeriodFields(ui.start, ui.end, self)
        self._fields.show(self._period, self._zone)
        for edit in (ui.start, ui.end):
            edit.setToolTip(tr("The plant's time: {key}", key=self._zone.key))

    def _connect(self) -> None:
        ui = self.ui
        ui.measure.currentIndexChanged.connect(self._changed)
        ui.action.currentIndexChanged.connect(self._changed)
        ui.start.changed.connect(self._changed)
        ui.end.changed.connect(self._changed)
        ui.value.textChanged.connect(self._changed)
        ui.reason.textChanged.connect(self._show_ready)
        ui.correct_button.clicked.connect(self.ask_correct)
        ui.close_button.clicked.connect(self.reject)

    @property
    def _action(self) -> Action | None:
        chosen = self.ui.action.currentData()
        return None if chosen is None else Action(chosen)  # Qt gives a plain string back

    def _missing(self) -> str:
        """Say what has to be chosen first; empty when it is."""
        parts = []
        if not (self.ui.start.text().strip() and self.ui.end.text().strip()):
            parts.append(tr("Write from when to when the readings are wrong."))
        if self._action is None:
            parts.append(tr("Choose what is to be done with them."))
        return " ".join(parts)

    def _changed(self) -> None:
        ui, action = self.ui, self._action
        for part in (ui.value, ui.value_label):
            part.setVisible(action is not None and action.needs_value)
        unit = self._measures()[0].unit
        words = tr("&Factor") if action is Action.SCALE else tr("&Value")
        ui.value_label.setText(f"{words} [{unit}]" if unit and action is not Action.SCALE else words)
        self._pause.start()
        self._show_ready()

    def _show_ready(self) -> None:
        reason = "" if self.ui.reason.text().strip() else tr("Say why the readings are wrong")
        obstacle = self._missing() or reason
        self.ui.correct_button.setEnabled(not obstacle)
        self.ui.correct_button.setToolTip(obstacle)

    def _measures(self) -> tuple[Measure, ...]:
        return tuple(self.ui.measure.currentData())

    def _requests(self, reason: str) -> tuple[CorrectionRequest, ...]:
        """Return what is asked for, a correction a measure.

        Raises
        ------
        BadRequest
        """
        ui, action, measures = self.ui, self._action, self._measures()
        missing = self._missing()
        if action is None or missing:
            raise BadRequest(missing)
        period = self._fields.period()
        if action is Action.REPLACE and len(measures) > 1:
            raise BadRequest(tr("One value cannot be energy and power."), tr("Choose one of the two measures."))
        value = view.number_typed(ui.value.text()) if action.needs_value else None
        return tuple(
            CorrectionRequest(self._machine.id, one, period, action, reason, value, self._machine.energy_types[0])
            for one in measures
        )

    @Slot()
    def ask_effect(self) -> None:
        """Work out what the correction would change."""
        workbench = self._workbench
        try:
            request = self._requests("only a look")[0]
        except EnmsError as error:
            self.questions.cancel("effect")
            self._show_effect(view.plain(error))
            return

        def work(progress: Progress) -> CorrectionEffect:
            return workbench.correction_effect(request, progress)

        self.questions.run(
            work, lambda effect: self.show_effect(effect, request.measure), topic="effect",
            failed=lambda error: self._show_effect(view.plain(error)),
        )  # fmt: skip

    def show_effect(self, effect: CorrectionEffect, measure: Measure) -> None:
        """Show what the correction would change."""
        self._show_effect(view.effect_words(effect, measure), " ".join(effect.notes))

    def _show_effect(self, words: str, notes: str = "") -> None:
        self.ui.effect.setText(words)
        self.ui.effect_notes.setText(notes)
        self.ui.effect_notes.setVisible(bool(notes))

    @Slot()
    def ask_correct(self) -> None:
        """Make the correction."""
        workbench = self._workbench
        try:
            requests = self._requests(self.ui.reason.text())
        except EnmsError as error:
            self.questions.fail(error)
            return

        def work(progress: Progress) -> tuple[Correction, ...]:
            return workbench.correct_all(requests, progress)

        self.ui.correct_button.setEnabled(False)
        self.questions.run(work, self.show_corrected, tr("Correcting"), topic="correct", failed=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._show_ready()
        self.questions.fail(error)

    def show_corrected(self, made: tuple[Correction, ...]) -> None:
        """Tell whoever waits, and go."""
        self.corrected.emit(made)
        self.accept()
