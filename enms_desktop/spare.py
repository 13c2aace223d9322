"""What is made in advance: one piece after the other while nobody waits, and the window has its turn in between.

There is one queue for all, so that two pieces never fall together: each may take a good part of the 50 ms in which a
window has to answer.
"""

from collections import deque
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

#: So long the window has to itself before a piece, ms: while somebody waits for it, and while nobody does.
HURRIED_MS, CALM_MS = 0, 40

#: A piece of work, and whose it is: with that it goes.
_Piece = tuple[QObject, Callable[[], None]]


class SpareTime(QObject):
    """Does pieces of work in the order they came, those that somebody waits for first."""

    def __init__(self) -> None:
        super().__init__()
        self._hurried: deque[_Piece] = deque()
        self._calm: deque[_Piece] = deque()
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._do_next)

    def take(self, owner: QObject, piece: Callable[[], None], *, hurried: bool = False) -> None:
        """Do a piece of work once, later; nothing comes of it when its owner is gone by then.

        Parameters
        ----------
        owner : QObject
        piece : callable
            Should take no longer than 12 ms; what takes longer asks for its next piece when it has done one.
        hurried : bool
            Somebody waits for it.
        """
        for queue in (self._hurried, self._calm):
            if (owner, piece) in queue:
                queue.remove((owner, piece))
        (self._hurried if hurried else self._calm).append((owner, piece))
        self._clock.start(HURRIED_MS if self._hurried else CALM_MS)

    def _do_next(self) -> None:
        dragging = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        queue = self._hurried or self._calm
        if queue and (self._hurried or not dragging):
            owner, piece = queue.popleft()
            if shiboken6.isValid(owner):
                piece()
        if self._hurried or self._calm:
            self._clock.start(HURRIED_MS if self._hurried else CALM_MS)


SPARE = SpareTime()
