"""Rules about the readings of one measure: there or not, plausible or not."""

from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import numpy as np

from analytics.language import tr
from analytics.measure import Aggregate, Measure, Series
from analytics.period import Period
from analytics.plant import Machine, is_late
from analytics.progress import Progress
from analytics.quality.places import (
    Floats,
    Mask,
    Place,
    Track,
    counted_readings,
    duration,
    each_run,
    figure,
    finding,
    findings,
    moment,
    runs,
)
from analytics.quality.report import BLOCKING, INFO, WARNING, Coverage, QualityFinding, Thresholds
from analytics.text import integer
from analytics.text import moment as _moment

DAY = 86400.0

#: Measures that can be negative; all others of the contract cannot.
_SIGNED = frozenset(
    {
        "outdoor_temp_c",
        "indoor_temp_c",
        "machine_temp_c",
        "supply_air_temp_c",
        "return_air_temp_c",
        "power_factor",
        "flow_rate_m3h",
    }
)

#: From here on a percentage is at its end, where it may well stay, %.
SATURATED = 97.0

#: Physical bounds; what lies outside was not measured.
_BOUNDS: dict[str, tuple[float, float]] = {
    "power_factor": (-1.0, 1.0),
    "frequency_hz": (0.0, 440.0),
    "outdoor_humidity_percent": (0.0, 100.0),
    "indoor_humidity_percent": (0.0, 100.0),
    "outdoor_temp_c": (-70.0, 60.0),
    "indoor_temp_c": (-60.0, 90.0),
    "machine_temp_c": (-60.0, 2000.0),
    "supply_air_temp_c": (-60.0, 200.0),
    "return_air_temp_c": (-60.0, 200.0),
    "speed_percent": (0.0, 200.0),
    "cop": (0.0, 30.0),
}


