"""Where the change points of a model lie: least squares for every place that is tried, from sums that are made once.

A model with a branch below ``a`` and one above ``b`` (a ≤ b) is

    y = b₀ + b₁·(a − T)⁺ + b₂·(T − b)⁺

and since no point lies in both branches, everything its least squares need are sums of 1, T, T², y and T·y over the
coldest or the warmest points: differences of running sums. So thousands of places cost no more than one.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: Places tried for one change point, and for each of two.
GRID, GRID_OF_TWO = 481, 97
#: The search goes on around so many of the deepest hollows: the deepest of the grid need not be the deepest.
HOLLOWS = 3
#: Each step looks at so many places around the best one, until they are so close together, K.
_ZOOM, _CLOSE = 21, 1e-7


class Sums:
    """Running sums of points in order of temperature.

    Parameters
    ----------
    t, y : ndarray, shape (n,)
        Temperature and load, without NaN.
    share : float
        At least this share of the points lies on each side of a change point.
    """

    def __init__(self, t: Floats, y: Floats, share: float) -> None:
        order = np.argsort(t, kind="stable")
        self._middle = float(t.mean())
        self._t = t[order] - self._middle
        z = y[order] - y.mean()
        columns = (np.ones_like(z), self._t, self._t**2, z, self._t * z)
        self._running = np.vstack([np.zeros(5), np.cumsum(np.column_stack(columns), axis=0)])
        self.total = float((z**2).sum())
        low, high = np.quantile(t, [share, 1 - share])
        self.room = float(low), float(high)

    def sse(self, below: Floats | None, above: Floats | None, *, signed: bool) -> Floats:
        """Return the sum of squared residuals for every pair of places.

        Parameters
        ----------
        below, above : ndarray or None
            Where the branch below ends and the branch above begins, of one shape; None leaves the branch out.
        signed : bool
            A branch that falls away from its change point is no branch: the sum is that of the mean then.
        """
        u = None if below is None else self._branch(below - self._middle, warm=False)
        v = None if above is None else self._branch(above - self._middle, warm=True)
        if u is None or v is None:
            one = u if v is None else v
            assert one is not None
            slope = _divided(one[2], one[1])
            explained = slope * one[2]
            wrong = slope < 0
        else:
            n = float(len(self._t))
            cross = -u[0] * v[0] / n
            determinant = u[1] * v[1] - cross**2
            first = _divided(u[2] * v[1] - v[2] * cross, determinant)
            second = _divided(v[2] * u[1] - u[2] * cross, determinant)
            explained = first * u[2] + second * v[2]
            wrong = (first < 0) | (second < 0)
        found = self.total - np.where(wrong, 0.0, explained) if signed else self.total - explained
        return np.maximum(found, 0.0)

    def _branch(self, place: Floats, *, warm: bool) -> tuple[Floats, Floats, Floats]:
        """Return Σu, Σ(u − ū)² and Σu·y of u = (place − T)⁺, or of (T − place)⁺."""
        at = np.searchsorted(self._t, place)
        sums = self._running[at]
        if warm:
            sums = self._running[-1] - sums
        count, t, tt, y, ty = np.moveaxis(sums, -1, 0)
        sign = -1.0 if warm else 1.0
        total = sign * (place * count - t)
        square = place**2 * count - 2 * place * t + tt - total**2 / len(self._t)
        return total, np.maximum(square, 0.0), sign * (place * y - ty)


def _divided(over: Floats, under: Floats) -> Floats:
    return np.divide(over, under, out=np.zeros_like(over), where=under > 1e-12)


def one_place(sums: Sums, *, below: bool, above: bool, signed: bool) -> float:
    """Return the best place of a single change point; both branches meet there when there are two."""

    def sse(places: Floats) -> Floats:
        return sums.sse(places if below else None, places if above else None, signed=signed)

    low, high = sums.room
    grid = np.linspace(low, high, GRID)
    found = sse(grid)
    candidates = [_zoomed(sse, float(grid[place]), (high - low) / (GRID - 1), low, high) for place in _hollows(found)]
    return min(candidates)[1]


def _zoomed(sse: Callable[[Floats], Floats], place: float, step: float, low: float, high: float) -> tuple[float, float]:
    """Return the least sum near a place, and where it is."""
    while step > _CLOSE:
        near = np.clip(np.linspace(place - step, place + step, _ZOOM), low, high)
        found = sse(near)
        place, step = float(near[int(found.argmin())]), step * 3 / (_ZOOM - 1)
    return float(sse(np.array([place]))[0]), place


def _hollows(found: Floats) -> Iterator[int]:
    """Yield where the sum is lower than beside, the deepest first."""
    padded = np.concatenate([[np.inf], found, [np.inf]])
    (places,) = np.nonzero((padded[1:-1] <= padded[:-2]) & (padded[1:-1] <= padded[2:]))
    yield from (int(place) for place in places[np.argsort(found[places])][:HOLLOWS])


def two_places(sums: Sums) -> tuple[float, float]:
    """Return the best places of a branch below and one above, both rising away from their change points."""
    low, high = sums.room
    grid = np.linspace(low, high, GRID_OF_TWO)
    a, b = np.meshgrid(grid, grid, indexing="ij")
    found = np.where(a <= b, sums.sse(a, b, signed=True), np.inf)
    best = np.unravel_index(int(found.argmin()), found.shape)
    first, second, step = float(grid[best[0]]), float(grid[best[1]]), (high - low) / (GRID_OF_TWO - 1)
    while step > _CLOSE:
        a, b = np.meshgrid(
            np.clip(np.linspace(first - 2 * step, first + 2 * step, _ZOOM), low, high),
            np.clip(np.linspace(second - 2 * step, second + 2 * step, _ZOOM), low, high),
            indexing="ij",
        )
        found = np.where(a <= b, sums.sse(a, b, signed=True), np.inf)
        place = np.unravel_index(int(found.argmin()), found.shape)
        first, second, step = float(a[place]), float(b[place]), step / 2
    return first, second


def reach(sums: Sums, limit: float, *, below: bool, above: bool) -> tuple[float, float]:
    """Return the lowest and highest place of a single change point whose sum of squares is within a limit."""
    grid = np.linspace(*sums.room, 4 * GRID)
    found = sums.sse(grid if below else None, grid if above else None, signed=False)
    inside = grid[found <= limit]
    return (float(inside.min()), float(inside.max())) if inside.size else (np.nan, np.nan)


def reach_of_two(sums: Sums, limit: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the same for both of two change points, the other one placed anew each time."""
    grid = np.linspace(*sums.room, 2 * GRID_OF_TWO)
    a, b = np.meshgrid(grid, grid, indexing="ij")
    found = np.where(a <= b, sums.sse(a, b, signed=False), np.inf)
    ends = []
    for axis in (1, 0):
        inside = grid[found.min(axis=axis) <= limit]
        ends.append((float(inside.min()), float(inside.max())) if inside.size else (np.nan, np.nan))
    return ends[0], ends[1]
