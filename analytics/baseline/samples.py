"""Which samples of a period count, shown beside what a model expects of them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.annotation import Exclusion
from analytics.baseline.model import BaselineModel, LeftOut
from analytics.baseline.prediction import predict
from analytics.baseline.words import label_of
from analytics.features import ACTUAL, BEHIND, CORRECTED, COVERED, UNAVAILABLE, align, grid, touched
from analytics.language import tr
from analytics.period import Interval, Period, hull
from analytics.sentence import Sentence, sentence
from analytics.text import integer

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Sifted:
    """Which samples count.

    Parameters
    ----------
    used : array of bool
    reasons : array of str
        Why a sample does not count, in words; empty where it does.
    left_out : tuple of LeftOut
        How many do not count, for which reason; each is counted once, for the first reason it has.
    wanted : int
        Samples that neither an exclusion nor the machine's mode leaves out: those that should have readings.
    """

    used: Mask
    reasons: NDArray[np.object_]
    left_out: tuple[LeftOut, ...]
    wanted: int


def on_grid(
    samples: pd.DataFrame, periods: Sequence[Period], interval: Interval, timezone: str, drivers: Iterable[str]
) -> pd.DataFrame:
    """Return every interval of the periods with energy, drivers and unavailability; NaN where there is nothing."""
    optional = (UNAVAILABLE, COVERED, CORRECTED, BEHIND)
    known = samples.assign(**{name: np.nan for name in optional if name not in samples.columns})
    frame = align(known, [ACTUAL, *drivers, *optional], grid(hull(periods), interval, timezone))
    return frame[inside(pd.DatetimeIndex(frame.index), periods)]


def inside(places: pd.DatetimeIndex, periods: Sequence[Period]) -> Mask:
    """Return which intervals begin in one of some periods."""
    hit: Mask = np.zeros(len(places), dtype=bool)
    for one in periods:
        hit |= np.asarray((places >= pd.Timestamp(one.start)) & (places < pd.Timestamp(one.end)))
    return hit


def sift(
    frame: pd.DataFrame,
    drivers: Mapping[str, str],
    interval: Interval,
    unavailable_share: float,
    exclusions: Sequence[Exclusion],
) -> Sifted:
    """Say which samples count, and why the others do not.

    Parameters
    ----------
    frame : DataFrame
        From :func:`on_grid`.
    drivers : mapping of str to str
        Column → label of the drivers a sample must have.
    interval : Interval
    unavailable_share : float
        Tolerated share of readings in maintenance, fault or offline, 0 to 1.
    exclusions : sequence of Exclusion
        Samples that touch one do not count.
    """
    energy = frame[ACTUAL].to_numpy()
    on_purpose = [
        *_excluded(pd.DatetimeIndex(frame.index), interval, exclusions),
        (sentence("machine in maintenance, fault or offline"), frame[UNAVAILABLE].to_numpy() > unavailable_share),
    ]
    missing = [
        (
            sentence("energy readings cover only a part of the interval"),
            np.isnan(energy) & (frame[COVERED].to_numpy() > 0),
        ),
        (sentence("no energy reading"), np.isnan(energy)),
        (sentence("negative energy"), energy < 0),
        *(
            (sentence("no reading of {driver}", driver=label_of(name, label)), np.isnan(frame[name].to_numpy()))
            for name, label in drivers.items()
        ),
    ]
    reasons: NDArray[np.object_] = np.full(len(frame), "", dtype=object)
    left_out = []
    for said, wrong in (*on_purpose, *missing):
        new = wrong & (reasons == "")
        if new.any():
            left_out.append(LeftOut(said.english, int(new.sum()), said))
            reasons[new] = str(said)
    unwanted = np.any([wrong for _, wrong in on_purpose], axis=0)
    return Sifted(reasons == "", reasons, tuple(left_out), int(np.sum(~unwanted)))


def left_out_words(left_out: Iterable[LeftOut]) -> str:
    """Return in a sentence how many samples were left out and why; empty when none was."""
    parts = "; ".join(
        tr("{samples} left out: {reason}", samples=integer(one.samples), reason=one.words) for one in left_out
    )
    return f"({parts})" if parts else ""


def _excluded(
    places: pd.DatetimeIndex, interval: Interval, exclusions: Sequence[Exclusion]
) -> Iterator[tuple[Sentence, Mask]]:
    """Return each reason of exclusions with the samples that touch one of them."""
    for reason in dict.fromkeys(one.reason for one in exclusions):
        said = sentence("excluded: {reason}", reason=reason) if reason else sentence("excluded")
        yield said, touched(places, interval.seconds, (one.period for one in exclusions if one.reason == reason))


def with_predictions(model: BaselineModel, frame: pd.DataFrame, sifted: Sifted) -> pd.DataFrame:
    """Return the samples as :class:`BaselineFit` describes them."""
    predicted = predict(model, frame)["predicted_kwh"]
    result = pd.DataFrame(
        {"actual_kwh": frame[ACTUAL], "predicted_kwh": predicted, "residual_kwh": frame[ACTUAL] - predicted}
    )
    result["used"] = sifted.used
    result["reason"] = sifted.reasons
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
