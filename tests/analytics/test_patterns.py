"""Pictures of energy use through the workbench and the command line: from the readings in a database to the numbers."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pandas as pd
import pytest

from analytics.baseline import BaselineRequest
from analytics.database import Database
from analytics.errors import BadRequest, Cancelled, NotEnoughData
from analytics.home import Home
from analytics.patterns import (
    Alignment,
    ComparisonRequest,
    Family,
    FlowRequest,
    Grouping,
    LoadRequest,
    ParetoRequest,
    Points,
    ProfileRequest,
    Quantity,
    SignatureRequest,
    earlier,
)
from analytics.patterns.calendar import wall
from analytics.period import Period
from analytics.progress import Progress
from analytics.workbench import Workbench
from tests.analytics.test_cli import Enms, enms, strict
from tests.analytics.test_heat_map import BERLIN, period
from tests.analytics.test_workbench import opened
from tests.plants import (
    QUARTER,
    add_energy,
    add_environment,
    add_factory,
    add_machine,
    roll_up,
    times,
    tiny_plant,
)

__all__ = ["enms"]

pytestmark = pytest.mark.servers

SPAN = period("2025-01-06", "2025-05-05")  # 17 whole weeks over the change to summer time
SHARES = np.array([1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5])


def press_kw(local: pd.DatetimeIndex) -> np.ndarray:
    """40 kW always, 60 kW more from 6 to 14 o'clock on workdays, 10 kW on Saturdays and Sundays."""
    shift = (local.hour >= 6) & (local.hour < 14)
    return 40.0 + np.where(shift, np.where(local.day_of_week < 5, 60.0, 10.0), 0.0)


def degrees(index: pd.DatetimeIndex) -> np.ndarray:
    """One temperature a site day, from −10 to 27 °C."""
    day = wall(index, BERLIN).normalize()
    return (day.day_of_year.to_numpy() * 7 % 38 - 10).astype(float)


@pytest.fixture
def ids(migrated: Database) -> dict[str, object]:
    """A press of a known shift, a heater of a known signature, a gas boiler, and the meter of the whole site."""
    index = times(SPAN.start, round(SPAN.hours * 4))
    press = press_kw(wall(index, BERLIN))
    heater = 12.0 + 1.5 * np.maximum(15.0 - degrees(index), 0.0)
    with migrated.session(Progress(), write=True) as session:
        factory = add_factory(session)
        made = {name: add_machine(session, factory, name) for name in ("Press", "Heater", "Boiler", "Main")}
        add_energy(session, made["Press"], index, press / 4)
        add_energy(session, made["Heater"], index, heater / 4)
        add_environment(session, made["Heater"], index, outdoor_temp_c=degrees(index))
        add_energy(session, made["Boiler"], index, 25.0, energy_type="natural_gas")
        add_energy(session, made["Main"], index, (press + heater + 5.0) / 4)
    roll_up(migrated, SPAN.start, SPAN.end)
    return made  # type: ignore[return-value]


@pytest.fixture
def bench(migrated: Database, ids: dict[str, object], home: Home) -> Workbench:
    return opened(migrated, home)


def load(ids: dict[str, object], *names: str, over: Period = SPAN, energy: str = "electrical") -> LoadRequest:
    return LoadRequest(tuple(ids[name] for name in names), over, energy)  # type: ignore[misc]


def test_heat_map_of_a_known_shift(bench: Workbench, ids: dict[str, object]) -> None:
    found = bench.heat_map(load(ids, "Press"), Progress())
    assert found.power_kw.shape == (24, 119)
    workday = found.power_kw[:, 0]
    np.testing.assert_allclose(workday, [40.0] * 6 + [100.0] * 8 + [40.0] * 10)
    change = found.days.index(datetime(2025, 3, 30, tzinfo=UTC).date())
    assert np.isnan(found.power_kw[2, change])
    np.testing.assert_allclose(found.power_kw[6:14, change], 50.0)
    assert not found.missing.any()
    whole = bench.heat_map(load(ids, "Press", "Heater"), Progress())
    assert whole.energy_kwh > found.energy_kwh


def test_duration_and_profiles_of_a_known_shift(bench: Workbench, ids: dict[str, object]) -> None:
    curve = bench.load_duration(load(ids, "Press"), Progress())
    assert (curve.base_kw, curve.peak_kw) == (40.0, 100.0)
    assert curve.hours == pytest.approx(SPAN.hours)
    assert float((curve.power_kw * np.diff(curve.until_h, prepend=0)).sum()) == pytest.approx(curve.energy_kwh)
    found = bench.day_profiles(ProfileRequest(load(ids, "Press"), country="DE"), Progress())
    assert [(one.label, one.days) for one in found.profiles] == [
        ("Weekday", 82), ("Saturday", 17), ("Sunday, holiday", 20),
    ]  # fmt: skip
    assert found.profiles[1].peak_kw == pytest.approx(50.0)
    assert found.profiles[0].energy_kwh == pytest.approx(40 * 24 + 60 * 8, rel=1e-3)
    by_day = bench.day_profiles(ProfileRequest(load(ids, "Press"), Grouping.WEEKDAY, 1.0), Progress())
    assert len(by_day.profiles) == 7


