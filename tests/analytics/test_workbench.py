"""The workbench: one door, and the same numbers behind it however one comes in."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analytics import model_store, workbench
from analytics.baseline import BaselineFit, BaselineRequest
from analytics.database import Address, Database
from analytics.demo import DemoRequest
from analytics.errors import BadRequest, Cancelled, CannotStore, ConnectionFailed, NotEnoughData
from analytics.home import Home
from analytics.measure import ENERGY
from analytics.period import Interval, Period
from analytics.profile import EMBEDDED, Profile, ProfileKind, TlsMode
from analytics.progress import Progress
from analytics.schema import probe
from analytics.series import SeriesRequest
from analytics.workbench import Workbench
from tests.plants import TinyPlant, add_energy, add_production, refresh, times, tiny_plant

pytestmark = pytest.mark.servers

HOUR = timedelta(hours=1)


def profile_of(address: Address) -> Profile:
    return Profile(
        "test", ProfileKind.EXTERNAL, address.host, address.port, address.database, address.user, TlsMode.DISABLE
    )


def opened(database: Database, home: Home) -> Workbench:
    return Workbench.open(profile_of(database.address), home, Progress(), database.address.password)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    return tiny_plant(migrated, noise_kwh=0.3)


@pytest.fixture
def bench(migrated: Database, plant: TinyPlant, home: Home) -> Workbench:
    return opened(migrated, home)


def request_for(plant: TinyPlant, **more: object) -> BaselineRequest:
    return BaselineRequest(
        plant.machine_id,
        Period(plant.start, plant.end),
        ("production_count", "outdoor_temp_c"),
        **more,  # type: ignore[arg-type]
    )


def numbers(fit: BaselineFit) -> Mapping[str, object]:
    scores = fit.model.scores
    return {
        "coefficients": fit.model.coefficients,
        "intercept": fit.model.intercept.value,
        "r_squared": scores.r_squared,
        "rmse": scores.rmse_kwh,
        "mae": scores.mae_kwh,
        "samples": scores.samples,
    }


class TestOpening:
    def test_embedded_server_is_started_filled_and_found_again(self, home: Home) -> None:
        """Numbers are the same in the fit, the table, the file, and after everything was closed and opened again."""
        first = Workbench.open(EMBEDDED, home, Progress())
        try:
            assert first.capability.migration == first.capability.newest_migration > 0
            assert not first.health(Progress()).ok  # nobody there yet
            plant = tiny_plant(first._database, noise_kwh=0.3)
            fit = first.fit_baseline(request_for(plant), Progress())
            stored = first.push_baseline(fit, Progress())
        finally:
            first.close()
        second = Workbench.open(EMBEDDED, home, Progress())
        try:
            again = second.baseline(plant.machine_id, None, Progress())
            assert again == stored
            assert again.model == fit.model
            shown = second.baseline_fit(again, Progress())
            assert numbers(shown) == numbers(fit)
            assert shown.model.findings == fit.model.findings
            pd.testing.assert_frame_equal(shown.samples, fit.samples, check_exact=True)
            assert model_store.load(home, Path(again.model_path)) == fit.model
            health = second.health(Progress())
            assert health.ok
            assert (health.machines, health.profile) == (1, EMBEDDED.name)
            assert health.last_reading == plant.end - timedelta(minutes=15)
            assert health.size_bytes > 1_000_000
            assert health.folders["models"] == home.models
        finally:
            second.close()

    def test_empty_database_gets_its_tables(self, database: Database, home: Home) -> None:
        bench = opened(database, home)
        assert bench.capability.migration == bench.capability.newest_migration
        assert bench.plant(Progress()).machines == ()
        bench.close()

    def test_database_of_others_is_left_alone(self, database: Database, home: Home) -> None:
        with database.session(Progress(), write=True) as session:
            session.execute("CREATE TABLE machines_of_somebody (id int)")
        bench = opened(database, home)
        assert bench.capability.migration == 0
        with database.session(Progress()) as session:
            assert not probe(session).has("factories")
        assert bench.health(Progress()).machines == 0

    def test_trying_a_connection_changes_nothing(self, database: Database, home: Home) -> None:
        found = workbench.test_connection(profile_of(database.address), database.address.password, home, Progress())
        assert (found.migration, found.machines, found.ok) == (0, 0, False)
        assert found.server.startswith("PostgreSQL")
        with database.session(Progress()) as session:
            assert probe(session).columns == {}

    def test_no_server_is_said(self, home: Home) -> None:
        nowhere = Profile("x", ProfileKind.EXTERNAL, "127.0.0.1", 1, "enms", "enms", TlsMode.DISABLE)
        with pytest.raises(ConnectionFailed):
            Workbench.open(nowhere, home, Progress(), "secret")

    def test_cancelled_opening_lets_go_of_the_server(self, home: Home) -> None:
        progress = Progress()
        progress.stop()
        with pytest.raises(Cancelled):
            Workbench.open(EMBEDDED, home, progress)


class TestBaselines:
    def test_exact_relation_is_found(self, migrated: Database, home: Home) -> None:
        plant = tiny_plant(migrated)
        fit = opened(migrated, home).fit_baseline(request_for(plant), Progress())
        assert fit.model.interval is Interval.HOUR
        assert fit.model.scores.samples == 1440
        assert fit.model.intercept.value == pytest.approx(plant.base_kwh)
        assert fit.model.coefficients == {
            "production_count": pytest.approx(plant.per_unit_kwh),
            "outdoor_temp_c": pytest.approx(plant.per_degree_kwh),
        }

    def test_drivers_keep_the_name_they_were_given(self, bench: Workbench, plant: TinyPlant) -> None:
        drivers = ("total_production_count", "avg_outdoor_temp_c")
        fit = bench.fit_baseline(replace(request_for(plant), drivers=drivers), Progress())
        assert fit.model.feature_names == drivers
        stored = bench.push_baseline(fit, Progress())
        assert stored.feature_names == drivers
        assert bench.evaluate_baseline(stored, fit.model.period, Progress()).deviation_kwh == pytest.approx(0, abs=1e-6)

    def test_what_is_left_out_is_counted(self, migrated: Database, bench: Workbench, plant: TinyPlant) -> None:
        with migrated.session(Progress(), write=True) as session:
            session.execute(
                "UPDATE production_data SET operating_mode = 'maintenance' WHERE time >= %s AND time < %s",
                (plant.start + 48 * HOUR, plant.start + 58 * HOUR),
            )
            session.execute(
                "DELETE FROM energy_readings WHERE time >= %s AND time < %s",
                (plant.start + 100 * HOUR + timedelta(minutes=30), plant.start + 103 * HOUR),
            )
            refresh(session)
        fit = bench.fit_baseline(request_for(plant), Progress())
        assert {one.reason: one.samples for one in fit.model.left_out} == {
            "machine in maintenance, fault or offline": 10,
            "energy readings cover only a part of the interval": 1,
            "no energy reading": 2,
        }
        assert fit.model.scores.samples == 1440 - 13
        assert not fit.samples.loc[plant.start + 50 * HOUR, "used"]

    def test_candidates(self, migrated: Database, bench: Workbench, plant: TinyPlant) -> None:
        found = {one.name: one for one in bench.driver_candidates(request_for(plant), Progress())}
        assert set(found) == {"production_count", "outdoor_temp_c"}
        assert found["production_count"].coverage == 1
        assert found["production_count"].interval is Interval.HOUR
        assert 0 < found["production_count"].correlation < 1
        fit = bench.fit_baseline(request_for(plant), Progress())
        samples = fit.samples
        by_hand = np.corrcoef(samples["actual_kwh"], samples["outdoor_temp_c"])[0, 1]
        assert found["outdoor_temp_c"].correlation == pytest.approx(by_hand)

    def test_evaluation_of_a_period_that_used_more(
        self, migrated: Database, bench: Workbench, plant: TinyPlant
    ) -> None:
        stored = bench.push_baseline(bench.fit_baseline(request_for(plant), Progress()), Progress())
        model = stored.model
        assert model is not None
        with migrated.session(Progress(), write=True) as session:
            when = times(plant.end, 96)
            add_energy(session, plant.machine_id, when, 5.0)
            add_production(session, plant.machine_id, when, 10.0)
            session.execute(
                "INSERT INTO environmental_data (time, machine_id, outdoor_temp_c)"
                " SELECT time, machine_id, 20 FROM energy_readings WHERE time >= %s",
                (plant.end,),
            )
            refresh(session)
        period = Period(plant.end, plant.end + 24 * HOUR)
        found = bench.evaluate_baseline(stored, period, Progress())
        each = bench.predict(stored, {"production_count": 40, "outdoor_temp_c": 20}, Progress()).expected_kwh
        known_as = {"total_production_count": 40.0, "avg_outdoor_temp_c": 20.0}
        assert bench.predict(stored, known_as, Progress()).expected_kwh == each
        assert found.actual_kwh == pytest.approx(480)
        assert found.expected_kwh == pytest.approx(24 * each)
        assert found.deviation_kwh == pytest.approx(480 - 24 * each)
        assert found.deviation_percent == pytest.approx(100 * (480 / (24 * each) - 1))

    def test_prediction_of_a_row_that_another_program_wrote(
        self, migrated: Database, bench: Workbench, plant: TinyPlant
    ) -> None:
        with migrated.session(Progress(), write=True) as session:
            session.execute(
                "INSERT INTO energy_baselines (machine_id, model_name, model_version, training_start_date,"
                " training_end_date, training_samples, coefficients, intercept, feature_names)"
                " VALUES (%s, 'theirs', 4, now(), now(), 5, '{\"a\": 2, \"b\": 0.5}', 10, '{a,b}')",
                (plant.machine_id,),
            )
        stored = bench.baseline(plant.machine_id, 4, Progress())
        found = bench.predict(stored, {"a": 3, "b": 4}, Progress())
        assert found.expected_kwh == 18
        assert np.isnan(found.standard_error_kwh)
        with pytest.raises(BadRequest, match="needs b"):
            bench.predict(stored, {"a": 3}, Progress())
        with pytest.raises(BadRequest, match="another program"):
            bench.evaluate_baseline(stored, Period(plant.start, plant.end), Progress())
        with pytest.raises(BadRequest, match="another program"):
            bench.baseline_fit(stored, Progress())

    def test_changed_readings_are_noticed(self, migrated: Database, bench: Workbench, plant: TinyPlant) -> None:
        fit = bench.fit_baseline(request_for(plant), Progress())
        stored = bench.push_baseline(fit, Progress())
        with migrated.session(Progress(), write=True) as session:
            session.execute("UPDATE energy_readings SET energy_kwh = 3 WHERE time = %s", (plant.start,))
            refresh(session)
        shown = bench.baseline_fit(stored, Progress())
        assert "baseline.data_changed" in {finding.code for finding in shown.model.findings}
        assert numbers(shown) == numbers(fit)

    def test_refused_push_leaves_no_file(self, migrated: Database, bench: Workbench, plant: TinyPlant) -> None:
        fit = bench.fit_baseline(request_for(plant), Progress())
        with migrated.session(Progress(), write=True) as session:
            session.execute("ALTER TABLE energy_baselines ADD CHECK (training_samples < 0)")
        with pytest.raises(CannotStore):
            bench.push_baseline(fit, Progress())
        assert list(bench.home.models.glob("*.joblib")) == []
        assert bench.baselines(None, Progress()) == ()

    def test_read_only_database_is_only_looked_at(self, bench: Workbench, plant: TinyPlant) -> None:
        fit = bench.fit_baseline(request_for(plant), Progress())
        stored = bench.push_baseline(fit, Progress())
        bench.capability = replace(bench.capability, read_only="Made by a newer workbench.")
        for write in (
            lambda: bench.push_baseline(fit, Progress()),
            lambda: bench.activate_baseline(stored, Progress()),
            lambda: bench.create_demo(DemoRequest(datetime(2025, 1, 1, tzinfo=UTC), 1), Progress()),
        ):
            with pytest.raises(CannotStore, match="newer workbench"):
                write()
        assert bench.save_baseline(fit, Progress()).exists()

    def test_too_few_samples_and_unknown_drivers(self, bench: Workbench, plant: TinyPlant) -> None:
        short = replace(request_for(plant), period=Period(plant.start, plant.start + 100 * HOUR))
        with pytest.raises(NotEnoughData, match="100 usable samples"):
            bench.fit_baseline(short, Progress())
        assert bench.fit_baseline(replace(short, min_samples=50), Progress()).model.scores.samples == 100
        with pytest.raises(BadRequest, match="pressure_bar"):
            bench.fit_baseline(replace(short, drivers=("pressure_bar",)), Progress())
        with pytest.raises(BadRequest, match="it is the energy"):
            bench.fit_baseline(replace(short, drivers=("power_kw",)), Progress())


def test_series_and_measures_through_the_door(bench: Workbench, plant: TinyPlant) -> None:
    keys = [measure.key for measure in bench.measures(plant.machine_id, Progress())]
    assert keys == ["energy_kwh", "power_kw", "production_count", "outdoor_temp_c"]
    request = SeriesRequest(plant.machine_id, (ENERGY,), Period(plant.start, plant.end), Interval.DAY)
    assert len(bench.series(request, Progress()).frame) == 61  # site days: the first and last are cut by UTC


def test_kpis_through_the_door(bench: Workbench, plant: TinyPlant) -> None:
    found = bench.kpis(plant.machine_id, Period(plant.start, plant.end), Progress())
    hourly = bench.series(
        SeriesRequest(plant.machine_id, (ENERGY,), Period(plant.start, plant.end), Interval.HOUR), Progress()
    ).frame
    assert found.energy_kwh == pytest.approx(hourly["energy_kwh"].sum())
    assert found.machine_name == plant.machine_name


def test_machine_by_name(bench: Workbench, plant: TinyPlant) -> None:
    assert bench.machine("press-1", Progress()).id == plant.machine_id


def test_cancelled_question_raises_cancelled(bench: Workbench, plant: TinyPlant) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        bench.fit_baseline(request_for(plant), progress)


def test_demo_through_the_door(migrated: Database, home: Home) -> None:
    bench = opened(migrated, home)
    report = bench.create_demo(DemoRequest(datetime(2025, 6, 1, tzinfo=UTC), months=1, minute_days=0), Progress())
    assert len(bench.plant(Progress()).machines) == len(report.machines) == 8
    assert bench.demo_feed().advance(datetime(2025, 6, 1, 0, 10, tzinfo=UTC), Progress()) > 0
