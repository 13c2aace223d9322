"""What a baseline expects, at the level that is shown: energies of intervals, means of power, unknown where unknown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd
import pytest

from analytics.errors import NotEnoughData
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.progress import Progress
from enms_desktop.pages.readings import expected
from enms_desktop.pages.readings.curves import Shown
from enms_desktop.pages.readings.expected import Expected
from enms_desktop.pages.readings.sheets import sheets
from enms_desktop.pages.readings.totals import Totals
from enms_desktop.pages.readings.view import Question, Subject
from enms_desktop.plots.time_plot import Panel, Trace

#: Midnight in Berlin before the night in which the clocks are put back.
START = datetime(2025, 10, 25, 22, tzinfo=UTC)
PERIOD = Period(START, START + timedelta(hours=49))
PRESS = Machine(UUID(int=2), UUID(int=1), "North", "Europe/Berlin", "Press-1", "other", 100.0, 900)
OTHER = Machine(UUID(int=3), UUID(int=1), "North", "Europe/Berlin", "Press-2", "other", 100.0, 900)


def evaluation(machine: Machine = PRESS, known: int = 49, outside: tuple[int, ...] = ()) -> Any:
    index = pd.DatetimeIndex([START + timedelta(hours=n) for n in range(49)], name="time")
    predicted = np.where(np.arange(49) < known, 8.0, np.nan)
    samples = pd.DataFrame({"predicted_kwh": predicted, "extrapolated": np.isin(np.arange(49), outside)}, index=index)
    model = SimpleNamespace(interval=Interval.HOUR, timezone="Europe/Berlin", energy_type="electrical")
    return SimpleNamespace(
        baseline=SimpleNamespace(model=model, version=3, machine_id=machine.id), samples=samples, period=PERIOD
    )


def shown(interval: Interval, subjects: tuple[Subject, ...]) -> Shown:
    panels = tuple(
        Panel(key, (Trace("Press-1", "kWh", np.array([0.0]), np.array([1.0])),), key)
        for key in ("energy_kwh", "power_kw", "outdoor_temp_c")
    )
    question = Question(subjects, {}, (), PERIOD, PERIOD, interval)
    return Shown(question, panels, interval, 0, 0.0, Totals((), interval, PERIOD), step_s=float(interval.seconds))


def drawn(interval: Interval, *evaluations: Any) -> dict[str, Trace]:
    subjects = (Subject(PRESS, 0), Subject(OTHER, 1))[: len(evaluations)]
    found = Expected({one.baseline.machine_id: one for one in evaluations}, {}, PERIOD)
    what = shown(interval, subjects)
    panels = expected.with_expected(what.panels, found, subjects, what)
    assert len(panels[2].traces) == 1
    return {panel.key: panel.traces[1] for panel in panels[:2]}


@pytest.mark.parametrize(
    ("interval", "kwh"), [(Interval.MINUTE, 8 / 60), (Interval.QUARTER_HOUR, 2.0), (Interval.HOUR, 8.0)]
)
def test_energy_is_that_of_the_interval_that_is_shown(interval: Interval, kwh: float) -> None:
    traces = drawn(interval, evaluation())
    assert traces["energy_kwh"].value == pytest.approx(np.full(49, kwh))
    assert traces["power_kw"].value == pytest.approx(np.full(49, 8.0))
    assert traces["power_kw"].unit == "kW"


def test_a_table_has_the_hours_of_a_baseline_spread_evenly_over_its_rows() -> None:
    trace = drawn(Interval.QUARTER_HOUR, evaluation())["energy_kwh"]
    panel = Panel("Energy, kWh per 15 min", (replace(trace, value=trace.value * 1.00000001),), "energy_kwh")
    (sheet,) = sheets(shown(Interval.QUARTER_HOUR, ()), [panel], [PERIOD], "Europe/Berlin")
    (name,) = sheet.frame.columns
    assert name.endswith("kWh per 15 min; values per 1 h spread evenly")
    assert name in sheet.sums
    assert sheet.frame[name].tolist() == [2.0] * (4 * 49), "without the noise of the calculation"
    assert sheet.frame[name].sum() == pytest.approx(evaluation().samples["predicted_kwh"].sum())


def test_days_are_those_of_the_site_also_with_25_hours() -> None:
    traces = drawn(Interval.DAY, evaluation())
    assert traces["power_kw"].time_s.tolist() == [
        START.timestamp(),
        (START + timedelta(hours=25)).timestamp(),
    ]
    assert traces["power_kw"].value == pytest.approx([8.0, 8.0])


def test_a_day_of_which_little_is_known_is_not_known() -> None:
    value = drawn(Interval.DAY, evaluation(known=30))["energy_kwh"].value
    assert np.isfinite(value[0])
    assert np.isnan(value[1])


def test_one_is_drawn_in_the_colour_of_what_is_expected_several_in_those_of_their_machines() -> None:
    assert drawn(Interval.HOUR, evaluation())["energy_kwh"].role == "expected"
    several = drawn(Interval.HOUR, evaluation(), evaluation(OTHER))["energy_kwh"]
    assert (several.role, several.color_index, several.dashed) == ("", 0, True)


def test_stretches_outside_of_what_the_baseline_knows_are_marked() -> None:
    found = Expected({PRESS.id: evaluation(outside=(3, 4, 5, 20))}, {}, PERIOD)
    marks = expected.outside_marks(found, (Subject(PRESS, 0),))
    hours = [((one.start - START.timestamp()) / 3600, (one.stop - START.timestamp()) / 3600) for one in marks]
    assert hours == [(3, 6), (20, 21)]
    assert all(one.panel == "energy_kwh" and "version 3" in one.words for one in marks)


def test_one_that_cannot_be_applied_harms_no_other() -> None:
    def evaluate(stored: Any, period: Period, progress: Progress) -> Any:
        if stored.version == 1:
            raise NotEnoughData("No interval of the period can be compared.")
        return evaluation()

    baselines: Any = {
        OTHER.id: SimpleNamespace(version=1, model=None),
        PRESS.id: SimpleNamespace(version=2, model=SimpleNamespace(interval=Interval.HOUR)),
    }
    found = expected.evaluate(evaluate, baselines, PERIOD, Progress())
    assert list(found.evaluations) == [PRESS.id]
    assert "No interval" in found.refused[OTHER.id]
