"""What a connected database can do and holds, asked of its catalog once."""

from analytics import migrations
from analytics.capability import LAG_LOGS, REFRESHED_NOW, Capability, ServerKind
from analytics.database import Session
from analytics.language import tr
from analytics.schema.relations import RELATIONS

SERVER = """
SELECT current_setting('server_version'),
       coalesce((SELECT extversion FROM pg_extension WHERE extname = 'timescaledb'), ''),
       coalesce(current_setting('timescaledb.license', true), ''),
       current_database()::text,
       current_user::text,
       pg_is_in_recovery(),
       coalesce((SELECT has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
                 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'workbench' AND c.relname = 'schema_migration'), false),
       (SELECT has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'INSERT')
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relname = 'energy_baselines'),
       (SELECT string_agg(DISTINCT pg_get_userbyid(c.relowner), ', ')
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
          AND c.relname IN ('factories', 'machines', 'energy_readings', 'production_data', 'environmental_data')
          AND NOT pg_has_role(c.relowner, 'USAGE')),
       has_database_privilege(current_database(), 'CREATE') AND has_schema_privilege('public', 'CREATE'),
       (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()),
       (SELECT bool_or(p.prosrc LIKE '%workbench.kpis(%')
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'public' AND p.proname = 'calculate_all_kpis'),
       EXISTS (SELECT FROM pg_proc WHERE proname = 'time_bucket' AND 'timezone' = ANY (proargnames))
"""

_LAG_LOGS = """
SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = '_timescaledb_catalog' AND c.relname = ANY (%s)
  AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
"""

_COLUMNS = """
SELECT CASE n.nspname WHEN 'public' THEN c.relname ELSE n.nspname || '.' || c.relname END, array_agg(a.attname::text),
       (SELECT coalesce(array_agg(r), '{}') FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS r
        WHERE has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, r))
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND (n.nspname = 'public' AND c.relname = ANY (%s) OR n.nspname = 'workbench')
GROUP BY n.oid, n.nspname, c.oid, c.relname
"""

# A view that needs no licence: it is there, and empty, in the Apache edition too.
CONTINUOUS = """
SELECT CASE view_schema WHEN 'public' THEN view_name ELSE view_schema || '.' || view_name END, NOT materialized_only
FROM timescaledb_information.continuous_aggregates
WHERE view_schema IN ('public', 'workbench')
"""

# Tables of extensions do not count: a fresh TimescaleDB database is empty too.
_EMPTY = """
SELECT NOT EXISTS (
    SELECT FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
      AND NOT EXISTS (
          SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))
"""


def server_kind(timescale_version: str, licence: str) -> ServerKind:
    """Tell the three kinds of server apart by what they say of themselves, never by trying."""
    if not timescale_version:
        return ServerKind.PLAIN
    return ServerKind.COMMUNITY if licence == "timescale" else ServerKind.APACHE


def probe(session: Session) -> Capability:
    """Find what a server can do and what its database holds; changes nothing.

    Parameters
    ----------
    session : Session

    Returns
    -------
    Capability
    """
    row = session.row(SERVER)
    assert row is not None
    version, timescale, licence, database, user, standby, ours, may_insert = row[:8]
    owners, may_create, database_owner, own_kpis, zoned = row[8:]
    kind = server_kind(timescale, licence)
    has = {number for (number,) in session.rows("SELECT number FROM workbench.schema_migration")} if ours else set()
    known = {migration.number for migration in migrations.migrations(kind)}
    number, newest = max(has, default=0), migrations.newest(kind)
    relations = session.rows(_COLUMNS, (list(RELATIONS),))
    continuous: dict[str, bool] = dict(session.rows(CONTINUOUS)) if timescale else {}
    logs = session.rows(_LAG_LOGS, ([*LAG_LOGS, REFRESHED_NOW],)) if continuous else []
    return Capability(
        server_version=version.split()[0],
        kind=kind,
        timescale_version=timescale,
        timescale_licence=licence if timescale else "",
        database=database,
        user=user,
        migration=number,
        newest_migration=newest,
        lacking=tuple(sorted(known - has)) if has else (),
        read_only=_read_only(standby, may_insert, number > newest, user),
        columns={name: frozenset(columns) for name, columns, rights in relations if "SELECT" in rights},
        rights={name: frozenset(rights) for name, _, rights in relations},
        continuous=continuous,
        lag_logs=frozenset(name for (name,) in logs),
        zoned_buckets=bool(zoned),
        upgradable_by=owners or ("" if may_create else database_owner),
        own_kpis=bool(own_kpis),
        is_standby=bool(standby),
    )


def _read_only(standby: bool, may_insert: bool | None, newer: bool, user: str) -> str:
    if newer:
        return tr("This database was made by a newer workbench, so this one only looks at it.")
    if standby:
        return tr("This server is a standby copy; nothing can be written to it.")
    if may_insert is False:
        return tr("The user “{user}” may read this database but not write to it.", user=user)
    return ""


def is_empty(session: Session) -> bool:
    """Whether a database holds no table or view at all, apart from what extensions brought."""
    return bool(session.value(_EMPTY))
