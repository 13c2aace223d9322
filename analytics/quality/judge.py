"""All rules on all readings of a machine."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property

import numpy as np
import pandas as pd

from analytics.language import tr
from analytics.measure import ENERGY, POWER, Aggregate, Series, contract_measure
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Machine
from analytics.progress import Progress
from analytics.quality import relations, values
from analytics.quality.places import (
    SERIES_LABELS,
    Floats,
    Mask,
    Place,
    Track,
    duration,
    finding,
    lengths,
    seconds_of,
    track,
    usual_steps,
)
from analytics.quality.report import (
    DEFAULT,
    SEVERITIES,
    WARNING,
    Coverage,
    Evidence,
    QualityFinding,
    QualityReport,
    Thresholds,
)
from analytics.quality.shifts import unit_jumps
from analytics.text import integer

UNAVAILABLE = "unavailable"
PRODUCTION = contract_measure("production_count")

#: Units whose measures lie on a scale with a true zero, so that another unit means another factor.
_SCALED = frozenset({"kWh", "kW", "A", "units", "units/h", "bar", "m³/h"})
_METER = ("power_kw", "voltage_v", "current_a", "power_factor", "frequency_hz")


def assess(
    machine: Machine,
    period: Period,
    evidence: Sequence[Evidence],
    now: datetime,
    progress: Progress | None = None,
    limits: Thresholds = DEFAULT,
) -> QualityReport:
    """Look for everything that can be wrong with the readings of a machine.

    Parameters
    ----------
    machine : Machine
    period : Period
        What the evidence was read for.
    evidence : sequence of Evidence
        As measured, one a series and energy type.
    now : datetime
        Readings after it are of the future; missing ones after it are not missing.
    progress : Progress, optional
    limits : Thresholds

    Returns
    -------
    QualityReport
    """
    progress = progress or Progress()
    found: list[QualityFinding] = []
    covered: list[Coverage] = []
    still = _unavailable(evidence)
    for done, one in enumerate(evidence):
        progress.step(done / (len(evidence) + 1), tr("Looking for faults"))
        judge = _Judge(machine, period, one, now.timestamp(), still, limits, progress)
        covered.extend(judge.coverage)
        found.extend(_marked(judge.findings(), one))
    found = _together(found, len(evidence))
    found.extend(_related(evidence, limits, progress))
    order = {name: place for place, name in enumerate(SEVERITIES)}
    found.sort(key=lambda one: (order[one.severity], -one.hours, one.start))
    return QualityReport(
        machine.id, machine.name, period, tuple(found), tuple(covered), sum(len(one.frame) for one in evidence),
        tuple(_notes(evidence)),
    )  # fmt: skip


def _together(found: Iterable[QualityFinding], number: int) -> list[QualityFinding]:
    """Say once what holds for all series: a logger that was off is one gap."""
    same: dict[tuple[str, datetime, datetime], list[QualityFinding]] = {}
    for one in found:
        key = (one.rule, one.start, one.end) if one.rule == "gap" else (str(id(one)), one.start, one.end)
        same.setdefault(key, []).append(one)
    return [
        replace(group[0], measure="", label=tr("All readings"), variable_id=None, count=sum(one.count for one in group))
        if len(group) == number > 1
        else one
        for group in same.values()
        for one in (group[:1] if len(group) == number > 1 else group)
    ]


def _notes(evidence: Iterable[Evidence]) -> Iterator[str]:
    for one in evidence:
        if one.level is not Interval.RAW:
            yield tr(
                "{series}: there are so many that their means, minima and maxima of {interval} were looked at; "
                "shorter faults may be hidden in them.",
                series=tr(SERIES_LABELS[one.series]),
                interval=tr(one.level.words),
            )


def _unavailable(evidence: Iterable[Evidence]) -> pd.Series:
    """Return when the machine is in maintenance, fault or offline, by production readings."""
    for one in evidence:
        if one.series is Series.PRODUCTION and UNAVAILABLE in one.frame:
            return one.frame[UNAVAILABLE]
    return pd.Series(dtype=float, index=pd.DatetimeIndex([], tz="UTC"))


def _marked(findings: Iterable[QualityFinding], one: Evidence) -> Iterator[QualityFinding]:
    """Say which findings are corrected already; they weigh no more than a remark then."""
    for each in findings:
        measures = [m for m in one.measures if not each.measure or m.key == each.measure]
        held = [
            c
            for c in one.corrections
            if c.start_time <= each.start + timedelta(seconds=1) and c.end_time >= each.end - timedelta(seconds=1)
            and any(c.is_about(m, one.energy_type) for m in measures)
        ]  # fmt: skip
        if held and each.rule not in ("gap", "coverage"):
            text = tr("Corrected ({action}). {finding}", action=tr(held[-1].action.words), finding=each.text)
            yield replace(each, severity="info", corrected=True, text=text)
        else:
            yield each


def _related(evidence: Sequence[Evidence], limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Compare energy with production."""
    energy = next((e for e in evidence if e.series is Series.ENERGY and e.energy_type == ELECTRICITY), None)
    production = next((e for e in evidence if e.series is Series.PRODUCTION), None)
    if energy is None or production is None or ENERGY not in energy.measures or PRODUCTION not in production.measures:
        return
    progress.check()
    used, made = (_track(e, m.key) for e, m in ((energy, ENERGY), (production, PRODUCTION)))
    if not len(used.numbers) or values.is_counter(used) or values.is_counter(made):
        return
    yield from _marked(relations.zero_energy(used, made, limits, progress), energy)
    progress.check()
    yield from relations.clock_offset(used, made, limits, progress)


