"""A close look inside the whole period: nothing is lost, nothing doubled, quantities stay what they are."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from analytics.period import Period
from enms_desktop.pages.readings.curves import spliced
from enms_desktop.plots.time_plot import Style, Trace, prepared

START = datetime(2025, 3, 1, tzinfo=UTC)
DAY = 86400.0
T0 = START.timestamp()


def days(style: str = Style.LINE, *, bounded: bool = False) -> Trace:
    time_s = T0 + np.arange(10) * DAY
    value = np.arange(10.0) + 100
    more = {"low": value - 50, "high": value + 50} if bounded else {}
    return prepared(Trace("A", "kWh", time_s, value, style=style, key="a", **more), DAY)


def hours(first: float, last: float, style: str = Style.LINE, *, bounded: bool = False) -> Trace:
    time_s = T0 + np.arange(first * 24, last * 24) * 3600
    value = np.full(time_s.size, 5.0)
    more = {"low": value - 1, "high": value + 1} if bounded else {}
    return prepared(Trace("A", "kWh", time_s, value, style=style, key="a", **more), 3600)


def period(first: float, last: float) -> Period:
    return Period(START + timedelta(days=first), START + timedelta(days=last))


def test_the_whole_period_goes_on_around_the_close_look():
    made = spliced(hours(3, 5), days(), period(3, 5), 1 / 24)
    assert made.time_s[0] == T0
    assert made.time_s[-1] == T0 + 9 * DAY
    assert (np.diff(made.time_s) > 0).all()
    assert made.value[:3].tolist() == [100, 101, 102]
    assert made.value[3:51].tolist() == [5.0] * 48
    assert made.value[51:].tolist() == [105, 106, 107, 108, 109]


def test_an_interval_that_the_close_look_ends_in_goes_on_behind_it():
    made = spliced(hours(3, 5.5), days(), period(3, 5.5), 1 / 24)
    after = made.time_s >= T0 + 5.5 * DAY
    assert made.time_s[after][:2].tolist() == [T0 + 5.5 * DAY, T0 + 6 * DAY]
    assert made.value[after][:2].tolist() == [105, 106]


def test_a_quantity_is_spread_over_the_coarse_intervals():
    made = spliced(hours(3, 5, Style.STEP), days(Style.STEP), period(3, 5), 1 / 24)
    assert made.value[0] == pytest.approx(100 / 24)
    assert made.value[3] == 5.0
    # What is drawn over the coarse part still is the energy of its days.
    assert made.value[0] * 24 == pytest.approx(100)


def test_a_close_look_at_the_end_leaves_nothing_behind_it():
    made = spliced(hours(8, 10), days(), period(8, 10), 1 / 24)
    assert made.time_s[-1] == T0 + 10 * DAY - 3600


def test_extremes_of_both_levels_are_kept():
    made = spliced(hours(3, 5, bounded=True), days(bounded=True), period(3, 5), 1 / 24)
    assert made.envelope is not None
    assert made.envelope.extremes(T0, T0 + 10 * DAY) == (4, 159)
    assert made.envelope.extremes(T0, T0 + 2 * DAY) == (50, 152)
    assert made.envelope.extremes(T0 + 3 * DAY, T0 + 5 * DAY - 3600) == (4, 6)
    plain = spliced(hours(3, 5), days(bounded=True), period(3, 5), 1 / 24)
    assert plain.envelope.extremes(T0 + 3 * DAY, T0 + 5 * DAY - 3600) == (5, 5)
