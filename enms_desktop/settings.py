"""Every setting of the desktop once, with its type and default, in one small file of the user's own."""

import json
import logging
import os
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QSettings

from analytics.errors import CannotStore
from analytics.home import Home
from analytics.language import tr

log = logging.getLogger(__name__)

FILE_NAME = "desktop.json"
WINDOW_FILE_NAME = "window.ini"


@dataclass
class Settings:
    """What the user has chosen. To add one: a field with type and default here, nothing else.

    Parameters
    ----------
    theme : str
        ``"system"``, ``"light"`` or ``"dark"``.
    profile : str
        Name of the connection opened last, empty for the local server.
    page : str
        Name of the page shown last.
    folder : str
        Folder of the file chosen last.
    language : str
        Code of the language, empty for that of the system.
    narrow_navigation : bool
        Show the pages as icons only, also in a wide window.
    demo_live : bool
        Keep the demo plant running while the workbench is open.
    """

    theme: str = "system"
    profile: str = ""
    page: str = ""
    folder: str = ""
    language: str = ""
    narrow_navigation: bool = False
    demo_live: bool = False

    @classmethod
    def load(cls, home: Home) -> Self:
        """Read the settings; what is missing or not of its type keeps its default."""
        path = home.settings / FILE_NAME
        try:
            document: Any = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError):
            log.warning("%s cannot be read; the defaults are used", path, exc_info=True)
            return cls()
        settings = cls()
        if isinstance(document, dict):
            for field in fields(cls):
                value = document.get(field.name)
                if type(value) is type(field.default):
                    setattr(settings, field.name, value)
        return settings

    def save(self, home: Home) -> None:
        """Write the settings, all or nothing.

        Raises
        ------
        CannotStore
            When the file cannot be written; the former one stays as it was.
        """
        path = home.settings / FILE_NAME
        try:
            _replace(path, json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n")
        except OSError as error:
            raise CannotStore(
                tr("The settings could not be saved: {strerror}.", strerror=error.strerror),
                tr("Check the folder {parent}.", parent=path.parent),
            ) from error


def window_state(home: Home) -> QSettings:
    """Return the store for sizes and positions of windows, docks and columns, and for nothing else."""
    return QSettings(str(home.settings / WINDOW_FILE_NAME), QSettings.Format.IniFormat)


def _replace(path: Path, text: str) -> None:
    """Write beside the file first: a crash or a full disk leaves the old one whole."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
