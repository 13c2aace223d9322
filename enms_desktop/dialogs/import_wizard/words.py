"""What the import says: pure functions from previews and reports to texts and tables."""

from datetime import timedelta
from zoneinfo import ZoneInfo, available_timezones

import pandas as pd

from analytics.errors import BadRequest
from analytics.period import zone
from analytics.tabular import ImportReport, Marks, Preview, Rejection
from enms_desktop import text
from enms_desktop.models.frame_model import Column

DELIMITERS = {",": "comma  ,", ";": "semicolon  ;", "\t": "tab", "|": "bar  |"}
DECIMALS = {".": "point  3.14", ",": "comma  3,14"}
THOUSANDS = {
    "": "none",
    ",": "comma  1,000",
    ".": "point  1.000",
    " ": "blank  1 000",
    "\u00a0": "fixed blank  1 000",
    "\u202f": "narrow blank  1 000",
    "'": "apostrophe  1'000",
    "’": "apostrophe  1’000",
}
ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-8-sig": "Unicode (UTF-8 with mark)",
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16 LE)",
    "utf-16-be": "Unicode (UTF-16 BE)",
    "cp1252": "Western European",
    "latin-1": "Western European (Latin-1)",
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
MACHINE_TYPES = {
    "compressor": "Compressor",
    "hvac": "HVAC",
    "motor": "Motor",
    "pump": "Pump",
    "injection_molding": "Injection moulding",
    "conveyor": "Conveyor",
    "boiler": "Boiler",
    "other": "Other",
}
ENERGY_TYPES = {"electrical": "Electricity", "natural_gas": "Natural gas", "steam": "Steam", "heat": "Heat"}

_UNITS = (("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1))
INTERVALS = (60, 300, 600, 900, 1800, 3600, 86_400)

REASON_COLUMNS = (
    Column("reason", "Reason", cell_tooltip=str),
    Column("column", "Column"),
    Column("count", "Count", text.integer),
    Column("lines", "Lines of the file", cell_tooltip=str),
    Column("cells", "What stands there", cell_tooltip=str),
)
TARGET_COLUMNS = (
    Column("label", "Stored as"),
    Column("unit", "Unit"),
    Column("new", "New values", text.integer),
    Column("present", "There already", text.integer),
    Column("note", ""),
)


def interval_words(seconds: int) -> str:
    """Return an interval as a user reads it: ``15 minutes``."""
    for name, size in _UNITS:
        if seconds and seconds % size == 0:
            return text.counted(seconds // size, name)
    return ""


def interval_seconds(written: str) -> int:
    """Read an interval as a user writes it: ``15 minutes``, ``15 min``, ``1 h``, ``900 s``.

    Raises
    ------
    BadRequest
        When it is none.
    """
    count, _, unit = written.strip().partition(" ")
    size = next((size for name, size in _UNITS if unit.strip() and name.startswith(unit.strip().rstrip("s"))), 0)
    if unit.strip() in ("s", "sec"):
        size = 1
    if not count.isdigit() or not int(count) or not size:
        raise BadRequest(f"“{written}” is no interval.", "Write it like 15 minutes, 1 hour or 1 day.")
    return int(count) * size


def summary(preview: Preview) -> str:
    """Return in one line what the file holds."""
    parts = [text.counted(preview.rows, "row")]
    if preview.interval_s:
        parts.append(f"every {interval_words(preview.interval_s).removeprefix('1 ')}")
    if preview.first is not None and preview.last is not None:
        daily = preview.interval_s % 86_400 == 0 and preview.first.hour == preview.first.minute == 0
        form = "%Y-%m-%d" if daily and preview.interval_s else "%Y-%m-%d %H:%M"
        parts.append(f"{preview.first:{form}} to {preview.last:{form}}")
    if preview.interval_s:
        gaps = f"{text.counted(preview.gaps, 'gap')}, {text.counted(preview.missing_rows, 'row')} missing"
        parts.append(gaps if preview.gaps else "no gaps")
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
        return f"The row of {preview.first:%Y-%m-%d} is then the day {start:%Y-%m-%d}."
    till = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"
    return f"The row of {preview.first:%Y-%m-%d %H:%M} then spans {start:%Y-%m-%d %H:%M} to {till}."


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
            "column": one.column or "whole row",
            "count": one.count,
            "lines": ", ".join(map(str, one.rows[:8])) + (" …" if one.count > 8 else ""),
            "cells": " · ".join(dict.fromkeys(cell for cell in one.cells[:50] if cell)) or "–",
        }
        for one in rejections
    ]
    return pd.DataFrame(rows, columns=[column.key for column in REASON_COLUMNS]).astype({"count": "int64"})


def target_frame(report: ImportReport) -> pd.DataFrame:
    """Return what goes where as a table."""
    fate = "are replaced" if report.replaced else "stay as they are"
    rows = [
        {
            "label": one.label,
            "unit": one.unit,
            "new": one.new,
            "present": one.present,
            "note": "new variable" if one.is_new_variable else fate if one.present else "",
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
        made = "The factory and the machine are" if report.new_factory else "The machine is"
        sentence += f"  ·  {made} created."
    return sentence


def done_words(report: ImportReport) -> str:
    """Return what was stored, for the last page."""
    lines = [destination_words(report)]
    stored = [text.counted(report.values, "value")]
    if report.stored_kwh:
        stored.append(text.energy(report.stored_kwh))
    lines.append("Stored: " + ", ".join(stored) + ".")
    if report.new_variables:
        lines.append("New variables: " + ", ".join(report.new_variables) + ".")
    left = []
    if report.rejected:
        left.append(f"{text.counted(report.rejected, 'row')} rejected")
    if report.duplicates:
        kept = "replaced" if report.replaced else "kept as they were"
        left.append(f"{text.counted(report.duplicates, 'value')} {kept}")
    if left:
        lines.append((", ".join(left) + ".").capitalize())
    return "\n".join(lines)


def recipe_name(stem: str) -> str:
    """Return a name to propose for a recipe: the file's, without dates in it."""
    words = [word for word in stem.replace("-", "_").split("_") if word and not word.isdigit()]
    return " ".join(words) or "Import"
