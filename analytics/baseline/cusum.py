"""CUSUM: what a machine has used more than expected, added up from interval to interval, kWh."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analytics.period import Period


@dataclass(frozen=True)
class Segment:
    """A stretch of a CUSUM curve.

    Parameters
    ----------
    intervals : int
        Samples that count in it.
    actual_kwh, expected_kwh : float
        Their sums.
    """

    intervals: int
    actual_kwh: float
    expected_kwh: float

    def __add__(self, other: "Segment") -> "Segment":
        """Return both stretches as one."""
        return Segment(
            self.intervals + other.intervals,
            self.actual_kwh + other.actual_kwh,
            self.expected_kwh + other.expected_kwh,
        )

    @property
    def total_kwh(self) -> float:
        """What was used more than expected, kWh: by so much the curve rises over the segment."""
        return self.actual_kwh - self.expected_kwh

    @property
    def slope_kwh(self) -> float:
        """The sustained change, kWh per interval: the rise divided by the intervals that count."""
        return self.total_kwh / self.intervals if self.intervals else float("nan")


def cusum(samples: pd.DataFrame) -> pd.Series:
    """Return C(t) = Σ (actual − expected) of the samples up to and including each, kWh.

    Parameters
    ----------
    samples : DataFrame
        Of a :class:`BaselineFit` or a :class:`BaselineEvaluation`, in the order of time.

    Returns
    -------
    Series
        On the samples that count. Upward is more than expected, downward a saving; a straight piece is a sustained
        change of as much per interval as its slope (ISO 50006; energy management practice since the 1980s).

    Notes
    -----
    Over its own training samples the curve of a least-squares fit ends at 0: there it shows when the machine was above
    and below its own average, not how much was saved.
    """
    used = samples["used"].to_numpy(dtype=bool)
    return samples["residual_kwh"][used].cumsum().rename("cusum_kwh")


def segment(samples: pd.DataFrame, period: Period) -> Segment:
    """Add up the samples that count and begin in a period."""
    index = pd.DatetimeIndex(samples.index)
    first, last = (int(index.searchsorted(pd.Timestamp(edge))) for edge in (period.start, period.end))
    inside = samples.iloc[first:last]
    used = inside["used"].to_numpy(dtype=bool)
    actual, expected = (inside[name].to_numpy(dtype=np.float64)[used] for name in ("actual_kwh", "predicted_kwh"))
    return Segment(int(used.sum()), float(actual.sum()), float(expected.sum()))
