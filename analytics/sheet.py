"""Tables as files for other programs: CSV and XLSX, whole or not at all."""

import csv
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from analytics.errors import BadRequest, CannotStore
from analytics.language import tr
from analytics.text import integer

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

#: Rows of a sheet of XLSX, its head among them (ECMA-376).
XLSX_ROWS = 1_048_576

#: A text that begins so would be calculated by a spreadsheet (OWASP, CSV injection); full-width forms count too.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠")

_TITLE_LIMIT = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_WIDEST = 48


@dataclass(frozen=True, eq=False)
class Sheet:
    """One table as it leaves the program.

    Parameters
    ----------
    title : str
        Name of the table.
    frame : DataFrame
        Columns are heads with their unit. Times are UTC, as columns or as the index; an index without a name is not
        written. NaN and NaT are written as empty cells.
    zone : str
        IANA name of the zone in which times are written.
    notes : tuple of (str, str)
        What the table is: machine, period, source …; one line each.
    sums : tuple of str
        Columns whose sum means something, e.g. energies: a workbook sums them with a formula.
    """

    title: str
    frame: pd.DataFrame
    zone: str = "UTC"
    notes: tuple[tuple[str, str], ...] = ()
    sums: tuple[str, ...] = ()

    @property
    def columns(self) -> pd.DataFrame:
        """The frame with its index, when that has a name, as the first column."""
        return self.frame.reset_index() if self.frame.index.name else self.frame


