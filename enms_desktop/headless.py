"""The main job without a window: ``python -m enms_desktop.headless``.

Makes the demo plant in the local database unless it is there, trains and stores a baseline of every machine, and draws
every page and dialog in both themes into a folder. What it wrote, and where, is listed at the end.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from analytics.baseline import BaselineRequest, StoredBaseline
from analytics.demo import DemoRequest
from analytics.errors import EnmsError
from analytics.home import Home
from analytics.period import Period
from analytics.plant import Machine
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.report import ReportRequest
from analytics.simulator import PLANT, truth
from analytics.workbench import Workbench
from enms_desktop import task, theme, translation
from enms_desktop.main_window import MainWindow
from enms_desktop.page import Page
from enms_desktop.pages import PAGES
from enms_desktop.settings import Settings

THEMES = ("light", "dark")
SIZE = "1440x900"
#: How long a picture may be waited for, s.
PATIENCE_S = 60.0
#: The demo plant's faults lie mostly in its last weeks; a baseline is trained on the year before them.
QUIET_TAIL = timedelta(weeks=6)


def say(text: str) -> None:
    """Tell whoever reads the terminal."""
    print(text, flush=True)  # noqa: T201 - this module is a command


class Teller:
    """Prints a phrase of the progress once, when it changes."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, _fraction: float, phrase: str) -> None:
        """Print the phrase unless it is the last one again."""
        if phrase and phrase != self._last:
            self._last = phrase
            say(f"  {phrase}")


def hear_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt has to say, but for what the offscreen platform says at every dialog."""
    if "propagateSizeHints" not in text and kind is not QtMsgType.QtDebugMsg:
        print(text, file=sys.stderr)  # noqa: T201


def demo_machines(workbench: Workbench) -> tuple[Machine, ...]:
    """Return the demo plant's machines; the plant is made first when it is not there."""
    known = {machine.id for machine in PLANT.machines}
    found = [machine for machine in workbench.plant(Progress()).machines if machine.id in known]
    if not found:
        say("Making the demo plant: two sites, eight machines, 14 months")
        report = workbench.create_demo(DemoRequest(datetime.now(UTC)), Progress(Teller()))
        say(f"  {report.rows:,} readings in {report.seconds:.1f} s")
        found = [machine for machine in workbench.plant(Progress()).machines if machine.id in known]
    return tuple(found)


def training_period(machine: Machine) -> Period:
    """Return the year before the weeks in which most of the demo plant's faults lie."""
    assert machine.first_reading is not None
    assert machine.last_reading is not None
    end = (machine.last_reading - QUIET_TAIL).replace(hour=0, minute=0, second=0, microsecond=0)
    return Period(max(machine.first_reading, end - timedelta(days=365)), end)


def train_all(workbench: Workbench, machines: Sequence[Machine]) -> tuple[StoredBaseline, ...]:
    """Train and store a baseline of every machine that has none, on the drivers its electricity depends on."""
    say("Training a baseline of every machine")
    stored = {one.machine_id: one for one in workbench.baselines(None, Progress()) if one.is_active}
    for machine in machines:
        if machine.id not in stored:
            request = BaselineRequest(machine.id, training_period(machine), truth(machine.id).drivers)
            fit = workbench.fit_baseline(request, Progress())
            stored[machine.id] = workbench.push_baseline(fit, Progress())
        say(f"  {describe(machine, stored[machine.id])}")
    return tuple(stored[machine.id] for machine in machines)


def describe(machine: Machine, stored: StoredBaseline) -> str:
    """Return a stored baseline in one line."""
    if stored.model is None:
        return f"{machine.name:<20} version {stored.version}"
    scores = stored.model.scores
    return (
        f"{machine.name:<20} version {stored.version}   R² {scores.r_squared:.3f}   CV(RMSE) "
        f"{100 * scores.cv_rmse:4.1f} %   {scores.samples:,} samples   {', '.join(stored.feature_names)}"
    )


