"""Certified values of NIST, agreement with statsmodels, and what must be refused."""

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.baseline.least_squares import Constant, Dependent, least_squares
from analytics.metrics import score

DATA = Path(__file__).parents[1] / "data" / "nist_strd"
NUMBER = r"([-+]?\d[\d.]*(?:E[-+]\d+)?)"


class Certified(NamedTuple):
    x: np.ndarray
    y: np.ndarray
    estimates: np.ndarray
    deviations: np.ndarray
    residual_sd: float
    r_squared: float
    f: float


def certified(name: str) -> Certified:
    """Read a NIST file: certified values above, data below. Polynomials are given by their single x."""
    text = (DATA / f"{name}.dat").read_text()
    first, last = re.findall(r"Data +\(lines (\d+) to (\d+)\)", text)[-1]
    table = np.array([line.split() for line in text.splitlines()[int(first) - 1 : int(last)] if line.strip()], float)
    values = re.findall(rf"^ +B\d+ +{NUMBER} +{NUMBER}", text, re.MULTILINE)
    y, x = table[:, 0], table[:, 1:]
    if "Polynomial Class" in text and x.shape[1] == 1:
        x = np.column_stack([x[:, 0] ** power for power in range(1, len(values))])
    regression = re.findall(rf"^Regression +\d+ +{NUMBER} +{NUMBER} +(\S+)", text, re.MULTILINE)
    return Certified(
        x,
        y,
        np.array([float(value) for value, _ in values]),
        np.array([float(deviation) for _, deviation in values]),
        float(re.findall(rf"Standard Deviation +{NUMBER}", text)[0]),
        float(re.findall(rf"R-Squared +{NUMBER}", text)[0]),
        float(regression[0][2]) if regression and regression[0][2] != "Infinity" else np.inf,
    )


