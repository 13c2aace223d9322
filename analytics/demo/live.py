"""The demo plant going on: each machine's readings from its last one up to now."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pandas as pd

from analytics import schema
from analytics.database import Database, Session
from analytics.demo import rows, state
from analytics.demo.registers import faults_on_record
from analytics.demo.request import whole
from analytics.errors import BadRequest
from analytics.language import tr
from analytics.period import Period
from analytics.progress import Progress
from analytics.simulator import PLANT, Fault, MachineReadings, MachineSpec, simulate

_MINUTE_S, _QUARTER_S = 60, 900

#: A longer pause is filled with a reading every minute, but for the last hour.
SHORT_PAUSE = timedelta(hours=3)
_AT_OWN_INTERVAL = timedelta(hours=1)

#: What lies further back is filled with a reading every 15 minutes.
LONG_PAUSE = timedelta(days=7)


def stretches(since: datetime, now: datetime, interval_s: int) -> Iterator[tuple[Period, int]]:
    """Cut the time from the last reading to now into stretches of one step each.

    A pause of up to three hours is filled at the machine's own interval. A longer one has a reading every minute up to
    an hour before now, and every 15 minutes where it lies more than seven days back. Changes fall on whole minutes and
    quarters of an hour; only whole intervals are read.

    Parameters
    ----------
    since : datetime
        End of the last reading.
    now : datetime
    interval_s : int
        The machine's own, s; a divisor of 60.

    Yields
    ------
    period : Period
    step_s : int
    """
    end = whole(now, interval_s)
    steps = [(end, interval_s)]
    if end - since > SHORT_PAUSE:
        fine_from = whole(end - _AT_OWN_INTERVAL, _MINUTE_S)
        steps = [(_next(since, _MINUTE_S), interval_s), (fine_from, _MINUTE_S), *steps]
        coarse_to = whole(end - LONG_PAUSE, _QUARTER_S)
        coarse_from = _next(since, _QUARTER_S)
        if coarse_to > coarse_from:
            steps[1:1] = [(coarse_from, _MINUTE_S), (coarse_to, _QUARTER_S)]
    for until, step_s in steps:
        if until > since:
            yield Period(since, until), step_s
            since = until


def _next(moment: datetime, step_s: int) -> datetime:
    """Return a moment rounded up to a whole step."""
    down = whole(moment, step_s)
    return down if down == moment else down + timedelta(seconds=step_s)


class LiveFeed:
    """Let the demo plant of a database go on.

    The readings follow from the seed of the plant, its faults on record and the time alone: it does not matter how
    often or from where the feed is advanced, and two feeds on one database do not write anything twice.

    Parameters
    ----------
    database : Database
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def advance(self, now: datetime, progress: Progress) -> int:
        """Write the readings of all demo machines up to now, their states and the roll-ups, in one transaction.

        Parameters
        ----------
        now : datetime
            Aware. An earlier time than the last reading's writes nothing.
        progress : Progress

        Returns
        -------
        int
            Readings written, of all series.

        Raises
        ------
        BadRequest
            When there is no demo plant in the database.
        CannotStore, ConnectionFailed, Cancelled
        """
        written, since = self._write(now, progress.part(0.0, 0.95))
        if now - since > _AT_OWN_INTERVAL:
            schema.refresh_rollups(self._database, Period(since, now), Progress())
        return written

    def _write(self, now: datetime, progress: Progress) -> tuple[int, datetime]:
        """Write what is missing; return how much, and since when it was."""
        with self._database.session(progress, write=True) as session:
            seed, reached = _seed(session), state.simulated_to(session)
            if seed is None or not reached:
                raise BadRequest(tr("There is no demo plant in this database."), tr("Create it first."))
            faults = faults_on_record(session, min(reached.values()))
            written = 0
            for number, machine in enumerate(PLANT.machines):
                part = progress.part(0.9 * number / len(PLANT.machines), 0.9 * (number + 1) / len(PLANT.machines))
                part.step(0.0, machine.name)
                if machine.id in reached:
                    written += _advance(session, machine, (reached[machine.id], now), (seed, faults), part)
            if written:
                progress.step(0.9, tr("Roll-ups"))
                session.execute(rows.REFRESH)
            progress.step(1.0)
            return written, min(reached.values())


_THERE = "SELECT EXISTS (SELECT FROM {table} WHERE machine_id = %s AND time >= %s)"


def _seed(session: Session) -> int | None:
    found = session.value("SELECT seed FROM workbench.demo ORDER BY created_at DESC LIMIT 1")
    return None if found is None else int(found)


def _advance(
    session: Session,
    machine: MachineSpec,
    bounds: tuple[datetime, datetime],
    truth: tuple[int, tuple[Fault, ...]],
    progress: Progress,
) -> int:
    """Write one machine's readings from one moment to another."""
    seed, faults = truth
    made = [
        simulate(machine, period, step_s, seed, faults)
        for period, step_s in stretches(*bounds, machine.data_interval_s)
    ]
    if not made:
        return 0
    # Somebody else may have brought this plant's readings in already: by MQTT, say.
    there = any(session.value(_THERE.format(table=table), [machine.id, bounds[0]]) for table in rows.SERIES)
    written = rows.store(session, _joined(made), progress, missing_only=there)
    state.write(session, [state.gain(made, whole(bounds[1], machine.data_interval_s))])
    return written


def _joined(made: list[MachineReadings]) -> list[tuple[str, pd.DataFrame]]:
    """Join the stretches of each table, so that each is stored by one statement."""
    parts: dict[tuple[str, tuple[str, ...]], list[pd.DataFrame]] = {}
    for readings in made:
        for table, frame in rows.tables(readings):
            parts.setdefault((table, tuple(frame.columns)), []).append(frame)
    return [(table, pd.concat(frames)) for (table, _), frames in parts.items()]
