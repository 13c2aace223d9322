"""A database next to the contract: what is there, what differs, what is missing and what is faulty."""

import re
from collections.abc import Iterator, Mapping

from analytics.capability import Capability, ServerKind
from analytics.inspection.faults import PATTERNS, function_faults, rollup_faults
from analytics.inspection.parts import CORE, KPI_FUNCTIONS, LEVELS, SERIES, Facts, Part, Rollup, SchemaReport, State
from analytics.measure import CONTRACT_MEASURES, Series

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
        plain = [str(series) for series in SERIES if capability.has(series) and series not in facts.hypertables]
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
    for series in SERIES:
        for level in LEVELS:
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
    pattern, words = PATTERNS["degree_days_per_reading"]
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
