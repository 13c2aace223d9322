"""The data quality page: what is found is shown with its place, and corrections are made and withdrawn."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from analytics.correction import FIELDS, Action, Correction, CorrectionEffect, CorrectionRequest
from analytics.errors import BadRequest, QueryFailed
from analytics.home import Home
from analytics.measure import ENERGY, POWER, Measure, contract_measure
from analytics.period import Period
from analytics.plant import Plant
from analytics.progress import Progress
from analytics.quality import QualityFinding, QualityReport
from enms_desktop.pages.quality import QualityPage, view
from enms_desktop.pages.quality.table import LEAST_WIDTH
from enms_desktop.presets import Preset
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from tests.desktop import fake_plant
from tests.desktop.typed import type_into

MACHINE = fake_plant.machine_id("Compressor-1")
PERIOD = Period(datetime(2025, 9, 1, tzinfo=UTC), datetime(2025, 10, 1, tzinfo=UTC))
MEASURES = (ENERGY, POWER, contract_measure("outdoor_temp_c"))
START = datetime(2025, 9, 10, 14, tzinfo=UTC)


def finding(
    rule: str = "stuck", severity: str = "warning", measure: Measure = ENERGY, **numbers: float
) -> QualityFinding:
    return QualityFinding(
        measure.key, measure.label, rule, severity, START, START + timedelta(hours=4), 16,
        f"{measure.label} is wrong.", numbers, 4, 1, series=measure.series,
    )  # fmt: skip


@dataclass
class FakeWorkbench:
    """Answers like a workbench; keeps the corrections it was given."""

    found: tuple[QualityFinding, ...] = ()
    readings: int = 8000
    fails: bool = False
    made: list[Correction] = field(default_factory=list)
    looked: int = 0
    known: Plant = field(default_factory=fake_plant.plant)
    profile: object = None
    capability: object = field(
        default_factory=lambda: SimpleNamespace(columns={"workbench.corrections": frozenset()}, read_only="")
    )

    def measures(self, machine_id: UUID, progress: Progress) -> tuple[Measure, ...]:
        return MEASURES

    def quality(self, machine_id: UUID, period: Period, progress: Progress) -> QualityReport:
        self.looked += 1
        if self.fails:
            raise QueryFailed("The server gave up.")
        return QualityReport(machine_id, "Compressor-1", period, self.found, (), self.readings)

    def corrections(self, machine_id: UUID | None, progress: Progress) -> tuple[Correction, ...]:
        return tuple(reversed(self.made))

    def correction_effect(self, request: CorrectionRequest, progress: Progress) -> CorrectionEffect:
        after = None if request.action is Action.EXCLUDE else 120.0 * (request.value or 1.0)
        return CorrectionEffect(16, 4, 1, 120.0, after, request.measure.unit)

    def correct(self, request: CorrectionRequest, progress: Progress) -> Correction:
        values: dict[str, object] = dict.fromkeys(FIELDS) | {
            "id": len(self.made) + 1, "series": request.series, "machine_id": request.machine_id,
            "energy_type": request.energy_type, "measure": request.column, "start_time": request.period.start,
            "end_time": request.period.end, "action": request.action, "value": request.value,
            "reason": request.reason, "made_by": "ada", "made_at": START,
        }  # fmt: skip
        self.made.append(Correction(**values))  # type: ignore[arg-type]
        return self.made[-1]

    def correct_all(self, requests: Sequence[CorrectionRequest], progress: Progress) -> tuple[Correction, ...]:
        return tuple(self.correct(one, progress) for one in requests)

    def withdraw_corrections(self, ids: Sequence[int], reason: str, progress: Progress) -> tuple[Correction, ...]:
        return tuple(self.withdraw_correction(one, reason, progress) for one in ids)

    def withdraw_correction(self, correction_id: int, reason: str, progress: Progress) -> Correction:
        if not reason:
            raise BadRequest("To withdraw a correction, a reason is needed.")
        old = self.made[correction_id - 1]
        new = replace(old, withdrawn_at=START, withdrawn_by="ada", withdrawn_reason=reason)
        self.made[correction_id - 1] = new
        return new


Open = Callable[..., QualityPage]


@pytest.fixture
def open_page(qapp: QApplication, qtbot: QtBot, home: Home) -> Iterator[Open]:
    sessions = []

    def opened(workbench: FakeWorkbench, *, chosen: bool = True, seen: Period | None = None) -> QualityPage:
        session, selection = Session(home), Selection()
        sessions.append(session)
        page = QualityPage(session, selection)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        selection.see(seen)
        if chosen:
            selection.set_both(MACHINE, PERIOD)
        session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
        settle(qtbot, page)
        return page

    yield opened
    for session in sessions:
        session.detach()


def settle(qtbot: QtBot, page: QualityPage) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=5000)


def cells(page: QualityPage, row: int) -> list[str]:
    model = page.findings
    return [spaced(model.data(model.index(row, place))) for place in range(model.columnCount())]


def spaced(words: str) -> str:
    """Return a text with plain spaces."""
    return words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_to_open_the_page_chooses_nothing_for_the_others(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench(), chosen=False)
    own = page.ui.period.period
    assert own is not None
    assert page._shown is not None
    assert page._shown.report.period == own
    assert [one.name for one in page.machines_shown] == ["Boiler-1"]
    assert (page.selection.machine_id, page.selection.period) == (None, None)
    page.ui.period.choose_preset(Preset.DAYS_30)
    assert page.selection.period == page.ui.period.period != own
    assert page.selection.machine_id == page.machines_shown[0].id


def test_without_a_chosen_period_the_page_has_what_is_seen_on_the_charts(open_page: Open, qtbot: QtBot) -> None:
    week = Period(PERIOD.start, PERIOD.start + timedelta(days=7))
    page = open_page(FakeWorkbench(), chosen=False, seen=week)
    assert page._shown is not None
    assert page._shown.report.period == week
    page.selection.see(Period(PERIOD.start, PERIOD.start + timedelta(days=1)))
    settle(qtbot, page)
    assert page.subject.period == week, "what was looked at here stays"


def test_what_is_seen_where_the_machine_has_no_readings_is_not_looked_at(open_page: Open) -> None:
    before = Period(PERIOD.start - timedelta(days=9000), PERIOD.start - timedelta(days=8999))
    page = open_page(FakeWorkbench(), chosen=False, seen=before)
    assert page.subject.period is not None
    assert page.subject.period.start > before.end


def test_to_let_go_of_a_range_changes_nothing_on_a_page_that_was_looked_at(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench())
    shown = page._shown
    page.selection.see(Period(PERIOD.start, PERIOD.start + timedelta(days=7)))
    page.selection.set_period(None)
    settle(qtbot, page)
    assert page._shown is shown
    assert page.subject.period == page.ui.period.period == PERIOD


def test_findings_are_shown_with_place_and_effect(open_page: Open) -> None:
    page = open_page(FakeWorkbench((finding(severity="blocking"), finding(measure=POWER))))
    assert cells(page, 0) == ["Serious", "Energy", "2025-09-10 16:00 CEST", "4 h", "16", "4", "Energy is wrong."]
    assert cells(page, 1)[:2] == ["Warning", "Power"]
    assert spaced(page.ui.summary.text()) == "1 serious fault, 1 warning in 8 000 readings"
    assert page.ui.findings.isVisible()
    assert not page.ui.empty.isVisible()


def test_nothing_found_says_what_was_looked_for(open_page: Open) -> None:
    page = open_page(FakeWorkbench())
    assert page.ui.empty_title.text() == "Nothing was found"
    for words in ("8 000 readings", "Compressor-1", "gaps", "stuck", "unit", "future"):
        assert words in spaced(page.ui.empty_text.text())
    assert not page.ui.show_chart.isEnabled()
    assert page.ui.correct.isEnabled()


def test_a_machine_without_readings_is_not_called_clean(open_page: Open) -> None:
    page = open_page(FakeWorkbench(readings=0))
    assert page.ui.empty_title.text() == "No readings"
    assert not page.ui.empty_icon.isVisible()


def test_show_in_chart_selects_the_place_and_opens_the_readings(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench((finding(),)))
    with qtbot.waitSignal(page.navigate) as went:
        page.ui.show_chart.click()
    assert went.args == ["readings"]
    period = page.selection.period
    assert page.selection.machine_id == MACHINE
    assert period is not None
    assert period.start < START < START + timedelta(hours=4) < period.end
    assert period.hours < 24 * 4
    settle(qtbot, page)


def test_another_selection_is_looked_at_once(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench)
    assert workbench.looked == 1
    page.selection.set_machine(fake_plant.machine_id("Boiler-1"))
    settle(qtbot, page)
    page.refresh()
    assert workbench.looked == 2
    page.hide()
    page.selection.set_machine(MACHINE)
    assert workbench.looked == 2
    page.show()
    settle(qtbot, page)
    assert workbench.looked == 3


def test_a_correction_is_previewed_made_and_withdrawn(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench((finding("unit_jump", "blocking", factor=1000.0),))
    page = open_page(workbench)
    assert not page.ui.corrections.isVisible()  # there are none: the findings have the room
    page.ui.correct.click()
    dialog = page.dialog
    assert dialog is not None
    assert not dialog.ui.correct_button.isEnabled()  # no reason yet
    assert dialog.ui.measure.currentText() == "Energy [kWh]"
    assert dialog.ui.value.text() == "0.001"  # what the finding suggests
    assert dialog.ui.start.text() == "2025-09-10 16:00"
    qtbot.waitUntil(lambda: "120" in dialog.ui.effect.text(), timeout=5000)
    assert "16 readings in 4 hourly samples" in dialog.ui.effect.text()
    assert "→" in dialog.ui.effect.text()
    qtbot.keyClicks(dialog.ui.reason, "the logger sends Wh")
    with qtbot.waitSignals([dialog.corrected, page.session.data_changed], timeout=5000):
        dialog.ui.correct_button.click()
    settle(qtbot, page)
    (made,) = workbench.made
    assert (made.action, made.value, made.reason) == (Action.SCALE, 0.001, "the logger sends Wh")
    assert (made.start_time, made.end_time) == (START, START + timedelta(hours=4))
    assert "1 correction made" in (page.message_bar.message.text if page.message_bar.message else "")
    assert page.ui.made_note.text().startswith("1 of 1 hold")
    assert page.ui.corrections.isVisible()
    qtbot.waitUntil(lambda: page.ui.corrections.height() > 100)

    page.ui.corrections.selectRow(0)
    page.ui.withdraw.click()
    assert page.question is not None
    (buttons,) = page.question.findChildren(QDialogButtonBox)
    withdraw = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not withdraw.isEnabled(), "nothing is withdrawn without a reason"
    page.question.setTextValue("it was right")
    assert withdraw.isEnabled()
    with qtbot.waitSignal(page.session.data_changed, timeout=5000):
        page.question.accept()
    settle(qtbot, page)
    assert workbench.made[0].withdrawn_reason == "it was right"
    page.ui.corrections.selectRow(0)
    assert not page.ui.withdraw.isEnabled()
    assert page.ui.made_note.text().startswith("0 of 1 hold")


def test_a_small_table_keeps_room_for_what_was_found(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench((finding(),)))
    table, keys = page.ui.findings, [column.key for column in page.findings.columns]
    for width, hidden in ((1300, set()), (960, {"touched"}), (860, {"touched", "count"})):
        page.resize(width, 700)
        qtbot.waitUntil(
            lambda hidden=hidden: {key for place, key in enumerate(keys) if table.isColumnHidden(place)} == hidden
        )
        assert table.columnWidth(keys.index("text")) >= LEAST_WIDTH


def test_a_stuck_meter_is_corrected_as_a_whole(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench((finding(),))
    page = open_page(workbench)
    page.open_correction()
    dialog = page.dialog
    assert dialog is not None
    assert dialog.ui.measure.currentText() == "Energy and power"
    dialog.ui.reason.setText("display frozen")
    with qtbot.waitSignal(page.session.data_changed, timeout=5000):
        dialog.ask_correct()
    settle(qtbot, page)
    assert [one.measure for one in workbench.made] == ["energy_kwh", "power_kw"]
    assert {one.action for one in workbench.made} == {Action.EXCLUDE}


def test_a_wrong_entry_is_told_and_nothing_is_made(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench((finding(),))
    page = open_page(workbench)
    page.open_correction()
    dialog = page.dialog
    assert dialog is not None
    dialog.ui.reason.setText("why not")
    dialog.ui.action.setCurrentIndex(3)
    assert dialog.ui.value.isVisible()
    dialog.ui.value.setText("12,5")
    dialog.ask_correct()
    assert dialog.message_bar.message is not None
    assert "energy and power" in dialog.message_bar.message.text
    dialog.ui.measure.setCurrentIndex(1)
    dialog.ui.value.setText("a lot")
    dialog.ask_correct()
    assert "number is needed" in dialog.message_bar.message.text
    assert workbench.made == []
    dialog.reject()
    settle(qtbot, page)


def test_without_a_finding_nothing_is_chosen_and_what_is_missing_is_said(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench()
    page = open_page(workbench)
    page.selection.set_period(None)
    settle(qtbot, page)
    page.open_correction()
    dialog = page.dialog
    assert dialog is not None
    ui = dialog.ui
    assert (ui.action.currentIndex(), ui.start.text(), ui.end.text()) == (-1, "", "")
    ui.reason.setText("Meter was stuck")
    dialog.ask_effect()
    assert ui.effect.text().startswith("Write from when to when")
    assert not ui.correct_button.isEnabled()
    type_into(qtbot, ui.start, "2025-09-01 00:00")
    type_into(qtbot, ui.end, "2025-09-02 00:00")
    assert ui.correct_button.toolTip() == "Choose what is to be done with them."
    ui.action.setCurrentIndex(0)
    assert ui.correct_button.isEnabled()
    dialog.reject()
    settle(qtbot, page)


def test_a_database_that_keeps_no_corrections_says_so(open_page: Open) -> None:
    workbench = FakeWorkbench((finding(),), capability=SimpleNamespace(columns={}, read_only=""))
    page = open_page(workbench)
    page.ui.correct.click()
    assert page.dialog is None
    assert page.message_bar.message is not None
    assert "no place for corrections" in page.message_bar.message.text


def test_a_failed_look_is_told_and_can_be_repeated(open_page: Open, qtbot: QtBot) -> None:
    workbench = FakeWorkbench(fails=True)
    page = open_page(workbench)
    assert page.message_bar.message is not None
    workbench.fails = False
    page.ui.check.click()
    settle(qtbot, page)
    assert page.ui.empty_title.text() == "Nothing was found"


def test_closing_forgets_everything(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeWorkbench((finding(),)))
    page.session.closed.emit()
    assert page.ui.empty.isVisible()
    assert not page.ui.show_chart.isEnabled()


def test_the_word_of_a_grave_finding_has_its_colour(open_page: Open) -> None:
    page = open_page(FakeWorkbench((finding(severity="blocking"), finding(severity="info"))))
    colors = [
        page.findings.data(page.findings.index(row, 0), Qt.ItemDataRole.ForegroundRole).name() for row in range(2)
    ]
    assert colors[0] != colors[1]


@pytest.mark.parametrize(("typed", "value"), [("3,6", 3.6), (" 0.001 ", 0.001), ("−2", -2.0), ("", None), ("x", None)])
def test_numbers_are_read_as_people_type_them(typed: str, value: float | None) -> None:
    assert view.number_typed(typed) == value


def corrected(qtbot: QtBot, page: QualityPage) -> None:
    page.open_correction()
    assert page.dialog is not None
    page.dialog.ui.reason.setText("Meter was stuck")
    page.dialog.ask_correct()
    qtbot.waitUntil(lambda: page.session.history.undo_words != "" and not page.busy)


def step(qtbot: QtBot, page: QualityPage, do: Callable[[], None]) -> None:
    do()
    qtbot.waitUntil(lambda: not page.session.history.busy and not page.busy)


def test_a_correction_is_taken_back_and_made_again(qtbot: QtBot, open_page: Open) -> None:
    workbench = FakeWorkbench((finding("outlier", measure=POWER),))
    page = open_page(workbench)
    corrected(qtbot, page)
    history = page.session.history
    assert history.undo_words == "correction of Compressor-1"
    step(qtbot, page, history.undo)
    assert [one.holds for one in workbench.made] == [False]
    assert page.corrections.rowCount() == 1
    step(qtbot, page, history.redo)
    assert [one.holds for one in workbench.made] == [False, True]
    assert workbench.made[1].reason == "Meter was stuck"
    step(qtbot, page, history.undo)
    assert [one.holds for one in workbench.made] == [False, False]


def test_a_withdrawal_is_taken_back_unless_a_newer_correction_counts(qtbot: QtBot, open_page: Open) -> None:
    workbench = FakeWorkbench((finding("outlier", measure=POWER),))
    page = open_page(workbench)
    corrected(qtbot, page)
    page.ask_withdraw(workbench.made[0], "It was right")
    qtbot.waitUntil(lambda: page.session.history.undo_words == "withdrawal of correction 1" and not page.busy)
    step(qtbot, page, page.session.history.undo)
    assert [one.holds for one in workbench.made] == [False, True]
    step(qtbot, page, page.session.history.redo)
    assert [one.holds for one in workbench.made] == [False, False]
    workbench.made.append(replace(workbench.made[0], id=3, withdrawn_at=None))
    with qtbot.waitSignal(page.session.history.failed) as heard:
        page.session.history.undo()
    assert "newer correction" in str(heard.args[1])
    assert [one.holds for one in workbench.made] == [False, False, True]


def test_a_period_without_readings_leads_to_those_there_are(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeWorkbench(readings=0))
    assert page.ui.empty_title.text() == "No readings"
    assert page.ui.all_readings.isVisible()
    page.ui.all_readings.click()
    settle(qtbot, page)
    machine = page.machine
    assert machine is not None
    assert machine.first_reading is not None
    assert page.selection.period is not None
    assert page.selection.period.start == machine.first_reading


def test_a_machine_that_was_never_measured_says_how_readings_come_in(open_page: Open) -> None:
    page = open_page(FakeWorkbench(readings=0, known=fake_plant.plant(without_data="Compressor-1")))
    assert "File › Import" in page.ui.empty_text.text()
    assert not page.ui.all_readings.isVisible()


def test_what_is_exported_is_what_was_found(open_page: Open) -> None:
    page = open_page(FakeWorkbench((finding(severity="blocking"), finding(measure=POWER))))
    exported = page.exported()
    assert exported is not None
    assert exported.sheets is not None
    found, corrections = exported.sheets()
    assert len(found.frame) == page.findings.rowCount() > 0
    assert len(corrections.frame) == page.corrections.rowCount()
    assert ("Machine", page.machine.name if page.machine else "") in found.notes
