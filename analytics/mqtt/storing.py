"""Parsed messages into the database: one transaction a batch, and a message that comes twice leaves one row."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from analytics import schema
from analytics.capability import Capability, ServerKind
from analytics.database import Database, Session
from analytics.errors import CannotStore
from analytics.language import tr
from analytics.measure import Series
from analytics.mqtt.messages import (
    ENERGY_COLUMNS,
    ENVIRONMENT_COLUMNS,
    PRODUCTION_COLUMNS,
    PRODUCTION_TEXTS,
    Parsed,
    Reading,
    Reason,
    Refusal,
    State,
)
from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.progress import Progress

SOURCE = "mqtt"

#: Longest time for one statement of a batch, s: long before it the broker would take us for dead.
STATEMENT_SECONDS = 30.0

_MACHINES = "SELECT id, {topic} FROM machines"

#: Series → its columns with their types, and its key.
_COLUMNS: dict[Series, dict[str, str]] = {
    Series.ENERGY: dict.fromkeys(ENERGY_COLUMNS, "numeric"),
    Series.PRODUCTION: {
        **dict.fromkeys(PRODUCTION_COLUMNS, "numeric"),
        **dict.fromkeys(PRODUCTION_TEXTS, "text"),
        "operating_mode": "operating_mode",
    },
    Series.ENVIRONMENT: dict.fromkeys(ENVIRONMENT_COLUMNS, "numeric"),
}
_KEY = {"machine_id": "uuid", "time": "timestamptz"}
_ENERGY_KEY = {**_KEY, "energy_type": "text"}

Key = tuple[Series, UUID, datetime, str]


@dataclass(frozen=True)
class Stored:
    """What a batch did.

    Parameters
    ----------
    rows : int
        Rows that were new or that changed.
    repeated : int
        Readings that were there already, with the same values.
    states : int
        Present states that were taken over.
    refusals : mapping of int to Refusal
        Place in the batch → why that message was not stored.
    first, last : datetime, optional
        Times of the readings.
    """

    rows: int = 0
    repeated: int = 0
    states: int = 0
    refusals: Mapping[int, Refusal] | None = None
    first: datetime | None = None
    last: datetime | None = None


class Store:
    """Writes batches of messages.

    Parameters
    ----------
    database : Database
    capability : Capability
        Columns that a database does not have are left out.

    Raises
    ------
    CannotStore
        When the database has no tables for readings.
    """

    def __init__(self, database: Database, capability: Capability) -> None:
        if not all(capability.has(name, "time") for name in _COLUMNS) or not capability.has("machines"):
            raise CannotStore(
                tr("This database has no tables for readings."), tr("Let the workbench build them first.")
            )
        self._database = database
        self._capability = capability
        self._statements = {series: _statement(series, capability) for series in _COLUMNS}
        self._knows_types = capability.has(Series.ENERGY, "energy_type")
        self._refreshes = capability.migration > 0

    def store(self, messages: Sequence[tuple[Parsed, bool]], progress: Progress) -> Stored:
        """Store messages in one transaction.

        Parameters
        ----------
        messages : sequence of Parsed and bool
            In the order in which they came; the second says whether the broker had kept the message.
        progress : Progress

        Returns
        -------
        Stored
            Those of unknown machines are not stored.

        Raises
        ------
        ConnectionFailed, QueryFailed, CannotStore, Cancelled
            Nothing was stored, or it is not known; storing the same again does no harm.
        """
        with self._database.session(progress, write=True, statement_seconds=STATEMENT_SECONDS) as session:
            found = Machines(self._machines(session))
            machines = [self._place(found, message) for message, _ in messages]
            refusals = {place: one for place, one in enumerate(machines) if isinstance(one, Refusal)}
            known = [
                (one, message.content, kept)
                for one, (message, kept) in zip(machines, messages, strict=True)
                if isinstance(one, UUID)
            ]
            stored = self._readings(session, [(key, c) for key, c, _ in known if isinstance(c, Reading)])
            states = self._states(session, [(key, c, kept) for key, c, kept in known if isinstance(c, State)])
            if self._refreshes and stored.rows:
                session.execute("SELECT workbench.refresh_rollups()")
        return replace(stored, states=states, refusals=refusals)

    def refresh(self, period: Period, progress: Progress) -> None:
        """Bring roll-ups up to date that do not follow by themselves: continuous aggregates and late rows."""
        if self._refreshes and self._capability.kind is ServerKind.COMMUNITY:
            schema.refresh_rollups(self._database, period, progress)

    def _place(self, machines: "Machines", message: Parsed) -> UUID | Refusal:
        """Return the machine of a message, or why the database has no place for it."""
        content = message.content
        if isinstance(content, Reading) and content.energy_type not in ("", ELECTRICITY) and not self._knows_types:
            return Refusal(Reason.DATABASE, f"no column energy_type, so {content.energy_type} would be electricity")
        return machines.find(message)

    def _machines(self, session: Session) -> list[tuple[UUID, str | None]]:
        topic = "mqtt_topic" if self._capability.has("machines", "mqtt_topic") else "NULL::text"
        return [(row[0], row[1]) for row in session.rows(_MACHINES.format(topic=topic))]

    def _readings(self, session: Session, readings: Sequence[tuple[UUID, Reading]]) -> Stored:
        merged = _merged(readings)
        written = 0
        for series, statement in self._statements.items():
            rows = [_row(key, reading) for key, reading in merged.items() if key[0] is series]
            if rows:
                written += session.execute(statement, {"rows": json.dumps(rows)})
        times = [reading.time for _, reading in readings]
        if times and self._capability.has("machine_status", "last_reading_time"):
            session.execute(_LAST_READING, {"rows": json.dumps(_newest(readings))})
        return Stored(
            rows=written,
            repeated=len(readings) - written,
            first=min(times, default=None),
            last=max(times, default=None),
        )

    def _states(self, session: Session, states: Sequence[tuple[UUID, State, bool]]) -> int:
        if not states or not self._capability.has("machine_status", "current_mode"):
            return 0
        # The last one of each machine is its present, but for what the broker had kept from before.
        newest: dict[UUID, tuple[State, bool]] = {}
        for machine, state, kept in states:
            if not kept or newest.get(machine, (state, True))[1]:
                newest[machine] = (state, kept)
        return session.execute(_STATE, {"rows": json.dumps([_state_row(m, *one) for m, one in newest.items()])})


class Machines:
    """Finds the machine of a message: by the id it names, else by its topic."""

    def __init__(self, register: Iterable[tuple[UUID, str | None]]) -> None:
        self._ids: set[UUID] = set()
        self._by_topic: dict[str, list[UUID]] = {}
        for key, topic in register:
            self._ids.add(key)
            if topic:
                self._by_topic.setdefault(topic.strip().rstrip("/"), []).append(key)

    def find(self, message: Parsed) -> UUID | Refusal:
        """Return the machine's id, or why there is none."""
        if message.machine_id is not None:
            if message.machine_id in self._ids:
                return message.machine_id
            return Refusal(Reason.UNKNOWN_MACHINE, str(message.machine_id))
        found = self._by_topic.get(message.machine_topic, [])
        if len(found) == 1:
            return found[0]
        return Refusal(Reason.UNKNOWN_MACHINE, f"topic {message.machine_topic} of {len(found)} machines")


