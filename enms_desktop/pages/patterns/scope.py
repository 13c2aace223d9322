"""What the pictures are about: a machine, a site or the whole plant, one energy, one period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from analytics import text
from analytics.language import tr
from analytics.patterns import LoadRequest
from analytics.period import Period
from analytics.plant import ELECTRICITY, Machine, Plant

#: The entry of all machines.
PLANT = "plant"


@dataclass(frozen=True)
class Scope:
    """What a picture shows.

    Parameters
    ----------
    name : str
        Of the machine, the site, or "Whole plant".
    machines : tuple of Machine
        At least one.
    everything : tuple of Machine
        What rankings and flows are made of: the same, or the whole plant where one machine is chosen.
    machine_id : UUID or None
        The machine where it is one.
    energy_type : str
    period : Period
    zone : ZoneInfo
        Site time of the first machine.
    """

    name: str
    machines: tuple[Machine, ...]
    everything: tuple[Machine, ...]
    machine_id: UUID | None
    energy_type: str
    period: Period
    zone: ZoneInfo

    @property
    def load(self) -> LoadRequest:
        """The load of all its machines together."""
        return LoadRequest(tuple(one.id for one in self.machines), self.period, self.energy_type)

    def day(self, day: date) -> Period:
        """Return a site day, midnight to midnight, as a period."""
        ends = (datetime.combine(one, time(), self.zone) for one in (day, day + timedelta(days=1)))
        return Period(*ends)

    @property
    def period_words(self) -> str:
        """The period in site time."""
        return text.period(self.period, self.zone)


def fill(box: QComboBox, plant: Plant) -> None:
    """Offer every machine, every site with more than one, and the whole plant, silently."""
    names = [machine.name for machine in plant.machines]
    with QSignalBlocker(box):
        box.clear()
        for machine in plant.machines:
            twice = names.count(machine.name) > 1
            box.addItem(f"{machine.name} · {machine.factory_name}" if twice else machine.name, str(machine.id))
            box.setItemData(box.count() - 1, machine.factory_name, Qt.ItemDataRole.ToolTipRole)
        sites = [one for one in plant.factories if sum(m.factory_id == one.id for m in plant.machines) > 1]
        if len(plant.machines) > 1:
            box.insertSeparator(box.count())
            if len(plant.factories) > 1:
                for site in sites:
                    box.addItem(tr("All of {site}", site=site.name), f"site:{site.id}")
            box.addItem(tr("Whole plant"), PLANT)


def offer(box: QComboBox, *, groups_only: bool) -> int:
    """Let only sites and the plant be chosen, or everything; return how many of them there are."""
    model, groups = box.model(), 0
    assert isinstance(model, QStandardItemModel)
    for row in range(box.count()):
        key = box.itemData(row)
        is_group = key is not None and _is_group(key)
        groups += is_group
        if key is not None:  # else it is the line between them
            model.item(row).setEnabled(is_group or not groups_only)
    return groups


def _is_group(key: str) -> bool:
    return key == PLANT or key.startswith("site:")


def machines_of(key: str, plant: Plant) -> tuple[Machine, ...]:
    """Return the machines behind an entry of the box."""
    if key == PLANT:
        return plant.machines
    if key.startswith("site:"):
        return tuple(one for one in plant.machines if f"site:{one.factory_id}" == key)
    return tuple(one for one in plant.machines if str(one.id) == key)


def energies_of(machines: Sequence[Machine]) -> tuple[str, ...]:
    """Return every energy that one of the machines has, electricity first."""
    found = {energy for machine in machines for energy in machine.energy_types}
    return tuple(sorted(found, key=lambda one: (one != ELECTRICITY, one))) or (ELECTRICITY,)


def bounds_of(machines: Sequence[Machine]) -> tuple[datetime | None, datetime | None]:
    """Return the first and the last reading of machines, None where they have none."""
    firsts = [one.first_reading for one in machines if one.first_reading]
    lasts = [one.last_reading for one in machines if one.last_reading]
    return min(firsts, default=None), max(lasts, default=None)
