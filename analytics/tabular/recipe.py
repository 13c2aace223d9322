"""A recipe: how one kind of file is read, so that next month's file goes in by the same rules."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from analytics import units
from analytics.errors import BadRequest, CannotStore
from analytics.home import Home, replace_file
from analytics.language import tr
from analytics.measure import CONTRACT_MEASURES, ENERGY, POWER, contract_measure
from analytics.period import zone
from analytics.plant import ELECTRICITY, VariableKind

VERSION = 1

#: Cells that mean "no value", upper and lower case alike.
MISSING = ("", "-", "–", "—", "na", "n/a", "nan", "null", "none", "#n/a", "#nv", "?", "--", "---", "_novalue_")

_CONTRACT_KEYS = frozenset(measure.key for measure in CONTRACT_MEASURES)


class Role(StrEnum):
    """What a column becomes."""

    SKIP = "skip"
    ENERGY = "energy"  # energy of the interval
    COUNTER = "counter"  # meter reading that only rises
    POWER = "power"  # mean power of the interval
    MEASURE = "measure"  # another measure of the contract
    VARIABLE = "variable"  # the engineer's own variable


class Marks(StrEnum):
    """Which end of its interval a time stamp marks."""

    START = "start"
    END = "end"


class Duplicates(StrEnum):
    """What happens to a reading that is there already."""

    SKIP = "skip"
    REPLACE = "replace"
    REFUSE = "refuse"


@dataclass(frozen=True)
class Column:
    """What becomes of one column of the file.

    Parameters
    ----------
    source : str
        Name in the header row (``Column 3`` where there is none).
    role : Role
    unit : str
        Unit the file's numbers are in; for an own variable the unit it is kept in.
    measure : str
        Key of the contract's measure, for ``Role.MEASURE``.
    name : str
        Name of the own variable, for ``Role.VARIABLE``.
    kind : VariableKind
        How the own variable adds up.
    register_size : float, optional
        Value at which a counter starts again from 0, in the file's unit; None when not known.
    """

    source: str
    role: Role = Role.SKIP
    unit: str = ""
    measure: str = ""
    name: str = ""
    kind: VariableKind = VariableKind.MEAN
    register_size: float | None = None

    @property
    def target(self) -> str:
        """Name of what the column fills: a contract key, or the own variable's name; empty when skipped."""
        return {
            Role.SKIP: "",
            Role.ENERGY: ENERGY.key,
            Role.COUNTER: ENERGY.key,
            Role.POWER: POWER.key,
            Role.MEASURE: self.measure,
            Role.VARIABLE: self.name,
        }[self.role]


@dataclass(frozen=True)
class NewMachine:
    """A machine to create, and its factory when that is not there yet."""

    name: str
    factory: str
    timezone: str
    type: str = "other"
    rated_power_kw: float | None = None


