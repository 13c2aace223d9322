"""How well a model fits, and how sure its numbers are: every score of the workbench comes from here.

Notation: ``y`` actual and ``ŷ`` predicted energy per interval, ``e = y − ŷ``, ``n`` samples, ``p`` estimated
coefficients including the intercept, ``ȳ`` mean of y, ``SSE = Σe²``, ``SST = Σ(y − ȳ)²``.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

Floats = NDArray[np.float64]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Scores:
    """How well a model fits. Shares are 0 to 1, energies kWh per interval; NaN where a score has no meaning.

    Parameters
    ----------
    samples : int
        n.
    parameters : int
        p.
    r_squared : float
        1 − SSE/SST; without intercept 1 − SSE/Σy² (not comparable with the former).
    r_squared_adjusted : float
        1 − (SSE/(n−p))/(SST/(n−1)); without intercept 1 − (SSE/(n−p))/(Σy²/n).
    rmse_kwh : float
        √(SSE/n): the root mean square error as scikit-learn and existing installations state it.
    mae_kwh : float
        Mean of the absolute residuals.
    cv_rmse : float
        √(SSE/(n−p))/ȳ, as ASHRAE Guideline 14 divides; so it is a little more than ``rmse_kwh/mean_kwh``.
    nmbe : float
        Σe/((n−p)·ȳ), actual minus model; 0 by construction on the training data of a model with intercept.
    f, f_p : float
        ((SST−SSE)/k)/(SSE/(n−p)) with k drivers, and its p-value.
    durbin_watson : float
        See :func:`durbin_watson`.
    mean_kwh : float
        ȳ.
    lag1 : float
        See :func:`lag1_correlation`.
    """

    samples: int
    parameters: int
    r_squared: float
    r_squared_adjusted: float
    rmse_kwh: float
    mae_kwh: float
    cv_rmse: float
    nmbe: float
    f: float
    f_p: float
    durbin_watson: float
    mean_kwh: float
    lag1: float = math.nan

    @property
    def standard_error_kwh(self) -> float:
        """Standard error of the regression √(SSE/(n−p)), kWh per interval; NaN when n = p."""
        freedom = self.samples - self.parameters
        return self.rmse_kwh * math.sqrt(self.samples / freedom) if freedom > 0 else math.nan


def score(
    actual: Floats, predicted: Floats, parameters: int, *, intercept: bool = True, places: Places | None = None
) -> Scores:
    """Score predictions against what was measured.

    Parameters
    ----------
    actual, predicted : array of float, shape (n,)
        kWh per interval, without gaps; in time order.
    parameters : int
        Estimated coefficients p, the intercept included.
    intercept : bool
        Whether the model has one; decides between the centred and the uncentred R².
    places : array of int, shape (n,), optional
        Place of each sample on the regular time grid, rising, so that a gap is not taken for a step. None: no gaps.

    Returns
    -------
    Scores

    Raises
    ------
    ValueError
        When the arrays differ in length, are empty or hold NaN.

    References
    ----------
    ASHRAE Guideline 14-2014, section 5.2.11 (CV(RMSE), NMBE).
    """
    y, predicted = np.asarray(actual, dtype=np.float64), np.asarray(predicted, dtype=np.float64)
    if y.shape != predicted.shape or y.ndim != 1 or not y.size:
        raise ValueError(f"cannot score {predicted.shape} predictions of {y.shape} values")
    residuals = y - predicted
    if not np.isfinite(residuals).all():
        raise ValueError("cannot score missing values")
    n, p = y.size, parameters
    mean = float(y.mean())
    sse = float(np.sum(residuals**2))
    total, free = (float(np.sum((y - mean) ** 2)), n - 1) if intercept else (float(np.sum(y**2)), n)
    error_variance = _ratio(sse, n - p)
    f = _ratio(_ratio(total - sse, p - intercept), error_variance)
    return Scores(
        samples=n,
        parameters=p,
        r_squared=1 - _ratio(sse, total),
        r_squared_adjusted=1 - _ratio(error_variance, _ratio(total, free)),
        rmse_kwh=math.sqrt(sse / n),
        mae_kwh=float(np.mean(np.abs(residuals))),
        cv_rmse=_ratio(math.sqrt(error_variance), mean) if error_variance >= 0 else math.nan,
        nmbe=_ratio(_ratio(float(np.sum(residuals)), n - p), mean),
        f=f,
        f_p=f_p_value(f, p - intercept, n - p),
        durbin_watson=durbin_watson(residuals, places),
        mean_kwh=mean,
        lag1=lag1_correlation(residuals, places),
    )


def _ratio(above: float, below: float) -> float:
    """Divide; NaN for a divisor that is not above 0, because none of the scores has a meaning then."""
    return above / below if below > 0 else math.nan


def _neighbours(residuals: Floats, places: Places | None) -> tuple[Floats, Floats]:
    """Return the residuals that have a neighbour just before them, and those neighbours."""
    before, after = residuals[:-1], residuals[1:]
    if places is None:
        return after, before
    adjacent = np.diff(places) == 1
    return after[adjacent], before[adjacent]


def durbin_watson(residuals: Floats, places: Places | None = None) -> float:
    """Durbin–Watson statistic, 0 to 4; about 2 when neighbouring residuals are independent.

    Parameters
    ----------
    residuals : array of float, shape (n,)
        In time order.
    places : array of int, shape (n,), optional
        Place of each residual on the time grid; only those one step apart are compared.

    Returns
    -------
    float
        Σ(e_t − e_{t−1})²/Σe²; with m of the n − 1 steps left by gaps, the numerator is scaled by (n − 1)/m so that
        gaps do not pull it towards 0. NaN without two neighbours or without error.

    References
    ----------
    Durbin and Watson (1950), Biometrika 37, 409–428.
    """
    after, before = _neighbours(residuals, places)
    if not after.size:
        return math.nan
    steps = float(np.sum((after - before) ** 2)) * (residuals.size - 1) / after.size
    return _ratio(steps, float(np.sum(residuals**2)))


def lag1_correlation(residuals: Floats, places: Places | None = None) -> float:
    """Lag-1 autocorrelation ρ of residuals: Pearson's r of neighbours, −1 to 1.

    Parameters
    ----------
    residuals : array of float, shape (n,)
        In time order.
    places : array of int, shape (n,), optional
        Place of each residual on the time grid; only those one step apart are compared.

    Returns
    -------
    float
        NaN with fewer than three neighbours, or when they do not vary.

    Notes
    -----
    Each of the two shifted slices is centred on its own mean, as is usual in measurement and verification (nmecr,
    OpenEEmeter); NIST's r1 uses one common mean and differs a little.
    """
    after, before = _neighbours(residuals, places)
    return correlation(after, before)


def correlation(one: Floats, other: Floats) -> float:
    """Pearson's r of two series without gaps, −1 to 1; NaN with fewer than three pairs or when one does not vary."""
    if one.size < 3 or one.min() == one.max() or other.min() == other.max():
        return math.nan
    a, b = one - one.mean(), other - other.mean()
    # scaled first, so that neither tiny nor huge values under- or overflow when squared
    a, b = a / np.abs(a).max(), b / np.abs(b).max()
    together = float(np.sum(a * b)) / math.sqrt(float(np.sum(a**2)) * float(np.sum(b**2)))
    return min(max(together, -1.0), 1.0)


def t_p_value(t: float, freedom: int) -> float:
    """Two-sided p-value of Student's t; NaN when t is unknown or no degree of freedom is left."""
    return float(2 * special.stdtr(freedom, -abs(t))) if freedom > 0 and math.isfinite(t) else math.nan


def f_p_value(f: float, numerator: int, denominator: int) -> float:
    """P-value of the F-test; NaN when f is unknown or no degree of freedom is left."""
    if numerator <= 0 or denominator <= 0 or not math.isfinite(f):
        return math.nan
    return float(special.fdtrc(numerator, denominator, max(f, 0.0)))


def t_quantile(confidence: float, freedom: int) -> float:
    """Half-width of the central ``confidence`` (0 to 1) of Student's t, in standard errors."""
    return float(special.stdtrit(freedom, (1 + confidence) / 2)) if freedom > 0 else math.nan
