"""Meter counters to energy per interval: dips, resets, rollovers and gaps told apart, never a negative amount."""

from dataclasses import dataclass, field

import numpy as np

from analytics.errors import BadRequest
from analytics.language import later, tr

#: Share of falling readings above which a column is no counter.
MAX_FALLS = 0.10
#: Readings within which a glitch is expected to be over.
_RECOVERY = 4
#: A step above this many usual steps is no consumption that came gradually.
_JUMP = 20.0
#: A step above this many times what 99 of 100 steps stay below is a replaced meter, not consumption.
_FAR = 50.0

SET_BACK = later("the counter was set back: this interval is unknown")
FALL = later("the counter falls: this interval is unknown")
FAR_OFF = later("a reading far off the counter's course")
TOO_MUCH = later("more than the machine can have used")


@dataclass(frozen=True)
class Fault:
    """A reading the counter's difference could not use; ``position`` counts the given readings."""

    position: int
    reason: str


@dataclass(frozen=True)
class Consumption:
    """What a counter says was used.

    Parameters
    ----------
    amount : ndarray of float64
        One for each given reading: what was used between it and the next one; NaN where that is not known.
    faults : tuple of Fault
    unallocated : float
        Used across gaps longer than one interval: known in sum, not when; in the counter's unit.
    gaps : int
        How many such gaps.
    dips : int
        Small falls that came back; their interval counts as 0 and the next one from the highest reading.
    rollovers : int
        Times the register started again from 0.
    """

    amount: np.ndarray
    faults: tuple[Fault, ...] = ()
    unallocated: float = 0.0
    gaps: int = 0
    dips: int = 0
    rollovers: int = 0


@dataclass
class _Walk:
    """The state of going along the falls of a counter."""

    values: np.ndarray
    usual: float
    drop: np.ndarray
    register: float | None
    faults: list[Fault] = field(default_factory=list)
    breaks: dict[int, float] = field(default_factory=dict)
    dips: int = 0
    rollovers: int = 0


def consumption(
    utc: np.ndarray,
    readings: np.ndarray,
    interval_s: int,
    *,
    register_size: float | None = None,
    max_step: float | None = None,
    at_end: bool = False,
) -> Consumption:
    """Difference a counter.

    Parameters
    ----------
    utc : ndarray of datetime64[us]
        Moments of the readings, rising, none missing.
    readings : ndarray of float64
        NaN where a reading is missing.
    interval_s : int
        Distance of two neighbouring readings, s.
    register_size : float, optional
        Reading at which the register starts again from 0.
    max_step : float, optional
        More than this in one interval is impossible.
    at_end : bool
        Write what was used between two readings to the later one; else to the earlier one.

    Returns
    -------
    Consumption

    Raises
    ------
    BadRequest
        When more than one reading in ten is lower than the one before: then it is no counter.

    Notes
    -----
    A fall is read as, in this order: a *rollover* when the register's size is known and the difference across it is
    ordinary; a *glitch* when the readings return to the old level within four readings (small ones, up to the usual
    step, count as a dip; larger ones are faults); a *reset* when it lands near 0; else a fall nobody can explain. The
    interval of a reset or of an unexplained fall is unknown and stays empty.
    """
    amount = np.full(len(readings), np.nan)
    there = np.flatnonzero(np.isfinite(readings))
    if len(there) < 2:
        return Consumption(amount)
    walk = _follow(readings[there].copy(), register_size)
    kept = np.flatnonzero(~walk.drop)
    steps = np.diff(walk.values[kept])
    for place, step in walk.breaks.items():
        steps[int(np.searchsorted(kept, place)) - 1] = step
    places = there[kept]
    width = np.diff(utc[places]).astype("timedelta64[us]").astype(np.int64) / (1e6 * interval_s)
    steps = _possible(steps, width, max_step, kept, walk)
    near = width <= 1.5
    amount[places[1:] if at_end else places[:-1]] = np.where(near, steps, np.nan)
    across = steps[~near & np.isfinite(steps)]
    return Consumption(
        amount,
        tuple(Fault(int(there[fault.position]), fault.reason) for fault in walk.faults),
        float(across.sum()),
        int((~near).sum()),
        walk.dips,
        walk.rollovers,
    )


