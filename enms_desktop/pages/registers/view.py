"""Words of the registers page."""

from collections.abc import Callable

from analytics.language import later, tr
from analytics.registers import RegisterTable
from enms_desktop import text

Do = Callable[[], None]

_NOTES = {
    "energy_tariffs": later(
        "Prices that energy costs are calculated with, by site and local hour. The newest that is in force counts."
    ),
    "carbon_factors": later("Emission factors by region and date. Name the region of a site in its own register."),
    "machines": later("The meters of the plant. A machine that is no longer used is set inactive; its readings stay."),
    "factories": later("Sites, their time zone and the region of their emission factor."),
}


def counted(count: int) -> str:
    """Write how many changes there are."""
    return text.counted(count, tr("change"), tr("changes"))


def note(table: RegisterTable) -> str:
    """Say what a register is for."""
    return tr(_NOTES[table.name])
