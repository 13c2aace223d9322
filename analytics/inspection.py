"""A database that others built: what of the contract is there, what differs, what is missing and what is faulty.

Everything here works on what the catalog says (:class:`Facts`); nothing is asked and nothing is changed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from analytics.capability import Capability, ServerKind
from analytics.measure import CONTRACT_MEASURES, Series
from analytics.period import Interval

#: The functions of the contract.
KPI_FUNCTIONS = (
    "calculate_sec",
    "calculate_peak_demand",
    "calculate_load_factor",
    "calculate_energy_cost",
    "calculate_carbon_intensity",
    "calculate_all_kpis",
)

#: Without these there is nothing to look at.
CORE = ("factories", "machines", "energy_readings")

_LEVELS = tuple(level for level in Interval if level is not Interval.RAW)
_SERIES = (Series.ENERGY, Series.PRODUCTION, Series.ENVIRONMENT)


class State(StrEnum):
    """How a part of a database compares with the contract."""

    THERE = "there"
    DIFFERS = "differs"
    MISSING = "missing"
    FAULTY = "faulty"


@dataclass(frozen=True)
class Fault:
    """One way in which a function or a roll-up gives wrong numbers; ``text`` says what it does."""

    code: str
    text: str


@dataclass(frozen=True)
class Function:
    """A function of the database: its definition as the server writes it, and the names of its output columns."""

    name: str
    definition: str
    outputs: tuple[str, ...] = ()
    is_ours: bool = False
    signature: str = ""


@dataclass(frozen=True)
class Rollup:
    """A roll-up of the contract's name: what it is, how it is defined, and whether it lags behind the readings.

    ``kind`` is ``"continuous aggregate"``, ``"materialised view"``, ``"view"`` or ``"table"``.
    """

    name: str
    kind: str
    definition: str = ""
    lag_s: float = 0.0


@dataclass(frozen=True)
class Facts:
    """What the catalog says beyond the capability.

    Parameters
    ----------
    functions : tuple of Function
        Those of the contract's names, and others that work out degree days.
    rollups : tuple of Rollup
    views : mapping of str to str
        Definitions of other views by name.
    keys : mapping of str to frozenset of tuple
        Unique keys of the tables of readings, columns in alphabetical order.
    types : frozenset of str
        Enumerations in the schema ``public``.
    hypertables : frozenset of str
    energy_types : mapping of str to int
        Readings among the newest of every machine, by energy type.
    """

    functions: tuple[Function, ...] = ()
    rollups: tuple[Rollup, ...] = ()
    views: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, frozenset[tuple[str, ...]]] = field(default_factory=dict)
    types: frozenset[str] = frozenset()
    hypertables: frozenset[str] = frozenset()
    energy_types: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One line of the report.

    Parameters
    ----------
    group : str
        ``"tables"``, ``"roll-ups"``, ``"functions"`` or ``"workbench"``.
    name : str
    state : State
    meaning : str
        What it means, in plain words.
    action : str
        What to do about it; empty when there is nothing to do.
    faults : tuple of str
        Codes of what is faulty.
    """

    group: str
    name: str
    state: State
    meaning: str
    action: str = ""
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class SchemaReport:
    """How a database compares with the contract.

    Parameters
    ----------
    is_ours : bool
        Whether our migrations made or upgraded it.
    parts : tuple of Part
        In the order of the contract.
    upgradable : str
        Why it cannot be upgraded now, empty when it can.
    """

    is_ours: bool
    parts: tuple[Part, ...]
    upgradable: str = ""

    def count(self, state: State) -> int:
        """Return how many parts are in a state."""
        return sum(part.state is state for part in self.parts)

    @property
    def words(self) -> str:
        """The report in one sentence."""
        if all(part.state is State.THERE for part in self.parts):
            return "All is as it should be."
        words = {State.THERE: "as they should be", State.DIFFERS: "different"}
        counted = [f"{self.count(state)} {words.get(state, state)}" for state in State if self.count(state)]
        return f"{len(self.parts)} parts: {', '.join(counted)}."


