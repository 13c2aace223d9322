"""Roll-ups of a year of 1-minute readings of 8 machines on the embedded server: reading, ingest, one new day.

Goals: the hourly chart of one machine at least 15 × quicker from the roll-up than from readings; ingest with roll-ups
at most 1.3 × the time without, both the bare COPY and the import of files as the wizard does it; one new day rolled up
in under 50 ms. Ratios are of the same run. --days for a shorter year.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID, uuid5

import numpy as np
import pandas as pd

from analytics.database import Address, Database, Session
from analytics.embedded import EmbeddedServer
from analytics.home import Home
from analytics.ingest import store as store_file
from analytics.progress import Progress
from analytics.schema import migrate
from analytics.tabular import Column, NewMachine, Recipe, Role

START = datetime(2024, 1, 1, tzinfo=UTC)
SITE = UUID(int=1)
MACHINES = tuple(uuid5(SITE, str(number)) for number in range(8))
MINUTES = 1440
RUNS = 7
FILES = 3

FROM_ROLLUP = """
SELECT bucket, total_energy_kwh::float8, avg_power_kw::float8 FROM energy_readings_1hour
WHERE machine_id = %s AND energy_type = 'electrical' AND bucket >= %s AND bucket < %s ORDER BY bucket
"""
FROM_READINGS = """
SELECT date_bin('1 hour', time, '2000-01-01Z') AS bucket, sum(energy_kwh)::float8, avg(power_kw)::float8
FROM energy_readings
WHERE machine_id = %s AND energy_type = 'electrical' AND time >= %s AND time < %s GROUP BY 1 ORDER BY 1
"""


def readings(machine: UUID, first: datetime, days: int) -> pd.DataFrame:
    """Return minutes of one machine: a shift pattern with noise, in the digits of a meter."""
    time_ = pd.date_range(first, periods=days * MINUTES, freq="min", name="time")
    random = np.random.default_rng(machine.int % 2**32)
    power = np.round(40 + 20 * np.sin(np.arange(len(time_)) / 229) + random.normal(0, 3, len(time_)), 2)
    frame = pd.DataFrame({"power_kw": power, "energy_kwh": np.round(power / 60, 4)}, index=time_)
    frame["voltage_v"] = np.round(random.normal(400, 2, len(time_)), 1)
    frame["machine_id"] = pd.Categorical.from_codes(np.zeros(len(time_), dtype=np.int8), pd.Index([machine]))
    return frame


def plant(address: Address, name: str) -> Database:
    """Make a database with the machines and no readings."""
    with Database(address).session(Progress(), autocommit=True) as session:
        session.execute(f"CREATE DATABASE {name}")
    database = Database(replace(address, database=name))
    migrate(database, Progress())
    with database.session(Progress(), write=True) as session:
        session.execute("INSERT INTO factories (id, name) VALUES (%s, 'Site')", (SITE,))
        session.executemany(
            "INSERT INTO machines (id, factory_id, name, type) VALUES (%s, %s, %s, 'other')",
            [(machine, SITE, str(machine)) for machine in MACHINES],
        )
    return database


def seconds(work: Callable[[], object]) -> float:
    """Return how long work takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def store(database: Database, frame: pd.DataFrame) -> None:
    """Write one machine's readings in one transaction, as an import does; roll-ups follow before it commits."""
    with database.session(Progress(), write=True) as session:
        session.copy_frame("energy_readings", ["time", *frame.columns], frame, Progress())
        session.execute("SELECT workbench.refresh_rollups()")


def ingest(bare: Database, database: Database, days: int) -> tuple[list[float], list[float]]:
    """Write each machine to either database in turn; seconds without and with roll-ups, for each machine.

    The two follow one another closely, so that what else the computer does falls on both.
    """
    without, with_rollups = [], []
    for machine in MACHINES:
        frame = readings(machine, START, days)
        without.append(seconds(lambda frame=frame: store(bare, frame)))  # type: ignore[misc]
        with_rollups.append(seconds(lambda frame=frame: store(database, frame)))  # type: ignore[misc]
    return without, with_rollups


