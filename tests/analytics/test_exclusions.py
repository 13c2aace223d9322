"""Exclusions on record and training: left out, kept with the model, and of no meaning to what was stored before."""

import json
from datetime import timedelta
from typing import Any

import pytest

from analytics import model_store, schema
from analytics.annotation import AnnotationKind, AnnotationRequest, Exclusion
from analytics.baseline import BaselineModel, BaselineRequest
from analytics.cli import main
from analytics.database import Database
from analytics.errors import NotEnoughData
from analytics.home import Home
from analytics.period import Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench
from tests.plants import TinyPlant, refresh, tiny_plant

DAY = timedelta(days=1)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    """A plant whose machine used three times its energy for four days."""
    plant = tiny_plant(migrated, days=20)
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE energy_readings SET energy_kwh = energy_kwh * 3 WHERE time >= %s AND time < %s",
            (fault(plant).start, fault(plant).end),
        )
        refresh(session)
    return plant


def fault(plant: TinyPlant) -> Period:
    return Period(plant.start + 8 * DAY, plant.start + 12 * DAY)


@pytest.fixture
def workbench(migrated: Database, home: Home, plant: TinyPlant) -> Workbench:
    with migrated.session(Progress()) as session:
        capability = schema.probe(session)
    return Workbench(EMBEDDED, home, migrated, capability)


def asked(plant: TinyPlant, **changes: Any) -> BaselineRequest:
    fields = {"period": Period(plant.start, plant.end), "min_samples": 20} | changes
    return BaselineRequest(plant.machine_id, drivers=("production_count", "outdoor_temp_c"), **fields)


def exclude(workbench: Workbench, plant: TinyPlant, *, whole_plant: bool = False, kind: str = "exclusion") -> int:
    machine_id = None if whole_plant else plant.machine_id
    request = AnnotationRequest(machine_id, fault(plant), AnnotationKind(kind), "the valve leaked")
    return workbench.annotate(request, Progress()).id


def is_true(model: BaselineModel, plant: TinyPlant) -> bool:
    found = (model.intercept.value, *(model.coefficients[name] for name in ("production_count", "outdoor_temp_c")))
    return found == pytest.approx((plant.base_kwh, plant.per_unit_kwh, plant.per_degree_kwh), rel=1e-6)


@pytest.mark.every_server
@pytest.mark.parametrize("whole_plant", [False, True])
def test_excluding_the_fault_restores_the_truth(workbench: Workbench, plant: TinyPlant, whole_plant: bool) -> None:
    assert not is_true(workbench.fit_baseline(asked(plant), Progress()).model, plant)
    exclude(workbench, plant, whole_plant=whole_plant)
    model = workbench.fit_baseline(asked(plant), Progress()).model
    assert is_true(model, plant)
    assert model.exclusions == (Exclusion(fault(plant), "the valve leaked"),)
    assert model.scores.samples == 16 * 24


def test_notes_events_and_other_machines_mean_nothing_to_training(
    workbench: Workbench, migrated: Database, plant: TinyPlant
) -> None:
    before = workbench.fit_baseline(asked(plant), Progress()).model
    exclude(workbench, plant, kind="note")
    exclude(workbench, plant, kind="event")
    other = tiny_plant(migrated, days=1, name="Press-2", factory="Plant South")
    exclude(workbench, TinyPlant(other.factory_id, other.machine_id, "", "UTC", plant.start, plant.end))
    withdrawn = exclude(workbench, plant)
    workbench.withdraw_annotation(withdrawn, "no", Progress())
    assert workbench.fit_baseline(asked(plant), Progress()).model == before


def test_a_stored_model_replays_to_the_same_numbers_whatever_becomes_of_the_exclusion(
    workbench: Workbench, plant: TinyPlant, home: Home
) -> None:
    key = exclude(workbench, plant)
    trained = workbench.fit_baseline(asked(plant), Progress())
    stored = workbench.push_baseline(trained, Progress())
    workbench.withdraw_annotation(key, "the valve was fine", Progress())
    exclude(workbench, plant, whole_plant=True)
    stored = workbench.baseline(plant.machine_id, stored.version, Progress())
    replayed = workbench.baseline_fit(stored, Progress())
    assert replayed.model == trained.model
    assert replayed.samples.equals(trained.samples)
    (file,) = home.models.glob("*.joblib")
    assert model_store.load(home, file) == trained.model
    assert (stored.training_start, stored.training_end) == (plant.start, plant.end)


