"""The load-duration curve keeps the energy and finds the base load that was put in."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.patterns import duration_curve, together
from analytics.period import Period
from tests.analytics.test_heat_map import load_of, period

WEEK = period("2025-05-05", "2025-05-12")


def test_base_load_of_a_known_plant() -> None:
    """40 kW always, 60 kW more for a third of the time: base load 40 kW, two thirds of the energy."""
    found = duration_curve(load_of(WEEK, lambda index: np.where(index.hour < 8, 100.0, 40.0)), WEEK)
    assert found.base_kw == 40.0
    assert found.peak_kw == 100.0
    assert found.mean_kw == pytest.approx(60.0)
    assert found.load_factor == pytest.approx(0.6)
    assert found.base_energy_kwh == pytest.approx(40.0 * 168)
    assert found.base_energy_share == pytest.approx(2 / 3)
    assert dict(found.power_at) == {0.01: 100.0, 0.10: 100.0, 0.50: 40.0, 0.90: 40.0}
    assert found.power_at_share(1 / 3) == 100.0
    assert found.power_at_share(0.34) == 40.0


def test_power_at_a_share_of_a_ramp() -> None:
    load = load_of(Period(WEEK.start, WEEK.start + pd.Timedelta(hours=25)), lambda index: np.arange(100.0, 0.0, -1))
    found = duration_curve(load, WEEK)
    assert dict(found.power_at) == {0.01: 100.0, 0.10: 91.0, 0.50: 51.0, 0.90: 11.0}


@given(st.lists(st.tuples(st.floats(0, 1e4), st.floats(0.01, 0.25)), min_size=1, max_size=60))
def test_the_area_under_the_curve_is_the_energy(values: list[tuple[float, float]]) -> None:
    index = pd.date_range("2025-01-01", periods=len(values), freq="15min", tz="UTC", name="time")
    energy, hours = (np.array(column) for column in zip(*values, strict=True))
    found = duration_curve(pd.DataFrame({"energy_kwh": energy, "hours": hours}, index=index), WEEK)
    assert float((found.power_kw * np.diff(found.until_h, prepend=0.0)).sum()) == pytest.approx(energy.sum())
    assert (np.diff(found.power_kw) <= 0).all()
    assert found.base_energy_kwh <= found.energy_kwh * (1 + 1e-12)
    assert found.until_h[-1] == pytest.approx(hours.sum())


def test_a_part_that_was_not_measured_is_said() -> None:
    load = load_of(WEEK, 10.0)
    load.iloc[:200] = [np.nan, 0.0]
    found = duration_curve(load, WEEK)
    assert [one.code for one in found.findings] == ["duration.coverage"]
    assert found.hours == pytest.approx(168 - 50)


def test_machines_add_up_where_all_of_them_were_measured() -> None:
    one, other = load_of(WEEK, 10.0), load_of(WEEK, lambda index: np.where(index.hour < 12, 5.0, 7.0))
    other.iloc[:4] = [np.nan, 0.0]
    other.iloc[4] = [0.5 * 0.25 * 4, 0.125]  # half measured at 4 kW
    both = together([one, other])
    assert both["energy_kwh"].isna().sum() == 4
    assert both["hours"].iloc[4] == 0.125
    assert both["energy_kwh"].iloc[4] == pytest.approx((10 + 4) * 0.125)
    assert duration_curve(both, WEEK).peak_kw == 17.0
