"""Measured series of one machine, as fine as was asked for and as exact as the readings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pandas as pd

from analytics.capability import Capability
from analytics.correction import Correction
from analytics.database import Session
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.measure import Measure, Series
from analytics.period import Interval, Period
from analytics.progress import Progress
from analytics.readings import corrections, levels
from analytics.readings.lag import Reading
from analytics.readings.stretches import stretches, values_of
from analytics.series import SeriesFrame, SeriesRequest

#: Raw readings are fetched in stretches of about so many rows, so that progress is told and memory stays bounded …
STRETCH_ROWS = 250_000
#: … of which none is longer or shorter than this, whatever the roll-ups say about the number of rows.
LONGEST_STRETCH = timedelta(days=28)
SHORTEST_STRETCH = timedelta(hours=1)

_ZONE = """
SELECT coalesce(nullif(f.timezone, ''), 'UTC')
FROM machines m JOIN factories f ON f.id = m.factory_id WHERE m.id = %(id)s
"""

_OTHER_TYPES = """
SELECT EXISTS (
    SELECT FROM energy_readings
    WHERE machine_id = %(id)s AND time >= %(start)s AND time < %(end)s AND energy_type <> %(energy_type)s)
"""


def series(
    session: Session, capability: Capability, request: SeriesRequest, timezone: str | None = None
) -> SeriesFrame:
    """Read measures of one machine over a period.

    Parameters
    ----------
    session : Session
    capability : Capability
    request : SeriesRequest
        Without an interval, the finest one is taken that gives no more than about ``points`` points.
    timezone : str, optional
        IANA name of the zone whose days are meant; None takes that of the machine's factory.

    Returns
    -------
    SeriesFrame
        Buckets lie on UTC, days on the site's own midnights (23 or 25 hours at a change of the clocks). Where the
        period begins inside a bucket, that bucket is labelled with the beginning of the period and holds only what
        was measured inside the period; the same holds at its end.

    Raises
    ------
    BadRequest
        When nothing was asked for, or there is no such machine.
    """
    if not request.measures:
        raise BadRequest(tr("No measure was asked for."), tr("Choose at least one."))
    zone = timezone or session.value(_ZONE, {"id": request.machine_id})
    if zone is None:
        raise BadRequest(
            tr("There is no such machine in this database."), tr("List the machines to see what there is.")
        )
    interval = request.interval or _interval_for(session, capability, request)
    held = corrections.holding(session, capability, request.machine_id, request.period)
    mixed = _is_mixed(session, capability, request)
    asked = [
        (source, group)
        for source, groups in _by_source(capability, request, interval, mixed=mixed).items()
        for group in groups
    ]
    frames: list[pd.DataFrame] = []
    behind: set[levels.Span] = set()
    for number, (source, group) in enumerate(asked):
        if interval is Interval.RAW:
            part = session.progress.part(number / len(asked), (number + 1) / len(asked))
            frames.append(_read_raw(session, capability, source, group, request, held, part))
            continue
        values = _values(request, source, group[0].variable_id, zone)
        frame, lagging = _read(session, capability, source, group, request, interval, values, held, mixed=mixed)
        frames.append(frame)
        behind |= set(lagging)
    frame = pd.concat(frames, axis="columns", sort=True) if len(frames) > 1 else frames[0]
    ordered = [c for m in request.measures for c in (m.key, f"{m.key}:min", f"{m.key}:max") if c in frame.columns]
    touched = tuple(
        one for one in held if any(one.is_about(measure, request.energy_type) for measure in request.measures)
    )
    if list(frame.columns) != ordered:  # a long series is not copied without need
        frame = frame[ordered]
    lags = tuple(Period(start, end) for start, end in sorted(behind))
    return SeriesFrame(request, frame.rename_axis("time"), interval, sum(map(len, frames)), touched, lags)


def counts(session: Session, capability: Capability, request: SeriesRequest) -> pd.Series:
    """Return how many readings each quarter-hour of a period holds, for the series of the request's first measure.

    Returns
    -------
    Series
        UTC index ``time``, float64; quarter-hours without a reading are not there.
    """
    measure = request.measures[0]
    number = levels.readings_of(measure.series)
    mixed = _is_mixed(session, capability, request)
    source = levels.source_of(capability, number, Interval.QUARTER_HOUR, typed=mixed)
    values = _values(request, source, measure.variable_id, "UTC")
    frame, _ = _read(session, capability, source, (number,), request, Interval.QUARTER_HOUR, values, (), mixed=mixed)
    found: pd.Series = frame[number.key]
    return found


def _by_source(
    capability: Capability, request: SeriesRequest, interval: Interval, *, mixed: bool
) -> dict[levels.Source, list[tuple[Measure, ...]]]:
    """Group the measures by what they are read from; each own variable is a read of its own."""
    groups: dict[levels.Source, list[tuple[Measure, ...]]] = {}
    for measure in dict.fromkeys(request.measures):
        if interval is Interval.RAW:
            source = levels.Source(measure.series, Interval.RAW)
        else:
            typed = mixed and measure.series is Series.ENERGY
            source = levels.source_of(capability, measure, interval, typed=typed)
        found = groups.setdefault(source, [])
        if measure.variable_id is None and found:
            found[0] = (*found[0], measure)
        else:
            found.append((measure,))
    return groups


def _is_mixed(session: Session, capability: Capability, request: SeriesRequest) -> bool:
    """Whether roll-ups that ignore the energy type would bring another energy into this read."""
    relations = [levels.Source(Series.ENERGY, level).relation for level in capability.levels(Series.ENERGY)]
    if all(capability.has(relation, "energy_type") for relation in relations):
        return False
    if not any(measure.series is Series.ENERGY for measure in request.measures):
        return False
    values = {"id": request.machine_id, "energy_type": request.energy_type}
    return bool(session.value(_OTHER_TYPES, values | {"start": request.period.start, "end": request.period.end}))


def _read(
    session: Session,
    capability: Capability,
    source: levels.Source,
    measures: tuple[Measure, ...],
    request: SeriesRequest,
    interval: Interval,
    values: Mapping[str, object],
    held: tuple[Correction, ...],
    *,
    mixed: bool,
) -> tuple[pd.DataFrame, tuple[levels.Span, ...]]:
    """Read measures that come from one source, columns named by key, and where that source lags."""
    if any(corrections.about(held, m, request.energy_type) for m in measures):
        source = replace(source, corrected=True)
    typed = mixed and source.series is Series.ENERGY
    whole = levels.inner(source, request.period)
    reading = Reading(source, measures, interval, whole, typed, request.energy_type, values)
    elsewhere, behind = stretches(session, capability, reading, held)
    query = levels.query(capability, source, measures, request.period, interval, elsewhere)
    frame = session.frame(query, {**values, **values_of(elsewhere)})
    return _known(frame.rename(columns=_names(measures))), behind


def _read_raw(
    session: Session,
    capability: Capability,
    source: levels.Source,
    measures: tuple[Measure, ...],
    request: SeriesRequest,
    held: tuple[Correction, ...],
    progress: Progress,
) -> pd.DataFrame:
    """Read readings as they were measured, in stretches; all of them see one state of the database."""
    about = about_how_many(session, capability, measures[0], request)
    variable = measures[0].variable_id
    query = levels.query(capability, source, measures, request.period, Interval.RAW)
    asked = [_values(request, source, variable, "UTC", one) for one in stretches_of(request.period, about)]
    frame = session.stream(query, asked, progress, about=about).rename(columns=_names(measures))
    # Raw readings are quicker to correct here than in the database.
    return _known(corrections.overlay(frame, held, measures, request.energy_type))


def _known(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with a value."""
    known = frame.notna().any(axis="columns")
    return frame if known.all() else frame[known]


