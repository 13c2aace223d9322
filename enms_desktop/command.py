"""Something the user can do, as the command palette offers it, and how it is found by a part of its name."""

from collections.abc import Callable, Sequence
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


def found(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Return the commands that what was typed may mean, the likeliest first; all in their order for nothing typed.

    Every word typed must be found: at the beginning of a word, inside one, or as letters that follow each other with
    gaps (``trb`` for *Train baseline*). The name counts more than the group.
    """
    words = typed.casefold().split()
    scored = [(sum_of(command, words), place) for place, command in enumerate(commands)]
    ranked = sorted((-score, place) for score, place in scored if score is not None)
    return tuple(commands[place] for _, place in ranked)


def sum_of(command: Command, words: Sequence[str]) -> float | None:
    """Return how well the words that were typed fit a command; None when one of them does not."""
    total = 0.0
    for word in words:
        name, group = fit(word, command.words), fit(word, command.group)
        best = max((score for score in (name, None if group is None else group / 4) if score is not None), default=None)
        if best is None:
            return None
        total += best
    return total


def fit(word: str, text: str) -> float | None:
    """Return how well a word fits a text, 0 to 4; None when its letters are not there in order.

    4: the text begins with it. 3: one of its words does. 2: it stands inside. Up to 1: its letters follow each other
    with gaps; the shorter the stretch they take, the more.
    """
    text = text.casefold()
    if text.startswith(word):
        return 4.0
    place = text.find(word)
    if place >= 0:
        return 2.0 if text[place - 1].isalnum() else 3.0
    stretch = shortest_stretch(word, text)
    return None if stretch is None else len(word) / stretch


def shortest_stretch(letters: str, text: str) -> int | None:
    """Return the length of the shortest part of a text that has these letters in order; None when there is none."""
    best: int | None = None
    for start in (place for place, letter in enumerate(text) if letters.startswith(letter)):
        place = start
        for letter in letters[1:]:
            place = text.find(letter, place + 1)
            if place < 0:
                return best
        best = min(best or len(text), place - start + 1)
    return best
