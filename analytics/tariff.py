"""What a kilowatt hour costs and emits, by the site's own clock.

The same rules as the KPI functions of the contract, but unknown stays unknown: without a tariff there is no price.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.plant import ELECTRICITY

#: Whose emission factor counts where a region has none of its own.
DEFAULT_REGION = "default"

#: Money per kWh that the KPI functions assume where no tariff holds: 06 to 22 o'clock, and else.
ASSUMED_RATES = 0.20, 0.10

RATE, CURRENCY, FACTOR = "rate_per_kwh", "currency", "kg_per_kwh"


@dataclass(frozen=True)
class Tariff:
    """One active line of ``energy_tariffs``; hours are local and may wrap past midnight, day 0 is Sunday."""

    id: str
    factory_id: UUID
    rate_per_kwh: float
    currency: str
    valid_from: date
    valid_to: date | None = None
    time_of_use: bool = False
    start_hour: int = 0
    end_hour: int = 24
    days: tuple[int, ...] | None = None


@dataclass(frozen=True)
class EmissionFactor:
    """One active line of ``carbon_factors``."""

    id: str
    region: str
    kg_per_kwh: float
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True)
class Carrier:
    """What the register of energy sources says of an energy other than electricity, per kWh; None is unknown."""

    price_per_kwh: float | None = None
    kg_per_kwh: float | None = None


@dataclass(frozen=True, eq=False)
class Prices:
    """Everything that turns energy into money and carbon.

    ``regions`` names the region of a factory's emission factor, ``carriers`` is keyed by energy type.
    """

    tariffs: tuple[Tariff, ...] = ()
    factors: tuple[EmissionFactor, ...] = ()
    regions: Mapping[UUID, str] = field(default_factory=dict)
    carriers: Mapping[str, Carrier] = field(default_factory=dict)


def priced(
    prices: Prices, factory_id: UUID, times: pd.DatetimeIndex, timezone: str, energy_type: str = ELECTRICITY
) -> pd.DataFrame:
    """Say what a kWh costs and emits at each moment.

    Parameters
    ----------
    prices : Prices
    factory_id : UUID
    times : DatetimeIndex
        UTC.
    timezone : str
        IANA name of the factory's zone.
    energy_type : str
        Tariffs and emission factors are those of electricity; other energies have what their register says.

    Returns
    -------
    DataFrame
        Index ``times``; ``rate_per_kwh`` and ``kg_per_kwh`` (NaN where nothing is in force) and ``currency`` (empty
        where there is no rate).

    Notes
    -----
    A time-of-use tariff comes before a flat one, a later one before an earlier one, one for fewer days before one for
    more; in a band that wraps past midnight, what is after midnight belongs to the day on which the band began.
    """
    rate, factor = np.full(len(times), np.nan), np.full(len(times), np.nan)
    currency = np.full(len(times), "", dtype=object)
    mine = [one for one in prices.tariffs if one.factory_id == factory_id]
    if energy_type != ELECTRICITY:
        carrier, money = prices.carriers.get(energy_type, Carrier()), sorted({one.currency for one in mine})
        if carrier.kg_per_kwh is not None:
            factor[:] = carrier.kg_per_kwh
        if carrier.price_per_kwh is not None and len(money) == 1:
            rate[:], currency[:] = carrier.price_per_kwh, money[0]
    else:
        local = times.tz_convert(timezone).tz_localize(None)
        days, hours = local.normalize(), local.hour.to_numpy()
        for tariff in sorted(mine, key=_rank, reverse=True):
            applies = _applies(tariff, days, hours)
            rate[applies], currency[applies] = tariff.rate_per_kwh, tariff.currency
        region = prices.regions.get(factory_id) or DEFAULT_REGION
        theirs = [one for one in prices.factors if one.region in (region, DEFAULT_REGION)]
        for one in sorted(theirs, key=lambda one: _factor_rank(one, region), reverse=True):
            factor[_valid(one, days)] = one.kg_per_kwh
    return pd.DataFrame({RATE: rate, CURRENCY: currency, FACTOR: factor}, index=times)


def _factor_rank(factor: EmissionFactor, region: str) -> tuple[bool, int, str]:
    return (factor.region != region, -factor.valid_from.toordinal(), factor.id)


def assumed(times: pd.DatetimeIndex, timezone: str) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Return what the KPI functions of the contract assume per kWh at moments without a tariff (see there)."""
    by_day, by_night = ASSUMED_RATES
    hours = times.tz_convert(timezone).hour
    return np.where((hours >= 6) & (hours < 22), by_day, by_night)


def _rank(tariff: Tariff) -> tuple[bool, int, int, str]:
    days = 8 if tariff.days is None else len(tariff.days)
    return (not tariff.time_of_use, -tariff.valid_from.toordinal(), days, tariff.id)


def _valid(one: Tariff | EmissionFactor, days: pd.DatetimeIndex) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    valid = np.asarray(days >= pd.Timestamp(one.valid_from))
    return valid if one.valid_to is None else valid & np.asarray(days <= pd.Timestamp(one.valid_to))


def _applies(
    tariff: Tariff, days: pd.DatetimeIndex, hours: "np.ndarray[tuple[int], np.dtype[np.int32]]"
) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    applies = _valid(tariff, days)
    if not tariff.time_of_use:
        return applies
    opens, closes = tariff.start_hour, tariff.end_hour
    after_midnight = (opens > closes) & (hours < closes)
    if opens < closes:
        applies &= (hours >= opens) & (hours < closes)
    elif opens > closes:
        applies &= (hours >= opens) | after_midnight
    if tariff.days is not None:
        began = (days - pd.to_timedelta(after_midnight.astype(np.int64), unit="D")).day_of_week
        applies &= np.isin((began + 1) % 7, tariff.days)  # pandas counts from Monday, the contract from Sunday
    return applies
