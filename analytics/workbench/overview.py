"""What needs attention: all machines at once, in a handful of statements."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pandas as pd

from analytics import overview, readings, records
from analytics.baseline import BaselineModel, StoredBaseline
from analytics.language import tr
from analytics.overview import Frame, Freshness, Given, Measured, Overview, OverviewRequest, Status
from analytics.patience import patient
from analytics.period import Period
from analytics.plant import ELECTRICITY, Machine
from analytics.progress import Progress
from analytics.readings.fleet import Fleet, Wanted
from analytics.records.present import Mode
from analytics.tariff import Prices
from analytics.workbench.door import Door

#: So many open anomalies are looked at.
ANOMALIES = 200


class OverviewQuestions(Door):
    """The plant at a glance."""

    @patient
    def overview(self, request: OverviewRequest, progress: Progress) -> Overview:
        """Say what needs attention, worst first by money.

        Returns
        -------
        Overview
            Read from roll-ups; sums are over the window by each site's own clock. Without machines it is empty.
        """
        progress.step(0.0, tr("Reading the plant"))
        with self._database.session(progress) as session:
            plant, idle = records.plant(session, self.capability), records.out_of_use(session, self.capability)
            here = [one for one in plant.machines if request.factory_id in (None, one.factory_id)]
            machines = [one for one in here if one.id not in idle]
            if not machines:
                return Overview(request)
            frames = {
                zone: overview.frame_of(request.window, request.now, zone)
                for zone in dict.fromkeys(machine.timezone for machine in machines)
            }
            stored = records.active_baselines(session, self.capability, [machine.id for machine in machines])
            baselines = readings.wanted(session, self.capability, _models(machines, stored))
            prices = records.prices(session, self.capability)
            modes = records.modes(session, self.capability, machines)
            fresh = records.freshness(session, self.capability, machines)
            anomalies = records.open_anomalies(session, self.capability, [one.id for one in machines], ANOMALIES)
            jobs = records.jobs(session, self.capability, fresh)
            progress.step(0.3, tr("Reading the roll-ups"))
            found = readings.fleet(session, self.capability, machines, _periods(frames), baselines)
        progress.step(0.7, tr("Comparing"))
        given = [
            one
            for machine in machines
            for one in _given(machine, request, found, frames[machine.timezone], stored, baselines, modes, fresh)
        ]
        measured = overview.ordered(_measured(given, frames, prices))
        answer = Overview(
            request,
            tuple(one.meter for one in measured),
            overview.figures(measured, frames),
            overview.priced_anomalies(anomalies, machines, prices),
            fresh,
            jobs,
            newest=max((one.last for one in fresh if one.last is not None), default=None),
        )
        return replace(answer, attention=overview.attention(answer))


def _models(machines: Sequence[Machine], stored: Sequence[StoredBaseline]) -> list[tuple[Machine, BaselineModel]]:
    known = {machine.id: machine for machine in machines}
    return [(known[one.machine_id], one.model) for one in stored if one.model is not None]


def _periods(frames: Mapping[str, Frame]) -> tuple[Period, ...]:
    """Return what has to be read for all sites: the window and the week before, in one piece where they touch."""
    now = Period(min(f.reach.start for f in frames.values()), max(f.period.end for f in frames.values()))
    before = Period(min(f.before.start for f in frames.values()), max(f.before.end for f in frames.values()))
    if before.end >= now.start:
        return (Period(before.start, now.end),)
    return before, now


def _given(
    machine: Machine,
    request: OverviewRequest,
    found: Fleet,
    frame: Frame,
    stored: Sequence[StoredBaseline],
    baselines: Sequence[Wanted],
    modes: Mapping[UUID, Mode],
    fresh: Sequence[Freshness],
) -> list[Given]:
    """Return what is known of each energy of a machine; a machine without readings is there too."""
    kinds = [kind for (key, kind) in found.energy if key == machine.id]
    status = _status(machine, modes.get(machine.id), fresh, request.clock or request.now)
    result = []
    for kind in sorted(kinds, key=lambda name: (name != ELECTRICITY, name)) or [machine.energy_types[0]]:
        mine = next((one for one in stored if one.machine_id == machine.id and one.energy_type == kind), None)
        applied = next((one for one in baselines if mine and one.model is mine.model), None)
        samples = readings.samples_of(found, applied, frame.reach) if applied is not None else None
        result.append(Given(machine, kind, found.energy.get((machine.id, kind), _EMPTY), status, mine, samples))
    return result


_EMPTY = pd.DataFrame(
    columns=["energy_kwh:sum", "power_kw:sum", "power_kw:count", "readings:sum"],
    index=pd.DatetimeIndex([], tz="UTC", name="time"),
    dtype=float,
)


def _status(machine: Machine, mode: Mode | None, fresh: Sequence[Freshness], clock: datetime) -> Status:
    last = next((one.last for one in fresh if one.machine_id == machine.id and one.series == "energy_readings"), None)
    return overview.status_of(
        last, machine.data_interval_s, mode.mode if mode else "", mode.alert if mode else "", clock
    )


def _measured(given: Sequence[Given], frames: Mapping[str, Frame], prices: Prices) -> list[Measured]:
    pricing = overview.Pricing(prices)
    return [overview.measure(one, frames[one.machine.timezone], pricing) for one in given]
