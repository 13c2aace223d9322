"""``enms export`` and ``enms registers``: what is written is what the workbench answers."""

import json
from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest

from analytics.cli import main
from analytics.database import Database
from analytics.home import Home
from analytics.measure import ENERGY
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.series import SeriesRequest, sheet_of
from analytics.workbench import Workbench
from tests.analytics.test_cli import dsn_of
from tests.analytics.test_workbench import opened
from tests.plants import TinyPlant, add_energy, times, tiny_plant

pytestmark = pytest.mark.servers


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    made = tiny_plant(migrated, days=10)
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, made.machine_id, times(made.start, 96), 2.5, energy_type="natural_gas")
    return made


@pytest.fixture
def bench(migrated: Database, plant: TinyPlant, home: Home) -> Workbench:
    return opened(migrated, home)


def press(bench: Workbench) -> Machine:
    return bench.machine("Press-1", Progress())


def enms(migrated: Database, *arguments: str) -> int:
    return main([*arguments, "--dsn", dsn_of(migrated.address)])


def test_a_csv_holds_the_series_to_the_last_figure(
    migrated: Database, bench: Workbench, plant: TinyPlant, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    options = ("--machine", "Press-1", "--measures", "energy_kwh,outdoor_temp_c", "--interval", "1hour")
    assert enms(migrated, "export", *options, "--out", str(path)) == 0
    table = pd.read_csv(path)
    found = bench.series(
        SeriesRequest(plant.machine_id, (ENERGY,), Period(plant.start, plant.end), Interval.HOUR), Progress()
    )
    np.testing.assert_array_equal(table["Press-1: Energy, kWh"], found.frame["energy_kwh"])
    assert list(pd.to_datetime(table["Time"], utc=True)) == list(found.frame.index)
    assert table["Time"][0] == "2025-01-01T01:00:00+01:00"


def test_gas_is_a_column_of_its_own(migrated: Database, bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert enms(migrated, "export", "--machine", "Press-1", "--interval", "1day", "--out", str(path)) == 0
    table = pd.read_csv(path)
    assert table["Press-1: Energy (Natural gas), kWh"].sum() == pytest.approx(96 * 2.5)
    assert table["Press-1: Energy (Natural gas), kWh"].notna().sum() == 2  # a day of UTC touches two of Berlin


def test_a_workbook_sums_energies_and_not_temperatures(migrated: Database, bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    options = ("--machine", "Press-1", "--measures", "energy_kwh,outdoor_temp_c", "--interval", "1day")
    assert enms(migrated, "export", *options, "--out", str(path)) == 0
    sheet = openpyxl.load_workbook(path).worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    last = [cell.value for cell in sheet[sheet.max_row]]
    sums = {head: value for head, value in zip(heads, last, strict=True) if value}
    assert sums["Press-1: Energy, kWh"] == f"=SUM(C2:C{sheet.max_row - 1})"
    assert not any("temperature" in str(head) for head in sums)


def test_what_the_machine_does_not_have_is_told(
    migrated: Database, bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    assert enms(migrated, "export", "--machine", "Press-1", "--measures", "steam", "--out", str(path)) == 2
    assert "energy_kwh" in capsys.readouterr().err
    assert enms(migrated, "export", "--machine", "Press-1", "--out", str(tmp_path / "a.pdf")) == 2
    assert ".xlsx" in capsys.readouterr().err
    assert list(tmp_path.glob("a.*")) == []


def test_machines_of_one_table_keep_their_own_gaps(bench: Workbench, plant: TinyPlant) -> None:
    machine = press(bench)
    found = bench.series(SeriesRequest(machine.id, (ENERGY,), Period(plant.start, plant.end), Interval.DAY), Progress())
    half = SeriesRequest(machine.id, (ENERGY,), Period(plant.start, plant.end), Interval.DAY, energy_type="natural_gas")
    sheet = sheet_of([(machine, found), (machine, bench.series(half, Progress()))])
    assert len(sheet.frame) == len(found.frame)
    assert sheet.frame.notna().sum().to_list() == [11, 2]  # days of Berlin
    assert sheet.sums == tuple(sheet.frame.columns)
    assert ("Machines", "Press-1") in sheet.notes


def test_registers_are_listed_as_they_are(
    migrated: Database, bench: Workbench, capsys: pytest.CaptureFixture[str]
) -> None:
    assert enms(migrated, "registers", "machines", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)["machines"]
    assert (row["name"], row["rated_power_kw"]) == ("Press-1", 100.0)
    assert enms(migrated, "registers", "sites") == 0
    assert "Europe/Berlin" in capsys.readouterr().out
    assert enms(migrated, "registers", "tariffs") == 0
    assert "no rows" in capsys.readouterr().out
