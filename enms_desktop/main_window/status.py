"""The line at the bottom: which server, what time it is at the plant, what is being done."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from analytics import text
from analytics.language import tr
from enms_desktop import theme
from enms_desktop.page import Page
from enms_desktop.selection import Selection
from enms_desktop.session import Session
from enms_desktop.task import RUNNING

CLOCK_MS = 5_000

#: So many clocks have room; the tooltip has all.
MOST_CLOCKS = 2

#: How long something that was done is told, ms.
TOLD_MS = 6_000


class Status(QObject):
    """Fills the status bar and keeps it true."""

    def __init__(self, bar: QStatusBar, session: Session, selection: Selection) -> None:
        super().__init__(bar)
        self._bar, self._session, self._selection = bar, session, selection
        self.page: Page | None = None
        self._server, self._zone, self._live = QLabel(), QLabel(), QLabel()
        self._phrase, self._progress = QLabel(), QProgressBar()
        self._progress.setFixedWidth(110)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        bar.setContentsMargins(0, 0, theme.LARGE, 0)
        for label, name in (
            (self._server, tr("Server")),
            (self._zone, tr("Plant time")),
            (self._phrase, tr("Running tasks")),
        ):
            label.setAccessibleName(name)
        for widget in (self._server, self._zone, self._live):
            widget.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
            bar.addWidget(widget)
        bar.addPermanentWidget(self._phrase)
        bar.addPermanentWidget(self._progress)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.show_zone)
        self._clock.start()
        RUNNING.changed.connect(self.show_tasks)
        selection.changed.connect(self.show_zone)
        self.show_tasks()

    def tell(self, words: str) -> None:
        """Say something that was done, for a moment."""
        self._bar.showMessage(words, TOLD_MS)

    def show_server(self) -> None:
        """Say which server is open, and how it is."""
        workbench, profile = self._session.workbench, self._session.profile
        colors = theme.colors()
        if workbench is not None and profile is not None:
            words, color = f"{workbench.capability.words} · {profile.title}", colors.good
            if workbench.capability.read_only:
                words, color = tr("{server} · read only", server=words), colors.warning
            if self._session.offline:
                words, color = tr("{server} cannot be reached", server=profile.title), colors.bad
        elif self._session.busy and profile is not None:
            words, color = tr("Opening {server} …", server=profile.title), colors.warning
        else:
            words, color = tr("Not connected"), colors.muted
        self._server.setText(_dotted(words, color))
        self._server.setToolTip(workbench.capability.read_only if workbench is not None else "")

    def show_zone(self) -> None:
        """Say what the time is where the plant is."""
        if not self._session.plant.factories:
            self._zone.clear()
            return
        now, zones = datetime.now(UTC), self._zones()
        clocks = [f"{now.astimezone(zone):%H:%M} {text.zone_name(now, zone)} ({zone.key})" for zone in zones]
        self._zone.setText(tr("Plant time {clock}", clock=" · ".join(clocks[:MOST_CLOCKS])))
        if len(zones) == 1:
            self._zone.setToolTip(tr("All times on the page are in this zone."))
        else:
            several = tr("The machines that are shown are in several zones; charts go by the first.")
            self._zone.setToolTip("\n".join([several, *clocks]))

    def _zones(self) -> tuple[ZoneInfo, ...]:
        """Return the zones of the machines that are shown, each once; that of the selection where none are."""
        shown = self.page.machines_shown if self.page is not None else ()
        zones = tuple(dict.fromkeys(self._session.zone(machine.id) for machine in shown))
        return zones or (self._session.zone(self._selection.machine_id),)

    def follow(self, page: Page | None) -> None:
        """Tell the time where the machines of this page are."""
        if self.page is not None and shiboken6.isValid(self.page):
            self.page.machines_changed.disconnect(self.show_zone)
        self.page = page
        if page is not None:
            page.machines_changed.connect(self.show_zone)
        self.show_zone()

    def show_live(self) -> None:
        """Say whether the demo plant runs."""
        running = self._session.live
        self._live.setText(_dotted(tr("Demo plant running"), theme.colors().good) if running else "")

    def show_tasks(self) -> None:
        """Say what is being done, and how far the newest task is."""
        running = [one for one in RUNNING.tasks if one.phrase]
        self._phrase.setVisible(bool(running))
        self._progress.setVisible(bool(running))
        if not running:
            return
        step, others = running[-1].step, len(running) - 1
        more = tr("  and {count} more", count=others) if others else ""
        self._phrase.setText(f"{step.phrase} …{more}")
        self._progress.setRange(0, 1000 if step.fraction else 0)
        self._progress.setValue(round(1000 * step.fraction))


def _dotted(words: str, color: str) -> str:
    return f'<span style="color:{color}">●</span>&nbsp; {words}'
