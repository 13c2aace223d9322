"""Charts of a stack are painted one after the other, so that the window has its turn between two of them."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QGraphicsView

_Mode = QGraphicsView.ViewportUpdateMode


class Turns(QObject):
    """Has views painted in turns: all in one go, eight machines in four charts would take most of 50 ms.

    A view that waits shows what it showed; what has to be painted for another reason is painted as it is by then.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QGraphicsView] = []
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._paint_next)

    def take(self, views: Sequence[QGraphicsView]) -> None:
        """Have these views painted anew; the one that waited longest comes first, and at once."""
        former = [view for view in self._waiting if shiboken6.isValid(view)]  # those that have gone need none
        self._waiting = former + [view for view in views if view not in former]
        for view in self._waiting:
            view.setViewportUpdateMode(_Mode.NoViewportUpdate)
        self._clock.start()
        self._paint_next()

    def _paint_next(self) -> None:
        view = self._waiting.pop(0) if self._waiting else None
        if view is not None and shiboken6.isValid(view):
            view.setViewportUpdateMode(_Mode.MinimalViewportUpdate)
            view.viewport().update()
        if not self._waiting:
            self._clock.stop()
