"""Jumps of the unit: from one moment on, every value of a measure is 1000 or 3.6 times what it was."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from analytics.language import tr
from analytics.progress import Progress
from analytics.quality.places import Floats, Mask, Place, Track, figure, finding, moment
from analytics.quality.report import BLOCKING, QualityFinding, Thresholds

DAY = 86400.0

#: High and low values of a machine shift by the same factor when the unit changes, and by different ones when the
#: machine works more. These quantiles are compared.
_SHARES = np.linspace(0.05, 0.95, 19)
_LEAST_VALUES = 24

#: No machine's load changes by this factor.
_BEYOND_LOAD = 10.0
_LEAST_KINDS = 40


@dataclass(frozen=True)
class _Jump:
    at: float
    factor: float
    miss: float


def unit_jumps(one: Track, limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Say where the unit of a measure seems to have changed.

    The logarithms of the positive values of two weeks before a moment and two weeks after it are compared by their
    quantiles. When these shift by about the logarithm of a known factor, on average and all of them, the unit has
    changed there.
    """
    positive = one.numbers > 0
    if len(np.unique(one.numbers[positive][:20_000])) < _LEAST_KINDS:
        return  # a handful of pieces an hour tells nothing about the unit
    seconds, logs = one.seconds[positive], np.log(one.numbers[positive])
    jumps = _jumps(seconds, logs, limits, progress)
    for place, jump in enumerate(jumps):
        end = jumps[place + 1].at if place + 1 < len(jumps) else float(one.ends[-1])
        count = int(np.sum((one.seconds >= jump.at) & (one.seconds < end)))
        yield _finding(one, jump, end, count)


def _finding(one: Track, jump: _Jump, end: float, count: int) -> QualityFinding:
    measure = one.measure
    by = (
        tr("{number} times", number=figure(jump.factor))
        if jump.factor > 1
        else tr("1/{number} of", number=figure(1 / jump.factor))
    )
    text = tr(
        "From {moment} UTC on, {measure} is {by} what it was, high and low values alike: its "
        "unit seems to have changed.",
        moment=f"{moment(jump.at):%Y-%m-%d %H:%M}",
        measure=measure.title,
        by=by,
    )
    here = Place(jump.at, end, count, jump.factor, text, {}, BLOCKING)
    return finding(measure, measure.series, "unit_jump", [here], text, BLOCKING, {"factor": jump.factor})


def _jumps(seconds: Floats, logs: Floats, limits: Thresholds, progress: Progress) -> list[_Jump]:
    if len(seconds) < 2 * _LEAST_VALUES:
        return []
    found: list[_Jump] = []
    moments = np.arange(seconds[0] + limits.least_jump_days * DAY, seconds[-1] - limits.least_jump_days * DAY, DAY / 4)
    middles = _coarse_change(seconds, logs, moments, limits)
    for moment_s in moments[middles]:
        progress.check()
        jump = _jump_at(seconds, logs, moment_s, limits)
        if jump is not None:
            found.append(jump)
    return _best(found, seconds, logs, limits)


def _coarse_change(seconds: Floats, logs: Floats, moments: Floats, limits: Thresholds) -> Mask:
    """Return the moments at which the means before and after differ enough to be worth a closer look."""
    total = np.concatenate([[0.0], np.cumsum(logs)])
    reach = limits.jump_days * DAY
    left, at, right = (np.searchsorted(seconds, moments + shift) for shift in (-reach, 0.0, reach))
    before = (total[at] - total[left]) / np.maximum(at - left, 1)
    after = (total[right] - total[at]) / np.maximum(right - at, 1)
    least = np.log(min(limits.sizes)) - limits.jump_tolerance
    return np.asarray(np.abs(after - before) > least)


def _jump_at(seconds: Floats, logs: Floats, moment_s: float, limits: Thresholds) -> _Jump | None:
    reach = limits.jump_days * DAY
    left, at, right = np.searchsorted(seconds, [moment_s - reach, moment_s, moment_s + reach])
    if min(at - left, right - at) < _LEAST_VALUES:
        return None
    shifts = np.quantile(logs[at:right], _SHARES) - np.quantile(logs[left:at], _SHARES)
    size = float(np.mean(np.abs(shifts)))
    best: _Jump | None = None
    near_end = min(moment_s - seconds[0], seconds[-1] - moment_s) < limits.least_jump_week * DAY
    for factor in (*limits.sizes, *(1.0 / size for size in limits.sizes)):
        if near_end and abs(np.log(factor)) < np.log(_BEYOND_LOAD):
            continue
        miss = float(np.mean(np.abs(shifts - np.log(factor))))
        # A factor of a thousand stands out of any change of load.
        most = limits.jump_tolerance * max(1.0, abs(np.log(factor)) / 3.0)
        # What a machine can do at most does not change with its load.
        top = abs(float(shifts[-1]) - np.log(factor))
        if miss < min(most, limits.jump_share * size) and top < limits.jump_top and (best is None or miss < best.miss):
            best = _Jump(moment_s, factor, miss)
    return best


def _best(found: list[_Jump], seconds: Floats, logs: Floats, limits: Thresholds) -> list[_Jump]:
    """Keep the best of neighbouring moments, put to where the values really change."""
    groups: list[list[_Jump]] = []
    for jump in found:
        if groups and jump.at - groups[-1][-1].at <= limits.jump_days * DAY and jump.factor == groups[-1][-1].factor:
            groups[-1].append(jump)
        else:
            groups.append([jump])
    best = [min(group, key=lambda jump: jump.miss) for group in groups]
    return [_Jump(_moment_of_change(seconds, logs, jump), jump.factor, jump.miss) for jump in best]


def _moment_of_change(seconds: Floats, logs: Floats, jump: _Jump) -> float:
    """Return the reading within a day whose step from the one before is most like the jump."""
    left, right = np.searchsorted(seconds, [jump.at - DAY, jump.at + DAY])
    if right - left < 2:
        return jump.at
    steps = np.diff(logs[left:right])
    way = (seconds[left + 1 : right] - jump.at) / DAY
    cost = np.abs(steps - np.log(jump.factor)) + 0.1 * np.abs(way)
    return float(seconds[left + 1 + int(np.argmin(cost))])
