"""What a connected server can do and what its database holds: found once at connect, asked by everybody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from analytics.period import Interval


class ServerKind(StrEnum):
    """The three kinds of server that work."""

    COMMUNITY = "TimescaleDB Community"
    APACHE = "TimescaleDB Apache-2"
    PLAIN = "PostgreSQL"


@dataclass(frozen=True)
class Capability:
    """Everything the workbench may assume about a database.

    Parameters
    ----------
    server_version : str
        PostgreSQL's, e.g. ``"18.4"``.
    timescale_version, timescale_licence : str
        Empty on plain PostgreSQL.
    kind : ServerKind
    database, user : str
    migration : int
        Number of the newest of our migrations applied, 0 when none.
    newest_migration : int
        Number of the newest migration this workbench knows.
    read_only : str
        Why nothing may be written, empty when writing is allowed.
    columns : mapping of str to frozenset of str
        Columns of every table and view of the contract that is there.
    """

    server_version: str
    kind: ServerKind
    timescale_version: str
    timescale_licence: str
    database: str
    user: str
    migration: int
    newest_migration: int
    read_only: str = ""
    columns: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def has(self, relation: str, column: str = "") -> bool:
        """Whether a table or view is there, and has the column when one is named."""
        return relation in self.columns and (not column or column in self.columns[relation])

    def levels(self, series: str) -> tuple[Interval, ...]:
        """Return the roll-up levels a series has, finest first."""
        return tuple(
            level for level in Interval if level is not Interval.RAW and self.has(f"{series}_{level.value}", "bucket")
        )

    @property
    def words(self) -> str:
        """The server as the status bar names it."""
        extension = f" + {self.kind} {self.timescale_version}" if self.timescale_version else ""
        return f"PostgreSQL {self.server_version}{extension}"
