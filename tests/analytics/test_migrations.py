"""The runner: which files, in which order, once, by one workbench at a time, all or nothing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from analytics import migrations, schema
from analytics.capability import ServerKind
from analytics.database import Database, Session
from analytics.errors import Cancelled, CannotStore
from analytics.home import Home
from analytics.migrations import Migration
from analytics.profile import Profile, ProfileKind, TlsMode
from analytics.progress import Progress
from analytics.schema import migrate, probe
from analytics.workbench import Workbench

pytestmark = pytest.mark.every_server


def names(kind: ServerKind) -> list[str]:
    return [migration.name for migration in migrations.migrations(kind)]


class TestFiles:
    def test_every_kind_of_server_gets_its_own(self) -> None:
        plain, apache, community = (names(kind) for kind in (ServerKind.PLAIN, ServerKind.APACHE, ServerKind.COMMUNITY))
        assert "0006_rollups.plain.apache.sql" in plain
        assert "0006_rollups.plain.apache.sql" in apache
        assert "0006_rollups.community.sql" in community
        assert "0006_rollups.community.sql" not in plain + apache
        assert "0006_rollups.plain.apache.sql" not in community
        assert "0004_hypertables.apache.community.sql" in apache
        assert "0004_hypertables.apache.community.sql" in community
        assert "0004_hypertables.apache.community.sql" not in plain

    @pytest.mark.parametrize("kind", list(ServerKind))
    def test_in_order_and_none_twice(self, kind: ServerKind) -> None:
        numbers = [migration.number for migration in migrations.migrations(kind)]
        assert numbers == sorted(set(numbers))
        assert migrations.newest(kind) == numbers[-1]

    def test_no_file_is_forgotten(self) -> None:
        folder = Path(migrations.__file__).parent
        used = {name for kind in ServerKind for name in names(kind)}
        assert used == {file.name for file in folder.glob("*.sql")}

    def test_community_stacks_aggregates_that_carry_sums(self) -> None:
        """What can be said of the variant without such a server: levels are built bottom-up, real-time, no averages."""
        text = next(m.sql for m in migrations.migrations(ServerKind.COMMUNITY) if m.number == 6)
        assert text.index("'1min', '1 minute'") < text.index("_1min', s.series)") < text.index("_15min', s.series)")
        assert "timescaledb.materialized_only = false" in text
        assert "WITH NO DATA" in text
        assert "avg(" not in text

    def test_line_ends_do_not_change_a_checksum(self, tmp_path: Path) -> None:
        unix, dos = tmp_path / "unix", tmp_path / "dos"
        for folder, end in ((unix, b"\n"), (dos, b"\r\n")):
            folder.mkdir()
            (folder / "0001_a.sql").write_bytes(b"SELECT 1;" + end + b"SELECT 2;" + end)
        of_unix, of_dos = (migrations.migrations(ServerKind.PLAIN, folder)[0] for folder in (unix, dos))
        assert of_unix.checksum == of_dos.checksum

    @pytest.mark.parametrize("name", ["1_a.sql", "0001-a.sql", "0001_a.oracle.sql", "0001_A.sql"])
    def test_a_misnamed_file_is_a_bug(self, tmp_path: Path, name: str) -> None:
        (tmp_path / name).write_text("SELECT 1")
        with pytest.raises(ValueError, match="not named like a migration"):
            migrations.migrations(ServerKind.PLAIN, tmp_path)

    def test_two_files_of_one_number_are_a_bug(self, tmp_path: Path) -> None:
        (tmp_path / "0001_a.sql").write_text("SELECT 1")
        (tmp_path / "0001_b.plain.sql").write_text("SELECT 1")
        with pytest.raises(ValueError, match="one number"):
            migrations.migrations(ServerKind.PLAIN, tmp_path)
        assert len(migrations.migrations(ServerKind.APACHE, tmp_path)) == 1


class TestStatements:
    def test_a_file_is_one_piece(self) -> None:
        migration = Migration(1, "0001_a.sql", "SELECT 1;\nSELECT 2;\n")
        assert migration.transactional
        assert migration.statements == ("SELECT 1;\nSELECT 2;\n",)

    def test_without_transaction_statement_by_statement(self) -> None:
        sql = "-- no-transaction\n-- why\nCREATE TABLE a (\n  b int);\n\nVACUUM a;  \n-- the end\n"
        migration = Migration(1, "0001_a.sql", sql)
        assert not migration.transactional
        assert [part.splitlines()[-1] for part in migration.statements] == ["  b int)", "VACUUM a"]


class TestPending:
    ONE, TWO = Migration(1, "0001_a.sql", "SELECT 1"), Migration(2, "0002_b.sql", "SELECT 2")

    def test_what_is_missing(self) -> None:
        assert migrations.pending([self.ONE, self.TWO], {}) == (self.ONE, self.TWO)
        assert migrations.pending([self.ONE, self.TWO], {1: self.ONE.checksum}) == (self.TWO,)

    def test_a_newer_database_is_left_alone(self) -> None:
        with pytest.raises(CannotStore, match="newer workbench"):
            migrations.pending([self.ONE], {1: self.ONE.checksum, 2: "?"})

    def test_a_changed_file_is_refused(self) -> None:
        with pytest.raises(CannotStore, match=r"0001_a\.sql"):
            migrations.pending([self.ONE, self.TWO], {1: "another"})


def run(database: Database, *files: Migration, progress: Progress | None = None) -> int:
    progress = progress or Progress()

    @contextmanager
    def transaction() -> Iterator[Session]:
        with database.session(progress, write=True) as session:
            yield session

    with database.session(progress, autocommit=True) as outer:
        return migrations.run(files, outer, transaction, progress)


def applied(database: Database) -> dict[int, str]:
    with database.session(Progress(), write=True) as session:
        return migrations.applied(session)


class TestRun:
    A = Migration(1, "0001_a.sql", "CREATE TABLE a (x int); INSERT INTO a VALUES (1)")

    def test_once(self, database: Database) -> None:
        assert run(database, self.A) == 1
        assert run(database, self.A) == 0
        assert applied(database) == {1: self.A.checksum}

    def test_a_file_that_fails_leaves_nothing(self, database: Database) -> None:
        broken = Migration(2, "0002_b.sql", "CREATE TABLE b (x int); SELECT 1/0; CREATE TABLE c (x int)")
        with pytest.raises(CannotStore):
            run(database, self.A, broken)
        assert set(applied(database)) == {1}
        with database.session(Progress()) as session:
            assert session.value("SELECT to_regclass('b') IS NULL AND to_regclass('a') IS NOT NULL") is True
        mended = Migration(2, "0002_b.sql", "CREATE TABLE b (x int)")
        assert run(database, self.A, mended) == 1

    def test_statements_that_want_no_transaction(self, database: Database) -> None:
        vacuum = Migration(2, "0002_b.sql", "-- no-transaction\nVACUUM a;\nCREATE INDEX CONCURRENTLY ON a (x);\n")
        assert run(database, self.A, vacuum) == 2
        assert set(applied(database)) == {1, 2}

    def test_cancel_between_two_files(self, database: Database) -> None:
        def stop(fraction: float, phrase: str) -> None:
            if fraction > 0:
                progress.stop()

        progress = Progress(stop)
        with pytest.raises(Cancelled):
            run(database, self.A, Migration(2, "0002_b.sql", "CREATE TABLE b (x int)"), progress=progress)
        assert len(applied(database)) <= 1

    def test_two_workbenches_at_once(self, database: Database) -> None:
        failures: list[BaseException] = []

        def make() -> None:
            try:
                migrate(database, Progress())
            except BaseException as error:  # noqa: BLE001 - reported by the test
                failures.append(error)

        threads = [threading.Thread(target=make) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures
        with database.session(Progress()) as session:
            found = probe(session)
        assert found.migration == found.newest_migration
        assert len(applied(database)) == len(migrations.migrations(found.kind))


def test_a_number_that_was_left_out_is_caught_up_with_on_opening(
    database: Database, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a database was made by a workbench that knew higher numbers already, but not yet this one."""
    address, known = database.address, migrations.migrations
    profile = Profile(
        "test", ProfileKind.EXTERNAL, address.host, address.port, address.database, address.user, TlsMode.DISABLE
    )
    with monkeypatch.context() as older:
        older.setattr(migrations, "migrations", lambda kind: tuple(m for m in known(kind) if m.number != 15))
        before = Workbench.open(profile, home, Progress(), address.password).capability
    assert before.lacking == ()
    with database.session(Progress()) as session:
        found = probe(session)
        assert (found.lacking, found.migration) == ((15,), found.newest_migration)
        report = schema.report(session, found)
    assert next(part for part in report.parts if part.group == "workbench").meaning.endswith("it lacks 15.")
    after = Workbench.open(profile, home, Progress(), address.password).capability
    assert after.lacking == ()
    with database.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM workbench.schema_migration WHERE number = 15") == 1
