"""The heat map: every hour of the site in its place, also on the days of 23 and 25 hours."""

from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest

from analytics.errors import NotEnoughData
from analytics.patterns import heat_map
from analytics.patterns.calendar import wall
from analytics.period import Period, moment, zone

BERLIN = "Europe/Berlin"


def period(start: str, end: str, timezone: str = BERLIN) -> Period:
    site = zone(timezone)
    return Period(moment(start, site), moment(end, site))


def load_of(stretch: Period, kw: object, step_h: float = 0.25) -> pd.DataFrame:
    """Return a load; ``kw`` is a number, or gets the index."""
    step = pd.Timedelta(hours=step_h)
    index = pd.date_range(stretch.start, stretch.end, freq=step, inclusive="left", name="time")
    power = np.broadcast_to(np.asarray(kw(index) if callable(kw) else kw, dtype=float), len(index))
    return pd.DataFrame({"energy_kwh": power * step_h, "hours": np.full(len(index), step_h)}, index=index)


def test_every_cell_is_the_hour_it_says() -> None:
    week = period("2025-05-05", "2025-05-12")
    load = load_of(week, lambda index: 100.0 * wall(index, BERLIN).day_of_week + wall(index, BERLIN).hour)
    found = heat_map(load, week, BERLIN)
    assert found.power_kw.shape == (24, 7)
    for day in range(7):
        np.testing.assert_allclose(found.power_kw[:, day], 100.0 * day + np.arange(24))
    assert found.days[0].isoformat() == "2025-05-05"
    assert found.energy_kwh == pytest.approx(float(load["energy_kwh"].sum()))
    assert found.peak_kw == 623.0
    assert found.peak_time == datetime(2025, 5, 11, 21, tzinfo=UTC)


def test_an_hour_that_comes_twice_is_the_mean_of_both_and_keeps_its_energy() -> None:
    days = period("2025-10-25", "2025-10-28")
    repeated = datetime(2025, 10, 26, 1, tzinfo=UTC)  # the second 02:00, now in winter time
    load = load_of(
        days, lambda index: np.where((index >= repeated) & (index.hour == 1) & (index.day == 26), 30.0, 10.0)
    )
    found = heat_map(load, days, BERLIN)
    assert found.hours[2, 1] == 2
    assert found.power_kw[2, 1] == pytest.approx(20.0)
    assert found.hours.sum() == 73
    assert float(np.nansum(found.power_kw * found.hours)) == pytest.approx(found.energy_kwh)
    assert [one.code for one in found.findings] == ["heat_map.repeated_hour"]
    assert "2025-10-26" in found.findings[0].text


def test_an_hour_that_is_skipped_is_empty_but_not_missing() -> None:
    days = period("2025-03-29", "2025-04-01")
    found = heat_map(load_of(days, 10.0), days, BERLIN)
    assert np.isnan(found.power_kw[2, 1])
    assert found.elapsed[2, 1] == 0
    assert not found.missing.any()
    assert [one.code for one in found.findings] == ["heat_map.skipped_hour"]


def test_missing_hours_stay_missing_and_are_never_zero() -> None:
    days = period("2025-05-05", "2025-05-08")
    load = load_of(days, 10.0)
    load.iloc[96:104] = [np.nan, 0.0]  # two hours from midnight of the second day
    load.iloc[104:107] = [np.nan, 0.0]  # three quarters of the next
    load.iloc[108:110] = [np.nan, 0.0]  # half of the one after it
    found = heat_map(load, days, BERLIN)
    assert np.flatnonzero(found.missing[:, 1]).tolist() == [0, 1, 2]
    assert found.power_kw[3, 1] == pytest.approx(10.0)  # mean power while measured, not half of it
    assert found.missing.sum() == 3


def test_zones_with_half_an_hour() -> None:
    day = period("2025-05-05", "2025-05-06", "Asia/Kolkata")
    load = load_of(day, lambda index: wall(index, "Asia/Kolkata").hour)
    np.testing.assert_allclose(heat_map(load, day, "Asia/Kolkata").power_kw[:, 0], np.arange(24))


def test_one_spike_does_not_take_all_the_colours() -> None:
    days = period("2025-05-05", "2025-06-02")
    load = load_of(days, lambda index: 10.0 + wall(index, BERLIN).hour)
    load.iloc[200:204, 0] = 1000.0
    found = heat_map(load, days, BERLIN)
    assert found.limits_kw == (10.0, pytest.approx(33.0, abs=0.5))
    assert found.clipped == 1
    assert found.peak_kw == 4000.0


def test_night_and_weekend() -> None:
    weeks = period("2025-05-05", "2025-05-19")

    def kw(index: pd.DatetimeIndex) -> np.ndarray:
        local = wall(index, BERLIN)
        return np.where(local.day_of_week >= 5, 20.0, 80.0) * np.where((local.hour < 6) | (local.hour >= 22), 0.5, 1.0)

    found = heat_map(load_of(weeks, kw), weeks, BERLIN)
    assert found.night_share == pytest.approx(0.5)
    assert found.weekend_share == pytest.approx(0.25)


def test_nothing_measured_is_said() -> None:
    day = period("2025-05-05", "2025-05-06")
    load = load_of(day, 1.0)
    load[:] = [np.nan, 0.0]
    with pytest.raises(NotEnoughData, match="Nothing was measured"):
        heat_map(load, day, BERLIN)
