"""A machine that is read every second, on the embedded server: is a long period as quick to look at as a day?

    python benchmarks/bench_second_data.py [--days 90] [--home FOLDER]

Each question is asked as the window asks it, through the Workbench with a connection of its own, and compared with the
chart of one day in the same run. Beside the time stands how many entries of readings the server looked up for it:
questions of opening a plant and of choosing a machine may look up a handful, never a period. A year is 31.5 million
readings; what comes from roll-ups grows with its buckets (35,040 quarters of an hour), not with its readings.
With --home the readings are kept and used again.
"""

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID

from analytics.baseline import BaselineRequest
from analytics.database import Database
from analytics.home import Home
from analytics.measure import contract_measure
from analytics.period import Interval, Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.series import SeriesRequest
from analytics.workbench import Workbench
from enms_desktop.pages.readings.view import interval_for

RUNS = 5
START = datetime(2025, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
SITE, MACHINE = UUID(int=101), UUID(int=102)
SHOWN = tuple(contract_measure(key) for key in ("energy_kwh", "power_kw"))
DRIVER = "production_count"

#: Questions that open a plant or a machine may look up so many entries of readings.
HANDFUL = 5_000

_REGISTER = """
INSERT INTO factories (id, name, timezone) VALUES (%(site)s, 'Site', 'Europe/Berlin') ON CONFLICT DO NOTHING;
INSERT INTO machines (id, factory_id, name, type, data_interval_seconds)
VALUES (%(machine)s, %(site)s, 'Every second', 'other', 1) ON CONFLICT DO NOTHING
"""
_ENERGY = """
INSERT INTO energy_readings (time, machine_id, power_kw, energy_kwh)
SELECT t, %(machine)s, round(kw::numeric, 3), round((kw / 3600)::numeric, 6)
FROM (SELECT t, 40 + 15 * sin(extract(epoch FROM t)::float8 / 2e4) + 5 * random() AS kw
      FROM generate_series(%(first)s::timestamptz, %(last)s, interval '1 second') AS t) AS made
"""
_PRODUCTION = """
INSERT INTO production_data (time, machine_id, production_count, operating_mode)
SELECT t, %(machine)s, round((100 + 60 * sin(extract(epoch FROM t)::float8 / 2e4) + 20 * random())::numeric), 'running'
FROM generate_series(%(first)s::timestamptz, %(last)s, interval '1 minute') AS t
"""
_LOOKED_UP = """
SELECT coalesce(sum(idx_tup_read), 0) + (SELECT coalesce(sum(seq_tup_read), 0) FROM pg_stat_user_tables
                                         WHERE relname IN ('energy_readings', 'production_data'))
FROM pg_stat_user_indexes WHERE relname IN ('energy_readings', 'production_data')
"""


def fill(database: Database, days: int) -> None:
    """Write the readings day by day, unless they are there."""
    with database.session(Progress(), autocommit=True, statement_seconds=0) as session:
        for statement in _REGISTER.split(";"):
            session.execute(statement, {"site": SITE, "machine": MACHINE})
        there = session.value("SELECT max(time) FROM energy_readings WHERE machine_id = %s", [MACHINE])
        first = 0 if there is None else (there - START) // DAY + 1
        for day in range(first, days):
            begin = START + day * DAY
            values = {"machine": MACHINE, "first": begin, "last": begin + DAY - timedelta(seconds=1)}
            session.execute(_PRODUCTION, values)
            session.execute(_ENERGY, values)
            print(f"\rwriting day {day + 1} of {days}", end="", flush=True)
        session.execute("VACUUM ANALYZE")
    print("\r" + 40 * " ", end="\r")


class Measuring:
    """Asks questions and prints what they cost."""

    def __init__(self, workbench: Workbench, database: Database) -> None:
        self._database = database
        self.workbench = workbench
        self.day_ms = 0.0
        self.good = True

    def looked_up(self) -> int:
        """Return how many entries of readings the server has looked up so far."""
        with self._database.session(Progress()) as session:
            return int(session.value(_LOOKED_UP))

    def ask(self, what: str, question: Callable[[], object], *, most: float = 0.0, entries: int = 0) -> float:
        """Time a question; ``most`` × the chart of a day and ``entries`` of readings are the goals, 0 for none."""
        question()
        before = self.looked_up()
        times = []
        for _ in range(RUNS):
            began = time.perf_counter()
            question()
            times.append(1000 * (time.perf_counter() - began))
        taken = median(times)
        read = (self.looked_up() - before) // RUNS
        self.day_ms = self.day_ms or taken
        kept = (not most or taken <= most * self.day_ms) and (not entries or read <= entries)
        self.good &= kept
        goal = " ".join((f"≤ {most:g} ×" if most else "", f"≤ {entries:,}" if entries else "")).strip()
        verdict = "" if not goal else f"goal {goal}: {'reached' if kept else 'MISSED'}"
        print(f"{what:46}{taken:9.1f} ms {taken / self.day_ms:6.2f} × {read:>11,} entries  {verdict}", flush=True)
        return taken


def chart(asked: Measuring, period: Period) -> tuple[Interval, Callable[[], object]]:
    """Return the level the Readings page chooses for a period, and the question it then asks."""
    level = interval_for(period, len(SHOWN), 1)
    request = SeriesRequest(MACHINE, SHOWN, period, level)
    return level, lambda: asked.workbench.series(request, Progress())


def measure(asked: Measuring, days: int) -> None:
    """Ask what the window asks: opening, looking from far to near, training."""
    door, end = asked.workbench, START + days * DAY
    whole, last = Period(START, end), Period(end - DAY, end)
    level, question = chart(asked, last)
    asked.ask(f"chart of one day ({level.value})", question)
    level, question = chart(asked, whole)
    asked.ask(f"chart of {days} days ({level.value})", question, most=1.0)
    print("opening a plant, choosing a machine")
    asked.ask("plant", lambda: door.plant(Progress()), most=1.0, entries=HANDFUL)
    asked.ask("health", lambda: door.health(Progress()), most=1.0, entries=HANDFUL)
    asked.ask("measures", lambda: door.measures(MACHINE, Progress()), most=1.0, entries=HANDFUL)
    asked.ask("key figures of the whole", lambda: door.kpis(MACHINE, whole, Progress()), most=2.0, entries=HANDFUL)
    print("from far to near")
    for hours in (24 * days, 24 * 30, 24 * 7, 48, 24, 6, 1, 0.25, 1 / 60):
        period = Period(end - timedelta(hours=hours), end)
        level, question = chart(asked, period)
        asked.ask(f"{hours:8.2f} h as {level.value}", question, most=4.0)
    print("baseline")
    for interval in (Interval.HOUR, Interval.QUARTER_HOUR):
        request = BaselineRequest(MACHINE, whole, (DRIVER,), interval=interval)
        asked.ask(f"drivers to choose from, {interval.value}", lambda r=request: door.driver_candidates(r, Progress()))  # type: ignore[misc]
        asked.ask(f"training, {interval.value}", lambda r=request: door.fit_baseline(r, Progress()))  # type: ignore[misc]


def main() -> int:
    """Fill, ask, compare with the goals."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--days", type=int, default=90)
    options.add_argument("--home", type=Path)
    chosen = options.parse_args()
    folder = chosen.home or Path(tempfile.mkdtemp())
    workbench = Workbench.open(EMBEDDED, Home(folder), Progress())
    try:
        database = workbench._database  # the benchmark also asks the server about itself
        fill(database, chosen.days)
        print(f"{chosen.days * 86_400:,} readings of one machine, {chosen.days} days")
        asked = Measuring(workbench, database)
        measure(asked, chosen.days)
    finally:
        workbench.close()
        if chosen.home is None:
            shutil.rmtree(folder, ignore_errors=True)
    return 0 if asked.good else 1


if __name__ == "__main__":
    raise SystemExit(main())
