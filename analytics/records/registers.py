"""The registers that people edit: read as typed rows, changed all at once or not at all, each change on record."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from analytics.capability import Capability
from analytics.database import Session
from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.registers import TABLES, Change, Field, Kind, Register, RegisterTable, Row

LOG = "workbench.register_edits"

#: What a value is in the database, where its kind does not say.
_TYPES = {"factory_id": "uuid", "type": "machine_type"}
_TYPE_OF_KIND = {
    Kind.TEXT: "text",
    Kind.NUMBER: "numeric",
    Kind.INTEGER: "integer",
    Kind.DATE: "date",
    Kind.BOOL: "boolean",
    Kind.CHOICE: "text",
    Kind.DAYS: "integer[]",
}

#: Kept inside ``metadata``, where KPI functions look it up.
_IN_METADATA = ("carbon_region",)

_LOG = f"""
INSERT INTO {LOG} (register, row_id, before, after, made_by)
VALUES (%(register)s, %(row_id)s, %(before)s, %(after)s, %(made_by)s)
"""  # noqa: S608 - the table's own name

#: What a register's rows are chosen from.
_CHOICES = {
    "factory_id": "SELECT id::text, name FROM factories ORDER BY name",
    "type": "SELECT e::text, e::text FROM unnest(enum_range(NULL::machine_type)) AS e",
    "carbon_region": "SELECT DISTINCT region, region FROM carbon_factors ORDER BY region",
}


def register(session: Session, capability: Capability, name: str) -> Register:
    """Read one of the registers.

    Parameters
    ----------
    session : Session
    capability : Capability
    name : str
        Name of its table.

    Returns
    -------
    Register
        With the fields that this database has.

    Raises
    ------
    BadRequest
        When there is no such register in this database.
    """
    table = _table(capability, name)
    choices: dict[str, dict[str, str]] = {
        one.key: dict(session.rows(_CHOICES[one.key])) for one in table.fields if one.key in _CHOICES
    }
    order = ", ".join(str(place + 2) for place in range(min(3, len(table.fields))))
    return Register(
        table, _rows(session, table, f"true ORDER BY {order}, id", {}), choices, _refusal(capability, table)
    )


def change(session: Session, capability: Capability, changes: Sequence[Change], by: str) -> None:
    """Make changes of registers, in the order given; the caller's transaction makes them all or none.

    Raises
    ------
    BadRequest
        When a row would not make sense.
    CannotStore
        When somebody else has changed or removed a row meanwhile, something still needs it, or nothing may be written.
    """
    for one in changes:
        table = _table(capability, one.table)
        refusal = _refusal(capability, table)
        if refusal:
            raise CannotStore(refusal, tr("Nothing was changed."))
        if one.before is None:
            _add(session, table, one)
        elif one.after is None:
            _remove(session, table, one)
        else:
            _update(session, table, one)
        if capability.has(LOG):
            values = {"register": one.table, "row_id": one.id, "made_by": by}
            session.execute(_LOG, values | {"before": _document(one.before), "after": _document(one.after)})


def _table(capability: Capability, name: str) -> RegisterTable:
    """Return a register with the fields that this database has."""
    table = next((one for one in TABLES if one.name == name), None)
    if table is None or not capability.has(name):
        raise BadRequest(tr("This database has no register “{name}”.", name=name))
    fields = tuple(one for one in table.fields if capability.has(name, _column(one)))
    return replace(table, fields=fields)


def _column(one: Field) -> str:
    return "metadata" if one.key in _IN_METADATA else one.key


def _refusal(capability: Capability, table: RegisterTable) -> str:
    if capability.read_only:
        return capability.read_only
    if not capability.may("UPDATE", table.name):
        return tr("The user “{user}” may read this register but not change it.", user=capability.user)
    return ""


def _type(one: Field) -> str:
    return _TYPES.get(one.key, _TYPE_OF_KIND[one.kind])


def _reads(one: Field) -> str:
    if one.key in _IN_METADATA:
        return f"metadata ->> '{one.key}'"
    if one.kind is Kind.NUMBER:
        return f"{one.key}::float8"
    return f"{one.key}::text" if one.kind in (Kind.TEXT, Kind.CHOICE) else one.key


def _rows(session: Session, table: RegisterTable, condition: str, values: Mapping[str, Any]) -> tuple[Row, ...]:
    columns = ", ".join(_reads(one) for one in table.fields)
    found = session.rows(f"SELECT id, {columns} FROM {table.name} WHERE {condition}", values)  # noqa: S608 - names of ours
    keys = ("id", *(one.key for one in table.fields))
    return tuple({key: _whole(value) for key, value in zip(keys, row, strict=True)} for row in found)


def _whole(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _sets(table: RegisterTable, values: Row) -> Iterator[str]:
    for key in values:
        if key in _IN_METADATA:
            yield f"metadata = coalesce(metadata, '{{}}') || jsonb_build_object('{key}', %(new_{key})s::text)"
        else:
            yield f"{key} = %(new_{key})s::{_type(table.field(key))}"


def _unchanged(table: RegisterTable, values: Row) -> Iterator[str]:
    for key in values:
        one = table.field(key)
        kind = "float8" if one.kind is Kind.NUMBER else "text" if one.key in _IN_METADATA else _type(one)
        yield f"({_reads(one)})::{kind} IS NOT DISTINCT FROM %(old_{key})s::{kind}"


def _values(change: Change) -> dict[str, Any]:
    old = {f"old_{key}": _plain(value) for key, value in (change.before or {}).items()}
    return old | {f"new_{key}": _plain(value) for key, value in (change.after or {}).items()} | {"id": change.id}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _known(table: RegisterTable, row: Row | None) -> dict[str, Any]:
    keys = {one.key for one in table.fields}
    return {key: value for key, value in (row or {}).items() if key in keys}


def _add(session: Session, table: RegisterTable, change: Change) -> None:
    row = _known(table, change.after)
    _refuse_nonsense(table, row)
    names = ", ".join(dict.fromkeys(_column(table.field(key)) for key in row))
    made = ", ".join(
        f"jsonb_build_object('{key}', %(new_{key})s::text)"
        if key in _IN_METADATA
        else f"%(new_{key})s::{_type(table.field(key))}"
        for key in row
    )
    session.execute(f"INSERT INTO {table.name} (id, {names}) VALUES (%(id)s, {made})", _values(change))  # noqa: S608


def _update(session: Session, table: RegisterTable, change: Change) -> None:
    before, after = _known(table, change.before), _known(table, change.after)
    if not after:
        return
    touched = session.execute(
        f"UPDATE {table.name} SET {', '.join(_sets(table, after))} "  # noqa: S608
        f"WHERE id = %(id)s AND {' AND '.join(_unchanged(table, before))}",
        _values(change),
    )
    _refuse_overtaken(touched, table)
    _refuse_nonsense(table, _rows(session, table, "id = %(id)s", {"id": change.id})[0])


def _remove(session: Session, table: RegisterTable, change: Change) -> None:
    if not table.removable:
        raise BadRequest(tr("Rows of this register are not removed; set them inactive."))
    before = _known(table, change.before)
    touched = session.execute(
        f"DELETE FROM {table.name} WHERE id = %(id)s AND {' AND '.join(_unchanged(table, before))}",  # noqa: S608
        _values(change),
    )
    _refuse_overtaken(touched, table)


def _refuse_nonsense(table: RegisterTable, row: Row) -> None:
    problem = table.problem(row)
    if problem:
        raise BadRequest(problem, tr("Nothing was changed."))


def _refuse_overtaken(touched: int, table: RegisterTable) -> None:
    if touched != 1:
        raise CannotStore(
            tr("A row of “{register}” was changed or removed by somebody else meanwhile.", register=tr(table.title)),
            tr("Nothing was changed. Read the register again and look what is there now."),
        )


def _document(row: Row | None) -> Mapping[str, Any] | None:
    if row is None:
        return None
    return {
        key: value.isoformat() if isinstance(value, date) else _plain(value)
        for key, value in row.items()
        if key != "id"
    }