def _track(one: Evidence, key: str) -> Track:
    measure = next(m for m in one.measures if m.key == key)
    column = one.frame[key].to_numpy(dtype=np.float64)
    return track(measure, seconds_of(one.frame.index), column, float(one.level.seconds))


class _Judge:
    """The rules on one series."""

    def __init__(
        self,
        machine: Machine,
        period: Period,
        one: Evidence,
        now_s: float,
        still: pd.Series,
        limits: Thresholds,
        progress: Progress,
    ) -> None:
        self._machine, self._period, self._one, self._now, self._limits = machine, period, one, now_s, limits
        self._progress = progress
        self._seconds = seconds_of(one.frame.index)
        self._steps = usual_steps(self._seconds, float(one.level.seconds))
        self._lasts = lengths(self._seconds, self._steps)
        self._tracks = [self._track(measure.key) for measure in one.measures]
        self._still = still

    def _track(self, key: str) -> Track:
        self._progress.check()
        return _track(self._one, key)

    @cached_property
    def coverage(self) -> list[Coverage]:
        """How completely each measure was read, and how much of it was corrected."""
        return [self._covered(one) for one in self._tracks]

    def _covered(self, one: Track) -> Coverage:
        self._progress.check()
        source, limits = self._one, self._limits
        gaps = self._gap_places(one.seconds, one.steps)
        held = [c for c in source.corrections if c.is_about(one.measure, source.energy_type)]
        touched = np.zeros(len(one.seconds), dtype=bool)
        for each in held:
            touched |= (one.seconds >= each.start_time.timestamp()) & (one.seconds < each.end_time.timestamp())
        self._progress.check()
        return replace(
            values.coverage(one, self._period, self._now, limits),
            unit=one.measure.unit,
            series=source.series,
            energy_type=source.energy_type if source.series is Series.ENERGY else "",
            step_s=float(np.median(one.steps)) if len(one.seconds) > 1 else None,
            gaps=len(gaps),
            longest_gap_h=max((place.end - place.start for place in gaps), default=0.0) / 3600,
            corrected=int(touched.sum()),
        )

    def _gap_places(self, seconds: Floats, steps: Floats) -> list[Place]:
        return values.gap_places(
            seconds, steps, self._period, self._now, self._limits, self._progress, self._machine.timezone
        )

    def findings(self) -> Iterator[QualityFinding]:
        """Everything that is wrong with the series."""
        if not len(self._seconds):
            return
        self._progress.check()
        yield from self._presence()
        self._progress.check()
        yield from self._meter()
        for one in self._tracks:
            self._progress.check()  # a million readings take their time
            if len(one.numbers):
                yield from self._measure(one)

    def _presence(self) -> Iterator[QualityFinding]:
        """Say what is missing, what is there twice, and what is of the future: mostly of all measures of a series."""
        limits, series, progress = self._limits, self._one.series, self._progress
        places = self._gap_places(self._seconds, self._steps)
        alone = self._one.measures[0] if series is Series.VARIABLE else None
        yield from values.gaps(alone, series, places, limits.most_places)
        known = [(place.start, place.end) for place in places]
        poorly: list[str] = []
        for one, covered in zip(self._tracks, self.coverage, strict=True):
            progress.check()
            own = []
            if len(one.numbers):
                own = self._gap_places(one.seconds, one.steps)
            own = [place for place in own if not any(a <= place.start + 1 and place.end - 1 <= b for a, b in known)]
            # The power factor of a machine that is off is not defined.
            if len(one.numbers) < len(self._seconds) and one.measure.key != "power_factor":
                yield from values.gaps(one.measure, series, own, limits.most_places)
            # One sentence is enough where all of a series is missing.
            words = f"{covered.valid_days}"
            if words not in poorly:
                yield from values.uncovered(covered, one, self._period, limits)
                poorly.append(words)
        progress.check()
        numbers = self._one.frame[[one.measure.key for one in self._tracks]].to_numpy(dtype=np.float64)
        same = np.append(False, np.all((np.diff(numbers, axis=0) == 0) | np.isnan(numbers[1:]), axis=1))
        shorter = usual_steps(self._seconds, float(self._one.level.seconds), shorter=True)
        yield from values.duplicates(series, self._seconds, shorter, same, limits, progress)
        longest = max(self._tracks, key=lambda one: len(one.numbers))
        yield from values.future(longest, self._now, limits)

    def _meter(self) -> Iterator[QualityFinding]:
        """Say where the meter repeats itself."""
        if self._one.series is not Series.ENERGY or self._one.level is not Interval.RAW:
            return
        live = [one for one in self._tracks if one.measure.key in _METER and len(one.numbers) == len(self._seconds)]
        by_key = {one.measure.key: one for one in self._tracks}
        for a, b in values.stuck_meter(live, self._seconds, self._limits):
            start, end = self._seconds[a], self._seconds[b - 1] + self._lasts[b - 1]
            text = tr(
                "The meter repeats the same values for {duration} ({count} readings of power, voltage "
                "and current alike): it is stuck, its energy there is not measured.",
                duration=duration(end - start),
                count=integer(b - a),
            )
            measure = ENERGY if ENERGY.key in by_key else live[0].measure
            place = Place(start, end, b - a, end - start, text, {}, WARNING)
            yield finding(measure, Series.ENERGY, "stuck", [place], text, WARNING, {"readings": float(b - a)})

    def _measure(self, one: Track) -> Iterator[QualityFinding]:
        """Judge the values of one measure."""
        limits, measure, source, progress = self._limits, one.measure, self._one, self._progress
        if values.is_counter(one):
            yield from values.counter(one, limits, progress)
            return
        low, high = self._extremes(one)
        electric = source.series is Series.ENERGY and source.energy_type == ELECTRICITY
        yield from values.impossible(one, low, high, self._machine, electric, limits, progress)
        progress.check()
        if not self._is_metered_together() and not self._is_category(one):
            frozen = track(measure, one.seconds, np.where(low == high, one.numbers, np.nan))
            if source.level is Interval.RAW or measure.aggregate is Aggregate.MEAN:
                yield from values.stuck(frozen, self._unavailable(frozen), limits, progress)
        progress.check()
        if measure.unit in _SCALED:
            yield from unit_jumps(one, limits, progress)
        progress.check()
        if measure.key in (ENERGY.key, POWER.key) or (measure.variable_id is not None and not self._is_category(one)):
            yield from values.outliers(one, limits, progress)
        progress.check()
        if measure.key == ENERGY.key and POWER in source.measures and source.level is Interval.RAW:
            power = next(other for other in self._tracks if other.measure.key == POWER.key)
            yield from relations.energy_against_power(one, power, limits)

    def _extremes(self, one: Track) -> tuple[np.ndarray, np.ndarray]:
        """Return minimum and maximum behind each reading that has a value."""
        frame, key = self._one.frame, one.measure.key
        if f"{key}:min" not in frame or f"{key}:max" not in frame:
            return one.numbers, one.numbers
        known = np.isfinite(frame[key].to_numpy(dtype=np.float64))
        return (
            frame[f"{key}:min"].to_numpy(dtype=np.float64)[known],
            frame[f"{key}:max"].to_numpy(dtype=np.float64)[known],
        )

    def _is_metered_together(self) -> bool:
        """Whether a measure comes from a meter whose measures are judged all at once."""
        if self._one.series is not Series.ENERGY or self._one.level is not Interval.RAW:
            return False
        whole = [t for t in self._tracks if t.measure.key in _METER and len(t.numbers) == len(self._seconds)]
        return len(whole) >= 3

    def _is_category(self, one: Track) -> bool:
        """Whether values are codes or counts of few kinds, which repeat by nature."""
        return bool(one.measure.parent) or len(np.unique(one.numbers[:5000])) < 12

    def _unavailable(self, one: Track) -> Mask:
        """Return at which readings of a measure the machine is in maintenance, fault or offline."""
        still = self._still.dropna()
        if still.empty:
            return np.zeros(len(one.seconds), dtype=bool)
        place = np.clip(np.searchsorted(seconds_of(still.index), one.seconds, side="right") - 1, 0, len(still) - 1)
        return np.asarray(still.to_numpy()[place] > 0.5)
