"""The list of keys can be searched and copied, and says what the window's actions say."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from enms_desktop.dialogs.shortcuts import KeyGroup, ShortcutsDialog

GROUPS = (KeyGroup("View", (("F5", "Refresh"), ("Ctrl+K", "Commands"))), KeyGroup("Charts", (("Esc", "Let go"),)))


def shown(dialog: ShortcutsDialog) -> list[str]:
    tree = dialog.ui.keys
    rows = []
    for place in range(tree.topLevelItemCount()):
        heading = tree.topLevelItem(place)
        rows += [heading.child(row).text(1) for row in range(heading.childCount()) if not heading.child(row).isHidden()]
    return rows


def test_search_copy_and_print(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(GROUPS)
    qtbot.addWidget(dialog)
    assert shown(dialog) == ["Refresh", "Commands", "Let go"]
    dialog.ui.search.setText("view ctrl")
    assert shown(dialog) == ["Commands"]
    assert dialog.ui.keys.topLevelItem(1).isHidden()
    dialog.ui.copy.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "View\tF5\tRefresh", "View\tCtrl+K\tCommands", "Charts\tEsc\tLet go",
    ]  # fmt: skip
    assert dialog.html().count("<tr>") == 3
