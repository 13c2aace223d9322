"""A baseline as curves and clouds, made in the background; a sample is known everywhere by its place in the fit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analytics.baseline import BaselineFit, BaselineModel, StoredBaseline, cusum, energy_unit
from analytics.errors import EnmsError
from analytics.language import tr
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY
from analytics.progress import Progress
from enms_desktop.pages.baseline.tables import sample_frame
from enms_desktop.plots.scatter_plot import Cloud
from enms_desktop.plots.time_plot import Style, Trace, prepared

if TYPE_CHECKING:
    from analytics.workbench import Workbench

Floats = NDArray[np.float64]
Places = NDArray[np.int64]

Group = tuple[str, tuple[Trace, ...]]


@dataclass(frozen=True, eq=False)
class Shown:
    """A fit, ready to be drawn: whatever takes time has been done in the background.

    Parameters
    ----------
    fit : BaselineFit
    stored : StoredBaseline or None
        The version it is in the database, None when it is new.
    seconds : ndarray
        When each sample begins, UTC epoch s.
    used : ndarray of bool
    actual, predicted, residual : ndarray
        kWh of each sample; NaN is unknown.
    cusum : ndarray
        Σ (actual − expected) up to each sample that counts, kWh; NaN for the others.
    groups, cusum_groups : tuple of (str, tuple of Trace)
        The charts over time.
    left_out : tuple of Period
        Stretches without a sample that was used.
    table : DataFrame
        All samples, see :func:`tables.sample_frame`.
    rate_per_kwh : float or None
        What a kWh cost on average in the period, None when it is not known.
    currency : str
    """

    fit: BaselineFit
    stored: StoredBaseline | None
    seconds: Floats
    used: NDArray[np.bool_]
    actual: Floats
    predicted: Floats
    residual: Floats
    cusum: Floats
    groups: tuple[Group, ...]
    cusum_groups: tuple[Group, ...]
    left_out: tuple[Period, ...]
    table: pd.DataFrame
    rate_per_kwh: float | None = None
    currency: str = ""

    def axis(self, driver: str) -> Floats:
        """Return what points are drawn over: a driver, or the expected energy when the name is empty."""
        return self.fit.samples[driver].to_numpy(dtype=np.float64) if driver else self.predicted

    def clouds(self, driver: str, values: Floats) -> list[Cloud]:
        """Return samples over an axis: those that count, and as rings those that do not."""
        x = self.axis(driver)
        places = np.arange(len(x), dtype=np.int64)
        out = ~self.used & np.isfinite(x) & np.isfinite(values)
        found = [Cloud("", x[self.used], values[self.used], role="actual", keys=places[self.used])]
        if out.any():
            found.insert(0, Cloud(tr("left out"), x[out], values[out], role="muted", hollow=True, keys=places[out]))
        return found


def drawn(workbench: "Workbench", fit: BaselineFit, stored: StoredBaseline | None, progress: Progress) -> Shown:
    """Make a fit ready to be drawn, and find what its energy cost, so that stretches can be told in money."""
    found, model = shown(fit, stored), fit.model
    if model.energy_type != ELECTRICITY:
        return found
    try:
        kpis = workbench.kpis(model.machine_id, model.period, progress)
    except EnmsError:  # no tariff, or none of these functions: everything else is known all the same
        return found
    return replace(found, rate_per_kwh=kpis.average_rate_per_kwh, currency=kpis.currency)


def shown(fit: BaselineFit, stored: StoredBaseline | None = None) -> Shown:
    """Make a fit ready to be drawn."""
    rows, model = fit.samples, fit.model
    seconds = np.asarray(pd.DatetimeIndex(rows.index).as_unit("us").asi8, dtype=np.float64) / 1e6
    used = rows["used"].to_numpy(dtype=bool)
    actual, predicted, residual = (
        rows[f"{name}_kwh"].to_numpy(dtype=np.float64) for name in ("actual", "predicted", "residual")
    )
    summed = cusum(rows).reindex(rows.index).to_numpy(dtype=np.float64)
    unit, step = energy_unit(model), float(model.interval.seconds)
    energy = (
        _trace(tr("Actual"), seconds, actual, model, "actual"),
        _trace(tr("Expected"), seconds, predicted, model, "expected"),
    )
    rest = (_trace(tr("Residual"), seconds, np.where(used, residual, np.nan), model, "muted"),)
    curve = (_trace(tr("CUSUM"), seconds, summed, model, "actual", averaged=False),)
    return Shown(
        fit,
        stored,
        seconds,
        used,
        actual,
        predicted,
        residual,
        summed,
        (
            (tr("Energy, {unit}", unit=unit), energy),
            (tr("Residual (actual − expected), {unit}", unit=unit), rest),
        ),
        ((tr("CUSUM, Σ (actual − expected), kWh"), curve),),
        left_out_periods(pd.DatetimeIndex(rows.index), used, timedelta(seconds=step)),
        sample_frame(fit),
    )


def said_anew(former: Shown) -> Shown:
    """Return it with its titles in the language of now."""
    return replace(shown(former.fit, former.stored), rate_per_kwh=former.rate_per_kwh, currency=former.currency)


def _trace(
    label: str, seconds: Floats, values: Floats, model: BaselineModel, role: str, *, averaged: bool = True
) -> Trace:
    """Return a curve; where there are many samples it is drawn as daily means, if that is wanted."""
    known = np.isfinite(values)
    seconds, values, step = seconds[known], values[known], float(model.interval.seconds)
    averaged &= bool(seconds.size) and step < Interval.DAY.seconds
    means = _daily_means(seconds, values, model.timezone) if averaged else None
    # Dashed, as on the page Readings: where both agree, both are seen.
    return prepared(Trace(label, "kWh", seconds, values, role=role, dash=role == "expected", means=means), step)


def _daily_means(seconds: Floats, values: Floats, zone: str) -> Trace:
    """Return the means of the days in the plant's zone."""
    walls = pd.to_datetime(seconds, unit="s", utc=True).tz_convert(zone).tz_localize(None)
    days = pd.Series(values, index=walls).groupby(walls.normalize()).mean()
    midnights = pd.DatetimeIndex(days.index)
    # Some clocks change at midnight: it comes twice then, or not at all.
    both = np.ones(midnights.size, dtype=np.bool_)
    begun = midnights.tz_localize(zone, ambiguous=both, nonexistent="shift_forward")
    begins = np.asarray(begun.as_unit("us").asi8, dtype=np.float64) / 1e6
    means = np.asarray(days, dtype=np.float64)
    return Trace(tr("daily means"), "kWh", begins, means, style=Style.STEP)


