"""The energy signature: mean power against outdoor temperature, by change-point models.

Families (T outdoor temperature, (·)⁺ = max(·, 0), (·)⁻ = min(·, 0)):

    mean  y = b₀
    2P    y = b₀ + b₁·T
    3PH   y = b₀ + b₁·(Th − T)⁺                        b₁ ≥ 0
    3PC   y = b₀ + b₁·(T − Tc)⁺                        b₁ ≥ 0
    4P    y = b₀ + b₁·(T − Tc)⁻ + b₂·(T − Tc)⁺
    5P    y = b₀ + b₁·(Th − T)⁺ + b₂·(T − Tc)⁺         b₁, b₂ ≥ 0, Th ≤ Tc

Change points are found on a grid, with linear least squares inside, and refined around the best places. Source:
Kissock, Haberl and Claridge, Inverse Modeling Toolkit (ASHRAE RP-1050); ASHRAE Guideline 14.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from analytics.errors import NotEnoughData
from analytics.finding import Finding
from analytics.language import tr
from analytics.patterns import change_points
from analytics.patterns.load import Floats

#: At least this share of the points lies on each side of a change point.
LEAST_SIDE = 0.10
#: Fewer points carry no signature.
LEAST_POINTS = 12
#: Among models whose adjusted R² is within this of the best, the one with fewest parameters is taken.
PARSIMONY = 0.002
#: A model that explains less than this is none: change points always find some pattern in noise, so the mean is taken.
LEAST_EXPLAINED = 0.05
#: A signature that explains less than this of the variance is said to explain little.
LITTLE = 0.3
CONFIDENCE = 0.95


class Family(StrEnum):
    """The form of a signature."""

    MEAN = "mean"
    LINE = "2P"
    HEATING = "3PH"
    COOLING = "3PC"
    VEE = "4P"
    BOTH = "5P"


def _terms(family: Family, t: Floats, points: tuple[float, ...]) -> Floats:
    """Return the columns behind the intercept, shape (n, k)."""
    if family is Family.MEAN:
        return np.empty((len(t), 0))
    if family is Family.LINE:
        return t[:, None]
    if family is Family.HEATING:
        return np.maximum(points[0] - t, 0.0)[:, None]
    if family is Family.COOLING:
        return np.maximum(t - points[0], 0.0)[:, None]
    if family is Family.VEE:
        away = t - points[0]
        return np.column_stack([np.minimum(away, 0.0), np.maximum(away, 0.0)])
    return np.column_stack([np.maximum(points[0] - t, 0.0), np.maximum(t - points[1], 0.0)])


#: Number of change points of each family, and whether its slopes must not be negative.
_SHAPE = {
    Family.MEAN: (0, False),
    Family.LINE: (0, False),
    Family.HEATING: (1, True),
    Family.COOLING: (1, True),
    Family.VEE: (1, False),
    Family.BOTH: (2, True),
}

#: Which branches meet at the single change point of a family: below it, above it.
_SIDES = {Family.HEATING: (True, False), Family.COOLING: (False, True), Family.VEE: (True, True)}


@dataclass(frozen=True)
class Estimate:
    """A number with its standard error and 95 % limits; NaN where there are none."""

    value: float
    standard_error: float
    low: float = float("nan")
    high: float = float("nan")


@dataclass(frozen=True, eq=False)
class ChangePointModel:
    """One fitted family.

    Parameters
    ----------
    family : Family
    change_points : tuple of Estimate
        °C, ascending; their limits are those of the profile likelihood, SSE(T) ≤ SSE·(1 + F(1, n−p)/(n−p)).
    intercept : Estimate
        b₀, kW: power between the change points (at the change point for 4P, at 0 °C for 2P).
    slopes : tuple of Estimate
        b₁, b₂, kW/K, signs as in the formula.
    sse : float
        Sum of squared residuals, kW².
    parameters : int
        p, intercept and change points included.
    r_squared, adjusted_r_squared : float
        1 − SSE/SST and 1 − (SSE/(n−p))/(SST/(n−1)).
    cv_rmse : float
        √(SSE/(n−p)) ÷ mean of y.
    valid : bool
        Whether every change point has enough points on both sides and, in 3PH, 3PC and 5P, every slope is positive by
        more than its error: t(n − p) of the 95 % limits. What is not is no heating or cooling.
    """

    family: Family
    change_points: tuple[Estimate, ...]
    intercept: Estimate
    slopes: tuple[Estimate, ...]
    sse: float
    parameters: int
    r_squared: float
    adjusted_r_squared: float
    cv_rmse: float
    valid: bool

    def power_kw(self, temperature_c: Floats) -> Floats:
        """Return the model's mean power at temperatures in °C, kW."""
        points = tuple(one.value for one in self.change_points)
        terms = _terms(self.family, np.asarray(temperature_c, dtype=np.float64), points)
        slopes = np.array([one.value for one in self.slopes], dtype=np.float64)
        return np.asarray(self.intercept.value + terms @ slopes, dtype=np.float64)

    @property
    def heating_kw_per_k(self) -> Estimate | None:
        """Heat-loss coefficient: kW more for every kelvin colder; None when the family has no heating branch."""
        if self.family in (Family.HEATING, Family.BOTH):
            return self.slopes[0]
        if self.family in (Family.LINE, Family.VEE) and self.slopes[0].value < 0:
            return _negated(self.slopes[0])
        return None

    @property
    def cooling_kw_per_k(self) -> Estimate | None:
        """KW more for every kelvin warmer; None when the family has no cooling branch."""
        if self.family in (Family.COOLING, Family.BOTH):
            return self.slopes[-1]
        if self.family in (Family.LINE, Family.VEE) and self.slopes[-1].value > 0:
            return self.slopes[-1]
        return None


