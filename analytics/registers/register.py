"""A register: its table, its rows, and changes of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from analytics.language import tr
from analytics.registers.field import Field, Value

Row = Mapping[str, Value]


@dataclass(frozen=True)
class RegisterTable:
    """A register: its table, its fields, and what may be done with its rows.

    Parameters
    ----------
    name : str
        Table of the database.
    title : str
    fields : tuple of Field
    removable : bool
        Whether rows may be removed; what readings hang on is only set inactive.
    check : callable
        Gets a row and returns what is wrong with its fields together, empty when nothing is.
    doubt : callable
        Gets a row and returns what in it can be but is rarely meant, with number and unit; empty when nothing is.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    removable: bool = False
    check: Callable[[Row], str] = field(default=lambda _row: "")
    doubt: Callable[[Row], str] = field(default=lambda _row: "")

    def field(self, key: str) -> Field:
        """Return the field of that column."""
        return next(one for one in self.fields if one.key == key)

    def problem(self, row: Row) -> str:
        """Return why a row cannot be stored, empty when it can."""
        for one in self.fields:
            if one.required and row.get(one.key) in (None, ""):
                return tr("{field} must not be empty.", field=tr(one.title))
        return self.check(row)


@dataclass(frozen=True)
class Change:
    """One row added, changed or removed.

    Parameters
    ----------
    table : str
    id : UUID
    before, after : mapping, optional
        The fields that differ; ``before`` is None for a row that is new, ``after`` for one that is removed (the other
        side then holds the whole row).
    """

    table: str
    id: UUID
    before: Row | None
    after: Row | None

    @property
    def inverse(self) -> "Change":
        """The change that undoes this one."""
        return Change(self.table, self.id, self.after, self.before)


@dataclass(frozen=True)
class Register:
    """A register as it was read.

    Parameters
    ----------
    table : RegisterTable
        With the fields that this database has.
    rows : tuple of mapping
        Each with its ``id``.
    choices : mapping of str to mapping
        For each field of choices: value → label.
    read_only : str
        Why nothing may be changed, empty when it may.
    """

    table: RegisterTable
    rows: tuple[Row, ...]
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    read_only: str = ""
