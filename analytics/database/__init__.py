"""Connect to PostgreSQL, ask it, and copy into it; the one place that knows psycopg.

Every connection is UTC, has a fixed search path and time-outs, and names the workbench. Errors leave this module as
:class:`~analytics.errors.EnmsError`, in words and without any password.
"""

import json
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, LiteralString

import numpy as np
import pandas as pd
import psycopg
from psycopg import pq, sql
from psycopg.adapt import AdaptersMap, Buffer, Loader
from psycopg.rows import tuple_row
from psycopg.types.json import JsonbDumper
from psycopg.types.numeric import FloatDumper, FloatLoader

from analytics.database import wire
from analytics.database.columns import FETCHES, TIMESTAMP, TIMESTAMPTZ, Fetch, fetch_of, frame_of, from_objects
from analytics.database.stretches import Stretches, told
from analytics.database.words import Peer, Refusal, describe, describe_connecting
from analytics.errors import Cancelled, CannotStore, ConnectionFailed, ConnectionLost, EnmsError, QueryFailed
from analytics.profile import Profile, TlsMode
from analytics.progress import Progress

__all__ = ["Address", "Database", "Session"]

log = logging.getLogger(__name__)

CONNECT_SECONDS = 5
STATEMENT_SECONDS = 600.0
LOCK_SECONDS = 3
CANCEL_SECONDS = 5.0

#: A cancelled read is over after so long even if the server, or the network to it, does not care, s.
HANG_UP_SECONDS = 0.35

#: The server ends a statement at its time limit; when it has said nothing so long after that, it is given up, s.
SILENCE_SECONDS = 5.0

MOST_ROWS = 10_000_000
MOST_STREAMED = 100_000_000

Values = Mapping[str, object] | Sequence[object]
Row = tuple[Any, ...]

#: Where systems keep the authorities they trust; libpq's own idea of "system" is that of the machine it was built on.
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@dataclass(frozen=True)
class Address:
    """Where a database is and how to sign in; its password never shows.

    Parameters
    ----------
    host : str
        Name or address, or the folder of a socket.
    port : int
    database, user, password : str
    tls : TlsMode
    root_certificate : str
        Path of the PEM file with the authority to trust; empty means the system's.
    application : str
        How the connection names itself at the server.
    """

    host: str
    port: int
    database: str
    user: str
    password: str = field(default="", repr=False)
    tls: TlsMode = TlsMode.VERIFY_FULL
    root_certificate: str = ""
    application: str = "enms-workbench"

    @classmethod
    def of(cls, profile: Profile, password: str) -> "Address":
        """Return the address of an external profile."""
        return cls(
            host=profile.host,
            port=profile.port,
            database=profile.database,
            user=profile.user,
            password=password,
            tls=profile.tls,
            root_certificate=profile.root_certificate,
        )


def _without_nan(value: float) -> float | None:
    if np.isinf(value):
        raise psycopg.DataError("an infinite number")
    return None if np.isnan(value) else value


class _FloatDumper(FloatDumper):
    """Unknown is NULL in the database, never NaN: one NaN turns every sum over it into NaN."""

    def dump(self, obj: Any) -> Buffer | None:
        return None if _without_nan(obj) is None else super().dump(float(obj))

    def quote(self, obj: Any) -> Buffer:
        return b"NULL" if _without_nan(obj) is None else super().quote(float(obj))


class _DictDumper(JsonbDumper):
    """A mapping is jsonb; NaN is no JSON and becomes an error here rather than at the server."""

    _dumps = partial(json.dumps, allow_nan=False)


class _Elements(Loader):
    """Load a binary array without NULLs as bytes; :func:`wire.decode_array` reads it."""

    format = pq.Format.BINARY

    def load(self, data: Buffer) -> bytes:
        return bytes(data)


