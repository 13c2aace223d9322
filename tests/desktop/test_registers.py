"""The registers page: edits are staged and coloured, stored all at once, undone, and nothing is lost on the way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from analytics.errors import BadRequest, CannotStore
from analytics.home import Home
from analytics.plant import Plant
from analytics.progress import Progress
from analytics.registers import TABLES, TARIFFS, Change, Register, Row
from enms_desktop import theme
from enms_desktop.models.edit_model import EditModel
from enms_desktop.pages.registers import RegistersPage
from enms_desktop.selection import Selection
from enms_desktop.session import Session

NORTH, SOUTH = str(UUID(int=1)), str(UUID(int=2))
CHOICES = {"factory_id": {NORTH: "Plant North", SOUTH: "Plant South"}, "type": {"other": "other"}}
KEYS = [one.key for one in TARIFFS.fields]


def tariff(number: int, **changes: Any) -> dict[str, Any]:
    row = dict.fromkeys(KEYS) | {
        "id": UUID(int=number), "factory_id": NORTH, "name": f"Rate {number}", "rate_per_kwh": 0.1 * number,
        "currency": "EUR", "is_time_of_use": False, "valid_from": date(2025, 1, 1), "is_active": True,
    }  # fmt: skip
    return row | changes


@dataclass
class Registers:
    """Answers like a workbench and keeps what is stored."""

    tariffs: dict[UUID, dict[str, Any]] = field(default_factory=lambda: {UUID(int=n): tariff(n) for n in (1, 2, 3)})
    stored: list[Sequence[Change]] = field(default_factory=list)
    fails: str = ""
    read_only: str = ""
    profile: object = field(default_factory=lambda: SimpleNamespace(name="test"))

    def register(self, name: str, progress: Progress) -> Register:
        progress.check()
        table = next(table for table in TABLES if table.name == name)
        rows: tuple[Row, ...] = tuple(dict(row) for row in self.tariffs.values()) if table is TARIFFS else ()
        return Register(table, rows, CHOICES, self.read_only)

    def change_registers(self, changes: Sequence[Change], progress: Progress) -> None:
        progress.check()
        if self.fails:
            raise CannotStore(self.fails)
        for change in changes:
            if change.after is None:
                del self.tariffs[change.id]
            else:
                self.tariffs.setdefault(change.id, {"id": change.id}).update(change.after)
        self.stored.append(changes)

    def plant(self, progress: Progress) -> Plant:
        progress.check()
        return Plant()


@pytest.fixture
def workbench() -> Registers:
    return Registers()


@pytest.fixture
def page(qtbot: QtBot, home: Home, workbench: Registers) -> Iterator[RegistersPage]:
    session = Session(home)
    page = RegistersPage(session, Selection())
    qtbot.addWidget(page)
    page.resize(1000, 500)
    page.show()
    session.adopt(workbench, Plant())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    yield page
    session.detach()


@pytest.fixture
def model(page: RegistersPage) -> EditModel:
    return page.model


def cell(model: EditModel, row: int, key: str) -> Any:
    return model.index(row, KEYS.index(key))


def words(model: EditModel, row: int, key: str) -> str:
    return str(cell(model, row, key).data())


def write(model: EditModel, row: int, key: str, typed: str) -> bool:
    return model.setData(cell(model, row, key), typed)


def choose(page: RegistersPage, row: int, key: str) -> None:
    page.ui.table.selectionModel().setCurrentIndex(
        cell(page.model, row, key), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def add_offered(page: RegistersPage) -> None:
    (add,) = [one for one in page.message_bar.findChildren(QPushButton) if one.text() == "Add a row"]
    add.click()


def test_a_link_says_what_has_no_price_and_offers_the_row(page: RegistersPage, model: EditModel) -> None:
    site = "00000000-0000-0000-0000-000000000077"
    page.follow({"register": "energy_tariffs", "machines": ("Press-1", "Oven-2"), "row": {"factory_id": site}})
    message = page.message_bar.message
    assert message is not None
    assert message.text == "No tariff is in force for Press-1, Oven-2."
    add_offered(page)
    assert model.rowCount() == 4
    assert model.row_of({"factory_id": site}) == 3
    assert page.ui.table.currentIndex().row() == 3


def test_of_other_energies_the_row_is_marked_when_the_register_is_read(
    page: RegistersPage, workbench: Registers, qtbot: QtBot
) -> None:
    page.follow({"register": "energy_sources", "machines": ("Oven-2 · Natural gas",), "row": {"name": "natural_gas"}})
    assert page.ui.tabs.tabText(page.ui.tabs.currentIndex()) == "Other energies"
    qtbot.waitUntil(lambda: page.message_bar.message is not None)
    assert page.message_bar.message is not None
    assert page.message_bar.message.text == "No price is known for Oven-2 · Natural gas."
    add_offered(page)  # no such energy is on record yet
    assert page.model.row_of({"name": "natural_gas", "unit": "kWh"}) == 0


def store(qtbot: QtBot, page: RegistersPage) -> None:
    page.ask_store()
    qtbot.waitUntil(lambda: not page.busy)


def test_it_is_a_sound_model(model: EditModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_an_edit_is_staged_coloured_and_says_what_it_was(model: EditModel, workbench: Registers) -> None:
    assert write(model, 0, "rate_per_kwh", "0,31")
    changed = cell(model, 0, "rate_per_kwh")
    assert changed.data() == "0.31"
    assert changed.data(Qt.ItemDataRole.BackgroundRole).name() == theme.colors().warning_soft
    assert "0.1" in changed.data(Qt.ItemDataRole.ToolTipRole)
    assert cell(model, 0, "name").data(Qt.ItemDataRole.BackgroundRole) is None
    assert model.changes() == (
        Change("energy_tariffs", UUID(int=1), {"rate_per_kwh": 0.1}, {"rate_per_kwh": 0.31}),
    )  # fmt: skip
    assert workbench.stored == []


def test_writing_the_old_value_again_is_no_change(model: EditModel) -> None:
    write(model, 0, "name", "Other")
    write(model, 0, "name", "Rate 1")
    assert model.changes() == ()
    assert cell(model, 0, "name").data(Qt.ItemDataRole.BackgroundRole) is None


def test_what_cannot_be_is_refused_in_words_and_changes_nothing(page: RegistersPage, model: EditModel) -> None:
    assert not write(model, 0, "rate_per_kwh", "a lot")
    assert page.message_bar.message is not None
    assert "a lot" in page.message_bar.message.words
    assert words(model, 0, "rate_per_kwh") == "0.1"
    assert model.changes() == ()


def test_every_step_is_undone_and_done_again(model: EditModel) -> None:
    write(model, 0, "name", "A")
    row = model.add_row()
    write(model, row, "name", "New")
    model.set_removed([1])
    assert len(model.changes()) == 3
    for _ in range(4):
        model.history.undo()
    assert (model.changes(), model.rowCount()) == ((), 3)
    for _ in range(4):
        model.history.redo()
    assert len(model.changes()) == 3
    assert words(model, row, "name") == "New"


def test_pasting_a_block_of_a_spreadsheet_is_one_step(page: RegistersPage, model: EditModel) -> None:
    choose(page, 1, "name")
    QGuiApplication.clipboard().setText("Day\t0,30\tEUR\r\nNight\t0,10\tEUR\r\nWeekend\t0,12\tEUR\r\n")
    page.paste()
    assert [words(model, row, "name") for row in range(4)] == ["Rate 1", "Day", "Night", "Weekend"]
    assert [words(model, row, "rate_per_kwh") for row in range(4)] == ["0.1", "0.3", "0.1", "0.12"]
    model.history.undo()
    assert (model.rowCount(), model.changes()) == (3, ())


def test_a_block_with_one_wrong_cell_is_not_pasted_at_all(page: RegistersPage, model: EditModel) -> None:
    choose(page, 0, "name")
    QGuiApplication.clipboard().setText("Day\t0.30\nNight\tcheap")
    page.paste()
    assert page.message_bar.message is not None
    assert "Row 2" in page.message_bar.message.words
    assert model.changes() == ()
    QGuiApplication.clipboard().setText("\t".join("x" * 30))
    with pytest.raises(BadRequest, match="wider"):
        model.paste(cell(model, 0, "valid_to"), "2026-12-31\tyes\tmore")


def test_a_table_goes_through_a_spreadsheet_and_back_unchanged(page: RegistersPage, model: EditModel) -> None:
    page.ui.table.selectAll()
    page.ui.table.setFocus()
    copy = next(action for action in page.ui.table.actions() if action.text() == "Copy")
    copy.trigger()
    page.ui.table.clearSelection()
    choose(page, 0, KEYS[0])
    page.paste()
    assert model.changes() == ()


def test_changes_are_stored_all_at_once_and_undone_by_name(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    write(model, 0, "rate_per_kwh", "0.5")
    model.set_removed([2])
    before = {key: dict(row) for key, row in workbench.tariffs.items()}
    store(qtbot, page)
    assert len(workbench.stored) == 1
    assert [row["rate_per_kwh"] for row in workbench.tariffs.values()] == [0.5, pytest.approx(0.2)]
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert model.changes() == ()
    history = page.session.history
    assert history.undo_words == "2 changes in “Tariffs”"
    history.undo()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert workbench.tariffs == before
    history.redo()
    qtbot.waitUntil(lambda: model.rowCount() == 2)


def test_what_could_not_be_stored_stays_staged(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    workbench.fails = "Somebody else was quicker."
    write(model, 0, "name", "Mine")
    store(qtbot, page)
    assert page.message_bar.message is not None
    assert "Somebody else" in page.message_bar.message.words
    assert words(model, 0, "name") == "Mine"
    assert page.ui.apply.isEnabled()
    assert page.session.history.undo_words == ""


def test_what_others_stored_meanwhile_stands_beside_what_is_staged(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    write(model, 0, "name", "Mine")
    write(model, 0, "rate_per_kwh", "0.5")
    write(model, 1, "name", "Mine too")
    workbench.tariffs[UUID(int=1)] |= {"name": "Theirs", "currency": "CHF"}
    del workbench.tariffs[UUID(int=2)]
    workbench.fails = "A row was changed by somebody else."
    store(qtbot, page)
    assert [words(model, row, "name") for row in range(model.rowCount())] == ["Mine", "Rate 3"]
    assert words(model, 0, "currency") == "CHF"  # not edited here, so theirs
    assert "Theirs" in cell(model, 0, "name").data(Qt.ItemDataRole.ToolTipRole)
    assert "0.1" in cell(model, 0, "rate_per_kwh").data(Qt.ItemDataRole.ToolTipRole)
    workbench.fails = ""
    store(qtbot, page)
    assert workbench.stored[-1] == (
        Change("energy_tariffs", UUID(int=1), {"name": "Theirs", "rate_per_kwh": 0.1},
               {"name": "Mine", "rate_per_kwh": 0.5}),
    )  # fmt: skip


def test_what_is_still_being_typed_is_stored_too(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    table = page.ui.table
    choose(page, 0, "name")
    table.edit(cell(model, 0, "name"))
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Typed")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(workbench.stored))
    assert workbench.tariffs[UUID(int=1)]["name"] == "Typed"


def test_a_row_that_makes_no_sense_is_found_before_anything_is_stored(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    row = model.add_row()
    write(model, row, "name", "Night")
    store(qtbot, page)
    assert page.message_bar.message is not None
    assert "Row 4" in page.message_bar.message.words
    assert workbench.stored == []
    assert page.ui.table.currentIndex().row() == row


def test_a_negative_price_is_stored_only_when_it_is_meant(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    write(model, 1, "rate_per_kwh", "-0.0525")
    store(qtbot, page)
    box = page.question
    assert box is not None
    assert box.text() == "Row 2: the price is negative, −0.0525\N{NO-BREAK SPACE}€ per kWh."
    assert box.defaultButton() is box.escapeButton()
    qtbot.keyClick(box, Qt.Key.Key_Return)  # Cancel
    assert workbench.stored == []
    assert words(model, 1, "rate_per_kwh") == "-0.0525"
    store(qtbot, page)
    meant = next(one for one in page.question.buttons() if one.text() == "It is meant so")
    meant.click()
    qtbot.waitUntil(lambda: bool(workbench.stored) and not page.busy)
    assert workbench.tariffs[UUID(int=2)]["rate_per_kwh"] == -0.0525
    page.question = None
    write(model, 1, "name", "Spot")  # what was stored so is not asked again
    store(qtbot, page)
    assert page.question is None
    assert workbench.tariffs[UUID(int=2)]["name"] == "Spot"


def test_what_cannot_be_below_zero_is_refused(workbench: Registers) -> None:
    """A rated power, a demand charge, and the emissions of a kWh; credits are no property of the energy used."""
    for table, key in ((0, "demand_charge_per_kw"), (1, "emission_factor_kg_co2_per_kwh"), (2, "rated_power_kw")):
        with pytest.raises(BadRequest, match="not possible"):
            TABLES[table].field(key).read("-0.1")


def test_staged_edits_survive_new_readings_and_are_told_before_they_are_lost(
    page: RegistersPage, model: EditModel
) -> None:
    assert page.unsaved() == ""
    write(model, 0, "name", "Mine")
    page.session.plant_changed.emit()
    assert words(model, 0, "name") == "Mine"
    assert page.unsaved() == "1 change of the registers is not stored yet."
    write(model, 1, "name", "Mine too")
    assert page.unsaved() == "2 changes of the registers are not stored yet."
    page.revert()
    assert page.unsaved() == ""


def test_what_is_staged_goes_on_in_the_window_of_another_language(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    write(model, 0, "name", "Mine")
    model.add_row()
    other = RegistersPage(page.session, Selection())
    qtbot.addWidget(other)
    other.take_over(page.hand_over())
    other.show()
    qtbot.waitUntil(lambda: not other.busy)
    assert other.unsaved() == "2 changes of the registers are not stored yet."
    assert words(other.model, 0, "name") == "Mine"
    other.model.set_removed([3])
    store(qtbot, other)
    assert workbench.tariffs[UUID(int=1)]["name"] == "Mine"


def test_a_register_that_may_not_be_changed_says_so(
    page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot
) -> None:
    workbench.read_only = "The user “reader” may read this register but not change it."
    page.session.adopt(workbench, Plant())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: model.rowCount() == 3 and not page.busy)
    assert page.ui.note.text() == workbench.read_only
    assert not page.ui.add.isEnabled()
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    with pytest.raises(BadRequest):
        model.paste(model.index(0, 0), "x")


def test_the_keyboard_does_it_all(page: RegistersPage, model: EditModel, workbench: Registers, qtbot: QtBot) -> None:
    table = page.ui.table
    table.setFocus()
    choose(page, 0, "valid_to")
    QGuiApplication.clipboard().setText("2026-12-31")
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert words(model, 0, "valid_to") == "2026-12-31"
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert words(model, 0, "valid_to") == ""
    qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(model, 0, "valid_to") == "2026-12-31"
    qtbot.keyClick(table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert model.rowCount() == 4
    qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(workbench.stored) and not page.busy)
    assert workbench.tariffs[UUID(int=1)]["valid_to"] == date(2026, 12, 31)


def test_what_is_exported_is_what_is_shown(page: RegistersPage) -> None:
    exported = page.exported()
    assert exported is not None
    assert exported.sheets is not None
    (sheet,) = exported.sheets()
    assert list(sheet.frame["Rate per kWh"]) == pytest.approx([0.1, 0.2, 0.3])
    assert list(sheet.frame["Site"]) == ["Plant North"] * 3
