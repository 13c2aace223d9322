"""The register, stored baselines and KPIs, on the real server."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from analytics import features, records
from analytics.baseline import BaselineModel, BaselineRequest, StoredBaseline, fit
from analytics.capability import Capability
from analytics.database import Database, Session
from analytics.errors import BadRequest, CannotStore
from analytics.home import Home
from analytics.model_store import save
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, Plant
from analytics.progress import Progress
from analytics.readings import measures_of, samples
from analytics.schema import probe
from enms_desktop import translation
from tests.analytics.test_schema import a_user
from tests.plants import (
    TinyPlant,
    add_energy,
    add_factory,
    add_machine,
    add_production,
    refresh,
    times,
    tiny_plant,
)

pytestmark = pytest.mark.every_server

START = datetime(2025, 3, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)


@contextmanager
def opened(database: Database, *, write: bool = False) -> Iterator[tuple[Session, Capability]]:
    with database.session(Progress(), write=write) as session:
        yield session, probe(session)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    return tiny_plant(migrated, noise_kwh=0.5)


@pytest.fixture
def model(migrated: Database, plant: TinyPlant) -> BaselineModel:
    return train(migrated, plant)


def train(database: Database, plant: TinyPlant, **more: object) -> BaselineModel:
    request = BaselineRequest(
        plant.machine_id,
        Period(plant.start, plant.end),
        ("production_count", "outdoor_temp_c"),
        Interval.HOUR,
        **more,  # type: ignore[arg-type]
    )
    with opened(database) as (session, capability):
        machine = records.machine(session, capability, plant.machine_id)
        drivers = features.choose(request.drivers, measures_of(session, capability, machine.id))
        found = samples(session, capability, machine, request, drivers)
    return fit(request, machine, found, drivers, machine.timezone).model


def push(database: Database, model: BaselineModel, path: Path) -> StoredBaseline:
    with opened(database, write=True) as (session, capability):
        return records.push(session, capability, model, path, "tester")


def kept(database: Database, machine_id: UUID) -> dict[int, StoredBaseline]:
    with opened(database) as (session, capability):
        return {one.version: one for one in records.baselines(session, capability, machine_id)}


class TestRegister:
    def test_machines_know_when_they_were_read_and_what_they_use(self, migrated: Database) -> None:
        with opened(migrated, write=True) as (session, _):
            factory = add_factory(session, "Plant North", "Europe/Berlin")
            press = add_machine(session, factory, "Press-1", 30)
            add_machine(session, factory, "Idle-1")
            add_energy(session, press, times(START, 8), 1.0)
            add_energy(session, press, times(START - HOUR, 2), 1.0, energy_type="natural_gas")
            session.execute("INSERT INTO machine_status (machine_id, current_mode) VALUES (%s, 'fault')", (press,))
            session.execute("UPDATE machines SET rated_power_kw = NULL WHERE name = 'Idle-1'")
            refresh(session)
        with opened(migrated) as (session, capability):
            plant = records.plant(session, capability)
        idle, pressing = plant.machines
        assert (pressing.name, pressing.factory_name, pressing.timezone) == ("Press-1", "Plant North", "Europe/Berlin")
        assert pressing.first_reading == START - HOUR
        assert pressing.last_reading == START + timedelta(minutes=105)
        assert pressing.energy_types == ("electrical", "natural_gas")
        assert (pressing.mode, pressing.data_interval_s, pressing.rated_power_kw) == ("fault", 30, 100.0)
        assert (idle.first_reading, idle.last_reading, idle.mode) == (None, None, "")
        assert np.isnan(idle.rated_power_kw)
        assert [factory.name for factory in plant.factories] == ["Plant North"]

    def test_energy_types_without_rollups(self, migrated: Database) -> None:
        with opened(migrated, write=True) as (session, _):
            press = add_machine(session, add_factory(session))
            add_energy(session, press, times(START, 8), 1.0, energy_type="steam")
        with opened(migrated) as (session, capability):
            columns = {name: c for name, c in capability.columns.items() if not name.startswith("energy_readings_")}
            found = records.machine(session, replace(capability, columns=columns), press)
        assert found.energy_types == ("steam",)

    def test_finding_by_name_and_id(self, migrated: Database) -> None:
        with opened(migrated, write=True) as (session, _):
            north, south = add_factory(session, "North"), add_factory(session, "South")
            one = add_machine(session, north, "Press-1")
            two = add_machine(session, south, "press-1")
            add_machine(session, south, "Oven")
        with opened(migrated) as (session, capability):
            plant = records.plant(session, capability)
        assert records.find_machine(plant, " OVEN ").name == "Oven"
        assert records.find_machine(plant, str(one).upper()).id == one
        assert records.find_machine(plant, "south/PRESS-1").id == two
        with pytest.raises(BadRequest, match="2 machines") as refused:
            records.find_machine(plant, "Press-1")
        assert "North/Press-1" in refused.value.hint
        assert "South/press-1" in refused.value.hint
        with pytest.raises(BadRequest, match="no machine “Mill”") as unknown:
            records.find_machine(plant, "Mill")
        assert "Oven" in unknown.value.hint
        with pytest.raises(BadRequest, match="no machine") as nobody:
            records.find_machine(Plant(), "Mill")
        assert "no machines yet" in nobody.value.hint

    def test_unknown_machine(self, migrated: Database) -> None:
        with opened(migrated) as (session, capability), pytest.raises(BadRequest, match="no such machine"):
            records.machine(session, capability, uuid4())


class TestBaselines:
    def test_pushed_model_comes_back_to_the_last_bit(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        path = save(home, model)
        stored = push(migrated, model, path)
        assert stored == kept(migrated, model.machine_id)[1]
        assert stored.model == model
        assert stored.coefficients == model.coefficients
        assert stored.intercept == model.intercept.value
        assert (stored.r_squared, stored.rmse_kwh, stored.mae_kwh) == (
            model.scores.r_squared,
            model.scores.rmse_kwh,
            model.scores.mae_kwh,
        )
        assert stored.feature_names == ("production_count", "outdoor_temp_c")
        assert (stored.training_start, stored.training_end) == (model.period.start, model.period.end)
        assert stored.training_samples == 1440
        assert (stored.model_path, stored.trained_by, stored.is_active) == (str(path), "tester", True)

    @pytest.mark.parametrize("written", ["en", "de"])
    def test_its_findings_are_read_in_both_languages(
        self, qapp: QApplication, migrated: Database, plant: TinyPlant, home: Home, written: str
    ) -> None:
        said = {}
        try:
            translation.apply(qapp, written)
            model = train(migrated, plant)
            push(migrated, model, save(home, model))
            for reader in ("en", "de"):
                translation.apply(qapp, reader)
                loaded = kept(migrated, plant.machine_id)[1].model
                assert loaded is not None
                said[reader] = {one.code: one.words for one in loaded.findings}["baseline.part_of_year"]
        finally:
            translation.apply(qapp, "en")
        assert "not a whole year" in said["en"]
        assert "kein ganzes Jahr" in said["de"]

    def test_columns_of_the_table_say_the_same(self, migrated: Database, model: BaselineModel, home: Home) -> None:
        push(migrated, model, save(home, model))
        with opened(migrated) as (session, _):
            row = session.row(
                "SELECT model_type, intercept::text, r_squared::text, rmse::text, mae::text, coefficients::text,"
                " feature_names, training_samples, metadata ->> 'energy_type' FROM energy_baselines"
            )
        assert row is not None
        assert row[0] == "linear_regression"
        assert [float(text) for text in row[1:5]] == [
            model.intercept.value,
            model.scores.r_squared,
            model.scores.rmse_kwh,
            model.scores.mae_kwh,
        ]
        assert json.loads(row[5]) == model.coefficients
        assert row[6:] == (["production_count", "outdoor_temp_c"], 1440, "electrical")

    def test_next_version_deactivates_the_older(self, migrated: Database, model: BaselineModel, home: Home) -> None:
        path = save(home, model)
        assert [push(migrated, model, path).version for _ in range(3)] == [1, 2, 3]
        found = kept(migrated, model.machine_id)
        assert {version: one.is_active for version, one in found.items()} == {1: False, 2: False, 3: True}
        with opened(migrated) as (session, capability):
            assert records.baseline(session, capability, model.machine_id, None).version == 3
            assert records.baseline(session, capability, model.machine_id, 2).version == 2
            assert [one.version for one in records.baselines(session, capability, None)] == [3, 2, 1]
            with pytest.raises(BadRequest, match="no version 9"):
                records.baseline(session, capability, model.machine_id, 9)
            with pytest.raises(BadRequest, match="no active baseline"):
                records.baseline(session, capability, uuid4(), None)

    @pytest.mark.parametrize("with_sources", [True, False])
    def test_an_older_version_is_made_active_again(
        self, migrated: Database, model: BaselineModel, home: Home, *, with_sources: bool
    ) -> None:
        path = save(home, model)
        if not with_sources:
            with opened(migrated, write=True) as (session, _):
                session.execute("ALTER TABLE energy_baselines DROP COLUMN energy_source_id")
        push(migrated, replace(model, energy_type="natural_gas"), path)
        push(migrated, model, path)
        push(migrated, model, path)
        with opened(migrated, write=True) as (session, capability):
            foreign = session.value(
                "INSERT INTO energy_baselines (machine_id, model_name, model_version, training_start_date,"
                " training_end_date, training_samples, coefficients, feature_names, is_active)"
                " VALUES (%s, 'by hand', 9, now(), now(), 9, '{}', '{}', NULL) RETURNING model_version",
                (model.machine_id,),
            )
        for version in (2, foreign, 3):
            with opened(migrated, write=True) as (session, capability):
                active = records.activate(session, capability, kept(migrated, model.machine_id)[version])
            assert (active.version, active.is_active) == (version, True)
            found = kept(migrated, model.machine_id)
            assert {number for number, one in found.items() if one.is_active} == {1, version}, "gas stays as it is"

    def test_where_only_one_may_be_active_another_takes_its_place(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        path = save(home, model)
        with opened(migrated, write=True) as (session, _):
            session.execute("CREATE UNIQUE INDEX only_one ON energy_baselines (machine_id) WHERE is_active")
        for _ in range(2):
            push(migrated, model, path)
        for version in (1, 2):
            with opened(migrated, write=True) as (session, capability):
                records.activate(session, capability, kept(migrated, model.machine_id)[version])
            assert [number for number, one in kept(migrated, model.machine_id).items() if one.is_active] == [version]

    def test_a_version_of_another_program_is_about_the_energy_it_names(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        push(migrated, model, save(home, model))
        with opened(migrated, write=True) as (session, _):
            session.execute(
                "INSERT INTO energy_baselines (machine_id, model_name, model_version, training_start_date,"
                " training_end_date, training_samples, coefficients, feature_names, energy_source_id)"
                " SELECT %s, 'by hand', number, now(), now(), 9, '{}', '{}', (SELECT id FROM energy_sources"
                " WHERE name = source) FROM (VALUES (7, 'natural_gas'), (8, 'electricity'), (9, NULL))"
                " AS row (number, source)",
                (model.machine_id,),
            )
        found = kept(migrated, model.machine_id)
        assert {number: one.energy_type for number, one in found.items()} == {
            1: ELECTRICITY, 7: "natural_gas", 8: ELECTRICITY, 9: ELECTRICITY,
        }  # fmt: skip
        with opened(migrated) as (session, capability):
            active = records.active_baselines(session, capability, [model.machine_id])
        assert {one.energy_type for one in active} == {ELECTRICITY, "natural_gas"}

    def test_baselines_are_read_without_the_right_to_read_the_energy_sources(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        push(migrated, model, save(home, model))
        rights = "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}; REVOKE SELECT ON energy_sources FROM {0}"
        with a_user(migrated, rights) as user, opened(user) as (session, capability):
            assert [one.energy_type for one in records.baselines(session, capability, None)] == [ELECTRICITY]

    def test_failure_leaves_the_older_one_active(self, migrated: Database, model: BaselineModel, home: Home) -> None:
        path = save(home, model)
        push(migrated, model, path)
        with opened(migrated, write=True) as (session, _):
            session.execute("ALTER TABLE energy_baselines ADD CHECK (model_version < 2)")
        with pytest.raises(CannotStore):
            push(migrated, model, path)
        found = kept(migrated, model.machine_id)
        assert [(one.version, one.is_active) for one in found.values()] == [(1, True)]

    def test_pushes_at_the_same_moment_wait_for_each_other(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        path, errors = save(home, model), []

        def run() -> None:
            try:
                push(migrated, model, path)
            except Exception as error:  # noqa: BLE001 - shown by the assertion
                errors.append(error)

        threads = [threading.Thread(target=run) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        found = kept(migrated, model.machine_id)
        assert sorted(found) == [1, 2, 3, 4, 5, 6]
        assert [version for version, one in found.items() if one.is_active] == [6]

    def test_gas_does_not_replace_electricity(self, migrated: Database, model: BaselineModel, home: Home) -> None:
        gas = replace(model, energy_type="natural_gas")
        path = save(home, model)
        push(migrated, model, path)
        push(migrated, gas, path)
        found = kept(migrated, model.machine_id)
        assert [(v, one.is_active) for v, one in sorted(found.items())] == [(1, True), (2, True)]
        with opened(migrated) as (session, capability):
            assert records.baseline(session, capability, model.machine_id, None).version == 1
            sources = session.rows(
                "SELECT s.name FROM energy_baselines b JOIN energy_sources s ON s.id = b.energy_source_id"
                " ORDER BY b.model_version"
            )
        assert sources == [("electricity",), ("natural_gas",)]
        with pytest.raises(CannotStore, match="no energy source"):
            push(migrated, replace(model, energy_type="moonshine"), path)

    def test_installation_that_counts_versions_by_energy_source(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        with opened(migrated, write=True) as (session, _):
            session.execute(
                "ALTER TABLE energy_baselines DROP CONSTRAINT energy_baselines_machine_version_unique;"
                "ALTER TABLE energy_baselines ADD UNIQUE (machine_id, energy_source_id, model_version)"
            )
        path = save(home, model)
        assert push(migrated, model, path).version == 1
        assert push(migrated, replace(model, energy_type="natural_gas"), path).version == 1
        assert push(migrated, model, path).version == 2
        with opened(migrated) as (session, capability):
            active = records.baseline(session, capability, model.machine_id, None)
        assert active.model is not None
        assert (active.version, active.model.energy_type) == (2, "electrical")

    def test_installation_without_energy_sources_and_with_few_digits(
        self, migrated: Database, model: BaselineModel, home: Home
    ) -> None:
        with opened(migrated, write=True) as (session, _):
            session.execute(
                "ALTER TABLE energy_baselines DROP COLUMN energy_source_id,"
                " ALTER intercept TYPE numeric(15, 6), ALTER r_squared TYPE numeric(5, 4),"
                " ALTER rmse TYPE numeric(12, 6)"
            )
        path = save(home, model)
        push(migrated, replace(model, energy_type="natural_gas"), path)
        stored = push(migrated, model, path)
        again = push(migrated, model, path)
        assert (again.version, again.model, again.r_squared) == (3, model, model.scores.r_squared)
        found = kept(migrated, model.machine_id)
        assert {v: one.is_active for v, one in found.items()} == {1: True, 2: False, 3: True}
        assert stored.intercept == model.intercept.value

    def test_row_of_another_program(self, migrated: Database, plant: TinyPlant) -> None:
        with opened(migrated, write=True) as (session, _):
            session.execute(
                "INSERT INTO energy_baselines (machine_id, model_name, model_version, training_start_date,"
                " training_end_date, training_samples, coefficients, intercept, feature_names, r_squared, rmse, mae,"
                " metadata) VALUES (%s, 'baseline_v7', 7, '2025-01-01Z', '2025-02-01Z', 744,"
                " '{\"total_production_count\": 0.05}', 8.5, '{total_production_count}', 0.91, 1.5, 1.1, '{}')",
                (plant.machine_id,),
            )
        found = kept(migrated, plant.machine_id)[7]
        assert found.model is None
        assert (found.name, found.intercept, found.r_squared) == ("baseline_v7", 8.5, 0.91)
        assert found.coefficients == {"total_production_count": 0.05}
        assert found.feature_names == ("total_production_count",)

    @pytest.mark.parametrize(
        "change",
        [
            "coefficients = jsonb_set(coefficients, '{production_count}', '1')",
            "intercept = intercept + 1",
            "metadata = jsonb_set(metadata, '{model,scores,mean_kwh}', '1')",
            "metadata = jsonb_set(metadata, '{model}', '\"x\"')",
            "metadata = NULL",
        ],
    )
    def test_changed_row_is_no_longer_ours(
        self, migrated: Database, model: BaselineModel, home: Home, change: str
    ) -> None:
        push(migrated, model, save(home, model))
        with opened(migrated, write=True) as (session, _):
            session.execute(f"UPDATE energy_baselines SET {change}")
        found = kept(migrated, model.machine_id)[1]
        assert found.model is None
        assert set(found.coefficients) == {"production_count", "outdoor_temp_c"}


class TestKpis:
    def test_day_worked_out_by_hand(self, migrated: Database) -> None:
        """96 quarter-hours of 25 + 10·sin(2πi/96) kWh and 800 units: 2400 kWh, peak 140 kW at the 24th."""
        quarters = 25 + 10 * np.sin(2 * np.pi * np.arange(96) / 96)
        made = np.zeros(96)
        made[:80] = 10
        with opened(migrated, write=True) as (session, _):
            press = add_machine(session, add_factory(session, timezone="UTC"))
            add_energy(session, press, times(START, 96), quarters)
            add_production(session, press, times(START, 96), made)
            refresh(session)
        with opened(migrated) as (session, capability):
            machine = records.machine(session, capability, press)
            found = records.kpis(session, capability, machine, Period(START, START + 24 * HOUR))
            nothing = records.kpis(session, capability, machine, Period(START - 24 * HOUR, START))
        assert found.energy_kwh == pytest.approx(2400)
        assert found.average_power_kw == pytest.approx(100)
        assert found.peak_demand_kw == pytest.approx(140)
        assert found.peak_time == START + 24 * timedelta(minutes=15)
        assert found.load_factor == pytest.approx(100 / 140)
        assert found.production_units == 800
        assert found.sec_kwh_per_unit == pytest.approx(3.0)
        assert found.co2_kg == pytest.approx(1080)
        assert found.emission_factor == pytest.approx(0.45)
        assert found.cost is not None
        assert {finding.code for finding in found.findings} == {"kpi.default_rate", "kpi.default_factor"}
        assert nothing.energy_kwh is None
        assert (nothing.peak_demand_kw, nothing.sec_kwh_per_unit, nothing.co2_kg) == (None, None, None)


def test_size(migrated: Database) -> None:
    with opened(migrated) as (session, _):
        assert records.size_bytes(session) > 1_000_000
