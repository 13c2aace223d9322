"""A database that a plant already has: opened unchanged, fully usable, and upgraded only when asked to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pandas as pd
import pytest

from analytics import migrations, readings, records, schema
from analytics.baseline import BaselineRequest
from analytics.capability import ServerKind
from analytics.cli import main
from analytics.correction import Action, CorrectionRequest
from analytics.database import Database
from analytics.errors import BadRequest, CannotStore
from analytics.home import Home
from analytics.inspection import State
from analytics.measure import ENERGY, POWER, Measure, contract_measure
from analytics.period import Interval, Period
from analytics.profile import Profile, ProfileKind, TlsMode
from analytics.progress import Progress
from analytics.readings.fleet import energy_quarters
from analytics.reconcile import ReconcileRequest
from analytics.series import SeriesRequest
from analytics.tabular import Column, Recipe, Role
from analytics.workbench import Workbench
from tests import existing
from tests.existing import ExistingPlant, fingerprint
from tests.plants import tiny_plant

pytestmark = pytest.mark.every_server

DEGREES = contract_measure("outdoor_temp_c")
MONTH = Period(datetime(2025, 1, 2, tzinfo=UTC), datetime(2025, 2, 1, tzinfo=UTC))


@pytest.fixture
def plant(database: Database) -> ExistingPlant:
    return existing.build(database, days=45)


def opened(database: Database, home: Home, user: str = "") -> Workbench:
    address = database.address
    profile = Profile(
        "plant", ProfileKind.EXTERNAL, address.host, address.port, address.database, user or address.user,
        TlsMode.DISABLE,
    )  # fmt: skip
    return Workbench.open(profile, home, Progress(), address.password)


def request_for(plant: ExistingPlant) -> BaselineRequest:
    return BaselineRequest(plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"))


def inside(plant: ExistingPlant) -> slice:
    """Return the hours of the month in the plant's series."""
    first = int((MONTH.start - plant.start) / timedelta(hours=1))
    return slice(first, first + int(MONTH.hours))


def test_opening_reading_training_and_kpis_change_nothing(database: Database, plant: ExistingPlant, home: Home) -> None:
    before = fingerprint(database)
    bench = opened(database, home)
    bench.health(Progress())
    bench.plant(Progress())
    bench.measures(plant.machine_id, Progress())
    for interval in (Interval.RAW, Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY):
        bench.series(SeriesRequest(plant.machine_id, (ENERGY,), MONTH, interval), Progress())
    bench.driver_candidates(request_for(plant), Progress())
    bench.fit_baseline(request_for(plant), Progress())
    bench.baselines(None, Progress())
    bench.kpis(plant.machine_id, MONTH, Progress())
    bench.schema_report(Progress())
    bench.upgrade_plan(True, Progress())
    bench.close()
    after = fingerprint(database)
    assert after.to_dict() == before.to_dict()


def test_one_minute_aggregates_are_enough_to_train(database: Database, plant: ExistingPlant, home: Home) -> None:
    bench = opened(database, home)
    assert bench.capability.levels("energy_readings") == (Interval.MINUTE,)
    fit = bench.fit_baseline(request_for(plant), Progress())
    assert fit.model.coefficients["production_count"] == pytest.approx(0.05, rel=2e-2)
    assert fit.model.coefficients["outdoor_temp_c"] == pytest.approx(0.25, rel=2e-2)
    stored = bench.push_baseline(fit, Progress())
    assert (stored.version, stored.is_active) == (1, True)
    assert bench.baseline_fit(stored, Progress()).model.scores.r_squared == pytest.approx(fit.model.scores.r_squared)


def test_gas_never_adds_to_electricity(database: Database, plant: ExistingPlant, home: Home) -> None:
    """The roll-ups know no energy type: read from them, the boiler would use 204 kWh an hour."""
    bench = opened(database, home)
    electric = bench.series(SeriesRequest(plant.boiler_id, (ENERGY,), MONTH, Interval.HOUR), Progress()).frame
    assert electric["energy_kwh"].unique().tolist() == [4.0]
    gas = SeriesRequest(plant.boiler_id, (ENERGY,), MONTH, Interval.HOUR, energy_type="natural_gas")
    assert bench.series(gas, Progress()).frame["energy_kwh"].unique().tolist() == [200.0]
    assert bench.kpis(plant.boiler_id, MONTH, Progress()).energy_kwh == pytest.approx(4.0 * MONTH.hours)


