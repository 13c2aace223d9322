"""A question for measured series, its answer, and the answer as a table for other programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import pandas as pd

from analytics.correction import Correction
from analytics.language import tr
from analytics.measure import Aggregate, Measure
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine, energy_name
from analytics.sheet import Sheet
from analytics.text import unit_words


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
    behind : tuple of Period
        Where a roll-up has not caught up with the readings (a plant's own one, or readings that came too late for a
        continuous aggregate); read from finer ones, or from the readings themselves.
    """

    request: SeriesRequest
    frame: pd.DataFrame
    interval: Interval
    rows: int
    corrections: tuple[Correction, ...] = ()
    behind: tuple[Period, ...] = ()


def sheet_of(found: Sequence[tuple[Machine, SeriesFrame]]) -> Sheet:
    """Return series as one table: a row for each time, a column for each measure of each machine.

    Parameters
    ----------
    found : sequence of (Machine, SeriesFrame)
        At least one; times are written in the zone of the first machine. A time that only some have leaves the cells of
        the others empty.

    Returns
    -------
    Sheet
    """
    columns: dict[str, pd.Series[float]] = {}
    sums = []
    for machine, answer in found:
        for measure in answer.request.measures:
            for key in (measure.key, f"{measure.key}:min", f"{measure.key}:max"):
                if key in answer.frame.columns:
                    columns[_head(machine, measure, answer, key)] = answer.frame[key]
                    if measure.aggregate is Aggregate.SUM and key == measure.key:
                        sums.append(_head(machine, measure, answer, key))
    first, answer = found[0]
    frame = pd.DataFrame(columns)
    frame.index.name = tr("Time")
    corrections = len({one.id for _, each in found for one in each.corrections})
    notes = (
        (tr("Machines"), ", ".join(dict.fromkeys(machine.name for machine, _ in found))),
        (tr("Time"), tr("start of the interval, {zone}", zone=first.timezone)),
        (tr("Interval"), tr(answer.interval.words)),
        (tr("Corrections that hold"), str(corrections)),
        (tr("Empty cells"), tr("no reading: unknown, not 0")),
    )
    title = first.name if len({machine.id for machine, _ in found}) == 1 else tr("Readings")
    return Sheet(title, frame, first.timezone, notes, tuple(sums))


def _head(machine: Machine, measure: Measure, answer: SeriesFrame, key: str) -> str:
    label = f"{measure.parent}: {measure.label}" if measure.parent else measure.title
    kind = answer.request.energy_type
    if kind != ELECTRICITY and measure.key in ("energy_kwh", "power_kw"):
        label = f"{label} ({energy_name(kind)})"
    end = {"min": tr("lowest"), "max": tr("highest")}.get(key.rpartition(":")[2], "")
    return f"{machine.name}: {label}{f' {end}' if end else ''}{f', {unit_words(measure.unit)}' if measure.unit else ''}"
