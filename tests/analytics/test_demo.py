"""The demo plant in a database: what is written, that it is all or nothing, and that it goes on live."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import uuid4

import numpy as np
import pandas as pd
import pytest

from analytics.database import Address, Database
from analytics.demo import DemoReport, DemoRequest, LiveFeed, create
from analytics.demo.live import stretches
from analytics.errors import BadRequest, Cancelled, CannotStore
from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.progress import Progress
from analytics.simulator import NATURAL_GAS, PLANT, Fault, FaultKind, simulate
from tests import servers
from tests.plants import roll_up

END = datetime(2025, 11, 20, 17, 20, tzinfo=UTC)
COMPRESSOR, HVAC, MOULDING, BOILER = (PLANT.machines[number] for number in (0, 1, 4, 7))
FAULTS = (
    Fault(FaultKind.POWER_SPIKE, COMPRESSOR.id, END - timedelta(days=1, hours=1), 300, 2.5),
    Fault(FaultKind.MISSING_DATA, MOULDING.id, END - timedelta(hours=30), 3600),
    Fault(FaultKind.STUCK_METER, HVAC.id, END - timedelta(minutes=5), 900),
    Fault(FaultKind.DRIFT, BOILER.id, END - timedelta(days=400), 900, 0.2),
)
SMALL = DemoRequest(END, months=1, minute_days=2, faults=FAULTS)

pytestmark = pytest.mark.every_server


def count(database: Database, query: str, *values: object) -> int:
    with database.session(Progress()) as session:
        return int(session.value(query, list(values) or None))


def energy(database: Database, machine_id: object, energy_type: str = ELECTRICITY) -> pd.DataFrame:
    with database.session(Progress()) as session:
        return session.frame(
            "SELECT time, power_kw, energy_kwh, voltage_v, current_a, power_factor FROM energy_readings "
            "WHERE machine_id = %s AND energy_type = %s ORDER BY time",
            [machine_id, energy_type],
        )


def state(database: Database, machine_id: object) -> dict[str, object]:
    with database.session(Progress()) as session:
        row = session.row(
            "SELECT current_mode::text, current_power_kw::float8, energy_total_kwh::float8, last_reading_time "
            "FROM machine_status WHERE machine_id = %s",
            [machine_id],
        )
    assert row is not None
    return dict(zip(("mode", "power", "energy", "last"), row, strict=True))


@pytest.fixture(scope="module")
def _made(server: Address, _migrated_template: str) -> Iterator[tuple[str, DemoReport]]:
    """Make the small plant once; tests get copies of its database."""
    address = servers.create(server, f"template_demo_{uuid4().hex[:8]}", _migrated_template)
    report = create(Database(address), SMALL, Progress())
    yield servers.seal(address, server), report
    servers.drop(server, address.database)


@pytest.fixture
def plant(server: Address, _made: tuple[str, DemoReport]) -> Iterator[tuple[Database, DemoReport]]:
    address = servers.create(server, template=_made[0])
    yield Database(address), _made[1]
    servers.drop(server, address.database)


# --- making it ------------------------------------------------------------------------------------------------------


def test_what_the_report_says_is_in_the_tables(plant: tuple[Database, DemoReport]) -> None:
    database, report = plant
    assert report.period == Period(datetime(2025, 10, 20, tzinfo=UTC), END)
    assert report.minutes_from == END - timedelta(days=2, minutes=5)
    assert report.machines == tuple(machine.name for machine in PLANT.machines)
    assert report.faults == (FAULTS[1], FAULTS[0], FAULTS[2])
    quarters = (report.minutes_from - report.period.start) // timedelta(minutes=15)
    minutes = (END - report.minutes_from) // timedelta(minutes=1)
    each = quarters + minutes
    lost = 60
    found = {
        table: count(database, f"SELECT count(*) FROM {table}")
        for table in ("energy_readings", "production_data", "environmental_data")
    }
    assert found == {
        "energy_readings": 9 * each - lost,
        "production_data": 8 * each - lost,
        "environmental_data": 8 * each - lost,
    }
    assert report.rows == sum(found.values())
    assert count(database, "SELECT count(*) FROM machines") == 8
    assert count(database, "SELECT count(*) FROM factories") == 2
    assert count(database, "SELECT count(*) FROM seus") == 9
    assert count(database, "SELECT count(*) FROM energy_readings WHERE source <> 'simulator' OR is_estimated") == 0


def test_readings_are_the_simulators(plant: tuple[Database, DemoReport]) -> None:
    database, report = plant
    stored = energy(database, COMPRESSOR.id)
    coarse = simulate(COMPRESSOR, Period(report.period.start, report.minutes_from), 900, SMALL.seed, FAULTS)
    fine = simulate(COMPRESSOR, Period(report.minutes_from, END), 60, SMALL.seed, FAULTS)
    expected = pd.concat([part.energy[ELECTRICITY] for part in (coarse, fine)])
    assert (stored.index == expected.index).all()
    np.testing.assert_allclose(stored["power_kw"], expected["power_kw"], atol=0.0006)
    np.testing.assert_allclose(stored["energy_kwh"], expected["energy_kwh"], atol=1e-6)
    apparent = np.sqrt(3) * stored["voltage_v"] * stored["current_a"] / 1000
    np.testing.assert_allclose(apparent * stored["power_factor"], stored["power_kw"], rtol=0.005)


def test_faults_are_on_record_and_in_the_readings(plant: tuple[Database, DemoReport]) -> None:
    database, report = plant
    with database.session(Progress()) as session:
        found = session.rows(
            "SELECT machine_id, kind, start_time, end_time, severity, (parameters ->> 'duration_s')::float8 "
            "FROM workbench.simulated_faults ORDER BY start_time"
        )
    assert found == [(f.machine_id, f.kind.value, f.start, f.end, f.severity, f.duration_s) for f in report.faults]
    spiked = energy(database, COMPRESSOR.id)["power_kw"]
    calm = simulate(COMPRESSOR, Period(FAULTS[0].start, FAULTS[0].end), 60, SMALL.seed).energy[ELECTRICITY]["power_kw"]
    np.testing.assert_allclose(spiked[calm.index] / calm, 2.5, rtol=1e-3)


def test_gas_is_an_energy_of_its_own(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    gas = energy(database, BOILER.id, NATURAL_GAS)["energy_kwh"].sum()
    electricity = energy(database, BOILER.id)["energy_kwh"].sum()
    assert gas > 10 * electricity
    with database.session(Progress()) as session:
        rows = session.rows(
            "SELECT energy_type, sum(total_energy_kwh)::float8 FROM energy_readings_1day WHERE machine_id = %s"
            " GROUP BY energy_type",
            [BOILER.id],
        )
        wrong = session.value(
            "SELECT count(*) FROM energy_readings WHERE energy_type = 'natural_gas' AND abs("
            "(metadata ->> 'consumption_m3')::float8 * (metadata ->> 'calorific_value_kwh_m3')::float8 - energy_kwh)"
            " > 0.0001"
        )
    assert dict(rows) == {ELECTRICITY: pytest.approx(electricity), NATURAL_GAS: pytest.approx(gas)}
    assert wrong == 0


def test_roll_ups_add_up_to_the_readings(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    for level in ("15min", "1hour", "1day"):
        for table, total in (
            ("energy_readings", "energy_kwh"),
            ("production_data", "production_count"),
        ):
            with database.session(Progress()) as session:
                raw = session.value(f"SELECT sum({total})::float8 FROM {table}")
                rolled = session.value(f"SELECT sum(total_{total})::float8 FROM {table}_{level}")
            assert rolled == pytest.approx(raw)


def test_every_hour_of_the_week_has_one_tariff(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    with database.session(Progress()) as session:
        rows = session.rows(
            "SELECT f.timezone, t.currency, t.start_hour, t.end_hour, t.applicable_days, t.demand_charge_per_kw "
            "FROM energy_tariffs t JOIN factories f ON f.id = t.factory_id"
        )
    bands = [row for row in rows if row[0] == "America/Los_Angeles"]
    for day in range(7):
        for hour in range(24):
            matching = [
                row
                for row in bands
                if day in row[4] and (row[2] <= hour < row[3] if row[2] < row[3] else not row[3] <= hour < row[2])
            ]
            assert len(matching) == 1, (day, hour)
    assert {row[1] for row in bands} == {"USD"}
    assert [row[1] for row in rows if row[0] == "Europe/Berlin"] == ["EUR"]
    assert count(database, "SELECT count(*) FROM carbon_factors WHERE source <> ''") == 3


def test_each_site_counts_carbon_by_its_own_factor(plant: tuple[Database, DemoReport]) -> None:
    database, report = plant
    query = "SELECT emission_factor::float8 FROM calculate_all_kpis(%s, %s, %s)"
    period = [report.period.start, report.period.start + timedelta(days=1)]
    with database.session(Progress()) as session:
        factors = [session.value(query, [machine.id, *period]) for machine in PLANT.machines]
    assert factors == [0.22] * 5 + [0.35] * 2 + [0.22]


def test_states_are_those_of_the_last_readings(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    for machine in PLANT.machines:
        stored, now = energy(database, machine.id), state(database, machine.id)
        assert now["last"] == stored.index[-1] == END - timedelta(minutes=1)
        assert now["power"] == pytest.approx(stored["power_kw"].iloc[-1], abs=0.001)
        assert now["energy"] == pytest.approx(stored["energy_kwh"].sum(), rel=1e-6)
        assert now["mode"] in ("running", "idle")


def test_a_second_demo_plant_is_refused_and_changes_nothing(plant: tuple[Database, DemoReport]) -> None:
    database, report = plant
    with pytest.raises(CannotStore, match="already in this database"):
        create(database, SMALL, Progress())
    assert count(database, "SELECT count(*) FROM energy_readings") > 0
    assert count(database, "SELECT count(*) FROM workbench.simulated_faults") == len(report.faults)


def test_replacing_rewrites_the_demo_plant_and_nothing_else(plant: tuple[Database, DemoReport]) -> None:
    database, report = plant
    with database.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO factories (id, name) VALUES ('99999999-9999-9999-9999-999999999999', 'A real works');"
            "INSERT INTO machines (id, factory_id, name, type) VALUES ('99999999-0000-0000-0000-000000000001',"
            " '99999999-9999-9999-9999-999999999999', 'Press', 'other'), ('99999999-0000-0000-0000-000000000002',"
            " '11111111-1111-1111-1111-111111111111', 'Added by hand', 'other');"
            "INSERT INTO energy_readings (time, machine_id, energy_kwh)"
            " SELECT timestamptz '2025-11-01', id, 5 FROM machines WHERE name IN ('Press', 'Added by hand');"
            "INSERT INTO energy_baselines (machine_id, model_name, training_start_date, training_end_date,"
            " training_samples, coefficients, feature_names) VALUES ('c0000000-0000-0000-0000-000000000001', 'kept',"
            " now() - interval '1 day', now(), 1000, '{}', '{}');"
        )
    again = create(database, replace(SMALL, replace=True, seed=7), Progress())
    assert again.rows == report.rows
    assert count(database, "SELECT count(*) FROM energy_readings WHERE energy_kwh = 5 AND source = 'sensor'") == 2
    assert count(database, "SELECT count(*) FROM machines") == 10
    assert count(database, "SELECT count(*) FROM energy_baselines") == 1
    assert count(database, "SELECT count(*) FROM energy_tariffs") == 4
    assert count(database, "SELECT count(*) FROM workbench.demo") == 1
    expected = simulate(HVAC, Period(END - timedelta(hours=2), END - timedelta(hours=1)), 60, 7).energy[ELECTRICITY]
    stored = energy(database, HVAC.id)["power_kw"]
    np.testing.assert_allclose(stored[expected.index], expected["power_kw"], atol=0.0006)


DIFFERENT = """
SELECT count(*)
FROM (SELECT machine_id, energy_type, date_bin('{width}', time, '2000-01-01Z') AS bucket, count(*) AS readings,
             sum(energy_kwh) AS kwh
      FROM energy_readings GROUP BY 1, 2, 3) AS raw
