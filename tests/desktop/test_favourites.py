"""Favourites come first, wherever they stand, and last."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMenu

from enms_desktop.pages.readings.favourites import FavouriteKeys, FavouritesFirst


def model(*names: str) -> FavouritesFirst:
    source = QStandardItemModel()
    for name in names:
        source.appendRow(QStandardItem(name))
    made = FavouritesFirst(lambda index: str(index.data() or ""))
    made.setSourceModel(source)
    source.setParent(made)
    return made


def rows(shown: FavouritesFirst) -> list[str]:
    return [str(shown.index(row, 0).data()) for row in range(shown.rowCount())]


def test_favourites_come_first_in_the_order_of_the_list(qapp):
    shown = model("a", "b", "c", "d")
    shown.set_favourites(["d", "b"])
    assert rows(shown) == ["b ★", "d ★", "a", "c"]
    shown.set_favourites([])
    assert rows(shown) == ["a", "b", "c", "d"]


def test_what_is_not_there_is_kept_for_when_it_is(qapp):
    shown = model("a", "b")
    shown.set_favourites(["x", "b"])
    assert rows(shown) == ["b ★", "a"]
    shown.sourceModel().appendRow(QStandardItem("x"))
    assert rows(shown) == ["b ★", "x ★", "a"]


def test_search_finds_favourites_too(qapp):
    shown = model("press", "pump", "boiler")
    shown.set_favourites(["pump"])
    shown.setFilterFixedString("P")
    assert rows(shown) == ["pump ★", "press"]


def test_in_a_tree_each_branch_has_its_own(qapp):
    source = QStandardItemModel()
    for name in ("North", "South"):
        branch = QStandardItem(name)
        branch.appendRows([QStandardItem(f"{name} 1"), QStandardItem(f"{name} 2")])
        source.appendRow(branch)
    shown = FavouritesFirst(lambda index: str(index.data()) if index.parent().isValid() else "")
    shown.setSourceModel(source)
    source.setParent(shown)
    shown.set_favourites(["South 2"])
    south = shown.index(1, 0)
    assert south.data() == "South"
    assert [shown.index(row, 0, south).data() for row in range(2)] == ["South 2 ★", "South 1"]
    assert not shown.can_be(south)


def test_by_keyboard_and_by_mouse(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    shown = model("a", "b", "c")
    view.setModel(shown)
    FavouriteKeys(view, shown)
    view.show()
    view.setCurrentIndex(shown.index(2, 0))
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert rows(shown) == ["c ★", "a", "b"]
    view.customContextMenuRequested.emit(view.visualRect(shown.index(0, 0)).center())
    (menu,) = [one for one in view.findChildren(QMenu) if one.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    assert rows(shown) == ["a", "b", "c"]
    view.customContextMenuRequested.emit(QPoint(5, 5000))
