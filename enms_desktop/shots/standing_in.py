"""Workbenches that stand in for the real one, so that waiting and failing can be seen."""

import time
from typing import Any

from analytics.progress import Progress
from analytics.workbench import Workbench

#: How far what never ends has come.
SO_FAR = 0.4


class Stalled:
    """A workbench that stores until it is stopped, and nothing of it."""

    def __init__(self, real: Workbench) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def import_file(self, _path: object, _recipe: object, progress: Progress) -> None:
        """Come so far and no further."""
        stall(progress)


class Broken:
    """A workbench that knows its plant and answers every question with an error."""

    def __init__(self, real: Workbench, error: Exception) -> None:
        self._real, self._error = real, error

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._real, name)
        return self._fail if callable(found) else found

    def _fail(self, *_arguments: object, **_options: object) -> None:
        raise self._error


def stall(progress: Progress) -> None:
    """Work until the user has enough."""
    while True:
        progress.step(SO_FAR)  # ends it with Cancelled
        time.sleep(0.01)
