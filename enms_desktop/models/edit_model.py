"""An editable table: edits are staged, coloured with their old value in the tooltip, and stored only when asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QUndoCommand, QUndoStack

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.registers import Change, Field, Kind, Register, Row
from enms_desktop import theme
from enms_desktop.models.choice_delegate import CHOICES_ROLE, FREE_ROLE
from enms_desktop.models.frame_model import LEFT, RIGHT, ROOT, VALUE_ROLE, Index

_NUMBERS = (Kind.NUMBER, Kind.INTEGER)

#: One cell to be set: row, column, value.
Cell = tuple[int, int, Any]


@dataclass
class _Line:
    """A row as it is staged.

    ``stored`` is what the database holds, None for a row that is new; ``overtaken`` are the fields that somebody else
    has changed since they were edited here.
    """

    id: UUID
    stored: Row | None
    values: dict[str, Any] = field(default_factory=dict)
    removed: bool = False
    overtaken: frozenset[str] = frozenset()

    def follow(self, stored: Row) -> None:
        """Take over what is stored now, but for the fields that are edited here."""
        mine, former = self.changed, self.stored or {}
        self.overtaken = frozenset(key for key in mine if stored.get(key) != former.get(key))
        self.stored = stored
        self.values |= {key: value for key, value in stored.items() if key != "id" and key not in mine}

    @property
    def changed(self) -> tuple[str, ...]:
        stored = self.stored or {}
        return tuple(key for key, value in self.values.items() if value != stored.get(key))


class _Edit(QUndoCommand):
    """One step of editing."""

    def __init__(self, words: str, redo: Callable[[], object], undo: Callable[[], object]) -> None:
        super().__init__(words)
        self._redo, self._undo = redo, undo

    def redo(self) -> None:
        """Do it, at first or again; Qt's name."""
        self._redo()

    def undo(self) -> None:
        """Take it back; Qt's name."""
        self._undo()


