"""A database next to the contract: what is there, what differs, what is missing and what is faulty."""

import re
from collections.abc import Iterator, Mapping

from analytics.capability import Capability, ServerKind
from analytics.inspection.faults import PATTERNS, function_faults, rollup_faults
from analytics.inspection.parts import CORE, KPI_FUNCTIONS, LEVELS, SERIES, Facts, Part, Rollup, SchemaReport, State
from analytics.language import later, tr
from analytics.measure import CONTRACT_MEASURES, Series
from analytics.text import number

#: What stays out of reach without a table; where nothing is named, nothing of the workbench needs it yet.
_WITHOUT: dict[str, str] = {
    "factories": later("There are no plants to look at."),
    "machines": later("There are no machines to look at."),
    "energy_readings": later("There is no energy to look at."),
    "production_data": later("Nothing is known of production: no specific energy, no unit counts as drivers."),
    "environmental_data": later("Weather and process values cannot be drivers of a baseline."),
    "machine_status": later("The present state of a machine is not shown."),
    "energy_baselines": later("A trained baseline can be saved as a file, but not kept in the database."),
    "energy_tariffs": later("Energy cost is worked out at 0.20 (06 to 22 o'clock) and 0.10 per kWh."),
    "carbon_factors": later("Carbon is worked out at 0.45 kg CO₂/kWh."),
    "anomalies": later("Anomalies cannot be kept in the database."),
    "energy_forecasts": later("Forecasts cannot be kept in the database."),
    "energy_sources": later("Baselines of gas or steam cannot name their energy source."),
}

#: Unique keys that keep a reading from being stored twice.
READING_KEYS: dict[str, tuple[str, ...]] = {
    "energy_readings": ("energy_type", "machine_id", "time"),
    "production_data": ("machine_id", "time"),
    "environmental_data": ("machine_id", "time"),
}

_UPGRADE = later("Upgrade adds it.")
_CONSENT = later("Upgrade replaces it, with your consent; the old definition is kept.")


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
        return tr(
            "This is no database of a plant that the workbench could upgrade: it has no {names}.",
            names=", ".join(missing),
        )
    if capability.migration > capability.newest_migration or capability.is_standby:
        return capability.read_only
    if capability.upgradable_by:
        return tr(
            "The user “{user}” does not own the tables: “{owner}” has to run the upgrade (enms schema upgrade).",
            user=capability.user,
            owner=capability.upgradable_by,
        )
    if capability.kind is ServerKind.COMMUNITY:
        plain = [str(series) for series in SERIES if capability.has(series) and series not in facts.hypertables]
        if plain:
            return tr("{names} must be a hypertable before TimescaleDB can roll it up.", names=", ".join(plain))
    return ""


def _table_parts(capability: Capability, facts: Facts, contract: Mapping[str, Mapping[str, str]]) -> Iterator[Part]:
    for name, columns in contract.items():
        if name.startswith("workbench."):
            continue
        if name not in capability.rights:
            text = tr(_WITHOUT[name]) if name in _WITHOUT else tr("Nothing else needs it yet.")
            yield Part("tables", name, State.MISSING, text, tr(_UPGRADE), by_upgrade=True)
            continue
        if not capability.may("SELECT", name):
            text = tr("The user “{user}” may not read it.", user=capability.user)
            text = f"{text} {tr(_WITHOUT[name])}" if name in _WITHOUT else text
            yield Part("tables", name, State.MISSING, text, f"GRANT SELECT ON {name} TO {capability.user};")
            continue
        absent = [column for column in columns if not capability.has(name, column)]
        wanted = READING_KEYS.get(name)
        if absent:
            text = tr("Has no column {names}; what would be in it is unknown.", names=", ".join(absent))
            yield Part("tables", name, State.DIFFERS, text, tr("Upgrade adds the columns, empty."), by_upgrade=True)
        elif wanted and wanted not in facts.keys.get(name, frozenset()):
            text = tr("No unique key on {names}: one reading may be there twice.", names=", ".join(wanted))
            yield Part("tables", name, State.DIFFERS, text, tr("Remove doubles, then add the key."))
        elif not capability.may("INSERT", name) and name in ("energy_baselines", *READING_KEYS):
            text = tr("The user “{user}” may read it but not write to it.", user=capability.user)
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
                text = (
                    tr(
                        "Values of {interval} are worked out from {finer}: slower.",
                        interval=tr(level.words),
                        finer=finer[-1],
                    )
                    if finer
                    else tr(
                        "Values of {interval} are worked out from the readings themselves: slower.",
                        interval=tr(level.words),
                    )
                )
                yield Part("roll-ups", name, State.MISSING, text, tr(_UPGRADE), by_upgrade=True)


