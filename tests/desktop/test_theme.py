"""Both themes can be read by everybody, and every picture they name is there."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QImage, QPainter, QPalette, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from analytics import text
from enms_desktop import theme
from enms_desktop.theme import DARK, LIGHT, Colors

BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
ICONS = sorted(path.stem for path in (theme.resources() / "icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


@BOTH
def test_text_can_be_read_on_everything_it_stands_on(colors: Colors) -> None:
    grounds = (colors.background, colors.surface, colors.raised, colors.hover, colors.navigation, colors.accent_soft)
    for name, ground in itertools.product(("text", "muted"), grounds):
        assert theme.contrast(getattr(colors, name), ground) >= 4.5, (name, ground)
    for ground in (colors.background, colors.surface, colors.navigation):
        for name in ("accent", "good", "warning", "bad", "info"):
            assert theme.contrast(getattr(colors, name), ground) >= 4.5, (name, ground)
    for soft in (colors.good_soft, colors.warning_soft, colors.bad_soft, colors.info_soft):
        assert theme.contrast(colors.text, soft) >= 4.5
    for name in ("good", "warning", "bad", "info"):
        assert theme.contrast(getattr(colors, name), getattr(colors, f"{name}_soft")) >= 4.5, name
    assert theme.contrast(colors.accent_text, colors.accent) >= 4.5
    assert theme.contrast(colors.accent_text, colors.accent_hover) >= 4.5


@BOTH
def test_curves_can_be_seen_on_their_surface(colors: Colors) -> None:
    for color in (*colors.series, colors.actual, colors.expected, colors.axis):
        assert theme.contrast(color, colors.surface) >= 3, color
        assert theme.contrast(color, colors.background) >= 3, color
    assert len(set(colors.series)) == len(colors.series) == 8
    assert colors.actual != colors.expected


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_colours_of_a_scale_rise_evenly_away_from_the_surface(qapp: QApplication, mode: str) -> None:
    """Lightness alone tells the order, so that it is kept in grey and for the colour-blind."""
    theme.apply(qapp, mode)
    bright = [theme.contrast(theme.sequential_color(place / 10).name(), "#000000") for place in range(11)]
    rising = bright if mode == "dark" else bright[::-1]
    for before, after in itertools.pairwise(rising):
        assert 1.15 < after / before < 1.5
    assert rising[-1] / rising[0] > 10
    assert theme.sequential_color(-1) == theme.sequential_color(0)
    assert theme.sequential_color(2) == theme.sequential_color(1)


def test_contrast_is_that_of_the_standard() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert theme.contrast("#ffffff", "#777777") == theme.contrast("#777777", "#ffffff")


def test_applying_a_theme_changes_the_palette_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.THEME.changed):
        theme.apply(qapp, "dark")
    assert theme.colors() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.surface
    with qtbot.assertNotEmitted(theme.THEME.changed):
        theme.apply(qapp, "dark")
    theme.apply(qapp, "no such mode")
    assert theme.THEME.mode == "system"


def test_what_wears_the_style_sheet_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    """What is seen first, and nothing of it is painted in the colours of both."""
    seen, hidden = QPushButton("seen"), QPushButton("hidden")
    for button in (seen, hidden):
        qtbot.addWidget(button)
        theme.wear(button)
        assert LIGHT.strong_border in button.styleSheet()
    seen.show()
    theme.apply(qapp, "dark")
    assert not seen.updatesEnabled()
    qtbot.waitUntil(lambda: DARK.strong_border in seen.styleSheet())
    qtbot.waitUntil(lambda: DARK.strong_border in hidden.styleSheet())
    assert seen.updatesEnabled()
    assert not qapp.styleSheet()


def test_whoever_wore_the_style_sheet_may_go_before_the_theme_changes(qapp: QApplication, qtbot: QtBot) -> None:
    gone, there = QPushButton(), QPushButton()
    qtbot.addWidget(there)
    for button in (gone, there):
        theme.wear(button)
    theme.apply(qapp, "dark")
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: DARK.strong_border in there.styleSheet())


def test_the_bundled_font_is_used(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == theme.FONT_FAMILY
    assert (theme.resources() / "fonts" / "OFL.txt").read_text(encoding="utf-8").count("SIL OPEN FONT LICENSE") == 1


def test_figures_have_one_width_in_tables(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font(figures=True))
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("8888"))


@pytest.mark.parametrize("path", sorted((theme.resources() / "fonts").glob("*.otf")), ids=lambda path: path.stem)
def test_the_font_has_every_sign_we_write(path: Path, qapp: QApplication) -> None:
    font = QRawFont(str(path), 16)
    signs = f"–−·×±²³⁰⁴⁻°₂…€σ≥≤→“”{text.NARROW_SPACE}{text.SPACE}äöüßé"
    assert [sign for sign in signs if not font.supportsCharacter(ord(sign))] == []


@BOTH
def test_the_style_sheet_names_only_pictures_that_are_there(colors: Colors) -> None:
    sheet = theme.style_sheet(colors)
    pictures = re.findall(r"url\(([^)]+)\)", sheet)
    assert pictures
    assert all(Path(picture).exists() for picture in pictures)
    assert "$" not in sheet


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_drawn_in_one_colour_and_one_style(name: str, qapp: QApplication) -> None:
    source = (theme.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor" stroke-width="1.75"' in source
    image = theme.pixmap(name, "#ff0000", 24).toImage()
    inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alphaF() > 0.5]
    assert len(inked) > 10
    assert all(color.red() > 200 and color.blue() < 60 for color in inked)


def test_icons_follow_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "stop")

    def brightness() -> float:
        image = button.icon().pixmap(24).toImage()
        inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alphaF() > 0.9]
        return sum(color.lightnessF() for color in inked) / len(inked)

    assert brightness() < 0.4
    theme.apply(qapp, "dark")
    assert brightness() > 0.6


def test_curves_keep_their_width_at_every_zoom(qapp: QApplication) -> None:
    pen = theme.pen(theme.colors().actual, 1.5)
    assert pen.isCosmetic()
    assert pen.widthF() == 1.5
    assert theme.series_color(0).name() == theme.series_color(len(LIGHT.series)).name()
    assert theme.faded("#ff0000", 0.25).alphaF() == pytest.approx(0.25, abs=0.01)


def test_resources_are_found_in_an_installed_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert theme.resources() == tmp_path / "resources"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_as_sharp_as_the_screen(qapp: QApplication, ratio: float) -> None:
    theme.apply(qapp, "light")
    drawn = theme.icon("close").pixmap(QSize(20, 20), ratio)
    assert (drawn.width(), drawn.devicePixelRatio()) == (round(20 * ratio), ratio)


def test_an_icon_is_dimmed_where_it_is_disabled_and_can_be_changed(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    drawn = theme.icon("close", selected="accent")

    def darkest(mode: QIcon.Mode) -> int:
        image = drawn.pixmap(QSize(24, 24), 1.0, mode).toImage()
        return min(image.pixelColor(x, x).lightness() for x in range(24) if image.pixelColor(x, x).alpha() == 255)

    assert darkest(QIcon.Mode.Normal) < darkest(QIcon.Mode.Selected) < darkest(QIcon.Mode.Disabled)
    copy = QIcon(drawn)
    copy.addPixmap(theme.pixmap("close", "#ff0000"))  # Qt copies the drawing first
    assert not copy.pixmap(16).isNull()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_line_is_as_wide_on_a_fine_screen_as_on_a_coarse_one(qapp: QApplication, ratio: float) -> None:
    image = QImage(QSize(round(20 * ratio), round(20 * ratio)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(1000, 1)  # as a chart zooms
    painter.setPen(theme.pen("#000000", 3.0, on=painter))
    painter.drawLine(QPointF(0, 10), QPointF(0.02, 10))
    painter.end()
    dark = sum(QColor(image.pixel(image.width() // 2, y)).lightness() < 128 for y in range(image.height()))
    assert dark / ratio == 3


@pytest.mark.parametrize("scale", [1000, 0.001])
def test_a_line_in_pixels_is_as_wide_in_a_chart_however_that_zooms(qapp: QApplication, scale: float) -> None:
    image = QImage(QSize(20, 20), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, 1)
    painter.setWorldMatrixEnabled(False)  # as signs and hatches do
    painter.setPen(theme.pen("#000000", 3.0, on=painter))
    painter.drawLine(QPointF(0, 10), QPointF(20, 10))
    painter.end()
    assert sum(QColor(image.pixel(10, y)).lightness() < 128 for y in range(20)) == 3


def test_a_button_has_a_ring_for_who_works_by_keys_and_none_after_a_click(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = QPushButton("First"), QPushButton("Second")
    for one in (first, second):
        column.addWidget(one)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())

    def press(button: QPushButton) -> None:
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center())

    press(first)
    assert first.hasFocus()
    assert not first.property("ring")
    first.setEnabled(False)  # Qt hands the keys on as if Tab had been pressed
    assert second.hasFocus()
    assert not second.property("ring")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert not second.property("ring")
    first.setEnabled(True)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert first.hasFocus()
    assert first.property("ring")
    press(first)
    assert not first.property("ring")


def test_the_letter_of_a_label_is_a_key_too(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    column, label, clicked, wanted = QVBoxLayout(window), QLabel("&Name"), QPushButton("First"), QPushButton("Second")
    label.setBuddy(wanted)
    for one in (label, clicked, wanted):
        column.addWidget(one)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=clicked.geometry().center())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert wanted.hasFocus()
    assert wanted.property("ring")


def test_a_dialog_shows_at_once_which_button_enter_would_press(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    dialog = QDialog(window)
    button = QPushButton("Cancel", dialog)
    dialog.open()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.property("ring")
