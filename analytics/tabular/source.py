"""Opening a table that somebody else wrote: text (also packed with gzip) or an Excel workbook, within safe limits.

Cells come as text, numbers of a workbook with the decimal mark that is asked for, so that both kinds are read alike.
"""

import codecs
import csv
import gzip
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path

from analytics.errors import BadRequest
from analytics.language import tr
from analytics.progress import Progress
from analytics.text import integer

MAX_BYTES = 200 * 1024 * 1024
MAX_RATIO = 100
MAX_ROWS = 2_000_000
MAX_COLUMNS = 500
MAX_CELLS = 2_000_000

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_RATIO_FROM = 5 * 1024 * 1024  # smaller parts may pack as well as they like
_SNIFFED_LINES = 200

Row = tuple[int, list[str]]


class TextSource:
    """A text file, decoded."""

    is_workbook = False
    sheets: tuple[str, ...] = ()

    def __init__(self, content: bytes, encoding: str = "") -> None:
        self.encoding = encoding or found_encoding(content)
        try:
            text = content.decode(self.encoding)
        except (UnicodeDecodeError, LookupError):
            raise BadRequest(
                tr("The file is not written in {encoding}.", encoding=self.encoding),
                tr("Choose another encoding, or let it be found."),
            ) from None
        self._text = text.removeprefix("\ufeff")
        self._told, self._skip = _told_delimiter(self._text)

    def delimiter(self) -> str:
        """Return the delimiter the file names itself, else the one that gives the most regular columns."""
        return self._told or max(DELIMITERS, key=self._regularity)

    def _regularity(self, delimiter: str) -> tuple[float, int]:
        """Return how regular a delimiter makes the table; the comma, which may be a decimal mark, wins no tie."""
        lines = list(_head(self._text, _SNIFFED_LINES))
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if any(row)]
        except csv.Error:
            return (0.0, 0)
        if not widths:
            return (0.0, 0)
        usual = max(set(widths), key=lambda width: (widths.count(width), width))
        if usual < 2:
            return (0.0, 0)
        return (round(widths.count(usual) / len(widths), 1), ",|\t;".index(delimiter))

    def rows(self, progress: Progress, *, delimiter: str, decimal: str = ".", sheet: str = "") -> Iterator[Row]:
        """Yield line number and cells of every line that is not blank."""
        del decimal, sheet  # a text file has its numbers as they are, and no sheets
        reader = csv.reader(io.StringIO(self._text, newline=""), delimiter=delimiter)
        try:
            for count, cells in enumerate(reader):
                if count == MAX_ROWS + 100:
                    raise _too_many_rows()
                if not count % 20_000:
                    progress.check()
                if reader.line_num <= self._skip or not any(cells):
                    continue
                if len(cells) > MAX_COLUMNS:
                    raise _too_many_columns(reader.line_num)
                yield reader.line_num, cells
        except csv.Error as error:
            raise BadRequest(
                tr(
                    "The file cannot be read as a table: line {line}: {reason}.",
                    line=reader.line_num,
                    reason=error,
                ),
                tr("Look for an open quotation mark, or export the file again."),
            ) from error


class WorkbookSource:
    """An Excel workbook (.xlsx, .xlsm); macros and links in it are never followed."""

    is_workbook = True
    encoding = ""

    def __init__(self, path: Path, content: bytes) -> None:
        _check_archive(path, content)
        self._content = content
        self._path = path
        with self._open() as book:
            self.sheets: tuple[str, ...] = tuple(sheet.title for sheet in book.worksheets)
        if not self.sheets:
            raise BadRequest(tr("The workbook {file} has no sheet with cells.", file=path.name))

    def delimiter(self) -> str:
        """Return nothing: a workbook has cells."""
        return ""

    @contextmanager
    def _open(self) -> Iterator["openpyxl.Workbook"]:  # type: ignore[name-defined]  # noqa: F821
        import openpyxl  # heavy: only when a workbook is opened

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of every feature of Excel that it leaves out
            try:
                book = openpyxl.load_workbook(
                    io.BytesIO(self._content), read_only=True, data_only=True, keep_links=False
                )
            except Exception as error:  # whatever a broken or hostile file provokes in the reader
                raise _broken_workbook(self._path, error) from error
        try:
            yield book
        finally:
            book.close()

    def rows(self, progress: Progress, *, delimiter: str = "", decimal: str = ".", sheet: str = "") -> Iterator[Row]:
        """Yield row number and cells of every row that is not blank."""
        del delimiter
        if sheet and sheet not in self.sheets:
            raise BadRequest(
                tr("The workbook has no sheet “{sheet}”.", sheet=sheet),
                tr("It has: {sheets}.", sheets=", ".join(self.sheets)),
            )
        with self._open() as book:
            cells = 0
            table = book[sheet or self.sheets[0]]
            table.reset_dimensions()  # the size a file states is not to be trusted
            rows = enumerate(table.iter_rows(values_only=True), start=1)
            while True:
                try:
                    number, values = next(rows)
                except StopIteration:
                    return
                except Exception as error:  # see _open
                    raise _broken_workbook(self._path, error) from error
                cells += len(values)
                if len(values) > MAX_COLUMNS:
                    raise _too_many_columns(number)
                if cells > MAX_CELLS:
                    raise BadRequest(
                        tr("The sheet has more than {most} cells.", most=integer(MAX_CELLS)),
                        tr("Split it by years, or export it as CSV."),
                    )
                if not number % 5000:
                    progress.check()
                row = [_text(value, decimal) for value in values]
                while row and not row[-1]:
                    row.pop()
                if row:
                    yield number, row