# --- Functions -------------------------------------------------------------------------------------------------------

_COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)

#: What is wrong when a definition matches, as code → (pattern, words).
_PATTERNS: dict[str, tuple[str, str]] = {
    "end_inclusive": (
        r"\b(?:bucket|time|day)\s+between\b|<=\s*p_end",
        "counts the end of the period too, so adjoining periods overlap",
    ),
    "mean_tariff": (r"avg\s*\(\s*(?:\w+\.)?rate_per_kwh", "takes the plain mean of all tariffs for the price"),
    "utc_hours": (
        r"extract\s*\(\s*'?hour'?\s+from[^)]*at\s+time\s+zone\s+'utc'|date_part\s*\(\s*'hour'[^)]*time\s+zone\s+'utc'",
        "looks tariffs up by hours in UTC",
    ),
    "instantaneous_peak": (
        r"max\s*\(\s*(?:\w+\.)?(?:max_power_kw|power_kw)\b",
        "takes the highest single reading for the peak",
    ),
    "average_of_averages": (
        r"avg\s*\(\s*(?:\w+\.)?avg_",
        "averages averages",
    ),
    "degree_days_per_reading": (
        r"sum\s*\(\s*greatest\s*\(.*?outdoor_temp_c",
        "adds degree days up once a reading, so they grow with the number of readings",
    ),
}

_ROLLUP_NAME = re.compile(
    r"\b((?:energy_readings|production_data|environmental_data)(?:_(?:1min|15min|1hour|1day))?)\b"
)


def function_faults(function: Function, capability: Capability) -> tuple[Fault, ...]:
    """Tell from a function's definition what it gets wrong; nothing for one of ours."""
    if function.is_ours:
        return ()
    text = _COMMENT.sub("", function.definition).lower()
    named = sorted(set(_ROLLUP_NAME.findall(text)))
    return tuple(_function_faults(function, text, named, capability))


def _function_faults(function: Function, text: str, named: Sequence[str], capability: Capability) -> Iterator[Fault]:
    missing = [name for name in named if name not in capability.rights]
    if missing:
        yield Fault("missing_relation", f"always fails, because {' and '.join(missing)} is not there")
    clashing = _ambiguous(function, text, named, capability)
    if clashing:
        yield Fault("ambiguous", f"always fails: “{clashing[0]}” may be its own output or a column of the table")
    for code, (pattern, words) in _PATTERNS.items():
        if re.search(pattern, text, re.DOTALL):
            yield Fault(code, words)
    yield from _tariff_faults(text)
    if "carbon_factors" in text and not re.search(r"\bregion\b", text.split("carbon_factors", 1)[1]):
        yield Fault("any_carbon_factor", "takes the newest carbon factor of any region")
    if named and "energy_type" not in text and any(name.startswith("energy_readings") for name in named):
        yield Fault("energy_types_added", "adds other energies, such as gas, to electricity")


def _tariff_faults(text: str) -> Iterator[Fault]:
    if "start_hour" in text and "end_hour" in text and not re.search(r"start_hour\s*>=?\s*(?:\w+\.)?end_hour", text):
        begins = re.search(r">=\s*(?:\w+\.)?start_hour", text)
        ends = re.search(r"<\s*(?:\w+\.)?end_hour", text)
        if begins and ends and " or " not in text[begins.end() : ends.start()]:
            yield Fault("never_past_midnight", "never finds a tariff that runs past midnight")
    if "energy_tariffs" in text and re.search(r"'(?:usd|eur|gbp)'", text) and not re.search(r"\w\.currency", text):
        yield Fault("fixed_currency", "names one currency whatever the tariff's is")


def _ambiguous(function: Function, text: str, named: Sequence[str], capability: Capability) -> list[str]:
    """Return output columns that PL/pgSQL cannot tell from columns of the tables it reads."""
    if "language plpgsql" not in text or "variable_conflict" in text:
        return []
    body = text.split("begin", 1)[-1]
    columns = {column for name in named for column in capability.columns.get(name, frozenset())}
    return [
        name
        for name in function.outputs
        if name in columns and re.search(rf"(?<![\w.])(?<!as ){re.escape(name)}(?![\w.(])", body)
    ]


