"""First paint of the window, from starting Python to the first frame, beside a bare Qt window in the same run; and how
long the window needs to turn to another page, the first time (it is made then) and afterwards.

Goals: first paint under 1.0 s with the embedded server already running; another page in under 100 ms.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from analytics.home import Home
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench

RUNS = 5

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents(); window.grab()
import os; os._exit(0)
"""

# Opening the database begins right after the window is shown: there the program is ended, with the window painted.
WORKBENCH = """
import os
from enms_desktop import __main__ as program, main_window
main_window.MainWindow.open_last = lambda window: (window.grab(), os._exit(0))
program.main()
"""


def seconds(code: str, home: str) -> float:
    """Run a program in a Python of its own and return how long it took."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "ENMS_HOME": home})
    return time.perf_counter() - begin


# Turning to a page is what the GUI thread does until the page is painted; answers of the database come in later.
PAGES = """
import os, sys, time
from datetime import UTC, datetime
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from analytics.demo import DemoRequest
from analytics.home import Home
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench
from enms_desktop import task, theme
from enms_desktop.main_window import MainWindow
from enms_desktop.settings import Settings
app = QApplication([])
qInstallMessageHandler(lambda *_: None)
task.prepare()
theme.apply(app, "light")
home = Home.of_user()
workbench = Workbench.open(EMBEDDED, home, Progress())
workbench.create_demo(DemoRequest(datetime.now(UTC), months=2, replace=False), Progress())
window = MainWindow(home, Settings())
window.resize(1280, 720)
window.show()
window.session.adopt(workbench, workbench.plant(Progress()))
def rest(seconds=3.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until or task.RUNNING.tasks:
        app.processEvents()
        time.sleep(0.005)
rest()
names = [info.name for info in window.offered]
for round in range(4):
    for name in names[1:] + names[:1]:
        begin = time.thread_time()
        window.show_page(name)
        window.repaint()
        print(name, round, 1000 * (time.thread_time() - begin))
        rest(0.3)
sys.stdout.flush()
workbench.close()
os._exit(0)
"""


def switching(home: str) -> dict[str, list[float]]:
    """Return what turning to each page took, ms of the GUI thread; the first time first."""
    command = [sys.executable, "-c", PAGES]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "ENMS_HOME": home})
    found: dict[str, list[float]] = {}
    for line in printed.stdout.splitlines():
        name, _round, milliseconds = line.split()
        found.setdefault(name, []).append(float(milliseconds))
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workbench = Workbench.open(EMBEDDED, Home(Path(folder)), Progress())
        try:
            seconds(BARE, folder), seconds(WORKBENCH, folder)
            bare = median(seconds(BARE, folder) for _ in range(RUNS))
            ours = median(seconds(WORKBENCH, folder) for _ in range(RUNS))
            turned = switching(folder)
        finally:
            workbench.close()
    print(f"first paint, whole process, median of {RUNS}")
    print(f"  bare Qt window   {1000 * bare:7.0f} ms   1.0 ×")
    print(f"  workbench        {1000 * ours:7.0f} ms {ours / bare:5.1f} ×   (goal: under 1000 ms)")
    print("turning to a page, time of the GUI thread (goal: under 100 ms)")
    for name, times in turned.items():
        print(f"  {name:<16} {times[0]:7.0f} ms the first time, then {median(times[1:]):4.0f} ms")


if __name__ == "__main__":
    main()
