"""Making a new plant database, and bringing an older one up to date."""

from collections.abc import Iterator
from functools import partial

from analytics import inspection, migrations
from analytics.capability import Capability
from analytics.database import Database, Session
from analytics.errors import CannotStore
from analytics.language import tr
from analytics.progress import Progress
from analytics.schema.catalog import is_empty, probe
from analytics.schema.facts import inspect
from analytics.schema.relations import contract

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
                    tr("This database already holds tables that the workbench did not make."),
                    tr("Choose an empty database, or open this one as it is."),
                )
            if outer.value(_EXTENSION):
                outer.execute("CREATE EXTENSION IF NOT EXISTS timescaledb")
    # A session that began before the extension was there does not know its licence.
    with database.session(progress, autocommit=True) as outer:
        capability = probe(outer)
        if capability.read_only:
            raise CannotStore(capability.read_only, tr("Sign in as a user who may change it, or only look."))
        kept = adopted(outer, capability) if ours else None
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


def adopted(session: Session, capability: Capability) -> frozenset[str] | None:
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
