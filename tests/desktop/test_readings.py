"""The readings page: what it asks, what it shows, and where a range goes."""

import json
import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from analytics.annotation import Annotation, AnnotationKind
from analytics.anomaly import Anomaly, Severity
from analytics.baseline import StoredBaseline
from analytics.errors import NotEnoughData
from analytics.home import Home
from analytics.kpi import Kpis
from analytics.measure import ENERGY, POWER, contract_measure
from analytics.operation import Operation
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine, Plant
from analytics.progress import Progress
from analytics.series import SeriesFrame, SeriesRequest
from enms_desktop import theme
from enms_desktop.pages.readings import ReadingsPage, cards, curves, totals, view
from enms_desktop.pages.readings.happenings import Layer
from enms_desktop.pages.readings.view import Question, Subject
from enms_desktop.plots.time_plot import Mark, MarkKind, Scale
from enms_desktop.presets import Preset
from enms_desktop.selection import Rows, Selection
from enms_desktop.session import Session
from enms_desktop.task import RUNNING
from tests.desktop import fake_plant
from tests.desktop.fake_plant import LAST, FakeWorkbench, machine_id
from tests.desktop.typed import type_into

BRUSSELS = ZoneInfo("Europe/Brussels")
OLDEST, NEWEST = datetime(2024, 9, 1, 22, tzinfo=UTC), datetime(2025, 11, 9, 22, 45, tzinfo=UTC)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type]


# Periods and levels


@pytest.mark.parametrize(
    ("hours", "finest", "interval"),
    [
        (1, 1, Interval.RAW),
        (1, 900, Interval.QUARTER_HOUR),
        (24, 60, Interval.MINUTE),
        (24, 900, Interval.QUARTER_HOUR),
        (30 * 24, 60, Interval.QUARTER_HOUR),
        (120 * 24, 60, Interval.HOUR),
        (365 * 24, 60, Interval.DAY),
        (40 * 365 * 24, 60, Interval.DAY),
    ],
)
def test_the_level_suits_the_period(hours, finest, interval):
    period = Period(NEWEST - timedelta(hours=hours), NEWEST)
    assert view.interval_for(period, 1, finest) is interval


def test_data_that_come_daily_are_read_daily():
    assert view.coarser(Interval.MINUTE, 86400.0) is Interval.DAY
    assert view.coarser(Interval.MINUTE, 900.0) is Interval.QUARTER_HOUR
    assert view.coarser(Interval.QUARTER_HOUR, 900.0) is Interval.QUARTER_HOUR
    assert view.coarser(Interval.RAW, 5.0) is Interval.RAW


def test_a_closer_look_reads_as_much_again_on_either_side_within_what_there_is():
    limits = Period(OLDEST, NEWEST)
    middle = Period(utc(2025, 3, 1), utc(2025, 3, 2))
    assert view.beyond(middle, limits) == Period(utc(2025, 2, 28), utc(2025, 3, 3))
    edge = Period(utc(2025, 11, 9), utc(2025, 11, 9, 12))
    assert view.beyond(edge, limits).end == NEWEST


# Reading


def frame(columns: dict[str, list[float]], start: datetime, step_s: int = 900) -> pd.DataFrame:
    count = len(next(iter(columns.values())))
    index = pd.DatetimeIndex([start + timedelta(seconds=step_s * n) for n in range(count)], name="time")
    return pd.DataFrame(columns, index=index)


def question(machine: Machine, *keys: str, interval: Interval = Interval.QUARTER_HOUR) -> Question:
    period = Period(utc(2025, 3, 1), utc(2025, 3, 2))
    measures = {machine.id: tuple(contract_measure(key) for key in keys)}
    return Question((Subject(machine, 3),), measures, keys, period, period, interval)


def machine(**more: object) -> Machine:
    return Machine(machine_id("Boiler-1"), machine_id("Boiler-1"), "F", "UTC", "Boiler-1", "boiler", 50, 900, **more)  # type: ignore[arg-type]


def test_missing_values_stay_missing_and_bounds_become_bands():
    start = utc(2025, 3, 1)
    made = frame(
        {"power_kw": [1.0, np.nan, 3], "power_kw:min": [0.0, np.nan, 2], "power_kw:max": [2.0, np.nan, 5]}, start
    )

    def answer(request: SeriesRequest, _progress: Progress) -> SeriesFrame:
        return SeriesFrame(request, made, Interval.QUARTER_HOUR, 3)

    shown = curves.read(answer, question(machine(), "power_kw"), Progress())
    ((title, (trace,)),) = [(panel.title, panel.traces) for panel in shown.panels]
    assert title == "Power, kW"
    assert trace.color_index == 3
    assert np.isnan(trace.value[1])
    assert trace.time_s[0] == start.timestamp()
    assert (trace.low[2], trace.high[2]) == (2, 5)


def test_quantities_say_what_they_are_summed_over():
    assert curves.measure_title(ENERGY, Interval.QUARTER_HOUR) == "Energy, kWh per 15 min"
    assert curves.measure_title(POWER, Interval.HOUR) == "Power, kW"


def test_a_level_finer_than_the_data_is_read_again_coarser():
    asked: list[Interval | None] = []

    def answer(request: SeriesRequest, _progress: Progress) -> SeriesFrame:
        asked.append(request.interval)
        made = frame({"energy_kwh": [1.0] * 20, "power_kw": [1.0] * 20}, utc(2025, 3, 1))
        return SeriesFrame(request, made, request.interval or Interval.RAW, 20)

    shown = curves.read(answer, question(machine(), "energy_kwh", interval=Interval.MINUTE), Progress())
    assert asked == [Interval.MINUTE, Interval.QUARTER_HOUR]
    assert shown.interval is Interval.QUARTER_HOUR


