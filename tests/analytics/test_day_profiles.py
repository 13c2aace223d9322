"""Day-type profiles: the profile that was put in comes out, in site time, with holidays in their place."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from analytics.errors import BadRequest
from analytics.patterns import Grouping, country_of, day_profiles, public_holidays
from analytics.patterns.calendar import labels, wall
from tests.analytics.test_heat_map import BERLIN, load_of, period

SHAPE = 20.0 + 30.0 * np.sin(np.arange(24) / 24 * np.pi)
SHARES = np.array([1.0, 1.0, 1.0, 1.0, 1.0, 0.6, 0.3])


def usual(index: pd.DatetimeIndex) -> np.ndarray:
    local = wall(index, BERLIN)
    return SHAPE[local.hour] * SHARES[local.day_of_week]


def test_the_profile_that_was_put_in_comes_out_across_both_changes_of_the_clocks() -> None:
    year = period("2025-01-01", "2026-01-01")
    found = day_profiles(load_of(year, usual), year, BERLIN, step_h=1.0)
    assert [one.label for one in found.profiles] == list(labels(Grouping.WORK))
    assert [one.days for one in found.profiles] == [261, 52, 52]
    for profile, share in zip(found.profiles, (1.0, 0.6, 0.3), strict=True):
        np.testing.assert_allclose(profile.mean_kw, SHAPE * share)
        np.testing.assert_allclose(profile.low_kw, SHAPE * share)
        assert profile.peak_kw == pytest.approx(50 * share)
    assert found.profiles[0].energy_kwh == pytest.approx(SHAPE.sum())


def test_the_band_holds_the_middle_eight_tenths_of_the_days() -> None:
    days = period("2025-05-05", "2025-08-11")
    rank = {}

    def kw(index: pd.DatetimeIndex) -> np.ndarray:
        local = wall(index, BERLIN).normalize()
        mondays = local[local.day_of_week == 0].unique()
        rank.update({day: place for place, day in enumerate(mondays)})
        return np.array([float(rank.get(day, 50)) for day in local])

    found = day_profiles(load_of(days, kw), days, BERLIN, grouping=Grouping.WEEKDAY)
    monday = found.profiles[0]
    assert (monday.label, monday.days) == ("Monday", 14)
    np.testing.assert_allclose(monday.mean_kw, 6.5)
    np.testing.assert_allclose(monday.low_kw, 1.3)
    np.testing.assert_allclose(monday.high_kw, 11.7)
    assert len(monday.mean_kw) == 96


def test_public_holidays_count_as_sundays() -> None:
    may = period("2025-05-01", "2025-06-01")
    off = public_holidays("DE", 2025, 2025)
    assert date(2025, 5, 1) in off
    with_holidays = day_profiles(load_of(may, 10.0), may, BERLIN, holidays=off)
    without = day_profiles(load_of(may, 10.0), may, BERLIN)
    assert {one.label: one.days for one in without.profiles} == {"Weekday": 22, "Saturday": 5, "Sunday, holiday": 4}
    assert {one.label: one.days for one in with_holidays.profiles} == {
        "Weekday": 20, "Saturday": 5, "Sunday, holiday": 6,
    }  # fmt: skip
    assert with_holidays.holidays == (date(2025, 5, 1), date(2025, 5, 29))


def test_country_by_time_zone() -> None:
    assert country_of("Europe/Berlin") == "DE"
    assert country_of("America/Los_Angeles") == "US"
    assert country_of("UTC") == ""
    with pytest.raises(BadRequest, match="XX"):
        public_holidays("XX", 2025, 2025)


def test_a_day_that_was_not_measured_is_no_day() -> None:
    week = period("2025-05-05", "2025-05-12")
    load = load_of(week, usual)
    load.iloc[96:192] = [np.nan, 0.0]
    load.iloc[200:216] = [np.nan, 0.0]  # four hours of Wednesday: a value for the others, no energy of the day
    found = day_profiles(load, week, BERLIN, step_h=1.0)
    weekday = found.profiles[0]
    assert weekday.days == 4
    np.testing.assert_allclose(weekday.mean_kw, SHAPE)
    assert weekday.energy_kwh == pytest.approx(SHAPE.sum())
    assert [one.code for one in found.findings] == ["profile.few_days"] * 3


def test_seasons_tell_weekdays_apart() -> None:
    year = period("2025-01-01", "2026-01-01")
    load = load_of(year, lambda index: 10.0 * wall(index, BERLIN).quarter, step_h=1.0)
    found = day_profiles(load, year, BERLIN, grouping=Grouping.SEASON)
    assert found.step_h == 1.0  # the load is hourly
    assert [one.mean_kw[0] for one in found.profiles[:4]] == [10, 20, 30, 40]
    assert sum(one.days for one in found.profiles) == 365


def test_a_machine_read_daily_has_no_profile() -> None:
    month = period("2025-05-01", "2025-06-01")
    with pytest.raises(BadRequest, match="24 hours"):
        day_profiles(load_of(month, 10.0, step_h=24), month, BERLIN)
