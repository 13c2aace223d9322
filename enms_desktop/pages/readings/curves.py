"""Series read and made ready to be drawn: one chart a measure, finer where one looks closely."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from analytics import text
from analytics.language import later, tr
from analytics.measure import ENERGY, POWER, Aggregate, Measure, Series
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, energy_name
from analytics.progress import Progress
from analytics.series import SeriesFrame, SeriesRequest
from analytics.tariff import Prices
from enms_desktop.pages.readings.totals import Totals, seconds_of, totals_of
from enms_desktop.pages.readings.view import Question, Subject, coarser
from enms_desktop.plots.pyramid import Pyramid
from enms_desktop.plots.time_plot import Panel, Style, Trace, prepared

Reader = Callable[[SeriesRequest, Progress], SeriesFrame]

_SHORT = {
    Interval.RAW: later("reading"),
    Interval.MINUTE: later("min"),
    Interval.QUARTER_HOUR: later("15 min"),
    Interval.HOUR: later("h"),
    Interval.DAY: later("day"),
}


@dataclass(frozen=True, eq=False)
class Shown:
    """What was read, ready to be drawn.

    Parameters
    ----------
    question : Question
    panels : tuple of Panel
        One chart each.
    interval : Interval
        The level that was read.
    rows : int
    seconds : float
        How long reading took.
    totals : Totals
        Energy, power and prices of the machines, to say at once what a range amounts to.
    corrections : int
        Corrections that hold for what is shown.
    step_s : float
        Width of an interval, s; of raw readings the usual one.
    prices : Prices
        What energy costs.
    behind : tuple of Period
        Where roll-ups of the plant's own had not caught up, and finer ones or the readings were read instead.
    """

    question: Question
    panels: tuple[Panel, ...]
    interval: Interval
    rows: int
    seconds: float
    totals: Totals
    corrections: int = 0
    step_s: float = 1.0
    prices: Prices = field(default_factory=Prices)
    behind: tuple[Period, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is no reading."""
        return not any(trace.time_s.size for panel in self.panels for trace in panel.every)


def read(
    read_series: Reader,
    question: Question,
    progress: Progress,
    prices: Prices | None = None,
    whole: Shown | None = None,
) -> Shown:
    """Read what was asked for and make it ready to be drawn; runs in the background.

    Parameters
    ----------
    read_series : callable
        ``Workbench.series``.
    question : Question
    progress : Progress
    prices : Prices, optional
        What energy costs.
    whole : Shown, optional
        The whole period as it was read before: it is drawn around what is read closely, so that zooming out shows it
        at once.
    """
    began = time.perf_counter()
    interval = question.interval
    reads = _read_at(read_series, question, interval, progress.part(0.0, 0.8))
    fitting = coarser(interval, _usual_step(reads))
    if fitting is not interval:
        interval = fitting
        reads = _read_at(read_series, question, interval, progress.part(0.0, 0.8))
    step_s = float(interval.seconds) or _usual_step(reads) or 1.0
    panels = tuple(
        replace(panel, traces=tuple(prepared(trace, float(interval.seconds)) for trace in panel.traces))
        for panel in _panels(question, reads, interval)
    )
    if whole is not None and whole.question.home == question.home:
        panels = _around(panels, whole, question.period, step_s)
    known = prices or Prices()
    totals = _totals(read_series, question, reads, interval, known, progress.part(0.8, 1.0))
    rows = sum(one.found.rows for one in reads)
    corrected = len({held.id for one in reads for held in one.found.corrections})
    behind = tuple(sorted({period for one in reads for period in one.found.behind}, key=lambda period: period.start))
    seconds = time.perf_counter() - began
    return Shown(question, panels, interval, rows, seconds, totals, corrected, step_s, known, behind)


def _totals(
    read_series: Reader,
    question: Question,
    reads: "Sequence[_Read]",
    interval: Interval,
    prices: Prices,
    progress: Progress,
) -> Totals:
    """Return energy, power and prices of the machines; hour by hour where days are shown, for prices change by hour."""
    known = [(one.subject.machine, one.found) for one in reads if ENERGY.key in one.found.frame.columns]
    if interval is Interval.DAY:
        interval = Interval.HOUR
        hourly = [replace(found.request, measures=(ENERGY, POWER), interval=interval) for _, found in known]
        known = [(machine, read_series(request, progress)) for (machine, _), request in zip(known, hourly, strict=True)]
    frames = ((machine, found.request.energy_type, found.frame) for machine, found in known)
    return totals_of(frames, interval, question.period, prices)


@dataclass(frozen=True, eq=False)
class _Read:
    """What was read of one machine and one kind of energy; ``kind`` is empty for electricity."""

    subject: Subject
    kind: str
    found: SeriesFrame


def _read_at(read_series: Reader, question: Question, interval: Interval, progress: Progress) -> list[_Read]:
    """Read every machine at one level; each kind of energy by itself, since gas never adds to electricity."""
    asked: list[tuple[Subject, str, SeriesRequest]] = []
    for subject in question.subjects:
        machine, measures = subject.machine, question.measures.get(subject.machine.id, ())
        for place, kind in enumerate(machine.energy_types or (ELECTRICITY,)):
            wanted = measures if place == 0 else tuple(m for m in measures if m.series is Series.ENERGY)
            if any(m.series is Series.ENERGY for m in measures):
                wanted = tuple(dict.fromkeys((*wanted, ENERGY, POWER)))
            if wanted:
                request = SeriesRequest(machine.id, wanted, question.period, interval, energy_type=kind)
                asked.append((subject, "" if kind == ELECTRICITY else energy_name(kind), request))
    reads = []
    for number, (subject, kind, request) in enumerate(asked):
        part = progress.part(number / len(asked), (number + 1) / len(asked))
        reads.append(_Read(subject, kind, read_series(request, part)))
        progress.step((number + 1) / len(asked), tr("Reading the series"))
    return reads