# --- The report ------------------------------------------------------------------------------------------------------

#: What stays out of reach without a table; where nothing is named, nothing of the workbench needs it yet.
_WITHOUT: dict[str, str] = {
    "factories": "There are no plants to look at.",
    "machines": "There are no machines to look at.",
    "energy_readings": "There is no energy to look at.",
    "production_data": "Nothing is known of production: no specific energy, no unit counts as drivers.",
    "environmental_data": "Weather and process values cannot be drivers of a baseline.",
    "machine_status": "The present state of a machine is not shown.",
    "energy_baselines": "A trained baseline can be saved as a file, but not kept in the database.",
    "energy_tariffs": "Energy cost is worked out at 0.20 (06 to 22 o'clock) and 0.10 per kWh.",
    "carbon_factors": "Carbon is worked out at 0.45 kg CO₂/kWh.",
    "anomalies": "Anomalies cannot be kept in the database.",
    "energy_forecasts": "Forecasts cannot be kept in the database.",
    "energy_sources": "Baselines of gas or steam cannot name their energy source.",
}

#: Unique keys that keep a reading from being stored twice.
READING_KEYS: dict[str, tuple[str, ...]] = {
    "energy_readings": ("energy_type", "machine_id", "time"),
    "production_data": ("machine_id", "time"),
    "environmental_data": ("machine_id", "time"),
}

_UPGRADE = "Upgrade adds it."
_CONSENT = "Upgrade replaces it, with your consent; the old definition is kept."


def report(capability: Capability, facts: Facts, contract: Mapping[str, Mapping[str, str]]) -> SchemaReport:
    """Compare a database with the contract.

    Parameters
    ----------
    capability : Capability
    facts : Facts
    contract : mapping
        Tables of the contract, each with its columns and their types; see :func:`tables_of`.
    """
    parts = (
        *_table_parts(capability, facts, contract),
        *_rollup_parts(capability, facts),
        *_function_parts(capability, facts),
        *_workbench_parts(capability),
    )
    return SchemaReport(capability.migration > 0, tuple(parts), why_not(capability, facts))


def why_not(capability: Capability, facts: Facts) -> str:
    """Say why a database cannot be upgraded now; empty when it can."""
    missing = [name for name in CORE if not capability.has(name)]
    if missing:
        return f"This is no database of a plant that the workbench could upgrade: it has no {', '.join(missing)}."
    if capability.migration > capability.newest_migration or "standby" in capability.read_only:
        return capability.read_only
    if capability.upgradable_by:
        return (
            f"The user “{capability.user}” does not own the tables: “{capability.upgradable_by}” has to run the upgrade"
            " (enms schema upgrade)."
        )
    if capability.kind is ServerKind.COMMUNITY:
        plain = [str(series) for series in _SERIES if capability.has(series) and series not in facts.hypertables]
        if plain:
            return f"{', '.join(plain)} must be a hypertable before TimescaleDB can roll it up."
    return ""


def _table_parts(capability: Capability, facts: Facts, contract: Mapping[str, Mapping[str, str]]) -> Iterator[Part]:
    for name, columns in contract.items():
        if name.startswith("workbench."):
            continue
        if name not in capability.rights:
            yield Part("tables", name, State.MISSING, _WITHOUT.get(name, "Nothing else needs it yet."), _UPGRADE)
            continue
        if not capability.may("SELECT", name):
            text = f"The user “{capability.user}” may not read it. {_WITHOUT.get(name, '')}".strip()
            yield Part("tables", name, State.MISSING, text, f"GRANT SELECT ON {name} TO {capability.user};")
            continue
        absent = [column for column in columns if not capability.has(name, column)]
        wanted = READING_KEYS.get(name)
        if absent:
            text = f"Has no column {', '.join(absent)}; what would be in it is unknown."
            yield Part("tables", name, State.DIFFERS, text, "Upgrade adds the columns, empty.")
        elif wanted and wanted not in facts.keys.get(name, frozenset()):
            text = f"No unique key on {', '.join(wanted)}: one reading may be there twice."
            yield Part("tables", name, State.DIFFERS, text, "Remove doubles, then add the key.")
        elif not capability.may("INSERT", name) and name in ("energy_baselines", *READING_KEYS):
            text = f"The user “{capability.user}” may read it but not write to it."
            yield Part("tables", name, State.DIFFERS, text, f"GRANT INSERT, UPDATE ON {name} TO {capability.user};")
        else:
            yield Part("tables", name, State.THERE, "")


