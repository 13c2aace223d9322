"""Sentences in the reader's language: English is the source, whoever shows them installs a translation.

The command line, logs and everything that is stored in a database or a file for programs stay English.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translate = Callable[[str], str]


def _as_it_is(text: str) -> str:
    return text


_translate: Translate = _as_it_is

#: Whether this thread is writing for programs.
_ENGLISH = ContextVar("english", default=False)


def tr(text: str, /, **values: object) -> str:
    """Return a sentence in the reader's language, its ``{names}`` filled in.

    Parameters
    ----------
    text : str
        English, written out where it is used (no f-string): ``tr("{machine} has no readings", machine=name)``.
        ``python3 dev.py translations`` collects these texts.
    **values
        What the names in braces stand for; numbers are formatted before, with their unit.

    Returns
    -------
    str
    """
    found = text if _ENGLISH.get() else _translate(text)
    return found.format(**values) if values else found


def later(text: str) -> str:
    """Mark a text for translation that :func:`tr` is given when it is shown, e.g. a constant of a module."""
    return text


@contextmanager
def english() -> Iterator[None]:
    """Leave the texts of a block as they are in the sources, in this thread: what is stored for programs."""
    token = _ENGLISH.set(True)
    try:
        yield
    finally:
        _ENGLISH.reset(token)


def is_english() -> bool:
    """Whether this thread is in a block of :func:`english`."""
    return _ENGLISH.get()


def install(translate: Translate | None) -> None:
    """Say how texts are translated from now on; None: not at all."""
    global _translate
    _translate = translate or _as_it_is