# --- rows -------------------------------------------------------------------------------------------------------------


def _merged(readings: Iterable[tuple[UUID, Reading]]) -> dict[Key, Reading]:
    """Join readings of one row, later values over earlier ones, as the table would."""
    merged: dict[Key, Reading] = {}
    for machine, reading in readings:
        key = (reading.series, machine, reading.time, reading.energy_type)
        before = merged.get(key)
        if before is not None:
            values, metadata = {**before.values, **reading.values}, {**before.metadata, **reading.metadata}
            reading = replace(reading, values=values, metadata=metadata)
        merged[key] = reading
    return merged


def _row(key: Key, reading: Reading) -> dict[str, Any]:
    _, machine, time, energy_type = key
    row: dict[str, Any] = {"machine_id": str(machine), "time": time.isoformat(), **reading.values}
    if energy_type:
        row["energy_type"] = energy_type
    if reading.metadata:
        row["metadata"] = reading.metadata
    return row


def _newest(readings: Iterable[tuple[UUID, Reading]]) -> list[dict[str, str]]:
    newest: dict[UUID, datetime] = {}
    for machine, reading in readings:
        newest[machine] = max(reading.time, newest.get(machine, reading.time))
    return [{"machine_id": str(machine), "time": time.isoformat()} for machine, time in sorted(newest.items())]


