"""CUSUM: a known step in consumption has the known slope, and segments add up."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np
import pandas as pd
import pytest

from analytics import baseline
from analytics.annotation import Exclusion
from analytics.baseline import BaselineFit, BaselineRequest, DriverColumn
from analytics.period import Interval, Period
from analytics.plant import Machine

START = datetime(2025, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
MACHINE = Machine(UUID(int=1), UUID(int=2), "North", "UTC", "Press-1", "other", 75, 900)
DRIVERS = (DriverColumn("production_count", "Production", "units"),)

#: From this hour on the machine uses so much more, kWh an hour.
STEP, MORE = 1500, 3.0


def samples(noise: float) -> pd.DataFrame:
    random = np.random.default_rng(4)
    index = pd.date_range(START, periods=2400, freq="h", unit="us", name="time")
    units = random.poisson(200, 2400).astype(float)
    energy = 10 + 0.1 * units + random.normal(0, noise, 2400)
    energy[STEP:] += MORE
    return pd.DataFrame({"production_count": units, "actual_kwh": energy}, index=index)


def fit(noise: float = 0.5, *, exclude: int = 2400) -> BaselineFit:
    """Return the fit of all hours, trained on those before ``exclude``."""
    frame = samples(noise)
    exclusions = (Exclusion(Period(START + exclude * HOUR, START + 2400 * HOUR), "after"),) if exclude < 2400 else ()
    whole = Period(START, START + 2400 * HOUR)
    asked = BaselineRequest(MACHINE.id, whole, ("production_count",), Interval.HOUR, exclusions=exclusions)
    found = baseline.fit(asked, MACHINE, frame, DRIVERS, "UTC")
    # Judged on all hours, as an evaluation does.
    return BaselineFit(found.model, found.samples.assign(used=True))


def hours(first: int, last: int) -> Period:
    return Period(START + first * HOUR, START + last * HOUR)


def test_a_known_step_has_the_known_slope() -> None:
    rows = fit(exclude=STEP).samples
    before, after = baseline.segment(rows, hours(0, STEP)), baseline.segment(rows, hours(STEP, 2400))
    assert before.slope_kwh == pytest.approx(0.0, abs=1e-9)
    # 0.5 kWh of noise, 900 hours: a standard error of 0.02 kWh.
    assert after.slope_kwh == pytest.approx(MORE, abs=0.08)
    assert after.total_kwh == pytest.approx(900 * MORE, rel=0.03)
    assert after.intervals == 900


def test_the_step_is_where_the_curve_turns() -> None:
    curve = baseline.cusum(fit(exclude=STEP).samples)
    straight = np.linspace(0, curve.iloc[-1], len(curve))
    assert abs(int(np.argmax(straight - curve.to_numpy())) - STEP) <= 3


def test_over_its_own_training_the_curve_returns_to_zero() -> None:
    curve = baseline.cusum(fit().samples)
    assert curve.iloc[-1] == pytest.approx(0.0, abs=1e-8)
    assert curve.min() < -500  # in between it shows the step all the same


def test_segments_that_adjoin_add_up_to_the_curve() -> None:
    rows = fit().samples
    rows["used"] = rows["used"] & (np.arange(len(rows)) % 7 > 0)
    curve = baseline.cusum(rows)
    parts = [baseline.segment(rows, hours(first, first + 400)) for first in range(0, 2400, 400)]
    assert sum(one.total_kwh for one in parts) == pytest.approx(curve.iloc[-1])
    assert sum(one.intervals for one in parts) == len(curve) == int(rows["used"].sum())
    upto = baseline.segment(rows, hours(0, 800))
    assert upto.total_kwh == pytest.approx(curve[: START + 799 * HOUR].iloc[-1])


def test_nothing_that_counts_has_no_slope() -> None:
    rows = fit().samples.assign(used=False)
    found = baseline.segment(rows, hours(0, 100))
    assert (found.intervals, found.total_kwh) == (0, 0.0)
    assert np.isnan(found.slope_kwh)
    assert baseline.cusum(rows).empty
