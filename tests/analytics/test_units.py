"""Units convert by their definition, and only within their dimension."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics import units
from analytics.errors import BadRequest


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        (1500, "Wh", "kWh", 1.5),
        (2, "MWh", "kWh", 2000),
        (3.6, "MJ", "kWh", 1),
        (1, "GJ", "kWh", 277.7777777778),
        (3.6e6, "J", "kWh", 1),
        (1, "Gcal", "kWh", 1163),
        (1, "therm", "kWh", 29.30710701722),
        (1, "MMBtu", "kWh", 293.0710701722),
        (1, "toe", "MWh", 11.63),
        (250, "W", "kW", 0.25),
        (1.2, "MW", "kW", 1200),
        (1, "TR", "kW", 3.516852842),
        (212, "°F", "°C", 100),
        (-40, "°F", "°C", -40),
        (0, "K", "°C", -273.15),
        (25, "°C", "°F", 77),
        (300, "K", "°F", 80.33),
        (1, "m³/s", "m³/h", 3600),
        (10, "l/s", "m³/h", 36),
        (100, "psi", "bar", 6.894757293),
        (1013.25, "hPa", "bar", 1.01325),
        (73.21, "%", "", 0.7321),
        (0.5, "", "%", 50),
        (15, "min", "s", 900),
        (1000, "l", "m³", 1),
    ],
)
def test_known_conversions(value: float, source: str, target: str, expected: float) -> None:
    assert units.convert(value, source, target) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("KWH", "kWh"),
        (" kwh ", "kWh"),
        ("mwh", "MWh"),
        ("m3/h", "m³/h"),
        ("M^3/H", "m³/h"),
        ("degC", "°C"),
        ("ºC", "°C"),
        ("Fahrenheit", "°F"),
        ("pct", "%"),
        ("", ""),
        ("pcs", "units"),
    ],
)
def test_spellings(text: str, symbol: str) -> None:
    assert units.find(text).symbol == symbol


def test_case_decides_where_two_units_share_a_spelling() -> None:
    assert units.find("mV").factor == 1e-3
    assert units.find("MW").factor == 1e3
    assert units.find("J").dimension is units.Dimension.ENERGY


def test_unknown_unit_is_named_and_the_known_are_listed() -> None:
    with pytest.raises(BadRequest, match="“furlong” is not a unit") as caught:
        units.convert(1.0, "furlong", "kWh")
    assert "kWh" in caught.value.hint


def test_reactive_energy_stays_its_own_unit() -> None:
    assert units.convert(5.0, "kvarh", "kvarh") == 5.0
    assert units.compatible("kvarh") == ("kvarh",)
    with pytest.raises(BadRequest):
        units.convert(5.0, "kvarh", "kWh")


def test_power_is_not_energy() -> None:
    with pytest.raises(BadRequest, match="do not convert"):
        units.convert(5.0, "kW", "kWh")


def test_arrays_keep_missing_values() -> None:
    result = units.convert(np.array([1.0, np.nan, 3.0]), "MWh", "kWh")
    assert result.tolist()[::2] == [1000, 3000]
    assert np.isnan(result[1])


def test_compatible_units_start_with_the_unit_itself() -> None:
    assert units.compatible("°C") == ("°C", "°F", "K")
    assert {"kWh", "MWh", "GJ", "therm"} <= set(units.compatible("kWh"))


def test_no_spelling_means_two_units() -> None:
    for unit in units.UNITS:
        assert units.find(unit.symbol) is unit


@given(st.sampled_from(units.UNITS), st.sampled_from(units.UNITS), st.floats(-1e6, 1e6))
def test_there_and_back(source: units.Unit, target: units.Unit, value: float) -> None:
    if source.dimension is not target.dimension:
        return
    there = units.convert(value, source.symbol, target.symbol)
    assert units.convert(there, target.symbol, source.symbol) == pytest.approx(value, rel=1e-9, abs=1e-6)