def _state_row(machine: UUID, state: State, kept: bool) -> dict[str, Any]:
    when = state.time or datetime.now(UTC)
    return {
        "machine_id": str(machine),
        "is_running": state.is_running,
        "mode": state.mode,
        "power": state.power_kw,
        "time": when.isoformat(),
        "fresh": state.time is not None or not kept,
    }


# --- statements -------------------------------------------------------------------------------------------------------


def _statement(series: Series, capability: Capability) -> str:
    """Return the statement that writes rows of a series.

    A row that is there takes over the values that the message has and keeps the others, so that two sensors of one
    machine may each send their part; the message that came last wins. One with nothing new changes nothing.
    """
    key = _ENERGY_KEY if series is Series.ENERGY and capability.has(series, "energy_type") else _KEY
    columns = {name: kind for name, kind in _COLUMNS[series].items() if capability.has(series, name)}
    names = {**key, **columns}
    taken = {name: f"coalesce(excluded.{name}, t.{name})" for name in columns}
    values = {name: f"r.{name}" for name in names}
    typed = ", ".join(f"{name} {kind}" for name, kind in names.items())
    if capability.has(series, "metadata"):
        typed += ", metadata jsonb"
        values["metadata"] = "coalesce(r.metadata, '{}')"
        taken["metadata"] = "coalesce(t.metadata, '{}') || excluded.metadata"
    was, becomes = ", ".join(f"t.{name}" for name in taken), ", ".join(taken.values())
    assigned = dict(taken)
    if series is Series.ENERGY and capability.has(series, "source"):
        values["source"] = f"'{SOURCE}'"
        assigned["source"] = "excluded.source"
    changes = ", ".join(f"{name} = {value}" for name, value in assigned.items())
    return (
        f"INSERT INTO {series} AS t ({', '.join(values)}) SELECT {', '.join(values.values())}"  # noqa: S608
        f" FROM jsonb_to_recordset(%(rows)s::jsonb) AS r ({typed}) ORDER BY r.machine_id, r.time"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes} WHERE ROW({was}) IS DISTINCT FROM ROW({becomes})"
    )


_LAST_READING = """
INSERT INTO machine_status AS s (machine_id, last_reading_time, last_updated)
SELECT r.machine_id, r.time, NULL FROM jsonb_to_recordset(%(rows)s::jsonb) AS r (machine_id uuid, time timestamptz)
ON CONFLICT (machine_id) DO UPDATE SET last_reading_time = excluded.last_reading_time
WHERE s.last_reading_time IS NULL OR s.last_reading_time < excluded.last_reading_time
"""

# What a broker kept from some earlier time does not make a state fresh, and an older one does not replace a newer.
_STATE = """
INSERT INTO machine_status AS s (machine_id, is_running, current_mode, current_power_kw, last_updated)
SELECT r.machine_id, r.is_running, r.mode, r.power, r.time
FROM jsonb_to_recordset(%(rows)s::jsonb)
    AS r (machine_id uuid, is_running boolean, mode operating_mode, power numeric, time timestamptz, fresh boolean)
WHERE r.fresh OR NOT EXISTS (
    SELECT FROM machine_status k WHERE k.machine_id = r.machine_id
    AND coalesce(r.is_running = k.is_running, r.is_running IS NULL)
    AND coalesce(r.mode = k.current_mode, r.mode IS NULL)
    AND coalesce(r.power = k.current_power_kw, r.power IS NULL))
ON CONFLICT (machine_id) DO UPDATE SET
    is_running = coalesce(excluded.is_running, s.is_running),
    current_mode = coalesce(excluded.current_mode, s.current_mode),
    current_power_kw = coalesce(excluded.current_power_kw, s.current_power_kw),
    last_updated = excluded.last_updated
WHERE s.last_updated IS NULL OR s.last_updated <= excluded.last_updated
"""
