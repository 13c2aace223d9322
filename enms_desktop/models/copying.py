"""Cells of any table into a spreadsheet: numbers as numbers with all their figures, heads where they are wanted."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from html import escape
from typing import Any

import numpy as np
import pandas as pd
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView, QWidget

from analytics import text
from analytics.language import tr
from analytics.sheet import harmless
from enms_desktop.models.frame_model import VALUE_ROLE, Index


def equip(parent: QWidget) -> None:
    """Let the cells of every table below a widget be copied: Ctrl+C, and by the menu also with the heads."""
    for kind in (QTableView, QTreeView):
        for view in parent.findChildren(kind):
            if view.property("copies") is None:
                view.setProperty("copies", True)
                _add(view, tr("Copy"), partial(copy, view), QKeySequence.StandardKey.Copy)
                _add(view, tr("Copy with heads"), partial(copy, view, with_heads=True))
                _add(view, tr("Select all"), view.selectAll)
                view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _add(
    view: QAbstractItemView, words: str, do: Callable[[], None], key: QKeySequence.StandardKey | None = None
) -> None:
    action = QAction(words, view)
    if key is not None:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked=False: do())
    view.addAction(action)


def copy(view: QAbstractItemView, *, with_heads: bool = False) -> None:
    """Put the chosen cells on the clipboard, as a spreadsheet and as a text program take them; nothing when none is."""
    cells = _chosen(view, with_heads=with_heads)
    if not cells:
        return
    data = QMimeData()
    data.setText("\n".join("\t".join(plain(value) for value in line) for line in cells))
    lines = ("".join(map(_html, line)) for line in cells)
    data.setHtml(f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
    QGuiApplication.clipboard().setMimeData(data)


def _chosen(view: QAbstractItemView, *, with_heads: bool) -> list[list[Any]]:
    """Return the smallest block that holds all chosen cells; those inside it that are not chosen are empty."""
    model = view.model()
    chosen = {(one.row(), one.column()): one for one in view.selectedIndexes()} if model is not None else {}
    if not chosen:
        return []
    rows = sorted({row for row, _ in chosen})
    columns = sorted({column for _, column in chosen if not _is_hidden(view, column)})
    heads = [[model.headerData(column, Qt.Orientation.Horizontal) for column in columns]] if with_heads else []
    return heads + [[_value(chosen.get((row, column))) for column in columns] for row in rows]


def _is_hidden(view: QAbstractItemView, column: int) -> bool:
    return isinstance(view, QTableView | QTreeView) and view.isColumnHidden(column)


def _value(index: Index | None) -> Any:
    if index is None:
        return None
    value = index.data(VALUE_ROLE)
    return index.data(Qt.ItemDataRole.DisplayRole) if value is None or isinstance(value, tuple) else value


def plain(value: Any) -> str:
    """Return a value as a spreadsheet reads it: decimals with the mark of the program's language, times as ISO."""
    if value is None or value is pd.NaT or (isinstance(value, float | np.floating) and np.isnan(value)):
        return ""
    if isinstance(value, bool | np.bool_):
        return tr("yes") if value else tr("no")
    if isinstance(value, float | np.floating):
        return repr(float(value)).replace(".", text.decimal_mark())
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    # A cell is one line of one column, whatever stands in it, and a name is never calculated.
    written = " ".join(str(value).split())
    return harmless(written) if isinstance(value, str) else written


def _html(value: Any) -> str:
    """Return a cell; spreadsheets take the number from the attribute and not from its written form."""
    if isinstance(value, float | np.floating) and not np.isnan(value):
        return f'<td sdval="{float(value)!r}">{escape(plain(value))}</td>'
    return f"<td>{escape(plain(value))}</td>"
