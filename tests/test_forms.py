"""Every generated form equals its Designer file; Enter presses the button that has the keys."""

import importlib
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent
FORMS = sorted(path.stem for path in (ROOT / "ui_forms").glob("*.ui") if path.stem != "main_window")


def test_forms_are_fresh() -> None:
    code = "import sys; sys.path.insert(0, '.'); import dev; sys.exit(dev.stale_forms())"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("stem", FORMS)
def test_enter_presses_the_button_that_has_the_keys(qtbot: QtBot, stem: str) -> None:
    """Whoever tabs to Cancel and presses Enter has not pressed what the dialog is for."""
    module = importlib.import_module(f"enms_desktop.forms.ui_{stem}")
    form = next(value for name, value in vars(module).items() if name.startswith("Ui_"))()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    form.setupUi(dialog)
    dialog.show()
    pressed: list[str] = []
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    for button in buttons:
        button.clicked.connect(lambda *_, one=button: pressed.append(one.objectName()))
    for button in buttons:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [button.objectName() for button in buttons]


def mnemonics(form: ET.Element, scope: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the texts of a form that have a letter, with the pages of stacks and tabs that they stand on."""
    pages = form.get("class") in ("QStackedWidget", "QTabWidget")
    for part in form:
        if part.tag == "property" and part.get("name") == "text":
            words = part.findtext("string") or ""
            if QKeySequence.mnemonic(words).toString():
                yield scope, words
        elif part.tag in ("widget", "layout", "item"):
            yield from mnemonics(part, (*scope, part.get("name", "")) if pages else scope)


def german() -> dict[tuple[str, str], str]:
    found = ET.parse(ROOT / "resources" / "translations" / "workbench_de.ts").iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in found
        for message in context.iter("message")
    }


@pytest.mark.parametrize("stem", FORMS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_letter_is_given_twice_on_what_is_seen_together(stem: str, language: str) -> None:
    form = ET.parse(ROOT / "ui_forms" / f"{stem}.ui")
    context, translated, top = form.findtext("class", ""), german(), form.find("widget")
    assert top is not None
    seen = [
        (scope, words if language == "en" else translated.get((context, words), words))
        for scope, words in mnemonics(top)
    ]
    for scope in {scope for scope, _ in seen}:
        together = [words for other, words in seen if scope[: len(other)] == other]
        letters = Counter(QKeySequence.mnemonic(words).toString() for words in together)
        twice = [words for words in together if letters[QKeySequence.mnemonic(words).toString()] > 1]
        assert twice == [], scope
