"""The simulator keeps to its own truth: laws, sums, local time, faults, and nothing random but the seed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

from analytics.errors import BadRequest
from analytics.period import Period
from analytics.plant import ELECTRICITY
from analytics.simulator import (
    CALORIFIC_VALUE_KWH_M3,
    NATURAL_GAS,
    PLANT,
    TRUTHS,
    Fault,
    FaultKind,
    MachineReadings,
    MachineSpec,
    Truth,
    as_metered,
    default_faults,
    simulate,
    truth,
)
from analytics.simulator.noise import normal, smooth, uniform
from analytics.simulator.shifts import easter, public_holidays, roster

SEED = 20250101
COMPRESSOR, HVAC, CONVEYOR, PUMP, MOULDING, COMPRESSOR_EU, HVAC_EU, BOILER = PLANT.machines
YEAR = Period(datetime(2024, 10, 1, tzinfo=UTC), datetime(2025, 10, 1, tzinfo=UTC))
DAY = Period(datetime(2025, 3, 11, tzinfo=UTC), datetime(2025, 3, 12, tzinfo=UTC))

each_machine = pytest.mark.parametrize("machine", PLANT.machines, ids=lambda machine: machine.name)
each_law = pytest.mark.parametrize(
    "law", TRUTHS, ids=lambda law: f"{PLANT.machine(law.machine_id).name}-{law.energy_type}"
)


def drivers(readings: MachineReadings, law: Truth) -> pd.DataFrame:
    """Drivers and energy of one law beside the operating mode."""
    columns = pd.concat([readings.production, readings.environment], axis=1)
    frame = columns[list(law.drivers)].astype(float)
    frame["energy_kwh"] = readings.energy[law.energy_type]["energy_kwh"]
    frame["available"] = columns["operating_mode"].isin(["running", "idle"])
    return frame


def hourly(frame: pd.DataFrame, law: Truth) -> pd.DataFrame:
    """Hours in which the machine was available throughout."""
    how = {name: "sum" if name == "production_count" else "mean" for name in law.drivers}
    hours = frame.resample("1h").agg({**how, "energy_kwh": "sum", "available": "min"})
    return hours[hours["available"].astype(bool)]


def least_squares(frame: pd.DataFrame, law: Truth) -> tuple[np.ndarray, np.ndarray, float]:
    """Coefficients, standard errors that allow for unequal noise (White 1980), and R²."""
    design = np.column_stack([np.ones(len(frame)), frame[list(law.drivers)].to_numpy()])
    energy = frame["energy_kwh"].to_numpy()
    found, *_ = np.linalg.lstsq(design, energy, rcond=None)
    residual = energy - design @ found
    inverse = np.linalg.inv(design.T @ design)
    covariance = inverse @ (design.T * residual**2 @ design) @ inverse
    return found, np.sqrt(np.diag(covariance)), 1.0 - residual.var() / energy.var()


# --- the truth ------------------------------------------------------------------------------------------------------


@each_law
@pytest.mark.parametrize("interval_s", [900, 3600])
def test_least_squares_finds_the_truth(law: Truth, interval_s: int) -> None:
    frame = drivers(simulate(PLANT.machine(law.machine_id), YEAR, 900, SEED), law)
    samples = frame[frame["available"]] if interval_s == 900 else hourly(frame, law)
    found, error, r_squared = least_squares(samples, law)
    true = np.array([law.intercept_kwh(interval_s), *law.coefficients_kwh(interval_s).values()])
    assert len(samples) > 8000
    assert np.all(np.abs(found - true) < 4.0 * error), (found - true) / error
    assert r_squared > 0.80


def test_the_errors_of_many_plants_are_those_of_chance() -> None:
    """Over independent seeds, the estimates scatter about the truth as their standard errors say."""
    period = Period(YEAR.start, YEAR.start + timedelta(days=60))
    scores = []
    for seed in range(12):
        for law in TRUTHS:
            frame = drivers(simulate(PLANT.machine(law.machine_id), period, 900, seed), law)
            found, error, _ = least_squares(frame[frame["available"]], law)
            true = np.array([law.intercept_kwh(900), *law.coefficients_kwh(900).values()])
            scores.extend((found - true) / error)
    scores = np.array(scores)
    assert abs(scores.mean()) < 0.25
    assert 0.85 < scores.std() < 1.15


@each_law
def test_the_noise_is_as_large_as_it_says_and_independent(law: Truth) -> None:
    machine = PLANT.machine(law.machine_id)
    readings = simulate(machine, YEAR, 900, SEED)
    frame = drivers(readings, law)
    slopes = law.coefficients_kwh(900)
    expected = law.intercept_kwh(900) + sum(slopes[name] * frame[name] for name in law.drivers)
    running = (readings.production["operating_mode"] == "running").to_numpy()
    residual = (frame["energy_kwh"] - expected).to_numpy()[running]
    assert residual.std() == pytest.approx(law.noise_kwh(900), rel=0.03)
    assert law.noise_kwh(3600) == pytest.approx(2 * law.noise_kwh(900))
    assert abs(np.corrcoef(residual[1:], residual[:-1])[0, 1]) < 0.03


@each_machine
def test_power_never_falls_below_nothing_and_never_needs_to_be_cut_off(machine: MachineSpec) -> None:
    for energy_type, frame in simulate(machine, YEAR, 900, SEED).energy.items():
        law = truth(machine.id, energy_type)
        low = frame["power_kw"].min()
        assert low >= 0
        if energy_type == ELECTRICITY:
            assert frame["power_kw"].max() < 1.3 * machine.rated_power_kw
        readings = simulate(machine, DAY, 1, SEED)
        on = readings.production["operating_mode"].isin(["running", "idle"])
        assert (readings.energy[energy_type]["power_kw"][on] > 0).all(), law


def test_modes_without_work_draw_what_the_truth_says() -> None:
    readings = simulate(CONVEYOR, YEAR, 900, SEED)
    law = truth(CONVEYOR.id)
    modes, power = readings.production["operating_mode"], readings.energy[ELECTRICITY]["power_kw"]
    for mode, constant in law.mode_kw.items():
        assert (modes == mode).any(), mode
        assert (power[modes == mode] == constant).all()
    assert readings.energy[ELECTRICITY].loc[modes == "offline", "power_factor"].isna().all()
    assert (readings.production.loc[modes != "running", "production_count"] == 0).all()


@each_machine
def test_every_machine_has_all_that_happens_to_machines(machine: MachineSpec) -> None:
    modes = simulate(machine, YEAR, 900, SEED).production["operating_mode"].value_counts(normalize=True)
    assert modes["running"] > 0.4
    assert 0.001 < modes["maintenance"] < 0.02
    assert 0.0 < modes["fault"] < 0.01


def test_heating_and_cooling_follow_the_degrees() -> None:
    frame = simulate(HVAC_EU, YEAR, 900, SEED)
    cold = frame.environment["outdoor_temp_c"] < 0
    mild = frame.environment["outdoor_temp_c"].between(14, 19)
    hot = frame.environment["outdoor_temp_c"] > 26
    power = frame.energy[ELECTRICITY]["power_kw"]
    assert power[cold].mean() > 1.3 * power[mild].mean()
    assert power[hot].mean() > 1.3 * power[mild].mean()


def test_gas_is_heat_of_its_volume_and_no_part_of_electricity() -> None:
    energy = simulate(BOILER, DAY, 900, SEED).energy
    gas = energy[NATURAL_GAS]
    assert set(energy) == {ELECTRICITY, NATURAL_GAS}
    np.testing.assert_allclose(gas["energy_kwh"], gas["consumption_m3"] * CALORIFIC_VALUE_KWH_M3)
    assert gas["energy_kwh"].sum() > 10 * energy[ELECTRICITY]["energy_kwh"].sum()


# --- consistent readings --------------------------------------------------------------------------------------------


@each_machine
@pytest.mark.parametrize(("fine", "coarse"), [(60, 900), (1, 60), (10, 60), (30, 900)])
def test_fine_readings_add_up_to_coarse_ones(machine: MachineSpec, fine: int, coarse: int) -> None:
    hours = Period(DAY.start + timedelta(hours=13), DAY.start + timedelta(hours=17))
    small, large = simulate(machine, hours, fine, SEED), simulate(machine, hours, coarse, SEED)
    width = f"{coarse}s"
    for energy_type, frame in large.energy.items():
        parts = small.energy[energy_type].resample(width)
        np.testing.assert_allclose(parts["energy_kwh"].sum(), frame["energy_kwh"], rtol=1e-9)
        np.testing.assert_allclose(parts["power_kw"].mean(), frame["power_kw"], rtol=1e-9)
    for name in ("production_count", "production_count_good", "production_count_bad", "downtime_seconds"):
        assert (small.production[name].resample(width).sum() == large.production[name]).all()
        assert (small.production[name] >= 0).all()
    for name in large.environment:
        np.testing.assert_allclose(
            small.environment[name].resample(width).mean(), large.environment[name], rtol=1e-9, atol=1e-9
        )
    for name in ("operating_mode", "shift"):
        assert (small.production[name].resample(width).first() == large.production[name]).all()


@each_machine
@pytest.mark.parametrize("step_s", [900, 60, 1])
def test_electrical_values_agree(machine: MachineSpec, step_s: int) -> None:
    hour = Period(DAY.start + timedelta(hours=15), DAY.start + timedelta(hours=16))
    frame = simulate(machine, hour, step_s, SEED).energy[ELECTRICITY]
    np.testing.assert_allclose(frame["energy_kwh"], frame["power_kw"] * step_s / 3600)
    apparent = np.sqrt(3) * frame["voltage_v"] * frame["current_a"] / 1000
    np.testing.assert_allclose(apparent * frame["power_factor"], frame["power_kw"])
    assert frame["voltage_v"].between(380, 420).all()
    assert frame["frequency_hz"].between(49.8, 50.2).all()
    assert frame["power_factor"].between(0.3, 1.0).all()


@each_machine
def test_good_and_bad_are_all_there_is(machine: MachineSpec) -> None:
    made = simulate(machine, DAY, 60, SEED).production
    assert (made["production_count_good"] + made["production_count_bad"] == made["production_count"]).all()
    assert (made["production_count"] % 1 == 0).all()


def test_readings_as_metered_keep_energy_and_power_together() -> None:
    frame = as_metered(simulate(COMPRESSOR, DAY, 60, SEED).energy[ELECTRICITY])
    np.testing.assert_allclose(frame["energy_kwh"], frame["power_kw"] / 60, atol=1e-5)
    assert (frame["power_kw"] == frame["power_kw"].round(3)).all()


def test_frames_are_as_the_house_wants_them() -> None:
    readings = simulate(MOULDING, DAY, 900, SEED)
    for frame in (*readings.energy.values(), readings.production, readings.environment):
        assert isinstance(frame.index, pd.DatetimeIndex)
        assert frame.index.name == "time"
        assert str(frame.index.tz) == "UTC"
        assert frame.index[0] == DAY.start
        assert len(frame) == 96
        assert {str(kind) for kind in frame.dtypes} <= {"float64", "category"}


# --- nothing random but the seed ------------------------------------------------------------------------------------


@each_machine
def test_a_moment_is_the_same_from_whatever_period_it_is_seen(machine: MachineSpec) -> None:
    whole = simulate(machine, DAY, 60, SEED)
    part = simulate(
        machine, Period(DAY.start + timedelta(hours=7, minutes=3), DAY.start + timedelta(hours=9)), 60, SEED
    )
    pd.testing.assert_frame_equal(part.environment, whole.environment.loc[part.environment.index], check_freq=False)
    pd.testing.assert_frame_equal(part.production, whole.production.loc[part.production.index], check_freq=False)
    for energy_type, frame in part.energy.items():
        pd.testing.assert_frame_equal(frame, whole.energy[energy_type].loc[frame.index], check_freq=False)


def test_another_seed_is_another_plant() -> None:
    one, same, other = (simulate(COMPRESSOR, DAY, 900, seed).energy[ELECTRICITY] for seed in (1, 1, 2))
    pd.testing.assert_frame_equal(one, same)
    assert (one["power_kw"] != other["power_kw"]).all()


def test_machines_of_a_site_share_the_weather_and_no_noise() -> None:
    here, there = (simulate(machine, YEAR, 900, SEED) for machine in (COMPRESSOR, CONVEYOR))
    pd.testing.assert_series_equal(here.environment["outdoor_temp_c"], there.environment["outdoor_temp_c"])
    away = simulate(COMPRESSOR_EU, YEAR, 900, SEED).environment["outdoor_temp_c"]
    assert away.mean() < here.environment["outdoor_temp_c"].mean() - 3


def test_numbers_are_what_they_are_called() -> None:
    positions = np.arange(200_000)
    flat, bell = uniform(7, positions), normal(7, positions)
    assert 0 < flat.min() < flat.max() < 1
    assert flat.mean() == pytest.approx(0.5, abs=0.003)
    assert flat.std() == pytest.approx(12**-0.5, rel=0.01)
    assert bell.mean() == pytest.approx(0, abs=0.01)
    assert bell.std() == pytest.approx(1, rel=0.01)
    assert abs(np.corrcoef(bell[1:], bell[:-1])[0, 1]) < 0.01
    slow = smooth(7, positions * 900.0, 86400.0)
    assert slow.std() == pytest.approx(1, rel=0.1)
    assert np.corrcoef(slow[1:], slow[:-1])[0, 1] > 0.99
    assert abs(np.corrcoef(slow[960:], slow[:-960])[0, 1]) < 0.1


def test_these_are_the_numbers_of_this_version() -> None:
    """A demo plant goes on where it stopped, so the numbers of a seed may not change unnoticed."""
    frame = simulate(COMPRESSOR, DAY, 900, SEED)
    assert [float(value) for value in frame.energy[ELECTRICITY]["power_kw"].iloc[[0, 40, 80]].round(3)] == POWER_THEN


POWER_THEN = [47.051, 15.57, 48.772]


# --- site time ------------------------------------------------------------------------------------------------------


def shifts(site_machine: MachineSpec, period: Period) -> pd.Series:
    """Shift of every quarter of an hour, by local time."""
    shift = simulate(site_machine, period, 900, SEED).production["shift"]
    shift.index = shift.index.tz_convert(site_machine.site.timezone)
    return shift


@pytest.mark.parametrize(
    ("machine", "monday"),
    [
        (COMPRESSOR, date(2025, 3, 3)),
        (COMPRESSOR, date(2025, 3, 10)),  # the first week of summer time
        (COMPRESSOR, date(2025, 11, 3)),  # the first week of winter time
        (COMPRESSOR_EU, date(2025, 3, 24)),
        (COMPRESSOR_EU, date(2025, 3, 31)),
        (COMPRESSOR_EU, date(2025, 10, 27)),
    ],
)
def test_shifts_keep_local_time_on_both_sides_of_a_clock_change(machine: MachineSpec, monday: date) -> None:
    zone = ZoneInfo(machine.site.timezone)
    start = datetime(monday.year, monday.month, monday.day, tzinfo=zone)
    worked = shifts(machine, Period(start, start + timedelta(days=5)))
    names = worked.groupby(worked.index.hour).agg(lambda part: {name for name in part if isinstance(name, str)})
    assert all(names[hour] == {"early"} for hour in range(6, 14))
    assert all(names[hour] == {"late"} for hour in range(14, 22))
    night = {"night"} if machine.site.night_shift else set()
    assert all(names[hour] == night for hour in (22, 23, 1, 2, 3, 4, 5))


def test_a_day_of_23_hours_has_its_shifts() -> None:
    """Sunday 30 March 2025 in Munich: no shift all day, and the early shift at six the next morning."""
    zone = ZoneInfo("Europe/Berlin")
    worked = shifts(COMPRESSOR_EU, Period(datetime(2025, 3, 30, tzinfo=zone), datetime(2025, 4, 1, tzinfo=zone)))
    sunday = worked[worked.index.date == date(2025, 3, 30)]
    assert len(sunday) == 92
    assert sunday.isna().all()
    first = worked.dropna().index[0]
    assert (first.day, first.hour, first.minute) == (31, 6, 0)


def test_saturday_is_half_and_sunday_idle() -> None:
    zone = ZoneInfo("America/Los_Angeles")
    saturday = datetime(2025, 6, 7, tzinfo=zone)
    worked = shifts(MOULDING, Period(saturday, saturday + timedelta(days=2)))
    assert set(worked.dropna().index.hour) == set(range(6, 14))
    assert set(worked.dropna().index.day) == {7}


@pytest.mark.parametrize(
    ("calendar", "day"),
    [
        ("US", date(2025, 5, 26)),
        ("US", date(2025, 7, 4)),
        ("US", date(2025, 9, 1)),
        ("US", date(2024, 11, 28)),
        ("US", date(2024, 11, 29)),
        ("DE-BY", date(2025, 4, 18)),
        ("DE-BY", date(2025, 4, 21)),
        ("DE-BY", date(2025, 5, 29)),
        ("DE-BY", date(2025, 6, 19)),
        ("DE-BY", date(2025, 10, 3)),
    ],
)
def test_nobody_works_on_a_public_holiday(calendar: str, day: date) -> None:
    assert day in public_holidays(calendar, day.year)
    machine = COMPRESSOR if calendar == "US" else COMPRESSOR_EU
    start = datetime(day.year, day.month, day.day, 6, tzinfo=ZoneInfo(machine.site.timezone))
    seconds = np.arange(int(start.timestamp()), int(start.timestamp()) + 16 * 3600, 900)
    assert (roster(machine.site, seconds).shift == 0).all()


def test_easter() -> None:
    assert [easter(year) for year in (2000, 2019, 2024, 2025, 2038)] == [
        date(2000, 4, 23),
        date(2019, 4, 21),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2038, 4, 25),
    ]


def test_the_line_is_switched_off_between_the_years() -> None:
    zone = ZoneInfo("America/Los_Angeles")
    closed = Period(datetime(2024, 12, 24, 6, tzinfo=zone), datetime(2025, 1, 2, 6, tzinfo=zone))
    assert set(simulate(CONVEYOR, closed, 900, SEED).production["operating_mode"]) <= {"offline", "maintenance"}
    assert "offline" not in set(simulate(HVAC, closed, 900, SEED).production["operating_mode"])


# --- faults ---------------------------------------------------------------------------------------------------------

NOON = datetime(2025, 3, 11, 12, tzinfo=ZoneInfo("America/Los_Angeles"))
AROUND = Period(NOON - timedelta(hours=6), NOON + timedelta(hours=18))


def changed(machine: MachineSpec, faults: Sequence[Fault], step_s: int = 60) -> tuple[MachineReadings, MachineReadings]:
    """The same day clean and with faults."""
    return simulate(machine, AROUND, step_s, SEED), simulate(machine, AROUND, step_s, SEED, faults)


def assert_equal_outside(clean: MachineReadings, faulty: MachineReadings, fault: Fault) -> None:
    """Nothing but the rows of the fault differs, and production never does."""
    for before, after in (
        (clean.energy[ELECTRICITY], faulty.energy[ELECTRICITY]),
        (clean.environment, faulty.environment),
        (clean.production, faulty.production),
    ):
        touched = (before.index < fault.end) & (before.index + pd.Timedelta(seconds=clean.step_s) > fault.start)
        pd.testing.assert_frame_equal(before[~touched], after[~touched.copy()[: len(after)]], check_freq=False)
    pd.testing.assert_frame_equal(clean.production, faulty.production)


def test_a_power_spike_multiplies_the_power() -> None:
    fault = Fault(FaultKind.POWER_SPIKE, COMPRESSOR.id, NOON, 300, 2.5)
    clean, faulty = changed(COMPRESSOR, [fault])
    assert_equal_outside(clean, faulty, fault)
    before, after = clean.energy[ELECTRICITY], faulty.energy[ELECTRICITY]
    during = (before.index >= fault.start) & (before.index < fault.end)
    assert during.sum() == 5
    for name in ("power_kw", "energy_kwh"):
        np.testing.assert_allclose(after[name][during], 2.5 * before[name][during])
    assert (after["current_a"][during] > 2 * before["current_a"][during]).all()
    pd.testing.assert_frame_equal(clean.environment, faulty.environment)


def test_a_short_spike_weighs_a_third_in_a_quarter_of_an_hour() -> None:
    clean, faulty = changed(COMPRESSOR, [Fault(FaultKind.POWER_SPIKE, COMPRESSOR.id, NOON, 300, 2.5)], 900)
    ratio = faulty.energy[ELECTRICITY]["energy_kwh"] / clean.energy[ELECTRICITY]["energy_kwh"]
    assert ratio[NOON.astimezone(UTC)] == pytest.approx(1 + 1.5 / 3)
    assert (ratio.drop(NOON.astimezone(UTC)) == 1).all()


def test_a_leak_costs_pressure_and_power() -> None:
    fault = Fault(FaultKind.PRESSURE_LEAK, COMPRESSOR.id, NOON, 7200, 0.2)
    clean, faulty = changed(COMPRESSOR, [fault])
    assert_equal_outside(clean, faulty, fault)
    during = (clean.environment.index >= fault.start) & (clean.environment.index < fault.end)
    change = faulty.environment - clean.environment
    np.testing.assert_allclose(change["pressure_bar"][during], -0.5)
    np.testing.assert_allclose(change["flow_rate_m3h"][during], 0.2 * 7.9 * 55)
    extra = (faulty.energy[ELECTRICITY] - clean.energy[ELECTRICITY])["power_kw"][during]
    np.testing.assert_allclose(extra, 0.2 * 0.61 * 55)


def test_a_stuck_meter_repeats_itself() -> None:
    fault = Fault(FaultKind.STUCK_METER, MOULDING.id, NOON, 3600)
    clean, faulty = changed(MOULDING, [fault])
    assert_equal_outside(clean, faulty, fault)
    after = faulty.energy[ELECTRICITY]
    during = (after.index >= fault.start) & (after.index < fault.end)
    last = clean.energy[ELECTRICITY][clean.energy[ELECTRICITY].index < fault.start].iloc[-1]
    assert during.sum() == 60
    assert (after[during] == last).all(axis=None)
    pd.testing.assert_frame_equal(clean.environment, faulty.environment)


def test_a_stuck_meter_stays_stuck_for_who_comes_later() -> None:
    fault = Fault(FaultKind.STUCK_METER, MOULDING.id, NOON, 3600)
    _, faulty = changed(MOULDING, [fault])
    later = Period(NOON + timedelta(minutes=20), NOON + timedelta(minutes=90))
    seen = simulate(MOULDING, later, 60, SEED, [fault]).energy[ELECTRICITY]
    pd.testing.assert_frame_equal(seen, faulty.energy[ELECTRICITY].loc[seen.index], check_freq=False)


@pytest.mark.parametrize("step_s", [60, 900])
def test_a_drift_grows_to_its_severity(step_s: int) -> None:
    fault = Fault(FaultKind.DRIFT, MOULDING.id, NOON, 4 * 3600, 0.25)
    clean, faulty = changed(MOULDING, [fault], step_s)
    assert_equal_outside(clean, faulty, fault)
    ratio = faulty.energy[ELECTRICITY]["power_kw"] / clean.energy[ELECTRICITY]["power_kw"]
    during = ratio[(ratio.index >= fault.start) & (ratio.index < fault.end)]
    middle = (np.arange(len(during)) + 0.5) / len(during)
    np.testing.assert_allclose(during, 1 + 0.25 * middle)


def test_idle_load_is_drawn_only_at_rest() -> None:
    fault = Fault(FaultKind.IDLE_LOAD, MOULDING.id, NOON, 12 * 3600, 0.3)
    clean, faulty = changed(MOULDING, [fault])
    assert_equal_outside(clean, faulty, fault)
    extra = (faulty.energy[ELECTRICITY] - clean.energy[ELECTRICITY])["power_kw"]
    during = (extra.index >= fault.start) & (extra.index < fault.end)
    idle = (clean.production["operating_mode"] == "idle").to_numpy()
    np.testing.assert_allclose(extra[during & idle], 0.3 * 120)
    np.testing.assert_allclose(extra[~(during & idle)], 0, atol=1e-12)
    assert (during & idle).sum() == 120


def test_missing_data_are_missing_everywhere() -> None:
    fault = Fault(FaultKind.MISSING_DATA, BOILER.id, NOON, 1800)
    clean, faulty = changed(BOILER, [fault])
    for before, after in (
        *((clean.energy[name], faulty.energy[name]) for name in clean.energy),
        (clean.production, faulty.production),
        (clean.environment, faulty.environment),
    ):
        kept = (before.index < fault.start) | (before.index >= fault.end)
        assert len(after) == len(before) - 30
        pd.testing.assert_frame_equal(after, before[kept], check_freq=False)


def test_missing_data_can_be_patchy() -> None:
    fault = Fault(FaultKind.MISSING_DATA, BOILER.id, NOON, 36000, 0.4)
    clean, faulty = changed(BOILER, [fault])
    assert len(clean.production) - len(faulty.production) == pytest.approx(0.4 * 600, rel=0.2)


def test_faults_of_another_machine_change_nothing() -> None:
    clean, faulty = changed(HVAC, [Fault(FaultKind.POWER_SPIKE, COMPRESSOR.id, NOON, 3600, 2.0)])
    pd.testing.assert_frame_equal(clean.energy[ELECTRICITY], faulty.energy[ELECTRICITY])


@pytest.mark.parametrize(
    ("kind", "duration_s", "severity"),
    [("power_spike", 0, 2), ("power_spike", 60, 0), ("power_spike", 60, float("nan")), ("missing_data", 60, 1.5)],
)
def test_a_fault_that_means_nothing_is_refused(kind: str, duration_s: float, severity: float) -> None:
    with pytest.raises(BadRequest):
        Fault(FaultKind(kind), COMPRESSOR.id, NOON, duration_s, severity)


def test_what_has_no_pressure_cannot_leak() -> None:
    with pytest.raises(BadRequest, match="Conveyor-A"):
        changed(CONVEYOR, [Fault(FaultKind.PRESSURE_LEAK, CONVEYOR.id, NOON, 60, 0.2)])


def test_a_step_the_simulator_does_not_know_is_refused() -> None:
    with pytest.raises(BadRequest, match="7 s"):
        simulate(COMPRESSOR, DAY, 7, SEED)


@pytest.mark.parametrize("end", [datetime(2025, 12, 10, 9, 20, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)])
def test_the_default_faults_all_show(end: datetime) -> None:
    """Every kind is there, in its machine's readings, and nearly all of it in the last six weeks."""
    faults = default_faults(end)
    assert {fault.kind for fault in faults} == set(FaultKind)
    assert list(faults) == sorted(faults, key=lambda fault: fault.start)
    assert sum(fault.start > end - timedelta(days=45) for fault in faults) > 0.7 * len(faults)
    for fault in faults:
        assert fault.end <= end
        around = Period(fault.start - timedelta(hours=1), fault.end + timedelta(hours=1))
        machine = PLANT.machine(fault.machine_id)
        clean, faulty = (simulate(machine, around, 60, SEED, which).energy[ELECTRICITY] for which in ((), (fault,)))
        if fault.kind is FaultKind.MISSING_DATA:
            assert len(faulty) < len(clean)
        else:
            assert (faulty["energy_kwh"] - clean["energy_kwh"]).abs().sum() > 0.5, fault


def test_the_register_is_the_one_that_installations_know() -> None:
    assert [str(site.id)[:4] for site in PLANT.sites] == ["1111", "2222"]
    assert [machine.id for machine in PLANT.machines] == [
        UUID(f"c0000000-0000-0000-0000-{n:012d}") for n in range(1, 9)
    ]
    assert {machine.name: (machine.rated_power_kw, machine.data_interval_s) for machine in PLANT.machines} == {
        "Compressor-1": (55, 1),
        "HVAC-Main": (150, 10),
        "Conveyor-A": (22, 10),
        "Hydraulic-Pump-1": (45, 30),
        "Injection-Molding-1": (120, 30),
        "Compressor-EU-1": (90, 1),
        "HVAC-EU-North": (200, 10),
        "Boiler-1": (45, 30),
    }
    assert BOILER.site.timezone == "America/Los_Angeles"
    assert HVAC_EU.site.timezone == "Europe/Berlin"
