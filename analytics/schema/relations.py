"""The tables and roll-ups of the contract."""

from analytics import inspection, migrations
from analytics.capability import Capability
from analytics.measure import Series
from analytics.period import Interval

#: Roll-up levels, finest first.
LEVELS = tuple(level for level in Interval if level is not Interval.RAW)

#: Tables of readings in the schema ``public``.
SERIES = tuple(series.value for series in Series if series is not Series.VARIABLE)

#: Everything of the contract that lives in the schema ``public``.
RELATIONS: tuple[str, ...] = (
    "factories",
    "machines",
    *SERIES,
    *(f"{series}_{level}" for series in SERIES for level in LEVELS),
    "machine_status",
    "energy_baselines",
    "anomalies",
    "energy_tariffs",
    "carbon_factors",
    "energy_forecasts",
    "energy_sources",
    "seus",
    "enpi_baselines",
    "enpi_performance",
    "energy_targets",
    "action_plans",
    "audit_log",
)


def contract(capability: Capability) -> dict[str, dict[str, str]]:
    """Return the tables of the contract, each with its columns and their types."""
    tables = inspection.tables_of([one.sql for one in migrations.migrations(capability.kind)])
    return {name: columns for name, columns in tables.items() if name in RELATIONS}
