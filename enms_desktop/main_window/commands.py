"""Everything that can be done now, for the command palette: actions, pages, machines, periods, and what pages offer."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from analytics import text
from analytics.language import tr
from enms_desktop.command import Command
from enms_desktop.page import Page
from enms_desktop.presets import Preset, preset_period

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow


def commands_of(window: "MainWindow") -> tuple[Command, ...]:
    """Return what the palette offers, the nearest first: what the page can do, then everything else."""
    window.menus.fill_panels()
    return (*_of_page(window.page), *_actions(window.ui.menu_bar), *_machines(window), *_periods(window))


def _of_page(page: Page | None) -> Iterator[Command]:
    """Yield what the page offers itself, and its buttons that can be pressed now."""
    if page is None:
        return
    own = page.commands()
    yield from own
    known = {command.words for command in own}
    native = QKeySequence.SequenceFormat.NativeText
    for button in page.buttons:
        words = plain(button.text())
        is_figure = "figure" in str(button.property("role"))  # a number, not what can be done
        if words and words not in known and not is_figure and button.isVisible() and button.isEnabled():
            known.add(words)
            yield Command(words, button.click, page.title.text(), button.shortcut().toString(native))


def menu_actions(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Yield every action of the menus with the words of its menu: ``View › Theme``."""
    for head in bar.actions():
        menu = _menu_of(head)
        if menu is not None:
            yield from _inside(menu, plain(head.text()))


def _inside(menu: QMenu, path: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = _menu_of(action)
        if below is not None:
            yield from _inside(below, f"{path} › {plain(action.text())}")
        elif not action.isSeparator() and action.isVisible():
            yield path, action


def _menu_of(action: QAction) -> QMenu | None:
    menu = action.menu()
    return menu if isinstance(menu, QMenu) else None


def plain(words: str) -> str:
    """Return the words of an action without the mark of its letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def keys(action: QAction) -> str:
    """Return the keys of an action as this platform writes them, empty when it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _actions(bar: QMenuBar) -> Iterator[Command]:
    for path, action in menu_actions(bar):
        if action.isEnabled():
            yield Command(plain(action.text()), action.trigger, path, keys(action))


def _machines(window: "MainWindow") -> Iterator[Command]:
    for machine in window.session.plant.machines:
        choose = partial(window.selection.set_machine, machine.id)
        yield Command(machine.name, choose, tr("Machine › {site}", site=machine.factory_name), icon="machine")


def _periods(window: "MainWindow") -> Iterator[Command]:
    selection, machines = window.selection, window.session.plant.machines
    chosen = window.session.machine(selection.machine_id)
    known = [m for m in ((chosen,) if chosen else machines) if m.first_reading is not None]
    zone = window.session.zone(selection.machine_id)
    for period in selection.recent:
        words = text.period(period, zone)
        yield Command(words, partial(selection.set_period, period), tr("Recent period"), icon="clock")
    oldest = min((m.first_reading for m in known if m.first_reading is not None), default=None)
    newest = max((m.last_reading for m in known if m.last_reading is not None), default=None)
    if oldest is None or newest is None:
        return
    for preset in Preset:
        if preset is Preset.SAME_LAST_YEAR and selection.period is None:
            continue
        period = preset_period(preset, oldest, newest, zone, of=selection.period)
        words = f"{preset.words}   {text.period(period, zone)}"
        yield Command(words, partial(selection.set_period, period), tr("Period"), icon="calendar")
