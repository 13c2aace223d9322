"""Pictures of every page, dialog and state, as a designer would look at them."""

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from analytics.home import Home
from analytics.period import Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.workbench import Workbench
from enms_desktop import theme
from enms_desktop.main_window import MainWindow
from enms_desktop.settings import Settings
from enms_desktop.shots.camera import Camera, idle, wait
from enms_desktop.shots.importing import take_import
from enms_desktop.shots.pages import take_pages
from enms_desktop.shots.standing_in import Stalled
from enms_desktop.shots.states import opened, take_beginning, take_busy, take_missing

THEMES = ("light", "dark")


def take_all(
    app: QApplication,
    own: Home,
    workbench: Workbench,
    machine: Machine,
    period: Period,
    folder: Path,
    size: tuple[int, int],
    *,
    pages_only: bool = False,
) -> list[Path]:
    """Take all pictures in both themes.

    Parameters
    ----------
    app : QApplication
    own : Home
        The windows keep their settings here: the user's stay as they are.
    workbench : Workbench
    machine, period
        What is chosen.
    folder : Path
        Where the pictures go.
    size : (int, int)
        Of the window, px.
    pages_only : bool
        Whether dialogs and rarer states are left out.
    """
    taken: list[Path] = []
    for mode in THEMES:
        theme.apply(app, mode)
        camera = Camera(app, folder)
        window = MainWindow(own, Settings())
        window.resize(*size)
        window.show()
        take_beginning(camera, window)
        window.session.adopt(workbench, workbench.plant(Progress()))
        window.selection.set_both(machine.id, period)
        take_pages(camera, window, period, with_dialogs=not pages_only)
        if not pages_only:
            take_busy(camera, window)
            _take_dialogs(camera, window, workbench)
        window.session.detach()
        window.close()
        window.deleteLater()
        if not pages_only:
            aside = Home(own.root / "aside")  # what a failing window keeps would be shown by the next good one
            with opened(aside, cast("Workbench", Stalled(workbench)), workbench.plant(Progress()), size) as waiting:
                take_import(camera, waiting)
            take_missing(camera, aside, workbench, size)
        wait(app, idle)
        taken += camera.taken
    return taken


def _take_dialogs(camera: Camera, window: MainWindow, workbench: Workbench) -> None:
    """Take the dialogs of the window."""
    from enms_desktop.dialogs.connect import ConnectDialog
    from enms_desktop.dialogs.demo import DemoDialog
    from enms_desktop.dialogs.palette import Palette
    from enms_desktop.dialogs.shortcuts import ShortcutsDialog
    from enms_desktop.main_window.commands import commands_of
    from enms_desktop.main_window.keys import keys_of

    for name, dialog in (
        ("connect", ConnectDialog(workbench.home, workbench.profile, window)),
        ("demo", DemoDialog(workbench, replace=True, parent=window)),
        ("commands", Palette(commands_of(window), window)),
        ("keys", ShortcutsDialog(keys_of(window), window)),
    ):
        camera.take_dialog(dialog, name)