def write_csv(path: Path, sheet: Sheet, *, german: bool = False) -> None:
    """Write a table as CSV (RFC 4180, UTF-8 with a mark that spreadsheets know it by).

    Parameters
    ----------
    path : Path
    sheet : Sheet
        Times are written in its zone with their offset (ISO 8601), so that both 02:00 of an autumn night differ.
    german : bool
        Semicolons between cells and decimal commas, as a German spreadsheet expects.

    Raises
    ------
    CannotStore
        Nothing is left behind then, and a former file stays as it was.
    """
    frame = sheet.columns
    cells = [_csv_cells(frame.iloc[:, place], ZoneInfo(sheet.zone), german=german) for place in range(frame.shape[1])]

    def write(part: Path) -> None:
        with part.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream, delimiter=";" if german else ",")
            writer.writerow(harmless(str(name)) for name in frame.columns)
            writer.writerows(zip(*cells, strict=True))

    whole(path, write)


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write tables as a workbook, one sheet each.

    Times are real dates: one column in the plant's zone, which a reader calculates with, and one in UTC, which is never
    ambiguous. Sums are formulas, so that a reader can check them.

    Parameters
    ----------
    path : Path
    sheets : sequence of Sheet

    Raises
    ------
    BadRequest
        When a table has more rows than a sheet may have.
    CannotStore
        Nothing is left behind then, and a former file stays as it was.
    """
    for sheet in sheets:
        if len(sheet.frame) + 1 + bool(sheet.sums) > XLSX_ROWS:
            raise BadRequest(
                tr(
                    "“{title}” has {rows} rows, and a sheet of a workbook holds {most}.",
                    title=sheet.title,
                    rows=integer(len(sheet.frame)),
                    most=integer(XLSX_ROWS),
                ),
                tr("Choose a shorter period, or CSV."),
            )
    whole(path, lambda part: _write_workbook(part, sheets))


def whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write a file beside its place first, so that what is there is whole.

    Parameters
    ----------
    path : Path
        Where the file is to be; a former one is replaced at the end.
    write : callable
        Gets the path to write to.

    Raises
    ------
    CannotStore
        Nothing is left behind then, and a former file stays as it was.
    """
    part: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}", suffix=".part", delete=False) as made:
            part = Path(made.name)
        write(part)
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        raise CannotStore(
            tr("{path} could not be written: {reason}.", path=path, reason=error.strerror or error),
            tr("Choose another folder, or close the program that has the file open."),
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def harmless(words: str) -> str:
    """Return a text that a spreadsheet does not calculate: an apostrophe stands before what looks like a formula.

    Parameters
    ----------
    words : str
        A text; a number is never handed over as one.
    """
    return f"'{words}" if words.startswith(FORMULA_STARTS) else words


def _is_time(column: pd.Series) -> bool:
    return isinstance(column.dtype, pd.DatetimeTZDtype)


def _csv_cells(column: "pd.Series[Any]", zone: ZoneInfo, *, german: bool) -> list[str]:
    if _is_time(column):
        local = column.dt.tz_convert(zone)
        return ["" if pd.isna(moment) else moment.isoformat() for moment in local]
    if pd.api.types.is_float_dtype(column.dtype):
        written = ["" if np.isnan(value) else repr(float(value)) for value in column.to_numpy(dtype=np.float64)]
        return [value.replace(".", ",") for value in written] if german else written
    return ["" if _is_missing(value) else _csv_cell(value) for value in column]


def _csv_cell(value: object) -> str:
    return harmless(value) if isinstance(value, str) else str(value)


def _is_missing(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and np.isnan(value))


def _write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    import xlsxwriter

    workbook = xlsxwriter.Workbook(str(path), {"constant_memory": True, "nan_inf_to_errors": True})
    head = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    strong = workbook.add_format({"bold": True, "top": 1})
    moment = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    titles: list[str] = []
    for sheet in sheets:
        titles.append(_title(sheet.title, titles))
        _write_sheet(workbook.add_worksheet(titles[-1]), _dated(sheet), sheet.sums, head, strong, moment)
    _write_notes(workbook, sheets, titles, head)
    workbook.close()


def _title(title: str, taken: Sequence[str]) -> str:
    """Return a name that a sheet may have and that no other has."""
    clean = " ".join(title.translate(_FORBIDDEN).split())[:_TITLE_LIMIT] or "Sheet"
    known, number = {one.casefold() for one in taken}, 2
    made = clean
    while made.casefold() in known:
        made = f"{clean[: _TITLE_LIMIT - 4]} ({number})"
        number += 1
    return made


def _dated(sheet: Sheet) -> pd.DataFrame:
    """Return the columns with each time in the plant's zone and in UTC, both without a zone: Excel has none."""
    made: dict[str, pd.Series[Any]] = {}
    frame = sheet.columns
    for place, name in enumerate(frame.columns):
        column = frame.iloc[:, place]
        if _is_time(column):
            made[f"{name} ({sheet.zone})"] = column.dt.tz_convert(sheet.zone).dt.tz_localize(None)
            if sheet.zone != "UTC":
                made[f"{name} (UTC)"] = column.dt.tz_convert("UTC").dt.tz_localize(None)
        else:
            made[str(name)] = column
    return pd.DataFrame(made)


def _write_sheet(
    target: "Worksheet", frame: pd.DataFrame, sums: Sequence[str], head: object, strong: object, moment: object
) -> None:
    from xlsxwriter.utility import xl_col_to_name

    target.freeze_panes(1, 0)
    for place, name in enumerate(frame.columns):
        column = frame[name]
        dated = pd.api.types.is_datetime64_any_dtype(column.dtype)
        longest = 19 if dated else max((len(str(value)) for value in column.head(200)), default=0)
        width = min(max(len(str(name)), longest) + 2, _WIDEST)
        target.set_column(place, place, width, moment if dated else None)
    target.write_row(0, 0, [str(name) for name in frame.columns], head)
    for row, values in enumerate(frame.itertuples(index=False, name=None), start=1):
        for place, value in enumerate(values):
            _write_cell(target, row, place, value, moment)
    if sums and len(frame):
        last = len(frame) + 1
        target.write_string(last, 0, tr("Sum"), strong)
        for place, name in enumerate(frame.columns):
            if name in sums and place:
                letter = xl_col_to_name(place)
                total = float(np.nansum(frame[name].to_numpy(dtype=np.float64)))
                target.write_formula(last, place, f"=SUM({letter}2:{letter}{last})", strong, total)


def _write_cell(target: "Worksheet", row: int, place: int, value: Any, moment: object) -> None:
    if _is_missing(value):
        return
    if isinstance(value, pd.Timestamp):
        target.write_datetime(row, place, value.to_pydatetime(), moment)
    elif isinstance(value, bool | np.bool_):
        target.write_boolean(row, place, bool(value))
    elif isinstance(value, int | float | np.number):
        target.write_number(row, place, float(value))
    else:
        target.write_string(row, place, str(value))  # never as a formula, whatever a machine is called


def _write_notes(workbook: "Workbook", sheets: Sequence[Sheet], titles: Sequence[str], head: object) -> None:
    """Say on the last sheet what each table is."""
    lines = [(title, *note) for sheet, title in zip(sheets, titles, strict=True) for note in sheet.notes]
    if not lines:
        return
    target = workbook.add_worksheet(_title(tr("About"), titles))
    target.set_column(0, 1, 24)
    target.set_column(2, 2, 80)
    target.write_row(0, 0, [tr("Sheet"), tr("What"), tr("Value")], head)
    for row, line in enumerate(lines, start=1):
        for place, words in enumerate(line):
            target.write_string(row, place, words)
