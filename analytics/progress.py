"""How a long computation tells how far it is, and learns that it should stop."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from analytics.errors import Cancelled

log = logging.getLogger(__name__)


def _ignore(fraction: float, phrase: str) -> None:
    """Report to nobody."""


class Progress:
    """The thread-safe link between a computation and whoever waits for it.

    Parameters
    ----------
    report : callable, optional
        Called in the computing thread with the fraction done (0 to 1) and a short phrase.
    """

    def __init__(self, report: Callable[[float, str], object] = _ignore) -> None:
        self._report = report
        self._stop = Event()
        self._lock = Lock()
        self._interrupt: Callable[[], object] | None = None

    @property
    def stopped(self) -> bool:
        """Whether the user asked to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the computation to stop at its next check; returns at once."""
        self._stop.set()

    def interrupt(self) -> None:
        """Break off the statement that is running now, if one is; may block, so never call it on a GUI thread."""
        with self._lock:
            interrupt = self._interrupt
            if interrupt is None:
                return
            try:
                interrupt()
            except Exception:
                log.warning("the running statement could not be cancelled", exc_info=True)

    def check(self) -> None:
        """Raise Cancelled when the user asked to stop."""
        if self.stopped:
            raise Cancelled

    def step(self, fraction: float, phrase: str = "") -> None:
        """Report how far the work is, and stop here if the user asked to.

        Parameters
        ----------
        fraction : float
            Part done, 0 to 1.
        phrase : str
            What is being done now, in a few words.
        """
        self.check()
        self._report(min(max(fraction, 0.0), 1.0), phrase)

    def part(self, start: float, stop: float, phrase: str = "") -> "Progress":
        """Return a progress whose 0 to 1 is the stretch ``start`` to ``stop`` of this one; a phrase stands for all."""
        return _Part(self, start, stop, phrase)

    @contextmanager
    def interruptible(self, interrupt: Callable[[], object]) -> Iterator[None]:
        """Name the call that breaks off what runs inside the block."""
        with self._lock:
            self._interrupt = interrupt
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._interrupt = None


class _Part(Progress):
    """A stretch of another progress; stop and interrupt are the whole's."""

    def __init__(self, whole: Progress, start: float, stop: float, phrase: str) -> None:
        super().__init__()
        self._whole, self._from, self._to, self._phrase = whole, start, stop, phrase

    @property
    def stopped(self) -> bool:
        return self._whole.stopped

    def stop(self) -> None:
        self._whole.stop()

    def interrupt(self) -> None:
        self._whole.interrupt()

    def step(self, fraction: float, phrase: str = "") -> None:
        fraction = min(max(fraction, 0.0), 1.0)
        self._whole.step(self._from + (self._to - self._from) * fraction, self._phrase or phrase)

    @contextmanager
    def interruptible(self, interrupt: Callable[[], object]) -> Iterator[None]:
        with self._whole.interruptible(interrupt):
            yield
