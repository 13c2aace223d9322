"""Words of the registers page."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd

from analytics import text
from analytics.language import later, tr
from analytics.registers import TARIFFS, Field, Kind, Register, RegisterTable
from analytics.sheet import Sheet
from enms_desktop.messages import Message

Do = Callable[[], None]

#: So many rows are named in a question.
MOST_DOUBTS = 5

_NOTES = {
    "energy_tariffs": later(
        "Prices that energy costs are calculated with, by site and local hour. Where several are in force, one by "
        "hours counts before one of all hours, and the newest before older ones."
    ),
    "carbon_factors": later("Emission factors by region and date. Name the region of a site in its own register."),
    "machines": later("The meters of the plant. A machine that is no longer used is set inactive; its readings stay."),
    "factories": later("Sites, their time zone and the region of their emission factor."),
    "energy_sources": later("What a unit of gas, steam, heat … costs and emits. Electricity has tariffs instead."),
}


def counted(count: int) -> str:
    """Write how many changes there are."""
    return text.counted(count, tr("change"), tr("changes"))


def unsaved(count: int) -> str:
    """Say how many changes would be lost."""
    if count == 1:
        return tr("1 change of the registers is not stored yet.")
    return tr("{count} changes of the registers are not stored yet.", count=text.integer(count))


def doubted(doubts: Sequence[tuple[int, str]]) -> str:
    """Say what in which rows is rarely meant."""
    lines = [tr("Row {row}: {reason}.", row=row + 1, reason=words) for row, words in doubts[:MOST_DOUBTS]]
    rest = len(doubts) - len(lines)
    if rest:
        lines.append(text.counted(rest, tr("more row like this."), tr("more rows like this.")))
    return "\n".join(lines)


def doubt_hint() -> str:
    """Say what a negative price means."""
    return tr("Each kWh used would lower the cost. Negative prices occur on spot markets; is it meant so?")


def note(table: RegisterTable) -> str:
    """Say what a register is for."""
    return tr(_NOTES[table.name])


def lacking(name: str, machines: Sequence[str]) -> Message:
    """Say what has no price, and what to enter for it."""
    listed = ", ".join(machines)
    if name == TARIFFS.name:
        hint = tr("Enter a tariff of the site, or extend the time in which one is valid.")
        return Message(tr("No tariff is in force for {machines}.", machines=listed), hint)
    hint = tr("Enter the price of a unit of this energy; it counts in the currency of the site's tariffs.")
    return Message(tr("No price is known for {machines}.", machines=listed), hint)


def sheets(register: Register) -> tuple[Sheet, ...]:
    """Return a register as a table for other programs: words as they are shown, numbers as numbers."""
    fields = register.table.fields
    columns = {
        one.head: [_cell(one, row.get(one.key), register.choices.get(one.key)) for row in register.rows]
        for one in fields
    }
    return (Sheet(tr(register.table.title), pd.DataFrame(columns)),)


def _cell(one: Field, value: Any, choices: Mapping[str, str] | None) -> Any:
    return value if one.kind in (Kind.NUMBER, Kind.INTEGER) else one.write(value, choices)
