"""The migrations of an empty database, adapted to one that has tables of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analytics.capability import Capability
from analytics.inspection.faults import function_faults
from analytics.inspection.parts import LEVELS, SERIES, Facts, Function
from analytics.inspection.statements import CREATE_TABLE, bare, columns_of, statements_of, top_level, why_written
from analytics.language import later, tr


@dataclass(frozen=True)
class Step:
    """One statement of an upgrade, and why it is there; ``replaces`` names the function that gives way to it."""

    sql: str
    why: str
    replaces: str = ""


#: Where a migration names its views itself, what it does in a database whose own roll-ups stay: the workbench's go
#: into its own schema then.
_REWRITES: dict[str, tuple[str, str]] = {
    "0007_rollup_views.sql": (
        "WHEN r.raw LIKE 'public.%' THEN",
        "WHEN r.raw LIKE 'public.%' AND to_regclass(format('public.%s_%s', r.series, l.level)) IS NULL THEN",
    )
}


_CONTRACT_FUNCTION = re.compile(r"CREATE (?:OR REPLACE )?FUNCTION (?:public\.)?(calculate_\w+)\s*\(")


@dataclass(frozen=True)
class Adaption:
    """Turns the migrations of an empty database into what a database with tables of its own still needs.

    Parameters
    ----------
    capability : Capability
    facts : Facts
    replace : bool
        Whether functions of the plant give way to ours.
    kept : frozenset of str, optional
        Tables and roll-ups of the contract that are the plant's own; None before an upgrade: all that are there.
    """

    capability: Capability
    facts: Facts
    replace: bool
    kept: frozenset[str] | None = None

    @property
    def theirs(self) -> frozenset[str]:
        """The tables and roll-ups that stay as the plant made them."""
        return kept_of(self.capability) if self.kept is None else self.kept

    def steps(self, name: str, sql: str) -> Iterator[Step]:
        """Return what is left of one migration."""
        if name in _REWRITES:
            old, new = _REWRITES[name]
            if old not in sql:
                raise ValueError(f"{name} is not the migration that an upgrade knows")
            sql = sql.replace(old, new)
        for statement in statements_of(sql):
            yield from self._adapted(statement, name)

    def functions(self, sql: str) -> Iterator[Step]:
        """Return only the functions of the contract that are not ours yet, of a migration that is there already."""
        for statement in statements_of(sql):
            match = _CONTRACT_FUNCTION.match(bare(statement))
            if match and not any(one.name == match[1] and one.is_ours for one in self.facts.functions):
                yield from self._function(self._own_rollups(bare(statement)))

    def _adapted(self, statement: str, name: str) -> Iterator[Step]:
        text, why = bare(statement), why_written(statement)
        rest = text.removeprefix("CREATE ").removeprefix("UNIQUE ")
        if text.startswith("CREATE TABLE "):
            yield from self._table(text, why)
        elif text.startswith("CREATE TYPE "):
            if text.split()[2].removeprefix("public.") not in self.facts.types:
                yield Step(text, why or tr("A type of the contract that is not there."))
        elif rest.startswith(("INDEX ", "TRIGGER ")) or text.startswith(("ALTER TABLE ", "INSERT INTO ")):
            if not self._is_about_kept(text):
                yield Step(text, why or _subject(text, name))
            elif text.startswith("ALTER TABLE "):
                yield from self._new_columns(text)
        elif "create_hypertable(series::regclass" in text:
            yield from self._hypertables(text)
        elif _CONTRACT_FUNCTION.match(text):
            yield from self._function(text)
        else:
            yield Step(self._own_rollups(text), why or _subject(text, name))

    def _table(self, text: str, why: str) -> Iterator[Step]:
        match = CREATE_TABLE.match(text)
        assert match is not None
        name = match[1].removeprefix("public.")
        if name not in self.capability.rights:
            yield Step(text, why or tr("The table {name} is not there.", name=name))
            return
        absent = [(column, kind) for column, kind in columns_of(match[2]) if not self.capability.has(name, column)]
        if absent:
            added = ", ".join(f"ADD COLUMN {column} {kind}" for column, kind in absent)
            columns = ", ".join(column for column, _ in absent)
            yield Step(
                f"ALTER TABLE {match[1]} {added};",
                tr("{name} gets, empty: {columns}. No row is rewritten.", name=name, columns=columns),
            )

    def _is_about_kept(self, text: str) -> bool:
        """Whether a statement would change a table that was there before."""
        match = re.match(
            r"(?:CREATE (?:UNIQUE )?INDEX \w+ ON|CREATE TRIGGER .*? ON|ALTER TABLE|INSERT INTO) ([\w.]+)",
            text,
            re.DOTALL,
        )
        return match is not None and match[1].removeprefix("public.") in self.theirs

    def _new_columns(self, text: str) -> Iterator[Step]:
        """Add the columns that a statement adds; what else it does to a table of the plant's is left."""
        match = re.match(r"ALTER TABLE ([\w.]+) (.*?);?\s*\Z", text, re.DOTALL)
        assert match is not None
        added = [part.strip() for part in top_level(match[2]) if part.strip().startswith("ADD COLUMN ")]
        if added:
            actions = [re.sub(r"\AADD COLUMN (?:IF NOT EXISTS )?", "ADD COLUMN IF NOT EXISTS ", part) for part in added]
            names = ", ".join(action.split()[5] for action in actions)
            yield Step(
                f"ALTER TABLE {match[1]} {', '.join(actions)};",
                tr("{name} gets: {columns}.", name=match[1], columns=names),
            )

    def _hypertables(self, text: str) -> Iterator[Step]:
        new = [f"'public.{series}'" for series in SERIES if series not in self.capability.rights]
        if new:
            sql = re.sub(r"ARRAY\[[^]]*\]", f"ARRAY[{', '.join(new)}]", text)
            yield Step(sql, tr("The new tables of readings are kept in chunks of a day."))

    def _function(self, text: str) -> Iterator[Step]:
        match = _CONTRACT_FUNCTION.match(text)
        assert match is not None
        name = match[1]
        there = [function for function in self.facts.functions if function.name == name and not function.is_ours]
        if not there:
            yield Step(text, tr("{name}() is not there.", name=name))
        elif self.replace:
            for function in there:
                does = "; ".join(fault.text for fault in function_faults(function, self.capability)) or tr(
                    "is not ours"
                )
                yield Step(_keep(function), tr("The old definition of {name}() is kept.", name=name), name)
                yield Step(
                    f"DROP FUNCTION public.{function.signature};",
                    tr("The plant's {name}() {does}.", name=name, does=does),
                    name,
                )
            yield Step(text, tr("{name}() as the contract defines it.", name=name), name)

    def _own_rollups(self, text: str) -> str:
        """Let a function of ours read our roll-ups where the plant's have the name."""
        if not text.startswith("CREATE "):
            return text
        for series in SERIES:
            for level in LEVELS:
                name = f"{series}_{level.value}"
                if name in self.theirs:
                    text = re.sub(rf"\bpublic\.{name}\b", f"workbench.{name}", text)
        return text


