"""The baseline page: what it asks, what it shows, and that every button does what it says."""

import json
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from analytics import baseline, model_store, text
from analytics.annotation import Annotation, AnnotationRequest, Exclusion, exclusions_of
from analytics.baseline import (
    BaselineFit,
    BaselineModel,
    BaselineRequest,
    DriverCandidate,
    DriverColumn,
    StoredBaseline,
)
from analytics.database import Database
from analytics.errors import CannotStore, NotEnoughData
from analytics.home import Home
from analytics.kpi import Kpis
from analytics.period import Interval, Period
from analytics.plant import Factory, Machine, Plant
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench
from enms_desktop import theme
from enms_desktop.models.check_model import CheckModel
from enms_desktop.pages.baseline import BaselinePage, comparison, curves, tables, words
from enms_desktop.presets import Preset
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.task import RUNNING
from tests.desktop.fake_plant import FakeAnnotations
from tests.desktop.typed import type_into
from tests.plants import tiny_plant

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2024, 1, 1, tzinfo=UTC)
HOURS = 24 * 80
END = START + timedelta(hours=HOURS)
PRESS, OVEN = UUID(int=11), UUID(int=12)
WHOLE = Period(START, END)
FACTORY = Factory(UUID(int=1), "Plant North", "Europe/Berlin")


def machine(key: UUID, name: str, **changes: object) -> Machine:
    plain = Machine(key, FACTORY.id, FACTORY.name, "Europe/Berlin", name, "other", 100.0, 900)
    return replace(plain, **({"first_reading": START, "last_reading": END - timedelta(minutes=15)} | changes))


PLANT = Plant((FACTORY,), (machine(PRESS, "Press-1"), machine(OVEN, "Oven-2", energy_types=("electrical", "gas"))))

COLUMNS = (
    DriverColumn("production_count", "Production", "units"),
    DriverColumn("outdoor_temp_c", "Outdoor temperature", "°C"),
    DriverColumn("twice", "Twice production", "units"),
    DriverColumn("shift=Day", "Day", "", "shift"),
    DriverColumn("shift=Night", "Night", "", "shift"),
)


def samples() -> pd.DataFrame:
    random = np.random.default_rng(2)
    index = pd.date_range(START, periods=HOURS, freq="h", unit="us", name="time")
    frame = pd.DataFrame({"production_count": random.poisson(300, HOURS).astype(float)}, index=index)
    frame["outdoor_temp_c"] = 10 + 8 * np.sin(np.arange(HOURS) / 24) + random.normal(0, 1, HOURS)
    frame["twice"] = 2 * frame["production_count"]
    frame["shift=Day"] = ((index.hour >= 6) & (index.hour < 18)).astype(float)
    frame["shift=Night"] = 1 - frame["shift=Day"]
    true = 12 + 0.045 * frame["production_count"] + 0.3 * frame["outdoor_temp_c"] + 2 * frame["shift=Day"]
    frame["actual_kwh"] = true + random.normal(0, 0.5, HOURS)
    frame["unavailable_share"] = 0.0
    frame.iloc[200:224, frame.columns.get_loc("unavailable_share")] = 1.0
    return frame


@dataclass
class Capability:
    read_only: str = ""


@dataclass
class FakeWorkbench(FakeAnnotations):
    """Answers from made-up samples with the real methods; keeps what it was asked and what was stored."""

    home: Home
    frame: pd.DataFrame = field(default_factory=samples)
    capability: Capability = field(default_factory=Capability)
    requests: list[BaselineRequest] = field(default_factory=list)
    judged: list[BaselineRequest] = field(default_factory=list)
    stored: list[StoredBaseline] = field(default_factory=list)
    gate: threading.Event | None = None
    push_error: Exception | None = None
    profile: object = EMBEDDED
    noted: list[Annotation] = field(default_factory=list)
    annotate_error: Exception | None = None
    rate: float | None = 0.25

    def annotate(self, request: AnnotationRequest, progress: Progress) -> Annotation:
        if self.annotate_error is not None:
            raise self.annotate_error
        return super().annotate(request, progress)

    def kpis(self, machine_id: UUID, period: Period, progress: Progress) -> Kpis:
        unknown = dict.fromkeys(one.name for one in fields(Kpis))
        known = {"machine_id": machine_id, "period": period, "average_rate_per_kwh": self.rate, "currency": "EUR"}
        return Kpis(**(unknown | known))  # type: ignore[arg-type]

    def close(self) -> None:
        pass

    def driver_candidates(self, request: BaselineRequest, progress: Progress) -> tuple[DriverCandidate, ...]:
        self.judged.append(request)
        rows = self.frame[(self.frame.index >= request.period.start) & (self.frame.index < request.period.end)]
        if rows.empty:
            raise NotEnoughData("The machine has no electrical readings in this period.", "Choose another.")
        found = baseline.candidates(rows, COLUMNS)
        return tuple(replace(one, interval=request.interval or Interval.HOUR) for one in found)

    def fit_baseline(self, request: BaselineRequest, progress: Progress) -> BaselineFit:
        self.requests.append(request)
        while self.gate is not None and not self.gate.wait(0.005):
            progress.check()
        found = exclusions_of(self.annotations((request.machine_id,), request.period, progress))
        request = replace(request, exclusions=(*request.exclusions, *found))
        chosen = [c for c in COLUMNS if c.name in request.drivers or c.category in request.drivers]
        asked = next(m for m in PLANT.machines if m.id == request.machine_id)
        return baseline.fit(request, asked, self.frame, chosen, "Europe/Berlin")

    def save_baseline(self, fit: BaselineFit, progress: Progress, path: Path | None = None) -> Path:
        return model_store.save(self.home, fit.model, path)

    def push_baseline(self, fit: BaselineFit, progress: Progress) -> StoredBaseline:
        if self.push_error is not None:
            raise self.push_error
        self.stored = [replace(one, is_active=False) for one in self.stored]
        self.stored.insert(0, stored_row(fit.model, len(self.stored) + 1))
        return self.stored[0]

    def activate_baseline(self, stored: StoredBaseline, progress: Progress) -> StoredBaseline:
        self.stored = [replace(one, is_active=one.id == stored.id) for one in self.stored]
        return next(one for one in self.stored if one.is_active)

    def baselines(self, machine_id: UUID | None, progress: Progress) -> tuple[StoredBaseline, ...]:
        return tuple(one for one in self.stored if one.machine_id == machine_id)

    def baseline_fit(self, stored: StoredBaseline, progress: Progress) -> BaselineFit:
        return baseline.replay(baseline.model_of(stored), self.frame)


def stored_row(model: BaselineModel, version: int) -> StoredBaseline:
    """Return the row a model becomes, through JSON as in the database."""
    again = BaselineModel.from_json(json.loads(json.dumps(model.to_json())))
    scores = model.scores
    return StoredBaseline(
        UUID(int=900 + version), model.machine_id, version, f"Baseline {version}", True, END, "eve",
        model.period.start, model.period.end, scores.samples, model.coefficients, model.intercept.value,
        model.feature_names, scores.r_squared, scores.rmse_kwh, scores.mae_kwh, again,
    )  # fmt: skip


@pytest.fixture
def workbench(home: Home) -> FakeWorkbench:
    return FakeWorkbench(home)


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QApplication, home: Home, workbench: FakeWorkbench) -> Callable[..., BaselinePage]:
    theme.apply(qapp, "light")

    def make(
        machine_id: UUID | None = PRESS,
        period: Period | None = WHOLE,
        came_from: BaselinePage | None = None,
        state: dict[str, object] | None = None,
    ) -> BaselinePage:
        session, selection = Session(home), Selection()
        page = BaselinePage(session, selection)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        selection.set_both(machine_id, period)
        if came_from is not None:  # as the window of another language does
            session.adopt(workbench, PLANT)  # type: ignore[arg-type]
            page.restore_state(json.loads(json.dumps(came_from.state())))
            page.take_over(came_from.hand_over())
            page.show()
            settle(qtbot, page)
            return page
        if state is not None:
            page.restore_state(state)
        page.show()
        session.adopt(workbench, PLANT)  # type: ignore[arg-type]
        settle(qtbot, page)
        return page

    return make


@pytest.fixture
def page(open_page: Callable[..., BaselinePage]) -> BaselinePage:
    return open_page()


def settle(qtbot: QtBot, page: BaselinePage) -> None:
    qtbot.waitUntil(lambda: not page.busy and not RUNNING.tasks and not page.result.draws_later)


