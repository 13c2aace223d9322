"""How much a baseline costs over bare least squares: one machine-year of hours, in the same run.

    python benchmarks/bench_baseline.py [drivers]

Prints the time of ``analytics.baseline.fit`` (grid, checks, fit, scores, findings, predictions), of writing and
reading its JSON, and of saving and loading its file, each as a multiple of a bare ``numpy.linalg.lstsq`` on the same
numbers. Only ratios can be compared between machines.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import numpy as np
import pandas as pd

from analytics import baseline, model_store
from analytics.home import Home
from analytics.period import Interval, Period
from analytics.plant import Machine

HOURS = 8760
START = datetime(2024, 1, 1, tzinfo=UTC)
MACHINE = Machine(UUID(int=1), UUID(int=2), "Bench", "Europe/Berlin", "Compressor-1", "compressor", 75, 60)


def best(work: Callable[[], object], repeats: int = 15) -> float:
    """Return the shortest of several runs, s: the one the machine disturbed least."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main(drivers: int = 4) -> None:
    random = np.random.default_rng(0)
    index = pd.date_range(START, periods=HOURS, freq="h", unit="us", name="time")
    names = [f"driver_{number}" for number in range(drivers)]
    frame = pd.DataFrame({name: random.normal(50, 10, HOURS) for name in names}, index=index)
    frame["actual_kwh"] = 20 + frame[names].sum(axis=1) + random.normal(0, 5, HOURS)
    frame["unavailable_share"] = 0.0
    columns = [baseline.DriverColumn(name, name, "") for name in names]
    period = Period(START, START + timedelta(hours=HOURS))
    request = baseline.BaselineRequest(MACHINE.id, period, tuple(names), Interval.HOUR)
    design, energy = np.column_stack([np.ones(HOURS), frame[names].to_numpy()]), frame["actual_kwh"].to_numpy()

    bare = best(lambda: np.linalg.lstsq(design, energy))
    fit = baseline.fit(request, MACHINE, frame, columns, "Europe/Berlin")
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        saved = model_store.save(home, fit.model)
        written = json.dumps(fit.model.to_json())
        rows = {
            "numpy.linalg.lstsq": bare,
            "baseline.fit": best(lambda: baseline.fit(request, MACHINE, frame, columns, "Europe/Berlin")),
            "baseline.predict": best(lambda: baseline.predict(fit.model, frame)),
            "to JSON": best(lambda: json.dumps(fit.model.to_json())),
            "from JSON": best(lambda: baseline.BaselineModel.from_json(json.loads(written))),
            "model_store.save": best(lambda: model_store.save(home, fit.model)),
            "model_store.load": best(lambda: model_store.load(home, saved)),
        }
    print(f"{HOURS} hours, {drivers} drivers")
    for name, seconds in rows.items():
        print(f"{name:20} {seconds * 1000:8.2f} ms {seconds / bare:8.1f} ×")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
