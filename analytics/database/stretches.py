"""A long read, put together of stretches without a second copy of everything."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from analytics.database import wire
from analytics.errors import QueryFailed
from analytics.language import later, tr
from analytics.text import decimal_mark

_INFINITE = later("A time stamp in the database lies outside the calendar (infinity).")


class Stretches:
    """The columns of a read as they come in: times, and numbers as float64.

    Parameters
    ----------
    names : sequence of str
        Of the number columns.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = list(names)
        self._times: list[np.ndarray[Any, np.dtype[np.int64]]] = []
        self._values: list[list[np.ndarray[Any, np.dtype[np.float64]]]] = [[] for _ in names]
        self.rows = 0

    def add(self, times: bytes | None, values: Sequence[bytes | None]) -> None:
        """Take in one stretch: a binary array of time stamps, and one of numbers for each column.

        Raises
        ------
        QueryFailed
            When a time stamp is infinite or missing.
        """
        moments = wire.decode_array(times or b"", ">i8").astype(np.int64)
        if moments.size and (moments.min() == wire.NEVER or moments.max() == wire.FOREVER):
            raise QueryFailed(tr(_INFINITE), tr("Correct the row."))
        moments += wire.EPOCH_US
        self._times.append(moments)
        for column, data in zip(self._values, values, strict=True):
            column.append(wire.decode_array(data or b"", ">f8").astype(np.float64))
        self.rows += moments.size

    def frame(self) -> pd.DataFrame:
        """Return everything as one frame with a UTC index named ``time``, and let go of the stretches."""
        index = pd.DatetimeIndex(_joined(self._times, np.dtype(np.int64)).view("M8[us]"), name="time")
        columns = {
            name: _joined(parts, np.dtype(np.float64)) for name, parts in zip(self._names, self._values, strict=True)
        }
        return pd.DataFrame(columns, index=index.tz_localize("UTC"), copy=False)


def _joined(parts: list[Any], dtype: np.dtype[Any]) -> Any:
    """Join parts, each let go of as soon as it has been copied."""
    if len(parts) == 1:
        return parts.pop()
    whole = np.empty(sum(part.size for part in parts), dtype)
    at = whole.size
    while parts:
        part = parts.pop()
        whole[at - part.size : at] = part
        at -= part.size
    return whole


def told(rows: int, about: float) -> str:
    """Say how far a read is: ``412 000 of about 2.6 million rows``."""
    read = f"{rows:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    if not about:
        return tr("{count} rows", count=read)
    return tr("{count} of about {all} rows", count=read, all=_rounded(max(about, rows)))


def _rounded(count: float) -> str:
    if count >= 999_500:
        return tr("{number} million", number=f"{count / 1e6:.1f}".replace(".", decimal_mark()))
    return f"{round(count, -3 if count >= 10_000 else -2):,.0f}".replace(",", "\N{NARROW NO-BREAK SPACE}")
