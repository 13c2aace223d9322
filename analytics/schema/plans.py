"""Upgrading a database that others built: what is to be done is shown first, then done all or nothing."""

from collections.abc import Iterator
from datetime import timedelta

from analytics import inspection, migrations
from analytics.capability import Capability, ServerKind
from analytics.database import Database, Session
from analytics.errors import BadRequest
from analytics.inspection import SchemaReport, Step
from analytics.language import tr
from analytics.period import Period
from analytics.progress import Progress
from analytics.schema.facts import inspect
from analytics.schema.migration import adopted
from analytics.schema.relations import contract
from analytics.schema.rollups import refresh_rollups

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
        raise BadRequest(refusal, tr("Nothing was changed."))
    applied = {number for (number,) in session.rows(_APPLIED)} if capability.migration else set()
    kept = adopted(session, capability) if applied else None
    return tuple(_steps(capability, inspection.Adaption(capability, facts, replace, kept), applied))


_APPLIED = "SELECT number FROM workbench.schema_migration"


def _steps(capability: Capability, adaption: inspection.Adaption, applied: set[int]) -> Iterator[Step]:
    if not applied:
        for statement in inspection.statements_of(migrations.BOOKKEEPING):
            yield Step(statement, tr("Later versions of the workbench see here what the database has."))
        names = ", ".join(f"('{name}')" for name in sorted(adaption.theirs))
        yield Step(_ADOPTED, tr("What is the plant's own is written down, so that later versions leave it alone."))
        insert = f"INSERT INTO workbench.adopted (name) VALUES {names};"  # noqa: S608 - names of the contract
        yield Step(insert, tr("These tables and roll-ups stay as they are."))
    adapted = tuple(_adapted(capability, adaption, applied))
    if any(step.replaces for step in adapted):
        yield Step(_REPLACED.strip(), tr("Old definitions of functions are kept here."))
    yield from adapted
    if not applied and capability.kind is not ServerKind.COMMUNITY:
        yield Step("SELECT workbench.rebuild_rollups();", tr("The readings that are there are rolled up once."))


def _adapted(capability: Capability, adaption: inspection.Adaption, applied: set[int]) -> Iterator[Step]:
    for migration in migrations.migrations(capability.kind):
        if migration.number in applied:
            yield from adaption.functions(migration.sql)
            continue
        yield from adaption.steps(migration.name, migration.sql)
        yield Step(f"{migrations.note(migration)};", tr("{name} is done.", name=migration.name))


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
            progress.step(0.9 * done / len(steps), step.why or tr("Upgrading the database"))
            session.execute(step.sql)
    # Continuous aggregates cannot be refreshed inside a transaction, and policies never look back this far.
    if capability.kind is ServerKind.COMMUNITY and not capability.migration:
        with database.session(progress) as session:
            first, last = session.row("SELECT min(time), max(time) FROM energy_readings") or (None, None)
        if first is not None:
            refresh_rollups(database, Period(first, last + timedelta(microseconds=1)), progress.part(0.9, 1.0))
    return steps
