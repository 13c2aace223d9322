"""The embedded server: made once, shared, never orphaned, and it loses nothing however a process dies."""

import contextlib
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from analytics.database import Address, Database
from analytics.embedded import EmbeddedServer, programs
from analytics.embedded.folders import Folders, read_state
from analytics.embedded.locks import Lock, is_free
from analytics.embedded.programs import Programs, find_binaries
from analytics.embedded.runtime import Account, Runtime
from analytics.errors import Cancelled, CannotStore, ConnectionFailed
from analytics.home import Home
from analytics.progress import Progress

pytestmark = pytest.mark.servers

#: A workbench of its own: starts or joins, stores a row, says so, and stays until it is ended.
WORKBENCH = """
import sys, time
from pathlib import Path
from analytics.database import Database
from analytics.embedded import EmbeddedServer
from analytics.home import Home
from analytics.progress import Progress
server = EmbeddedServer(Home(Path(sys.argv[1])))
database = Database(server.start(Progress()))
with database.session(Progress(), write=True) as session:
    session.execute("SELECT pg_advisory_xact_lock(1)")  # two that make the same table at once would collide
    session.execute("CREATE TABLE IF NOT EXISTS kept (word text)")
    session.execute("INSERT INTO kept VALUES (%s)", [sys.argv[2]])
print("stored", flush=True)
with database.session(Progress(), write=True) as session:
    session.execute("INSERT INTO kept VALUES ('never committed')")
    sys.stdin.readline()
    raise SystemExit
"""


@pytest.fixture
def bench(home: Home) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Start workbenches in processes of their own; all are ended and the server is gone afterwards."""
    started: list[subprocess.Popen[str]] = []

    def start(word: str, *, wait: bool = True) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", WORKBENCH, str(home.root), word],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        if wait:
            assert process.stdout is not None
            assert process.stdout.readline() == "stored\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
    assert_gone(home)


@pytest.fixture
def server(home: Home) -> Iterator[EmbeddedServer]:
    """A server of the test's own, stopped afterwards."""
    embedded = EmbeddedServer(home)
    yield embedded
    embedded.stop()
    assert_gone(home)