def _adapters() -> AdaptersMap:
    adapters = AdaptersMap(psycopg.adapters)
    adapters.register_loader("numeric", FloatLoader)
    for kind in (float, np.float64, np.float32, np.float16):
        adapters.register_dumper(kind, _FloatDumper)
    adapters.register_dumper(dict, _DictDumper)
    for array in ("float8[]", "int8[]", "timestamptz[]", "timestamp[]", "uuid[]"):
        adapters.register_loader(_ARRAYS[array], _Elements)
    return adapters


_ARRAYS = {"float8[]": 1022, "int8[]": 1016, "timestamptz[]": 1185, "timestamp[]": 1115, "uuid[]": 2951}


ADAPTERS = _adapters()


class _Line:
    """The connection of a session, which other threads may break off.

    Two cases: the user stops the statement that runs, or the server has not even answered when its own limit for the
    statement was over. The latter happens when packets vanish on the way or the server is frozen.

    Parameters
    ----------
    connection : psycopg.Connection
    statement_seconds : float
        Longest time for one statement, s; 0 for no limit.
    writing : bool
        Whether the server should have time to end the statement properly.
    """

    def __init__(self, connection: psycopg.Connection[Row], statement_seconds: float, *, writing: bool) -> None:
        self._connection = connection
        self._limit = statement_seconds + SILENCE_SECONDS if statement_seconds else 0.0
        self._patience = 2 * CANCEL_SECONDS if writing else HANG_UP_SECONDS
        self._ended = threading.Event()
        self._closing = threading.Event()
        self._deadline: float | None = None
        self._watch: threading.Thread | None = None
        self.silent = False

    def begin(self) -> None:
        """Say that the server is working for us from now on."""
        self._ended.clear()
        if self._limit:
            self._deadline = time.monotonic() + self._limit
            if self._watch is None:
                self._watch = threading.Thread(target=self._keep_watch, name="watch", daemon=True)
                self._watch.start()

    def end(self) -> None:
        """Say that it has answered."""
        self._deadline = None
        self._ended.set()

    def interrupt(self) -> None:
        """Break off the running statement: ask the server, and if it does not listen hang up."""
        # Asking needs a connection of its own, which may take long where packets vanish.
        threading.Thread(target=self._ask_to_cancel, name="cancel", daemon=True).start()
        if not self._ended.wait(self._patience):
            log.info("the server did not end the statement; closing the line")
            self._hang_up()

    def close(self) -> None:
        """Close the connection; without a commit before it, this undoes the transaction."""
        self._closing.set()
        self._connection.close()

    def _ask_to_cancel(self) -> None:
        try:
            self._connection.cancel_safe(timeout=CANCEL_SECONDS)
        except (psycopg.Error, OSError):
            log.info("the server did not take the request to cancel")

    def _keep_watch(self) -> None:
        """Hang up when a statement is older than its limit; one thread watches all statements of a session."""
        pause = self._limit
        while not self._closing.wait(pause):
            deadline = self._deadline
            pause = self._limit if deadline is None else deadline - time.monotonic()
            if pause <= 0 and deadline == self._deadline:
                self.silent = True
                log.warning("the server has said nothing for %.0f s; closing the line", self._limit)
                self._hang_up()
                return

    def _hang_up(self) -> None:
        if self._ended.is_set() or self._connection.closed:
            return
        line = socket.socket(fileno=self._connection.fileno())
        try:
            line.shutdown(socket.SHUT_RDWR)
        except OSError:
            log.debug("the line was closed already", exc_info=True)
        finally:
            line.detach()  # the descriptor is libpq's


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
    ) -> Iterator["Session"]:
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
        line = _Line(connection, statement_seconds, writing=writing)
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


def connect(address: Address, statement_seconds: float) -> psycopg.Connection[Row]:
    """Open a connection with the settings every one of ours has."""
    peer = Peer(address.host, address.port, address.database, address.user, bool(address.password))
    try:
        return psycopg.connect(**_parameters(address, statement_seconds), context=ADAPTERS, row_factory=tuple_row)
    except psycopg.Error as error:
        text = str(error).replace(address.password, "…") if address.password else str(error)
        timed_out = isinstance(error, psycopg.errors.ConnectionTimeout)
        raise describe_connecting(peer, text, timed_out=timed_out) from None
    except UnicodeError:
        raise ConnectionFailed(f"“{address.host}” is not the name of a host.", "Check the name.") from None


