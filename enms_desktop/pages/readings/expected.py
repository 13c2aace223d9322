"""What stored baselines expect, drawn beside what was measured."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import numpy as np
import pandas as pd

from analytics.errors import EnmsError
from analytics.language import tr
from analytics.measure import ENERGY, POWER
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY
from analytics.progress import Progress
from enms_desktop.pages.readings.curves import Shown
from enms_desktop.pages.readings.totals import seconds_of
from enms_desktop.pages.readings.view import Subject
from enms_desktop.plots.time_plot import Mark, MarkKind, Panel, Style, Trace, prepared

if TYPE_CHECKING:  # brings the methods with it, which are not needed to draw a page
    from analytics.baseline import BaselineEvaluation, StoredBaseline

Evaluate = Callable[["StoredBaseline", Period, Progress], "BaselineEvaluation"]

#: A wider interval has an expected value when so much of it has one.
_COVERED = 0.5


@dataclass(frozen=True, eq=False)
class Expected:
    """What baselines expect in a period.

    Parameters
    ----------
    evaluations : mapping of UUID to BaselineEvaluation
        By machine.
    refused : mapping of UUID to str
        Why a baseline says nothing about the period.
    period : Period
    """

    evaluations: "Mapping[UUID, BaselineEvaluation]"
    refused: Mapping[UUID, str]
    period: Period


def evaluate(
    evaluate_baseline: Evaluate, baselines: "Mapping[UUID, StoredBaseline]", period: Period, progress: Progress
) -> Expected:
    """Apply baselines to a period; runs in the background. One that cannot be applied says why and harms no other."""
    evaluations, refused = {}, {}
    for number, (machine_id, stored) in enumerate(baselines.items()):
        part = progress.part(number / len(baselines), (number + 1) / len(baselines))
        try:
            evaluations[machine_id] = evaluate_baseline(stored, _whole(stored, period), part)
        except EnmsError as error:
            refused[machine_id] = str(error)
    return Expected(evaluations, refused, period)


def _whole(stored: "StoredBaseline", period: Period) -> Period:
    """Return the period with the interval of the model that it begins in."""
    width = stored.model.interval.seconds if stored.model is not None else 0
    return Period(period.start - timedelta(seconds=width), period.end)


def with_expected(
    panels: Sequence[Panel], expected: Expected | None, subjects: Sequence[Subject], shown: Shown
) -> tuple[Panel, ...]:
    """Return the charts of energy and power with what was expected in them."""
    if expected is None:
        return tuple(panels)
    alone = len(subjects) == 1  # the colour of what is expected may be that of another machine
    extra: dict[str, list[Trace]] = {ENERGY.key: [], POWER.key: []}
    for subject in subjects:
        one = expected.evaluations.get(subject.machine.id)
        if one is None or one.baseline.model is None or one.baseline.model.energy_type != ELECTRICITY:
            continue
        for key, unit, values in _values(one, shown):
            trace = _trace(subject, one.baseline, unit, values, key, alone=alone)
            width_s = float(one.baseline.model.interval.seconds)
            extra[key].append(replace(trace, width_s=width_s if width_s > shown.step_s else 0.0))
    return tuple(replace(panel, traces=(*panel.traces, *extra.get(panel.name, ()))) for panel in panels)


def _trace(subject: Subject, stored: "StoredBaseline", unit: str, values: pd.Series, key: str, *, alone: bool) -> Trace:
    label = tr("{machine} expected (baseline v{version})", machine=subject.machine.name, version=stored.version)
    trace = Trace(
        label,
        unit,
        seconds_of(values.index),
        values.to_numpy(dtype=np.float64),
        color_index=subject.color_index,
        style=Style.STEP,
        role="expected" if alone else "",
        dash=True,
        key=f"{subject.machine.id} {key} expected",
    )
    return prepared(trace, 0.0)


def _values(one: "BaselineEvaluation", shown: Shown) -> list[tuple[str, str, pd.Series]]:
    """Return expected energy for each interval that is shown, and expected power."""
    assert one.baseline.model is not None
    model = one.baseline.model
    known = one.samples["predicted_kwh"]
    power = known * 3600 / model.interval.seconds
    if shown.interval.seconds > model.interval.seconds:
        power = _coarser(power, shown.interval, model.interval, model.timezone)
    return [(ENERGY.key, ENERGY.unit, power * shown.step_s / 3600), (POWER.key, POWER.unit, power)]


def _coarser(power: pd.Series, interval: Interval, model: Interval, timezone: str) -> pd.Series:
    """Return mean power in wider intervals; unknown where less than half of one has a value."""
    if interval is Interval.DAY:
        local = power.tz_convert(timezone)
        groups = pd.DatetimeIndex(local.index).normalize().tz_convert("UTC")
    else:
        groups = pd.DatetimeIndex(power.index).floor(f"{interval.seconds}s")
    mean, count = power.groupby(groups).mean(), power.groupby(groups).count()
    return mean.where(count >= _COVERED * interval.seconds / model.seconds)


def outside_marks(expected: Expected, subjects: Sequence[Subject]) -> list[Mark]:
    """Return where drivers lay outside the range a baseline was trained on."""
    marks = []
    for subject in subjects:
        one = expected.evaluations.get(subject.machine.id)
        if one is None or one.baseline.model is None:
            continue
        width = one.baseline.model.interval.seconds
        title = tr("Outside the baseline · {machine}", machine=subject.machine.name)
        words = tr(
            "A driver lies outside the range that version {version} was trained on.", version=one.baseline.version
        )
        flags = one.samples["extrapolated"].fillna(False).to_numpy(dtype=np.bool_)
        moments = seconds_of(one.samples.index)
        edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
        for first, last in edges.reshape(-1, 2).tolist():
            start, stop = float(moments[first]), float(moments[last - 1]) + width
            marks.append(Mark(MarkKind.OUTSIDE, start, stop, title, words, color="warning", panel=ENERGY.key))
    return marks
