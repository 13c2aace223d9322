import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.metrics import (
    correlation,
    durbin_watson,
    f_p_value,
    lag1_correlation,
    score,
    t_p_value,
    t_quantile,
)

ACTUAL = np.array([10.0, 12.0, 9.0, 15.0, 14.0, 11.0])
PREDICTED = np.array([10.5, 11.5, 9.5, 14.0, 14.5, 11.0])
# residuals −0.5, 0.5, −0.5, 1, −0.5, 0: SSE = 2.0; mean 71/6; SST = 867 − 71²/6
SST = 867 - 71**2 / 6


def test_scores_by_hand() -> None:
    scores = score(ACTUAL, PREDICTED, parameters=2)
    assert scores.samples == 6
    assert scores.mean_kwh == pytest.approx(71 / 6)
    assert scores.r_squared == pytest.approx(1 - 2 / SST)
    assert scores.r_squared_adjusted == pytest.approx(1 - (2 / 4) / (SST / 5))
    assert scores.rmse_kwh == pytest.approx(math.sqrt(2 / 6))
    assert scores.standard_error_kwh == pytest.approx(math.sqrt(2 / 4))
    assert scores.mae_kwh == pytest.approx(3 / 6)
    assert scores.cv_rmse == pytest.approx(math.sqrt(2 / 4) / (71 / 6))
    assert scores.nmbe == pytest.approx(0 / 4)
    assert scores.f == pytest.approx((SST - 2) / (2 / 4))
    # steps 1, −1, 1.5, −1.5, 0.5
    assert scores.durbin_watson == pytest.approx((1 + 1 + 2.25 + 2.25 + 0.25) / 2)


def test_nmbe_is_positive_when_more_was_used_than_expected() -> None:
    assert score(ACTUAL + 1.0, PREDICTED, 2).nmbe == pytest.approx(6 / 4 / (71 / 6 + 1))


def test_r_squared_without_intercept_is_uncentred() -> None:
    scores = score(ACTUAL, PREDICTED, 1, intercept=False)
    assert scores.r_squared == pytest.approx(1 - 2 / 867)
    assert scores.r_squared_adjusted == pytest.approx(1 - (2 / 5) / (867 / 6))
    assert scores.f == pytest.approx((867 - 2) / 1 / (2 / 5))


def test_equals_scikit_learn_and_statsmodels() -> None:
    sm = pytest.importorskip("statsmodels.api")
    from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error

    random = np.random.default_rng(3)
    x = random.normal(0, 1, (300, 3))
    y = 50 + x @ [1.0, 2.0, -0.5] + random.normal(0, 2, 300)
    fitted = sm.OLS(y, sm.add_constant(x)).fit()
    scores = score(y, fitted.fittedvalues, 4)
    assert scores.r_squared == pytest.approx(r2_score(y, fitted.fittedvalues), rel=1e-12)
    assert scores.r_squared_adjusted == pytest.approx(fitted.rsquared_adj, rel=1e-12)
    assert scores.rmse_kwh == pytest.approx(root_mean_squared_error(y, fitted.fittedvalues), rel=1e-12)
    assert scores.mae_kwh == pytest.approx(mean_absolute_error(y, fitted.fittedvalues), rel=1e-12)
    assert (scores.f, scores.f_p) == pytest.approx((fitted.fvalue, fitted.f_pvalue), rel=1e-9)


@pytest.mark.parametrize("freedom", [1, 5, 71, 8000])
@pytest.mark.parametrize("t", [0.0, 0.1, -2.0, 10.0, 35.0])
def test_p_values_equal_scipy_stats(t: float, freedom: int) -> None:
    from scipy import stats

    assert t_p_value(t, freedom) == pytest.approx(2 * stats.t.sf(abs(t), freedom), rel=1e-10)
    assert f_p_value(abs(t), 3, freedom) == pytest.approx(stats.f.sf(abs(t), 3, freedom), rel=1e-10)
    assert t_quantile(0.9, freedom) == pytest.approx(stats.t.ppf(0.95, freedom), rel=1e-10)


def test_what_has_no_meaning_is_nan_and_never_0() -> None:
    assert math.isnan(score(np.full(5, 3.0), np.full(5, 2.0), 2).r_squared)
    none_left = score(ACTUAL[:2], PREDICTED[:2], 2)
    assert math.isnan(none_left.cv_rmse)
    assert math.isnan(none_left.f_p)
    assert math.isnan(none_left.standard_error_kwh)
    assert math.isnan(score(-ACTUAL, -PREDICTED, 2).cv_rmse)
    perfect = score(ACTUAL, ACTUAL, 2)
    assert perfect.r_squared == 1
    assert math.isnan(perfect.durbin_watson)
    assert math.isnan(perfect.f)
    assert math.isnan(t_p_value(math.nan, 5))
    assert math.isnan(t_p_value(2.0, 0))
    assert math.isnan(t_quantile(0.95, 0))


