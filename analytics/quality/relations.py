"""Rules about two measures at once: what one meter says of energy and power, and when energy and production go on."""

from collections.abc import Iterator

import numpy as np

from analytics.language import tr
from analytics.measure import Series
from analytics.progress import Progress
from analytics.quality.places import Floats, Place, Track, duration, each_run, figure, finding, runs
from analytics.quality.report import INFO, WARNING, QualityFinding, Thresholds
from analytics.text import counted, decimal_mark, integer

DAY = 86400.0
QUARTER = 900.0
STRETCH_DAYS = 28.0


def energy_against_power(energy: Track, power: Track, limits: Thresholds) -> Iterator[QualityFinding]:
    """Say on which days energy and integrated power differ by more than a per cent."""
    common, in_energy, in_power = np.intersect1d(energy.seconds, power.seconds, return_indices=True)
    if len(common) < 4:
        return
    hours = energy.lasts[in_energy] / 3600.0
    kwh, integrated = energy.numbers[in_energy], power.numbers[in_power] * hours
    day = (common // DAY).astype(np.int64)
    first = int(day[0])
    measured = np.bincount(day - first, weights=kwh)
    expected = np.bincount(day - first, weights=integrated)
    readings = np.bincount(day - first)
    usual = np.median(np.abs(expected[readings > 0]))
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = measured / expected
    worth = (readings > 0) & (np.abs(expected) > 0.01 * usual)
    off = worth & (np.abs(ratio - 1.0) > limits.energy_power)
    if not off.any():
        return
    if off.sum() > 0.9 * worth.sum():
        yield _everywhere(energy, float(np.median(ratio[off])), limits)
        return
    for a, b in runs(off)[: limits.most_places]:
        mean = float(measured[a:b].sum() / expected[a:b].sum())
        start, end = (first + a) * DAY, (first + b) * DAY
        text = tr(
            "Energy is {ratio} the integrated power on {days}: one of the two is wrong there.",
            ratio=_against(mean),
            days=counted(b - a, tr("day"), tr("days")),
        )
        severity = WARNING if abs(mean - 1) > limits.energy_power_warning else INFO
        place = Place(start, end, int(readings[a:b].sum()), 1.0, text, {}, severity)
        yield finding(energy.measure, Series.ENERGY, "energy_power", [place], text, severity, {"ratio": mean})


def _everywhere(energy: Track, ratio: float, limits: Thresholds) -> QualityFinding:
    text = tr(
        "Energy is {ratio} the integrated power over the whole period: check the units, the "
        "current transformers, and whether power is a mean or a momentary value.",
        ratio=_against(ratio),
    )
    severity = WARNING if abs(ratio - 1) > limits.energy_power_warning else INFO
    place = Place(energy.seconds[0], energy.ends[-1], len(energy.seconds), 1.0, text, {}, severity)
    return finding(energy.measure, Series.ENERGY, "energy_power", [place], text, severity, {"ratio": ratio})


def _against(ratio: float) -> str:
    if 0.1 < ratio < 10:
        share = f"{abs(ratio - 1):.1%}".replace(".", decimal_mark())
        return tr("{share} more than", share=share) if ratio > 1 else tr("{share} less than", share=share)
    return tr("{number} times", number=figure(ratio))


def zero_energy(energy: Track, production: Track, limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Say where a machine makes units without using energy, for half a day at least in sum of each stretch."""
    if len(energy.seconds) < 4 or not len(production.seconds):
        return
    zero = energy.numbers == 0
    made = np.concatenate([[0.0], np.cumsum(production.numbers)])
    places = []
    for a, b in each_run(zero, progress):
        start, end = energy.seconds[a], energy.ends[b - 1]
        left, right = np.searchsorted(production.seconds, [start, end])
        units = float(made[right] - made[left])
        if units > 0 and b - a >= limits.stuck_meter_readings:
            text = tr(
                "No energy for {duration} while {units} units were made: the meter was off.",
                duration=duration(end - start),
                units=integer(units),
            )
            places.append(Place(start, end, b - a, end - start, text, {"units": units}, WARNING))
    for place in sorted(places, key=lambda one: -one.weight)[: limits.most_places]:
        yield finding(energy.measure, Series.ENERGY, "zero_energy", [place], place.text, WARNING, place.numbers)


def clock_offset(energy: Track, production: Track, limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Say where production is stamped earlier or later than the energy it used.

    The steps of both series from one interval to the next are correlated at every shift up to 14 hours, four weeks at
    a time; a shift that agrees clearly better than none is an offset of the clocks.
    """
    if min(len(energy.seconds), len(production.seconds)) < 2 * 96:
        return
    width = max(QUARTER, float(np.median(energy.lasts)), float(np.median(production.lasts)))
    if width > 3600:
        return
    first = np.floor(min(energy.seconds[0], production.seconds[0]) / width)
    last = np.ceil(max(energy.ends[-1], production.ends[-1]) / width)
    used, made = (_on_grid(one, first, int(last - first), width) for one in (energy, production))
    places: list[tuple[float, float, int, float]] = []
    stretch = int(STRETCH_DAYS * DAY / width)
    for a in range(0, len(used), stretch):
        progress.check()
        shift, gain = _best_shift(used[a : a + stretch], made[a : a + stretch], width, limits)
        if shift:
            start, end = (first + a) * width, (first + min(a + stretch, len(used))) * width
            if places and places[-1][2] == shift and places[-1][1] == start:
                places[-1] = (places[-1][0], end, shift, max(gain, places[-1][3]))
            else:
                places.append((start, end, shift, gain))
    for start, end, shift, gain in places:
        way = tr("later") if shift > 0 else tr("earlier")
        text = tr(
            "Production is stamped about {duration} {way} than the energy it used: the clocks or "
            "time zones of the two differ.",
            duration=duration(abs(shift) * width),
            way=way,
        )
        numbers = {"hours": shift * width / 3600, "gain": gain}
        place = Place(start, end, int((end - start) / width), 1.0, text, numbers, WARNING)
        yield finding(None, Series.PRODUCTION, "clock_offset", [place], text, WARNING, numbers)


def _on_grid(one: Track, first: float, number: int, width: float) -> Floats:
    """Return sums on a regular grid, NaN where nothing was read."""
    place = np.clip((one.seconds // width - first).astype(int), 0, number - 1)
    total = np.bincount(place, weights=one.numbers, minlength=number)
    return np.where(np.bincount(place, minlength=number) > 0, total, np.nan)


def _best_shift(used: Floats, made: Floats, width: float, limits: Thresholds) -> tuple[int, float]:
    """Return by how many intervals production is late, 0 for not at all, and how much better that agrees."""
    steps_used, steps_made = _steps(used), _steps(made)
    if len(steps_used) < 2 * 96 or not steps_used.any() or not steps_made.any():
        return 0, 0.0
    reach = int(limits.clock_reach_h * 3600 / width)
    size = 1 << int(np.ceil(np.log2(2 * len(steps_used))))
    product = np.fft.rfft(steps_made, size) * np.conj(np.fft.rfft(steps_used, size))
    every = np.fft.irfft(product, size) / np.sqrt(np.sum(steps_used**2) * np.sum(steps_made**2))
    shifts = np.arange(-reach, reach + 1)
    agree = every[shifts]
    best, gain = int(np.argmax(agree)), float(agree.max() - agree[reach])
    if agree[best] < limits.clock_correlation or gain < limits.clock_gain:
        return 0, 0.0
    return int(shifts[best]), gain


def _steps(values: Floats) -> Floats:
    """Return changes from one interval to the next, without the few largest overshadowing the others."""
    change = np.nan_to_num(np.diff(values))
    most = np.quantile(np.abs(change), 0.98) if len(change) else 0.0
    return np.clip(change, -most, most) if most > 0 else change
