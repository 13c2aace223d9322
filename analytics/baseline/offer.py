"""What a baseline could be made of."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.baseline.result import DriverCandidate
from analytics.features import ACTUAL, UNAVAILABLE, DriverColumn
from analytics.metrics import correlation


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
    return DriverCandidate(
        column.name,
        column.label,
        column.unit,
        coverage=float(known.mean()) if known.size else 0.0,
        correlation=correlation(values[known], rows[ACTUAL].to_numpy(dtype=np.float64)[known]),
        minimum=low,
        maximum=high,
    )


def _category(rows: pd.DataFrame, name: str, labels: Sequence[DriverColumn]) -> DriverCandidate:
    """Judge a category by the multiple correlation R of its labels."""
    shares = rows[[label.name for label in labels]].to_numpy(dtype=np.float64)
    known = np.isfinite(shares).all(axis=1)
    return DriverCandidate(
        name,
        name,
        "",
        coverage=float(known.mean()) if known.size else 0.0,
        correlation=_multiple(shares[known], rows[ACTUAL].to_numpy(dtype=np.float64)[known]),
        minimum=math.nan,
        maximum=math.nan,
        labels=len(labels),
    )


def _multiple(shares: NDArray[np.float64], energy: NDArray[np.float64]) -> float:
    """Return R of the regression of energy on shares that may add up to a constant."""
    if len(energy) <= shares.shape[1] + 1 or energy.min() == energy.max():
        return math.nan
    centred, apart = shares - shares.mean(axis=0), energy - energy.mean()
    fitted = centred @ np.linalg.lstsq(centred, apart, rcond=1e-10)[0]
    return correlation(fitted, energy) if np.ptp(fitted) > 1e-12 * np.abs(apart).max() else math.nan
