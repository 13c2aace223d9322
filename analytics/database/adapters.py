"""How values go to the server and come back: unknown is NULL there, NaN here."""

import json
from functools import partial
from typing import Any

import numpy as np
import psycopg
from psycopg import pq
from psycopg.adapt import AdaptersMap, Buffer, Loader
from psycopg.types.json import JsonbDumper
from psycopg.types.numeric import FloatDumper, FloatLoader


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
