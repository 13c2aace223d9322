"""What continuous aggregates have not worked in: rows that came late, as TimescaleDB's own logs say."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from analytics.capability import REFRESHED_NOW, Capability
from analytics.database import Session
from analytics.measure import Series
from analytics.period import Period
from analytics.schema.relations import LEVELS
from analytics.schema.rollups import oldest_kept

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# Times in the logs are microseconds since 1970. A write is logged for the hypertable that it went to; a refresh of any
# aggregate on that hands it over to all of them, and writes what it changed into the log of its own hypertable, on
# which the next coarser level stands. Nothing is logged from the time on up to which no aggregate on a hypertable was
# ever refreshed (its threshold). So a level is out of date where it or any level below has something to do, or nothing
# is logged, below the time up to which it was worked in (its watermark): what is later is put together when it is read.
#
# Every new connection plans this anew, so it is kept simple: spans are clipped and sorted here in Python.
_OUT_OF_DATE = """
WITH RECURSIVE chain AS (
    SELECT a.user_view_schema AS place, a.user_view_name AS name, a.mat_hypertable_id AS id,
           a.raw_hypertable_id AS below, a.parent_mat_hypertable_id AS parent, w.watermark AS reached
    FROM _timescaledb_catalog.continuous_agg a
    JOIN _timescaledb_catalog.continuous_aggs_watermark w USING (mat_hypertable_id)
    WHERE a.user_view_name = ANY (%(names)s::name[]) AND a.user_view_schema IN ('public', 'workbench')
    UNION ALL
    SELECT c.place, c.name, a.mat_hypertable_id, a.raw_hypertable_id, a.parent_mat_hypertable_id, c.reached
    FROM chain c JOIN _timescaledb_catalog.continuous_agg a ON a.mat_hypertable_id = c.parent
), logged AS (
    SELECT c.place, c.name, c.reached, l.lowest_modified_value AS first, l.greatest_modified_value AS last
    FROM chain c
    JOIN _timescaledb_catalog.continuous_aggs_hypertable_invalidation_log l ON l.hypertable_id = c.below
    UNION ALL
    SELECT c.place, c.name, c.reached, l.lowest_modified_value, l.greatest_modified_value
    FROM chain c
    JOIN _timescaledb_catalog.continuous_aggs_materialization_invalidation_log l ON l.materialization_id = c.id
    UNION ALL
    SELECT c.place, c.name, c.reached, coalesce(t.watermark, -9223372036854775808), c.reached
    FROM chain c
    LEFT JOIN _timescaledb_catalog.continuous_aggs_invalidation_threshold t ON t.hypertable_id = c.below
    {refreshed_now}
)
SELECT place::text, name::text, first, last, reached FROM logged
WHERE first < least(reached, %(end)s) AND least(last, reached - 1) >= %(start)s
"""

_REFRESHED_NOW = f"""
    UNION ALL
    SELECT c.place, c.name, c.reached, l.lowest_modified_value, l.greatest_modified_value
    FROM chain c JOIN _timescaledb_catalog.{REFRESHED_NOW} l ON l.materialization_id = c.id
"""  # noqa: S608 - a name of TimescaleDB's

# Where chunks were dropped, the roll-ups are all that is left.
_FIRST_CHUNK = """
SELECT min(range_start) FROM timescaledb_information.chunks WHERE hypertable_schema = %s AND hypertable_name = %s
"""


def out_of_date(
    session: Session, capability: Capability, series: Series, period: Period
) -> Mapping[str, list[tuple[datetime, datetime]]]:
    """Return in which parts of a period the continuous aggregates of a series do not show what the readings say.

    Parameters
    ----------
    session : Session
    capability : Capability
    series : Series
    period : Period

    Returns
    -------
    mapping of str to list of (datetime, datetime)
        By aggregate: from, and up to but not including, in order, as they were written: not widened to buckets, and
        not put together. The logs do not say whose rows came. What is older than the oldest readings is not among
        them: it cannot be worked out again. Without the right to read the logs nothing is known, and nothing returned.
    """
    ours = f"workbench.rollup_{series.rsplit('.', maxsplit=1)[-1]}"
    every = (f"{stem}_{level}" for stem in (series, ours) for level in LEVELS)
    aggregates = [name for name in every if name in capability.continuous]
    if not aggregates or not capability.notices_late_rows:
        return {}
    statement = _OUT_OF_DATE.format(refreshed_now=_REFRESHED_NOW if REFRESHED_NOW in capability.lag_logs else "")
    start, end = _logged(period.start), _logged(period.end)
    names = [name.rsplit(".", maxsplit=1)[-1] for name in aggregates]
    rows = session.rows(statement, {"names": names, "start": start, "end": end})
    kept = _kept_since(session, series) if rows else None
    found: dict[str, set[tuple[datetime, datetime]]] = {}
    for place, name, first, last, reached in rows:
        low, high = _moment(max(first, start)), _moment(min(last, reached - 1, end - 1) + 1)
        if kept is not None and max(low, kept) < high:
            aggregate = name if place == "public" else f"{place}.{name}"
            found.setdefault(aggregate, set()).add((max(low, kept), high))
    return {name: sorted(spans) for name, spans in found.items()}


def _kept_since(session: Session, series: Series) -> datetime | None:
    """Return since when there are readings of a series, None when there are none."""
    place, _, table = series.rpartition(".")
    first: datetime | None = session.value(_FIRST_CHUNK, (place or "public", table))
    kept = oldest_kept(session) if first is not None else None
    return first if kept is None or first is None else max(first, kept)


def _logged(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def _moment(logged: int) -> datetime:
    return _EPOCH + logged * _MICROSECOND
