"""Corrections: respected by every number, taken back exactly, and never written into the readings."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd
import pytest

from analytics import schema
from analytics.baseline import BaselineRequest
from analytics.cli import main
from analytics.correction import Action, Correction, CorrectionRequest, apply
from analytics.database import Database
from analytics.errors import BadRequest, CannotStore, EnmsError
from analytics.home import Home
from analytics.measure import ENERGY, POWER, Aggregate, Measure, Series, contract_measure
from analytics.period import Interval, Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.reconcile import ReconcileRequest
from analytics.series import SeriesRequest
from analytics.workbench import Workbench
from tests.plants import TinyPlant, add_variable, refresh, roll_up, times, tiny_plant

TEMPERATURE = contract_measure("outdoor_temp_c")
UNITS = contract_measure("production_count")
DAY = timedelta(days=1)
pytestmark = pytest.mark.every_server
INTERVALS = (Interval.RAW, Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    return tiny_plant(migrated, days=20)


@pytest.fixture
def workbench(migrated: Database, home: Home, plant: TinyPlant) -> Workbench:
    with migrated.session(Progress()) as session:
        capability = schema.probe(session)
    return Workbench(EMBEDDED, home, migrated, capability)


def request(plant: TinyPlant, action: str, **changes: Any) -> CorrectionRequest:
    """Ask for a correction that begins and ends inside quarters of an hour."""
    start = plant.start + 5 * DAY + timedelta(minutes=7)
    asked: dict[str, Any] = {
        "machine_id": plant.machine_id,
        "measure": ENERGY,
        "period": Period(start, start + timedelta(hours=30, minutes=20)),
        "action": Action(action),
        "reason": "the meter was being replaced",
    }
    return CorrectionRequest(**(asked | changes))


def raw_rows(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    with database.session(Progress()) as session:
        return {
            table: session.rows(f"SELECT * FROM {table} ORDER BY 1, 2")
            for table in ("energy_readings", "production_data", "environmental_data", "workbench.variable_readings")
        }


def read(workbench: Workbench, plant: TinyPlant, measure: Measure, interval: Interval, period: Period) -> pd.Series:
    asked = SeriesRequest(plant.machine_id, (measure,), period, interval)
    return workbench.series(asked, Progress()).frame[measure.key]


def numbers(workbench: Workbench, plant: TinyPlant) -> str:
    """Return everything the workbench says about a plant, as text that can be compared to the last digit."""
    edges = Period(plant.start + 5 * DAY + timedelta(minutes=5), plant.start + 6 * DAY + timedelta(minutes=50))
    found: dict[str, object] = {}
    for measure in (ENERGY, POWER, UNITS, TEMPERATURE):
        for interval in INTERVALS:
            series = read(workbench, plant, measure, interval, edges)
            found[f"{measure.key} {interval}"] = [(str(k), v) for k, v in series.dropna().items()]
    kpis = workbench.kpis(plant.machine_id, edges, Progress())
    found["kpis"] = repr(replace(kpis, findings=()))
    asked = BaselineRequest(
        plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"), min_samples=20
    )
    model = workbench.fit_baseline(asked, Progress()).model
    found["baseline"] = [model.data_sha256, model.scores.samples, model.intercept.value]
    return json.dumps(found)


VALUES = {"exclude": None, "replace": 1.5, "scale": 0.001, "interpolate": None}


def expected(raw: pd.Series, asked: CorrectionRequest) -> pd.Series:
    """Work out corrected readings row by row, by the words of the specification."""
    result = raw.copy()
    inside = (raw.index >= asked.period.start) & (raw.index < asked.period.end)
    if asked.action is Action.INTERPOLATE:
        before, after = raw[raw.index < asked.period.start], raw[raw.index >= asked.period.end]
        seconds = raw.index.as_unit("us").asi8 / 1e6
        ends = [before.index[-1].timestamp(), after.index[0].timestamp()]
        result[inside] = np.interp(seconds, ends, [before.iloc[-1], after.iloc[0]])[inside]
        return result
    result[inside] = {"exclude": np.nan, "replace": asked.value, "scale": (asked.value or 0.0) * raw[inside]}[
        asked.action
    ]
    return result


def rolled(values: pd.Series, measure: Measure, rule: str, period: Period) -> pd.Series:
    inside = values[(values.index >= period.start) & (values.index < period.end)]
    groups = inside.groupby(inside.index.floor(rule))
    return groups.sum(min_count=1) if measure.aggregate is Aggregate.SUM else groups.mean()


@pytest.mark.parametrize("measure", [ENERGY, TEMPERATURE, UNITS], ids=lambda measure: measure.key)
@pytest.mark.parametrize("action", ["exclude", "replace", "scale", "interpolate"])
def test_every_level_equals_corrected_raw_readings(
    workbench: Workbench, plant: TinyPlant, action: str, measure: Measure
) -> None:
    whole = Period(plant.start, plant.end)
    raw = read(workbench, plant, measure, Interval.RAW, whole)
    asked = request(plant, action, measure=measure, value=VALUES[action])
    effect = workbench.correction_effect(asked, Progress())
    workbench.correct(asked, Progress())

    wanted = expected(raw, asked)
    found = read(workbench, plant, measure, Interval.RAW, whole)
    pd.testing.assert_series_equal(found, wanted.dropna(), check_freq=False, rtol=1e-12)
    # A period that begins and ends inside buckets, so that raw readings are read at its edges.
    period = Period(asked.period.start - timedelta(minutes=33), asked.period.end + timedelta(minutes=8))
    for interval, rule in ((Interval.MINUTE, "1min"), (Interval.QUARTER_HOUR, "15min"), (Interval.HOUR, "1h")):
        found = read(workbench, plant, measure, interval, period)
        level = rolled(wanted, measure, rule, period).dropna()
        np.testing.assert_allclose(found.to_numpy(), level.to_numpy(), rtol=1e-9, err_msg=str(interval))

    inside = (raw.index >= asked.period.start) & (raw.index < asked.period.end)
    both = [values[inside].sum(min_count=1) if measure.aggregate is Aggregate.SUM else values[inside].mean()
            for values in (raw, wanted)]  # fmt: skip
    assert effect.before == pytest.approx(both[0])
    assert effect.after == (None if np.isnan(both[1]) else pytest.approx(both[1]))
    assert effect.readings == inside.sum()


def test_raw_rows_never_change_and_a_withdrawal_restores_every_number(
    workbench: Workbench, migrated: Database, plant: TinyPlant
) -> None:
    rows, before = raw_rows(migrated), numbers(workbench, plant)
    made = [
        workbench.correct(request(plant, "scale", value=3.6), Progress()),
        workbench.correct(request(plant, "exclude", measure=POWER), Progress()),
        workbench.correct(request(plant, "interpolate", measure=TEMPERATURE), Progress()),
        workbench.correct(request(plant, "replace", measure=UNITS, value=2.0), Progress()),
    ]
    assert numbers(workbench, plant) != before
    assert raw_rows(migrated) == rows
    for one in made:
        workbench.withdraw_correction(one.id, "the meter was right", Progress())
    assert numbers(workbench, plant) == before
    assert raw_rows(migrated) == rows


def test_kpi_functions_count_what_was_corrected(workbench: Workbench, plant: TinyPlant) -> None:
    whole = Period(plant.start, plant.end)
    raw = read(workbench, plant, ENERGY, Interval.RAW, whole)
    asked = request(plant, "scale", value=10.0)
    workbench.correct(asked, Progress())
    corrected = expected(raw, asked)
    # 5 minutes: no whole quarter of an hour; the other ones have edges of raw readings.
    for minutes, length in ((3, 5), (-7, 500), (1, 47), (0, 1440)):
        start = asked.period.start + timedelta(minutes=minutes)
        period = Period(start, start + timedelta(minutes=length))
        inside = corrected[(corrected.index >= period.start) & (corrected.index < period.end)]
        kpis = workbench.kpis(plant.machine_id, period, Progress())
        assert kpis.energy_kwh == (pytest.approx(inside.sum()) if len(inside) else None)
    finding = next(f for f in kpis.findings if f.code == "kpi.corrected_energy")
    assert finding.numbers["share"] == pytest.approx(1.0, abs=0.02)
    assert "corrected by hand" in finding.text


def test_a_kpi_without_corrections_says_nothing_about_them(workbench: Workbench, plant: TinyPlant) -> None:
    workbench.correct(request(plant, "scale", value=10.0), Progress())
    kpis = workbench.kpis(plant.machine_id, Period(plant.start, plant.start + DAY), Progress())
    assert not [f for f in kpis.findings if "corrected" in f.code]


def test_a_baseline_says_how_many_samples_are_corrected(workbench: Workbench, plant: TinyPlant) -> None:
    start = plant.start + 3 * DAY
    wrong = Period(start, start + timedelta(hours=10))
    asked = BaselineRequest(
        plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"), min_samples=20
    )
    workbench.correct(request(plant, "scale", value=1.0000001, period=wrong), Progress())
    model = workbench.fit_baseline(asked, Progress()).model
    finding = next(f for f in model.findings if f.code == "baseline.corrected")
    assert finding.numbers["samples"] == 10
    assert finding.text == "10 of 480 samples contain corrected readings."


@pytest.mark.parametrize("measure", [ENERGY, UNITS], ids=["energy", "driver"])
def test_an_hour_with_excluded_quarters_is_no_sample(workbench: Workbench, plant: TinyPlant, measure: Measure) -> None:
    """Half of an hour's energy must not pass as the energy of an hour."""
    start = plant.start + 3 * DAY + timedelta(minutes=30)
    asked = BaselineRequest(
        plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"), min_samples=20
    )
    before = workbench.fit_baseline(asked, Progress()).model
    half = Period(start, start + timedelta(minutes=30))
    workbench.correct(request(plant, "exclude", measure=measure, period=half), Progress())
    after = workbench.fit_baseline(asked, Progress()).model
    assert after.scores.samples == before.scores.samples - 1
    assert after.intercept.value == pytest.approx(plant.base_kwh)


