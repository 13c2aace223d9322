"""Typing as a user does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot


def type_into(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    """Type over what a field holds, and press Enter."""
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