def _possible(
    steps: np.ndarray, width: np.ndarray, max_step: float | None, kept: np.ndarray, walk: "_Walk"
) -> np.ndarray:
    """Return the steps without those that no machine can have used, each of which becomes a fault."""
    rising = steps[steps > 0]
    limit = max_step if max_step is not None else np.inf
    if len(rising) >= 20:
        limit = min(limit, _FAR * float(np.quantile(np.sort(rising)[:-1], 0.99)))
    wrong = steps > limit * np.maximum(width, 1.0)
    walk.faults.extend(Fault(int(kept[place + 1]), TOO_MUCH) for place in np.flatnonzero(wrong))
    return np.where(wrong, np.nan, steps)


def _follow(values: np.ndarray, register: float | None) -> _Walk:
    """Decide every fall of a counter; returns corrected readings, dropped ones and intervals of known content."""
    steps = np.diff(values)
    rising = steps[steps > 0]
    usual = float(np.median(rising)) if len(rising) else 0.0
    walk = _Walk(values, usual, np.zeros(len(values), dtype=bool), register)
    falls = np.flatnonzero(steps < 0) + 1
    if len(falls) > max(3, MAX_FALLS * len(values)):
        raise BadRequest(
            tr(
                "This is no counter: {falls} of {readings} readings are lower than the one before.",
                falls=len(falls),
                readings=len(values),
            ),
            tr("Map the column as energy per interval, or as mean power."),
        )
    done = 0
    for fall in falls:
        if fall >= done:
            done = _decide(walk, int(fall))
    return walk


def _decide(walk: _Walk, at: int) -> int:
    """Decide the fall at a reading; return the first reading that is not decided with it."""
    before, now, usual = walk.values[at - 1], walk.values[at], walk.usual
    if walk.register is not None and before <= walk.register and _ordinary(walk, now + walk.register - before, 1):
        walk.breaks[at] = now + walk.register - before
        walk.rollovers += 1
        return at + 1
    if (
        at >= 2
        and not walk.drop[at - 2]
        and _ordinary(walk, now - walk.values[at - 2], 2)
        and (before - walk.values[at - 2] > _JUMP * usual)
    ):
        walk.drop[at - 1] = True
        walk.faults.append(Fault(at - 1, FAR_OFF))
        return at + 1
    back = _recovered(walk, at)
    if back is not None:
        return _bridge(walk, at, back)
    near_zero = now <= max(0.05 * before, _JUMP * usual) and now < 0.5 * before
    walk.faults.append(Fault(at, SET_BACK if near_zero else FALL))
    walk.breaks[at] = np.nan
    return at + 1


def _ordinary(walk: _Walk, step: float, intervals: int) -> bool:
    """Whether a counter could have risen by this much in so many intervals."""
    return 0 <= step <= _JUMP * max(walk.usual, 1e-12) * intervals


def _recovered(walk: _Walk, at: int) -> int | None:
    """Return where the readings are back on the old level, None when they do not come back soon.

    A large fall has to come back in one jump that no consumption makes; else it was a reset of a young counter.
    """
    before = walk.values[at - 1]
    small = before - walk.values[at] <= max(walk.usual, 1e-9)
    for place in range(at + 1, min(at + 1 + _RECOVERY, len(walk.values))):
        if walk.values[place] < before:
            continue
        jump = walk.values[place] - walk.values[place - 1]
        if not _ordinary(walk, walk.values[place] - before, place - at + 1):
            return None
        return place if small or jump > 3 * walk.usual else None
    return None


def _bridge(walk: _Walk, at: int, back: int) -> int:
    """Close a fall that came back: small ones are levelled, readings far off are dropped."""
    before = walk.values[at - 1]
    depth = before - walk.values[at:back].min()
    if depth <= max(walk.usual, 1e-9):
        walk.values[at:back] = before
        walk.dips += 1
    else:
        walk.drop[at:back] = True
        walk.faults.extend(Fault(place, FAR_OFF) for place in range(at, back))
    return back
