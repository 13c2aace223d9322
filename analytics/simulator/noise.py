"""Random numbers that are a pure function of seed, name and position.

A position in time always gives the same number, whatever stretch is asked for and in whatever order, so that a feed
that was stopped goes on with the values it would have had. Positions are mixed by SplitMix64 (Steele, Lea and Flood
2014) and normal numbers made by Box and Muller (1958).
"""

import hashlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]
AnyArray = NDArray[Any]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_S30, _S27, _S31, _S11 = (np.uint64(shift) for shift in (30, 27, 31, 11))

#: No normal number is further out than this many standard deviations.
LIMIT_SD = 3.5


def stream(seed: int, *names: object) -> int:
    """Return the key of an independent stream of random numbers.

    Parameters
    ----------
    seed : int
    *names : object
        What the numbers are for; their text counts.
    """
    text = "\x1f".join([str(int(seed)), *(str(name) for name in names)])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


def uniform(key: int, positions: Integers) -> Floats:
    """Return uniform numbers in (0, 1), one a position."""
    word = positions.astype(np.int64).view(np.uint64) * _GOLDEN
    word += np.full(1, key, dtype=np.uint64)
    word = (word ^ (word >> _S30)) * _MIX_1
    word = (word ^ (word >> _S27)) * _MIX_2
    word ^= word >> _S31
    return ((word >> _S11).astype(np.float64) + 0.5) * 2.0**-53


def normal(key: int, positions: Integers) -> Floats:
    """Return standard normal numbers, one a position, none beyond :data:`LIMIT_SD`."""
    positions = positions.astype(np.int64)
    radius = np.sqrt(-2.0 * np.log(uniform(key, 2 * positions)))
    value: Floats = radius * np.cos(2.0 * np.pi * uniform(key, 2 * positions + 1))
    return np.clip(value, -LIMIT_SD, LIMIT_SD)


def smooth(key: int, seconds: AnyArray, scale_s: float) -> Floats:
    """Return autocorrelated standard normal numbers.

    Parameters
    ----------
    key : int
    seconds : array
        Seconds since 1970.
    scale_s : float
        Time over which the value forgets itself, s. The numbers are normal at multiples of it; between two of them the
        weights are cosine and sine of a quarter turn, so that the variance is 1 everywhere.
    """
    turn = np.asarray(seconds, dtype=np.float64) / scale_s
    knot = np.floor(turn).astype(np.int64)
    angle = (turn - knot) * (np.pi / 2.0)
    # Knots repeat over many positions: draw each once.
    first, last = (int(knot.min()), int(knot.max()) + 1) if knot.size else (0, 0)
    drawn = normal(key, np.arange(first, last + 1, dtype=np.int64))
    value: Floats = np.cos(angle) * drawn[knot - first] + np.sin(angle) * drawn[knot - first + 1]
    return value
