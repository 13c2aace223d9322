"""How a column of a query becomes a column of a frame: the expression that fetches it whole, and its decoder.

A query is wrapped so that the server sends each column as one array. Arrays of numbers, times and UUIDs then become
numpy without an object for every value; that needs a fixed width, so NULL travels as a value that cannot occur.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.database import wire
from analytics.errors import QueryFailed
from analytics.language import tr

Array = Any  # bytes of a binary array, a list of objects, or None when there are no rows
Column = Any  # what a frame takes as a column

_NO_UUID = 2**128 - 1


@dataclass(frozen=True)
class Fetch:
    """How to fetch one column.

    Parameters
    ----------
    expression : str
        SQL with ``{}`` for the column's name, inside an aggregate over all rows.
    decode : callable
        From what the aggregate returned to the column.
    """

    expression: str
    decode: Callable[[Array], Column]


def _floats(data: Array) -> Column:
    return wire.decode_array(data or b"", ">f8").astype(np.float64)


def _ints(data: Array) -> Column:
    values = wire.decode_array(data or b"", ">i8").astype(np.int64)
    null = values == wire.NEVER
    return np.where(null, np.nan, values.astype(np.float64)) if null.any() else values


def _bools(data: Array) -> Column:
    values = wire.decode_array(data or b"", ">i8").astype(np.int64)
    if (values == wire.NEVER).any():
        return pd.Index(np.array([False, True, None], object)[np.where(values == wire.NEVER, 2, values)], dtype=object)
    return values.astype(bool)


def _moments(data: Array) -> np.ndarray[Any, np.dtype[np.datetime64]]:
    values = wire.decode_array(data or b"", ">i8").astype(np.int64)
    null = values == wire.NEVER
    return np.where(null, wire.NEVER, values + np.where(null, 0, wire.EPOCH_US)).view("M8[us]")


def _times(data: Array) -> Column:
    return pd.DatetimeIndex(_moments(data)).tz_localize("UTC")


def _uuids(data: Array) -> Column:
    halves = wire.decode_array(data or b"", ">u8,>u8")
    first, firsts = pd.factorize(halves["f0"].astype(np.uint64))
    second, seconds = pd.factorize(halves["f1"].astype(np.uint64))
    codes, pairs = pd.factorize(first * max(len(seconds), 1) + second)
    labels = np.empty(len(pairs), object)
    for at, pair in enumerate(pairs):
        high, low = int(firsts[pair // len(seconds)]), int(seconds[pair % len(seconds)])
        known = high << 64 | low
        labels[at] = None if known == _NO_UUID else UUID(int=known)
    return pd.Index(labels[codes], dtype=object)


def _objects(data: Array) -> Column:
    return _object_column(data or [])


def _object_column(values: Sequence[object]) -> Column:
    """Keep objects as they are: pandas would make its own kind of text of them, with NaN for None."""
    column = np.empty(len(values), object)
    column[:] = values
    return pd.Index(column, dtype=object)


_FLOAT = Fetch("array_agg(coalesce({}::float8, 'NaN'))", _floats)
_INT = Fetch("array_agg(coalesce({}::int8, -9223372036854775808))", _ints)
_BOOL = Fetch("array_agg(coalesce({}::int4::int8, -9223372036854775808))", _bools)
_TIME = Fetch("array_agg(coalesce({}, '-infinity'))", _times)
_NAIVE = Fetch("array_agg(coalesce({}, '-infinity'))", _moments)
_UUID = Fetch("array_agg(coalesce({}, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))", _uuids)
_TEXT = Fetch("array_agg({}::text)", _objects)
_OBJECT = Fetch("array_agg({})", _objects)

TIMESTAMPTZ, TIMESTAMP = 1184, 1114

#: By the oid of the type; the ones below 16384 are the same in every database.
FETCHES: dict[int, Fetch] = {
    16: _BOOL,
    20: _INT,
    21: _INT,
    23: _INT,
    26: _INT,
    700: _FLOAT,
    701: _FLOAT,
    1700: _FLOAT,
    TIMESTAMPTZ: _TIME,
    TIMESTAMP: _NAIVE,
    2950: _UUID,
    25: _TEXT,
    1043: _TEXT,
    1042: _TEXT,
    19: _TEXT,
    1082: _OBJECT,
    1083: _OBJECT,
    1186: _OBJECT,
    114: _OBJECT,
    3802: _OBJECT,
}


def fetch_of(oid: int, category: str) -> Fetch | None:
    """Return how to fetch a type, None when it cannot be sent as an array (arrays, records)."""
    if oid in FETCHES:
        return FETCHES[oid]
    return _TEXT if category == "E" else None


def from_objects(oid: int, values: list[Any]) -> Column:
    """Return a column of objects as psycopg made them as the same kind of column the fast way gives."""
    fetch = FETCHES.get(oid)
    if fetch is _FLOAT:
        return np.array([np.nan if value is None else value for value in values], np.float64)
    if fetch is _INT:
        missing = any(value is None for value in values)
        return np.array([np.nan if value is None else value for value in values], np.float64 if missing else np.int64)
    if fetch is _BOOL and all(value is not None for value in values):
        return np.array(values, bool)
    if fetch is _TIME:
        return pd.DatetimeIndex(pd.to_datetime(values, utc=True)).as_unit("us")
    return _objects(values)


def frame_of(names: list[str], columns: list[Column], oids: list[int]) -> pd.DataFrame:
    """Put columns together; ``time``, else ``bucket``, becomes the index named ``time``."""
    index = next(
        (names.index(name) for name in ("time", "bucket") if name in names and oids[names.index(name)] == TIMESTAMPTZ),
        None,
    )
    if len(set(names)) != len(names):
        raise QueryFailed(tr("Two columns of a query have the same name."))
    made = {name: column for at, (name, column) in enumerate(zip(names, columns, strict=True)) if at != index}
    if index is None:
        return pd.DataFrame(made)
    return pd.DataFrame(made, index=pd.DatetimeIndex(columns[index], name="time"))