def kept_of(capability: Capability) -> frozenset[str]:
    """Return the tables and roll-ups of the contract that are there."""
    return frozenset(name for name in capability.rights if not name.startswith("workbench."))


def _keep(function: Function) -> str:
    """Return the statement that keeps an old definition."""
    return (
        "INSERT INTO workbench.replaced_functions (signature, definition)\n"
        f"SELECT p.oid::regprocedure::text, pg_get_functiondef(p.oid) FROM pg_proc p\n"
        f"WHERE p.oid = 'public.{function.signature}'::regprocedure;"
    )


_SUBJECTS = {
    "0003": later("The engineer's own variables, records of imports."),
    "0005": later("What the workbench's roll-ups hold, written down once."),
    "0006": later("Roll-ups that carry sums and counts and keep energies apart."),
    "0007": later("The roll-ups under the names of the contract that are still free."),
    "0008": later("The parts that the KPI functions are made of."),
    "0010": later("Corrections of readings, and roll-ups that respect them."),
    "0012": later("Corrections of readings, laid over the roll-ups when they are read."),
    "0011": later("Notes, events and exclusions that people make."),
}


def _subject(text: str, name: str) -> str:
    if text.startswith("CREATE SCHEMA"):
        return tr("The workbench keeps what is its own in a schema of its own.")
    if text.startswith("GRANT"):
        return tr("Tools that call the functions need to see what they are made of.")
    known = _SUBJECTS.get(name[:4])
    return tr(known) if known else tr("Part of {name}.", name=name)
