"""The KPI functions as one query, for databases that do not have them: the same SQL, with every call put in place.

The migration that makes the functions is the only place where the KPIs are defined. A call of a table function becomes
its body in brackets, an argument takes the place of its parameter.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from analytics import inspection, migrations

_DEFINED_IN = "0008_kpi_functions.sql"

_FUNCTION = re.compile(
    r"CREATE FUNCTION (?P<name>[\w.]+)\s*\((?P<parameters>[^)]*)\)\s*RETURNS (?P<returns>.*?)\s*LANGUAGE sql\b[^$]*?"
    r"(?:AS \$\$(?P<body>.*)\$\$|RETURN (?P<value>.*?));?\s*\Z",
    re.DOTALL,
)
_TABLE = re.compile(r"TABLE\s*\((?P<columns>.*)\)\s*\Z", re.DOTALL)
_CALL = re.compile(r"\b(?:FROM |JOIN LATERAL )?(workbench\.\w+)\(")


@dataclass(frozen=True)
class _Definition:
    """A function of the migration: what stands for it, its parameters, and the columns it returns (none: a value)."""

    sql: str
    parameters: tuple[str, ...]
    columns: tuple[str, ...]


@lru_cache(maxsize=1)
def _definitions() -> dict[str, _Definition]:
    script = (files(migrations) / _DEFINED_IN).read_text(encoding="utf-8").replace("\r\n", "\n")
    found = {}
    for statement in inspection.statements_of(script):
        match = _FUNCTION.match(inspection.bare(statement))
        if match is None:
            continue
        table = _TABLE.match(match["returns"])
        columns = _names(table["columns"]) if table else ()
        body = re.sub(r"--[^\n]*", "", match["body"] or match["value"])
        found[match["name"]] = _Definition(body.strip(), _names(match["parameters"]), columns)
    return found


def _names(listed: str) -> tuple[str, ...]:
    return tuple(part.split()[0] for part in inspection.top_level(listed) if part.strip())


def query_of(name: str, arguments: dict[str, str], stop: frozenset[str] = frozenset()) -> str:
    """Return a table function's query under the names of its columns; see :func:`body_of`."""
    columns = ", ".join(_definitions()[name].columns)
    return f"SELECT * FROM ({body_of(name, arguments, stop)}) AS answer ({columns})"  # noqa: S608 - our own SQL


def body_of(name: str, arguments: dict[str, str], stop: frozenset[str] = frozenset()) -> str:
    """Return a function's query with values in place of its parameters and every call below it put in place.

    Parameters
    ----------
    name : str
        As the migration names it.
    arguments : dict of str to str
        SQL for each parameter.
    stop : frozenset of str
        Functions that are called as they are.
    """
    return _placed(_with(_definitions()[name].sql, arguments), stop)


def _with(sql: str, arguments: dict[str, str]) -> str:
    """Put arguments in the place of parameters, all at once."""
    if not arguments:
        return sql
    names = "|".join(sorted(map(re.escape, arguments), key=len, reverse=True))
    return re.sub(rf"(?<![\w.])({names})\b", lambda match: arguments[match[1]], sql)


def _placed(sql: str, stop: frozenset[str]) -> str:
    """Put the bodies of called functions in place, innermost definitions included."""
    place = 0
    while match := _CALL.search(sql, place):
        name = match[1]
        begin, after = match.start(1), _closing(sql, match.end() - 1) + 1
        if name in stop or name not in _definitions():
            place = match.end()
            continue
        definition = _definitions()[name]
        given = [part.strip() for part in inspection.top_level(sql[match.end() : after - 1])]
        # A parameter that is not given has its default, which the functions of the migration have for one only.
        values = dict(zip(definition.parameters, [*given, "'electrical'"], strict=False))
        inner = f"({_with(definition.sql, values)})"
        alias = re.compile(r"\s+AS (\w+)(?!\w)(?!\s*\()").match(sql, after)
        if definition.columns and alias:
            inner += f" AS {alias[1]} ({', '.join(definition.columns)})"
            after = alias.end()
        sql = sql[:begin] + inner + sql[after:]
        place = begin
    return sql


def _closing(sql: str, opening: int) -> int:
    """Return the place of the bracket that closes the one at ``opening``."""
    depth = 0
    for place in range(opening, len(sql)):
        depth += (sql[place] == "(") - (sql[place] == ")")
        if not depth:
            return place
    raise ValueError("a bracket is not closed")