def test_a_scaled_meter_gives_the_true_baseline_again(
    workbench: Workbench, migrated: Database, plant: TinyPlant
) -> None:
    wrong = Period(plant.start + 8 * DAY, plant.start + 12 * DAY)
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE energy_readings SET energy_kwh = energy_kwh * 1000 WHERE time >= %s AND time < %s",
            (wrong.start, wrong.end),
        )
        refresh(session)
    asked = BaselineRequest(
        plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"), min_samples=20
    )
    assert workbench.fit_baseline(asked, Progress()).model.scores.r_squared < 0.5
    workbench.correct(request(plant, "scale", value=0.001, period=wrong), Progress())
    model = workbench.fit_baseline(asked, Progress()).model
    assert model.coefficients["production_count"] == pytest.approx(plant.per_unit_kwh)
    assert model.intercept.value == pytest.approx(plant.base_kwh)


def test_the_newest_correction_counts_and_starts_from_the_raw_value(workbench: Workbench, plant: TinyPlant) -> None:
    whole = Period(plant.start, plant.end)
    raw = read(workbench, plant, ENERGY, Interval.RAW, whole).sum()
    workbench.correct(request(plant, "scale", value=5.0, period=whole), Progress())
    newer = workbench.correct(request(plant, "scale", value=2.0, period=whole), Progress())
    for interval in INTERVALS:
        assert read(workbench, plant, ENERGY, interval, whole).sum() == pytest.approx(2 * raw)
    workbench.withdraw_correction(newer.id, "not twice", Progress())
    for interval in INTERVALS:
        assert read(workbench, plant, ENERGY, interval, whole).sum() == pytest.approx(5 * raw)