def test_gas_has_a_chart_of_its_own_and_never_adds_to_electricity():
    asked: list[tuple[str, tuple[str, ...]]] = []

    def answer(request: SeriesRequest, _progress: Progress) -> SeriesFrame:
        asked.append((request.energy_type, tuple(m.key for m in request.measures)))
        made = frame({m.key: [1.0, 2.0] for m in request.measures}, utc(2025, 3, 1))
        return SeriesFrame(request, made, Interval.QUARTER_HOUR, 2)

    both = machine(energy_types=("electrical", "natural_gas"))
    shown = curves.read(answer, question(both, "energy_kwh", "outdoor_temp_c"), Progress())
    assert asked == [
        ("electrical", ("energy_kwh", "outdoor_temp_c", "power_kw")),
        ("natural_gas", ("energy_kwh", "power_kw")),
    ]
    assert [(panel.title, len(panel.traces)) for panel in shown.panels] == [
        ("Energy, kWh per 15 min", 1),
        ("Energy (Natural gas), kWh per 15 min", 1),
        ("Outdoor temperature, °C", 1),
    ]
    day = Period(utc(2025, 3, 1), utc(2025, 3, 1, 0, 30))
    assert said(shown.totals, [day]) == "3.00 kWh electricity · 3.00 kWh natural gas"


def said(found: totals.Totals, chosen: list[Period]) -> str:
    return "   ".join(totals.describe(found, chosen)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_range_is_summed_half_open():
    made = frame({"energy_kwh": [1.0, 2, 4, 8], "power_kw": [4.0, 8, 16, 32]}, utc(2025, 3, 1))

    def answer(request: SeriesRequest, _progress: Progress) -> SeriesFrame:
        return SeriesFrame(request, made, Interval.QUARTER_HOUR, 4)

    shown = curves.read(answer, question(machine(), "energy_kwh"), Progress())
    words = said(shown.totals, [Period(utc(2025, 3, 1, 0, 15), utc(2025, 3, 1, 0, 45))])
    assert words == "6.00 kWh electricity   peak 16.00 kW   mean 12.00 kW"
    made.loc[made.index[1], :] = np.nan
    gappy = curves.read(answer, question(machine(), "energy_kwh"), Progress())
    words = said(gappy.totals, [Period(utc(2025, 3, 1, 0, 15), utc(2025, 3, 1, 0, 45))])
    assert words == "4.00 kWh electricity   peak 16.00 kW   mean 16.00 kW"
    assert "≈" not in words
    cutting = said(shown.totals, [Period(utc(2025, 3, 1, 0, 20), utc(2025, 3, 1, 0, 45))])
    assert cutting.startswith("≈ ")
    assert said(shown.totals, [Period(utc(2025, 3, 1, 12), utc(2025, 3, 1, 13))]) == "no readings"
    both = [Period(utc(2025, 3, 1), utc(2025, 3, 1, 0, 15)), Period(utc(2025, 3, 1, 0, 45), utc(2025, 3, 1, 1))]
    words = said(shown.totals, both)
    assert words == "9.00 kWh electricity   peak 32.00 kW   mean 18.00 kW"
    assert said(shown.totals, [Period(utc(2025, 2, 1), utc(2025, 3, 1, 1))]) == ""


def test_unknown_kpis_are_a_dash():
    unknown = Kpis(machine_id("Boiler-1"), "Boiler-1", Period(OLDEST, NEWEST), *[None] * 9, "EUR", None, None, None)
    assert [card.value for card in cards.kpi_cards(unknown, BRUSSELS)] == ["–"] * 6
    assert [card.detail for card in cards.kpi_cards(unknown, BRUSSELS)] == [
        "",
        "15-minute mean",
        "mean ÷ peak",
        "",
        "",
        "",
    ]
    assert all(card.tip for card in cards.kpi_cards(unknown, BRUSSELS))


@pytest.mark.parametrize(
    ("kwh", "words"), [(0.01546, "15.46 Wh/unit"), (0.25, "0.250 kWh/unit"), (12.5, "12.50 kWh/unit")]
)
def test_little_energy_per_unit_is_written_in_watt_hours(kwh, words):
    assert cards._per_unit(kwh).replace("\N{NO-BREAK SPACE}", " ") == words


# The page


@pytest.fixture
def workbench() -> FakeWorkbench:
    return FakeWorkbench()


@pytest.fixture
def page(qtbot: QtBot, home: Home, workbench: FakeWorkbench) -> ReadingsPage:
    session = Session(home)
    made = ReadingsPage(session, Selection())
    qtbot.addWidget(made)
    made.resize(1080, 640)
    made.show()
    session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, page: ReadingsPage) -> None:
    """Wait until the page has nothing more to ask."""

    def quiet() -> bool:
        return not page.busy and not page._pause.isActive() and not RUNNING.tasks

    qtbot.waitUntil(quiet, timeout=10_000)
    QTest.qWait(20)
    qtbot.waitUntil(quiet, timeout=10_000)


def row(page: ReadingsPage, name: str) -> QPoint:
    tree = page.ui.machines
    model = tree.model()
    (found,) = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchRecursive)
    return tree.visualRect(found).center()


def select(page: ReadingsPage, start: datetime, end: datetime) -> Period:
    """Choose a range as a drag does."""
    plot = page.ui.plot
    plot.mark((start.timestamp(), end.timestamp()))
    plot.finish_range()
    return Period(start, end)


def titles(page: ReadingsPage) -> list[str]:
    return [chart.legend._title for chart in page.ui.plot.charts]


def test_first_look_shows_a_machine_over_the_last_30_days(page):
    assert [subject.machine.name for subject in page.subjects] == ["Boiler-1"]
    assert titles(page) == ["Energy, kWh per 15 min", "Production, units per 15 min", "Outdoor temperature, °C"]
    assert page.ui.plot.view == Period(utc(2025, 10, 10, 22), utc(2025, 11, 9, 23))
    assert page.ui.preset_days_30.isChecked()
    assert page.ui.period.start.text() == "2025-10-11 00:00"
    assert page.ui.period.end.text() == "2025-11-10 00:00"
    assert "rows read in" in page.ui.status.text()
    assert page.ui.plot.level_note.startswith("15-minute values")


