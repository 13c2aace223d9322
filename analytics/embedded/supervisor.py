"""The process that is the parent of the embedded server."""

import contextlib
import json
import os
import secrets
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

from analytics.embedded.folders import Folders, disk_full, storage_error
from analytics.embedded.programs import STOP_SECONDS, Programs, Server, find_binaries, first_number
from analytics.embedded.runtime import Runtime
from analytics.errors import ConnectionFailed, EnmsError
from analytics.home import Home, replace_file
from analytics.sentence import sentence, stored

DATABASE = "enms"
USER = "enms"
UNFINISHED = "unfinished-"

WATCH_SECONDS = 0.2
LOG_BYTES = 5_000_000
DEATHS_A_MINUTE = 5
ATTEMPTS = 3


class Supervisor:
    """Parent of the server: starts it, brings it back when it dies, and ends it when nobody uses it any more.

    Parameters
    ----------
    home : Home
    """

    def __init__(self, home: Home) -> None:
        self._folders = Folders(home)
        self._use = self._folders.lock("in-use")
        self._runtime = Runtime(self._folders.runtime)
        self._server: Server | None = None

    def run(self) -> int:
        """Supervise until the end; a workbench that waits learns by the state file how it stands."""
        alone = self._folders.lock("supervisor")
        deadline = time.monotonic() + 5
        while not alone.try_alone():  # others touch the lock for a moment to see whether it is held
            if time.monotonic() > deadline:
                return 1
            time.sleep(0.01)
        if sys.platform != "win32" and os.fork():
            os._exit(0)  # nobody's child: a workbench that ends does not take us along, and need not bury us
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _leave)
        failure: EnmsError | None = None
        try:
            self._open_log()
            self._serve()
        except EnmsError as error:
            failure = error
        except OSError as error:
            failure = storage_error(error, self._folders.root)
        except Exception as error:
            failure = ConnectionFailed(
                sentence("The embedded server met a fault of ours: {reason}.", reason=f"{error!r}"),
                sentence("Please report this."),
            )
            raise
        finally:
            self._end(failure)
        return 0

    def _open_log(self) -> None:
        """Write what goes wrong here into the server's log."""
        path = self._folders.log
        if path.exists() and path.stat().st_size > LOG_BYTES:
            path.replace(path.with_suffix(".log.1"))
        if sys.stderr is not None:
            with path.open("ab") as file:
                os.dup2(file.fileno(), sys.stderr.fileno())

    def _serve(self) -> None:
        folders = self._folders
        os.chdir(folders.root)
        self._tell("starting")
        programs = Programs(find_binaries(), self._runtime)
        self._settle()
        if not folders.data.exists():
            self._tell("making")
            self._make(programs)
        self._check(programs)
        deaths: list[float] = []
        while True:
            self._start(programs)
            if self._watch():
                return
            deaths = [*(then for then in deaths if time.monotonic() - then < 60), time.monotonic()]
            if len(deaths) > DEATHS_A_MINUTE:
                raise ConnectionFailed(
                    sentence("The embedded server keeps failing."), sentence("Its log is {log}.", log=folders.log)
                )
            self._tell("starting")

    def _watch(self) -> bool:
        """Wait until nobody uses the server any more (True), or it has died."""
        while not self._use.try_alone():
            if self._server is None or not self._server.alive():
                return False
            time.sleep(WATCH_SECONDS)
        return True

    def _tell(self, phase: str, **facts: object) -> None:
        replace_file(self._folders.state, json.dumps({"phase": phase, "supervisor": os.getpid(), **facts}))

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
            for process in running:
                if process.pid == first_number(note):
                    with contextlib.suppress(psutil.Error):
                        process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGINT)
            if time.monotonic() > deadline:
                raise ConnectionFailed(
                    sentence("An older server still works in the folder of the embedded database and does not stop."),
                    sentence("End process {pid}, or restart the computer.", pid=running[0].pid),
                )
            time.sleep(0.1)
        note.unlink(missing_ok=True)

    def _make(self, programs: Programs) -> None:
        """Make the cluster beside its place and move it there when it is complete."""
        folders = self._folders
        for left in folders.root.glob(f"{UNFINISHED}*"):  # by one that was killed; what it started may write still
            shutil.rmtree(left, ignore_errors=True)
        made = programs.make_folder(folders.root, UNFINISHED)
        try:
            password = secrets.token_urlsafe(24)
            programs.make_cluster(made, password, user=USER, database=DATABASE)
            replace_file(folders.password, password)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        made.rename(folders.data)

    def _check(self, programs: Programs) -> None:
        """Refuse a cluster of another version; give one that has lost its password a new one."""
        folders = self._folders
        try:
            version = (folders.data / "PG_VERSION").read_text("ascii").strip()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise ConnectionFailed(
                sentence("{data} is there, but it is no embedded database.", data=folders.data),
                sentence("Move it away, or set ENMS_HOME to another folder; nothing in it was touched."),
            ) from error
        if version != programs.major:
            raise ConnectionFailed(
                sentence(
                    "The embedded database was made by PostgreSQL {version}, this workbench has {major}.",
                    version=version,
                    major=programs.major,
                ),
                sentence("Use the workbench it was made with, or set ENMS_HOME to another folder to begin anew."),
            )
        if not folders.password.exists():
            password = secrets.token_urlsafe(24)
            programs.say(folders.data, f"ALTER ROLE {USER} PASSWORD '{password}'")
            replace_file(folders.password, password)

    def _start(self, programs: Programs) -> None:
        """Start the server and wait until it takes connections."""
        for attempt in range(ATTEMPTS):
            try:
                self._start_once(programs)
            except _PlaceTaken as error:
                if attempt == ATTEMPTS - 1:
                    raise ConnectionFailed(
                        sentence("The embedded server finds no port to listen at."), error.args[0]
                    ) from error
            else:
                return

    def _start_once(self, programs: Programs) -> None:
        folders = self._folders
        host, port = self._runtime.listen(programs.account, folders.root)
        by_socket = host.startswith("/")
        settings = {
            "listen_addresses": "" if by_socket else host,
            "unix_socket_directories": host if by_socket else "",
            "port": str(port),
        }
        with folders.log.open("ab") as output:
            began = output.tell()
            self._server = programs.start(folders.data, settings, output)
        while not _is_ready(folders.data, self._server.pid):
            if not self._server.alive():
                raise _why_not_started(folders, began)
            if self._use.try_alone():
                return
            time.sleep(0.01)
        self._tell("ready", host=host, port=port)

    def _end(self, failure: EnmsError | None) -> None:
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), signal.SIG_IGN)
        with contextlib.suppress(OSError):
            if failure is None:
                self._tell("stopping")
            if self._server is not None and self._server.alive():
                self._server.stop()
            if failure is None:
                self._folders.state.unlink(missing_ok=True)
            else:
                self._tell(
                    "failed", kind=type(failure).__name__, text=stored(failure.said), hint=stored(failure.what_to_do)
                )
        self._runtime.clear()


