"""What is seen becomes files: drawings stay drawings, tables stay numbers, and nothing is half written."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from analytics.errors import CannotStore
from analytics.home import Home
from analytics.period import Interval, Period
from analytics.sheet import Sheet
from enms_desktop import export, theme
from enms_desktop.dialogs.export import ExportDialog
from enms_desktop.export import PICTURE_SCALE, PICTURES, TABLES, Exported, Format, image_of, writer
from enms_desktop.page import Page
from enms_desktop.plots.time_plot import TimePlot, Trace
from enms_desktop.selection import Selection
from enms_desktop.session import Session

TABLE = Sheet("Energy", pd.DataFrame({"Energy, kWh": [1.5, 2.5]}))


@pytest.fixture
def plot(qtbot: QtBot) -> TimePlot:
    made = TimePlot()
    qtbot.addWidget(made)
    made.resize(800, 400)
    seconds = np.arange(0, 86_400 * 7, 900.0) + 1.7e9
    value = 30 + 10 * np.sin(seconds / 8e4)
    made.show_traces([("Energy, kWh", [Trace("C1", "kWh", seconds, value)])], Interval.QUARTER_HOUR, "UTC")
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_page_offers_what_it_has(plot: TimePlot) -> None:
    assert Exported("x").formats == ()
    assert Exported("x", picture=plot).formats == PICTURES
    assert Exported("x", sheets=lambda: (TABLE,)).formats == TABLES


def test_a_file_name_has_no_sign_that_a_file_system_refuses() -> None:
    assert Exported('Line 1/2: "Press" 2025').file_name == "Line 1-2- -Press- 2025"
    assert Exported("...").file_name == "export"


def test_a_pdf_holds_curves_and_letters_and_no_picture(plot: TimePlot) -> None:
    pdf = export.pdf_of(plot, "Energy")
    assert pdf.startswith(b"%PDF-")
    assert b"/Subtype /Image" not in pdf
    assert b"Inter" in pdf or b"/Font" in pdf


def test_a_drawing_shows_the_whole_curve_and_no_picture(plot: TimePlot) -> None:
    root = ET.fromstring(export.svg_of(export.pdf_of(plot)))
    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    assert width / height == pytest.approx(plot.width() / plot.height(), rel=0.01)
    tags = [element.tag.rsplit("}", 1)[-1] for element in root.iter()]
    assert "image" not in tags
    longest = max((element.get("d", "") for element in root.iter()), key=len)
    points = [tuple(map(float, part.split(","))) for part in longest.replace("M", "L").split("L")[1:] if "," in part]
    # seconds since 1970 with six figures would put a week into one place
    assert len({x for x, _ in points}) > 200


def test_a_png_has_twice_the_pixels_of_the_screen(plot: TimePlot, tmp_path: Path) -> None:
    writer(Exported("x", picture=plot), Format.PNG)(tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (1600, 800)


@pytest.mark.parametrize("form", list(Format))
def test_every_kind_of_file_is_written_and_named_by_its_ending(form: Format, plot: TimePlot, tmp_path: Path) -> None:
    path = tmp_path / f"a{form.suffix}"
    writer(Exported("x", plot, lambda: (TABLE,)), form)(path)
    begins = {".png": b"\x89PNG", ".svg": b"<svg", ".pdf": b"%PDF", ".xlsx": b"PK", ".csv": b"\xef\xbb\xbf"}
    assert path.read_bytes().startswith(begins[form.suffix])
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("form", list(Format))
def test_a_folder_that_is_not_there_is_told_in_words(form: Format, plot: TimePlot, tmp_path: Path) -> None:
    with pytest.raises(CannotStore, match="could not be written"):
        writer(Exported("x", plot, lambda: (TABLE,)), form)(tmp_path / "gone" / f"a{form.suffix}")


def test_what_is_there_to_be_pressed_is_in_no_picture(plot: TimePlot) -> None:
    plot.set_period(Period(datetime.fromtimestamp(1.7e9 + 90_000, UTC), datetime.fromtimestamp(1.7e9 + 180_000, UTC)))
    bar = plot.choice.bar
    assert bar.isVisible()
    made = export.image_of(plot)
    assert bar.isVisible()
    bar.hide()
    assert made == export.image_of(plot)
    bar.show()
    bar.setProperty("unprinted", False)
    assert made != export.image_of(plot)


def test_the_program_looks_the_same_after_it_was_drawn(plot: TimePlot) -> None:
    before = plot.grab().toImage()
    export.pdf_of(plot)
    assert plot.grab().toImage() == before


class PlainPage(Page):
    NAME, TITLE = "plain", "Plain"


@pytest.fixture
def page(qtbot: QtBot, home: Home) -> PlainPage:
    made = PlainPage(Session(home), Selection())
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_for(page: Page, folder: Path) -> ExportDialog:
    exported = Exported("Plant: 2025", sheets=lambda: (TABLE,))
    dialog = ExportDialog(page, exported, exported.formats, str(folder))
    dialog.setOption(ExportDialog.Option.DontUseNativeDialog)
    return dialog


def test_the_dialog_proposes_a_name_and_gives_it_the_ending_of_its_kind(page: PlainPage, tmp_path: Path) -> None:
    dialog = dialog_for(page, tmp_path)
    assert Path(dialog.selectedFiles()[0]).name == "Plant- 2025.xlsx"
    dialog.selectNameFilter(Format.CSV_GERMAN.words)
    dialog.filterSelected.emit(Format.CSV_GERMAN.words)
    assert dialog.form_of(Path("Plant- 2025.csv")) is Format.CSV_GERMAN
    assert Path(dialog.selectedFiles()[0]).name == "Plant- 2025.csv"


@pytest.mark.parametrize(
    ("typed", "written", "form"),
    [
        ("out", "out.xlsx", Format.XLSX),
        ("out.csv", "out.csv", Format.CSV),
        ("out.CSV", "out.CSV", Format.CSV),
        ("week 2026.10", "week 2026.10.xlsx", Format.XLSX),
    ],
)
def test_a_typed_ending_says_what_is_written(
    page: PlainPage, tmp_path: Path, qtbot: QtBot, typed: str, written: str, form: Format
) -> None:
    dialog = dialog_for(page, tmp_path)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(typed)
    with qtbot.waitSignal(dialog.decided) as told:
        dialog.accept()
    assert told.args == [str(tmp_path / written)]
    assert dialog.form_of(Path(written)) is form


def test_before_a_file_is_replaced_it_is_asked_about_the_name_that_is_written(
    page: PlainPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "week 10.10.xlsx").write_text("kept")
    asked = list[str]()

    def refuse(_parent: QWidget, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", refuse)
    dialog = dialog_for(page, tmp_path)
    with qtbot.assertNotEmitted(dialog.decided):
        dialog.fileSelected.emit(str(tmp_path / "week 10.10"))  # as a dialog of the window system does
    assert asked == ["week 10.10.xlsx already exists. Do you want to replace it?"]


def test_what_was_written_is_told_with_its_place(page: PlainPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = dialog_for(page, tmp_path)
    dialog.decided.emit(str(tmp_path / "mine.xlsx"))
    qtbot.waitUntil(lambda: not page.busy and page.message_bar.message is not None)
    assert page.message_bar.message is not None
    assert str(tmp_path / "mine.xlsx") in page.message_bar.message.words
    assert (tmp_path / "mine.xlsx").exists()


def test_what_could_not_be_written_is_told(page: PlainPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = dialog_for(page, tmp_path)
    dialog.decided.emit(str(tmp_path / "gone" / "mine.xlsx"))
    qtbot.waitUntil(lambda: not page.busy and page.message_bar.message is not None)
    assert page.message_bar.message is not None
    assert "could not be written" in page.message_bar.message.words


def test_below_a_picture_stands_what_it_is_of(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.resize(200, 40)
    plain, told = image_of(line), image_of(line, "Press-1 · 1 Mar 2026 · Europe/Berlin")
    assert told.width() == plain.width()
    assert told.height() > plain.height()
    assert told.copy(plain.rect()) == plain, "the picture itself is the same"
    below = told.copy(0, plain.height(), told.width(), told.height() - plain.height())
    ground = below.pixel(0, 0)
    assert any(below.pixel(x, y) != ground for x in range(below.width()) for y in range(below.height()))


class Line(QWidget):
    """A line of three pixels."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(theme.pen("#000000", 3.0, on=painter))
        painter.drawLine(0, 20, 40, 20)


def test_a_line_is_as_thick_in_a_picture_as_on_the_screen(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.resize(40, 40)
    picture = image_of(line)
    dark = sum(QColor(picture.pixel(40, y)).lightness() < 128 for y in range(picture.height()))
    assert dark == 3 * PICTURE_SCALE
