"""Roll-ups against the readings they are made of: any period compared, what differs named, and repaired."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from analytics import schema
from analytics.capability import Capability, ServerKind
from analytics.database import Database, Session
from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.measure import Series
from analytics.period import Interval, Period
from analytics.progress import Progress

__all__ = ["Difference", "ReconcileReport", "ReconcileRequest", "reconcile"]

#: Widest period of one statement, which bounds its memory.
PIECES = {
    Interval.MINUTE: timedelta(days=32),
    Interval.QUARTER_HOUR: timedelta(days=128),
    Interval.HOUR: timedelta(days=366),
    Interval.DAY: timedelta(days=366),
}

#: Differences that a report shows with their numbers; all are counted and repaired.
SHOWN = 200

#: Sums of floating-point numbers depend on their order; relative.
TOLERANCE = 1e-9

_DAY = timedelta(days=1)

# What is kept for each series, and how it follows from readings; 0005 has it for every kind of server.
_COLUMNS = """
SELECT name, from_raw FROM workbench.rollup_columns
WHERE series = %s AND from_raw IS NOT NULL AND from_finer IS NOT NULL ORDER BY place
"""
_SERIES = "SELECT raw, id, keys FROM workbench.rollup_series WHERE series = %s"
_CORRECTED = "SELECT EXISTS (SELECT FROM workbench.corrections WHERE series = %s AND withdrawn_at IS NULL)"
_MACHINES_VARIABLES = "SELECT id FROM workbench.variables WHERE machine_id = %s"

_COMPARE = """
WITH wanted AS (
    SELECT {bucket} AS bucket, {keys}, {from_raw} FROM {raw}
    WHERE time >= %(start)s AND time < %(end)s {whose} GROUP BY {bucket}, {keys}
){peak}, kept AS (
    SELECT bucket, {keys}, {names} FROM {view} WHERE bucket >= %(start)s AND bucket < %(end)s {whose}
), unlike AS MATERIALIZED (
    SELECT bucket, {keys}, v.name, v.wanted, v.kept
    FROM wanted {join_peak} FULL JOIN kept USING (bucket, {keys})
    CROSS JOIN LATERAL (VALUES {pairs}) AS v (name, wanted, kept)
    WHERE v.wanted IS DISTINCT FROM v.kept
      AND NOT coalesce(abs(v.wanted - v.kept) <= {tolerance} * greatest(abs(v.wanted), abs(v.kept), 1), false)
)
"""
_SHOW = """
SELECT bucket, {id}, {energy_type}, name, wanted, kept,
       (SELECT count(*) FROM (SELECT DISTINCT bucket, {keys} FROM unlike) AS buckets)
