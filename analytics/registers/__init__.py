"""The registers an engineer edits: sites, machines, tariffs and emission factors, as tables of typed fields."""

from analytics.registers.field import Field, Kind, days_words
from analytics.registers.register import Change, Register, RegisterTable, Row
from analytics.registers.tables import CARBON_FACTORS, ENERGIES, MACHINES, SITES, TABLES, TARIFFS

__all__ = [
    "CARBON_FACTORS",
    "ENERGIES",
    "MACHINES",
    "SITES",
    "TABLES",
    "TARIFFS",
    "Change",
    "Field",
    "Kind",
    "Register",
    "RegisterTable",
    "Row",
    "days_words",
]
