"""What each demo machine does now, and up to when it has been simulated."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from analytics.database import Session
from analytics.demo.registers import MACHINE_IDS
from analytics.plant import ELECTRICITY
from analytics.simulator import MachineReadings


@dataclass(frozen=True)
class Gain:
    """What a stretch of readings adds to a machine's totals, and its last reading.

    ``last`` is the time of the last reading, None when there is none; mode and power are then not known.
    """

    machine_id: UUID
    to: datetime
    hours: float
    energy_kwh: float
    units: float
    last: datetime | None = None
    mode: str | None = None
    power_kw: float | None = None


def gain(stretches: Sequence[MachineReadings], to: datetime) -> Gain:
    """Add up one machine's readings, oldest first.

    Parameters
    ----------
    stretches : sequence of MachineReadings
        At least one.
    to : datetime
        End of the last stretch.
    """
    running = [(part.production["operating_mode"] == "running").sum() * part.step_s / 3600.0 for part in stretches]
    total = Gain(
        machine_id=stretches[0].machine.id,
        to=to,
        hours=float(sum(running)),
        energy_kwh=float(sum(part.energy[ELECTRICITY]["energy_kwh"].sum() for part in stretches)),
        units=float(sum(part.production["production_count"].sum() for part in stretches)),
    )
    seen = [part for part in stretches if len(part.production)]
    if not seen:
        return total
    production, energy = seen[-1].production, seen[-1].energy[ELECTRICITY]
    return replace(
        total,
        last=production.index[-1].to_pydatetime(),
        mode=str(production["operating_mode"].iloc[-1]),
        power_kw=round(float(energy["power_kw"].iloc[-1]), 3),
    )


_STATE = """
INSERT INTO machine_status AS s (machine_id, is_running, current_mode, current_power_kw, operating_hours_total,
                                 energy_total_kwh, production_total_units, last_reading_time, last_production_time,
                                 alert_level, last_updated, metadata)
VALUES (%(id)s, %(mode)s::operating_mode = 'running', %(mode)s::operating_mode, %(power)s, %(hours)s, %(energy)s,
        %(units)s, %(last)s, %(last)s, 'normal', %(to)s, jsonb_build_object('simulated_to', %(to)s::timestamptz))
ON CONFLICT (machine_id) DO UPDATE SET
    is_running = coalesce(excluded.is_running, s.is_running),
    current_mode = coalesce(excluded.current_mode, s.current_mode),
    current_power_kw = coalesce(excluded.current_power_kw, s.current_power_kw),
    operating_hours_total = coalesce(s.operating_hours_total, 0) + excluded.operating_hours_total,
    energy_total_kwh = coalesce(s.energy_total_kwh, 0) + excluded.energy_total_kwh,
    production_total_units = coalesce(s.production_total_units, 0) + excluded.production_total_units,
    last_reading_time = coalesce(excluded.last_reading_time, s.last_reading_time),
    last_production_time = coalesce(excluded.last_production_time, s.last_production_time),
    last_updated = excluded.last_updated,
    metadata = coalesce(s.metadata, '{}') || excluded.metadata
"""


def write(session: Session, gains: Sequence[Gain]) -> None:
    """Add gains to the machines' states."""
    session.executemany(
        _STATE,
        (
            {
                "id": gain.machine_id,
                "mode": gain.mode,
                "power": gain.power_kw,
                "hours": round(gain.hours, 4),
                "energy": round(gain.energy_kwh, 6),
                "units": gain.units,
                "last": gain.last,
                "to": gain.to,
            }
            for gain in gains
        ),
    )


def simulated_to(session: Session) -> dict[UUID, datetime]:
    """Return up to when each demo machine has been simulated, and keep other writers away until the block ends."""
    found = session.rows(
        "SELECT machine_id, (metadata ->> 'simulated_to')::timestamptz FROM machine_status "
        "WHERE machine_id = ANY(%s) AND metadata ? 'simulated_to' ORDER BY machine_id FOR UPDATE",
        [MACHINE_IDS],
    )
    return dict(found)
