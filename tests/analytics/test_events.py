"""Anomalies and times without operation: what is stored comes back, in its place and in its words."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from analytics import schema
from analytics.anomaly import Anomaly, Severity
from analytics.database import Database
from analytics.home import Home
from analytics.operation import Operation
from analytics.period import Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.workbench import Workbench
from tests.plants import TinyPlant, roll_up, tiny_plant

HOUR = timedelta(hours=1)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    return tiny_plant(migrated, days=4)


@pytest.fixture
def workbench(migrated: Database, home: Home, plant: TinyPlant) -> Workbench:
    with migrated.session(Progress()) as session:
        capability = schema.probe(session)
    return Workbench(EMBEDDED, home, migrated, capability)


def whole(plant: TinyPlant) -> Period:
    return Period(plant.start, plant.end)


@pytest.mark.every_server
def test_anomalies_come_back_by_time_with_what_the_detector_said(
    migrated: Database, plant: TinyPlant, workbench: Workbench
) -> None:
    with migrated.session(Progress(), write=True) as session:
        for hours, severity, metric, value in ((5, "critical", "energy_kwh", 14.0), (2, "normal", None, None)):
            session.execute(
                "INSERT INTO anomalies (machine_id, detected_at, anomaly_type, severity, metric_name, metric_value,"
                " expected_value) VALUES (%s, %s, 'spike', %s, %s, %s, %s)",
                (plant.machine_id, plant.start + hours * HOUR, severity, metric, value, value and 9.5),
            )
    first, second = workbench.anomalies((plant.machine_id,), whole(plant), Progress())
    assert (first.detected_at, first.severity, first.metric, first.value) == (
        plant.start + 2 * HOUR,
        Severity.NORMAL,
        "",
        None,
    )
    assert first.excess_kwh is None
    assert second.excess_kwh == pytest.approx(4.5)
    assert not second.is_resolved
    assert workbench.anomalies((plant.machine_id,), Period(plant.start, plant.start + 2 * HOUR), Progress()) == ()
    assert workbench.anomalies((), whole(plant), Progress()) == ()


def test_an_anomaly_of_another_measure_has_no_energy() -> None:
    one = Anomaly(
        uuid4(), uuid4(), datetime(2025, 1, 1, tzinfo=UTC), "leak", Severity.WARNING, "pressure_bar", 5.0, 7.0
    )
    assert one.excess_kwh is None


@pytest.mark.every_server
def test_times_without_operation_are_stretches_of_one_mode(
    migrated: Database, plant: TinyPlant, workbench: Workbench
) -> None:
    spans = (("maintenance", 3.0, 7.0), ("fault", 7.0, 7.5), ("offline", 30.0, 30.25), ("maintenance", 40.0, 41.0))
    with migrated.session(Progress(), write=True) as session:
        for mode, first, last in spans:
            session.execute(
                "UPDATE production_data SET operating_mode = %s::operating_mode"
                " WHERE machine_id = %s AND time >= %s AND time < %s",
                (mode, plant.machine_id, plant.start + first * HOUR, plant.start + last * HOUR),
            )
    roll_up(migrated, plant.start, plant.end)
    found = workbench.operations((plant.machine_id,), whole(plant), Progress())
    assert found == tuple(
        Operation(plant.machine_id, mode, Period(plant.start + first * HOUR, plant.start + last * HOUR))
        for mode, first, last in spans
    )
    inside = Period(plant.start + 5 * HOUR, plant.start + 6 * HOUR)
    (cut,) = workbench.operations((plant.machine_id,), inside, Progress())
    assert cut.period == inside
