"""A file goes through the wizard into a real database, and every step says what is so."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFont
from PySide6.QtWidgets import QComboBox, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from analytics.database import Database
from analytics.errors import CannotStore
from analytics.home import Home
from analytics.plant import Plant, VariableKind
from analytics.profile import Profile, ProfileKind, TlsMode
from analytics.progress import Progress
from analytics.tabular import Duplicates, ImportReport, Marks, Recipe, Role, load_recipe, preview
from analytics.workbench import Workbench
from enms_desktop import theme
from enms_desktop.dialogs.import_wizard import ImportWizard, Step, words
from enms_desktop.models.file_model import COUNTER_WORDS, KIND_WORDS, SKIP, HeadModel, MappingModel
from enms_desktop.page import SaveDialog
from enms_desktop.session import Session
from enms_desktop.task import RUNNING

pytestmark = pytest.mark.servers

DATA = Path(__file__).parent.parent / "data" / "import"
STEEL, MELBOURNE = DATA / "steel_two_weeks.csv", DATA / "melbourne_sixty_days.csv"


class Unconnected:
    """A workbench that reads files and whose database is told what to answer."""

    profile = None

    def __init__(self, plan: Any = None, store: Any = None) -> None:
        self._plan, self._store = plan, store

    def import_preview(self, path: Path, progress: Progress, choices: Any = None) -> Any:
        return preview(path, progress, choices)

    def import_plan(self, path: Path, recipe: Recipe, progress: Progress) -> Any:
        return self._plan(path, recipe, progress)

    def import_file(self, path: Path, recipe: Recipe, progress: Progress) -> Any:
        return self._store(path, recipe, progress)

    def plant(self, progress: Progress) -> Plant:
        return Plant()

    def close(self) -> None:
        """Let go of nothing."""


#: Sessions of the running test; they outlive their wizards, as they do in the program.
SESSIONS: list[Session] = []


def wizard_on(qtbot: QtBot, workbench: Any, home: Home, plant: Plant | None = None) -> ImportWizard:
    session = Session(home)
    session.adopt(cast("Workbench", workbench), plant or Plant())
    wizard = ImportWizard(session)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(wizard)
    SESSIONS.append(session)
    wizard.show()
    return wizard


@pytest.fixture
def bench(migrated: Database, home: Home, qtbot: QtBot) -> Iterator[Workbench]:
    address = migrated.address
    profile = Profile(
        "test", ProfileKind.EXTERNAL, address.host, address.port, address.database, address.user, TlsMode.DISABLE
    )
    yield Workbench.open(profile, home, Progress(), address.password)
    for session in SESSIONS:
        session.close()
    qtbot.waitUntil(lambda: not RUNNING.tasks, timeout=20_000)  # before the database is dropped
    SESSIONS.clear()


@pytest.fixture
def wizard(qtbot: QtBot, bench: Workbench, home: Home) -> ImportWizard:
    return wizard_on(qtbot, bench, home, bench.plant(Progress()))


def choose(qtbot: QtBot, wizard: ImportWizard, path: Path) -> None:
    wizard.choose_file(path)
    qtbot.waitUntil(lambda: not wizard.questions.busy, timeout=20_000)


def name_machine(wizard: ImportWizard, timezone: str = "Asia/Seoul") -> None:
    ui = wizard.ui
    ui.new_machine.setChecked(True)
    ui.machine_name.setText("Rolling mill")
    ui.factory.setCurrentText("Gwangyang")
    ui.machine_type.setCurrentIndex(ui.machine_type.findData("motor"))
    ui.timezone.setCurrentText(timezone)


def press(qtbot: QtBot, wizard: ImportWizard, step: Step) -> None:
    """Press Next and wait for a page."""
    qtbot.mouseClick(wizard.ui.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.step is step and not wizard.questions.busy, timeout=60_000)


def to_check(qtbot: QtBot, wizard: ImportWizard, path: Path = STEEL, timezone: str = "Asia/Seoul") -> None:
    choose(qtbot, wizard, path)
    press(qtbot, wizard, Step.COLUMNS)
    press(qtbot, wizard, Step.MACHINE)
    name_machine(wizard, timezone)
    press(qtbot, wizard, Step.CHECK)


def cell(model: Any, row: int, column: int) -> str:
    return str(model.index(row, column).data())


# --- the whole way --------------------------------------------------------------------------------------------------


def test_steel_goes_in(qtbot: QtBot, wizard: ImportWizard, migrated: Database) -> None:
    ui = wizard.ui
    assert wizard.step is Step.FILE
    assert not ui.next_button.isEnabled()
    choose(qtbot, wizard, STEEL)
    assert wizard.step is Step.FORMAT
    assert ui.delimiter.currentData() == ","
    assert ui.time_column.currentText() == "timestamp_end"
    assert ui.time_format.currentText() == "YYYY-MM-DD hh:mm:ss"
    assert ui.summary.text().startswith("1\u202f344 rows  ·  every 15 minutes  ·  2018-01-01 00:15 to 2018-01-15 00:00")
    press(qtbot, wizard, Step.COLUMNS)
    assert [cell(wizard.mapping, row, MappingModel.BECOMES) for row in range(8)] == [
        "Time stamp",
        "Energy of the interval",
        *["Own variable, summed"] * 3,
        *["Own variable, averaged"] * 2,
        "Own variable, labels",
    ]
    press(qtbot, wizard, Step.MACHINE)
    name_machine(wizard)
    assert ui.marks_end.isChecked()
    assert ui.marks_text.text() == "The row of 2018-01-01 00:15 then spans 2018-01-01 00:00 to 00:15."
    press(qtbot, wizard, Step.CHECK)
    assert (ui.stored_figure.text(), ui.rejected_figure.text()) == ("1\u202f344", "0")
    assert ui.energy_figure.text() == "48\u202f074\u00a0kWh"
    assert "The factory and the machine are created" in ui.check_text.text()
    assert cell(wizard.check.targets, 2, 4) == "new variable"
    with migrated.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM machines") == 0
    with qtbot.waitSignal(wizard.imported, timeout=60_000) as imported:
        qtbot.mouseClick(ui.next_button, Qt.MouseButton.LeftButton)
    assert wizard.step is Step.DONE
    report: ImportReport = imported.args[0]
    with migrated.session(Progress()) as session:
        assert session.row("SELECT sum(energy_kwh)::float8, min(time), count(*) FROM energy_readings") == (
            48074.5,
            datetime(2017, 12, 31, 15, tzinfo=UTC),
            1344,
        )
        assert session.value("SELECT count(*) FROM workbench.variables WHERE parent_id IS NULL") == 6
    qtbot.waitUntil(ui.show_button.isEnabled, timeout=20_000)
    with qtbot.waitSignal(wizard.readings_wanted) as wanted:
        qtbot.mouseClick(ui.show_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [report]
    assert not wizard.isVisible()


def test_a_recipe_reads_the_next_file(
    qtbot: QtBot, wizard: ImportWizard, home: Home, bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    to_check(qtbot, wizard)
    with qtbot.waitSignal(wizard.imported, timeout=60_000):
        wizard.go_on()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("Mill, monthly", True))
    qtbot.mouseClick(wizard.ui.save_recipe_done, Qt.MouseButton.LeftButton)
    kept = load_recipe(home, "Mill, monthly")
    assert kept.new_machine is None
    assert kept.marks is Marks.END
    qtbot.waitUntil(lambda: bool(wizard.session.plant.machines), timeout=20_000)
    next_file = tmp_path / "next.csv"
    lines = STEEL.read_text().splitlines()
    next_file.write_text("\n".join([lines[0], *(line.replace("2018-01-", "2018-02-") for line in lines[1:97])]) + "\n")
    qtbot.mouseClick(wizard.ui.another_button, Qt.MouseButton.LeftButton)
    assert wizard.ui.machine.count() == 1
    for again in (wizard, wizard_on(qtbot, bench, home, wizard.session.plant)):
        again.ui.recipe.setCurrentIndex(again.ui.recipe.findData("Mill, monthly"))
        choose(qtbot, again, next_file)
        qtbot.waitUntil(lambda again=again: again.step is Step.CHECK, timeout=20_000)
        assert again.ui.stored_figure.text() == "96"
        assert again.ui.duplicate_figure.text() == "0"
        assert "created" not in again.ui.check_text.text()


def test_the_same_file_again_is_told(qtbot: QtBot, wizard: ImportWizard) -> None:
    to_check(qtbot, wizard)
    with qtbot.waitSignal(wizard.imported, timeout=60_000):
        wizard.go_on()
    qtbot.mouseClick(wizard.ui.another_button, Qt.MouseButton.LeftButton)
    assert wizard.step is Step.FILE
    to_check(qtbot, wizard)
    assert wizard.ui.duplicate_figure.text() == "10\u202f752"
    assert wizard.ui.energy_figure_label.text() == "in the file, 0\u00a0kWh of it new"
    assert "import.again" in {finding.code for finding in wizard.check.notes.findings}


def test_a_daily_file_with_weather(qtbot: QtBot, wizard: ImportWizard, migrated: Database) -> None:
    choose(qtbot, wizard, MELBOURNE)
    assert "energy_consumption" in wizard.format.notes.findings[0].text
    press(qtbot, wizard, Step.COLUMNS)
    rows = {cell(wizard.mapping, row, 0): row for row in range(wizard.mapping.rowCount())}
    inflow = wizard.mapping.index(rows["average_inflow"], MappingModel.UNIT)
    assert wizard.mapping.setData(inflow, "m³/s")
    press(qtbot, wizard, Step.MACHINE)
    name_machine(wizard, "Australia/Melbourne")
    assert wizard.ui.marks_text.text() == "The row of 2014-01-01 is then the day 2014-01-01."
    press(qtbot, wizard, Step.CHECK)
    with qtbot.waitSignal(wizard.imported, timeout=60_000):
        wizard.go_on()
    with migrated.session(Progress()) as session:
        assert session.value("SELECT sum(energy_kwh)::float8 FROM energy_readings") == 12_671_566
        assert session.value("SELECT unit FROM workbench.variables WHERE name = 'average_inflow'") == "m³/s"


# --- the steps ------------------------------------------------------------------------------------------------------


def refused(*_: object) -> ImportReport:
    raise CannotStore("The disk is full.", "Free some space.")


def test_what_is_wrong_is_said_where_it_is(qtbot: QtBot, home: Home, tmp_path: Path) -> None:
    wizard = wizard_on(qtbot, Unconnected(refused, refused), home)
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    choose(qtbot, wizard, empty)
    assert wizard.step is Step.FILE
    assert wizard.message_bar.isVisible()
    assert wizard.message_bar.message is not None
    assert wizard.message_bar.message.text == "empty.csv is empty."
    choose(qtbot, wizard, STEEL)
    assert not wizard.message_bar.isVisible()
    wizard.go_on()
    wizard.go_on()
    wizard.go_on()  # no name yet
    assert wizard.step is Step.MACHINE
    assert wizard.message_bar.message.text.startswith("The time zone")
    wizard.ui.timezone.setCurrentText("Mars/Olympus")
    wizard.go_on()
    assert "not a time zone" in wizard.message_bar.message.text
    wizard.ui.timezone.setCurrentText("Asia/Seoul")
    wizard.go_on()
    assert "needs a name" in wizard.message_bar.message.text
    name_machine(wizard)
    wizard.ui.interval.setCurrentText("soon")
    wizard.go_on()
    assert "no interval" in wizard.message_bar.message.text
    wizard.ui.interval.setCurrentText("15 min")
    wizard.go_on()
    qtbot.waitUntil(lambda: not wizard.questions.busy)
    assert wizard.step is Step.MACHINE
    assert wizard.message_bar.message.text == "The disk is full."


def test_a_file_without_time_cannot_go_on(qtbot: QtBot, home: Home, tmp_path: Path) -> None:
    wizard = wizard_on(qtbot, Unconnected(), home)
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1.5,2\n3.5,4\n")
    choose(qtbot, wizard, path)
    assert wizard.step is Step.FORMAT
    assert not wizard.ui.next_button.isEnabled()
    assert wizard.format.notes.findings[0].severity == "blocking"


def test_the_format_can_be_corrected(qtbot: QtBot, home: Home, tmp_path: Path) -> None:
    wizard = wizard_on(qtbot, Unconnected(), home)
    path = tmp_path / "a.csv"
    path.write_text("time;kwh\n" + "".join(f"03/04/2018 {h:02}:00;1,234\n" for h in range(24)))
    choose(qtbot, wizard, path)
    codes = {finding.code for finding in wizard.format.notes.findings}
    assert codes == {"import.day_month", "import.decimal"}
    ui = wizard.ui
    ui.decimal.setCurrentIndex(ui.decimal.findData("."))
    ui.decimal.activated.emit(ui.decimal.currentIndex())
    ui.thousands.setCurrentIndex(ui.thousands.findData(","))
    ui.thousands.activated.emit(ui.thousands.currentIndex())
    ui.time_format.setCurrentIndex(ui.time_format.findData("%m/%d/%Y %H:%M"))
    ui.time_format.activated.emit(ui.time_format.currentIndex())
    qtbot.waitUntil(lambda: "2018-03-04" in ui.summary.text())
    assert not wizard.format.notes.findings
    assert cell(wizard.mapping, 1, MappingModel.BECOMES) == "Energy of the interval"


def test_a_change_in_the_table_of_columns(qtbot: QtBot, home: Home) -> None:
    wizard = wizard_on(qtbot, Unconnected(), home)
    choose(qtbot, wizard, STEEL)
    wizard.go_on()
    view, model = wizard.ui.mapping, wizard.mapping
    kvarh = model.index(2, MappingModel.BECOMES)
    wizard.columns.edit(kvarh)
    editor = view.findChild(QComboBox)
    assert editor is not None
    qtbot.waitUntil(editor.view().isVisible)
    editor.hidePopup()
    editor.setCurrentIndex(editor.findText("Energy of the interval"))
    editor.activated.emit(editor.currentIndex())
    assert model.columns[1].role is Role.ENERGY
    assert model.columns[1].unit == "kWh"
    assert not wizard.ui.next_button.isEnabled()
    assert "Two columns become" in wizard.ui.columns_text.text()
    model.setData(kvarh, SKIP)
    assert wizard.ui.next_button.isEnabled()
    name = model.index(3, MappingModel.NAME)
    wizard.columns.edit(name)
    line = view.findChild(QLineEdit)
    assert line is not None
    line.setText("energy_kwh")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "of its own" in wizard.ui.columns_text.text())


def test_steps_that_are_done_can_be_gone_back_to(qtbot: QtBot, home: Home) -> None:
    wizard = wizard_on(qtbot, Unconnected(), home)
    choose(qtbot, wizard, STEEL)
    wizard.go_on()
    wizard.go_on()
    qtbot.mouseClick(wizard.ui.back_button, Qt.MouseButton.LeftButton)
    assert wizard.step is Step.COLUMNS
    wizard.rail.chosen.emit(int(Step.FORMAT))
    assert wizard.step is Step.FORMAT


def test_storing_can_be_cancelled(qtbot: QtBot, home: Home, bench: Workbench) -> None:
    stopped = threading.Event()

    def store(_path: Path, _recipe: Recipe, progress: Progress) -> None:
        try:
            while True:
                progress.step(0.5, "Writing energy")
                time.sleep(0.005)
        finally:
            stopped.set()

    wizard = wizard_on(qtbot, Unconnected(bench.import_plan, store), home)
    to_check(qtbot, wizard)
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.ui.done_heading.text() == "Writing energy …")
    assert wizard.ui.done_progress.value() == 500
    wizard.reject()
    assert wizard.isVisible()
    qtbot.waitUntil(lambda: wizard.step is Step.CHECK)
    assert wizard.message_bar.message is not None
    assert wizard.message_bar.message.text == "The import was stopped. Nothing was stored."
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert stopped.is_set()
    wizard.reject()
    assert not wizard.isVisible()


def test_what_was_stored_before_the_cancel_is_not_denied(
    qtbot: QtBot, home: Home, bench: Workbench, migrated: Database
) -> None:
    committed, go = threading.Event(), threading.Event()

    def store(path: Path, recipe: Recipe, progress: Progress) -> ImportReport:
        report = bench.import_file(path, recipe, progress)
        committed.set()
        go.wait(20)
        return report

    wizard = wizard_on(qtbot, Unconnected(bench.import_plan, store), home)
    to_check(qtbot, wizard)
    wizard.go_on()
    qtbot.waitUntil(committed.is_set, timeout=60_000)
    wizard.reject()
    assert wizard.ui.done_heading.text() == "Stopping …"
    go.set()
    qtbot.waitUntil(lambda: wizard.message_bar.isVisible(), timeout=20_000)
    assert wizard.step is Step.DONE
    assert wizard.ui.done_heading.text() == "1\u202f344 rows of steel_two_weeks.csv are stored"
    with migrated.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM energy_readings") == 1344


def test_a_failed_import_goes_back_to_the_check(qtbot: QtBot, home: Home, bench: Workbench) -> None:
    wizard = wizard_on(qtbot, Unconnected(bench.import_plan, refused), home)
    to_check(qtbot, wizard)
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.step is Step.CHECK and wizard.message_bar.isVisible())
    assert wizard.ui.next_button.isEnabled()


def test_rejects_are_listed_and_can_be_kept(
    qtbot: QtBot, wizard: ImportWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "odd.csv"
    lines = [f"2024-01-01 {h:02}:00,{h}.5" for h in range(24)]
    lines[3], lines[7] = "2024-01-01 03:00,=1+2", "2099-01-01 07:00,7.5"
    path.write_text("time,kwh\n" + "\n".join(lines) + "\n")
    to_check(qtbot, wizard, path, "UTC")
    assert (wizard.ui.stored_figure.text(), wizard.ui.rejected_figure.text()) == ("22", "2")
    reasons = wizard.check.reasons
    assert [cell(reasons, row, 0) for row in range(2)] == ["The time lies in the future", "Not a number"]
    assert [cell(reasons, row, 3) for row in range(2)] == ["9", "5"]
    kept = tmp_path / "rejected.csv"
    monkeypatch.setattr(SaveDialog, "ask", lambda _dialog: str(kept))
    qtbot.mouseClick(wizard.ui.check_tabs.tabBar(), Qt.MouseButton.LeftButton)
    wizard.ui.check_tabs.setCurrentIndex(1)
    qtbot.mouseClick(wizard.ui.save_rejected, Qt.MouseButton.LeftButton)
    assert kept.read_text().splitlines() == [
        "row,column,cell,reason",
        "5,kwh,'=1+2,not a number",
        "9,,2099-01-01 07:00,the time lies in the future",
    ]


def test_what_cannot_be_stored_cannot_be_imported(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> None:
    path = tmp_path / "future.csv"
    path.write_text("time,kwh\n" + "".join(f"2099-01-01 {h:02}:00,{h}.5\n" for h in range(24)))
    to_check(qtbot, wizard, path, "UTC")
    assert not wizard.ui.next_button.isEnabled()
    assert wizard.check.notes.findings[0].severity == "blocking"


def test_a_dropped_file_is_looked_at(qtbot: QtBot, home: Home) -> None:
    wizard = wizard_on(qtbot, Unconnected(), home)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(STEEL))])
    copy = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(100, 100), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    wizard.dropEvent(event)
    qtbot.waitUntil(lambda: wizard.step is Step.FORMAT, timeout=20_000)


def test_both_themes_dress_it(qtbot: QtBot, home: Home, qapp: Any) -> None:
    wizard = wizard_on(qtbot, Unconnected(), home)
    choose(qtbot, wizard, MELBOURNE)
    for mode in ("dark", "light"):
        theme.apply(qapp, mode)
        for step in Step:
            wizard.show_step(step)
            assert not wizard.grab().isNull()


# --- models and words -----------------------------------------------------------------------------------------------


def test_head_model_keeps_the_lines_of_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Report;;\n\ntime;kwh\n2024-01-01 00:00;1,5\n2024-01-01 01:00;2,5\n")
    model = HeadModel()
    model.show_preview(preview(path, Progress()))
    assert [cell(model, row, 0) for row in range(model.rowCount())] == ["1", "3", "4", "5"]
    assert cell(model, 1, 2) == "kwh"
    assert model.index(1, 2).data(Qt.ItemDataRole.FontRole).weight() >= QFont.Weight.DemiBold


def test_mapping_model_follows_the_user(qtbot: QtBot) -> None:
    model = MappingModel()
    model.show_preview(preview(STEEL, Progress()))
    becomes = model.index(1, MappingModel.BECOMES)
    model.setData(becomes, COUNTER_WORDS)
    assert model.has_counter
    register = model.index(1, MappingModel.REGISTER)
    assert not model.setData(register, "much")
    assert model.setData(register, "99 999,9")
    assert model.columns[0].register_size == 99_999.9
    model.setData(becomes, KIND_WORDS[VariableKind.SUM])
    assert (model.columns[0].name, model.columns[0].unit) == ("usage_kwh", "kWh")
    model.setData(becomes, "Outdoor temperature")
    assert model.columns[0].unit == "°C"
    for row in range(1, 8):
        model.setData(model.index(row, MappingModel.BECOMES), SKIP)
    assert model.problem.startswith("No column is imported")
    assert not model.flags(model.index(0, MappingModel.BECOMES)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(60, "1 minute"), (900, "15 minutes"), (3600, "1 hour"), (86_400, "1 day"), (90, "90 seconds")],
)
def test_intervals_in_words(seconds: int, written: str) -> None:
    assert words.interval_words(seconds) == written
    assert words.interval_seconds(written) == seconds


@pytest.mark.parametrize(("written", "seconds"), [("15 min", 900), ("1 h", 3600), ("30 s", 30), ("2 days", 172_800)])
def test_other_ways_to_write_an_interval(written: str, seconds: int) -> None:
    assert words.interval_seconds(written) == seconds


def test_a_plan_that_replaces_says_so(bench: Workbench, tmp_path: Path) -> None:
    from analytics.tabular import NewMachine, suggest_recipe

    recipe = suggest_recipe(preview(STEEL, Progress()), NewMachine("M", "F", "Asia/Seoul"))
    bench.import_file(STEEL, recipe, Progress())
    plan = bench.import_plan(STEEL, replace(recipe, duplicates=Duplicates.REPLACE), Progress())
    assert set(words.target_frame(plan)["note"]) == {"are replaced"}
