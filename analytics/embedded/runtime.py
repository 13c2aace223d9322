"""What the embedded server needs outside the home folder: a user that is not root, and a short or reachable path."""

import contextlib
import os
import shutil
import socket
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from analytics.home import replace_file

SOCKET_PORT = 5432  # only part of the socket's name
LONGEST_SOCKET_FOLDER = 85  # a socket's path has 104 bytes on macOS and 108 on Linux, with its name and an end mark


@dataclass(frozen=True)
class Account:
    """The unprivileged user the server runs as when we are root; PostgreSQL refuses to run as root."""

    uid: int
    gid: int

    @classmethod
    def needed(cls) -> "Account | None":
        """Return "nobody" when we are root, None when we are not."""
        if sys.platform == "win32" or os.geteuid() != 0:
            return None
        import pwd

        try:
            nobody = pwd.getpwnam("nobody")
        except KeyError:
            return cls(65534, 65534)
        return cls(nobody.pw_uid, nobody.pw_gid)

    def own(self, path: Path) -> None:
        """Give a file or folder to the user."""
        if sys.platform != "win32":
            os.chown(path, self.uid, self.gid)

    @staticmethod
    def reaches(path: Path) -> bool:
        """Whether any user may pass all folders above a path, and read and enter it."""
        path = path.resolve()
        return all(folder.stat().st_mode & 0o001 for folder in path.parents) and path.stat().st_mode & 0o005 == 0o005


class Runtime:
    """A folder below the system's temporary one, made only when the home folder does not do.

    Its name is noted in the home, so that the next start clears it away when this one is killed.

    Parameters
    ----------
    note : Path
    """

    def __init__(self, note: Path) -> None:
        self._note = note
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder; made when first asked for. Anybody may pass through it, only we write to it."""
        if self._folder is None:
            self.clear()
            places = [tempfile.gettempdir(), "/tmp", "/var/tmp"]  # noqa: S108  mkdtemp makes a name of its own there
            reachable = [place for place in places if Path(place).is_dir() and Account.reaches(Path(place))]
            self._folder = Path(tempfile.mkdtemp(prefix="enms-", dir=next(iter(reachable), None)))
            self._folder.chmod(0o711)
            replace_file(self._note, str(self._folder))
        return self._folder

    def listen(self, account: Account | None, root: Path) -> tuple[str, int]:
        """Return where the server shall listen: the folder of its socket, or 127.0.0.1, and the port."""
        if sys.platform == "win32":
            return "127.0.0.1", _free_port()
        sockets = root / "sockets"
        if account is not None or not _is_short(sockets):
            sockets = self.folder / "sockets"
        if not _is_short(sockets) or (account is not None and not account.reaches(sockets.parent.parent)):
            return "127.0.0.1", _free_port()
        sockets.mkdir(mode=0o700, exist_ok=True)
        for left in sockets.glob(
            ".s.PGSQL.*"
        ):  # by a server that was killed; it names a process that may be another now
            left.unlink()
        if account is not None:
            account.own(sockets)
        return str(sockets), SOCKET_PORT

    def clear(self) -> None:
        """Remove the folder of this run, or of one that was killed."""
        self._folder = None
        with contextlib.suppress(OSError):
            noted = Path(self._note.read_text("utf-8"))
            self._note.unlink()
            if noted.name.startswith("enms-") and not noted.is_symlink():
                shutil.rmtree(noted, ignore_errors=True)


def _is_short(path: Path) -> bool:
    return len(os.fsencode(path)) <= LONGEST_SOCKET_FOLDER


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])