@dataclass(frozen=True)
class Recipe:
    """How a file is read and where its numbers go.

    Parameters
    ----------
    columns : tuple of Column
        Those not named are skipped.
    time_columns : tuple of str
        One, or a date and a time.
    time_format : str
        As ``strptime`` writes it, or ``iso`` (with offset), ``excel``, ``unix``, ``unix_ms``.
    timezone : str
        IANA name; that of stamps that carry no offset.
    interval_s : int
        Width of the interval one row stands for, s.
    marks : Marks
    machine : str
        Id, name, or factory/name; empty when ``new_machine`` is given.
    new_machine : NewMachine, optional
    energy_type : str
    duplicates : Duplicates
    allow_negative : bool
        Negative energy is export, not a mistake.
    delimiter, encoding, decimal, thousands : str
        Of a text file; a workbook has no delimiter.
    sheet : str
        Of a workbook; empty takes the first.
    header_row, first_row : int
        Lines of the file, counted from 1; header 0 means there is none.
    """

    columns: tuple[Column, ...]
    time_columns: tuple[str, ...]
    time_format: str
    timezone: str
    interval_s: int
    marks: Marks = Marks.START
    machine: str = ""
    new_machine: NewMachine | None = None
    energy_type: str = ELECTRICITY
    duplicates: Duplicates = Duplicates.SKIP
    allow_negative: bool = False
    delimiter: str = ","
    encoding: str = "utf-8"
    decimal: str = "."
    thousands: str = ""
    sheet: str = ""
    header_row: int = 1
    first_row: int = 2
    name: str = field(default="", compare=False)

    @property
    def used(self) -> tuple[Column, ...]:
        """Columns that are not skipped."""
        return tuple(column for column in self.columns if column.role is not Role.SKIP)

    def check(self) -> None:
        """Raise BadRequest in words when the recipe contradicts itself."""
        zone(self.timezone)
        if not self.machine and self.new_machine is None:
            raise BadRequest(
                tr("No machine is chosen."), tr("Name the machine the readings belong to, or one to create.")
            )
        if self.new_machine is not None:
            _check_new_machine(self.new_machine)
        if self.interval_s <= 0:
            raise BadRequest(tr("The interval of the readings is not known."), tr("Give it, for example 15 minutes."))
        if not 1 <= len(self.time_columns) <= 2:
            raise BadRequest(tr("No column is chosen as time."), tr("Choose the column with the time stamps."))
        if not self.used:
            raise BadRequest(tr("No column is chosen to be stored."), tr("Give at least one column a meaning."))
        for column in self.used:
            check_column(column)
        _check_targets(self)

    def to_json(self) -> dict[str, Any]:
        """Return the recipe as plain JSON values."""
        return {"version": VERSION, **asdict(self)}

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Recipe":
        """Return the recipe that :meth:`to_json` wrote.

        Raises
        ------
        BadRequest
            When it is of a newer version, or not a recipe.
        """
        version = document.get("version")
        if not isinstance(version, int) or version < 1:
            raise BadRequest(tr("This is not an import recipe of the workbench."))
        if version > VERSION:
            raise BadRequest(
                tr(
                    "The recipe is of version {version}; this workbench knows versions up to {newest}.",
                    version=version,
                    newest=VERSION,
                ),
                tr("Update the workbench, or make the recipe anew."),
            )
        known = {f.name for f in fields(cls)}
        values = {key: value for key, value in document.items() if key in known}
        try:
            machine = values.get("new_machine")
            return cls(
                **{
                    **values,
                    "columns": tuple(_column(column) for column in values["columns"]),
                    "time_columns": tuple(str(name) for name in values["time_columns"]),
                    "new_machine": NewMachine(**machine) if machine else None,
                    "marks": Marks(values.get("marks", Marks.START)),
                    "duplicates": Duplicates(values.get("duplicates", Duplicates.SKIP)),
                    "interval_s": int(values["interval_s"]),
                    "header_row": int(values.get("header_row", 1)),
                    "first_row": int(values.get("first_row", 2)),
                }
            )
        except (KeyError, TypeError, ValueError) as error:
            raise BadRequest(
                tr("The import recipe cannot be read: {reason}.", reason=error), tr("Make it anew from a file.")
            ) from error


def _column(document: Mapping[str, Any]) -> Column:
    return Column(
        **{
            **document,
            "role": Role(document.get("role", Role.SKIP)),
            "kind": VariableKind(document.get("kind", VariableKind.MEAN)),
        }
    )


def _check_new_machine(machine: NewMachine) -> None:
    zone(machine.timezone)
    if not machine.name.strip():
        raise BadRequest(tr("The new machine needs a name."))
    if not machine.factory.strip():
        raise BadRequest(tr("The new machine needs the name of its site."))
    for name in (machine.name, machine.factory):
        if len(name) > 200 or not name.isprintable():
            raise BadRequest(
                tr("“{words}” cannot be a name.", words=name[:40]),
                tr("Use at most 200 printable characters."),
            )


def check_column(column: Column) -> None:
    """Raise BadRequest when a column's meaning and unit do not go together."""
    if column.role in (Role.ENERGY, Role.COUNTER, Role.POWER) and not column.unit.strip():
        raise BadRequest(
            tr("The unit of “{column}” is not given.", column=column.source), tr("Name it, for example kWh or kW.")
        )
    if column.role in (Role.ENERGY, Role.COUNTER):
        units.convert(1.0, column.unit, ENERGY.unit)
    elif column.role is Role.POWER:
        units.convert(1.0, column.unit, POWER.unit)
    elif column.role is Role.MEASURE:
        if column.measure not in _CONTRACT_KEYS:
            raise BadRequest(
                tr(
                    "“{measure}” is no measure of the database (column “{column}”).",
                    measure=column.measure,
                    column=column.source,
                )
            )
        units.convert(1.0, column.unit, contract_measure(column.measure).unit)
    else:
        _check_variable(column)