def test_kpis_are_right_though_the_functions_are_not(database: Database, plant: ExistingPlant, home: Home) -> None:
    found = opened(database, home).kpis(plant.machine_id, MONTH, Progress())
    hourly = plant.hourly_kwh[inside(plant)]
    local = pd.date_range(MONTH.start, MONTH.end, freq="h", inclusive="left").tz_convert("Europe/Berlin").hour
    rate = [0.30 if 9 <= hour < 21 else 0.10 for hour in local]
    assert found.energy_kwh == pytest.approx(hourly.sum(), rel=1e-6)
    # The power of an hour is its energy: each quarter holds 0.7, 1 and 1.3 times it.
    assert found.peak_demand_kw == pytest.approx(hourly.max(), rel=1e-4)
    assert found.load_factor == pytest.approx(hourly.mean() / hourly.max(), rel=1e-4)
    assert found.cost == pytest.approx(float((hourly * rate).sum()), rel=1e-6)
    assert found.currency == "EUR"
    assert found.co2_kg == pytest.approx(0.40 * hourly.sum(), rel=1e-6)


def test_what_the_plants_function_would_have_said_is_told(database: Database, plant: ExistingPlant, home: Home) -> None:
    found = opened(database, home).kpis(plant.machine_id, MONTH, Progress())
    (finding,) = [one for one in found.findings if one.code == "kpi.functions_of_the_plant"]
    hours = inside(plant)
    hourly = plant.hourly_kwh[hours]
    assert finding.numbers["their_peak"] == pytest.approx(1.3 * hourly.max(), rel=1e-4)
    assert finding.numbers["their_energy"] == pytest.approx(
        hourly.sum() + plant.hourly_kwh[hours.stop] / existing.PER_HOUR, rel=1e-6
    )
    assert finding.numbers["their_CO₂"] > 2 * finding.numbers["our_CO₂"]
    assert "counts the end of the period too" in finding.text
    assert "highest single reading" in finding.text


def test_kpis_without_any_function_and_without_tariffs(database: Database, plant: ExistingPlant, home: Home) -> None:
    with database.session(Progress(), write=True) as session:
        session.execute("DROP FUNCTION calculate_all_kpis; DROP TABLE energy_tariffs, carbon_factors")
    found = opened(database, home).kpis(plant.boiler_id, MONTH, Progress())
    by_day, by_night = 16 * 30 * 4.0, 8 * 30 * 4.0
    assert found.cost == pytest.approx(0.20 * by_day + 0.10 * by_night)
    assert found.co2_kg == pytest.approx(0.45 * 4.0 * MONTH.hours)
    assert found.production_units is None
    codes = {finding.code for finding in found.findings}
    assert codes == {"kpi.functions_missing", "kpi.default_rate", "kpi.default_factor"}


def test_a_roll_up_that_lags_is_not_believed(database: Database, plant: ExistingPlant, home: Home) -> None:
    later = Period(plant.end, plant.end + timedelta(days=1))
    with database.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO energy_readings (time, machine_id, power_kw, energy_kwh) SELECT t, %s, 8, 2"
            " FROM generate_series(%s::timestamptz, %s::timestamptz - interval '15 minutes', '15 minutes') AS t",
            (plant.machine_id, later.start, later.end),
        )
    bench = opened(database, home)
    assert bench.kpis(plant.machine_id, later, Progress()).energy_kwh == pytest.approx(192.0)
    (part,) = [one for one in bench.schema_report(Progress()).parts if one.name == "production_data_1min"]
    assert part.state is State.DIFFERS


def test_own_variables_are_told_to_be_out_of_reach(
    database: Database, plant: ExistingPlant, home: Home, tmp_path: Path
) -> None:
    bench = opened(database, home)
    assert {measure.key for measure in bench.measures(plant.machine_id, Progress())} >= {"energy_kwh", "outdoor_temp_c"}
    path = tmp_path / "own.csv"
    path.write_text("time,tonnes\n2025-03-01 00:00,1\n2025-03-01 01:00,2\n", encoding="utf-8")
    recipe = imported((Column("tonnes", Role.VARIABLE, "t", name="tonnes"),))
    with pytest.raises((BadRequest, CannotStore), match=r"(?i)variable"):
        bench.import_file(path, recipe, Progress())


