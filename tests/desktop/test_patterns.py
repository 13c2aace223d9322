"""The patterns page: every picture says what it shows, leads to the readings behind it, and admits what is missing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from analytics import patterns
from analytics.errors import NotEnoughData, QueryFailed
from analytics.home import Home
from analytics.kpi import Kpis
from analytics.patterns import (
    Comparison,
    ComparisonRequest,
    DayProfiles,
    DurationCurve,
    Flow,
    FlowRequest,
    HeatMap,
    LoadRequest,
    Meter,
    Pareto,
    ParetoRequest,
    ProfileRequest,
    Side,
    SignatureRequest,
    Use,
)
from analytics.period import Period, moment, zone
from analytics.plant import ELECTRICITY, Plant
from analytics.progress import Progress
from analytics.workbench.patterns import SignatureOf
from enms_desktop.pages.patterns import PatternsPage
from enms_desktop.pages.patterns.page import PICTURES
from enms_desktop.pages.patterns.words import amounts
from enms_desktop.presets import Preset
from enms_desktop.selection import Rows, Selection
from enms_desktop.session import Session
from enms_desktop.task import RUNNING
from tests.desktop import fake_plant
from tests.desktop.typed import type_into

MACHINE = fake_plant.machine_id("Compressor-1")
ZONE = zone(fake_plant.ZONE)
PERIOD = Period(moment("2025-09-01", ZONE), moment("2025-09-29", ZONE))
NAMES = [picture.NAME for picture in PICTURES]


def load_of(period: Period) -> pd.DataFrame:
    """40 kW, and 60 kW more from 6 to 14 o'clock on workdays."""
    index = pd.date_range(period.start, period.end, freq="15min", inclusive="left", name="time")
    local = index.tz_convert(fake_plant.ZONE)
    power = 40.0 + np.where((local.hour >= 6) & (local.hour < 14) & (local.day_of_week < 5), 60.0, 0.0)
    return pd.DataFrame({"energy_kwh": power / 4, "hours": 0.25}, index=index)


@dataclass
class FakeWorkbench:
    """Answers like a workbench, from a load with a known shift; keeps what it was asked."""

    known: Plant = field(default_factory=fake_plant.plant)
    fails: Exception | None = None
    asked: list[Any] = field(default_factory=list)
    profile: object = None
    capability: object = None

    def _ask(self, request: Any) -> None:
        self.asked.append(request)
        if self.fails is not None:
            raise self.fails

    def heat_map(self, request: LoadRequest, _progress: Progress) -> HeatMap:
        self._ask(request)
        return patterns.heat_map(load_of(request.period), request.period, fake_plant.ZONE)

    def load_duration(self, request: LoadRequest, _progress: Progress) -> DurationCurve:
        self._ask(request)
        return patterns.duration_curve(load_of(request.period), request.period)

    def kpis(self, machine: UUID, period: Period, progress: Progress) -> Kpis:
        return fake_plant.FakeWorkbench().kpis(machine, period, progress)

    def day_profiles(self, request: ProfileRequest, _progress: Progress) -> DayProfiles:
        self._ask(request)
        return patterns.day_profiles(load_of(request.load.period), request.load.period, fake_plant.ZONE)

    def pareto(self, request: ParetoRequest, _progress: Progress) -> Pareto:
        self._ask(request)
        machines = [one for one in self.known.machines if one.id in request.machine_ids]
        uses = [
            Use(one.id, one.name, one.factory_name, ELECTRICITY, 1000.0 / 2**place, 200.0 / 2**place, "EUR", 3.0)
            for place, one in enumerate(machines)
        ]
        return patterns.pareto(uses, request.period, request.quantity)

    def energy_flow(self, request: FlowRequest, _progress: Progress) -> Flow:
        self._ask(request)
        meters = [
            Meter(one.id, one.name, one.type, one.factory_id, one.factory_name, ELECTRICITY,
                  9000.0 if one.id in request.main_meters else 100.0 * (place + 1), one.id in request.main_meters)
            for place, one in enumerate(self.known.machines)
        ]  # fmt: skip
        return patterns.energy_flow(meters, request.period)

    def compare_periods(self, request: ComparisonRequest, _progress: Progress) -> Comparison:
        self._ask(request)
        first, second = request.load.period, request.second
        return patterns.compare(
            load_of(first), load_of(second), Side(first, 0, 0, 900.0, "EUR", None, 100.0, 90.0),
            Side(second, 0, 0, 1000.0, "EUR", None, 120.0, 125.0), fake_plant.ZONE, request.alignment,
        )  # fmt: skip

    def energy_signature(self, request: SignatureRequest, _progress: Progress) -> SignatureOf:
        self._ask(request)
        times = pd.date_range(request.load.period.start, periods=28, freq="D")
        t = np.linspace(-5, 25, 28)
        return SignatureOf(request, patterns.signature(t, 41 + 3 * np.maximum(14 - t, 0)), times, "Compressor-1")


