"""Connect to PostgreSQL, ask it, and copy into it; the one place that knows psycopg.

Every connection is UTC, has a fixed search path and time-outs, and names the workbench. Errors leave this package as
:class:`~analytics.errors.EnmsError`, in words and without any password.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg

from analytics.database.address import Address
from analytics.database.connection import connect
from analytics.database.line import Line, Row
from analytics.database.session import Session
from analytics.errors import ConnectionFailed
from analytics.progress import Progress

__all__ = ["Address", "Database", "Session"]

STATEMENT_SECONDS = 600.0


class Database:
    """A database the workbench may ask.

    Parameters
    ----------
    address : Address
    revive : callable, optional
        Called once when no server answers; returns where it is now. The embedded server is started again this way.
    """

    def __init__(self, address: Address, revive: Callable[[Progress], Address] | None = None) -> None:
        self.address = address
        self._revive = revive

    def __repr__(self) -> str:
        return f"Database({self.address!r})"

    @contextmanager
    def session(
        self,
        progress: Progress,
        *,
        write: bool = False,
        autocommit: bool = False,
        statement_seconds: float = STATEMENT_SECONDS,
    ) -> Iterator[Session]:
        """Open one connection for the length of a block.

        Without arguments the block sees one unchanging state of the database and cannot write. With ``write`` it is one
        transaction: stored at the end of the block, undone on any exception, also Cancelled.

        Parameters
        ----------
        progress : Progress
            Its ``interrupt`` breaks off the statement that runs.
        write, autocommit : bool
            ``autocommit`` stores each statement by itself (migrations, CREATE DATABASE).
        statement_seconds : float
            Longest time for one statement, s; 0 for no limit.

        Raises
        ------
        ConnectionFailed, QueryFailed, CannotStore
        Cancelled
        """
        progress.check()
        connection = self._connect(statement_seconds, progress)
        writing = write or autocommit
        line = Line(connection, statement_seconds, writing=writing)
        session = Session(connection, progress, line, writing=writing)
        try:
            with session.translated():
                connection.set_autocommit(autocommit)
                if not writing:
                    connection.set_read_only(True)
                    connection.set_isolation_level(psycopg.IsolationLevel.REPEATABLE_READ)
            yield session
            if not autocommit:
                session.end()
        finally:
            line.close()

    def _connect(self, statement_seconds: float, progress: Progress) -> psycopg.Connection[Row]:
        try:
            return connect(self.address, statement_seconds)
        except ConnectionFailed:
            if self._revive is None:
                raise
            self.address = self._revive(progress)
            return connect(self.address, statement_seconds)
