"""Files go into a real database whole or not at all, and what is stored equals the file."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from analytics import ingest
from analytics.database import Database
from analytics.errors import BadRequest, Cancelled, CannotStore
from analytics.plant import VariableKind
from analytics.progress import Progress
from analytics.tabular import (
    Column,
    Duplicates,
    ImportReport,
    Marks,
    NewMachine,
    Recipe,
    Role,
    preview,
    suggest_recipe,
)

pytestmark = pytest.mark.every_server

DATA = Path(__file__).parent.parent / "data" / "import"
STEEL, MELBOURNE = DATA / "steel_two_weeks.csv", DATA / "melbourne_sixty_days.csv"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def rows(database: Database, query: str) -> list[tuple[object, ...]]:
    with database.session(Progress()) as session:
        return session.rows(query)


def value(database: Database, query: str) -> object:
    return rows(database, query)[0][0]


def steel(machine: NewMachine | str = "", **changes: object) -> Recipe:
    new = NewMachine("Rolling mill", "Gwangyang", "Asia/Seoul", "motor", 800.0)
    recipe = suggest_recipe(preview(STEEL, Progress()), machine or new, timezone="Asia/Seoul")
    return replace(recipe, **changes)  # type: ignore[arg-type]


def bring(database: Database, path: Path, recipe: Recipe) -> ImportReport:
    return ingest.store(database, path, recipe, NOW, Progress())


def small(tmp_path: Path, text: str, columns: tuple[Column, ...], **changes: object) -> tuple[Path, Recipe]:
    """Return a small hourly file in UTC and its recipe."""
    path = tmp_path / "small.csv"
    path.write_text(text, encoding="utf-8")
    recipe = Recipe(
        columns=columns,
        time_columns=("time",),
        time_format="%Y-%m-%d %H:%M",
        timezone="UTC",
        interval_s=3600,
        new_machine=NewMachine("M", "F", "UTC"),
    )
    return path, replace(recipe, **changes)  # type: ignore[arg-type]


ENERGY = (Column("kwh", Role.ENERGY, "kWh"),)
LINES = "time,kwh\n2024-01-01 00:00,1\n2024-01-01 01:00,2\n2024-01-01 02:00,4\n"


def test_steel(migrated: Database) -> None:
    report = bring(migrated, STEEL, steel())
    assert (report.rows, report.stored, report.rejected, report.empty) == (1344, 1344, 0, 0)
    assert report.energy_kwh == pytest.approx(48074.5, abs=1e-6)
    assert report.stored_kwh == report.energy_kwh
    assert (report.new_machine, report.new_factory) == (False, False)  # they are there now
    assert float(str(value(migrated, "SELECT sum(energy_kwh) FROM energy_readings"))) == 48074.5
    first, last, count = rows(migrated, "SELECT min(time), max(time), count(*) FROM energy_readings")[0]
    assert first == datetime(2017, 12, 31, 15, 0, tzinfo=UTC)  # midnight of 1 January in Korea
    assert last == datetime(2018, 1, 14, 14, 45, tzinfo=UTC)
    assert count == 1344
    assert rows(
        migrated, "SELECT energy_kwh::float8, power_kw::float8, source FROM energy_readings ORDER BY time LIMIT 1"
    ) == [(3.17, 12.68, "import")]
    assert rows(migrated, "SELECT f.name, f.timezone, m.name, m.type::text, m.data_interval_seconds"
                " FROM machines m JOIN factories f ON f.id = m.factory_id") == [
        ("Gwangyang", "Asia/Seoul", "Rolling mill", "motor", 900)
    ]  # fmt: skip


def test_steel_variables(migrated: Database) -> None:
    bring(migrated, STEEL, steel())
    found = dict(rows(migrated, "SELECT name, unit || ' ' || kind FROM workbench.variables WHERE parent_id IS NULL"))
    assert found == {
        "lagging_kvarh": "kvarh sum",
        "leading_kvarh": "kvarh sum",
        "co2_t": "t sum",
        "lagging_pf": "% mean",
        "leading_pf": "% mean",
        "load_type": " category",
    }
    labels = rows(
        migrated,
        "SELECT v.name, v.label, sum(r.value), count(*) FROM workbench.variables v"
        " JOIN workbench.variable_readings r ON r.variable_id = v.id"
        " WHERE v.parent_id = (SELECT id FROM workbench.variables WHERE name = 'load_type') GROUP BY 1, 2 ORDER BY 2",
    )
    assert labels == [
        ("load_type=Light_Load", "Light_Load", 728.0, 1344),
        ("load_type=Maximum_Load", "Maximum_Load", 264.0, 1344),
        ("load_type=Medium_Load", "Medium_Load", 352.0, 1344),
    ]


def test_roll_ups_follow(migrated: Database) -> None:
    bring(migrated, STEEL, steel())
    assert float(str(value(migrated, "SELECT sum(total_energy_kwh) FROM energy_readings_1hour"))) == pytest.approx(
        48074.5
    )
    assert float(
        str(
            value(
                migrated,
                "SELECT sum(total_value) FROM workbench.variable_readings_1day r"
                " JOIN workbench.variables v ON v.id = r.variable_id WHERE v.name = 'lagging_kvarh'",
            )
        )
    ) == pytest.approx(sum(float(line.split(",")[2]) for line in STEEL.read_text().splitlines()[1:]))


def test_melbourne(migrated: Database) -> None:
    recipe = suggest_recipe(
        preview(MELBOURNE, Progress()), NewMachine("Eastern plant", "Melbourne Water", "Australia/Melbourne")
    )
    report = bring(migrated, MELBOURNE, recipe)
    assert report.energy_kwh == 12_671_566
    assert float(str(value(migrated, "SELECT sum(energy_kwh) FROM energy_readings"))) == 12_671_566
    first, kw = rows(migrated, "SELECT time, power_kw::float8 FROM energy_readings ORDER BY time LIMIT 1")[0]
    assert first == datetime(2013, 12, 31, 13, 0, tzinfo=UTC)  # midnight of 1 January in Melbourne, summer time
    assert kw == pytest.approx(175856 / 24)
    assert value(migrated, "SELECT count(*) FROM environmental_data WHERE outdoor_temp_c IS NOT NULL") == 60
    assert value(migrated, "SELECT count(*) FROM workbench.variables WHERE kind = 'mean'") == 12


def test_plan_writes_nothing_and_says_what_store_does(migrated: Database) -> None:
    plan = ingest.plan(migrated, STEEL, steel(), NOW, Progress())
    assert plan.dry_run
    assert (plan.new_machine, plan.new_factory, plan.machine_id) == (True, True, None)
    assert plan.refusal == ""
    assert value(migrated, "SELECT count(*) FROM machines") == 0
    done = bring(migrated, STEEL, steel())
    for name in ("rows", "stored", "rejected", "duplicates", "values", "new_variables", "energy_kwh", "period"):
        assert getattr(plan, name) == getattr(done, name), name
    assert [target.target for target in plan.targets][:2] == ["energy_kwh", "power_kw"]


def test_the_same_file_again_changes_nothing(migrated: Database) -> None:
    first = bring(migrated, STEEL, steel())
    again = bring(migrated, STEEL, steel())
    assert again.machine_id == first.machine_id
    assert (again.values, again.duplicates, again.stored_kwh) == (0, first.values, 0)
    assert "import.again" in {finding.code for finding in again.findings}
    assert value(migrated, "SELECT count(*) FROM energy_readings") == 1344
    assert value(migrated, "SELECT count(*) FROM workbench.variables") == 9
    assert float(str(value(migrated, "SELECT sum(energy_kwh) FROM energy_readings"))) == 48074.5


def test_overlapping_files(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES, ENERGY)
    bring(migrated, path, recipe)
    path.write_text("time,kwh\n2024-01-01 01:00,20\n2024-01-01 02:00,40\n2024-01-01 03:00,80\n")
    skipped = bring(migrated, path, recipe)
    assert (skipped.duplicates, skipped.replaced, skipped.stored_kwh) == (4, 0, 80)  # energy and power, two rows
    assert value(migrated, "SELECT sum(energy_kwh)::float8 FROM energy_readings") == 87
    replaced = bring(migrated, path, replace(recipe, duplicates=Duplicates.REPLACE))
    assert (replaced.duplicates, replaced.replaced, replaced.stored_kwh) == (6, 6, 140)
    assert value(migrated, "SELECT sum(energy_kwh)::float8 FROM energy_readings") == 141
    assert value(migrated, "SELECT sum(total_energy_kwh)::float8 FROM energy_readings_1day") == 141
    with pytest.raises(CannotStore, match="6 values are in the database already"):
        bring(migrated, path, replace(recipe, duplicates=Duplicates.REFUSE))


def test_missing_values_are_filled_into_rows_that_are_there(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(
        tmp_path,
        "time,kwh,temp\n2024-01-01 00:00,1,5\n2024-01-01 01:00,2,\n",
        (*ENERGY, Column("temp", Role.MEASURE, "°C", measure="outdoor_temp_c")),
    )
    bring(migrated, path, recipe)
    path.write_text("time,bar,temp\n2024-01-01 00:00,6.5,50\n2024-01-01 01:00,7.5,60\n")
    columns = (
        Column("bar", Role.MEASURE, "bar", measure="pressure_bar"),
        Column("temp", Role.MEASURE, "°C", measure="outdoor_temp_c"),
    )
    bring(migrated, path, replace(recipe, columns=columns))
    assert rows(
        migrated, "SELECT outdoor_temp_c::float8, pressure_bar::float8 FROM environmental_data ORDER BY time"
    ) == [(5, 6.5), (60, 7.5)]


def test_variables_skip_and_replace(migrated: Database, tmp_path: Path) -> None:
    columns = (
        Column("steam", Role.VARIABLE, "t", name="steam", kind=VariableKind.SUM),
        Column("shift", Role.VARIABLE, name="shift", kind=VariableKind.CATEGORY),
    )
    path, recipe = small(tmp_path, "time,steam,shift\n2024-01-01 00:00,1,early\n2024-01-01 01:00,2,late\n", columns)
    bring(migrated, path, recipe)
    path.write_text("time,steam,shift\n2024-01-01 01:00,20,night\n2024-01-01 02:00,40,night\n")
    bring(migrated, path, recipe)
    steam = (
        "SELECT sum(value) FROM workbench.variable_readings r JOIN workbench.variables v ON v.id = variable_id WHERE "
    )
    assert value(migrated, steam + "name = 'steam'") == 43
    # the label that is new was not on at the times that were known, and is where it replaces nothing
    night = (
        "SELECT array_agg(value ORDER BY time) FROM workbench.variable_readings r"
        " JOIN workbench.variables v ON v.id = variable_id WHERE label = "
    )
    assert value(migrated, night + "'night'") == [0, 0, 1]
    assert value(migrated, night + "'late'") == [0, 1, 0]
    bring(migrated, path, replace(recipe, duplicates=Duplicates.REPLACE))
    assert value(migrated, steam + "name = 'steam'") == 61
    assert value(migrated, night + "'night'") == [0, 1, 1]
    assert value(migrated, night + "'late'") == [0, 0, 0]


def test_units_of_a_known_variable(migrated: Database, tmp_path: Path) -> None:
    inlet = Column("t", Role.VARIABLE, "°C", name="inlet")
    path, recipe = small(tmp_path, "time,t\n2024-01-01 00:00,100\n", (inlet,))
    bring(migrated, path, recipe)
    path.write_text("time,t\n2024-01-01 01:00,212\n")
    bring(migrated, path, replace(recipe, columns=(replace(inlet, unit="°F", name="Inlet"),)))
    assert value(migrated, "SELECT array_agg(value ORDER BY time) FROM workbench.variable_readings") == [100, 100]
    with pytest.raises(BadRequest, match="do not convert"):
        bring(migrated, path, replace(recipe, columns=(replace(inlet, unit="bar"),)))
    with pytest.raises(BadRequest, match="of the kind mean"):
        bring(migrated, path, replace(recipe, columns=(replace(inlet, kind=VariableKind.SUM),)))


def test_energy_types_stay_apart(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES, ENERGY)
    bring(migrated, path, recipe)
    gas = bring(migrated, path, replace(recipe, energy_type="natural_gas"))
    assert gas.duplicates == 0
    assert rows(migrated, "SELECT energy_type, sum(energy_kwh)::float8 FROM energy_readings GROUP BY 1 ORDER BY 1") == [
        ("electrical", 7),
        ("natural_gas", 7),
    ]


def test_machines_are_found_by_name_id_and_factory(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES, ENERGY)
    made = bring(migrated, path, recipe)
    for name in (str(made.machine_id), "m", "F/M"):
        plan = ingest.plan(migrated, path, replace(recipe, new_machine=None, machine=name), NOW, Progress())
        assert plan.machine_id == made.machine_id
    with pytest.raises(BadRequest, match="no machine “X”") as caught:
        ingest.plan(migrated, path, replace(recipe, new_machine=None, machine="X"), NOW, Progress())
    assert "M" in caught.value.hint
    bring(migrated, path, replace(recipe, new_machine=NewMachine("M", "Other", "UTC")))
    with pytest.raises(BadRequest, match="2 machines are called"):
        ingest.plan(migrated, path, replace(recipe, new_machine=None, machine="m"), NOW, Progress())


def test_unknown_machine_type(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES, ENERGY, new_machine=NewMachine("M", "F", "UTC", "robot"))
    with pytest.raises(BadRequest, match="no machine type “robot”") as caught:
        bring(migrated, path, recipe)
    assert "compressor" in caught.value.hint


def test_nothing_to_store_is_refused(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, "time,kwh\nyesterday,1\n", ENERGY)
    plan = ingest.plan(migrated, path, recipe, NOW, Progress())
    assert plan.refusal.startswith("No row of the file can be stored: 1 × the time is not of the form")
    with pytest.raises(CannotStore, match="No row"):
        bring(migrated, path, recipe)
    assert value(migrated, "SELECT count(*) FROM machines") == 0


def test_repeated_rows_are_refused_when_told_so(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES + "2024-01-01 02:00,5\n", ENERGY, duplicates=Duplicates.REFUSE)
    with pytest.raises(CannotStore, match="1 row repeats"):
        bring(migrated, path, recipe)


@pytest.mark.parametrize(
    "at",
    [
        "Opening the file",
        "Placing the rows in time",
        "Comparing with what is there",
        "Writing energy",
        "Writing load_type",
        "Bringing the roll-ups up to date",
        "Committing",
    ],
)
def test_a_cancelled_import_leaves_nothing(migrated: Database, at: str) -> None:
    steps: list[str] = []

    def report(_fraction: float, phrase: str) -> None:
        steps.append(phrase)
        if phrase == at:
            progress.stop()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        ingest.store(migrated, STEEL, steel(), NOW, progress)
    for table in ("factories", "machines", "energy_readings", "workbench.variables", "workbench.variable_readings",
                  "workbench.imports"):  # fmt: skip
        assert value(migrated, f"SELECT count(*) FROM {table}") == 0, (table, steps[-1])


def test_an_import_is_written_down(migrated: Database) -> None:
    report = bring(migrated, STEEL, steel())
    found = rows(
        migrated,
        "SELECT file_name, machine_id, rows_stored, rows_rejected, recipe->>'timezone', length(file_sha256),"
        " finished_at >= started_at FROM workbench.imports",
    )
    assert found[0][:6] == ("steel_two_weeks.csv", report.machine_id, 1344, 0, "Asia/Seoul", 64)


def test_details_of_the_meter_go_with_the_energy(migrated: Database, tmp_path: Path) -> None:
    columns = (*ENERGY, Column("pf", Role.MEASURE, "%", measure="power_factor"))
    path, recipe = small(tmp_path, "time,kwh,pf\n2024-01-01 00:00,1,92.5\n2024-01-01 01:00,,80\n", columns)
    report = bring(migrated, path, recipe)
    assert rows(migrated, "SELECT energy_kwh::float8, power_factor::float8 FROM energy_readings") == [(1, 0.925)]
    assert [(one.column, one.count) for one in report.rejections] == [("pf", 1)]


def test_marks_shift_the_interval(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES, ENERGY, marks=Marks.END)
    bring(migrated, path, recipe)
    assert value(migrated, "SELECT min(time) FROM energy_readings") == datetime(2023, 12, 31, 23, tzinfo=UTC)


def test_readings_that_are_much_finer_than_the_file(migrated: Database, tmp_path: Path) -> None:
    path, recipe = small(tmp_path, LINES, ENERGY)
    machine_id = bring(migrated, path, recipe).machine_id
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO energy_readings (time, machine_id, power_kw, energy_kwh) SELECT t, %s, 1, 1 FROM"
            " generate_series(timestamptz '2024-01-01 02:00:05+00', '2024-01-01 04:00:00+00', interval '5 s') t",
            (machine_id,),
        )
    path.write_text(LINES + "2024-01-01 03:00,8\n2024-01-01 05:00,16\n")
    again = bring(migrated, path, recipe)
    assert (again.duplicates, again.stored_kwh) == (8, 16)
