"""Looking at a file: how it is written, what it holds, what each column could be."""

import gzip
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analytics.errors import BadRequest, Cancelled
from analytics.plant import VariableKind
from analytics.progress import Progress
from analytics.tabular import Choices, Marks, Preview, Role, convert, preview, suggest_recipe
from analytics.tabular import source as source_module
from analytics.tabular.mapping import take_apart

DATA = Path(__file__).parent.parent / "data" / "import"


def look(path: Path, **choices: object) -> Preview:
    return preview(path, Progress(), Choices(**choices))  # type: ignore[arg-type]


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def wall(text: str) -> datetime:
    """Return a stamp as it is written, without zone."""
    return datetime.fromisoformat(text)


def codes(found: Preview) -> set[str]:
    return {finding.code for finding in found.findings}


QUARTERS = [f"2018-01-01 {h:02}:{m:02}" for h in range(24) for m in (0, 15, 30, 45)]


def table(rows: list[tuple[str, ...]], delimiter: str = ",", header: str = "time,usage_kwh") -> str:
    return "\n".join([header.replace(",", delimiter), *(delimiter.join(row) for row in rows)]) + "\n"


def test_steel() -> None:
    found = look(DATA / "steel_two_weeks.csv")
    assert (found.delimiter, found.decimal, found.thousands, found.encoding) == (",", ".", "", "utf-8")
    assert (found.header_row, found.first_row, found.rows) == (1, 2, 1344)
    assert found.time_columns == ("timestamp_end",)
    assert found.marks is Marks.END
    assert (found.first, found.last) == (wall("2018-01-01 00:15"), wall("2018-01-15 00:00"))
    assert (found.interval_s, found.gaps, found.missing_rows) == (900, 0, 0)
    guess = {column.name: column.suggestion for column in found.columns}
    assert (guess["usage_kwh"].role, guess["usage_kwh"].unit) == (Role.ENERGY, "kWh")
    for name, unit, kind in (
        ("lagging_kvarh", "kvarh", VariableKind.SUM),
        ("leading_kvarh", "kvarh", VariableKind.SUM),
        ("co2_t", "t", VariableKind.SUM),
        ("lagging_pf", "%", VariableKind.MEAN),
        ("leading_pf", "%", VariableKind.MEAN),
        ("load_type", "", VariableKind.CATEGORY),
    ):
        assert (guess[name].role, guess[name].name) == (Role.VARIABLE, name)
        assert (guess[name].unit, guess[name].kind) == (unit, kind), name
    assert found.column("load_type").labels == ("Light_Load", "Medium_Load", "Maximum_Load")
    assert not found.findings


