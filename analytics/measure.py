"""The measures of the contract, their units, and how each adds up over time.

The key is the column of the raw table; ``rollup`` is the stem of the roll-up's column, whose prefix is ``total_``
for a quantity and ``avg_`` for a level.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from analytics.errors import BadRequest
from analytics.language import later, tr


class Series(StrEnum):
    """The time-series tables."""

    ENERGY = "energy_readings"
    PRODUCTION = "production_data"
    ENVIRONMENT = "environmental_data"
    VARIABLE = "workbench.variable_readings"


class Aggregate(StrEnum):
    """How a measure adds up: quantities are summed, levels are averaged."""

    SUM = "sum"
    MEAN = "mean"


@dataclass(frozen=True)
class Measure:
    """One thing that is measured at a machine.

    Parameters
    ----------
    key : str
        Column of the raw table, or the name of the engineer's own variable.
    label : str
        As the user reads it, without unit.
    unit : str
        As written behind a number.
    series : Series
        The table it is kept in.
    aggregate : Aggregate
        Sum or mean.
    rollup : str
        Column of the roll-ups.
    aliases : tuple of str
        Other names by which installations know it.
    variable_id : UUID, optional
        Set for an engineer's own variable.
    parent : str
        Name of the category that a label variable belongs to, else empty.
    """

    key: str
    label: str
    unit: str
    series: Series
    aggregate: Aggregate
    rollup: str
    aliases: tuple[str, ...] = ()
    variable_id: UUID | None = None
    parent: str = ""

    @property
    def title(self) -> str:
        """The label in the reader's language; what an engineer called a variable stays as it is."""
        return title_of(self.key, self.label)


def _quantity(key: str, label: str, unit: str, series: Series, rollup: str = "", *aliases: str) -> Measure:
    return Measure(key, label, unit, series, Aggregate.SUM, rollup or f"total_{key}", aliases)


def _level(key: str, label: str, unit: str, series: Series, rollup: str = "", *aliases: str) -> Measure:
    return Measure(key, label, unit, series, Aggregate.MEAN, rollup or f"avg_{key}", aliases)


_E, _P, _V = Series.ENERGY, Series.PRODUCTION, Series.ENVIRONMENT

ENERGY = _quantity("energy_kwh", later("Energy"), "kWh", _E)
POWER = _level("power_kw", later("Power"), "kW", _E)

#: Every numeric measure of the contract, in the order a user is shown them.
CONTRACT_MEASURES: tuple[Measure, ...] = (
    ENERGY,
    POWER,
    _level("voltage_v", later("Voltage"), "V", _E),
    _level("current_a", later("Current"), "A", _E),
    _level("power_factor", later("Power factor"), "", _E),
    _level("frequency_hz", later("Frequency"), "Hz", _E),
    _quantity("production_count", later("Production"), "units", _P),
    _quantity("production_count_good", later("Good production"), "units", _P, "total_production_good"),
    _quantity("production_count_bad", later("Rejects"), "units", _P, "total_production_bad"),
    _level(
        "throughput_units_per_hour",
        later("Throughput"),
        "units/h",
        _P,
        "avg_throughput",
        "avg_throughput_units_per_hour",
    ),
    _level("speed_percent", later("Speed"), "%", _P),
    _quantity("downtime_seconds", later("Downtime"), "s", _P),
    _level("outdoor_temp_c", later("Outdoor temperature"), "°C", _V),
    _level("indoor_temp_c", later("Indoor temperature"), "°C", _V),
    _level("machine_temp_c", later("Machine temperature"), "°C", _V),
    _level("outdoor_humidity_percent", later("Outdoor humidity"), "%", _V, "avg_outdoor_humidity"),
    _level("indoor_humidity_percent", later("Indoor humidity"), "%", _V, "avg_indoor_humidity"),
    _level("pressure_bar", later("Pressure"), "bar", _V),
    _level("flow_rate_m3h", later("Flow rate"), "m³/h", _V),
    _level("supply_air_temp_c", later("Supply air temperature"), "°C", _V),
    _level("return_air_temp_c", later("Return air temperature"), "°C", _V),
    _level("cop", later("Coefficient of performance"), "", _V),
    _level("vibration_mm_s", later("Vibration"), "mm/s", _V),
)

_BY_KEY = {measure.key: measure for measure in CONTRACT_MEASURES}


def contract_measure(key: str) -> Measure:
    """Return the contract's measure of that key; KeyError is a bug."""
    return _BY_KEY[key]


def title_of(key: str, label: str) -> str:
    """Return the label of a measure in the reader's language; only those of the contract are translated."""
    return tr(label) if is_of_contract(key, label) else label


def is_of_contract(key: str, label: str) -> bool:
    """Whether a label is the contract's own for that measure, and not a name that somebody gave."""
    known = _BY_KEY.get(key)
    return known is not None and known.label == label


def find_measure(name: str, offered: Iterable[Measure]) -> Measure:
    """Find a measure by key, roll-up column or alias, upper and lower case alike.

    Raises
    ------
    BadRequest
        When nothing offered has that name; the hint lists what there is.
    """
    offered = tuple(offered)
    wanted = name.strip().casefold()
    for measure in offered:
        if wanted in {
            measure.key.casefold(),
            measure.rollup.casefold(),
            *(a.casefold() for a in measure.aliases),
        }:
            return measure
    known = ", ".join(measure.key for measure in offered) or tr("nothing")
    raise BadRequest(
        tr("There is no measure “{name}” at this machine.", name=name), tr("It has: {known}.", known=known)
    )


def same_measure(one: str, other: str) -> bool:
    """Whether two names mean the same measure of the contract, by whichever of its names each was given."""
    try:
        return find_measure(one, CONTRACT_MEASURES) is find_measure(other, CONTRACT_MEASURES)
    except BadRequest:
        return False
