"""Lock files of the embedded server; the operating system frees them when their process ends, however it ends."""

import os
import sys
import weakref
from pathlib import Path

_PLACES = 256  # on Windows a holder locks one byte, and who wants to be alone locks all


class Lock:
    """A lock that many may share or one hold alone.

    Parameters
    ----------
    path : Path
        Made when it is not there, and never removed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = -1

    def __del__(self) -> None:
        self.release()

    def try_shared(self) -> bool:
        """Take part in the lock, or keep it when it is held; False when somebody else holds it alone."""
        return self._try(shared=True)

    def try_alone(self) -> bool:
        """Hold the lock alone, or keep it when it is held; False when somebody else has it."""
        return self._try(shared=False)

    def _try(self, *, shared: bool) -> bool:
        if self._handle >= 0:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(handle, shared=shared):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Give the lock back."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, shared: bool) -> bool:
        for place in range(_PLACES) if shared else (0,):
            os.lseek(handle, place, os.SEEK_SET)
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1 if shared else _PLACES)
            except OSError:
                continue
            return True
        return False
else:
    import fcntl

    def _lock(handle: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


#: Locks a forked child lets go: it would hold on to the server after its parent has left.
USES: weakref.WeakSet[Lock] = weakref.WeakSet()


def _forget_uses() -> None:
    for lock in USES:
        lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_uses)


def is_free(lock: Lock) -> bool:
    """Whether nobody holds a lock."""
    free = lock.try_alone()
    lock.release()
    return free