def imports(bare: Database, database: Database, days: int, folder: Path) -> list[float]:
    """Import a file for each of some machines into either database; how many times as long it takes with roll-ups."""
    path, ratios = folder / "readings.csv", []
    for number in range(FILES):
        frame = readings(uuid5(SITE, f"file {number}"), START, days).drop(columns="machine_id")
        frame.to_csv(path, date_format="%Y-%m-%d %H:%M:%S")
        recipe = Recipe(
            columns=(
                Column("power_kw", Role.POWER, "kW"),
                Column("energy_kwh", Role.ENERGY, "kWh"),
                Column("voltage_v", Role.MEASURE, "V", "voltage_v"),
            ),
            time_columns=("time",),
            time_format="%Y-%m-%d %H:%M:%S",
            timezone="UTC",
            interval_s=60,
            new_machine=NewMachine(f"Of a file {number}", "Files", "UTC"),
        )
        without, with_rollups = (
            seconds(lambda to=to, r=recipe: store_file(to, path, r, datetime.now(UTC), Progress()))  # type: ignore[misc]
            for to in (bare, database)
        )
        ratios.append(with_rollups / without)
    return ratios


def charts(session: Session, days: int) -> tuple[float, float]:
    """Return the median times of reading one machine's hours from readings and from the roll-up, in turn; ms."""
    values = (MACHINES[3], START, START + timedelta(days=days))
    found: dict[str, list[float]] = {FROM_READINGS: [], FROM_ROLLUP: []}
    for _ in range(RUNS + 1):
        for query, times in found.items():
            times.append(seconds(lambda query=query: session.frame(query, values)))  # type: ignore[misc]
    slow, quick = (1000 * median(times[1:]) for times in found.values())
    return slow, quick


def new_days(database: Database, days: int) -> tuple[float, float]:
    """Write one more day of one machine, several times; medians of writing and of rolling it up, ms."""
    written, refreshed = [], []
    for number in range(RUNS):
        frame = readings(MACHINES[number], START + timedelta(days=days), 1)
        with database.session(Progress(), write=True) as session:
            written.append(
                seconds(
                    lambda s=session, f=frame: s.copy_frame("energy_readings", ["time", *f.columns], f, Progress())  # type: ignore[misc]
                )
            )
            refreshed.append(seconds(lambda s=session: s.execute("SELECT workbench.refresh_rollups()")))  # type: ignore[misc]
    return 1000 * median(written), 1000 * median(refreshed)


def report(what: str, found: float, unit: str, goal: str, good: bool) -> bool:
    """Print one line."""
    print(f"{what:58} {found:8.2f} {unit:3} goal {goal:8} {'reached' if good else 'MISSED'}")
    return good


def main() -> int:
    """Measure and compare with the goals."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--days", type=int, default=365)
    days = options.parse_args().days
    with tempfile.TemporaryDirectory() as folder:
        server = EmbeddedServer(Home(Path(folder)))
        address = server.start(Progress())
        try:
            bare, database = (plant(address, name) for name in ("bare", "rolled"))
            with bare.session(Progress(), write=True) as session:
                session.execute("ALTER TABLE energy_readings DISABLE TRIGGER USER")
            print(f"{len(MACHINES) * days * MINUTES:,} readings of {len(MACHINES)} machines, {days} days")
            without, with_rollups = ingest(bare, database, days)
            by_file = median(imports(bare, database, days, Path(folder)))
            with database.session(Progress(), autocommit=True, statement_seconds=0) as session:
                session.execute("VACUUM ANALYZE")
            with database.session(Progress()) as session:
                slow, quick = charts(session, days)
            written, refreshed = new_days(database, days)
        finally:
            server.stop()
    dearer = median(more / less for less, more in zip(without, with_rollups, strict=True))
    print(f"ingest without roll-ups {sum(without):.1f} s, with {sum(with_rollups):.1f} s")
    print(f"hourly chart from readings {slow:.1f} ms, from the roll-up {quick:.1f} ms")
    print(f"a new day is written in {written:.1f} ms and rolled up in {refreshed:.1f} ms")
    good = [
        report("hourly chart of one machine: readings / roll-up", slow / quick, "×", "≥ 15 ×", slow / quick >= 15),
        report("ingest by COPY: with roll-ups / without, median machine", dearer, "×", "≤ 1.3 ×", dearer <= 1.3),
        report("import of a file: with roll-ups / without, median machine", by_file, "×", "≤ 1.3 ×", by_file <= 1.3),
        report("one new day of one machine rolled up", refreshed, "ms", "< 50 ms", refreshed < 50),
    ]
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
