"""The main job without a window: ``python -m enms_desktop.headless``.

Makes the demo plant in the local database unless it is there, trains and stores a baseline of every machine, and draws
every page and dialog in both themes into a folder. What it wrote, and where, is listed at the end.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

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
from enms_desktop import task, translation

SIZE = "1440x900"
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
    parser.add_argument("--pages-only", action="store_true", help="leave out dialogs and rarer states")
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
            do(
                home, folder, asked.size, asked.language,
                with_report=not asked.shots_only, pages_only=asked.pages_only,
            )  # fmt: skip
        except EnmsError as error:
            print(f"enms: {error}", file=sys.stderr)  # noqa: T201
            return 2
    return 0


def do(
    home: Home, folder: Path, size: tuple[int, int], language: str, *, with_report: bool, pages_only: bool = False
) -> None:
    """Make the plant, train, draw, and say what is where."""
    from enms_desktop.shots import take_all  # brings all that draws

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
            drawn = take_all(
                app, Home(Path(own)), workbench, first, training_period(first), folder, size, pages_only=pages_only
            )
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
