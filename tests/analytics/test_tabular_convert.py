"""Reading files by a recipe: time, units, counters, rejects; every row is accounted for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analytics.errors import BadRequest
from analytics.plant import VariableKind
from analytics.progress import Progress
from analytics.tabular import (
    MISSING,
    Column,
    Converted,
    Duplicates,
    Marks,
    NewMachine,
    Recipe,
    Role,
    convert,
    preview,
    rejected_rows,
    suggest_recipe,
)

DATA = Path(__file__).parent.parent / "data" / "import"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
ENERGY = (Column("kwh", Role.ENERGY, "kWh"),)

RECIPE = Recipe(
    columns=ENERGY,
    time_columns=("time",),
    time_format="%Y-%m-%d %H:%M",
    timezone="Europe/Berlin",
    interval_s=900,
    machine="M",
)


def read(
    folder: Path, rows: list[str] | str, header: str = "time,kwh", rated: float | None = None, **changes: object
) -> Converted:
    path = folder / "file.csv"
    path.write_text("\n".join([header, *(rows if isinstance(rows, list) else rows.splitlines())]) + "\n", "utf-8")
    return convert(path, replace(RECIPE, **changes), NOW, Progress(), rated)  # type: ignore[arg-type]


def reasons(converted: Converted) -> dict[str, int]:
    return {one.reason: one.count for one in converted.rejections}


def kwh(converted: Converted) -> dict[str, float]:
    return {f"{time:%m-%d %H:%M}": value for time, value in converted.energy["energy_kwh"].items()}  # type: ignore[str-format]


def quarters(first: str, count: int) -> list[str]:
    start = datetime.fromisoformat(first)
    return [f"{start + timedelta(minutes=15 * n):%Y-%m-%d %H:%M}" for n in range(count)]


# --- real files -----------------------------------------------------------------------------------------------------


def test_steel() -> None:
    path = DATA / "steel_two_weeks.csv"
    recipe = suggest_recipe(preview(path, Progress()), NewMachine("Mill", "Works", "Asia/Seoul"))
    found = convert(path, recipe, NOW, Progress())
    assert (found.rows, found.stored, found.rejected, found.empty) == (1344, 1344, 0, 0)
    assert found.energy.index[0] == pd.Timestamp("2017-12-31 15:00", tz="UTC")  # midnight of 1 January in Korea
    assert found.energy_kwh == pytest.approx(48074.5, abs=1e-9)
    assert found.period is not None
    assert found.period.end == datetime(2018, 1, 14, 15, tzinfo=UTC)
    assert found.energy["power_kw"].iloc[0] == pytest.approx(3.17 * 4)
    assert found.categories["load_type"].value_counts().to_dict() == {
        "Light_Load": 728,
        "Medium_Load": 352,
        "Maximum_Load": 264,
    }


def test_steel_as_first_published(tmp_path: Path) -> None:
    """The original names days DD/MM/YYYY, and gives each day's last row the date of that day."""
    lines = (DATA / "steel_two_weeks.csv").read_text().splitlines()
    original = [lines[0]]
    for line in lines[1:]:
        stamp, rest = line.split(",", 1)
        moment = datetime.fromisoformat(stamp)
        day = moment - timedelta(days=1) if f"{moment:%H:%M}" == "00:00" else moment
        original.append(f"{day:%d/%m/%Y} {moment:%H:%M},{rest}")
    path = tmp_path / "original.csv"
    path.write_text("\n".join(original) + "\n")
    mill = NewMachine("Mill", "Works", "Asia/Seoul")
    found = convert(path, suggest_recipe(preview(path, Progress()), mill), NOW, Progress())
    clean = DATA / "steel_two_weeks.csv"
    expected = convert(clean, suggest_recipe(preview(clean, Progress()), mill), NOW, Progress())
    pd.testing.assert_frame_equal(found.energy, expected.energy)
    assert [finding.numbers for finding in found.findings if finding.code == "import.midnights_moved"] == [{"rows": 14}]


def test_melbourne() -> None:
    path = DATA / "melbourne_sixty_days.csv"
    recipe = suggest_recipe(preview(path, Progress()), NewMachine("Plant", "Water", "Australia/Melbourne"))
    found = convert(path, recipe, NOW, Progress())
    assert (found.stored, found.rejected) == (60, 0)
    assert found.energy_kwh == 12_671_566
    assert found.energy.index[0] == pd.Timestamp("2013-12-31 13:00", tz="UTC")
    assert set(found.environment.columns) == {"outdoor_temp_c", "outdoor_humidity_percent"}


