"""A report as a list of blocks: what is said, in the reader's language; how it looks is the template's business."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any

LEFT, RIGHT = "left", "right"

#: What a cell or a note may be coloured for.
GOOD, BAD, WARNING, INFO, MUTED = "good", "bad", "warning", "info", "muted"


@dataclass(frozen=True)
class Cell:
    """A cell of a table; ``tone`` colours it, and never says what the text does not say."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class Column:
    """A column: its head, where its text stands, and its width (``auto``, ``1fr`` …, ``20mm`` …)."""

    head: str
    align: str = LEFT
    width: str = "auto"


@dataclass(frozen=True)
class Heading:
    """A heading; the first level begins a page, others do where ``on_new_page``."""

    text: str
    level: int = 1
    on_new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text; ``role`` is empty, ``muted`` or ``lead``."""

    text: str
    role: str = ""


@dataclass(frozen=True)
class Items:
    """A list."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """Names and values in two columns, under a caption for readers who hear the page."""

    caption: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Tile:
    """One large number with its unit, what it is, and a remark."""

    label: str
    value: str
    remark: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Tiles:
    """Large numbers side by side."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class Table:
    """A table; its head repeats on every page. ``totals`` are set apart at its end."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    totals: tuple[tuple[Cell | str, ...], ...] = ()
    small: bool = False


@dataclass(frozen=True)
class Figure:
    """A chart as SVG, with its caption and a sentence for readers who cannot see it."""

    caption: str
    alt: str
    svg: str


@dataclass(frozen=True)
class Pair:
    """Two charts side by side."""

    figures: tuple[Figure, Figure]


@dataclass(frozen=True)
class Note:
    """A remark that must not be overlooked; ``tone`` is one of the tones, ``label`` says it in a word."""

    text: str
    tone: str
    label: str


@dataclass(frozen=True)
class Formula:
    """An equation in words, set apart."""

    text: str


Block = Heading | Paragraph | Items | Facts | Tiles | Table | Figure | Pair | Note | Formula


@dataclass(frozen=True)
class Document:
    """A report that only has to be set.

    Parameters
    ----------
    title, subtitle : str
    language : str
        ISO code, for hyphenation and for programs that read aloud.
    author, organisation : str
    report_id, window, data_sha256 : str
        What every page carries.
    made_at : datetime
    cover : tuple of Facts
        Beneath the title.
    blocks : tuple of Block
    words : mapping of str to str
        Words of the template: ``contents``, ``page`` …
    """

    title: str
    subtitle: str
    language: str
    author: str
    organisation: str
    report_id: str
    window: str
    data_sha256: str
    made_at: datetime
    cover: tuple[Facts, ...]
    blocks: tuple[Block, ...]
    words: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the document as the template reads it."""
        return json.dumps(_plain(self), ensure_ascii=False, sort_keys=True)


def _plain(value: object) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if is_dataclass(value):
        inner = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        return {"kind": type(value).__name__.lower(), **inner}
    return value