def _parameters(address: Address, statement_seconds: float) -> dict[str, Any]:
    settings = {
        "TimeZone": "UTC",
        "search_path": "public",
        "statement_timeout": str(int(statement_seconds * 1000)),
        "lock_timeout": str(LOCK_SECONDS * 1000),
        "idle_in_transaction_session_timeout": "600000",
        "DateStyle": "ISO",
        "IntervalStyle": "postgres",
        "extra_float_digits": "1",
    }
    parameters: dict[str, Any] = {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": address.user,
        "application_name": address.application,
        "client_encoding": "utf8",
        "connect_timeout": CONNECT_SECONDS,
        "sslmode": address.tls.value,
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
        # A server that is not proven to be the right one never gets the password as it is.
        "require_auth": "" if address.tls is TlsMode.VERIFY_FULL else "!password",
        "keepalives": 1,
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
    }
    if address.password:
        parameters["password"] = address.password
    if sys.platform == "linux":
        parameters["tcp_user_timeout"] = 15000
    if address.tls in (TlsMode.VERIFY_FULL, TlsMode.VERIFY_CA):
        parameters["sslrootcert"] = address.root_certificate or _authorities(address.tls)
    return parameters


def _authorities(tls: TlsMode) -> str:
    told = os.environ.get("SSL_CERT_FILE", "")
    known = next((path for path in (told, *_AUTHORITIES) if path and Path(path).is_file()), "")
    # libpq takes its word "system" only together with full verification.
    return known or ("system" if tls is TlsMode.VERIFY_FULL else "")


def _in_words(error: psycopg.Error, *, writing: bool) -> EnmsError:
    if isinstance(error, psycopg.DataError) and error.sqlstate is None:
        said = str(error)
        if "timestamp" in said or "date" in said:
            return QueryFailed("A time stamp in the database lies outside the calendar (infinity).", "Correct the row.")
        return CannotStore(f"A value cannot be stored: {said}.", "Correct the value.")
    if isinstance(error, (psycopg.ProgrammingError, psycopg.InterfaceError)) and error.sqlstate is None:
        return QueryFailed(f"A statement of the workbench is faulty: {error}.", "Please report this.")
    diagnosis = error.diag
    return describe(
        Refusal(
            error.sqlstate or "",
            diagnosis.message_primary or str(error),
            diagnosis.message_detail or "",
            diagnosis.constraint_name or "",
        ),
        writing=writing,
    )


def _is_lost(error: psycopg.Error) -> bool:
    """Whether the connection broke, so that what the server did last is not known."""
    return (
        isinstance(error, psycopg.OperationalError)
        and (error.sqlstate or "08")[:2] in ("08", "57")
        and not (isinstance(error, psycopg.errors.QueryCanceled))
    )


def _unknown_outcome() -> ConnectionLost:
    return ConnectionLost(
        "The connection was lost while storing, so it is not known whether the data were stored.",
        "Look whether they are there before you repeat it.",
    )


def _silent(*, writing: bool) -> ConnectionLost:
    hint = "Nothing of this was written. Check the network connection." if writing else "Check the network connection."
    return ConnectionLost("The database server does not answer any more.", hint)


def _query(text: str) -> LiteralString:
    """Mark a statement as ours; values never become part of one."""
    return text


