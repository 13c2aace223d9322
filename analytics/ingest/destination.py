"""Where an import goes: the machine that is there, or one to create together with its factory."""

from dataclasses import dataclass, replace
from uuid import UUID

from analytics.database import Session
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.tabular import NewMachine, Recipe

_MACHINES = """
SELECT m.id, m.name, f.id, f.name, coalesce(nullif(f.timezone, ''), 'UTC'), m.rated_power_kw::float8
FROM machines m JOIN factories f ON f.id = m.factory_id
ORDER BY f.name, m.name
"""
_FACTORY = "SELECT id, name, coalesce(nullif(timezone, ''), 'UTC') FROM factories WHERE lower(name) = lower(%s)"
_LISTED = 12


@dataclass(frozen=True)
class Destination:
    """The machine of an import; its ids are None while it has not been created."""

    machine_name: str
    factory_name: str
    timezone: str
    rated_power_kw: float | None
    machine_id: UUID | None = None
    factory_id: UUID | None = None

    @property
    def new_machine(self) -> bool:
        """Whether the machine has to be created."""
        return self.machine_id is None

    @property
    def new_factory(self) -> bool:
        """Whether the factory has to be created."""
        return self.factory_id is None


def find_destination(session: Session, recipe: Recipe) -> Destination:
    """Find the machine of a recipe; one to create that is there already is used as it is.

    Raises
    ------
    BadRequest
        When no machine, or more than one, has that name.
    """
    machines = [Destination(row[1], row[3], row[4], row[5], row[0], row[2]) for row in session.rows(_MACHINES)]
    if recipe.new_machine is not None:
        return _to_create(session, recipe.new_machine, machines)
    wanted = recipe.machine.strip().casefold()
    found = [one for one in machines if str(one.machine_id) == wanted]
    found = found or [one for one in machines if f"{one.factory_name}/{one.machine_name}".casefold() == wanted]
    found = found or [one for one in machines if one.machine_name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(f"{one.factory_name}/{one.machine_name}" for one in found)
        raise BadRequest(
            tr("{count} machines are called “{machine}”.", count=len(found), machine=recipe.machine),
            tr("Name one of: {names}.", names=names),
        )
    names = ", ".join(one.machine_name for one in machines[:_LISTED]) or tr("none yet")
    raise BadRequest(
        tr("There is no machine “{machine}”.", machine=recipe.machine),
        tr("There are: {names}. Or create it.", names=names),
    )


def _to_create(session: Session, machine: NewMachine, machines: list[Destination]) -> Destination:
    """Return the machine of that name in that factory, else what is known of the one to create."""
    for one in machines:
        if (one.factory_name.casefold(), one.machine_name.casefold()) == (
            machine.factory.strip().casefold(),
            machine.name.strip().casefold(),
        ):
            return one
    _check_type(session, machine.type)
    factory = session.row(_FACTORY, (machine.factory.strip(),))
    return Destination(
        machine.name.strip(),
        machine.factory.strip() if factory is None else factory[1],
        machine.timezone if factory is None else factory[2],
        machine.rated_power_kw,
        None,
        None if factory is None else factory[0],
    )


def _check_type(session: Session, kind: str) -> None:
    known = [
        row[0]
        for row in session.rows(
            "SELECT enumlabel::text FROM pg_enum WHERE enumtypid = to_regtype('machine_type') ORDER BY enumsortorder"
        )
    ]
    if known and kind not in known:
        raise BadRequest(
            tr("This database knows no machine type “{kind}”.", kind=kind),
            tr("It knows: {known}.", known=", ".join(known)),
        )


def create(session: Session, destination: Destination, recipe: Recipe) -> Destination:
    """Create factory and machine where they are missing."""
    if destination.new_factory:
        factory_id = session.value(
            "INSERT INTO factories (name, timezone) VALUES (%s, %s) RETURNING id",
            (destination.factory_name, destination.timezone),
        )
        destination = replace(destination, factory_id=factory_id)
    if destination.new_machine:
        assert recipe.new_machine is not None
        machine_id = session.value(
            "INSERT INTO machines (factory_id, name, type, rated_power_kw, data_interval_seconds)"
            " VALUES (%s, %s, %s, %s, %s) RETURNING id",
            (
                destination.factory_id,
                destination.machine_name,
                recipe.new_machine.type,
                recipe.new_machine.rated_power_kw,
                recipe.interval_s,
            ),
        )
        destination = replace(destination, machine_id=machine_id)
    return destination
