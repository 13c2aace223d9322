"""What a baseline could be made of."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.baseline.result import DriverCandidate
from analytics.features import ACTUAL, UNAVAILABLE, DriverColumn
from analytics.metrics import correlation

#: So many samples it takes for each number that is fitted before r says something, see :func:`candidates`.
SAMPLES_PER_SLOPE = 10


def candidates(samples: pd.DataFrame, columns: Sequence[DriverColumn]) -> tuple[DriverCandidate, ...]:
    """Judge what could be a driver.

    Parameters
    ----------
    samples : DataFrame
        As for :func:`analytics.baseline.fit`, with all the columns.
    columns : sequence of DriverColumn
        See :func:`analytics.features.possible_drivers`; the labels of a category are judged together.

    Returns
    -------
    tuple of DriverCandidate
        Strongest correlation with the energy first, those without one last. Samples in which the machine was wholly
        or partly in maintenance, fault or offline do not count.

    Notes
    -----
    With a handful of samples r is near ±1 by chance: of two it is ±1 always, and of five that have nothing to do with
    each other |r| exceeds 0.88 once in 20 times. Of ten that limit is 0.63, so that a driver worth having stands out;
    ten samples for each fitted number is also the usual rule for regressions (Harrell, *Regression Modeling
    Strategies*, 2015, section 4.4). So r is NaN below 10 samples, and for a category below 10 for each of its labels
    but one.
    """
    usable = np.isfinite(samples[ACTUAL].to_numpy(dtype=np.float64))
    if UNAVAILABLE in samples.columns:
        usable &= ~(samples[UNAVAILABLE].to_numpy(dtype=np.float64) > 0)
    rows = samples[usable]
    single = [_measured(rows, column) for column in columns if not column.category]
    categories = dict.fromkeys(column.category for column in columns if column.category)
    together = [_category(rows, name, [one for one in columns if one.category == name]) for name in categories]
    return tuple(
        sorted([*single, *together], key=lambda one: -abs(one.correlation) if one.correlation == one.correlation else 1)
    )


def _measured(rows: pd.DataFrame, column: DriverColumn) -> DriverCandidate:
    values = rows[column.name].to_numpy(dtype=np.float64)
    known = np.isfinite(values)
    low, high = (float(values[known].min()), float(values[known].max())) if known.any() else (math.nan, math.nan)
    energy = rows[ACTUAL].to_numpy(dtype=np.float64)[known]
    return DriverCandidate(
        column.name,
        column.label,
        column.unit,
        coverage=float(known.mean()) if known.size else 0.0,
        correlation=correlation(values[known], energy) if energy.size >= SAMPLES_PER_SLOPE else math.nan,
        minimum=low,
        maximum=high,
        samples=energy.size,
        needed=SAMPLES_PER_SLOPE,
    )


def _category(rows: pd.DataFrame, name: str, labels: Sequence[DriverColumn]) -> DriverCandidate:
    """Judge a category by the multiple correlation R of its labels."""
    shares = rows[[label.name for label in labels]].to_numpy(dtype=np.float64)
    known = np.isfinite(shares).all(axis=1)
    energy = rows[ACTUAL].to_numpy(dtype=np.float64)[known]
    needed = SAMPLES_PER_SLOPE * max(len(labels) - 1, 1)
    return DriverCandidate(
        name,
        name,
        "",
        coverage=float(known.mean()) if known.size else 0.0,
        correlation=_multiple(shares[known], energy) if energy.size >= needed else math.nan,
        minimum=math.nan,
        maximum=math.nan,
        labels=len(labels),
        samples=energy.size,
        needed=needed,
    )


def _multiple(shares: NDArray[np.float64], energy: NDArray[np.float64]) -> float:
    """Return R of the regression of energy on shares that may add up to a constant."""
    if energy.min() == energy.max():
        return math.nan
    centred, apart = shares - shares.mean(axis=0), energy - energy.mean()
    fitted = centred @ np.linalg.lstsq(centred, apart, rcond=1e-10)[0]
    return correlation(fitted, energy) if np.ptp(fitted) > 1e-12 * np.abs(apart).max() else math.nan