Open = Callable[..., PatternsPage]


@pytest.fixture
def open_page(qapp: QApplication, qtbot: QtBot, home: Home) -> Iterator[Open]:
    def opened(workbench: FakeWorkbench, picture: str = "heat_map", *, chosen: bool = True) -> PatternsPage:
        session, selection = Session(home), Selection()
        page = PatternsPage(session, selection)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        if chosen:
            selection.set_both(MACHINE, PERIOD)
        session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
        page.choose_picture(picture)
        settle(qtbot, page)
        return page

    yield opened
    # A task that outlives its page would leave widgets to be collected on another thread.
    qtbot.waitUntil(lambda: not RUNNING.tasks, timeout=5000)


def settle(qtbot: QtBot, page: PatternsPage) -> None:
    qtbot.waitUntil(lambda: not page.busy and not page._later.isActive(), timeout=5000)


def spaced(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


SAID = {
    "heat_map": ("kW", "The highest hour is 100.0 kW", 28),
    "duration": ("kW", "40.00 kW, exceeded 90 % of the time, is 74 % of the energy and cost about 5 645 €", 17),
    "profile": ("kW", "Weekday: 1 440 kWh a day, 40 kW to 100 kW", 96),
    "pareto": ("kWh", "3 of 6 uses make up 89 % of 1 969 kWh: Boiler-1, Compressor-1, Conveyor-A", 6),
    "flow": ("kWh", "2 100 kWh came in; the most, 600.0 kWh, went to Injection-Molding-1", 8),
    "comparison": (
        "kW",
        "explains −20 kWh of that; against the baseline it used 10 kWh less now and 5 kWh more then",
        34,
    ),
    "signature": ("kW", "Base power 41.00 kW; 3.00 kW/K more for every kelvin colder", 28),
}


@pytest.mark.parametrize("name", NAMES)
def test_every_picture_says_what_it_shows_and_has_its_numbers(name: str, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), name)
    unit, sentence, rows = SAID[name]
    ui = page.ui
    assert unit in ui.heading.text()
    assert sentence in spaced(ui.sentence.text())
    assert "1 to 28 Sep 2025" in ui.scope.text()
    assert ("Whole plant" if name in ("pareto", "flow") else "Compressor-1") in ui.scope.text()
    assert page.picture.widget.isVisible()
    assert sum(picture.widget.isVisible() for picture in page.pictures) == 1
    assert any(sign in ui.sentence.toolTip() for sign in "=Σ:")
    qtbot.mouseClick(ui.as_table, Qt.MouseButton.LeftButton)
    assert ui.table.isVisible()
    assert page.model.rowCount() == rows
    exported = page.exported()
    assert exported is not None
    assert exported.sheets is not None
    assert len(exported.sheets()[0].frame) == rows
    assert not page.message_bar.isVisible()


def test_a_click_opens_the_day_and_coming_back_shows_the_period_again(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    plot = page.picture.widget
    where = plot.rect_of((13, 9)).center().toPoint()  # type: ignore[attr-defined]
    asked: list[str] = []
    page.navigate.connect(asked.append)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=where)
    assert asked == ["readings"]
    assert page.selection.period == Period(moment("2025-09-10", ZONE), moment("2025-09-11", ZONE))
    page.hide()
    page.show()
    assert page.selection.period == PERIOD
    settle(qtbot, page)


