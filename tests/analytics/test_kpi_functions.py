"""The KPI functions of the contract, against numbers that can be worked out by hand."""

import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from analytics.database import Database
from analytics.progress import Progress
from tests.plants import add_energy, add_factory, add_machine, add_production, roll_up, times

pytestmark = pytest.mark.every_server

START = datetime(2025, 3, 3, tzinfo=UTC)  # a Monday
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
QUARTER = timedelta(minutes=15)

#: The output columns that installations and the tools around them know, in their order.
KNOWN_COLUMNS = {
    "calculate_sec": "machine_id sec_kwh_per_unit total_energy_kwh total_production_units time_period_hours",
    "calculate_peak_demand": "machine_id peak_demand_kw peak_time avg_power_kw",
    "calculate_load_factor": "machine_id load_factor load_factor_percent avg_power_kw max_power_kw",
    "calculate_energy_cost": "machine_id total_cost total_energy_kwh avg_rate_per_kwh currency",
    "calculate_carbon_intensity": "machine_id total_co2_kg total_energy_kwh emission_factor co2_per_unit_kg",
    "calculate_all_kpis": (
        "machine_id machine_name time_period_hours total_energy_kwh avg_power_kw peak_demand_kw total_production_units"
        " sec_kwh_per_unit load_factor load_factor_percent total_cost cost_per_unit total_co2_kg co2_per_unit_kg"
    ),
}
FUNCTIONS = tuple(KNOWN_COLUMNS)


class Site:
    """A database with one factory and one machine, and the functions asked of it."""

    def __init__(self, database: Database, timezone: str = "UTC") -> None:
        self.database = database
        with database.session(Progress(), write=True) as session:
            self.factory = add_factory(session, timezone=timezone)
            self.machine = add_machine(session, self.factory)

    def ask(self, function: str, start: datetime, end: datetime, *more: object) -> Any:
        """Return the one row of a function; its columns are attributes."""
        with self.database.session(Progress()) as session:
            frame = session.frame(
                f"SELECT to_jsonb(k) AS answer FROM {function}(%s, %s, %s{', %s' * len(more)}) AS k",
                (self.machine, start, end, *more),
            )
        assert len(frame) == 1
        return SimpleNamespace(**frame["answer"].iloc[0])

    def energy(self, when: datetime, kwh: Sequence[float] | np.ndarray, step: timedelta = QUARTER, **more: Any) -> None:
        values = np.asarray(kwh, dtype=float)
        with self.database.session(Progress(), write=True) as session:
            power = values * (HOUR / step)
            add_energy(session, self.machine, times(when, len(values), step), values, power_kw=power, **more)

    def production(self, when: datetime, units: Sequence[float] | np.ndarray, step: timedelta = QUARTER) -> None:
        with self.database.session(Progress(), write=True) as session:
            add_production(session, self.machine, times(when, len(units), step), np.asarray(units, dtype=float))

    def tariff(
        self,
        rate: float,
        hours: tuple[int, int] | None = None,
        days: Sequence[int] | None = None,
        valid: tuple[date, date | None] = (date(2020, 1, 1), None),
        currency: str = "EUR",
    ) -> None:
        with self.database.session(Progress(), write=True) as session:
            session.execute(
                "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, is_time_of_use, start_hour,"
                " end_hour, applicable_days, valid_from, valid_to) VALUES (%s, 'T', %s, %s, %s, %s, %s, %s, %s, %s)",
                (
                    self.factory,
                    rate,
                    currency,
                    hours is not None,
                    *(hours or (None, None)),
                    None if days is None else list(days),
                    *valid,
                ),
            )

    def factor(self, region: str, factor: float, valid: tuple[date, date | None] = (date(2020, 1, 1), None)) -> None:
        with self.database.session(Progress(), write=True) as session:
            session.execute(
                "INSERT INTO carbon_factors (region, emission_factor_kg_co2_per_kwh, valid_from, valid_to)"
                " VALUES (%s, %s, %s, %s)",
                (region, factor, *valid),
            )


