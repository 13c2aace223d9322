"""From meters to the numbers of a plant: by energy, by currency, by site; the order of meters, and what comes first."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.anomaly import Anomaly, Severity
from analytics.overview.measured import Frame, Measured
from analytics.overview.result import (
    Attention,
    Change,
    Deviation,
    Figure,
    Floats,
    Meter,
    OpenAnomaly,
    Overview,
    Quantity,
    Standing,
)
from analytics.plant import ELECTRICITY, Machine
from analytics.tariff import CURRENCY, RATE, Prices, priced

#: Roll-ups may show a reading this much later than it came, before anybody is told.
ROLLED_UP_AFTER = timedelta(hours=1)

#: So many machines with an excess are named one by one.
NAMED = 3


# --- order ------------------------------------------------------------------------------------------------------------


def ordered(measured: Sequence[Measured]) -> list[Measured]:
    """Put meters in the order in which an engineer should look at them, and number them.

    First what used more than expected beyond the noise of its baseline, the most expensive first; then what is within
    the noise, then savings, then what has no comparison, the largest first, and last what has no readings. Amounts of
    different currencies are never compared: between two currencies the larger energy comes first.
    """
    found: list[Measured] = []
    for group in range(5):
        lists: dict[str, list[Measured]] = {}
        for one in sorted(measured, key=lambda one: (-_size(one.meter), one.meter.machine_name, one.meter.energy_type)):
            if _group(one.meter) == group:
                lists.setdefault(one.meter.currency, []).append(one)
        while lists:
            code = max(lists, key=lambda code: _kwh(lists[code][0].meter))
            found.append(lists[code].pop(0))
            lists = {code: rest for code, rest in lists.items() if rest}
    return [replace(one, meter=replace(one.meter, rank=rank)) for rank, one in enumerate(found)]


def _group(meter: Meter) -> int:
    if meter.standing is Standing.NO_READINGS:
        return 4
    deviation = meter.judged
    if deviation is None:
        return 3
    if not deviation.significant:
        return 1
    return 0 if deviation.difference > 0 else 2


def _size(meter: Meter) -> float:
    """Return what a meter is ordered by inside its group: money where there is some, else energy."""
    if meter.judged is not None:
        return meter.judged.difference
    return meter.cost if meter.cost is not None else meter.energy_kwh or 0.0


def _kwh(meter: Meter) -> float:
    return meter.deviation.difference if meter.deviation is not None else meter.energy_kwh or 0.0


# --- sums -------------------------------------------------------------------------------------------------------------


def figures(measured: Sequence[Measured], frames: dict[str, Frame]) -> tuple[Figure, ...]:
    """Return the numbers of the cards; energies, currencies and sites stay apart.

    Parameters
    ----------
    measured : sequence of Measured
        In their order.
    frames : dict of str to Frame
        The window by time zone.
    """
    return (
        *_energy(measured),
        *_cost(measured),
        *_carbon(measured),
        *_peaks(measured, frames),
    )


def _energy(measured: Sequence[Measured]) -> Iterator[Figure]:
    for kind in _kinds(measured, lambda meter: meter.energy_type if meter.energy_kwh is not None else ""):
        mine = [one for one in measured if one.meter.energy_type == kind]
        yield _sum(
            Quantity.ENERGY,
            kind,
            "kWh",
            mine,
            lambda meter: meter.energy_kwh,
            lambda meter: meter.last_week,
            lambda meter: meter.deviation,
            _added([one.meter.spark.actual for one in mine if one.meter.spark is not None]),
        )


def _cost(measured: Sequence[Measured]) -> Iterator[Figure]:
    codes = _kinds(measured, lambda meter: meter.currency)
    for code in codes:
        mine = [one for one in measured if one.meter.currency == code]
        figure = _sum(
            Quantity.COST,
            code,
            code,
            mine,
            lambda meter: meter.cost,
            lambda meter: meter.cost_last_week,
            lambda meter: meter.cost_deviation,
            _added([one.cost for one in mine]),
        )
        sites = {one.meter.factory_id for one in mine}
        beside = [one for one in measured if not one.meter.currency and one.meter.factory_id in sites]
        yield replace(figure, lacking=sum(one.meter.unpriced_kwh for one in (*mine, *beside)))
    if not codes and any(one.meter.energy_kwh is not None for one in measured):
        yield Figure(Quantity.COST, "", "", None, lacking=sum(one.meter.unpriced_kwh for one in measured))


def _carbon(measured: Sequence[Measured]) -> Iterator[Figure]:
    if all(one.meter.energy_kwh is None for one in measured):
        return
    lacking = sum(one.meter.unweighed_kwh for one in measured)
    figure = _sum(
        Quantity.CARBON,
        "",
        "kg CO₂",
        [one for one in measured if one.meter.co2_kg is not None],
        lambda meter: meter.co2_kg,
        lambda meter: meter.co2_last_week,
        lambda meter: meter.co2_deviation,
        _added([one.co2 for one in measured]),
    )
    yield replace(figure, lacking=lacking)


def _kinds(measured: Sequence[Measured], of: Callable[[Meter], str]) -> list[str]:
    """Return the names that occur, electricity and what uses most first."""
    size: dict[str, float] = {}
    for one in measured:
        name = of(one.meter)
        if name:
            size[name] = size.get(name, 0.0) + (one.meter.energy_kwh or 0.0)
    return sorted(size, key=lambda name: (name != ELECTRICITY, -size[name], name))


def _sum(
    quantity: Quantity,
    name: str,
    unit: str,
    measured: Sequence[Measured],
    value: Callable[[Meter], float | None],
    change: Callable[[Meter], Change | None],
    deviation: Callable[[Meter], Deviation | None],
    spark: Floats,
) -> Figure:
    meters = [one.meter for one in measured]
    values = [known for meter in meters if (known := value(meter)) is not None]
    changes = [one for meter in meters if (one := change(meter)) is not None]
    deviations = [each for meter in meters if (each := deviation(meter)) is not None]
    behind = max(meters, key=lambda meter: _weight(deviation(meter), value(meter)), default=None)
    return Figure(
        quantity,
        name,
        unit,
        math.fsum(values) if values else None,
        _all_changes(changes, len(meters)),
        _all_deviations(deviations),
        meter=behind.rank if behind is not None else None,
        spark=spark,
        period=meters[0].period if meters else None,
        measured=len(values),
        compared=len(deviations),
    )


def _weight(deviation: Deviation | None, value: float | None) -> tuple[bool, float]:
    """Return how much of a number a meter accounts for: an excess beyond the noise first."""
    if deviation is not None and deviation.significant and deviation.difference > 0:
        return True, deviation.difference
    return False, value or 0.0


def _all_changes(changes: Sequence[Change], count: int) -> Change | None:
    if not changes:
        return None
    compared = sum(one.compared for one in changes) / count
    return Change(math.fsum(one.now for one in changes), math.fsum(one.before for one in changes), compared)


def _all_deviations(deviations: Sequence[Deviation]) -> Deviation | None:
    """Add deviations up; the models of different machines err independently, so that noises add as squares."""
    if not deviations:
        return None
    return Deviation(
        math.fsum(one.actual for one in deviations),
        math.fsum(one.expected for one in deviations),
        math.sqrt(math.fsum(one.noise**2 for one in deviations)),
        sum(one.compared for one in deviations) / len(deviations),
        sum(one.extrapolated for one in deviations) / len(deviations),
    )


def _added(series: Sequence[Floats]) -> Floats:
    """Add series of one length; aligned at their end, NaN only where none is known."""
    if not series:
        return np.empty(0)
    length = min(len(one) for one in series)
    stacked = np.array([one[len(one) - length :] for one in series])
    total: Floats = np.where(np.isfinite(stacked).any(axis=0), np.nansum(stacked, axis=0), np.nan)
    return total


def _highest_of_hours(power: Floats) -> Floats:
    """Return the highest of each four quarters of an hour, counted from the end."""
    whole = power[len(power) % 4 :].reshape(-1, 4)
    highest: Floats = np.where(np.isfinite(whole).any(axis=1), np.nan_to_num(whole, nan=-np.inf).max(axis=1), np.nan)
    return highest


def _peaks(measured: Sequence[Measured], frames: dict[str, Frame]) -> Iterator[Figure]:
    """Return the highest demand of each site: the power of all its metered machines in one quarter of an hour."""
    sites = dict.fromkeys((one.meter.factory_id, one.meter.factory_name, one.meter.timezone) for one in measured)
    found = [_peak(measured, *site, frames[site[2]]) for site in sites]
    yield from sorted(
        (one for one in found if one is not None), key=lambda one: -(one.value if one.value is not None else 0.0)
    )


def _peak(measured: Sequence[Measured], factory_id: UUID, name: str, timezone: str, frame: Frame) -> Figure | None:
    mine = [one for one in measured if one.meter.factory_id == factory_id and one.meter.is_electric]
    total, before = _added([one.power for one in mine]), _added([one.power_before for one in mine])
    if not np.isfinite(total).any():
        return None
    place = int(np.nanargmax(total))
    behind = max(mine, key=lambda one: float(np.nan_to_num(one.power[place])))
    return Figure(
        Quantity.PEAK,
        name,
        "kW",
        float(total[place]),
        _highest_of_both(total[frame.pairs.now], before[frame.pairs.before]),
        moment=frame.now_times[place].to_pydatetime(),
        timezone=timezone,
        meter=behind.meter.rank,
        spark=_highest_of_hours(total),
        period=frame.period,
    )


def _highest_of_both(now: Floats, before: Floats) -> Change | None:
    """Compare the highest demand over the quarters of an hour that both weeks have."""
    both = np.isfinite(now) & np.isfinite(before)
    return Change(float(now[both].max()), float(before[both].max()), float(both.mean())) if both.any() else None


# --- anomalies --------------------------------------------------------------------------------------------------------

_GRAVITY = (Severity.CRITICAL, Severity.WARNING, Severity.NORMAL)


def priced_anomalies(
    anomalies: Sequence[Anomaly], machines: Sequence[Machine], prices: Prices
) -> tuple[OpenAnomaly, ...]:
    """Say what open anomalies cost: critical ones first, then the dearest, then the newest.

    What the excess cost is its kWh at the rate in force at that moment.
    """
    known = {machine.id: machine for machine in machines}
    found = [_priced(one, known[one.machine_id], prices) for one in anomalies if one.machine_id in known]
    newest = sorted(found, key=lambda one: one.anomaly.detected_at, reverse=True)
    return tuple(sorted(newest, key=lambda one: (_GRAVITY.index(one.anomaly.severity), -(one.cost or 0.0))))


def _priced(anomaly: Anomaly, machine: Machine, prices: Prices) -> OpenAnomaly:
    if anomaly.excess_kwh is None:
        return OpenAnomaly(anomaly)
    times = pd.DatetimeIndex([anomaly.detected_at])
    at = priced(prices, machine.factory_id, times, machine.timezone).iloc[0]
    known = bool(at[CURRENCY])
    return OpenAnomaly(anomaly, anomaly.excess_kwh * float(at[RATE]) if known else None, str(at[CURRENCY]))


# --- what comes first -------------------------------------------------------------------------------------------------


def attention(overview: Overview) -> tuple[Attention, ...]:
    """Say what to look at first: faults, the dearest excesses, missing data, anomalies, missing baselines."""
    return tuple(_attention(overview.meters, overview.anomalies))


def _attention(meters: Sequence[Meter], anomalies: Sequence[OpenAnomaly]) -> Iterator[Attention]:
    electric = [meter for meter in meters if meter.is_electric] or list(meters)
    for meter in electric:
        if meter.status.mode == "fault" and not meter.status.late:
            yield _about("fault", "bad", [meter])
    over = [meter for meter in meters if _group(meter) == 0]
    for meter in over[:NAMED]:
        yield _about("excess", "bad", [meter])
    if len(over) > NAMED:
        yield _about("more_excess", "bad", over[NAMED:])
    behind = _behind(meters)
    if behind:
        yield replace(_about("behind", "warning", behind), count=len({meter.machine_id for meter in behind}))
    late = [meter for meter in electric if meter.status.late]
    if late:
        yield _about("no_data", "warning", late)
    if anomalies:
        grave = any(one.anomaly.severity is Severity.CRITICAL for one in anomalies)
        yield Attention("anomalies", "bad" if grave else "warning", anomaly=0, count=len(anomalies))
    untold = [meter for meter in meters if meter.standing in (Standing.NO_BASELINE, Standing.FOREIGN_BASELINE)]
    if untold:
        yield _about("no_baseline", "info", untold)
    unpriced = [meter for meter in meters if meter.energy_kwh is not None and not meter.currency]
    if unpriced:
        yield _about("no_tariff", "info", unpriced)


def _about(code: str, severity: str, meters: Sequence[Meter]) -> Attention:
    ranks = tuple(meter.rank for meter in meters)
    return Attention(code, severity, ranks[0], count=len(ranks), meters=ranks)


def _behind(meters: Sequence[Meter]) -> list[Meter]:
    """Return the meters of machines whose newest readings the roll-ups do not show yet."""
    until: dict[UUID, datetime] = {}
    for meter in meters:
        known = until.get(meter.machine_id, meter.period.start)
        until[meter.machine_id] = max(known, meter.data_until or known)
    return [
        meter
        for meter in meters
        if meter.status.last is not None
        and min(meter.status.last, meter.period.end) - until[meter.machine_id] > ROLLED_UP_AFTER
    ]