def imported(columns: tuple[Column, ...]) -> Recipe:
    return Recipe(
        columns=columns,
        time_columns=("time",),
        time_format="%Y-%m-%d %H:%M",
        timezone="UTC",
        interval_s=3600,
        machine="Press-1",
    )


def test_readings_can_be_imported(database: Database, plant: ExistingPlant, home: Home, tmp_path: Path) -> None:
    bench = opened(database, home)
    path = tmp_path / "later.csv"
    path.write_text("time,kwh\n2025-03-01 00:00,1\n2025-03-01 01:00,2\n2025-03-01 02:00,4\n", encoding="utf-8")
    bench.import_file(path, imported((Column("kwh", Role.ENERGY, "kWh"),)), Progress())
    period = Period(datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 3, 2, tzinfo=UTC))
    frame = bench.series(SeriesRequest(plant.machine_id, (ENERGY,), period, Interval.HOUR), Progress()).frame
    assert frame["energy_kwh"].tolist() == [1.0, 2.0, 4.0]
    assert bench.kpis(plant.machine_id, period, Progress()).energy_kwh == pytest.approx(7.0)


# --- Upgrade ---------------------------------------------------------------------------------------------------------


def test_upgrade_keeps_everything_and_adds_what_is_missing(
    database: Database, plant: ExistingPlant, home: Home
) -> None:
    before = fingerprint(database).drop("catalog")
    bench = opened(database, home)
    fair = bench.kpis(plant.machine_id, MONTH, Progress())
    bench.upgrade(False, Progress())
    with database.session(Progress()) as session:
        for relation in before.index:
            assert session.value(f"SELECT to_regclass('{relation}')::text"), relation
            count = session.value(f"SELECT count(*) FROM {relation}")
            assert str(count) == before[relation].split()[0], relation
        assert schema.is_empty(session) is False
        assert not session.value("SELECT to_regclass('workbench.replaced_functions')::text")
    assert bench.capability.migration == bench.capability.newest_migration
    assert not bench.capability.own_kpis
    assert bench.capability.levels("energy_readings")[-1] is Interval.DAY
    after = bench.kpis(plant.machine_id, MONTH, Progress())
    assert (after.energy_kwh, after.cost) == (pytest.approx(fair.energy_kwh), pytest.approx(fair.cost))
    assert "kpi.functions_of_the_plant" in {finding.code for finding in after.findings}


def test_rolled_up_readings_equal_raw_ones_after_an_upgrade(
    database: Database, plant: ExistingPlant, home: Home
) -> None:
    bench = opened(database, home)
    bench.upgrade(False, Progress())
    with database.session(Progress()) as session:
        rows = session.rows(
            "SELECT energy_type, sum(total_energy_kwh) FROM energy_readings_1day WHERE machine_id = %s GROUP BY 1",
            (plant.boiler_id,),
        )
    quarters = 96 * int((plant.end - plant.start) / timedelta(days=1))
    assert dict(rows) == {"electrical": quarters, "natural_gas": 50.0 * quarters}


def test_functions_are_replaced_with_consent_and_the_old_ones_kept(
    database: Database, plant: ExistingPlant, home: Home
) -> None:
    bench = opened(database, home)
    fair = bench.kpis(plant.machine_id, MONTH, Progress())
    bench.upgrade(False, Progress())
    done = bench.upgrade(True, Progress())
    assert {step.replaces for step in done if step.replaces} == {
        "calculate_all_kpis",
        "calculate_peak_demand",
        "calculate_energy_cost",
    }
    assert bench.capability.own_kpis
    with database.session(Progress()) as session:
        kept = session.rows("SELECT signature, definition FROM workbench.replaced_functions ORDER BY 1")
        peak = session.value(
            "SELECT peak_demand_kw FROM calculate_peak_demand(%s, %s, %s)", (plant.machine_id, MONTH.start, MONTH.end)
        )
    assert [name.split("(")[0] for name, _ in kept] == sorted({step.replaces for step in done if step.replaces})
    assert "BETWEEN" in kept[0][1]
    ours = bench.kpis(plant.machine_id, MONTH, Progress())
    assert peak == pytest.approx(fair.peak_demand_kw)
    assert ours == replace(fair, findings=ours.findings)
    assert not ours.findings
    assert bench.upgrade_plan(True, Progress()) == ()
    assert all(part.state is not State.MISSING for part in bench.schema_report(Progress()).parts)