# --- time -----------------------------------------------------------------------------------------------------------


def test_a_day_of_23_and_of_25_hours_has_its_own_power(tmp_path: Path) -> None:
    days = {"time_format": "%Y-%m-%d", "interval_s": 86_400}
    found = read(tmp_path, ["2024-03-30,240", "2024-03-31,230", "2024-04-01,240", "2024-10-27,250"], **days)
    assert found.energy["power_kw"].tolist() == pytest.approx([10, 10, 10, 10])
    assert found.energy.index[1] == pd.Timestamp("2024-03-30 23:00", tz="UTC")


def test_a_day_whose_midnight_the_clock_skips(tmp_path: Path) -> None:
    """In São Paulo summer time began at midnight, so 4 November 2018 began at 01:00."""
    zone = {"timezone": "America/Sao_Paulo", "time_format": "%Y-%m-%d", "interval_s": 86_400}
    found = read(tmp_path, ["2018-11-03,240", "2018-11-04,230", "2018-11-05,240"], **zone)
    assert found.rejected == 0
    assert found.energy["power_kw"].tolist() == pytest.approx([10, 10, 10])


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("marks", [Marks.START, Marks.END])
def test_autumn_hours_are_told_apart_by_order(tmp_path: Path, marks: Marks, descending: bool) -> None:
    zone = ZoneInfo("Europe/Berlin")
    instants = [datetime(2024, 10, 26, 22, tzinfo=UTC) + timedelta(minutes=15 * n) for n in range(100)]
    shift = timedelta(minutes=15 if marks is Marks.END else 0)
    rows = [f"{(one + shift).astimezone(zone):%Y-%m-%d %H:%M},{n}" for n, one in enumerate(instants)]
    found = read(tmp_path, rows[::-1] if descending else rows, marks=marks)
    assert found.rejected == 0
    assert found.energy.index.tolist() == instants
    assert found.energy["energy_kwh"].tolist() == list(range(100))
    assert "import.repeated_hour" in {finding.code for finding in found.findings}


def test_ends_written_on_the_wall_clock(tmp_path: Path) -> None:
    """Some loggers write the end as start + 15 minutes on the wall clock; on change days that is another hour."""
    zone = ZoneInfo("Europe/Berlin")
    for day in (datetime(2024, 3, 30, 23, tzinfo=UTC), datetime(2024, 10, 26, 22, tzinfo=UTC)):
        instants = [day + timedelta(minutes=15 * n) for n in range(92)]
        walls = [one.astimezone(zone).replace(tzinfo=None) + timedelta(minutes=15) for one in instants]
        found = read(tmp_path, [f"{wall:%Y-%m-%d %H:%M},1" for wall in walls], marks=Marks.END)
        assert found.rejected == 0
        assert found.energy.index.tolist() == instants


def test_an_hour_that_is_not_told_apart_is_rejected(tmp_path: Path) -> None:
    rows = [f"{stamp},1" for stamp in quarters("2024-10-27 01:00", 12)]
    found = read(tmp_path, rows)
    assert (found.stored, found.rejected) == (8, 4)
    assert reasons(found) == {
        "the clocks in Europe/Berlin show this twice, and the file does not tell which is meant": 4
    }


def test_an_hour_that_does_not_exist_is_rejected_with_advice(tmp_path: Path) -> None:
    found = read(tmp_path, [f"{stamp},1" for stamp in quarters("2024-03-31 01:00", 12)])
    assert reasons(found) == {"the clocks in Europe/Berlin skip this time": 4}
    assert found.rejections[0].rows == (6, 7, 8, 9)
    assert "Etc/GMT-1 (UTC+1)" in found.findings[0].text
    assert (
        read(tmp_path, [f"{stamp},1" for stamp in quarters("2024-03-31 01:00", 12)], timezone="Etc/GMT-1").rejected == 0
    )


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Tehran", "Asia/Seoul",
         "Africa/Casablanca", "Pacific/Apia", "Asia/Kolkata"]
    ),
    st.integers(2010, 2024),
    st.sampled_from([900, 1800, 3600]),
)  # fmt: skip
def test_a_year_of_wall_clock_comes_back_whole(tmp_path: Path, name: str, year: int, step: int) -> None:
    """No energy is lost, doubled or moved: each instant is found again, whatever the clock did."""
    zone = ZoneInfo(name)
    count = 400 * 86_400 // step
    instants = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(seconds=step * n) for n in range(count)]
    # only the days around changes of the clock need to be looked at
    offsets = [one.astimezone(zone).utcoffset() for one in instants]
    changes = [n for n, (a, b) in enumerate(pairwise(offsets)) if a != b]
    near = sorted({m for n in changes for m in range(max(0, n - 120), min(count, n + 120))}) or list(range(50))
    rows = [f"{instants[n].astimezone(zone):%Y-%m-%d %H:%M},1" for n in near]
    found = read(tmp_path, rows, timezone=name, interval_s=step)
    assert found.rejected == 0
    assert found.energy.index.tolist() == [instants[n] for n in near]


