"""Files and folders that other programs show."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from enms_desktop import outside
from enms_desktop.messages import Message


def test_a_folder_is_opened_and_nothing_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    told: list[Message] = []
    outside.show(tmp_path, told.append)
    assert opened == [str(tmp_path)]
    assert not told


def test_where_it_is_is_told_when_nothing_opens_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    told: list[Message] = []
    outside.show(tmp_path, told.append)
    assert [str(tmp_path) in message.hint for message in told] == [True]
