"""Anything that can be done is found by a part of its name, and done with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from enms_desktop.command import Command, fit, found
from enms_desktop.dialogs.palette import Palette

DONE: list[str] = []
COMMANDS = tuple(
    Command(words, lambda words=words: DONE.append(words), group, keys)
    for words, group, keys in (
        ("Import data", "File", "Ctrl+I"),
        ("Dark", "View › Theme", ""),
        ("Train the baseline", "Baseline", "T"),
        ("Data quality", "Go", "Ctrl+3"),
        ("Compressor-1", "Machine › Brussels", ""),
    )
)


@pytest.fixture
def palette(qapp: QApplication) -> Palette:
    DONE.clear()
    made = Palette(COMMANDS)
    made.open()
    return made


def names(typed: str) -> list[str]:
    return [command.words for command in found(COMMANDS, typed)]


def test_nothing_typed_offers_everything_in_order() -> None:
    assert names("") == [command.words for command in COMMANDS]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("imp", "Import data"),
        ("theme dark", "Dark"),
        ("trb", "Train the baseline"),
        ("QUAL", "Data quality"),
        ("comp br", "Compressor-1"),
    ],
)
def test_a_part_of_the_name_finds_it(typed: str, first: str) -> None:
    assert names(typed)[0] == first


def test_the_beginning_of_the_name_comes_before_a_word_inside_it() -> None:
    assert names("data")[:2] == ["Data quality", "Import data"]


def test_every_word_has_to_fit() -> None:
    assert names("dark quality") == []
    assert fit("xyz", "Data quality") is None


def test_arrows_and_enter_do_it(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.ui.typed, "data")
    assert [command.words for command in palette.offered][:2] == ["Data quality", "Import data"]
    qtbot.keyClick(palette.ui.typed, Qt.Key.Key_Down)
    qtbot.keyClick(palette.ui.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: DONE == ["Import data"])


def test_escape_does_nothing(qtbot: QtBot, palette: Palette) -> None:
    with qtbot.waitSignal(palette.rejected):
        qtbot.keyClick(palette.ui.typed, Qt.Key.Key_Escape)
    assert DONE == []


def test_nothing_found_says_so(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.ui.typed, "zzz")
    assert palette.ui.nothing.isVisible()
    qtbot.keyClick(palette.ui.typed, Qt.Key.Key_Return)
    assert palette.isVisible()
