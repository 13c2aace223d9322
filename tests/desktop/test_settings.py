"""Settings survive a restart, a broken file and a full disk."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from analytics.errors import CannotStore
from analytics.home import Home
from enms_desktop.settings import FILE_NAME, Settings, window_state


def test_what_was_chosen_is_there_again(home: Home) -> None:
    Settings(theme="dark", profile="Werk Süd", demo_live=True).save(home)
    assert Settings.load(home) == Settings(theme="dark", profile="Werk Süd", demo_live=True)


def test_every_setting_has_a_default() -> None:
    assert Settings() == Settings(**{field.name: field.default for field in fields(Settings)})


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "null", '"text"', "\x00"])
def test_a_broken_file_means_defaults(home: Home, content: str) -> None:
    (home.settings / FILE_NAME).write_text(content, encoding="utf-8")
    assert Settings.load(home) == Settings()


def test_a_value_of_the_wrong_type_means_its_default(home: Home) -> None:
    (home.settings / FILE_NAME).write_text(json.dumps({"theme": 3, "demo_live": 1, "page": "kpi", "new": []}), "utf-8")
    assert Settings.load(home) == Settings(page="kpi")


def test_a_failed_save_keeps_the_old_file(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(theme="dark").save(home)

    def no_space(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(CannotStore, match="No space left"):
        Settings(theme="light").save(home)
    assert Settings.load(home).theme == "dark"
    assert [path.name for path in home.settings.iterdir()] == [FILE_NAME]


def test_window_sizes_are_kept_in_the_same_folder(home: Home) -> None:
    state = window_state(home)
    state.setValue("main/geometry", b"abc")
    state.sync()
    assert Path(state.fileName()).parent == home.settings
    assert bytes(window_state(home).value("main/geometry")) == b"abc"
