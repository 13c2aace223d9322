"""The plant as a tree: factories, and under each its machines."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from analytics.language import tr
from analytics.plant import Factory, Machine, Plant, machine_type_name

#: The Machine or Factory of a row.
THING_ROLE = Qt.ItemDataRole.UserRole + 1


class PlantModel(QStandardItemModel):
    """Factories at the top, machines below; a factory cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plant = Plant()

    @property
    def plant(self) -> Plant:
        """What is shown."""
        return self._plant

    def set_plant(self, plant: Plant) -> None:
        """Show another plant."""
        self.clear()
        self._plant = plant
        for factory in plant.factories:
            branch = _item(factory.name, factory, f"{factory.name}\n{factory.location}\n{factory.timezone}")
            branch.setSelectable(False)
            for machine in plant.machines:
                if machine.factory_id == factory.id:
                    branch.appendRow(_item(machine.name, machine, _machine_words(machine)))
            self.appendRow(branch)

    def machine(self, index: QModelIndex) -> Machine | None:
        """Return the machine of a row, None for a factory or no row."""
        thing = index.data(THING_ROLE)
        return thing if isinstance(thing, Machine) else None

    def index_of(self, machine_id: UUID | None) -> QModelIndex:
        """Return where a machine is shown; invalid when it is not."""
        for index in self._machine_indexes():
            machine = self.machine(index)
            if machine is not None and machine.id == machine_id:
                return index
        return QModelIndex()

    def _machine_indexes(self) -> Iterator[QModelIndex]:
        for row in range(self.rowCount()):
            branch = self.index(row, 0)
            for child in range(self.rowCount(branch)):
                yield self.index(child, 0, branch)


def _item(name: str, thing: Machine | Factory, tooltip: Any) -> QStandardItem:
    item = QStandardItem(name)
    item.setEditable(False)
    item.setData(thing, THING_ROLE)
    item.setToolTip(str(tooltip).strip())
    return item


def _machine_words(machine: Machine) -> str:
    lines = [
        machine.name,
        machine_type_name(machine.type),
        tr("{rated_power_kw} kW rated", rated_power_kw=f"{machine.rated_power_kw:g}"),
    ]
    return "\n".join(line for line in lines if line)