class EditModel(QAbstractTableModel):
    """Rows of a register with staged edits, each of which can be undone until they are stored.

    Signals
    -------
    staged()
        There is another number of changes, or they are others.
    refused(object)
        The error for which an entry was not taken over.
    """

    staged = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register: Register | None = None
        self._lines: list[_Line] = []
        self.history = QUndoStack(self)

    # What is there

    @property
    def register(self) -> Register | None:
        """The register that is shown, as it was read."""
        return self._register

    @property
    def fields(self) -> tuple[Field, ...]:
        """The columns."""
        return self._register.table.fields if self._register is not None else ()

    @property
    def writable(self) -> bool:
        """Whether anything may be edited."""
        return self._register is not None and not self._register.read_only

    def set_register(self, register: Register) -> None:
        """Show a register as it was read; staged edits are forgotten."""
        self.beginResetModel()
        self._register = register
        self._lines = [
            _Line(row["id"], row, {key: value for key, value in row.items() if key != "id"}) for row in register.rows
        ]
        self.endResetModel()
        self.history.clear()
        self.staged.emit()

    def follow(self, register: Register) -> int:
        """Show a register as it is stored now and keep what is staged on it; the steps of editing are forgotten.

        Returns
        -------
        int
            How many staged fields somebody else has changed meanwhile; storing again writes them as they are here.
        """
        stored = {row["id"]: row for row in register.rows}
        staged = [line for line in self._lines if line.stored is None or line.changed or line.removed]
        kept = [line for line in staged if line.stored is None or line.id in stored]
        for line in kept:
            if line.id in stored:
                line.follow(stored[line.id])
        known = {line.id: line for line in kept}
        self.set_register(register)
        self.beginResetModel()
        self._lines = [known.pop(line.id, line) for line in self._lines] + list(known.values())
        self.endResetModel()
        self.staged.emit()
        return sum(len(line.overtaken) for line in self._lines)

    def staged_lines(self) -> tuple[Register, Sequence[_Line]]:
        """Return the register with what is staged, for another model."""
        assert self._register is not None
        return self._register, tuple(self._lines)

    def stage_lines(self, register: Register, lines: Sequence[_Line]) -> None:
        """Show what another model showed, with what is staged; the steps of editing are forgotten."""
        self.set_register(register)
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()
        self.staged.emit()

    def forget(self) -> None:
        """Show nothing, as before a register was read."""
        self.beginResetModel()
        self._register, self._lines = None, []
        self.endResetModel()
        self.history.clear()
        self.staged.emit()

    def revert(self) -> None:
        """Let go of everything that is staged."""
        if self._register is not None:
            self.set_register(self._register)

    def choices(self, column: int) -> dict[str, str]:
        """Return what a field is chosen from: value → label."""
        key = self.fields[column].key
        return dict(self._register.choices.get(key, {})) if self._register is not None else {}

    def changes(self) -> tuple[Change, ...]:
        """Return the staged edits; removals first, so that names become free."""
        return tuple(
            sorted((one for one in map(self._change, self._lines) if one), key=lambda one: one.after is not None)
        )

    def _change(self, line: _Line) -> Change | None:
        assert self._register is not None
        table = self._register.table.name
        if line.stored is None:
            return None if line.removed else Change(table, line.id, None, dict(line.values))
        stored = {key: value for key, value in line.stored.items() if key != "id"}
        if line.removed:
            return Change(table, line.id, stored, None)
        keys = line.changed
        if not keys:
            return None
        return Change(table, line.id, {key: stored.get(key) for key in keys}, {key: line.values[key] for key in keys})

    def problem(self) -> tuple[int, str] | None:
        """Return the first row that cannot be stored, and why; None when all can."""
        if self._register is None:
            return None
        for row, line in enumerate(self._lines):
            if not line.removed and (line.stored is None or line.changed):
                found = self._register.table.problem(line.values)
                if found:
                    return row, found
        return None

    def doubts(self) -> tuple[tuple[int, str], ...]:
        """Return the rows with something that is rarely meant and was not stored so already, and what it is."""
        if self._register is None:
            return ()
        doubt = self._register.table.doubt
        found = ((row, line, doubt(line.values)) for row, line in enumerate(self._lines) if not line.removed)
        return tuple(
            (row, words) for row, line, words in found if words and (line.stored is None or words != doubt(line.stored))
        )

    def is_removed(self, row: int) -> bool:
        """Whether a row is staged to be removed."""
        return self._lines[row].removed

    # Qt's questions

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are; Qt's name."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are; Qt's name."""
        return 0 if parent.isValid() else len(self.fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what may be done with a cell; Qt's name."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.writable and not self._lines[index.row()].removed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, value, colour or tooltip of a cell; Qt's name."""
        if not index.isValid():
            return None
        line, one = self._lines[index.row()], self.fields[index.column()]
        value = line.values.get(one.key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return one.write(value, self.choices(index.column()))
        if role == VALUE_ROLE:
            return self.choices(index.column()).get(str(value), value) if one.kind is Kind.CHOICE else value
        if role == CHOICES_ROLE:
            return self._offered(index.column())
        if role == FREE_ROLE:
            return one.kind is Kind.TEXT
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if one.kind in _NUMBERS else LEFT
        return self._dress(line, one, index.column(), role)

    def _offered(self, column: int) -> tuple[str, ...]:
        """Return what a cell is chosen from, nothing where anything may be written."""
        one = self.fields[column]
        if one.kind is Kind.BOOL:
            return one.write(True), one.write(False)
        return tuple(self.choices(column).values())

    def _dress(self, line: _Line, one: Field, column: int, role: int) -> Any:
        """Show what is staged: the background of what is new or changed, a line through what goes."""
        colors = theme.colors()
        is_changed = line.stored is None or one.key in line.changed
        if role == Qt.ItemDataRole.BackgroundRole and (line.removed or is_changed):
            if line.removed or one.key in line.overtaken:
                return QColor(colors.bad_soft)
            return QColor(colors.good_soft if line.stored is None else colors.warning_soft)
        if role == Qt.ItemDataRole.FontRole and line.removed:
            font = QFont(theme.font(figures=True))
            font.setStrikeOut(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            if line.removed:
                return tr("Will be removed when the changes are stored.")
            if line.stored is None:
                return tr("New; not stored yet.")
            if one.key in line.overtaken:
                theirs = one.write((line.stored or {}).get(one.key), self.choices(column)) or tr("empty")
                return tr("Somebody else has written {value} meanwhile. Storing writes yours.", value=theirs)
            if is_changed:
                former = one.write(line.stored.get(one.key), self.choices(column)) or tr("empty")
                return tr("Was: {value}. Not stored yet.", value=former)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text or tooltip of a head; Qt's name."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.fields):
            return None
        one = self.fields[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.head
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(one.help) if one.help else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if one.kind in _NUMBERS else LEFT
        return None

    # Editing

    def setData(self, index: Index, words: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Stage what was typed into a cell; Qt's name."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.writable:
            return False
        one = self.fields[index.column()]
        try:
            value = one.read(str(words), self.choices(index.column()))
        except BadRequest as error:
            self.refused.emit(error)
            return False
        if value != self._lines[index.row()].values.get(one.key):
            self._do([(index.row(), index.column(), value)], tr("Edit {field}", field=tr(one.title)))
        return True

    def paste(self, index: Index, block: str) -> int:
        """Stage a block of cells as a spreadsheet copies it, beginning at a cell: all of it or nothing.

        Rows that go beyond the last are added. One value is filled into nothing else than its cell.

        Returns
        -------
        int
            How many cells were pasted.

        Raises
        ------
        BadRequest
            When a cell does not fit: which, and why. Nothing was changed then.
        """
        if not self.writable:
            raise BadRequest(tr("This register cannot be changed here."))
        lines = [line.split("\t") for line in block.replace("\r\n", "\n").rstrip("\n").split("\n")]
        cells: list[Cell] = []
        for down, line in enumerate(lines):
            for across, words in enumerate(line):
                cells.append(self._pasted(index.row() + down, index.column() + across, words))
        added = max(index.row() + len(lines) - len(self._lines), 0)
        self._do(cells, tr("Paste {count} cells", count=len(cells)), added)
        return len(cells)

    def _pasted(self, row: int, column: int, words: str) -> Cell:
        if column >= len(self.fields):
            raise BadRequest(
                tr("What was copied is wider than the table from here on."), tr("Choose a cell further to the left.")
            )
        if row < len(self._lines) and self._lines[row].removed:
            raise BadRequest(tr("Row {row} will be removed; nothing is pasted into it.", row=row + 1))
        try:
            return row, column, self.fields[column].read(words, self.choices(column))
        except BadRequest as error:
            raise BadRequest(tr("Row {row}: {reason}", row=row + 1, reason=error.text), error.hint) from error

    def clear_cells(self, indexes: Sequence[Index]) -> None:
        """Empty cells, except those that must not be empty.

        Raises
        ------
        BadRequest
        """
        cells = [(one.row(), one.column(), self.fields[one.column()].read("")) for one in indexes]
        self._do(cells, tr("Clear {count} cells", count=len(cells)))

    def add_row(self, values: Mapping[str, Any] | None = None) -> int:
        """Stage a new row at the end, with some values in it, and return where it is."""
        row, keys = len(self._lines), [one.key for one in self.fields]
        cells = [(row, keys.index(key), value) for key, value in (values or {}).items() if key in keys]
        self._do(cells, tr("Add a row"), added=1)
        return row

    def row_of(self, values: Mapping[str, Any]) -> int | None:
        """Return the first row that has these values, None where there is none."""
        rows = enumerate(line.values for line in self._lines)
        return next((row for row, mine in rows if values.items() <= mine.items()), None)

    def set_removed(self, rows: Sequence[int], *, removed: bool = True) -> None:
        """Stage rows to be removed, or take that back."""
        chosen = [self._lines[row] for row in rows if self._lines[row].removed is not removed]
        if chosen:
            self._record(
                lambda: self._mark(chosen, removed=removed),
                lambda: self._mark(chosen, removed=not removed),
                tr("Remove {count} rows", count=len(chosen)),
            )

    def _mark(self, lines: Sequence[_Line], *, removed: bool) -> None:
        for line in lines:
            line.removed = removed
        self._told()

    def _do(self, cells: Sequence[Cell], words: str, added: int = 0) -> None:
        """Set cells of rows that are there or are added, as one step of the history."""
        new = [_Line(uuid4(), None, {one.key: one.default for one in self.fields}) for _ in range(added)]
        lines = [*self._lines, *new]
        steps = [(lines[row], self.fields[column].key, value) for row, column, value in cells]
        former = [(line, key, line.values.get(key)) for line, key, _ in steps]

        def redo() -> None:
            self._append(new)
            self._set(steps)

        def undo() -> None:
            self._set(former)
            self._take_away(new)

        self._record(redo, undo, words)

    def _record(self, redo: Callable[[], object], undo: Callable[[], object], words: str) -> None:
        self.history.push(_Edit(words, redo, undo))

    def _append(self, new: Sequence[_Line]) -> None:
        if new:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(new) - 1)
            self._lines.extend(new)
            self.endInsertRows()

    def _take_away(self, new: Sequence[_Line]) -> None:
        for line in new:
            if line in self._lines:
                row = self._lines.index(line)
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()
        self.staged.emit()

    def _set(self, steps: Sequence[tuple[_Line, str, Any]]) -> None:
        for line, key, value in steps:
            line.values[key] = value
        self._told()

    def _told(self) -> None:
        if self._lines and self.fields:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(self.fields) - 1))
        self.staged.emit()
