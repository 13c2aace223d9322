"""A baseline as words."""

import math

from analytics.baseline.model import BaselineModel, Term
from analytics.period import Interval

_PER = {Interval.MINUTE: "minute", Interval.QUARTER_HOUR: "15 min", Interval.HOUR: "hour", Interval.DAY: "day"}


def energy_unit(model: BaselineModel) -> str:
    """Return the unit of the model's energy, e.g. ``kWh per hour``."""
    return f"kWh per {_PER[model.interval]}"


def coefficient_unit(model: BaselineModel, term: Term) -> str:
    """Return the unit of a coefficient, e.g. ``kWh per hour per °C``; that of the intercept is the energy's."""
    if not term.driver:
        return energy_unit(model)
    one = "unit" if term.unit == "units" else term.unit
    return f"{energy_unit(model)} per {one}" if one else energy_unit(model)


def equation(model: BaselineModel, digits: int = 5) -> str:
    """Write a model as an equation in words with units.

    Parameters
    ----------
    model : BaselineModel
    digits : int
        Significant digits of the coefficients.

    Returns
    -------
    str
        E.g. ``Energy [kWh per hour] = 12.3 + 0.045 × Production [units] − 1.2 × Outdoor temperature [°C]``.
    """
    text = f"Energy [{energy_unit(model)}] = {significant(model.intercept.value, digits)}"
    for term in model.terms:
        sign = "−" if term.value < 0 else "+"
        unit = f" [{term.unit}]" if term.unit else ""
        text += f" {sign} {significant(abs(term.value), digits)} × {term.label}{unit}"
    return text


def percent(share: float, digits: int = 0) -> str:
    """Write a share (0 to 1) in per cent."""
    return f"{100 * share:.{digits}f}\N{NO-BREAK SPACE}%".replace("-", "−")


def significant(value: float, digits: int = 5) -> str:
    """Write a number with so many significant digits, never fewer than its whole part has."""
    if not math.isfinite(value):
        return "–"
    if value and not 1e-6 <= abs(value) < 1e15:
        mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
        text = f"{mantissa.rstrip('0').rstrip('.')}×10^{int(exponent)}"
    else:
        places = max(digits - 1 - math.floor(math.log10(abs(value))), 0) if value else 0
        text = f"{value:.{places}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace("-", "−")