def test_candidates_are_judged_without_what_is_excluded(workbench: Workbench, plant: TinyPlant) -> None:
    def correlation() -> float:
        found = workbench.driver_candidates(asked(plant), Progress())
        return next(one.correlation for one in found if one.name == "production_count")

    before = correlation()
    exclude(workbench, plant)
    assert correlation() > before + 0.1


def test_several_periods_read_only_what_lies_in_them(workbench: Workbench, plant: TinyPlant) -> None:
    parts = (Period(plant.start, fault(plant).start), Period(fault(plant).end, plant.end))
    fit = workbench.fit_baseline(asked(plant, periods=parts), Progress())
    assert is_true(fit.model, plant)
    assert fit.model.ranges == parts
    assert len(fit.samples) == 16 * 24
    stored = workbench.push_baseline(fit, Progress())
    assert (stored.training_start, stored.training_end) == (plant.start, plant.end)
    replayed = workbench.baseline_fit(workbench.baseline(plant.machine_id, None, Progress()), Progress())
    assert replayed.model == fit.model
    assert replayed.samples.equals(fit.samples)


def test_a_period_without_readings_is_passed_over_and_only_such_are_refused(
    workbench: Workbench, plant: TinyPlant
) -> None:
    after = Period(plant.end + 2 * DAY, plant.end + 4 * DAY)
    early = Period(plant.start, fault(plant).start)
    whole = Period(plant.start, after.end)
    fit = workbench.fit_baseline(asked(plant, period=whole, periods=(early, after)), Progress())
    assert is_true(fit.model, plant)
    assert sum(one.samples for one in fit.model.left_out) == 48  # hours without a reading are told
    later = Period(after.end + DAY, after.end + 2 * DAY)
    with pytest.raises(NotEnoughData):
        workbench.fit_baseline(asked(plant, period=Period(after.start, later.end), periods=(after, later)), Progress())


def test_the_command_line_trains_on_ranges_and_shows_exclusions(
    workbench: Workbench, migrated: Database, plant: TinyPlant, capsys: pytest.CaptureFixture[str]
) -> None:
    address = migrated.address
    dsn = (
        f"host='{address.host}' port={address.port} dbname={address.database} user={address.user}"
        f" password='{address.password}' sslmode=disable"
    )

    def enms(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        code = main(["baseline", *arguments, "--machine", plant.machine_name, "--dsn", dsn])
        return code, capsys.readouterr().out

    exclude(workbench, plant)
    train = ("train", "--drivers", "production_count,outdoor_temp_c", "--min-samples", "20")
    ranges = ("--range", "2025-01-02..2025-01-11", "--range", "2025-01-15..2025-01-18")
    code, out = enms(*train, *ranges)
    assert code == 0
    assert "2025-01-02 00:00 to 2025-01-11 00:00 Europe/Berlin and 2025-01-15" in out
    # The exclusion is midnight in UTC, an hour later at the plant.
    assert "exclusion: 2025-01-09 01:00 to 2025-01-13 01:00 Europe/Berlin (the valve leaked)" in out
    shown = json.loads(enms("show", "--json")[1])
    assert [one["start"] for one in shown["training_periods"]] == [
        "2025-01-01T23:00:00+00:00",
        "2025-01-14T23:00:00+00:00",
    ]
    assert [one["reason"] for one in shown["exclusions"]] == ["the valve leaked"]
    assert shown["training_end_date"] == "2025-01-17T23:00:00+00:00"
    assert enms(*train, "--range", "2025-01-02")[0] == 2
    assert enms(*train, *ranges, "--start", "2025-01-02")[0] == 2