def _usual_step(reads: Sequence[_Read]) -> float:
    """Return the usual time step of the densest series, s; 0 when there is none."""
    steps = []
    for frame in (one.found.frame for one in reads):
        for column in frame.columns:
            if ":" not in str(column):
                moments = seconds_of(frame.index[frame[column].notna()])
                if moments.size > 2:
                    steps.append(float(np.median(np.diff(moments))))
    return min(steps, default=0.0)


def _panels(question: Question, reads: Sequence[_Read], interval: Interval) -> Iterable[Panel]:
    """Put the curves of one measure into one chart; another kind of energy has another scale and a chart of its own."""
    for key in question.order:
        charts: dict[str, Panel] = {}
        for one in reads:
            measure = next((m for m in one.found.request.measures if m.key == key), None)
            if measure is None or key not in one.found.frame.columns:
                continue
            kind = one.kind if measure.series is Series.ENERGY else ""
            empty = Panel(measure_title(measure, interval, kind), (), f"{key}:{kind}" if kind else key)
            panel = charts.setdefault(kind, empty)
            trace = _trace(one.subject, measure, one.found.frame, panel.key)
            charts[kind] = replace(panel, traces=(*panel.traces, trace))
        yield from charts.values()


def measure_title(measure: Measure, interval: Interval, kind: str = "") -> str:
    """Return the name of a chart: the measure, its unit, and for a quantity the time it is summed over."""
    unit = text.unit_words(measure.unit)
    if measure.aggregate is Aggregate.SUM:
        unit = tr("{unit} per {interval}", unit=unit or tr("sum"), interval=tr(_SHORT[interval]))
    label = f"{measure.parent}: {measure.label}" if measure.parent else measure.title
    label = f"{label} ({kind})" if kind else label
    return f"{label}, {unit}" if unit else label


def _trace(subject: Subject, measure: Measure, frame: pd.DataFrame, panel: str) -> Trace:
    known = frame[frame[measure.key].notna()]
    low, high = (f"{measure.key}:{end}" for end in ("min", "max"))
    bounded = low in frame.columns and high in frame.columns
    return Trace(
        subject.machine.name,
        text.unit_words(measure.unit),
        seconds_of(known.index),
        known[measure.key].to_numpy(dtype=np.float64),
        low=known[low].to_numpy(dtype=np.float64) if bounded else None,
        high=known[high].to_numpy(dtype=np.float64) if bounded else None,
        color_index=subject.color_index,
        style=Style.STEP if measure.aggregate is Aggregate.SUM else Style.LINE,
        key=f"{subject.machine.id} {panel}",
    )


def _around(panels: Sequence[Panel], whole: Shown, period: Period, step_s: float) -> tuple[Panel, ...]:
    """Draw the whole period, as coarse as it is known, around what was read closely."""
    known = {trace.key: trace for panel in whole.panels for trace in panel.every}
    return tuple(
        replace(
            panel,
            traces=tuple(
                spliced(trace, known[trace.key], period, step_s / whole.step_s) if trace.key in known else trace
                for trace in panel.traces
            ),
        )
        for panel in panels
    )


def spliced(fine: Trace, coarse: Trace, period: Period, share: float) -> Trace:
    """Return a curve that is fine in a period and coarse around it.

    Parameters
    ----------
    fine, coarse : Trace
        Prepared.
    period : Period
        Where the fine one is known.
    share : float
        Width of a fine interval in coarse ones: a quantity is spread evenly over the coarse intervals.
    """
    start, stop = period.start.timestamp(), period.end.timestamp()
    first, last = (int(place) for place in np.searchsorted(coarse.time_s, (start, stop)))
    factor = share if fine.style == Style.STEP else 1.0
    inside = 0 < last < coarse.time_s.size and coarse.time_s[last - 1] < stop < coarse.time_s[last]
    tail = slice(last - 1 if inside else last, None)  # the interval that the fine part ends in goes on behind it

    def joined(of_fine: np.ndarray, of_coarse: np.ndarray, factor: float) -> np.ndarray:
        return np.concatenate((of_coarse[:first] * factor, of_fine, of_coarse[tail] * factor))

    moments = joined(fine.time_s, np.where(np.arange(coarse.time_s.size) == last - 1, stop, coarse.time_s), 1.0)
    value = joined(fine.value, coarse.value, factor)
    made = replace(fine, time_s=moments, value=value, pyramid=Pyramid(moments, value))
    if fine.low is None and coarse.low is None:
        return made
    low, high = (
        joined(fine.value if of_fine is None else of_fine, coarse.value if of_coarse is None else of_coarse, factor)
        for of_fine, of_coarse in ((fine.low, coarse.low), (fine.high, coarse.high))
    )
    return replace(made, low=low, high=high, envelope=Pyramid(moments, low, high))


def status_words(shown: Shown) -> str:
    """Return what the status line says."""
    raw = shown.interval is Interval.RAW
    words = [
        tr(
            "{count} rows read in {seconds}", count=text.integer(shown.rows), seconds=text.number(shown.seconds, "s", 2)
        ),
        tr("raw readings") if raw else tr("one value per {interval}", interval=tr(shown.interval.words)),
    ]
    if shown.corrections:
        words.append(tr("corrections applied: {count}", count=text.integer(shown.corrections)))
    if shown.behind:
        hours = text.number(sum(period.hours for period in shown.behind), "h", 1)
        words.append(tr("roll-ups lack {hours}, read from finer values", hours=hours))
    return " · ".join(words)