def test_corrections_stay_with_their_machine_measure_and_energy(
    workbench: Workbench, migrated: Database, plant: TinyPlant
) -> None:
    other = tiny_plant(migrated, days=3, name="Press-2", factory="Plant South", start=plant.start + 5 * DAY)
    before = numbers(workbench, other)
    asked = request(plant, "scale", value=7.0, energy_type="natural_gas")
    whole = Period(plant.start, plant.end)
    electricity = read(workbench, plant, ENERGY, Interval.HOUR, whole).sum()
    workbench.correct(asked, Progress())
    assert read(workbench, plant, ENERGY, Interval.HOUR, whole).sum() == pytest.approx(electricity)
    workbench.correct(request(plant, "scale", value=7.0), Progress())
    assert numbers(workbench, other) == before


@pytest.mark.parametrize("action", ["exclude", "scale", "interpolate"])
def test_own_variables_are_corrected_too(
    workbench: Workbench, migrated: Database, plant: TinyPlant, action: str
) -> None:
    when = times(plant.start, 20 * 96)
    values = 5.0 + np.sin(np.arange(len(when)))
    with migrated.session(Progress(), write=True) as session:
        key = add_variable(session, plant.machine_id, "steam", when, values, unit="t", kind="sum")
        refresh(session)
    measure = Measure("steam", "steam", "t", Series.VARIABLE, Aggregate.SUM, "total_value", variable_id=key)
    asked = request(plant, action, measure=measure, value=2.0 if action == "scale" else None)
    wanted = expected(pd.Series(values, index=when), asked)
    workbench.correct(asked, Progress())
    whole = Period(plant.start, plant.end)
    for interval, rule in ((Interval.RAW, "15min"), (Interval.HOUR, "1h")):
        found = read(workbench, plant, measure, interval, whole)
        level = rolled(wanted, measure, rule, whole).dropna()
        np.testing.assert_allclose(found.to_numpy(), level.to_numpy(), rtol=1e-9)