@pytest.fixture
def site(migrated: Database) -> Site:
    return Site(migrated)


def test_output_columns_are_those_that_other_tools_know(site: Site) -> None:
    with site.database.session(Progress()) as session:
        for function, columns in KNOWN_COLUMNS.items():
            frame = session.frame(f"SELECT * FROM {function}(%s, %s, %s)", (site.machine, START, START + DAY))
            known = columns.split()
            assert list(frame.columns[: len(known)]) == known


def test_argument_names(site: Site) -> None:
    with site.database.session(Progress()) as session:
        found = dict(
            session.rows(
                "SELECT proname, pg_get_function_arguments(oid) FROM pg_proc"
                " WHERE proname LIKE 'calculate%' AND pronamespace = 'public'::regnamespace"
            )
        )
    period = "p_machine_id uuid, p_start_time timestamp with time zone, p_end_time timestamp with time zone"
    assert found == {
        **dict.fromkeys(FUNCTIONS, period),
        "calculate_energy_cost": period + ", p_factory_id uuid DEFAULT NULL::uuid",
        "calculate_carbon_intensity": period + ", p_region character varying DEFAULT 'default'::character varying",
    }


class TestSineDay:
    """96 quarter-hours of 25 + 10·sin(2πi/96) kWh, and 800 units."""

    @pytest.fixture
    def day(self, site: Site) -> Site:
        site.energy(START, 25 + 10 * np.sin(2 * np.pi * np.arange(96) / 96))
        site.production(START, np.full(8, 100.0), 3 * HOUR)
        return site

    def test_single_functions(self, day: Site) -> None:
        sec = day.ask("calculate_sec", START, START + DAY)
        assert sec.total_energy_kwh == pytest.approx(2400.0, rel=1e-12)
        assert sec.total_production_units == 800
        assert sec.sec_kwh_per_unit == pytest.approx(3.0, rel=1e-12)
        assert sec.time_period_hours == 24
        peak = day.ask("calculate_peak_demand", START, START + DAY)
        assert peak.peak_demand_kw == pytest.approx(140.0, rel=1e-12)
        assert datetime.fromisoformat(peak.peak_time) == START + 24 * QUARTER
        assert peak.avg_power_kw == pytest.approx(100.0, rel=1e-12)
        load = day.ask("calculate_load_factor", START, START + DAY)
        assert load.load_factor == pytest.approx(0.7142857142857143, rel=1e-12)
        assert load.load_factor_percent == pytest.approx(71.42857142857143, rel=1e-12)
        carbon = day.ask("calculate_carbon_intensity", START, START + DAY)
        assert carbon.total_co2_kg == pytest.approx(1080.0, rel=1e-12)
        assert carbon.emission_factor == 0.45
        assert carbon.co2_per_unit_kg == pytest.approx(1.35, rel=1e-12)

    def test_all_kpis_agree_with_the_single_functions(self, day: Site) -> None:
        day.tariff(0.3, (21, 9), [1, 2])
        for start, end in (
            (START, START + DAY),
            (START + timedelta(minutes=7), START + timedelta(hours=20, minutes=52)),
            (START + timedelta(minutes=2), START + timedelta(minutes=20)),
            (START - 3 * DAY, START - 2 * DAY),
        ):
            everything = vars(day.ask("calculate_all_kpis", start, end))
            for function in FUNCTIONS[:-1]:
                for column, value in vars(day.ask(function, start, end)).items():
                    name = {"max_power_kw": "peak_demand_kw"}.get(column, column)
                    assert everything[name] == value, f"{function}.{column}"

    def test_the_end_is_not_part_of_the_period(self, day: Site) -> None:
        day.energy(START + DAY, [1000.0] * 4)
        assert day.ask("calculate_sec", START, START + DAY).total_energy_kwh == pytest.approx(2400.0)
        assert day.ask("calculate_peak_demand", START, START + DAY).peak_demand_kw == pytest.approx(140.0)


