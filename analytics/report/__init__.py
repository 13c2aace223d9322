"""The energy report: answers of the workbench → document → PDF. Pure; the database is above it."""

from dataclasses import dataclass

from analytics.report.composition import compose
from analytics.report.contents import AppliedBaseline, Contents, MachineContents
from analytics.report.document import Document
from analytics.report.request import ReportRequest
from analytics.report.typesetting import page_count, pdf, pictures

__all__ = [
    "AppliedBaseline",
    "Contents",
    "Document",
    "MachineContents",
    "Report",
    "ReportRequest",
    "compose",
    "page_count",
    "pdf",
    "pictures",
]


@dataclass(frozen=True)
class Report:
    """A report that was made.

    Parameters
    ----------
    request : ReportRequest
    document : Document
        What it says.
    pdf : bytes
    sha256 : str
        Of the PDF.
    pages : int
    """

    request: ReportRequest
    document: Document
    pdf: bytes
    sha256: str
    pages: int

    @property
    def file_name(self) -> str:
        """A name for its file: kind, period, report id."""
        return f"energy-report_{self.request.days}_{self.document.data_sha256[:8]}.pdf"