def test_a_late_reading_inside_a_corrected_range_is_corrected(
    workbench: Workbench, migrated: Database, plant: TinyPlant
) -> None:
    asked = request(plant, "replace", value=1.0)
    workbench.correct(asked, Progress())
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO energy_readings (time, machine_id, energy_kwh, power_kw) VALUES (%s, %s, 99, 9)",
            (asked.period.start + timedelta(minutes=61), plant.machine_id),
        )
    found = read(workbench, plant, ENERGY, Interval.HOUR, Period(plant.start + 5 * DAY, plant.start + 6 * DAY))
    assert found.iloc[1] == pytest.approx(5.0)


def test_gaps_and_unknown_values_stay_what_they_are(workbench: Workbench, migrated: Database, plant: TinyPlant) -> None:
    asked = request(plant, "replace", value=1.0)
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE energy_readings SET energy_kwh = NULL WHERE time >= %s AND time < %s",
            (asked.period.start, asked.period.end),
        )
        refresh(session)
    assert workbench.correction_effect(asked, Progress()).readings == 0
    workbench.correct(asked, Progress())
    found = read(workbench, plant, ENERGY, Interval.RAW, asked.period)
    assert found.dropna().empty


def test_corrections_are_kept_for_ever(workbench: Workbench, migrated: Database, plant: TinyPlant) -> None:
    made = workbench.correct(request(plant, "exclude"), Progress())
    with pytest.raises(EnmsError), migrated.session(Progress(), write=True) as session:
        session.execute("DELETE FROM workbench.corrections")
    with pytest.raises(EnmsError), migrated.session(Progress(), write=True) as session:
        session.execute("TRUNCATE workbench.corrections")
    with pytest.raises(EnmsError), migrated.session(Progress(), write=True) as session:
        session.execute("UPDATE workbench.corrections SET reason = 'another'")
    gone = workbench.withdraw_correction(made.id, "  it was right  ", Progress())
    assert (gone.holds, gone.withdrawn_reason) == (False, "it was right")
    with pytest.raises(BadRequest, match="still holds"):
        workbench.withdraw_correction(made.id, "again", Progress())
    assert [one.id for one in workbench.corrections(plant.machine_id, Progress())] == [made.id]
    assert workbench.corrections(UUID(int=3), Progress()) == ()


def test_a_machine_can_be_deleted_with_its_corrections(
    workbench: Workbench, migrated: Database, plant: TinyPlant
) -> None:
    workbench.correct(request(plant, "exclude"), Progress())
    with migrated.session(Progress(), write=True) as session:
        session.execute("DELETE FROM machines WHERE id = %s", (plant.machine_id,))
    assert workbench.corrections(None, Progress()) == ()


@pytest.mark.parametrize(
    ("action", "changes", "words"),
    [
        ("exclude", {"reason": "  "}, "needs a reason"),
        ("scale", {}, "a number is needed"),
        ("replace", {"value": float("nan")}, "a number is needed"),
        ("exclude", {"value": 3.0}, "no value is needed"),
        ("scale", {"value": 0.0}, "makes no sense"),
    ],
)
def test_what_makes_no_sense_is_refused(action: str, changes: dict[str, Any], words: str) -> None:
    plant = TinyPlant(
        UUID(int=1), UUID(int=2), "Press", "UTC", datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 2, 1, tzinfo=UTC)
    )
    with pytest.raises(BadRequest, match=words):
        request(plant, action, **changes)


