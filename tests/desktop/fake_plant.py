"""A workbench of made-up series, for tests of pages: nothing is opened and nothing is stored."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.annotation import Annotation, AnnotationRequest
from analytics.anomaly import Anomaly
from analytics.baseline import BaselineEvaluation, StoredBaseline
from analytics.errors import NotEnoughData, QueryFailed
from analytics.kpi import Kpis
from analytics.measure import Aggregate, Measure, contract_measure
from analytics.operation import Operation
from analytics.period import Interval, Period
from analytics.plant import Factory, Machine, Plant
from analytics.progress import Progress
from analytics.series import SeriesFrame, SeriesRequest
from analytics.tariff import Prices

ZONE = "Europe/Brussels"
FIRST = datetime(2024, 9, 1, 22, tzinfo=UTC)
LAST = datetime(2025, 11, 9, 22, 45, tzinfo=UTC)

_LOADS = {
    "Boiler-1": 61.0,
    "Compressor-1": 42.0,
    "Conveyor-A": 9.0,
    "HVAC-Main": 25.0,
    "Hydraulic-Pump-1": 15.0,
    "Injection-Molding-1": 33.0,
}


def machine_id(name: str) -> UUID:
    return UUID(int=0xC0000000_0000_0000_0000_000000000000 + 1 + list(_LOADS).index(name))


def plant(last: datetime = LAST, *, without_data: str = "") -> Plant:
    """Return one factory; a machine may be without readings."""
    factory = Factory(UUID(int=1), "Brussels Plant", ZONE, "Brussels")
    machines = []
    for name in _LOADS:
        known = name != without_data
        machine = Machine(machine_id(name), factory.id, factory.name, ZONE, name, "compressor", 55.0, 900)
        machines.append(replace(machine, first_reading=FIRST, last_reading=last) if known else machine)
    return Plant((factory,), tuple(machines))


MEASURES = tuple(
    contract_measure(key)
    for key in ("energy_kwh", "power_kw", "production_count", "outdoor_temp_c", "pressure_bar", "machine_temp_c")
)


class FakeAnnotations:
    """The part of a workbench that keeps annotations, in memory."""

    noted: list[Annotation]

    def annotations(
        self,
        machine_ids: tuple[UUID, ...] | None,
        period: Period | None,
        progress: Progress,
        *,
        withdrawn: bool = False,
    ) -> tuple[Annotation, ...]:
        progress.check()
        return tuple(
            one
            for one in sorted(self.noted, key=lambda one: (one.period.start, one.id))
            if (machine_ids is None or one.machine_id is None or one.machine_id in machine_ids)
            and (period is None or (one.period.start < period.end and one.period.end > period.start))
            and (withdrawn or one.holds)
        )

    def annotate(self, request: AnnotationRequest, progress: Progress) -> Annotation:
        progress.check()
        made = Annotation(
            len(self.noted) + 1, request.machine_id, request.period, request.kind, request.words, "me", LAST
        )
        self.noted.append(made)
        return made

    def withdraw_annotation(self, annotation_id: int, reason: str, progress: Progress) -> Annotation:
        progress.check()
        return self._changed(annotation_id, withdrawn_at=LAST, withdrawn_by="me", withdrawn_reason=reason)

    def restore_annotation(self, annotation_id: int, progress: Progress) -> Annotation:
        progress.check()
        return self._changed(annotation_id, withdrawn_at=None, withdrawn_by=None, withdrawn_reason=None)

    def annotate_all(self, requests: Sequence[AnnotationRequest], progress: Progress) -> tuple[Annotation, ...]:
        return tuple(self.annotate(one, progress) for one in requests)

    def withdraw_annotations(self, ids: Sequence[int], reason: str, progress: Progress) -> tuple[Annotation, ...]:
        return tuple(self.withdraw_annotation(one, reason, progress) for one in ids)

    def restore_annotations(self, ids: Sequence[int], progress: Progress) -> tuple[Annotation, ...]:
        return tuple(self.restore_annotation(one, progress) for one in ids)

    def _changed(self, annotation_id: int, **changes: object) -> Annotation:
        changed = replace(self.noted[annotation_id - 1], **changes)
        self.noted[annotation_id - 1] = changed
        return changed


@dataclass
class FakeWorkbench(FakeAnnotations):
    """Answers like a workbench, from formulas; counts what it was asked."""

    known: Plant = field(default_factory=plant)
    delay_s: float = 0.0
    fails: str = ""
    finest: Interval = Interval.MINUTE
    asked: list[SeriesRequest] = field(default_factory=list)
    known_prices: Prices = field(default_factory=Prices)
    known_anomalies: tuple[Anomaly, ...] = ()
    known_operations: tuple[Operation, ...] = ()
    known_baselines: tuple[StoredBaseline, ...] = ()
    evaluated: list[tuple[StoredBaseline, Period]] = field(default_factory=list)
    profile: object = None
    capability: object = None
    noted: list[Annotation] = field(default_factory=list)

    def answers(self, progress: Progress) -> bool:
        progress.check()
        return True

    def plant(self, progress: Progress) -> Plant:
        progress.check()
        return self.known

    def measures(self, machine: UUID, progress: Progress) -> tuple[Measure, ...]:
        progress.check()
        return MEASURES if machine != machine_id("Conveyor-A") else MEASURES[:3]

    def series(self, request: SeriesRequest, progress: Progress) -> SeriesFrame:
        self.asked.append(request)
        for _ in range(round(self.delay_s / 0.01)):
            time.sleep(0.01)
            progress.check()
        if self.fails:
            raise QueryFailed(self.fails)
        interval = request.interval or Interval.QUARTER_HOUR
        machine = next(m for m in self.known.machines if m.id == request.machine_id)
        if machine.last_reading is None or machine.first_reading is None:
            return SeriesFrame(request, pd.DataFrame(index=_index(np.empty(0))), interval, 0)
        step = max(interval.seconds, self.finest.seconds, 1)
        first = max(request.period.start, machine.first_reading).timestamp() // step * step
        last = min(request.period.end.timestamp(), machine.last_reading.timestamp() + 900)
        frame = _made(np.arange(first, last, step), request, machine, step)
        return SeriesFrame(request, frame, interval, len(frame))

    def prices(self, progress: Progress) -> Prices:
        progress.check()
        return self.known_prices

    def anomalies(self, machine_ids: tuple[UUID, ...], period: Period, progress: Progress) -> tuple[Anomaly, ...]:
        progress.check()
        return tuple(one for one in self.known_anomalies if one.machine_id in machine_ids)

    def operations(self, machine_ids: tuple[UUID, ...], period: Period, progress: Progress) -> tuple[Operation, ...]:
        progress.check()
        return tuple(one for one in self.known_operations if one.machine_id in machine_ids)

    def baselines(self, machine: UUID | None, progress: Progress) -> tuple[StoredBaseline, ...]:
        progress.check()
        return tuple(one for one in self.known_baselines if machine in (None, one.machine_id))

    def evaluate_baseline(self, stored: StoredBaseline, period: Period, progress: Progress) -> BaselineEvaluation:
        progress.check()
        self.evaluated.append((stored, period))
        raise NotEnoughData("No interval of the period can be compared.")

    def kpis(self, machine: UUID, period: Period, progress: Progress) -> Kpis:
        progress.check()
        name = next(m.name for m in self.known.machines if m.id == machine)
        kwh = 40.0 * period.hours
        return Kpis(
            machine, name, period, kwh, 40.0, 88.4, period.start + timedelta(hours=3), 40 / 88.4, None, None,
            kwh * 0.21, 0.21, "EUR", kwh * 0.38, None, 0.38,
        )  # fmt: skip


def _index(seconds: np.ndarray) -> pd.DatetimeIndex:
    return pd.DatetimeIndex(pd.to_datetime(seconds, unit="s", utc=True), name="time")


def _made(seconds: np.ndarray, request: SeriesRequest, machine: Machine, step: float) -> pd.DataFrame:
    rng = np.random.default_rng(int(seconds[0]) % 2**32 if seconds.size else 0)
    local = seconds + 7200
    hour, weekday = local % 86400 / 3600, (local // 86400 + 3) % 7
    busy = np.clip(np.sin((hour - 5) / 15 * np.pi), 0, 1) * np.where(weekday < 5, 1.0, 0.18)
    load = _LOADS[machine.name]
    noise = rng.normal(0, 0.035, seconds.size)
    kw = load * (0.28 + 0.72 * busy * (1 + 0.08 * np.sin(seconds / 5e5))) * (1 + noise)
    spikes = (seconds // 900 * 2654435761 % 2**32) > 2**32 * 0.9993
    kw = np.where(spikes, kw * 1.9, kw)
    outdoor = 11 - 9 * np.cos((seconds / 86400 - 19_750) / 365.25 * 2 * np.pi) + 5 * np.sin((hour - 9) / 12 * np.pi)
    made = {
        "energy_kwh": kw * step / 3600,
        "power_kw": kw,
        "production_count": np.round(np.maximum(busy, 0) * load * 3 * step / 900),
        "outdoor_temp_c": outdoor + 2 * np.sin(seconds / 2.2e5),
        "pressure_bar": 7 + 0.1 * np.sin(seconds / 4e3) + rng.normal(0, 0.02, seconds.size),
        "machine_temp_c": 40 + 18 * busy,
    }
    frame = pd.DataFrame(index=_index(seconds))
    for measure in request.measures:
        frame[measure.key] = made[measure.key]
        if measure.aggregate is Aggregate.MEAN and step >= 900:
            frame[f"{measure.key}:min"] = made[measure.key] * 0.9
            frame[f"{measure.key}:max"] = made[measure.key] * 1.12
    outage = (seconds > datetime(2025, 10, 21, 7, tzinfo=UTC).timestamp()) & (
        seconds < datetime(2025, 10, 21, 19, tzinfo=UTC).timestamp()
    )
    return frame[~outage] if machine.name == "Compressor-1" else frame


def grown(known: Plant, by: timedelta) -> Plant:
    """Return the plant some time later."""
    return Plant(
        known.factories,
        tuple(replace(m, last_reading=m.last_reading + by if m.last_reading else None) for m in known.machines),
    )
