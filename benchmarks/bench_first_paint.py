"""First paint of the window, from starting Python to the first frame, beside a bare Qt window in the same run.

Goal: under 1.5 s with the embedded server already running.
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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workbench = Workbench.open(EMBEDDED, Home(Path(folder)), Progress())
        try:
            seconds(BARE, folder), seconds(WORKBENCH, folder)
            bare = median(seconds(BARE, folder) for _ in range(RUNS))
            ours = median(seconds(WORKBENCH, folder) for _ in range(RUNS))
        finally:
            workbench.close()
    print(f"first paint, whole process, median of {RUNS}")
    print(f"  bare Qt window   {1000 * bare:7.0f} ms   1.0 ×")
    print(f"  workbench        {1000 * ours:7.0f} ms {ours / bare:5.1f} ×   (goal: under 1500 ms)")


if __name__ == "__main__":
    main()
