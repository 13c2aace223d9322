"""The load-duration curve: for how much of the time a power is reached or exceeded."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import pandas as pd

from analytics.finding import Finding
from analytics.language import tr
from analytics.patterns import load as loads
from analytics.patterns.load import Floats
from analytics.period import Period

#: Shares of the time at which the power is told.
SHARES = (0.01, 0.10, 0.50, 0.90)
#: Base load is the power that is exceeded for this share of the time (the 10 % quantile of the mean power).
BASE_SHARE = 0.90
#: Less measured than this share of the period is said.
LEAST_COVERAGE = 0.95


@dataclass(frozen=True, eq=False)
class DurationCurve:
    """Interval mean power in descending order.

    Parameters
    ----------
    period : Period
    interval_h : float
        Width of the intervals whose mean power is sorted, h.
    power_kw : ndarray
        Descending, kW.
    until_h : ndarray
        Measured time for which each power is reached or exceeded, h; Σ power · Δ until = energy.
    power_at : tuple of (float, float)
        Share of the time → power reached or exceeded for that share, kW.
    peak_kw, peak_time
        The highest interval and its start.
    base_kw : float
        Power exceeded for 90 % of the time, kW.
    base_energy_kwh : float
        Energy below it: Σ min(P, base) · h.
    energy_kwh, hours : float
        Measured energy and time.
    mean_kw, load_factor : float
        energy ÷ hours, and that ÷ peak (0 to 1; NaN without a peak).
    """

    period: Period
    interval_h: float
    power_kw: Floats
    until_h: Floats
    power_at: tuple[tuple[float, float], ...]
    peak_kw: float
    peak_time: datetime
    base_kw: float
    base_energy_kwh: float
    energy_kwh: float
    hours: float
    mean_kw: float
    load_factor: float
    findings: tuple[Finding, ...] = ()

    @property
    def base_energy_share(self) -> float:
        """Part of the energy that lies below the base load, 0 to 1; NaN without energy."""
        return self.base_energy_kwh / self.energy_kwh if self.energy_kwh > 0 else float("nan")

    def power_at_share(self, share: float) -> float:
        """Return the power that is reached or exceeded for a share (0 to 1) of the measured time, kW."""
        return _power_at(self.power_kw, self.until_h, share)


def duration_curve(load: pd.DataFrame, period: Period) -> DurationCurve:
    """Sort a load by its mean power.

    Parameters
    ----------
    load : DataFrame
        See :func:`analytics.patterns.load.power_kw`; every interval of the period.
    period : Period

    Raises
    ------
    NotEnoughData
        When nothing was measured.

    Notes
    -----
    P(s) is the smallest power P with time(power ≥ P) ≥ s · measured time. Intervals count by the time they were
    measured, so that the area under the curve is the measured energy.
    """
    found = loads.known(load)
    power, hours = loads.power_kw(found), found["hours"].to_numpy(np.float64)
    order = np.argsort(-power, kind="stable")
    descending, until = power[order], np.cumsum(hours[order])
    base = _power_at(descending, until, BASE_SHARE)
    energy, time = float(found["energy_kwh"].sum()), float(until[-1])
    times = pd.DatetimeIndex(load.index)
    step_h = float(np.median(np.diff(times.as_unit("us").asi8))) / 3.6e9 if len(times) > 1 else time
    peak, mean = float(descending[0]), energy / time
    return DurationCurve(
        period=period,
        interval_h=step_h,
        power_kw=descending,
        until_h=until,
        power_at=tuple((share, _power_at(descending, until, share)) for share in SHARES),
        peak_kw=peak,
        peak_time=found.index[int(order[0])].to_pydatetime(),
        base_kw=base,
        base_energy_kwh=float((np.minimum(power, base) * hours).sum()),
        energy_kwh=energy,
        hours=time,
        mean_kw=mean,
        load_factor=mean / peak if peak > 0 else float("nan"),
        findings=tuple(_remarks(time, len(load) * step_h)),
    )


def _power_at(descending: Floats, until: Floats, share: float) -> float:
    place = int(np.searchsorted(until, share * until[-1] * (1 - 1e-12)))
    return float(descending[min(place, len(descending) - 1)])


def _remarks(measured: float, elapsed: float) -> list[Finding]:
    share = measured / elapsed
    if share >= LEAST_COVERAGE:
        return []
    text = tr("Only {share} of the period was measured; the curve is of that time.", share=f"{100 * share:.0f} %")
    return [Finding("duration.coverage", text, {"share": share})]