def _check_variable(column: Column) -> None:
    name = column.name.strip()
    if not name or len(name) > 100 or not name.isprintable() or "," in name:
        raise BadRequest(
            tr(
                "“{name}” cannot be the name of a variable (column “{column}”).",
                name=column.name,
                column=column.source,
            ),
            tr("Use up to 100 printable characters without a comma."),
        )
    taken = {text.casefold() for m in CONTRACT_MEASURES for text in (m.key, m.rollup, *m.aliases)}
    if name.casefold() in taken:
        raise BadRequest(
            tr("The database has a measure “{name}” of its own, so no variable may be called that.", name=name),
            tr("Map the column to that measure, or choose another name."),
        )


def _check_targets(recipe: Recipe) -> None:
    """Raise BadRequest when two columns fill one target, or a meter's details come without its energy."""
    seen: dict[str, Column] = {}
    for column in recipe.used:
        key = column.target.casefold()
        if key in seen:
            raise BadRequest(
                tr(
                    "The columns “{first}” and “{column}” both fill {target}.",
                    first=seen[key].source,
                    column=column.source,
                    target=column.target,
                ),
                tr("Skip one of them, or keep it as a variable of its own name."),
            )
        if column.source in recipe.time_columns:
            raise BadRequest(
                tr("The column “{column}” is the time; it cannot be stored as a value too.", column=column.source)
            )
        seen[key] = column
    details = [c for c in recipe.used if c.role is Role.MEASURE and contract_measure(c.measure).series == ENERGY.series]
    if details and not ({ENERGY.key, POWER.key} & seen.keys()):
        raise BadRequest(
            tr(
                "{measure} is kept with the energy, and no column is energy or power.",
                measure=contract_measure(details[0].measure).title,
            ),
            tr("Map a column to energy or power, or keep this one as an own variable."),
        )


def _path(home: Home, name: str) -> Path:
    """Return the file of a recipe; its name can never leave the folder."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:80]
    if not slug:
        raise BadRequest(tr("“{name}” cannot be the name of a recipe.", name=name), tr("Use letters or digits."))
    return home.settings / "recipes" / f"recipe-{slug}.json"


def save_recipe(home: Home, name: str, recipe: Recipe) -> Path:
    """Write a recipe so that a crash leaves either the old file or the new one.

    Raises
    ------
    CannotStore
        When the file cannot be written.
    """
    path = _path(home, name)
    text = json.dumps({**recipe.to_json(), "name": name}, indent=1, ensure_ascii=False)
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        replace_file(path, text)
    except OSError as error:
        raise CannotStore(
            tr("The recipe cannot be written to {file}: {reason}.", file=path, reason=error.strerror)
        ) from error
    return path


def load_recipe(home: Home, name: str) -> Recipe:
    """Return a saved recipe by its name, or one in a file by its path.

    Raises
    ------
    BadRequest
        When there is none, or it cannot be read; the hint lists the saved ones.
    """
    given = Path(name)
    path = given if given.suffix == ".json" and given.is_file() else _path(home, name)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        known = ", ".join(saved_recipes(home)) or tr("none yet")
        raise BadRequest(
            tr("There is no recipe “{name}”.", name=name), tr("Saved are: {known}.", known=known)
        ) from None
    except (OSError, ValueError) as error:
        raise BadRequest(
            tr("The recipe {file} cannot be read: {reason}.", file=path, reason=error), tr("Make it anew from a file.")
        ) from error
    if not isinstance(document, dict):
        raise BadRequest(tr("{file} is not an import recipe of the workbench.", file=path))
    return Recipe.from_json(document)


def saved_recipes(home: Home) -> tuple[str, ...]:
    """Return the names of the saved recipes; a file that cannot be read is left out."""
    names = []
    for path in sorted((home.settings / "recipes").glob("recipe-*.json")):
        try:
            names.append(str(json.loads(path.read_text(encoding="utf-8"))["name"]))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return tuple(names)