def test_what_belongs_together_is_corrected_and_withdrawn_whole_or_not_at_all(
    workbench: Workbench, plant: TinyPlant
) -> None:
    good = request(plant, "exclude")
    empty = request(plant, "interpolate", period=Period(plant.start - 9 * DAY, plant.start - 8 * DAY))
    with pytest.raises(BadRequest):
        workbench.correct_all((good, empty), Progress())
    assert workbench.corrections(plant.machine_id, Progress()) == ()
    made = workbench.correct_all((good, request(plant, "scale", value=2.0, measure=POWER)), Progress())
    ids = [one.id for one in made]
    with pytest.raises(BadRequest):
        workbench.withdraw_corrections([*ids, 999], "no", Progress())
    assert all(one.holds for one in workbench.corrections(plant.machine_id, Progress()))
    workbench.withdraw_corrections(ids, "no", Progress())
    assert not any(one.holds for one in workbench.corrections(plant.machine_id, Progress()))


def test_nothing_to_interpolate_from(workbench: Workbench, plant: TinyPlant) -> None:
    asked = request(plant, "interpolate", period=Period(plant.end - DAY, plant.end))
    with pytest.raises(BadRequest, match="week after"):
        workbench.correction_effect(asked, Progress())
    with pytest.raises(BadRequest, match="week after"):
        workbench.correct(asked, Progress())
    assert workbench.corrections(None, Progress()) == ()


def test_a_database_without_the_table_refuses_in_words(workbench: Workbench, plant: TinyPlant) -> None:
    columns = {k: v for k, v in workbench.capability.columns.items() if k != "workbench.corrections"}
    workbench.capability = replace(workbench.capability, columns=columns)
    with pytest.raises(CannotStore, match="no place for corrections"):
        workbench.correct(request(plant, "exclude"), Progress())
    assert workbench.corrections(None, Progress()) == ()
    assert workbench.kpis(plant.machine_id, Period(plant.start, plant.end), Progress()).energy_kwh is not None


@pytest.mark.parametrize("seed", [1, 2])
def test_roll_ups_of_every_level_and_kpis_equal_corrected_readings(
    workbench: Workbench, migrated: Database, plant: TinyPlant, seed: int
) -> None:
    """Every column of every bucket, whatever corrections overlap how, for hours and for weeks."""
    random = np.random.default_rng(seed)
    with migrated.session(Progress(), write=True) as session:
        when = times(plant.start, 20 * 96)
        steam_t = random.uniform(1, 9, len(when))
        key = add_variable(session, plant.machine_id, "steam", when, steam_t, unit="t", kind="sum")
        session.execute("DELETE FROM energy_readings WHERE extract(hour FROM time) = 3")
        session.execute("UPDATE energy_readings SET power_kw = NULL WHERE extract(minute FROM time) = 45")
    roll_up(migrated, plant.start, plant.end)
    steam = Measure("steam", "steam", "t", Series.VARIABLE, Aggregate.SUM, "total_value", variable_id=key)
    made = []
    for _ in range(14):
        measure = (ENERGY, POWER, UNITS, TEMPERATURE, steam)[random.integers(5)]
        action = ("exclude", "replace", "scale", "interpolate")[random.integers(4)]
        start = plant.start + timedelta(minutes=int(random.integers(1440, 15 * 1440)))
        length = timedelta(minutes=int(random.choice([20, 60, 300, 2000, 5000])))
        value = float(random.uniform(-2, 4)) if action in ("replace", "scale") else None
        asked = request(plant, action, measure=measure, value=value, period=Period(start, start + length))
        made.append(workbench.correct(asked, Progress()))
    compared = ReconcileRequest(Period(plant.start, plant.end))
    assert workbench.reconcile(compared, Progress()).differences == ()

    readings = read(workbench, plant, ENERGY, Interval.RAW, Period(plant.start, plant.end))
    units = read(workbench, plant, UNITS, Interval.RAW, Period(plant.start, plant.end))
    for _ in range(8):
        start = plant.start + timedelta(minutes=int(random.integers(0, 18 * 1440)))
        period = Period(start, start + timedelta(minutes=int(random.choice([5, 12, 47, 400, 9000]))))
        kpis = workbench.kpis(plant.machine_id, period, Progress())
        for found, values in ((kpis.energy_kwh, readings), (kpis.production_units, units)):
            inside = values[(values.index >= period.start) & (values.index < period.end)]
            assert found == (pytest.approx(inside.sum()) if len(inside) else None)

    for one in made:
        workbench.withdraw_correction(one.id, "all was right", Progress())
    assert workbench.reconcile(compared, Progress()).differences == ()


