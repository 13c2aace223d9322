"""From marked readings to findings with a place: runs, hours and days touched, sentences."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from analytics.language import later, tr
from analytics.measure import Measure, Series
from analytics.progress import Progress
from analytics.quality.report import INFO, QualityFinding
from analytics.text import decimal_mark, integer, unit_words

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

#: Readings in a window of so many tell what step is usual there.
WINDOW = 96

SERIES_LABELS = {
    Series.ENERGY: later("Energy readings"),
    Series.PRODUCTION: later("Production readings"),
    Series.ENVIRONMENT: later("Environmental readings"),
    Series.VARIABLE: later("Own variable"),
}


@dataclass(frozen=True)
class Track:
    """One measure's readings that have a value.

    ``steps`` is the usual time to the next reading around each one, s; it changes where a meter was set to another
    rate. ``lasts`` is how long each reading lasts: to the next one, or for a usual step where the next is missing.
    """

    measure: Measure
    seconds: Floats
    numbers: Floats
    steps: Floats
    lasts: Floats

    @cached_property
    def ends(self) -> Floats:
        """When each reading ends, s since 1970."""
        return self.seconds + self.lasts


def track(measure: Measure, seconds: Floats, values: Floats, level_s: float = 0.0) -> Track:
    """Return the readings of a measure that have a value."""
    known = np.isfinite(values)
    times = seconds[known]
    steps = usual_steps(times, level_s)
    return Track(measure, times, values[known], steps, lengths(times, steps))


def lengths(seconds: Floats, steps: Floats) -> Floats:
    """Return how long each reading lasts, s."""
    gaps = np.append(np.diff(seconds), np.inf)
    return np.where(gaps <= 1.5 * steps, gaps, steps)


def usual_steps(seconds: Floats, level_s: float = 0.0, *, shorter: bool = False) -> Floats:
    """Return the usual time to the next reading at each one, s: the median of the window before or after its own.

    The longer of the two, so that no gap is seen where a meter begins to report less often; or the shorter one, so that
    no reading seems to come too early where it begins to report more often.
    """
    if len(seconds) < 2:
        return np.full(len(seconds), level_s or 900.0)
    gaps = np.diff(seconds)
    gaps = gaps[gaps > 0] if (gaps > 0).any() else np.array([1.0])
    every = np.append(np.maximum(np.diff(seconds), 0.0), np.median(gaps))
    number = len(every)
    width = min(WINDOW, max(number // 2, 1))
    firsts = np.minimum(np.arange(0, number, width), number - width)
    medians = np.median(every[firsts[:, None] + np.arange(width)], axis=1)
    own = np.arange(number) // width
    of_both = np.minimum if shorter else np.maximum
    around = of_both(medians[np.maximum(own - 1, 0)], medians[np.minimum(own + 1, len(medians) - 1)])
    steps: Floats = np.maximum(around, 1e-3)
    return steps


def seconds_of(index: pd.Index) -> Floats:
    """Return times as seconds since 1970."""
    return pd.DatetimeIndex(index).as_unit("us").asi8.astype(np.float64) / 1e6


def moment(seconds: float) -> datetime:
    """Return a time of the arrays as a moment."""
    return datetime.fromtimestamp(float(seconds), UTC)


def runs(marked: Mask) -> list[tuple[int, int]]:
    """Return where stretches of marked readings begin and end (half-open positions)."""
    edges = np.diff(np.concatenate([[0], marked.astype(np.int8), [0]]))
    return list(zip(np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist(), strict=True))


def each_run(marked: Mask, progress: Progress) -> Iterator[tuple[int, int]]:
    """Yield the runs one by one; the user can stop between them, for a noisy sensor has hundreds of thousands."""
    for run in runs(marked):
        progress.check()
        yield run


def touched(starts: Floats, ends: Floats, width: float) -> int:
    """Return how many intervals of a width stretches reach into, each counted once."""
    if not len(starts):
        return 0
    first = np.floor(starts / width)
    last = np.maximum(np.ceil(ends / width) - 1, first)
    order = np.argsort(first)
    first, last = first[order], last[order]
    reached = np.concatenate([[-np.inf], np.maximum.accumulate(last)[:-1]])
    return int(np.sum(np.maximum(last - np.maximum(first, reached + 1) + 1, 0)))


@dataclass(frozen=True)
class Place:
    """A stretch with what makes it worth telling; ``weight`` orders places."""

    start: float
    end: float
    count: int
    weight: float
    text: str
    numbers: dict[str, float]
    severity: str


def findings(
    measure: Measure | None,
    series: Series,
    rule: str,
    places: Sequence[Place],
    most: int,
    rest: Callable[[Sequence[Place]], str],
) -> Iterator[QualityFinding]:
    """Return the weightiest places one by one, and the others summed up in one line."""
    ordered = sorted(places, key=lambda place: -place.weight)
    # Summing up one or two says less than they do.
    shown = ordered if len(ordered) <= most + 2 else ordered[:most]
    for place in shown:
        yield finding(measure, series, rule, [place], place.text, place.severity, place.numbers)
    others = ordered[len(shown) :]
    if others:
        severity = INFO if all(place.severity == INFO for place in others) else others[0].severity
        yield finding(measure, series, rule, others, rest(others), severity, {"places": float(len(others))})


def finding(
    measure: Measure | None,
    series: Series,
    rule: str,
    places: Sequence[Place],
    text: str,
    severity: str,
    numbers: dict[str, float],
) -> QualityFinding:
    """Return one finding about some places."""
    starts = np.array([place.start for place in places])
    ends = np.array([place.end for place in places])
    return QualityFinding(
        measure=measure.key if measure else "",
        label=measure.title if measure else tr(SERIES_LABELS[series]),
        rule=rule,
        severity=severity,
        start=moment(starts.min()),
        end=moment(max(ends.max(), starts.min() + 1)),
        count=sum(place.count for place in places),
        text=text,
        numbers=numbers,
        hours=touched(starts, ends, 3600.0),
        days=touched(starts, ends, 86400.0),
        variable_id=measure.variable_id if measure else None,
        series=series,
    )


def duration(seconds: float) -> str:
    """Write a stretch of time in its largest sensible unit."""
    if seconds >= 2 * 86400:
        return tr("{number} days", number=_three(seconds / 86400))
    if seconds >= 3600:
        return tr("{number} h", number=_three(seconds / 3600))
    if seconds >= 60:
        return tr("{number} min", number=_three(seconds / 60))
    return tr("{number} s", number=_three(seconds))


def _three(value: float) -> str:
    return f"{value:.3g}".replace(".", decimal_mark())


def counted_readings(count: int) -> str:
    """Write a number of readings."""
    return tr("1 reading") if count == 1 else tr("{count} readings", count=integer(count))


def figure(value: float, unit: str = "") -> str:
    """Write a value with its unit, about four figures."""
    text = integer(value) if abs(value) >= 1000 else f"{value:.4g}".replace(".", decimal_mark())
    return f"{text} {unit_words(unit)}".rstrip().replace("-", "−")
