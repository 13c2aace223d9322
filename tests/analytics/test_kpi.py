"""KPIs of several periods as one: what adds up, what is weighted, and what is unknown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from analytics.kpi import Kpis, together
from analytics.period import Period

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
WEEKEND = datetime(2026, 3, 7, tzinfo=UTC)

#: A day, of which 20 hours were measured, and a weekend.
WORKING = Kpis(
    UUID(int=1), "Press-1", Period(MONDAY, MONDAY + timedelta(days=1)), 800.0, 40.0, 90.0, MONDAY, 40 / 90, 400.0, 2.0,
    160.0, 0.2, "EUR", 320.0, 0.8, 0.4,
)  # fmt: skip
QUIET = Kpis(
    UUID(int=1), "Press-1", Period(WEEKEND, WEEKEND + timedelta(days=2)), 480.0, 10.0, 12.0, WEEKEND, 10 / 12, 100.0,
    4.8, 48.0, 0.1, "EUR", 144.0, 1.44, 0.3,
)  # fmt: skip


def test_sums_add_up_the_peak_is_the_highest_and_means_are_weighted() -> None:
    whole = together([WORKING, QUIET])
    assert whole.period == Period(MONDAY, WEEKEND + timedelta(days=2))
    assert whole.energy_kwh == pytest.approx(1280.0)
    assert whole.average_power_kw == pytest.approx(1280.0 / (20 + 48))  # hours that were measured
    assert (whole.peak_demand_kw, whole.peak_time) == (90.0, MONDAY)
    assert whole.load_factor == pytest.approx(1280.0 / 68 / 90)
    assert whole.sec_kwh_per_unit == pytest.approx(1280.0 / 500)
    assert whole.cost == pytest.approx(208.0)
    assert whole.average_rate_per_kwh == pytest.approx(208.0 / 1280)
    assert whole.co2_kg == pytest.approx(464.0)
    assert whole.emission_factor == pytest.approx(464.0 / 1280)


def test_one_period_is_itself() -> None:
    whole = together([WORKING])
    assert whole.average_power_kw == pytest.approx(40.0)
    assert whole.period == WORKING.period


def test_what_is_unknown_in_a_part_is_unknown_of_the_whole() -> None:
    whole = together([WORKING, replace(QUIET, energy_kwh=None, average_power_kw=None, peak_demand_kw=None)])
    assert whole.energy_kwh is None
    assert whole.average_power_kw is None
    assert whole.peak_demand_kw == 90.0
    assert whole.cost == pytest.approx(208.0)


def test_costs_in_several_currencies_are_no_sum() -> None:
    whole = together([WORKING, replace(QUIET, currency="USD")])
    assert (whole.cost, whole.currency) == (None, "")