def test_an_upgraded_database_is_one_of_ours_from_then_on(
    database: Database, plant: ExistingPlant, home: Home, tmp_path: Path
) -> None:
    opened(database, home).upgrade(True, Progress())
    schema.migrate(database, Progress())  # nothing is pending, no checksum is wrong
    bench = opened(database, home)
    fit = bench.fit_baseline(request_for(plant), Progress())
    assert bench.push_baseline(fit, Progress()).version == 1
    path = tmp_path / "own.csv"
    path.write_text("time,tonnes\n2025-02-01 00:00,1\n2025-02-01 01:00,2\n", encoding="utf-8")
    bench.import_file(path, imported((Column("tonnes", Role.VARIABLE, "t", name="tonnes"),)), Progress())
    assert "tonnes" in {measure.key for measure in bench.measures(plant.machine_id, Progress())}


def test_a_plant_with_every_level_is_upgraded_too(database: Database, home: Home) -> None:
    plant = existing.build(database, existing.ALL_LEVELS, days=8)
    bench = opened(database, home)
    period = Period(plant.start, plant.end)
    fair = bench.kpis(plant.boiler_id, period, Progress())
    bench.upgrade(True, Progress())
    assert bench.kpis(plant.boiler_id, period, Progress()).energy_kwh == pytest.approx(fair.energy_kwh)
    electric = bench.series(SeriesRequest(plant.boiler_id, (ENERGY,), period, Interval.HOUR), Progress()).frame
    assert electric["energy_kwh"].unique().tolist() == [4.0]


def correction(plant: ExistingPlant, measure: Measure = ENERGY, action: str = "scale") -> CorrectionRequest:
    """Ask for a correction of three days that begins and ends inside buckets of every level."""
    start = MONTH.start + timedelta(days=3, minutes=17)
    period = Period(start, start + timedelta(days=3, minutes=6))
    value = {"scale": 2.0, "replace": 1.0}.get(action)
    return CorrectionRequest(plant.machine_id, measure, period, Action(action), "wrong transformer ratio", value)


LEVELS = (Interval.RAW, Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)


def numbers(bench: Workbench, plant: ExistingPlant) -> dict[str, object]:
    """Return what the workbench says about a month, in every way it can be asked."""
    found: dict[str, object] = {"kpis": replace(bench.kpis(plant.machine_id, MONTH, Progress()), findings=())}
    for interval in LEVELS:
        asked = SeriesRequest(plant.machine_id, (ENERGY, POWER, DEGREES), MONTH, interval)
        # A server adds up rows in the order it finds them: sums may differ in their last bit.
        found[str(interval)] = bench.series(asked, Progress()).frame.round(9).to_dict()
    fit = bench.fit_baseline(request_for(plant), Progress())
    return found | {"baseline": (fit.model.data_sha256, fit.model.intercept.value)}


def test_corrections_need_an_upgrade(database: Database, plant: ExistingPlant, home: Home) -> None:
    with pytest.raises(CannotStore, match="Upgrade it first"):
        opened(database, home).correct(correction(plant), Progress())


