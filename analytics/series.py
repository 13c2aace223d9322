"""A question for measured series, and its answer."""

from dataclasses import dataclass
from uuid import UUID

import pandas as pd

from analytics.correction import Correction
from analytics.measure import Measure
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY


@dataclass(frozen=True)
class SeriesRequest:
    """Which measures of one machine, over which period, how fine.

    Parameters
    ----------
    machine_id : UUID
    measures : tuple of Measure
    period : Period
    interval : Interval, optional
        None lets the reader choose the level whose points suit ``points``.
    points : int
        About how many points a chart can show; ignored when the interval is given.
    energy_type : str
        Which energy of the machine; gas never adds to electricity.
    """

    machine_id: UUID
    measures: tuple[Measure, ...]
    period: Period
    interval: Interval | None = None
    points: int = 2000
    energy_type: str = ELECTRICITY


@dataclass(frozen=True)
class SeriesFrame:
    """Measured series of one machine.

    Parameters
    ----------
    frame : DataFrame
        UTC index ``time`` (start of the interval); one float64 column a measure, named by its key; NaN is missing.
        Where the level has them, ``<key>:min`` and ``<key>:max`` hold the extremes inside each interval.
    interval : Interval
        The level that was read.
    rows : int
        Rows read.
    corrections : tuple of Correction
        Those that hold for a measure of the request somewhere in its period; the frame respects them.
    """

    request: SeriesRequest
    frame: pd.DataFrame
    interval: Interval
    rows: int
    corrections: tuple[Correction, ...] = ()
