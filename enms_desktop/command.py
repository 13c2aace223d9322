"""Something the user can do, as the command palette offers it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One line of the command palette.

    Parameters
    ----------
    words : str
        What it does, translated: ``Train the baseline``.
    do : callable
        Does it.
    group : str
        What it belongs to, translated: ``Baseline``, ``Machine``, ``Period``.
    shortcut : str
        The keys that do it without the palette, as the platform writes them; empty when there are none.
    icon : str
        Name of an icon; empty for none.
    """

    words: str
    do: Callable[[], object]
    group: str = ""
    shortcut: str = ""
    icon: str = ""
