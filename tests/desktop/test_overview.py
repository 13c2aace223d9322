"""The overview page: what is dear stands first, colours follow the sign, and every number opens what is behind it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from uuid import UUID

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from analytics.anomaly import Anomaly, Severity
from analytics.errors import QueryFailed
from analytics.home import Home
from analytics.overview import (
    Attention,
    Change,
    Deviation,
    Figure,
    Freshness,
    Job,
    Meter,
    OpenAnomaly,
    Overview,
    OverviewRequest,
    Quantity,
    Spark,
    Standing,
    Status,
    Window,
)
from analytics.period import Period
from analytics.plant import Plant
from analytics.progress import Progress
from enms_desktop import theme
from enms_desktop.models.frame_model import VALUE_ROLE
from enms_desktop.pages.overview import OverviewPage, panels, tips, view
from enms_desktop.pages.overview.lines import COLOR_ROLE, DOT_ROLE, SECOND_ROLE
from enms_desktop.pages.overview.meters import WIDTHS, Place, widths_in
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from tests.desktop import fake_plant

NOW = datetime(2025, 11, 9, 22, 45, tzinfo=UTC)
PERIOD = Period(datetime(2025, 11, 8, 23, tzinfo=UTC), NOW)
RUNNING = Status("running", NOW - timedelta(seconds=40), 40.0, late=False)


def meter(name: str, rank: int, **more: object) -> Meter:
    machine = next(one for one in fake_plant.plant().machines if one.name == name)
    plain = Meter(
        machine.id, name, machine.factory_id, machine.factory_name, machine.timezone, "electrical", PERIOD, RUNNING,
        Standing.NO_BASELINE, 500.0, 1.0, NOW, Change(500.0, 400.0, 1.0), currency="EUR", cost=100.0, rank=rank,
        peak_kw=20.0, spark=Spark(PERIOD, np.arange(24.0), np.arange(24.0)),
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def compared(name: str, rank: int, kwh: float, money: float, noise: float = 1.0, **more: object) -> Meter:
    return meter(
        name, rank, standing=Standing.COMPARED, baseline_version=3, deviation=Deviation(500 + kwh, 500, noise),
        cost_deviation=Deviation(100 + money, 100, noise / 5), **more,
    )  # fmt: skip


DEAR = compared("Boiler-1", 0, 60.0, 12.5)
WITHIN = compared("Compressor-1", 1, 4.0, 0.8, noise=30.0)
SAVING = compared("HVAC-Main", 2, -80.0, -16.0)
UNTOLD = meter("Conveyor-A", 3, currency="", cost=None, unpriced_kwh=500.0)
SILENT = meter(
    "Injection-Molding-1", 4, standing=Standing.NO_READINGS, energy_kwh=None, covered=0.0, last_week=None, cost=None,
    currency="", spark=None, status=Status("running", NOW - timedelta(hours=30), 108_000.0, late=True),
)  # fmt: skip
METERS = (DEAR, WITHIN, SAVING, UNTOLD, SILENT)
ANOMALY = Anomaly(
    UUID(int=9), WITHIN.machine_id, NOW - timedelta(hours=5), "power_spike", Severity.CRITICAL, "energy_kwh", 30.0, 10.0
)

FIGURES = (
    Figure(Quantity.ENERGY, "electrical", "kWh", 2000.0, Change(2000, 1900, 1.0), Deviation(1500, 1400, 20), meter=0),
    Figure(Quantity.ENERGY, "natural_gas", "kWh", 900.0, meter=2),
    Figure(Quantity.COST, "EUR", "EUR", 400.5, Change(400, 500, 1.0), Deviation(310, 330, 5), meter=0),
    Figure(Quantity.CARBON, "", "kg CO₂", None, lacking=2000.0),
    Figure(
        Quantity.PEAK, "Brussels Plant", "kW", 88.4, Change(88.4, 80, 1.0), moment=NOW - timedelta(hours=3), meter=1
    ),
)


def answer(request: OverviewRequest, **more: object) -> Overview:
    plain = Overview(
        request, METERS, FIGURES, (OpenAnomaly(ANOMALY, 4.0, "EUR"),),
        tuple(Freshness(one.machine_id, "energy_readings", one.status.last, 900) for one in METERS),
        (Job("Roll-ups", "Kept up to date at every commit", True), Job("MQTT", "8 machines", None, last=NOW)),
        (
            Attention("excess", "bad", 0),
            Attention("no_data", "warning", 4),
            Attention("anomalies", "bad", anomaly=0),
            Attention("no_baseline", "info", 3),
            Attention("no_tariff", "info", 3, meters=(3,)),
        ),
        NOW,
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


@dataclass
class FakeWorkbench:
    """Answers like a workbench; keeps what it was asked."""

    make: Callable[[OverviewRequest], Overview] = answer
    fails: bool = False
    asked: list[OverviewRequest] = field(default_factory=list)
    known: Plant = field(default_factory=fake_plant.plant)
    profile: object = None
    capability: object = field(default_factory=lambda: SimpleNamespace(columns={}, read_only=""))

    def overview(self, request: OverviewRequest, progress: Progress) -> Overview:
        self.asked.append(request)
        if self.fails:
            raise QueryFailed("The server gave up.")
        return self.make(request)


Open = Callable[[FakeWorkbench], OverviewPage]


@pytest.fixture
def open_page(qapp: QApplication, qtbot: QtBot, home: Home) -> Open:
    def opened(workbench: FakeWorkbench) -> OverviewPage:
        theme.apply(qapp, "light")
        session, selection = Session(home), Selection()
        page = OverviewPage(session, selection)
        qtbot.addWidget(page)
        page.resize(1050, 650)
        page.show()
        session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
        settle(qtbot, page)
        return page

    return opened


def settle(qtbot: QtBot, page: OverviewPage) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=5000)


def spaced(words: object) -> str:
    return str(words).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def cell(page: OverviewPage, row: int, place: Place, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return spaced(page.meters.index(row, place).data(role))


def rows(page: OverviewPage) -> list[str]:
    return [cell(page, row, Place.MACHINE) for row in range(page.meters.rowCount())]


def press(qtbot: QtBot, page: OverviewPage, row: int, place: Place) -> str:
    """Open a cell by keyboard and return the page that is wanted."""
    page.ui.meters.setFocus()
    page.ui.meters.setCurrentIndex(page.meters.index(row, place))
    with qtbot.waitSignal(page.navigate) as went:
        qtbot.keyClick(page.ui.meters, Qt.Key.Key_Return)
    return str(went.args[0]) if went.args else ""


def button(page: OverviewPage, quantity: Quantity, line: int, which: int) -> QPushButton:
    return page.cards[quantity].buttons[3 * line + which]


def test_machines_stand_as_they_need_attention_and_colours_follow_the_sign(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    assert rows(page) == ["Boiler-1", "Compressor-1", "HVAC-Main", "Conveyor-A", "Injection-Molding-1"]
    assert [cell(page, row, Place.MONEY) for row in range(4)] == ["+12.50 €", "+0.80 €", "−16.00 €", "–"]
    assert [cell(page, row, Place.MONEY, COLOR_ROLE) for row in range(4)] == ["bad", "muted", "good", "muted"]
    assert [cell(page, row, Place.EXPECTED) for row in range(4)] == [
        "+60.0 kWh",
        "+4.00 kWh",
        "−80.0 kWh",
        "no baseline",
    ]
    assert cell(page, 0, Place.EXPECTED, SECOND_ROLE) == "+12.0 %"
    assert cell(page, 3, Place.MONEY, SECOND_ROLE) == "no tariff"
    assert cell(page, 0, Place.MACHINE, SECOND_ROLE) == "running · 40 s ago"
    assert cell(page, 4, Place.MACHINE, SECOND_ROLE).startswith("no data since 11-08")
    assert cell(page, 4, Place.ENERGY) == "–"  # unknown is not 0


def test_tooltips_say_formula_noise_and_what_is_not_compared(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    words = cell(page, 0, Place.EXPECTED, Qt.ItemDataRole.ToolTipRole)
    assert "baseline version 3" in words
    assert "560 kWh − 500 kWh = +60.0 kWh" in words
    assert "± 1.00 kWh" in words
    assert "within the noise" in cell(page, 1, Place.EXPECTED, Qt.ItemDataRole.ToolTipRole)
    partly = replace(DEAR, covered=0.4, data_until=NOW - timedelta(hours=9), last_week=Change(10, 12, 0.4))
    assert "Since 2025-11-09 14:45 CET there are none." in spaced(tips.energy_tip(partly))
    assert "40 % of the window" in spaced(tips.week_tip(partly.last_week))


def test_every_cell_opens_what_is_behind_it_by_keyboard(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    for place in (Place.MACHINE, Place.CURVE, Place.ENERGY, Place.EXPECTED, Place.MONEY, Place.WEEK):
        page.selection.set_both(None, None)
        target = "patterns" if place is Place.WEEK else "readings"
        assert press(qtbot, page, 0, place) == target
        assert (page.selection.machine_id, page.selection.period) == (DEAR.machine_id, PERIOD)
        wanted = page.selection.take(target)
        if place is Place.WEEK:
            assert wanted == {"place": str(DEAR.machine_id), "energy": "electrical"}
        else:
            expected = place in (Place.EXPECTED, Place.MONEY)
            assert wanted == {"period": PERIOD, "also": ("energy_kwh",), "expected": expected}
    assert press(qtbot, page, 3, Place.EXPECTED) == "baseline"
    assert page.selection.machine_id == UNTOLD.machine_id
    assert page.selection.period is not None
    assert page.selection.period.hours > 360 * 24  # a year to train on, not yesterday
    assert page.selection.take("baseline") == {"energy": "electrical"}
    assert page.selection.take("baseline") == {}
    assert press(qtbot, page, 3, Place.MONEY) == "baseline"
    no_tariff = replace(DEAR, currency="", cost=None, cost_deviation=None)
    page.show_overview(answer(OverviewRequest(NOW), meters=(no_tariff,), figures=(), attention=()))
    assert press(qtbot, page, 0, Place.MONEY) == "registers"


def test_cards_show_values_units_and_open_the_machine_behind(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    texts = [spaced(one.text()) for one in page.cards[Quantity.ENERGY].buttons]
    assert texts[:4] == ["2 000 kWh", "5.3 % more than last week", "7.1 % over baseline", "900 kWh"]
    assert spaced(button(page, Quantity.COST, 0, 0).text()) == "400.50 €"
    assert button(page, Quantity.COST, 0, 2).property("role") == "small_figure_good"
    assert button(page, Quantity.ENERGY, 0, 2).property("role") == "small_figure_bad"
    assert "registers" in page.cards[Quantity.CARBON].note
    assert spaced(button(page, Quantity.CARBON, 0, 0).text()) == "–"
    assert spaced(button(page, Quantity.PEAK, 0, 0).text()) == "88.4 kW"
    assert not button(page, Quantity.PEAK, 0, 2).isVisible()  # there is no baseline of a peak
    assert spaced(button(page, Quantity.COST, 0, 2).accessibleName()) == "Cost 6.1 % under baseline"
    assert page.ui.attention.nextInFocusChain() is button(page, Quantity.ENERGY, 0, 0)
    with qtbot.waitSignal(page.navigate) as went:
        button(page, Quantity.ENERGY, 0, 0).click()
    assert went.args == ["readings"]
    assert (page.selection.machine_id, page.selection.period) == (DEAR.machine_id, PERIOD)
    with qtbot.waitSignal(page.navigate) as went:
        button(page, Quantity.CARBON, 0, 0).click()
    assert went.args == ["registers"]


def test_a_click_beside_the_digits_opens_what_they_open(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    for quantity, which, target in (
        (Quantity.ENERGY, 0, "readings"),
        (Quantity.ENERGY, 1, "patterns"),
        (Quantity.ENERGY, 2, "readings"),
        (Quantity.PEAK, 2, "readings"),  # where its site stands
    ):
        row = page.cards[quantity].rows[which]
        assert row.cursor().shape() is Qt.CursorShape.PointingHandCursor
        with qtbot.waitSignal(page.navigate) as went:
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topRight() - QPoint(3, -3))
        assert went.args == [target]


@pytest.mark.parametrize(
    ("now", "before", "week", "baseline"),
    [
        (83.0, 100.0, "17 % less than last week", "17 % under baseline"),
        (100.4, 100.0, "0.4 % more than last week", "0.4 % over baseline"),
        (99.98, 100.0, "as much as last week", "as the baseline"),
        (5.0, 0.0, "no comparison with last week", "no baseline"),
    ],
)
def test_comparisons_are_said_in_plain_words(now: float, before: float, week: str, baseline: str) -> None:
    assert spaced(view.week_words(Change(now, before, 1.0))) == week
    assert spaced(view.deviation_words(Deviation(now, before, 1.0))) == baseline
    assert view.week_words(None) == "no comparison with last week"
    assert view.deviation_words(None) == "no baseline"


def details(page: OverviewPage, quantity: Quantity) -> list[str]:
    return [one.text() for one in page.cards[quantity].details if one.isVisible()]


def test_a_comparison_says_of_how_many_meters_it_is_where_it_is_not_of_all(open_page: Open) -> None:
    deviation = Deviation(500, 560, 20)
    partly = Figure(Quantity.ENERGY, "electrical", "kWh", 2000.0, deviation=deviation, meter=0, measured=9, compared=1)
    wholly = Figure(Quantity.COST, "EUR", "EUR", 400.5, deviation=deviation, meter=0, measured=9, compared=9)
    page = open_page(FakeWorkbench(lambda request: answer(request, figures=(partly, wholly))))
    assert details(page, Quantity.ENERGY) == ["1 of 9 meters"]
    assert details(page, Quantity.COST) == []
    assert "Of 1 of 9 meters" in button(page, Quantity.ENERGY, 0, 2).toolTip()
    assert button(page, Quantity.ENERGY, 0, 2).accessibleName().endswith("under baseline 1 of 9 meters")
    assert "meters" not in button(page, Quantity.COST, 0, 2).toolTip()


def test_the_site_of_a_peak_has_a_line_of_its_own(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    assert details(page, Quantity.PEAK) == ["Brussels Plant"]
    assert details(page, Quantity.CARBON) == []


def test_a_click_opens_what_is_behind_a_cell(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    theme.apply(QApplication.instance(), "light")
    place = page.ui.meters.visualRect(page.meters.index(0, Place.MACHINE)).center()
    with qtbot.waitSignal(page.navigate):
        qtbot.mouseClick(page.ui.meters.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_while_it_is_read_nothing_is_said_to_be_missing(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    page._show_nothing("Reading the plant …")
    assert {card.note for card in page.cards.values()} == {"–"}


def test_what_comes_first_is_a_link_to_it(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    words = spaced(page.ui.attention.text()).replace("&nbsp;", " ")
    assert "Boiler-1 +12.50 € over baseline (+12.0 %)" in words
    assert "Injection-Molding-1: no data since 11-08 17:45" in words
    targets = []
    for place in range(5):
        with qtbot.waitSignal(page.navigate) as went:
            page.ui.attention.linkActivated.emit(str(place))
        targets.append((went.args[0] if went.args else "", page.selection.machine_id))
    assert targets == [
        ("readings", DEAR.machine_id),
        ("quality", SILENT.machine_id),
        ("readings", WITHIN.machine_id),
        ("baseline", UNTOLD.machine_id),
        ("registers", UNTOLD.machine_id),
    ]


def test_an_anomaly_opens_the_readings_around_it(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    assert spaced(page.anomalies.index(0, 1).data()) == "+4.00 €"
    assert page.anomalies.index(0, 0).data() == "Compressor-1"
    assert page.anomalies.index(0, 0).data(SECOND_ROLE) == "power spike · 11-09 18:45"
    assert page.anomalies.index(0, 1).data(SECOND_ROLE) == "Critical"
    assert page.anomalies.index(0, 0).data(DOT_ROLE) == "bad"
    page.ui.anomalies.setFocus()
    page.ui.anomalies.setCurrentIndex(page.anomalies.index(0, 0))
    with qtbot.waitSignal(page.navigate) as went:
        qtbot.keyClick(page.ui.anomalies, Qt.Key.Key_Return)
    assert went.args == ["readings"]
    assert page.selection.period == Period(ANOMALY.detected_at - view.AROUND, ANOMALY.detected_at + view.AROUND)


def test_freshness_opens_data_quality_and_late_is_red(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    names = [page.freshness.index(row, 0).data() for row in range(page.freshness.rowCount())]
    silent, never = names.index("Injection-Molding-1"), names.index("Hydraulic-Pump-1")
    age = page.freshness.index(silent, 1)
    assert spaced(age.data()).endswith("d")
    assert age.data(Qt.ItemDataRole.ForegroundRole).name() == theme.colors().bad
    assert page.freshness.index(never, 1).data() == "–"
    page.ui.freshness.setCurrentIndex(page.freshness.index(silent, 0))
    with qtbot.waitSignal(page.navigate) as went:
        page.ui.freshness.activated.emit(page.freshness.index(silent, 0))
    assert went.args == ["quality"]
    assert page.selection.machine_id == SILENT.machine_id
    assert page.selection.period is not None
    assert page.selection.period.start < fake_plant.LAST < datetime.now(UTC) <= page.selection.period.end


def test_of_several_silent_machines_one_is_chosen_from_the_list_of_all(open_page: Open, qtbot: QtBot) -> None:
    other = replace(SILENT, machine_id=DEAR.machine_id, machine_name="Boiler-1", rank=5)
    silent = Attention("no_data", "warning", 4, count=2, meters=(4, 5))
    page = open_page(FakeWorkbench(lambda request: answer(request, meters=(*METERS, other), attention=(silent,))))
    assert "2 machines send no data" in spaced(page.ui.attention.text()).replace("&nbsp;", " ")
    page.ui.attention.linkActivated.emit("0")
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    assert [spaced(one.text()) for one in menu.actions()] == [
        "Injection-Molding-1: no data since 11-08 17:45",
        "Boiler-1: no data since 11-08 17:45",
    ]
    with qtbot.waitSignal(page.navigate) as went:
        menu.actions()[1].trigger()
    assert (went.args, page.selection.machine_id) == (["quality"], DEAR.machine_id)
    menu.close()


def test_new_numbers_keep_what_is_chosen_and_how_it_is_sorted(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    page.ui.meters.sortByColumn(Place.WEEK, Qt.SortOrder.AscendingOrder)
    page.ui.meters.setCurrentIndex(page.meters.index_of((SAVING.machine_id, "electrical"), Place.WEEK))
    dearer = replace(WITHIN, last_week=Change(100, 500, 1.0))
    page.show_overview(answer(OverviewRequest(NOW), meters=(DEAR, dearer, SAVING, UNTOLD, SILENT)))
    assert rows(page)[0] == "Compressor-1"
    assert rows(page)[-1] == "Injection-Molding-1"  # the unknown stays last
    current = page.ui.meters.currentIndex()
    assert (page.meters.key(current), current.column()) == ((SAVING.machine_id, "electrical"), Place.WEEK)


def test_columns_share_a_wide_table_and_fit_a_narrow_one(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    table = page.ui.meters
    for width in (1300, 3400):
        page.resize(width, 800)
        room = table.viewport()
        qtbot.waitUntil(lambda room=room: abs(room.width() - table.horizontalHeader().length()) <= len(Place))
        assert table.columnWidth(Place.CURVE) < room.width() / 2


def test_a_small_table_does_without_the_least_columns_before_names_are_shortened() -> None:
    everything, names = sum(WIDTHS.values()), WIDTHS[Place.MACHINE]
    assert set(widths_in(everything)) == set(Place)
    smaller = widths_in(everything - 1)
    assert set(Place) - set(smaller) == {Place.WEEK}
    assert smaller[Place.MACHINE] >= names
    least = sum(WIDTHS[place] for place in Place if place not in (Place.WEEK, Place.CURVE))
    narrow = widths_in(least - 40)
    assert narrow == {place: WIDTHS[place] - 40 * (place is Place.MACHINE) for place in narrow}
    assert sum(widths_in(2000).values()) == pytest.approx(2000, abs=len(Place))


def test_what_a_small_table_does_not_show_is_in_its_tooltips(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    assert cell(page, 0, Place.MACHINE) in cell(page, 0, Place.MACHINE, Qt.ItemDataRole.ToolTipRole)
    week = cell(page, 0, Place.WEEK)
    assert f"Against last week: {week}" in cell(page, 0, Place.ENERGY, Qt.ItemDataRole.ToolTipRole)


def test_sorting_puts_the_unknown_last_both_ways(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.ui.meters.sortByColumn(Place.ENERGY, order)
        assert rows(page)[-1] == "Injection-Molding-1"
    page.ui.meters.sortByColumn(Place.MACHINE, Qt.SortOrder.AscendingOrder)
    assert rows(page) == sorted(rows(page))


def test_cells_copy_as_numbers(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    assert page.meters.index(0, Place.MONEY).data(VALUE_ROLE) == 12.5
    assert page.meters.index(3, Place.MONEY).data(VALUE_ROLE) is None


def test_the_table_goes_to_other_programs_with_its_figures(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    exported = page.exported()
    assert exported is not None
    assert exported.sheets is not None
    frame = exported.sheets()[0].frame
    assert list(frame["Machine"]) == ["Boiler-1", "Compressor-1", "HVAC-Main", "Conveyor-A", "Injection-Molding-1"]
    assert frame["To baseline [kWh]"].iloc[0] == 60
    assert np.isnan(frame["Energy [kWh]"].iloc[4])
    assert page.cards[Quantity.ENERGY].buttons[0].isVisible()


def test_the_palette_offers_the_windows(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench)
    offered = {command.words: command.do for command in page.commands()}
    offered["Yesterday"]()
    settle(qtbot, page)
    assert workbench.asked[-1].window is Window.YESTERDAY
    assert page.ui.window.currentText() == "Yesterday"


def test_readings_that_come_one_after_the_other_are_looked_at_together(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench)
    asked = len(workbench.asked)
    for _ in range(5):
        page.refresh()
    assert len(workbench.asked) == asked
    page.hide()
    page.refresh()
    assert len(workbench.asked) == asked


def test_a_plant_without_new_readings_shows_its_last_ones_and_says_so(open_page: Open, qtbot: QtBot) -> None:
    newest = datetime(2025, 10, 1, 12, tzinfo=UTC)

    def make(request: OverviewRequest) -> Overview:
        old = request.now <= newest + timedelta(minutes=15)
        return answer(
            request,
            meters=METERS if old else (replace(SILENT, rank=0),),
            figures=FIGURES if old else (),
            attention=(),
            newest=newest,
        )

    workbench = FakeWorkbench(make)
    page = open_page(workbench)
    assert workbench.asked[-1].now == newest + timedelta(minutes=15)
    assert workbench.asked[-1].clock is not None
    assert workbench.asked[-1].clock > newest + timedelta(days=1)
    for _ in range(2):
        assert "Nothing has come in since 2025-10-01 14:00 CEST" in spaced(page.ui.attention.text())
        page.ask_overview()
        settle(qtbot, page)


def test_when_readings_come_again_it_is_about_now_again(open_page: Open, qtbot: QtBot) -> None:
    back = False

    def make(request: OverviewRequest) -> Overview:
        if back:
            return answer(request, newest=datetime.now(UTC))
        old = request.now == NOW + timedelta(minutes=15)
        nothing = replace(SILENT, rank=0, period=Period(request.now - timedelta(hours=1), request.now))
        return answer(request) if old else answer(request, meters=(nothing,), figures=(), attention=())

    workbench = FakeWorkbench(make)
    page = open_page(workbench)
    assert "Nothing has come in" in page.ui.attention.text()
    back = True
    page.ask_overview()
    settle(qtbot, page)
    assert workbench.asked[-1].now == workbench.asked[-1].clock
    assert "Nothing has come in" not in page.ui.attention.text()


def test_a_window_and_a_site_are_asked_for_and_kept_for_another_day(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench)
    assert workbench.asked[-1].window is Window.SINCE_YESTERDAY
    assert not page.ui.site.isVisible()  # there is only one
    page.restore_state({"window": "last-7-days", "site": "gone"})
    settle(qtbot, page)
    assert workbench.asked[-1].window is Window.LAST_7_DAYS
    assert workbench.asked[-1].factory_id is None
    assert page.state() == {"window": "last-7-days", "site": ""}


def test_without_anomalies_it_says_so_and_when_all_is_well_too(open_page: Open) -> None:
    calm = (replace(WITHIN, rank=0), replace(SAVING, rank=1))
    page = open_page(
        FakeWorkbench(lambda request: answer(request, meters=calm, figures=(), anomalies=(), attention=()))
    )
    assert page.ui.no_anomalies.isVisible()
    assert not page.ui.anomalies.isVisible()
    assert "No machine used more than its baseline expects" in spaced(page.ui.attention.text())
    page.show_overview(answer(OverviewRequest(NOW), meters=(*calm, replace(UNTOLD, rank=2), SILENT), attention=()))
    assert "Compared are 2 of 3 meters: none used more" in spaced(page.ui.attention.text())


def test_a_failure_is_said_and_shown_numbers_stay(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench)
    workbench.fails = True
    page.ask_overview()
    settle(qtbot, page)
    assert page.message_bar.message is not None
    assert "gave up" in page.message_bar.message.text
    assert page.meters.rowCount() == 5


def test_a_closed_connection_leaves_nothing(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    page.session.detach()
    assert page.meters.rowCount() == 0
    assert page.ui.attention.text() == ""


def test_an_age_is_told_in_its_largest_unit() -> None:
    ages = [spaced(view.lag_words(seconds)) for seconds in (0, 59, 61, 3599, 3600, 90_000)]
    assert ages == ["0 s", "59 s", "1 min", "59 min", "1 h", "1 d"]
    assert view.lag_words(None) == "–"
    assert panels.freshness_frame((), (), NOW).empty
