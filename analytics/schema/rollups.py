"""Bringing roll-ups up to the readings, after something was written."""

from datetime import UTC, datetime, timedelta

from analytics.capability import ServerKind
from analytics.database import Database, Session
from analytics.language import tr
from analytics.measure import Series
from analytics.period import Interval, Period
from analytics.progress import Progress
from analytics.schema.catalog import CONTINUOUS, SERVER, server_kind
from analytics.schema.relations import LEVELS

_KNOWS_OPTIONS = """
SELECT EXISTS (SELECT FROM pg_proc WHERE proname = 'refresh_continuous_aggregate' AND 'options' = ANY (proargnames))
"""


def refresh_rollups(database: Database, period: Period, progress: Progress) -> None:
    """Bring the roll-ups of a period up to the raw rows, after an import has been stored.

    On plain PostgreSQL and TimescaleDB Apache the roll-ups are refreshed when a transaction commits, so that there is
    nothing left to do. Continuous aggregates of TimescaleDB Community do not notice rows that are older than their
    policies look back, and can only be refreshed outside a transaction: finest level first, because each reads the
    one below. Roll-ups that a plant's database brought along are refreshed too where the user owns them.

    Parameters
    ----------
    database : Database
    period : Period
        What was written.
    progress : Progress
    """
    day = timedelta(days=1)
    start = period.start.replace(hour=0, minute=0, second=0, microsecond=0)
    end = period.end.replace(hour=0, minute=0, second=0, microsecond=0) + day
    with database.session(progress, autocommit=True, statement_seconds=0) as session:
        ours = session.value("SELECT to_regprocedure('workbench.refresh_rollups()')::text")
        row = session.row(SERVER)
        assert row is not None
        community = server_kind(row[1], row[2]) is ServerKind.COMMUNITY
        if not ours or not community:
            if ours:
                session.execute("SELECT workbench.refresh_rollups()")
            _refresh_theirs(session, start, end)
            return
        # Without this, releases that know it refresh ten buckets at a time, which takes many times as long.
        options = """, options => '{"buckets_per_batch": 0}'""" if session.value(_KNOWS_OPTIONS) else ""
        names = [f"workbench.rollup_{series.split('.')[-1]}_{level}" for level in LEVELS for series in Series]
        kept = oldest_kept(session)
        if kept is not None:  # refreshed without its readings, a bucket would be emptied
            start = max(start, kept)
        for done, name in enumerate(names):
            progress.step(done / len(names), tr("Refreshing the roll-ups"))
            width = timedelta(seconds=Interval(name.rsplit("_", 1)[1]).seconds)
            until = session.value(_REFRESH_UNTIL, (width, period.end, end, name)) or end
            if start < until:
                session.execute(
                    f"CALL refresh_continuous_aggregate(%s::regclass, %s::timestamptz, %s::timestamptz{options})",
                    (name, start, until),
                )
        _refresh_theirs(session, start, end)


# The bucket in which a period ends is left to real-time reads when nothing that late was worked in before: readings
# that it still gets would not show.
_REFRESH_UNTIL = """
SELECT CASE WHEN whole.until > reached.until
            THEN greatest(date_bin(%s, %s, '2000-01-01 00:00:00+00'), reached.until) ELSE whole.until END
FROM timescaledb_information.continuous_aggregates c
JOIN _timescaledb_catalog.hypertable h
  ON h.schema_name = c.materialization_hypertable_schema AND h.table_name = c.materialization_hypertable_name
CROSS JOIN LATERAL (
    SELECT _timescaledb_functions.to_timestamp(_timescaledb_functions.cagg_watermark(h.id)) AS until) AS reached
CROSS JOIN LATERAL (SELECT %s::timestamptz AS until) AS whole
WHERE c.view_schema || '.' || c.view_name = %s
"""

_OLDEST_KEPT = """
SELECT min(now() - (config ->> 'drop_after')::interval) FROM timescaledb_information.jobs
WHERE proc_name = 'policy_retention' AND hypertable_schema IN ('public', 'workbench')
"""


def oldest_kept(session: Session) -> datetime | None:
    """Return the first day of UTC whose readings a retention policy leaves alone; TimescaleDB only.

    Returns
    -------
    datetime or None
        None when all readings are kept.
    """
    rows = session.rows(_OLDEST_KEPT)
    if not rows or rows[0][0] is None:
        return None
    # Readings go by the day; the one that is going now is gone in part.
    day: datetime = rows[0][0].astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(days=2)


_THEIRS = """
SELECT c.oid::regclass::text, c.relkind = 'm'
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND pg_has_role(c.relowner, 'USAGE')
  AND c.relname ~ '^(energy_readings|production_data|environmental_data)_(1min|15min|1hour|1day)$'
ORDER BY array_position(ARRAY['1min', '15min', '1hour', '1day'], substring(c.relname::text FROM '[^_]+$')), 1
"""


def _refresh_theirs(session: Session, start: datetime, end: datetime) -> None:
    """Refresh the roll-ups that a plant's database brought along: continuous aggregates and materialised views."""
    timescale = session.value("SELECT to_regclass('timescaledb_information.continuous_aggregates')::text")
    continuous = {name for name, _ in session.rows(CONTINUOUS)} if timescale else set()
    for name, materialised in session.rows(_THEIRS):
        if name in continuous:
            session.execute(
                "CALL refresh_continuous_aggregate(%s::regclass, %s::timestamptz, %s::timestamptz)", (name, start, end)
            )
        elif materialised:
            session.execute(f"REFRESH MATERIALIZED VIEW {name}")
