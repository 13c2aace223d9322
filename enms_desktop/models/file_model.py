"""A file that is to be imported, as tables: its first lines, and what becomes of each of its columns."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont

from analytics import text, units
from analytics.errors import BadRequest
from analytics.language import later, tr
from analytics.measure import CONTRACT_MEASURES, ENERGY, POWER, contract_measure
from analytics.plant import VariableKind
from analytics.tabular import Column, ColumnPreview, Preview, Role, check_column, column_for, variable_name
from enms_desktop import theme
from enms_desktop.models.choice_delegate import CHOICES_ROLE, FREE_ROLE
from enms_desktop.models.frame_model import ROOT, Index

SKIP, ENERGY_WORDS, COUNTER_WORDS, POWER_WORDS = (
    later("Not imported"),
    later("Energy of the interval"),
    later("Meter counter"),
    later("Mean power"),
)
KIND_WORDS = {
    VariableKind.SUM: later("Own variable, summed"),
    VariableKind.MEAN: later("Own variable, averaged"),
    VariableKind.CATEGORY: later("Own variable, labels"),
}
#: Suggestions for the unit of an own variable.
OWN_UNITS = ("", "%", "°C", "bar", "m³", "m³/h", "m³/s", "t", "kg", "kvarh", "mg/l", "units", "h", "mm", "km/h", "kWh")


class HeadModel(QAbstractTableModel):
    """The first lines of a file as they are; the header row stands out, titles above it are dimmed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
        self._header_row = self._first_row = 0
        self._width = 0

    def show_preview(self, preview: Preview) -> None:
        """Show the lines of a file."""
        self.beginResetModel()
        self._rows, self._header_row, self._first_row = preview.head, preview.header_row, preview.first_row
        self._width = max((len(cells) for _, cells in self._rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many lines there are; Qt's name."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many cells the longest line has, and one for its number; Qt's name."""
        return 0 if parent.isValid() else self._width + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text and look of a cell; Qt's name."""
        line, cells = self._rows[index.row()]
        place = index.column() - 1
        if role == Qt.ItemDataRole.DisplayRole:
            if place < 0:
                return str(line)
            return cells[place] if place < len(cells) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole and place < 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and line == self._header_row and place >= 0:
            return theme.font(bold=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            colors = theme.colors()
            if place < 0 or (line < self._first_row and line != self._header_row):
                return QBrush(QColor(colors.muted))
            return QBrush(QColor(colors.accent)) if line == self._header_row else None
        return None


@dataclass(frozen=True)
class _Row:
    """One column of the file and what becomes of it."""

    found: ColumnPreview
    column: Column
    examples: str
    is_time: bool


class MappingModel(QAbstractTableModel):
    """What becomes of each column of a file; the user changes it, and what contradicts itself is marked.

    Signals
    -------
    changed()
        A column means something else now.
    """

    changed = Signal()

    FILE, EXAMPLES, BECOMES, UNIT, NAME, REGISTER = range(6)
    TITLES = (
        later("In the file"),
        later("First values"),
        later("Becomes"),
        later("Unit in the file"),
        later("Name"),
        later("Starts again at"),
    )
    TOOLTIPS = (
        later("Name of the column in the file"),
        later("The first values below the header"),
        later("What the column is stored as"),
        later("The unit the numbers of the file are in; they are converted to the unit of the database"),
        later("Own variables are called this, in charts and as drivers of a baseline"),
        later("The reading at which a counter's register starts again from 0, when it is known"),
    )

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._problems: dict[int, str] = {}

    # --- what it holds ----------------------------------------------------------------------------------------------

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a file with what they seem to be; choices for columns of the same name are kept."""
        kept = {row.found.name: row.column for row in self._rows if not row.is_time}
        same = kept.keys() == {c.name for c in preview.columns if c.name not in preview.time_columns}
        self.beginResetModel()
        self._rows = [
            _Row(
                found,
                kept[found.name] if same and found.name in kept else found.suggestion,
                _examples(preview, place),
                found.name in preview.time_columns,
            )
            for place, found in enumerate(preview.columns)
        ]
        self._judge()
        self.endResetModel()
        self.changed.emit()

    def forget(self) -> None:
        """Begin anew: another file is coming."""
        self.beginResetModel()
        self._rows, self._problems = [], {}
        self.endResetModel()

    def take_over(self, columns: tuple[Column, ...]) -> None:
        """Give the columns the meaning a recipe gives them; those it does not name are not imported."""
        known = {column.source: column for column in columns}
        self.beginResetModel()
        self._rows = [
            replace(row, column=known.get(row.found.name, Column(row.found.name))) if not row.is_time else row
            for row in self._rows
        ]
        self._judge()
        self.endResetModel()
        self.changed.emit()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns with what the user chose."""
        return tuple(row.column for row in self._rows if not row.is_time)

    @property
    def problem(self) -> str:
        """What has to be put right first, empty when nothing has to."""
        if not any(column.role is not Role.SKIP for column in self.columns):
            return tr("No column is imported yet: give at least one a meaning.")
        return next(iter(self._problems.values()), "")

    @property
    def has_counter(self) -> bool:
        """Whether any column is a meter counter."""
        return any(column.role is Role.COUNTER for column in self.columns)

    @property
    def has_own(self) -> bool:
        """Whether any column becomes an own variable."""
        return any(column.role is Role.VARIABLE for column in self.columns)

    # --- what Qt asks -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many columns the file has; Qt's name."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns the table has; Qt's name."""
        return 0 if parent.isValid() else len(self.TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, tooltip or alignment of a head; Qt's name."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.TITLES[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(self.TOOLTIPS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell; Qt's name."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, choices or look of a cell; Qt's name."""
        row, place = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            words = self._text(row, place)
            return text.unit_words(words) if place == self.UNIT and role == Qt.ItemDataRole.DisplayRole else words
        if role == CHOICES_ROLE:
            return _choices(row, place)
        if role == FREE_ROLE:
            return place == self.UNIT and row.column.role is Role.VARIABLE
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(index)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._brush(index, row)
        if role == Qt.ItemDataRole.FontRole and place == self.FILE:
            return _bold() if row.column.role is not Role.SKIP else None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change what a column becomes, its unit, its name or its register; Qt's name."""
        if role != Qt.ItemDataRole.EditRole or not self._editable(index):
            return False
        row, written = self._rows[index.row()], str(value).strip()
        column = row.column
        if index.column() == self.BECOMES:
            column = becoming(row.found, column, written)
        elif index.column() == self.UNIT:
            column = replace(column, unit=written)
        elif index.column() == self.NAME:
            column = replace(column, name=written)
        else:
            size = _positive(written)
            if written and size is None:
                return False
            column = replace(column, register_size=size)
        self._rows[index.row()] = replace(row, column=column)
        self._judge()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()
        return True

    # --- own --------------------------------------------------------------------------------------------------------

    def _editable(self, index: Index) -> bool:
        row = self._rows[index.row()]
        role = row.column.role
        return not row.is_time and {
            self.BECOMES: row.found.kind != "empty",
            self.UNIT: role is not Role.SKIP and row.column.kind is not VariableKind.CATEGORY,
            self.NAME: role is Role.VARIABLE,
            self.REGISTER: role is Role.COUNTER,
        }.get(index.column(), False)

    def _text(self, row: _Row, place: int) -> str:
        column = row.column
        if place == self.FILE:
            return row.found.name
        if place == self.EXAMPLES:
            return row.examples
        if row.is_time:
            return tr("Time stamp") if place == self.BECOMES else ""
        if place == self.BECOMES:
            return becomes_words(column)
        if place == self.UNIT:
            return "" if column.role is Role.SKIP else column.unit
        if place == self.NAME:
            return column.name if column.role is Role.VARIABLE else ""
        return f"{column.register_size:.10g}" if column.role is Role.COUNTER and column.register_size else ""

    def _tooltip(self, index: Index) -> str | None:
        if index.row() in self._problems:
            return self._problems[index.row()]
        if index.column() in (self.FILE, self.EXAMPLES):
            found = self._rows[index.row()].found
            counts = tr("{values} values, {missing} missing", values=found.values, missing=found.missing)
            if found.bad:
                counts = tr("{counts}, {bad} that are no numbers", counts=counts, bad=found.bad)
            return f"{found.name}: {counts}"
        return None

    def _brush(self, index: Index, row: _Row) -> QBrush | None:
        colors = theme.colors()
        if index.row() in self._problems and index.column() >= self.BECOMES:
            return QBrush(QColor(colors.bad))
        if row.is_time or row.column.role is Role.SKIP or index.column() == self.EXAMPLES:
            return QBrush(QColor(colors.muted))
        return None

    def _judge(self) -> None:
        """Find columns that contradict themselves or each other."""
        self._problems = {}
        sound: list[int] = []
        for place, row in enumerate(self._rows):
            if row.is_time or row.column.role is Role.SKIP:
                continue
            try:
                check_column(row.column)
            except BadRequest as error:
                self._problems[place] = str(error)
            else:
                sound.append(place)
        targets = Counter(self._rows[place].column.target.casefold() for place in sound)
        for place in sound:
            column = self._rows[place].column
            if targets[column.target.casefold()] > 1:
                what = becomes_words(column) if column.role is not Role.VARIABLE else column.name
                self._problems[place] = tr(
                    "Two columns become “{what}”: skip one, or keep it as an own variable.", what=what
                )


def _bold() -> QFont:
    return theme.font(bold=True)


def _positive(text: str) -> float | None:
    try:
        value = float(text.replace(",", ".").replace(" ", ""))
    except ValueError:
        return None
    return value if 0 < value < 1e15 else None


def _examples(preview: Preview, place: int) -> str:
    """Return the first cells of a column below the header."""
    cells = (cells[place].strip() for line, cells in preview.head if line >= preview.first_row and place < len(cells))
    return " · ".join([cell for cell in cells if cell][:3])


def becomes_words(column: Column) -> str:
    """Return what a column becomes, as the user reads it."""
    if column.role is Role.MEASURE:
        return contract_measure(column.measure).title
    if column.role is Role.VARIABLE:
        return tr(KIND_WORDS[column.kind])
    words = {Role.SKIP: SKIP, Role.ENERGY: ENERGY_WORDS, Role.COUNTER: COUNTER_WORDS, Role.POWER: POWER_WORDS}
    return tr(words[column.role])


def becoming(found: ColumnPreview, column: Column, words: str) -> Column:
    """Return a column with another meaning; its unit stays where it still fits."""
    source = column.source
    if words == tr(SKIP):
        return Column(source)
    for kind, name in KIND_WORDS.items():
        if words == tr(name):
            unit = "" if kind is VariableKind.CATEGORY else column.unit
            return Column(source, Role.VARIABLE, unit, name=column.name or variable_name(source), kind=kind)
    if words == tr(COUNTER_WORDS):
        return Column(source, Role.COUNTER, _fitting(column, found, ENERGY.unit), register_size=column.register_size)
    measure = {tr(ENERGY_WORDS): ENERGY, tr(POWER_WORDS): POWER}.get(words) or next(
        (one for one in CONTRACT_MEASURES if one.title == words), None
    )
    if measure is None:
        return column
    return column_for(source, measure, _fitting(column, found, measure.unit))


def _fitting(column: Column, found: ColumnPreview, unit: str) -> str:
    """Return the unit of a column, or what its header names, where it converts; else the unit of the database."""
    offered = units.compatible(unit)
    return next((one for one in (column.unit, found.suggestion.unit) if one and one in offered), unit)


def _choices(row: _Row, place: int) -> tuple[str, ...] | None:
    """Return what can be chosen in a cell."""
    column = row.column
    if place == MappingModel.BECOMES:
        own = tuple(tr(words) for words in KIND_WORDS.values())
        if row.found.kind == "text":
            return (tr(SKIP), tr(KIND_WORDS[VariableKind.CATEGORY]))
        measures = tuple(one.title for one in CONTRACT_MEASURES if one not in (ENERGY, POWER))
        first = tuple(tr(words) for words in (SKIP, ENERGY_WORDS, COUNTER_WORDS, POWER_WORDS))
        return (*first, *own, *measures)
    if place == MappingModel.UNIT:
        if column.role is Role.VARIABLE:
            return OWN_UNITS
        unit = ENERGY.unit if column.role in (Role.ENERGY, Role.COUNTER) else contract_measure(column.target).unit
        return units.compatible(unit)
    return None
