"""The energy signature finds change points that are known, and says how sure it is."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analytics.errors import NotEnoughData
from analytics.patterns.change_points import Sums
from analytics.patterns.signature import Family, fit, signature
from analytics.workbench.patterns import _weeks

DATA = Path(__file__).parent.parent / "data" / "changepoint"
DAYS = pd.read_csv(DATA / "data.csv")
EXPECTED = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))["models"]
TEMPERATURE = DAYS["temp_C"].to_numpy()


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_least_squares_optimum_of_the_reference(name: str) -> None:
    model = fit(Family(name), TEMPERATURE, DAYS[f"kWh_{name}"].to_numpy())
    wanted = EXPECTED[name]
    found = [model.intercept.value, *(one.value for one in model.slopes)]
    np.testing.assert_allclose(found, wanted["coef"], rtol=1e-3)
    places = [one.value for one in model.change_points]
    np.testing.assert_allclose(places, wanted.get("change_points", []), atol=0.02)
    assert model.sse <= wanted["SSE"] * (1 + 1e-4)
    assert model.parameters == wanted["params"]
    assert model.r_squared == pytest.approx(wanted["R2"], abs=1e-6)
    assert 100 * model.cv_rmse == pytest.approx(wanted["CVRMSE_pct"], rel=1e-5)
    assert model.valid


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_family_that_made_the_data_is_chosen_and_its_truth_lies_within_the_limits(name: str) -> None:
    found = signature(TEMPERATURE, DAYS[f"kWh_{name}"].to_numpy())
    assert found.model.family is Family(name)
    truth = EXPECTED[name]["true"]
    for place, key in zip(found.model.change_points, ("cp_h", "cp_c") if name == "5P" else ("cp",), strict=False):
        margin = 0.15  # the limits are those of one point; two standard errors more, since there are several
        assert place.low - margin <= truth[key] <= place.high + margin
        assert place.low < place.value < place.high
    assert found.autocorrelation == pytest.approx(0, abs=0.15)


@pytest.mark.parametrize("signed", [True, False])
def test_running_sums_give_the_least_squares_of_every_place(signed: bool) -> None:
    rng = np.random.default_rng(9)
    t, y = rng.uniform(-5, 30, 80), rng.normal(200, 30, 80)
    sums = Sums(t, y, 0.1)
    a, b = np.array([2.0, 8.0, 11.5]), np.array([20.0, 8.0, 19.0])
    for below, above in ((a, None), (None, b), (a, b)):
        found = sums.sse(below, above, signed=signed)
        for place in range(3):
            columns = [np.ones(80)]
            columns += [] if below is None else [np.maximum(below[place] - t, 0)]
            columns += [] if above is None else [np.maximum(t - above[place], 0)]
            design = np.column_stack(columns)
            slopes, *_ = np.linalg.lstsq(design, y, rcond=None)
            wanted = ((y - design @ slopes) ** 2).sum()
            if signed and (slopes[1:] < 0).any():
                wanted = ((y - y.mean()) ** 2).sum()
            assert found[place] == pytest.approx(wanted, rel=1e-9)


def test_limits_hold_the_truth_as_often_as_they_say() -> None:
    rng = np.random.default_rng(5)
    t = rng.uniform(-8, 28, 200)
    inside = 0
    for _ in range(60):
        y = 40 + 2.5 * np.maximum(15 - t, 0) + rng.normal(0, 4, t.size)
        point = signature(t, y, (Family.HEATING,)).model.change_points[0]
        inside += point.low <= 15 <= point.high
    assert inside / 60 >= 0.85  # 95 % wanted; three standard errors of 60 trials below it


def test_heat_loss_and_base_power_of_a_known_building() -> None:
    t = np.linspace(-12, 30, 365)
    model = signature(t, 41 + 3.2 * np.maximum(14.5 - t, 0)).model
    assert model.family is Family.HEATING
    assert model.intercept.value == pytest.approx(41, rel=1e-6)
    assert model.heating_kw_per_k is not None
    assert model.heating_kw_per_k.value == pytest.approx(3.2, rel=1e-6)
    assert model.cooling_kw_per_k is None
    assert model.change_points[0].value == pytest.approx(14.5, abs=1e-3)
    np.testing.assert_allclose(model.power_kw(np.array([4.5, 20.0])), [41 + 32, 41], rtol=1e-6)


def test_a_slope_of_the_wrong_sign_is_no_heating() -> None:
    t = np.linspace(0, 30, 200)
    y = 20 + 1.5 * np.maximum(t - 18, 0)
    tried = {one.family: one for one in signature(t, y + np.random.default_rng(1).normal(0, 0.5, 200)).tried}
    assert not tried[Family.HEATING].valid
    assert tried[Family.COOLING].valid


def test_no_change_point_in_the_last_tenth_of_the_points() -> None:
    t = np.concatenate([np.linspace(0, 20, 190), np.linspace(25, 30, 10)])
    y = 10 + 5 * np.maximum(t - 24, 0)
    found = signature(t, y)
    low, high = np.quantile(t, [0.1, 0.9])
    for model in found.tried:
        assert all(low <= one.value <= high for one in model.change_points)


def test_weather_that_explains_nothing_is_said() -> None:
    rng = np.random.default_rng(3)
    found = signature(rng.uniform(0, 25, 300), 50 + rng.normal(0, 5, 300))
    assert found.model.family is Family.MEAN
    assert found.model.intercept.value == pytest.approx(50, abs=1)
    assert [one.code for one in found.findings] == ["signature.little"]


def test_neighbours_that_are_alike_widen_the_limits() -> None:
    rng = np.random.default_rng(4)
    t = np.tile(np.linspace(-5, 25, 60), 5)
    noise, last = np.empty(t.size), 0.0
    for place in range(t.size):
        last = 0.8 * last + rng.normal(0, 1)
        noise[place] = last
    line = 30 + 2 * np.maximum(15 - t, 0)
    alike = signature(t, line + noise, (Family.HEATING,))
    mixed = signature(t, line + rng.permutation(noise), (Family.HEATING,))
    assert alike.autocorrelation > 0.6
    assert alike.model.slopes[0].standard_error > 2 * mixed.model.slopes[0].standard_error
    assert "signature.autocorrelation" in [one.code for one in alike.findings]


def test_too_few_points_and_constant_weather_are_refused() -> None:
    with pytest.raises(NotEnoughData, match="11 points"):
        signature(np.arange(11.0), np.arange(11.0))
    with pytest.raises(NotEnoughData, match="does not vary"):
        signature(np.full(40, 7.0), np.arange(40.0))


def test_whole_weeks_are_put_together_where_a_midnight_is_missing() -> None:
    """In Egypt 26 April 2024 began at 01:00."""
    days = pd.date_range("2024-04-13", "2024-05-05", freq="D").tz_localize("Africa/Cairo", nonexistent="shift_forward")
    measured = pd.DataFrame({"energy_kwh": 2.0, "hours": 24.0, "temperature": 20.0}, index=days.tz_convert("UTC"))
    weeks = _weeks(measured, "Africa/Cairo")
    assert [start.date().isoformat() for start in weeks.index.tz_convert("Africa/Cairo")] == [
        "2024-04-15", "2024-04-22", "2024-04-29",
    ]  # fmt: skip
    assert set(weeks["energy_kwh"]) == {14.0}
