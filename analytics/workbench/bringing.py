"""Bringing data in: files, a broker, the demo plant."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from analytics import demo
from analytics.demo import DemoReport, DemoRequest, LiveFeed
from analytics.progress import Progress
from analytics.workbench.door import Door

if TYPE_CHECKING:  # the readers of foreign files take long to load and are seldom wanted
    from analytics.ingest import ImportReport
    from analytics.mqtt import IngestRequest, Tally
    from analytics.tabular import Choices, Preview, Recipe


class BringingIn(Door):
    """Readings of files, of a broker, and of the demo plant."""

    def import_preview(self, path: Path, progress: Progress, choices: "Choices | None" = None) -> "Preview":
        """Look into a file: its columns, its formats, and what they probably mean; what is decided is not guessed."""
        from analytics import tabular

        return tabular.preview(path, progress, choices)

    def import_plan(self, path: Path, recipe: "Recipe", progress: Progress) -> "ImportReport":
        """Say what an import would store, without storing anything."""
        from analytics import ingest

        return ingest.plan(self._database, path, recipe, datetime.now(UTC), progress)

    def import_file(self, path: Path, recipe: "Recipe", progress: Progress) -> "ImportReport":
        """Import a file: all of it or nothing."""
        from analytics import ingest

        self._refuse_read_only()
        return ingest.store(self._database, path, recipe, datetime.now(UTC), progress)

    def ingest_mqtt(
        self,
        request: "IngestRequest",
        password: str,
        progress: Progress,
        notice: Callable[[str], object],
        minute: Callable[["Tally"], object],
    ) -> "Tally":
        """Take live readings from a broker until the request's time is over or the progress is stopped."""
        from analytics import mqtt

        self._refuse_read_only()
        store = mqtt.Store(self._database, self.capability)
        request = request.identified(f"{self.home.root} {self.profile.words}")
        return mqtt.ingest(store, request, password, self.home.logs, progress, notice, minute)

    def create_demo(self, request: DemoRequest, progress: Progress) -> DemoReport:
        """Write the demo plant."""
        self._refuse_read_only()
        return demo.create(self._database, request, progress)

    def demo_feed(self) -> LiveFeed:
        """Return the feed that lets the demo plant go on."""
        return LiveFeed(self._database)
