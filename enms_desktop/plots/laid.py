"""How values are laid on an axis that is not their own. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Laid:
    """Where a value is drawn: ``factor``·value + ``offset``."""

    factor: float = 1.0
    offset: float = 0.0

    def drawn(self, value: float) -> float:
        """Return the place of a value."""
        return self.factor * value + self.offset

    def value(self, drawn: float) -> float:
        """Return the value at a place."""
        return (drawn - self.offset) / self.factor

    def bounds(self, low: float, high: float) -> tuple[float, float]:
        """Return the places of two values."""
        return self.drawn(low), self.drawn(high)


def second_laid(left: tuple[float, float], right: tuple[float, float]) -> Laid:
    """Return how the values of the second axis are laid on the first: their bounds on its bounds."""
    factor = (left[1] - left[0]) / (right[1] - right[0])
    return Laid(factor, left[0] - factor * right[0])
