"""Numbered SQL migrations, and the runner that applies them.

A file is named ``<number>_<what>[.<kind>[.<kind>]].sql``. Without a kind it is for every server; with kinds
(``plain``, ``apache``, ``community``) only for those, so that one number may have several variants. A file that
begins with ``-- no-transaction`` is sent statement by statement, each on its own; every other file is one
transaction together with its entry in ``workbench.schema_migration``. A file is never changed once it was released:
its checksum is kept, and a different one is refused.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Protocol, TypeVar

from analytics.capability import ServerKind
from analytics.errors import CannotStore
from analytics.language import tr
from analytics.progress import Progress

#: Name of each kind of server in the file names.
VARIANTS = {ServerKind.PLAIN: "plain", ServerKind.APACHE: "apache", ServerKind.COMMUNITY: "community"}

_NAME = re.compile(r"(?P<number>\d{4})_(?P<what>[a-z0-9_]+)(?P<kinds>(?:\.[a-z]+)*)\.sql")
_LOCK = 4_961_278_834_001  # the advisory lock that keeps two workbenches from migrating at the same time
_NO_TRANSACTION = "-- no-transaction"

#: Where a database says which migrations it has.
BOOKKEEPING = """
CREATE SCHEMA IF NOT EXISTS workbench;
CREATE TABLE IF NOT EXISTS workbench.schema_migration (
    number integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    applied_by text NOT NULL DEFAULT current_user
)
"""


class Statements(Protocol):
    """The part of a database session that the runner needs."""

    def execute(self, query: str, values: Any = None) -> int:
        """Run one statement, or several when there are no values."""

    def rows(self, query: str, values: Any = None) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""


SessionT = TypeVar("SessionT", bound=Statements)


@dataclass(frozen=True)
class Migration:
    """One file.

    Parameters
    ----------
    number : int
        Its place in the order.
    name : str
        The file's name.
    sql : str
        Its text, with Unix line ends.
    """

    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the text, the same whichever line ends a checkout gave it."""
        return hashlib.sha256(self.sql.encode()).hexdigest()

    @property
    def statements(self) -> tuple[str, ...]:
        """What is sent to the server: the whole file, or statement by statement."""
        if not self.sql.startswith(_NO_TRANSACTION):
            return (self.sql,)
        parts = re.split(r";[ \t]*\n", self.sql + "\n")
        return tuple(part.strip() for part in parts if re.sub(r"--.*", "", part).strip())

    @property
    def transactional(self) -> bool:
        """Whether the file is applied in one transaction."""
        return not self.sql.startswith(_NO_TRANSACTION)


def migrations(kind: ServerKind, folder: Traversable | None = None) -> tuple[Migration, ...]:
    """Return the files for one kind of server, in order.

    Raises
    ------
    ValueError
        When a file is misnamed or two files claim one number; a bug of ours.
    """
    found: dict[int, Migration] = {}
    for file in (folder or files(__name__)).iterdir():
        if not file.name.endswith(".sql"):
            continue
        match = _NAME.fullmatch(file.name)
        kinds = match["kinds"].split(".")[1:] if match else []
        if match is None or not set(kinds) <= set(VARIANTS.values()):
            raise ValueError(f"{file.name} is not named like a migration")
        if kinds and VARIANTS[kind] not in kinds:
            continue
        number = int(match["number"])
        if number in found:
            raise ValueError(f"{file.name} and {found[number].name} have one number")
        found[number] = Migration(number, file.name, file.read_text(encoding="utf-8").replace("\r\n", "\n"))
    return tuple(found[number] for number in sorted(found))


def newest(kind: ServerKind) -> int:
    """Return the number of the newest migration this workbench knows for a kind of server."""
    return max((migration.number for migration in migrations(kind)), default=0)


def pending(known: Sequence[Migration], applied: dict[int, str]) -> tuple[Migration, ...]:
    """Return what is still to be applied.

    Parameters
    ----------
    known : sequence of Migration
    applied : dict of int to str
        Number and checksum of what the database has.

    Raises
    ------
    CannotStore
        When the database is newer than the workbench, or an applied file was changed afterwards.
    """
    if applied and max(applied) > max((migration.number for migration in known), default=0):
        raise CannotStore(
            tr("This database was made by a newer workbench."), tr("Update this workbench, or use it to look only.")
        )
    for migration in known:
        if applied.get(migration.number, migration.checksum) != migration.checksum:
            raise CannotStore(
                tr(
                    "The migration {name} is not the one that this database was made with.",
                    name=migration.name,
                ),
                tr("Install an official release of the workbench again."),
            )
    return tuple(migration for migration in known if migration.number not in applied)


def applied(session: Statements) -> dict[int, str]:
    """Return number and checksum of every migration a database has; makes the bookkeeping table if need be."""
    session.execute(BOOKKEEPING)
    return dict(session.rows("SELECT number, checksum FROM workbench.schema_migration"))


def lock(session: Statements) -> None:
    """Wait until no other workbench migrates this database, and keep it so until the session ends, however it ends."""
    session.execute("SET lock_timeout = 0")  # the other one will be done in a while
    session.rows("SELECT pg_advisory_lock(%s)", (_LOCK,))


def run(
    known: Sequence[Migration],
    outer: SessionT,
    transaction: Callable[[], AbstractContextManager[SessionT]],
    progress: Progress,
    adapted: Callable[[SessionT, Migration], Iterable[str]] | None = None,
) -> int:
    """Apply what is missing, one workbench at a time.

    Parameters
    ----------
    known : sequence of Migration
    outer : Statements
        An autocommit session; it holds the lock to its end, and runs the files that want no transaction.
    transaction : callable
        Opens a session that commits at the end of its block.
    progress : Progress
    adapted : callable, optional
        Returns what a file becomes in a database that others built, as its state is when the file's turn comes.

    Returns
    -------
    int
        Files applied.

    Raises
    ------
    CannotStore
        See :func:`pending`; also when the server refuses a file, of which then nothing is left.
    """
    lock(outer)
    todo = pending(known, applied(outer))
    for done, migration in enumerate(todo):
        progress.step(done / len(todo), tr("Preparing the database"))
        if migration.transactional:
            with transaction() as session:
                _apply(migration, session, adapted)
        else:
            _apply(migration, outer, adapted)
    return len(todo)


def _apply(
    migration: Migration, session: SessionT, adapted: Callable[[SessionT, Migration], Iterable[str]] | None
) -> None:
    for statement in adapted(session, migration) if adapted else migration.statements:
        session.execute(statement)
    session.execute(note(migration))


def note(migration: Migration) -> str:
    """Return the statement that writes down that a database has a migration."""
    values = f"{migration.number}, '{migration.name}', '{migration.checksum}'"
    return f"INSERT INTO workbench.schema_migration (number, name, checksum) VALUES ({values})"  # noqa: S608
