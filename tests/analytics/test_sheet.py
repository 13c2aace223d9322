"""Tables leave the program whole, exact, and with their times unmistakable."""

import csv
from datetime import datetime
from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest

from analytics import sheet as sheets
from analytics.errors import BadRequest, CannotStore
from analytics.sheet import Sheet, write_csv, write_xlsx

ZONE = "Europe/Berlin"

#: The hour that comes twice in the night when summer time ends: 00:30 and 01:30 UTC are both 02:30.
AUTUMN = pd.DatetimeIndex(["2025-10-26T00:30Z", "2025-10-26T01:30Z", "2025-10-26T02:30Z"], name="Time")


@pytest.fixture
def table() -> Sheet:
    frame = pd.DataFrame(
        {"Energy, kWh": [0.1 + 0.2, np.nan, 1e-9], "Mode": ["running", None, "=1+1"], "Units": [3, 4, 5]}, index=AUTUMN
    )
    return Sheet("Compressor-1: energy", frame, ZONE, (("Machine", "Compressor-1"),), ("Energy, kWh",))


def rows(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=delimiter))


def test_csv_keeps_every_digit_and_tells_both_hours_of_the_autumn_night_apart(table: Sheet, tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", table)
    assert rows(tmp_path / "a.csv") == [
        ["Time", "Energy, kWh", "Mode", "Units"],
        ["2025-10-26T02:30:00+02:00", "0.30000000000000004", "running", "3"],
        ["2025-10-26T02:30:00+01:00", "", "", "4"],
        ["2025-10-26T03:30:00+01:00", "1e-09", "'=1+1", "5"],
    ]
    again = pd.read_csv(tmp_path / "a.csv")
    np.testing.assert_array_equal(again["Energy, kWh"], table.frame["Energy, kWh"])


def test_german_csv_has_semicolons_and_decimal_commas(table: Sheet, tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", table, german=True)
    assert rows(tmp_path / "a.csv", ";")[1][1] == "0,30000000000000004"
    assert rows(tmp_path / "a.csv", ";")[0] == ["Time", "Energy, kWh", "Mode", "Units"]


def test_a_workbook_has_real_dates_in_site_time_and_in_utc_and_a_formula_for_the_sum(
    table: Sheet, tmp_path: Path
) -> None:
    write_xlsx(tmp_path / "a.xlsx", [table])
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Compressor-1 energy", "About"]
    found = book["Compressor-1 energy"]
    heads = [cell.value for cell in found[1]]
    assert heads == [f"Time ({ZONE})", "Time (UTC)", "Energy, kWh", "Mode", "Units"]
    assert [found.cell(row, 1).value for row in (2, 3)] == [datetime.fromisoformat("2025-10-26T02:30")] * 2
    assert [found.cell(row, 2).value for row in (2, 3)] == [
        datetime.fromisoformat("2025-10-26T00:30"),
        datetime.fromisoformat("2025-10-26T01:30"),
    ]
    assert found.cell(2, 3).value == pytest.approx(0.1 + 0.2, rel=1e-15)  # Excel keeps 15 figures
    assert found.cell(3, 3).value is None
    assert found.cell(5, 3).value == "=SUM(C2:C4)"
    assert book["About"].cell(2, 3).value == "Compressor-1"


def test_a_name_that_looks_like_a_formula_stays_a_name(table: Sheet, tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [table])
    cell = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0].cell(4, 4)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


@pytest.mark.parametrize("words", ["=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\tx", "＝1"])
def test_a_text_that_looks_like_a_formula_is_made_harmless_and_numbers_stay_numbers(words: str, tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", Sheet("x", pd.DataFrame({words: [-5.2], "Name": [words]})))
    assert rows(tmp_path / "a.csv") == [[f"'{words}", "Name"], ["-5.2", f"'{words}"]]


def test_the_sum_of_a_workbook_is_there_before_it_is_calculated(table: Sheet, tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [table])
    values = openpyxl.load_workbook(tmp_path / "a.xlsx", data_only=True).worksheets[0]
    assert values.cell(5, 3).value == pytest.approx(0.3 + 1e-9)


def test_sheets_of_the_same_name_get_names_of_their_own(table: Sheet, tmp_path: Path) -> None:
    long = Sheet("x" * 40, table.frame, ZONE)
    write_xlsx(tmp_path / "a.xlsx", [long, long])
    names = openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    assert len(set(names)) == 2
    assert max(map(len, names)) <= 31


def test_a_table_that_is_too_long_for_a_workbook_is_refused_in_words(
    table: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "XLSX_ROWS", 4)
    with pytest.raises(BadRequest, match="3 rows"):
        write_xlsx(tmp_path / "a.xlsx", [table])
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_leaves_the_former_file(table: Sheet, tmp_path: Path) -> None:
    target = tmp_path / "gone" / "a.csv"
    with pytest.raises(CannotStore, match=r"a\.csv"):
        write_csv(target, table)
    (tmp_path / "is_a_folder.csv").mkdir()
    with pytest.raises(CannotStore):
        write_csv(tmp_path / "is_a_folder.csv", table)
    assert [path.name for path in tmp_path.iterdir()] == ["is_a_folder.csv"]