def with_picked(groups: Sequence[Group], values: Sequence[Floats], found: Shown, places: Places) -> list[Group]:
    """Return charts with the picked samples as dots on them; ``values`` has one array a chart."""
    if not places.size:
        return list(groups)
    return [
        (
            title,
            (*traces, Trace(tr("Picked"), "kWh", found.seconds[places], of[places], style=Style.DOTS, role="picked")),
        )
        for (title, traces), of in zip(groups, values, strict=True)
    ]


def left_out_periods(index: pd.DatetimeIndex, used: np.ndarray, step: timedelta, most: int = 400) -> tuple[Period, ...]:
    """Return the stretches of a regular grid that were not used, at most so many, the longest ones."""
    stretches = sorted(_stretches(~np.asarray(used, dtype=bool)), key=lambda one: one[0] - one[1])[:most]
    return tuple(
        Period(index[first].to_pydatetime(), index[last - 1].to_pydatetime() + step)
        for first, last in sorted(stretches)
    )


def periods_of(places: Places, seconds: Floats, step_s: float) -> tuple[Period, ...]:
    """Return the stretches that picked samples make: neighbours are one stretch.

    Parameters
    ----------
    places : ndarray of int64
        Ascending.
    seconds : ndarray
        When each sample of the fit begins.
    step_s : float
        Nominal width of a sample; a site day may have an hour more.
    """
    picked = np.zeros(len(seconds), dtype=bool)
    picked[places] = True
    cuts = np.flatnonzero(np.diff(seconds) > 1.06 * step_s)  # several periods: the last of one, the first of the next
    found: list[Period] = []
    for first, last in _stretches(picked):
        inner = [cut + 1 for cut in cuts.tolist() if first <= cut < last - 1]
        for start, stop in zip([first, *inner], [*inner, last], strict=True):
            follows = stop < len(seconds) and seconds[stop] - seconds[stop - 1] <= 1.06 * step_s
            end = seconds[stop] if follows else seconds[stop - 1] + step_s
            found.append(Period(_moment(seconds[start]), _moment(end)))
    return tuple(found)


def _moment(second: float) -> datetime:
    return datetime.fromtimestamp(second, UTC)


def _stretches(wanted: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return where runs of True begin and end."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], wanted, [False]]).astype(np.int8)))
    return [(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]