FULL JOIN energy_readings_{level} AS kept USING (machine_id, energy_type, bucket)
WHERE (raw.readings, raw.kwh) IS DISTINCT FROM (kept.total_readings::bigint, kept.total_energy_kwh)
"""


@pytest.mark.parametrize("alone", [True, False])
def test_roll_ups_of_a_replaced_plant_are_those_of_its_readings(
    plant: tuple[Database, DemoReport], alone: bool
) -> None:
    database, _ = plant
    if not alone:
        with database.session(Progress(), write=True) as session:
            session.execute(
                "INSERT INTO machines (id, factory_id, name, type) VALUES ('99999999-0000-0000-0000-000000000001',"
                " '11111111-1111-1111-1111-111111111111', 'Own', 'other');"
                "INSERT INTO energy_readings (time, machine_id, energy_kwh)"
                " SELECT timestamptz '2025-10-01Z' + n * interval '1 minute', '99999999-0000-0000-0000-000000000001', n"
                " FROM generate_series(1, 5000) AS n"
            )
        start = datetime(2025, 10, 1, tzinfo=UTC)
        roll_up(database, start, start + timedelta(days=4))  # as an import does, for Community's sake
    # Another time: of the former plant's first and last days nothing may be left.
    create(database, replace(SMALL, end=END - timedelta(days=12, minutes=5), replace=True), Progress())

    for level, width in (("15min", "15 minutes"), ("1hour", "1 hour"), ("1day", "1 day")):
        assert count(database, f"SELECT count(*) FROM energy_readings_{level}") > 0
        assert count(database, DIFFERENT.format(level=level, width=width)) == 0
    assert count(database, "SELECT count(*) FROM energy_readings WHERE time >= %s", END - timedelta(days=12)) == 0


@pytest.mark.parametrize("stop_at", ["Readings of HVAC-Main", "Roll-ups of Boiler-1", "Storing"])
def test_cancelling_leaves_nothing(migrated: Database, stop_at: str) -> None:
    seen: list[str] = []

    def report(_: float, phrase: str) -> None:
        seen.append(phrase)
        if phrase == stop_at:
            progress.stop()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        create(migrated, SMALL, progress)
    assert stop_at in seen
    for table in ("factories", "machines", "energy_readings", "energy_tariffs", "workbench.simulated_faults"):
        assert count(migrated, f"SELECT count(*) FROM {table}") == 0


def test_a_failure_leaves_nothing(migrated: Database) -> None:
    with migrated.session(Progress(), write=True) as session:
        session.execute("ALTER TABLE energy_readings ADD CHECK (energy_type <> 'natural_gas')")
    with pytest.raises(CannotStore):
        create(migrated, SMALL, Progress())
    assert count(migrated, "SELECT count(*) FROM machines") == 0
    assert count(migrated, "SELECT count(*) FROM energy_readings") == 0


def test_a_fault_that_cannot_happen_is_refused_first(migrated: Database) -> None:
    wrong = Fault(FaultKind.PRESSURE_LEAK, BOILER.id, END - timedelta(days=1), 600, 0.2)
    nowhere = replace(wrong, machine_id=uuid4())
    for fault, words in ((wrong, "no pressure"), (nowhere, "no machine")):
        with pytest.raises(BadRequest, match=words):
            create(migrated, replace(SMALL, faults=(fault,)), Progress())
    assert count(migrated, "SELECT count(*) FROM machines") == 0


def test_progress_never_goes_back(migrated: Database) -> None:
    steps: list[tuple[float, str]] = []
    create(migrated, SMALL, Progress(lambda fraction, phrase: steps.append((fraction, phrase))))
    fractions = [fraction for fraction, _ in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] > 0.9
    assert {f"Readings of {machine.name}" for machine in PLANT.machines} <= {phrase for _, phrase in steps}


def test_an_empty_database_is_refused_in_words(database: Database) -> None:
    with pytest.raises(CannotStore, match="not made by the workbench"):
        create(database, SMALL, Progress())


@pytest.mark.parametrize("wrong", [{"months": 0}, {"minute_days": 40}, {"end": datetime(2025, 1, 1)}])  # noqa: DTZ001
def test_a_request_that_means_nothing_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadRequest):
        replace(SMALL, **wrong)  # type: ignore[arg-type]


# --- going on live --------------------------------------------------------------------------------------------------


def test_the_feed_goes_on_without_gap_or_overlap(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    feed = LiveFeed(database)
    written = feed.advance(END + timedelta(seconds=45), Progress())
    assert written == 3 * (2 * 45 + 3 * 4 + 2 * 1) + (3 + 1) * 1
    assert feed.advance(END + timedelta(seconds=45), Progress()) == 0
    feed.advance(END + timedelta(seconds=95.5), Progress())
    for machine in PLANT.machines:
        live = energy(database, machine.id)
        live = live[live.index >= END]
        steps = int(95 // machine.data_interval_s)
        assert list(live.index) == [END + timedelta(seconds=n * machine.data_interval_s) for n in range(steps)]
        np.testing.assert_allclose(live["power_kw"] * machine.data_interval_s / 3600, live["energy_kwh"], atol=1e-5)


def test_the_feed_writes_the_same_however_often_it_is_advanced(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    for seconds in (7, 8, 31, 120):
        LiveFeed(database).advance(END + timedelta(seconds=seconds), Progress())
    stored = energy(database, COMPRESSOR.id)
    expected = simulate(COMPRESSOR, Period(END, END + timedelta(seconds=120)), 1, SMALL.seed).energy[ELECTRICITY]
    live = stored[stored.index >= END]
    np.testing.assert_allclose(live["power_kw"], expected["power_kw"], atol=0.0006)


def test_the_feed_leaves_readings_alone_that_came_another_way(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    ask = "SELECT count(*) FROM energy_readings"
    LiveFeed(database).advance(END + timedelta(minutes=10), Progress())
    whole = count(database, ask)
    with database.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE machine_status SET metadata = metadata || jsonb_build_object('simulated_to', %s::timestamptz)",
            [END],
        )
        session.execute("DELETE FROM energy_readings WHERE machine_id = %s AND time > %s", [HVAC.id, END])
        session.execute("UPDATE energy_readings SET power_kw = 7 WHERE machine_id = %s AND time > %s", [BOILER.id, END])
    gone = whole - count(database, ask)
    assert LiveFeed(database).advance(END + timedelta(minutes=10), Progress()) == gone > 0
    assert count(database, ask) == whole
    assert count(database, "SELECT count(*) FROM energy_readings WHERE power_kw = 7 AND time > %s", END) == 38


def test_a_fault_goes_on_live(plant: tuple[Database, DemoReport]) -> None:
    """The meter of HVAC-Main has been stuck for five minutes at the end and stays so for ten more."""
    database, _ = plant
    LiveFeed(database).advance(END + timedelta(minutes=12), Progress())
    power = energy(database, HVAC.id)["power_kw"]
    during = power[(power.index >= END) & (power.index < FAULTS[2].end)]
    assert len(set(during)) == 1
    assert len(set(power[power.index >= FAULTS[2].end])) > 1


def test_states_and_roll_ups_follow_the_feed(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    now = END + timedelta(minutes=3)
    LiveFeed(database).advance(now, Progress())
    for machine in PLANT.machines:
        stored, status = energy(database, machine.id), state(database, machine.id)
        assert status["last"] == stored.index[-1] == now - timedelta(seconds=machine.data_interval_s)
        assert status["energy"] == pytest.approx(stored["energy_kwh"].sum(), rel=1e-6)
        with database.session(Progress()) as session:
            rolled = session.value(
                "SELECT sum(total_energy_kwh)::float8 FROM energy_readings_1hour WHERE machine_id = %s"
                " AND energy_type = 'electrical'",
                [machine.id],
            )
        assert rolled == pytest.approx(stored["energy_kwh"].sum())


def test_a_long_pause_is_caught_up(plant: tuple[Database, DemoReport]) -> None:
    database, _ = plant
    now = END + timedelta(days=9, hours=5, seconds=17)
    LiveFeed(database).advance(now, Progress())
    live = energy(database, MOULDING.id)
    live = live[live.index >= END]
    width = (live["energy_kwh"] / live["power_kw"] * 3600).round().astype(int)
    ends = live.index + pd.to_timedelta(list(width), unit="s")
    assert live.index[0] == END
    assert (ends[:-1] == live.index[1:]).all()
    assert ends[-1] == now.replace(second=0)
    assert set(width) == {30, 60, 900}
    expected = simulate(MOULDING, Period(END + timedelta(minutes=10), now), 900, SMALL.seed).energy[ELECTRICITY]
    quarters = live["energy_kwh"].resample("15min").sum().loc[expected.index[0] : expected.index[-3]]
    np.testing.assert_allclose(quarters, expected["energy_kwh"].iloc[:-2], atol=1e-4)


def test_without_a_demo_plant_there_is_no_feed(migrated: Database) -> None:
    with pytest.raises(BadRequest, match="no demo plant"):
        LiveFeed(migrated).advance(END, Progress())


@pytest.mark.parametrize("interval_s", [1, 10, 30])
@pytest.mark.parametrize(
    "pause", [timedelta(seconds=1), timedelta(hours=3), timedelta(hours=4), timedelta(days=8), timedelta(days=90)]
)
@pytest.mark.parametrize("offset_s", [0, 30, 570])
def test_stretches_cover_a_pause_exactly(interval_s: int, pause: timedelta, offset_s: int) -> None:
    since = END + timedelta(seconds=offset_s)
    now = since + pause
    cut = list(stretches(since, now, interval_s))
    if not cut:
        assert pause.total_seconds() < interval_s
        return
    assert cut[0][0].start == since
    assert timedelta() <= now - cut[-1][0].end < timedelta(seconds=interval_s)
    assert all(one.end == other.start for (one, _), (other, _) in pairwise(cut))
    for period, step_s in cut:
        assert period.start.timestamp() % step_s == 0
        assert period.end.timestamp() % step_s == 0
    readings = sum(period.hours * 3600 / step_s for period, step_s in cut)
    assert readings <= max(10800 / interval_s, 3600 / interval_s + 60 + 7 * 1440 + 15 + 90 * 96)


def test_time_that_runs_back_writes_nothing() -> None:
    assert list(stretches(END, END - timedelta(hours=1), 10)) == []
