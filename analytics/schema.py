"""The shape of a plant database: what a connected one can do, and making a new one."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from analytics import inspection, migrations
from analytics.capability import Capability, ServerKind
from analytics.database import Database, Session
from analytics.errors import BadRequest, CannotStore
from analytics.inspection import Facts, SchemaReport, Step
from analytics.measure import Series
from analytics.period import Interval, Period
from analytics.progress import Progress

_LEVELS = tuple(level for level in Interval if level is not Interval.RAW)
_SERIES = tuple(series.value for series in Series if series is not Series.VARIABLE)

#: Everything of the contract that lives in the schema ``public``.
RELATIONS: tuple[str, ...] = (
    "factories",
    "machines",
    *_SERIES,
    *(f"{series}_{level}" for series in _SERIES for level in _LEVELS),
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

_SERVER = """
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
_CONTINUOUS = """
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

# The loader of TimescaleDB defines this setting in every database, also before the extension is created there.
_EXTENSION = """
SELECT current_setting('timescaledb.max_background_workers', true) IS NOT NULL
       AND EXISTS (
           SELECT FROM pg_available_extensions a
           JOIN pg_available_extension_versions v ON v.name = a.name AND v.version = a.default_version
           WHERE a.name = 'timescaledb' AND a.installed_version IS NULL
             AND (NOT v.superuser
                  OR (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
                  OR v.trusted AND has_database_privilege(current_database(), 'CREATE')))
"""

_OURS = """
SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = 'workbench' AND c.relname = 'schema_migration')
"""

_KNOWS_OPTIONS = """
SELECT EXISTS (SELECT FROM pg_proc WHERE proname = 'refresh_continuous_aggregate' AND 'options' = ANY (proargnames))
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
    row = session.row(_SERVER)
    assert row is not None
    version, timescale, licence, database, user, standby, ours, may_insert = row[:8]
    owners, may_create, database_owner, own_kpis, zoned = row[8:]
    kind = server_kind(timescale, licence)
    number = int(session.value("SELECT coalesce(max(number), 0) FROM workbench.schema_migration")) if ours else 0
    newest = migrations.newest(kind)
    relations = session.rows(_COLUMNS, (list(RELATIONS),))
    return Capability(
        server_version=version.split()[0],
        kind=kind,
        timescale_version=timescale,
        timescale_licence=licence if timescale else "",
        database=database,
        user=user,
        migration=number,
        newest_migration=newest,
        read_only=_read_only(standby, may_insert, number > newest, user),
        columns={name: frozenset(columns) for name, columns, rights in relations if "SELECT" in rights},
        rights={name: frozenset(rights) for name, _, rights in relations},
        continuous=dict(session.rows(_CONTINUOUS)) if timescale else {},
        zoned_buckets=bool(zoned),
        upgradable_by=owners or ("" if may_create else database_owner),
        own_kpis=bool(own_kpis),
    )


def _read_only(standby: bool, may_insert: bool | None, newer: bool, user: str) -> str:
    if newer:
        return "This database was made by a newer workbench, so this one only looks at it."
    if standby:
        return "This server is a standby copy; nothing can be written to it."
    if may_insert is False:
        return f"The user “{user}” may read this database but not write to it."
    return ""


def is_empty(session: Session) -> bool:
    """Whether a database holds no table or view at all, apart from what extensions brought."""
    return bool(session.value(_EMPTY))


