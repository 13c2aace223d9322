"""What a connection is, and how it is doing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from analytics import records
from analytics.capability import Capability
from analytics.database import Session
from analytics.home import Home
from analytics.plant import Plant
from analytics.profile import Profile


@dataclass(frozen=True)
class Health:
    """What a connection is, and how it is doing.

    Parameters
    ----------
    profile : str
        Name of the connection.
    server : str
        The server in words.
    kind : str
        TimescaleDB Community, TimescaleDB Apache-2 or PostgreSQL.
    database, user : str
    migration, newest_migration : int
        Of our migrations: the newest applied (0: none) and the newest known here.
    read_only : str
        Why nothing may be written; empty when writing is allowed.
    machines : int
    last_reading : datetime, optional
        Newest energy reading of any machine.
    size_bytes : int
        Size of the database.
    folders : mapping of str to Path
        Where the workbench keeps what it writes.
    """

    profile: str
    server: str
    kind: str
    database: str
    user: str
    migration: int
    newest_migration: int
    read_only: str
    machines: int
    last_reading: datetime | None
    size_bytes: int
    folders: Mapping[str, Path] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether there is a plant to look at; whether it may be written is ``read_only``."""
        return self.machines > 0


def health_of(session: Session, capability: Capability, profile: Profile, home: Home) -> Health:
    """Ask an open session how the connection is doing."""
    plant = records.plant(session, capability) if capability.has("machines") else Plant()
    return Health(
        profile=profile.name,
        server=capability.words,
        kind=capability.kind.value,
        database=capability.database,
        user=capability.user,
        migration=capability.migration,
        newest_migration=capability.newest_migration,
        read_only=capability.read_only,
        machines=len(plant.machines),
        last_reading=max((m.last_reading for m in plant.machines if m.last_reading), default=None),
        size_bytes=records.size_bytes(session),
        folders={name: home.root / name for name in ("settings", "cluster", "models", "logs", "reports")},
    )
