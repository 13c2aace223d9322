"""From 15-minute blocks to finer steps: what is refined keeps the mean, or the sum, of its block."""

from datetime import datetime

import numpy as np
import pandas as pd

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.period import Period
from analytics.simulator.noise import AnyArray, Floats, Integers, normal, stream
from analytics.simulator.truth import BLOCK_S

_MINUTE_S = 60


def _second(moment: datetime) -> int:
    """Whole seconds since 1970, rounded up."""
    return -int(-moment.timestamp() // 1)


class Grid:
    """The steps of a period, and the whole 15-minute blocks around them.

    Arrays over blocks are one block longer at both ends than the period, so that neighbours are known.

    Parameters
    ----------
    period : Period
        Every step that begins in it is on the grid.
    step_s : int
        900, or a divisor of 60, s.

    Raises
    ------
    BadRequest
        For another step.
    """

    def __init__(self, period: Period, step_s: int) -> None:
        if step_s != BLOCK_S and (step_s < 1 or _MINUTE_S % step_s):
            raise BadRequest(
                tr("The simulator has no readings every {step_s} s.", step_s=step_s),
                tr("Ask for 900 s, 60 s or a whole part of a minute."),
            )
        self.step_s = step_s
        self._per_block = BLOCK_S // step_s
        self._start, self._end = (-(-_second(bound) // step_s) * step_s for bound in (period.start, period.end))
        first, last = self._start // BLOCK_S, -(-self._end // BLOCK_S)
        self.blocks: Integers = np.arange(first - 1, last + 1, dtype=np.int64)
        offset = self._start // step_s - first * self._per_block
        self._cut = slice(offset, offset + (self._end - self._start) // step_s)

    @property
    def hours(self) -> float:
        """Width of a step, h."""
        return self.step_s / 3600.0

    @property
    def block_seconds(self) -> Integers:
        """Start of each block, seconds since 1970."""
        return self.blocks * BLOCK_S

    @property
    def seconds(self) -> Integers:
        """Start of each step, seconds since 1970."""
        return np.arange(self._start, self._end, self.step_s, dtype=np.int64)

    @property
    def times(self) -> pd.DatetimeIndex:
        """Start of each step, UTC."""
        return pd.DatetimeIndex(self.seconds.astype("datetime64[s]"), tz="UTC", name="time").as_unit("us")

    def hold(self, blocks: AnyArray) -> AnyArray:
        """Repeat each block's value."""
        return np.repeat(blocks[1:-1], self._per_block)[self._cut]

    def ramp(self, blocks: Floats) -> Floats:
        """Return a level that rises and falls within its blocks and keeps their mean.

        The slope is the smaller of the slopes to both neighbours, zero at an extreme: the ramp never leaves the range
        of the three blocks.
        """
        before, after = blocks[1:-1] - blocks[:-2], blocks[2:] - blocks[1:-1]
        slope = np.where(before * after > 0, np.sign(after) * np.minimum(np.abs(before), np.abs(after)), 0.0)
        phase = (np.arange(self._per_block) + 0.5) / self._per_block - 0.5
        value: Floats = (blocks[1:-1, None] + slope[:, None] * phase).ravel()[self._cut]
        return value

    def jitter(self, seed: int, name: str, deviation: Floats) -> Floats:
        """Return noise within the blocks whose mean over each block is zero.

        Parameters
        ----------
        seed : int
        name : str
            What the noise is for.
        deviation : array
            About its standard deviation from minute to minute, per block; within a minute it is half of that.
        """
        if self.step_s == BLOCK_S:
            return np.zeros(self._cut.stop - self._cut.start)
        minutes = self._balanced(stream(seed, name, "minute"), BLOCK_S, _MINUTE_S)
        value = minutes * np.repeat(deviation[1:-1], BLOCK_S // _MINUTE_S)
        if self.step_s < _MINUTE_S:
            per_minute = _MINUTE_S // self.step_s
            within = self._balanced(stream(seed, name, self.step_s), _MINUTE_S, self.step_s)
            value = np.repeat(value, per_minute) + 0.5 * within * np.repeat(deviation[1:-1], self._per_block)
        return value[self._cut]

    def _balanced(self, key: int, whole_s: int, part_s: int) -> Floats:
        """Draw normal numbers for every part of the blocks, of mean zero over each whole."""
        first, last = int(self.blocks[1]) * BLOCK_S // part_s, int(self.blocks[-1]) * BLOCK_S // part_s
        drawn = normal(key, np.arange(first, last, dtype=np.int64)).reshape(-1, whole_s // part_s)
        value: Floats = (drawn - drawn.mean(axis=1, keepdims=True)).ravel()
        return value

    def split(self, counts: Integers) -> tuple[Integers, Integers]:
        """Spread each block's whole number evenly over its steps.

        Returns
        -------
        each, before : array of int
            The number of each step, and how many of the block came before it.
        """
        edges = np.arange(self._per_block + 1, dtype=np.int64)
        done = (counts[1:-1, None] * edges + self._per_block // 2) // self._per_block
        return np.diff(done, axis=1).ravel()[self._cut], done[:, :-1].ravel()[self._cut]