@pytest.mark.parametrize("levels", [existing.ONE_MINUTE, existing.ALL_LEVELS], ids=["1min", "all levels"])
def test_corrections_are_laid_over_the_roll_ups_of_an_upgraded_database(
    database: Database, home: Home, levels: tuple[str, ...]
) -> None:
    plant = existing.build(database, levels, days=45)
    bench = opened(database, home)
    bench.upgrade(True, Progress())
    before, theirs = numbers(bench, plant), fingerprint(database).filter(regex="_(readings|data)")
    whole = SeriesRequest(plant.machine_id, (ENERGY, POWER, DEGREES), MONTH, Interval.RAW)
    wanted = bench.series(whole, Progress()).frame
    made = []
    for measure, action in ((ENERGY, "scale"), (POWER, "replace"), (DEGREES, "interpolate")):
        made.append(bench.correct(correction(plant, measure, action), Progress()))
        inside = (wanted.index >= made[-1].start_time) & (wanted.index < made[-1].end_time)
    wanted.loc[inside, "energy_kwh"] *= 2
    wanted.loc[inside, "power_kw"] = 1.0
    wanted["outdoor_temp_c"] = bench.series(whole, Progress()).frame["outdoor_temp_c"]
    for interval, rule in ((Interval.QUARTER_HOUR, "15min"), (Interval.HOUR, "h")):
        found = bench.series(replace(whole, interval=interval), Progress()).frame
        level = wanted.groupby(wanted.index.floor(rule)).agg(
            {"energy_kwh": "sum", "power_kw": "mean", "outdoor_temp_c": "mean"}
        )
        for name in level:
            assert found[name].to_numpy() == pytest.approx(level[name].to_numpy(), rel=1e-6), (interval, name)
    kpis = bench.kpis(plant.machine_id, MONTH, Progress())
    assert kpis.energy_kwh == pytest.approx(wanted["energy_kwh"].sum())
    quarters = wanted["power_kw"].groupby(wanted.index.floor("15min")).mean()
    assert (kpis.peak_demand_kw, kpis.average_power_kw) == (
        pytest.approx(quarters.max()),
        pytest.approx(quarters.mean()),
    )
    assert {"kpi.corrected_energy", "kpi.corrected_power"} <= {finding.code for finding in kpis.findings}
    assert bench.reconcile(ReconcileRequest(MONTH), Progress()).differences == ()
    for one in made:
        bench.withdraw_correction(one.id, "it was right", Progress())
    assert numbers(bench, plant) == before
    after = fingerprint(database).filter(regex="_(readings|data)")
    assert {name: after[name] for name in theirs.index} == theirs.to_dict()


@pytest.mark.parametrize("upgraded", [False, True])
@pytest.mark.parametrize("levels", [existing.ONE_MINUTE, existing.ALL_LEVELS], ids=["1min", "all levels"])
def test_what_a_roll_up_has_not_caught_up_with_is_read_from_finer_ones(
    database: Database, home: Home, levels: tuple[str, ...], upgraded: bool
) -> None:
    """The last bucket was worked out too early; after it there are none."""
    plant = existing.build(database, levels, days=12)
    if upgraded:
        opened(database, home).upgrade(False, Progress())
    late = plant.end - timedelta(minutes=4)
    with database.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO energy_readings (time, machine_id, power_kw, energy_kwh) SELECT t, %s, 24, 2"
            " FROM generate_series(%s::timestamptz, %s::timestamptz - interval '1 second', '2 minutes') AS t"
            " ON CONFLICT DO NOTHING",
            (plant.machine_id, late, plant.end + timedelta(hours=50, minutes=7)),
        )
    bench = opened(database, home)
    period = Period(plant.end - timedelta(days=2), plant.end + timedelta(days=3))
    asked = SeriesRequest(plant.machine_id, (ENERGY, POWER), period, Interval.RAW)
    raw = bench.series(asked, Progress())
    assert raw.behind == ()
    for interval, rule in ((Interval.MINUTE, "min"), (Interval.QUARTER_HOUR, "15min"), (Interval.HOUR, "h")):
        found = bench.series(replace(asked, interval=interval), Progress())
        level = raw.frame.groupby(raw.frame.index.floor(rule)).agg({"energy_kwh": "sum", "power_kw": "mean"})
        pd.testing.assert_frame_equal(found.frame[["energy_kwh", "power_kw"]], level, check_freq=False, rtol=1e-6)
    theirs = bench.capability.is_theirs("energy_readings_1hour") or not upgraded
    if theirs and bench.capability.kind is not ServerKind.COMMUNITY:
        assert found.behind
        assert found.behind[-1].end >= plant.end + timedelta(hours=50)
    counted = SeriesRequest(plant.machine_id, (ENERGY,), period)
    with database.session(Progress()) as session:
        assert readings.counts(session, bench.capability, counted).sum() == len(raw.frame)
        machine = records.machine(session, bench.capability, plant.machine_id)
        quarters = energy_quarters(session, bench.capability, [machine], [period])[plant.machine_id, "electrical"]
        assert quarters["energy_kwh:sum"].sum() == pytest.approx(raw.frame["energy_kwh"].sum(), rel=1e-6)
    assert bench.kpis(plant.machine_id, period, Progress()).energy_kwh == pytest.approx(raw.frame["energy_kwh"].sum())


