"""Every generated form equals its Designer file; Enter presses the button that has the keys."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
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