def coverage(one: Track, period: Period, now_s: float, limits: Thresholds) -> Coverage:
    """Return how completely a measure was read; a day is valid with at least half of its readings.

    Days have 24 hours from the start of the period on, so that those of a site are counted wherever it lies; the last
    one takes what is left (an hour more or less where the clocks changed).
    """
    start, end = period.start.timestamp(), min(period.end.timestamp(), max(now_s, period.start.timestamp() + 1))
    days = max(round((end - start) / DAY), 1)
    inside = np.clip(((one.seconds - start) // DAY).astype(int), 0, days - 1)
    read = np.bincount(inside, weights=one.lasts, minlength=days)[:days] if len(one.seconds) else np.zeros(days)
    edges = np.append(start + np.arange(days) * DAY, end)
    lengths = np.maximum(np.diff(edges), 1.0)
    shares = np.minimum(read / lengths, 1.0)
    total = float(np.sum(np.minimum(read, lengths)) / max(end - start, 1.0))
    label, key = one.measure.title, one.measure.key
    return Coverage(key, label, min(total, 1.0), int(np.sum(shares >= limits.valid_day)), days, len(one.seconds))


def uncovered(found: Coverage, one: Track, period: Period, limits: Thresholds) -> Iterator[QualityFinding]:
    """Say where a measure has too few valid days for a baseline."""
    if found.valid_days >= limits.valid_days * found.days:
        return
    text = tr(
        "{measure} has enough readings on {valid_days} of {days} days ({share}); a baseline needs {least} of its days.",
        measure=found.label,
        valid_days=integer(found.valid_days),
        days=integer(found.days),
        share=f"{found.valid_days / found.days:.0%}",
        least=f"{limits.valid_days:.0%}",
    )
    numbers = {"valid_days": float(found.valid_days), "days": float(found.days), "share": found.share}
    place = Place(period.start.timestamp(), period.end.timestamp(), len(one.seconds), 1.0, text, numbers, WARNING)
    result = finding(one.measure, one.measure.series, "coverage", [place], text, WARNING, numbers)
    lost = found.days - found.valid_days
    yield QualityFinding(**(result.__dict__ | {"hours": 24 * lost, "days": lost}))


def gap_places(
    seconds: Floats,
    steps: Floats,
    period: Period,
    now_s: float,
    limits: Thresholds,
    progress: Progress,
    timezone: str,
) -> list[Place]:
    """Return where readings are missing; none for readings that come at no fixed step."""
    if len(seconds) < 3:
        return []
    gaps = np.diff(seconds)
    if np.mean((gaps <= limits.gap_steps * steps[:-1]) & (gaps >= 0.5 * steps[:-1])) < 0.9:
        return []
    end = min(period.end.timestamp(), now_s)
    starts = np.concatenate([[period.start.timestamp()], seconds[:-1] + steps[:-1], [seconds[-1] + steps[-1]]])
    ends = np.concatenate([[seconds[0]], seconds[1:], [end]])
    usual = np.concatenate([[steps[0]], steps])
    slack = (limits.gap_steps - 1.0) * usual
    slack[0] = 1.01 * usual[0]  # a period may begin anywhere between two readings
    # The newest readings may be on their way; the overview says by the same rule that a machine sends none.
    slack[-1] = 1.01 * usual[-1] if is_late(now_s - starts[-1], usual[-1]) else np.inf
    places = []
    for i in np.flatnonzero(ends - starts > slack):
        progress.check()
        lost, length = max(round((ends[i] - starts[i]) / usual[i]), 1), float(ends[i] - starts[i])
        since = _moment(moment(seconds[-1]), ZoneInfo(timezone)) if i == len(starts) - 1 else ""
        text = _missing(lost, length, since)
        severity = WARNING if length >= limits.long_gap_h * 3600 else INFO
        places.append(Place(starts[i], ends[i], lost, length, text, {"hours": length / 3600}, severity))
    return places


def _missing(lost: int, length_s: float, since: str) -> str:
    """Say how much is missing; ``since`` when, where nothing comes after it in the period."""
    values = {"duration": duration(length_s), "lost": integer(lost)}
    if since:
        return tr("No readings since {moment}, {duration}: about {lost} are missing.", moment=since, **values)
    return tr("No readings for {duration}: about {lost} are missing.", **values)


def gaps(measure: Measure | None, series: Series, places: list[Place], most: int) -> Iterator[QualityFinding]:
    """Say where readings are missing."""

    def rest(others: list[Place]) -> str:
        hours = sum(place.end - place.start for place in others) / 3600
        return tr(
            "{count} shorter gaps of {duration} together.", count=integer(len(others)), duration=f"{figure(hours)} h"
        )

    yield from findings(measure, series, "gap", places, most, rest)  # type: ignore[arg-type]


def duplicates(
    series: Series, seconds: Floats, steps: Floats, same: Mask, limits: Thresholds, progress: Progress
) -> Iterator[QualityFinding]:
    """Say where readings came twice: at one time stamp, or the same values again well before the next is due.

    ``same`` tells which rows repeat every value of the row before.
    """
    if len(seconds) < 3:
        return
    close = np.diff(seconds) < 0.25 * steps[1:]
    twice = np.append(False, (np.diff(seconds) == 0) | (close & same[1:]))
    places = [
        Place(
            seconds[a],
            seconds[b - 1] + steps[b - 1],
            b - a,
            float(b - a),
            tr("{readings} came twice: what they measured counts double.", readings=counted_readings(b - a)),
            {"readings": float(b - a)},
            WARNING,
        )
        for a, b in each_run(np.asarray(twice, dtype=bool), progress)
    ]
    count = sum(place.count for place in places)
    yield from findings(
        None,
        series,
        "duplicate",
        places,
        limits.most_places,
        lambda others: tr(
            "Readings came twice at {places} more places ({count} in all).",
            places=integer(len(others)),
            count=integer(count),
        ),
    )


def equal_runs(values: Floats, progress: Progress) -> list[tuple[int, int]]:
    """Return stretches of at least two equal readings in a row (half-open)."""
    same = np.append(np.diff(values) == 0, False)[: len(values) - 1]
    return [(a, b + 1) for a, b in each_run(same, progress)]


def stuck(one: Track, unavailable: Mask, limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Say where a measure repeats itself longer than chance allows.

    A run of equal readings counts when so long a run would be expected less than ``stuck_chance`` times in a series
    of that length and coarseness. Zeros are not stuck but off; a value that comes back in several long runs is a
    set point or the standby of the machine; a machine in maintenance, fault or offline is really still.
    """
    values = one.numbers
    if len(values) < 3 * limits.stuck_readings:
        return
    all_runs = equal_runs(values, progress)
    long_enough = max(_least_run(values, limits), 3 * _usual_run(all_runs))
    candidates = [(a, b) for a, b in all_runs if b - a >= long_enough and values[a] != 0]
    progress.check()
    candidates = [(a, b) for a, b in candidates if unavailable[a:b].mean() < 0.5]
    if one.measure.unit == "%":  # air is saturated for hours, drives run at full speed
        candidates = [(a, b) for a, b in candidates if values[a] < SATURATED]
    often: dict[float, int] = {}
    for a, b in all_runs:
        if b - a >= limits.stuck_readings:
            often[values[a]] = often.get(values[a], 0) + 1
    places = [_stuck_place(one, a, b) for a, b in candidates if often.get(values[a], 0) < 3]
    yield from findings(
        one.measure,
        one.measure.series,
        "stuck",
        places,
        limits.most_places,
        lambda others: tr(
            "{measure} is stuck at {places} more places.", measure=one.measure.title, places=integer(len(others))
        ),
    )


def _usual_run(all_runs: list[tuple[int, int]]) -> int:
    """Return how long runs get in this series anyway: sensors of slow quantities repeat themselves in clumps."""
    lengths = sorted((b - a for a, b in all_runs), reverse=True)
    return lengths[9] if len(lengths) > 9 else 0


def _least_run(values: Floats, limits: Thresholds) -> int:
    repeats = float(np.mean(np.diff(values) == 0))
    if repeats <= 0:
        return limits.stuck_readings
    if repeats >= 0.99:
        return len(values) + 1
    by_chance = 1 + np.log(limits.stuck_chance / len(values)) / np.log(repeats)
    return max(limits.stuck_readings, int(np.ceil(by_chance)))


def _stuck_place(one: Track, a: int, b: int) -> Place:
    length = one.ends[b - 1] - one.seconds[a]
    text = tr(
        "{measure} stands at {value} for {duration} ({count} equal readings): the sensor or meter is stuck.",
        measure=one.measure.title,
        value=figure(one.numbers[a], one.measure.unit),
        duration=duration(length),
        count=integer(b - a),
    )
    return Place(one.seconds[a], one.ends[b - 1], b - a, length, text, {"value": one.numbers[a]}, WARNING)


def stuck_meter(columns: list[Track], seconds: Floats, limits: Thresholds) -> list[tuple[int, int]]:
    """Return rows (half-open) in which all electrical measures of a meter repeat at once; live ones never do."""
    if len(columns) < 3 or len(seconds) < 3 * limits.stuck_meter_readings:
        return []
    same = np.ones(len(seconds) - 1, dtype=bool)
    for column in columns:
        if len(column.numbers) != len(seconds):
            return []
        same &= np.diff(column.numbers) == 0
    live = np.any([column.numbers[:-1] != 0 for column in columns], axis=0)
    return [(a, b + 1) for a, b in runs(same & live) if b - a + 1 >= limits.stuck_meter_readings]


def impossible(
    one: Track, low: Floats, high: Floats, machine: Machine, electric: bool, limits: Thresholds, progress: Progress
) -> Iterator[QualityFinding]:
    """Say where values are negative or outside what is physically possible.

    ``low`` and ``high`` are the extremes behind each reading (the reading itself when it is raw).
    """
    measure, key = one.measure, one.measure.key
    least, most = _BOUNDS.get(key, (-np.inf, np.inf))
    if measure.variable_id is None and key not in _SIGNED:
        least = max(least, 0.0)

    def lowest(a: int, b: int) -> float:
        return float(low[a:b].min())

    def highest(a: int, b: int) -> float:
        return float(high[a:b].max())

    rules: list[tuple[Mask, str, str, Callable[[int, int], float]]] = []
    if np.isfinite(least):
        what = tr("negative") if least == 0 else tr("below {value}", value=figure(least, measure.unit))
        rules.append((low < least - 1e-9, what, BLOCKING if key == "energy_kwh" else WARNING, lowest))
    if np.isfinite(most):
        rules.append((high > most + 1e-9, tr("above {value}", value=figure(most, measure.unit)), WARNING, highest))
    rated = machine.rated_power_kw
    if electric and np.isfinite(rated) and rated > 0 and key in ("power_kw", "energy_kwh"):
        limit = limits.power_over_rated * rated * (1.0 if key == "power_kw" else one.lasts / 3600.0)
        words = tr(
            "above {factor} × the rated power of {power}",
            factor=figure(limits.power_over_rated),
            power=figure(rated, "kW"),
        )
        rules.append((high > limit, words, WARNING, highest))
    for wrong, what, severity, extreme in rules:
        places = []
        for a, b in each_run(wrong, progress):
            worst = extreme(a, b)
            text = tr(
                "{measure} is {what} in {readings} (at worst {worst}).",
                measure=measure.title,
                what=what,
                readings=counted_readings(b - a),
                worst=figure(worst, measure.unit),
            )
            places.append(Place(one.seconds[a], one.ends[b - 1], b - a, abs(worst), text, {"worst": worst}, severity))
        yield from findings(
            measure,
            measure.series,
            "impossible",
            places,
            limits.most_places,
            lambda others, what=what: tr(  # type: ignore[misc]
                "{measure} is {what} at {places} more places.",
                measure=measure.title,
                what=what,
                places=integer(len(others)),
            ),
        )


def is_counter(one: Track) -> bool:
    """Whether a quantity looks like the standing of a counter: it hardly ever falls, and its steps are small in it."""
    if one.measure.aggregate is not Aggregate.SUM or len(one.numbers) < 20:
        return False
    steps = np.diff(one.numbers)
    rising = steps[steps > 0]
    if len(rising) < 0.2 * len(steps) or np.mean(steps >= 0) < 0.98:
        return False
    return bool(np.median(np.abs(one.numbers)) > 20 * np.median(rising))


def counter(one: Track, limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Say that a quantity is a counter reading, and where that counter began anew."""
    measure = one.measure
    whole = Place(one.seconds[0], one.ends[-1], len(one.numbers), 0.0, "", {}, BLOCKING)
    text = tr(
        "{measure} only ever rises: these are readings of a counter, not what each interval "
        "used. Every total is far too high; import the column as a counter.",
        measure=measure.title,
    )
    yield finding(measure, measure.series, "counter", [whole], text, BLOCKING, {"last": float(one.numbers[-1])})
    places = []
    for i in np.flatnonzero(np.diff(one.numbers) < 0):
        progress.check()
        fell = float(one.numbers[i] - one.numbers[i + 1])
        words = tr(
            "The counter fell by {value}: it was reset, replaced, or ran over.", value=figure(fell, measure.unit)
        )
        places.append(Place(one.seconds[i], one.ends[i + 1], 1, fell, words, {"fell": fell}, WARNING))
    yield from findings(
        measure,
        measure.series,
        "counter",
        places,
        limits.most_places,
        lambda others: tr("The counter fell at {places} more places.", places=integer(len(others))),
    )


def outliers(one: Track, limits: Thresholds, progress: Progress) -> Iterator[QualityFinding]:
    """Say which values lie far outside the usual ones; they are kept, somebody should look at them."""
    values = one.numbers
    if len(values) < 96:
        return
    low, high = np.quantile(values, [0.25, 0.75])
    reach = limits.iqr_reach * (high - low)
    wrong = (values < low - reach) | (values > high + reach)
    if reach <= 0 or not wrong.any() or wrong.mean() > limits.outlier_share:
        return
    measure = one.measure
    places = []
    for a, b in each_run(wrong, progress):
        worst = float(values[a:b][np.argmax(np.abs(values[a:b] - (low + high) / 2))])
        text = tr(
            "{measure} of {value} lies more than {reach} interquartile ranges outside the usual {low} to {high}.",
            measure=measure.title,
            value=figure(worst, measure.unit),
            reach=figure(limits.iqr_reach),
            low=figure(low),
            high=figure(high, measure.unit),
        )
        numbers = {"value": worst, "low": float(low), "high": float(high)}
        places.append(Place(one.seconds[a], one.ends[b - 1], b - a, abs(worst), text, numbers, INFO))
    yield from findings(
        measure,
        measure.series,
        "outlier",
        places,
        limits.most_places,
        lambda others: tr(
            "{measure} has outliers at {places} more places.", measure=measure.title, places=integer(len(others))
        ),
    )


def future(one: Track, now_s: float, limits: Thresholds) -> Iterator[QualityFinding]:
    """Say which readings claim to be of the future."""
    late = np.flatnonzero(one.seconds > now_s + limits.future_s)
    if not len(late):
        return
    text = tr(
        "{count} readings are stamped later than now, up to {moment} UTC: the clock or the time "
        "zone of the logger is wrong.",
        count=integer(len(late)),
        moment=f"{moment(one.seconds[late[-1]]):%Y-%m-%d %H:%M}",
    )
    place = Place(one.seconds[late[0]], one.ends[late[-1]], len(late), 1.0, text, {}, WARNING)
    yield finding(None, one.measure.series, "future", [place], text, WARNING, {"readings": float(len(late))})
