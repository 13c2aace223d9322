"""What a column most probably is, from its name, its unit and its values. A suggestion: the user has the last word."""

import re
from dataclasses import dataclass, replace

import numpy as np

from analytics import units
from analytics.errors import BadRequest
from analytics.measure import CONTRACT_MEASURES, Aggregate, Measure, find_measure
from analytics.plant import VariableKind
from analytics.tabular.recipe import Column, Role
from analytics.units import Dimension

#: Text columns of more labels than this are remarks, not categories.
MAX_LABELS = 30

#: Units that nothing converts to, as they are written, and whether they add up.
_OWN_UNITS: dict[str, tuple[str, bool]] = {
    "kvarh": ("kvarh", True),
    "kvar": ("kvar", False),
    "kvah": ("kVAh", True),
    "kva": ("kVA", False),
    "tco2": ("t", True),
    "t": ("t", True),
    "kg": ("kg", True),
    "mm": ("mm", True),
    "ms": ("m/s", False),
    "m/s": ("m/s", False),
    "kmh": ("km/h", False),
    "km/h": ("km/h", False),
    "ppm": ("ppm", False),
    "mg/l": ("mg/l", False),
    "lux": ("lx", False),
    "w/m2": ("W/m²", False),
    "nm3": ("Nm³", True),
    "rpm": ("1/min", False),
}
_SUMMED = {Dimension.ENERGY, Dimension.VOLUME, Dimension.COUNT}
_ENERGY_WORDS = {"energy", "consumption", "usage", "verbrauch", "strom", "electricity", "arbeit", "energie"}
_POWER_WORDS = {"power", "leistung", "wirkleistung", "last"}
_COUNTER_WORDS = {"counter", "meter", "reading", "register", "zähler", "zählerstand", "zaehlerstand", "cumulative",
                  "total", "index", "stand"}  # fmt: skip
_REACTIVE_WORDS = {"factor", "pf", "cosphi", "phi", "reactive", "blind", "apparent", "lagging", "leading"}
_OUTDOOR_WORDS = {"outdoor", "outside", "ambient", "aussen", "außen", "weather", "air", "drybulb", "oat"}
_TEMPERATURE_WORDS = {"temp", "temperature", "temperatur", "tavg", "tmean", "oat"}
_EXTREME_WORDS = {"min", "max", "minimum", "maximum", "dew", "wet", "feels"}
_AVERAGE_WORDS = {"average", "avg", "mean", "mittel"}
_OTHER_PLACES = {
    "machine": "machine_temp_c",
    "motor": "machine_temp_c",
    "bearing": "machine_temp_c",
    "indoor": "indoor_temp_c",
    "room": "indoor_temp_c",
    "innen": "indoor_temp_c",
    "supply": "supply_air_temp_c",
    "return": "return_air_temp_c",
}
#: Words that hide in longer ones (Außentemperatur, Zählerstand).
_PARTS = ("temperatur", "temperature", "außen", "aussen", "innen", "zähler", "zaehler", "leistung", "arbeit", "energie",
          "verbrauch", "feuchte", "stück")  # fmt: skip
_COUNT_WORDS = {"production", "pieces", "pcs", "produced", "stück", "stueck", "stückzahl", "units", "output"}
_SUMMED_WORDS = {"rain", "rainfall", "precipitation", "niederschlag", "sunshine", "co2", "emission", "emissions"}


#: Units at the end of a word whose first letter is small and belongs to them (WirkarbeitkWh).
_THOUSANDS = r"k(?:Wh?|VArh?|VAh?|V|J|Pa)$"


@dataclass(frozen=True)
class Named:
    """A header taken apart: its words, and the unit it names."""

    header: str
    words: frozenset[str]
    unit: str
    sums: bool
    dimension: Dimension | None


@dataclass(frozen=True)
class Sample:
    """Values of a column as far as they were looked at: numbers, or labels where they are text."""

    numbers: np.ndarray
    labels: tuple[str, ...] = ()


