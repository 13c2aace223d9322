"""What the import says: pure functions from previews and reports to texts and tables."""

from datetime import timedelta
from zoneinfo import ZoneInfo, available_timezones

import pandas as pd

from analytics import text
from analytics.errors import BadRequest
from analytics.language import later, tr
from analytics.period import zone
from analytics.tabular import ImportReport, Marks, Preview, Rejection
from enms_desktop.models.frame_model import Column

DELIMITERS = {",": later("comma  ,"), ";": later("semicolon  ;"), "\t": later("tab"), "|": later("bar  |")}
DECIMALS = {".": later("point  3.14"), ",": later("comma  3,14")}
THOUSANDS = {
    "": later("none"),
    ",": later("comma  1,000"),
    ".": later("point  1.000"),
    " ": later("blank  1 000"),
    "\u00a0": later("fixed blank  1 000"),
    "\u202f": later("narrow blank  1 000"),
    "'": later("apostrophe  1'000"),
    "’": later("apostrophe  1’000"),
}
ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-8-sig": later("Unicode (UTF-8 with mark)"),
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16 LE)",
    "utf-16-be": "Unicode (UTF-16 BE)",
    "cp1252": later("Western European"),
    "latin-1": later("Western European (Latin-1)"),
}
TIME_FORMATS = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y",
    "%d/%m/%Y %H:%M",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M %p",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "iso",
    "excel",
    "unix",
)

#: One and many of each unit, and its length, s.
_UNITS = (
    (later("day"), later("days"), 86_400),
    (later("hour"), later("hours"), 3600),
    (later("minute"), later("minutes"), 60),
    (later("second"), later("seconds"), 1),
)
INTERVALS = (60, 300, 600, 900, 1800, 3600, 86_400)

REASON_COLUMNS = (
    Column("reason", later("Reason"), cell_tooltip=str),
    Column("column", later("Column")),
    Column("count", later("Count"), text.integer),
    Column("lines", later("Lines of the file"), cell_tooltip=str),
    Column("cells", later("What stands there"), cell_tooltip=str),
)
TARGET_COLUMNS = (
    Column("label", later("Stored as")),
    Column("unit", later("Unit")),
    Column("new", later("New values"), text.integer),
    Column("present", later("There already"), text.integer),
    Column("note", ""),
)


def interval_words(seconds: int) -> str:
    """Return an interval as a user reads it: ``15 minutes``."""
    for one, many, size in _UNITS:
        if seconds and seconds % size == 0:
            return text.counted(seconds // size, tr(one), tr(many))
    return ""


def interval_seconds(written: str) -> int:
    """Read an interval as a user writes it: ``15 minutes``, ``15 min``, ``1 h``, ``900 s``.

    Raises
    ------
    BadRequest
        When it is none.
    """
    count, _, unit = written.strip().partition(" ")
    size = _unit_seconds(unit.strip())
    if not count.isdigit() or not int(count) or not size:
        raise BadRequest(
            tr("“{written}” is no interval.", written=written), tr("Write it like 15 minutes, 1 hour or 1 day.")
        )
    return int(count) * size


def _unit_seconds(unit: str) -> int:
    """Return the length of a unit, written out or cut short, in English or in the reader's language; 0 when unknown."""
    if unit in ("s", "sec"):
        return 1
    for one, many, size in _UNITS:
        names = (one, many, tr(one), tr(many))
        if unit and any(name.casefold().startswith(unit.casefold()) for name in names):
            return size
    return 0


def summary(preview: Preview) -> str:
    """Return in one line what the file holds."""
    parts = [text.counted(preview.rows, tr("row"), tr("rows"))]
    if preview.interval_s:
        parts.append(tr("every {interval}", interval=interval_words(preview.interval_s).removeprefix("1 ")))
    if preview.first is not None and preview.last is not None:
        daily = preview.interval_s % 86_400 == 0 and preview.first.hour == preview.first.minute == 0
        form = "%Y-%m-%d" if daily and preview.interval_s else "%Y-%m-%d %H:%M"
        parts.append(tr("{first} to {last}", first=f"{preview.first:{form}}", last=f"{preview.last:{form}}"))
    if preview.interval_s:
        gaps = tr(
            "{gaps}, {missing_rows} missing",
            gaps=text.counted(preview.gaps, tr("gap"), tr("gaps")),
            missing_rows=text.counted(preview.missing_rows, tr("row"), tr("rows")),
        )
        parts.append(gaps if preview.gaps else tr("no row missing"))
    return "  ·  ".join(parts)


def marks_words(preview: Preview, marks: Marks, interval_s: int) -> str:
    """Return what a time stamp means, by the example of the first one."""
    if preview.first is None or not interval_s:
        return ""
    width = timedelta(seconds=interval_s)
    start = preview.first - width if marks is Marks.END else preview.first
    end = start + width
    daily = interval_s % 86_400 == 0 and start.hour == start.minute == 0
    if daily and interval_s == 86_400:
        return tr(
            "The row of {first} is then the day {start}.", first=f"{preview.first:%Y-%m-%d}", start=f"{start:%Y-%m-%d}"
        )
    till = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"
    return tr(
        "The row of {first} then spans {start} to {till}.",
        first=f"{preview.first:%Y-%m-%d %H:%M}",
        start=f"{start:%Y-%m-%d %H:%M}",
        till=till,
    )


def zones(first: list[str]) -> list[str]:
    """Return the names of time zones; those of the plant first."""
    regions = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/",
               "Pacific/", "Etc/GMT")  # fmt: skip
    others = sorted(name for name in available_timezones() if name.startswith(regions))
    return list(dict.fromkeys([*first, "UTC", *others]))


