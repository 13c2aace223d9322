"""Training: which samples count, the fit, and what to think of it."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.annotation import Exclusion
from analytics.baseline.least_squares import Constant, Dependent, Solution, least_squares
from analytics.baseline.model import BaselineModel, BaselineRequest, LeftOut, Term
from analytics.baseline.prediction import expected
from analytics.baseline.remarks import Facts, remarks
from analytics.baseline.result import BaselineFit
from analytics.baseline.samples import Mask, Sifted, fingerprint, left_out_words, on_grid, sift, with_predictions
from analytics.errors import BadRequest, NotEnoughData
from analytics.features import (
    ACTUAL,
    BEHIND,
    CORRECTED,
    UNAVAILABLE,
    DriverColumn,
    grid,
    listed,
    touched,
    without_reference,
)
from analytics.language import tr
from analytics.metrics import score, t_p_value
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.text import integer

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
        raise BadRequest(
            tr("No driver was chosen."), tr("Choose at least one thing the energy depends on, e.g. production.")
        )
    interval = interval_of(request, machine)
    frame = on_grid(samples, request.ranges, interval, timezone, [driver.name for driver in drivers])
    _refuse_missing(frame, drivers, request, interval)
    sifted = _sift(frame, drivers, request, interval)
    _refuse_few(int(sifted.used.sum()), len(drivers) + 1, request, sifted.left_out)
    drivers = without_reference(frame[sifted.used], drivers)
    sifted = _sift(frame, drivers, request, interval)
    model = _model(request, machine, frame, sifted.used, drivers, interval, timezone)
    model = replace(model, left_out=sifted.left_out)
    model = replace(model, findings=remarks(model, _facts(frame, sifted, model)))
    return BaselineFit(model, with_predictions(model, frame, sifted))


def _sift(frame: pd.DataFrame, drivers: Iterable[DriverColumn], request: BaselineRequest, interval: Interval) -> Sifted:
    labels = {driver.name: driver.label for driver in drivers}
    return sift(frame, labels, interval, request.unavailable_share, request.exclusions)


def _refuse_missing(
    frame: pd.DataFrame, drivers: Sequence[DriverColumn], request: BaselineRequest, interval: Interval
) -> None:
    """Refuse a design in which energy or a driver was never measured."""
    measured = _sift(frame, (), request, interval).used
    if not frame[ACTUAL].notna().any():
        raise NotEnoughData(tr("The machine has no energy readings in this period."), tr("Choose another period."))
    empty = [driver.title for driver in drivers if not frame[driver.name].notna().any()]
    apart = [driver.title for driver in drivers if not (frame[driver.name].notna().to_numpy() & measured).any()]
    if empty:
        names, hint = listed(empty), tr("Leave it out, or choose another period.")
        if len(empty) == 1:
            raise NotEnoughData(tr("{driver} has no readings in this period.", driver=names), hint)
        raise NotEnoughData(tr("{drivers} have no readings in this period.", drivers=names), hint)
    if apart and measured.any():
        names, hint = listed(apart), tr("Leave it out, or choose another period.")
        if len(apart) == 1:
            text = tr("{driver} has no reading at a time when the energy can be used.", driver=names)
        else:
            text = tr("{drivers} have no reading at a time when the energy can be used.", drivers=names)
        raise NotEnoughData(text, hint)


def _refuse_few(samples: int, parameters: int, request: BaselineRequest, left_out: Iterable[LeftOut]) -> None:
    least = SAMPLES_PER_PARAMETER * (parameters + 1)
    needed = max(request.min_samples, least)
    if samples >= needed:
        return
    text = tr(
        "There are {samples} usable samples, {needed} are needed.", samples=integer(samples), needed=integer(needed)
    )
    hint = tr("Choose a longer period or a shorter interval, or fewer drivers.")
    if needed > least:
        hint = tr(
            "Choose a longer period or a shorter interval, or lower the limit (it can go down to {least}).",
            least=integer(least),
        )
    raise NotEnoughData(f"{text} {left_out_words(left_out)}".rstrip(), hint)


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
            tr(
                "The energy is the same ({energy} kWh) in all {samples} samples: nothing is to be explained.",
                energy=f"{energy[0]:g}",
                samples=integer(energy.size),
            ),
            tr("Check the meter, or choose another period."),
        )
    solution = _solve(data, drivers, energy)
    coefficients = {driver.name: float(slope) for driver, slope in zip(drivers, solution.slopes, strict=True)}
    # Neighbours are samples that follow each other in time, also where several periods were trained on.
    places = grid(request.period, interval, timezone).get_indexer(pd.DatetimeIndex(data.index))
    scores = score(energy, expected(solution.intercept, coefficients, data), len(drivers) + 1, places=places)
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
        exclusions=_within(request.exclusions, request.ranges),
        periods=request.periods,
    )


def _within(exclusions: Sequence[Exclusion], ranges: Sequence[Period]) -> tuple[Exclusion, ...]:
    """Return the exclusions that touch what is trained on, in the order of time."""
    near = (one for one in exclusions if any(one.period.start < r.end and one.period.end > r.start for r in ranges))
    return tuple(sorted(near, key=lambda one: one.period.start))


def _solve(data: pd.DataFrame, drivers: Sequence[DriverColumn], energy: Floats) -> Solution:
    """Solve the least-squares problem, or say in words why it cannot be solved."""
    try:
        return least_squares(data[[driver.name for driver in drivers]].to_numpy(), energy)
    except Constant as error:
        raise _constant(data, [drivers[column] for column in error.columns]) from None
    except Dependent as error:
        raise NotEnoughData(
            tr(
                "“{driver}” follows exactly from {others}: their effects cannot be told apart.",
                driver=drivers[error.column].title,
                others=listed([drivers[column].title for column in error.others]),
            ),
            tr("Leave one of them out."),
        ) from None


def _constant(data: pd.DataFrame, drivers: Sequence[DriverColumn]) -> NotEnoughData:
    """Say that drivers do not vary."""
    names = " and ".join(
        f"“{driver.title}” ({data[driver.name].iloc[0]:g} {driver.unit}".rstrip() + ")" for driver in drivers
    )
    samples, hint = integer(len(data)), tr("Leave it out, or choose a period in which it varies.")
    if len(drivers) == 1:
        text = tr(
            "{driver} does not vary in the {samples} samples, so no effect on the energy can be found.",
            driver=names,
            samples=samples,
        )
    else:
        text = tr(
            "{drivers} do not vary in the {samples} samples, so no effect on the energy can be found.",
            drivers=names,
            samples=samples,
        )
    return NotEnoughData(text, hint)


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


def _facts(frame: pd.DataFrame, sifted: Sifted, model: BaselineModel) -> Facts:
    used = sifted.used
    energy = frame[ACTUAL].to_numpy()[used]
    low, high = np.quantile(energy, [0.25, 0.75])
    reach = 3 * (high - low)
    periods = [one.period for one in model.exclusions]
    return Facts(
        coverage=float(used.sum()) / sifted.wanted,
        mode_unknown=float(np.isnan(frame[UNAVAILABLE].to_numpy()[used]).mean()),
        outliers=int(np.sum((energy < low - reach) | (energy > high + reach))),
        corrected=int(np.sum(frame[CORRECTED].to_numpy()[used] > 0)),
        behind=int(np.sum(frame[BEHIND].to_numpy()[used] > 0)),
        excluded=int(touched(pd.DatetimeIndex(frame.index), model.interval.seconds, periods).sum()),
    )