def _rollup_parts(capability: Capability, facts: Facts) -> Iterator[Part]:
    known = {rollup.name: rollup for rollup in facts.rollups}
    for series in _SERIES:
        for level in _LEVELS:
            name = f"{series}_{level.value}"
            if not capability.has(series):
                continue
            if name in known and capability.has(name, "bucket"):
                yield _rollup_part(name, series, known[name], capability, facts)
            else:
                finer = [one.value for one in capability.levels(series) if one.seconds < level.seconds]
                slower = f"worked out from {finer[-1]}" if finer else "worked out from the readings themselves"
                yield Part("roll-ups", name, State.MISSING, f"{level.words} values are {slower}: slower.", _UPGRADE)


def _rollup_part(name: str, series: Series, found: Rollup, capability: Capability, facts: Facts) -> Part:
    faults = tuple(rollup_faults(found, capability, series))
    if faults:
        gas = {kind: n for kind, n in facts.energy_types.items() if kind != "electrical"}
        does = "; ".join(fault.text for fault in faults)
        effect = ""
        if any(fault.code == "energy_types_added" for fault in faults):
            effect = (
                f" Machines with {' or '.join(sorted(gas))} are read from their readings instead."
                if gas
                else " The newest readings are all electricity, so the numbers are right today."
            )
        action = "Kept as it is; Upgrade adds roll-ups that tell them apart."
        if capability.migration:
            action = "Kept as it is; the KPI functions use the workbench's own."
        return Part("roll-ups", name, State.FAULTY, f"{does}.{effect}", action, tuple(f.code for f in faults))
    other = {key.split(".")[1]: value for key, value in capability.other_names.items() if key.split(".")[0] == name}
    absent = [
        measure.rollup
        for measure in CONTRACT_MEASURES
        if measure.series is series
        and capability.has(series, measure.key)
        and not any(capability.has(name, column) for column in (measure.rollup, *measure.aliases))
    ]
    if found.lag_s > 0:
        text = f"Lags {found.lag_s / 3600:,.1f} h behind the readings; what came later is not in it."
        return Part("roll-ups", name, State.DIFFERS, text, "Refresh it.")
    if other or absent:
        says = [f"{column} is called {found}" for column, found in other.items()]
        says += [f"{', '.join(absent)} not carried, worked out from the readings"] if absent else []
        return Part("roll-ups", name, State.DIFFERS, f"{'; '.join(says)}.", "Nothing: the workbench knows both.")
    return Part("roll-ups", name, State.THERE, "")


def rollup_faults(rollup: Rollup, capability: Capability, series: Series) -> Iterator[Fault]:
    """Tell from a roll-up's columns and definition what it gets wrong."""
    text = _COMMENT.sub("", rollup.definition).lower()
    typed = capability.has(series, "energy_type")
    if series is Series.ENERGY and typed and not capability.has(rollup.name, "energy_type"):
        yield Fault("energy_types_added", "Adds other energies, such as gas, to electricity")
    peak = re.search(r"max\s*\(\s*(?:\w+\.)?power_kw\s*\)\s+as\s+peak_demand_kw", text)
    if peak:
        yield Fault("instantaneous_peak", "peak_demand_kw is the highest single reading, not the 15-minute average")
    if re.search(r"avg\s*\(\s*(?:\w+\.)?avg_", text):
        yield Fault("average_of_averages", "its averages are averages of averages")


