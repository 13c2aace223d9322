"""The box that offers machines."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from analytics.plant import Machine
from enms_desktop.models import machine_box


def machines(*names: str) -> Sequence[Machine]:
    return [Machine(uuid4(), uuid4(), f"Site {i}", "UTC", name, "motor", 5.0, 10) for i, name in enumerate(names)]


def box_of(qtbot: QtBot, offered: Sequence[Machine]) -> QComboBox:
    box = QComboBox()
    qtbot.addWidget(box)
    machine_box.fill(box, offered)
    return box


def test_a_machine_is_found_by_an_id_that_was_read_again(qtbot: QtBot) -> None:
    offered = machines("Press", "Pump")
    box = box_of(qtbot, offered)
    again = UUID(str(offered[1].id))
    assert again is not offered[1].id
    machine_box.choose(box, again)
    assert box.currentText() == "Pump"
    assert machine_box.chosen(box) == again


def test_machines_of_the_same_name_say_where_they_stand(qtbot: QtBot) -> None:
    box = box_of(qtbot, machines("Press", "Press", "Pump"))
    assert [box.itemText(row) for row in range(3)] == ["Press · Site 0", "Press · Site 1", "Pump"]


def test_what_is_not_offered_leaves_the_box_empty(qtbot: QtBot) -> None:
    box = box_of(qtbot, machines("Press"))
    for nobody in (uuid4(), None):
        machine_box.choose(box, nobody)
        assert machine_box.chosen(box) is None


def test_filling_and_choosing_are_silent(qtbot: QtBot) -> None:
    box = box_of(qtbot, machines("Press"))
    heard: list[int] = []
    box.currentIndexChanged.connect(heard.append)
    offered = machines("Pump", "Fan")
    machine_box.fill(box, offered)
    machine_box.choose(box, offered[1].id)
    assert heard == []