def test_melbourne() -> None:
    found = look(DATA / "melbourne_sixty_days.csv")
    assert found.time_columns == ("date",)
    assert (found.interval_s, found.marks, found.rows) == (86_400, Marks.START, 60)
    assert found.gaps > 0
    guess = {column.name: column.suggestion for column in found.columns}
    assert guess["energy_consumption"].role is Role.ENERGY
    assert guess["average_temperature"].measure == "outdoor_temp_c"
    assert guess["maximum_temperature"].role is Role.VARIABLE
    assert guess["average_humidity"].measure == "outdoor_humidity_percent"
    assert guess["average_inflow"].role is Role.VARIABLE
    assert guess["biological_oxygen_demand"].role is Role.VARIABLE
    assert guess["atmospheric_pressure"].role is Role.VARIABLE
    assert guess["total_rainfall"].kind is VariableKind.SUM
    assert codes(found) == {"import.unit_assumed"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    rows = [(stamp, str(n)) for n, stamp in enumerate(QUARTERS)]
    found = look(write(tmp_path / "a.csv", table(rows, header="Zeit,Öl [kWh]"), encoding))
    assert [column.name for column in found.columns] == ["Zeit", "Öl [kWh]"]
    assert found.encoding == encoding
    assert ("import.encoding" in codes(found)) == (encoding == "cp1252")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    rows = [(stamp, f"{n}.5", "x,y") for n, stamp in enumerate(QUARTERS)]
    rows = [(a, b, '"x,y"') for a, b, _ in rows]
    found = look(write(tmp_path / "a.txt", table(rows, delimiter, "time,usage_kwh,note")))
    assert found.delimiter == delimiter
    assert len(found.columns) == 3


def test_excel_names_its_delimiter(tmp_path: Path) -> None:
    found = look(write(tmp_path / "a.csv", "sep=|\ntime|kwh\n2018-01-01 00:00|1\n2018-01-01 00:15|2\n"))
    assert found.delimiter == "|"
    assert found.header_row == 2


def test_packed(tmp_path: Path) -> None:
    path = tmp_path / "steel.csv.gz"
    path.write_bytes(gzip.compress((DATA / "steel_two_weeks.csv").read_bytes()))
    assert look(path).rows == 1344


@pytest.mark.parametrize(
    ("cells", "delimiter", "decimal", "thousands", "ambiguous"),
    [
        (["3,17", "2,95"], ";", ",", "", False),
        (["3.17", "2.95"], ",", ".", "", False),
        (["1.234,5", "12,5"], ";", ",", ".", False),
        (["1,234.5", "12.5"], ";", ".", ",", False),
        (["1 234,5", "950,25"], ";", ",", " ", False),
        (["1\u202f234", "950"], ",", ".", "\u202f", False),
        (["1'234.5", "1'234'567.5"], ";", ".", "'", False),
        (["1,234,567", "1,234"], ";", ".", ",", False),
        (["5.373", "19.3"], ",", ".", "", False),
        (["1,234", "5,678"], ";", ",", "", True),
        (['"1,234"', '"5,678"'], ",", ".", ",", True),
        (["1.234", "5.678"], ",", ".", "", True),
        (["12", "13"], ";", ",", "", False),
    ],
)
def test_number_notations(
    tmp_path: Path, cells: list[str], delimiter: str, decimal: str, thousands: str, ambiguous: bool
) -> None:
    rows = [(stamp, cells[n % len(cells)]) for n, stamp in enumerate(QUARTERS)]
    found = look(write(tmp_path / "a.csv", table(rows, delimiter)))
    assert (found.decimal, found.thousands) == (decimal, thousands)
    assert ("import.decimal" in codes(found)) == ambiguous
    assert found.column("usage_kwh").bad == 0


def test_choices_win(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", table([(stamp, "1,234") for stamp in QUARTERS], ";"))
    found = look(path, decimal=".", thousands=",")
    assert found.column("usage_kwh").maximum == 1234
    assert "import.decimal" not in codes(found)


def test_titles_and_a_row_of_units(tmp_path: Path) -> None:
    text = "Report;;\nMeter 7;created 01.02.2018;\n\nZeit;Wirkarbeit;Temp\n;MWh;°F\n"
    text += "".join(f"01.01.2018 {h:02}:00;{h * 7 % 24},5;{60 + h},0\n" for h in range(24))
    found = look(write(tmp_path / "a.csv", text))
    assert (found.header_row, found.first_row, found.rows) == (4, 6, 24)
    assert [column.name for column in found.columns] == ["Zeit", "Wirkarbeit", "Temp"]
    assert found.time_format == "%d.%m.%Y %H:%M"
    assert (found.column("Wirkarbeit").suggestion.role, found.column("Wirkarbeit").suggestion.unit) == (
        Role.ENERGY,
        "MWh",
    )
    assert found.column("Temp").suggestion.unit == "°F"


def test_no_header(tmp_path: Path) -> None:
    found = look(write(tmp_path / "a.csv", "".join(f"{stamp},{n}.5\n" for n, stamp in enumerate(QUARTERS))))
    assert (found.header_row, found.first_row) == (0, 1)
    assert [column.name for column in found.columns] == ["Column 1", "Column 2"]
    assert found.time_columns == ("Column 1",)


def test_double_headers_stay_apart(tmp_path: Path) -> None:
    found = look(write(tmp_path / "a.csv", table([(s, "1.5", "2.5") for s in QUARTERS], header="time,kwh,kwh")))
    assert [column.name for column in found.columns] == ["time", "kwh", "kwh (2)"]
    assert [column.suggestion.target for column in found.columns] == ["", "energy_kwh", "kwh"]


@pytest.mark.parametrize(
    ("write_stamp", "fmt"),
    [
        ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S"),
        ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M"),
        ("%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M"),
        ("%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M"),
        ("%m/%d/%Y %I:%M %p", "%m/%d/%Y %I:%M %p"),
        ("%m/%d/%y %H:%M", "%m/%d/%y %H:%M"),
        ("%Y%m%d%H%M", "%Y%m%d%H%M"),
        ("%d-%b-%Y %H:%M", "%d-%b-%Y %H:%M"),
        ("%Y-%m-%dT%H:%M:%S+09:00", "iso"),
        ("%Y-%m-%dT%H:%M:%S.000Z", "iso"),
    ],
)
def test_time_formats(tmp_path: Path, write_stamp: str, fmt: str) -> None:
    stamps = [wall(f"2018-01-{day:02} {hour:02}:00") for day in range(9, 18) for hour in range(24)]
    rows = [(stamp.strftime(write_stamp), str(n)) for n, stamp in enumerate(stamps)]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert found.time_format == fmt
    assert found.interval_s == 3600
    assert not codes(found)


@pytest.mark.parametrize(("unit", "fmt"), [(1, "unix"), (1000, "unix_ms")])
def test_seconds_since_1970(tmp_path: Path, unit: int, fmt: str) -> None:
    rows = [(str((1514764800 + 900 * n) * unit), str(n)) for n in range(50)]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert (found.time_format, found.interval_s, found.first) == (fmt, 900, wall("2018-01-01 00:00"))


def test_excel_serials_in_text(tmp_path: Path) -> None:
    rows = [(f"{43101 + n / 96:.9f}", str(n)) for n in range(200)]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert (found.time_format, found.interval_s, found.first) == ("excel", 900, wall("2018-01-01 00:00"))


def test_date_and_time_in_two_columns(tmp_path: Path) -> None:
    rows = [(stamp[:10], stamp[11:], str(n)) for n, stamp in enumerate(QUARTERS)]
    found = look(write(tmp_path / "a.csv", table(rows, ";", "Datum,Uhrzeit,kWh")))
    assert found.time_columns == ("Datum", "Uhrzeit")
    assert (found.time_format, found.interval_s) == ("%Y-%m-%d %H:%M", 900)


def test_day_and_month_in_doubt_are_told(tmp_path: Path) -> None:
    rows = [(f"03/04/2018 {h:02}:00", "1.5") for h in range(24)]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert "import.day_month" in codes(found)
    month_first = look(tmp_path / "a.csv", time_format="%m/%d/%Y %H:%M")
    assert month_first.first == wall("2018-03-04 00:00")
    assert "import.day_month" not in codes(month_first)


def test_day_and_month_follow_from_the_whole_file(tmp_path: Path) -> None:
    """1 to 12 January fit both readings, but only one of them gives one day after the other."""
    rows = [(f"01/{day:02}/2018 {h:02}:00", "1.5") for day in range(1, 13) for h in range(24)]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert found.time_format == "%m/%d/%Y %H:%M"
    assert "import.day_month" not in codes(found)


def test_marks_by_the_way_the_file_begins_and_ends(tmp_path: Path) -> None:
    ends = [*QUARTERS[1:], "2018-01-02 00:00"]
    found = look(write(tmp_path / "a.csv", table([(stamp, "1.5") for stamp in ends])))
    assert found.marks is Marks.END
    assert "import.marks_end" in codes(found)
    assert look(write(tmp_path / "b.csv", table([(s, "1.5") for s in QUARTERS]))).marks is Marks.START


def test_gaps_are_counted(tmp_path: Path) -> None:
    kept = [stamp for n, stamp in enumerate(QUARTERS) if n not in (10, 11, 50)]
    found = look(write(tmp_path / "a.csv", table([(stamp, "1.5") for stamp in kept])))
    assert (found.gaps, found.missing_rows) == (2, 3)


def test_published_midnights_of_the_wrong_day(tmp_path: Path) -> None:
    days = [[f"0{day}/01/2018 {s[11:]}" for s in [*QUARTERS[1:], QUARTERS[0]]] for day in range(1, 8)]
    rows = [(stamp, "1.5") for day in days for stamp in day]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert found.time_format == "%d/%m/%Y %H:%M"
    assert (found.last, found.gaps, found.marks) == (wall("2018-01-08 00:00"), 0, Marks.END)
    assert "import.midnights_moved" in codes(found)


def test_counters_are_recognised(tmp_path: Path) -> None:
    rows = [(stamp, f"{120000 + 0.25 * n:.2f}", f"{40 + n % 7}") for n, stamp in enumerate(QUARTERS)]
    found = look(write(tmp_path / "a.csv", table(rows, header="time,meter kWh,power kW")))
    assert found.column("meter kWh").suggestion.role is Role.COUNTER
    assert found.column("power kW").suggestion.role is Role.POWER


def test_contract_columns_are_recognised(tmp_path: Path) -> None:
    rows = [(stamp, "1", "2", "20.5", "6.5") for stamp in QUARTERS]
    header = "time,energy_kwh,power_kw,outdoor_temp_c,pressure_bar"
    found = look(write(tmp_path / "a.csv", table(rows, header=header)))
    assert [column.suggestion.target for column in found.columns] == ["", *header.split(",")[1:]]


def test_text_among_numbers_is_told(tmp_path: Path) -> None:
    rows = [(stamp, "error" if n == 7 else "1.5") for n, stamp in enumerate(QUARTERS)]
    found = look(write(tmp_path / "a.csv", table(rows)))
    assert found.column("usage_kwh").bad == 1
    assert "import.no_numbers" in codes(found)


def test_no_time_is_said(tmp_path: Path) -> None:
    found = look(write(tmp_path / "a.csv", "a,b\n1.5,2.5\n3.5,4.5\n"))
    blocking = [finding for finding in found.findings if finding.severity == "blocking"]
    assert [finding.code for finding in blocking] == ["import.no_time"]


def test_months_are_refused(tmp_path: Path) -> None:
    rows = [(f"2018-{month:02}-01", "1.5") for month in range(1, 13)]
    assert "import.months" in codes(look(write(tmp_path / "a.csv", table(rows))))


# --- workbooks ------------------------------------------------------------------------------------------------------


def workbook(path: Path, rows: list[list[object]], title: str = "Data") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.create_sheet("Notes").append(["nothing here"])
    book.save(path)
    return path


def test_workbook(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Lastgang 2018"], [], ["Zeit", "Energie [kWh]", "Temp °C"]]
    rows += [[wall(s), 1.25 + n % 9, None if n == 3 else -2] for n, s in enumerate(QUARTERS)]
    found = look(workbook(tmp_path / "a.xlsx", rows))
    assert (found.is_workbook, found.sheets, found.sheet) == (True, ("Data", "Notes"), "Data")
    assert (found.header_row, found.rows, found.interval_s) == (3, 96, 900)
    assert found.column("Energie [kWh]").suggestion.role is Role.ENERGY
    assert found.column("Temp °C").missing == 1


def test_workbook_with_date_and_time_apart(tmp_path: Path) -> None:
    stamps = [wall(s) for s in QUARTERS]
    rows: list[list[object]] = [["Date", "Time", "kWh"]] + [[s.date(), s.time(), 1.5] for s in stamps]
    found = look(workbook(tmp_path / "a.xlsx", rows))
    assert found.time_columns == ("Date", "Time")
    assert (found.interval_s, found.first) == (900, wall("2018-01-01 00:00"))


def test_zip_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * 30_000_000)
    with pytest.raises(BadRequest, match="unpacks to"):
        look(path)


def test_billion_laughs_is_refused(tmp_path: Path) -> None:
    plain = workbook(tmp_path / "plain.xlsx", [["time", "kwh"], ["2018-01-01", 1]])
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    laughs = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><x>&l9;</x>'
    for part in ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"):
        path = tmp_path / "laughs.xlsx"
        with zipfile.ZipFile(plain) as given, zipfile.ZipFile(path, "w") as hostile:
            for item in given.infolist():
                hostile.writestr(item, laughs if item.filename == part else given.read(item))
        with pytest.raises(BadRequest, match="cannot be read as a workbook"):
            look(path)


def test_caps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.csv", table([(stamp, "1.5") for stamp in QUARTERS]))
    monkeypatch.setattr(source_module, "MAX_BYTES", 100)
    with pytest.raises(BadRequest, match="holds more than"):
        look(path)
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(path.read_bytes()))
    with pytest.raises(BadRequest, match="holds more than"):
        look(packed)
    monkeypatch.setattr(source_module, "MAX_BYTES", 10_000_000)
    wide = write(tmp_path / "b.csv", ",".join("x" * 600) + "\n" + ",".join("1" * 600) + "\n")
    with pytest.raises(BadRequest, match="columns"):
        look(wide)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"  \n \n", "is empty"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "old Excel file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "not a text file"),
        (b"PK\x03\x04 no archive", "damaged"),
        (b"\x1f\x8b\x08 no gzip", "damaged"),
        (b'time,kwh\n2018-01-01,"1' + b"x" * 200_000, "cannot be read as a table"),
    ],
)
def test_what_is_no_table(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(BadRequest, match=words):
        look(path)


def test_archives_and_missing_files_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "time,kwh")
    with pytest.raises(BadRequest, match="ZIP archive"):
        look(path)
    with pytest.raises(BadRequest, match="cannot be opened"):
        look(tmp_path / "missing.csv")
    with pytest.raises(BadRequest, match="no sheet “Old”"):
        look(workbook(tmp_path / "b.xlsx", [["time", "kwh"]]), sheet="Old")


