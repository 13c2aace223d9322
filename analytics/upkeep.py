"""What a TimescaleDB Community server does by itself with old readings: compress them, and let them go."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from analytics import schema
from analytics.capability import Capability, ServerKind
from analytics.database import Database, Session
from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.period import Period
from analytics.progress import Progress

__all__ = ["OFF", "SHORTEST_KEPT", "ServerSettings", "days_of", "read", "write"]

OFF = "off"

#: Readings are not let go sooner: roll-ups look back a week by themselves, and a chart shows a month of readings.
SHORTEST_KEPT = 31

#: Compressed earlier, each late reading would have to be put into what was just compressed.
SHORTEST_UNCOMPRESSED = 1

_DAYS = {"d": 1, "w": 7, "m": 31, "y": 366}

#: The tables with readings, and what their rows are compressed by.
_TABLES = {
    "public.energy_readings": "machine_id, energy_type",
    "public.production_data": "machine_id",
    "public.environmental_data": "machine_id",
    "workbench.variable_readings": "variable_id",
}

_READ = """
SELECT max(ceil(extract(epoch FROM (config ->> 'compress_after')::interval) / 86400))::integer,
       max(ceil(extract(epoch FROM (config ->> 'drop_after')::interval) / 86400))::integer
FROM timescaledb_information.jobs
WHERE hypertable_schema || '.' || hypertable_name = ANY (%s) AND proc_name IN ('policy_compression', 'policy_retention')
"""
_EXTENT = "SELECT min(bucket), max(bucket) FROM ({})"


@dataclass(frozen=True)
class ServerSettings:
    """What the server does with old readings; roll-ups are kept in any case.

    Parameters
    ----------
    compress_after : int, optional
        Days after which readings are compressed; None never.
    keep_raw : int, optional
        Days after which readings are deleted; None never.
    """

    compress_after: int | None = None
    keep_raw: int | None = None


def days_of(text: str) -> int | None:
    """Read a span as it is typed: ``30d``, ``8w``, ``6m``, ``5y``, or ``off``.

    Returns
    -------
    int or None
        Days, months and years at their longest; None for ``off``.

    Raises
    ------
    BadRequest
    """
    if text.strip().lower() == OFF:
        return None
    match = re.fullmatch(r"([1-9]\d{0,4})([dwmy])", text.strip().lower())
    if match is None:
        raise BadRequest(
            tr("“{words}” is not a span of time.", words=text), tr("Write it like 30d, 8w, 6m, 5y, or off.")
        )
    return int(match[1]) * _DAYS[match[2]]


def _refuse_others(capability: Capability) -> None:
    if capability.kind is not ServerKind.COMMUNITY:
        raise CannotStore(
            tr(
                "{capability} has no compression and no retention: those belong to TimescaleDB Community.",
                capability=capability.words,
            ),
            tr("Readings are kept as they are."),
        )
    if not capability.has("workbench.rollup_columns"):
        raise CannotStore(
            tr("This database was not made by the workbench, so its policies are left alone."),
            tr("Change them with the tools that made them."),
        )


def read(session: Session, capability: Capability) -> ServerSettings:
    """Return the settings as the server's own jobs have them.

    Raises
    ------
    CannotStore
        When the server knows no such settings.
    """
    _refuse_others(capability)
    row = session.row(_READ, (list(_TABLES),))
    assert row is not None
    return ServerSettings(*row)


def write(database: Database, capability: Capability, settings: ServerSettings, progress: Progress) -> None:
    """Let the server compress and delete readings after so long, in one transaction.

    What is compressed already stays so. Before readings may go, all roll-ups are brought up to date: what was not
    rolled up would be lost.

    Raises
    ------
    BadRequest
        When readings would go too soon, or before they are compressed.
    CannotStore
        When the server knows no such settings, or refuses.
    """
    _refuse_others(capability)
    _check(settings)
    if settings.keep_raw is not None:
        progress.step(0.0, tr("Bringing the roll-ups up to date"))
        with database.session(progress) as session:
            everything = _extent(session)
        if everything is not None:
            schema.refresh_rollups(database, everything, progress.part(0.0, 0.8))
    progress.step(0.8, tr("Changing the settings of the server"))
    with database.session(progress, write=True) as session:
        now = read(session, capability)
        for table, segments in _TABLES.items():
            if settings.compress_after != now.compress_after:
                _compress(session, table, segments, settings.compress_after, first=now.compress_after is None)
            if settings.keep_raw != now.keep_raw:
                session.execute("SELECT remove_retention_policy(%s::regclass, if_exists => true)", (table,))
                if settings.keep_raw is not None:
                    session.execute(
                        "SELECT add_retention_policy(%s::regclass, make_interval(days => %s))",
                        (table, settings.keep_raw),
                    )
    progress.step(1.0, tr("Changed"))


def _check(settings: ServerSettings) -> None:
    if settings.compress_after is not None and settings.compress_after < SHORTEST_UNCOMPRESSED:
        raise BadRequest(tr("Readings of today cannot be compressed."), tr("Wait at least a day."))
    if settings.keep_raw is None:
        return
    if settings.keep_raw < SHORTEST_KEPT:
        raise BadRequest(
            tr(
                "Readings are kept at least {days} days: charts and roll-ups look back at them.",
                days=SHORTEST_KEPT,
            ),
            tr("Choose --keep-raw {days}d or more.", days=SHORTEST_KEPT),
        )
    if settings.compress_after is not None and settings.compress_after >= settings.keep_raw:
        raise BadRequest(
            tr("The readings would be deleted before they are compressed."), tr("Compress sooner, or keep them longer.")
        )


def _compress(session: Session, table: str, segments: str, days: int | None, *, first: bool) -> None:
    session.execute("SELECT remove_compression_policy(%s::regclass, if_exists => true)", (table,))
    if days is None:
        return
    if first:
        session.execute(
            f"ALTER TABLE {table} SET (timescaledb.compress, timescaledb.compress_segmentby = '{segments}',"
            " timescaledb.compress_orderby = 'time')"
        )
    session.execute("SELECT add_compression_policy(%s::regclass, make_interval(days => %s))", (table, days))


def _extent(session: Session) -> Period | None:
    """Return the period in which there are readings; None without any."""
    parts = " UNION ALL ".join(f"SELECT time AS bucket FROM {table}" for table in _TABLES)  # noqa: S608 - our tables
    row = session.row(_EXTENT.format(parts))
    assert row is not None
    first, last = row
    return None if first is None else Period(first, min(last, datetime.max.replace(tzinfo=UTC)) + timedelta(days=1))
