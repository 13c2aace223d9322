"""How long the thread of the window is kept busy."""

import time

from PySide6.QtCore import Qt, QTimer

#: Goal: nothing keeps it for longer.
GOAL_MS = 50.0
BEAT_MS = 4


class Beat:
    """Watches the thread of the window: a beat every few milliseconds tells how long it was kept busy in between."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._last = (time.perf_counter(), time.thread_time())
        self.busy_ms = self.clock_ms = 0.0
        #: How often it has looked.
        self.count = 0
        self._timer.start(BEAT_MS)

    def _look(self) -> None:
        self.count += 1
        now = (time.perf_counter(), time.thread_time())
        self.clock_ms = max(self.clock_ms, 1000 * (now[0] - self._last[0]))
        self.busy_ms = max(self.busy_ms, 1000 * (now[1] - self._last[1]))
        self._last = now

    def forget(self) -> None:
        """Begin anew."""
        self._look()
        self.busy_ms = self.clock_ms = 0.0
