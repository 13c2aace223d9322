"""The present: what machines do now, how fresh their readings are, and what runs by itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from analytics.capability import Capability, ServerKind
from analytics.database import Session
from analytics.language import tr
from analytics.measure import Series
from analytics.overview import Freshness, Job
from analytics.plant import Machine

#: The series whose freshness is told.
SERIES = (Series.ENERGY, Series.PRODUCTION, Series.ENVIRONMENT)


@dataclass(frozen=True)
class Mode:
    """What a machine was last said to do, and since when that is known."""

    mode: str
    at: datetime | None
    alert: str = ""


def out_of_use(session: Session, capability: Capability) -> frozenset[UUID]:
    """Return the machines that the register calls inactive: nobody waits for their readings."""
    if not capability.has("machines", "is_active"):
        return frozenset()
    return frozenset(row[0] for row in session.rows("SELECT id FROM machines WHERE NOT is_active"))


def modes(session: Session, capability: Capability, machines: Sequence[Machine]) -> Mapping[UUID, Mode]:
    """Return the operating mode of each machine: of its status or its newest production reading, whichever is newer."""
    ids = [machine.id for machine in machines]
    found: dict[UUID, Mode] = {}
    if capability.has("machine_status", "current_mode"):
        alert = "coalesce(alert_level::text, '')" if capability.has("machine_status", "alert_level") else "''"
        updated = "last_updated" if capability.has("machine_status", "last_updated") else "NULL::timestamptz"
        rows = session.rows(
            f"SELECT machine_id, coalesce(current_mode::text, ''), {updated}, {alert} FROM machine_status "  # noqa: S608
            "WHERE machine_id = ANY(%(ids)s)",
            {"ids": ids},
        )
        found = {row[0]: Mode(row[1], row[2], row[3]) for row in rows}
    if capability.has(Series.PRODUCTION, "operating_mode"):
        rows = session.rows(
            "SELECT m.id, r.operating_mode::text, r.time FROM machines m CROSS JOIN LATERAL ("
            " SELECT p.operating_mode, p.time FROM production_data p WHERE p.machine_id = m.id"
            " ORDER BY p.time DESC LIMIT 1) AS r WHERE m.id = ANY(%(ids)s)",
            {"ids": ids},
        )
        for machine_id, mode, at in rows:
            known = found.get(machine_id)
            if mode and (known is None or not known.mode or (known.at is not None and known.at < at)):
                found[machine_id] = Mode(mode, at, known.alert if known else "")
    return found


def freshness(session: Session, capability: Capability, machines: Sequence[Machine]) -> tuple[Freshness, ...]:
    """Return the newest reading of each series of each machine; a step in the index for each."""
    result: list[Freshness] = []
    intervals = {machine.id: machine.data_interval_s for machine in machines}
    for series in SERIES:
        if not capability.has(series, "time"):
            continue
        source = "r.source" if series is Series.ENERGY and capability.has(series, "source") else "''"
        rows = session.rows(
            f"SELECT m.id, r.time, coalesce({source}, '') FROM machines m CROSS JOIN LATERAL ("  # noqa: S608
            f" SELECT * FROM {series} s WHERE s.machine_id = m.id ORDER BY s.time DESC LIMIT 1) AS r"
            " WHERE m.id = ANY(%(ids)s)",
            {"ids": list(intervals)},
        )
        result += [Freshness(row[0], str(series), row[1], intervals[row[0]], row[2]) for row in rows]
    return tuple(result)


# --- what runs by itself ----------------------------------------------------------------------------------------------

_POLICIES = """
SELECT j.proc_name, count(*),
       max(s.last_successful_finish) FILTER (WHERE isfinite(s.last_successful_finish)),
       min(s.next_start) FILTER (WHERE isfinite(s.next_start)),
       count(*) FILTER (WHERE s.last_run_status = 'Failed')
FROM timescaledb_information.jobs j
LEFT JOIN timescaledb_information.job_stats s ON s.job_id = j.job_id
WHERE j.scheduled AND j.proc_name IN (
    'policy_refresh_continuous_aggregate', 'policy_compression', 'policy_retention', 'policy_reorder')
GROUP BY j.proc_name ORDER BY j.proc_name DESC
"""


def jobs(session: Session, capability: Capability, fresh: Sequence[Freshness]) -> tuple[Job, ...]:
    """Say what keeps this database going by itself, and how that is doing."""
    return (*_rollup_jobs(session, capability), *_live_jobs(fresh))


def _rollup_jobs(session: Session, capability: Capability) -> Iterator[Job]:
    if capability.kind is ServerKind.COMMUNITY:
        names = {
            "policy_refresh_continuous_aggregate": tr("Roll-ups"),
            "policy_compression": tr("Compression of old readings"),
            "policy_retention": tr("Removal of old readings"),
            "policy_reorder": tr("Sorting of old readings"),
        }
        for proc, count, last, following, failed in session.rows(_POLICIES):
            words = tr("{count} policies of the server", count=count)
            if failed:
                words = tr("{failed} of {count} policies failed at their last run", failed=failed, count=count)
            yield Job(names[proc], words, not failed, last, following)
    elif capability.has("workbench.rollup_columns"):
        yield Job(tr("Roll-ups"), tr("Up to date with every reading that is stored"), True)
    elif capability.levels(Series.ENERGY):
        yield Job(tr("Roll-ups"), tr("Kept by the plant's own programs; the workbench does not see them run"))
    else:
        yield Job(tr("Roll-ups"), tr("This database has none: everything is computed from the readings"))


def _live_jobs(fresh: Sequence[Freshness]) -> Iterator[Job]:
    live = [one.last for one in fresh if one.source == "mqtt" and one.last is not None]
    if live:
        count = len({one.machine_id for one in fresh if one.source == "mqtt"})
        yield Job(
            tr("Live readings by MQTT"), tr("The newest reading of {count} machines", count=count), last=max(live)
        )