def train_more(workbench: FakeWorkbench) -> BaselineModel:
    """Return a model of two drivers that no page has asked for."""
    drivers = ("production_count", "outdoor_temp_c")
    return FakeWorkbench(workbench.home).fit_baseline(BaselineRequest(PRESS, WHOLE, drivers), Progress()).model


def tick(page: BaselinePage, *names: str) -> None:
    model = page.setup.drivers
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        wanted = Qt.CheckState.Checked if model.row(index)["name"] in names else Qt.CheckState.Unchecked
        assert model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)


def train(qtbot: QtBot, page: BaselinePage, *names: str) -> BaselineModel:
    tick(page, *names)
    qtbot.mouseClick(page.ui.train, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.fit is not None, page.message_bar.message
    return page.fit.model


def click(qtbot: QtBot, button: QPushButton, page: BaselinePage) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def agree(qtbot: QtBot, page: BaselinePage) -> None:
    """Say that a version is to take the place of the active one."""
    assert page.question is not None
    (yes,) = [one for one in page.question.buttons() if one.text() == "Store and make active"]
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def visible_tabs(page: BaselinePage) -> list[str]:
    tabs = page.ui.tabs
    return [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]


def cells(model: object, column: int) -> list[str]:
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]  # type: ignore[attr-defined]


