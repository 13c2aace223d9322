"""Start the workbench: ``python -m enms_desktop`` or the installed program."""

import logging
import multiprocessing
import os
import sys

import analytics  # noqa: F401  sets one thread for each numeric library, before numpy is loaded

log = logging.getLogger(__name__)

#: Platforms of Qt that draw nowhere; asked for by name they are fine.
_UNSEEN = ("offscreen", "minimal", "vnc")


def display_missing() -> bool:
    """Whether there is no display to open a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith(_UNSEEN):
        return False
    return not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY")


def main() -> int:
    """Open the window and return when it is closed; the exit code."""
    multiprocessing.freeze_support()
    if "--supervise-embedded-server" in sys.argv:
        # A frozen program starts itself again to watch over the local server.
        from analytics.embedded import supervise_if_asked

        supervise_if_asked(sys.argv)
    if display_missing():
        print(  # noqa: T201  there is no window to say it in
            "There is no display here, so the window cannot be opened. "
            "Do the same without one: python3 -m enms_desktop.headless, or use the command enms.",
            file=sys.stderr,
        )
        return 2
    return _run()


def _run() -> int:
    from PySide6.QtCore import QTimer, qVersion
    from PySide6.QtWidgets import QApplication

    from analytics.errors import EnmsError
    from analytics.home import Home
    from enms_desktop import task, theme, translation
    from enms_desktop.garbage import Garbage
    from enms_desktop.main_window import MainWindow
    from enms_desktop.messages import LastResort
    from enms_desktop.settings import Settings

    app = QApplication(sys.argv)
    app.setApplicationName("EnMS Workbench")
    app.setDesktopFileName("enms-workbench")
    app.setWindowIcon(theme.program_icon())
    task.prepare()
    Garbage(app)
    home = Home.of_user()
    resort = LastResort()
    kept: list[MainWindow] = []

    def keep(window: MainWindow) -> None:
        """Hold the window that is there now; another takes its place when the language changes."""
        kept[:] = [window]
        resort.caught.connect(window.show_message)
        window.replaced.connect(keep)

    try:
        resort.install(home)
    except EnmsError as error:
        print(error, file=sys.stderr)  # noqa: T201  without a folder to write to there is no log either
        return 2
    log.info("started: Python %s, Qt %s, %s, %s", sys.version.split()[0], qVersion(), sys.platform, app.platformName())
    settings = Settings.load(home)
    theme.apply(app, settings.theme)
    translation.apply(app, settings.language)
    window = MainWindow(home, settings)
    keep(window)
    window.show()
    # The first paint comes first: opening the database loads the large libraries.
    QTimer.singleShot(0, window.open_last)
    code = app.exec()
    if task.RUNNING.tasks:
        # A thread that still computes would abort the interpreter; everything is saved and the server let go of.
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
