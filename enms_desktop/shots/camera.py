"""Waits until a window has come to rest, and keeps pictures of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from enms_desktop import task, theme

#: How long a picture may be waited for, s.
PATIENCE_S = 60.0


def wait(app: QApplication, done: Callable[[], bool]) -> None:
    """Let the window live until something is true."""
    until = time.monotonic() + PATIENCE_S
    while not done():
        app.processEvents()
        time.sleep(0.002)
        if time.monotonic() > until:
            raise TimeoutError("a page did not come to rest")
    for _ in range(20):  # what the last answer asked for, and the paint after it
        app.processEvents()
        time.sleep(0.005)


def idle() -> bool:
    """Whether no task is running."""
    return not task.RUNNING.tasks


@dataclass
class Camera:
    """Takes the pictures of one theme.

    Parameters
    ----------
    app : QApplication
    folder : Path
        Where the pictures go.
    taken : list of Path
        The pictures so far.
    """

    app: QApplication
    folder: Path
    taken: list[Path] = field(default_factory=list)

    def take(self, widget: QWidget, name: str, when: Callable[[], bool] = idle) -> None:
        """Wait until something is true, by default that nothing runs any more, and keep a picture."""
        wait(self.app, when)
        path = self.folder / f"{name}_{theme.colors().name}.png"
        widget.grab().save(str(path))
        self.taken.append(path)

    def take_dialog(self, dialog: QDialog, name: str) -> None:
        """Keep a picture of a dialog, shown or not, and close it."""
        dialog.show()
        self.take(dialog, name)
        dialog.reject()
