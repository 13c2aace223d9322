"""The keys that do something: read from the actions, buttons and charts that are there, never from a list."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from analytics.language import tr
from enms_desktop.dialogs.shortcuts import KeyGroup
from enms_desktop.main_window.commands import keys, menu_actions, plain

if TYPE_CHECKING:
    from enms_desktop.main_window.window import MainWindow


def keys_of(window: "MainWindow") -> tuple[KeyGroup, ...]:
    """Return the keys of the window, of the page that is shown, and of what is drawn on it, group by group."""
    groups: dict[str, dict[str, str]] = {}
    for path, action in menu_actions(window.ui.menu_bar):
        if keys(action):
            groups.setdefault(path, {})[keys(action)] = plain(action.text())
    page = window.page
    if page is not None:
        name = page.title.text()
        own = ((name, tr(pressed), tr(words)) for pressed, words in page.SHORTCUTS)
        for title, pressed, words in (*own, *_letters(page, name), *_drawn(page)):
            groups.setdefault(title, {}).setdefault(pressed, words)
    return tuple(KeyGroup(title, tuple(found.items())) for title, found in groups.items())


def _letters(page: QWidget, title: str) -> Iterator[tuple[str, str, str]]:
    """Yield the underlined letters of buttons and labels that can be seen."""
    native = QKeySequence.SequenceFormat.NativeText
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and not button.shortcut().isEmpty():
            yield title, button.shortcut().toString(native), plain(button.text())
    for label in page.findChildren(QLabel):
        buddy = label.buddy()
        if buddy is not None and label.isVisible():
            letter = QKeySequence.mnemonic(label.text())
            if not letter.isEmpty():
                yield title, letter.toString(native), tr("Go to: {field}", field=plain(label.text()))


def _drawn(page: QWidget) -> Iterator[tuple[str, str, str]]:
    """Yield what charts and other drawings react to; each says so itself in ``SHORTCUTS``."""
    for widget in page.findChildren(QWidget):
        for pressed, words in getattr(widget, "SHORTCUTS", ()):
            yield tr("On the charts"), tr(pressed), tr(words)
