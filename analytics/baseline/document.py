"""Frozen dataclasses as JSON values and back: floats equal to the last bit, every wrong type refused by name."""

import math
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints
from uuid import UUID

Kind = TypeVar("Kind")


class Malformed(ValueError):
    """A value that is not what its place asks for; the text names the place."""


def fields_of(value: object) -> dict[str, Any]:
    """Return the fields of a dataclass as JSON values; a float that is not finite becomes None."""
    assert is_dataclass(value)
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: object) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return str(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return fields_of(value)


def read(kind: type[Kind], value: object, place: str = "it") -> Kind:
    """Return a value of that kind from its JSON form.

    Parameters
    ----------
    kind : type
        A dataclass of ours, or one of the types its fields have.
    value : object
        What :func:`fields_of` wrote.
    place : str
        Where it stands, for the message.

    Raises
    ------
    Malformed
    """
    return cast("Kind", _read(kind, value, place))


def _read(kind: Any, value: object, place: str) -> Any:
    origin = get_origin(kind)
    if origin is UnionType:
        return _read_optional(kind, value, place)
    if origin is tuple:
        return _read_tuple(kind, value, place)
    if origin is dict:
        if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
            raise Malformed(f"{place} is not a table")
        return {key: _read(get_args(kind)[1], inner, f"{place}.{key}") for key, inner in value.items()}
    if is_dataclass(kind):
        return _read_dataclass(kind, value, place)
    return _read_scalar(kind, value, place)


def _read_optional(kind: Any, value: object, place: str) -> Any:
    inner = [choice for choice in get_args(kind) if choice is not NoneType]
    assert len(inner) == 1
    return None if value is None else _read(inner[0], value, place)


def _read_tuple(kind: Any, value: object, place: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise Malformed(f"{place} is not a list")
    inner = get_args(kind)[0]
    return tuple(_read(inner, one, f"{place}[{number}]") for number, one in enumerate(value))


def _read_dataclass(kind: Any, value: object, place: str) -> Any:
    if not isinstance(value, dict):
        raise Malformed(f"{place} is not a table")
    hints, known = get_type_hints(kind), {field.name: field for field in fields(kind)}
    strange = sorted(str(key) for key in value.keys() - known.keys())
    if strange:
        raise Malformed(f"{place} has something unknown, {strange[0]}")
    given = {}
    for name, field in known.items():
        if name in value:
            given[name] = _read(hints[name], value[name], f"{place}.{name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise Malformed(f"{place} lacks {name}")
    try:
        return kind(**given)
    except ValueError as error:
        raise Malformed(f"{place}: {error}") from None


def _read_scalar(kind: Any, value: object, place: str) -> Any:
    if kind is float:
        return _read_float(value, place)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind is str and isinstance(value, str):
        return value
    if isinstance(value, str) and (kind in (UUID, datetime) or issubclass(kind, StrEnum)):
        try:
            return datetime.fromisoformat(value) if kind is datetime else kind(value)
        except ValueError:
            pass
    raise Malformed(f"{place} is not {_WORDS.get(kind, kind.__name__)}")


_WORDS = {int: "a whole number", float: "a number", str: "a text", UUID: "an id", datetime: "a time"}


def _read_float(value: object, place: str) -> float:
    if value is None:
        return math.nan
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Malformed(f"{place} is not a number")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Malformed(f"{place} is not a finite number")
    return number
