"""Tiny plants whose every number can be worked out by hand, and the few lines that write them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

import numpy as np
import pandas as pd

from analytics import schema
from analytics.database import Database, Session
from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.progress import Progress

#: Ids made from names, so that two runs write the same rows.
NAMESPACE = UUID("5f0c2c9e-3a5b-4f0e-9d57-0c3f6b7f4a11")

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class TinyPlant:
    """One press whose hourly energy is exactly ``base_kwh + per_unit_kwh·units + per_degree_kwh·temperature``."""

    factory_id: UUID
    machine_id: UUID
    machine_name: str
    timezone: str
    start: datetime
    end: datetime
    base_kwh: float = 8.0
    per_unit_kwh: float = 0.05
    per_degree_kwh: float = 0.25


def times(start: datetime, count: int, step: timedelta = QUARTER) -> pd.DatetimeIndex:
    """Return evenly spaced times."""
    return pd.DatetimeIndex([start + i * step for i in range(count)], name="time")


def add_factory(session: Session, name: str = "Plant North", timezone: str = "Europe/Berlin") -> UUID:
    """Write a factory and return its id."""
    key = uuid5(NAMESPACE, name)
    session.execute("INSERT INTO factories (id, name, timezone) VALUES (%s, %s, %s)", (key, name, timezone))
    return key


def add_machine(
    session: Session, factory_id: UUID, name: str = "Press-1", interval_s: int = 900, rated_power_kw: float = 100.0
) -> UUID:
    """Write a machine and return its id."""
    key = uuid5(factory_id, name)
    session.execute(
        "INSERT INTO machines (id, factory_id, name, type, rated_power_kw, data_interval_seconds)"
        " VALUES (%s, %s, %s, 'other', %s, %s)",
        (key, factory_id, name, rated_power_kw, interval_s),
    )
    return key


def add_energy(
    session: Session,
    machine_id: UUID,
    when: pd.DatetimeIndex,
    energy_kwh: Sequence[float] | float,
    *,
    power_kw: Sequence[float] | float | None = None,
    energy_type: str = ELECTRICITY,
) -> None:
    """Write energy readings; without a power it is that of a quarter of an hour."""
    energy = np.broadcast_to(np.asarray(energy_kwh, dtype=float), len(when))
    power = energy * 4 if power_kw is None else np.broadcast_to(np.asarray(power_kw, dtype=float), len(when))
    _write(
        session,
        "energy_readings",
        when,
        {"machine_id": machine_id, "energy_type": energy_type, "energy_kwh": energy, "power_kw": power},
    )


def add_production(
    session: Session,
    machine_id: UUID,
    when: pd.DatetimeIndex,
    count: Sequence[float] | float,
    mode: Sequence[str] | str = "running",
) -> None:
    """Write production readings."""
    columns = {"machine_id": machine_id, "production_count": count, "operating_mode": mode}
    _write(session, "production_data", when, columns)


def add_environment(session: Session, machine_id: UUID, when: pd.DatetimeIndex, **columns: object) -> None:
    """Write environmental readings, columns by name."""
    _write(session, "environmental_data", when, {"machine_id": machine_id, **columns})


def add_variable(
    session: Session,
    machine_id: UUID,
    name: str,
    when: pd.DatetimeIndex,
    values: Sequence[float] | float,
    *,
    unit: str = "",
    kind: str = "mean",
    parent: str = "",
    label: str = "",
) -> UUID:
    """Write an engineer's own variable with its readings and return its id."""
    key = uuid5(machine_id, name)
    above = uuid5(machine_id, parent) if parent else None
    if above is not None:
        session.execute(
            "INSERT INTO workbench.variables (id, machine_id, name, kind) VALUES (%s, %s, %s, 'category')"
            " ON CONFLICT (id) DO NOTHING",
            (above, machine_id, parent),
        )
    session.execute(
        "INSERT INTO workbench.variables (id, machine_id, name, unit, kind, parent_id, label)"
        " VALUES (%s, %s, %s, %s, %s, %s, %s)",
        (key, machine_id, name, unit, kind, above, label),
    )
    _write(session, "workbench.variable_readings", when, {"variable_id": key, "value": values})
    return key


def _write(session: Session, table: str, when: pd.DatetimeIndex, columns: dict[str, object]) -> None:
    frame = pd.DataFrame(dict(columns), index=when.rename("time"))
    session.copy_frame(table, ["time", *columns], frame, Progress())


def refresh(session: Session) -> None:
    """Bring the roll-ups up to date."""
    session.execute("SELECT workbench.refresh_rollups()")


def roll_up(database: Database, start: datetime, end: datetime) -> None:
    """Bring the roll-ups of a period up to date as an import does, on every kind of server."""
    schema.refresh_rollups(database, Period(start, end), Progress())


def units_of(hours: int, seed: int = 1) -> np.ndarray:
    """Return whole units made in each hour: a multiple of 4, so that quarter-hours are whole too."""
    return 4.0 * np.random.default_rng(seed).integers(0, 60, hours)


def degrees_of(hours: int, seed: int = 2) -> np.ndarray:
    """Return the temperature of each hour in °C, in tenths."""
    return np.round(np.random.default_rng(seed).uniform(-5.0, 30.0, hours), 1)


def tiny_plant(
    database: Database,
    *,
    start: datetime = datetime(2025, 1, 1, tzinfo=UTC),
    days: int = 60,
    timezone: str = "Europe/Berlin",
    noise_kwh: float = 0.0,
    name: str = "Press-1",
    factory: str = "Plant North",
) -> TinyPlant:
    """Write one press with 15-minute readings of energy, production and weather.

    Parameters
    ----------
    noise_kwh : float
        Standard deviation of what is added to the energy of an hour (seeded); 0 makes the relation exact.
    """
    hours = 24 * days
    units, degrees = units_of(hours), degrees_of(hours)
    plant = TinyPlant(UUID(int=0), UUID(int=0), name, timezone, start, start + timedelta(days=days))
    hourly = plant.base_kwh + plant.per_unit_kwh * units + plant.per_degree_kwh * degrees
    hourly = hourly + noise_kwh * np.random.default_rng(3).standard_normal(hours)
    when = times(start, 4 * hours)
    with database.session(Progress(), write=True) as session:
        factory_id = add_factory(session, factory, timezone)
        machine_id = add_machine(session, factory_id, name)
        add_energy(session, machine_id, when, np.repeat(hourly / 4, 4))
        add_production(session, machine_id, when, np.repeat(units / 4, 4))
        add_environment(session, machine_id, when, outdoor_temp_c=np.repeat(degrees, 4))
        refresh(session)
    return TinyPlant(factory_id, machine_id, name, timezone, plant.start, plant.end)