def test_pareto_tells_energies_apart(bench: Workbench, ids: dict[str, object]) -> None:
    machines = tuple(ids[name] for name in ("Press", "Heater", "Boiler"))
    found = bench.pareto(ParetoRequest(machines, SPAN), Progress())  # type: ignore[arg-type]
    assert [(rank.use.machine_name, rank.use.energy_type) for rank in found.ranks] == [
        ("Boiler", "natural_gas"), ("Press", "electrical"), ("Heater", "electrical"),
    ]  # fmt: skip
    assert found.total == pytest.approx(sum(rank.value for rank in found.ranks))
    assert found.ranks[0].value == pytest.approx(100.0 * SPAN.hours)
    power = bench.pareto(ParetoRequest(machines, SPAN, Quantity.CARBON, "electrical"), Progress())  # type: ignore[arg-type]
    assert [rank.use.machine_name for rank in power.ranks] == ["Press", "Heater"]
    assert power.ranks[0].value == pytest.approx(0.45 * found.ranks[1].value)


def test_flow_with_a_main_meter(bench: Workbench, ids: dict[str, object]) -> None:
    request = FlowRequest(tuple(ids.values()), SPAN, frozenset([ids["Main"]]))  # type: ignore[arg-type]
    found = bench.energy_flow(request, Progress())
    assert found.unaccounted_kwh == pytest.approx(5.0 * SPAN.hours)
    assert [node.label for node in found.nodes if node.is_unaccounted] == ["Unaccounted for"]
    assert found.energy_kwh == pytest.approx(
        sum(link.energy_kwh for link in found.links if link.source.startswith("carrier:"))
    )


def test_signature_of_a_known_heater(bench: Workbench, ids: dict[str, object]) -> None:
    found = bench.energy_signature(SignatureRequest(load(ids, "Heater")), Progress())
    model = found.signature.model
    assert model.family is Family.HEATING
    assert model.change_points[0].value == pytest.approx(15.0, abs=0.02)
    assert model.intercept.value == pytest.approx(12.0, rel=1e-3)
    assert model.heating_kw_per_k is not None
    assert model.heating_kw_per_k.value == pytest.approx(1.5, rel=1e-3)
    assert len(found.times) == 119
    weekly = bench.energy_signature(SignatureRequest(load(ids, "Heater"), Points.WEEK), Progress())
    assert len(weekly.times) == 17
    borrowed = bench.energy_signature(SignatureRequest(load(ids, "Press")), Progress())
    assert borrowed.temperature_of == "Heater"
    assert "signature.borrowed_temperature" in [one.code for one in borrowed.signature.findings]


def test_comparison_with_what_a_baseline_expects(migrated: Database, home: Home) -> None:
    plant = tiny_plant(migrated, noise_kwh=0.3)
    bench = opened(migrated, home)
    year = Period(plant.start, plant.end)
    fit = bench.fit_baseline(
        BaselineRequest(plant.machine_id, year, ("production_count", "outdoor_temp_c")), Progress()
    )
    bench.push_baseline(fit, Progress())
    first = period("2025-02-10", "2025-02-17")
    second = earlier(first, BERLIN, days=13)  # a Tuesday
    request = ComparisonRequest(LoadRequest((plant.machine_id,), first), second, Alignment.WEEKDAY)
    found = bench.compare_periods(request, Progress())
    assert found.second.period == earlier(first, BERLIN, days=14)
    kpis = [bench.kpis(plant.machine_id, one, Progress()) for one in (first, found.second.period)]
    assert found.first.energy_kwh == pytest.approx(kpis[0].energy_kwh)
    assert found.second.energy_kwh == pytest.approx(kpis[1].energy_kwh)
    assert found.explained_kwh == pytest.approx(found.difference_kwh, abs=15)  # nothing but production and weather
    assert found.daily["difference_kwh"].sum() == pytest.approx(found.difference_kwh)
    assert found.first.production_units is not None


