"""What is seen when something is missing, fails, or takes its time."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import cast

from analytics.errors import ConnectionLost, QueryFailed
from analytics.home import Home
from analytics.language import tr
from analytics.period import Period
from analytics.plant import Plant
from analytics.profile import EMBEDDED, Profile, ProfileKind, TlsMode
from analytics.progress import Progress
from analytics.workbench import Workbench
from enms_desktop.main_window import MainWindow
from enms_desktop.pages import PAGES
from enms_desktop.settings import Settings
from enms_desktop.shots.camera import Camera, idle, wait
from enms_desktop.shots.pages import show_off
from enms_desktop.shots.standing_in import SO_FAR, Broken, stall
from enms_desktop.task import Step

#: No server listens here.
NOWHERE = Profile("plant", ProfileKind.EXTERNAL, "127.0.0.1", 9, "enms", "reader", TlsMode.DISABLE)

#: Nobody measured then.
SILENT = Period(datetime(2005, 3, 7, tzinfo=UTC), datetime(2005, 3, 21, tzinfo=UTC))


def take_beginning(camera: Camera, window: MainWindow) -> None:
    """Take the welcome page: nothing open, opening, failing, and an empty database."""
    camera.take(window, "welcome_closed")
    window.open(NOWHERE)
    camera.take(window, "welcome_failed")
    window.message_bar.clear()
    window.welcome.show_opening(Step(SO_FAR, ""))
    camera.take(window, "welcome_opening")
    window.welcome.show_empty(EMBEDDED.title, "")
    camera.take(window, "welcome")


def take_busy(camera: Camera, window: MainWindow) -> None:
    """Take a page that is waited for."""
    window.show_page("overview")
    page = window.made_page("overview")
    wait(camera.app, idle)
    page.run(stall, lambda _nothing: None, tr("Reading the overview"), topic="picture")
    camera.take(window, "busy", page.busy_strip.isVisible)
    page.cancel()


def take_missing(camera: Camera, own: Home, workbench: Workbench, size: tuple[int, int]) -> None:
    """Take every page of a period without readings, where every question fails, and where the server is away."""
    plant = workbench.plant(Progress())
    failed = QueryFailed(
        tr("A time stamp in the database lies outside the calendar (infinity)."), tr("Correct the row.")
    )
    for name, stand_in in (("empty", workbench), ("failed", cast("Workbench", Broken(workbench, failed)))):
        _take_all(camera, own, stand_in, plant, size, name)
    lost = ConnectionLost(tr("The database server does not answer any more."), tr("Check the network connection."))
    with opened(own, cast("Workbench", Broken(workbench, lost)), plant, size) as window:
        wait(camera.app, idle)
        camera.take(window, "offline")


def _take_all(camera: Camera, own: Home, workbench: Workbench, plant: Plant, size: tuple[int, int], name: str) -> None:
    with opened(own, workbench, plant, size) as window:
        window.selection.set_period(SILENT)
        for info in PAGES:
            window.show_page(info.name)
            page = window.made_page(info.name)
            wait(camera.app, idle)
            show_off(page, SILENT)
            camera.take(window, f"{name}_{info.name}")


@contextmanager
def opened(own: Home, workbench: Workbench, plant: Plant, size: tuple[int, int]) -> Iterator[MainWindow]:
    """Show a window with a plant, and take it away at the end."""
    window = MainWindow(own, Settings())
    window.resize(*size)
    window.show()
    window.session.adopt(workbench, plant)
    window.selection.set_both(plant.machines[0].id, None)
    yield window
    window.session.detach()
    window.close()
    window.deleteLater()