def test_arrows_move_over_the_cells_and_enter_opens_the_day(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    plot = page.picture.widget
    plot.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        qtbot.keyClick(plot, key)
    assert plot.pointed == (1, 9)  # type: ignore[attr-defined]
    assert "2025-09-10, 01:00 – 02:00" in plot.accessibleDescription()
    assert "40.00 kW" in spaced(plot.accessibleDescription())
    with qtbot.waitSignal(page.navigate):
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert page.selection.period == Period(moment("2025-09-10", ZONE), moment("2025-09-11", ZONE))


def test_machines_of_a_ranking_and_a_flow_open_their_readings(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), "pareto")
    bars = page.picture.widget
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert "Boiler-1" in bars.accessibleDescription()
    with qtbot.waitSignal(page.navigate):
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert page.selection.machine_id == fake_plant.machine_id("Boiler-1")
    page.choose_picture("flow")
    settle(qtbot, page)
    sankey = page.picture.widget
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(sankey, key)
    with qtbot.waitSignal(page.navigate):
        qtbot.keyClick(sankey, Qt.Key.Key_Return)
    assert page.selection.machine_id in {machine.id for machine in fake_plant.plant().machines}


def test_the_whole_plant_is_asked_for_together(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench, "duration")
    box = page.ui.machine
    box.setCurrentIndex(box.findText("Whole plant"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, page)
    assert len(workbench.asked[-1].machine_ids) == 6
    assert "Whole plant" in page.ui.scope.text()
    page.selection.set_period(Period(PERIOD.start, moment("2025-09-15", ZONE)))  # stays the whole plant
    settle(qtbot, page)
    assert len(workbench.asked[-1].machine_ids) == 6


def test_a_picture_of_everything_is_of_the_whole_plant_and_no_machine_can_be_chosen_for_it(
    open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(FakeWorkbench(), "pareto")
    box = page.ui.machine
    assert box.currentText() == "Whole plant"
    assert not box.model().item(0).isEnabled()  # type: ignore[attr-defined]
    page.choose_picture("duration")
    settle(qtbot, page)
    assert (box.currentText(), box.isEnabled()) == ("Compressor-1", True)
    assert box.model().item(0).isEnabled()  # type: ignore[attr-defined]


def test_a_link_lays_the_same_days_of_last_week_over_the_plant(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench, "duration")
    page.follow({"place": "plant", "energy": "electrical"})
    settle(qtbot, page)
    assert page.picture.NAME == "comparison"
    assert workbench.asked[-1].second == Period(moment("2025-08-25", ZONE), moment("2025-09-22", ZONE))
    assert "Whole plant" in page.ui.scope.text()


def test_options_ask_anew(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench, "duration")
    page.ui.duration_compare.setChecked(True)
    settle(qtbot, page)
    assert workbench.asked[-1].period == Period(moment("2024-09-01", ZONE), moment("2024-09-29", ZONE))
    page.choose_picture("comparison")
    settle(qtbot, page)
    page.ui.alignment.setCurrentIndex(0)
    page.ui.against.setCurrentIndex(1)
    settle(qtbot, page)
    assert workbench.asked[-1].second == Period(moment("2025-08-25", ZONE), moment("2025-09-22", ZONE))
    assert "overlap" in page.ui.notes.text()
    page.ui.against.setCurrentIndex(3)
    settle(qtbot, page)
    assert page.ui.second_period.isVisible()
    page.choose_picture("flow")
    settle(qtbot, page)
    page.ui.main_meters.menu().actions()[5].trigger()
    settle(qtbot, page)
    assert workbench.asked[-1].main_meters == {fake_plant.machine_id("Injection-Molding-1")}
    assert "is at no machine" in page.ui.sentence.text()
    assert page.ui.main_meters_note.text() == "Injection-Molding-1"


def test_public_holidays_are_proposed_by_the_time_zone(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench, "profile")
    assert workbench.asked[-1].country == "BE"
    page.ui.holidays.setCurrentIndex(0)
    page.ui.holidays.activated.emit(0)
    settle(qtbot, page)
    assert workbench.asked[-1].country == ""


def test_a_point_of_the_signature_opens_its_day(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), "signature")
    with qtbot.waitSignal(page.navigate):
        page.picture.widget.dot_chosen.emit(4)  # type: ignore[attr-defined]
    assert page.selection.period == Period(moment("2025-09-05", ZONE), moment("2025-09-06", ZONE))


def test_a_comparison_has_totals_days_and_hours_and_opens_a_day(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), "comparison")
    page.selection.set_period(Period(PERIOD.start, moment("2025-09-03", ZONE)))
    settle(qtbot, page)
    frame = page.model.frame
    assert len(frame) == 6 + 2 + 48
    day, hour = frame.iloc[6], frame.iloc[8 + 13]
    assert day["what"].startswith("Mon 2025-09-01 | ")
    assert day["first"] == pytest.approx(40 * 24 + 60 * 8)
    assert hour["what"].endswith("13:00, kW")
    assert hour["first"] == pytest.approx(100.0)
    assert frame["difference"].iloc[5] == pytest.approx(-10 - 5)  # measured − expected: −10 kWh against 5 kWh
    with qtbot.waitSignal(page.navigate):
        page._open_row(page.model.index(6, 0))
    assert page.selection.period == Period(PERIOD.start, moment("2025-09-02", ZONE))