def test_a_look_can_be_stopped() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        preview(DATA / "steel_two_weeks.csv", progress)


GRAMMAR = st.text(st.sampled_from("0123456789.,;:-+/ \t\n\r|\"'abekWhTZ°é\u00a0=%()[]"), max_size=400)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.binary(max_size=400), GRAMMAR.map(str.encode), GRAMMAR.map(lambda text: text.encode("utf-16"))))
def test_whatever_a_file_holds_it_is_looked_at_or_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fuzz.csv"
    path.write_bytes(content)
    try:
        found = look(path)
        recipe = suggest_recipe(found, "M", timezone="Europe/Berlin")
        convert(path, recipe, datetime(2026, 1, 1, tzinfo=UTC), Progress())
    except BadRequest:
        return


def test_a_damaged_workbook_is_refused_in_words(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "whole.xlsx", [["time", "kwh"], *[[s, 1.5] for s in QUARTERS[:5]]]).read_bytes()
    path = tmp_path / "damaged.xlsx"
    random = np.random.default_rng(7)
    refused = 0
    for _ in range(200):
        content = np.frombuffer(whole, dtype=np.uint8).copy()
        content[random.integers(0, len(content), random.integers(1, 9))] = random.integers(0, 256)
        path.write_bytes(content.tobytes()[: random.integers(30, len(content) + 1)])
        try:
            look(path)
        except BadRequest:
            refused += 1
    assert refused > 100


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Wirkarbeit kWh", "kWh"),
        ("Energy kWh", "kWh"),
        ("energy_kWh", "kWh"),
        ("WirkarbeitkWh", "kWh"),
        ("ActiveEnergykWh", "kWh"),
        ("Leistung kW", "kW"),
        ("Power MW", "MW"),
        ("Energy MWh", "MWh"),
        ("EnergyWh", "Wh"),
        ("Druck hPa", "mbar"),
    ],
)
def test_a_unit_at_the_end_of_a_header_keeps_its_prefix(header: str, unit: str) -> None:
    """A kWh taken for a Wh would be a thousand times too little."""
    assert take_apart(header).unit == unit


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (["", "outage", *[""] * 94], Role.SKIP),
        ([f"remark {number}" if number % 6 == 0 else "" for number in range(96)], Role.SKIP),
        (["Day", "Night"] * 48, Role.VARIABLE),
        (["Clean" if number % 8 == 0 else "" for number in range(96)], Role.VARIABLE),
    ],
)
def test_remarks_are_left_out_and_categories_are_not(tmp_path: Path, texts: list[str], kind: Role) -> None:
    rows = [(stamp, str(10 + place % 3), text) for place, (stamp, text) in enumerate(zip(QUARTERS, texts, strict=True))]
    found = look(write(tmp_path / "a.csv", table(rows, header="time,usage_kwh,note")))
    assert found.column("note").suggestion.role is kind
    assert ("import.remarks" in codes(found)) == (kind is Role.SKIP)
