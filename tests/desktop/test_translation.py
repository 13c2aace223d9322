"""The language is changed as a whole: texts, decimals, names of days; English needs no file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from analytics import text
from analytics.language import tr
from enms_desktop import translation


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translation.apply(qapp, "en")


def test_numbers_and_dates_follow_the_language(qapp: QApplication) -> None:
    assert translation.apply(qapp, "de") == "de"
    assert text.number(1234.5, "kWh", 1) == "1\N{NARROW NO-BREAK SPACE}234,5\N{NO-BREAK SPACE}kWh"
    assert text.significant(1.25e9, 3) == "1,25·10⁹"
    assert QLocale().dayName(1, QLocale.FormatType.ShortFormat).startswith("Mo")
    assert translation.apply(qapp, "en") == "en"
    assert text.number(1234.5, "kWh", 1) == "1\N{NARROW NO-BREAK SPACE}234.5\N{NO-BREAK SPACE}kWh"


def test_qts_own_words_are_translated(qapp: QApplication) -> None:
    translation.apply(qapp, "de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    translation.apply(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_text_without_a_translation_stays_english(qapp: QApplication) -> None:
    translation.apply(qapp, "de")
    assert tr("No such sentence: {name}", name="x") == "No such sentence: x"


def test_an_unknown_language_is_that_of_the_system_or_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_FR"))
    assert translation.code_of("") == "en"
    assert translation.code_of("xx") == "en"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    assert translation.code_of("") == "de"
    assert translation.code_of("en") == "en"


def test_a_missing_file_is_noted_and_nothing_breaks(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(translation, "folder", lambda: tmp_path)
    translation.apply(qapp, "de")
    assert "stay English" in caplog.text
    assert tr("Undo") == "Undo"
