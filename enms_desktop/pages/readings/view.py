"""What the readings page asks for, as pure functions: periods, levels, machines and measures; known to no widget."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from analytics.measure import Measure
from analytics.period import Interval, Period
from analytics.plant import Machine, Plant
from enms_desktop.presets import up_to_quarter

#: So many points of one series are read at most, and of all series together: enough for every pixel of a large screen,
#: few enough that a year shows its days and not the noise of its quarter-hours. Zooming in reads finer.
POINTS = 4_000
ALL_POINTS = 60_000

#: Measures that are shown when nothing has been chosen yet, as far as there are data.
FIRST_MEASURES = ("energy_kwh", "production_count", "outdoor_temp_c")

_LADDER = (Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)


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


def bounds_of(machines: Iterable[Machine]) -> tuple[datetime, datetime] | None:
    """Return the first and the last reading of machines, None when they have none."""
    found = [(machine.first_reading, machine.last_reading) for machine in machines]
    known = [(first, last) for first, last in found if first is not None and last is not None]
    return (min(first for first, _ in known), max(last for _, last in known)) if known else None


def first_machine(plant: Plant) -> Machine:
    """Return the machine that is shown first: one with readings when there is any."""
    return next((machine for machine in plant.machines if machine.last_reading is not None), plant.machines[0])


def limits_of(oldest: datetime, newest: datetime) -> Period:
    """Return the period that holds all readings, a quarter of an hour at least."""
    end = up_to_quarter(newest)
    return Period(min(oldest, end - timedelta(minutes=15)), end)


def covers(read: Period, visible: Period, limits: Period) -> bool:
    """Whether everything visible was read that there is."""
    return max(visible.start, limits.start) >= read.start and min(visible.end, limits.end) <= read.end


def question(
    subjects: tuple[Subject, ...],
    offered: Mapping[UUID, Sequence[Measure]],
    chosen: tuple[str, ...],
    home: Period,
    limits: Period,
    looked_at: Period | None,
) -> Question:
    """Return what is to be read: the whole period, or what is looked at and as much again on either side."""
    measures = {
        subject.machine.id: tuple(m for m in offered.get(subject.machine.id, ()) if m.key in chosen)
        for subject in subjects
    }
    curves = sum(len(found) for found in measures.values())
    finest = min((subject.machine.data_interval_s for subject in subjects), default=0)
    interval = interval_for(looked_at or home, curves, finest)
    wanted = home if looked_at is None else up_to_interval(beyond(looked_at, limits))
    return Question(subjects, measures, chosen, home, wanted, interval)


def union(offered: Mapping[UUID, Sequence[Measure]], machines: Iterable[UUID]) -> tuple[Measure, ...]:
    """Return the measures that any of the machines has, in the order they are offered."""
    found: dict[str, Measure] = {}
    for machine in machines:
        for measure in offered.get(machine, ()):
            found.setdefault(measure.key, measure)
    return tuple(found.values())
