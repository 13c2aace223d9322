"""A sentence that is kept: stored in English, read in the language of whoever reads it."""

from dataclasses import dataclass, field
from enum import StrEnum

from analytics import text
from analytics.language import english, tr


class Kind(StrEnum):
    """What becomes of a text when it is read."""

    WORDS = "words"
    """It is translated."""
    FIGURES = "figures"
    """It is written with the reader's decimal mark."""
    NAME = "name"
    """It stays as somebody wrote it."""


@dataclass(frozen=True)
class Sentence:
    """English words with what their ``{names}`` stand for.

    Parameters
    ----------
    source : str
        English; ``python3 dev.py translations`` collects what is written out as ``sentence("…")``.
    kind : Kind
    values : dict of str to Sentence
    """

    source: str
    kind: Kind = Kind.WORDS
    values: dict[str, "Sentence"] = field(default_factory=dict)

    def __str__(self) -> str:
        if self.kind is Kind.WORDS:
            return tr(self.source, **{name: str(value) for name, value in self.values.items()})
        return text.figures(self.source) if self.kind is Kind.FIGURES else self.source

    @property
    def english(self) -> str:
        """As it is stored for programs."""
        with english():
            return str(self)


def sentence(source: str, /, **values: object) -> Sentence:
    """Make a sentence of English that is written out here, as with ``tr``; a value that is no sentence is a name."""
    return Sentence(source, values={name: _value(one) for name, one in values.items()})


def _value(one: object) -> Sentence:
    return one if isinstance(one, Sentence) else Sentence(str(one), Kind.NAME)


def figures(written: str) -> Sentence:
    """Make a part of a sentence of English figures with their unit's sign, e.g. ``1,234.5 %``."""
    return Sentence(written, Kind.FIGURES)


def stored(said: object) -> dict[str, object]:
    """Return a sentence, or a text of the moment, as plain JSON values."""
    one = _value(said)
    return {"source": one.source, "kind": one.kind.value, "values": {k: stored(v) for k, v in one.values.items()}}


def restored(written: object) -> Sentence:
    """Return what :func:`stored` wrote; anything else is a text of the moment."""
    if not isinstance(written, dict):
        return _value(written or "")
    values = {name: restored(value) for name, value in written.get("values", {}).items()}
    return Sentence(str(written.get("source", "")), Kind(written.get("kind", Kind.NAME)), values)
