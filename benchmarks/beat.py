"""How long the thread of the window is kept busy, and how long this computer keeps a plain loop that needs 5 ms."""

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


#: The plain loop is run for so long, s, in pieces that need so long each, ms.
_WATCHED_S, _PIECE_MS = 5.0, 5.0


def plain_loop() -> str:
    """Say how long a loop that needs 5 ms was kept in its own time: usually, and the longest of 1000.

    A computer that is shared, or virtual, holds a thread up and counts that as its time: a stretch of the window is
    known no better than this.
    """
    rounds, took = 1000, 0.0
    while took < _PIECE_MS:
        rounds, took = rounds * 2, _loop_ms(rounds)
    rounds = round(rounds * _PIECE_MS / took)
    found = sorted(_loop_ms(rounds) for _ in range(round(1000 * _WATCHED_S / _PIECE_MS)))
    usual, longest = found[len(found) // 2], found[-1]
    return f"a plain loop of {usual:.1f} ms took up to {longest:.1f} ms"


def _loop_ms(rounds: int) -> float:
    begun = time.thread_time()
    for _ in range(rounds):
        pass
    return 1000 * (time.thread_time() - begun)
