"""What is wrong with a plant's own functions and roll-ups is read from their definitions; what an upgrade adapts."""

from dataclasses import replace
from importlib.resources import files

import pytest

from analytics import inspection, migrations
from analytics.capability import Capability, ServerKind
from analytics.inspection import Adaption, Facts, Function, Rollup, State
from analytics.measure import Series
from analytics.records import inline
from analytics.schema import contract

HOURS = frozenset({"bucket", "machine_id", "total_energy_kwh", "avg_power_kw", "max_power_kw"})
RIGHTS = frozenset({"SELECT", "INSERT", "UPDATE", "DELETE"})

PLANT = Capability(
    server_version="17.4",
    kind=ServerKind.PLAIN,
    timescale_version="",
    timescale_licence="",
    database="plant",
    user="energy",
    migration=0,
    newest_migration=8,
    columns={
        "factories": frozenset({"id", "name", "timezone"}),
        "machines": frozenset({"id", "factory_id", "name"}),
        "energy_readings": frozenset({"time", "machine_id", "energy_type", "energy_kwh", "power_kw"}),
        "energy_readings_1hour": HOURS,
    },
    rights=dict.fromkeys(("factories", "machines", "energy_readings", "energy_readings_1hour"), RIGHTS),
)


def function(body: str, outputs: tuple[str, ...] = (), language: str = "plpgsql", *, ours: bool = False) -> Function:
    text = f"CREATE FUNCTION public.calculate_x(p_machine_id uuid)\n LANGUAGE {language}\nAS $$ BEGIN {body} END $$"
    return Function("calculate_x", text, outputs, ours, "calculate_x(uuid)")


def codes(one: Function) -> set[str]:
    return {fault.code for fault in inspection.function_faults(one, PLANT)}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("... WHERE e.bucket BETWEEN p_start_time AND p_end_time", "end_inclusive"),
        ("SELECT AVG(t.rate_per_kwh) FROM energy_tariffs t", "mean_tariff"),
        ("EXTRACT(HOUR FROM er.bucket AT TIME ZONE 'UTC')", "utc_hours"),
        ("h >= t.start_hour AND h < t.end_hour", "never_past_midnight"),
        ("MAX(e.max_power_kw)", "instantaneous_peak"),
        ("AVG(e.avg_power_kw)", "average_of_averages"),
        ("SELECT 'USD' FROM energy_tariffs", "fixed_currency"),
        ("SELECT f FROM carbon_factors ORDER BY valid_from DESC", "any_carbon_factor"),
        ("SUM(e.total_energy_kwh) FROM energy_readings_1hour e", "energy_types_added"),
        ("SUM(GREATEST(0, 18 - outdoor_temp_c))", "degree_days_per_reading"),
        ("SELECT 1 FROM energy_readings_15min e", "missing_relation"),
    ],
)
def test_each_fault_is_seen(body: str, code: str) -> None:
    assert code in codes(function(body))


@pytest.mark.parametrize(
    "body",
    [
        "WHERE e.bucket >= p_start_time AND e.bucket < p_end_time",
        "EXTRACT(HOUR FROM e.bucket AT TIME ZONE f.timezone)",
        "CASE WHEN t.start_hour > t.end_hour THEN h >= t.start_hour OR h < t.end_hour END",
        "SELECT c.f FROM carbon_factors c WHERE c.region = p_region",
        "FROM energy_readings_1hour e WHERE e.energy_type = 'electrical'",
        "-- bucket BETWEEN a AND b is what others do",
    ],
)
def test_what_is_right_is_not_called_faulty(body: str) -> None:
    assert codes(function(body)) == set()


def test_output_columns_that_are_columns_of_the_table_are_ambiguous() -> None:
    body = "SELECT p_machine_id, max(max_power_kw) FROM energy_readings_1hour WHERE machine_id = p_machine_id"
    assert "ambiguous" in codes(function(body, ("machine_id", "max_power_kw")))
    qualified = (
        "SELECT m.id, max(e.max_power_kw) AS max_power_kw FROM energy_readings_1hour e WHERE e.machine_id = m.id"
    )
    assert "ambiguous" not in codes(function(qualified, ("machine_id", "max_power_kw")))
    assert "ambiguous" not in codes(function(body, ("machine_id",), "sql"))


def test_our_own_functions_are_never_faulty() -> None:
    assert codes(function("e.bucket BETWEEN p_start_time AND p_end_time", ours=True)) == set()


def test_a_roll_up_that_ignores_the_energy_type_is_faulty() -> None:
    rollup = Rollup("energy_readings_1hour", "view", "SELECT max(power_kw) AS peak_demand_kw FROM energy_readings")
    found = {fault.code for fault in inspection.rollup_faults(rollup, PLANT, Series.ENERGY)}
    assert found == {"energy_types_added", "instantaneous_peak"}
    typed = replace(PLANT, columns={**PLANT.columns, "energy_readings_1hour": HOURS | {"energy_type"}})
    assert not list(inspection.rollup_faults(replace(rollup, definition=""), typed, Series.ENERGY))


