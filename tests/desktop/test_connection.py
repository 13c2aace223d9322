"""The connection page says in words what a database can, and upgrades it only after everything was shown."""

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from analytics.capability import LAG_LOGS, Capability, ServerKind
from analytics.errors import CannotStore
from analytics.home import Home
from analytics.inspection import Part, SchemaReport, State, Step
from analytics.plant import Plant
from analytics.profile import EMBEDDED
from enms_desktop import theme
from enms_desktop.main_window import MainWindow
from enms_desktop.pages.connection import ConnectionPage, view
from enms_desktop.pages.connection.upgrade import UpgradeDialog
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.settings import Settings
from enms_desktop.task import RUNNING

ALL = frozenset({"SELECT", "INSERT", "UPDATE", "DELETE"})
BUCKETS = frozenset({"bucket", "machine_id", "total_energy_kwh"})

PLANT = Capability(
    server_version="17.11",
    kind=ServerKind.COMMUNITY,
    timescale_version="2.29.2",
    timescale_licence="timescale",
    database="plant",
    user="energy",
    migration=0,
    newest_migration=8,
    columns={"energy_readings": frozenset({"energy_type"}), "energy_readings_1min": BUCKETS},
    rights={"energy_readings": ALL, "energy_baselines": frozenset({"SELECT"}), "energy_readings_1min": ALL},
    continuous={"energy_readings_1min": False},
    lag_logs=LAG_LOGS,
    zoned_buckets=True,
)
FOREIGN = SchemaReport(
    False,
    (
        Part("tables", "machines", State.THERE, ""),
        Part("tables", "anomalies", State.MISSING, "Anomalies cannot be kept.", "Upgrade adds it.", by_upgrade=True),
        Part(
            "functions",
            "calculate_sec()",
            State.FAULTY,
            "It counts the end too.",
            "Upgrade replaces it.",
            by_upgrade=True,
        ),
    ),
)
OURS = SchemaReport(True, (Part("tables", "machines", State.THERE, ""),))
STEPS = (Step("CREATE TABLE anomalies ();", "The table anomalies is not there."), Step("SELECT 1;", "It is done."))


class FakeWorkbench:
    profile = EMBEDDED

    def __init__(self, capability: Capability = PLANT, report: SchemaReport = FOREIGN, fails: str = "") -> None:
        self.capability, self.report, self.fails = capability, report, fails
        self.run: list[bool] = []

    def schema_report(self, _progress: object) -> SchemaReport:
        return self.report

    def upgrade_plan(self, replace: bool, _progress: object) -> tuple[Step, ...]:
        more = (Step("CREATE FUNCTION calculate_sec();", "As the contract has it.", "calculate_sec"),)
        return STEPS + more if replace else STEPS

    def upgrade(self, replace: bool, progress: object) -> tuple[Step, ...]:
        if self.fails:
            raise CannotStore(self.fails)
        self.run.append(replace)
        return self.upgrade_plan(replace, progress)

    def plant(self, _progress: object) -> Plant:
        return Plant()

    def close(self) -> None:
        pass


@pytest.fixture
def shown(qtbot: QtBot, home: Home, qapp: QApplication) -> Iterator[Any]:
    theme.apply(qapp, "light")
    session = Session(home)

    def show(workbench: Any) -> ConnectionPage:
        session.adopt(workbench, Plant())
        page = ConnectionPage(session, Selection())
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitUntil(lambda: not RUNNING.tasks)
        return page

    yield show
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def rows(model: Any, column: int = 0) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_it_says_what_works_and_what_a_missing_part_means(shown: Any) -> None:
    page = shown(FakeWorkbench())
    assert page.ui.server.text() == "PostgreSQL 17.11"
    assert "TimescaleDB Community 2.29.2" in page.ui.server_note.text()
    works = dict(zip(rows(page.works), rows(page.works, 1), strict=True))
    assert works["Charts of energy"] == view.PARTLY
    assert works["Charts of own variables"] == view.NO
    assert works["Keep baselines in the database"] == view.NO
    assert works["Import readings"] == view.YES
    assert works["Continuous aggregates"] == view.YES
    assert all(rows(page.works, 2))


def test_it_says_when_late_readings_go_unnoticed(shown: Any) -> None:
    page = shown(FakeWorkbench(replace(PLANT, lag_logs=frozenset())))
    works = dict(zip(rows(page.works), rows(page.works, 1), strict=True))
    meaning = dict(zip(rows(page.works), rows(page.works, 2), strict=True))
    assert works["Continuous aggregates"] == view.PARTLY
    assert "came late" in meaning["Continuous aggregates"]


def test_parts_that_are_as_they_should_be_are_shown_on_demand(shown: Any) -> None:
    page = shown(FakeWorkbench())
    assert rows(page.parts) == ["calculate_sec()", "anomalies"]  # the worst first
    page.ui.all_parts.setChecked(True)
    assert rows(page.parts) == ["calculate_sec()", "anomalies", "machines"]
    assert page.ui.schema.text() == "1 faulty, 1 missing"


def test_rights_are_listed_per_table(shown: Any) -> None:
    page = shown(FakeWorkbench())
    place = rows(page.rights).index("energy_baselines")
    assert [page.rights.index(place, column).data() for column in (1, 2)] == [view.YES, view.NO]


