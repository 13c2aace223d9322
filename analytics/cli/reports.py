"""``enms report``."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from analytics.cli.connection import Door
from analytics.cli.output import pairs, print_json
from analytics.errors import BadRequest
from analytics.report import Report, ReportRequest


def report(options: Namespace, door: Door) -> None:
    """Write a report and say what was written."""
    request = ReportRequest(
        start=_day(options.start),
        end=_day(options.end),
        machine_ids=tuple(door.machine(name).id for name in options.machine),
        title=options.title,
        organisation=options.organisation,
        scope=options.scope,
        author=options.author,
        reviewer=options.reviewer,
        approver=options.approver,
    )
    path = None if options.out is None else Path(options.out).expanduser().resolve()
    if path is not None and not path.parent.is_dir():
        raise BadRequest(f"There is no folder {path.parent}.", "Make it, or choose another file.")
    made = door.workbench.report(request, door.progress)
    written = door.workbench.save_report(made, path, door.progress)
    door.bar.clear()
    if door.as_json:
        print_json(_document(made, written))
        return
    pairs(
        [
            ("written", str(written)),
            ("report", made.document.report_id),
            ("days", made.document.window),
            ("pages", str(made.pages)),
            ("data hash", made.document.data_sha256),
            ("file hash", made.sha256),
        ]
    )


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        raise BadRequest(f"“{words}” is no day.", "A report is about whole days: write 2025-03-01.") from None


def _document(made: Report, written: Path) -> dict[str, object]:
    return {
        "path": written,
        "report_id": made.document.report_id,
        "start": made.request.start,
        "end": made.request.end,
        "pages": made.pages,
        "data_sha256": made.document.data_sha256,
        "sha256": made.sha256,
        "standards": ["PDF/A-2a", "PDF/UA-1"],
    }
