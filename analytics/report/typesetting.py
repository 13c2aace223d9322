"""From a document to pages: Typst, our fonts, our template, nothing else of this computer."""

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from analytics.report.document import Document
from analytics.report.glyphs import foreign, replaced
from analytics.resources import resources

if TYPE_CHECKING:
    from typst import Compiler, PDFStandard

#: Checked while setting: archivable, readable aloud, with fonts and structure inside.
STANDARDS: "list[PDFStandard]" = ["a-2a", "ua-1"]

_PAGES = re.compile(rb"/Type\s*/Pages\b.*?/Count (\d+)", re.DOTALL)


def pdf(document: Document) -> bytes:
    """Return a document as PDF/A-2a and PDF/UA-1; the same document gives the same bytes.

    Where names are written in a script that the bundled font lacks, fonts of this computer help out; what they lack
    too becomes a box.
    """
    from typst import TypstError

    written = document.to_json()
    try:
        return _pdf(written, document.made_at)
    except TypstError:
        if not foreign(written):
            raise
        return _pdf(replaced(written), document.made_at)


def _pdf(written: str, made_at: datetime) -> bytes:
    timestamp = made_at.astimezone(UTC)
    made = _compiler(written).compile(_template(), format="pdf", pdf_standards=STANDARDS, timestamp=timestamp)
    assert isinstance(made, bytes)
    return made


def pictures(document: Document, pixels_per_inch: float) -> tuple[bytes, ...]:
    """Return the pages of a document as PNG."""
    made = _compiler(document.to_json()).compile(_template(), format="png", ppi=pixels_per_inch)
    assert made is not None
    return (made,) if isinstance(made, bytes) else tuple(made)


def page_count(made: bytes) -> int:
    """Return how many pages a PDF of :func:`pdf` has."""
    found = _PAGES.search(made)
    assert found is not None
    return int(found.group(1))


def _template() -> bytes:
    return (resources() / "templates" / "report.typ").read_bytes()


def _compiler(written: str) -> "Compiler":
    from typst import Compiler  # 85 MB, needed for this alone

    helped = bool(foreign(written))
    return Compiler(
        font_paths=[str(resources() / "fonts")],
        ignore_system_fonts=not helped,
        sys_inputs={"document": written, "fallback": "yes" if helped else ""},
    )
