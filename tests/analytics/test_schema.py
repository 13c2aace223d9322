"""What a database is found to be, and making one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from analytics import migrations, schema
from analytics.capability import Capability, ServerKind
from analytics.database import Database
from analytics.errors import CannotStore
from analytics.measure import CONTRACT_MEASURES, Aggregate, Series
from analytics.period import Interval, Period
from analytics.progress import Progress
from tests.plants import add_energy, add_factory, add_machine, times, tiny_plant

pytestmark = pytest.mark.every_server

LEVELS = (Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)

TABLES = {
    "factories": (
        "id name location address timezone contact_email contact_phone is_active metadata created_at updated_at"
    ),
    "machines": (
        "id factory_id name description type manufacturer model serial_number installation_date rated_power_kw"
        " rated_voltage_v rated_current_a rated_frequency_hz location_in_factory data_interval_seconds mqtt_topic"
        " is_active is_critical metadata created_at updated_at"
    ),
    "energy_readings": (
        "time machine_id energy_type power_kw energy_kwh voltage_v current_a power_factor frequency_hz"
        " thd_voltage_percent thd_current_percent voltage_l1_v voltage_l2_v voltage_l3_v current_l1_a current_l2_a"
        " current_l3_a is_estimated quality_score source metadata"
    ),
    "production_data": (
        "time machine_id production_count production_count_good production_count_bad throughput_units_per_hour"
        " operating_mode recipe_id batch_id product_id speed_percent target_speed_percent quality_score"
        " downtime_seconds downtime_reason operator_id shift metadata"
    ),
    "environmental_data": (
        "time machine_id outdoor_temp_c indoor_temp_c machine_temp_c outdoor_humidity_percent indoor_humidity_percent"
        " pressure_bar pressure_setpoint_bar flow_rate_m3h supply_air_temp_c return_air_temp_c"
        " chilled_water_supply_temp_c chilled_water_return_temp_c cop vibration_mm_s metadata"
    ),
    "machine_status": (
        "machine_id is_running current_mode current_power_kw operating_hours_total energy_total_kwh"
        " production_total_units last_reading_time alert_level alert_message health_score last_updated"
    ),
    "energy_baselines": (
        "id machine_id model_name model_type model_version training_start_date training_end_date training_samples"
        " coefficients intercept feature_names r_squared rmse mae is_active created_at trained_by metadata"
    ),
    "anomalies": (
        "id machine_id detected_at anomaly_type severity metric_name metric_value expected_value deviation_percent"
        " deviation_std_dev detection_method confidence_score is_resolved resolved_at resolution_notes created_at"
        " metadata"
    ),
    "energy_tariffs": (
        "id factory_id name rate_per_kwh currency is_time_of_use start_hour end_hour applicable_days"
        " demand_charge_per_kw valid_from valid_to is_active"
    ),
    "carbon_factors": "id region grid_name emission_factor_kg_co2_per_kwh source valid_from valid_to is_active",
    "energy_forecasts": (
        "machine_id model_type horizon forecasted_at forecast_time predicted_power_kw lower_bound_kw upper_bound_kw"
        " rmse mape r2"
    ),
    "seus": "id name energy_source_id machine_ids baseline_year baseline_start_date baseline_end_date",
    "audit_log": (
        "id timestamp event_type entity_type entity_id user_id system_component action old_values new_values"
    ),
    "energy_sources": "id name unit",
    "enpi_baselines": "id seu_id baseline_year baseline_energy_kwh",
    "enpi_performance": "id seu_id baseline_id period_start period_end actual_energy_kwh expected_energy_kwh",
    "energy_targets": "id seu_id factory_id target_year target_reduction_percent",
    "action_plans": "id seu_id factory_id title target_savings_kwh status",
    "workbench.variables": "id machine_id name unit kind parent_id label created_at",
    "workbench.variable_readings": "time variable_id value",
    "workbench.simulated_faults": "id machine_id kind start_time end_time severity parameters",
    "workbench.demo": "seed created_at spec",
    "workbench.imports": (
        "id file_name file_sha256 machine_id started_at finished_at rows_stored rows_rejected recipe imported_by"
    ),
}
ROLLUPS = {
    "energy_readings": (
        "bucket machine_id energy_type avg_power_kw min_power_kw max_power_kw total_energy_kwh avg_voltage_v"
        " avg_current_a avg_power_factor"
    ),
    "production_data": (
        "bucket machine_id total_production_count total_production_good total_production_bad avg_throughput"
        " avg_speed_percent total_downtime_seconds dominant_mode total_readings unavailable_readings running_readings"
    ),
    "environmental_data": (
        "bucket machine_id avg_outdoor_temp_c avg_indoor_temp_c avg_machine_temp_c avg_outdoor_humidity"
        " avg_indoor_humidity avg_pressure_bar min_pressure_bar max_pressure_bar avg_flow_rate_m3h avg_vibration_mm_s"
    ),
    "workbench.variable_readings": "bucket variable_id total_value avg_value min_value max_value total_readings",
}


def probe(database: Database) -> Capability:
    with database.session(Progress()) as session:
        return schema.probe(session)


@contextmanager
def a_user(database: Database, rights: str) -> Iterator[Database]:
    """Open a database as a user of its own with the given rights."""
    name = f"user_{uuid4().hex[:8]}"
    with database.session(Progress(), autocommit=True) as session:
        session.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'seen-nowhere'; {rights.format(name)}")
    try:
        yield Database(replace(database.address, user=name, password="seen-nowhere"))
    finally:
        with database.session(Progress(), autocommit=True) as session:
            session.execute(f"DROP OWNED BY {name}; DROP ROLE {name}")


class TestProbe:
    def test_an_empty_database(self, database: Database) -> None:
        found = probe(database)
        assert found.kind is ServerKind.PLAIN
        assert found.database == database.address.database
        assert found.user == database.address.user
        assert found.migration == 0
        assert found.newest_migration == migrations.newest(ServerKind.PLAIN)
        assert found.columns == {}
        assert found.read_only == ""
        assert found.levels("energy_readings") == ()

    def test_ours_has_the_whole_contract(self, migrated: Database) -> None:
        found = probe(migrated)
        assert found.migration == found.newest_migration > 0
        assert found.read_only == ""
        for table, columns in TABLES.items():
            assert set(columns.split()) <= found.columns[table], table
        for series, columns in ROLLUPS.items():
            assert found.levels(series) == LEVELS
            for level in LEVELS:
                relation = f"{series}_{level.value}"
                assert set(columns.split()) <= found.columns[relation], relation
                assert found.has(relation, "reading_count" if level is Interval.MINUTE else "total_readings")
                assert found.has(relation, "peak_demand_kw") == (
                    series == "energy_readings" and level is not Interval.MINUTE
                )

    def test_every_measure_can_be_read_at_every_level(self, migrated: Database) -> None:
        found = probe(migrated)
        for measure in CONTRACT_MEASURES:
            assert found.has(measure.series, measure.key)
            for level in LEVELS:
                assert found.has(f"{measure.series}_{level.value}", measure.rollup), measure.key
                if measure.aggregate is Aggregate.MEAN:
                    stem = measure.rollup.removeprefix("avg_")
                    for part in ("sum", "count", "min", "max"):
                        assert found.has(f"{measure.series}_{level.value}", f"{part}_{stem}")

    def test_relations_of_the_contract_are_known_by_name(self) -> None:
        named = {name for name in TABLES if "." not in name}
        assert named <= set(schema.RELATIONS)
        assert {f"{series}_{level.value}" for series in Series if "." not in series for level in LEVELS} <= set(
            schema.RELATIONS
        )

    def test_a_plant_that_the_workbench_did_not_make(self, database: Database) -> None:
        with database.session(Progress(), write=True) as session:
            session.execute("CREATE TABLE energy_readings (time timestamptz, machine_id uuid, power_kw numeric)")
            session.execute(
                "CREATE VIEW energy_readings_1min AS SELECT time AS bucket, machine_id FROM energy_readings"
            )
            session.execute("CREATE TABLE their_own (a int)")
        found = probe(database)
        assert found.migration == 0
        assert found.columns == {
            "energy_readings": {"time", "machine_id", "power_kw"},
            "energy_readings_1min": {"bucket", "machine_id"},
        }
        assert found.levels("energy_readings") == (Interval.MINUTE,)

    def test_a_newer_database_is_only_looked_at(self, migrated: Database) -> None:
        with migrated.session(Progress(), write=True) as session:
            session.execute("INSERT INTO workbench.schema_migration VALUES (9999, '9999_future.sql', 'x')")
        found = probe(migrated)
        assert found.migration == 9999
        assert "newer workbench" in found.read_only
        with pytest.raises(CannotStore, match="newer workbench"):
            schema.migrate(migrated, Progress())

    @pytest.mark.parametrize("hidden", [False, True])
    def test_a_user_who_may_only_read(self, migrated: Database, hidden: bool) -> None:
        with migrated.session(Progress(), autocommit=True) as session:
            session.execute(
                f"{'REVOKE' if hidden else 'GRANT'} USAGE ON SCHEMA workbench {'FROM' if hidden else 'TO'} PUBLIC"
            )
        with a_user(
            migrated, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}; REVOKE SELECT ON anomalies FROM {0}"
        ) as user:
            found = probe(user)
            assert user.address.user in found.read_only
            assert found.has("energy_readings_1hour")
            assert not found.has("anomalies"), "what may not be read is not there"
            assert not found.has("workbench.variables")

    @pytest.mark.parametrize(
        ("version", "licence", "kind"),
        [
            ("", "", ServerKind.PLAIN),
            ("", "timescale", ServerKind.PLAIN),  # loaded by the server, but not in this database
            ("2.19.3", "apache", ServerKind.APACHE),
            ("2.29.0", "timescale", ServerKind.COMMUNITY),
        ],
    )
    def test_kinds_of_server(self, version: str, licence: str, kind: ServerKind) -> None:
        assert schema.server_kind(version, licence) is kind


class TestMigrate:
    def test_is_empty(self, database: Database) -> None:
        def is_empty() -> bool:
            with database.session(Progress()) as session:
                return schema.is_empty(session)

        assert is_empty()
        with database.session(Progress(), autocommit=True) as session:
            session.execute("CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.notes (a int)")
        assert not is_empty()

    def test_steps_are_told(self, database: Database) -> None:
        told: list[tuple[float, str]] = []
        schema.migrate(database, Progress(lambda fraction, phrase: told.append((fraction, phrase))))
        fractions = [fraction for fraction, _ in told]
        assert fractions == sorted(fractions)
        assert {phrase for _, phrase in told} == {"Preparing the database"}

    def test_twice_is_once(self, migrated: Database) -> None:
        plant = tiny_plant(migrated, days=2)
        schema.migrate(migrated, Progress())
        with migrated.session(Progress()) as session:
            assert session.value("SELECT count(*) FROM machines WHERE id = %s", (plant.machine_id,)) == 1

    def test_somebody_elses_tables_are_left_alone(self, database: Database) -> None:
        with database.session(Progress(), autocommit=True) as session:
            session.execute("CREATE TABLE machines (name text); INSERT INTO machines VALUES ('theirs')")
        with pytest.raises(CannotStore, match="did not make"):
            schema.migrate(database, Progress())
        with database.session(Progress()) as session:
            assert session.value("SELECT to_regnamespace('workbench') IS NULL") is True
            assert session.rows("SELECT name FROM machines") == [("theirs",)]

    def test_versions_of_a_baseline_are_counted_per_machine(self, migrated: Database) -> None:
        with migrated.session(Progress(), write=True) as session:
            machine = add_machine(session, add_factory(session))
        insert = (
            "INSERT INTO energy_baselines (machine_id, model_name, model_version, training_start_date,"
            " training_end_date, training_samples, coefficients, feature_names)"
            " VALUES (%s, 'm', %s, now(), now(), 1, '{}', '{}')"
        )
        for version, works in ((1, True), (2, True), (2, False)):
            if works:
                with migrated.session(Progress(), write=True) as session:
                    session.execute(insert, (machine, version))
            else:
                with pytest.raises(CannotStore), migrated.session(Progress(), write=True) as session:
                    session.execute(insert, (machine, version))

    @pytest.mark.parametrize("value", ["NaN", "Infinity"])
    def test_a_variable_is_always_a_number(self, migrated: Database, value: str) -> None:
        with migrated.session(Progress(), write=True) as session:
            machine = add_machine(session, add_factory(session))
            session.execute(
                "INSERT INTO workbench.variables (id, machine_id, name, kind) VALUES (%s, %s, 'v', 'mean')",
                (machine, machine),
            )
        with pytest.raises(CannotStore), migrated.session(Progress(), write=True) as session:
            session.execute(
                f"INSERT INTO workbench.variable_readings VALUES (now(), %s, '{value}'::float8)", (machine,)
            )


class TestOtherTools:
    """They sign in as users with few rights, and know nothing of the workbench."""

    def test_a_dashboard_may_ask_for_kpis(self, migrated: Database) -> None:
        plant = tiny_plant(migrated, days=2)
        with (
            a_user(migrated, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}") as user,
            user.session(Progress()) as session,
        ):
            kpis = session.row(
                "SELECT total_energy_kwh, total_cost FROM calculate_all_kpis(%s, %s, %s)",
                (plant.machine_id, plant.start, plant.end),
            )
        assert kpis is not None
        assert None not in kpis

    def test_a_collector_may_only_insert(self, migrated: Database) -> None:
        start = datetime(2025, 1, 1, tzinfo=UTC)
        with migrated.session(Progress(), write=True) as session:
            machine = add_machine(session, add_factory(session))
        rights = "GRANT SELECT, INSERT ON energy_readings TO {0}"
        with a_user(migrated, rights) as user, user.session(Progress(), write=True) as session:
            add_energy(session, machine, times(start, 96), 1.0)
        with migrated.session(Progress()) as session:
            assert session.rows("SELECT total_energy_kwh FROM energy_readings_1day") == [(96.0,)]


def test_refresh_after_an_import(migrated: Database) -> None:
    """On this kind of server there is nothing left to do, and calling it does no harm."""
    start = datetime(2025, 1, 1, 10, 7, tzinfo=UTC)
    with migrated.session(Progress(), write=True) as session:
        machine = add_machine(session, add_factory(session))
        add_energy(session, machine, times(start, 8), 1.0)
    schema.refresh_rollups(migrated, Period(start, start + timedelta(hours=2)), Progress())
    with migrated.session(Progress()) as session:
        assert session.value("SELECT sum(total_energy_kwh) FROM energy_readings_1day") == 8


class Recorder:
    """A database of TimescaleDB Community, as far as refreshing asks it."""

    def __init__(self, *, knows_options: bool) -> None:
        self.calls: list[tuple[str, object]] = []
        self._knows_options = knows_options

    def session(self, *_: object, **__: object) -> "Recorder":
        return self

    def __enter__(self) -> "Recorder":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def row(self, query: str) -> tuple[object, ...]:
        return ("17.4", "2.29.0", "timescale")

    def value(self, query: str, values: object = None) -> object:
        if "refresh_continuous_aggregate" in query:
            return self._knows_options
        return "workbench.refresh_rollups()" if "to_regprocedure" in query else None

    def rows(self, query: str) -> list[tuple[object, ...]]:
        return []

    def execute(self, query: str, values: object = None) -> int:
        self.calls.append((query, values))
        return 0


@pytest.mark.parametrize("knows_options", [False, True])
def test_continuous_aggregates_are_refreshed_bottom_up_over_whole_days(knows_options: bool) -> None:
    recorder = Recorder(knows_options=knows_options)
    refresh: Callable[..., None] = schema.refresh_rollups
    period = Period(datetime(2025, 1, 1, 10, 7, tzinfo=UTC), datetime(2025, 1, 3, 1, tzinfo=UTC))
    refresh(recorder, period, Progress())
    values = [call[1] for call in recorder.calls]
    names = [str(value[0]) for value in values if isinstance(value, tuple)]
    for series in ("energy_readings", "production_data", "environmental_data", "variable_readings"):
        of_series = [name for name in names if series in name]
        assert of_series == [f"workbench.rollup_{series}_{level.value}" for level in LEVELS]
    assert {value[1:] for value in values if isinstance(value, tuple)} == {
        (datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 1, 4, tzinfo=UTC))
    }
    assert all(("buckets_per_batch" in query) is knows_options for query, _ in recorder.calls)
