"""Which characters the bundled font has: a PDF with a character that it lacks would be refused."""

import struct
from functools import lru_cache

from analytics.resources import resources

#: Stands for a character that no font of this computer has either.
MISSING = "□"

_DIRECTORY, _ENTRY = 12, 16


@lru_cache(maxsize=1)
def covered() -> frozenset[int]:
    """Return the code points of the bundled font, read from the table ``cmap`` of its file.

    References
    ----------
    OpenType specification, cmap, format 12 (segmented coverage).
    """
    data = (resources() / "fonts" / "Inter-Regular.otf").read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    entries = (struct.unpack_from(">4sIII", data, _DIRECTORY + _ENTRY * place) for place in range(tables))
    start = next(offset for tag, _, offset, _ in entries if tag == b"cmap")
    points: set[int] = set()
    for place in range(struct.unpack_from(">H", data, start + 2)[0]):
        table = start + struct.unpack_from(">I", data, start + 4 + 8 * place + 4)[0]
        if struct.unpack_from(">H", data, table)[0] != 12:
            continue
        for group in range(struct.unpack_from(">I", data, table + 12)[0]):
            first, last, _ = struct.unpack_from(">III", data, table + 16 + 12 * group)
            points.update(range(first, last + 1))
    return frozenset(points)


def foreign(words: str) -> frozenset[str]:
    """Return the characters of some words that the bundled font lacks; control characters are none."""
    return frozenset(one for one in words if one.isprintable() and ord(one) not in covered())


def replaced(words: str) -> str:
    """Return words with a box for every character that the bundled font lacks."""
    return words.translate({ord(one): MISSING for one in foreign(words)})
