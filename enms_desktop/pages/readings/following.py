"""New readings, shown while the newest one is visible."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot

from analytics.plant import Plant
from enms_desktop.task import Task

if TYPE_CHECKING:
    from enms_desktop.pages.readings.page import ReadingsPage

#: How often new rows are looked for while the newest reading is visible, ms.
LOOK_MS = 20_000


class Following(QObject):
    """Looks for new rows now and then, quietly.

    Parameters
    ----------
    page : ReadingsPage
    """

    def __init__(self, page: ReadingsPage) -> None:
        super().__init__(page)
        self._page = page
        self._task: Task | None = None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    @Slot()
    def look(self) -> None:
        """Look for new rows, when the newest reading is visible."""
        page = self._page
        workbench = page.session.workbench
        watched = page.isVisible() and page.shown is not None and self._follows() and not page.ui.plot.is_dragging
        if workbench is None or not watched or self._task is not None or page.busy:
            return
        task = Task(workbench.plant)  # without a phrase: it is asked again and again
        self._task = task
        task.succeeded.connect(partial(self._show_newer, task))
        task.failed.connect(partial(self._over, task))
        task.cancelled.connect(partial(self._over, task))
        task.start()

    def _follows(self) -> bool:
        """Whether the newest reading that is known is visible."""
        page = self._page
        visible = page.visible()
        return visible is not None and page.newest is not None and visible.end >= page.newest

    def _over(self, task: Task, _error: object = None) -> None:
        page = self._page
        # Said once by whoever asks next on the user's behalf; a look that nobody asked for stays silent.
        if shiboken6.isValid(page) and self._task is task:
            self._task = None

    def _show_newer(self, task: Task, plant: Plant) -> None:
        """Read again when there is at least one more value at the level that is shown."""
        page = self._page
        self._over(task)
        if not shiboken6.isValid(page) or page.shown is None or not self._same_machines(plant):
            return
        page.machines.set_plant(plant)
        bounds = page.bounds()
        if bounds is None or page.newest is None or page.ui.plot.is_dragging:
            return
        if (bounds[1] - page.newest).total_seconds() >= max(page.shown.interval.seconds, 1):
            self._move_along(bounds[1])
            page.ask(page.ui.plot.view if page.ui.plot.is_zoomed else None, grown=True)

    def _move_along(self, newest: datetime) -> None:
        """Move what is looked at closely so that the newest reading stays visible, unless a range is being chosen."""
        page = self._page
        plot = page.ui.plot
        visible = plot.view
        if plot.is_zoomed and plot.period is None and newest >= visible.end:
            room = (visible.end - visible.start) / 10
            plot.show_view(((newest + room).timestamp() - visible.hours * 3600, (newest + room).timestamp()))

    def _same_machines(self, plant: Plant) -> bool:
        page = self._page
        return [m.id for m in plant.machines] == [m.id for m in page.session.plant.machines]
