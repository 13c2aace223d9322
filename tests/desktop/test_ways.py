"""What a number of the overview opens sums up to that number."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from analytics import schema, text
from analytics.database import Database
from analytics.home import Home
from analytics.measure import ENERGY, POWER
from analytics.overview import Figure, Quantity
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench
from enms_desktop import theme
from enms_desktop.pages.overview import OverviewPage
from enms_desktop.pages.overview.ways import Side
from enms_desktop.pages.readings import ReadingsPage
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.task import RUNNING
from tests.plants import add_energy, add_factory, add_machine, refresh, times

DAYS = 10
START = datetime(2025, 11, 1, tzinfo=UTC)


def spaced(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def fill(database: Database) -> None:
    """Write two sites of two time zones with two meters each, and a tariff of the first."""
    rng = np.random.default_rng(5)
    with database.session(Progress(), write=True) as session:
        for site, zone in (("North", "Europe/Berlin"), ("West", "America/Los_Angeles")):
            factory = add_factory(session, site, zone)
            for name in ("Press", "Oven"):
                machine = add_machine(session, factory, f"{name} {site}")
                when = times(START, 96 * DAYS)
                add_energy(session, machine, when, rng.uniform(1.0, 9.0, len(when)))
        refresh(session)
        session.execute(
            "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, valid_from)"
            " SELECT id, 'flat', 0.2, 'EUR', '2024-01-01' FROM factories WHERE name = 'North'"
        )


class Opened:
    """An overview, and the readings that its numbers open."""

    def __init__(self, qtbot: QtBot, home: Home, database: Database) -> None:
        with database.session(Progress()) as session:
            workbench = Workbench(EMBEDDED, home, database, schema.probe(session))
        self.qtbot, self.selection = qtbot, Selection()
        opened = Session(home)
        self.overview, self.readings = (kind(opened, self.selection) for kind in (OverviewPage, ReadingsPage))
        for page in (self.overview, self.readings):
            qtbot.addWidget(page)
            page.resize(1200, 700)
        self.overview.show()
        opened.adopt(workbench, workbench.plant(Progress()))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not RUNNING.tasks and not self.overview.busy and not self.readings.busy)

    @property
    def figures(self) -> tuple[Figure, ...]:
        assert self.overview._shown is not None
        return self.overview._shown.figures

    def click(self, quantity: Quantity, line: int = 0, side: Side = Side.VALUE, site: str = "") -> str:
        """Click a number, choose a site where there are several, and return what the bar of the readings says."""
        self.readings.hide()
        self.overview.cards[quantity].buttons[3 * line + list(Side).index(side)].click()
        for menu in self.overview.findChildren(QMenu):
            next(one for one in menu.actions() if one.text().startswith(site)).trigger()
            menu.close()
        self.readings.show()
        self.readings.follow(self.selection.take("readings"))
        self.settle()
        return spaced("   ".join(self.readings._describe(self.readings.ui.plot.periods)))

    @property
    def names(self) -> list[str]:
        return sorted(machine.name for machine in self.readings.machines_shown)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, home: Home, migrated: Database) -> Opened:
    theme.apply(qapp, "light")
    fill(migrated)
    return Opened(qtbot, home, migrated)


def of_site(opened: Opened, site: str) -> float:
    assert opened.overview._shown is not None
    return sum(one.energy_kwh or 0.0 for one in opened.overview._shown.meters if one.factory_name == site)


def test_what_is_shown_sums_up_to_what_was_clicked(opened: Opened) -> None:
    (energy, cost) = (next(one for one in opened.figures if one.quantity is kind) for kind in list(Quantity)[:2])
    # Sites of two zones have two windows: one of them is chosen.
    sums = [of_site(opened, site) for site in ("North", "West")]
    assert energy.value == pytest.approx(sum(sums))
    for site, kwh in zip(("North", "West"), sums, strict=True):
        assert spaced(text.energy(kwh)) in opened.click(Quantity.ENERGY, site=site)
        assert opened.names == [f"Oven {site}", f"Press {site}"]
        assert opened.readings.measures.checked == (ENERGY.key,)
    assert spaced(text.money(cost.value, "EUR", 2)) in opened.click(Quantity.COST)
    assert opened.names == ["Oven North", "Press North"]


def test_a_peak_opens_the_power_of_its_quarter_of_an_hour(opened: Opened) -> None:
    for line, peak in enumerate(one for one in opened.figures if one.quantity is Quantity.PEAK):
        said = opened.click(Quantity.PEAK, line)
        assert f"mean {spaced(text.power(peak.value))}" in said
        assert opened.readings.measures.checked == (POWER.key,)
        assert peak.moment is not None
        assert opened.readings.ui.plot.pointer.pinned == peak.moment.timestamp()
        view = opened.readings.ui.plot.view
        assert view.start < peak.moment < view.end
        assert view.hours < timedelta(days=1) / timedelta(hours=1)


def test_one_comes_back_to_the_readings_as_they_were_left(opened: Opened) -> None:
    whole = opened.click(Quantity.COST)
    mark, left = opened.readings.bookmark(), opened.selection.periods
    opened.click(Quantity.PEAK)
    assert opened.readings.ui.plot.is_zoomed
    opened.readings.hide()
    opened.selection.set_periods(opened.selection.machine_id, left)
    opened.readings.show()
    opened.readings.return_to(mark)
    opened.settle()
    assert spaced("   ".join(opened.readings._describe(opened.readings.ui.plot.periods))) == whole
    assert opened.readings.measures.checked == (ENERGY.key,)
    assert not opened.readings.ui.plot.is_zoomed
    assert opened.readings.ui.plot.pointer.pinned is None
