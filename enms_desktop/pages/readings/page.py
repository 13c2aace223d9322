"""Look at measured series, choose a range, and take it to the tools."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton

from analytics.language import later, tr
from analytics.measure import Measure
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.tariff import Prices
from enms_desktop import theme
from enms_desktop.docks import LEFT, DockArea
from enms_desktop.docks import Panel as DockPanel
from enms_desktop.export import Exported
from enms_desktop.forms.ui_readings import Ui_Readings
from enms_desktop.page import Page
from enms_desktop.pages.readings import curves, memory, totals, view
from enms_desktop.pages.readings.actions import Actions
from enms_desktop.pages.readings.beside import Beside
from enms_desktop.pages.readings.choice import MachineChoice, MeasureChoice
from enms_desktop.pages.readings.curves import Shown
from enms_desktop.pages.readings.following import Following
from enms_desktop.pages.readings.kpi_panel import KpiPanel
from enms_desktop.pages.readings.layout import Layout
from enms_desktop.pages.readings.sharing import Sharing
from enms_desktop.pages.readings.sheets import exported_of
from enms_desktop.pages.readings.view import Question, Subject
from enms_desktop.plots.time_plot import Panel
from enms_desktop.presets import Preset, preset_period

if TYPE_CHECKING:  # brings the methods with it, which are not needed to draw a page
    from analytics.workbench import Workbench

#: Each has a button of its own.
_PRESETS = (Preset.DAY, Preset.WEEK, Preset.DAYS_30, Preset.YEAR)

#: A period chosen elsewhere that is so many times shorter than what is shown would be a line in it: it is shown itself.
_HARDLY_SEEN = 20

#: A pinned moment is seen with so much on either side.
_AROUND = timedelta(hours=3)

#: A view is read anew when the user has left it alone for so long, ms.
_PAUSE_MS = 180


class ReadingsPage(Page):
    """Machines and measures on the left, their charts on the right, and what can be done with a range."""

    NAME = "readings"
    TITLE = later("Readings")
    ICON = "readings"
    LASTING = ("annotate",)

    def build(self) -> Iterator[None]:
        """Make the form, its lists and charts, and what they hear of each other."""
        self.ui = Ui_Readings()
        yield from self.ui.setupInSteps(self.body)  # type: ignore[no-untyped-call]
        self.machines = MachineChoice(self.ui.machines)
        self.measures = MeasureChoice(self.ui.measures)
        self.kpi_panel = KpiPanel(self)
        yield
        self._offered: dict[UUID, tuple[Measure, ...]] = {}
        self.preset: Preset | None = Preset.DAYS_30
        self._custom: Period | None = None
        self._look_at: Period | None = None  # as soon as there is something to see
        self._pinned: datetime | None = None  # likewise
        self.shown: Shown | None = None
        #: The whole period as it was read last; it is drawn around what is read closely.
        self._whole: Shown | None = None
        self._prices: Prices | None = None
        self.newest: datetime | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.ask_closer)
        self.layout_of_charts = Layout()
        self.beside = Beside(self)
        yield from self._arrange()
        for _ in view.FIRST_MEASURES:
            yield
            self.ui.plot.stack.make_chart()
        self.ui.plot.stack.keep_ready(len(view.FIRST_MEASURES) + 1)
        yield
        self.actions_of_charts = Actions(self)
        self.following = Following(self)
        self.sharing = Sharing(self)
        yield
        self._connect()
        self.show_plant()

    def _arrange(self) -> Iterator[None]:
        panels = [
            DockPanel("machines", tr("Machines"), self.ui.machines_panel, LEFT, 232),
            DockPanel("measures", tr("Measures"), self.ui.measures_panel, LEFT, 232),
        ]
        self.dock_area = yield from DockArea.in_place_of(self.ui.parts, self.NAME, self.ui.content, panels)
        self.add_to_head(self.beside.button)
        theme.set_icon(self.ui.back, "undo")
        self.ui.period.follow_recent(self.selection)
        self._presets = QButtonGroup(self)
        for preset in _PRESETS:
            button: QToolButton = getattr(self.ui, f"preset_{preset}")
            self._presets.addButton(button)
            button.clicked.connect(partial(self.choose_preset, preset))

    def _connect(self) -> None:
        plot = self.ui.plot
        plot.set_describer(self._describe)
        plot.period_selected.connect(self._range_chosen)
        plot.period_cleared.connect(self._range_cleared)
        plot.set_closer(self.kpi_panel.close)
        self.questions.idle.connect(plot.choice.show_bar)
        plot.view_changed.connect(self._view_changed)
        self.ui.period.chosen.connect(self.choose_period)
        self.ui.period.refused.connect(self.show_refused)
        self.ui.period.corrected.connect(self.forget_refused)
        self.ui.back.clicked.connect(plot.back)
        self.ui.search.textChanged.connect(self.machines.find)
        self.ui.search_measures.textChanged.connect(self.measures.find)
        self.machines.changed.connect(self.show_machines)
        self.machines.changed.connect(self.machines_changed)
        self.measures.changed.connect(self.ask_series)
        self.beside.changed.connect(self.draw)
        self.session.plant_changed.connect(self.show_plant)

    # What the widgets say

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The machines that are shown."""
        return self.machines.checked

    @property
    def machines_shown(self) -> tuple[Machine, ...]:
        """The machines that are ticked; see :attr:`Page.machines_shown`."""
        return tuple(subject.machine for subject in self.subjects)

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the first machine that is shown."""
        subjects = self.subjects
        return self.session.zone(subjects[0].machine.id if subjects else None)

    def bounds(self) -> tuple[datetime, datetime] | None:
        """Return the first and the last reading of the machines that are shown."""
        return view.bounds_of(subject.machine for subject in self.subjects)

    def _limits(self) -> Period | None:
        bounds = self.bounds()
        return None if bounds is None else view.limits_of(*bounds)

    def _home(self) -> Period | None:
        """Return the period that the user asked for."""
        bounds = self.bounds()
        if self.preset is None or bounds is None:
            return self._custom
        return preset_period(self.preset, *bounds, self.zone)

    def _request(self, looked_at: Period | None = None) -> Question | None:
        """Return what is to be read: the whole period, or what is looked at and as much again on either side."""
        home, limits = self._home(), self._limits()
        chosen = self.measures.checked
        if home is None or limits is None or not self.subjects or not chosen:
            return None
        return view.question(self.subjects, self._offered, chosen, home, limits, looked_at)

    # Asking

    @Slot()
    def show_plant(self) -> None:
        """Follow the plant that is open."""
        plant = self.session.plant
        self._offered.clear()
        self._prices = self._whole = None
        self.beside.forget()
        self.machines.set_plant(plant)
        if self.session.workbench is None or not plant.machines:
            self.questions.cancel()
            self._show_nothing(tr("Open the demo plant, import readings or connect to a plant to see its readings."))
            return
        if not self.subjects:
            chosen = self.session.machine(self.selection.machine_id)
            self.machines.set_checked([(chosen or view.first_machine(plant)).id])
        self.ask_measures()

    def show_machines(self) -> None:
        """Show the machines that are checked."""
        self.ask_measures()
        self.ui.plot.choice.show_bar()  # what they amount to is awaited
        self.kpi_panel.set_machines([subject.machine for subject in self.subjects], self.main_machine())

    def ask_measures(self) -> None:
        """Find out what the machines have that are shown."""
        workbench = self.session.workbench
        if not self.subjects or workbench is None:
            self.measures.set_measures((), ())
            self._show_nothing(tr("Choose a machine on the left to see its readings."))
            return
        new = tuple(subject.machine.id for subject in self.subjects if subject.machine.id not in self._offered)
        if not new:
            self.show_measures({})
            return

        def work(progress: Progress) -> Mapping[UUID, tuple[Measure, ...]]:
            return {
                key: workbench.measures(key, progress.part(n / len(new), (n + 1) / len(new)))
                for n, key in enumerate(new)
            }

        self.run(
            work, self.show_measures, tr("Looking what is measured"), topic="measures", failed=self._failed, again=True
        )

    def show_measures(self, found: Mapping[UUID, tuple[Measure, ...]]) -> None:
        """Offer the measures and read those that are chosen."""
        self._offered.update(found)
        offered = view.union(self._offered, (subject.machine.id for subject in self.subjects))
        self.measures.set_measures(offered, view.FIRST_MEASURES)
        self.ask_series()

    def ask_series(self) -> None:
        """Read what is chosen, as fine as what is visible needs."""
        zoomed = self.ui.plot.is_zoomed and self.shown is not None and self.shown.question.home == self._home()
        self.ask(self.ui.plot.view if zoomed else None)

    def ask_closer(self) -> None:
        """Read what is visible finer, or further to the sides, when that shows more than what is on the screen."""
        shown, limits = self.shown, self._limits()
        if shown is None or limits is None:
            return
        visible = self.ui.plot.view
        if self.ui.plot.is_zoomed or self.selection.seen is not None:  # else it is only what the page begins with
            self.sharing.see(visible)
        question = self._request(visible if self.ui.plot.is_zoomed else None)
        if question is None:
            return
        finer = question.interval.seconds < min(shown.interval.seconds, shown.question.interval.seconds or 1)
        if finer or not view.covers(shown.question.period, visible, limits):
            self._ask_question(question)

    def ask(self, looked_at: Period | None, *, grown: bool = False) -> None:
        """Read the whole period, or what is looked at closely; ``grown`` when there are only newer rows."""
        question = self._request(looked_at)
        if question is not None:
            self._ask_question(question, grown=grown)
        elif self.subjects and not self.measures.checked and self._offered:
            self._show_nothing(tr("Choose a measure on the left to see its readings."))
        elif self.subjects and self.bounds() is None:
            names = ", ".join(subject.machine.name for subject in self.subjects)
            self._show_nothing(tr("{machines} has no readings yet. File › Import brings some in.", machines=names))

    def _ask_question(self, question: Question, *, grown: bool = False) -> None:
        workbench = self.session.workbench
        if workbench is None:
            return
        whole = self._whole
        if whole is not None and whole.question == question and not grown:
            self.questions.cancel("series")
            self.show_series(whole)
            return
        work = partial(_read, workbench, question, self._prices, None if grown else whole)
        show = partial(self.show_series, grown=grown)
        self.run(work, show, tr("Reading the series"), topic="series", failed=self._failed, again=True)
        self.ui.plot.choice.show_bar()  # it awaits what is read now

    def _failed(self, error: BaseException) -> None:
        if self.shown is None:
            self._show_nothing(tr("The readings could not be read."))
        self.show_error(error)

    def show_series(self, shown: Shown, *, grown: bool = False) -> None:
        """Draw what was read; the zoom stays as it is when the period is the same."""
        self.shown = shown
        self._prices = shown.prices
        if shown.question.period == shown.question.home:
            self._whole = shown
        bounds = self.bounds()
        self.newest = bounds[1] if bounds is not None else None
        self.draw(grown=grown)
        self._show_period()
        self.ask_beside()
        if self._look_at is not None:
            closely, self._look_at = self._look_at, None
            self.ui.plot.look_at(closely)
        if self._pinned is not None:
            moment, self._pinned = self._pinned, None
            self.ui.plot.pointer.pin(moment.timestamp())

    def ask_beside(self, *, anew: bool = False) -> None:
        """Find out what is drawn beside the readings, unless that is known."""
        if self.shown is not None:
            self.beside.ask(self.shown.question.subjects, self.shown.question.home, anew=anew)

    def forget_records(self) -> None:
        """Ask for baselines and annotations when the page is refreshed next; see :meth:`Page.forget_records`."""
        self.beside.outdate()

    def draw(self, *, grown: bool = False) -> None:
        """Draw what is known: the series, what was expected of them, what happened."""
        shown, plot = self.shown, self.ui.plot
        if shown is None:
            return
        if shown.is_empty:
            plot.clear(tr("There are no readings of these measures in this period. The buttons above show the newest."))
        else:
            plot.show_traces(
                self.layout_of_charts.arranged(self.beside.panels(shown.panels, shown)),
                shown.interval,
                self.zone.key,
                period=shown.question.home,
                limits=self._limits(),
                keep_view=grown,
            )
            plot.set_marks(self.beside.marks(self.zone, shown.prices, self._tell))
            if not plot.periods:  # what the user is just choosing stays
                plot.set_periods(self.selection.periods, self.selection.period)
            plot.choice.show_bar()  # what a range amounts to is known only now
        words = curves.status_words(shown)
        refused = self.beside.refused
        self.ui.status.setText(f"{words} · {refused}" if refused else words)

    def close_chart(self, panel: Panel) -> None:
        """Show a chart no more, and what is on its right axis a chart of its own again."""
        self.layout_of_charts.release(panel.name)
        self.measures.uncheck(panel.name.partition(":")[0])

    def _show_nothing(self, words: str) -> None:
        self.shown = self._whole = None
        self.ui.plot.clear(words)
        self.ui.status.clear()
        self.ui.kpis.hide()

    # The period

    def choose_preset(self, preset: Preset) -> None:
        """Show the last day, week, month … of what there is."""
        self.preset = preset
        self._go_home()
        if self.shown is not None and self.shown.question.home == self._home():
            self.ui.plot.look_at_all()

    def choose_period(self, period: Period) -> None:
        """Show a period of the user's own."""
        self.preset, self._custom = None, period
        self._go_home()

    def _go_home(self) -> None:
        """Show the period that the user asked for; a range stays what it is, unless it covers all that is seen."""
        home, plot = self._home(), self.ui.plot
        if home is not None and any(one.holds(seen) for one in plot.periods for seen in (plot.view, home)):
            plot.clear_period()
        self.sharing.see(home)
        self.ask(None)

    def show_link(self, period: Period, pinned: datetime | None) -> None:
        """Show a period of what is checked now, and pin a moment of it that is looked at closely."""
        self.preset, self._custom = None, period
        self._pinned = pinned
        self.ui.plot.pointer.pin(None)
        self._look_at = None if pinned is None else Period(pinned - _AROUND, pinned + _AROUND)
        self.show_machines()

    def visible(self) -> Period | None:
        """Return what is to be seen: a part of the period, or all of it."""
        return self.ui.plot.view if self.ui.plot.charts else self._home()

    def _show_period(self) -> None:
        """Write what is visible into the fields, and show which preset it is."""
        bounds = self.bounds()
        self.ui.period.set_period(self.visible())
        oldest, newest = bounds if bounds is not None else (None, None)
        self.ui.period.set_bounds(oldest, newest, self.zone)
        self._presets.setExclusive(False)
        for preset in _PRESETS:
            button: QToolButton = getattr(self.ui, f"preset_{preset}")
            button.setChecked(preset is self.preset and not self.ui.plot.is_zoomed)
        self._presets.setExclusive(True)
        self.ui.back.setEnabled(self.ui.plot.can_go_back)

    def _view_changed(self, _visible: Period) -> None:
        self._show_period()
        self._pause.start()

    # The range

    def _describe(self, chosen: Sequence[Period], machine_ids: Collection[UUID] | None = None) -> tuple[str, ...]:
        """Say what ranges amount to, from what is read closely or from the whole period; "…" until that is there."""
        known = (
            totals.describe(shown.totals, chosen, machine_ids)
            for shown in (self.shown, self._whole)
            if shown is not None and self._is_of_machines_shown(shown)
        )
        awaited = ("…",) if self.questions.tasks(("measures", "series")) else ()
        return next((words for words in known if words), awaited)

    def _is_of_machines_shown(self, shown: Shown) -> bool:
        return [one.machine.id for one in shown.question.subjects] == [one.machine.id for one in self.subjects]

    def _tell(self, period: Period, machine_id: UUID | None) -> str:
        """Say what a period amounts to at the machine that a mark belongs to, or at all that are shown."""
        return "   ".join(self._describe((period,), None if machine_id is None else (machine_id,)))

    def _range_chosen(self, _period: Period) -> None:
        machine = self.main_machine()
        self.sharing.tell(machine.id if machine is not None else None)
        self.kpi_panel.ask()

    def _range_cleared(self) -> None:
        self.sharing.clear()
        self.ui.kpis.hide()

    def main_machine(self) -> Machine | None:
        """Return the machine that a range belongs to: the one chosen on other pages, when it is shown here too."""
        shown = [subject.machine for subject in self.subjects]
        return next((m for m in shown if m.id == self.selection.machine_id), shown[0] if shown else None)

    def train(self, machine: Machine) -> None:
        """Take the ranges to the baseline page."""
        self.sharing.tell(machine.id)
        self.navigate.emit("baseline")

    def include(self, period: Period) -> bool:
        """Make sure that a period is in what is shown and can be seen; whether something else has to be read for it."""
        home = self._home()
        inside = home is not None and home.holds(period)
        if home is not None and (not inside or period.hours * _HARDLY_SEEN < home.hours):
            self.preset, self._custom = None, period
        return home != self._home()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was chosen elsewhere meanwhile."""
        super().showEvent(event)
        self.sharing.catch_up()

    def show_range_kpis(self, _period: Period) -> None:
        """Show the key figures of the range below the charts."""
        self.ui.kpis.show()
        self.kpi_panel.set_machines([subject.machine for subject in self.subjects], self.main_machine())
        self.kpi_panel.ask()

    def exported(self) -> Exported | None:
        """Return what the charts show, of the ranges that are chosen, else of what is visible."""
        return exported_of(self)

    # Another day

    def hand_over(self) -> Mapping[str, Any]:
        """Return the typed period, and what is looked at closely; see :meth:`Page.hand_over`."""
        zoomed = self.ui.plot.is_zoomed and self.shown is not None
        period = self._custom if self.preset is None else None
        return {"period": period, "stale": self.sharing.is_stale, "view": self.ui.plot.view if zoomed else None}

    def take_over(self, handed: Mapping[str, Any]) -> None:
        """Show the same period as closely."""
        if handed["period"] is not None:
            self.preset, self._custom = None, handed["period"]
        if not handed["stale"]:
            self.sharing.settle()
        self._look_at = handed["view"]

    def follow(self, wanted: Mapping[str, Any]) -> None:
        """Show the machines, measures and period of a link; see :meth:`Page.follow`."""
        memory.follow(self, wanted)

    def bookmark(self) -> Mapping[str, Any]:
        """Return also the typed period, and what is looked at closely; see :meth:`Page.bookmark`."""
        return {**self.state(), "looked": self.hand_over()}

    def return_to(self, bookmark: Mapping[str, Any]) -> None:
        """Show the same machines, measures and period as closely."""
        self.ui.plot.look_at_all()
        self.ui.plot.pointer.pin(None)
        self.take_over(bookmark["looked"])
        self.restore_state(bookmark)

    def state(self) -> dict[str, Any]:
        """Return what is checked, how the charts are arranged, and which period is shown."""
        return memory.state_of(self)

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what :meth:`state` returned on another day."""
        memory.restore(self, state)

    @Slot()
    def refresh(self) -> None:
        """Look for new rows, when the newest reading is visible, and for what is drawn beside them."""
        self.following.look()
        self.ask_beside()


def _read(
    workbench: Workbench, question: Question, prices: Prices | None, whole: Shown | None, progress: Progress
) -> Shown:
    known = workbench.prices(progress) if prices is None else prices
    return curves.read(workbench.series, question, progress, known, whole)