def migrate(database: Database, progress: Progress) -> None:
    """Make an empty database a plant database, or bring one of ours up to date.

    A database that somebody else's tables live in is left alone.

    Parameters
    ----------
    database : Database
    progress : Progress

    Raises
    ------
    CannotStore
        When the database is not empty and not ours, is newer than this workbench, or may not be changed.
    """
    with database.session(progress, autocommit=True) as outer:
        migrations.lock(outer)
        ours = outer.value(_OURS)
        if not ours:
            if not is_empty(outer):
                raise CannotStore(
                    "This database already holds tables that the workbench did not make.",
                    "Choose an empty database, or open this one as it is.",
                )
            if outer.value(_EXTENSION):
                outer.execute("CREATE EXTENSION IF NOT EXISTS timescaledb")
    # A session that began before the extension was there does not know its licence.
    with database.session(progress, autocommit=True) as outer:
        capability = probe(outer)
        if capability.read_only:
            raise CannotStore(capability.read_only, "Sign in as a user who may change it, or only look.")
        kept = _adopted(outer, capability) if ours else None
        migrations.run(
            migrations.migrations(capability.kind),
            outer,
            lambda: database.session(progress, write=True, statement_seconds=0),
            progress,
            None if kept is None else partial(_adapted_later, kept),
        )


_OUR_MACHINES = """
SELECT EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
               WHERE t.tgrelid = to_regclass('public.machines') AND n.nspname = 'workbench'
                 AND p.proname = 'touch_updated_at')
"""


def _adopted(session: Session, capability: Capability) -> frozenset[str] | None:
    """Return what of the contract a plant had before its database was upgraded; None where the workbench made it."""
    if session.value("SELECT to_regclass('workbench.adopted')::text"):
        return frozenset(name for (name,) in session.rows("SELECT name FROM workbench.adopted"))
    if session.value(_OUR_MACHINES):
        return None
    # Upgraded before that was written down: what may be the plant's own is left as it is.
    tables = inspection.kept_of(capability) & contract(capability).keys()
    return tables | {name for name in inspection.kept_of(capability) if capability.has(f"workbench.{name}")}


def _adapted_later(kept: frozenset[str], session: Session, migration: migrations.Migration) -> Iterator[str]:
    """Return what a migration that came after an upgrade becomes; functions of the plant never give way to it."""
    capability = probe(session)
    adaption = inspection.Adaption(capability, inspect(session, capability), replace=False, kept=kept)
    for step in adaption.steps(migration.name, migration.sql):
        yield step.sql


def refresh_rollups(database: Database, period: Period, progress: Progress) -> None:
    """Bring the roll-ups of a period up to the raw rows, after an import has been stored.

    On plain PostgreSQL and TimescaleDB Apache the roll-ups are refreshed when a transaction commits, so that there is
    nothing left to do. Continuous aggregates of TimescaleDB Community do not notice rows that are older than their
    policies look back, and can only be refreshed outside a transaction: finest level first, because each reads the
    one below. Roll-ups that a plant's database brought along are refreshed too where the user owns them.

    Parameters
    ----------
    database : Database
    period : Period
        What was written.
    progress : Progress
    """
    day = timedelta(days=1)
    start = period.start.replace(hour=0, minute=0, second=0, microsecond=0)
    end = period.end.replace(hour=0, minute=0, second=0, microsecond=0) + day
    with database.session(progress, autocommit=True, statement_seconds=0) as session:
        ours = session.value("SELECT to_regprocedure('workbench.refresh_rollups()')::text")
        row = session.row(_SERVER)
        assert row is not None
        community = server_kind(row[1], row[2]) is ServerKind.COMMUNITY
        if not ours or not community:
            if ours:
                session.execute("SELECT workbench.refresh_rollups()")
            _refresh_theirs(session, start, end)
            return
        # Without this, releases that know it refresh ten buckets at a time, which takes many times as long.
        options = """, options => '{"buckets_per_batch": 0}'""" if session.value(_KNOWS_OPTIONS) else ""
        names = [f"workbench.rollup_{series.split('.')[-1]}_{level}" for level in _LEVELS for series in Series]
        kept = oldest_kept(session)
        if kept is not None:  # refreshed without its readings, a bucket would be emptied
            start = max(start, kept)
        for done, name in enumerate(names):
            progress.step(done / len(names), "Refreshing the roll-ups")
            width = timedelta(seconds=Interval(name.rsplit("_", 1)[1]).seconds)
            until = session.value(_REFRESH_UNTIL, (width, period.end, end, name)) or end
            if start < until:
                session.execute(
                    f"CALL refresh_continuous_aggregate(%s::regclass, %s::timestamptz, %s::timestamptz{options})",
                    (name, start, until),
                )
        _refresh_theirs(session, start, end)