@pytest.mark.parametrize(
    ("stamp", "reason"),
    [
        ("2026-01-01 02:00", "the time lies in the future"),
        ("1970-01-01 00:00", "the time lies before 1980"),
        ("infinity", "the time is not of the form YYYY-MM-DD hh:mm"),
        ("2024-13-01 00:00", "the time is not of the form YYYY-MM-DD hh:mm"),
        ("Sum", "the time is not of the form YYYY-MM-DD hh:mm"),
        ("", "no time stamp"),
    ],
)
def test_impossible_times(tmp_path: Path, stamp: str, reason: str) -> None:
    found = read(tmp_path, ["2024-01-01 00:00,1", f"{stamp},2"])
    assert (found.stored, found.rejected) == (1, 1)
    assert reasons(found) == {reason: 1}
    assert found.rejections[0].rows == (3,)


def test_clocks_may_differ_by_five_minutes(tmp_path: Path) -> None:
    assert read(tmp_path, ["2026-01-01 01:05,1"]).stored == 1  # 00:05 UTC
    assert read(tmp_path, ["2026-01-01 01:06,1"]).rejected == 1


@pytest.mark.parametrize(
    ("stamps", "fmt", "first"),
    [
        (["01.02.2024 23:45", "01.02.2024 24:00"], "%d.%m.%Y %H:%M", "02-01 22:45"),
        (["01.02.2024 23:45", "02.02.2024"], "%d.%m.%Y %H:%M", "02-01 22:45"),
        (["01.02.2024 23:45:00", "02.02.2024 00:00"], "%d.%m.%Y %H:%M:%S", "02-01 22:45"),
        (["1.2.2024 23:45", "2.2.2024 0:00"], "%d.%m.%Y %H:%M", "02-01 22:45"),
        (["2024-02-01T23:45:00+01:00", "2024-02-01T23:00:00Z"], "iso", "02-01 22:45"),
        (["45323.989583333", "45324"], "excel", "02-01 22:45"),
        (["1706827500", "1706828400"], "unix", "02-01 22:45"),
    ],
)
def test_ways_to_write_time(tmp_path: Path, stamps: list[str], fmt: str, first: str) -> None:
    found = read(tmp_path, [f"{stamp},1" for stamp in stamps], time_format=fmt)
    assert list(kwh(found)) == [first, "02-01 23:00"]


def test_date_and_time_in_two_columns(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        ["01.02.2024;23:45;1,5", "02.02.2024;00:00;2,5"],
        header="Datum;Uhrzeit;kwh",
        time_columns=("Datum", "Uhrzeit"),
        time_format="%d.%m.%Y %H:%M",
        delimiter=";",
        decimal=",",
    )
    assert kwh(found) == {"02-01 22:45": 1.5, "02-01 23:00": 2.5}


def test_repeated_times(tmp_path: Path) -> None:
    rows = ["2024-01-01 00:00,1", "2024-01-01 00:15,2", "2024-01-01 00:15,3"]
    first = read(tmp_path, rows)
    assert (first.energy["energy_kwh"].tolist(), first.repeated) == ([1, 2], 1)
    assert reasons(first) == {"an earlier row has the same time": 1}
    last = read(tmp_path, rows, duplicates=Duplicates.REPLACE)
    assert last.energy["energy_kwh"].tolist() == [1, 3]
    assert reasons(last) == {"a later row has the same time": 1}
    assert last.rejections[0].rows == (3,)


# --- values ---------------------------------------------------------------------------------------------------------


def test_empty_cells_are_missing_never_zero(tmp_path: Path) -> None:
    rows = ["2024-01-01 00:00,", "2024-01-01 00:15,n/a", "2024-01-01 00:30,0", "2024-01-01 00:45,NaN"]
    found = read(tmp_path, rows)
    assert (found.rows, found.stored, found.empty, found.rejected) == (4, 1, 3, 0)
    assert found.energy["energy_kwh"].tolist() == [0]


