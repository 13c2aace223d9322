"""What other programs write late, behind the workbench's back: every number is that of the readings, at once.

Without continuous aggregates triggers see to it; TimescaleDB Community writes down what its aggregates do not show yet,
and that is read from finer values.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np
import pandas as pd
import pytest

from analytics import readings, records, schema
from analytics.baseline import BaselineRequest
from analytics.capability import ServerKind
from analytics.correction import Action, CorrectionRequest
from analytics.database import Database, Session
from analytics.home import Home
from analytics.measure import ENERGY, POWER, Series, contract_measure
from analytics.period import Interval, Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.readings.fleet import energy_quarters
from analytics.series import SeriesFrame, SeriesRequest
from analytics.workbench import Workbench
from tests.plants import TinyPlant, add_energy, add_production, refresh, roll_up, times, tiny_plant

pytestmark = pytest.mark.every_server

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
UNITS = contract_measure("production_count")
RULES = {Interval.MINUTE: "min", Interval.QUARTER_HOUR: "15min", Interval.HOUR: "h", Interval.DAY: "D"}
MEASURES = (ENERGY, POWER, UNITS)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    """Twenty days of a press whose site is on UTC, rolled up as an import leaves them."""
    plant = tiny_plant(migrated, days=20, timezone="UTC")
    roll_up(migrated, plant.start, plant.end)
    return plant


@pytest.fixture
def workbench(migrated: Database, home: Home, plant: TinyPlant) -> Workbench:
    with migrated.session(Progress()) as session:
        return Workbench(EMBEDDED, home, migrated, schema.probe(session))


def is_community(workbench: Workbench) -> bool:
    return workbench.capability.kind is ServerKind.COMMUNITY


def write(database: Database, deed: Callable[[Session], object]) -> None:
    """Write as another program does: nobody is told."""
    with database.session(Progress(), write=True) as session:
        deed(session)


def series_of(workbench: Workbench, machine: UUID, period: Period, interval: Interval) -> SeriesFrame:
    return workbench.series(SeriesRequest(machine, MEASURES, period, interval), Progress())


def from_readings(workbench: Workbench, machine: UUID, period: Period, rule: str) -> pd.DataFrame:
    raw = series_of(workbench, machine, period, Interval.RAW).frame
    buckets = raw.groupby(raw.index.floor(rule))
    found = buckets.agg({"power_kw": "mean"})
    for measure in (ENERGY, UNITS):
        found[measure.key] = buckets[measure.key].sum(min_count=1)
    for name, column in (("power_kw:min", buckets["power_kw"].min()), ("power_kw:max", buckets["power_kw"].max())):
        found[name] = column
    return found.set_axis(found.index.where(found.index >= period.start, pd.Timestamp(period.start)))  # its label


def check(workbench: Workbench, plant: TinyPlant, period: Period) -> None:
    """Whether every door to the numbers of a machine says what the readings say."""
    machine = plant.machine_id
    for interval, rule in RULES.items():
        wanted = from_readings(workbench, machine, period, rule)
        found = series_of(workbench, machine, period, interval).frame
        pd.testing.assert_frame_equal(found[wanted.columns], wanted, check_freq=False, rtol=1e-9, obj=str(interval))
    raw = series_of(workbench, machine, period, Interval.RAW).frame
    kpis = workbench.kpis(machine, period, Progress())
    quarters = from_readings(workbench, machine, period, "15min")
    assert kpis.energy_kwh == pytest.approx(raw["energy_kwh"].sum())
    assert kpis.production_units == pytest.approx(raw["production_count"].sum())
    assert kpis.peak_demand_kw == pytest.approx(quarters["power_kw"].max())
    with workbench._database.session(Progress()) as session:
        capability = workbench.capability
        counted = readings.counts(session, capability, SeriesRequest(machine, (ENERGY,), period))
        assert counted.sum() == raw["energy_kwh"].notna().sum()
        one = records.machine(session, capability, machine)
        fleet = energy_quarters(session, capability, [one], [period])[machine, "electrical"]
        pd.testing.assert_series_equal(
            fleet["energy_kwh:sum"], quarters["energy_kwh"].dropna(), check_names=False, check_freq=False
        )


def late_readings(plant: TinyPlant) -> Callable[[Session], object]:
    """Readings of two minutes between those that are there, on the fifth day."""
    start = plant.start + 5 * DAY + timedelta(hours=10, minutes=4)

    def deed(session: Session) -> None:
        add_energy(session, plant.machine_id, times(start, 2, MINUTE), 50.0, power_kw=500.0)
        add_production(session, plant.machine_id, times(start, 2, MINUTE), 7.0)

    return deed


def changed(statement: str) -> Callable[[TinyPlant], Callable[[Session], object]]:
    def of(plant: TinyPlant) -> Callable[[Session], object]:
        start = plant.start + 5 * DAY + timedelta(hours=10, minutes=4)
        return lambda session: session.execute(statement, {"start": start, "end": start + timedelta(hours=30)})

    return of


DEEDS = {
    "inserted": late_readings,
    "older than all": lambda plant: (
        lambda session: add_energy(session, plant.machine_id, times(plant.start - 3 * DAY, 40), 3.0)
    ),
    "updated": changed(
        "UPDATE energy_readings SET energy_kwh = 9, power_kw = 77 WHERE time >= %(start)s AND time < %(end)s"
    ),
    "deleted": changed("DELETE FROM energy_readings WHERE time >= %(start)s AND time < %(end)s"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_numbers_are_those_of_the_readings(
    migrated: Database, workbench: Workbench, plant: TinyPlant, deed: str
) -> None:
    write(migrated, DEEDS[deed](plant))
    check(workbench, plant, Period(plant.start - 4 * DAY, plant.end))
    check(workbench, plant, Period(plant.start + 5 * DAY + 3 * MINUTE, plant.start + 7 * DAY + 8 * MINUTE))


def test_what_is_not_rolled_up_is_told_until_it_is(migrated: Database, workbench: Workbench, plant: TinyPlant) -> None:
    whole = Period(plant.start, plant.end)

    def told() -> dict[Interval, tuple[Period, ...]]:
        return {interval: series_of(workbench, plant.machine_id, whole, interval).behind for interval in RULES}

    assert set(told().values()) == {()}
    write(migrated, late_readings(plant))
    hour = plant.start + 5 * DAY + timedelta(hours=10)
    if not is_community(workbench):
        assert set(told().values()) == {()}, "triggers have rolled it up"
        return
    found = told()
    assert found[Interval.MINUTE] == (Period(hour + 4 * MINUTE, hour + 6 * MINUTE),)
    assert found[Interval.QUARTER_HOUR] == (Period(hour, hour + timedelta(minutes=15)),)
    assert found[Interval.HOUR] == (Period(hour, hour + timedelta(hours=1)),)
    kpi = {one.code: one for one in workbench.kpis(plant.machine_id, whole, Progress()).findings}
    assert kpi["kpi.rollups_behind"].numbers == {"hours": 0.25}
    roll_up(migrated, plant.start, plant.end)
    assert set(told().values()) == {()}
    assert "kpi.rollups_behind" not in {
        one.code for one in workbench.kpis(plant.machine_id, whole, Progress()).findings
    }
    check(workbench, plant, whole)


@pytest.mark.parametrize("refreshed", [("1min",), ("1min", "15min"), ("1hour",), ("1min", "1day")])
def test_a_level_that_was_refreshed_without_the_ones_below(
    migrated: Database, workbench: Workbench, plant: TinyPlant, refreshed: tuple[str, ...]
) -> None:
    """As policies do it: each level at its own time, and the one above is made of what is there then."""
    write(migrated, late_readings(plant))
    if is_community(workbench):
        with migrated.session(Progress(), autocommit=True) as session:
            for level in refreshed:
                for series in ("energy_readings", "production_data"):
                    name = f"workbench.rollup_{series}_{level}"
                    session.execute(f"CALL refresh_continuous_aggregate('{name}', NULL, NULL)")
    check(workbench, plant, Period(plant.start, plant.end))


def test_readings_that_come_while_levels_are_refreshed(
    migrated: Database, workbench: Workbench, plant: TinyPlant
) -> None:
    """Beyond what minutes were worked in, hours may have been: they were made of minutes put together when read."""
    machine, more = plant.machine_id, plant.end + DAY
    write(migrated, lambda session: add_energy(session, machine, times(plant.end, 96), 2.0))
    if is_community(workbench):
        with migrated.session(Progress(), autocommit=True) as session:
            for level in ("15min", "1hour"):
                name = f"workbench.rollup_energy_readings_{level}"
                session.execute(f"CALL refresh_continuous_aggregate('{name}', NULL, %s::timestamptz)", (more,))
    write(migrated, lambda session: add_energy(session, machine, times(plant.end + MINUTE, 96), 3.0))
    check(workbench, plant, Period(plant.start, more + DAY))


@pytest.mark.parametrize("action", [Action.SCALE, Action.EXCLUDE, Action.INTERPOLATE])
def test_late_readings_are_corrected_too(
    migrated: Database, workbench: Workbench, plant: TinyPlant, action: Action
) -> None:
    """A correction holds for what came after it was made."""
    start = plant.start + 4 * DAY
    asked = CorrectionRequest(
        plant.machine_id,
        ENERGY,
        Period(start, start + 3 * DAY),
        action,
        "wrong",
        2.0 if action is Action.SCALE else None,
    )
    workbench.correct(asked, Progress())
    write(migrated, late_readings(plant))
    whole = Period(plant.start, plant.end)
    for interval, rule in RULES.items():
        wanted = from_readings(workbench, plant.machine_id, whole, rule)["energy_kwh"]
        found = series_of(workbench, plant.machine_id, whole, interval).frame["energy_kwh"]
        pd.testing.assert_series_equal(found, wanted, check_freq=False, rtol=1e-9, obj=str(interval))
    energy = series_of(workbench, plant.machine_id, whole, Interval.RAW).frame["energy_kwh"].sum()
    assert workbench.kpis(plant.machine_id, whole, Progress()).energy_kwh == pytest.approx(energy)


def test_a_baseline_says_which_samples_were_read_from_finer_values(
    migrated: Database, workbench: Workbench, plant: TinyPlant
) -> None:
    asked = BaselineRequest(
        plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"), min_samples=100
    )
    start = plant.start + 5 * DAY + timedelta(hours=10)
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE energy_readings SET energy_kwh = energy_kwh + 1 WHERE time >= %s AND time < %s",
            (start, start + timedelta(hours=2)),
        )
    fit = workbench.fit_baseline(asked, Progress())
    found = {one.code: one.numbers for one in fit.model.findings}
    assert fit.samples["actual_kwh"].sum() == pytest.approx(
        series_of(workbench, plant.machine_id, asked.period, Interval.RAW).frame["energy_kwh"].sum()
    )
    if is_community(workbench):
        assert found["baseline.rollups_behind"] == {"samples": 2}
    else:
        assert "baseline.rollups_behind" not in found


def test_what_was_let_go_is_not_missed(migrated: Database, workbench: Workbench, plant: TinyPlant) -> None:
    """Dropped chunks are logged like any other change; of their readings the roll-ups are all that is left."""
    if not is_community(workbench):
        pytest.skip("needs TimescaleDB Community: nobody else lets readings go by chunks")
    whole = Period(plant.start, plant.end)
    before = series_of(workbench, plant.machine_id, whole, Interval.HOUR).frame["energy_kwh"]
    kpis = workbench.kpis(plant.machine_id, whole, Progress())
    with migrated.session(Progress(), autocommit=True) as session:
        dropped = session.rows(
            "SELECT drop_chunks('energy_readings', older_than => %s::timestamptz)", (whole.start + 8 * DAY,)
        )
    assert len(dropped) == 8
    found = series_of(workbench, plant.machine_id, whole, Interval.HOUR)
    pd.testing.assert_series_equal(found.frame["energy_kwh"], before)
    # The server's log ends with the first moment that is left.
    assert all(one.start >= whole.start + 8 * DAY and one.hours <= 1 for one in found.behind)
    assert workbench.kpis(plant.machine_id, whole, Progress()).energy_kwh == kpis.energy_kwh
    write(migrated, late_readings(replace(plant, start=plant.start + 10 * DAY)))
    kept = Period(plant.start + 8 * DAY, plant.end)
    check(workbench, plant, kept)


def test_without_the_logs_nothing_is_claimed(migrated: Database, workbench: Workbench, plant: TinyPlant) -> None:
    """A server that does not let us read them shows what it has worked in, and the capability says so."""
    blind = replace(workbench.capability, lag_logs=frozenset())
    assert not blind.notices_late_rows
    write(migrated, late_readings(plant))
    asked = SeriesRequest(plant.machine_id, (ENERGY,), Period(plant.start, plant.end), Interval.HOUR)
    with migrated.session(Progress()) as session:
        assert readings.series(session, blind, asked).behind == ()


@pytest.mark.parametrize("seed", [5])
def test_the_kpi_functions_find_the_same_quarters(
    migrated: Database, workbench: Workbench, plant: TinyPlant, seed: int
) -> None:
    """What SQL decides for the KPI functions is what Python decides for everything else."""
    if not is_community(workbench):
        pytest.skip("needs TimescaleDB Community: without continuous aggregates nothing is late")
    some = np.random.default_rng(seed)
    spots = [plant.start + float(hours) * timedelta(hours=1) for hours in some.uniform(-90, 24 * 22, 12)]
    for spot in spots:
        write(migrated, lambda session, spot=spot: add_energy(session, plant.machine_id, times(spot, 1), 1.0))
    with migrated.session(Progress(), autocommit=True) as session:
        session.execute("CALL refresh_continuous_aggregate('workbench.rollup_energy_readings_1min', %s, %s)",
                        (plant.start + 3 * DAY, plant.start + 9 * DAY))  # fmt: skip
    period = Period(plant.start - 4 * DAY, plant.end + DAY)
    with migrated.session(Progress()) as session:
        found = schema.out_of_date(session, workbench.capability, Series.ENERGY, period)
        (inside,) = session.row(
            "SELECT array_agg(ARRAY[lower(t), upper(t)] ORDER BY t) FROM unnest("
            "workbench.late_times('energy_readings', %s, %s)) AS t",
            (period.start, period.end),
        )
    origin = datetime(2000, 1, 1, tzinfo=UTC)
    width = timedelta(minutes=15)
    merged: list[list[datetime]] = []
    for start, end in found["workbench.rollup_energy_readings_15min"]:
        low, high = origin + (start - origin) // width * width, origin - (origin - end) // width * width
        if merged and low <= merged[-1][1]:
            merged[-1][1] = max(high, merged[-1][1])
        else:
            merged.append([low, high])
    assert inside == merged
    assert len(merged) > 3


def test_random_writes_between_refreshes(migrated: Database, workbench: Workbench, plant: TinyPlant) -> None:
    """Whatever is written, and whichever level is refreshed over whatever period."""
    some = np.random.default_rng(8)
    for _ in range(6):
        start = plant.start + float(some.integers(-48, 24 * 19)) * timedelta(hours=1)
        end = start + float(some.integers(1, 60)) * timedelta(minutes=17)
        what = some.choice(["insert", "update", "delete", "refresh"])
        values = {"id": plant.machine_id, "start": start, "end": end}
        if what == "insert":
            count = int((end - start) / (7 * MINUTE)) + 1
            spot = start + 11 * timedelta(seconds=1) * int(some.integers(1, 30))
            write(migrated, lambda s, spot=spot, count=count: add_energy(
                s, plant.machine_id, times(spot, count, 7 * MINUTE), 2.0))  # fmt: skip
        elif what == "refresh" and is_community(workbench):
            level = some.choice(["1min", "15min", "1hour"])
            with migrated.session(Progress(), autocommit=True) as session:
                session.execute(
                    f"CALL refresh_continuous_aggregate('workbench.rollup_energy_readings_{level}', %s, %s)",
                    (start - DAY, end + DAY),
                )
        elif what == "update":
            write(migrated, lambda s, v=values: s.execute(
                "UPDATE energy_readings SET energy_kwh = 5 WHERE time >= %(start)s AND time < %(end)s", v))  # fmt: skip
        else:
            write(migrated, lambda s, v=values: s.execute(
                "DELETE FROM energy_readings WHERE time >= %(start)s AND time < %(end)s", v))  # fmt: skip
        with migrated.session(Progress(), write=True) as session:
            refresh(session)
        check(workbench, plant, Period(plant.start - 3 * DAY, plant.end + DAY))