def test_gas_never_counts(site: Site) -> None:
    site.energy(START, [1.0] * 96)
    site.energy(START, [500.0] * 96, energy_type="natural_gas")
    site.production(START, [1.0] * 96)
    for start in (START, START + timedelta(minutes=3)):  # from roll-ups alone, and with readings at the edges
        found = site.ask("calculate_all_kpis", start, START + DAY)
        assert found.total_energy_kwh == 96 - (start > START)
        assert found.peak_demand_kw == 4.0


def test_a_machine_that_only_burns_gas_has_no_electricity(site: Site) -> None:
    site.energy(START, [500.0] * 96, energy_type="natural_gas")
    found = site.ask("calculate_all_kpis", START, START + DAY)
    assert found.total_energy_kwh is None
    assert found.total_cost is None
    assert found.total_co2_kg is None


def test_unknown_is_null(site: Site) -> None:
    found = vars(site.ask("calculate_all_kpis", START, START + DAY))
    known = {"machine_id", "machine_name", "time_period_hours"}
    assert {name: value for name, value in found.items() if name not in known and value is not None} == {}


def test_nothing_produced_has_no_specific_consumption(site: Site) -> None:
    site.energy(START, [1.0] * 96)
    assert site.ask("calculate_sec", START, START + DAY).total_production_units is None
    site.production(START, [0.0] * 96)
    found = site.ask("calculate_all_kpis", START, START + DAY)
    assert found.total_production_units == 0
    assert found.sec_kwh_per_unit is None
    assert found.cost_per_unit is None
    assert found.co2_per_unit_kg is None


def test_a_standstill_has_no_load_factor(site: Site) -> None:
    site.energy(START, [0.0] * 96)
    found = site.ask("calculate_load_factor", START, START + DAY)
    assert (found.max_power_kw, found.avg_power_kw, found.load_factor) == (0, 0, None)


def test_fractional_units(site: Site) -> None:
    site.energy(START, [1.0] * 4)
    site.production(START, [0.125] * 4)
    found = site.ask("calculate_sec", START, START + HOUR)
    assert (found.total_production_units, found.sec_kwh_per_unit) == (0.5, 8)


def test_a_machine_that_does_not_exist_gives_no_row(site: Site) -> None:
    with site.database.session(Progress()) as session:
        for function in FUNCTIONS:
            assert session.rows(f"SELECT * FROM {function}(%s, %s, %s)", (uuid4(), START, START + DAY)) == []


def test_adjoining_periods_add_up_exactly(site: Site) -> None:
    """Wherever a day is cut, also inside a quarter-hour: the parts are the whole, to the last digit."""
    random = np.random.default_rng(7)
    site.energy(START, random.random(1440).round(5), timedelta(minutes=1))
    site.production(START, random.integers(0, 5, 1440), timedelta(minutes=1))
    site.tariff(0.31, (22, 6))
    site.tariff(0.17)
    query = """
        SELECT a.total_energy_kwh + b.total_energy_kwh = w.total_energy_kwh
           AND a.total_production_units + b.total_production_units = w.total_production_units
           AND a.total_cost + b.total_cost = w.total_cost AND a.total_co2_kg + b.total_co2_kg = w.total_co2_kg
        FROM calculate_all_kpis(%(machine)s, %(start)s, %(cut)s) a
        CROSS JOIN calculate_all_kpis(%(machine)s, %(cut)s, %(end)s) b
        CROSS JOIN calculate_all_kpis(%(machine)s, %(start)s, %(end)s) w"""
    with site.database.session(Progress()) as session:
        for seconds in (61, 5 * 3600, 7 * 3600 + 421, 86400 - 119):
            cut = START + timedelta(seconds=seconds)
            values = {"machine": site.machine, "start": START, "cut": cut, "end": START + DAY}
            assert session.value(query, values) is True


