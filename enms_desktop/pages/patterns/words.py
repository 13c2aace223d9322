"""How kinds of machine and amounts are called."""

from collections.abc import Callable, Iterable

from analytics import text
from analytics.language import later, tr

_KINDS = {
    "compressor": later("Compressed air"),
    "hvac": later("Heating, cooling, air"),
    "motor": later("Motors"),
    "pump": later("Pumps"),
    "injection_molding": later("Injection moulding"),
    "conveyor": later("Conveyors"),
    "boiler": later("Boilers"),
    "other": later("Others"),
}


def kind_name(kind: str) -> str:
    """Return what a user calls a kind of machine."""
    return tr(_KINDS[kind]) if kind in _KINDS else kind.replace("_", " ").capitalize()


def amounts(unit: str, values: Iterable[float]) -> Callable[[float], str]:
    """Return what writes values that stand under each other: all energies in the unit that suits the largest."""
    if unit != "kWh":
        return lambda value: text.number(value, unit, 0) if unit.startswith("kg") else text.money(value, unit, 0)
    largest = max((abs(value) for value in values), default=0.0)
    name, size = ("kWh", 1.0) if largest < 1e5 else ("MWh", 1e3) if largest < 1e8 else ("GWh", 1e6)
    digits = 0 if largest / size >= 10_000 or size == 1.0 else 1
    return lambda value: text.number(value / size, name, digits)
