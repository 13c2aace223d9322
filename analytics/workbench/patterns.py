"""Questions about patterns: when, for how long, where and against what energy is used."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import pandas as pd

from analytics import patterns, readings, records
from analytics.database import Session
from analytics.errors import BadRequest, NotEnoughData
from analytics.finding import Finding
from analytics.language import tr
from analytics.measure import ENERGY, contract_measure
from analytics.patience import patient
from analytics.patterns import (
    Comparison,
    ComparisonRequest,
    DayProfiles,
    DurationCurve,
    EnergySignature,
    Family,
    Flow,
    FlowRequest,
    HeatMap,
    LoadRequest,
    Meter,
    Pareto,
    ParetoRequest,
    Points,
    ProfileRequest,
    Side,
    SignatureRequest,
    Use,
)
from analytics.patterns.calendar import wall
from analytics.period import Interval, Period, zone
from analytics.plant import ELECTRICITY, Machine, Plant
from analytics.progress import Progress
from analytics.series import SeriesRequest
from analytics.workbench.baseline import BaselineQuestions
from analytics.workbench.readings import ReadingsQuestions

OUTDOOR = contract_measure("outdoor_temp_c")
#: A day or week of a signature counts when this share of it was measured.
WHOLE_SHARE = 0.9
#: How long a point lasts, h; site days of 23 and 25 hours count as 24.
LENGTHS_H = {Points.HOUR: 1.0, Points.DAY: 24.0, Points.WEEK: 168.0}


@dataclass(frozen=True, eq=False)
class SignatureOf:
    """A signature with what it was made of: ``times`` (start of each point, UTC) and whose thermometer it is."""

    request: SignatureRequest
    signature: EnergySignature
    times: pd.DatetimeIndex
    temperature_of: str


class PatternQuestions(ReadingsQuestions, BaselineQuestions):
    """Pictures of how energy is used, from the roll-ups."""

    @patient
    def heat_map(self, request: LoadRequest, progress: Progress) -> HeatMap:
        """Arrange the load by hour and day of the site.

        Raises
        ------
        BadRequest, NotEnoughData
        """
        machines, load, interval = self._load(request, progress)
        if interval is Interval.DAY:
            raise BadRequest(
                tr("{machine} is read once a day or less: its hours are not known.", machine=machines[0].name),
                tr("Choose a machine that is read at least hourly."),
            )
        found = patterns.heat_map(load, request.period, machines[0].timezone)
        return replace(found, findings=(*found.findings, *_zones(machines)))

    @patient
    def load_duration(self, request: LoadRequest, progress: Progress) -> DurationCurve:
        """Sort the load by its mean power."""
        _, load, _ = self._load(request, progress)
        return patterns.duration_curve(load, request.period)

    @patient
    def day_profiles(self, request: ProfileRequest, progress: Progress) -> DayProfiles:
        """Average the load by kind of day and time of day."""
        machines, load, _ = self._load(request.load, progress)
        timezone = machines[0].timezone
        site = zone(timezone)
        first, last = (one.astimezone(site).year for one in (request.load.period.start, request.load.period.end))
        off = patterns.public_holidays(request.country, first, last) if request.country else frozenset()
        found = patterns.day_profiles(
            load, request.load.period, timezone, grouping=request.grouping, step_h=request.step_h, holidays=off
        )
        return replace(found, findings=(*found.findings, *_zones(machines)))

    @patient
    def pareto(self, request: ParetoRequest, progress: Progress) -> Pareto:
        """Rank machines by energy, cost or carbon."""
        uses: list[Use] = []
        with self._database.session(progress) as session:
            machines = _chosen(records.plant(session, self.capability), request.machine_ids)
            for number, machine in enumerate(machines):
                progress.step(number / len(machines), tr("Reading {machine}", machine=machine.name))
                wanted = [one for one in machine.energy_types if request.energy_type in ("", one)]
                uses += [self._use(session, machine, energy, request.period) for energy in wanted]
        return patterns.pareto(uses, request.period, request.quantity)

    @patient
    def energy_flow(self, request: FlowRequest, progress: Progress) -> Flow:
        """Draw up where the energy came from and went to."""
        meters = []
        with self._database.session(progress) as session:
            machines = _chosen(records.plant(session, self.capability), request.machine_ids)
            for number, machine in enumerate(machines):
                progress.step(number / len(machines), tr("Reading {machine}", machine=machine.name))
                for energy in machine.energy_types:
                    kwh = self._energy(session, machine, energy, request.period)
                    is_main = machine.id in request.main_meters
                    place = (machine.factory_id, machine.factory_name, energy)
                    meters.append(Meter(machine.id, machine.name, machine.type, *place, kwh, is_main))
        return patterns.energy_flow(meters, request.period)

    @patient
    def compare_periods(self, request: ComparisonRequest, progress: Progress) -> Comparison:
        """Lay two periods of a load over each other, with what the active baselines expect of each."""
        first = request.load
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, first.machine_ids[0])
        moved = patterns.aligned(first.period, request.second, request.alignment, machine.timezone)
        _, one, _ = self._load(first, progress.part(0.0, 0.35))
        _, other, _ = self._load(replace(first, period=moved), progress.part(0.35, 0.7))
        side = self._side(first, progress.part(0.7, 0.85))
        beside = self._side(replace(first, period=moved), progress.part(0.85, 1.0))
        return patterns.compare(one, other, side, beside, machine.timezone, request.alignment)

    @patient
    def energy_signature(self, request: SignatureRequest, progress: Progress) -> SignatureOf:
        """Fit mean power against outdoor temperature."""
        interval = request.points.interval
        machines, load, own = self._load(request.load, progress.part(0.0, 0.5), interval)
        if own.seconds > interval.seconds:
            raise BadRequest(
                tr("{machine} is read once a day or less: its hours are not known.", machine=machines[0].name),
                tr("Choose points of a day."),
            )
        with self._database.session(progress.part(0.5, 0.6)) as session:
            whose, temperature = self._temperature(session, machines[0], request.load.period, interval)
        frame = load.assign(temperature=temperature.reindex(load.index))
        if request.points is Points.WEEK:
            frame = _weeks(frame, machines[0].timezone)
        whole = frame["hours"].to_numpy() >= WHOLE_SHARE * LENGTHS_H[request.points]
        frame = frame[whole & frame["temperature"].notna()]
        progress.step(0.6, tr("Fitting"))
        families = (Family(request.family),) if request.family else tuple(Family)
        found = patterns.signature(frame["temperature"].to_numpy(), patterns.power_kw(frame), families)
        findings = list(found.findings)
        if whose != machines[0].name:
            text = tr("The outdoor temperature is that of {machine}, at the same site.", machine=whose)
            findings.append(Finding("signature.borrowed_temperature", text, {}, "info"))
        found = replace(found, findings=tuple(findings))
        return SignatureOf(request, found, pd.DatetimeIndex(frame.index), whose)

    # --- Reading -------------------------------------------------------------------------------------------------

    def _load(
        self, request: LoadRequest, progress: Progress, wanted: Interval = Interval.QUARTER_HOUR
    ) -> tuple[tuple[Machine, ...], pd.DataFrame, Interval]:
        """Read the load of all machines together, at the wanted interval or at the finest that all of them fill."""
        period, energy = request.period, request.energy_type
        with self._database.session(progress) as session:
            machines = _chosen(records.plant(session, self.capability), request.machine_ids)
            having = [one for one in machines if energy in one.energy_types] or list(machines)
            finest = [readings.load_interval(session, self.capability, one, period, energy) for one in having]
            interval = max([wanted, *finest], key=lambda one: one.seconds)
            loads = []
            for number, machine in enumerate(having):
                progress.step(number / len(having), tr("Reading {machine}", machine=machine.name))
                same_days = replace(machine, timezone=having[0].timezone)
                loads.append(readings.load(session, self.capability, same_days, period, interval, energy))
        return tuple(having), patterns.together(loads), interval

    def _energy(self, session: Session, machine: Machine, energy: str, period: Period) -> float | None:
        """Return the measured energy of a period, kWh; None when there is none."""
        request = SeriesRequest(machine.id, (ENERGY,), period, Interval.DAY, energy_type=energy)
        values = readings.series(session, self.capability, request, machine.timezone).frame[ENERGY.key]
        return float(values.sum()) if values.notna().any() else None

    def _use(self, session: Session, machine: Machine, energy: str, period: Period) -> Use:
        names = (machine.id, machine.name, machine.factory_name, energy)
        if energy != ELECTRICITY:
            return Use(*names, self._energy(session, machine, energy, period))
        found = records.kpis(session, self.capability, machine, period)
        return Use(*names, found.energy_kwh, found.cost, found.currency, found.co2_kg)

    def _side(self, request: LoadRequest, progress: Progress) -> Side:
        """Return what is known of a period beside its energy: cost, production, expectation."""
        side = Side(request.period, 0.0, 0.0)
        if request.energy_type != ELECTRICITY:
            return side
        found = [self.kpis(one, request.period, progress) for one in request.machine_ids]
        costs = [one.cost for one in found if one.cost is not None]
        money = {one.currency for one in found}
        units = found[0].production_units if len(found) == 1 else None  # pieces of two machines have no sum
        expected = self._expected(request.machine_ids, request.period, progress)
        one_money = len(costs) == len(found) and len(money) == 1
        return replace(
            side,
            cost=sum(costs) if one_money else None,
            currency=money.pop() if one_money else "",
            production_units=units,
            expected_kwh=expected[0] if expected else None,
            compared_kwh=expected[1] if expected else None,
        )

    def _expected(self, machine_ids: Sequence[UUID], period: Period, progress: Progress) -> tuple[float, float] | None:
        """Return expected and measured energy by the machines' active baselines; None unless all of them have one."""
        expected, actual = 0.0, 0.0
        for machine_id in machine_ids:
            active = [one for one in self.baselines(machine_id, progress) if one.is_active and one.model]
            stored = next((one for one in active if one.model and one.model.energy_type == ELECTRICITY), None)
            if stored is None:
                return None
            try:
                judged = self.evaluate_baseline(stored, period, progress)
            except (BadRequest, NotEnoughData):
                return None  # the comparison stands without it
            expected, actual = expected + judged.expected_kwh, actual + judged.actual_kwh
        return expected, actual

    def _temperature(
        self, session: Session, machine: Machine, period: Period, interval: Interval
    ) -> tuple[str, pd.Series]:
        """Return whose outdoor temperature there is at the machine's site, its own first, and the temperature."""
        others = [one for one in records.plant(session, self.capability).machines if one.id != machine.id]
        for one in (machine, *(other for other in others if other.factory_id == machine.factory_id)):
            request = SeriesRequest(one.id, (OUTDOOR,), period, interval)
            values = readings.series(session, self.capability, request, machine.timezone).frame[OUTDOOR.key]
            if values.notna().any():
                return one.name, values
        raise NotEnoughData(
            tr("No machine at {site} has an outdoor temperature in this period.", site=machine.factory_name),
            tr("Import one as the measure outdoor_temp_c, or choose another period."),
        )