def site(report: ImportReport) -> ZoneInfo:
    """Return the zone in which a report is read."""
    try:
        return zone(report.timezone)
    except BadRequest:
        return ZoneInfo("UTC")


def reason_frame(rejections: tuple[Rejection, ...]) -> pd.DataFrame:
    """Return the reasons as a table."""
    rows = [
        {
            "reason": one.reason[:1].upper() + one.reason[1:],
            "column": one.column or tr("whole row"),
            "count": one.count,
            "lines": ", ".join(map(str, one.rows[:8])) + (" …" if one.count > 8 else ""),
            "cells": " · ".join(dict.fromkeys(cell for cell in one.cells[:50] if cell)) or "–",
        }
        for one in rejections
    ]
    return pd.DataFrame(rows, columns=[column.key for column in REASON_COLUMNS]).astype({"count": "int64"})


def target_frame(report: ImportReport) -> pd.DataFrame:
    """Return what goes where as a table."""
    fate = tr("are replaced") if report.replaced else tr("stay as they are")
    rows = [
        {
            "label": one.label,
            "unit": text.unit_words(one.unit),
            "new": one.new,
            "present": one.present,
            "note": tr("new variable") if one.is_new_variable else fate if one.present else "",
        }
        for one in report.targets
    ]
    return pd.DataFrame(rows, columns=[column.key for column in TARGET_COLUMNS]).astype(
        {"new": "int64", "present": "int64"}
    )


def destination_words(report: ImportReport) -> str:
    """Return where the readings go, and what is created for them."""
    parts = [report.machine_name, text.period(report.period, site(report)), report.timezone]
    sentence = "  ·  ".join(part for part in parts if part)
    if report.new_machine:
        both = report.new_factory
        if report.dry_run:
            made = tr("The factory and the machine are created.") if both else tr("The machine is created.")
        else:
            made = tr("The factory and the machine were created.") if both else tr("The machine was created.")
        sentence += f"  ·  {made}"
    return sentence


def done_words(report: ImportReport) -> str:
    """Return what was stored, for the last page."""
    lines = [destination_words(report)]
    stored = [text.counted(report.values, tr("value"), tr("values"))]
    if report.stored_kwh:
        stored.append(text.energy(report.stored_kwh))
    lines.append(tr("Stored: {what}.", what=", ".join(stored)))
    if report.new_variables:
        lines.append(tr("New variables: {names}.", names=", ".join(report.new_variables)))
    left = []
    if report.rejected:
        left.append(tr("{rejected} rejected", rejected=text.counted(report.rejected, tr("row"), tr("rows"))))
    if report.duplicates:
        kept = tr("replaced") if report.replaced else tr("kept as they were")
        values = text.counted(report.duplicates, tr("value"), tr("values"))
        left.append(f"{values} {kept}")
    if left:
        lines.append(", ".join(left) + ".")
    return "\n".join(lines)


def recipe_name(stem: str) -> str:
    """Return a name to propose for a recipe: the file's, without dates in it."""
    words = [word for word in stem.replace("-", "_").split("_") if word and not word.isdigit()]
    return " ".join(words) or tr("Import")