def test_readings_at_the_edges_count_to_the_second(site: Site) -> None:
    site.energy(START, [1.0] * 120, timedelta(seconds=30))
    for first, last in ((0, 120), (1, 119), (29, 31), (31, 59), (5, 6), (30, 61)):
        start, end = START + first * timedelta(seconds=30), START + last * timedelta(seconds=30)
        assert site.ask("calculate_sec", start, end).total_energy_kwh == last - first
        second = timedelta(seconds=1)
        assert site.ask("calculate_sec", start - second, end - second).total_energy_kwh == last - first


def test_peak_demand_is_no_instantaneous_peak(site: Site) -> None:
    power = np.full(30, 10.0)
    power[4] = 700.0
    site.energy(START, power / 60, timedelta(minutes=1))
    found = site.ask("calculate_peak_demand", START, START + HOUR)
    assert found.peak_demand_kw == pytest.approx(56.0)
    assert datetime.fromisoformat(found.peak_time) == START


def test_demand_needs_a_whole_quarter_of_an_hour(site: Site) -> None:
    power = np.full(60, 10.0)
    power[0] = 700.0
    site.energy(START, power / 60, timedelta(minutes=1))
    minute = timedelta(minutes=1)
    # The first quarter-hour is only partly inside, so what was switched on in it is no demand of this period.
    assert site.ask("calculate_peak_demand", START - minute, START + 29 * minute).peak_demand_kw == pytest.approx(56.0)
    found = site.ask("calculate_load_factor", START + minute / 2, START + HOUR)
    assert (found.max_power_kw, found.load_factor) == (10, 1)
    found = site.ask("calculate_load_factor", START + 2 * minute, START + 12 * minute)
    assert (found.max_power_kw, found.load_factor, found.avg_power_kw) == (None, None, 10)


