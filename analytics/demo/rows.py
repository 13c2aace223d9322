"""From the simulator's frames to rows of the three time series."""

from collections.abc import Iterator, Sequence
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.database import Session
from analytics.plant import ELECTRICITY
from analytics.progress import Progress
from analytics.simulator import CALORIFIC_VALUE_KWH_M3, MachineReadings, as_metered

SOURCE = "simulator"

ENERGY, PRODUCTION, ENVIRONMENT = "energy_readings", "production_data", "environmental_data"
SERIES = (ENERGY, PRODUCTION, ENVIRONMENT)

#: Brings the roll-ups up to date with what this transaction has written.
REFRESH = "SELECT workbench.refresh_rollups()"


_VOLUME = f'{{"consumption_m3": %.6f, "flow_rate_m3h": %.2f, "calorific_value_kwh_m3": {CALORIFIC_VALUE_KWH_M3}}}'


def _energy(readings: MachineReadings) -> Iterator[pd.DataFrame]:
    """Yield a frame for each energy type, as ``energy_readings`` has it."""
    for energy_type, measured in readings.energy.items():
        frame = as_metered(measured)
        if energy_type != ELECTRICITY:
            volumes = zip(frame.pop("consumption_m3"), frame.pop("flow_rate_m3h"), strict=True)
            frame["metadata"] = [_VOLUME % volume for volume in volumes]
        frame["energy_type"] = _constant(energy_type, len(frame))
        frame["source"] = _constant(SOURCE, len(frame))
        yield frame


def tables(readings: MachineReadings) -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield table and rows of everything a machine measured; what it has no sensor for is no column."""
    frames = [(ENERGY, frame) for frame in _energy(readings)]
    frames.append((PRODUCTION, as_metered(readings.production)))
    frames.append((ENVIRONMENT, as_metered(readings.environment)))
    for table, frame in frames:
        frame["machine_id"] = _constant(readings.machine.id, len(frame))
        yield table, frame


def _constant(value: str | UUID, rows: int) -> pd.Categorical:
    """Return a column of one value, without an object for every row."""
    return pd.Categorical.from_codes(np.zeros(rows, dtype=np.int8), pd.Index([value], dtype=object))


_STAGING = "CREATE TEMPORARY TABLE demo_staging ON COMMIT DROP AS SELECT {columns} FROM {table} LIMIT 0"
_MISSING = "INSERT INTO {table} ({columns}) SELECT {columns} FROM demo_staging ON CONFLICT DO NOTHING"


def store(
    session: Session, parts: Sequence[tuple[str, pd.DataFrame]], progress: Progress, *, missing_only: bool = False
) -> int:
    """Append rows to their tables and return how many; with ``missing_only`` those that are there stay as they are."""
    stored = 0
    for number, (table, frame) in enumerate(parts):
        stretch = progress.part(number / len(parts), (number + 1) / len(parts))
        columns = ["time", *frame.columns]
        if not len(frame):
            continue
        if missing_only:
            names = {"table": table, "columns": ", ".join(columns)}
            session.execute("DROP TABLE IF EXISTS pg_temp.demo_staging")
            session.execute(_STAGING.format(**names))
            session.copy_frame("demo_staging", columns, frame, stretch)
            stored += session.execute(_MISSING.format(**names))
        else:
            stored += session.copy_frame(table, columns, frame, stretch)
    return stored
