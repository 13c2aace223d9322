"""The overview: a known excess has its known price and place, weeks compare by the local clock, nothing is made up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

from analytics import overview
from analytics.baseline import BaselineRequest
from analytics.database import Database
from analytics.home import Home
from analytics.overview import (
    Change,
    Deviation,
    Given,
    Measured,
    Meter,
    OverviewRequest,
    Pricing,
    Quantity,
    Standing,
    Status,
    Window,
)
from analytics.overview.window import pairs, quarters, week_before
from analytics.period import Period
from analytics.plant import Machine
from analytics.profile import Profile, ProfileKind, TlsMode
from analytics.progress import Progress
from analytics.tariff import EmissionFactor, Prices, Tariff
from analytics.workbench import Workbench
from tests import existing
from tests.plants import TinyPlant, add_energy, add_factory, add_machine, refresh, times, tiny_plant

BERLIN = "Europe/Berlin"
ZONE = ZoneInfo(BERLIN)
SITE = UUID(int=1)
HOUR = timedelta(hours=1)


def local(text: str, zone: ZoneInfo = ZONE) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


# --- windows ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("window", "start", "end"),
    [
        (Window.SINCE_YESTERDAY, "2025-02-27T00:00", "2025-02-28T07:15"),
        (Window.TODAY, "2025-02-28T00:00", "2025-02-28T07:15"),
        (Window.YESTERDAY, "2025-02-27T00:00", "2025-02-28T00:00"),
        (Window.LAST_24_HOURS, "2025-02-27T07:15", "2025-02-28T07:15"),
        (Window.LAST_7_DAYS, "2025-02-21T07:15", "2025-02-28T07:15"),
    ],
)
def test_windows_begin_at_the_sites_midnight_and_end_with_the_last_whole_quarter(
    window: Window, start: str, end: str
) -> None:
    assert window.period(local("2025-02-28T07:22"), ZONE) == Period(local(start), local(end))


def test_in_the_first_minutes_of_a_day_today_is_the_day_that_has_just_ended() -> None:
    assert Window.TODAY.period(local("2025-02-28T00:10"), ZONE).hours == 24
    assert Window.TODAY.period(local("2025-02-28T00:15"), ZONE).hours == 0.25
    assert Window.YESTERDAY.period(local("2025-02-28T00:10"), ZONE).start == local("2025-02-27T00:00")


@pytest.mark.parametrize(("now", "hours"), [("2025-03-31T08:00", 23 + 8), ("2025-10-27T08:00", 25 + 8)])
def test_a_day_has_23_or_25_hours_when_the_clocks_change(now: str, hours: int) -> None:
    assert Window.SINCE_YESTERDAY.period(local(now), ZONE).hours == hours


def paired(now: str, window: Window) -> list[tuple[datetime, datetime]]:
    period = window.period(local(now), ZONE)
    one, other = quarters(period), quarters(week_before(period, ZONE))
    found = pairs(one, other, ZONE)
    return [(one[i].to_pydatetime(), other[j].to_pydatetime()) for i, j in zip(found.now, found.before, strict=True)]


def test_last_week_has_the_same_weekday_and_clock_across_the_change() -> None:
    both = paired("2025-03-31T12:00", Window.SINCE_YESTERDAY)  # the Sunday before had an hour less
    for now, before in both:
        a, b = now.astimezone(ZONE), before.astimezone(ZONE)
        assert (a.weekday(), a.hour, a.minute) == (b.weekday(), b.hour, b.minute)
        assert a.date() - b.date() == timedelta(days=7)
    assert len(both) == 4 * (23 + 12)  # what was skipped this week has no partner and is not needed
    assert dict(both)[local("2025-03-31T11:45")] == local("2025-03-24T11:45")
    assert local("2025-03-31T11:45") - local("2025-03-24T11:45") == timedelta(days=7) - HOUR


def test_an_hour_that_happens_twice_is_compared_once() -> None:
    both = paired("2025-10-27T12:00", Window.SINCE_YESTERDAY)
    assert len(both) == 4 * (24 + 12)  # of 25 + 12 hours
    assert len({before for _, before in both}) == len(both)
    week_later = paired("2025-11-03T12:00", Window.SINCE_YESTERDAY)  # now it is last week that has 25
    assert len(week_later) == 4 * (24 + 12)


# --- one meter --------------------------------------------------------------------------------------------------------


def machine(name: str = "Press-1", factory: UUID = SITE, zone: str = BERLIN, interval_s: int = 900) -> Machine:
    key = UUID(int=sum(map(ord, name)) << 64 | factory.int)
    return Machine(key, factory, f"Site {factory.int}", zone, name, "other", 100.0, interval_s)


def quarter_frame(period: Period, kwh: Callable[[pd.DatetimeIndex], np.ndarray]) -> pd.DataFrame:
    index = quarters(period)
    energy = kwh(index)
    columns = {"energy_kwh:sum": energy, "power_kw:sum": energy * 4, "power_kw:count": 1.0, "readings:sum": 1.0}
    return pd.DataFrame(columns, index=index)


FINE = Status("running", None, 0.0, late=False)
NOW = local("2025-02-28T07:15")
DAY_AND_NIGHT = Prices(
    (
        Tariff("day", SITE, 0.30, "EUR", date(2024, 1, 1), None, True, 8, 20),
        Tariff("night", SITE, 0.10, "EUR", date(2024, 1, 1)),
    ),
    (EmissionFactor("x", "default", 0.4, date(2024, 1, 1)),),
)


def measured(
    found: pd.DataFrame, window: Window = Window.YESTERDAY, prices: Prices = DAY_AND_NIGHT, **more: object
) -> Measured:
    frame = overview.frame_of(window, NOW, BERLIN)
    return overview.measure(Given(machine(**more), "electrical", found, FINE), frame, Pricing(prices))  # type: ignore[arg-type]


LONG = Period(local("2025-02-01T00:00"), NOW)


def test_cost_carbon_and_peak_of_a_known_day() -> None:
    def kwh(index: pd.DatetimeIndex) -> np.ndarray:
        return np.where(index == pd.Timestamp(local("2025-02-27T14:30")), 5.0, 1.0)

    meter = measured(quarter_frame(LONG, kwh)).meter
    assert meter.energy_kwh == pytest.approx(96 + 4)
    assert meter.cost == pytest.approx((48 + 4) * 0.30 + 48 * 0.10)
    assert meter.currency == "EUR"
    assert meter.co2_kg == pytest.approx(40)
    assert (meter.peak_kw, meter.peak_time) == (20.0, local("2025-02-27T14:30"))
    assert meter.last_week == Change(100.0, 96.0, 1.0)
    assert meter.cost_last_week is not None
    assert meter.cost_last_week.difference == pytest.approx(4 * 0.30)
    assert meter.standing is Standing.NO_BASELINE


def test_what_stopped_at_six_is_compared_until_six() -> None:
    stopped = quarter_frame(Period(LONG.start, local("2025-02-28T06:00")), lambda index: np.full(len(index), 1.0))
    meter = measured(stopped, Window.TODAY).meter
    assert meter.energy_kwh == 24
    assert meter.data_until == local("2025-02-28T06:00")
    assert meter.last_week == Change(24.0, 24.0, pytest.approx(24 / 29))  # not a saving of five quarters
    assert meter.covered == pytest.approx(24 / 29)


def test_a_meter_that_is_read_every_hour_is_covered() -> None:
    hourly = quarter_frame(LONG, lambda index: np.full(len(index), 4.0)).iloc[::4]
    meter = measured(hourly).meter
    assert (meter.energy_kwh, meter.covered) == (96.0, 1.0)
    assert meter.last_week == Change(96.0, 96.0, 1.0)
    assert meter.data_until == local("2025-02-28T00:00")


def test_without_readings_everything_is_unknown() -> None:
    meter = measured(quarter_frame(LONG, lambda index: np.ones(len(index))).iloc[:0]).meter
    assert meter.standing is Standing.NO_READINGS
    for value in (meter.energy_kwh, meter.cost, meter.co2_kg, meter.peak_kw, meter.last_week, meter.deviation):
        assert value is None


def test_without_a_tariff_the_cost_is_unknown_and_the_energy_is_said() -> None:
    meter = measured(quarter_frame(LONG, lambda index: np.ones(len(index))), prices=Prices()).meter
    assert (meter.cost, meter.currency, meter.co2_kg) == (None, "", None)
    assert meter.unpriced_kwh == meter.unweighed_kwh == 96


def test_readings_are_late_after_three_of_their_intervals_but_not_before_a_quarter() -> None:
    last = NOW - timedelta(minutes=20)
    assert overview.status_of(last, 10, "running", "", NOW).late
    assert not overview.status_of(last, 900, "running", "", NOW).late
    assert overview.status_of(NOW - timedelta(hours=2), 900, "running", "", NOW).late
    assert overview.status_of(None, 10, "", "", NOW).late


# --- the plant --------------------------------------------------------------------------------------------------------


def meter(name: str, currency: str, kwh: float, money: float | None, noise: float = 1.0, **more: object) -> Measured:
    one = measured(quarter_frame(LONG, lambda index: np.ones(len(index))), name=name, **more)
    priced = None if money is None else Deviation(100 + money, 100, noise)
    made = replace(
        one.meter, currency=currency, standing=Standing.COMPARED,
        deviation=Deviation(100 + kwh, 100, noise), cost_deviation=priced,
    )  # fmt: skip
    return replace(one, meter=made)


def names(found: list[Measured]) -> list[str]:
    return [one.meter.machine_name for one in found]


def test_the_dearest_excess_comes_first_and_a_saving_is_no_excess() -> None:
    cheap, dear = meter("Cheap", "EUR", 50, 5), meter("Dear", "EUR", 20, 9)
    saving, noise = meter("Saving", "EUR", -80, -30), meter("Noise", "EUR", 40, 20, noise=60)
    silent = measured(quarter_frame(LONG, lambda index: np.ones(len(index))).iloc[:0], name="Silent")
    untold = measured(quarter_frame(LONG, lambda index: np.ones(len(index))), name="Untold")
    found = overview.ordered([silent, untold, saving, noise, cheap, dear])
    assert names(found) == ["Dear", "Cheap", "Noise", "Saving", "Untold", "Silent"]
    assert [one.meter.rank for one in found] == list(range(6))


def test_amounts_of_two_currencies_are_neither_added_nor_compared() -> None:
    yen = meter("Yen", "JPY", 10, 300)
    euro, cent = meter("Euro", "EUR", 90, 25), meter("Cent", "EUR", 5, 2)
    found = overview.ordered([yen, cent, euro])
    assert names(found) == ["Euro", "Yen", "Cent"]  # 300 yen are not more than 25 euro: 90 kWh are more than 10
    figures = overview.figures(found, {BERLIN: overview.frame_of(Window.YESTERDAY, NOW, BERLIN)})
    costs = {one.name: one.deviation for one in figures if one.quantity is Quantity.COST}
    assert {name: one and pytest.approx(one.difference) for name, one in costs.items()} == {"EUR": 27, "JPY": 300}


def test_gas_is_not_added_to_electricity_and_noises_add_as_squares() -> None:
    one, other = meter("One", "EUR", 3, 3, noise=3), meter("Other", "EUR", 4, 4, noise=4)
    gas = replace(one, meter=replace(one.meter, energy_type="natural_gas", energy_kwh=1000.0))
    found = overview.ordered([one, other, gas])
    frame = overview.frame_of(Window.YESTERDAY, NOW, BERLIN)
    figures = overview.figures(found, {BERLIN: frame})
    energies = {f.name: f.value for f in figures if f.quantity is Quantity.ENERGY}
    assert energies == {"electrical": 192, "natural_gas": 1000}
    electric = next(f for f in figures if f.name == "electrical")
    assert electric.deviation is not None
    assert (electric.deviation.difference, electric.deviation.noise) == (7, 5)
    peak = next(f for f in figures if f.quantity is Quantity.PEAK)
    assert peak.value == 8  # of both machines together, without the gas


def test_a_sum_says_of_how_many_meters_its_comparison_is() -> None:
    told, untold = meter("Told", "EUR", 3, 3), meter("Untold", "EUR", 0, 0)
    untold = replace(untold, meter=replace(untold.meter, deviation=None, cost_deviation=None))
    silent = replace(untold, meter=replace(untold.meter, energy_kwh=None, standing=Standing.NO_READINGS))
    found = overview.ordered([told, untold, silent])
    frame = overview.frame_of(Window.YESTERDAY, NOW, BERLIN)
    electric = next(f for f in overview.figures(found, {BERLIN: frame}) if f.name == "electrical")
    assert (electric.compared, electric.measured) == (1, 2)  # who sends nothing is in no number
    assert electric.deviation is not None
    assert electric.deviation.compared == 1.0  # of the window, of what is compared at all


def test_a_peak_of_last_week_counts_only_where_this_week_has_readings() -> None:
    def kwh(index: pd.DatetimeIndex) -> np.ndarray:
        return np.where(index == pd.Timestamp(local("2025-02-21T06:30")), 9.0, 1.0)

    stopped = quarter_frame(Period(LONG.start, local("2025-02-28T06:00")), kwh)
    frame = overview.frame_of(Window.TODAY, NOW, BERLIN)
    figures = overview.figures(overview.ordered([measured(stopped, Window.TODAY)]), {BERLIN: frame})
    (peak,) = (one for one in figures if one.quantity is Quantity.PEAK)
    assert peak.last_week == Change(4.0, 4.0, pytest.approx(24 / 29))  # the 36 kW came at 06:30


def test_sites_of_two_zones_have_each_their_own_day_and_peak() -> None:
    there = machine("Far", UUID(int=9), "America/Los_Angeles")
    frames = {zone: overview.frame_of(Window.YESTERDAY, NOW, zone) for zone in (BERLIN, there.timezone)}
    far = frames[there.timezone]
    assert far.period.start == local("2025-02-26T00:00", ZoneInfo("America/Los_Angeles"))
    data = quarter_frame(Period(far.before.start, far.period.end), lambda index: np.full(len(index), 2.0))
    one = overview.measure(Given(there, "electrical", data, FINE), far, Pricing(DAY_AND_NIGHT))
    here = measured(quarter_frame(LONG, lambda index: np.ones(len(index))))
    figures = overview.figures(overview.ordered([one, here]), frames)
    peaks = [(f.name, f.value) for f in figures if f.quantity is Quantity.PEAK]
    assert peaks == [("Site 9", 8.0), ("Site 1", 4.0)]


# --- from a database --------------------------------------------------------------------------------------------------

LAW = ("production_count", "outdoor_temp_c")


def opened(database: Database, home: Home) -> Workbench:
    a = database.address
    profile = Profile("test", ProfileKind.EXTERNAL, a.host, a.port, a.database, a.user, TlsMode.DISABLE)
    return Workbench.open(profile, home, Progress(), a.password)


def train(bench: Workbench, plant: TinyPlant) -> None:
    period = Period(plant.start, plant.start + timedelta(days=50))
    fit = bench.fit_baseline(BaselineRequest(plant.machine_id, period, LAW), Progress())
    bench.push_baseline(fit, Progress())


def add_excess(database: Database, plant: TinyPlant, start: str, end: str, kwh: float) -> None:
    """Let a machine use more in every quarter of an hour of a stretch of its local time."""
    with database.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE energy_readings SET energy_kwh = energy_kwh + %s, power_kw = power_kw + 4 * %s"
            " WHERE machine_id = %s AND time >= %s AND time < %s",
            (kwh, kwh, plant.machine_id, local(start), local(end)),
        )


def tariffs(database: Database, plant: TinyPlant, currency: str = "EUR") -> None:
    with database.session(Progress(), write=True) as session:
        for name, rate, of_use, start, end in (("day", 0.30, True, 8, 20), ("night", 0.10, False, None, None)):
            session.execute(
                "INSERT INTO energy_tariffs (factory_id, name, rate_per_kwh, currency, is_time_of_use, start_hour,"
                " end_hour, valid_from) VALUES (%s, %s, %s, %s, %s, %s, %s, '2024-01-01')",
                (plant.factory_id, name, rate, currency, of_use, start, end),
            )


@pytest.mark.servers
class TestDatabase:
    REQUEST = OverviewRequest(local("2025-02-28T07:22"))

    def test_a_known_excess_has_its_price_and_comes_first(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        by_day = tiny_plant(migrated, noise_kwh=0.3, name="By day")
        by_night = tiny_plant(migrated, noise_kwh=0.3, name="By night", factory="Plant South")
        quiet = tiny_plant(migrated, noise_kwh=0.3, name="Quiet", factory="Plant West")
        for plant in (by_day, by_night, quiet):
            train(bench, plant)
            tariffs(migrated, plant)
        add_excess(migrated, by_day, "2025-02-27T10:00", "2025-02-27T14:00", 3.0)  # 48 kWh at 0.30
        add_excess(migrated, by_night, "2025-02-27T00:00", "2025-02-27T08:00", 3.0)  # 96 kWh at 0.10
        found = bench.overview(self.REQUEST, Progress())
        assert [one.machine_name for one in found.meters] == ["By day", "By night", "Quiet"]
        first, second, third = (one.deviation for one in found.meters)
        assert first
        assert second
        assert third
        assert first.difference == pytest.approx(48, abs=first.noise)
        assert second.difference == pytest.approx(96, abs=second.noise)
        assert not third.significant
        money = [one.cost_deviation for one in found.meters]
        assert money[0]
        assert money[1]
        assert money[0].difference == pytest.approx(14.40, abs=money[0].noise)
        assert money[1].difference == pytest.approx(9.60, abs=money[1].noise)
        assert money[0].noise < 2.0
        assert [(one.code, one.meter) for one in found.attention[:2]] == [("excess", 0), ("excess", 1)]

    def test_the_same_deviation_as_the_evaluation_of_the_baseline(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        plant = tiny_plant(migrated, noise_kwh=0.3)
        train(bench, plant)
        with migrated.session(Progress(), write=True) as session:  # a stop, a hole and a lost driver
            session.execute(
                "UPDATE production_data SET operating_mode = 'maintenance' WHERE time BETWEEN %s AND %s",
                (local("2025-02-27T09:00"), local("2025-02-27T10:30")),
            )
            session.execute("DELETE FROM energy_readings WHERE time = %s", (local("2025-02-27T16:15"),))
            session.execute("DELETE FROM environmental_data WHERE time >= %s", (local("2025-02-28T05:00"),))
        (stored,) = bench.baselines(plant.machine_id, Progress())
        period = Window.SINCE_YESTERDAY.period(self.REQUEST.now, ZONE)
        evaluated = bench.evaluate_baseline(stored, period, Progress())
        (one,) = bench.overview(self.REQUEST, Progress()).meters
        assert one.deviation
        assert one.deviation.actual == pytest.approx(evaluated.actual_kwh, rel=1e-9)
        assert one.deviation.expected == pytest.approx(evaluated.expected_kwh, rel=1e-9)
        assert one.deviation.compared == pytest.approx((31 - 2 - 1 - 2) / 31.25, abs=0.03)

    def test_cost_and_peak_agree_with_the_key_figures(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        plant = tiny_plant(migrated)
        tariffs(migrated, plant)
        (one,) = bench.overview(self.REQUEST, Progress()).meters
        kpis = bench.kpis(plant.machine_id, one.period, Progress())
        assert (one.energy_kwh, one.cost, one.peak_kw) == pytest.approx(
            (kpis.energy_kwh, kpis.cost, kpis.peak_demand_kw)
        )
        assert (one.currency, one.peak_time) == (kpis.currency, kpis.peak_time)

    def test_a_machine_without_data_and_one_that_stopped(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        with migrated.session(Progress(), write=True) as session:
            site = add_factory(session, timezone=BERLIN)
            add_machine(session, site, "Never")
            stopped = add_machine(session, site, "Stopped")
            days = times(local("2025-02-20T00:00"), 96 * 8 + 24)
            add_energy(session, stopped, days, 1.0)
            refresh(session)
        found = bench.overview(self.REQUEST, Progress())
        by_name = {one.machine_name: one for one in found.meters}
        assert by_name["Never"].standing is Standing.NO_READINGS
        assert by_name["Never"].energy_kwh is None
        assert by_name["Stopped"].status.late is True
        assert by_name["Stopped"].data_until == local("2025-02-28T06:00")
        late = next(one for one in found.attention if one.code == "no_data")
        assert late.count == 2
        assert found.newest == local("2025-02-28T05:45")

    @pytest.mark.every_server
    def test_what_runs_by_itself_is_told_on_every_server(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        tiny_plant(migrated)
        found = bench.overview(self.REQUEST, Progress())
        assert found.jobs[0].name == "Roll-ups"
        assert found.jobs[0].ok is True
        assert ("policies" in found.jobs[0].words) is bool(bench.capability.aggregate_levels("energy_readings"))
        (one,) = found.meters
        assert one.energy_kwh == pytest.approx(bench.kpis(one.machine_id, one.period, Progress()).energy_kwh)

    @pytest.mark.every_server
    def test_the_newest_reading_by_mqtt_is_told(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        plant = tiny_plant(migrated, days=1)
        with migrated.session(Progress(), write=True) as session:
            session.execute("UPDATE energy_readings SET source = 'mqtt' WHERE machine_id = %s", (plant.machine_id,))
        job = bench.overview(self.REQUEST, Progress()).jobs[-1]
        assert "MQTT" in job.name
        assert job.last == plant.end - timedelta(minutes=15)

    def test_a_machine_out_of_use_is_not_missed(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        tiny_plant(migrated, days=2)
        tiny_plant(migrated, days=2, name="Scrapped", factory="Plant South")
        with migrated.session(Progress(), write=True) as session:
            session.execute("UPDATE machines SET is_active = false WHERE name = 'Scrapped'")
        assert [one.machine_name for one in bench.overview(self.REQUEST, Progress()).meters] == ["Press-1"]

    def test_an_empty_database_has_nothing_to_say(self, migrated: Database, home: Home) -> None:
        found = opened(migrated, home).overview(self.REQUEST, Progress())
        assert (found.meters, found.figures, found.attention) == ((), (), ())

    def test_open_anomalies_are_priced_and_told_the_gravest_first(self, migrated: Database, home: Home) -> None:
        bench = opened(migrated, home)
        plant = tiny_plant(migrated, days=2)
        tariffs(migrated, plant)
        with migrated.session(Progress(), write=True) as session:
            for kind, severity, resolved, hour, kwh in (
                ("at night", "warning", False, 3, 12.0),
                ("by day", "warning", False, 12, 9.0),
                ("done", "critical", True, 12, 99.0),
                ("grave", "critical", False, 2, 1.0),
            ):
                session.execute(
                    "INSERT INTO anomalies (machine_id, detected_at, anomaly_type, severity, is_resolved, metric_name,"
                    " metric_value, expected_value) VALUES (%s, %s, %s, %s, %s, 'energy_kwh', %s, 0)",
                    (plant.machine_id, local(f"2025-01-02T{hour:02}:00"), kind, severity, resolved, kwh),
                )
        found = bench.overview(self.REQUEST, Progress()).anomalies
        assert [(one.anomaly.kind, one.cost) for one in found] == [
            ("grave", pytest.approx(0.10)), ("by day", pytest.approx(2.70)), ("at night", pytest.approx(1.20)),
        ]  # fmt: skip

    def test_a_plants_own_database_with_minutes_alone(self, database: Database, home: Home) -> None:
        plant = existing.build(database, days=12)
        bench = opened(database, home)
        bench.capability = replace(bench.capability, read_only="Only a look.")
        now = plant.end
        found = bench.overview(OverviewRequest(now, Window.LAST_24_HOURS), Progress())
        press = next(one for one in found.meters if one.machine_id == plant.machine_id)
        assert press.energy_kwh == pytest.approx(plant.hourly_kwh[-24:].sum(), rel=1e-4)
        assert press.last_week
        assert press.last_week.before == pytest.approx(plant.hourly_kwh[-24 * 8 : -24 * 7].sum(), rel=1e-4)
        assert {one.energy_type for one in found.meters if one.machine_id == plant.boiler_id} == {
            "electrical", "natural_gas",
        }  # fmt: skip
        assert found.jobs[0].ok is None


def test_attention_names_what_is_dear_and_counts_the_rest() -> None:
    found = overview.ordered([meter(f"M{i}", "EUR", 10 + i, 10 + i) for i in range(5)])
    answer = overview.Overview(OverviewRequest(NOW), tuple(one.meter for one in found))
    told = [(one.code, one.meter, one.count) for one in overview.attention(answer)]
    assert told == [("excess", 0, 1), ("excess", 1, 1), ("excess", 2, 1), ("more_excess", 3, 2)]


def test_rollups_that_are_behind_are_told_and_late_machines_are_not_blamed_for_it() -> None:
    one = overview.ordered([meter("Press", "EUR", 10, 1)])[0].meter
    fresh = replace(one.status, last=NOW - timedelta(minutes=5))
    stale = replace(one, period=Window.TODAY.period(NOW, ZONE), status=fresh, data_until=local("2025-02-28T02:00"))
    for seen, told in ((stale, True), (replace(stale, data_until=local("2025-02-28T07:00")), False)):
        codes = [a.code for a in overview.attention(overview.Overview(OverviewRequest(NOW), (seen,)))]
        assert ("behind" in codes) is told
    never = replace(stale, data_until=None, energy_kwh=None, standing=Standing.NO_READINGS)
    codes = [a.code for a in overview.attention(overview.Overview(OverviewRequest(NOW), (never,)))]
    assert codes == ["behind"]
    gone = replace(never, status=Status("", local("2025-02-20T00:00"), 7e5, late=True))
    codes = [a.code for a in overview.attention(overview.Overview(OverviewRequest(NOW), (gone,)))]
    assert codes == ["no_data"]


def test_a_fault_comes_before_money() -> None:
    one = overview.ordered([meter("Dear", "EUR", 10, 10)])[0].meter
    broken: Meter = replace(one, rank=1, machine_name="Broken", status=Status("fault", NOW, 0.0, late=False))
    answer = overview.Overview(OverviewRequest(NOW), (one, replace(broken, deviation=None)))
    assert [attention.code for attention in overview.attention(answer)][:2] == ["fault", "excess"]