class TestCost:
    def test_bands_over_midnight(self, site: Site) -> None:
        site.energy(datetime(2025, 1, 1, tzinfo=UTC), [10.0] * 24, HOUR)
        site.tariff(0.10, (22, 6))
        site.tariff(0.20, (6, 22))
        found = site.ask("calculate_energy_cost", datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 1, 2, tzinfo=UTC))
        assert (found.total_cost, found.total_energy_kwh, found.currency) == (40, 240, "EUR")
        assert found.avg_rate_per_kwh == pytest.approx(1 / 6)
        assert found.energy_at_default_rate_kwh == 0

    @pytest.mark.parametrize(
        "name", ["America/Los_Angeles", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Adelaide", "Pacific/Kiritimati"]
    )
    def test_hours_are_local(self, migrated: Database, name: str) -> None:
        site = Site(migrated, name)
        midnight = datetime(2025, 1, 1, tzinfo=ZoneInfo(name))
        site.energy(midnight, [2.5] * 96)
        site.tariff(0.10, (22, 6))
        site.tariff(0.20, (6, 22))
        assert site.ask("calculate_energy_cost", midnight, midnight + DAY).total_cost == 40

    @pytest.mark.parametrize(("day", "hours"), [(date(2025, 3, 30), 23), (date(2025, 10, 26), 25)])
    def test_days_of_23_and_25_hours(self, migrated: Database, day: date, hours: int) -> None:
        site = Site(migrated, "Europe/Berlin")
        berlin = ZoneInfo("Europe/Berlin")
        start = datetime(day.year, day.month, day.day, tzinfo=berlin).astimezone(UTC)
        end = (datetime(day.year, day.month, day.day, tzinfo=berlin) + DAY).astimezone(UTC)
        assert (end - start) / HOUR == hours
        site.energy(start - DAY, [2.5] * (96 * 4))
        site.tariff(0.10, (22, 6))
        site.tariff(0.20, (6, 22))
        found = site.ask("calculate_all_kpis", start, end)
        assert found.time_period_hours == hours
        assert found.total_energy_kwh == 10 * hours
        assert found.total_cost == pytest.approx(32 + hours - 16)  # 16 h by day, the rest by night at 1.00 an hour

    def test_a_band_belongs_to_the_day_it_began(self, site: Site) -> None:
        """A Friday band from 22 to 6 covers the first hours of Saturday, not those of Friday."""
        friday = START + 4 * DAY
        site.energy(friday, [1.0] * 48, HOUR)
        site.tariff(1.0, (22, 6), days=[5])
        site.tariff(0.0)
        assert site.ask("calculate_energy_cost", friday, friday + timedelta(hours=22)).total_cost == 0
        assert site.ask("calculate_energy_cost", friday + timedelta(hours=22), friday + 2 * DAY).total_cost == 8

    def test_sunday_is_day_0(self, site: Site) -> None:
        site.energy(START, [1.0] * (7 * 24), HOUR)
        site.tariff(1.0, (0, 24), days=[0])
        site.tariff(0.0)
        sunday = START + 6 * DAY
        assert site.ask("calculate_energy_cost", START, START + 7 * DAY).total_cost == 24
        assert site.ask("calculate_energy_cost", sunday, sunday + DAY).total_cost == 24

    def test_validity_goes_by_local_date(self, migrated: Database) -> None:
        site = Site(migrated, "America/Los_Angeles")
        midnight = datetime(2025, 7, 1, tzinfo=ZoneInfo("America/Los_Angeles")).astimezone(UTC)
        site.energy(midnight - DAY, [1.0] * 48, HOUR)
        site.tariff(1.0, valid=(date(2024, 1, 1), date(2025, 6, 30)))
        site.tariff(2.0, valid=(date(2025, 7, 1), None))
        assert site.ask("calculate_energy_cost", midnight - DAY, midnight).total_cost == 24
        assert site.ask("calculate_energy_cost", midnight, midnight + DAY).total_cost == 48
        assert site.ask("calculate_energy_cost", midnight - DAY, midnight + DAY).total_cost == 72

    def test_default_rates_where_there_is_no_tariff(self, site: Site) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        found = site.ask("calculate_energy_cost", START, START + DAY)
        assert found.total_cost == pytest.approx(16 * 0.2 + 8 * 0.1)
        assert found.currency is None
        assert found.energy_at_default_rate_kwh == 24
        site.tariff(1.0, (8, 12), currency="CHF")
        found = site.ask("calculate_energy_cost", START, START + DAY)
        assert found.total_cost == pytest.approx(4 * 1.0 + 12 * 0.2 + 8 * 0.1)
        assert (found.currency, found.energy_at_default_rate_kwh) == ("CHF", 20)

    def test_time_of_use_comes_before_flat_and_later_before_earlier(self, site: Site) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        site.tariff(9.0)
        site.tariff(1.0, valid=(date(2025, 1, 1), None))
        site.tariff(2.0, (8, 10))
        assert site.ask("calculate_energy_cost", START, START + DAY).total_cost == 22 * 1 + 2 * 2

    def test_amounts_in_two_currencies_have_no_sum(self, site: Site) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        site.tariff(1.0, (0, 12), currency="EUR")
        site.tariff(1.0, (12, 24), currency="USD")
        found = site.ask("calculate_energy_cost", START, START + DAY)
        assert (found.total_cost, found.currency, found.total_energy_kwh) == (None, None, 24)
        morning = site.ask("calculate_energy_cost", START, START + 12 * HOUR)
        assert (morning.total_cost, morning.currency) == (12, "EUR")

    def test_another_factory_may_be_named(self, site: Site) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        site.tariff(1.0)
        with site.database.session(Progress(), write=True) as session:
            other = add_factory(session, "Plant South", "UTC")
            session.execute(
                "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, valid_from)"
                " VALUES (%s, 'T', 3, '2020-01-01')",
                (other,),
            )
        assert site.ask("calculate_energy_cost", START, START + DAY, None).total_cost == 24
        assert site.ask("calculate_energy_cost", START, START + DAY, other).total_cost == 72


class TestCarbon:
    def test_factor_of_the_region(self, site: Site) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        site.factor("FR", 0.05)
        site.factor("PL", 0.70)
        assert site.ask("calculate_carbon_intensity", START, START + DAY, "FR").total_co2_kg == pytest.approx(1.2)
        unknown = site.ask("calculate_carbon_intensity", START, START + DAY)
        assert (unknown.emission_factor, unknown.energy_at_default_factor_kwh) == (0.45, 24)

    def test_default_region_stands_in_for_one_without_a_factor(self, site: Site) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        site.factor("default", 0.3)
        found = site.ask("calculate_carbon_intensity", START, START + DAY, "FR")
        assert (found.emission_factor, found.energy_at_default_factor_kwh) == (0.3, 0)

    @pytest.mark.parametrize(
        ("named", "asked", "factor"),
        [
            ("FR", (), 0.05),
            ("FR", ("default",), 0.05),
            ("FR", ("PL",), 0.70),
            ("nowhere", (), 0.3),
            ("", (), 0.3),
            (None, (), 0.3),
        ],
    )
    def test_the_factory_may_name_its_region(
        self, site: Site, named: str | None, asked: tuple[str, ...], factor: float
    ) -> None:
        site.energy(START, [1.0] * 24, HOUR)
        for region, kg in (("FR", 0.05), ("PL", 0.70), ("default", 0.3)):
            site.factor(region, kg)
        with site.database.session(Progress(), write=True) as session:
            session.execute(
                "UPDATE factories SET metadata = jsonb_build_object('carbon_region', %s::text) WHERE id = %s",
                (named, site.factory),
            )
        found = site.ask("calculate_carbon_intensity", START, START + DAY, *asked)
        assert (found.emission_factor, found.energy_at_default_factor_kwh) == (factor, 0)
        if not asked:
            assert site.ask("calculate_all_kpis", START, START + DAY).total_co2_kg == pytest.approx(24 * factor)

    def test_factor_of_the_day(self, migrated: Database) -> None:
        site = Site(migrated, "Asia/Tokyo")
        midnight = datetime(2025, 1, 1, tzinfo=ZoneInfo("Asia/Tokyo")).astimezone(UTC)
        site.energy(midnight - DAY, [1.0] * 48, HOUR)
        site.factor("default", 0.5, (date(2024, 1, 1), date(2024, 12, 31)))
        site.factor("default", 0.4, (date(2025, 1, 1), None))
        found = site.ask("calculate_carbon_intensity", midnight - DAY, midnight + DAY)
        assert found.total_co2_kg == pytest.approx(24 * 0.9)
        assert found.emission_factor == pytest.approx(0.45)


def test_callable_from_another_search_path(site: Site) -> None:
    """Other tools may call the functions from wherever they are."""
    site.energy(START, [1.0] * 96)
    with site.database.session(Progress()) as session:
        session.execute("SET LOCAL search_path = pg_catalog")
        found = session.row(
            "SELECT total_energy_kwh FROM public.calculate_all_kpis(%s, %s, %s)", (site.machine, START, START + DAY)
        )
    assert found == (96,)


def test_a_year_is_quick(site: Site) -> None:
    site.energy(START, np.random.default_rng(1).random(366 * 96).round(3))
    roll_up(site.database, START, START + 366 * DAY)
    site.ask("calculate_all_kpis", START, START + 366 * DAY)
    before = time.perf_counter()
    site.ask("calculate_all_kpis", START, START + 366 * DAY)
    assert time.perf_counter() - before < 1.0  # some 0.06 s when the machine has nothing else to do


def test_ids_stay_what_they_are(site: Site) -> None:
    assert UUID(site.ask("calculate_all_kpis", START, START + DAY).machine_id) == site.machine