@pytest.mark.parametrize(
    "cell", ["inf", "-inf", "1e999", "1,5", "abc", "12 kWh", "1_000", "TRUE", "0x10", "１２", "#REF!"]
)
def test_what_is_no_number_is_named(tmp_path: Path, cell: str) -> None:
    found = read(tmp_path, ["2024-01-01 00:00,1", f'2024-01-01 00:15,"{cell}"'])
    assert (found.stored, found.rejected) == (1, 1)
    only = found.rejections[0]
    assert (only.reason, only.column, only.rows, only.cells) == ("not a number", "kwh", (3,), (cell,))


@pytest.mark.parametrize(
    ("cell", "decimal", "thousands", "value"),
    [
        ("1.234,56", ",", ".", 1234.56),
        ("1 234,56", ",", " ", 1234.56),
        ("1’234.5", ".", "’", 1234.5),
        ("−5,2", ",", "", -5.2),
        ("+3.5e2", ".", "", 350),
        (",5", ",", "", 0.5),
        ("12.34,5", ",", ".", None),
        ("1.2345", ",", ".", None),
        ("1,234", ".", "", None),
    ],
)
def test_notations(tmp_path: Path, cell: str, decimal: str, thousands: str, value: float | None) -> None:
    marks = {"decimal": decimal, "thousands": thousands, "delimiter": ";", "allow_negative": True}
    found = read(tmp_path, [f"2024-01-01 00:00;{cell}"], header="time;kwh", **marks)
    assert found.energy["energy_kwh"].tolist() == ([] if value is None else [value])
    assert found.rejected == (value is None)


def test_units_of_energy_power_and_temperature(tmp_path: Path) -> None:
    columns = (
        Column("e", Role.ENERGY, "MJ"),
        Column("t", Role.MEASURE, "°F", measure="outdoor_temp_c"),
        Column("p", Role.MEASURE, "psi", measure="pressure_bar"),
    )
    found = read(tmp_path, ["2024-01-01 00:00,3.6,212,100"], header="time,e,t,p", columns=columns)
    assert found.energy["energy_kwh"].iloc[0] == pytest.approx(1)
    assert found.energy["power_kw"].iloc[0] == pytest.approx(4)
    assert found.environment.iloc[0].tolist() == pytest.approx([100, 6.894757])


def test_power_becomes_energy(tmp_path: Path) -> None:
    found = read(tmp_path, ["2024-01-01 00:00,8"], header="time,p", columns=(Column("p", Role.POWER, "kW"),))
    assert found.energy.iloc[0].to_dict() == {"energy_kwh": 2, "power_kw": 8}


def test_negative_energy_is_refused_unless_exported(tmp_path: Path) -> None:
    rows = ["2024-01-01 00:00,-1", "2024-01-01 00:15,2"]
    found = read(tmp_path, rows)
    assert (reasons(found), found.energy_kwh, found.rejected) == ({"negative energy": 1}, 2, 1)
    assert read(tmp_path, rows, allow_negative=True).energy_kwh == 1


def test_too_many_labels_are_no_category(tmp_path: Path) -> None:
    columns = (Column("note", Role.VARIABLE, name="note", kind=VariableKind.CATEGORY),)
    rows = [f"{stamp},remark {n}" for n, stamp in enumerate(quarters("2024-01-01 00:00", 40))]
    found = read(tmp_path, rows, header="time,note", columns=columns)
    assert [finding.severity for finding in found.findings] == ["blocking"]


def test_power_above_the_rating_is_remarked(tmp_path: Path) -> None:
    rows = [f"{stamp},1000" for stamp in quarters("2024-01-01 00:00", 10)]
    assert [f.code for f in read(tmp_path, rows, rated=4.0).findings] == ["import.above_rated"]
    assert not read(tmp_path, rows, rated=4000.0).findings


# --- counters -------------------------------------------------------------------------------------------------------


def counter(tmp_path: Path, readings: list[object], rated: float | None = None, **changes: object) -> Converted:
    stamps = quarters("2024-01-01 00:00", len(readings))
    rows = [f"{stamp},{'' if one is None else one}" for stamp, one in zip(stamps, readings, strict=True)]
    column = Column("c", Role.COUNTER, "kWh", register_size=changes.pop("register_size", None))  # type: ignore[arg-type]
    return read(tmp_path, rows, header="time,c", columns=(column,), timezone="UTC", rated=rated, **changes)


