"""What a connection is remembered by: the page, the selection, and what each page showed; one small file for each."""

import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from analytics.errors import EnmsError
from analytics.home import Home, replace_file
from analytics.period import Period

log = logging.getLogger(__name__)

FOLDER = "sessions"
FORMAT = 1


@dataclass(frozen=True)
class Memory:
    """What was on the screen when a connection was left.

    Parameters
    ----------
    page : str
        Name of the page that was shown.
    machine_id : UUID, optional
    period : Period, optional
        The selection.
    recent : tuple of Period
        Periods that were looked at lately, the newest first.
    pages : mapping
        Name of a page → what :meth:`Page.state` returned.
    """

    page: str = ""
    machine_id: UUID | None = None
    period: Period | None = None
    recent: tuple[Period, ...] = ()
    pages: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def save(self, home: Home, profile: str) -> None:
        """Write it; that it cannot be written is noted in the log and stops nobody."""
        document = {
            "format": FORMAT,
            "page": self.page,
            "machine": str(self.machine_id) if self.machine_id else None,
            "period": _written(self.period),
            "recent": [_written(one) for one in self.recent],
            "pages": self.pages,
        }
        try:
            path = path_of(home, profile)
            path.parent.mkdir(mode=0o700, exist_ok=True)
            replace_file(path, json.dumps(document, indent=1, ensure_ascii=False) + "\n")
        except (OSError, TypeError, ValueError, EnmsError):
            log.warning("what was shown of %s could not be kept", profile, exc_info=True)

    @classmethod
    def load(cls, home: Home, profile: str) -> "Memory":
        """Read it; a file that is missing or broken is as good as none."""
        try:
            path = path_of(home, profile)
            document = json.loads(path.read_text(encoding="utf-8"))
            if document["format"] != FORMAT:
                log.info("%s is of another version of the workbench and not taken over", path)
                return cls()
            return cls(
                str(document["page"]),
                UUID(document["machine"]) if document["machine"] else None,
                _read(document["period"]),
                tuple(one for one in (_read(entry) for entry in document["recent"]) if one is not None),
                {str(name): dict(state) for name, state in document["pages"].items()},
            )
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, KeyError, TypeError, AttributeError, EnmsError):
            log.warning("what was shown of %s cannot be read and is not taken over", profile, exc_info=True)
            return cls()


def path_of(home: Home, profile: str) -> Path:
    """Return the file of a connection; whatever it is called, the name of the file is a plain one."""
    plain = re.sub(r"[^a-z0-9]+", "-", profile.casefold()).strip("-")[:40]
    return home.settings / FOLDER / f"{plain}-{sha256(profile.encode()).hexdigest()[:8]}.json"


def _written(period: Period | None) -> list[str] | None:
    return None if period is None else [period.start.isoformat(), period.end.isoformat()]


def _read(entry: object) -> Period | None:
    if entry is None:
        return None
    if not isinstance(entry, list):
        raise TypeError(f"{entry!r} is no period")
    start, end = (datetime.fromisoformat(one) for one in entry)
    return Period(start, end)
