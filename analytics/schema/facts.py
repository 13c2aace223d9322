"""What the catalog says of a database that others built, beyond what it can do."""

from analytics import inspection
from analytics.capability import Capability
from analytics.database import Session
from analytics.inspection import Facts
from analytics.period import Interval
from analytics.schema.relations import SERIES

_FUNCTIONS = """
SELECT p.proname::text, pg_get_functiondef(p.oid),
       coalesce((SELECT array_agg(name) FROM unnest(p.proargnames, p.proargmodes::text[]) AS a (name, mode)
                 WHERE mode IN ('o', 't', 'b')), '{}'),
       p.prosrc LIKE '%workbench.kpis(%', p.oid::regprocedure::text
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname = 'public' AND p.prokind = 'f' AND p.proname ~ '^calculate_'
ORDER BY p.proname, 5
"""

_ROLLUPS = """
SELECT c.relname::text, CASE c.relkind WHEN 'm' THEN 'materialised view' WHEN 'v' THEN 'view' ELSE 'table' END,
       CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) ELSE '' END,
       has_table_privilege(c.oid, 'SELECT')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public'
  AND c.relname ~ '^(energy_readings|production_data|environmental_data)_(1min|15min|1hour|1day)$'
ORDER BY 1
"""

_CONTINUOUS_DEFINITIONS = """
SELECT view_name, view_definition FROM timescaledb_information.continuous_aggregates WHERE view_schema = 'public'
"""

_DEGREE_DAYS = """
SELECT c.relname::text, pg_get_viewdef(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind IN ('v', 'm') AND c.relname ~ 'degree_day'
"""

_KEYS = """
SELECT c.relname::text, array_agg(a.attname::text ORDER BY a.attname)
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
WHERE n.nspname = 'public' AND i.indisunique AND i.indpred IS NULL AND c.relname = ANY (%s)
GROUP BY i.indexrelid, c.relname
"""

_TYPES = """
SELECT t.typname::text FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE n.nspname = 'public' AND t.typtype = 'e'
"""

_HYPERTABLES = (
    "SELECT hypertable_name::text FROM timescaledb_information.hypertables WHERE hypertable_schema = 'public'"
)

_ENERGY_TYPES = """
SELECT r.energy_type::text, count(*)
FROM machines m CROSS JOIN LATERAL (
    SELECT e.energy_type FROM energy_readings e WHERE e.machine_id = m.id ORDER BY e.time DESC LIMIT 100) AS r
GROUP BY 1
"""


def inspect(session: Session, capability: Capability) -> Facts:
    """Ask the catalog for what the capability does not say; changes nothing."""
    timescale = bool(capability.timescale_version)
    definitions: dict[str, str] = dict(session.rows(_CONTINUOUS_DEFINITIONS)) if timescale else {}
    keys: dict[str, set[tuple[str, ...]]] = {}
    for table, columns in session.rows(_KEYS, (list(SERIES),)):
        keys.setdefault(table, set()).add(tuple(columns))
    typed = capability.has("energy_readings", "energy_type") and capability.has("machines")
    return Facts(
        functions=tuple(
            inspection.Function(name, text, tuple(outputs), bool(ours), signature)
            for name, text, outputs, ours, signature in session.rows(_FUNCTIONS)
        ),
        rollups=tuple(
            inspection.Rollup(
                name,
                "continuous aggregate" if name in definitions else kind,
                definitions.get(name) or text,
                _lag(session, capability, name) if readable else 0.0,
            )
            for name, kind, text, readable in session.rows(_ROLLUPS)
        ),
        views=dict(session.rows(_DEGREE_DAYS)),
        keys={table: frozenset(found) for table, found in keys.items()},
        types=frozenset(name for (name,) in session.rows(_TYPES)),
        hypertables=frozenset(name for (name,) in session.rows(_HYPERTABLES)) if timescale else frozenset(),
        energy_types=dict(session.rows(_ENERGY_TYPES)) if typed else {},
    )


def function(session: Session, name: str) -> inspection.Function | None:
    """Return a function of the contract as this database has it, None when it has none."""
    found = session.row(
        _FUNCTIONS.replace("~ '^calculate_'", "= %s").replace("LIKE '%", "LIKE '%%").replace("(%'", "(%%'"), (name,)
    )
    if found is None:
        return None
    return inspection.Function(found[0], found[1], tuple(found[2]), bool(found[3]), found[4])


def _lag(session: Session, capability: Capability, name: str) -> float:
    """Return how far a roll-up of the plant's own is behind the readings, s; 0 when not more than its last bucket."""
    series, level = name.rsplit("_", 1)
    if not capability.has(series, "time") or not capability.has(name, "bucket"):
        return 0.0
    newest = "(SELECT max({}) FROM {} WHERE machine_id = m.id)"
    lag = session.value(
        f"SELECT extract(epoch FROM max({newest.format('time', series)} - {newest.format('bucket', name)}))::float8 "  # noqa: S608
        "FROM machines m"
    )
    return float(lag) if lag is not None and lag >= Interval(level).seconds else 0.0