@pytest.mark.parametrize(
    ("actual", "predicted"), [([1.0, math.nan], [1.0, 1.0]), ([1.0, 2.0], [1.0]), ([], []), ([1.0], [math.inf])]
)
def test_missing_values_are_a_bug_of_the_caller(actual: list[float], predicted: list[float]) -> None:
    with pytest.raises(ValueError, match="cannot score"):
        score(np.array(actual), np.array(predicted), 1)


class TestNeighbours:
    def test_durbin_watson_without_gaps_is_the_textbook_sum(self) -> None:
        residuals = np.array([1.0, -1.0, 2.0, 0.0])
        assert durbin_watson(residuals) == pytest.approx((4 + 9 + 4) / 6)
        assert durbin_watson(residuals, np.arange(4)) == durbin_watson(residuals)

    def test_a_gap_is_not_a_step(self) -> None:
        residuals = np.array([1.0, 1.0, -1.0, -1.0])
        # without knowing the gap: one jump of 2; with it: neighbours are equal
        assert durbin_watson(residuals) == pytest.approx(4 / 4)
        assert durbin_watson(residuals, np.array([0, 1, 50, 51])) == 0.0

    def test_gaps_do_not_pull_independent_residuals_towards_0(self) -> None:
        residuals = np.random.default_rng(0).normal(0, 1, 20_000)
        places = np.arange(20_000) * 3 // 2  # every second step is a gap
        assert durbin_watson(residuals, places) == pytest.approx(2.0, abs=0.05)

    def test_autocorrelation_is_seen_across_gaps_of_the_series(self) -> None:
        random = np.random.default_rng(1)
        residuals = np.zeros(20_000)
        for step in range(1, 20_000):
            residuals[step] = 0.7 * residuals[step - 1] + random.normal()
        kept = random.random(20_000) < 0.8
        places = np.flatnonzero(kept)
        assert lag1_correlation(residuals[kept], places) == pytest.approx(0.7, abs=0.02)
        assert durbin_watson(residuals[kept], places) == pytest.approx(0.6, abs=0.04)

    def test_no_neighbours_no_statistic(self) -> None:
        assert math.isnan(durbin_watson(np.ones(3), np.array([0, 2, 4])))
        assert math.isnan(lag1_correlation(np.arange(3.0), np.array([0, 2, 4])))


def test_lag1_is_pearson_of_neighbours_not_nists_r1() -> None:
    """NIST certifies 0.937989183438248 with one common mean; the slices' own means give a little more."""
    text = (Path(__file__).parents[1] / "data/nist_strd/Mavro.dat").read_text().splitlines()[60:110]
    values = np.array([float(line) for line in text])
    assert values.mean() == pytest.approx(2.001856, rel=1e-12)
    apart = values - values.mean()
    assert float(np.sum(apart[1:] * apart[:-1]) / np.sum(apart**2)) == pytest.approx(0.937989183438248, rel=1e-9)
    assert lag1_correlation(values) == pytest.approx(float(np.corrcoef(values[1:], values[:-1])[0, 1]), rel=1e-9)
    assert lag1_correlation(values) == pytest.approx(0.954, abs=5e-4)


def test_correlation_of_what_does_not_vary_is_unknown() -> None:
    assert math.isnan(correlation(np.ones(9), np.arange(9.0)))
    assert math.isnan(correlation(np.arange(2.0), np.arange(2.0)))
    assert correlation(np.arange(9.0) * 1e-200, np.arange(9.0) * 1e200) == pytest.approx(1.0)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.floats(0.1, 1e6), st.floats(0.1, 1e6)), min_size=4, max_size=50), st.integers(-20, 20))
def test_scores_do_not_depend_on_the_unit(pairs: list[tuple[float, float]], power: int) -> None:
    actual, predicted = (np.array(column) for column in zip(*pairs, strict=True))
    one, other = score(actual, predicted, 2), score(actual * 2.0**power, predicted * 2.0**power, 2)
    for name in ("r_squared", "cv_rmse", "nmbe", "durbin_watson", "f"):
        assert getattr(other, name) == pytest.approx(getattr(one, name), rel=1e-9, abs=1e-12, nan_ok=True)
    assert other.rmse_kwh == pytest.approx(one.rmse_kwh * 2.0**power)
    assert one.mae_kwh <= one.rmse_kwh * (1 + 1e-12)
    assert one.r_squared <= 1 or math.isnan(one.r_squared)