# The bucket in which a period ends is left to real-time reads when nothing that late was worked in before: readings
# that it still gets would not show.
_REFRESH_UNTIL = """
SELECT CASE WHEN whole.until > reached.until
            THEN greatest(date_bin(%s, %s, '2000-01-01 00:00:00+00'), reached.until) ELSE whole.until END
FROM timescaledb_information.continuous_aggregates c
JOIN _timescaledb_catalog.hypertable h
  ON h.schema_name = c.materialization_hypertable_schema AND h.table_name = c.materialization_hypertable_name
CROSS JOIN LATERAL (
    SELECT _timescaledb_functions.to_timestamp(_timescaledb_functions.cagg_watermark(h.id)) AS until) AS reached
CROSS JOIN LATERAL (SELECT %s::timestamptz AS until) AS whole
WHERE c.view_schema || '.' || c.view_name = %s
"""

_OLDEST_KEPT = """
SELECT min(now() - (config ->> 'drop_after')::interval) FROM timescaledb_information.jobs
WHERE proc_name = 'policy_retention' AND hypertable_schema IN ('public', 'workbench')
"""


def oldest_kept(session: Session) -> datetime | None:
    """Return the first day of UTC whose readings a retention policy leaves alone; TimescaleDB only.

    Returns
    -------
    datetime or None
        None when all readings are kept.
    """
    rows = session.rows(_OLDEST_KEPT)
    if not rows or rows[0][0] is None:
        return None
    # Readings go by the day; the one that is going now is gone in part.
    day: datetime = rows[0][0].astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(days=2)


_THEIRS = """
SELECT c.oid::regclass::text, c.relkind = 'm'
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND pg_has_role(c.relowner, 'USAGE')
  AND c.relname ~ '^(energy_readings|production_data|environmental_data)_(1min|15min|1hour|1day)$'
ORDER BY array_position(ARRAY['1min', '15min', '1hour', '1day'], substring(c.relname::text FROM '[^_]+$')), 1
"""


def _refresh_theirs(session: Session, start: datetime, end: datetime) -> None:
    """Refresh the roll-ups that a plant's database brought along: continuous aggregates and materialised views."""
    timescale = session.value("SELECT to_regclass('timescaledb_information.continuous_aggregates')::text")
    continuous = {name for name, _ in session.rows(_CONTINUOUS)} if timescale else set()
    for name, materialised in session.rows(_THEIRS):
        if name in continuous:
            session.execute(
                "CALL refresh_continuous_aggregate(%s::regclass, %s::timestamptz, %s::timestamptz)", (name, start, end)
            )
        elif materialised:
            session.execute(f"REFRESH MATERIALIZED VIEW {name}")


# --- Databases of others ---------------------------------------------------------------------------------------------

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

_ADOPTED = "CREATE TABLE workbench.adopted (name text PRIMARY KEY);"

_REPLACED = """
CREATE TABLE IF NOT EXISTS workbench.replaced_functions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    signature text NOT NULL,
    definition text NOT NULL,
    replaced_at timestamptz NOT NULL DEFAULT now(),
    replaced_by text NOT NULL DEFAULT current_user
);
"""


def contract(capability: Capability) -> dict[str, dict[str, str]]:
    """Return the tables of the contract, each with its columns and their types."""
    tables = inspection.tables_of([one.sql for one in migrations.migrations(capability.kind)])
    return {name: columns for name, columns in tables.items() if name in RELATIONS}


