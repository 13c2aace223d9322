"""Units of what a meter or a file says, and their conversion to the units of the contract.

Only units of the same dimension convert; reactive energy (kvarh) and gas volume (Nm³) stay what they are, because no
factor alone turns them into kWh.

Sources of the factors: SI brochure, 9th edition (J, Pa, °C); ISO 80000-5 for the International Table calorie and
British thermal unit; international yard and pound agreement (1959) for foot and pound; 1 toe = 10 Gcal(IT) (IEA).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import numpy as np
import pandas as pd

from analytics.errors import BadRequest
from analytics.language import later, tr

Values = TypeVar("Values", float, np.ndarray, pd.Series)


class Dimension(StrEnum):
    """What a unit measures."""

    ENERGY = "energy"
    POWER = "power"
    TEMPERATURE = "temperature"
    VOLUME = "volume"
    FLOW = "flow"
    PRESSURE = "pressure"
    SHARE = "share"
    COUNT = "count"
    RATE = "rate"
    TIME = "time"
    VOLTAGE = "voltage"
    CURRENT = "current"
    FREQUENCY = "frequency"
    VELOCITY = "vibration velocity"

    @property
    def words(self) -> str:
        """The quantity as a user reads it, marked for translation."""
        return _DIMENSIONS[self]


_DIMENSIONS = {
    Dimension.ENERGY: later("energy"),
    Dimension.POWER: later("power"),
    Dimension.TEMPERATURE: later("temperature"),
    Dimension.VOLUME: later("volume"),
    Dimension.FLOW: later("flow"),
    Dimension.PRESSURE: later("pressure"),
    Dimension.SHARE: later("share"),
    Dimension.COUNT: later("count"),
    Dimension.RATE: later("rate"),
    Dimension.TIME: later("time"),
    Dimension.VOLTAGE: later("voltage"),
    Dimension.CURRENT: later("current"),
    Dimension.FREQUENCY: later("frequency"),
    Dimension.VELOCITY: later("vibration velocity"),
}


@dataclass(frozen=True)
class Unit:
    """A unit and its way to the first unit of its dimension: ``value · factor + offset``.

    Parameters
    ----------
    symbol : str
        As it is written behind a number.
    dimension : Dimension
    factor, offset : float
        To the dimension's own unit (kWh, kW, °C, m³, m³/h, bar, %, units, units/h, s, V, A, Hz, mm/s).
    aliases : tuple of str
        Other spellings, upper and lower case alike.
    """

    symbol: str
    dimension: Dimension
    factor: float = 1.0
    offset: float = 0.0
    aliases: tuple[str, ...] = ()


_MJ = 1 / 3.6  # kWh
_BTU = 1055.05585262e-6 * _MJ  # kWh; International Table
_KCAL = 4.1868e-3 * _MJ  # kWh; International Table
_FOOT3 = 0.3048**3  # m³
_GALLON = 3.785411784e-3  # m³; US
_PSI = 0.0689475729317831  # bar

_D = Dimension
UNITS: tuple[Unit, ...] = (
    Unit("kWh", _D.ENERGY, 1, aliases=("kilowatt hours", "kw-h", "kw h", "kwhr", "kw·h", "kw*h")),
    Unit("Wh", _D.ENERGY, 1e-3),
    Unit("MWh", _D.ENERGY, 1e3),
    Unit("GWh", _D.ENERGY, 1e6),
    Unit("J", _D.ENERGY, _MJ * 1e-6),
    Unit("kJ", _D.ENERGY, _MJ * 1e-3),
    Unit("MJ", _D.ENERGY, _MJ),
    Unit("GJ", _D.ENERGY, _MJ * 1e3),
    Unit("TJ", _D.ENERGY, _MJ * 1e6),
    Unit("kcal", _D.ENERGY, _KCAL),
    Unit("Mcal", _D.ENERGY, _KCAL * 1e3),
    Unit("Gcal", _D.ENERGY, _KCAL * 1e6),
    Unit("Btu", _D.ENERGY, _BTU),
    Unit("kBtu", _D.ENERGY, _BTU * 1e3),
    Unit("MMBtu", _D.ENERGY, _BTU * 1e6),
    Unit("therm", _D.ENERGY, _BTU * 1e5, aliases=("therms", "thm")),
    Unit("toe", _D.ENERGY, 11630.0),
    Unit("kW", _D.POWER, 1, aliases=("kilowatt",)),
    Unit("W", _D.POWER, 1e-3, aliases=("watt",)),
    Unit("MW", _D.POWER, 1e3, aliases=("megawatt",)),
    Unit("GW", _D.POWER, 1e6),
    Unit("hp", _D.POWER, 0.745699871582270),
    Unit("PS", _D.POWER, 0.73549875, aliases=("cv",)),
    Unit("kJ/h", _D.POWER, _MJ * 1e-3),
    Unit("MJ/h", _D.POWER, _MJ),
    Unit("GJ/h", _D.POWER, _MJ * 1e3),
    Unit("kcal/h", _D.POWER, _KCAL),
    Unit("Btu/h", _D.POWER, _BTU),
    Unit("TR", _D.POWER, _BTU * 12000, aliases=("ton of refrigeration", "rt")),
    Unit("°C", _D.TEMPERATURE, 1, aliases=("c", "degc", "deg c", "celsius", "℃", "grad c")),
    Unit("°F", _D.TEMPERATURE, 5 / 9, -32 * 5 / 9, aliases=("f", "degf", "deg f", "fahrenheit", "℉")),
    Unit("K", _D.TEMPERATURE, 1, -273.15, aliases=("kelvin",)),
    Unit("m³", _D.VOLUME, 1, aliases=("cbm", "cubic metres", "cubic meters")),
    Unit("l", _D.VOLUME, 1e-3, aliases=("litre", "liter", "litres", "liters", "dm3")),
    Unit("hl", _D.VOLUME, 0.1),
    Unit("ft³", _D.VOLUME, _FOOT3, aliases=("cf", "cubic feet", "cuft")),
    Unit("gal", _D.VOLUME, _GALLON, aliases=("gallons", "us gal")),
    Unit("m³/h", _D.FLOW, 1, aliases=("m3h", "cbm/h", "m3/hr", "m3 h")),
    Unit("m³/min", _D.FLOW, 60),
    Unit("m³/s", _D.FLOW, 3600),
    Unit("l/h", _D.FLOW, 1e-3),
    Unit("l/min", _D.FLOW, 0.06, aliases=("lpm",)),
    Unit("l/s", _D.FLOW, 3.6),
    Unit("cfm", _D.FLOW, _FOOT3 * 60, aliases=("ft3/min",)),
    Unit("gpm", _D.FLOW, _GALLON * 60, aliases=("gal/min",)),
    Unit("bar", _D.PRESSURE, 1, aliases=("barg", "bar(g)", "bara")),
    Unit("mbar", _D.PRESSURE, 1e-3, aliases=("hpa",)),
    Unit("Pa", _D.PRESSURE, 1e-5),
    Unit("kPa", _D.PRESSURE, 1e-2),
    Unit("MPa", _D.PRESSURE, 10),
    Unit("psi", _D.PRESSURE, _PSI, aliases=("psig",)),
    Unit("%", _D.SHARE, 1, aliases=("percent", "pct", "prozent", "%rh", "% rh")),
    Unit("", _D.SHARE, 100, aliases=("1", "share", "ratio", "-")),
    Unit("units", _D.COUNT, 1, aliases=("unit", "pcs", "pieces", "piece", "count", "stück", "st.", "ea")),
    Unit("units/h", _D.RATE, 1, aliases=("pcs/h", "pieces/h", "1/h")),
    Unit("units/min", _D.RATE, 60, aliases=("pcs/min", "1/min")),
    Unit("s", _D.TIME, 1, aliases=("sec", "seconds")),
    Unit("min", _D.TIME, 60, aliases=("minutes",)),
    Unit("h", _D.TIME, 3600, aliases=("hours", "hr")),
    Unit("V", _D.VOLTAGE, 1, aliases=("volt",)),
    Unit("mV", _D.VOLTAGE, 1e-3),
    Unit("kV", _D.VOLTAGE, 1e3),
    Unit("A", _D.CURRENT, 1, aliases=("ampere", "amp", "amps")),
    Unit("mA", _D.CURRENT, 1e-3),
    Unit("kA", _D.CURRENT, 1e3),
    Unit("Hz", _D.FREQUENCY, 1, aliases=("hertz",)),
    Unit("mm/s", _D.VELOCITY, 1),
    Unit("in/s", _D.VELOCITY, 25.4, aliases=("ips",)),
)

_EXACT = {unit.symbol: unit for unit in UNITS}


def _plain(text: str) -> str:
    """Return a spelling without case, blanks around and raised digits."""
    folded = text.strip().casefold()
    for raised, digit in (("³", "3"), ("^3", "3"), ("²", "2"), ("^2", "2"), ("º", "°"), ("˚", "°"), ("μ", "µ")):
        folded = folded.replace(raised, digit)
    return folded


def _spellings() -> dict[str, Unit]:
    """Return every case-free spelling; one that two units share (mV and MV) belongs to neither."""
    found: dict[str, Unit] = {}
    shared: set[str] = set()
    for unit in UNITS:
        for text in (unit.symbol, *unit.aliases):
            plain = _plain(text)
            if plain in found and found[plain] is not unit:
                shared.add(plain)
            found[plain] = unit
    return {plain: unit for plain, unit in found.items() if plain not in shared}


_PLAIN = _spellings()


def lookup(symbol: str) -> Unit | None:
    """Return the unit of that symbol or alias, None when there is none."""
    return _EXACT.get(symbol.strip()) or _PLAIN.get(_plain(symbol))


def find(symbol: str) -> Unit:
    """Return the unit of that symbol or alias; exact case first, so that MW and mW never mix.

    Raises
    ------
    BadRequest
        When no unit is called that.
    """
    unit = lookup(symbol)
    if unit is None:
        known = ", ".join(sorted((unit.symbol for unit in UNITS if unit.symbol), key=str.casefold))
        raise BadRequest(
            tr("“{symbol}” is not a unit the workbench can convert.", symbol=symbol),
            tr("It knows: {known}.", known=known),
        )
    return unit


def compatible(symbol: str) -> tuple[str, ...]:
    """Return the symbols that convert to a unit, itself first; only itself when it is a unit of its own."""
    unit = lookup(symbol)
    if unit is None:
        return (symbol,)
    others = (other.symbol for other in UNITS if other.dimension is unit.dimension and other is not unit)
    return (unit.symbol, *others)


def convert(values: Values, source: str, target: str) -> Values:
    """Convert values from one unit to another of the same dimension.

    Parameters
    ----------
    values : float, array or Series
        In ``source``; NaN stays NaN.
    source, target : str
        Symbols or aliases. Equal texts need not be known: a unit always converts to itself.

    Raises
    ------
    BadRequest
        When a unit is unknown, or the two measure different things.
    """
    if source.strip() == target.strip():
        return values
    given, wanted = find(source), find(target)
    if given.dimension is not wanted.dimension:
        raise BadRequest(
            tr(
                "{given} is {one}, {wanted} is {other}: they do not convert.",
                given=given.symbol or tr("A share"),
                one=tr(given.dimension.words),
                wanted=wanted.symbol or tr("a share"),
                other=tr(wanted.dimension.words),
            ),
            tr("Choose another unit, or another measure for the column."),
        )
    if given is wanted:
        return values
    return (values * given.factor + (given.offset - wanted.offset)) / wanted.factor