@dataclass(frozen=True, eq=False)
class EnergySignature:
    """The signature of a load: the chosen model, the others tried, and the points.

    Parameters
    ----------
    model : ChangePointModel
    tried : tuple of ChangePointModel
        All families, simplest first.
    temperature_c, power_kw : ndarray
        The points.
    autocorrelation : float
        ρ of neighbouring residuals in the order given (Pearson of e[1:], e[:-1]); limits are widened by
        √((1+ρ)/(1−ρ)) where it is positive.
    """

    model: ChangePointModel
    tried: tuple[ChangePointModel, ...]
    temperature_c: Floats
    power_kw: Floats
    autocorrelation: float
    findings: tuple[Finding, ...] = ()


def signature(temperature_c: Floats, power_kw: Floats, families: Sequence[Family] = tuple(Family)) -> EnergySignature:
    """Fit the families and choose by adjusted R².

    Parameters
    ----------
    temperature_c, power_kw : ndarray, shape (n,)
        In order of time; pairs with a NaN are left out.
    families : sequence of Family
        What may be chosen.

    Raises
    ------
    NotEnoughData
        With fewer than 12 points, or a temperature that does not vary.
    """
    t, y = np.asarray(temperature_c, dtype=np.float64), np.asarray(power_kw, dtype=np.float64)
    both = np.isfinite(t) & np.isfinite(y)
    t, y = t[both], y[both]
    if len(t) < LEAST_POINTS:
        raise NotEnoughData(
            tr("There are only {count} points with power and outdoor temperature.", count=len(t)),
            tr("Choose a longer period or shorter intervals; {least} are needed.", least=LEAST_POINTS),
        )
    if np.ptp(t) < 1e-9:
        raise NotEnoughData(tr("The outdoor temperature does not vary in this period."), tr("Choose a longer one."))
    tried = tuple(fit(family, t, y) for family in Family if family in families)
    valid = [one for one in tried if one.valid]
    model = _choose(valid) or fit(Family.MEAN, t, y)
    residuals = y - model.power_kw(t)
    rho = _autocorrelation(residuals)
    model = _with_limits(model, t, y, rho)
    return EnergySignature(model, tried, t, y, rho, tuple(_remarks(model, rho)))


def _choose(valid: Sequence[ChangePointModel]) -> ChangePointModel | None:
    """Return the simplest model that is about as good as the best; None when none explains anything."""
    best = max((one.adjusted_r_squared for one in valid), default=0.0)
    if not best >= LEAST_EXPLAINED:
        return None
    near = [one for one in valid if one.adjusted_r_squared >= best - PARSIMONY]
    return min(near, key=lambda one: (one.parameters, -one.adjusted_r_squared))


def fit(family: Family, t: Floats, y: Floats) -> ChangePointModel:
    """Fit one family by least squares.

    Parameters
    ----------
    family : Family
    t, y : ndarray, shape (n,)
        Temperature in °C and mean power in kW (any other unit of y gives coefficients in that unit), without NaN.
    """
    count, positive = _SHAPE[family]
    points = _places(family, t, y)
    coefficients, sse = _solve(family, t, y, points)
    n, p = len(t), len(coefficients) + count
    sst = float(((y - y.mean()) ** 2).sum())
    slopes = coefficients[1:]
    valid = n > p and _sides_hold(t, points)
    variance = sse / (n - p) if n > p else float("nan")
    errors = _errors(family, t, points, slopes, variance)
    valid = valid and (not positive or bool((slopes >= _reach(n - p) * errors[1 : 1 + len(slopes)]).all()))
    estimates = [
        Estimate(float(one), float(error)) for one, error in zip([*coefficients, *points], errors, strict=True)
    ]
    return ChangePointModel(
        family=family,
        change_points=tuple(estimates[len(coefficients) :]),
        intercept=estimates[0],
        slopes=tuple(estimates[1 : len(coefficients)]),
        sse=sse,
        parameters=p,
        r_squared=1 - sse / sst if sst > 0 else float("nan"),
        adjusted_r_squared=1 - variance / (sst / (n - 1)) if sst > 0 else float("nan"),
        cv_rmse=float(np.sqrt(variance)) / abs(float(y.mean())) if y.mean() else float("nan"),
        valid=valid,
    )


def _solve(family: Family, t: Floats, y: Floats, points: tuple[float, ...]) -> tuple[Floats, float]:
    design = np.column_stack([np.ones(len(t)), _terms(family, t, points)])
    coefficients: Floats = np.linalg.lstsq(design, y, rcond=None)[0].astype(np.float64)
    return coefficients, float(((y - design @ coefficients) ** 2).sum())