@pytest.mark.parametrize("upgraded", [False, True])
@pytest.mark.parametrize("levels", [existing.ONE_MINUTE, existing.ALL_LEVELS], ids=["1min", "all levels"])
def test_readings_that_came_late_between_buckets_of_a_plants_aggregates(
    database: Database, home: Home, levels: tuple[str, ...], upgraded: bool
) -> None:
    """Nobody refreshes them: TimescaleDB's log says where they are out of date."""
    plant = existing.build(database, levels, days=12)
    bench = opened(database, home)
    if bench.capability.kind is not ServerKind.COMMUNITY:
        pytest.skip("needs TimescaleDB Community: materialised views do not say what they lack")
    if upgraded:
        bench.upgrade(False, Progress())
        bench = opened(database, home)
    late = plant.start + timedelta(days=4, hours=5, seconds=3)
    with database.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO energy_readings (time, machine_id, power_kw, energy_kwh) SELECT t, %s, 24, 2"
            " FROM generate_series(%s::timestamptz, %s::timestamptz, '7 minutes 11 seconds') AS t",
            (plant.machine_id, late, late + timedelta(hours=3)),
        )
        session.execute("DELETE FROM energy_readings WHERE time > %s AND time < %s + interval '2 hours'", (late, late))
    period = Period(plant.start, plant.end - timedelta(days=1))
    asked = SeriesRequest(plant.machine_id, (ENERGY, POWER), period, Interval.RAW)
    raw = bench.series(asked, Progress()).frame
    for interval, rule in ((Interval.MINUTE, "min"), (Interval.QUARTER_HOUR, "15min"), (Interval.HOUR, "h")):
        found = bench.series(replace(asked, interval=interval), Progress())
        level = raw.groupby(raw.index.floor(rule)).agg({"energy_kwh": "sum", "power_kw": "mean"})
        pd.testing.assert_frame_equal(found.frame[["energy_kwh", "power_kw"]], level, check_freq=False, rtol=1e-6)
    assert found.behind
    assert bench.kpis(plant.machine_id, period, Progress()).energy_kwh == pytest.approx(raw["energy_kwh"].sum())
    with database.session(Progress()) as session:
        machine = records.machine(session, bench.capability, plant.machine_id)
        quarters = energy_quarters(session, bench.capability, [machine], [period])[plant.machine_id, "electrical"]
    assert quarters["energy_kwh:sum"].sum() == pytest.approx(raw["energy_kwh"].sum(), rel=1e-6)


