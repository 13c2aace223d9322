"""A baseline as words."""

import math
from collections.abc import Sequence

from analytics.annotation import Exclusion
from analytics.baseline.model import BaselineModel, Term
from analytics.language import later, tr
from analytics.measure import is_of_contract
from analytics.period import Interval, Period, zone
from analytics.sentence import Kind, Sentence, figures, sentence
from analytics.text import figures as as_read
from analytics.text import unit_words

_PER = {
    Interval.MINUTE: later("kWh per minute"),
    Interval.QUARTER_HOUR: later("kWh per 15 min"),
    Interval.HOUR: later("kWh per hour"),
    Interval.DAY: later("kWh per day"),
}

#: So many exclusions are named in a sentence.
NAMED = 3


def energy_of(model: BaselineModel) -> Sentence:
    """Return the unit of the model's energy for a sentence that is kept."""
    return Sentence(_PER[model.interval])


def energy_unit(model: BaselineModel) -> str:
    """Return the unit of the model's energy, e.g. ``kWh per hour``."""
    return str(energy_of(model))


def name_of(term: Term) -> Sentence:
    """Return the driver's label for a sentence that is kept."""
    return label_of(term.driver, term.label)


def label_of(driver: str, label: str) -> Sentence:
    """Return a driver's label for a sentence that is kept; only those of the contract are translated."""
    return Sentence(label, Kind.WORDS if is_of_contract(driver, label) else Kind.NAME)


def coefficient_unit(model: BaselineModel, term: Term) -> str:
    """Return the unit of a coefficient, e.g. ``kWh per hour per °C``; that of the intercept is the energy's."""
    if not term.driver:
        return energy_unit(model)
    one = tr("unit") if term.unit == "units" else term.unit
    return tr("{energy} per {unit}", energy=energy_unit(model), unit=one) if one else energy_unit(model)


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
    name = tr("Energy")
    text = f"{name} [{energy_unit(model)}] = {as_read(significant(model.intercept.value, digits))}"
    for term in model.terms:
        sign = "−" if term.value < 0 else "+"
        unit = f" [{unit_words(term.unit)}]" if term.unit else ""
        text += f" {sign} {as_read(significant(abs(term.value), digits))} × {term.title}{unit}"
    return text


def exclusion_words(exclusions: Sequence[Exclusion], timezone: str) -> Sentence:
    """Name exclusions with their time at the site and their reason; of many, the first and the number of the rest."""
    named = [
        f"{site_stretch(one.period, timezone)}{f' ({one.reason})' if one.reason else ''}" for one in exclusions[:NAMED]
    ]
    rest = len(exclusions) - len(named)
    if len(exclusions) == 1:
        return sentence("one exclusion: {what}", what=named[0])
    what, number = "; ".join(named), figures(f"{len(exclusions):,}")
    if rest:
        return sentence(
            "{number} exclusions: {what}; and {rest} more", number=number, what=what, rest=figures(f"{rest:,}")
        )
    return sentence("{number} exclusions: {what}", number=number, what=what)


def site_stretch(period: Period, timezone: str) -> str:
    """Write a period in the site's time; an end on the same day without its date."""
    site = zone(timezone)
    start, end = period.start.astimezone(site), period.end.astimezone(site)
    last = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"
    return f"{start:%Y-%m-%d %H:%M} – {last}"


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
