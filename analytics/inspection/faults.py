"""Faults of functions and roll-ups, read from their definitions."""

import re
from collections.abc import Iterator, Sequence

from analytics.capability import Capability
from analytics.inspection.parts import Fault, Function, Rollup
from analytics.language import later, tr
from analytics.measure import Series

COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)

#: What is wrong when a definition matches, as code → (pattern, words).
PATTERNS: dict[str, tuple[str, str]] = {
    "end_inclusive": (
        r"\b(?:bucket|time|day)\s+between\b|<=\s*p_end",
        later("counts the end of the period too, so adjoining periods overlap"),
    ),
    "mean_tariff": (r"avg\s*\(\s*(?:\w+\.)?rate_per_kwh", later("takes the plain mean of all tariffs for the price")),
    "utc_hours": (
        r"extract\s*\(\s*'?hour'?\s+from[^)]*at\s+time\s+zone\s+'utc'|date_part\s*\(\s*'hour'[^)]*time\s+zone\s+'utc'",
        later("looks tariffs up by hours in UTC"),
    ),
    "instantaneous_peak": (
        r"max\s*\(\s*(?:\w+\.)?(?:max_power_kw|power_kw)\b",
        later("takes the highest single reading for the peak"),
    ),
    "average_of_averages": (
        r"avg\s*\(\s*(?:\w+\.)?avg_",
        later("averages averages"),
    ),
    "degree_days_per_reading": (
        r"sum\s*\(\s*greatest\s*\(.*?outdoor_temp_c",
        later("adds degree days up once a reading, so they grow with the number of readings"),
    ),
}

_ROLLUP_NAME = re.compile(
    r"\b((?:energy_readings|production_data|environmental_data)(?:_(?:1min|15min|1hour|1day))?)\b"
)


def function_faults(function: Function, capability: Capability) -> tuple[Fault, ...]:
    """Tell from a function's definition what it gets wrong; nothing for one of ours."""
    if function.is_ours:
        return ()
    text = COMMENT.sub("", function.definition).lower()
    named = sorted(set(_ROLLUP_NAME.findall(text)))
    return tuple(_function_faults(function, text, named, capability))


def _function_faults(function: Function, text: str, named: Sequence[str], capability: Capability) -> Iterator[Fault]:
    missing = [name for name in named if name not in capability.rights]
    if missing:
        yield Fault("missing_relation", tr("always fails, because {names} is not there", names=", ".join(missing)))
    clashing = _ambiguous(function, text, named, capability)
    if clashing:
        yield Fault(
            "ambiguous", tr("always fails: “{name}” may be its own output or a column of the table", name=clashing[0])
        )
    for code, (pattern, words) in PATTERNS.items():
        if re.search(pattern, text, re.DOTALL):
            yield Fault(code, tr(words))
    yield from _tariff_faults(text)
    if "carbon_factors" in text and not re.search(r"\bregion\b", text.split("carbon_factors", 1)[1]):
        yield Fault("any_carbon_factor", tr("takes the newest carbon factor of any region"))
    if named and "energy_type" not in text and any(name.startswith("energy_readings") for name in named):
        yield Fault("energy_types_added", tr("adds other energies, such as gas, to electricity"))


def _tariff_faults(text: str) -> Iterator[Fault]:
    if "start_hour" in text and "end_hour" in text and not re.search(r"start_hour\s*>=?\s*(?:\w+\.)?end_hour", text):
        begins = re.search(r">=\s*(?:\w+\.)?start_hour", text)
        ends = re.search(r"<\s*(?:\w+\.)?end_hour", text)
        if begins and ends and " or " not in text[begins.end() : ends.start()]:
            yield Fault("never_past_midnight", tr("never finds a tariff that runs past midnight"))
    if "energy_tariffs" in text and re.search(r"'(?:usd|eur|gbp)'", text) and not re.search(r"\w\.currency", text):
        yield Fault("fixed_currency", tr("names one currency whatever the tariff's is"))


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


def rollup_faults(rollup: Rollup, capability: Capability, series: Series) -> Iterator[Fault]:
    """Tell from a roll-up's columns and definition what it gets wrong."""
    text = COMMENT.sub("", rollup.definition).lower()
    typed = capability.has(series, "energy_type")
    if series is Series.ENERGY and typed and not capability.has(rollup.name, "energy_type"):
        yield Fault("energy_types_added", tr("Adds other energies, such as gas, to electricity"))
    peak = re.search(r"max\s*\(\s*(?:\w+\.)?power_kw\s*\)\s+as\s+peak_demand_kw", text)
    if peak:
        yield Fault("instantaneous_peak", tr("peak_demand_kw is the highest single reading, not the 15-minute average"))
    if re.search(r"avg\s*\(\s*(?:\w+\.)?avg_", text):
        yield Fault("average_of_averages", tr("its averages are averages of averages"))