def _chosen(plant: Plant, wanted: Sequence[UUID]) -> tuple[Machine, ...]:
    """Return machines by their ids, in the order given."""
    known = {machine.id: machine for machine in plant.machines}
    missing = [one for one in wanted if one not in known]
    if missing or not wanted:
        raise BadRequest(
            tr("There is no such machine in this database."), tr("List the machines to see what there is.")
        )
    return tuple(known[one] for one in wanted)


def _zones(machines: Sequence[Machine]) -> list[Finding]:
    """Say whose clock is meant when the machines are in more than one zone."""
    if len({one.timezone for one in machines}) < 2:
        return []
    text = tr("The machines are in several time zones; hours and days are those of {zone}.", zone=machines[0].timezone)
    return [Finding("patterns.zones", text, {}, "info")]


def _weeks(days: pd.DataFrame, timezone: str) -> pd.DataFrame:
    """Put days together to weeks that begin on the site's Mondays; only whole ones."""
    walls = wall(pd.DatetimeIndex(days.index), timezone)  # on some clocks a midnight is missing
    monday = walls.normalize() - pd.to_timedelta(walls.day_of_week, unit="D")
    groups = days.assign(start=days.index, one=1).groupby(monday)
    weeks = groups.agg(
        start=("start", "min"),
        energy_kwh=("energy_kwh", lambda one: one.sum(skipna=True)),
        hours=("hours", "sum"),
        temperature=("temperature", "mean"),
        days=("one", "sum"),
    )
    return weeks[weeks["days"] == 7].set_index("start").rename_axis("time")
