"""The ring around the button that has the keys: for who works by keys, not after a click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

#: The property that the style sheet looks at, beside ``:focus``.
RING = "ring"

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class FocusRing(QObject):
    """Gives a button a ring when it gets the keys, unless the mouse was used last.

    A click that moves them, and Qt, which hands them on when their button is disabled or hidden, show none; the next
    key does. A dialog shows at once which button Enter would press.

    Only windows are listened to, whose events are few; a filter of the whole program would be asked for each of its
    many.

    Parameters
    ----------
    app : QApplication
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._clicked: QWindow | None = None  # the window that was clicked into; none since a key was pressed
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._follow)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether keys or the mouse are used; Qt's name."""
        if event.type() == QEvent.Type.KeyPress:
            if isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
                self._clicked = None
                self._show(QApplication.focusWidget())
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWindow):
            self._clicked = watched
            self._show(QApplication.focusWidget())
        return False

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            self._clicked = None  # Alt and the letter of a label: shortcuts are keys of which a window hears nothing
        self._show(now)

    def _show(self, widget: QWidget | None) -> None:
        """Let a button have its ring, or none."""
        if not isinstance(widget, QAbstractButton):
            return
        window = widget.window()
        opened = isinstance(window, QDialog) and window.windowHandle() is not self._clicked
        due = self._clicked is None or opened
        if bool(widget.property(RING)) != due:
            widget.setProperty(RING, due)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