def write_report(workbench: Workbench, machines: Sequence[Machine]) -> Path:
    """Write the energy report of the last twelve whole months."""
    say("Writing the energy report")
    last = max(machine.last_reading for machine in machines if machine.last_reading is not None)
    end = last.date().replace(day=1)
    request = ReportRequest(end.replace(year=end.year - 1), end, tuple(machine.id for machine in machines))
    made = workbench.report(request, Progress(Teller()))
    say(f"  {made.document.report_id}, {made.pages} pages")
    return workbench.save_report(made, None, Progress())


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


def keep(widget: QWidget, folder: Path, name: str) -> Path:
    """Store a picture of a widget."""
    path = folder / f"{name}_{theme.colors().name}.png"
    widget.grab().save(str(path))
    return path


def pictures(
    app: QApplication, own: Home, workbench: Workbench, machine: Machine, folder: Path, size: tuple[int, int]
) -> Iterator[Path]:
    """Draw every page and dialog in both themes.

    The window keeps its settings in ``own``: the user's stay as they are.
    """
    for mode in THEMES:
        theme.apply(app, mode)
        window = MainWindow(own, Settings())
        window.resize(*size)
        window.show()
        app.processEvents()
        window.welcome.show_empty(EMBEDDED.name, "")
        yield keep(window, folder, "welcome")
        window.session.adopt(workbench, workbench.plant(Progress()))
        window.selection.set_both(machine.id, training_period(machine))
        for info in PAGES:
            window.show_page(info.name)
            wait(app, idle)
            page = window.made_page(info.name)
            _show_off(page, training_period(machine))
            wait(app, idle)
            yield keep(window, folder, info.name)
            for name, dialog in _asked_by(page, training_period(machine)):
                wait(app, idle)
                yield keep(dialog, folder, name)
                dialog.reject()
            for name in _pictures_of(page):
                wait(app, idle)
                yield keep(window, folder, name)
        yield from _dialogs(app, window, workbench, folder)
        window.session.detach()
        window.close()
        window.deleteLater()
        wait(app, idle)


def _show_off(page: Page, period: Period) -> None:
    """Bring a page to where an engineer would be in the middle of the work."""
    from enms_desktop.pages.baseline import BaselinePage
    from enms_desktop.pages.patterns import PatternsPage
    from enms_desktop.pages.readings import ReadingsPage
    from enms_desktop.pages.report import ReportPage

    if isinstance(page, ReadingsPage):
        page.selection.set_period(Period(period.end - timedelta(days=120), period.end - timedelta(days=30)))
        page.show_range_kpis(period)
    elif isinstance(page, BaselinePage):
        page.ask_load()
    elif isinstance(page, PatternsPage):
        page.choose_picture(page.pictures[0].NAME)
    elif isinstance(page, ReportPage):
        page.choose_machines([machine.id for machine in PLANT.machines[:2]])
        page.ask_preview()


def _asked_by(page: Page, period: Period) -> Iterator[tuple[str, QDialog]]:
    """Open every dialog of a page that needs no more than what is shown; its name for the file."""
    from enms_desktop.pages.baseline import BaselinePage
    from enms_desktop.pages.baseline.exclusions import ExclusionDialog
    from enms_desktop.pages.connection import ConnectionPage
    from enms_desktop.pages.connection.upgrade import UpgradeDialog
    from enms_desktop.pages.quality import QualityPage
    from enms_desktop.pages.quality.dialog import CorrectionDialog
    from enms_desktop.pages.readings import ReadingsPage
    from enms_desktop.pages.readings.noting import AnnotationDialog

    week = Period(period.end - timedelta(days=7), period.end)
    if isinstance(page, ReadingsPage):
        for name, exclusion in (("annotate", False), ("exclude", True)):
            page.actions_of_charts.ask_words([week], exclusion=exclusion)
            yield name, _newest(page, AnnotationDialog)
    elif isinstance(page, BaselinePage):
        page.exclusions.ask_reason([week])
        yield "leave_out", _newest(page, ExclusionDialog)
    elif isinstance(page, QualityPage):
        page.open_correction()
        yield "correct", _newest(page, CorrectionDialog)
    elif isinstance(page, ConnectionPage):
        page.ask_upgrade()
        yield "upgrade", _newest(page, UpgradeDialog)


