"""What the readings page shows, as pure functions: periods, levels, curves, words; known to no widget."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from analytics.kpi import Kpis
from analytics.measure import ENERGY, POWER, Aggregate, Measure, Series
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine
from analytics.progress import Progress
from analytics.series import SeriesFrame, SeriesRequest
from enms_desktop import text
from enms_desktop.pages.readings.totals import Totals, seconds_of, totals_of
from enms_desktop.plots.site_time_axis import day_words
from enms_desktop.plots.time_plot import Style, Trace, prepared

#: So many points of one series are read at most, and of all series together: enough for every pixel of a large screen,
#: few enough that a year shows its days and not the noise of its quarter-hours. Zooming in reads finer.
POINTS = 4_000
ALL_POINTS = 60_000

#: Measures that are shown when nothing has been chosen yet, as far as there are data.
FIRST_MEASURES = ("energy_kwh", "production_count", "outdoor_temp_c")

_LADDER = (Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)

_SHORT = {
    Interval.RAW: "reading",
    Interval.MINUTE: "min",
    Interval.QUARTER_HOUR: "15 min",
    Interval.HOUR: "h",
    Interval.DAY: "day",
}


def interval_for(period: Period, curves: int, finest_s: int) -> Interval:
    """Return the finest level whose points a chart can well hold.

    Parameters
    ----------
    period : Period
        What is to be read.
    curves : int
        How many series at once.
    finest_s : int
        Step at which the machines are read, s; 0 when it is not known.
    """
    most = min(POINTS, max(ALL_POINTS // max(curves, 1), 1500))
    seconds = period.hours * 3600
    if 0 < finest_s < 60 and seconds / finest_s <= most:
        return Interval.RAW
    return next(
        (level for level in _LADDER if level.seconds >= finest_s and seconds / level.seconds <= most), _LADDER[-1]
    )


def coarser(interval: Interval, usual_s: float) -> Interval:
    """Return the level that suits data of that usual step, s: a level finer than the data says nothing more."""
    if interval is Interval.RAW or usual_s <= 1.5 * interval.seconds:
        return interval
    return next((level for level in _LADDER if level.seconds >= usual_s * 0.99), _LADDER[-1])


def beyond(period: Period, limits: Period) -> Period:
    """Return a period with as much again on either side, so that panning finds something, within the limits."""
    width = period.end - period.start
    start, end = max(period.start - width, limits.start), min(period.end + width, limits.end)
    return Period(start, end) if start < end else period


def up_to_interval(period: Period) -> Period:
    """Widen a period to whole quarters of an hour, so that no bucket is cut."""
    start = period.start.timestamp() // 900 * 900
    end = -(-period.end.timestamp() // 900) * 900
    return Period(datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))


@dataclass(frozen=True)
class Subject:
    """A machine that is shown, with the place of its colour."""

    machine: Machine
    color_index: int


@dataclass(frozen=True)
class Question:
    """What is to be shown.

    Parameters
    ----------
    subjects : tuple of Subject
    measures : mapping of UUID to tuple of Measure
        Per machine, those of the chosen measures it has.
    order : tuple of str
        Keys of the chosen measures, top to bottom.
    home : Period
        What the user asked for.
    period : Period
        What is read: all of it, or the part that is looked at closely.
    interval : Interval
        The finest level worth reading.
    """

    subjects: tuple[Subject, ...]
    measures: Mapping[UUID, tuple[Measure, ...]]
    order: tuple[str, ...]
    home: Period
    period: Period
    interval: Interval


@dataclass(frozen=True, eq=False)
class Shown:
    """What was read, ready to be drawn.

    Parameters
    ----------
    question : Question
    groups : tuple of (str, tuple of Trace)
        One chart each.
    interval : Interval
        The level that was read.
    rows : int
    seconds : float
        How long reading took.
    totals : Totals
        Energy and power of the machines, to say at once what a range amounts to.
    corrections : int
        Corrections that hold for what is shown.
    """

    question: Question
    groups: tuple[tuple[str, tuple[Trace, ...]], ...]
    interval: Interval
    rows: int
    seconds: float
    totals: Totals
    corrections: int = 0


Reader = Callable[[SeriesRequest, Progress], SeriesFrame]


def read(read_series: Reader, question: Question, progress: Progress) -> Shown:
    """Read what was asked for and make it ready to be drawn; runs in the background.

    Parameters
    ----------
    read_series : callable
        ``Workbench.series``.
    question : Question
    progress : Progress
    """
    began = time.perf_counter()
    interval = question.interval
    reads = _read_at(read_series, question, interval, progress)
    fitting = coarser(interval, _usual_step(reads))
    if fitting is not interval:
        interval = fitting
        reads = _read_at(read_series, question, interval, progress)
    groups = tuple(
        (title, tuple(prepared(trace, float(interval.seconds)) for trace in traces))
        for title, traces in _groups(question, reads, interval)
    )
    rows = sum(one.found.rows for one in reads)
    frames = (one.found.frame for one in reads if not one.kind)
    totals = totals_of(frames, interval, question.period)
    corrected = len({held.id for one in reads for held in one.found.corrections})
    return Shown(question, groups, interval, rows, time.perf_counter() - began, totals, corrected)


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
            if kind == ELECTRICITY and any(m.series is Series.ENERGY for m in measures):
                wanted = tuple(dict.fromkeys((*wanted, ENERGY, POWER)))
            if wanted:
                request = SeriesRequest(machine.id, wanted, question.period, interval, energy_type=kind)
                asked.append((subject, "" if kind == ELECTRICITY else kind.replace("_", " "), request))
    reads = []
    for number, (subject, kind, request) in enumerate(asked):
        part = progress.part(number / len(asked), (number + 1) / len(asked))
        reads.append(_Read(subject, kind, read_series(request, part)))
        progress.step((number + 1) / len(asked), "Reading the series")
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


def _groups(question: Question, reads: Sequence[_Read], interval: Interval) -> Iterable[tuple[str, list[Trace]]]:
    """Put the curves of one measure into one chart; another kind of energy has another scale and a chart of its own."""
    for key in question.order:
        charts: dict[str, tuple[str, list[Trace]]] = {}
        for one in reads:
            measure = next((m for m in one.found.request.measures if m.key == key), None)
            if measure is None or key not in one.found.frame.columns:
                continue
            kind = one.kind if measure.series is Series.ENERGY else ""
            title = measure_title(measure, interval, kind)
            charts.setdefault(kind, (title, []))[1].append(_trace(one.subject, measure, one.found.frame))
        yield from charts.values()


def measure_title(measure: Measure, interval: Interval, kind: str = "") -> str:
    """Return the name of a chart: the measure, its unit, and for a quantity the time it is summed over."""
    unit = measure.unit
    if measure.aggregate is Aggregate.SUM:
        unit = f"{unit or 'sum'} per {_SHORT[interval]}"
    label = f"{measure.parent}: {measure.label}" if measure.parent else measure.label
    label = f"{label} ({kind})" if kind else label
    return f"{label}, {unit}" if unit else label


def _trace(subject: Subject, measure: Measure, frame: pd.DataFrame) -> Trace:
    known = frame[frame[measure.key].notna()]
    low, high = (f"{measure.key}:{end}" for end in ("min", "max"))
    bounded = low in frame.columns and high in frame.columns
    return Trace(
        subject.machine.name,
        measure.unit,
        seconds_of(known.index),
        known[measure.key].to_numpy(dtype=np.float64),
        low=known[low].to_numpy(dtype=np.float64) if bounded else None,
        high=known[high].to_numpy(dtype=np.float64) if bounded else None,
        color_index=subject.color_index,
        style=Style.STEP if measure.aggregate is Aggregate.SUM else Style.LINE,
    )


def status_words(shown: Shown) -> str:
    """Return what the status line says."""
    level = "raw readings" if shown.interval is Interval.RAW else f"one value per {shown.interval.words}"
    words = f"{text.counted(shown.rows, 'row')} read in {text.number(shown.seconds, 's', 2)} · {level}"
    return f"{words} · {text.counted(shown.corrections, 'correction')} applied" if shown.corrections else words


@dataclass(frozen=True)
class Card:
    """One KPI as it is shown: its value with unit, what it rests on, and how it is calculated."""

    name: str
    value: str
    detail: str
    tip: str


def kpi_cards(kpis: Kpis, zone: ZoneInfo) -> tuple[Card, ...]:
    """Return the six KPIs as they are shown; what is not known is "–"."""
    peak = "15-minute mean" if kpis.peak_time is None else _short_moment(kpis.peak_time, zone)
    return (
        Card(
            "Energy",
            text.energy(kpis.energy_kwh),
            _with("mean", text.power(kpis.average_power_kw)),
            "Energy used in the range: the sum of all readings.\nMean power is that of the time with readings.",
        ),
        Card(
            "Peak demand",
            text.power(kpis.peak_demand_kw),
            peak,
            "The highest mean power of any quarter of an hour: energy of the 15 minutes × 4.",
        ),
        Card(
            "Load factor",
            text.percent(kpis.load_factor),
            "mean ÷ peak",
            "Mean power ÷ peak demand. 100 % is a perfectly even load.",
        ),
        Card(
            "Specific energy",
            _per_unit(kpis.sec_kwh_per_unit),
            _with("of", text.integer(kpis.production_units, "units")),
            "Energy ÷ units produced in the range (SEC).",
        ),
        Card(
            "Energy cost",
            text.money(kpis.cost, kpis.currency, 0 if kpis.cost is not None and abs(kpis.cost) >= 10_000 else 2),
            "" if kpis.average_rate_per_kwh is None else _rate(kpis),
            "Each hour's energy × the tariff in force at that hour, in site time.",
        ),
        Card(
            "Carbon",
            _mass(kpis.co2_kg),
            _with("at", text.number(kpis.emission_factor, "kg/kWh", 3)),
            "CO₂ of the energy used: energy × the emission factor in force.",
        ),
    )


def large(value: str) -> str:
    """Return a value as rich text, its unit smaller than its number."""
    number, space, unit = value.rpartition(text.SPACE)
    return f'{escape(number)}{space}<span style="font-size:9pt">{escape(unit)}</span>' if number else escape(value)


def _short_moment(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    return f"{day_words(local)} {local:%H:%M}"


def _per_unit(kwh: float | None) -> str:
    small = kwh is not None and 0 < abs(kwh) < 0.1
    return text.number(1000 * kwh, "Wh/unit") if kwh is not None and small else text.number(kwh, "kWh/unit")


def _mass(kg: float | None) -> str:
    return text.number(kg / 1000, "t") if kg is not None and abs(kg) >= 10_000 else text.number(kg, "kg")


def _with(word: str, value: str) -> str:
    return "" if value == text.UNKNOWN else f"{word} {value}"


def _rate(kpis: Kpis) -> str:
    if kpis.average_rate_per_kwh is None:
        return text.UNKNOWN
    return f"{text.money(kpis.average_rate_per_kwh, kpis.currency, 4)}/kWh"


def union(offered: Mapping[UUID, Sequence[Measure]], machines: Iterable[UUID]) -> tuple[Measure, ...]:
    """Return the measures that any of the machines has, in the order they are offered."""
    found: dict[str, Measure] = {}
    for machine in machines:
        for measure in offered.get(machine, ()):
            found.setdefault(measure.key, measure)
    return tuple(found.values())