def test_python_and_the_database_correct_alike() -> None:
    """The rule is written twice: here for raw readings, in SQL for everything else. This is the one in Python."""
    base = datetime(2025, 1, 1, tzinfo=UTC)
    seconds = base.timestamp() + 900.0 * np.arange(8)
    values = np.array([1.0, 2.0, np.nan, 4.0, 5.0, 6.0, 7.0, 8.0])

    def correction(number: int, first: int, last: int, action: str, **more: Any) -> Correction:
        fields: dict[str, Any] = dict.fromkeys(("variable_id", "value", "line_start", "line_start_value", "line_end"))
        fields |= {"line_end_value": None, "machine_id": UUID(int=1), "series": "energy_readings"}
        fields |= {"energy_type": "electrical", "measure": "energy_kwh", "reason": "r", "made_by": "m", "made_at": base}
        fields |= {
            "start_time": base + first * 15 * timedelta(minutes=1),
            "end_time": base + last * 15 * timedelta(minutes=1),
        }
        return Correction(id=number, action=Action(action), **(fields | more))

    scale = correction(1, 0, 4, "scale", value=10.0)
    newer = correction(2, 1, 2, "replace", value=7.0)
    line = correction(
        3, 5, 7, "interpolate", line_start=base + timedelta(hours=1), line_start_value=0.0,
        line_end=base + timedelta(hours=2), line_end_value=4.0,
    )  # fmt: skip
    withdrawn = replace(correction(4, 0, 8, "exclude"), withdrawn_at=base, withdrawn_by="m", withdrawn_reason="r")
    found = apply((line, withdrawn, newer, scale), values, seconds)
    np.testing.assert_allclose(found, [10.0, 7.0, np.nan, 40.0, 5.0, 1.0, 2.0, 8.0])


# --- Command line -----------------------------------------------------------------------------------------------------


def test_the_command_line_finds_corrects_lists_and_withdraws(
    migrated: Database, plant: TinyPlant, capsys: pytest.CaptureFixture[str]
) -> None:
    address = migrated.address
    dsn = (
        f"host='{address.host}' port={address.port} dbname={address.database} user={address.user}"
        f" password='{address.password}' sslmode=disable"
    )

    def enms(*arguments: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = main([*arguments, "--dsn", dsn, "--json"])
        out = capsys.readouterr().out
        return code, json.loads(out) if out else None

    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "UPDATE energy_readings SET energy_kwh = -2 WHERE time >= '2025-01-05 00:00Z'"
            " AND time < '2025-01-05 01:00Z'"
        )
        refresh(session)
    machine = ("--machine", plant.machine_name)
    code, found = enms("quality", *machine)
    wrong = next(one for one in found["findings"] if one["rule"] == "impossible")
    assert (code, wrong["measure"], wrong["count"], wrong["hours"]) == (0, "energy_kwh", 4, 1)

    place = ("--start", wrong["start"], "--end", wrong["end"])
    add = ("correct", "add", *machine, "--measure", "energy_kwh", *place, "--action", "interpolate", "--reason", "sign")
    code, looked = enms(*add, "--dry-run")
    assert (code, looked["correction"], looked["effect"]["before"]) == (0, None, -8.0)
    assert enms("correct", "list")[1] == {"corrections": []}
    code, made = enms(*add)
    assert (code, made["correction"]["action"], made["correction"]["reason"]) == (0, "interpolate", "sign")
    assert made["effect"]["after"] > 0

    number = str(made["correction"]["id"])
    assert enms("correct", "withdraw", number, "--reason", "it was right")[0] == 0
    assert enms("correct", "list", *machine)[1]["corrections"][0]["withdrawn_reason"] == "it was right"
    assert enms("correct", "withdraw", number, "--reason", "again")[0] == 2
    assert enms(*add[:-1], " ")[0] == 2  # a reason is needed
