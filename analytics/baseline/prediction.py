"""What a baseline expects: the one place where a prediction is computed, for training, display and evaluation."""

import math
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.baseline.model import BaselineModel, Term
from analytics.baseline.result import Prediction, StoredBaseline
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.measure import same_measure
from analytics.metrics import t_quantile

Floats = NDArray[np.float64]

CONFIDENCE = 0.95


def expected(intercept: float, coefficients: Mapping[str, float], drivers: pd.DataFrame) -> Floats:
    """Return intercept + Σ coefficient × driver for every row, kWh per interval.

    Added up term by term in the order of the coefficients, row by row alike, so that the same numbers give the same
    result to the last bit however many rows are asked for at once.
    """
    total = np.full(len(drivers), intercept, dtype=np.float64)
    for name, coefficient in coefficients.items():
        total += coefficient * drivers[name].to_numpy(dtype=np.float64)
    return total


def predict(model: BaselineModel, drivers: pd.DataFrame) -> pd.DataFrame:
    """Predict the energy of intervals from their drivers.

    Parameters
    ----------
    model : BaselineModel
    drivers : DataFrame
        One column a driver of the model, by name; other columns are ignored. Missing is NaN.

    Returns
    -------
    DataFrame
        On the same index: ``predicted_kwh``; ``standard_error_kwh`` of one measured interval around it,
        s·√(1 + 1/n + (x − x̄)ᵀ·S⁻¹·(x − x̄)), which holds for independent errors; ``extrapolated`` (bool), whether a
        driver lies outside its range in the training data. A row that lacks a driver is NaN, NaN, False.

    Raises
    ------
    BadRequest
        When a driver's column is not there.
    """
    absent = [f"{term.title} ({term.driver})" for term in model.terms if term.driver not in drivers.columns]
    if absent:
        raise BadRequest(
            tr("The baseline needs {drivers}.", drivers=", ".join(absent)),
            tr("Give a value for every driver of the baseline."),
        )
    values = {term.driver: drivers[term.driver].to_numpy(dtype=np.float64) for term in model.terms}
    usable = np.all([np.isfinite(value) for value in values.values()], axis=0)
    clean = pd.DataFrame({name: np.where(usable, value, np.nan) for name, value in values.items()})
    return pd.DataFrame(
        {
            "predicted_kwh": expected(model.intercept.value, model.coefficients, clean),
            "standard_error_kwh": _standard_error(model, clean),
            "extrapolated": np.any([outside(term, clean[term.driver].to_numpy()) for term in model.terms], axis=0),
        },
        index=drivers.index,
    )


def outside(term: Term, values: Floats) -> NDArray[np.bool_]:
    """Return which values of a driver lie outside its range in the training data; False for NaN."""
    low, high = _known(term.minimum), _known(term.maximum)
    return np.asarray((values < low) | (values > high))


def _standard_error(model: BaselineModel, drivers: pd.DataFrame) -> Floats:
    """Return the standard error of one measured value, from the centred form, which does not cancel."""
    scores = model.scores
    variance = np.full(len(drivers), scores.standard_error_kwh**2 * (1 + 1 / scores.samples))
    apart = [drivers[term.driver].to_numpy() - _known(term.mean) for term in model.terms]
    for row, one in enumerate(apart):
        variance += model.covariance[row + 1][row + 1] * one * one
        for column in range(row):
            variance += 2 * model.covariance[row + 1][column + 1] * one * apart[column]
    error: Floats = np.sqrt(np.maximum(variance, 0.0))
    return error


def noise_of_sum(
    model: BaselineModel, drivers: pd.DataFrame, weights: Floats | None = None, confidence: float = CONFIDENCE
) -> float:
    """Return half the width of the prediction interval of a weighted sum of intervals.

    Parameters
    ----------
    model : BaselineModel
    drivers : DataFrame
        One row an interval, one column a driver, without gaps; ascending.
    weights : array, optional
        What a kWh of each interval counts, e.g. its price; 1 when not given. The result is in their unit.
    confidence : float
        Of the interval, 0 to 1 exclusive.

    Returns
    -------
    float
        t·√(wᵀX·V·Xᵀw + s²·Σᵢⱼ wᵢwⱼρ^|i−j|): V is the covariance of the coefficients times (1+ρ)/(1−ρ), s the standard
        error of the regression, and ρ the lag-1 autocorrelation of the residuals (never below 0). 0 for no interval.

    Notes
    -----
    The second part is the variance of a sum of errors of a first-order autoregression; with equal weights it is
    s²·(m·(1+ρ)/(1−ρ) − 2ρ·(1−ρᵐ)/(1−ρ)²). Taken as independent, neighbouring errors would make every sum look far more
    certain than it is (LBNL RMV2.0 withdrew a closed form that did so).
    """
    count = len(drivers)
    if not count:
        return 0.0
    rates = np.ones(count) if weights is None else weights
    rho = model.scores.lag1
    rho = min(max(rho, 0.0), 0.99) if math.isfinite(rho) else 0.0
    columns = [drivers[term.driver].to_numpy(np.float64) for term in model.terms]
    together = np.array([rates.sum(), *(float(rates @ column) for column in columns)])
    of_coefficients = float(together @ np.array(model.covariance) @ together) * (1 + rho) / (1 - rho)
    of_errors = earlier = 0.0
    for rate in rates:
        of_errors += rate * (rate + 2 * earlier)
        earlier = rho * (earlier + rate)
    variance = max(of_coefficients, 0.0) + model.scores.standard_error_kwh**2 * of_errors
    return t_quantile(confidence, model.scores.samples - model.scores.parameters) * math.sqrt(variance)