def servers(home: Home) -> list[psutil.Process]:
    """Return the processes of a home's server, and its supervisor."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            told, place = process.cmdline(), process.cwd()
            if process.status() == psutil.STATUS_ZOMBIE or process.pid == os.getpid() or told[1:2] == ["-c"]:
                continue  # dead and not yet buried by this machine's first process; us; a workbench of a test
            if str(home.root) in told or f"{place}/".startswith(f"{home.root}/"):
                found.append(process)
    return found


def postmaster(home: Home) -> int:
    return int((home.cluster / "data" / "postmaster.pid").read_text().split()[0])


def supervisor(home: Home) -> int:
    return int(read_state(Folders(home))["supervisor"])


def assert_gone(home: Home, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while (left := servers(home)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left


def words(address: Address) -> set[str]:
    with Database(address).session(Progress()) as session:
        return {row[0] for row in session.rows("SELECT word FROM kept")}


def test_first_start_makes_a_private_safe_cluster(server: EmbeddedServer, home: Home) -> None:
    address = server.start(Progress())
    with Database(address).session(Progress()) as session:
        settings = dict(session.rows("SELECT name, setting FROM pg_settings"))
        rules = session.rows("SELECT DISTINCT auth_method FROM pg_hba_file_rules")
        name = session.value("SELECT current_database()")
    assert name == address.database == "enms"
    assert rules == [("scram-sha-256",)]
    assert settings["server_encoding"] == "UTF8"
    assert (settings["data_checksums"], settings["fsync"], settings["full_page_writes"]) == ("on", "on", "on")
    assert settings["listen_addresses"] == ""
    assert stat.S_IMODE(Path(address.host).stat().st_mode) == 0o700
    assert stat.S_IMODE((home.cluster / "password").stat().st_mode) == 0o600
    assert stat.S_IMODE((home.cluster / "data").stat().st_mode) == 0o700


def test_password_is_nowhere_but_in_its_file(server: EmbeddedServer, home: Home) -> None:
    address = server.start(Progress())
    assert address.password == (home.cluster / "password").read_text()
    assert address.password not in repr(address)
    assert address.password not in str(server.address)
    written = [path for path in home.root.rglob("*") if path.is_file() and path.name != "password"]
    assert written
    assert not [path for path in written if address.password.encode() in path.read_bytes()]
    for process in servers(home):
        assert address.password not in " ".join(process.cmdline())


def test_start_again_and_join_give_the_same_server(server: EmbeddedServer, home: Home) -> None:
    address = server.start(Progress())
    other = EmbeddedServer(home)
    assert other.start(Progress()) == address == server.start(Progress())
    before = postmaster(home)
    other.stop()
    assert postmaster(home) == before
    with Database(address).session(Progress()) as session:
        assert session.value("SELECT 1") == 1


def test_last_one_out_stops_it_and_the_next_start_finds_everything(home: Home) -> None:
    embedded = EmbeddedServer(home)
    with Database(embedded.start(Progress())).session(Progress(), write=True) as session:
        session.execute("CREATE TABLE kept (word text)")
        session.execute("INSERT INTO kept VALUES ('stored')")
    embedded.stop()
    assert_gone(home, 5)
    assert words(embedded.start(Progress())) == {"stored"}
    embedded.stop()
    embedded.stop()  # does nothing
    assert_gone(home)


def test_killed_workbench_leaves_no_server_and_loses_nothing(
    home: Home, bench: Callable[[str], subprocess.Popen[str]], server: EmbeddedServer
) -> None:
    process = bench("stored")
    assert servers(home)
    process.kill()
    assert_gone(home)
    assert words(server.start(Progress())) == {"stored"}


@pytest.mark.parametrize("victim", [0, 1])
def test_killing_either_of_two_workbenches_leaves_the_other_working(
    home: Home, bench: Callable[[str], subprocess.Popen[str]], server: EmbeddedServer, victim: int
) -> None:
    pair = [bench("first"), bench("second")]
    before = postmaster(home)
    pair[victim].kill()
    time.sleep(1.5)  # longer than the supervisor takes to look
    assert postmaster(home) == before
    assert words(server.start(Progress())) == {"first", "second"}
    pair[1 - victim].kill()
    pair[1 - victim].wait()
    assert postmaster(home) == before  # we are the third
    server.stop()
    assert_gone(home, 5)


def test_many_at_once_get_one_server(home: Home, bench: Callable[..., subprocess.Popen[str]]) -> None:
    several = [bench(str(number), wait=False) for number in range(4)]
    for process in several:
        assert process.stdout is not None
        assert process.stdout.readline() == "stored\n"
    masters = [process for process in servers(home) if process.pid == postmaster(home)]
    assert len(masters) == 1
    one = EmbeddedServer(home)
    assert words(one.start(Progress())) == {"0", "1", "2", "3"}
    one.stop()


def test_killed_server_comes_back(server: EmbeddedServer, home: Home) -> None:
    address = server.start(Progress())
    with Database(address).session(Progress(), write=True) as session:
        session.execute("CREATE TABLE kept (word text)")
        session.execute("INSERT INTO kept VALUES ('stored')")
    before = postmaster(home)
    os.kill(before, signal.SIGKILL)
    assert words(server.start(Progress())) == {"stored"}
    assert postmaster(home) != before


def test_killed_supervisor_takes_the_server_along_and_is_replaced(server: EmbeddedServer, home: Home) -> None:
    database = Database(server.start(Progress()), revive=server.start)
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE kept (word text)")
        session.execute("INSERT INTO kept VALUES ('stored')")
    os.kill(supervisor(home), signal.SIGKILL)
    assert_gone(home)
    with database.session(Progress()) as session:  # brings it back by itself
        assert session.rows("SELECT word FROM kept") == [("stored",)]


def test_supervisor_asked_to_end_stops_the_server_in_good_order(server: EmbeddedServer, home: Home) -> None:
    server.start(Progress())
    os.kill(supervisor(home), signal.SIGTERM)
    assert_gone(home)
    assert "database system is shut down" in (home.logs / "server.log").read_text()


def test_number_of_a_dead_server_that_is_now_a_strangers(home: Home, server: EmbeddedServer) -> None:
    server.start(Progress())
    with Database(server.address).session(Progress(), write=True) as session:
        session.execute("CREATE TABLE kept (word text)")
        session.execute("INSERT INTO kept VALUES ('stored')")
    note = home.cluster / "data" / "postmaster.pid"
    text = note.read_text()
    owner = note.stat()
    for process in servers(home):
        with contextlib.suppress(psutil.Error):
            process.kill()
    assert_gone(home)
    as_server = {"user": owner.st_uid} if os.geteuid() == 0 else {}
    with subprocess.Popen(["sleep", "600"], **as_server) as stranger:  # type: ignore[call-overload]
        try:
            note.write_text(text.replace(text.split()[0], str(stranger.pid), 1))
            assert words(server.start(Progress())) == {"stored"}
            assert stranger.poll() is None
        finally:
            stranger.kill()


def test_half_made_cluster_is_made_anew(home: Home, server: EmbeddedServer) -> None:
    left = home.cluster / "unfinished-of-before"
    left.mkdir()
    (left / "PG_VERSION").write_text("18")
    assert server.start(Progress()).database == "enms"
    assert not left.exists()


def test_killed_while_the_cluster_is_made(home: Home, server: EmbeddedServer) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WORKBENCH, str(home.root), "first"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    while read_state(Folders(home)).get("phase") != "making":
        time.sleep(0.001)
    time.sleep(0.1)
    process.kill()
    process.communicate()
    os.kill(supervisor(home), signal.SIGKILL)
    assert not (home.cluster / "data").exists()
    with Database(server.start(Progress())).session(Progress()) as session:
        assert session.value("SELECT to_regclass('kept')") is None


def test_data_of_somebody_else_are_not_touched(home: Home, server: EmbeddedServer) -> None:
    data = home.cluster / "data"
    data.mkdir()
    (data / "letter.txt").write_text("dear")
    with pytest.raises(ConnectionFailed, match="no embedded database"):
        server.start(Progress())
    assert [path.name for path in data.iterdir()] == ["letter.txt"]


def test_cluster_of_another_version_is_refused_in_words(home: Home, server: EmbeddedServer) -> None:
    server.start(Progress())
    server.stop()
    version = home.cluster / "data" / "PG_VERSION"
    kept = version.read_text()
    version.write_text("12\n")
    with pytest.raises(ConnectionFailed, match=r"made by PostgreSQL 12, this workbench has \d+"):
        server.start(Progress())
    version.write_text(kept)
    server.start(Progress())


def test_lost_password_is_replaced(home: Home, server: EmbeddedServer) -> None:
    old = server.start(Progress())
    server.stop()
    (home.cluster / "password").unlink()
    new = server.start(Progress())
    assert new.password != old.password
    with (
        pytest.raises(ConnectionFailed, match="password"),
        Database(replace(new, password=old.password)).session(Progress()),
    ):
        pass


def test_missing_programs_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "WHEEL", "no_such_wheel")
    with pytest.raises(ConnectionFailed, match="program files") as caught:
        find_binaries()
    assert "Install" in caught.value.hint


def test_programs_of_a_frozen_workbench(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "bundled" / "pginstall99" / "bin" / ("postgres.exe" if os.name == "nt" else "postgres")
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(programs, "WHEEL", "bundled")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert find_binaries() == tmp_path / "bundled" / "pginstall99"


def test_folder_too_deep_for_a_socket(tmp_path: Path) -> None:
    home = Home(tmp_path / ("deep" * 40))
    embedded = EmbeddedServer(home)
    address = embedded.start(Progress())
    try:
        assert not address.host.startswith(str(home.root))
        assert stat.S_IMODE(Path(address.host).stat().st_mode) == 0o700
        folder = Path(address.host).parent
    finally:
        embedded.stop()
    assert not folder.exists()  # nothing is left outside the home
    assert_gone(home)


def test_folders_above_the_home_keep_their_rights(server: EmbeddedServer, home: Home) -> None:
    home.root.mkdir(mode=0o700, parents=True)
    above = [home.root, *home.root.parents]
    before = [(path, path.stat().st_mode, path.stat().st_uid) for path in above]
    server.start(Progress())
    assert [(path, path.stat().st_mode, path.stat().st_uid) for path in above] == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root")
def test_root_whose_programs_lie_in_a_private_folder(tmp_path: Path) -> None:
    (tmp_path / "private").mkdir(mode=0o700)
    found = find_binaries()
    installed = tmp_path / "private" / found.parent.name / found.name
    shutil.copytree(found, installed, ignore=shutil.ignore_patterns("include", "*.a"))
    libraries = f"{found.parent.name}.libs"
    shutil.copytree(found.parent.with_name(libraries), tmp_path / "private" / libraries)
    installed.chmod(0o700)
    account = Account.needed()
    assert account is not None
    assert not account.reaches(installed / "bin" / "postgres")
    runtime = Runtime(tmp_path / "note")
    try:
        made = Programs(installed, runtime)
        cluster = made.make_folder(tmp_path, "cluster")
        made.make_cluster(cluster, "secret", user="enms", database="enms")
        assert (cluster / "PG_VERSION").read_text().strip() == made.major
        folder = runtime.folder
    finally:
        runtime.clear()
    assert not folder.exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Return a function that makes, or changes, a disk of a few megabytes."""
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("needs root to make a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()

    def size(megabytes: int) -> Path:
        again = ["-o", f"remount,size={megabytes}m"] if folder.is_mount() else ["-o", f"size={megabytes}m"]
        done = subprocess.run(["mount", "-t", "tmpfs", *again, "tmpfs", folder], capture_output=True, check=False)
        if done.returncode:
            pytest.skip("needs root that may mount a small disk")
        return folder

    yield size
    if folder.is_mount():
        subprocess.run(["umount", "-l", folder], check=True)


def test_disk_too_small_for_the_cluster(small_disk: Callable[[int], Path]) -> None:
    home = Home(small_disk(16) / "home")
    embedded = EmbeddedServer(home)
    with pytest.raises(CannotStore, match="disk is full") as caught:
        embedded.start(Progress())
    assert "ENMS_HOME" in caught.value.hint
    assert not (home.cluster / "data").exists()
    assert_gone(home)
    small_disk(200)
    embedded.start(Progress())
    embedded.stop()
    assert_gone(home)


def test_disk_full_while_storing_loses_nothing_that_was_stored(small_disk: Callable[[int], Path]) -> None:
    home = Home(small_disk(90) / "home")
    embedded = EmbeddedServer(home)
    database = Database(embedded.start(Progress()), revive=embedded.start)
    with database.session(Progress(), write=True) as session:
        session.execute("CREATE TABLE kept (word text)")
        session.execute("INSERT INTO kept VALUES ('stored')")
    with pytest.raises((CannotStore, ConnectionFailed)) as caught:  # noqa: PT012
        for _ in range(100):
            with database.session(Progress(), write=True) as session:
                session.execute("INSERT INTO kept SELECT repeat(md5(i::text), 30) FROM generate_series(1, 20000) i")
    assert "disk" in str(caught.value) or "onnection" in str(caught.value)
    small_disk(600)
    with database.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM kept WHERE word = 'stored'") == 1
        assert session.value("SELECT count(*) % 20000 FROM kept") == 1  # whole transactions only
    embedded.stop()
    assert_gone(home)


def test_cancelled_start_leaves_nothing_running(home: Home) -> None:
    progress = Progress(lambda _fraction, _phrase: progress.stop())
    with pytest.raises(Cancelled):
        EmbeddedServer(home).start(progress)
    assert_gone(home)


def test_address_before_the_start_is_an_error(home: Home) -> None:
    with pytest.raises(ConnectionFailed, match="not started"):
        _ = EmbeddedServer(home).address


def test_failure_of_the_supervisor_is_told_in_its_words(home: Home, server: EmbeddedServer) -> None:
    (home.cluster / "data").write_text("a file where the folder should be")
    with pytest.raises(ConnectionFailed, match="no embedded database"):
        server.start(Progress())
    assert json.loads((home.cluster / "state.json").read_text())["phase"] == "failed"


def test_lock_is_shared_or_alone(tmp_path: Path) -> None:
    one, two, three = (Lock(tmp_path / "lock") for _ in range(3))
    assert one.try_shared()
    assert two.try_shared()
    assert not three.try_alone()
    one.release()
    assert not three.try_alone()
    two.release()
    assert three.try_alone()
    assert three.try_alone()  # keeps it
    assert not one.try_shared()
    assert not is_free(Lock(tmp_path / "lock"))
    three.release()
    assert is_free(Lock(tmp_path / "lock"))


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX (fork)")
def test_fork_does_not_hold_on_to_the_server(home: Home, server: EmbeddedServer) -> None:
    server.start(Progress())
    code = (
        "import os, sys, time; from pathlib import Path\n"
        "from analytics.embedded import EmbeddedServer; from analytics.home import Home\n"
        "from analytics.progress import Progress\n"
        "server = EmbeddedServer(Home(Path(sys.argv[1]))); server.start(Progress())\n"
        "child = os.fork()\n"
        "time.sleep(600) if child == 0 else (print(child, flush=True), os._exit(0))\n"
    )
    found = subprocess.Popen([sys.executable, "-c", code, str(home.root)], stdout=subprocess.PIPE, text=True)
    assert found.stdout is not None
    child = int(found.stdout.readline())
    found.stdout.close()
    found.wait()
    try:
        began = time.monotonic()
        server.stop()
        assert time.monotonic() - began < 30
        assert not [process for process in servers(home) if process.name().startswith("postgres")]
    finally:
        os.kill(child, signal.SIGKILL)
