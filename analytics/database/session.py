"""Questions, statements and copies on one connection."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, LiteralString

import pandas as pd
import psycopg
from psycopg import sql

from analytics.database import wire
from analytics.database.columns import FETCHES, TIMESTAMP, TIMESTAMPTZ, Fetch, fetch_of, frame_of, from_objects
from analytics.database.line import Line, Row
from analytics.database.refusals import in_words, is_lost, silent, unknown_outcome
from analytics.database.stretches import Stretches, told
from analytics.errors import Cancelled, QueryFailed
from analytics.language import tr
from analytics.progress import Progress
from analytics.text import integer

#: More rows than this no page asks for; a longer series is streamed.
MOST_ROWS = 10_000_000
MOST_STREAMED = 100_000_000

Values = Mapping[str, object] | Sequence[object]


def _query(text: str) -> LiteralString:
    """Mark a statement as ours; values never become part of one."""
    return text


class Session:
    """One connection for the length of a block; made by :meth:`Database.session`.

    Statements use ``%s`` or ``%(name)s`` for values, and ``%%`` for a percent sign when there are values.
    """

    def __init__(self, connection: psycopg.Connection[Row], progress: Progress, line: Line, *, writing: bool) -> None:
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
            if self._connection.autocommit and is_lost(error):
                raise unknown_outcome() from error
            if self._line.silent:
                raise silent(writing=self._writing) from error
            raise in_words(error, writing=self._writing) from error

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
            raise (unknown_outcome() if is_lost(error) else in_words(error, writing=True)) from error
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
            raise QueryFailed(
                tr("There are more than {most} rows.", most=integer(most)),
                tr("Ask for a shorter period or a coarser interval."),
            )
        if row[1]:
            raise QueryFailed(
                tr("A time stamp in the database lies outside the calendar (infinity)."), tr("Correct the row.")
            )
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
            raise QueryFailed(tr("A series has to begin with its time."))
        whole, statement = Stretches(names), _arrays(inner, len(names))
        for number, values in enumerate(stretches, 1):
            with self._statement(), self._connection.cursor(binary=True) as cursor:
                row = cursor.execute(_query(statement), values, prepare=False).fetchone()
            assert row is not None
            whole.add(row[0], row[1:])
            del row
            if whole.rows > most_rows:
                raise QueryFailed(
                    tr("There are more than {most} rows.", most=integer(most_rows)), tr("Ask for a shorter period.")
                )
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
            raise QueryFailed(tr("There is no table {table}.", table=table))
        for name in columns:
            if name not in types:
                raise QueryFailed(tr("Table {table} has no column {name}.", table=table, name=name))
            if types[name] not in wire.ENCODERS:
                raise QueryFailed(
                    tr(
                        "Column {name} of {table} cannot be copied: its type is {type}.",
                        name=name,
                        table=table,
                        type=types[name],
                    )
                )
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