def _newest(page: Page, kind: type[QDialog]) -> QDialog:
    return page.findChildren(kind)[-1]


def _pictures_of(page: Page) -> Iterator[str]:
    """Bring every further picture of the patterns page to the front; its name for the file."""
    from enms_desktop.pages.patterns import PatternsPage

    if isinstance(page, PatternsPage):
        for picture in page.pictures[1:]:
            page.choose_picture(picture.NAME)
            yield f"{page.NAME}_{picture.NAME}"


def _dialogs(app: QApplication, window: MainWindow, workbench: Workbench, folder: Path) -> Iterator[Path]:
    """Draw the dialogs."""
    from enms_desktop.dialogs.connect import ConnectDialog
    from enms_desktop.dialogs.demo import DemoDialog
    from enms_desktop.dialogs.import_wizard import ImportWizard
    from enms_desktop.dialogs.palette import Palette
    from enms_desktop.dialogs.shortcuts import ShortcutsDialog
    from enms_desktop.main_window.commands import commands_of
    from enms_desktop.main_window.keys import keys_of

    for name, dialog in (
        ("connect", ConnectDialog(workbench.home, workbench.profile, window)),
        ("demo", DemoDialog(workbench, replace=True, parent=window)),
        ("import", ImportWizard(window.session, window)),
        ("commands", Palette(commands_of(window), window)),
        ("keys", ShortcutsDialog(keys_of(window), window)),
    ):
        dialog.show()
        wait(app, idle)
        yield keep(dialog, folder, name)
        dialog.close()


@contextmanager
def opened(home: Home) -> Iterator[Workbench]:
    """Open the local database and let go of it at the end."""
    say("Starting the local database")
    workbench = Workbench.open(EMBEDDED, home, Progress())
    try:
        yield workbench
    finally:
        workbench.close()


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="enms_desktop.headless", description=__doc__)
    parser.add_argument("--folder", type=Path, help="where the pictures go (default: the reports folder)")
    parser.add_argument("--shots-only", action="store_true", help="draw the pictures on a demo plant of their own")
    parser.add_argument("--language", choices=("en", "de"), default="en", help="the language of the pictures")
    parser.add_argument("--size", type=size_of, default=SIZE, help=f"of the window, px (default: {SIZE})")
    return parser.parse_args()


def size_of(written: str) -> tuple[int, int]:
    """Read a size as it is typed: ``1280x720``."""
    width, height = written.lower().split("x")
    return int(width), int(height)


def main() -> int:
    """Do the main job and list what was written; the exit code."""
    asked = arguments()
    with tempfile.TemporaryDirectory(prefix="enms-shots-") as own:
        home = Home(Path(own)) if asked.shots_only and "ENMS_HOME" not in os.environ else Home.of_user()
        folder: Path = asked.folder or home.reports / "pictures"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            do(home, folder, asked.size, asked.language, with_report=not asked.shots_only)
        except EnmsError as error:
            print(f"enms: {error}", file=sys.stderr)  # noqa: T201
            return 2
    return 0


def do(home: Home, folder: Path, size: tuple[int, int], language: str, *, with_report: bool) -> None:
    """Make the plant, train, draw, and say what is where."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    qInstallMessageHandler(hear_qt)
    task.prepare()
    translation.apply(app, language)
    with opened(home) as workbench:
        machines = demo_machines(workbench)
        stored = train_all(workbench, machines)
        say("Drawing the pages")
        with tempfile.TemporaryDirectory(prefix="enms-window-") as own:
            first = next(machine for machine in machines if machine.id == PLANT.machines[0].id)
            drawn = list(pictures(app, Home(Path(own)), workbench, first, folder, size))
        written = write_report(workbench, machines) if with_report else None
    say("\nWritten:")
    say(f"  database    {home.cluster}")
    for one in stored:
        say(f"  baseline    {one.model_path}")
    for path in drawn:
        say(f"  picture     {path}")
    if written is not None:
        say(f"  report      {written}")


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # Qt's own farewell can abort an offscreen process after everything is done
