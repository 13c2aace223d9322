"""The program starts, says so when there is no display, and ends cleanly."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import enms_desktop.__main__ as start
from analytics.home import Home

ROOT = Path(__file__).parents[2]

CLOSE_WHEN_SHOWN = """
import sys
from PySide6.QtCore import QTimer
import enms_desktop.main_window as module
class Window(module.MainWindow):
    def open_last(self):
        QTimer.singleShot(0, self.close)
module.MainWindow = Window
import enms_desktop.__main__ as start
sys.exit(start.main())
"""


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_whether_there_is_a_display(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], missing: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert start.display_missing() is missing


def test_without_a_display_it_says_what_to_do_instead(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "display_missing", lambda: True)
    assert start.main() == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "no display" in said
    assert "enms_desktop.headless" in said


def test_it_starts_and_ends_cleanly_and_leaves_settings_and_a_log(home: Home) -> None:
    found = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", CLOSE_WHEN_SHOWN],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    assert (home.settings / "desktop.json").exists()
    assert "started" in (home.logs / "workbench.log").read_text(encoding="utf-8")


def test_a_home_that_cannot_be_made_is_one_sentence(home: Home, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "enms_desktop"],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "ENMS_HOME": str(tmp_path / "file"),
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert found.returncode == 2
    assert "cannot be made" in found.stderr
    assert "Traceback" not in found.stderr


def test_numeric_libraries_use_one_thread_each() -> None:
    code = "import enms_desktop.__main__, os; print(os.environ['OMP_NUM_THREADS'], os.environ['OPENBLAS_NUM_THREADS'])"
    clean = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    found = subprocess.run(
        [sys.executable, "-c", code], env=clean, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == ["1", "1"]
