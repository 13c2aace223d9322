"""What was shown of a connection is kept, one file each; a broken file is as good as none."""

import json
import logging
from datetime import UTC, datetime
from uuid import UUID

import pytest

from analytics.home import Home
from analytics.period import Period
from enms_desktop.main_window.memory import Memory, path_of

DAY = Period(datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 3, 2, tzinfo=UTC))
FULL = Memory("readings", UUID(int=7), DAY, (DAY,), {"readings": {"measures": ["energy_kwh"], "zoom": 1.5}})


def test_it_comes_back_as_it_was(home: Home) -> None:
    FULL.save(home, "Brewery")
    Memory().save(home, "Brewery 2")
    assert Memory.load(home, "Brewery") == FULL
    assert Memory.load(home, "Brewery 2") == Memory()
    assert Memory.load(home, "never opened") == Memory()


@pytest.mark.parametrize("name", ["../../etc/passwd", "Werk/Süd", "a" * 300, "…"])
def test_any_name_makes_a_plain_file_of_its_own(home: Home, name: str) -> None:
    path = path_of(home, name)
    assert path.parent == home.settings / "sessions"
    assert path.name.isascii()
    assert path != path_of(home, name + "x")
    FULL.save(home, name)
    assert Memory.load(home, name) == FULL


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "[]",
        '{"format": 1}',
        json.dumps({"format": 1, "page": "x", "machine": "no id", "period": None, "recent": [], "pages": {}}),
        json.dumps({"format": 1, "page": "x", "machine": None, "period": ["2025-01-01", "x"]}),
        json.dumps({"format": 1, "page": "x", "machine": None, "period": None, "recent": [], "pages": {"a": 3}}),
        json.dumps({"format": 99}),
    ],
)
def test_a_broken_file_is_noted_and_ignored(home: Home, caplog: pytest.LogCaptureFixture, broken: str) -> None:
    FULL.save(home, "Brewery")
    path_of(home, "Brewery").write_text(broken)
    with caplog.at_level(logging.INFO):
        assert Memory.load(home, "Brewery") == Memory()
    assert "not taken over" in caplog.text


def test_what_is_no_json_is_noted_and_the_former_file_stays(home: Home, caplog: pytest.LogCaptureFixture) -> None:
    FULL.save(home, "Brewery")
    Memory(pages={"readings": {"zoom": object()}}).save(home, "Brewery")
    assert "could not be kept" in caplog.text
    assert Memory.load(home, "Brewery") == FULL
