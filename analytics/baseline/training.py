"""Training: which samples count, the fit, and what to think of it."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.baseline.least_squares import Constant, Dependent, Solution, least_squares
from analytics.baseline.model import BaselineModel, BaselineRequest, LeftOut, Term
from analytics.baseline.prediction import expected
from analytics.baseline.remarks import Facts, remarks
from analytics.baseline.result import BaselineFit
from analytics.baseline.samples import EXCLUDED, IN_MAINTENANCE, Mask, fingerprint, on_grid, sift, with_predictions
from analytics.errors import BadRequest, NotEnoughData
from analytics.features import ACTUAL, CORRECTED, UNAVAILABLE, DriverColumn, listed, without_reference
from analytics.metrics import score, t_p_value
from analytics.period import Interval
from analytics.plant import Machine

Floats = NDArray[np.float64]

#: Samples needed for each coefficient, the intercept included, however low the engineer sets the limit.
SAMPLES_PER_PARAMETER = 3


def interval_of(request: BaselineRequest, machine: Machine) -> Interval:
    """Return the width of a sample: as requested, else one hour, or one day when readings are coarser than that."""
    if request.interval is not None:
        return request.interval
    return Interval.DAY if machine.data_interval_s > Interval.HOUR.seconds else Interval.HOUR


def fit(
    request: BaselineRequest,
    machine: Machine,
    samples: pd.DataFrame,
    drivers: Sequence[DriverColumn],
    timezone: str,
) -> BaselineFit:
    """Train a baseline.

    Parameters
    ----------
    request : BaselineRequest
    machine : Machine
    samples : DataFrame
        UTC index, start of the interval (a day starts at the site's midnight); ``actual_kwh``, one column a driver by
        name, and ``unavailable_share``: the share of the interval's readings in maintenance, fault or offline (NaN
        where no mode was recorded). Missing is NaN or no row; row order does not matter.
    drivers : sequence of DriverColumn
        What the energy may depend on; the labels of a category carry its name, and the most frequent one becomes the
        reference the others are compared with.
    timezone : str
        IANA name of the site's zone.

    Returns
    -------
    BaselineFit

    Raises
    ------
    NotEnoughData
        Too few samples, a driver without readings or without variation, or one that follows from others.

    Notes
    -----
    No driver is ever left out silently: a model has all that were asked for (a category: all labels but its
    reference), or there is no model.
    """
    if not drivers:
        raise BadRequest("No driver was chosen.", "Choose at least one thing the energy depends on, e.g. production.")
    interval = interval_of(request, machine)
    frame = on_grid(samples, request.period, interval, timezone, [driver.name for driver in drivers])
    _refuse_missing(frame, drivers, request, interval)
    used, left_out = _sift(frame, drivers, request, interval)
    _refuse_few(int(used.sum()), len(drivers) + 1, request, left_out)
    drivers = without_reference(frame[used], drivers)
    used, left_out = _sift(frame, drivers, request, interval)
    model = _model(request, machine, frame, used, drivers, interval, timezone)
    model = replace(model, left_out=left_out)
    model = replace(model, findings=remarks(model, _facts(frame, used, left_out)))
    return BaselineFit(model, with_predictions(model, frame, used))


def _sift(
    frame: pd.DataFrame, drivers: Iterable[DriverColumn], request: BaselineRequest, interval: Interval
) -> tuple[Mask, tuple[LeftOut, ...]]:
    labels = {driver.name: driver.label for driver in drivers}
    return sift(frame, labels, interval, request.unavailable_share, request.excluded)


def _refuse_missing(
    frame: pd.DataFrame, drivers: Sequence[DriverColumn], request: BaselineRequest, interval: Interval
) -> None:
    """Refuse a design in which energy or a driver was never measured."""
    measured, _ = _sift(frame, (), request, interval)
    if not frame[ACTUAL].notna().any():
        raise NotEnoughData("The machine has no energy readings in this period.", "Choose another period.")
    empty = [driver.label for driver in drivers if not frame[driver.name].notna().any()]
    apart = [driver.label for driver in drivers if not (frame[driver.name].notna().to_numpy() & measured).any()]
    if empty:
        raise NotEnoughData(
            f"{listed(empty)} {_have(empty)} no readings in this period.", "Leave it out, or choose another period."
        )
    if apart and measured.any():
        raise NotEnoughData(
            f"{listed(apart)} {_have(apart)} no reading at a time when the energy can be used.",
            "Leave it out, or choose another period.",
        )


def _have(words: Sequence[str]) -> str:
    return "has" if len(words) == 1 else "have"


def _refuse_few(samples: int, parameters: int, request: BaselineRequest, left_out: Iterable[LeftOut]) -> None:
    least = SAMPLES_PER_PARAMETER * (parameters + 1)
    needed = max(request.min_samples, least)
    if samples >= needed:
        return
    why = "; ".join(f"{one.samples:,} left out: {one.reason}" for one in left_out)
    raise NotEnoughData(
        f"There are {samples:,} usable samples, {needed:,} are needed{f' ({why})' if why else ''}.",
        "Choose a longer period or a shorter interval"
        + (f", or lower the limit (it can go down to {least:,})." if needed > least else ", or fewer drivers."),
    )


def _model(
    request: BaselineRequest,
    machine: Machine,
    frame: pd.DataFrame,
    used: Mask,
    drivers: Sequence[DriverColumn],
    interval: Interval,
    timezone: str,
) -> BaselineModel:
    """Fit the samples that count."""
    data = frame[used]
    energy = data[ACTUAL].to_numpy()
    if energy.min() == energy.max():
        raise NotEnoughData(
            f"The energy is the same ({energy[0]:g} kWh) in all {energy.size:,} samples: nothing is to be explained.",
            "Check the meter, or choose another period.",
        )
    solution = _solve(data, drivers, energy)
    coefficients = {driver.name: float(slope) for driver, slope in zip(drivers, solution.slopes, strict=True)}
    scores = score(
        energy, expected(solution.intercept, coefficients, data), len(drivers) + 1, places=np.flatnonzero(used)
    )
    covariance = scores.standard_error_kwh**2 * solution.inverse
    freedom = scores.samples - scores.parameters
    return BaselineModel(
        machine_id=machine.id,
        machine_name=machine.name,
        energy_type=request.energy_type,
        interval=interval,
        timezone=timezone,
        period=request.period,
        terms=tuple(_terms(data, drivers, solution, covariance, freedom)),
        intercept=Term(
            "", "Intercept", "", solution.intercept, *_certainty(solution.intercept, covariance, 0, freedom)
        ),
        scores=scores,
        min_samples=request.min_samples,
        min_r_squared=request.min_r_squared,
        left_out=(),
        findings=(),
        covariance=tuple(tuple(map(float, row)) for row in covariance),
        data_sha256=fingerprint(data, [driver.name for driver in drivers]),
        unavailable_share=request.unavailable_share,
        excluded=tuple(request.excluded),
    )


def _solve(data: pd.DataFrame, drivers: Sequence[DriverColumn], energy: Floats) -> Solution:
    """Solve the least-squares problem, or say in words why it cannot be solved."""
    try:
        return least_squares(data[[driver.name for driver in drivers]].to_numpy(), energy)
    except Constant as error:
        names = [
            f"“{drivers[column].label}” ({data[drivers[column].name].iloc[0]:g} {drivers[column].unit}".rstrip() + ")"
            for column in error.columns
        ]
        raise NotEnoughData(
            f"{' and '.join(names)} {'does' if len(names) == 1 else 'do'} not vary in the {len(data):,} samples, so "
            "no effect on the energy can be found.",
            "Leave it out, or choose a period in which it varies.",
        ) from None
    except Dependent as error:
        others = listed([drivers[column].label for column in error.others])
        raise NotEnoughData(
            f"“{drivers[error.column].label}” follows exactly from {others}: their effects cannot be told apart.",
            "Leave one of them out.",
        ) from None


def _terms(
    data: pd.DataFrame, drivers: Sequence[DriverColumn], solution: Solution, covariance: Floats, freedom: int
) -> Iterator[Term]:
    for place, driver in enumerate(drivers):
        value, column = float(solution.slopes[place]), data[driver.name]
        yield Term(
            driver.name,
            driver.label,
            driver.unit,
            value,
            *_certainty(value, covariance, place + 1, freedom),
            vif=float(solution.vif[place]),
            minimum=float(column.min()),
            maximum=float(column.max()),
            mean=float(column.to_numpy().mean()),
            category=driver.category,
            reference=driver.reference,
        )


def _certainty(value: float, covariance: Floats, place: int, freedom: int) -> tuple[float, float, float]:
    """Return standard error, t and p of a coefficient; t and p are unknown for a perfect fit."""
    error = math.sqrt(max(float(covariance[place, place]), 0.0))
    t = value / error if error > 0 else math.nan
    return error, t, t_p_value(t, freedom)


def _facts(frame: pd.DataFrame, used: Mask, left_out: Iterable[LeftOut]) -> Facts:
    wanted = len(frame) - sum(one.samples for one in left_out if one.reason in (EXCLUDED, IN_MAINTENANCE))
    energy = frame[ACTUAL].to_numpy()[used]
    low, high = np.quantile(energy, [0.25, 0.75])
    reach = 3 * (high - low)
    return Facts(
        coverage=float(used.sum()) / wanted,
        mode_unknown=float(np.isnan(frame[UNAVAILABLE].to_numpy()[used]).mean()),
        outliers=int(np.sum((energy < low - reach) | (energy > high + reach))),
        corrected=int(np.sum(frame[CORRECTED].to_numpy()[used] > 0)),
    )
