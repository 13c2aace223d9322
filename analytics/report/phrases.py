"""Words that several sections of a report use."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from analytics import text
from analytics.language import later, tr
from analytics.period import Period, zone
from analytics.plant import Machine
from analytics.report.contents import Contents, MachineContents
from analytics.report.document import BAD, INFO, WARNING, Note

#: Cumulative share of the energy up to which a use counts as significant (Pareto).
SIGNIFICANT_SHARE = 0.80
#: Months are compared with those a year earlier when both have readings on at least this share of their days.
COMPARABLE_DAYS = 0.90

_SEVERITIES = {
    "blocking": (BAD, later("Serious")),
    "warning": (WARNING, later("Warning")),
    "info": (INFO, later("Note")),
}


def not_provided() -> str:
    """Return what stands where the plant has not said anything."""
    return tr("not provided")


def provided(words: str) -> str:
    """Return what was entered, or that nothing was."""
    return words.strip() or not_provided()


def severity(name: str) -> tuple[str, str]:
    """Return tone and word of a finding's severity."""
    tone, word = _SEVERITIES[name]
    return tone, tr(word)


def note(words: str, how_grave: str) -> Note:
    """Return a finding as a note."""
    tone, label = severity(how_grave)
    return Note(words, tone, label)


@dataclass(frozen=True)
class Unit:
    """A unit that a whole table is written in, and how many of the base unit it holds."""

    name: str
    size: float

    def write(self, value: float | None, *, signed: bool = False) -> str:
        """Write a value of the base unit."""
        return text.number(None if value is None else value / self.size, "", 0 if self.size == 1 else 1, signed=signed)


def energy_unit(values: Iterable[float | None]) -> Unit:
    """Return kWh, or MWh where the largest value has more than six figures."""
    most = max((abs(value) for value in values if value is not None and text.known(value)), default=0.0)
    return Unit("MWh", 1000.0) if most >= 1e6 else Unit("kWh", 1.0)


def total(values: Iterable[float | None]) -> float | None:
    """Add what is known; None when nothing is."""
    known = [value for value in values if value is not None and text.known(value)]
    return sum(known) if known else None


def ratio(above: float | None, below: float | None) -> float | None:
    """Divide; None where that has no meaning."""
    if above is None or below is None or not text.known(above) or not text.known(below) or below <= 0:
        return None
    return above / below


def window(contents: Contents) -> str:
    """Return the period of a report, its first and last day."""
    return text.between(contents.request.start, contents.request.end - timedelta(days=1))


def site_zone(machine: Machine) -> ZoneInfo:
    """Return the zone of a machine's site."""
    return zone(machine.timezone)


def stretch(period: Period, machine: Machine) -> str:
    """Write a period in site time."""
    return text.period(period, site_zone(machine))


def moment(when: datetime | None, machine: Machine) -> str:
    """Write a moment in site time."""
    return text.moment(when, site_zone(machine))


def names(machines: Sequence[MachineContents]) -> dict[str, str]:
    """Return machine id → name, with the site where a name occurs twice."""
    every = [one.machine.name for one in machines]
    return {
        str(one.machine.id): one.machine.name
        if every.count(one.machine.name) == 1
        else f"{one.machine.name} ({one.machine.factory_name})"
        for one in machines
    }


def name_of(contents: Contents, machine: Machine) -> str:
    """Return how a report calls a machine."""
    return names(contents.machines)[str(machine.id)]
