"""The registers there are: sites, machines, tariffs and emission factors."""

import re
from decimal import Decimal
from zoneinfo import available_timezones

from analytics import text
from analytics.language import later, tr
from analytics.registers.field import Field, Kind
from analytics.registers.register import RegisterTable, Row


def _check_tariff(row: Row) -> str:
    start, end = row.get("start_hour"), row.get("end_hour")
    if row.get("is_time_of_use") and (start is None or end is None):
        return tr("A tariff by time of use needs the hours from which and until which it applies.")
    if start is not None and start == end:
        return tr("The hours from and to are the same: leave both empty for a tariff of all hours.")
    currency = row.get("currency")
    if currency and not re.fullmatch(r"[A-Z]{3}", str(currency)):
        return tr("“{currency}” is no currency code; write for example EUR.", currency=currency)
    return _check_validity(row)


def _doubt_tariff(row: Row) -> str:
    """Negative prices exist on spot markets; a forgotten sign is more frequent."""
    rate = row.get("rate_per_kwh")
    if rate is None or rate >= 0:
        return ""
    currency = str(row.get("currency") or "").strip()
    return tr("the price is negative, {price} per kWh", price=text.money(float(rate), currency, digits=_places(rate)))


def _places(value: float) -> int:
    """Return with how many decimals a price is shown whole; prices have two at least."""
    return max(2, -int(Decimal(str(value)).normalize().as_tuple().exponent))


def _check_validity(row: Row) -> str:
    first, last = row.get("valid_from"), row.get("valid_to")
    if first and last and last < first:
        return tr("It would end ({last}) before it begins ({first}).", first=first, last=last)
    return ""


def _check_site(row: Row) -> str:
    zone = row.get("timezone")
    if zone and zone not in available_timezones():
        return tr("“{zone}” is no time zone; write for example Europe/Berlin.", zone=zone)
    return ""


_ACTIVE = Field(
    "is_active", later("Active"), Kind.BOOL, default=True, help=later("Inactive rows are kept but not used.")
)
_VALID = (
    Field("valid_from", later("Valid from"), Kind.DATE, required=True, help=later("First day, site time.")),
    Field("valid_to", later("Valid to"), Kind.DATE, help=later("Last day; empty while it is in force.")),
)

SITES = RegisterTable(
    "factories",
    later("Sites"),
    (
        Field("name", later("Name"), required=True),
        Field("location", later("Location")),
        Field(
            "timezone",
            later("Time zone"),
            required=True,
            default="UTC",
            help=later("IANA name, e.g. Europe/Berlin: days, tariffs and all times on the screen follow it."),
        ),
        Field(
            "carbon_region",
            later("Carbon region"),
            help=later("Region of the emission factor that counts for the site; empty: the factor of “default”."),
        ),
        Field("contact_email", later("E-mail")),
        Field("contact_phone", later("Telephone")),
        _ACTIVE,
    ),
    check=_check_site,
)

MACHINES = RegisterTable(
    "machines",
    later("Machines"),
    (
        Field("factory_id", later("Site"), Kind.CHOICE, required=True),
        Field("name", later("Name"), required=True),
        Field("type", later("Type"), Kind.CHOICE, required=True, default="other"),
        Field("rated_power_kw", later("Rated power"), Kind.NUMBER, "kW", least=0),
        Field(
            "data_interval_seconds",
            later("Interval"),
            Kind.INTEGER,
            "s",
            required=True,
            least=1,
            default=10,
            help=later("Time between two readings."),
        ),
        Field("manufacturer", later("Manufacturer")),
        Field("model", later("Model")),
        Field("serial_number", later("Serial number")),
        Field("location_in_factory", later("Place")),
        Field("mqtt_topic", later("MQTT topic"), help=later("Live readings come in below this topic.")),
        Field("is_critical", later("Critical"), Kind.BOOL, default=False),
        _ACTIVE,
    ),
)

TARIFFS = RegisterTable(
    "energy_tariffs",
    later("Tariffs"),
    (
        Field("factory_id", later("Site"), Kind.CHOICE, required=True),
        Field("name", later("Name"), required=True),
        Field("rate_per_kwh", later("Rate per kWh"), Kind.NUMBER, required=True, help=later("Price of a kWh.")),
        Field("currency", later("Currency"), default="EUR", help=later("ISO 4217 code, e.g. EUR.")),
        Field("is_time_of_use", later("By hours"), Kind.BOOL, default=False),
        Field("start_hour", later("From hour"), Kind.INTEGER, "h", least=0, most=24, help=later("Site time.")),
        Field(
            "end_hour",
            later("To hour"),
            Kind.INTEGER,
            "h",
            least=0,
            most=24,
            help=later("Site time, not included; 21 to 9 wraps past midnight."),
        ),
        Field("applicable_days", later("Days"), Kind.DAYS, help=later("Empty: every day.")),
        Field("demand_charge_per_kw", later("Demand charge per kW"), Kind.NUMBER, least=0),
        *_VALID,
        _ACTIVE,
    ),
    removable=True,
    check=_check_tariff,
    doubt=_doubt_tariff,
)

CARBON_FACTORS = RegisterTable(
    "carbon_factors",
    later("Emission factors"),
    (
        Field("region", later("Region"), required=True, help=later("“default” counts for sites without a region.")),
        Field("grid_name", later("Grid")),
        Field(
            "emission_factor_kg_co2_per_kwh", later("Factor"), Kind.NUMBER, "kg CO₂/kWh", required=True, least=0, most=5
        ),
        Field("source", later("Source"), help=later("Where the factor is published: an auditor asks.")),
        *_VALID,
        _ACTIVE,
    ),
    removable=True,
    check=_check_validity,
)

ENERGIES = RegisterTable(
    "energy_sources",
    later("Other energies"),
    (
        Field("name", later("Energy"), required=True, help=later("As readings call it, e.g. natural_gas.")),
        Field("unit", later("Unit"), required=True, default="kWh", help=later("kWh, MWh, GJ; of natural gas m³ too.")),
        Field(
            "cost_per_unit",
            later("Price per unit"),
            Kind.NUMBER,
            help=later("In the currency of the site's tariffs; unknown where it has none."),
        ),
        Field("carbon_factor", later("Carbon per unit"), Kind.NUMBER, "kg CO₂", least=0),
        _ACTIVE,
    ),
)

TABLES = (TARIFFS, CARBON_FACTORS, MACHINES, SITES, ENERGIES)