FROM unlike ORDER BY bucket, {keys}, name LIMIT %(limit)s
"""
_COUNT = "SELECT count(*) FROM {view} WHERE bucket >= %(start)s AND bucket < %(end)s {whose}"
_STRETCHES = """
SELECT {id}, lower(stretch), upper(stretch)
FROM (SELECT {id}, unnest(range_agg(tstzrange(bucket, bucket + {width}))) AS stretch FROM unlike GROUP BY 1) AS s
"""
_PEAK = """, quarters AS (
    SELECT date_bin('15 minutes', time, '2000-01-01 00:00:00+00') AS quarter, {keys}, avg(power_kw) AS power_kw
    FROM {raw} WHERE time >= %(start)s AND time < %(end)s {whose} GROUP BY 1, {keys}
), peaks AS (
    SELECT date_bin({width}, quarter, '2000-01-01 00:00:00+00') AS bucket, {keys}, max(power_kw) AS peak
    FROM quarters GROUP BY 1, {keys}
)"""

_MARK = """
INSERT INTO workbench.rollup_dirty (series, id, first_time, last_time)
VALUES (%s, %s, %s, %s::timestamptz - interval '1 microsecond')
"""
_KNOWS_FORCE = """
SELECT EXISTS (SELECT FROM pg_proc WHERE proname = 'refresh_continuous_aggregate' AND 'force' = ANY (proargnames))
"""


@dataclass(frozen=True)
class ReconcileRequest:
    """What to compare.

    Parameters
    ----------
    period : Period
        Widened to whole days of UTC, of which every level of roll-up has whole buckets.
    machine_id : UUID, optional
        None compares all machines.
    series : tuple of Series
        Empty compares all.
    repair : bool
        Compute again what differs.
    """

    period: Period
    machine_id: UUID | None = None
    series: tuple[Series, ...] = ()
    repair: bool = False


@dataclass(frozen=True)
class Difference:
    """One number of one bucket that is not what the readings say.

    Parameters
    ----------
    relation : str
        The roll-up.
    id : UUID
        Machine, or variable.
    energy_type : str
        Empty where the series has none.
    bucket : datetime
        Its start.
    column : str
    wanted, kept : float, optional
        From the readings, and as the roll-up has it; None is no bucket, or no value in it.
    """

    relation: str
    id: UUID
    energy_type: str
    bucket: datetime
    column: str
    wanted: float | None
    kept: float | None


@dataclass(frozen=True)
class ReconcileReport:
    """What a comparison found.

    Parameters
    ----------
    period : Period
        That was compared, in whole days of UTC.
    buckets : int
        Compared, of all levels.
    different : int
        Buckets that differed when they were compared.
    differences : tuple of Difference
        With their numbers, the first of each level and month.
    left : int
        Buckets that differ still; as ``different`` when nothing was repaired.
    """

    period: Period
    buckets: int
    different: int
    differences: tuple[Difference, ...]
    left: int

    @property
    def ok(self) -> bool:
        """Whether roll-ups equal readings now."""
        return self.left == 0


@dataclass(frozen=True)
class _Stretch:
    """Buckets of one machine or variable that are to be computed again."""

    series: Series
    id: UUID
    start: datetime
    end: datetime


#: The parts of a statement, all of them names of our own catalog, and its values.
_Statement: TypeAlias = tuple[dict[str, str], dict[str, object]]


@dataclass
class _Found:
    buckets: int
    different: int
    differences: list[Difference]
    stretches: list[_Stretch]


def reconcile(database: Database, request: ReconcileRequest, progress: Progress) -> ReconcileReport:
    """Compare roll-ups of a period with the readings, with corrections where there are any; repair where wanted.

    Parameters
    ----------
    database : Database
    request : ReconcileRequest
    progress : Progress

    Returns
    -------
    ReconcileReport

    Raises
    ------
    BadRequest
        When the readings of the whole period are not kept any more.
    CannotStore
        When the database was not made by the workbench, or may not be repaired.
    """
    with database.session(progress) as session:
        capability = schema.probe(session)
        if not capability.has("workbench.rollup_columns"):
            raise CannotStore(
                tr("The roll-ups of this database were not made by the workbench, so it cannot judge them."),
                tr("Compare them with the tools that made them."),
            )
        period = _whole_days(session, capability, request.period)
        found = _compare(session, capability, replace(request, period=period), progress.part(0.0, 0.5))
    left = found.different
    if request.repair and found.different:
        if capability.read_only:
            raise CannotStore(capability.read_only, tr("Nothing was repaired."))
        _repair(database, capability, found.stretches, progress.part(0.5, 0.7))
        with database.session(progress) as session:
            again = _compare(session, capability, replace(request, period=period), progress.part(0.7, 1.0))
        left = again.different
    progress.step(1.0, tr("Compared"))
    return ReconcileReport(period, found.buckets, found.different, tuple(found.differences), left)


def _whole_days(session: Session, capability: Capability, period: Period) -> Period:
    """Return a period in whole days of UTC, without what a retention policy may have taken away."""
    start, end = _day(period.start), _day(period.end - timedelta(microseconds=1)) + _DAY
    kept = schema.oldest_kept(session) if capability.kind is ServerKind.COMMUNITY else None
    if kept is not None and kept >= end:
        raise BadRequest(
            tr("Readings before {kept} are not kept any more.", kept=f"{kept:%Y-%m-%d}"),
            tr("Their roll-ups have nothing to equal."),
        )
    if kept is not None:
        start = max(start, kept)
    return Period(start, end)


def _pieces(period: Period, width: timedelta) -> list[Period]:
    """Cut a period into stretches of whole days."""
    pieces, start = [], period.start
    while start < period.end:
        pieces.append(Period(start, min(start + width, period.end)))
        start += width
    return pieces


def _levels(capability: Capability) -> tuple[Interval, ...]:
    """Return the levels that are kept; without continuous aggregates 1 minute is computed whenever it is read."""
    levels = (Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)
    return (Interval.MINUTE, *levels) if capability.kind is ServerKind.COMMUNITY else levels


def _compare(session: Session, capability: Capability, request: ReconcileRequest, progress: Progress) -> _Found:
    found = _Found(0, 0, [], [])
    work = [
        (series, level, piece)
        for series in request.series or tuple(Series)
        for level in _levels(capability)
        for piece in _pieces(request.period, PIECES[level])
    ]
    for done, (series, level, piece) in enumerate(work):
        progress.step(done / len(work), tr("Comparing {series}, {level}", series=_name(series), level=level.words))
        statement = _statement(session, capability, request, series, level)
        _compare_piece(session, statement, series, piece, found)
    return found


def _name(series: Series) -> str:
    return series.value.split(".")[-1]


def _compare_piece(session: Session, statement: _Statement, series: Series, piece: Period, found: _Found) -> None:
    """Compare one level of one series over a piece of the period."""
    parts, values = statement
    values |= {"start": piece.start, "end": piece.end, "limit": SHOWN}
    found.buckets += int(session.value(_COUNT.format(**parts), values))
    compare = _COMPARE.format(**parts)
    rows = session.rows(compare + _SHOW.format(**parts), values)
    if not rows:
        return
    found.different += rows[0][-1]
    found.differences += [Difference(parts["view"], row[1], row[2], row[0], *row[3:6]) for row in rows]
    found.stretches += [_Stretch(series, *row) for row in session.rows(compare + _STRETCHES.format(**parts), values)]


def _statement(
    session: Session, capability: Capability, request: ReconcileRequest, series: Series, level: Interval
) -> _Statement:
    """Return the parts of the statement that compares one level of one series; all names are from our own catalog."""
    row = session.row(_SERIES, (_name(series),))
    assert row is not None
    raw, owner, keys = row
    columns: Sequence[tuple[str, str]] = [(name, how) for name, how in session.rows(_COLUMNS, (_name(series),))]
    width = f"interval '{level.seconds} seconds'"
    whose, values = "", dict[str, object]()
    if request.machine_id is not None:
        whose, values["ids"] = f"AND {owner} = ANY (%(ids)s)", [request.machine_id]
        if series is Series.VARIABLE:
            values["ids"] = [found for (found,) in session.rows(_MACHINES_VARIABLES, (request.machine_id,))]
    peak = series is Series.ENERGY and level is not Interval.MINUTE
    pairs = [f"('{name}', wanted.{name}::float8, kept.{name}::float8)" for name, _ in columns]
    if peak:
        pairs.append("('peak_demand_kw', peaks.peak::float8, kept.peak_demand_kw::float8)")
    corrected = _is_corrected(session, capability, series)
    parts = {
        "raw": f"workbench.corrected_{_name(series)}" if corrected else raw,
        "view": _rollup_of(capability, raw, level, corrected=corrected),
        "id": owner,
        "keys": keys,
        "energy_type": "energy_type" if "energy_type" in keys else "''",
        "bucket": f"date_bin({width}, time, '2000-01-01 00:00:00+00')",
        "width": width,
        "from_raw": ", ".join(f"{how} AS {name}" for name, how in columns),
        "names": ", ".join([name for name, _ in columns] + (["peak_demand_kw"] if peak else [])),
        "pairs": ", ".join(pairs),
        "whose": whose,
        "join_peak": f"LEFT JOIN peaks USING (bucket, {keys})" if peak else "",
        "tolerance": str(TOLERANCE),
    }
    return {**parts, "peak": _PEAK.format(**parts) if peak else ""}, values


def _is_corrected(session: Session, capability: Capability, series: Series) -> bool:
    """Whether any readings of a series were corrected by hand."""
    return capability.has("workbench.corrections") and bool(session.value(_CORRECTED, (_name(series),)))


def _rollup_of(capability: Capability, raw: str, level: Interval, *, corrected: bool) -> str:
    """Return the workbench's own roll-up: with corrections where there are any, and never the plant's."""
    name = f"{raw.removeprefix('public.')}_{level.value}"
    found = capability.corrected_rollup(name) if corrected else ""
    if found:
        return found
    return f"workbench.{name}" if capability.has(f"workbench.{name}") else f"{raw}_{level.value}"


def _repair(database: Database, capability: Capability, stretches: Sequence[_Stretch], progress: Progress) -> None:
    """Compute stretches again."""
    progress.step(0.0, tr("Computing again what differs"))
    if capability.kind is ServerKind.COMMUNITY:
        _refresh(database, stretches, progress)
        return
    with database.session(progress, write=True, statement_seconds=0) as session:
        for stretch in stretches:
            session.execute(_MARK, (_name(stretch.series), stretch.id, stretch.start, stretch.end))
        session.execute("SELECT workbench.refresh_rollups()")


def _refresh(database: Database, stretches: Sequence[_Stretch], progress: Progress) -> None:
    """Refresh continuous aggregates bottom-up, also where the server believes that nothing has changed."""
    with database.session(progress, autocommit=True, statement_seconds=0) as session:
        force = ", force => true" if session.value(_KNOWS_FORCE) else ""
        for series, period in _days_of(stretches):
            for level in (Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY):
                session.execute(
                    f"CALL refresh_continuous_aggregate(%s::regclass, %s::timestamptz, %s::timestamptz{force})",
                    (f"workbench.rollup_{_name(series)}_{level.value}", period.start, period.end),
                )


def _days_of(stretches: Sequence[_Stretch]) -> Iterator[tuple[Series, Period]]:
    """Yield the days that stretches touch, adjoining ones together; a refresh is for all machines at once."""
    for series in dict.fromkeys(stretch.series for stretch in stretches):
        spans = sorted(
            (_day(s.start), _day(s.end - timedelta(microseconds=1)) + _DAY) for s in stretches if s.series is series
        )
        start, end = spans[0]
        for low, high in spans[1:]:
            if low > end:
                yield series, Period(start, end)
                start = low
            end = max(end, high)
        yield series, Period(start, end)


def _day(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