def test_a_counter_is_differenced(tmp_path: Path) -> None:
    found = counter(tmp_path, [100, 101, 103, 103, 106.5])
    assert kwh(found) == {"01-01 00:00": 1, "01-01 00:15": 2, "01-01 00:30": 0, "01-01 00:45": 3.5}
    assert (found.stored, found.rejected) == (5, 0)


def test_readings_at_the_end_of_the_interval_say_the_same(tmp_path: Path) -> None:
    """A reading belongs to a moment, so which end of an interval its stamp marks changes nothing."""
    readings: list[object] = [100, 101, 103, 103, 106.5]
    assert kwh(counter(tmp_path, readings, marks=Marks.END)) == kwh(counter(tmp_path, readings))


def test_what_passes_in_a_gap_belongs_to_no_interval(tmp_path: Path) -> None:
    found = counter(tmp_path, [100, 101, None, None, 110, 111])
    assert kwh(found) == {"01-01 00:00": 1, "01-01 01:00": 1}
    assert [(f.code, f.numbers) for f in found.findings] == [("import.unallocated", {"gaps": 1, "kwh": 9})]


def test_a_dip_is_no_reset(tmp_path: Path) -> None:
    """A dip of 0.1 kWh must not add the whole counter again."""
    readings: list[object] = [215.2, 215.4, 215.6, 215.5, 215.7, 215.9, 216.1]
    found = counter(tmp_path, readings)
    assert found.energy_kwh == pytest.approx(216.1 - 215.2)
    assert found.energy["energy_kwh"].min() >= 0
    assert [f.code for f in found.findings] == ["import.dips"]


@pytest.mark.parametrize("glitch", [0, 12.5, 99999])
def test_a_glitch_is_left_out(tmp_path: Path, glitch: float) -> None:
    readings: list[object] = [1000 + n for n in range(40)]
    readings[20] = glitch
    found = counter(tmp_path, readings)
    assert set(found.energy["energy_kwh"]) == {1.0}
    assert reasons(found) == {"a reading far off the counter's course": 1}
    assert found.rejections[0].cells == (f"{glitch:g}",)


def test_a_reset_loses_its_own_interval_only(tmp_path: Path) -> None:
    readings: list[object] = [1000 + n for n in range(20)] + [0.5 + n for n in range(20)]
    found = counter(tmp_path, readings)
    assert found.energy["energy_kwh"].tolist() == [1.0] * 38
    assert reasons(found) == {"the counter was set back: this interval is unknown": 1}


def test_a_meter_that_is_exchanged(tmp_path: Path) -> None:
    for new in (550.0, 70_000.0):
        readings: list[object] = [1000 + n for n in range(30)] + [new + n for n in range(30)]
        found = counter(tmp_path, readings)
        assert found.energy["energy_kwh"].tolist() == [1.0] * 58, new
        assert len(found.rejections) == 1


def test_a_rollover_needs_the_size_of_the_register(tmp_path: Path) -> None:
    readings: list[object] = [99_990 + 2 * n for n in range(5)] + [0, 2, 4]
    unknown = counter(tmp_path, readings)
    assert unknown.energy_kwh == 12
    assert unknown.rejections[0].reason.startswith("the counter was set back")
    known = counter(tmp_path, readings, register_size=100_000)
    assert known.energy_kwh == 14
    assert [f.code for f in known.findings] == ["import.rollovers"]


def test_a_counter_cannot_outrun_its_machine(tmp_path: Path) -> None:
    found = counter(tmp_path, [100, 101, 150, 151], rated=10)
    assert kwh(found) == {"01-01 00:00": 1, "01-01 00:30": 1}
    assert reasons(found) == {"more than the machine can have used": 1}


