"""Two periods beside each other: moments that belong together meet, and the difference is the one put in."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from analytics.errors import NotEnoughData
from analytics.patterns import Alignment, Comparison, Side, aligned, apart, compare, earlier
from analytics.patterns.calendar import wall
from analytics.period import Period
from tests.analytics.test_heat_map import BERLIN, load_of, period


def by_hour(index: pd.DatetimeIndex) -> np.ndarray:
    return 10.0 + wall(index, BERLIN).hour.to_numpy()


def compared(first: Period, second: Period, alignment: Alignment = Alignment.START, more_kw: float = 5.0) -> Comparison:
    return compare(
        load_of(first, lambda index: by_hour(index) + more_kw), load_of(second, by_hour),
        Side(first, 0, 0), Side(second, 0, 0), BERLIN, alignment,
    )  # fmt: skip


def test_the_difference_that_was_put_in() -> None:
    found = compared(period("2025-05-12", "2025-05-19"), period("2025-05-05", "2025-05-12"))
    np.testing.assert_allclose(found.table["difference_kw"], 5.0)
    assert found.difference_kwh == pytest.approx(5.0 * 168)
    assert found.difference_percent == pytest.approx(100 * 5 / 21.5)
    np.testing.assert_allclose(found.daily["difference_kwh"], 120.0)
    assert found.daily["first_day"].tolist()[0] == date(2025, 5, 12)
    assert found.daily["second_day"].tolist()[0] == date(2025, 5, 5)
    assert found.findings == ()


def test_hours_of_the_clock_meet_across_its_changes() -> None:
    """The week of the change has an hour less; 14:00 still stands beside 14:00."""
    found = compared(period("2025-03-24", "2025-03-31"), period("2025-03-17", "2025-03-24"))
    hours = found.table["first_time"].dropna().dt.tz_convert(BERLIN).dt.hour
    others = found.table["second_time"].dropna().dt.tz_convert(BERLIN).dt.hour
    both = hours.index.intersection(others.index)
    assert (hours[both] == others[both]).all()
    assert len(both) == 167
    np.testing.assert_allclose(found.table["difference_kw"].dropna(), 5.0)


def test_monday_beside_monday() -> None:
    first, second = period("2025-05-12", "2025-05-19"), period("2024-05-12", "2024-05-19")
    moved = aligned(first, second, Alignment.WEEKDAY, BERLIN)
    assert moved == period("2024-05-13", "2024-05-20")
    for shift in range(7):
        other = earlier(first, BERLIN, days=shift)
        near = aligned(first, other, Alignment.WEEKDAY, BERLIN)
        assert near.start.astimezone(None).weekday() == first.start.astimezone(None).weekday()
        assert abs((near.start - other.start).days) <= 3
    assert aligned(first, second, Alignment.START, BERLIN) == second


def test_the_same_day_of_the_month_across_a_leap_day() -> None:
    found = compared(period("2025-02-01", "2025-04-01"), period("2024-02-01", "2024-04-01"), Alignment.CALENDAR)
    pairs = found.daily.dropna(subset=["first_day", "second_day"])
    assert all(
        (a.month, a.day) == (b.month, b.day) for a, b in zip(pairs["first_day"], pairs["second_day"], strict=True)
    )
    assert len(pairs) == 59
    np.testing.assert_allclose(pairs["difference_kwh"][pairs["first_day"] < date(2025, 3, 29)], 120.0)


def test_a_year_earlier_has_the_same_bounds_on_the_wall() -> None:
    assert earlier(period("2025-07-01", "2025-08-01"), BERLIN, years=1) == period("2024-07-01", "2024-08-01")
    assert earlier(period("2025-04-01", "2025-04-08"), BERLIN, days=7) == period("2025-03-25", "2025-04-01")
    assert (
        earlier(period("2024-02-29", "2024-03-01"), BERLIN, years=1).start == period("2023-02-28", "2023-03-01").start
    )


def test_costs_and_expectations() -> None:
    first, second = period("2025-05-12", "2025-05-19"), period("2025-05-05", "2025-05-12")
    one = Side(first, 0, 0, 900.0, "EUR", 50.0, expected_kwh=4000.0, compared_kwh=4200.0)
    other = Side(second, 0, 0, 700.0, "EUR", 40.0, expected_kwh=3700.0, compared_kwh=3600.0)
    found = compare(load_of(first, 26.0), load_of(second, 21.0), one, other, BERLIN)
    assert found.difference_cost == 200.0
    assert found.explained_kwh == 300.0
    assert (found.first.deviation_kwh, found.second.deviation_kwh) == (200.0, -100.0)
    assert found.first.mean_kw == pytest.approx(26.0)
    dollars = compare(load_of(first, 1.0), load_of(second, 1.0), one, Side(second, 0, 0, 1.0, "USD"), BERLIN)
    assert dollars.difference_cost is None
    assert dollars.explained_kwh is None


def test_it_is_said_which_period_was_not_measured() -> None:
    first, second = period("2025-05-12", "2025-05-19"), period("2025-05-05", "2025-05-12")
    measured, nothing = load_of(first, 10.0), load_of(second, 10.0).assign(energy_kwh=np.nan, hours=0.0)
    with pytest.raises(NotEnoughData, match="that is compared with"):
        compare(measured, nothing, Side(first, 0, 0), Side(second, 0, 0), BERLIN)
    with pytest.raises(NotEnoughData, match="in this period"):
        compare(nothing, measured, Side(second, 0, 0), Side(first, 0, 0), BERLIN)


def test_gaps_and_overlaps_are_said() -> None:
    first, second = period("2025-05-08", "2025-05-15"), period("2025-05-05", "2025-05-12")
    load = load_of(first, 10.0)
    load.iloc[:100] = [np.nan, 0.0]
    found = compare(load, load_of(second, 10.0), Side(first, 0, 0), Side(second, 0, 0), BERLIN)
    assert {one.code for one in found.findings} == {"comparison.uneven", "comparison.overlap"}
    assert found.table["first_kw"].isna().sum() == 25
    assert found.daily["first_kwh"].isna().tolist()[:2] == [True, False]


@pytest.mark.parametrize("days", [1, 5, 7, 30, 92, 365])
@pytest.mark.parametrize("alignment", list(Alignment))
def test_a_proposed_period_never_overlaps_the_first(days: int, alignment: Alignment) -> None:
    end = period("2025-11-26", "2025-11-27").end
    first = Period(earlier(Period(end, end + timedelta(days=1)), BERLIN, days=days).start, end)
    second = aligned(first, apart(first, earlier(first, BERLIN, days=days), alignment, BERLIN), alignment, BERLIN)
    assert second.end <= first.start
    assert first.start - second.end < timedelta(days=8)
    if alignment is Alignment.WEEKDAY:
        days_of_week = wall(pd.DatetimeIndex([first.start, second.start]), BERLIN).day_of_week
        assert days_of_week[0] == days_of_week[1]