def inspect(session: Session, capability: Capability) -> Facts:
    """Ask the catalog for what the capability does not say; changes nothing."""
    timescale = bool(capability.timescale_version)
    definitions: dict[str, str] = dict(session.rows(_CONTINUOUS_DEFINITIONS)) if timescale else {}
    keys: dict[str, set[tuple[str, ...]]] = {}
    for table, columns in session.rows(_KEYS, (list(_SERIES),)):
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


def report(session: Session, capability: Capability) -> SchemaReport:
    """Compare a database with the contract; changes nothing."""
    return inspection.report(capability, inspect(session, capability), contract(capability))


def plan(session: Session, capability: Capability, *, replace: bool) -> tuple[Step, ...]:
    """Return the statements that a database of others still needs, each with its reason; changes nothing.

    Parameters
    ----------
    session : Session
    capability : Capability
    replace : bool
        Whether the plant's own KPI functions give way to ours.

    Raises
    ------
    BadRequest
        When it cannot be upgraded, or not by this user.
    """
    facts = inspect(session, capability)
    refusal = inspection.why_not(capability, facts)
    if refusal:
        raise BadRequest(refusal, "Nothing was changed.")
    applied = {number for (number,) in session.rows(_APPLIED)} if capability.migration else set()
    kept = _adopted(session, capability) if applied else None
    return tuple(_steps(capability, inspection.Adaption(capability, facts, replace, kept), applied))


_APPLIED = "SELECT number FROM workbench.schema_migration"


def _steps(capability: Capability, adaption: inspection.Adaption, applied: set[int]) -> Iterator[Step]:
    if not applied:
        for statement in inspection.statements_of(migrations.BOOKKEEPING):
            yield Step(statement, "Later versions of the workbench see here what the database has.")
        names = ", ".join(f"('{name}')" for name in sorted(adaption.theirs))
        yield Step(_ADOPTED, "What is the plant's own is written down, so that later versions leave it alone.")
        insert = f"INSERT INTO workbench.adopted (name) VALUES {names};"  # noqa: S608 - names of the contract
        yield Step(insert, "These tables and roll-ups stay as they are.")
    adapted = tuple(_adapted(capability, adaption, applied))
    if any(step.replaces for step in adapted):
        yield Step(_REPLACED.strip(), "Old definitions of functions are kept here.")
    yield from adapted
    if not applied and capability.kind is not ServerKind.COMMUNITY:
        yield Step("SELECT workbench.rebuild_rollups();", "The readings that are there are rolled up once.")


def _adapted(capability: Capability, adaption: inspection.Adaption, applied: set[int]) -> Iterator[Step]:
    for migration in migrations.migrations(capability.kind):
        if migration.number in applied:
            yield from adaption.functions(migration.sql)
            continue
        yield from adaption.steps(migration.name, migration.sql)
        yield Step(f"{migrations.note(migration)};", f"{migration.name} is done.")


def upgrade(database: Database, capability: Capability, *, replace: bool, progress: Progress) -> tuple[Step, ...]:
    """Run the plan in one transaction: all of it or nothing; nothing that is there is dropped but what is replaced.

    Returns
    -------
    tuple of Step
        What was run.

    Raises
    ------
    BadRequest, CannotStore
    """
    with database.session(progress, write=True, statement_seconds=0) as session:
        steps = plan(session, capability, replace=replace)
        for done, step in enumerate(steps):
            progress.step(0.9 * done / len(steps), step.why or "Upgrading the database")
            session.execute(step.sql)
    # Continuous aggregates cannot be refreshed inside a transaction, and policies never look back this far.
    if capability.kind is ServerKind.COMMUNITY and not capability.migration:
        with database.session(progress) as session:
            first, last = session.row("SELECT min(time), max(time) FROM energy_readings") or (None, None)
        if first is not None:
            refresh_rollups(database, Period(first, last + timedelta(microseconds=1)), progress.part(0.9, 1.0))
    return steps
