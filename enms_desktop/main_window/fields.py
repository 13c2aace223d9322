"""Keys of the window that fields to write in would take for themselves."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget


class KeysInFields(QObject):
    """Keeps keys of the window for the window while one writes in a field.

    On Linux, Qt's fields take Ctrl+E and Ctrl+K as they are taken in a terminal, and the window would not hear of them.

    Parameters
    ----------
    actions : sequence of QAction
        Whose keys the window keeps.
    """

    def __init__(self, actions: Sequence[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, (QLineEdit, QAbstractSpinBox, QComboBox)):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field know nothing of these keys; Qt's name."""
        if event.type() == QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(cast("QKeyEvent", event).keyCombination())
            if any(pressed in action.shortcuts() for action in self._actions):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