def take_apart(header: str, unit_row: str = "") -> Named:
    """Return the words of a header and its unit, which a row of units or brackets name, else its last word."""
    parts = [part for token in re.split(r"[^0-9A-Za-zÀ-ÿ%°/³²]+", header) if token for part in _parts(token)]
    words = [part.casefold() for part in parts]
    named = [unit_row] if unit_row else re.findall(r"[\[(]([^\])]{1,12})[\])]", header)
    last = parts[-1:] if len(parts) > 1 or _unit(parts[0] if parts else "") is not None else []
    words += [part for part in _PARTS for word in words if part in word and part != word]
    for text in (*named, *last):
        found = _unit(text)
        if found is not None:
            unit, sums, dimension = found
            return Named(header, frozenset(words), unit, sums, dimension)
    return Named(header, frozenset(words), named[0] if named else "", False, None)


def _parts(token: str) -> list[str]:
    """Return the words of a token, apart where a capital follows; a unit is one: kWh is not a thousand Wh less."""
    spaced = re.sub(rf"(?<=[a-zäöü])(?={_THOUSANDS})", " ", token)
    return [
        part
        for word in spaced.split()
        for part in ([word] if _unit(word) is not None else re.sub(r"(?<=[a-zäöü])(?=[A-Z])", " ", word).split())
    ]


def _unit(text: str) -> tuple[str, bool, Dimension | None] | None:
    """Return symbol, whether it adds up, and dimension of a unit; None when the text is none."""
    own = _OWN_UNITS.get(text.strip().casefold().replace("³", "3").replace("²", "2"))
    if own is not None:
        return own[0], own[1], None
    unit = units.lookup(text)
    if unit is None or not unit.symbol:
        return None
    return unit.symbol, unit.dimension in _SUMMED, unit.dimension


def suggest(columns: list[tuple[Named, Sample]]) -> tuple[Column, ...]:
    """Return what each column of a file most probably is; no two fill the same target."""
    chosen: list[Column] = []
    taken: set[str] = set()
    main_temperature = _main_temperature([named for named, _ in columns])
    for place, (named, sample) in enumerate(columns):
        column = _guess(named, sample, place == main_temperature)
        if column.target and column.target.casefold() in taken:
            column = _as_variable(named, sample)
        if column.target.casefold() in taken:
            column = replace(column, name=f"{column.name}_{place + 1}")
        if column.target:
            taken.add(column.target.casefold())
        chosen.append(column)
    return tuple(chosen)


def _guess(named: Named, sample: Sample, is_main_temperature: bool) -> Column:
    """Return the first meaning that fits."""
    if sample.labels:
        return _as_variable(named, sample)
    if not np.isfinite(sample.numbers).any():
        return Column(named.header)
    exact = _exact(named.header)
    if exact is not None:
        return column_for(named.header, exact, exact.unit)
    return (
        _electrical(named, sample)
        or _climate(named, sample, is_main_temperature)
        or _production(named)
        or _as_variable(named, sample)
    )


def _exact(header: str) -> Measure | None:
    """Return the measure of the contract that is called exactly like the header."""
    try:
        return find_measure(header, CONTRACT_MEASURES)
    except BadRequest:
        return None


def column_for(source: str, measure: Measure, unit: str) -> Column:
    """Return the column that fills a measure of the contract."""
    if measure.key == "energy_kwh":
        return Column(source, Role.ENERGY, unit)
    if measure.key == "power_kw":
        return Column(source, Role.POWER, unit)
    return Column(source, Role.MEASURE, unit, measure=measure.key)


def _electrical(named: Named, sample: Sample) -> Column | None:
    if named.words & _REACTIVE_WORDS:
        return None
    if named.dimension is Dimension.POWER:
        return Column(named.header, Role.POWER, named.unit)
    if named.dimension is Dimension.ENERGY or (named.dimension is None and named.words & _ENERGY_WORDS):
        if named.unit and named.dimension is None:
            return None
        role = Role.COUNTER if _is_counter(named, sample.numbers) else Role.ENERGY
        return Column(named.header, role, named.unit or "kWh")
    if not named.unit and named.words & _POWER_WORDS:
        return Column(named.header, Role.POWER, "kW")
    return None