def _function_parts(capability: Capability, facts: Facts) -> Iterator[Part]:
    known = {function.name: function for function in facts.functions}
    for name in KPI_FUNCTIONS:
        if name not in known:
            text = "Other tools cannot ask for it; the workbench computes it itself."
            yield Part("functions", f"{name}()", State.MISSING, text, _UPGRADE)
    for name, function in known.items():
        faults = function_faults(function, capability)
        if not faults and name not in KPI_FUNCTIONS:
            continue
        if faults:
            text = f"It {'; it '.join(fault.text for fault in faults)}."
            action = _CONSENT if name in KPI_FUNCTIONS else "Not replaced: the workbench has no function of that name."
            codes = tuple(fault.code for fault in faults)
            yield Part("functions", f"{name}()", State.FAULTY, text, action, codes)
        elif function.is_ours:
            yield Part("functions", f"{name}()", State.THERE, "")
        else:
            text = "Not the workbench's own; nothing wrong was seen in it."
            yield Part("functions", f"{name}()", State.DIFFERS, text, _CONSENT)
    pattern, words = _PATTERNS["degree_days_per_reading"]
    for name, definition in facts.views.items():
        if re.search(pattern, definition.lower(), re.DOTALL):
            text = f"It {words}."
            action = "The workbench does not use it."
            yield Part("functions", name, State.FAULTY, text, action, ("degree_days_per_reading",))


def _workbench_parts(capability: Capability) -> Iterator[Part]:
    if not capability.migration:
        text = "Own variables, records of imports and corrections have no place; all else works."
        yield Part("workbench", "schema workbench", State.MISSING, text, _UPGRADE)
    elif capability.migration < capability.newest_migration:
        text = f"Migration {capability.migration} of {capability.newest_migration}."
        yield Part("workbench", "schema workbench", State.DIFFERS, text, "It is brought up to date when next opened.")
    else:
        yield Part("workbench", "schema workbench", State.THERE, "")


# --- SQL as text -----------------------------------------------------------------------------------------------------

_TOKEN = re.compile(r"--[^\n]*|'(?:[^']|'')*'|\$(\w*)\$.*?\$\1\$|;", re.DOTALL)


def statements_of(script: str) -> tuple[str, ...]:
    """Split a script at the semicolons that end statements; quotes, dollar quotes and comments are kept whole."""
    found, begin = [], 0
    for token in _TOKEN.finditer(script):
        if token.group() == ";":
            found.append(script[begin : token.end()].strip())
            begin = token.end()
    found.append(script[begin:].strip())
    return tuple(one for one in found if re.sub(r"--[^\n]*", "", one).strip(" ;\n"))


def bare(statement: str) -> str:
    """Return a statement without the comments it begins with."""
    return re.sub(r"\A(?:\s*--[^\n]*\n)+", "", statement).strip()


#: A comment longer than this explains a file, not a statement.
LONGEST_WHY = 240


def why_written(statement: str) -> str:
    """Return the comment a statement begins with, as one line."""
    match = re.match(r"\A(?:\s*--[^\n]*\n)+", statement)
    if match is None:
        return ""
    words = " ".join(line.strip().removeprefix("--").strip() for line in match.group().splitlines()).strip()
    return words if len(words) <= LONGEST_WHY else ""  # longer ones are about the whole file


_CREATE_TABLE = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?([\w.]+) \((.*)\)\s*;?\s*\Z", re.DOTALL)
_CLAUSE = re.compile(
    r"\s+(?:NOT NULL|NULL|DEFAULT|PRIMARY|CHECK|REFERENCES|UNIQUE|GENERATED|CONSTRAINT)\b.*", re.DOTALL
)


def tables_of(scripts: Sequence[str]) -> dict[str, dict[str, str]]:
    """Return the tables that scripts create, each with its columns and their types."""
    found: dict[str, dict[str, str]] = {}
    for script in scripts:
        for statement in statements_of(script):
            match = _CREATE_TABLE.match(bare(statement))
            if match:
                found[match[1].removeprefix("public.")] = dict(_columns_of(match[2]))
    return found


