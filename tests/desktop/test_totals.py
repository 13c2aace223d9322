"""What a range costs while it is dragged is what the KPIs say of it afterwards."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np
import pandas as pd
import pytest

from analytics import schema
from analytics.database import Database
from analytics.home import Home
from analytics.measure import contract_measure
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.tariff import Carrier, Prices, Tariff
from analytics.workbench import Workbench
from enms_desktop.pages.readings import curves, totals
from enms_desktop.pages.readings.view import Question, Subject
from tests.plants import TinyPlant, tiny_plant

#: The clocks are put forward on 30 March 2025.
START = datetime(2025, 3, 24, 23, tzinfo=UTC)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    made = tiny_plant(migrated, start=START, days=14)
    bands = ((0.31, 6, 22, [1, 2, 3, 4, 5]), (0.17, 22, 6, None))
    with migrated.session(Progress(), write=True) as session:
        for rate, first, last, days in bands:
            session.execute(
                "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, is_time_of_use, start_hour,"
                " end_hour, applicable_days, valid_from)"
                " VALUES (%s, 'band', %s, 'EUR', true, %s, %s, %s, '2020-01-01')",
                (made.factory_id, rate, first, last, days),
            )
        session.execute(
            "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, valid_from)"
            " VALUES (%s, 'flat', 0.22, 'EUR', '2020-01-01')",
            (made.factory_id,),
        )
    return made


@pytest.fixture
def workbench(migrated: Database, home: Home, plant: TinyPlant) -> Workbench:
    with migrated.session(Progress()) as session:
        capability = schema.probe(session)
    return Workbench(EMBEDDED, home, migrated, capability)


def hours(first: float, last: float) -> Period:
    return Period(START + timedelta(hours=first), START + timedelta(hours=last))


@pytest.mark.parametrize("interval", [Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY])
@pytest.mark.parametrize(
    "chosen",
    [
        [hours(0, 24)],
        [hours(7, 9)],
        # The night in which the clocks change, and the weekend around it.
        [hours(4 * 24, 7 * 24)],
        [hours(5 * 24 + 20, 5 * 24 + 27)],
        [hours(3, 5), hours(100, 131)],
    ],
)
def test_the_cost_while_dragging_is_that_of_the_kpis(
    workbench: Workbench, plant: TinyPlant, interval: Interval, chosen: list[Period]
) -> None:
    machine = next(m for m in workbench.plant(Progress()).machines if m.id == plant.machine_id)
    home = Period(plant.start, plant.end)
    measures = {machine.id: (contract_measure("energy_kwh"),)}
    question = Question((Subject(machine, 0),), measures, ("energy_kwh",), home, home, interval)
    shown = curves.read(workbench.series, question, Progress(), workbench.prices(Progress()))
    (energy,) = shown.totals.energies
    found = totals.cost(energy, totals._inside(energy.time_s, chosen))
    kpis = [workbench.kpis(machine.id, period, Progress()) for period in chosen]
    assert found == pytest.approx(sum(one.cost or 0.0 for one in kpis), rel=1e-9)
    assert np.nansum(energy.kwh[totals._inside(energy.time_s, chosen)]) == pytest.approx(
        sum(one.energy_kwh or 0.0 for one in kpis)
    )


FACTORY, PRESS = UUID(int=1), UUID(int=2)


def machine_of(factory: UUID = FACTORY) -> Machine:
    return Machine(UUID(int=factory.int + 1), factory, "North", "Europe/Berlin", "Press-1", "other", 100.0, 3600)


def priced_totals(tariffs: tuple[Tariff, ...], factories: tuple[UUID, ...] = (FACTORY,)) -> totals.Totals:
    index = pd.DatetimeIndex([START + timedelta(hours=n) for n in range(48)], name="time")
    frame = pd.DataFrame({"energy_kwh": 10.0, "power_kw": 10.0}, index=index)
    frames = [(machine_of(factory), ELECTRICITY, frame) for factory in factories]
    return totals.totals_of(frames, Interval.HOUR, hours(0, 48), Prices(tariffs))


def flat(currency: str, factory: UUID = FACTORY, until: datetime | None = None) -> Tariff:
    return Tariff("t", factory, 0.25, currency, START.date().replace(year=2020), until.date() if until else None)


def words(found: totals.Totals) -> str:
    return "   ".join(totals.describe(found, [hours(0, 48)])).replace("\N{NO-BREAK SPACE}", " ")


def test_the_cost_is_said_with_its_currency():
    assert words(priced_totals((flat("EUR"),))) == "480.0 kWh electricity   120.00 €   peak 10.00 kW   mean 10.00 kW"


def test_without_a_tariff_no_cost_is_said():
    assert "0" in words(priced_totals(()))
    assert "assumed" not in words(priced_totals(()))
    assert words(priced_totals(())) == "480.0 kWh electricity   peak 10.00 kW   mean 10.00 kW"


def test_prices_that_are_assumed_for_a_part_are_said():
    # The tariff ends with the first local day; what follows is 0.20 by day and 0.10 by night.
    found = words(priced_totals((flat("EUR", until=START + timedelta(hours=12)),)))
    assert f"{24 * 2.5 + 16 * 2.0 + 8 * 1.0:.2f} €, some prices assumed" in found


def test_amounts_in_two_currencies_have_no_sum():
    other = UUID(int=9)
    found = words(priced_totals((flat("EUR"), flat("USD", other)), (FACTORY, other)))
    assert found == "2 machines   960.0 kWh electricity   mean 20.00 kW"


def with_gas(carrier: Carrier | None = None) -> totals.Totals:
    """Electricity of two machines and gas of one of them, with what the register says of gas."""
    index = pd.DatetimeIndex([START + timedelta(hours=n) for n in range(48)], name="time")
    frame = pd.DataFrame({"energy_kwh": 10.0}, index=index)
    press, boiler = machine_of(), replace(machine_of(), id=UUID(int=3), name="Boiler-1")
    frames = [(press, ELECTRICITY, frame), (boiler, ELECTRICITY, frame), (boiler, "natural_gas", 2 * frame)]
    prices = Prices((flat("EUR"),), carriers={"natural_gas": carrier} if carrier else {})
    return totals.totals_of(frames, Interval.HOUR, hours(0, 48), prices)


def test_each_energy_is_summed_and_priced_by_itself():
    assert words(with_gas(Carrier(price_per_kwh=0.1))) == (
        "2 machines   960.0 kWh electricity · 960.0 kWh natural gas   240.00 € electricity · 96.00 € natural gas"
    )


def test_a_cost_that_is_not_known_is_said_beside_one_that_is():
    assert words(with_gas()).endswith("   240.00 € electricity · cost of natural gas unknown")


def test_of_one_machine_only_what_belongs_to_it_is_said():
    found = totals.describe(with_gas(), [hours(0, 48)], (PRESS,))
    assert "   ".join(found).replace("\N{NO-BREAK SPACE}", " ").startswith("480.0 kWh electricity   120.00 €")
