"""The report page: what is chosen is asked for, its pages are shown, the file is written whole."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from analytics import report
from analytics.errors import CannotStore, QueryFailed
from analytics.home import Home
from analytics.plant import Plant
from analytics.progress import Progress
from analytics.report import Document, Report, ReportRequest
from analytics.report.document import Heading, Paragraph
from enms_desktop.messages import Severity
from enms_desktop.pages.report import ReportPage, view
from enms_desktop.pages.report.view import Common, Cover, common_days
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from tests.desktop import fake_plant
from tests.desktop.typed import type_into

MADE = datetime(2026, 1, 2, tzinfo=UTC)
PAGES = 5  # cover, contents, three sections


def document(title: str) -> Document:
    sections = tuple(block for number in range(3) for block in (Heading(f"Section {number}"), Paragraph("Words.")))
    words = {"contents": "Contents", "report": "Report", "data": "Data", "page": "Page {page} of {pages}"}
    return Document(
        title or "Energy review", "", "en", "", "", "ER-20251101-0123abcd", "2025", "0123abcd" * 8, MADE, (), sections,
        words,
    )  # fmt: skip


@dataclass
class FakeWorkbench:
    """Makes a short report of whatever it is asked."""

    known: Plant = field(default_factory=fake_plant.plant)
    fails: str = ""
    asked: list[ReportRequest] = field(default_factory=list)
    drawn: list[float] = field(default_factory=list)
    profile: object = None
    capability: object = None

    def report(self, request: ReportRequest, progress: Progress) -> Report:
        progress.step(0.5, "Making")
        self.asked.append(request)
        if self.fails:
            raise QueryFailed(self.fails)
        made = document(request.title)
        pdf = report.pdf(made)
        return Report(request, made, pdf, "", report.page_count(pdf))

    def report_pictures(self, made: Report, pixels_per_inch: float, progress: Progress) -> tuple[bytes, ...]:
        self.drawn.append(pixels_per_inch)
        return report.pictures(made.document, 30)

    def save_report(self, made: Report, path: Path | None, progress: Progress) -> Path:
        assert path is not None
        if not path.parent.is_dir():
            raise CannotStore("The report could not be written.")
        path.write_bytes(made.pdf)
        return path


Open = Callable[[FakeWorkbench], ReportPage]


@pytest.fixture
def open_page(qapp: QApplication, qtbot: QtBot, home: Home) -> Open:
    def opened(workbench: FakeWorkbench) -> ReportPage:
        session = Session(home)
        page = ReportPage(session, Selection())
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        session.adopt(workbench, workbench.known)  # type: ignore[arg-type]
        settle(qtbot, page)
        return page

    return opened


def settle(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def days(page: ReportPage) -> tuple[date, date]:
    return date.fromisoformat(page.ui.first.text()), date.fromisoformat(page.ui.last.text())


class TestChoosing:
    def test_the_last_twelve_full_months_are_proposed(self, open_page: Open) -> None:
        """The newest reading is of 9 November 2025, so October is the last full month."""
        page = open_page(FakeWorkbench())
        assert days(page) == (date(2024, 11, 1), date(2025, 10, 31))
        assert page.ui.preview.isEnabled()
        assert page.ui.empty.isVisible()

    def test_what_is_chosen_is_asked_for(self, open_page: Open, qtbot: QtBot) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        type_into(qtbot, page.ui.first, "2025-01-01")
        type_into(qtbot, page.ui.last, "31.1.2025")
        page.choose_machines([bench.known.machines[0].id])
        QTest.keyClicks(page.ui.organisation, "Stahlwerk ")
        QTest.keyClicks(page.ui.author, "Ada")
        page.ask_preview()
        settle(qtbot, page)
        (asked,) = bench.asked
        assert (asked.start, asked.end) == (date(2025, 1, 1), date(2025, 2, 1))
        assert asked.machine_ids == (bench.known.machines[0].id,)
        assert (asked.organisation, asked.author, asked.approver) == ("Stahlwerk", "Ada", "")

    def test_its_pages_and_cover_come_back_in_the_window_of_another_language(
        self, open_page: Open, qtbot: QtBot
    ) -> None:
        page, bench = open_page(FakeWorkbench()), FakeWorkbench()
        QTest.keyClicks(page.ui.author, "Ada")
        page.ask_preview()
        settle(qtbot, page)
        other = open_page(bench)
        other.take_over(page.hand_over())
        settle(qtbot, other)
        assert other.ui.pages.isVisible()
        assert bench.asked[0].author == "Ada"

    def test_all_machines_are_asked_for_as_all(self, open_page: Open, qtbot: QtBot) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        page.ask_preview()
        settle(qtbot, page)
        assert bench.asked[0].machine_ids == ()

    def test_without_a_machine_nothing_can_be_made(self, open_page: Open) -> None:
        page = open_page(FakeWorkbench())
        page.ui.all_machines.click()
        assert not page.ui.preview.isEnabled()
        assert not page.ui.write.isEnabled()
        page.ui.all_machines.click()
        assert page.ui.write.isEnabled()

    @pytest.mark.parametrize(
        ("typed", "why"),
        [
            ("2020-01-01", "The last day (2020-01-01) is before the first one (2024-11-01)."),
            ("2025-02-29", "2025-02 has the days 1 to 28"),
            ("2025-02-28 12:00", "is no day"),
        ],
    )
    def test_a_last_day_that_cannot_be_stays_as_typed_and_says_why(
        self, open_page: Open, qtbot: QtBot, typed: str, why: str
    ) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        type_into(qtbot, page.ui.last, typed)
        assert page.ui.last.text() == typed
        assert page.ui.last.error is not None
        page.ask_preview()
        assert page.message_bar.message is not None
        assert why in page.message_bar.message.text
        assert not bench.asked
        assert page.state()["last"] == "2025-10-31"
        type_into(qtbot, page.ui.last, "2025-02-28")
        assert page.message_bar.message is None
        assert days(page) == (date(2024, 11, 1), date(2025, 2, 28))

    def test_days_that_are_typed_outdate_the_pages(self, open_page: Open, qtbot: QtBot) -> None:
        page = open_page(FakeWorkbench())
        page.ask_preview()
        settle(qtbot, page)
        type_into(qtbot, page.ui.last, "2025-10-31")  # as it was
        assert "earlier state" not in page.ui.made.text()
        type_into(qtbot, page.ui.last, "2025-10-30")
        assert "earlier state" in page.ui.made.text()

    def test_machines_that_come_keep_what_was_unticked(self, open_page: Open) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        page._items()[2].setCheckState(Qt.CheckState.Unchecked)
        page.session.plant_changed.emit()
        assert len(page._ticked()) == len(bench.known.machines) - 1

    def test_days_and_machines_come_back_on_another_day(self, open_page: Open) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        page.choose_common(Common.MONTH)
        page.choose_machines([machine.id for machine in bench.known.machines[:2]])
        kept = json.loads(json.dumps(page.state()))
        other = open_page(FakeWorkbench())
        other.restore_state({**kept, "unticked": [*kept["unticked"], "gone"]})
        assert days(other) == (date(2025, 10, 1), date(2025, 10, 31))
        assert len(other._ticked()) == 2

    def test_the_palette_offers_what_the_page_can_do(self, open_page: Open, qtbot: QtBot) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        offered = {command.words: command for command in page.commands()}
        offered["Last calendar year"].do()
        assert days(page) == (date(2024, 1, 1), date(2024, 12, 31))
        offered["Preview the report"].do()
        settle(qtbot, page)
        assert bench.asked[0].start == date(2024, 1, 1)

    @pytest.mark.parametrize(
        ("common", "first", "last"),
        [
            (Common.MONTH, date(2025, 4, 1), date(2025, 4, 30)),
            (Common.QUARTER, date(2025, 1, 1), date(2025, 3, 31)),
            (Common.MONTHS_12, date(2024, 5, 1), date(2025, 4, 30)),
            (Common.CALENDAR_YEAR, date(2024, 1, 1), date(2024, 12, 31)),
            (Common.YEAR_TO_DATE, date(2025, 1, 1), date(2025, 4, 30)),
        ],
    )
    def test_common_periods_are_whole(self, common: Common, first: date, last: date) -> None:
        assert common_days(common, date(2025, 5, 17)) == (first, last)

    def test_the_last_day_of_a_month_ends_it(self) -> None:
        assert common_days(Common.MONTH, date(2025, 5, 31)) == (date(2025, 5, 1), date(2025, 5, 31))
        assert common_days(Common.YEAR_TO_DATE, date(2025, 1, 10)) == (date(2024, 1, 1), date(2024, 12, 31))


class TestShowing:
    def test_pages_are_shown_and_counted(self, open_page: Open, qtbot: QtBot) -> None:
        page = open_page(FakeWorkbench())
        page.ask_preview()
        settle(qtbot, page)
        assert page.ui.pages.isVisible()
        assert not page.ui.empty.isVisible()
        assert page.preview.count == PAGES
        assert page.ui.place.text() == f"Page 1 of {PAGES}"
        assert page.ui.made.text().startswith("ER-20251101-0123abcd")
        bar = page.ui.pages.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        assert page.ui.place.text() == f"Page {PAGES} of {PAGES}"

    def test_a_page_is_drawn_from_its_picture(self, open_page: Open, qtbot: QtBot) -> None:
        page = open_page(FakeWorkbench())
        page.ask_preview()
        settle(qtbot, page)
        picture = page.preview._pages[0].grab().toImage()
        shades = {picture.pixelColor(x, y).lightness() for x in range(0, 500, 3) for y in range(100, 400, 3)}
        assert max(shades) == 255  # paper
        assert min(shades) < 200  # the title

    def test_a_wider_pane_draws_finer(self, open_page: Open, qtbot: QtBot) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        page.resize(760, 800)
        qtbot.wait(20)
        page.ask_preview()
        settle(qtbot, page)
        bar, before = page.ui.pages.verticalScrollBar(), len(bench.drawn)
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        page.resize(1300, 800)
        qtbot.waitUntil(lambda: len(bench.drawn) > before, timeout=5000)
        settle(qtbot, page)
        assert bench.drawn[-1] > bench.drawn[0] * 1.1
        assert page.preview.count == PAGES
        assert page.ui.place.text() != f"Page 1 of {PAGES}"  # where the reader was

    def test_a_change_says_that_the_pages_are_of_before(self, open_page: Open, qtbot: QtBot) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        page.ask_preview()
        settle(qtbot, page)
        QTest.keyClicks(page.ui.title, "A")
        assert "earlier state" in page.ui.made.text()
        page.ask_preview()
        settle(qtbot, page)
        assert len(bench.asked) == 2

    def test_changed_readings_are_told_but_not_that_the_demo_goes_on(
        self, open_page: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = open_page(FakeWorkbench())
        page.ask_preview()
        settle(qtbot, page)
        monkeypatch.setattr(Session, "live", True)
        page.session.data_changed.emit()
        assert "earlier state" not in page.ui.made.text()
        monkeypatch.setattr(Session, "live", False)
        page.session.data_changed.emit()
        assert "earlier state" in page.ui.made.text()

    def test_what_changes_while_the_report_is_made_outdates_it_too(self, open_page: Open, qtbot: QtBot) -> None:
        """Else the file of other machines would be written from what was shown."""
        bench = FakeWorkbench()
        page = open_page(bench)
        page.ask_preview()
        page.choose_machines([bench.known.machines[0].id])
        settle(qtbot, page)
        assert "earlier state" in page.ui.made.text()
        page.ask_write(page.session.home.reports / "one.pdf")
        settle(qtbot, page)
        assert [one.machine_ids for one in bench.asked] == [(), (bench.known.machines[0].id,)]
        assert "earlier state" not in page.ui.made.text()

    def test_what_other_pages_store_outdates_the_pages(self, open_page: Open, qtbot: QtBot) -> None:
        page = open_page(FakeWorkbench())
        page.ask_preview()
        settle(qtbot, page)
        page.forget_records()
        assert "earlier state" in page.ui.made.text()

    def test_an_error_is_told_and_the_page_goes_on(self, open_page: Open, qtbot: QtBot) -> None:
        bench = FakeWorkbench(fails="The server gave up.")
        page = open_page(bench)
        page.ask_preview()
        settle(qtbot, page)
        assert page.message_bar.message is not None
        assert page.message_bar.message.severity is Severity.ERROR
        assert page.ui.preview.isEnabled()
        assert page.ui.empty.isVisible()

    def test_a_closed_connection_leaves_nothing(self, open_page: Open, qtbot: QtBot) -> None:
        page = open_page(FakeWorkbench())
        page.ask_preview()
        settle(qtbot, page)
        page.session.detach()
        assert page.preview.count == 0
        assert page.ui.empty.isVisible()
        assert not page.ui.write.isEnabled()


class TestWriting:
    def test_what_was_shown_is_written_without_making_it_again(
        self, open_page: Open, qtbot: QtBot, tmp_path: Path
    ) -> None:
        bench = FakeWorkbench()
        page = open_page(bench)
        page.ask_preview()
        settle(qtbot, page)
        path = tmp_path / "review.pdf"
        page.ask_write(path)
        settle(qtbot, page)
        assert path.read_bytes().startswith(b"%PDF")
        assert len(bench.asked) == 1
        message = page.message_bar.message
        assert message is not None
        assert str(path) in message.text

    def test_the_dialog_proposes_the_folder_of_reports(self, open_page: Open, qtbot: QtBot, home: Home) -> None:
        page = open_page(FakeWorkbench())
        page.ui.write.click()
        (dialog,) = page.findChildren(QFileDialog)
        assert Path(dialog.directory().absolutePath()) == home.reports
        assert dialog.selectedFiles()[0].endswith("energy-report_2024-11-01_2025-10-31.pdf")
        dialog.reject()

    def test_a_file_that_cannot_be_written_is_told(self, open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
        page = open_page(FakeWorkbench())
        page.ask_write(tmp_path / "nowhere" / "review.pdf")
        settle(qtbot, page)
        assert page.message_bar.message is not None
        assert "could not be written" in page.message_bar.message.text

    def test_the_cover_is_remembered(self, open_page: Open, qtbot: QtBot, home: Home) -> None:
        page = open_page(FakeWorkbench())
        page.ui.organisation.setText("Stahlwerk Süd")  # QTest knows only ASCII
        page.ask_preview()
        settle(qtbot, page)
        assert open_page(FakeWorkbench()).ui.organisation.text() == "Stahlwerk Süd"

    def test_a_broken_memory_begins_empty(self, home: Home) -> None:
        (home.settings / view.FILE_NAME).write_text('{"author": 7, "title": "T"}')
        assert Cover.load(home) == Cover(title="T")
        (home.settings / view.FILE_NAME).write_text("{")
        assert Cover.load(home) == Cover()