Source = TextSource | WorkbookSource


def open_source(path: Path, encoding: str = "") -> Source:
    """Open a file by what it holds, not by what it is called.

    Raises
    ------
    BadRequest
        When it is not there, is larger than the limits, or is no table.
    """
    content = _content(path)
    if content.startswith(b"PK\x03\x04"):
        return WorkbookSource(path, content)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadRequest(
            tr("{file} is an old Excel file (.xls), or a workbook with a password.", file=path.name),
            tr("Save it as .xlsx without a password, or as CSV."),
        )
    if not content.strip():
        raise BadRequest(tr("{file} is empty.", file=path.name))
    source = TextSource(content, encoding)
    if content[:4096].count(0) and not source.encoding.startswith("utf-16"):
        raise BadRequest(
            tr("{file} is not a text file.", file=path.name), tr("Choose a CSV file or an Excel workbook.")
        )
    return source


def _content(path: Path) -> bytes:
    """Return the bytes of a file, unpacked when it is packed, never more than the limit."""
    try:
        with path.open("rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
        with gzip.open(path) if packed else path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise BadRequest(
            tr("{file} is damaged: {reason}.", file=path.name, reason=error), tr("Fetch or export the file again.")
        ) from error
    except OSError as error:
        raise BadRequest(tr("{file} cannot be opened: {reason}.", file=path, reason=error.strerror or error)) from error
    if len(content) > MAX_BYTES:
        raise BadRequest(
            tr("{file} holds more than {most} MB.", file=path.name, most=MAX_BYTES // 1024 // 1024),
            tr("Split the file, for example by years."),
        )
    return content


def found_encoding(content: bytes) -> str:
    """Return the encoding of a text: by its mark, else UTF-8 when it is that, else UTF-16 or cp1252."""
    if content.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = content[:4096]
    if len(head) >= 4 and head.count(0) > len(head) // 4:
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        try:
            content.decode("cp1252")
        except UnicodeDecodeError:
            return "latin-1"  # the five bytes that cp1252 leaves open
        return "cp1252"
    return "utf-8"


def _head(text: str, lines: int) -> Iterator[str]:
    stream = io.StringIO(text, newline="")
    for _ in range(lines):
        line = stream.readline(20_000)
        if not line:
            return
        yield line


def _told_delimiter(text: str) -> tuple[str, int]:
    """Return the delimiter of Excel's first line ``sep=;`` and the lines it takes, else nothing."""
    first = text[:16].splitlines()[0].strip() if text else ""
    if first.casefold().startswith("sep=") and len(first) == 5:
        return first[4], 1
    return ("\t", 1) if first.casefold() == "sep=" else ("", 0)


def _check_archive(path: Path, content: bytes) -> None:
    """Refuse an archive that is no workbook, or that unpacks to more than the limits, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise BadRequest(
            tr("{file} is damaged: {reason}.", file=path.name, reason=error), tr("Fetch or export the file again.")
        ) from error
    if not any(part.filename == "[Content_Types].xml" for part in parts):
        raise BadRequest(
            tr("{file} is a ZIP archive, not a workbook.", file=path.name), tr("Unpack it and choose the file in it.")
        )
    unpacked = sum(part.file_size for part in parts)
    bomb = any(
        part.file_size > _RATIO_FROM and part.file_size > MAX_RATIO * max(part.compress_size, 1) for part in parts
    )
    if unpacked > MAX_BYTES or bomb:
        raise BadRequest(
            tr(
                "{file} unpacks to {size} MB, more than a workbook may.",
                file=path.name,
                size=integer(unpacked / 1024 / 1024),
            ),
            tr("Export the sheet as CSV."),
        )


def _text(value: object, decimal: str) -> str:
    """Return a workbook's cell as text; times that Excel keeps as fractions are rounded to the second."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return repr(value).removesuffix(".0").replace(".", decimal)
    if isinstance(value, datetime):
        return (value + timedelta(microseconds=500_000)).replace(microsecond=0).isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.replace(microsecond=0).isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value).strip()


def _too_many_rows() -> BadRequest:
    return BadRequest(
        tr("The file has more than {most} rows.", most=integer(MAX_ROWS)), tr("Split it, for example by years.")
    )


def _too_many_columns(line: int) -> BadRequest:
    return BadRequest(
        tr("Line {line} has more than {most} columns.", line=line, most=MAX_COLUMNS),
        tr("Check the delimiter, or split the file by columns."),
    )


def _broken_workbook(path: Path, error: Exception) -> BadRequest:
    return BadRequest(
        tr("{file} cannot be read as a workbook ({name}).", file=path.name, name=type(error).__name__),
        tr("Open it in a spreadsheet program and save it anew, or export it as CSV."),
    )