class TestArriving:
    def test_machine_and_range_are_set_and_the_drivers_are_offered(self, page: BaselinePage) -> None:
        assert page.ui.machine.currentText() == "Press-1"
        assert page.ui.start.text() == "2024-01-01 01:00"  # site time
        assert page.ui.zone.text() == "CET"
        labels = cells(page.setup.drivers, 0)
        assert labels[0] == "Outdoor temperature [°C]"
        assert set(labels) == {
            "Outdoor temperature [°C]", "Production [units]", "Twice production [units]", "shift (2 labels)"
        }  # fmt: skip
        sizes = page.setup.drivers.frame["correlation"].abs()
        assert sizes.is_monotonic_decreasing
        assert cells(page.setup.drivers, 2) == [f"100{text.SPACE}%"] * 4

    def test_without_a_baseline_the_next_action_is_said(self, page: BaselinePage) -> None:
        assert visible_tabs(page) == ["Versions"]
        assert "press Train baseline" in page.ui.empty_text.text()
        assert page.ui.empty.isVisible()
        assert not page.ui.result.isVisible()
        assert "Train one and push it" in page.ui.versions_empty.text()
        assert not page.ui.train.isEnabled()
        assert "Tick at least one driver" in page.ui.train.toolTip()
        assert "Tick at least one driver" in page.ui.train.accessibleDescription()
        assert page.ui.train_note.isVisible()
        assert "Tick at least one driver" in page.ui.train_note.text()
        tick(page, "shift")
        assert page.ui.train.isEnabled()
        assert page.ui.train_note.text() == f"About 1{text.NARROW_SPACE}896 samples, 1{text.NARROW_SPACE}000 wanted"
        assert not page.ui.train.accessibleDescription()

    def test_too_few_samples_and_their_width_are_said_before_a_training(
        self, qtbot: QtBot, page: BaselinePage, open_page: Callable[..., BaselinePage]
    ) -> None:
        assert page.ui.interval.itemText(0) == "automatic: 1 hour"
        tick(page, "production_count")
        page.selection.set_period(Period(START, START + timedelta(days=18)))
        settle(qtbot, page)
        note = page.ui.train_note
        assert note.text().startswith(f"About 408 samples, 1{text.NARROW_SPACE}000 wanted: choose a longer period")
        assert note.property("role") == "small_warning"
        page.ui.min_samples.setValue(408)
        assert note.text() == "About 408 samples, 408 wanted"
        assert note.property("role") == "small"
        page.ui.interval.setCurrentIndex(page.ui.interval.findData(Interval.HOUR))
        page.ui.interval.activated.emit(page.ui.interval.currentIndex())
        settle(qtbot, page)
        assert page.ui.interval.itemText(0) == "automatic (1 hour or 1 day)"

    def test_without_a_selection_it_is_about_the_first_machine_and_its_last_year_and_other_pages_hear_nothing(
        self, open_page: Callable[..., BaselinePage]
    ) -> None:
        page = open_page(None, None)
        assert page.machine_id == PRESS
        period = page.setup.period
        assert period is not None
        assert period.start == START
        assert period.end.astimezone(BERLIN).hour == 0
        assert page.setup.drivers.rowCount() == 4
        assert (page.selection.machine_id, page.selection.periods) == (None, ())
        page.setup.choose_preset(Preset.DAYS_30)
        assert page.selection.machine_id == PRESS
        assert page.selection.period == page.setup.period != period

    def test_a_hidden_page_asks_nothing_until_it_is_shown(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        asked = len(workbench.judged)
        page.hide()
        page.selection.set_period(Period(START, START + timedelta(days=70)))
        settle(qtbot, page)
        assert len(workbench.judged) == asked
        page.show()
        settle(qtbot, page)
        assert len(workbench.judged) == asked + 1

    def test_new_readings_alone_do_not_ask_again(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        asked = len(workbench.judged)
        page.refresh()
        settle(qtbot, page)
        assert len(workbench.judged) == asked

    def test_a_range_without_readings_says_so_and_offers_all(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        page.selection.set_period(Period(END + timedelta(days=100), END + timedelta(days=200)))
        settle(qtbot, page)
        assert page.message_bar.message is not None
        assert "no electrical readings" in page.ui.drivers_empty.text()
        assert not page.ui.train.isEnabled()
        (button,) = [b for b in page.findChildren(QPushButton) if b.text() == "Use all readings" and b.isVisible()]
        click(qtbot, button, page)
        assert page.selection.period == Period(START, END)
        assert page.setup.drivers.rowCount() == 4


class TestSettingsChangedSince:
    """A result is never taken for one of settings that it is not of."""

    def test_a_new_result_is_of_the_settings_beside_it(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        assert not page.ui.since.isVisible()
        assert page.ui.tiles.isEnabled()

    def test_what_has_changed_is_named_until_it_is_as_it_was(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        tick(page, "production_count", "shift")
        page.ui.min_r_squared.setValue(0.9)
        assert page.ui.since.isVisible()
        assert "Press-1, 2024-01-01 01:00 – 2024-03-21 01:00 CET" in page.ui.since.text()
        assert "(drivers, limits)" in page.ui.since.text()
        assert not page.ui.tiles.isEnabled()
        tick(page, "production_count")
        page.ui.min_r_squared.setValue(page.fit.model.min_r_squared)  # type: ignore[union-attr]
        assert not page.ui.since.isVisible()

    def test_another_period_steps_the_result_back_and_training_brings_it_forward(
        self, qtbot: QtBot, page: BaselinePage
    ) -> None:
        train(qtbot, page, "production_count")
        page.selection.set_period(Period(START, START + timedelta(days=70)))
        settle(qtbot, page)
        assert "(period)" in page.ui.since.text()
        click(qtbot, page.ui.train, page)
        assert not page.ui.since.isVisible()

    def test_refused_dates_are_said_over_the_result_and_beside_the_button(
        self, qtbot: QtBot, page: BaselinePage
    ) -> None:
        train(qtbot, page, "production_count")
        type_into(qtbot, page.ui.end, "2023-01-01 00:00")
        assert "(2023-01-01 00:00) before it starts (2024-01-01 01:00)" in page.ui.since.text()  # site time
        assert not page.ui.train.isEnabled()
        assert "before it starts" in page.ui.train_note.text()
        assert page.ui.train_note.isVisible()

    def test_a_version_is_of_the_settings_it_was_trained_with(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count", "shift")
        click(qtbot, page.ui.push, page)
        page.selection.set_period(Period(START, START + timedelta(days=70)))
        settle(qtbot, page)
        page.ui.tabs.setCurrentWidget(page.ui.versions_tab)
        click(qtbot, page.ui.load, page)
        assert not page.ui.since.isVisible()
        tick(page, "shift")
        assert "(drivers)" in page.ui.since.text()


class TestAsking:
    def test_the_fields_make_the_request(self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench) -> None:
        page.ui.min_samples.setValue(500)
        page.ui.min_r_squared.setValue(0.70)
        page.ui.interval.setCurrentIndex(page.ui.interval.findText("1 hour"))
        train(qtbot, page, "production_count", "shift")
        (request,) = workbench.requests
        assert request == BaselineRequest(
            PRESS, WHOLE, request.drivers, Interval.HOUR, min_samples=500, min_r_squared=0.7
        )
        assert set(request.drivers) == {"shift", "production_count"}
        assert request.interval is Interval.HOUR

    def test_typed_dates_become_the_selection(self, qtbot: QtBot, page: BaselinePage) -> None:
        type_into(qtbot, page.ui.end, "2024-03-01 00:00")
        expected = datetime(2024, 2, 29, 23, tzinfo=UTC)
        qtbot.waitUntil(lambda: page.selection.period == Period(START, expected), timeout=3000)
        settle(qtbot, page)

    def test_a_date_the_clock_skips_is_refused_in_words(self, qtbot: QtBot, page: BaselinePage) -> None:
        type_into(qtbot, page.ui.start, "2023-03-26 02:30")
        qtbot.waitUntil(lambda: page.message_bar.message is not None, timeout=3000)
        assert page.message_bar.message is not None
        assert "skip 2023-03-26 02:30" in page.message_bar.message.text

    def test_what_was_trained_goes_on_in_the_window_of_another_language(
        self,
        qtbot: QtBot,
        page: BaselinePage,
        open_page: Callable[..., BaselinePage],
        workbench: FakeWorkbench,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        page.ui.min_samples.setValue(777)
        model = train(qtbot, page, "production_count")
        asked = len(workbench.requests)
        workbench.stored = [stored_row(train_more(workbench), 1)]  # its drivers are not those that were chosen
        monkeypatch.setattr(curves, "tr", lambda words, **values: words.format(**values).upper())
        other = open_page(came_from=page)
        settle(qtbot, other)
        assert other.fit is not None
        assert other.ui.time_plot.charts[0].panel.name.startswith("ENERGY")
        assert not other.ui.since.isVisible()
        assert other.fit.model is model
        assert other.ui.result.isVisible()
        assert other.setup.drivers.ticked == ("production_count",)
        assert other.ui.min_samples.value() == 777
        assert len(workbench.requests) == asked

    def test_what_is_chosen_and_the_version_that_is_shown_come_back_on_another_day(
        self, qtbot: QtBot, page: BaselinePage, open_page: Callable[..., BaselinePage], workbench: FakeWorkbench
    ) -> None:
        train(qtbot, page, "production_count", "outdoor_temp_c")
        click(qtbot, page.ui.push, page)
        tick(page, "outdoor_temp_c")
        page.ui.min_samples.setValue(100)
        page.ui.interval.setCurrentIndex(page.ui.interval.findData(Interval.HOUR))
        state = json.loads(json.dumps(page.state()))
        other = open_page(state=state)
        assert other.setup.drivers.ticked == ("outdoor_temp_c",)
        assert other.ui.min_samples.value() == 100
        assert other.setup.request().interval is Interval.HOUR
        assert other.fit is not None
        assert other.ui.caption.text().startswith("Press-1 · version 1, active")
        assert "drivers" in other.ui.since.text()
        assert other.state() == state

    def test_another_machine_than_on_the_other_day_is_offered_its_own_drivers(
        self, qtbot: QtBot, page: BaselinePage, open_page: Callable[..., BaselinePage], workbench: FakeWorkbench
    ) -> None:
        workbench.stored = [stored_row(train_more(workbench), 1)]
        state = page.state() | {"machine": str(OVEN), "version": str(UUID(int=901))}
        other = open_page(state=state)
        assert set(other.setup.drivers.ticked) == {"production_count", "outdoor_temp_c"}
        assert other.fit is None

    def test_another_machine_by_hand(self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench) -> None:
        train(qtbot, page, "production_count")
        page.ui.machine.setCurrentIndex(1)
        page.ui.machine.activated.emit(1)
        settle(qtbot, page)
        assert page.selection.machine_id == OVEN
        assert workbench.judged[-1].machine_id == OVEN
        assert page.fit is None
        assert page.ui.energy_type.isVisible()
        page.ui.energy_type.setCurrentIndex(1)
        page.ui.energy_type.activated.emit(1)
        settle(qtbot, page)
        assert workbench.judged[-1].energy_type == "gas"

    def test_a_link_hands_over_the_energy(self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench) -> None:
        page.selection.set_machine(OVEN)
        settle(qtbot, page)
        train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        assert page.fit is not None
        page.follow({"energy": "gas"})
        settle(qtbot, page)
        assert workbench.judged[-1].energy_type == "gas"
        assert page.ui.energy_type.currentData() == "gas"
        assert page.fit is None  # it is of electricity
        assert page.ui.empty_title.text() == "No baseline of Gas trained yet"
        page.setup.choose_energy("electrical")
        assert page.ui.empty_title.text() == "A baseline of Electricity is on record"

    def test_common_periods(self, qtbot: QtBot, page: BaselinePage) -> None:
        actions = {action.text(): action for action in page.ui.presets.menu().actions()}
        actions["Last 30 days"].trigger()
        settle(qtbot, page)
        period = page.selection.period
        assert period is not None
        assert period.hours == pytest.approx(30 * 24, abs=1)
        actions["All readings"].trigger()
        assert page.selection.period == Period(START, END)
        settle(qtbot, page)

    def test_space_and_a_click_anywhere_tick_a_row(self, page: BaselinePage) -> None:
        table, model = page.ui.drivers, page.setup.drivers
        table.setCurrentIndex(model.index(1, 1))
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert len(model.ticked) == 1
        assert page.ui.drivers_note.text() == "1 of 4 chosen"
        for column, ticked in ((2, 0), (0, 1)):
            place = table.visualRect(model.index(1, column)).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert len(model.ticked) == ticked

    def test_ticks_stay_when_the_range_changes(self, qtbot: QtBot, page: BaselinePage) -> None:
        tick(page, "production_count")
        page.selection.set_period(Period(START, START + timedelta(days=60)))
        settle(qtbot, page)
        assert page.setup.drivers.ticked == ("production_count",)

    def test_training_can_be_cancelled(self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench) -> None:
        workbench.gate = threading.Event()
        tick(page, "production_count")
        qtbot.mouseClick(page.ui.train, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(workbench.requests) and page.busy_strip.isVisible())
        (button,) = [b for b in page.findChildren(QPushButton) if b.text() == "Cancel" and b.isVisible()]
        click(qtbot, button, page)
        assert page.fit is None
        assert page.message_bar.message is None

    def test_a_machine_chosen_meanwhile_drops_the_answer(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        workbench.gate = threading.Event()
        tick(page, "production_count")
        qtbot.mouseClick(page.ui.train, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(workbench.requests))
        page.selection.set_machine(OVEN)
        workbench.gate.set()
        settle(qtbot, page)
        assert page.fit is None

    def test_recent_periods_are_offered(self, qtbot: QtBot, page: BaselinePage) -> None:
        former = Period(START, START + timedelta(days=40))
        page.selection.remember(former)
        menu = page.ui.presets.menu()
        menu.aboutToShow.emit()
        (recent,) = [one.menu() for one in menu.actions() if one.menu() is not None]
        action = next(one for one in recent.actions() if one.text() == text.period(former, BERLIN))
        action.trigger()
        settle(qtbot, page)
        assert page.selection.period == former

    def test_one_key_trains_wherever_the_keyboard_is(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        train(qtbot, page, "production_count")
        for widget in (page.ui.tabs, page.ui.drivers, page.ui.time_plot):
            asked = len(workbench.requests)
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            settle(qtbot, page)
            assert len(workbench.requests) == asked + 1


class TestJudging:
    def test_the_equation_the_scores_and_the_tables(self, qtbot: QtBot, page: BaselinePage) -> None:
        model = train(qtbot, page, "production_count", "outdoor_temp_c", "shift")
        assert page.ui.equation.text() == baseline.equation(model)
        assert "new, not in the database" in page.ui.caption.text()
        assert page.ui.r_squared_value.text() == text.coefficient(model.scores.r_squared)
        assert page.ui.r_squared_verdict.text().startswith("good: ≥")
        assert page.ui.samples_value.text() == text.integer(HOURS - 24)
        assert page.ui.cv_rmse_verdict.text().startswith("good: ≤")
        assert "Σ(y − ŷ)²" in page.ui.r_squared_tile.toolTip()
        labels = cells(page.result.coefficients, 0)
        assert labels[0] == "Intercept"
        assert set(labels[1:]) >= {"Production", "Outdoor temperature"}
        assert any(label.startswith("shift: ") and "(against " in label for label in labels)
        assert "shift say how much more energy" in page.ui.coefficients_note.text()
        rows = page.result.left_out
        assert cells(rows, 0) == ["used for training", "left out: machine in maintenance, fault or offline"]
        assert cells(rows, 1) == [text.integer(HOURS - 24), "24"]
        assert visible_tabs(page) == [
            "Over time", "Fit", "CUSUM", "Samples", "Coefficients", f"Remarks ({len(model.findings)})", "Versions"
        ]  # fmt: skip
        assert page.ui.tabs.currentWidget() is page.ui.over_time

    def test_the_curves_are_those_of_the_fit(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        shown = page._shown
        assert shown is not None
        titles = [title for title, _ in shown.groups]
        assert titles == ["Energy, kWh per hour", "Residual (actual − expected), kWh per hour"]
        assert len(page.ui.time_plot.charts) == 2
        used = shown.fit.samples[shown.fit.samples["used"]]
        np.testing.assert_array_equal(shown.clouds("", shown.actual)[-1].y, used["actual_kwh"])
        np.testing.assert_array_equal(shown.residual[shown.used], used["residual_kwh"])
        stop = START + timedelta(hours=224)
        assert shown.left_out == (Period(START + timedelta(hours=200), stop),)

    def test_the_means_of_the_curves_are_those_of_the_days_of_the_site(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        shown = page._shown
        assert shown is not None
        samples = shown.fit.samples["actual_kwh"].dropna().tz_convert(shown.fit.model.timezone)
        actual = shown.groups[0][1][0]
        assert actual.means is not None
        for second, mean in zip(actual.means.time_s.tolist(), actual.means.value.tolist(), strict=True):
            day = datetime.fromtimestamp(second, samples.index.tz)
            assert (day.hour, day.minute) == (0, 0)
            assert mean == pytest.approx(samples[samples.index.date == day.date()].mean())

    @pytest.mark.parametrize(
        ("zone", "day", "hours"), [("Africa/Cairo", "2024-04-26", 23), ("America/Havana", "2024-11-03", 25)]
    )
    def test_the_means_have_a_day_where_clocks_change_at_midnight(self, zone: str, day: str, hours: int) -> None:
        start, end = (pd.Timestamp(day, tz="UTC") + pd.Timedelta(days=days) for days in (-3, 3))
        seconds = np.arange(start.timestamp(), end.timestamp(), 3600.0)
        dates = pd.to_datetime(seconds, unit="s", utc=True).tz_convert(zone).date
        means = curves._daily_means(seconds, np.asarray(dates == pd.Timestamp(day).date(), dtype=np.float64), zone)
        (place,) = np.flatnonzero(means.value)
        assert means.value[place] == 1.0
        assert means.time_s[place + 1] - means.time_s[place] == hours * 3600

    def test_a_poor_fit_is_said_in_words(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        page.ui.min_r_squared.setValue(0.99)
        train(qtbot, page, "production_count")
        assert page.ui.r_squared_verdict.text() == "low: < 0.99"
        assert page.ui.r_squared_verdict.property("role") == "small_warning"
        assert "warning" in page.ui.tabs.tabText(page.ui.tabs.indexOf(page.ui.remarks_tab))
        assert cells(page.result.findings, 0)[0] == "Warning"
        assert any("explain" in said for said in cells(page.result.findings, 1))

    def test_a_refusal_names_the_driver_and_keeps_what_is_shown(self, qtbot: QtBot, page: BaselinePage) -> None:
        before = train(qtbot, page, "production_count")
        tick(page, "production_count", "twice")
        click(qtbot, page.ui.train, page)
        message = page.message_bar.message
        assert message is not None
        assert "follows exactly from" in message.text
        assert page.fit is not None
        assert page.fit.model == before

    def test_too_few_samples_until_the_limit_is_lowered(self, qtbot: QtBot, page: BaselinePage) -> None:
        page.selection.set_period(Period(START, START + timedelta(days=20)))
        settle(qtbot, page)
        tick(page, "production_count")
        click(qtbot, page.ui.train, page)
        assert page.message_bar.message is not None
        assert f"1{text.NARROW_SPACE}000 are needed" in page.message_bar.message.text
        page.ui.min_samples.setValue(100)
        assert train(qtbot, page, "production_count").scores.samples == 456


class TestRanges:
    def test_train_on_a_dragged_range(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        wanted = Period(START + timedelta(days=5), START + timedelta(days=70))
        page._train_on((wanted,))
        settle(qtbot, page)
        assert page.selection.period == wanted
        assert page.fit is not None
        assert page.fit.model.period == wanted

    def test_what_was_chosen_to_be_excluded_stays_chosen_and_in_view(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        plot, trained_on = page.ui.time_plot, page.selection.period
        hole, view = (
            Period(START + timedelta(days=first), START + timedelta(days=last)) for first, last in ((30, 31), (20, 50))
        )
        plot.look_at(view)
        plot.set_period(hole)
        page._range_actions(plot)[1].run(hole)
        give_reason(qtbot, page, "trial run")
        assert page.fit is not None
        assert page.fit.model.exclusions == (Exclusion(hole, "trial run"),)
        assert (plot.period, plot.view) == (hole, view)
        assert page.selection.period == trained_on

    def test_what_is_done_with_a_range_is_done_with_all_that_are_chosen(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        train(qtbot, page, "production_count")
        plot = page.ui.time_plot
        holes = [Period(START + timedelta(days=day), START + timedelta(days=day + 1)) for day in (30, 40)]
        plot.set_periods(holes, holes[0])
        train_on, exclude, pick = page._range_actions(plot)
        pick.run(holes[0])
        assert len(page.selection.rows.starts_s) == 48
        exclude.run(holes[0])
        give_reason(qtbot, page, "trial runs")
        assert [made.period for made in workbench.noted] == holes
        longer = [Period(START + timedelta(days=first), START + timedelta(days=first + 25)) for first in (5, 45)]
        plot.set_periods(longer, longer[0])
        train_on.run(longer[0])
        settle(qtbot, page)
        assert page.fit is not None
        assert list(page.fit.model.ranges) == longer

    def test_a_range_that_was_trained_on_is_let_go_of(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        chosen = Period(START + timedelta(days=5), START + timedelta(days=70))
        page.ui.time_plot.set_period(chosen)
        page._train_on((chosen,))
        settle(qtbot, page)
        assert page.ui.time_plot.period is None

    def test_excluding_a_range_asks_why_and_trains_without_it(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        whole = train(qtbot, page, "production_count").scores.samples
        hole = Period(START + timedelta(days=30), START + timedelta(days=31))
        page.exclusions.ask_reason((hole,))
        dialog = page.exclusions.dialog
        assert dialog is not None
        assert "Press-1" in dialog.ui.title.text()
        assert not dialog.ui.ok.isEnabled()
        qtbot.keyClicks(dialog.ui.reason, "  ")
        assert not dialog.ui.ok.isEnabled()
        give_reason(qtbot, page, "trial run")
        (made,) = workbench.noted
        assert (made.machine_id, made.period, made.words) == (PRESS, hole, "trial run")
        assert page.fit is not None
        assert page.fit.model.exclusions == (Exclusion(hole, "trial run"),)
        assert page.fit.model.scores.samples == whole - 24
        assert "left out: excluded: trial run" in cells(page.result.left_out, 0)

        history = page.session.history
        assert history.undo_words == "exclusion of Press-1"
        for step, samples_ in ((history.undo, whole), (history.redo, whole - 24), (history.undo, whole)):
            step()
            settle(qtbot, page)
            assert page.fit.model.scores.samples == samples_
        assert not workbench.noted[0].holds

    def test_what_no_database_keeps_is_left_out_of_this_training_only(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        workbench.annotate_error = CannotStore("This database cannot keep annotations.")
        whole = train(qtbot, page, "production_count").scores.samples
        hole = Period(START + timedelta(days=30), START + timedelta(days=31))
        for period in (hole, Period(hole.end + timedelta(days=1), hole.end + timedelta(days=2))):
            page.exclusions.ask_reason((period,))
            give_reason(qtbot, page, "trial run")
        assert page.message_bar.message is not None
        assert "this training only: This database cannot keep" in page.message_bar.message.text
        assert page.fit is not None
        assert page.fit.model.scores.samples == whole - 48
        assert page.fit.model.exclusions[0] == Exclusion(hole, "trial run")
        assert page.ui.excluded.text() == "2 ranges left out"
        click(qtbot, page.ui.use_again, page)
        assert page.fit.model.scores.samples == whole
        assert not page.ui.excluded_row.isVisible()

    def test_by_keyboard(self, qtbot: QtBot, page: BaselinePage) -> None:
        page.ui.min_samples.setValue(100)
        train(qtbot, page, "production_count")
        plot = page.ui.time_plot
        plot.setFocus()
        QTest.keyClick(plot, Qt.Key.Key_S)
        chosen = plot.period
        assert chosen is not None
        QTest.keyClicks(plot, "x")
        give_reason(qtbot, page, "holiday")
        assert page.fit is not None
        assert page.fit.model.exclusions == (Exclusion(chosen, "holiday"),)

    def test_several_periods_are_trained_on_together(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        early = Period(START, START + timedelta(days=30))
        late = Period(START + timedelta(days=40), START + timedelta(days=75))
        page.selection.set_periods(PRESS, (early, late))
        settle(qtbot, page)
        assert page.ui.several.text() == f"2 periods, together 65{text.SPACE}d"
        assert not page.ui.start.isEnabled()
        model = train(qtbot, page, "production_count")
        assert model.ranges == (early, late)
        assert model.scores.samples == 65 * 24 - 24
        assert workbench.judged[-1].ranges == (early, late)
        page.selection.set_period(late)
        settle(qtbot, page)
        assert not page.ui.several.isVisible()
        assert page.ui.start.isEnabled()


def give_reason(qtbot: QtBot, page: BaselinePage, reason: str) -> None:
    """Answer the dialog that is open."""
    dialog = page.exclusions.dialog
    assert dialog is not None
    dialog.ui.reason.setText(reason)
    qtbot.mouseClick(dialog.ui.ok, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def test_the_panel_of_training_keeps_its_width_whatever_comes(
    qtbot: QtBot, open_page: Callable[..., BaselinePage]
) -> None:
    page = open_page()
    assert page.dock_area is not None
    page.resize(page.minimumSizeHint().width() + 40, 700)
    qtbot.wait(50)
    panel = page.dock_area.dock("setup")
    before = panel.width()
    train(qtbot, page, "production_count")
    page.picks.pick_periods((WHOLE,))  # with samples that count and such that do not: all buttons are there
    for place in range(page.ui.tabs.count()):
        page.ui.tabs.setCurrentIndex(place)
        settle(qtbot, page)
        qtbot.wait(20)
        assert panel.width() == before


class TestPicking:
    """The same samples are marked on every view, and what is done is done with all of them."""

    def picked_in(self, page: BaselinePage) -> list[np.ndarray]:
        """Return the times that each view marks."""
        assert page.fit is not None
        seconds = page.fit.samples.index.as_unit("s").asi8
        dots = [
            next(one for one in chart.traces if one.label == "Picked")
            for plot in (page.ui.time_plot, page.ui.cusum_plot)
            for chart in plot.charts
        ]
        clouds = [np.sort(seconds[plot._picked_keys]) for plot in (page.ui.scatter, page.ui.residuals)]
        chosen = sorted(one.row() for one in page.ui.samples.selectionModel().selectedRows())
        return [*(one.time_s[np.isfinite(one.value)] for one in dots), *clouds, seconds[chosen]]

    def test_a_lasso_on_one_plot_marks_the_same_rows_everywhere(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count", "outdoor_temp_c")
        frame = page.fit.samples.reset_index(drop=True)  # type: ignore[union-attr]
        limit = float(np.sort(frame["residual_kwh"][frame["used"]])[-8:-6].mean())
        far = frame.index[(frame["residual_kwh"] > limit) & frame["used"]].to_numpy()
        assert len(far) == 7
        # Above all others on the plot of residuals; those in maintenance lie there too, as rings.
        x = frame["predicted_kwh"]
        outline = np.array([(x.min() - 1, limit), (x.max() + 1, limit), (x.max() + 1, 99), (x.min() - 1, 99)])
        inside = page.ui.residuals.keys_in(outline)
        assert set(far) == {place for place in inside if frame["used"][place]}
        page.ui.residuals.pick(far.astype(np.int64), adds=False)
        wanted = page.fit.samples.index[far].as_unit("s").asi8  # type: ignore[union-attr]
        assert page.selection.rows.starts_s == tuple(wanted)
        for marked in self.picked_in(page):
            assert marked.tolist() == wanted.tolist()
        assert page.ui.histogram._bars.picked.sum() == len(far)
        assert page.ui.picked.text().startswith(f"{len(far)} samples in ")
        assert [one.label for one in page.ui.residuals.legend._traces][-1] == "picked: 7 samples"
        page.ui.residuals.pick(np.empty(0, dtype=np.int64), adds=False)
        assert not any(one.label.startswith("picked") for one in page.ui.residuals.legend._traces)

    def test_rows_chosen_in_the_table_are_picked(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        table = page.ui.samples
        page.ui.tabs.setCurrentWidget(page.ui.samples_tab)
        table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
        table.setFocus()
        table.setCurrentIndex(page.picks.samples.index(0, 0))
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: page.picks.places.size == 2)
        assert page.fit is not None
        largest = page.fit.samples["residual_kwh"].to_numpy().argsort()[::-1][:2]
        assert page.picks.places.tolist() == sorted(largest.tolist())
        assert page.ui.exclude.isVisible()

    def test_control_adds_and_takes_away(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        pick = page.ui.scatter.pick
        pick(np.array([5, 6]), adds=False)
        pick(np.array([9]), adds=True)
        assert page.picks.places.tolist() == [5, 6, 9]
        pick(np.array([6]), adds=True)
        assert page.picks.places.tolist() == [5, 9]
        page.ui.scatter.setFocus()
        QTest.keyClick(page.ui.scatter, Qt.Key.Key_Escape)
        assert page.selection.rows.starts_s == ()
        assert not page.ui.picked_row.isVisible()  # over time a drag chooses a range, and the charts say so
        page.ui.tabs.setCurrentWidget(page.ui.closeness)
        assert "Drag around points" in page.ui.picked.text()
        assert not page.ui.exclude.isVisible()
        page.ui.tabs.setCurrentWidget(page.ui.samples_tab)
        assert "Choose rows" in page.ui.picked.text()

    def test_sentences_stand_below_each_other_in_a_small_window(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        page.ui.tabs.setCurrentWidget(page.ui.remarks_tab)
        findings, left_out = page.ui.findings_label, page.ui.left_out_label
        for width, below in ((1600, False), (960, True)):
            page.resize(width, 700)
            qtbot.waitUntil(lambda below=below: (left_out.y() > findings.y()) == below)

    def test_many_stretches_are_listed_with_their_number(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        page.picks.pick(np.arange(10, 90, 2), adds=False)
        page.exclusions.ask_reason(page.picks.periods)
        dialog = page.exclusions.dialog
        assert dialog is not None
        qtbot.waitExposed(dialog)
        listed = dialog.ui.stretch_list
        assert dialog.ui.stretches.text().replace(text.SPACE, " ") == "40 ranges, together 1 d 16 h"
        assert listed.count() == 40
        assert listed.item(39).text() == "2024-01-04 17:00 – 18:00 CET"
        assert listed.verticalScrollBar().maximum() > 0
        assert dialog.rect().contains(dialog.ui.ok.geometry())
        assert listed.geometry().bottom() < dialog.ui.reason_label.geometry().top()
        dialog.reject()

    def test_runs_become_exclusions_and_can_be_taken_in_again(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        whole = train(qtbot, page, "production_count").scores.samples
        hour = timedelta(hours=1)
        page.picks.pick(np.array([50, 51, 52, 70]), adds=False)
        page.ui.tabs.setCurrentWidget(page.ui.closeness)
        page.ui.scatter.setFocus()
        QTest.keyClick(page.ui.scatter, Qt.Key.Key_Delete)
        give_reason(qtbot, page, "outliers")
        assert [one.period for one in workbench.noted] == [
            Period(START + 50 * hour, START + 53 * hour),
            Period(START + 70 * hour, START + 71 * hour),
        ]
        assert page.fit is not None
        assert page.fit.model.scores.samples == whole - 4
        # They stay picked and are shown as rings, with their reason.
        assert page.picks.places.tolist() == [50, 51, 52, 70]
        (rings,) = [one for one in page.ui.scatter._points if one.cloud.hollow]
        assert {50, 51, 52, 70} <= set(rings.keys.tolist())
        assert page.picks.samples.frame["reason"].iloc[51] == "excluded: outliers"
        assert not page.ui.exclude.isVisible()

        page.picks.pick(np.array([51]), adds=False)
        click(qtbot, page.ui.take_in, page)
        dialog = page.exclusions.dialog
        assert dialog is not None
        assert "outliers" in dialog.ui.stretches.text()
        give_reason(qtbot, page, "they are real")
        assert [one.holds for one in workbench.noted] == [False, True]
        assert workbench.noted[0].withdrawn_reason == "they are real"
        assert page.fit.model.scores.samples == whole - 1
        page.session.history.undo()
        settle(qtbot, page)
        assert page.fit.model.scores.samples == whole - 4

    def test_samples_that_no_exclusion_touches_say_so(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        page.picks.pick(np.array([205]), adds=False)  # in maintenance
        click(qtbot, page.ui.take_in, page)
        assert page.message_bar.message is not None
        assert "No exclusion on record" in page.message_bar.message.text
        assert page.exclusions.dialog is None

    def test_a_refit_keeps_zooms_and_the_old_fit_until_the_new_one_is_there(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        train(qtbot, page, "production_count")
        page.ui.scatter.canvas.box.setRange(xRange=(25, 27), yRange=(25, 27), padding=0)
        part = Period(START + timedelta(days=10), START + timedelta(days=20))
        page.ui.time_plot.look_at(part)
        before = page.fit
        workbench.gate = threading.Event()
        page.exclusions.ask_reason((Period(START, START + timedelta(days=1)),))
        dialog = page.exclusions.dialog
        assert dialog is not None
        dialog.ui.reason.setText("start")
        dialog.accept()
        qtbot.waitUntil(lambda: len(workbench.requests) == 2)
        assert page.fit is before
        assert page.ui.result.isVisible()
        workbench.gate.set()
        settle(qtbot, page)
        assert page.fit is not before
        assert page.ui.scatter.canvas.box.viewRange() == [[25, 27], [25, 27]]
        assert page.ui.time_plot.view == part

    def test_a_stored_version_stays_as_it_was_trained(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        model = train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        page.exclusions.ask_reason((Period(START, START + timedelta(days=1)),))
        give_reason(qtbot, page, "start")
        assert page.fit is not None
        assert page.fit.model == model
        assert page.message_bar.message is not None
        assert "former ones" in page.message_bar.message.hint
        click(qtbot, page.ui.train, page)
        assert page.message_bar.message is None  # the advice has been followed
        click(qtbot, page.ui.train, page)
        assert page.fit.model.scores.samples == model.scores.samples - 24

    def test_points_are_drawn_over_a_driver(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count", "outdoor_temp_c")
        axis = page.ui.axis
        assert [axis.itemText(row) for row in range(axis.count())] == [
            "Expected energy",
            *(term.label for term in page.fit.model.terms),  # type: ignore[union-attr]
        ]
        axis.setCurrentIndex(axis.findData("outdoor_temp_c"))
        axis.activated.emit(axis.currentIndex())
        used = page.fit.samples[page.fit.samples["used"]]  # type: ignore[union-attr]
        for plot, column in ((page.ui.scatter, "actual_kwh"), (page.ui.residuals, "residual_kwh")):
            cloud = next(one for one in plot._points if not one.cloud.hollow)
            np.testing.assert_array_equal(cloud.places, used[["outdoor_temp_c", column]].to_numpy())

    def test_a_dragged_segment_says_slope_total_and_cost(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        more = page.session.workbench.frame  # type: ignore[union-attr]
        more.iloc[1000:1100, more.columns.get_loc("actual_kwh")] += 4.0
        model = train(qtbot, page, "production_count", "outdoor_temp_c", "shift")
        part = Period(START + timedelta(hours=1000), START + timedelta(hours=1100))
        page.resize(1700, 900)  # there is room for all that the bar says
        page.ui.tabs.setCurrentWidget(page.ui.cusum_tab)
        page.ui.cusum_plot.set_period(part)
        said = page.ui.cusum_plot.action_bar.text
        rows = page.fit.samples.iloc[1000:1100]  # type: ignore[union-attr]
        total = float(rows["residual_kwh"].sum())
        assert total == pytest.approx(100 * 4.0 * (1 - 100 / model.scores.samples), rel=0.08)
        assert f"Δ +{text.energy(total)} (+" in said
        assert text.number(total / 100, "kWh per hour", signed=True) in said
        assert f"≈ {text.money(total * 0.25, 'EUR')}" in said
        workbench.rate = None
        click(qtbot, page.ui.train, page)
        page.ui.cusum_plot.set_period(part)
        assert "≈" not in page.ui.cusum_plot.action_bar.text

    def test_a_range_over_time_is_picked_and_copied(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        page.ui.time_plot.set_period(Period(START + timedelta(hours=3), START + timedelta(hours=5)))
        page.ui.time_plot.setFocus()
        QTest.keyClicks(page.ui.time_plot, "p")
        assert page.picks.places.tolist() == [3, 4]
        click(qtbot, page.ui.copy, page)
        lines = QApplication.clipboard().text().split("\n")
        assert len(lines) == 3
        assert lines[0].startswith("Time (site)\tActual, kWh\t")
        # Midnight in UTC is one in the morning at the plant.
        assert lines[1].split("\t")[0] == "2024-01-01 04:00"
        assert float(lines[1].split("\t")[1]) == page.fit.samples["actual_kwh"].iloc[3]  # type: ignore[union-attr]

    def test_they_are_shown_on_readings(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        page.picks.pick(np.array([5]), adds=False)
        with qtbot.waitSignal(page.navigate) as told:
            qtbot.mouseClick(page.ui.show_readings, Qt.MouseButton.LeftButton)
        assert told.args == ["readings"]
        assert page.selection.rows.starts_s == (int(START.timestamp()) + 5 * 3600,)


class TestKeeping:
    def test_save_says_where(
        self, qtbot: QtBot, page: BaselinePage, home: Home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[str] = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
        model = train(qtbot, page, "production_count")
        for name in ("Press-1 2024-01-01 to 2024-03-21.joblib", "Press-1 2024-01-01 to 2024-03-21 (2).joblib"):
            click(qtbot, page.ui.save, page)  # a name that is taken is not proposed again
            assert page.save_dialog is not None
            path = home.models / name
            assert page.save_dialog.selectedFiles() == [str(path)]
            assert not path.exists()
            page.save_dialog.accept()
            settle(qtbot, page)
            assert path.exists()
        assert page.message_bar.message is not None
        assert str(path) in page.message_bar.message.hint
        assert model_store.load(home, path) == model
        (button,) = [b for b in page.findChildren(QPushButton) if b.text() == "Open folder" and b.isVisible()]
        click(qtbot, button, page)
        assert opened == [str(home.models)]

    def test_push_makes_the_next_version_once(self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench) -> None:
        train(qtbot, page, "production_count")
        assert "next version" in page.ui.push.toolTip()
        click(qtbot, page.ui.push, page)
        assert "version 1, active" in page.ui.caption.text()
        assert page.message_bar.message is not None
        assert "Stored as version 1" in page.message_bar.message.text
        assert not page.ui.push.isEnabled()
        assert "in the database already" in page.ui.push.toolTip()
        assert len(workbench.stored) == 1
        train(qtbot, page, "production_count", "outdoor_temp_c")
        click(qtbot, page.ui.push, page)
        agree(qtbot, page)
        assert cells(page.versions.model, 0) == ["2", "1"]
        assert cells(page.versions.model, 1) == ["active", ""]
        assert "Versions (2)" in visible_tabs(page)

    def test_before_a_push_the_active_version_is_told_beside_the_new_one(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        good = train(qtbot, page, "production_count", "outdoor_temp_c", "shift")
        click(qtbot, page.ui.push, page)
        page.ui.min_r_squared.setValue(0.1)
        poor = train(qtbot, page, "production_count")
        assert poor.scores.r_squared < good.scores.r_squared
        click(qtbot, page.ui.push, page)
        assert page.question is not None
        assert "fits worse than the active version 1" in page.question.text()
        told = page.question.informativeText()
        for head, model in (("Version 1, active", good), ("New", poor)):
            scores = model.scores
            assert f"{head}: R² {text.coefficient(scores.r_squared)}" in told
            assert f"CV(RMSE) {text.percent(scores.cv_rmse)}" in told
        assert "choose version 1 under Versions" in told
        page.question.reject()
        assert len(workbench.stored) == 1, "Cancel stores nothing"
        assert page.ui.push.isEnabled()

    def test_a_better_model_is_asked_about_without_warning(self, qtbot: QtBot, page: BaselinePage) -> None:
        page.ui.min_r_squared.setValue(0.1)
        train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        train(qtbot, page, "production_count", "outdoor_temp_c")
        click(qtbot, page.ui.push, page)
        assert page.question is not None
        assert "worse" not in page.question.text()
        assert "The new one fits better." in page.question.informativeText()
        page.question.reject()

    def test_models_of_samples_of_different_widths_are_not_called_better_or_worse(
        self, qtbot: QtBot, page: BaselinePage
    ) -> None:
        page.ui.min_r_squared.setValue(0.1)
        poor = train(qtbot, page, "production_count")
        good = train(qtbot, page, "production_count", "outdoor_temp_c", "shift")
        daily = {True: replace(good, interval=Interval.DAY), False: replace(poor, interval=Interval.DAY)}
        for new_is_daily, new, former in ((False, poor, daily[True]), (True, daily[False], good)):
            asked, told = comparison.question(new, stored_row(former, 1))
            assert "worse" not in asked
            assert not any(word in told for word in ("better", "worse", "alike"))
            widths = ("1 hour", "1 day") if new_is_daily else ("1 day", "1 hour")
            assert f"of samples of {widths[0]}, the new one of {widths[1]}" in told

    @pytest.mark.parametrize(
        ("new", "active", "worse"),
        [
            ((0.8, 0.10), (0.9, 0.10), True),
            ((0.8, 0.12), (0.9, 0.10), True),
            ((0.8, 0.08), (0.9, 0.10), False),
            ((0.9, 0.10), (0.9, 0.10), False),
            ((0.8, 0.10), (0.9, None), True),
            ((0.8, 0.10), (None, None), False),
        ],
    )
    def test_worse_is_what_is_better_in_nothing(
        self, new: tuple[float, float], active: tuple[float | None, float | None], *, worse: bool
    ) -> None:
        assert comparison.is_worse(comparison.Fit(*new), comparison.Fit(*active)) is worse

    def test_another_version_is_made_active_and_that_is_taken_back(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        train(qtbot, page, "production_count", "outdoor_temp_c")
        click(qtbot, page.ui.push, page)
        agree(qtbot, page)
        page.ui.tabs.setCurrentWidget(page.ui.versions_tab)
        assert not page.ui.activate.isEnabled(), "the newest is chosen, and active already"
        page.ui.versions.selectRow(1)
        click(qtbot, page.ui.activate, page)
        assert cells(page.versions.model, 1) == ["", "active"]
        assert not page.ui.activate.isEnabled(), "the same version is still chosen"
        assert "version 2, not active (version 1 is)" in page.ui.caption.text()
        for active in (["active", ""], ["", "active"]):  # the activation, then the push
            page.session.history.undo()
            settle(qtbot, page)
            assert cells(page.versions.model, 1) == active
        assert len(workbench.stored) == 2

    def test_a_version_of_another_program_can_be_made_active(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        foreign = replace(workbench.stored[0], id=UUID(int=7), version=0, model=None, is_active=False)
        workbench.stored.append(foreign)
        page.ask_versions()
        settle(qtbot, page)
        page.ui.tabs.setCurrentWidget(page.ui.versions_tab)
        page.ui.versions.selectRow(1)
        assert not page.ui.load.isEnabled()
        click(qtbot, page.ui.activate, page)
        assert [one.is_active for one in workbench.stored] == [False, True]

    def test_a_version_of_another_energy_is_not_asked_about(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        model = train(qtbot, page, "production_count")
        gas = replace(stored_row(model, 1), model=None, written_energy="natural_gas")
        workbench.stored = [gas]
        page.ask_versions()
        settle(qtbot, page)
        click(qtbot, page.ui.push, page)
        assert page.question is None
        assert [one.version for one in workbench.stored] == [2, 1]
        assert not page.session.history.undo_words

    def test_what_is_taken_back_names_the_machine_of_the_version(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        model = train(qtbot, page, "production_count")
        page.selection.set_machine(OVEN)
        settle(qtbot, page)
        page.activation.remember(stored_row(model, 2), stored_row(model, 1))
        assert page.session.history.undo_words == "version 2 of Press-1 as the active one"

    def test_versions_of_a_database_that_may_not_be_written_stay_as_they_are(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        model = train(qtbot, page, "production_count")
        workbench.stored = [stored_row(model, 2), replace(stored_row(model, 1), is_active=False)]
        workbench.capability.read_only = "You may only read this database."
        page.ask_versions()
        settle(qtbot, page)
        page.ui.tabs.setCurrentWidget(page.ui.versions_tab)
        page.ui.versions.selectRow(1)
        assert not page.ui.activate.isEnabled()
        assert page.ui.activate.toolTip() == "You may only read this database."

    def test_a_failed_push_can_be_tried_again(self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench) -> None:
        workbench.push_error = CannotStore("The disk of the server is full.", "Nothing was stored.")
        train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        assert page.message_bar.message is not None
        assert "disk" in page.message_bar.message.text
        assert "new, not in the database" in page.ui.caption.text()
        workbench.push_error = None
        click(qtbot, page.ui.push, page)
        assert len(workbench.stored) == 1

    def test_a_database_that_may_not_be_written_says_why(
        self, qtbot: QtBot, page: BaselinePage, workbench: FakeWorkbench
    ) -> None:
        workbench.capability.read_only = "You may only read this database."
        train(qtbot, page, "production_count")
        assert not page.ui.push.isEnabled()
        assert page.ui.push.toolTip() == "You may only read this database."
        assert page.ui.save.isEnabled()

    def test_a_loaded_version_shows_the_same_numbers(
        self, qtbot: QtBot, page: BaselinePage, open_page: Callable[..., BaselinePage]
    ) -> None:
        page.ui.min_r_squared.setValue(0.55)
        train(qtbot, page, "production_count", "shift")
        click(qtbot, page.ui.push, page)
        seen = self.numbers(page)
        again = open_page(PRESS, Period(START, START + timedelta(days=60)))
        assert again.fit is None
        assert "Or choose one of the versions below" in again.ui.empty_text.text()
        click(qtbot, again.ui.load, again)
        assert self.numbers(again) == seen
        assert again.selection.period == Period(START, END)
        assert set(again.setup.drivers.ticked) == {"production_count", "shift"}
        assert again.ui.min_r_squared.value() == 0.55
        assert "version 1, active" in again.ui.caption.text()
        assert not again.ui.push.isEnabled()

    @staticmethod
    def numbers(page: BaselinePage) -> list[object]:
        ui = page.ui
        tiles = [ui.r_squared_value, ui.r_squared_adjusted_value, ui.rmse_value, ui.mae_value, ui.cv_rmse_value]
        tiles += [ui.nmbe_value, ui.samples_value, ui.equation]
        table = [cells(page.result.coefficients, column) for column in range(8)]
        curve = page._shown.predicted.tolist() if page._shown else []
        return [*(label.text() for label in tiles), table, cells(page.result.left_out, 1), curve]

    def test_the_drivers_of_the_active_version_are_ticked(
        self, qtbot: QtBot, page: BaselinePage, open_page: Callable[..., BaselinePage]
    ) -> None:
        train(qtbot, page, "production_count", "shift")
        click(qtbot, page.ui.push, page)
        again = open_page()
        assert set(again.setup.drivers.ticked) == {"production_count", "shift"}
        assert again.ui.train.isEnabled()

    def test_a_version_of_another_program_is_listed_but_not_loaded(
        self, open_page: Callable[..., BaselinePage], workbench: FakeWorkbench, qtbot: QtBot
    ) -> None:
        workbench.stored = [
            StoredBaseline(
                UUID(int=7), PRESS, 4, "Baseline", True, END, "", START, END, 5000, {"total_production_count": 0.05},
                8.0, ("total_production_count",), None, None, None, None,
            )
        ]  # fmt: skip
        page = open_page()
        assert cells(page.versions.model, 2) == [text.UNKNOWN]
        assert not page.ui.load.isEnabled()
        assert "another program" in page.ui.versions_note.text()
        assert page.setup.drivers.ticked == ("production_count",)
        page.ui.versions.doubleClicked.emit(page.versions.model.index(0, 0))
        settle(qtbot, page)
        assert page.fit is None

    def test_a_closed_connection_leaves_nothing_behind(self, qtbot: QtBot, page: BaselinePage) -> None:
        train(qtbot, page, "production_count")
        click(qtbot, page.ui.push, page)
        page.session.close()
        settle(qtbot, page)
        assert page.fit is None
        assert page.versions.model.rowCount() == 0
        assert page.setup.drivers.rowCount() == 0


class TestWords:
    @pytest.mark.parametrize(
        ("value", "words"), [(0.0, "< 0.001"), (0.0004, "< 0.001"), (0.25, "0.250"), (math.nan, "–")]
    )
    def test_p_values(self, value: float, words: str) -> None:
        assert tables.p_words(value) == words

    def test_a_correlation_tells_what_it_rests_on_or_why_there_is_none(self) -> None:
        found = [
            DriverCandidate("a", "A", "", 1, 0.9, 0, 1, samples=8704, needed=10),
            DriverCandidate("b", "B", "", 1, math.nan, 0, 1, samples=4, needed=10),
            DriverCandidate("c", "C", "", 1, math.nan, 1, 1, samples=8704, needed=10),
        ]
        model = CheckModel(tables.driver_columns(), "name")
        model.set_frame(tables.driver_frame(found))
        assert cells(model, 1) == ["0.90", "–", "–"]
        tips = [model.data(model.index(row, 1), Qt.ItemDataRole.ToolTipRole) for row in range(3)]
        assert [tip.replace(text.SPACE, " ").replace(text.NARROW_SPACE, " ") for tip in tips] == [
            "Over 8 704 samples",
            "Known in 4 samples only; it takes 10 for r to mean anything.",
            "The driver does not vary.",
        ]

    def test_names_that_scripts_know_find_the_offered_driver(self) -> None:
        found = (
            DriverCandidate("production_count", "Production", "units", 1, 0.9, 0, 1),
            DriverCandidate("Shift", "Shift", "", 1, 0.5, 0, 1, labels=3),
        )
        names = [("total_production_count", ""), ("shift=Day", "shift"), ("shift=Night", "shift"), ("steam", "")]
        assert words.offered_names(names, found) == ("production_count", "Shift")

    def test_runs_of_picked_samples_become_periods(self) -> None:
        hour = timedelta(hours=1)
        # Two ranges of training: the last hour of one and the first of the next are no neighbours.
        seconds = START.timestamp() + 3600.0 * np.array([0, 1, 2, 3, 10, 11, 12])
        found = curves.periods_of(np.array([0, 2, 3, 4, 5]), seconds, 3600.0)
        assert found == (
            Period(START, START + hour),
            Period(START + 2 * hour, START + 4 * hour),
            Period(START + 10 * hour, START + 12 * hour),
        )
        assert curves.periods_of(np.array([6]), seconds, 3600.0) == (Period(START + 12 * hour, START + 13 * hour),)

    def test_a_site_day_of_25_hours_is_excluded_whole(self) -> None:
        midnights = [datetime(2024, 10, day, tzinfo=BERLIN).timestamp() for day in (26, 27, 28, 29)]
        found = curves.periods_of(np.array([1, 2]), np.array(midnights), 86400.0)
        assert found == (Period(datetime(2024, 10, 27, tzinfo=BERLIN), datetime(2024, 10, 29, tzinfo=BERLIN)),)

    def test_stretches_that_were_left_out(self) -> None:
        index = pd.date_range(START, periods=8, freq="h", unit="us")
        used = np.array([False, True, True, False, False, True, True, False])
        hour = timedelta(hours=1)
        assert curves.left_out_periods(index, used, hour) == (
            Period(START, START + hour),
            Period(START + 3 * hour, START + 5 * hour),
            Period(START + 7 * hour, START + 8 * hour),
        )
        assert curves.left_out_periods(index, used, hour, most=1) == (Period(START + 3 * hour, START + 5 * hour),)
        assert curves.left_out_periods(index, np.ones(8, dtype=bool), hour) == ()


def test_coefficients_keep_their_range_in_view_where_there_is_little_room(qtbot: QtBot, page: BaselinePage) -> None:
    train(qtbot, page, "production_count", "outdoor_temp_c")
    page.ui.tabs.setCurrentWidget(page.ui.coefficients_tab)
    table, keys = page.ui.coefficients, [column.key for column in page.result.coefficients.columns]
    for width, hidden in ((1800, set()), (1080, {"t", "standard_error"})):
        page.resize(width, 700)
        qtbot.waitUntil(
            lambda hidden=hidden: {key for place, key in enumerate(keys) if table.isColumnHidden(place)} == hidden
        )
        last = keys.index("range")
        assert table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport().width()


def test_ticks_follow_their_rows(qtbot: QtBot) -> None:
    model = CheckModel(tables.driver_columns(), "name")
    frame = tables.driver_frame(
        [DriverCandidate(name, name, "", 1.0, r, 0, 1) for name, r in (("a", 0.9), ("b", 0.5), ("c", 0.1))]
    )
    model.set_frame(frame)
    model.set_ticked({"b", "gone"})
    model.sort(1, Qt.SortOrder.AscendingOrder)
    ticked = [model.data(model.index(row, 0), Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert [state == Qt.CheckState.Checked for state in ticked] == [False, True, False]
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsUserCheckable
    with qtbot.waitSignal(model.ticked_changed):
        assert model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked == ("b", "c")
    assert not model.setData(model.index(0, 1), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_page_fits_a_small_window_in_both_themes(
    qtbot: QtBot, page: BaselinePage, qapp: QApplication, mode: str
) -> None:
    train(qtbot, page, "production_count", "outdoor_temp_c", "shift")
    theme.apply(qapp, mode)
    assert page.minimumSizeHint().width() <= 1072  # 1280 less the navigation
    assert page.minimumSizeHint().height() <= 640
    for place in range(page.ui.tabs.count()):
        page.ui.tabs.setCurrentIndex(place)
        page.resize(1072, 640)
        assert not page.grab().isNull()


def test_every_button_and_field_has_a_name_to_be_read_aloud(page: BaselinePage) -> None:
    ui = page.ui
    for widget in (ui.machine, ui.start, ui.end, ui.interval, ui.min_samples, ui.min_r_squared, ui.presets, ui.drivers):
        assert widget.accessibleName()
    for button in (ui.train, ui.save, ui.push, ui.load, ui.use_again):
        assert button.text()
        assert button.toolTip()


@pytest.mark.servers
def test_the_whole_way_on_a_real_database(qtbot: QtBot, home: Home, migrated: Database) -> None:
    """Drivers offered, trained, pushed, and loaded by another window: the coefficients are those of the plant."""
    from analytics import schema

    plant = tiny_plant(migrated, noise_kwh=0.2)
    with migrated.session(Progress()) as session:
        capability = schema.probe(session)
    workbench = Workbench(EMBEDDED, home, migrated, capability)
    pages = []
    for _ in range(2):
        session, selection = Session(home), Selection()
        page = BaselinePage(session, selection)
        qtbot.addWidget(page)
        selection.set_both(plant.machine_id, Period(plant.start, plant.end))
        page.show()
        session.adopt(workbench, workbench.plant(Progress()))
        settle(qtbot, page)
        pages.append(page)
    first, second = pages
    model = train(qtbot, first, "production_count", "outdoor_temp_c")
    assert model.coefficients["production_count"] == pytest.approx(plant.per_unit_kwh, rel=0.01)
    assert model.coefficients["outdoor_temp_c"] == pytest.approx(plant.per_degree_kwh, rel=0.01)
    assert model.intercept.value == pytest.approx(plant.base_kwh, rel=0.02)
    click(qtbot, first.ui.push, first)
    second.session.plant_changed.emit()
    settle(qtbot, second)
    click(qtbot, second.ui.load, second)
    assert TestKeeping.numbers(second) == TestKeeping.numbers(first)
    assert second.fit is not None
    assert second.fit.model == model


def test_the_baseline_that_is_shown_is_exported_with_its_samples(qtbot: QtBot, page: BaselinePage) -> None:
    assert page.exported() is None
    model = train(qtbot, page, "production_count")
    exported = page.exported()
    assert exported is not None
    assert exported.sheets is not None
    samples, coefficients, *_ = exported.sheets()
    assert len(samples.frame) == page.picks.samples.rowCount()
    assert len(coefficients.frame) == len(model.coefficients) + 1