def test_to_open_the_page_chooses_nothing_for_the_others(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench, chosen=False)
    own = page.ui.period.period
    assert own is not None
    assert own.hours > 24 * 80
    assert workbench.asked[-1].period == own
    assert [one.name for one in page.machines_shown] == ["Boiler-1"]
    assert (page.selection.machine_id, page.selection.period) == (None, None)
    page.ui.period.choose_preset(Preset.DAYS_30)
    settle(qtbot, page)
    assert page.selection.period == workbench.asked[-1].period != own
    assert page.selection.machine_id == page.machines_shown[0].id


def test_without_a_last_year_the_period_before_is_proposed(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench, "comparison")
    page.selection.set_period(Period(moment("2025-05-05", ZONE), moment("2025-05-12", ZONE)))
    settle(qtbot, page)
    assert workbench.asked[-1].second == Period(moment("2025-04-28", ZONE), moment("2025-05-05", ZONE))
    page.ui.against.setCurrentIndex(0)
    page.ui.against.activated.emit(0)
    settle(qtbot, page)
    assert workbench.asked[-1].second == Period(moment("2024-05-06", ZONE), moment("2024-05-13", ZONE))


def test_a_picture_that_was_stopped_can_be_asked_for_again(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench(fails=NotEnoughData("Nothing."))
    page = open_page(workbench)
    page.busy_strip.cancelled.emit()
    assert page.ui.empty_title.text() == "Stopped"
    workbench.fails = None
    page.ui.pictures.itemClicked.emit(page.ui.pictures.currentItem())
    settle(qtbot, page)
    assert page.picture.widget.isVisible()


def test_a_picture_says_that_it_is_of_a_former_choice(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    of = page.ui.scope.text()
    box = page.ui.period
    former = box.end.text()
    type_into(qtbot, box.end, "2020-01-01 00:00")
    assert page.ui.scope.text() == f"{of} · the dates above are refused"
    type_into(qtbot, box.end, former)
    assert page.ui.scope.text() == of
    page.session.workbench.fails = NotEnoughData("Nothing.")  # type: ignore[union-attr]
    page.selection.set_period(Period(PERIOD.start, PERIOD.start + timedelta(days=3)))
    assert page.ui.scope.text() == f"{of} · what is chosen has changed since"
    settle(qtbot, page)
    assert not page.ui.scope.text()


def test_points_that_are_picked_are_picked_everywhere(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), "signature")
    plot = page.picture.widget
    starts = [int(page.picture.result.times[place].timestamp()) for place in (3, 9)]
    plot.pick(np.array(starts[:1]), adds=False)  # type: ignore[attr-defined]
    plot.pick(np.array(starts[1:]), adds=True)  # type: ignore[attr-defined]
    assert page.selection.rows == Rows(MACHINE, tuple(starts), 86_400)
    assert plot.legend._traces[-1].label == "picked: 2 samples"  # type: ignore[attr-defined]
    page.selection.set_rows(Rows(MACHINE, (starts[1], starts[1] + 7000 * 86_400), 86_400))  # picked on another page
    assert plot._picked_keys.tolist() == [starts[1]]  # type: ignore[attr-defined]
    for others in (
        Rows(MACHINE, (starts[1],), 3600),
        Rows(fake_plant.machine_id("Boiler-1"), (starts[1],), 86_400),
    ):  # hours, another machine
        page.selection.set_rows(others)
        assert plot._picked_keys.size == 0  # type: ignore[attr-defined]
    page.selection.set_rows(Rows())
    assert plot._picked_keys.size == 0  # type: ignore[attr-defined]


def test_every_picture_is_a_command(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    commands = {command.words: command.do for command in page.commands()}
    commands["Energy flow"]()
    settle(qtbot, page)
    assert page.picture.NAME == "flow"
    commands["Show the numbers behind the picture"]()
    assert page.ui.table.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_measured_is_an_empty_state_and_no_zero(name: str, open_page: Open) -> None:
    words = ("Nothing was measured.", "Choose another period.")
    page = open_page(FakeWorkbench(fails=NotEnoughData(*words)), name)
    assert page.ui.empty.isVisible()
    assert (page.ui.empty_title.text(), page.ui.empty_text.text()) == (
        "Nothing was measured.",
        "Choose another period.",
    )
    assert page.ui.sentence.text() == ""
    assert not page.ui.as_table.isEnabled()
    assert page.exported() is None
    assert not page.message_bar.isVisible()


def test_where_nothing_was_measured_one_click_leads_to_the_newest_readings(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench(fails=NotEnoughData("Nothing was measured."))
    page = open_page(workbench)
    assert not page.ui.empty_action.isVisible()  # a gap inside the readings
    page.selection.set_period(Period(moment("2026-09-01", ZONE), moment("2026-10-01", ZONE)))
    settle(qtbot, page)
    workbench.fails = None
    qtbot.mouseClick(page.ui.empty_action, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.selection.period is not None
    assert page.selection.period.end == moment("2025-11-10", ZONE)
    assert page.picture.widget.isVisible()


def test_options_of_a_picture_take_no_more_room_than_they_need(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), "profile")
    low = page.ui.options.height()
    page.choose_picture("comparison")
    page.ui.against.setCurrentIndex(3)
    settle(qtbot, page)
    assert page.ui.options.height() > low
    page.choose_picture("profile")
    settle(qtbot, page)
    assert page.ui.options.height() == low
    assert page.minimumSizeHint().width() < 1070  # the window has 1280, its navigation 208


def test_a_failure_is_said_and_asked_again_later(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench(fails=QueryFailed("The server gave up."))
    page = open_page(workbench)
    assert page.message_bar.isVisible()
    assert page.ui.empty.isVisible()
    workbench.fails = None
    page.hide()
    page.show()
    settle(qtbot, page)
    assert page.picture.widget.isVisible()


def test_the_page_comes_back_as_it_was_left(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), "pareto")
    page.ui.quantity.setCurrentIndex(1)
    box = page.ui.machine
    box.setCurrentIndex(box.findText("Whole plant"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, page)
    state = page.state()
    other = open_page(FakeWorkbench())
    other.restore_state(state)
    settle(qtbot, other)
    assert other.picture.NAME == "pareto"
    assert other.ui.quantity.currentIndex() == 1
    assert other.ui.machine.currentText() == "Whole plant"
    assert "EUR" in other.ui.heading.text()


def with_gas() -> FakeWorkbench:
    workbench = FakeWorkbench()
    machines = tuple(replace(one, energy_types=("electrical", "gas")) for one in workbench.known.machines)
    workbench.known = replace(workbench.known, machines=machines)
    return workbench


def test_the_energy_comes_back_too_and_another_can_be_chosen_then(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(with_gas())
    page.ui.energy.setCurrentIndex(1)
    page.ui.energy.activated.emit(1)
    settle(qtbot, page)
    other = open_page(with_gas())
    other.restore_state(page.state())
    settle(qtbot, other)
    assert other.ui.energy.currentData() == "gas"
    other.ui.energy.setCurrentIndex(0)
    other.ui.energy.activated.emit(0)
    other.selection.set_period(Period(PERIOD.start, moment("2025-09-15", ZONE)))
    settle(qtbot, other)
    assert other.ui.energy.currentData() == "electrical"


def test_amounts_under_each_other_have_one_unit() -> None:
    write = amounts("kWh", [262_600.0, 66_090.0])
    assert [spaced(write(value)) for value in (262_600.0, 66_090.0)] == ["262.6 MWh", "66.1 MWh"]
    assert spaced(amounts("kg CO₂", [5.0])(5.0)) == "5 kg CO₂"


def test_a_day_begins_at_the_sites_midnight(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    scope = page.choice.scope()
    assert scope is not None
    change = scope.day(date(2025, 10, 26))
    assert change == Period(datetime(2025, 10, 25, 22, tzinfo=UTC), datetime(2025, 10, 26, 23, tzinfo=UTC))