def solve(nist: Certified, *, intercept: bool = True) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return coefficients, (XᵀX)⁻¹ and predictions as the baseline computes them, term by term."""
    solution = least_squares(nist.x, nist.y, intercept=intercept)
    predicted = np.full(len(nist.y), solution.intercept)
    for slope, column in zip(solution.slopes, nist.x.T, strict=True):
        predicted += slope * column
    values = np.concatenate([[solution.intercept] if intercept else [], solution.slopes])
    return values, solution.inverse, predicted


#: data set → relative tolerance of its coefficients, of its standard errors, and whether it has an intercept. The
#: coefficients are refined; the errors of Filip (condition 1e10) come as LAPACK leaves them, whose builds differ.
TOLERANCES = {
    "Norris": (1e-9, 1e-9, True),
    "Longley": (1e-11, 1e-11, True),
    "NoInt1": (1e-13, 1e-13, False),
    "Wampler3": (1e-8, 1e-8, True),
    "Filip": (2e-8, 1e-7, True),
}


@pytest.mark.parametrize("name", TOLERANCES)
def test_nist_certified_values(name: str) -> None:
    nist, (tolerance, of_errors, intercept) = certified(name), TOLERANCES[name]
    values, inverse, predicted = solve(nist, intercept=intercept)
    scores = score(nist.y, predicted, len(values), intercept=intercept)
    np.testing.assert_allclose(values, nist.estimates, rtol=tolerance)
    assert scores.standard_error_kwh == pytest.approx(nist.residual_sd, rel=tolerance)
    errors = scores.standard_error_kwh * np.sqrt(np.diag(inverse))
    np.testing.assert_allclose(errors, nist.deviations, rtol=of_errors)
    assert scores.r_squared == pytest.approx(nist.r_squared, rel=1e-10)
    assert scores.f == pytest.approx(nist.f, rel=2 * tolerance)


def test_nist_wampler1_exact_polynomial() -> None:
    """The certified residual is 0: what is left may only be rounding of values up to 3,368,421."""
    nist = certified("Wampler1")
    values, inverse, predicted = solve(nist)
    np.testing.assert_allclose(values, nist.estimates, rtol=1e-8)
    scores = score(nist.y, predicted, 6)
    assert scores.r_squared == 1.0
    assert scores.standard_error_kwh < 1e-8
    assert (scores.standard_error_kwh * np.sqrt(np.diag(inverse)) < 1e-8).all()


def test_longley_diagnostics_equal_statsmodels() -> None:
    statsmodels = pytest.importorskip("statsmodels.api")
    from statsmodels.stats.outliers_influence import variance_inflation_factor
    from statsmodels.stats.stattools import durbin_watson

    nist = certified("Longley")
    reference = statsmodels.OLS(nist.y, statsmodels.add_constant(nist.x)).fit()
    _, _, predicted = solve(nist)
    vif = least_squares(nist.x, nist.y).vif
    theirs = [variance_inflation_factor(reference.model.exog, column + 1) for column in range(6)]
    np.testing.assert_allclose(vif, theirs, rtol=1e-6)  # theirs is the less precise
    assert vif.max() == pytest.approx(1788.51, abs=0.01)
    assert score(nist.y, predicted, 7).durbin_watson == pytest.approx(durbin_watson(reference.resid), rel=1e-8)


def columns(n: int = 400) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(7)
    return random.normal(20, 5, n), random.poisson(300, n).astype(float), 101_325 + random.normal(0, 300, n)


TEMPERATURE, COUNT, PRESSURE = columns()


@pytest.mark.parametrize(
    ("design", "column", "others"),
    [
        ([TEMPERATURE, TEMPERATURE], 1, (0,)),
        ([TEMPERATURE, TEMPERATURE + 273.15], 1, (0,)),
        ([TEMPERATURE, TEMPERATURE * 1.8 + 32], 1, (0,)),
        ([COUNT, TEMPERATURE, PRESSURE, PRESSURE / 100_000], 3, (2,)),
        ([TEMPERATURE, COUNT, PRESSURE, 0.1 * TEMPERATURE + 0.3 * COUNT - 7], 3, (0, 1)),
        ([COUNT, TEMPERATURE, 1e9 * (TEMPERATURE / 7 + COUNT / 13)], 2, (0, 1)),
        ([TEMPERATURE + 1e6, COUNT, TEMPERATURE], 2, (0,)),
        ([np.where(COUNT > 300, 1.0, 0.0), np.where(COUNT > 300, 0.0, 1.0)], 1, (0,)),
        ([COUNT, -COUNT, TEMPERATURE], 1, (0,)),
    ],
)
def test_exact_dependence_is_found_and_named(design: list[np.ndarray], column: int, others: tuple[int, ...]) -> None:
    with pytest.raises(Dependent) as caught:
        least_squares(np.column_stack(design), TEMPERATURE + COUNT)
    assert (caught.value.column, caught.value.others) == (column, others)


@pytest.mark.parametrize("value", [0.1, -3.3e-12, 1e18, 273.15])
def test_constant_columns_are_all_named(value: float) -> None:
    constant = np.full(400, value)
    # a mean over many equal readings differs in the last digits only
    nearly = np.nextafter(constant, np.where(COUNT > 300, np.inf, -np.inf))
    with pytest.raises(Constant) as caught:
        least_squares(np.column_stack([constant, COUNT, nearly]), TEMPERATURE)
    assert caught.value.columns == (0, 2)


def test_a_column_of_zeros_is_constant() -> None:
    for intercept in (True, False):
        with pytest.raises(Constant) as caught:
            least_squares(np.column_stack([COUNT, np.zeros(400)]), TEMPERATURE, intercept=intercept)
        assert caught.value.columns == (1,)


def test_a_nearly_dependent_column_is_solved_not_refused() -> None:
    """Readings rounded to three decimals are no exact combination: the answer is poor, and the VIF says so."""
    noisy = TEMPERATURE + np.round(np.random.default_rng(1).normal(0, 1e-3, 400), 3)
    solution = least_squares(np.column_stack([TEMPERATURE, noisy]), 2 * TEMPERATURE + COUNT)
    assert solution.vif.min() > 1e6
    assert solution.slopes.sum() == pytest.approx(2, abs=0.5)


@settings(max_examples=60, deadline=None)
@given(
    shift=st.floats(-1e4, 1e4),
    power=st.integers(-60, 60),
    factor=st.floats(1e-3, 1e6),  # below that the shift swallows the digits of the data
    target=st.floats(1e-6, 1e6),
)
def test_shift_and_scale_change_nothing_but_the_units(shift: float, power: int, factor: float, target: float) -> None:
    x, y = np.column_stack([TEMPERATURE, COUNT]), 3 + 1.5 * TEMPERATURE + 0.02 * COUNT + np.sin(PRESSURE)
    plain = least_squares(x, y)
    other = least_squares(x * [factor, 2.0**power] + [shift, 0.0], y * target)
    np.testing.assert_allclose(other.slopes * [factor, 2.0**power] / target, plain.slopes, rtol=1e-7)
    np.testing.assert_allclose(other.vif, plain.vif, rtol=1e-7)
    back = other.intercept + other.slopes[0] * shift
    assert back / target == pytest.approx(plain.intercept, rel=1e-6, abs=1e-6 * abs(shift * plain.slopes[0] / factor))


@settings(max_examples=40, deadline=None)
@given(n=st.integers(12, 200), k=st.integers(1, 5), seed=st.integers(0, 2**32 - 1))
def test_equals_statsmodels(n: int, k: int, seed: int) -> None:
    import statsmodels.api as sm

    random = np.random.default_rng(seed)
    x = random.normal(random.uniform(-50, 50, k), random.uniform(0.5, 20, k), (n, k))
    y = random.normal(100, 1) + x @ random.normal(0, 3, k) + random.normal(0, 5, n)
    ours, theirs = least_squares(x, y), sm.OLS(y, sm.add_constant(x)).fit()
    values = np.concatenate([[ours.intercept], ours.slopes])
    np.testing.assert_allclose(values, theirs.params, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(np.sqrt(theirs.scale * np.diag(ours.inverse)), theirs.bse, rtol=1e-8)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(random: object) -> None:
    x, y = np.column_stack([TEMPERATURE, COUNT, PRESSURE]), TEMPERATURE + np.cos(PRESSURE)
    order = np.arange(len(y))
    random.shuffle(order)  # type: ignore[attr-defined]
    one, other = least_squares(x, y), least_squares(x[order], y[order])
    np.testing.assert_allclose(other.slopes, one.slopes, rtol=1e-11, atol=1e-14)


def test_huge_and_tiny_values_neither_overflow_nor_vanish() -> None:
    for size in (1e-120, 1e120):
        solution = least_squares((size * COUNT)[:, np.newaxis], COUNT)
        assert solution.slopes[0] * size == pytest.approx(1.0, rel=1e-9)