def _sides_hold(t: Floats, points: tuple[float, ...]) -> bool:
    least = LEAST_SIDE * len(t) - 1
    return all((t < one).sum() >= least and (t > one).sum() >= least for one in points)


def _places(family: Family, t: Floats, y: Floats) -> tuple[float, ...]:
    """Return the change points with the least sum of squares."""
    if family in (Family.MEAN, Family.LINE):
        return ()
    sums = change_points.Sums(t, y, LEAST_SIDE)
    if family is Family.BOTH:
        return change_points.two_places(sums)
    below, above = _SIDES[family]
    return (change_points.one_place(sums, below=below, above=above, signed=_SHAPE[family][1]),)


def _negated(one: Estimate) -> Estimate:
    return Estimate(-one.value, one.standard_error, -one.high, -one.low)


def _reach(freedom: int) -> float:
    """Return how many standard errors the 95 % limits are away: the quantile of Student's t."""
    from scipy.special import stdtrit  # scipy.stats takes seconds to load

    return float(stdtrit(max(freedom, 1), (1 + CONFIDENCE) / 2))


def _errors(family: Family, t: Floats, points: tuple[float, ...], slopes: Floats, variance: float) -> Floats:
    """Return the standard errors of intercept, slopes and change points: s²·(JᵀJ)⁻¹, J = ∂ŷ/∂parameters."""
    columns = [np.ones(len(t)), *_terms(family, t, points).T, *_point_columns(family, t, points, slopes)]
    jacobian = np.column_stack(columns)
    diagonal = np.diag(np.linalg.pinv(jacobian.T @ jacobian)) * variance
    return np.sqrt(np.clip(diagonal, 0.0, None)).astype(np.float64)


def _autocorrelation(residuals: Floats) -> float:
    if len(residuals) < 3 or residuals[1:].std() == 0 or residuals[:-1].std() == 0:
        return 0.0
    return float(np.corrcoef(residuals[1:], residuals[:-1])[0, 1])


def _with_limits(model: ChangePointModel, t: Floats, y: Floats, rho: float) -> ChangePointModel:
    """Add limits, widened for autocorrelation.

    Coefficients: value ± t(n − p) · standard error. Change points: where the sum of squares, the other parameters
    fitted anew, stays below its limit.
    """
    from scipy.special import fdtri

    freedom = len(t) - model.parameters
    wider = (1 + rho) / (1 - rho) if 0 < rho < 1 else 1.0
    reach = _reach(freedom)

    def limited(one: Estimate) -> Estimate:
        error = one.standard_error * float(np.sqrt(wider))
        return Estimate(one.value, error, one.value - reach * error, one.value + reach * error)

    limit = model.sse * (1 + wider * float(fdtri(1, freedom, CONFIDENCE)) / freedom)
    return replace(
        model,
        intercept=limited(model.intercept),
        slopes=tuple(limited(one) for one in model.slopes),
        change_points=tuple(
            Estimate(one.value, limited(one).standard_error, *ends)
            for one, ends in zip(model.change_points, _reaches(model, t, y, limit), strict=True)
        ),
    )


def _point_columns(family: Family, t: Floats, points: tuple[float, ...], slopes: Floats) -> list[Floats]:
    """Return ∂ŷ/∂(change point), a column each."""
    if not points:
        return []
    below, above = (t < points[0]).astype(np.float64), (t > points[-1]).astype(np.float64)
    if family is Family.HEATING:
        return [slopes[0] * below]
    if family is Family.COOLING:
        return [-slopes[0] * above]
    if family is Family.VEE:
        return [-slopes[0] * below - slopes[1] * above]
    return [slopes[0] * below, -slopes[1] * above]


def _reaches(model: ChangePointModel, t: Floats, y: Floats, limit: float) -> list[tuple[float, float]]:
    """Return for each change point the places at which the sum of squares is within its limit; its own always is."""
    if not model.change_points:
        return []
    sums = change_points.Sums(t, y, LEAST_SIDE)
    if model.family is Family.BOTH:
        ends: list[tuple[float, float]] = list(change_points.reach_of_two(sums, limit))
    else:
        below, above = _SIDES[model.family]
        ends = [change_points.reach(sums, limit, below=below, above=above)]
    return [
        (float(np.fmin(low, one.value)), float(np.fmax(high, one.value)))
        for (low, high), one in zip(ends, model.change_points, strict=True)
    ]


def _remarks(model: ChangePointModel, rho: float) -> list[Finding]:
    found = []
    if model.family is Family.MEAN or not model.r_squared >= LITTLE:
        share = 0.0 if model.family is Family.MEAN else model.r_squared
        text = tr("The weather explains {share} of the variation only.", share=f"{100 * share:.0f} %")
        found.append(Finding("signature.little", text, {"r_squared": share}))
    if rho > 0.5:
        text = tr("Neighbouring points are alike (ρ = {rho}): the limits are widened for that.", rho=f"{rho:.2f}")
        found.append(Finding("signature.autocorrelation", text, {"rho": rho}, "info"))
    return found
