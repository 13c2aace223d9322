"""From contents to a document: cover, sections, and what every page carries."""

from analytics import __version__
from analytics.language import tr
from analytics.report.contents import Contents, digest
from analytics.report.document import Document, Facts
from analytics.report.phrases import not_provided, provided, window
from analytics.report.sections.baselines import register, sheets
from analytics.report.sections.boundary import boundary
from analytics.report.sections.energy import energy_use, significant_uses
from analytics.report.sections.evidence import evidence
from analytics.report.sections.kpis import key_figures
from analytics.report.sections.quality import data_quality
from analytics.report.sections.summary import summary


def compose(contents: Contents) -> Document:
    """Return the report of contents, in the language of the program.

    Everything in it comes from the contents: the same contents give the same document.
    """
    request, data_sha256 = contents.request, digest(contents)
    report_id = f"ER-{request.end:%Y%m%d}-{data_sha256[:8]}"
    title = request.title.strip() or tr("Energy review")
    return Document(
        title=title,
        subtitle=tr("Energy review and data quality, {window}", window=window(contents)),
        language=tr("en"),  # the code of the language that is translated into: de, fr …
        author=request.author.strip(),
        organisation=request.organisation.strip(),
        report_id=report_id,
        window=window(contents),
        data_sha256=data_sha256,
        made_at=request.made_at,
        cover=_cover(contents, report_id, data_sha256),
        blocks=(
            *summary(contents),
            *boundary(contents),
            *energy_use(contents),
            *significant_uses(contents),
            *data_quality(contents),
            *register(contents),
            *sheets(contents),
            *key_figures(contents),
            *evidence(contents, data_sha256),
        ),
        words={
            "contents": tr("Contents"),
            "report": tr("Report"),
            "data": tr("Data"),
            # {page} and {pages} are filled in by the template
            "page": tr("Page {page} of {pages}"),
        },
    )


def _cover(contents: Contents, report_id: str, data_sha256: str) -> tuple[Facts, ...]:
    request = contents.request
    sites = "; ".join(f"{one.name}, {one.location}" if one.location else one.name for one in contents.factories)
    return (
        Facts(
            tr("Scope"),
            (
                (tr("Organisation"), provided(request.organisation)),
                (tr("Sites"), sites or not_provided()),
                (tr("Scope"), provided(request.scope)),
                (tr("Period"), window(contents)),
            ),
        ),
        Facts(
            tr("Document control"),
            (
                (tr("Report"), report_id),
                (tr("Author"), provided(request.author)),
                (tr("Reviewer"), provided(request.reviewer)),
                (tr("Approved by, on"), provided(request.approver)),
                (tr("Distribution"), not_provided()),
                (tr("Change from the last issue"), not_provided()),
                (tr("Made"), f"{request.made_at:%Y-%m-%d %H:%M} UTC, EnMS workbench {__version__}"),
                (tr("Data hash, SHA-256"), data_sha256),
            ),
        ),
    )
