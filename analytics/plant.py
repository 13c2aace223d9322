"""The plant's register: factories, machines and the engineer's own variables."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from analytics.language import later, tr

ELECTRICITY = "electrical"

#: Energy → what a user calls it, marked for translation.
ENERGIES = {
    ELECTRICITY: later("Electricity"),
    "natural_gas": later("Natural gas"),
    "steam": later("Steam"),
    "heat": later("Heat"),
    "compressed_air": later("Compressed air"),
}

#: The same within a sentence, behind an amount.
_AMOUNTS = {
    ELECTRICITY: later("electricity"),
    "natural_gas": later("natural gas"),
    "steam": later("steam"),
    "heat": later("heat"),
    "compressed_air": later("compressed air"),
}

#: Kind of machine → what a user calls one, marked for translation.
MACHINE_TYPES = {
    "compressor": later("Compressor"),
    "hvac": "HVAC",
    "motor": later("Motor"),
    "pump": later("Pump"),
    "injection_molding": later("Injection moulding"),
    "conveyor": later("Conveyor"),
    "boiler": later("Boiler"),
    "other": later("Other"),
}

#: Operating modes in which a reading says nothing about normal energy use.
UNAVAILABLE_MODES = ("maintenance", "fault", "offline")

#: Readings may be this many of their intervals late, and at least so long, before anybody is told.
LATE_INTERVALS = 3
LATE = timedelta(minutes=15)


def energy_name(energy_type: str) -> str:
    """Return what a user calls an energy; one that is not known keeps the plant's own name."""
    known = ENERGIES.get(energy_type)
    return tr(known) if known else energy_type.replace("_", " ").capitalize()


def energy_words(energy_type: str) -> str:
    """Return what a user calls an energy behind an amount, e.g. ``"natural gas"`` of "12 kWh natural gas"."""
    known = _AMOUNTS.get(energy_type)
    return tr(known) if known else energy_type.replace("_", " ")


def machine_type_name(kind: str) -> str:
    """Return what a user calls a kind of machine."""
    known = MACHINE_TYPES.get(kind)
    return tr(known) if known else kind.replace("_", " ").capitalize()


def is_late(lag_s: float, interval_s: float) -> bool:
    """Whether readings that should come every so often have stopped."""
    return lag_s > max(LATE_INTERVALS * interval_s, LATE.total_seconds())


@dataclass(frozen=True)
class Factory:
    """A site. ``timezone`` is an IANA name."""

    id: UUID
    name: str
    timezone: str
    location: str = ""


@dataclass(frozen=True)
class Machine:
    """A metered machine (in ISO 50001 terms, a meter of a significant energy use).

    ``first_reading`` and ``last_reading`` are the bounds of its energy readings, None when it has none.
    """

    id: UUID
    factory_id: UUID
    factory_name: str
    timezone: str
    name: str
    type: str
    rated_power_kw: float
    data_interval_s: int
    energy_types: tuple[str, ...] = (ELECTRICITY,)
    mode: str = ""
    first_reading: datetime | None = None
    last_reading: datetime | None = None


@dataclass(frozen=True)
class Plant:
    """All factories and machines of a database."""

    factories: tuple[Factory, ...] = field(default=())
    machines: tuple[Machine, ...] = field(default=())


class VariableKind(StrEnum):
    """How an engineer's own variable aggregates over time."""

    MEAN = "mean"
    SUM = "sum"
    CATEGORY = "category"


@dataclass(frozen=True)
class Variable:
    """A relevant variable that has no column in the contract (``workbench.variables``).

    A category (a load type, a product) holds no readings of its own: each of its labels is a child variable that is
    1 while the label applies and 0 otherwise, so that its mean over a bucket is the share of time.
    """

    id: UUID
    machine_id: UUID
    name: str
    unit: str
    kind: VariableKind
    parent_id: UUID | None = None
    label: str = ""
