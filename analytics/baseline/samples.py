"""Which samples of a period count, shown beside what a model expects of them."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.baseline.model import BaselineModel, LeftOut
from analytics.baseline.prediction import predict
from analytics.features import ACTUAL, CORRECTED, COVERED, UNAVAILABLE, align, grid, touched
from analytics.period import Interval, Period

Mask = NDArray[np.bool_]

IN_MAINTENANCE = "machine in maintenance, fault or offline"
EXCLUDED = "excluded by hand"
INCOMPLETE = "energy readings cover only a part of the interval"
NO_ENERGY = "no energy reading"
NEGATIVE_ENERGY = "negative energy"


def on_grid(
    samples: pd.DataFrame, period: Period, interval: Interval, timezone: str, drivers: Iterable[str]
) -> pd.DataFrame:
    """Return every interval of the period with energy, drivers and unavailability; NaN where there is nothing."""
    optional = (UNAVAILABLE, COVERED, CORRECTED)
    known = samples.assign(**{name: np.nan for name in optional if name not in samples.columns})
    return align(known, [ACTUAL, *drivers, *optional], grid(period, interval, timezone))


def sift(
    frame: pd.DataFrame,
    drivers: Mapping[str, str],
    interval: Interval,
    unavailable_share: float,
    excluded: Iterable[Period],
) -> tuple[Mask, tuple[LeftOut, ...]]:
    """Return which samples count, and why the others do not; each is counted once, for the first reason it has.

    Parameters
    ----------
    frame : DataFrame
        From :func:`on_grid`.
    drivers : mapping of str to str
        Column → label of the drivers a sample must have.
    interval : Interval
    unavailable_share : float
        Tolerated share of readings in maintenance, fault or offline, 0 to 1.
    excluded : iterable of Period
        Samples that touch one do not count.
    """
    energy = frame[ACTUAL].to_numpy()
    places = pd.DatetimeIndex(frame.index)
    reasons = [
        (EXCLUDED, touched(places, interval.seconds, excluded)),
        (IN_MAINTENANCE, frame[UNAVAILABLE].to_numpy() > unavailable_share),
        (INCOMPLETE, np.isnan(energy) & (frame[COVERED].to_numpy() > 0)),
        (NO_ENERGY, np.isnan(energy)),
        (NEGATIVE_ENERGY, energy < 0),
        *((f"no reading of {label}", np.isnan(frame[name].to_numpy())) for name, label in drivers.items()),
    ]
    used: Mask = np.ones(len(frame), dtype=bool)
    left_out = []
    for reason, wrong in reasons:
        count = int(np.sum(used & wrong))
        if count:
            left_out.append(LeftOut(reason, count))
        used &= ~wrong
    return used, tuple(left_out)


def with_predictions(model: BaselineModel, frame: pd.DataFrame, used: Mask) -> pd.DataFrame:
    """Return the samples as :class:`BaselineFit` describes them."""
    predicted = predict(model, frame)["predicted_kwh"]
    result = pd.DataFrame(
        {"actual_kwh": frame[ACTUAL], "predicted_kwh": predicted, "residual_kwh": frame[ACTUAL] - predicted}
    )
    result["used"] = used
    for name in model.feature_names:
        result[name] = frame[name]
    return result


def fingerprint(data: pd.DataFrame, drivers: Sequence[str]) -> str:
    """Return the SHA-256 of training samples: their times, the energy and each driver, in that order, bit by bit."""
    digest = hashlib.sha256()
    digest.update(pd.DatetimeIndex(data.index).as_unit("us").asi8.astype("<i8").tobytes())
    for column in (ACTUAL, *drivers):
        # + 0.0 makes the two zeros one
        digest.update((data[column].to_numpy(dtype=np.float64) + 0.0).astype("<f8").tobytes())
    return digest.hexdigest()