def test_a_click_anywhere_in_a_row_adds_a_machine_in_its_own_colour(qtbot, page):
    qtbot.mouseClick(page.ui.machines.viewport(), Qt.MouseButton.LeftButton, pos=row(page, "HVAC-Main"))
    settle(qtbot, page)
    shown = page.ui.plot.charts[0].traces
    assert [(trace.label, trace.color_index) for trace in shown] == [("Boiler-1", 0), ("HVAC-Main", 1)]
    qtbot.mouseClick(page.ui.machines.viewport(), Qt.MouseButton.LeftButton, pos=row(page, "Boiler-1"))
    settle(qtbot, page)
    shown = page.ui.plot.charts[0].traces
    assert [(trace.label, trace.color_index) for trace in shown] == [("HVAC-Main", 1)]


def test_a_click_on_the_box_counts_once(qtbot, page):
    tree = page.ui.machines
    model = tree.model()
    (index,) = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "HVAC-Main", 1, Qt.MatchFlag.MatchRecursive)
    rect = tree.visualRect(index)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 8, rect.center().y()))
    settle(qtbot, page)
    assert [subject.machine.name for subject in page.subjects] == ["Boiler-1", "HVAC-Main"]


def test_only_measures_that_the_machines_have_are_offered(qtbot, page):
    page.machines.set_checked([machine_id("Conveyor-A")])
    page.ask_measures()
    settle(qtbot, page)
    model = page.ui.measures.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == [
        "Energy, kWh",
        "Power, kW",
        "Production, units",
    ]
    assert titles(page) == ["Energy, kWh per 15 min", "Production, units per 15 min"]
    # The temperature is still wanted, and comes back with a machine that has it.
    page.machines.set_checked([machine_id("Boiler-1")])
    page.ask_measures()
    settle(qtbot, page)
    assert len(titles(page)) == 3


def test_no_measure_and_no_machine_say_what_to_do(qtbot, page):
    page.measures.set_wanted([])
    page.ask_series()
    assert page.ui.plot.message == "Choose a measure on the left to see its readings."
    page.machines.set_checked([])
    page.ask_measures()
    assert page.ui.plot.message == "Choose a machine on the left to see its readings."


def test_a_machine_without_readings_says_so(qtbot, home):
    workbench = FakeWorkbench(fake_plant.plant(without_data="Boiler-1"))
    session = Session(home)
    page = ReadingsPage(session, Selection())
    qtbot.addWidget(page)
    page.show()
    session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
    settle(qtbot, page)
    assert [subject.machine.name for subject in page.subjects] == ["Compressor-1"]
    page.machines.set_checked([machine_id("Boiler-1")])
    page.ask_measures()
    settle(qtbot, page)
    assert "Boiler-1 has no readings yet" in page.ui.plot.message


def test_nothing_open_says_so(qtbot, home):
    page = ReadingsPage(Session(home), Selection())
    qtbot.addWidget(page)
    page.show()
    assert "demo plant" in page.ui.plot.message


def test_another_period_lets_go_of_a_range_that_covers_all_that_is_seen(qtbot, page):
    view = page.ui.plot.view
    select(page, view.start, view.end)
    page.choose_preset(Preset.YEAR)
    settle(qtbot, page)
    assert page.ui.plot.periods == ()
    assert page.selection.period is None


def test_another_period_keeps_a_range_as_it_is(qtbot, page):
    chosen = select(page, utc(2025, 11, 1, 6), utc(2025, 11, 1, 7))
    page.choose_preset(Preset.YEAR)
    settle(qtbot, page)
    assert page.ui.plot.periods == (chosen,)


def test_the_bar_says_that_numbers_of_another_machine_are_awaited(qtbot, page):
    select(page, utc(2025, 11, 1, 6), utc(2025, 11, 1, 7))
    qtbot.mouseClick(page.ui.machines.viewport(), Qt.MouseButton.LeftButton, pos=row(page, "HVAC-Main"))
    assert page.ui.plot.action_bar.text.endswith("…")
    settle(qtbot, page)
    assert "2 machines" in page.ui.plot.action_bar.text


