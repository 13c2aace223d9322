"""Stored anomalies."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from analytics.anomaly import Anomaly, Severity
from analytics.capability import Capability
from analytics.database import Session
from analytics.period import Period

TABLE = "anomalies"

#: Column → its SQL; one that a database lacks is unknown there.
_COLUMNS = {
    "metric_name": "coalesce(metric_name, '')",
    "metric_value": "metric_value::float8",
    "expected_value": "expected_value::float8",
    "deviation_percent": "deviation_percent::float8",
    "deviation_std_dev": "deviation_std_dev::float8",
    "detection_method": "coalesce(detection_method, '')",
    "is_resolved": "coalesce(is_resolved, false)",
    "resolution_notes": "coalesce(resolution_notes, '')",
}
_UNKNOWN = {"metric_name": "''", "detection_method": "''", "is_resolved": "false", "resolution_notes": "''"}


def anomalies(
    session: Session, capability: Capability, machine_ids: Sequence[UUID], period: Period
) -> tuple[Anomaly, ...]:
    """Return the anomalies of machines in a period, by time; none where the database keeps none."""
    return _read(
        session,
        capability,
        "detected_at >= %(start)s AND detected_at < %(end)s ORDER BY detected_at, id",
        {"ids": list(machine_ids), "start": period.start, "end": period.end},
    )


def open_anomalies(
    session: Session, capability: Capability, machine_ids: Sequence[UUID], most: int
) -> tuple[Anomaly, ...]:
    """Return the newest anomalies that nobody has resolved, newest first."""
    resolved = "coalesce(is_resolved, false)" if capability.has(TABLE, "is_resolved") else "false"
    condition = f"NOT {resolved} ORDER BY detected_at DESC, id LIMIT {most:d}"
    return _read(session, capability, condition, {"ids": list(machine_ids)})


def _read(
    session: Session, capability: Capability, condition: str, values: Mapping[str, object]
) -> tuple[Anomaly, ...]:
    if not capability.has(TABLE) or not capability.may("SELECT", TABLE):
        return ()
    columns = [
        sql if capability.has(TABLE, name) else _UNKNOWN.get(name, "NULL::float8") for name, sql in _COLUMNS.items()
    ]
    rows = session.rows(
        "SELECT id, machine_id, detected_at, anomaly_type, "  # noqa: S608 - names of the contract
        f"coalesce(severity::text, '{Severity.NORMAL}'), {', '.join(columns)} FROM {TABLE} "
        f"WHERE machine_id = ANY (%(ids)s) AND {condition}",
        values,
    )
    return tuple(Anomaly(*row) for row in rows)