class Session:
    """One connection for the length of a block; made by :meth:`Database.session`.

    Statements use ``%s`` or ``%(name)s`` for values, and ``%%`` for a percent sign when there are values.
    """

    def __init__(self, connection: psycopg.Connection[Row], progress: Progress, line: _Line, *, writing: bool) -> None:
        self._connection = connection
        self._progress = progress
        self._line = line
        self._writing = writing

    @property
    def progress(self) -> Progress:
        """What the session was opened with; long reads tell it how far they are."""
        return self._progress

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn what psycopg raises in a block into our errors."""
        try:
            yield
        except psycopg.Error as error:
            if self._progress.stopped and (
                isinstance(error, psycopg.errors.QueryCanceled) or error.sqlstate is None or self._connection.broken
            ):
                raise Cancelled from error
            if self._connection.autocommit and _is_lost(error):
                raise _unknown_outcome() from error
            if self._line.silent:
                raise _silent(writing=self._writing) from error
            raise _in_words(error, writing=self._writing) from error

    @contextmanager
    def _statement(self) -> Iterator[None]:
        """Run a statement that the progress can interrupt."""
        self._line.begin()  # before the user can stop it: a statement that has just not begun must be stopped too
        with self.translated(), self._progress.interruptible(self._line.interrupt):
            try:
                yield
            finally:
                self._line.end()

    def end(self) -> None:
        """Store what a writing block did."""
        if not self._writing:
            return
        self._progress.check()
        try:
            self._line.begin()
            self._connection.commit()
        except psycopg.Error as error:
            raise (_unknown_outcome() if _is_lost(error) else _in_words(error, writing=True)) from error
        finally:
            self._line.end()

    def rows(self, query: str, values: Values | None = None) -> list[Row]:
        """Return every row of a query; numeric values as float, times aware in UTC, NULL as None."""
        with self._statement():
            return self._connection.execute(_query(query), values).fetchall()

    def row(self, query: str, values: Values | None = None) -> Row | None:
        """Return the first row of a query, None when there is none."""
        with self._statement():
            return self._connection.execute(_query(query), values).fetchone()

    def value(self, query: str, values: Values | None = None) -> Any:
        """Return the first column of the first row, None when there is no row."""
        row = self.row(query, values)
        return None if row is None else row[0]

    def execute(self, query: str, values: Values | None = None) -> int:
        """Run a statement and return how many rows it touched; several statements at once when there are no values."""
        with self._statement():
            prepare = None if values is not None else False
            return self._connection.execute(_query(query), values, prepare=prepare).rowcount

    def executemany(self, query: str, values: Iterable[Values]) -> int:
        """Run a statement once for each set of values and return how many rows were touched."""
        with self._statement(), self._connection.cursor() as cursor:
            cursor.executemany(_query(query), values)
            return cursor.rowcount

    def frame(self, query: str, values: Values | None = None, *, most_rows: int = MOST_ROWS) -> pd.DataFrame:
        """Return a query as a frame.

        Parameters
        ----------
        query : str
            One SELECT (or WITH … SELECT, VALUES) that changes nothing.
        values : mapping or sequence, optional
        most_rows : int
            More are refused: client and server hold them all at once.

        Returns
        -------
        DataFrame
            Column ``time``, else ``bucket``, becomes the index: a UTC DatetimeIndex in microseconds named ``time``.
            Every number with decimals is float64 with NaN for NULL; whole numbers are int64, or float64 when one is
            NULL; texts and enumerations are str with None; UUIDs are UUID.

        Raises
        ------
        QueryFailed
            Also when a time stamp is infinite, or there are too many rows.
        """
        inner = query.strip().rstrip(";")
        with self._statement():
            # Never true: the planner drops the query itself, so its plan is not made twice.
            only_shape = f"SELECT * FROM (\n{inner}\n) AS q WHERE false"  # noqa: S608
            described = self._connection.execute(_query(only_shape), values)
            shape = [(column.name, column.type_code) for column in described.description or ()]
            categories = self._categories([oid for _, oid in shape])
            fetches = [fetch_of(oid, categories.get(oid, "")) for _, oid in shape]
            if None in fetches or len(shape) > 800:
                return self._frame_of_objects(inner, values)
            row = self._aggregate(
                inner, values, most_rows, [oid for _, oid in shape], [f for f in fetches if f is not None]
            )
            columns = [fetch.decode(data) for fetch, data in zip(fetches, row, strict=True) if fetch is not None]
            return frame_of([name for name, _ in shape], columns, [oid for _, oid in shape])

    def _categories(self, oids: Sequence[int]) -> dict[int, str]:
        unknown = [oid for oid in oids if oid not in FETCHES]
        if not unknown:
            return {}
        found = self._connection.execute("SELECT oid, typcategory::text FROM pg_type WHERE oid = ANY(%s)", [unknown])
        return {int(oid): str(category) for oid, category in found.fetchall()}

    def _aggregate(
        self, inner: str, values: Values | None, most: int, oids: Sequence[int], fetches: Sequence[Fetch]
    ) -> Row:
        """Fetch each column of a query as one array, in the order of its rows."""
        names = [f"c{at}" for at in range(len(fetches))]
        wanted = [fetch.expression.format(name) for fetch, name in zip(fetches, names, strict=True)]
        times = [name for name, oid in zip(names, oids, strict=True) if oid in (TIMESTAMPTZ, TIMESTAMP)]
        infinite = " OR ".join(f"NOT isfinite({name})" for name in times) or "false"
        statement = f"""SELECT count(*), bool_or({infinite}), {", ".join(wanted)}
            FROM (SELECT * FROM (\n{inner}\n) AS whole LIMIT {most + 1:d}) AS q({", ".join(names)})"""  # noqa: S608
        with self._connection.cursor(binary=True) as cursor:
            row = cursor.execute(_query(statement), values).fetchone()
        assert row is not None
        if row[0] > most:
            raise QueryFailed(f"There are more than {most:,} rows.", "Ask for a shorter period or a coarser interval.")
        if row[1]:
            raise QueryFailed("A time stamp in the database lies outside the calendar (infinity).", "Correct the row.")
        return row[2:]

    def _frame_of_objects(self, inner: str, values: Values | None) -> pd.DataFrame:
        """Fetch a query with columns that cannot be sent as arrays; for small results."""
        cursor = self._connection.execute(_query(inner), values)
        shape = [(column.name, column.type_code) for column in cursor.description or ()]
        rows = cursor.fetchall()
        columns = [from_objects(oid, [row[at] for row in rows]) for at, (_, oid) in enumerate(shape)]
        return frame_of([name for name, _ in shape], columns, [oid for _, oid in shape])

    def stream(
        self,
        query: str,
        stretches: Sequence[Values],
        progress: Progress,
        *,
        about: float = 0.0,
        most_rows: int = MOST_STREAMED,
    ) -> pd.DataFrame:
        """Return a long series as a frame, fetched stretch by stretch.

        The server sends each column of a stretch as one array, so there is no object for a value on either side, and
        neither side ever holds more than one stretch besides the result.

        Parameters
        ----------
        query : str
            One SELECT whose columns are ``time`` (timestamptz) and numbers, in the order of time.
        stretches : sequence of mapping or sequence
            The values of the query for each stretch, in the order of time.
        progress : Progress
            Is told the rows after each stretch.
        about : float
            How many rows there probably are; 0 when that is not known.
        most_rows : int
            More are refused, for this computer holds them all at once.

        Returns
        -------
        DataFrame
            UTC index ``time`` in microseconds; float64 with NaN for NULL.

        Raises
        ------
        QueryFailed
            Also when a time stamp is infinite, or there are too many rows.
        ConnectionLost
            Half a series is never returned.
        """
        if not stretches:
            raise ValueError("a series has at least one stretch")
        inner = query.strip().rstrip(";")
        with self._statement():
            only_shape = f"SELECT * FROM (\n{inner}\n) AS q WHERE false"  # noqa: S608
            described = self._connection.execute(_query(only_shape), stretches[0]).description or ()
        names = [column.name for column in described if column.name != "time"]
        if not described or described[0].name != "time" or described[0].type_code != TIMESTAMPTZ:
            raise QueryFailed("A series has to begin with its time.")
        whole, statement = Stretches(names), _arrays(inner, len(names))
        for number, values in enumerate(stretches, 1):
            with self._statement(), self._connection.cursor(binary=True) as cursor:
                row = cursor.execute(_query(statement), values, prepare=False).fetchone()
            assert row is not None
            whole.add(row[0], row[1:])
            del row
            if whole.rows > most_rows:
                raise QueryFailed(f"There are more than {most_rows:,} rows.", "Ask for a shorter period.")
            if len(stretches) > 1:
                share = whole.rows / about if about else number / len(stretches)
                progress.step(min(share, 1.0), told(whole.rows, about))
        return whole.frame()

    def copy(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
        """Append rows to a table and return how many; NaN becomes NULL."""
        count = 0
        into = _copy_statement(table, columns)
        with self._statement(), self._connection.cursor() as cursor, cursor.copy(into) as copy:
            for count, row in enumerate(rows, 1):
                copy.write_row(row)
                if not count % 256:  # a server that has given up a copy takes the rest without a word
                    self._progress.check()
        return count

    def copy_frame(self, table: str, columns: Sequence[str], frame: pd.DataFrame, progress: Progress) -> int:
        """Append a frame to a table, fast, and return how many rows; NaN, None and NaT become NULL.

        Parameters
        ----------
        table : str
            With or without its schema.
        columns : sequence of str
            Columns of the table, each a column of the frame or the name of its index.
        frame : DataFrame
            Times with a zone; numbers finite.
        progress : Progress
            Steps from 0 to 1.

        Raises
        ------
        CannotStore
            A value does not fit its column, or the server refuses; the transaction must be given up.
        """
        types = self._types_of(table, columns)
        encoders = [self._encoder(types[name], name, frame) for name in columns]
        into = _copy_statement(table, columns, binary=True)
        with self._statement(), self._connection.cursor() as cursor, cursor.copy(into) as copy:
            copy.write(wire.COPY_HEAD)
            for rows in wire.chunks(len(frame)):
                copy.write(wire.encode_rows([encode(rows) for encode in encoders]))
                progress.step(rows.stop / len(frame))
            copy.write(wire.COPY_TAIL)
        return len(frame)

    def _types_of(self, table: str, columns: Sequence[str]) -> dict[str, str]:
        """Ask the catalog for the types of a table's columns; "enum" for enumerations."""
        found = self.rows(
            "SELECT a.attname, CASE WHEN t.typcategory = 'E' THEN 'enum' ELSE t.typname::text END "
            "FROM pg_attribute a JOIN pg_type b ON b.oid = a.atttypid "
            "JOIN pg_type t ON t.oid = CASE WHEN b.typtype = 'd' THEN b.typbasetype ELSE b.oid END "
            "WHERE a.attrelid = to_regclass(%s) AND a.attnum > 0 AND NOT a.attisdropped",
            [table],
        )
        types = {str(name): str(kind) for name, kind in found}
        if not types:
            raise QueryFailed(f"There is no table {table}.")
        for name in columns:
            if name not in types:
                raise QueryFailed(f"Table {table} has no column {name}.")
            if types[name] not in wire.ENCODERS:
                raise QueryFailed(f"Column {name} of {table} cannot be copied: its type is {types[name]}.")
        return types

    @staticmethod
    def _encoder(kind: str, name: str, frame: pd.DataFrame) -> wire.Encoder:
        column = frame.index.to_series() if name == frame.index.name and name not in frame else frame[name]
        return wire.ENCODERS[kind](column)


def _arrays(inner: str, numbers: int) -> str:
    """Wrap a query of a time and so many numbers: one row, each column an array in the order of the query's rows."""
    names = [f"c{at}" for at in range(numbers)]
    wanted = ["array_agg(coalesce(t, '-infinity'))", *(f"array_agg(coalesce({n}::float8, 'NaN'))" for n in names)]
    return f"SELECT {', '.join(wanted)} FROM (\n{inner}\n) AS q({', '.join(['t', *names])})"  # noqa: S608


def _copy_statement(table: str, columns: Sequence[str], *, binary: bool = False) -> sql.Composed:
    return sql.SQL("COPY {} ({}) FROM STDIN {}").format(
        sql.Identifier(*table.split(".")),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL("(FORMAT BINARY)" if binary else ""),
    )