def test_report_says_what_is_missing_means() -> None:
    found = inspection.report(PLANT, Facts(), contract(PLANT))
    parts = {part.name: part for part in found.parts}
    assert parts["production_data"].state is State.MISSING
    assert "no specific energy" in parts["production_data"].meaning
    assert parts["energy_readings"].state is State.DIFFERS  # columns and the unique key are not there
    assert parts["calculate_sec()"].state is State.MISSING
    assert parts["schema workbench"].state is State.MISSING
    assert found.upgradable == ""


def test_who_has_to_upgrade_is_named() -> None:
    reader = replace(PLANT, upgradable_by="owner_of_plant")
    assert "“owner_of_plant” has to run the upgrade" in inspection.why_not(reader, Facts())
    nothing = replace(PLANT, columns={}, rights={})
    assert "no database of a plant" in inspection.why_not(nothing, Facts())
    community = replace(PLANT, kind=ServerKind.COMMUNITY)
    assert "hypertable" in inspection.why_not(community, Facts())
    assert inspection.why_not(community, Facts(hypertables=frozenset({"energy_readings"}))) == ""


def test_scripts_are_split_at_ends_of_statements_only() -> None:
    script = "-- a; b\nSELECT ';';\nDO $x$ BEGIN NULL; END $x$;\n-- the end\n"
    assert inspection.statements_of(script) == ("-- a; b\nSELECT ';';", "DO $x$ BEGIN NULL; END $x$;")
    assert inspection.why_written("-- Because.\nSELECT 1;") == "Because."


def test_tables_of_the_contract_are_read_from_the_migrations() -> None:
    tables = contract(PLANT)
    assert tables["factories"]["timezone"] == "text"
    assert tables["energy_tariffs"]["applicable_days"] == "integer[]"
    assert "PRIMARY" not in {name for columns in tables.values() for name in columns}


@pytest.mark.parametrize("kind", ServerKind)
def test_every_migration_is_adapted_without_touching_what_is_there(kind: ServerKind) -> None:
    facts = Facts(functions=(Function("calculate_sec", "", (), False, "calculate_sec(uuid)"),))
    capability = replace(PLANT, kind=kind)
    steps = [
        step
        for migration in migrations.migrations(kind)
        for step in Adaption(capability, facts, replace=False).steps(migration.name, migration.sql)
    ]
    text = "\n".join(step.sql for step in steps)
    assert "CREATE TABLE factories" not in text
    assert "ALTER TABLE factories ADD COLUMN" in text
    assert "DROP " not in "\n".join(step.sql for step in steps if "$" not in step.sql)
    assert "FUNCTION calculate_sec(" not in text
    assert "FUNCTION calculate_all_kpis(" in text
    assert all(step.why for step in steps)


def test_functions_give_way_only_with_consent_and_are_kept() -> None:
    facts = Facts(functions=(Function("calculate_sec", "", (), False, "calculate_sec(uuid)"),))
    sql = (files(migrations) / "0008_kpi_functions.sql").read_text(encoding="utf-8")
    steps = [
        step for step in Adaption(PLANT, facts, replace=True).steps("0008_kpi_functions.sql", sql) if step.replaces
    ]
    kept, dropped, made = (step.sql for step in steps)
    assert "INSERT INTO workbench.replaced_functions" in kept
    assert dropped == "DROP FUNCTION public.calculate_sec(uuid);"
    assert made.startswith("CREATE FUNCTION calculate_sec(")


def test_kpi_sql_needs_nothing_of_the_workbench() -> None:
    arguments = {"p_machine_id": "%(id)s", "p_start_time": "%(start)s", "p_end_time": "%(end)s"}
    sql = inline.query_of("calculate_all_kpis", arguments)
    assert "workbench." not in sql
    assert "p_machine_id" not in sql
    assert "workbench.kpis(" in inline.query_of("calculate_all_kpis", arguments, frozenset({"workbench.kpis"}))


def test_capability_answers_for_rights_and_names() -> None:
    named = replace(
        PLANT,
        columns={
            **PLANT.columns,
            "production_data": frozenset({"time"}),
            "production_data_1min": frozenset({"bucket", "avg_throughput_units_per_hour", "reading_count"}),
        },
        continuous={"production_data_1min": False},
    )
    assert named.other_names == {
        "production_data_1min.avg_throughput": "avg_throughput_units_per_hour",
        "production_data_1min.total_readings": "reading_count",
    }
    assert [level.value for level in named.aggregate_levels("production_data")] == ["1min"]
    assert named.may("INSERT", "machines")
    assert not named.may("INSERT", "production_data")
