"""A box that offers machines: filled from the plant, set and read by the machine's id.

Qt compares Python objects in a box by identity, and an id that was read again is another object: so the box keeps its
text.
"""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from analytics.plant import Machine


def fill(box: QComboBox, machines: Sequence[Machine]) -> None:
    """Offer these machines, silently; of two with the same name each says where it stands."""
    names = [machine.name for machine in machines]
    with QSignalBlocker(box):
        box.clear()
        for machine in machines:
            twice = names.count(machine.name) > 1
            box.addItem(f"{machine.name} · {machine.factory_name}" if twice else machine.name, str(machine.id))
            box.setItemData(box.count() - 1, machine.factory_name, Qt.ItemDataRole.ToolTipRole)


def choose(box: QComboBox, machine_id: UUID | None) -> None:
    """Show this machine, silently; none when it is not offered."""
    with QSignalBlocker(box):
        box.setCurrentIndex(box.findData(str(machine_id)))


def chosen(box: QComboBox) -> UUID | None:
    """Return the machine that is shown, None when none is."""
    kept = box.currentData()
    return UUID(kept) if kept else None