def test_a_database_of_our_own_is_as_it_should_be(shown: Any) -> None:
    page = shown(FakeWorkbench(report=OURS))
    assert page.ui.schema.text() == "All as it should be"
    assert not page.upgrade_button.isVisible()


def test_who_may_not_upgrade_is_told_who_may(shown: Any) -> None:
    page = shown(FakeWorkbench(report=SchemaReport(False, FOREIGN.parts, "“owner” has to run the upgrade.")))
    assert not page.upgrade_button.isEnabled()
    assert "“owner” has to run" in page.ui.schema_note.text()


def test_every_statement_is_shown_and_functions_need_consent(qtbot: QtBot, shown: Any) -> None:
    workbench = FakeWorkbench()
    page = shown(workbench)
    qtbot.mouseClick(page.upgrade_button, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(UpgradeDialog)
    qtbot.waitUntil(lambda: dialog.steps.rowCount() == 2)
    assert rows(dialog.steps, 1) == [step.why for step in STEPS]
    assert dialog.ui.statement.toPlainText() == STEPS[0].sql
    assert not dialog.ui.replace.isChecked()
    assert "calculate_sec()" in dialog.ui.consent.text()
    dialog.ui.replace.setChecked(True)
    qtbot.waitUntil(lambda: dialog.steps.rowCount() == 3)
    workbench.report = OURS
    with qtbot.waitSignal(dialog.upgraded):
        qtbot.mouseClick(dialog.ui.upgrade_button, Qt.MouseButton.LeftButton)
    assert workbench.run == [True]
    qtbot.waitUntil(lambda: page.ui.schema.text() == "All as it should be")
    assert "workbench.replaced_functions" in page.message_bar.message.words


def test_what_could_not_be_upgraded_is_said_and_nothing_is_lost(qtbot: QtBot, shown: Any) -> None:
    page = shown(FakeWorkbench(fails="The disk is full."))
    page.ask_upgrade()
    (dialog,) = page.findChildren(UpgradeDialog)
    qtbot.waitUntil(dialog.ui.upgrade_button.isEnabled)
    dialog.ask_upgrade()
    qtbot.waitUntil(dialog.message_bar.isVisible)
    assert "disk is full" in dialog.message_bar.message.words
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.ui.upgrade_button.isEnabled)
    dialog.reject()


def test_where_there_is_nothing_to_upgrade_only_that_is_said(qtbot: QtBot, shown: Any) -> None:
    workbench = FakeWorkbench()
    workbench.upgrade_plan = lambda replace, _progress: STEPS if replace else ()  # type: ignore[method-assign]
    page = shown(workbench)
    page.ask_upgrade()
    (dialog,) = page.findChildren(UpgradeDialog)
    whole = dialog.height()
    qtbot.waitUntil(lambda: dialog.ui.title.text() == "There is nothing to upgrade")
    assert "3 in all" in dialog.ui.text.text()
    assert not dialog.ui.splitter.isVisible()
    assert not dialog.ui.upgrade_button.isVisible()
    assert dialog.height() < whole / 2
    dialog.ui.replace.setChecked(True)
    qtbot.waitUntil(dialog.ui.steps.isVisible)
    assert "one transaction" in dialog.ui.text.text()
    assert dialog.height() == whole


def test_without_faulty_functions_no_consent_is_asked(qtbot: QtBot, shown: Any) -> None:
    page = shown(FakeWorkbench(report=SchemaReport(False, FOREIGN.parts[:2])))
    page.ask_upgrade()
    (dialog,) = page.findChildren(UpgradeDialog)
    assert not dialog.ui.replace.isVisible()
    assert not dialog.ui.consent.isVisible()
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    dialog.reject()


def test_the_page_can_be_reached_while_there_are_no_machines(qtbot: QtBot, home: Home, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    window = MainWindow(home, Settings())
    qtbot.addWidget(window)
    window.show()
    window.session.adopt(FakeWorkbench(), Plant())  # type: ignore[arg-type]
    assert window.navigation.offered == ("registers", "connection")
    window.show_page("readings")
    assert window.page is None
    window.show_page("connection")
    qtbot.waitUntil(lambda: isinstance(window.page, ConnectionPage))
    qtbot.waitUntil(lambda: not RUNNING.tasks)


def test_own_tables_take_the_place_of_continuous_aggregates(shown: Any) -> None:
    plain = Capability("18.4", ServerKind.PLAIN, "", "", "enms", "enms", 8, 8)
    page = shown(SimpleNamespace(capability=plain, profile=EMBEDDED, schema_report=lambda _progress: OURS, close=int))
    meaning = dict(zip(rows(page.works), rows(page.works, 2), strict=True))
    assert "refreshed with every write" in meaning["Continuous aggregates"]
    assert "The workbench’s own" in page.ui.server_note.text()


def test_what_works_and_what_is_there_are_exported(shown: Any) -> None:
    page = shown(FakeWorkbench())
    exported = page.exported()
    assert exported is not None
    assert exported.sheets is not None
    works, parts, rights = exported.sheets()
    assert len(works.frame) == page.works.rowCount() > 0
    assert [len(parts.frame), len(rights.frame)] == [page.parts.rowCount(), page.rights.rowCount()]