def test_hourly_and_daily_meters(migrated: Database, home: Home) -> None:
    week = period("2025-05-05", "2025-05-12")
    with migrated.session(Progress(), write=True) as session:
        factory = add_factory(session)
        hourly = add_machine(session, factory, "Hourly", 3600)
        daily = add_machine(session, factory, "Daily", 86400)
        add_energy(session, hourly, times(week.start, 168, timedelta(hours=1)), 10.0, power_kw=10.0)
        add_energy(session, daily, times(week.start, 7, timedelta(days=1)), 240.0, power_kw=10.0)
    roll_up(migrated, week.start, week.end)
    bench = opened(migrated, home)
    assert bench.load_duration(LoadRequest((hourly,), week), Progress()).interval_h == 1.0
    np.testing.assert_allclose(bench.heat_map(LoadRequest((hourly,), week), Progress()).power_kw, 10.0)
    curve = bench.load_duration(LoadRequest((hourly, daily), week), Progress())
    assert (curve.interval_h, curve.peak_kw, curve.base_kw) == (24.0, pytest.approx(20.0), pytest.approx(20.0))
    with pytest.raises(BadRequest, match="once a day"):
        bench.heat_map(LoadRequest((daily,), week), Progress())


def test_gaps_stay_gaps(migrated: Database, home: Home) -> None:
    day = period("2025-05-05", "2025-05-08")
    index = times(day.start, 288, QUARTER)
    kept = index[(index < index[100]) | (index >= index[140])]
    with migrated.session(Progress(), write=True) as session:
        machine = add_machine(session, add_factory(session))
        add_energy(session, machine, kept, 5.0)
    roll_up(migrated, day.start, day.end)
    found = opened(migrated, home).heat_map(LoadRequest((machine,), day), Progress())
    assert found.missing.sum() == 10
    assert np.nanmin(found.power_kw) == pytest.approx(20.0)


def test_questions_that_have_no_answer(bench: Workbench, ids: dict[str, object]) -> None:
    early = period("2020-01-01", "2020-02-01")
    with pytest.raises(NotEnoughData, match="Nothing was measured"):
        bench.heat_map(load(ids, "Press", over=early), Progress())
    with pytest.raises(NotEnoughData, match="outdoor temperature"):
        bench.energy_signature(SignatureRequest(load(ids, "Press", over=early)), Progress())
    with pytest.raises(BadRequest, match="No machine was chosen"):
        LoadRequest((), SPAN)
    stopped = Progress()
    stopped.stop()
    with pytest.raises(Cancelled):
        bench.pareto(ParetoRequest((ids["Press"],), SPAN), stopped)  # type: ignore[arg-type]


def test_command_line(enms: Enms, ids: dict[str, object]) -> None:
    def ask(*words: str) -> object:
        code, out, err = enms("patterns", *words, "--json")
        assert (code, err) == (0, "")
        return strict(out)

    heat: dict[str, list[list[float]]] = ask("heat-map", "--machine", "Press")  # type: ignore[assignment]
    assert heat["power_kw"][0][6] == 100.0
    assert heat["power_kw"][83][2] is None  # 2025-03-30, the hour that was skipped
    duration: dict[str, float] = ask("duration", "--machine", "Press")  # type: ignore[assignment]
    assert (duration["base_kw"], duration["peak_kw"]) == (40.0, 100.0)
    profile: dict[str, list[dict[str, object]]] = ask("profile", "--machine", "Press", "--country", "zone")  # type: ignore[assignment]
    assert profile["country"] == "DE"
    assert [one["days"] for one in profile["profiles"]] == [82, 17, 20]
    ranking: dict[str, list[dict[str, object]]] = ask("pareto")  # type: ignore[assignment]
    assert [one["machine_name"] for one in ranking["ranks"][:2]] == ["Boiler", "Main"]
    flow: dict[str, float] = ask("flow", "--main", "Main")  # type: ignore[assignment]
    assert flow["unaccounted_kwh"] == pytest.approx(5.0 * SPAN.hours)
    against: dict[str, float] = ask(
        "compare", "--machine", "Press", "--start", "2025-04-07", "--end", "2025-04-14", "--to", "week"
    )  # type: ignore[assignment]
    assert against["difference_kwh"] == pytest.approx(0.0, abs=1e-6)
    signature: dict[str, dict[str, dict[str, float]]] = ask("signature", "--machine", "Heater")  # type: ignore[assignment]
    assert signature["heating_kw_per_k"]["value"] == pytest.approx(1.5, rel=1e-3)
    for words in (("heat-map",), ("duration",), ("profile",), ("compare", "--to", "before", "--start", "2025-04-07"),
                  ("signature",)):  # fmt: skip
        code, out, err = enms("patterns", *words, "--machine", "Heater")
        assert (code, err) == (0, "")
        assert "Heater" in out
        assert "kW" in out
    for words in (("pareto",), ("flow",)):
        assert "Press" in enms("patterns", *words)[1]
