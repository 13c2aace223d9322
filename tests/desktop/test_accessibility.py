"""Everything that can be pressed or typed into has a name to be read aloud, and is reached with the Tab key."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from analytics.capability import Capability, ServerKind
from analytics.errors import QueryFailed
from analytics.home import Home
from analytics.plant import Plant
from analytics.profile import EMBEDDED
from enms_desktop import theme
from enms_desktop.command import Command
from enms_desktop.main_window import MainWindow
from enms_desktop.main_window import window as window_module
from enms_desktop.pages import PAGES
from enms_desktop.settings import Settings
from enms_desktop.task import RUNNING
from tests.desktop import fake_plant

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip

#: More presses of Tab than any page has controls.
PRESSES = 250


class AnyWorkbench:
    """A plant whose series are made up; whatever else is asked fails in words, as a server may."""

    def __init__(self) -> None:
        self._inner = fake_plant.FakeWorkbench()
        self.profile, self.home, self.user = EMBEDDED, None, "ada"
        self.capability = Capability("18.4", ServerKind.PLAIN, "", "", "enms", "enms", 8, 8)

    def __getattr__(self, name: str) -> Any:
        if hasattr(self._inner, name):
            return getattr(self._inner, name)

        def fail(*_arguments: object) -> object:
            raise QueryFailed(f"{name} is not asked in this test.")

        return fail

    def close(self) -> None:
        pass


@pytest.fixture
def window(home: Home, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(window_module, "PAGES_AFTER_MS", 10**6)  # those that are looked at are whole
    theme.apply(qapp, "light")
    made = MainWindow(home, Settings())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    yield made
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    made.session.detach()


def controls(top: QWidget) -> list[QWidget]:
    """Return what a user can press or type into, without the parts that Qt builds its own widgets from."""
    return [one for one in top.findChildren(QWidget) if isinstance(one, CONTROLS) and not is_part(one)]


def is_part(widget: QWidget) -> bool:
    """Whether a widget is only a part of another, which has the name and the keyboard."""
    if isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox | QCalendarWidget | QTabBar | QLineEdit | QHeaderView):
            return True
        above = above.parentWidget()
    # the button in the corner of a table
    return isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QAbstractItemView)


def name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    if isinstance(widget, QTabBar):
        return widget.tabText(0) or "tabs"
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def described(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} in {above.objectName() if above else ''!r}"


def nameless(top: QWidget) -> list[str]:
    return [described(one) for one in controls(top) if not name_of(one) and can_be_seen(one, top)]


def can_be_seen(widget: QWidget, top: QWidget) -> bool:
    """Whether a widget may come to be seen; a button without text, icon and menu is filled in when it is shown."""
    if not isinstance(widget, QAbstractButton) or widget.isVisibleTo(top):
        return True
    return not widget.icon().isNull()


def unreached(top: QWidget) -> list[str]:
    """Press Tab until one is where one began, and return the controls on the way that were never reached."""
    wanted = [one for one in controls(top) if one.isVisible() and one.isEnabled() and needs_keyboard(one)]
    reached: set[QWidget] = set()
    top.window().activateWindow()
    for _ in range(PRESSES):
        focus = top.window().focusWidget() or top.window()
        reached.add(focus)
        if isinstance(focus, QWidget) and focus.focusProxy() is not None:
            reached.add(focus.focusProxy())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return [described(one) for one in wanted if not is_reached(one, reached)]


def traps(top: QWidget) -> list[str]:
    """Return the tables that are only looked at and yet keep the Tab key to themselves."""
    read = QAbstractItemView.EditTrigger.NoEditTriggers
    views = [one for one in top.findChildren(QAbstractItemView) if one.editTriggers() == read and not is_part(one)]
    return [described(one) for one in views if one.tabKeyNavigation()]


def needs_keyboard(widget: QWidget) -> bool:
    """Whether a control has to be on the way of Tab: a list that another field moves through needs not."""
    return not (isinstance(widget, QAbstractItemView) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus)


def is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    if widget in reached or any(widget.isAncestorOf(one) for one in reached):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():  # Tab goes to one of them, the arrows to the others
        return any(button in reached for button in group.buttons())
    return False


@pytest.mark.parametrize("name", [info.name for info in PAGES])
def test_controls_of_every_page(window: MainWindow, qtbot: QtBot, name: str) -> None:
    bench = AnyWorkbench()
    window.session.adopt(bench, bench.known)  # type: ignore[arg-type]
    window.made_page(window.navigation.current)
    window.show_page(name)
    assert window.made_page(name) is window.page
    qtbot.waitUntil(lambda: not RUNNING.tasks)
    assert nameless(window) == []
    assert traps(window) == []
    assert unreached(window) == []


def test_controls_of_the_way_in(window: MainWindow) -> None:
    bench = AnyWorkbench()
    window.session.adopt(bench, Plant())  # type: ignore[arg-type]
    assert nameless(window.welcome) == []
    assert unreached(window) == []


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    from enms_desktop.dialogs.connect import ConnectDialog
    from enms_desktop.dialogs.demo import DemoDialog
    from enms_desktop.dialogs.import_wizard import ImportWizard
    from enms_desktop.dialogs.palette import Palette
    from enms_desktop.dialogs.shortcuts import KeyGroup, ShortcutsDialog

    yield ConnectDialog(window.home, EMBEDDED, window)
    yield DemoDialog(window.session.workbench, replace=False, parent=window)  # type: ignore[arg-type]
    yield ImportWizard(window.session, window)
    yield Palette([Command("Refresh", lambda: None)], window)
    yield ShortcutsDialog([KeyGroup("View", (("F5", "Refresh"),))], window)


def test_controls_of_the_dialogs(window: MainWindow, qtbot: QtBot) -> None:
    bench = AnyWorkbench()
    window.session.adopt(bench, bench.known)  # type: ignore[arg-type]
    for dialog in dialogs(window):
        dialog.show()
        qtbot.waitUntil(lambda: not RUNNING.tasks)
        assert nameless(dialog) == [], type(dialog).__name__
        assert traps(dialog) == [], type(dialog).__name__
        assert unreached(dialog) == [], type(dialog).__name__
        dialog.close()


def test_a_nameless_or_unreachable_control_is_found(qtbot: QtBot) -> None:
    """The test above must be able to fail."""
    from PySide6.QtWidgets import QToolButton, QVBoxLayout

    top = QDialog()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    good, silent = QLineEdit(), QToolButton()
    good.setAccessibleName("Name")
    silent.setObjectName("silent")
    silent.setIcon(theme.icon("close"))
    silent.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.addWidget(good)
    column.addWidget(silent)
    top.show()
    assert len(nameless(top)) == 1
    assert "silent" in nameless(top)[0]
    assert len(unreached(top)) == 1
