"""What of the embedded server is where, and what its supervisor tells the workbenches."""

import errno
import json
from pathlib import Path
from typing import Any

from analytics.embedded.locks import Lock
from analytics.errors import CannotStore, EnmsError
from analytics.home import Home
from analytics.sentence import sentence


class Folders:
    """The files of the embedded server of one home folder."""

    def __init__(self, home: Home) -> None:
        self.home = home.root
        self.root = home.cluster
        self.log = home.logs / "server.log"
        self.data = self.root / "data"
        self.password = self.root / "password"
        self.state = self.root / "state.json"
        self.runtime = self.root / "runtime"

    def lock(self, name: str) -> Lock:
        """Return one of the lock files: ``starting``, ``in-use`` or ``supervisor``."""
        return Lock(self.root / f"{name}.lock")


def read_state(folders: Folders) -> dict[str, Any]:
    """Return what the supervisor told last; empty when it told nothing."""
    try:
        state = json.loads(folders.state.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def disk_full(folder: Path) -> CannotStore:
    """Return the error for a full disk."""
    return CannotStore(
        sentence("The disk is full, so the embedded server cannot start."),
        sentence("Free space on the disk of {folder}, or set ENMS_HOME to a folder on another one.", folder=folder),
    )


def storage_error(error: OSError, folder: Path) -> EnmsError:
    """Return in words why a file of the server cannot be used."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(folder)
    return CannotStore(
        sentence("The embedded server cannot use its folder: {reason}.", reason=error.strerror or error),
        sentence("Check the rights on {folder}, or set ENMS_HOME to another folder.", folder=error.filename or folder),
    )