def _columns_of(body: str) -> Iterator[tuple[str, str]]:
    for line in top_level(re.sub(r"--[^\n]*", "", body)):
        name, _, rest = line.strip().partition(" ")
        if name and name.upper() not in ("PRIMARY", "UNIQUE", "CHECK", "CONSTRAINT", "FOREIGN", "EXCLUDE"):
            yield name, _CLAUSE.sub("", f" {rest}").strip()


def top_level(text: str) -> list[str]:
    """Split at the commas outside every bracket and quote."""
    parts, depth, begin, quoted = [], 0, 0, False
    for place, sign in enumerate(text):
        if sign == "'":
            quoted = not quoted
        elif not quoted:
            depth += (sign in "([") - (sign in ")]")
            if sign == "," and not depth:
                parts.append(text[begin:place])
                begin = place + 1
    return [*parts, text[begin:]]


# --- Upgrade ---------------------------------------------------------------------------------------------------------


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
                yield Step(text, why or "A type of the contract that is not there.")
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
        match = _CREATE_TABLE.match(text)
        assert match is not None
        name = match[1].removeprefix("public.")
        if name not in self.capability.rights:
            yield Step(text, why or f"The table {name} is not there.")
            return
        absent = [(column, kind) for column, kind in _columns_of(match[2]) if not self.capability.has(name, column)]
        if absent:
            added = ", ".join(f"ADD COLUMN {column} {kind}" for column, kind in absent)
            columns = ", ".join(column for column, _ in absent)
            yield Step(f"ALTER TABLE {match[1]} {added};", f"{name} gets, empty: {columns}. No row is rewritten.")

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
            yield Step(f"ALTER TABLE {match[1]} {', '.join(actions)};", f"{match[1]} gets: {names}.")

    def _hypertables(self, text: str) -> Iterator[Step]:
        new = [f"'public.{series}'" for series in _SERIES if series not in self.capability.rights]
        if new:
            sql = re.sub(r"ARRAY\[[^]]*\]", f"ARRAY[{', '.join(new)}]", text)
            yield Step(sql, "The new tables of readings are kept in chunks of a day.")

    def _function(self, text: str) -> Iterator[Step]:
        match = _CONTRACT_FUNCTION.match(text)
        assert match is not None
        name = match[1]
        there = [function for function in self.facts.functions if function.name == name and not function.is_ours]
        if not there:
            yield Step(text, f"{name}() is not there.")
        elif self.replace:
            for function in there:
                does = "; ".join(fault.text for fault in function_faults(function, self.capability)) or "is not ours"
                yield Step(_keep(function), f"The old definition of {name}() is kept.", name)
                yield Step(f"DROP FUNCTION public.{function.signature};", f"The plant's {name}() {does}.", name)
            yield Step(text, f"{name}() as the contract defines it.", name)

    def _own_rollups(self, text: str) -> str:
        """Let a function of ours read our roll-ups where the plant's have the name."""
        if not text.startswith("CREATE "):
            return text
        for series in _SERIES:
            for level in _LEVELS:
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
    "0003": "The engineer's own variables, records of imports.",
    "0005": "What the workbench's roll-ups hold, written down once.",
    "0006": "Roll-ups that carry sums and counts and keep energies apart.",
    "0007": "The roll-ups under the names of the contract that are still free.",
    "0008": "The parts that the KPI functions are made of.",
    "0010": "Corrections of readings, and roll-ups that respect them.",
    "0012": "Corrections of readings, laid over the roll-ups when they are read.",
    "0011": "Notes, events and exclusions that people make.",
}


def _subject(text: str, name: str) -> str:
    if text.startswith("CREATE SCHEMA"):
        return "The workbench keeps what is its own in a schema of its own."
    if text.startswith("GRANT"):
        return "Tools that call the functions need to see what they are made of."
    return _SUBJECTS.get(name[:4], f"Part of {name}.")