def test_what_falls_all_the_time_is_no_counter(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="This is no counter"):
        counter(tmp_path, [5, 3, 8, 2, 9, 1, 7, 3, 6, 2])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_counters_with_known_truth(tmp_path: Path, data: st.DataObject) -> None:
    """Whatever a counter does, no amount is negative, none is more than was used, and what is missing is reported."""
    seed = data.draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    used = random.gamma(2.0, 1.0, 120).round(1)
    readings = 5000 + np.concatenate([[0.0], used.cumsum()])
    kind = data.draw(st.sampled_from(["none", "dip", "zero", "reset", "gap", "spike"]))
    at = int(random.integers(20, 100))
    given_: list[object] = [f"{value:.1f}" for value in readings]
    if kind == "dip":
        given_[at] = f"{readings[at - 1] - 0.1:.1f}"
    elif kind == "zero":
        given_[at] = 0
    elif kind == "spike":
        given_[at] = 90_000
    elif kind == "reset":
        given_[at:] = [f"{value - readings[at]:.1f}" for value in readings[at:]]
    elif kind == "gap":
        given_[at : at + 5] = [None] * 5
    found = counter(tmp_path, given_)
    values = found.energy["energy_kwh"].to_numpy()
    assert (values >= 0).all()
    assert values.sum() <= used.sum() + 1e-6
    lost = used.sum() - values.sum()
    if kind in ("none", "dip"):
        assert lost == pytest.approx(0, abs=1e-6)
    else:
        unallocated = sum(f.numbers["kwh"] for f in found.findings if f.code == "import.unallocated")
        assert found.rejections or unallocated == pytest.approx(lost, abs=1e-6)


# --- accounts -------------------------------------------------------------------------------------------------------


def test_missing_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="no column “kwh”") as caught:
        read(tmp_path, ["2024-01-01 00:00,1"], header="time,kw")
    assert "time, kw" in caught.value.hint


def test_ragged_rows(tmp_path: Path) -> None:
    found = read(tmp_path, ["2024-01-01 00:00", "2024-01-01 00:15,2,extra,cells", "2024-01-01 00:30,3"])
    assert (found.rows, found.stored, found.empty) == (3, 2, 1)


def test_no_rows(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="no rows"):
        read(tmp_path, [])


def test_rejected_rows_as_a_table(tmp_path: Path) -> None:
    found = read(tmp_path, ["2024-01-01 00:00,x", "never,1", "2024-01-01 00:15,y"])
    table = rejected_rows(found.rejections)
    assert table["row"].tolist() == [2, 3, 4]
    assert table["column"].tolist() == ["kwh", "", "kwh"]
    assert table["cell"].tolist() == ["x", "never", "y"]


CELLS = st.one_of(
    st.floats(0, 1e6).map(repr),
    st.sampled_from(["", "n/a", "x", "inf", "-1", "1,5", "nan", "  7 "]),
)
STAMPS = st.one_of(
    st.integers(0, 200).map(lambda n: quarters("2024-10-26 20:00", 201)[n]),
    st.sampled_from(["", "Total", "2024-03-31 02:30", "2099-01-01 00:00", "1970-01-01 00:00"]),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(STAMPS, CELLS, CELLS), min_size=1, max_size=40), st.sampled_from(Duplicates))
def test_every_row_is_stored_or_accounted_for(
    tmp_path: Path, rows: list[tuple[str, str, str]], duplicates: Duplicates
) -> None:
    columns = (*ENERGY, Column("own", Role.VARIABLE, "t", name="own", kind=VariableKind.SUM))
    lines = [f'{stamp},"{a}","{b}"' for stamp, a, b in rows]
    if not any(any(row) for row in rows):
        return
    found = read(tmp_path, lines, header="time,kwh,own", columns=columns, duplicates=duplicates)
    assert found.rows == found.stored + found.empty + found.rejected
    assert min(found.stored, found.empty, found.rejected) >= 0
    assert found.energy.index.is_unique
    assert found.energy.index.is_monotonic_increasing
    assert np.isfinite(found.energy.to_numpy()).all()
    assert found.stored >= len(found.energy)
    assert not found.rejected or found.rejections
    with_time = sum(one.count for one in found.rejections if not one.column)
    assert with_time <= found.rejected


def test_rows_without_a_value_are_named_with_what_the_file_says(tmp_path: Path) -> None:
    columns = (Column("e", Role.ENERGY, "kWh"), Column("t", Role.MEASURE, "°C", measure="outdoor_temp_c"))
    lines = ["2024-01-01 00:00,n/a,1", "2024-01-01 01:00,5,", "2024-01-01 02:00,,3", "2024-01-01 03:00,,"]
    found = read(tmp_path, lines, header="time,e,t", columns=columns)
    told = {one.text: one.severity for one in found.findings if one.code == MISSING}
    assert told == {
        "“e” has no value in 3 rows (the file says “n/a”).": "warning",
        "“t” has no value in 2 rows.": "info",
    }
    assert (found.stored, found.empty, found.rejected) == (3, 1, 0)