def _rollup_part(name: str, series: Series, found: Rollup, capability: Capability, facts: Facts) -> Part:
    faults = tuple(rollup_faults(found, capability, series))
    if faults:
        gas = {kind: n for kind, n in facts.energy_types.items() if kind != "electrical"}
        does = "; ".join(fault.text for fault in faults)
        effect = ""
        if any(fault.code == "energy_types_added" for fault in faults):
            effect = (
                tr("Machines with {energies} are read from their readings instead.", energies=", ".join(sorted(gas)))
                if gas
                else tr("The newest readings are all electricity, so the numbers are right today.")
            )
        action = (
            tr("Kept as it is; the KPI functions use the workbench's own.")
            if capability.migration
            else tr("Kept as it is; Upgrade adds roll-ups that tell them apart.")
        )
        codes = tuple(fault.code for fault in faults)
        text = f"{does}. {effect}".strip()
        return Part("roll-ups", name, State.FAULTY, text, action, codes, by_upgrade=not capability.migration)
    other = {key.split(".")[1]: value for key, value in capability.other_names.items() if key.split(".")[0] == name}
    absent = [
        measure.rollup
        for measure in CONTRACT_MEASURES
        if measure.series is series
        and capability.has(series, measure.key)
        and not any(capability.has(name, column) for column in (measure.rollup, *measure.aliases))
    ]
    if found.lag_s > 0:
        text = tr(
            "Lags {hours} h behind the readings; what came later is not in it.", hours=number(found.lag_s / 3600, "", 1)
        )
        return Part("roll-ups", name, State.DIFFERS, text, tr("Refresh it."))
    if other or absent:
        says = [tr("{wanted} is called {found}", wanted=column, found=found) for column, found in other.items()]
        if absent:
            says.append(tr("{names} not carried, worked out from the readings", names=", ".join(absent)))
        action = tr("Nothing: the workbench knows both.")
        return Part("roll-ups", name, State.DIFFERS, f"{'; '.join(says)}.", action)
    return Part("roll-ups", name, State.THERE, "")


def _function_parts(capability: Capability, facts: Facts) -> Iterator[Part]:
    known = {function.name: function for function in facts.functions}
    for name in KPI_FUNCTIONS:
        if name not in known:
            text = tr("Other tools cannot ask for it; the workbench computes it itself.")
            yield Part("functions", f"{name}()", State.MISSING, text, tr(_UPGRADE), by_upgrade=True)
    for name, function in known.items():
        faults = function_faults(function, capability)
        if not faults and name not in KPI_FUNCTIONS:
            continue
        if faults:
            text = tr("It {does}.", does=tr("; it ").join(fault.text for fault in faults))
            known_name = name in KPI_FUNCTIONS
            action = tr(_CONSENT) if known_name else tr("Not replaced: the workbench has no function of that name.")
            codes = tuple(fault.code for fault in faults)
            yield Part("functions", f"{name}()", State.FAULTY, text, action, codes, by_upgrade=known_name)
        elif function.is_ours:
            yield Part("functions", f"{name}()", State.THERE, "")
        else:
            text = tr("Not the workbench's own; nothing wrong was seen in it.")
            yield Part("functions", f"{name}()", State.DIFFERS, text, tr(_CONSENT), by_upgrade=True)
    pattern, words = PATTERNS["degree_days_per_reading"]
    for name, definition in facts.views.items():
        if re.search(pattern, definition.lower(), re.DOTALL):
            text = tr("It {does}.", does=tr(words))
            action = tr("The workbench does not use it.")
            yield Part("functions", name, State.FAULTY, text, action, ("degree_days_per_reading",))


def _workbench_parts(capability: Capability) -> Iterator[Part]:
    if not capability.migration:
        text = tr("Own variables, records of imports and corrections have no place; all else works.")
        yield Part("workbench", "schema workbench", State.MISSING, text, tr(_UPGRADE), by_upgrade=True)
    elif capability.lacking:
        text = tr(
            "Migration {migration} of {newest}; it lacks {lacking}.",
            migration=capability.migration,
            newest=capability.newest_migration,
            lacking=", ".join(map(str, capability.lacking)),
        )
        yield Part(
            "workbench", "schema workbench", State.DIFFERS, text, tr("It is brought up to date when next opened.")
        )
    else:
        yield Part("workbench", "schema workbench", State.THERE, "")
