"""The demo plant in a database: make it, and let it go on live."""

import time

from analytics import schema
from analytics.database import Database, Session
from analytics.demo import registers, rows, state
from analytics.demo.live import LiveFeed
from analytics.demo.request import DEFAULT_SEED, DemoReport, DemoRequest
from analytics.language import tr
from analytics.period import Period
from analytics.progress import Progress
from analytics.simulator import PLANT, Fault, MachineSpec, check, default_faults, simulate

__all__ = ["DEFAULT_SEED", "DemoReport", "DemoRequest", "LiveFeed", "create"]

_QUARTER_S, _MINUTE_S = 900, 60

#: Where the progress stands when the old plant is gone, and when all readings and roll-ups are there.
_CLEARED, _READINGS_DONE = 0.02, 0.98

#: Part of a machine's time that its readings take; the rest are its roll-ups.
_READINGS_SHARE = 0.5


def create(database: Database, request: DemoRequest, progress: Progress) -> DemoReport:
    """Write the demo plant to a database, in one transaction.

    Parameters
    ----------
    database : Database
        Migrated; other plants in it are not touched.
    request : DemoRequest
    progress : Progress

    Returns
    -------
    DemoReport

    Raises
    ------
    CannotStore
        When the plant is there already and is not to be replaced, or the database is not one of ours.
    BadRequest
        When a fault cannot happen in the plant.
    Cancelled
        Nothing was written.
    """
    began = time.perf_counter()
    faults, touched = _faults(request), request.period
    with database.session(progress, write=True) as session:
        progress.step(0.0, tr("Sites and machines"))
        registers.refuse_what_is_in_the_way(session, request)
        if request.replace:
            progress.step(0.0, tr("Removing the old demo plant"))
            touched = registers.with_former(session, touched)
            registers.clear(session)
            session.execute(rows.REFRESH)
        registers.write(session, request, faults)
        written = _readings(session, request, faults, progress.part(_CLEARED, _READINGS_DONE))
        progress.step(_READINGS_DONE, tr("Storing"))
    # What is stored is stored: from here on there is nothing left to cancel.
    schema.refresh_rollups(database, touched, Progress())
    return DemoReport(
        period=request.period,
        minutes_from=request.minutes_from,
        seed=request.seed,
        machines=tuple(machine.name for machine in PLANT.machines),
        faults=faults,
        rows=written,
        seconds=time.perf_counter() - began,
    )


def _faults(request: DemoRequest) -> tuple[Fault, ...]:
    """Return the faults that fall into the plant's time, oldest first."""
    wanted = default_faults(request.end) if request.faults is None else request.faults
    check(PLANT, wanted)
    return tuple(sorted((f for f in wanted if f.overlaps(request.period)), key=lambda f: (f.start, f.machine_id)))


def _readings(session: Session, request: DemoRequest, faults: tuple[Fault, ...], progress: Progress) -> int:
    """Write all machines' readings, roll-ups and states."""
    written = 0
    for number, machine in enumerate(PLANT.machines):
        part = progress.part(number / len(PLANT.machines), (number + 1) / len(PLANT.machines))
        part.step(0.0, tr("Readings of {machine}", machine=machine.name))
        written += _machine(session, machine, request, faults, part.part(0.0, _READINGS_SHARE))
        part.step(_READINGS_SHARE, tr("Roll-ups of {machine}", machine=machine.name))
        session.execute(rows.REFRESH)
    return written


def _machine(
    session: Session, machine: MachineSpec, request: DemoRequest, faults: tuple[Fault, ...], progress: Progress
) -> int:
    """Write one machine's readings and state: 15 minutes first, the last days every minute."""
    bounds = [(request.period.start, request.minutes_from, _QUARTER_S), (request.minutes_from, request.end, _MINUTE_S)]
    made = [
        simulate(machine, Period(start, end), step_s, request.seed, faults)
        for start, end, step_s in bounds
        if end > start
    ]
    written = 0
    for number, readings in enumerate(made):
        part = progress.part(number / len(made), (number + 1) / len(made))
        written += rows.store(session, list(rows.tables(readings)), part)
    state.write(session, [state.gain(made, request.end)])
    return written
