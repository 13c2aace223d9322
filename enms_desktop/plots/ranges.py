"""The ranges that are chosen together: which of them is at hand, and how they join. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from enms_desktop.plots.stretch import Stretch


@dataclass(frozen=True)
class Ranges:
    """Ranges of time, one of them at hand: it is the one that mouse and keys move.

    Parameters
    ----------
    others : tuple of (float, float)
        Those that stay where they are, in the order of time; UTC epoch s.
    active : (float, float), optional
        The one at hand, the newest; None only when there is none at all, or a new one has just begun.
    """

    others: tuple[Stretch, ...] = ()
    active: Stretch | None = None

    @property
    def all(self) -> tuple[Stretch, ...]:
        """All of them in the order of time."""
        return tuple(sorted((*self.others, *(() if self.active is None else (self.active,)))))

    def moved(self, active: Stretch | None) -> Ranges:
        """Return them with the one at hand somewhere else."""
        return replace(self, active=active)

    def beside(self) -> Ranges:
        """Return them all put aside, for a new one to come."""
        return Ranges(self.settled().all)

    def settled(self) -> Ranges:
        """Return them with the one at hand joined to those it overlaps or touches."""
        if self.active is None:
            return self
        first, last = self.active
        apart = []
        for start, stop in self.others:
            if start <= last and stop >= first:
                first, last = min(first, start), max(last, stop)
            else:
                apart.append((start, stop))
        return Ranges(tuple(apart), (first, last))

    def without_active(self) -> Ranges:
        """Return them without the one at hand; the nearest of the others is at hand then."""
        if not self.others or self.active is None:
            return Ranges()
        middle = sum(self.active) / 2
        nearest = min(self.others, key=lambda other: abs(sum(other) / 2 - middle))
        return Ranges(tuple(one for one in self.others if one != nearest), nearest)

    def taken(self, wanted: Stretch) -> Ranges:
        """Return them with another one at hand."""
        return Ranges(tuple(one for one in self.all if one != wanted), wanted)

    def turned(self, sign: int) -> Ranges | None:
        """Return them with the next (1) or the former (−1) one at hand, None where there is no further one."""
        every = self.all
        place = every.index(self.active) + sign if self.active is not None else -1
        return self.taken(every[place]) if 0 <= place < len(every) else None