def predict_one(model: BaselineModel, values: Mapping[str, float], confidence: float = CONFIDENCE) -> Prediction:
    """Predict one interval from the values of its drivers.

    Parameters
    ----------
    model : BaselineModel
    values : mapping of str to float
        Driver → value, in the driver's unit.
    confidence : float
        Of the bounds, 0 to 1 exclusive.

    Returns
    -------
    Prediction

    Raises
    ------
    BadRequest
        When a driver of the model is missing or no number, a value is given for something else, or the confidence
        is out of bounds.
    """
    _refuse_strange(values, model.feature_names)
    if not 0 < confidence < 1:
        raise BadRequest(
            tr("{value} is not a confidence.", value=f"{confidence:g}"), tr("Give a share between 0 and 1, e.g. 0.95.")
        )
    row = predict(model, pd.DataFrame({name: [value] for name, value in values.items()})).iloc[0]
    mean, error = float(row["predicted_kwh"]), float(row["standard_error_kwh"])
    reach = t_quantile(confidence, model.scores.samples - model.scores.parameters) * error
    far = _names(term for term in model.terms if outside(term, np.array([values[term.driver]]))[0])
    return Prediction(mean, error, mean - reach, mean + reach, confidence, far)


def predict_stored(stored: StoredBaseline, values: Mapping[str, float]) -> Prediction:
    """Predict one interval from a stored baseline, also from one that another program wrote.

    Of such a row only the coefficients are known: error and bounds are NaN, and nothing is said about its range.

    Raises
    ------
    BadRequest
        As :func:`predict_one`, and when the row lacks its intercept or a coefficient.
    """
    values = _by_driver(values, stored.feature_names)
    if stored.model is not None:
        return predict_one(stored.model, values)
    _refuse_strange(values, stored.feature_names)
    absent = [name for name in stored.feature_names if name not in values]
    if absent:
        raise BadRequest(
            tr("The baseline needs {drivers}.", drivers=", ".join(absent)),
            tr("Give a value for every driver of the baseline."),
        )
    if stored.intercept is None or set(stored.coefficients) != set(stored.feature_names):
        raise BadRequest(
            tr("Baseline “{name}” version {version} lacks a coefficient.", name=stored.name, version=stored.version),
            tr("Train a new version."),
        )
    row = pd.DataFrame({name: [float(value)] for name, value in values.items()})
    mean = float(expected(stored.intercept, stored.coefficients, row)[0])
    return Prediction(mean, math.nan, math.nan, math.nan, CONFIDENCE, ())


def _by_driver(values: Mapping[str, float], drivers: Iterable[str]) -> dict[str, float]:
    """Return the values by the names the baseline keeps: a measure may be given by any name it is known by."""
    drivers = tuple(drivers)
    return {next((d for d in drivers if d == name or same_measure(d, name)), name): v for name, v in values.items()}


def _refuse_strange(values: Mapping[str, float], drivers: Iterable[str]) -> None:
    drivers = tuple(drivers)
    strange = [name for name in values if name not in drivers]
    if strange:
        raise BadRequest(
            tr("The baseline has no driver “{driver}”.", driver=strange[0]),
            tr("Its drivers are: {drivers}.", drivers=", ".join(drivers)),
        )
    unknown = [name for name, value in values.items() if not math.isfinite(value)]
    if unknown:
        raise BadRequest(
            tr("The value of “{driver}” is not a number.", driver=unknown[0]), tr("Give a value for every driver.")
        )


def _names(terms: Iterable[Term]) -> tuple[str, ...]:
    return tuple(term.driver for term in terms)


def _known(value: float | None) -> float:
    return math.nan if value is None else value
