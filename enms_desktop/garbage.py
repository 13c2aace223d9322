"""When Python looks for garbage: young objects as usual, all of them only while nobody waits.

To look through everything takes 50 to 100 ms once the large libraries are there; left to Python, that happened in the
middle of their import, or of a drag, and held the window for as long, whichever thread it was on.
"""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from enms_desktop.task import RUNNING

#: Python looks through the old generation after so many looks at the young ones: that is left to :class:`Garbage`.
_NEVER = 2**31 - 1

#: It is looked for so often, ms, unless somebody waits; but after so long, s, in any case.
_OFTEN_MS, _AT_LAST_S = 5_000, 60.0


class Garbage(QObject):
    """Looks through all objects every few seconds, on the thread of the window, while nobody waits for anything.

    What of Qt has lived for a while is deleted there too, not on the thread of a task.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(*gc.get_threshold()[:2], _NEVER)
        self._looked = time.monotonic()
        self._clock = QTimer(self, interval=_OFTEN_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Look for garbage, unless somebody waits and it can still wait."""
        waited_for = bool(RUNNING.tasks) or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not waited_for or time.monotonic() - self._looked > _AT_LAST_S:
            gc.collect()
            self._looked = time.monotonic()


def keep() -> None:
    """Never look again at what is there now, e.g. modules and pages, which stay."""
    gc.freeze()