def stretches_of(period: Period, about: float) -> Iterable[Period]:
    """Cut a period with about so many readings (0: nobody knows) into stretches."""
    length = LONGEST_STRETCH
    if about > STRETCH_ROWS:
        length = max(min((period.end - period.start) * (STRETCH_ROWS / about), length), SHORTEST_STRETCH)
    start = period.start
    while start < period.end:
        end = min(start + length, period.end)
        yield Period(start, end)
        start = end


def _values(
    request: SeriesRequest, source: levels.Source, variable: UUID | None, zone: str, period: Period | None = None
) -> Mapping[str, object]:
    """Return the named values of :func:`analytics.readings.levels.query`."""
    period = period or request.period
    inner: tuple[datetime, datetime] = levels.inner(source, period) or (period.end, period.end)
    return {
        "id": variable or request.machine_id,
        "start": period.start,
        "end": period.end,
        "inner_start": inner[0],
        "inner_end": inner[1],
        "zone": zone,
        "energy_type": request.energy_type,
    }


def _names(measures: Sequence[Measure]) -> dict[str, str]:
    names: dict[str, str] = {}
    for i, measure in enumerate(measures):
        names |= {f"v{i}": measure.key, f"lo{i}": f"{measure.key}:min", f"hi{i}": f"{measure.key}:max"}
    return names


def _interval_for(session: Session, capability: Capability, request: SeriesRequest) -> Interval:
    """Choose the finest interval that gives no more points than a chart can show."""
    most = max(request.points, 1)
    seconds = request.period.hours * 3600
    if seconds <= most * 86400 and _rows(session, capability, request) <= most:
        return Interval.RAW
    for interval in (Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR):
        if seconds / interval.seconds <= most:
            return interval
    return Interval.DAY


def _rows(session: Session, capability: Capability, request: SeriesRequest) -> float:
    """Count the raw readings of the series with most of them, from the coarsest roll-up there is."""
    every = {(m.series, m.variable_id): m for m in request.measures}.values()
    return max(about_how_many(session, capability, measure, request, exactly=True) for measure in every)


def about_how_many(
    session: Session, capability: Capability, measure: Measure, request: SeriesRequest, *, exactly: bool = False
) -> float:
    """Count the raw readings of a measure's series in a period from the coarsest roll-up there is.

    Without a roll-up every reading has to be counted, which is done only if the number has to be exact; else it is 0.
    """
    number = levels.readings_of(measure.series)
    source = levels.source_of(capability, number, Interval.HOUR, typed=False)
    if source.level is Interval.RAW and not exactly:
        return 0.0
    values = _values(request, source, measure.variable_id, "UTC")
    whole = levels.inner(source, request.period)
    reading = Reading(source, (number,), Interval.HOUR, whole, False, request.energy_type, values)
    elsewhere, _ = stretches(session, capability, reading, ())
    query = levels.query(capability, source, (number,), request.period, Interval.HOUR, elsewhere)
    total = f"SELECT coalesce(sum(v0), 0)::float8 FROM ({query}) AS hours"  # noqa: S608 - written by levels
    return float(session.value(total, {**values, **values_of(elsewhere)}))
