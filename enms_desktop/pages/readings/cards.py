"""The six KPIs of a range as cards: value, what it rests on, and how it is calculated."""

from dataclasses import dataclass
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from analytics import text
from analytics.kpi import Kpis
from analytics.language import later, tr
from enms_desktop.plots.site_time_axis import day_words


@dataclass(frozen=True)
class Card:
    """One KPI as it is shown: its value with unit, what it rests on, and how it is calculated."""

    name: str
    value: str
    detail: str
    tip: str


def kpi_cards(kpis: Kpis, zone: ZoneInfo) -> tuple[Card, ...]:
    """Return the six KPIs as they are shown; what is not known is "–"."""
    peak = tr("15-minute mean") if kpis.peak_time is None else _short_moment(kpis.peak_time, zone)
    return (
        Card(
            tr("Electricity"),
            text.energy(kpis.energy_kwh),
            _with(later("mean {value}"), text.power(kpis.average_power_kw)),
            tr(
                "Electricity used in the range: the sum of all readings.\nMean power is that of the time with readings."
            ),
        ),
        Card(
            tr("Peak demand"),
            text.power(kpis.peak_demand_kw),
            peak,
            tr("The highest mean power of any quarter of an hour: energy of the 15 minutes × 4."),
        ),
        Card(
            tr("Load factor"),
            text.percent(kpis.load_factor),
            tr("mean ÷ peak"),
            tr("Mean power ÷ peak demand. 100 % is a perfectly even load."),
        ),
        Card(
            tr("Specific energy"),
            _per_unit(kpis.sec_kwh_per_unit),
            _with(later("of {value}"), text.integer(kpis.production_units, tr("units"))),
            tr("Electricity ÷ units produced in the range (SEC)."),
        ),
        Card(
            tr("Electricity cost"),
            text.money(kpis.cost, kpis.currency, 0 if kpis.cost is not None and abs(kpis.cost) >= 10_000 else 2),
            "" if kpis.average_rate_per_kwh is None else _rate(kpis),
            tr("Each hour's energy × the tariff in force at that hour, in site time."),
        ),
        Card(
            tr("Carbon"),
            _mass(kpis.co2_kg),
            _with(later("at {value}"), text.number(kpis.emission_factor, "kg/kWh", 3)),
            tr("CO₂ of the electricity used: energy × the emission factor in force."),
        ),
    )


def large(value: str) -> str:
    """Return a value as rich text, its unit smaller than its number."""
    number, space, unit = value.rpartition(text.SPACE)
    return f'{escape(number)}{space}<span style="font-size:9pt">{escape(unit)}</span>' if number else escape(value)


def _short_moment(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    return f"{day_words(local)} {local:%H:%M}"


def _per_unit(kwh: float | None) -> str:
    small = kwh is not None and 0 < abs(kwh) < 0.1
    return text.number(1000 * kwh, "Wh/unit") if kwh is not None and small else text.number(kwh, "kWh/unit")


def _mass(kg: float | None) -> str:
    return text.number(kg / 1000, "t") if kg is not None and abs(kg) >= 10_000 else text.number(kg, "kg")


def _with(words: str, value: str) -> str:
    return "" if value == text.UNKNOWN else tr(words, value=value)


def _rate(kpis: Kpis) -> str:
    if kpis.average_rate_per_kwh is None:
        return text.UNKNOWN
    return f"{text.money(kpis.average_rate_per_kwh, kpis.currency, 4)}/kWh"