def _leave(_number: int, _frame: object) -> None:
    """Stop in good order when the system asks us to end."""
    raise SystemExit(0)


def _is_ready(data: Path, pid: int) -> bool:
    """Whether the server itself says, in the eighth line of its lock file, that it takes connections."""
    try:
        lines = (data / "postmaster.pid").read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return len(lines) > 7 and lines[0].strip() == str(pid) and lines[7].strip() == "ready"


def _postgres_in(data: Path) -> list[Any]:
    """Return the processes of a PostgreSQL that works in a data folder: all of them are in it."""
    import psutil

    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.name().startswith("postgres") and Path(process.cwd()).samefile(data):
                found.append(process)
    return found


class _PlaceTaken(Exception):
    """Somebody took the port between our choosing it and the server's listening."""


def _why_not_started(folders: Folders, began: int) -> Exception:
    """Return in words what the log says since a position."""
    with folders.log.open("rb") as file:
        file.seek(began)
        said = file.read().decode("utf-8", errors="replace")
    if "No space left on device" in said:
        return disk_full(folders.root)
    reasons = [line.partition(":  ")[2] for line in said.splitlines() if "FATAL:" in line or "PANIC:" in line]
    if "Address already in use" in said:
        return _PlaceTaken(sentence("Its log is {log}.", log=folders.log))
    reason = reasons[-1].rstrip(".") if reasons else sentence("it said nothing")
    return ConnectionFailed(
        sentence("The embedded server does not start: {reason}.", reason=reason),
        sentence("Its log is {log}.", log=folders.log),
    )
