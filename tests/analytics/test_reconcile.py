"""Roll-ups that differ from the readings are found, named with numbers, and repaired."""

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np
import pytest

from analytics import schema
from analytics.capability import ServerKind
from analytics.cli import main
from analytics.database import Database
from analytics.errors import CannotStore
from analytics.measure import Series
from analytics.period import Period
from analytics.progress import Progress
from analytics.reconcile import ReconcileReport, ReconcileRequest, reconcile
from tests.analytics.test_rollups import Plant, check
from tests.plants import add_energy, add_factory, add_machine, add_production, add_variable, roll_up, times

pytestmark = pytest.mark.every_server

START = datetime(2025, 1, 6, tzinfo=UTC)
DAY = timedelta(days=1)
WEEKS = Period(START, START + 45 * DAY)
ALL = Period(START - DAY, START + 250 * DAY)
SERIES = ("energy_readings", "production_data", "environmental_data", "variable_readings")


def compare(database: Database, *, repair: bool = False, period: Period = WEEKS, **more: object) -> ReconcileReport:
    request = ReconcileRequest(period, repair=repair, **more)  # type: ignore[arg-type]
    return reconcile(database, request, Progress())


def kind(database: Database) -> ServerKind:
    with database.session(Progress()) as session:
        return schema.probe(session).kind


def stored(database: Database, series: str, level: str) -> str:
    """Return the table that a roll-up is stored in."""
    name = f"workbench.rollup_{series}_{level}"
    if kind(database) is not ServerKind.COMMUNITY:
        return name
    with database.session(Progress()) as session:
        return str(
            session.value(
                "SELECT format('%%I.%%I', materialization_hypertable_schema, materialization_hypertable_name)"
                " FROM timescaledb_information.continuous_aggregates WHERE view_schema || '.' || view_name = %s",
                (name,),
            )
        )


def tamper(database: Database, series: str, level: str, deed: str) -> int:
    table = stored(database, series, level)
    with database.session(Progress(), write=True) as session:
        return session.execute(deed.format(table))


@pytest.fixture
def press(migrated: Database) -> UUID:
    """A press with ten days of energy (one of them gas too), production and a variable, rolled up."""
    with migrated.session(Progress(), write=True) as session:
        machine = add_machine(session, add_factory(session))
        when = times(START, 10 * 96)
        add_energy(session, machine, when, np.arange(960) % 7)
        add_energy(session, machine, when[:96], 2.0, energy_type="natural_gas")
        add_production(session, machine, when, 4.0)
        add_variable(session, machine, "steam", when, 1.5)
    roll_up(migrated, START, START + 10 * DAY)
    return machine


def test_equal(migrated: Database, press: UUID) -> None:
    found = compare(migrated)
    assert (found.ok, found.different, found.differences) == (True, 0, ())
    # four series of 960 quarters, 240 hours and 10 days, of which gas has one day and the weather none; 1 minute is
    # kept by continuous aggregates only, and holds one reading a quarter here
    quarters = 3 * 960 + 96
    minutes = quarters if kind(migrated) is ServerKind.COMMUNITY else 0
    assert found.buckets == minutes + quarters + 3 * (240 + 10) + 24 + 1


def test_a_changed_figure_is_told_and_repaired(migrated: Database, press: UUID) -> None:
    when = START + 3 * DAY
    change = "UPDATE {} SET total_energy_kwh = 999 WHERE bucket = '" + str(when) + "' AND energy_type = 'electrical'"
    assert tamper(migrated, "energy_readings", "1hour", change) == 1
    found = compare(migrated)
    assert (found.ok, found.different, found.left) == (False, 1, 1)
    (one,) = found.differences
    assert (one.relation, one.id, one.energy_type) == ("public.energy_readings_1hour", press, "electrical")
    assert (one.bucket, one.column, one.kept) == (when, "total_energy_kwh", 999)
    assert one.wanted == sum(number % 7 for number in range(288, 292))
    assert compare(migrated, period=Period(START, when)).ok, "the days before are not touched"
    assert compare(migrated, series=(Series.PRODUCTION,)).ok
    found = compare(migrated, repair=True)
    assert (found.ok, found.different, found.left) == (True, 1, 0)
    check(migrated)
    assert compare(migrated).different == 0