def test_migrations_that_come_after_an_upgrade_are_adapted_too(
    database: Database, plant: ExistingPlant, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the workbench that upgraded knew no more than the first eight files, and a ninth brings more."""
    known = migrations.migrations
    with monkeypatch.context() as older:
        older.setattr(migrations, "migrations", lambda kind: tuple(m for m in known(kind) if m.number <= 8))
        opened(database, home).upgrade(False, Progress())
    later = migrations.Migration(
        9000,
        "9000_later.sql",
        """
CREATE TABLE workbench.later (id integer PRIMARY KEY);
CREATE INDEX later_index ON workbench.later (id);
CREATE INDEX too_much ON energy_readings (power_kw);
CREATE TABLE machines (id uuid PRIMARY KEY, later_note text);
ALTER TABLE factories ADD COLUMN later_name text, ADD CHECK (name <> 'Plant South');
INSERT INTO energy_sources (name, unit) VALUES ('later', 'kWh');
CREATE INDEX of_ours ON seus (name);
CREATE FUNCTION calculate_all_kpis(p_machine_id uuid, p_start_time timestamptz, p_end_time timestamptz) RETURNS integer
LANGUAGE sql AS 'SELECT 1';
CREATE VIEW workbench.later_minutes AS SELECT * FROM public.energy_readings_1min;
""",
    )
    before = fingerprint(database).drop("catalog")
    with monkeypatch.context() as newer:
        newer.setattr(migrations, "migrations", lambda kind: (*known(kind), later))
        bench = opened(database, home)
        assert bench.capability.migration == 9000
        opened(database, home)  # nothing is pending, no checksum is wrong
    with database.session(Progress()) as session:
        relations = [f"to_regclass('{name}')" for name in ("workbench.later", "workbench.later_index", "of_ours")]
        assert None not in (session.row(f"SELECT {', '.join(relations)}") or ())
        assert session.value("SELECT to_regclass('too_much')") is None
        assert session.row("SELECT later_name, (SELECT later_note FROM machines LIMIT 1) FROM factories") == (
            None,
            None,
        )
        assert session.value("SELECT count(*) FROM energy_sources WHERE name = 'later'") == 0
        definition = session.value("SELECT pg_get_viewdef('workbench.later_minutes'::regclass)")
        assert "workbench.energy_readings_1min" in definition.replace("FROM energy_readings_1min", "")
    after = fingerprint(database)
    unchanged = [name for name in before.index if name not in ("factories", "machines")]
    assert {name: after[name] for name in unchanged} == {name: before[name] for name in unchanged}
    made = bench.correct(correction(plant), Progress())
    assert bench.corrections(plant.machine_id, Progress()) == (made,)
    assert bench.annotations((plant.machine_id,), MONTH, Progress()) == ()


def test_an_upgrade_that_fails_leaves_nothing(database: Database, plant: ExistingPlant, home: Home) -> None:
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE VIEW used AS SELECT * FROM calculate_all_kpis(NULL, NULL, NULL)")
    before = fingerprint(database)
    with pytest.raises(CannotStore):
        opened(database, home).upgrade(True, Progress())
    assert fingerprint(database).to_dict() == before.to_dict()


@pytest.fixture
def guest(database: Database, plant: ExistingPlant) -> Iterator[Database]:
    """Return the database as a user sees it who may only read."""
    name = f"guest_{uuid4().hex[:8]}"
    with database.session(Progress(), autocommit=True) as session:
        session.execute(
            f"CREATE ROLE {name} LOGIN PASSWORD '{name}'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}"
        )
    yield Database(replace(database.address, user=name, password=name))
    with database.session(Progress(), autocommit=True) as session:
        session.execute(f"DROP OWNED BY {name}; DROP ROLE {name}")


def test_a_user_who_may_only_read_is_told_who_has_to_upgrade(guest: Database, plant: ExistingPlant, home: Home) -> None:
    bench = opened(guest, home, guest.address.user)
    assert "may read this database but not write" in bench.capability.read_only
    assert not bench.capability.may("INSERT", "energy_baselines")
    assert bench.capability.may("SELECT", "energy_readings")
    assert "has to run the upgrade" in bench.schema_report(Progress()).upgradable
    with pytest.raises(BadRequest, match="has to run the upgrade"):
        bench.upgrade(False, Progress())
    assert bench.kpis(plant.boiler_id, MONTH, Progress()).energy_kwh == pytest.approx(4.0 * MONTH.hours)


# --- Command line ----------------------------------------------------------------------------------------------------


def test_command_line(database: Database, plant: ExistingPlant, capsys: pytest.CaptureFixture[str]) -> None:
    address = database.address
    dsn = (
        f"host={address.host} port={address.port} dbname={address.database} user={address.user}"
        f" password={address.password or 'none'} sslmode=disable"
    )
    assert main(["schema", "report", "--dsn", dsn]) == 0
    said = capsys.readouterr().out
    assert "calculate_all_kpis()" in said
    assert "faulty" in said
    before = fingerprint(database)
    assert main(["schema", "upgrade", "--dry-run", "--replace-functions", "--dsn", dsn]) == 0
    assert "Nothing was changed" in capsys.readouterr().out
    assert fingerprint(database).to_dict() == before.to_dict()
    assert main(["schema", "upgrade", "--dsn", dsn]) == 2  # nobody can be asked
    assert main(["schema", "upgrade", "--yes", "--json", "--dsn", dsn]) == 0
    assert main(["schema", "report", "--json", "--dsn", dsn]) == 0
    with database.session(Progress()) as session:
        assert schema.probe(session).migration > 0


def test_the_kind_of_server_decides_what_roll_ups_are_made_of(
    database: Database, plant: ExistingPlant, home: Home
) -> None:
    bench = opened(database, home)
    community = bench.capability.kind is ServerKind.COMMUNITY
    assert bool(bench.capability.aggregate_levels("energy_readings")) == community
    bench.upgrade(False, Progress())
    levels = bench.capability.aggregate_levels("energy_readings")
    assert (Interval.DAY in levels) == community
    assert bench.capability.compression == community


def test_a_database_of_our_own_is_all_as_it_should_be(migrated: Database, home: Home) -> None:
    tiny_plant(migrated, days=3)
    bench = opened(migrated, home)
    report = bench.schema_report(Progress())
    assert report.words == "All is as it should be.", [part for part in report.parts if part.state is not State.THERE]
    assert (report.is_ours, report.upgradable) == (True, "")
    assert bench.upgrade_plan(True, Progress()) == ()