def test_presets_and_typed_periods(qtbot, page):
    qtbot.mouseClick(page.ui.preset_year, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.ui.plot.view.start == utc(2024, 11, 9, 23)
    assert page.ui.plot.interval is Interval.DAY
    assert page.ui.preset_year.isChecked()
    type_into(qtbot, page.ui.period.start, "2025-03-01 06:00")
    settle(qtbot, page)
    assert page.ui.plot.view == Period(utc(2025, 3, 1, 5), utc(2025, 11, 9, 23))
    assert page._presets.checkedButton() is None


def test_a_date_that_cannot_be_stays_as_typed_until_it_is_corrected(qtbot, page):
    """Nothing is read for it, and nothing that is read meanwhile takes it away."""
    shown, chosen = page.ui.plot.view, page.selection.period
    field = page.ui.period.start
    type_into(qtbot, field, "2026-13-45 99:00")
    assert page.message_bar.message.words == (
        "“2026-13-45 99:00” is not possible: there is no month 13. Write it like 2025-03-31 14:00."
    )
    page.refresh()
    settle(qtbot, page)
    assert field.text() == "2026-13-45 99:00"
    assert field.property("wrong") is True
    assert (page.ui.plot.view, page.selection.period) == (shown, chosen)
    assert page.message_bar.message is not None
    type_into(qtbot, field, "2025-03-01 06:00")
    settle(qtbot, page)
    assert page.ui.plot.view.start == utc(2025, 3, 1, 5)
    assert field.property("wrong") is False
    assert page.message_bar.message is None


def test_a_typed_hour_that_the_clocks_skip_is_refused_in_words(qtbot, page):
    type_into(qtbot, page.ui.period.start, "2025-03-30 02:30")
    assert "skip 2025-03-30 02:30" in page.message_bar.message.words


def test_zooming_in_reads_finer_and_keeps_the_zoom(qtbot, page, workbench):
    qtbot.mouseClick(page.ui.preset_year, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    close = Period(utc(2025, 3, 3, 23), utc(2025, 3, 10, 23))
    page.ui.plot.look_at(close)
    settle(qtbot, page)
    assert page.ui.plot.view == close
    assert page.ui.plot.interval is Interval.QUARTER_HOUR
    read = workbench.asked[-1].period
    assert read == Period(close.start - timedelta(days=7), close.end + timedelta(days=7))
    page.ui.plot.back()
    settle(qtbot, page)
    assert page.ui.plot.interval is Interval.DAY
    assert page.ui.preset_year.isChecked()


def test_panning_inside_what_was_read_asks_nothing(qtbot, page, workbench):
    page.ui.plot.look_at(Period(utc(2025, 11, 1), utc(2025, 11, 2)))
    settle(qtbot, page)
    before = len(workbench.asked)
    page.ui.plot.look_at(Period(utc(2025, 11, 1, 6), utc(2025, 11, 2, 6)))
    settle(qtbot, page)
    assert len(workbench.asked) == before


def test_data_no_finer_than_what_is_shown_are_not_asked_for_again_and_again(qtbot, page, workbench):
    workbench.finest = Interval.QUARTER_HOUR
    page.ui.plot.look_at(Period(utc(2025, 11, 5), utc(2025, 11, 5, 6)))
    settle(qtbot, page)
    before = len(workbench.asked)
    page.ui.plot.look_at(Period(utc(2025, 11, 5, 1), utc(2025, 11, 5, 5)))
    settle(qtbot, page)
    assert len(workbench.asked) == before
    assert page.ui.plot.interval is Interval.QUARTER_HOUR


def test_the_window_stays_awake_and_the_newest_question_wins(qtbot, page, workbench):
    workbench.delay_s = 0.4
    began = time.perf_counter()
    for preset in (Preset.YEAR, Preset.WEEK, Preset.DAY):
        page.choose_preset(preset)
    assert time.perf_counter() - began < 0.2
    settle(qtbot, page)
    assert page.ui.plot.view.hours == 24


def test_a_failed_read_is_said_and_what_was_shown_stays(qtbot, page, workbench):
    workbench.fails = "The server went away."
    page.choose_preset(Preset.DAY)
    settle(qtbot, page)
    assert "The server went away." in page.message_bar.message.words
    assert len(page.ui.plot.charts) == 3


def test_train_takes_machine_and_range_to_the_baseline(qtbot, page):
    period = select(page, utc(2025, 10, 20), utc(2025, 10, 27))
    assert page.selection.period == period
    with qtbot.waitSignal(page.navigate) as asked:
        QTest.keyClick(page.ui.plot, Qt.Key.Key_Return)
    assert asked.args == ["baseline"]
    assert (page.selection.machine_id, page.selection.period) == (machine_id("Boiler-1"), period)


def test_several_ranges_go_to_the_other_pages_together(qtbot, page):
    first, second = Period(utc(2025, 10, 20), utc(2025, 10, 22)), Period(utc(2025, 11, 1), utc(2025, 11, 2))
    page.ui.plot.mark((first.start.timestamp(), first.end.timestamp()))
    page.ui.plot.finish_range()
    second_s = (second.start.timestamp(), second.end.timestamp())
    page.ui.plot.mark(second_s, others=page.ui.plot.choice.ranges.beside().others)
    page.ui.plot.finish_range()
    assert page.selection.periods == (first, second)
    assert page.selection.period == second
    # What is read again does not let go of them.
    page.choose_preset(Preset.YEAR)
    settle(qtbot, page)
    assert page.ui.plot.periods == (first, second)
    assert page.ui.plot.period == second


def test_with_several_machines_training_asks_which(qtbot, page):
    page.machines.set_checked([machine_id("Boiler-1"), machine_id("HVAC-Main")])
    page.ask_measures()
    settle(qtbot, page)
    select(page, utc(2025, 10, 20), utc(2025, 10, 27))
    QTest.keyClick(page.ui.plot, Qt.Key.Key_T)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Train baseline of Boiler-1", "Train baseline of HVAC-Main"]
    with qtbot.waitSignal(page.navigate):
        menu.actions()[1].trigger()
    menu.close()
    assert page.selection.machine_id == machine_id("HVAC-Main")


def test_kpis_of_the_range_follow_it(qtbot, page):
    assert page.ui.kpis.isHidden()
    select(page, utc(2025, 10, 20), utc(2025, 10, 21))
    QTest.keyClick(page.ui.plot, Qt.Key.Key_K)
    settle(qtbot, page)
    assert page.ui.kpis.isVisible()
    assert (
        page.ui.card_energy.accessibleName().replace("\N{NO-BREAK SPACE}", " ")
        == "Electricity: 960.0 kWh, mean 40.00 kW"
    )
    assert page.ui.value_energy.text().startswith("960.0")
    assert page.ui.value_specific.text() == "–"
    assert "tariff" in page.ui.card_cost.toolTip()
    assert page.ui.kpis_period.text().startswith("Boiler-1   2025-10-20 02:00 – 2025-10-21 02:00 CEST")
    select(page, utc(2025, 10, 20), utc(2025, 10, 22))
    settle(qtbot, page)
    assert page.ui.value_energy.text().startswith("1\N{NARROW NO-BREAK SPACE}920")
    QTest.keyClick(page.ui.plot, Qt.Key.Key_Escape)
    assert page.ui.kpis.isHidden()
    assert page.selection.period is not None, "only the key figures are closed"
    QTest.keyClick(page.ui.plot, Qt.Key.Key_Escape)
    assert page.selection.period is None
    QTest.keyClick(page.ui.plot, Qt.Key.Key_Backspace)
    assert page.selection.period == Period(utc(2025, 10, 20), utc(2025, 10, 22))


def test_kpis_of_several_ranges_stand_beside_each_other_with_the_whole(qtbot, page):
    days = [Period(utc(2025, 10, 20), utc(2025, 10, 21)), Period(utc(2025, 11, 1), utc(2025, 11, 3))]
    page.ui.plot.set_periods(days)
    QTest.keyClick(page.ui.plot, Qt.Key.Key_K)
    settle(qtbot, page)
    model = page.kpi_panel.table
    assert page.ui.kpis_table.isVisible()
    assert not page.ui.card_energy.isVisible()
    titles = [column.title for column in model.columns]
    assert titles[1:] == [
        "2025-10-20 02:00 –\n2025-10-21 02:00 CEST", "2025-11-01 01:00 –\n2025-11-03 01:00 CET", "All together",
    ]  # fmt: skip
    energy = [words.replace("\N{NO-BREAK SPACE}", " ") for words in model.frame.iloc[0]]
    assert energy == [
        "Electricity",
        "960.0 kWh",
        "1\N{NARROW NO-BREAK SPACE}920 kWh",
        "2\N{NARROW NO-BREAK SPACE}880 kWh",
    ]
    select(page, utc(2025, 10, 20), utc(2025, 10, 21))
    settle(qtbot, page)
    assert page.ui.card_energy.isVisible()
    assert not page.ui.kpis_table.isVisible()


def test_kpis_of_a_former_range_say_so_until_the_new_ones_are_there(qtbot, page, workbench, monkeypatch):
    select(page, utc(2025, 10, 20), utc(2025, 10, 21))
    QTest.keyClick(page.ui.plot, Qt.Key.Key_K)
    settle(qtbot, page)
    assert not page.ui.kpis_former.isVisible()

    def fail(*_):
        raise NotEnoughData("No readings.")

    monkeypatch.setattr(workbench, "kpis", fail)
    select(page, utc(2025, 10, 20), utc(2025, 10, 22))
    qtbot.waitUntil(page.ui.kpis_former.isVisible)
    assert not page.ui.card_energy.isEnabled()
    monkeypatch.undo()
    select(page, utc(2025, 10, 20), utc(2025, 10, 23))
    settle(qtbot, page)
    assert not page.ui.kpis_former.isVisible()
    assert page.ui.card_energy.isEnabled()


def test_no_figure_on_a_card_is_cut_off_in_a_small_window(qtbot, page, qapp):
    theme.apply(qapp, "light")
    page.resize(1072, 640)  # 1280×720 less the navigation
    page.ui.kpis.show()
    figures = (66_395.0, 30.74, 61.57, NEWEST, 0.499, 412_939.0, 0.161, 11_881.0, 0.1789, "$", 14_610.0, 0.03, 0.22)
    page.kpi_panel.show_kpis(Kpis(machine_id("Boiler-1"), "Boiler-1", Period(OLDEST, NEWEST), *figures), BRUSSELS)
    qtbot.wait(20)
    for key in ("energy", "peak", "load", "specific", "cost", "carbon"):
        for part in ("name", "value", "detail"):
            label = getattr(page.ui, f"{part}_{key}")
            assert label.width() >= label.sizeHint().width(), label.text()


def test_what_another_page_chose_is_shown(qtbot, page):
    period = Period(utc(2025, 2, 1), utc(2025, 3, 1))
    page.selection.set_both(machine_id("HVAC-Main"), period)
    settle(qtbot, page)
    assert [subject.machine.name for subject in page.subjects] == ["HVAC-Main"]
    assert page.ui.plot.view == period
    assert page.ui.plot.period == period


def test_a_day_that_another_page_chose_of_a_year_is_opened(qtbot, page):
    page.choose_preset(Preset.YEAR)
    settle(qtbot, page)
    month, day = Period(utc(2025, 6, 1), utc(2025, 7, 1)), Period(utc(2025, 6, 10), utc(2025, 6, 11))
    home = page.ui.plot.view
    page.selection.set_period(month)  # can be seen where it is
    settle(qtbot, page)
    assert page.ui.plot.view == home
    page.selection.set_period(day)
    settle(qtbot, page)
    assert page.ui.plot.view == day


def test_what_was_chosen_before_the_page_was_made_is_shown_when_it_is(qtbot, home, workbench):
    session, selection = Session(home), Selection()
    session.adopt(workbench, workbench.known)
    day = Period(utc(2025, 6, 10), utc(2025, 6, 11))
    selection.set_both(machine_id("HVAC-Main"), day)
    page = ReadingsPage(session, selection)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    settle(qtbot, page)
    assert [subject.machine.name for subject in page.subjects] == ["HVAC-Main"]
    assert page.ui.plot.view == day
    session.detach()


def test_samples_picked_on_another_page_are_marked_while_their_machine_is_shown(qtbot, page):
    start = int(utc(2025, 11, 1).timestamp())
    starts = (start, start + 3600, start + 4 * 3600)
    page.selection.set_both(machine_id("Boiler-1"), None)
    page.selection.set_rows(Rows(machine_id("Boiler-1"), starts, 3600))
    settle(qtbot, page)
    picked = [mark for mark in drawn_marks(page) if mark.kind is MarkKind.PICKED]
    assert [(mark.start - start, mark.stop - start) for mark in picked] == [(0, 7200), (14400, 18000)]
    page.selection.set_rows(Rows())
    settle(qtbot, page)
    assert not [mark for mark in drawn_marks(page) if mark.kind is MarkKind.PICKED]
    page.selection.set_both(machine_id("HVAC-Main"), None)
    page.selection.set_rows(Rows(machine_id("HVAC-Main"), starts, 3600))
    settle(qtbot, page)
    assert [mark for mark in drawn_marks(page) if mark.kind is MarkKind.PICKED]


def test_what_is_opened_elsewhere_is_shown_by_itself_also_where_it_is_chosen_already(qtbot, page):
    day = Period(utc(2025, 11, 1), utc(2025, 11, 2))
    page.selection.set_both(machine_id("HVAC-Main"), day)
    page.machines.set_checked([machine_id(name) for name in ("Boiler-1", "HVAC-Main", "Compressor-1")])
    page.show_machines()
    settle(qtbot, page)
    page.selection.set_both(machine_id("HVAC-Main"), day, alone=True)
    settle(qtbot, page)
    assert [subject.machine.name for subject in page.subjects] == ["HVAC-Main"]


def test_a_hidden_page_catches_up_when_it_is_shown(qtbot, page, workbench):
    page.hide()
    before = len(workbench.asked)
    page.selection.set_both(machine_id("HVAC-Main"), None)
    settle(qtbot, page)
    assert len(workbench.asked) == before
    page.show()
    settle(qtbot, page)
    assert [subject.machine.name for subject in page.subjects] == ["HVAC-Main"]


def test_new_readings_are_shown_while_the_newest_is_visible(qtbot, page, workbench):
    page.choose_preset(Preset.DAY)
    settle(qtbot, page)
    workbench.known = fake_plant.grown(workbench.known, timedelta(hours=1))
    page.refresh()
    settle(qtbot, page)
    assert page.ui.plot.view == Period(utc(2025, 11, 9), utc(2025, 11, 10))
    # One value of the level that is shown has to be new.
    before = len(workbench.asked)
    workbench.known = fake_plant.grown(workbench.known, timedelta(seconds=20))
    page.refresh()
    settle(qtbot, page)
    assert len(workbench.asked) == before


def test_a_close_look_at_the_newest_readings_moves_along(qtbot, page, workbench):
    near = Period(LAST - timedelta(hours=6), LAST + timedelta(minutes=15))
    page.ui.plot.look_at(near)
    settle(qtbot, page)
    workbench.known = fake_plant.grown(workbench.known, timedelta(hours=1))
    page.refresh()
    settle(qtbot, page)
    assert page.ui.plot.view.hours == pytest.approx(near.hours)
    assert page.ui.plot.view.end > LAST + timedelta(hours=1)
    # Not while the user is busy with a range.
    kept = page.ui.plot.view
    select(page, LAST - timedelta(hours=2), LAST - timedelta(hours=1))
    workbench.known = fake_plant.grown(workbench.known, timedelta(hours=1))
    page.refresh()
    settle(qtbot, page)
    assert page.ui.plot.view == kept


def test_new_readings_leave_a_look_at_the_past_alone(qtbot, page, workbench):
    far = Period(utc(2025, 10, 20), utc(2025, 10, 21))
    page.ui.plot.look_at(far)
    settle(qtbot, page)
    before = len(workbench.asked)
    workbench.known = fake_plant.grown(workbench.known, timedelta(hours=1))
    page.refresh()
    settle(qtbot, page)
    assert len(workbench.asked) == before
    assert page.ui.plot.view == far


def test_search_narrows_the_tree_and_keeps_the_check_marks(qtbot, page):
    page.ui.search.setText("hvac")
    model = page.ui.machines.model()
    branch = model.index(0, 0)
    assert [model.index(n, 0, branch).data() for n in range(model.rowCount(branch))] == ["HVAC-Main"]
    assert [subject.machine.name for subject in page.subjects] == ["Boiler-1"]


def test_another_plant_drops_what_it_does_not_have(qtbot, page):
    page.session.close()
    assert page.ui.plot.charts == ()
    page.session.adopt(FakeWorkbench(Plant()), Plant())  # type: ignore[arg-type]
    settle(qtbot, page)
    assert page.subjects == ()


# What is beside the readings


def anomaly(hours: float, **more: object) -> Anomaly:
    details = {"metric": "energy_kwh", "value": 15.0, "expected": 10.0, "deviation_percent": 50.0, **more}
    found = LAST - timedelta(hours=hours)
    return Anomaly(uuid4(), machine_id("Boiler-1"), found, "power_spike", Severity.CRITICAL, **details)  # type: ignore[arg-type]


def drawn_marks(page: ReadingsPage) -> list[Mark]:
    found = {id(mark): mark for chart in page.ui.plot.charts for mark in chart.marks.all}
    return sorted(found.values(), key=lambda mark: mark.start)


def happened(workbench: FakeWorkbench) -> None:
    boiler = machine_id("Boiler-1")
    fault = Period(LAST - timedelta(hours=60), LAST - timedelta(hours=50))
    workbench.known_anomalies = (anomaly(30), anomaly(20, is_resolved=True, resolution="valve mended"))
    workbench.known_operations = (Operation(boiler, "fault", fault),)
    workbench.noted.append(
        Annotation(
            1, None, Period(LAST - timedelta(hours=90), LAST - timedelta(hours=80)), "event", "New valve", "Jo", LAST
        )
    )


def test_what_happened_is_drawn_and_said(qtbot, page, workbench):
    happened(workbench)
    page.ask_beside(anew=True)
    settle(qtbot, page)
    event, fault, spike, resolved = drawn_marks(page)
    assert (event.title, event.words) == ("Event · Whole plant", "New valve")
    assert any("kWh" in line for line in event.lines)
    assert any(line.startswith("Jo, 2025-11-09") for line in event.lines)
    assert (fault.title, fault.kind) == ("Fault · Boiler-1", MarkKind.OPERATION)
    assert spike.title == "Anomaly, critical · Boiler-1"
    assert "measured 15.00 kWh, expected 10.00 kWh (+50 %)" in [
        line.replace("\N{NO-BREAK SPACE}", " ") for line in spike.lines
    ]
    assert resolved.color == "muted"
    assert "resolved: valve mended" in resolved.lines


def test_what_another_page_stored_is_drawn_when_the_page_is_refreshed(qtbot, page, workbench):
    happened(workbench)
    page.refresh()
    settle(qtbot, page)
    assert drawn_marks(page) == []  # nobody said that there is anything new
    page.forget_records()
    page.refresh()
    settle(qtbot, page)
    assert len(drawn_marks(page)) == 4


def test_what_is_expected_of_electricity_is_drawn_whatever_else_has_a_baseline(qtbot, page, workbench):
    """The baseline of the gas was stored last; each energy of a machine has an active version."""
    electric, gas = (
        StoredBaseline(
            uuid4(), machine_id("Boiler-1"), version, "Baseline", True, LAST, "", LAST - timedelta(days=90), LAST, 90,
            {}, None, (), None, None, None, None, written_energy=energy_type,
        )
        for version, energy_type in ((1, ELECTRICITY), (2, "natural_gas"))
    )  # fmt: skip
    workbench.known_baselines = (gas, electric)
    page.forget_records()
    page.refresh()
    settle(qtbot, page)
    assert {stored.id for stored, _ in workbench.evaluated} == {electric.id}


def test_what_arrives_while_a_range_is_chosen_leaves_it_alone(qtbot, page, workbench):
    select(page, utc(2025, 10, 20), utc(2025, 10, 21))
    choosing = (utc(2025, 10, 25).timestamp(), utc(2025, 10, 26).timestamp())
    page.ui.plot.mark(choosing)
    page.ask_beside(anew=True)
    settle(qtbot, page)
    assert page.ui.plot.range == choosing


def test_layers_are_shown_and_hidden(qtbot, page, workbench):
    happened(workbench)
    page.ask_beside(anew=True)
    settle(qtbot, page)
    page.beside.set_layers(frozenset({Layer.OPERATIONS}))
    assert [mark.kind for mark in drawn_marks(page)] == [MarkKind.OPERATION]
    page.beside.set_layers(frozenset())
    assert drawn_marks(page) == []


def test_what_happened_is_not_asked_again_for_a_closer_look(qtbot, page, workbench):
    happened(workbench)
    page.ask_beside(anew=True)
    settle(qtbot, page)
    workbench.known_anomalies = ()
    page.ui.plot.look_at(Period(utc(2025, 11, 1), utc(2025, 11, 2)))
    settle(qtbot, page)
    assert len(drawn_marks(page)) == 4


def test_zooming_out_shows_the_whole_period_at_once(qtbot, page, workbench):
    qtbot.mouseClick(page.ui.preset_year, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    page.ui.plot.look_at(Period(utc(2025, 3, 3, 23), utc(2025, 3, 5, 23)))
    settle(qtbot, page)
    shown = page.ui.plot.charts[0].traces[0]
    assert page.ui.plot.interval is Interval.QUARTER_HOUR
    assert shown.time_s[0] <= utc(2024, 11, 9, 23).timestamp()
    before = len(workbench.asked)
    page.ui.plot.look_at_all()
    settle(qtbot, page)
    assert page.ui.plot.interval is Interval.DAY
    assert len(workbench.asked) == before


def test_an_exclusion_is_asked_for_stored_drawn_and_undone(qtbot, page, workbench):
    period = select(page, utc(2025, 10, 20), utc(2025, 10, 22))
    QTest.keyClick(page.ui.plot, Qt.Key.Key_K)
    settle(qtbot, page)
    QTest.keyClick(page.ui.plot, Qt.Key.Key_X)
    dialog = page.actions_of_charts.dialog
    assert dialog.ui.effect.isVisible()
    assert not dialog.ui.store.isEnabled()
    dialog.ui.words.setPlainText("Meter replaced")
    qtbot.mouseClick(dialog.ui.store, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    (kept,) = workbench.noted
    assert (kept.machine_id, kept.period, kept.kind, kept.words) == (
        machine_id("Boiler-1"), period, AnnotationKind.EXCLUSION, "Meter replaced",
    )  # fmt: skip
    assert [mark.kind for mark in drawn_marks(page)] == [MarkKind.EXCLUSION]
    assert "leave this time out" in page.message_bar.message.words
    assert page.ui.plot.periods == (period,)  # what was not asked to go stays
    assert page.ui.kpis.isVisible()
    page.session.history.undo()
    settle(qtbot, page)
    assert not workbench.noted[0].holds
    assert drawn_marks(page) == []
    page.session.history.redo()
    settle(qtbot, page)
    assert workbench.noted[0].holds
    assert len(drawn_marks(page)) == 1


def test_a_note_of_the_whole_plant_on_every_range(qtbot, page, workbench):
    page.ui.plot.set_periods([Period(utc(2025, 10, 20), utc(2025, 10, 21)), Period(utc(2025, 11, 1), utc(2025, 11, 2))])
    QTest.keyClick(page.ui.plot, Qt.Key.Key_N)
    dialog = page.actions_of_charts.dialog
    dialog.ui.machine.setCurrentIndex(dialog.ui.machine.count() - 1)
    dialog.ui.event.setChecked(True)
    dialog.ui.words.setPlainText("Holiday")
    dialog._accept()
    settle(qtbot, page)
    assert [(one.machine_id, one.kind) for one in workbench.noted] == [(None, AnnotationKind.EVENT)] * 2


def test_of_several_machines_one_excludes_a_time_for_each_that_is_shown(qtbot, page, workbench):
    page.machines.set_checked([machine_id("Boiler-1"), machine_id("HVAC-Main")])
    page.show_machines()
    settle(qtbot, page)
    select(page, utc(2025, 10, 20), utc(2025, 10, 21))
    QTest.keyClick(page.ui.plot, Qt.Key.Key_X)
    dialog = page.actions_of_charts.dialog
    box = dialog.ui.machine
    names = [box.itemText(place) for place in range(box.count())]
    assert names == ["Boiler-1", "HVAC-Main", "All 2 machines that are shown", "The whole plant"]
    box.setCurrentIndex(2)
    dialog.ui.words.setPlainText("Stocktaking")
    dialog._accept()
    settle(qtbot, page)
    assert [one.machine_id for one in workbench.noted] == [machine_id("Boiler-1"), machine_id("HVAC-Main")]


def test_an_annotation_is_withdrawn_with_a_reason_from_its_mark(qtbot, page, workbench):
    happened(workbench)
    page.ask_beside(anew=True)
    settle(qtbot, page)
    (event, *_) = drawn_marks(page)
    labels = [offer.label for offer in page.actions_of_charts.offers(event)]
    assert labels == ["Choose this time", "Withdraw…"]
    page.actions_of_charts.offers(event)[0].run()
    assert page.ui.plot.period == Period(LAST - timedelta(hours=90), LAST - timedelta(hours=80))
    page.actions_of_charts.withdraw(event.source, "wrong valve")
    settle(qtbot, page)
    assert workbench.noted[0].withdrawn_reason == "wrong valve"
    page.session.history.undo()
    settle(qtbot, page)
    assert workbench.noted[0].holds


# Single charts


def chart_menu(page: ReadingsPage, number: int = 0) -> QMenu:
    button = page.ui.plot.charts[number].menu_button
    button.menu().aboutToShow.emit()
    return button.menu()


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if words in one.text())


def test_a_chart_is_moved_normalised_and_closed_from_its_menu(qtbot, page):
    action(chart_menu(page, 2), "Move up").trigger()
    assert titles(page)[1] == "Outdoor temperature, °C"
    action(chart_menu(page), "0 to 100 %").trigger()
    assert page.ui.plot.charts[0].panel.scale is Scale.SHARE
    action(chart_menu(page, 1), "Close").trigger()
    settle(qtbot, page)
    assert titles(page) == ["Energy, kWh per 15 min", "Production, units per 15 min"]
    assert "outdoor_temp_c" not in page.measures.wanted
    # The zoom and the arrangement stay when series are read anew.
    page.choose_preset(Preset.WEEK)
    settle(qtbot, page)
    assert page.ui.plot.charts[0].panel.scale is Scale.SHARE


def test_a_chart_goes_to_the_right_axis_of_another(qtbot, page):
    axes = action(chart_menu(page), "right axis").menu()
    action(axes, "Outdoor temperature").trigger()
    assert titles(page) == ["Energy, kWh per 15 min", "Production, units per 15 min"]
    assert len(page.ui.plot.charts[0].traces) == 2
    action(chart_menu(page), "chart of its own").trigger()
    assert len(titles(page)) == 3


def test_what_is_shown_comes_back_on_another_day(qtbot, page, home, workbench):
    page.machines.set_checked([machine_id("HVAC-Main")])
    page.machines.set_checked([machine_id("HVAC-Main"), machine_id("Boiler-1")])
    page.machines.set_favourites([str(machine_id("HVAC-Main"))])
    page.measures.set_wanted(["power_kw"])
    page.choose_preset(Preset.WEEK)
    page.layout_of_charts.plain.add("power_kw")
    page.beside.set_layers(frozenset({Layer.EXPECTED}))
    settle(qtbot, page)
    state = json.loads(json.dumps(page.state()))
    session = Session(home)
    other = ReadingsPage(session, Selection())
    qtbot.addWidget(other)
    other.show()
    session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
    settle(qtbot, other)
    other.restore_state(state)
    settle(qtbot, other)
    colors = {subject.machine.name: subject.color_index for subject in other.subjects}
    assert colors == {"HVAC-Main": 0, "Boiler-1": 1}
    assert titles(other) == ["Power, kW"]
    assert other.ui.preset_week.isChecked()
    assert not other.ui.plot.charts[0].panel.envelope
    assert other.state() == state


def test_what_is_seen_is_exported_with_sums_and_extremes(qtbot, page):
    page.ui.plot.look_at(Period(utc(2025, 11, 1), utc(2025, 11, 2)))
    settle(qtbot, page)
    exported = page.exported()
    assert exported.picture is page.ui.plot
    (sheet,) = exported.sheets()
    assert len(sheet.frame) == 96
    assert sheet.zone == "Europe/Brussels"
    assert "Boiler-1: Energy, kWh per 15 min" in sheet.sums
    assert "Boiler-1: Outdoor temperature, °C, maximum" in sheet.frame.columns
    select(page, utc(2025, 11, 1, 6), utc(2025, 11, 1, 7))
    (sheet,) = page.exported().sheets()
    assert [str(moment) for moment in sheet.frame.index[[0, -1]]] == [
        "2025-11-01 06:00:00+00:00",
        "2025-11-01 06:45:00+00:00",
    ]


def test_a_picture_says_what_it_is_of_and_has_no_cursor(qtbot, page):
    plot = page.ui.plot
    plot.look_at(Period(utc(2025, 10, 31, 23), utc(2025, 11, 1, 23)))
    settle(qtbot, page)
    select(page, utc(2025, 11, 1, 6), utc(2025, 11, 1, 7))
    exported = page.exported()
    assert exported.caption.startswith("Boiler-1 · ")
    assert "1 Nov 2025 · Europe/Brussels" in exported.caption
    assert exported.caption.endswith("chosen: 2025-11-01 07:00 – 08:00 CET")
    plot.pointer.stand(utc(2025, 11, 1, 6).timestamp())
    plot.pointer.pin(utc(2025, 11, 1, 5).timestamp())
    legend = plot.charts[0].legend
    with exported.drawing():
        assert list(legend._values) == []
    assert "Δ" in legend._values[0], "on the screen it is as it was"


def test_what_the_user_looks_at_is_told_to_pages_without_a_period(qtbot, page):
    assert page.selection.seen is None, "to open the page says nothing"
    page.ui.preset_week.click()
    settle(qtbot, page)
    assert page.selection.seen == page.ui.plot.view
    closer = Period(page.ui.plot.view.start, page.ui.plot.view.start + timedelta(days=1))
    page.ui.plot.look_at(closer)
    settle(qtbot, page)
    assert (page.selection.seen, page.selection.period) == (closer, None)


def test_the_range_is_exported_from_its_bar(qtbot, page):
    select(page, utc(2025, 11, 1, 6), utc(2025, 11, 1, 7))
    with qtbot.waitSignal(page.export_wanted):
        QTest.keyClick(page.ui.plot, Qt.Key.Key_E)
