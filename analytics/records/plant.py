"""The register of factories and machines."""

import math
from uuid import UUID

from analytics.capability import Capability
from analytics.database import Session
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.measure import Series
from analytics.period import Interval
from analytics.plant import ELECTRICITY, Factory, Machine, Plant

_FACTORIES = """
SELECT id, name, coalesce(nullif(timezone, ''), 'UTC'), coalesce(location, '') FROM factories ORDER BY name
"""

# The first and the last reading are one step each in the index (machine_id, time).
_MACHINES = """
SELECT m.id, m.factory_id, f.name, coalesce(nullif(f.timezone, ''), 'UTC'), m.name, m.type::text,
       m.rated_power_kw::float8, m.data_interval_seconds, coalesce(s.current_mode::text, ''),
       (SELECT r.time FROM energy_readings r WHERE r.machine_id = m.id ORDER BY r.time LIMIT 1),
       (SELECT r.time FROM energy_readings r WHERE r.machine_id = m.id ORDER BY r.time DESC LIMIT 1)
FROM machines m
JOIN factories f ON f.id = m.factory_id
LEFT JOIN machine_status s ON s.machine_id = m.id
WHERE %(id)s::uuid IS NULL OR m.id = %(id)s
ORDER BY f.name, m.name
"""

# Without a roll-up that knows the energy type, the newest readings tell.
_NEWEST_TYPES = """
SELECT m.id, array_agg(DISTINCT r.energy_type)
FROM machines m
CROSS JOIN LATERAL (
    SELECT e.energy_type FROM energy_readings e WHERE e.machine_id = m.id ORDER BY e.time DESC LIMIT 1000) r
WHERE %(id)s::uuid IS NULL OR m.id = %(id)s
GROUP BY m.id
"""

#: So many machines are listed when a name is unknown.
LISTED = 20


def plant(session: Session, capability: Capability) -> Plant:
    """Read all factories and machines.

    Returns
    -------
    Plant
        Machines with the bounds of their energy readings and the energy types they have.
    """
    return Plant(tuple(Factory(*row) for row in session.rows(_FACTORIES)), _machines(session, capability, None))


def _machines(session: Session, capability: Capability, machine_id: UUID | None) -> tuple[Machine, ...]:
    """Read one machine, or all."""
    values = {"id": machine_id}
    types: dict[UUID, list[str]] = {row[0]: row[1] for row in session.rows(_types_query(capability), values)}
    return tuple(
        Machine(
            id=row[0],
            factory_id=row[1],
            factory_name=row[2],
            timezone=row[3],
            name=row[4],
            type=row[5],
            rated_power_kw=math.nan if row[6] is None else row[6],
            data_interval_s=row[7] or 0,
            energy_types=_electricity_first(types.get(row[0], ())),
            mode=row[8],
            first_reading=row[9],
            last_reading=row[10],
        )
        for row in session.rows(_MACHINES, values)
    )


def _types_query(capability: Capability) -> str:
    for level in reversed(capability.levels(Series.ENERGY)):
        relation = f"{Series.ENERGY}_{level.value}"
        if level is not Interval.MINUTE and capability.has(relation, "energy_type"):
            return (
                f"SELECT machine_id, array_agg(DISTINCT energy_type) FROM {relation} "  # noqa: S608
                "WHERE %(id)s::uuid IS NULL OR machine_id = %(id)s GROUP BY machine_id"
            )
    return _NEWEST_TYPES


def _electricity_first(types: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(types, key=lambda name: (name != ELECTRICITY, name))) or (ELECTRICITY,)


def machine(session: Session, capability: Capability, machine_id: UUID) -> Machine:
    """Return the machine of that id.

    Raises
    ------
    BadRequest
        When there is none.
    """
    found = _machines(session, capability, machine_id)
    if not found:
        raise BadRequest(
            tr("There is no such machine in this database."), tr("List the machines to see what there is.")
        )
    return found[0]


def find_machine(known: Plant, wanted: str) -> Machine:
    """Find a machine by its id, its name, or ``factory/name``; upper and lower case alike.

    Raises
    ------
    BadRequest
        When there is none, or the name occurs at more than one factory.
    """
    text = wanted.strip()
    found = [one for one in known.machines if str(one.id) == text.casefold()]
    name = text.casefold()
    found = found or [
        one for one in known.machines if name in (one.name.casefold(), f"{one.factory_name}/{one.name}".casefold())
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadRequest(tr("There is no machine “{words}”.", words=text), _listed(known))
    places = ", ".join(f"{one.factory_name}/{one.name} ({one.id})" for one in found)
    raise BadRequest(
        tr("{count} machines are called “{words}”.", count=len(found), words=text),
        tr("Say which one: {places}.", places=places),
    )


def _listed(known: Plant) -> str:
    if not known.machines:
        return tr("The database has no machines yet.")
    names = [one.name for one in known.machines[:LISTED]]
    more = len(known.machines) - len(names)
    if more:
        return tr("There are: {names} and {more} more.", names=", ".join(names), more=more)
    return tr("There are: {names}.", names=", ".join(names))