@pytest.mark.parametrize("level", ["15min", "1hour", "1day"])
@pytest.mark.parametrize("series", SERIES[:2] + SERIES[3:])
def test_lost_buckets_are_made_again(migrated: Database, press: UUID, series: str, level: str) -> None:
    lost = tamper(migrated, series, level, "DELETE FROM {} WHERE bucket >= '2025-01-08Z' AND bucket < '2025-01-10Z'")
    found = compare(migrated, repair=True)
    assert found.different == lost
    assert {one.kept for one in found.differences} == {None}
    assert found.ok
    check(migrated)


def test_buckets_of_readings_that_are_not_there(migrated: Database, press: UUID) -> None:
    """As after partitions were dropped behind the triggers' back."""
    made = tamper(
        migrated, "production_data", "15min",
        "INSERT INTO {0} SELECT (x).* FROM (SELECT jsonb_populate_record(r, jsonb_build_object('bucket',"
        " r.bucket - interval '30 days')) AS x FROM {0} r) AS moved",
    )  # fmt: skip
    assert made == 960
    found = compare(migrated, repair=True, period=Period(START - 31 * DAY, START))
    assert found.different == 960
    assert {one.wanted for one in found.differences} == {None}
    assert found.ok
    check(migrated)


def test_one_machine_of_two(migrated: Database, press: UUID) -> None:
    with migrated.session(Progress(), write=True) as session:
        other = add_machine(session, add_factory(session, "Plant South"), "Press-2")
        add_energy(session, other, times(START, 96), 1.0)
    roll_up(migrated, START, START + DAY)
    tamper(migrated, "energy_readings", "1day", f"UPDATE {{}} SET total_energy_kwh = 1 WHERE machine_id = '{press}'")
    assert compare(migrated, machine_id=other).ok
    assert compare(migrated, machine_id=press).different == 11
    assert compare(migrated, machine_id=press, repair=True).ok
    check(migrated)


@pytest.mark.parametrize("seed", [11])
def test_random_writes_and_random_damage(migrated: Database, seed: int) -> None:
    """Inserts, late rows, updates, deletes and truncation leave nothing to repair; damage is always found."""
    plant = Plant(migrated, seed)
    for _ in range(3):
        for _ in range(4):
            plant.do(migrated)
        roll_up(migrated, ALL.start, ALL.end)
        assert compare(migrated, period=ALL).different == 0
        harmed = 0
        for series in SERIES:
            level = str(plant.random.choice(["15min", "1hour", "1day"]))
            deed = str(plant.random.choice(["DELETE FROM {}", "UPDATE {} SET total_readings = total_readings + 1"]))
            harmed += tamper(migrated, series, level, deed + " WHERE bucket < '2025-01-13Z'")
        found = compare(migrated, repair=True, period=ALL)
        assert found.different == harmed
        assert found.ok
        check(migrated)


def test_a_database_of_others_is_not_judged(database: Database) -> None:
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE energy_readings_1hour (bucket timestamptz)")
    with pytest.raises(CannotStore, match="not made by the workbench"):
        compare(database)


def test_command_line(
    migrated: Database, press: UUID, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = migrated.address
    monkeypatch.setenv("PGPASSWORD", address.password)
    tls = "prefer" if address.tls.value == "prefer" else "disable"
    dsn = f"host={address.host} port={address.port} dbname={address.database} user={address.user} sslmode={tls}"
    line = ["reconcile", "--dsn", dsn, "--start", "2025-01-06", "--end", "2025-01-20"]
    assert main(line) == 0
    assert "equal the readings" in capsys.readouterr().out
    tamper(migrated, "energy_readings", "1day", "UPDATE {} SET total_energy_kwh = 5 WHERE bucket = '2025-01-08Z'")
    assert main([*line, "--json"]) == 4
    told = capsys.readouterr()
    document = json.loads(told.out)
    assert (document["ok"], document["different"], document["left"]) == (False, 1, 1)
    assert document["differences"][0]["kept"] == 5
    assert "--repair" in told.err
    assert main([*line, "--repair"]) == 0
    assert "1 of them were computed again" in capsys.readouterr().out
    assert main([*line, "--machine", "Press-1", "--series", "energy_readings"]) == 0