def _is_counter(named: Named, numbers: np.ndarray) -> bool:
    """Whether the values only rise, and far above the size of their steps."""
    values = numbers[np.isfinite(numbers)]
    if len(values) < 10:
        return bool(named.words & _COUNTER_WORDS) and len(values) > 1 and bool((np.diff(values) >= 0).all())
    steps = np.diff(values)
    if (steps >= 0).mean() < 0.98 or not (steps > 0).any():
        return False
    hinted = named.words & _COUNTER_WORDS and values.max() > 3 * np.median(steps[steps > 0])
    far_from_zero = values.min() > values.max() - values.min()
    return bool(hinted or far_from_zero)


def _main_temperature(columns: list[Named]) -> int:
    """Return the place of the column that most probably is the outdoor temperature, -1 when there is none."""
    ranked = []
    for place, named in enumerate(columns):
        if not _is_temperature(named) or named.words & (_EXTREME_WORDS | _OTHER_PLACES.keys()):
            continue
        ranked.append((bool(named.words & _OUTDOOR_WORDS), bool(named.words & _AVERAGE_WORDS), -place))
    return -max(ranked)[2] if ranked else -1


def _is_temperature(named: Named) -> bool:
    return named.dimension is Dimension.TEMPERATURE or (not named.unit and bool(named.words & _TEMPERATURE_WORDS))


def _climate(named: Named, sample: Sample, is_main_temperature: bool) -> Column | None:
    if _is_temperature(named):
        unit = named.unit or "°C"
        if is_main_temperature:
            return Column(named.header, Role.MEASURE, unit, measure="outdoor_temp_c")
        for word, measure in _OTHER_PLACES.items():
            if word in named.words and not named.words & _EXTREME_WORDS:
                return Column(named.header, Role.MEASURE, unit, measure=measure)
        return Column(named.header, Role.VARIABLE, unit, name=variable_name(named.header), kind=VariableKind.MEAN)
    if named.words & {"humidity", "rh", "feuchte"} and not named.words & _EXTREME_WORDS:
        numbers = sample.numbers[np.isfinite(sample.numbers)]
        if 1.5 < numbers.max() <= 100:
            indoor = named.words & {"indoor", "room", "innen"}
            measure = "indoor_humidity_percent" if indoor else "outdoor_humidity_percent"
            return Column(named.header, Role.MEASURE, "%", measure=measure)
    return None


def _production(named: Named) -> Column | None:
    if named.dimension is Dimension.COUNT or (not named.unit and named.words & _COUNT_WORDS):
        good = bool(named.words & {"good", "ok", "gut"})
        bad = bool(named.words & {"bad", "scrap", "reject", "rejects", "ausschuss"})
        suffix = "_good" if good else "_bad" if bad else ""
        return Column(named.header, Role.MEASURE, named.unit or "units", measure=f"production_count{suffix}")
    return None


def _as_variable(named: Named, sample: Sample) -> Column:
    if sample.labels:
        kind = VariableKind.CATEGORY
    else:
        kind = VariableKind.SUM if named.sums or named.words & _SUMMED_WORDS else VariableKind.MEAN
    unit = "" if sample.labels else named.unit or _percent(named, sample)
    return Column(named.header, Role.VARIABLE, unit, name=variable_name(named.header), kind=kind)


def _percent(named: Named, sample: Sample) -> str:
    """Return the percent sign for a factor or a share that is written as 0 to 100."""
    numbers = sample.numbers[np.isfinite(sample.numbers)]
    share = named.words & {"pf", "factor", "humidity", "rh", "share"}
    return "%" if share and len(numbers) and 1.5 < numbers.max() <= 100 else ""


def variable_name(header: str) -> str:
    """Return a name for an own variable: the header without commas and units in brackets, never one of the contract."""
    name = re.sub(r"\s*[\[(][^\])]*[\])]\s*", " ", header).replace(",", " ").strip()
    name = re.sub(r"\s+", "_", name)[:90] or "variable"
    return f"{name}_file" if _exact(name) else name


def aggregate_of(column: Column) -> Aggregate:
    """Return how the target of a column adds up."""
    if column.role in (Role.ENERGY, Role.COUNTER):
        return Aggregate.SUM
    if column.role is Role.VARIABLE:
        return Aggregate.SUM if column.kind is VariableKind.SUM else Aggregate.MEAN
    return find_measure(column.target, CONTRACT_MEASURES).aggregate
