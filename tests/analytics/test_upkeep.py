"""Compression and retention: settings of TimescaleDB Community, told in words elsewhere."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from analytics import schema, upkeep
from analytics.capability import Capability, ServerKind
from analytics.cli import main
from analytics.database import Database
from analytics.errors import BadRequest, CannotStore
from analytics.period import Period
from analytics.progress import Progress
from analytics.reconcile import ReconcileRequest, reconcile
from analytics.upkeep import ServerSettings
from tests.plants import add_energy, add_factory, add_machine, roll_up, times

DAY = timedelta(days=1)
TODAY = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


@pytest.mark.parametrize(
    ("text", "days"), [("30d", 30), ("8w", 56), ("6m", 186), ("5y", 1830), (" 1Y ", 366), ("off", None)]
)
def test_spans(text: str, days: int | None) -> None:
    assert upkeep.days_of(text) == days


@pytest.mark.parametrize("text", ["", "0d", "30", "-3d", "3 days", "y", "999999d"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(BadRequest, match="not a span"):
        upkeep.days_of(text)


def capability(database: Database) -> Capability:
    with database.session(Progress()) as session:
        return schema.probe(session)


def settings(database: Database) -> ServerSettings:
    with database.session(Progress()) as session:
        return upkeep.read(session, schema.probe(session))


def total(database: Database, relation: str) -> float:
    column = "sum(energy_kwh)" if relation == "energy_readings" else "sum(total_energy_kwh)"
    with database.session(Progress()) as session:
        return float(session.value(f"SELECT coalesce({column}, 0)::float8 FROM {relation}"))


@pytest.mark.every_server
class TestServer:
    def test_where_they_are_not_known(self, migrated: Database) -> None:
        found = capability(migrated)
        if found.kind is ServerKind.COMMUNITY:
            assert settings(migrated) == ServerSettings(None, None), "off unless asked for"
            return
        with pytest.raises(CannotStore, match="TimescaleDB Community"):
            settings(migrated)
        with pytest.raises(CannotStore, match="TimescaleDB Community"):
            upkeep.write(migrated, found, ServerSettings(30, None), Progress())

    def test_old_readings_are_compressed_and_go(self, migrated: Database) -> None:
        found = capability(migrated)
        if found.kind is not ServerKind.COMMUNITY:
            return
        first = TODAY - 100 * DAY
        with migrated.session(Progress(), write=True) as session:
            machine = add_machine(session, add_factory(session))
            add_energy(session, machine, times(first, 99 * 24, DAY / 24), 1.0)
        upkeep.write(migrated, found, ServerSettings(10, 40), Progress())
        assert settings(migrated) == ServerSettings(10, 40)
        run = "SELECT job_id FROM timescaledb_information.jobs WHERE proc_name = 'policy_{}'"
        with migrated.session(Progress(), autocommit=True) as session:
            for job in ("compression", "retention"):
                for (number,) in session.rows(run.format(job)):
                    session.execute("CALL run_job(%s)", (number,))
        with migrated.session(Progress()) as session:
            compressed = session.value("SELECT count(*) FROM timescaledb_information.chunks WHERE is_compressed")
        assert compressed >= 25
        assert total(migrated, "energy_readings") < 41 * 24
        for level in ("1min", "15min", "1hour", "1day"):
            assert total(migrated, f"energy_readings_{level}") == 99 * 24
        # A late reading goes into what is compressed; what is gone stays in the roll-ups.
        with migrated.session(Progress(), write=True) as session:
            add_energy(session, machine, times(TODAY - 20 * DAY + DAY / 48, 1), 5.0)
        roll_up(migrated, first, TODAY)
        assert total(migrated, "energy_readings_1day") == 99 * 24 + 5
        assert reconcile(migrated, ReconcileRequest(Period(first, TODAY)), Progress()).ok
        with pytest.raises(BadRequest, match="not kept any more"):
            reconcile(migrated, ReconcileRequest(Period(first, first + DAY)), Progress())
        upkeep.write(migrated, found, ServerSettings(), Progress())
        assert settings(migrated) == ServerSettings()

    @pytest.mark.parametrize(("compress", "keep"), [(None, 7), (50, 40), (0, None)])
    def test_what_makes_no_sense_is_refused(self, migrated: Database, compress: int | None, keep: int | None) -> None:
        found = capability(migrated)
        with pytest.raises(BadRequest if found.kind is ServerKind.COMMUNITY else CannotStore):
            upkeep.write(migrated, found, ServerSettings(compress, keep), Progress())

    def test_command_line(
        self, migrated: Database, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        where = migrated.address
        monkeypatch.setenv("PGPASSWORD", where.password)
        dsn = f"host={where.host} port={where.port} dbname={where.database} user={where.user} sslmode={where.tls.value}"
        line = ["server", "settings", "--dsn", dsn, "--json"]
        if capability(migrated).kind is not ServerKind.COMMUNITY:
            assert main(line) == 5
            assert "TimescaleDB Community" in capsys.readouterr().err
            return
        assert main([*line, "--compress-after", "30d", "--keep-raw", "5y"]) == 0
        assert json.loads(capsys.readouterr().out) == {"compress_after_days": 30, "keep_raw_days": 1830}
        assert main([*line, "--compress-after", "off"]) == 0
        assert json.loads(capsys.readouterr().out) == {"compress_after_days": None, "keep_raw_days": 1830}
