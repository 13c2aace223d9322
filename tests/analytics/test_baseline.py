"""The baseline: agreement with statsmodels, refusals in words, findings, and the same number everywhere."""

import json
import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics import baseline
from analytics.annotation import Exclusion
from analytics.baseline import BaselineFit, BaselineModel, BaselineRequest, DriverColumn, LeftOut, StoredBaseline
from analytics.baseline.remarks import Facts, extrapolation, remarks
from analytics.errors import BadRequest, EnmsError, NotEnoughData
from analytics.measure import contract_measure
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.simulator import PLANT, MachineSpec, simulate, truth
from analytics.text import NARROW_SPACE

STEEL = Path(__file__).parents[1] / "data" / "steel" / "steel_15min_four_weeks.csv"
MACHINE = Machine(
    UUID("c0000000-0000-0000-0000-000000000001"), UUID(int=1), "Demo", "Europe/Berlin", "Compressor-1", "other", 75, 60
)
START = datetime(2024, 1, 1, tzinfo=UTC)
PRODUCTION = DriverColumn("production_count", "Production", "units")
WEATHER = DriverColumn("outdoor_temp_c", "Outdoor temperature", "°C")
DRIVERS = (PRODUCTION, WEATHER)


def hours(n: int = 2000, seed: int = 0) -> pd.DataFrame:
    """Energy that truly is 12 + 0.045 per unit + 0.3 per °C, plus noise of 0.5 kWh."""
    random = np.random.default_rng(seed)
    index = pd.date_range(START, periods=n, freq="h", unit="us", name="time")
    frame = pd.DataFrame(
        {
            "production_count": random.poisson(300, n).astype(float),
            "outdoor_temp_c": 10 + 8 * np.sin(np.arange(n) / 24) + random.normal(0, 1, n),
        },
        index=index,
    )
    frame["actual_kwh"] = (
        12 + 0.045 * frame["production_count"] + 0.3 * frame["outdoor_temp_c"] + random.normal(0, 0.5, n)
    )
    frame["unavailable_share"] = 0.0
    return frame


def request(n: int = 2000, **changes: Any) -> BaselineRequest:
    plain = BaselineRequest(
        MACHINE.id, Period(START, START + timedelta(hours=n)), ("production_count", "outdoor_temp_c"), Interval.HOUR
    )
    return replace(plain, **changes)


def train(
    frame: pd.DataFrame | None = None, drivers: tuple[DriverColumn, ...] = DRIVERS, **changes: Any
) -> BaselineFit:
    frame = hours() if frame is None else frame
    return baseline.fit(request(len(frame), **changes), MACHINE, frame, drivers, "Europe/Berlin")


def steel() -> tuple[pd.DataFrame, tuple[DriverColumn, ...], BaselineRequest]:
    table = pd.read_csv(STEEL)
    ends = pd.to_datetime(table["timestamp_end"]).dt.tz_localize("Asia/Seoul").dt.tz_convert("UTC")
    index = pd.DatetimeIndex(ends - pd.Timedelta(minutes=15), name="time")
    frame = pd.DataFrame({"actual_kwh": table["usage_kwh"].to_numpy()}, index=index)
    for name in ("lagging_kvarh", "leading_kvarh", "co2_t"):
        frame[name] = table[name].to_numpy()
    labels = ("Light_Load", "Medium_Load", "Maximum_Load")
    for label in labels:
        frame[f"load_type={label}"] = (table["load_type"] == label).to_numpy().astype(float)
    drivers = (
        DriverColumn("lagging_kvarh", "Lagging reactive energy", "kvarh"),
        DriverColumn("leading_kvarh", "Leading reactive energy", "kvarh"),
        *(DriverColumn(f"load_type={label}", label, "", "load_type") for label in labels),
    )
    period = Period(index[0].to_pydatetime(), index[-1].to_pydatetime() + timedelta(minutes=15))
    return frame, drivers, BaselineRequest(MACHINE.id, period, ("lagging_kvarh",), Interval.QUARTER_HOUR)


def stored(model: BaselineModel | None) -> StoredBaseline:
    return StoredBaseline(
        UUID(int=5),
        MACHINE.id,
        3,
        "Baseline",
        True,
        START,
        "eve",
        START,
        START,
        0,
        {},
        None,
        (),
        None,
        None,
        None,
        model,
    )


class TestAgreement:
    def assert_equal(self, fit: BaselineFit) -> None:
        import statsmodels.api as sm
        from statsmodels.stats.outliers_influence import variance_inflation_factor
        from statsmodels.stats.stattools import durbin_watson

        model, rows = fit.model, fit.samples[fit.samples["used"]]
        design = sm.add_constant(rows[list(model.feature_names)].to_numpy())
        theirs = sm.OLS(rows["actual_kwh"].to_numpy(), design).fit()
        terms = (model.intercept, *model.terms)
        np.testing.assert_allclose([term.value for term in terms], theirs.params, rtol=1e-8)
        np.testing.assert_allclose([term.standard_error for term in terms], theirs.bse, rtol=1e-8)
        np.testing.assert_allclose([term.t for term in terms], theirs.tvalues, rtol=1e-8)
        np.testing.assert_allclose([term.p for term in terms], theirs.pvalues, rtol=1e-8, atol=1e-300)
        vif = [variance_inflation_factor(design, column + 1) for column in range(len(model.terms))]
        np.testing.assert_allclose([term.vif for term in model.terms], vif, rtol=1e-8)
        np.testing.assert_allclose(model.covariance, theirs.cov_params(), rtol=1e-7, atol=1e-12)
        scores = model.scores
        assert scores.r_squared == pytest.approx(theirs.rsquared, rel=1e-8)
        assert scores.r_squared_adjusted == pytest.approx(theirs.rsquared_adj, rel=1e-8)
        assert scores.f == pytest.approx(theirs.fvalue, rel=1e-8)
        assert scores.f_p == pytest.approx(theirs.f_pvalue, rel=1e-8, abs=1e-300)
        assert scores.standard_error_kwh == pytest.approx(math.sqrt(theirs.scale), rel=1e-8)
        if len(rows) == len(fit.samples):
            assert scores.durbin_watson == pytest.approx(durbin_watson(theirs.resid), rel=1e-8)
        self.assert_intervals_equal(model, rows, design, theirs)

    def assert_intervals_equal(self, model: BaselineModel, rows: pd.DataFrame, design: np.ndarray, theirs: Any) -> None:
        predicted = baseline.predict(model, rows)
        table = theirs.get_prediction(design).summary_frame(alpha=0.1)
        np.testing.assert_allclose(predicted["predicted_kwh"], table["mean"], rtol=1e-8)
        half = (table["obs_ci_upper"] - table["obs_ci_lower"]) / 2
        reach = baseline.predict_one(model, dict(rows[list(model.feature_names)].iloc[7]), 0.9)
        assert reach.upper_kwh - reach.expected_kwh == pytest.approx(half.iloc[7], rel=1e-8)
        assert reach.expected_kwh == predicted["predicted_kwh"].iloc[7]
        np.testing.assert_allclose(
            predicted["standard_error_kwh"] / predicted["standard_error_kwh"].iloc[0], half / half.iloc[0], rtol=1e-8
        )

    @pytest.mark.parametrize("spec", PLANT.machines, ids=lambda spec: spec.name)
    def test_every_machine_of_the_demo_plant(self, spec: MachineSpec) -> None:
        period = Period(START, START + timedelta(days=90))
        readings = simulate(spec, period, 900, seed=20250101)
        names = truth(spec.id).drivers
        measured = pd.concat([readings.production.select_dtypes("number"), readings.environment], axis=1)
        units = {name: contract_measure(name).aggregate for name in names}
        samples = measured[list(names)].resample("h").agg({name: str(unit) for name, unit in units.items()})
        samples["actual_kwh"] = readings.energy["electrical"]["energy_kwh"].resample("h").sum()
        request = BaselineRequest(spec.id, period, names, Interval.HOUR)
        drivers = [DriverColumn(name, name, "") for name in names]
        self.assert_equal(baseline.fit(request, MACHINE, samples, drivers, "UTC"))

    def test_synthetic_plant(self) -> None:
        fit = train()
        self.assert_equal(fit)
        assert fit.model.coefficients == pytest.approx({"production_count": 0.045, "outdoor_temp_c": 0.3}, rel=0.05)
        assert fit.model.intercept.value == pytest.approx(12, rel=0.05)

    def test_synthetic_plant_with_gaps(self) -> None:
        frame = hours()
        frame.iloc[100:160, 0] = np.nan
        frame.iloc[500:520, 2] = np.nan
        self.assert_equal(train(frame.drop(frame.index[900:905])))

    def test_steel_works(self) -> None:
        frame, drivers, asked = steel()
        fit = baseline.fit(asked, MACHINE, frame, drivers, "Asia/Seoul")
        self.assert_equal(fit)
        assert fit.model.scores.samples == 2688
        assert fit.model.scores.r_squared > 0.85

    def test_offsets_and_scales_far_apart(self) -> None:
        frame = hours()
        frame["pressure"] = 101_325 + np.random.default_rng(5).normal(0, 300, len(frame))
        frame["tiny"] = 1e-9 * np.random.default_rng(6).normal(0, 1, len(frame))
        pressure, tiny = DriverColumn("pressure", "Pressure", "Pa"), DriverColumn("tiny", "Tiny", "")
        fit = train(frame, (*DRIVERS, pressure, tiny))
        theirs = train(frame.assign(pressure=frame["pressure"] - 101_325, tiny=frame["tiny"] * 1e9), fit_drivers(fit))
        assert fit.model.terms[2].value == pytest.approx(theirs.model.terms[2].value, rel=1e-9)
        assert fit.model.terms[3].value == pytest.approx(theirs.model.terms[3].value * 1e9, rel=1e-9)
        np.testing.assert_allclose(fit.samples["predicted_kwh"], theirs.samples["predicted_kwh"], rtol=1e-10)


def fit_drivers(fit: BaselineFit) -> tuple[DriverColumn, ...]:
    return tuple(DriverColumn(term.driver, term.label, term.unit) for term in fit.model.terms)


class TestSameNumberEverywhere:
    def test_json_round_trip_is_exact(self) -> None:
        frame, drivers, asked = steel()
        exclusions = (Exclusion(Period(asked.period.start, asked.period.start + timedelta(hours=30)), "trial"),)
        for fit in (
            train(),
            baseline.fit(replace(asked, exclusions=exclusions), MACHINE, frame, drivers, "Asia/Seoul"),
        ):
            again = BaselineModel.from_json(json.loads(json.dumps(fit.model.to_json(), allow_nan=False)))
            assert again == fit.model
            pd.testing.assert_frame_equal(
                baseline.predict(again, fit.samples), baseline.predict(fit.model, fit.samples), check_exact=True
            )

    def test_no_numpy_type_leaks(self) -> None:
        def walk(value: object) -> None:
            assert type(value) in (dict, list, str, int, float, bool, type(None)), value
            for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
                walk(inner)

        model = train().model
        walk(model.to_json())
        assert type(model.intercept.value) is type(model.terms[0].vif) is type(model.scores.samples * 1.0) is float

    def test_any_subset_of_rows_is_predicted_to_the_last_bit(self) -> None:
        fit = train()
        whole = baseline.predict(fit.model, fit.samples)
        for part in (slice(0, 1), slice(3, 11), slice(1000, 1999)):
            pd.testing.assert_frame_equal(
                baseline.predict(fit.model, fit.samples.iloc[part]),
                whole.iloc[part],
                check_exact=True,
                check_freq=False,
            )
        np.testing.assert_array_equal(fit.samples["predicted_kwh"], whole["predicted_kwh"])

    def test_replay_shows_the_fit_again(self) -> None:
        frame = hours()
        frame.iloc[50:70, 3] = 0.5
        fit = train(
            frame, unavailable_share=0.2, exclusions=(Exclusion(Period(START, START + timedelta(hours=5)), "trial"),)
        )
        again = baseline.replay(BaselineModel.from_json(fit.model.to_json()), frame)
        assert again.model == fit.model
        pd.testing.assert_frame_equal(again.samples, fit.samples, check_exact=True)

    def test_the_request_of_a_model_asks_for_the_same_samples(self) -> None:
        asked = request(
            2000, unavailable_share=0.2, exclusions=(Exclusion(Period(START, START + timedelta(hours=5)), "trial"),)
        )
        model = baseline.fit(asked, MACHINE, hours(), DRIVERS, "Europe/Berlin").model
        assert baseline.request_of(model, asked.period) == asked
        assert baseline.model_of(stored(model)) is model

    def test_replay_of_a_category_shows_the_fit_again(self) -> None:
        frame, drivers, asked = steel()
        fit = baseline.fit(asked, MACHINE, frame, drivers, "Asia/Seoul")
        assert baseline.replay(fit.model, frame).model == fit.model

    @pytest.mark.parametrize("column", ["actual_kwh", "outdoor_temp_c"])
    def test_replay_says_when_the_data_have_changed(self, column: str) -> None:
        frame = hours()
        fit = train(frame)
        frame.iloc[77, frame.columns.get_loc(column)] += 1e-12 * 1000
        again = baseline.replay(fit.model, frame)
        assert again.model.findings[0].code == "baseline.data_changed"
        assert again.model.scores == fit.model.scores

    @settings(max_examples=15, deadline=None)
    @given(st.randoms(use_true_random=False))
    def test_order_of_rows_changes_nothing_at_all(self, random: Any) -> None:
        frame = hours(1200)
        order = list(range(len(frame)))
        random.shuffle(order)
        assert train(frame.iloc[order]).model == train(frame).model

    def test_the_input_is_left_alone(self) -> None:
        frame = hours()
        before = frame.copy()
        train(frame)
        pd.testing.assert_frame_equal(frame, before)

    def test_an_exact_fit_is_no_error_and_its_unknowns_are_none(self) -> None:
        frame = hours()
        frame["actual_kwh"] = 10 + 2 * frame["production_count"]
        model = train(frame, (PRODUCTION,)).model
        assert model.scores.r_squared == pytest.approx(1.0)
        document = json.dumps(model.to_json(), allow_nan=False)
        assert BaselineModel.from_json(json.loads(document)).coefficients == model.coefficients


class TestExclusions:
    """A fault inside the training period: what it does to a baseline, and what is left of it when it is excluded."""

    FAULT = Period(START + timedelta(hours=400), START + timedelta(hours=1000))

    def faulty(self) -> pd.DataFrame:
        """A valve that leaks for 25 days, more and more, while the machine does not follow its production at all."""
        frame = hours()
        leaking = slice(400, 1000)
        frame.iloc[leaking, 2] = 21 + 0.3 * frame["outdoor_temp_c"].iloc[leaking] + 0.01 * np.arange(600)
        return frame

    def test_excluding_a_known_fault_restores_the_known_coefficients(self) -> None:
        wrong = train(self.faulty()).model
        right = train(self.faulty(), exclusions=(Exclusion(self.FAULT, "the valve leaked"),)).model
        # The truth of hours(); 6 standard errors.
        true = {"": 12.0, "production_count": 0.045, "outdoor_temp_c": 0.3}
        for term in (right.intercept, *right.terms):
            assert term.value == pytest.approx(true[term.driver], abs=6 * term.standard_error)
        assert abs(wrong.coefficients["production_count"] - 0.045) > 10 * right.terms[0].standard_error
        assert right.scores.rmse_kwh == pytest.approx(0.5, rel=0.05)
        assert wrong.scores.rmse_kwh > 2 * right.scores.rmse_kwh

    def test_a_fit_with_an_exclusion_is_the_fit_without_the_rows(self) -> None:
        right = train(self.faulty(), exclusions=(Exclusion(self.FAULT, "the valve leaked"),))
        frame = self.faulty()
        inside = (frame.index >= self.FAULT.start) & (frame.index < self.FAULT.end)
        gone = train(frame[~inside], period=right.model.period)
        assert right.model.terms == gone.model.terms
        assert right.model.data_sha256 == gone.model.data_sha256

    def test_the_model_says_what_it_was_trained_without(self) -> None:
        early, late = (
            Exclusion(Period(START + timedelta(hours=first), START + timedelta(hours=first + 5)), reason)
            for first, reason in ((40, "trial run"), (900, "inventory"))
        )
        elsewhere = Exclusion(Period(START - timedelta(days=9), START), "before")
        fit = train(hours(), exclusions=(late, elsewhere, early))
        assert fit.model.exclusions == (early, late)
        assert fit.model.left_out == (LeftOut("excluded: inventory", 5), LeftOut("excluded: trial run", 5))
        finding = next(one for one in fit.model.findings if one.code == "baseline.excluded")
        assert finding.numbers == {"samples": 10, "exclusions": 2}
        assert finding.text == (
            "10 samples were left out by 2 exclusions: 2024-01-02 17:00 – 22:00 (trial run); "
            "2024-02-07 13:00 – 18:00 (inventory)."
        )
        assert list(fit.samples["reason"].iloc[39:46]) == ["", *["excluded: trial run"] * 5, ""]

    def test_a_sample_that_touches_an_exclusion_is_out_as_a_whole(self) -> None:
        cut = Period(START + timedelta(hours=10, minutes=59), START + timedelta(hours=12, minutes=1))
        model = train(exclusions=(Exclusion(cut, "x"),)).model
        assert model.left_out == (LeftOut("excluded: x", 3),)

    def test_a_model_of_before_exclusions_had_reasons_is_read(self) -> None:
        model = train(exclusions=(Exclusion(self.FAULT, ""),)).model
        written = model.to_json()
        written["excluded"] = [one["period"] for one in written.pop("exclusions")]
        assert BaselineModel.from_json(written) == model


class TestSeveralPeriods:
    SUMMER = Period(START + timedelta(hours=100), START + timedelta(hours=900))
    WINTER = Period(START + timedelta(hours=1200), START + timedelta(hours=1900))

    def asked(self, **changes: Any) -> BaselineRequest:
        both = (self.WINTER, self.SUMMER)
        return request(period=Period(self.SUMMER.start, self.WINTER.end), periods=both, **changes)

    def test_only_what_lies_in_them_is_trained_on(self) -> None:
        frame = hours()
        fit = baseline.fit(self.asked(), MACHINE, frame, DRIVERS, "Europe/Berlin")
        inside = [*range(100, 900), *range(1200, 1900)]
        alone = train(frame.iloc[inside], period=self.asked().period)
        assert fit.model.terms == alone.model.terms
        assert list(fit.samples.index) == list(frame.index[inside])
        assert fit.model.left_out == ()
        assert fit.model.ranges == (self.SUMMER, self.WINTER)
        assert (fit.model.period.start, fit.model.period.end) == (self.SUMMER.start, self.WINTER.end)

    def test_samples_on_both_sides_of_a_gap_are_no_neighbours(self) -> None:
        """As if the gap had been excluded: Durbin–Watson and the lag are those of true neighbours."""
        frame, gap = hours(), Period(self.SUMMER.end, self.WINTER.start)
        fit = baseline.fit(self.asked(), MACHINE, frame, DRIVERS, "Europe/Berlin")
        other = train(frame, period=self.asked().period, exclusions=(Exclusion(gap, "gap"),))
        assert fit.model.scores == other.model.scores
        assert fit.model.data_sha256 == other.model.data_sha256

    def test_they_are_written_down_and_replayed(self) -> None:
        frame = hours()
        fit = baseline.fit(self.asked(), MACHINE, frame, DRIVERS, "Europe/Berlin")
        model = BaselineModel.from_json(json.loads(json.dumps(fit.model.to_json())))
        assert model == fit.model
        again = baseline.replay(model, frame)
        assert again.model == fit.model
        pd.testing.assert_frame_equal(again.samples, fit.samples, check_exact=True)
        assert baseline.request_of(model) == self.asked(drivers=model.feature_names)
        assert baseline.request_of(model, self.SUMMER).ranges == (self.SUMMER,)

    def test_periods_that_touch_are_one(self) -> None:
        middle = self.SUMMER.start + timedelta(hours=3)
        parts = (Period(middle, self.SUMMER.end), Period(self.SUMMER.start, middle))
        assert request(period=self.SUMMER, periods=parts) == request(period=self.SUMMER)

    def test_a_period_that_does_not_hold_them_is_refused(self) -> None:
        with pytest.raises(ValueError, match="holds all periods"):
            request(periods=(self.SUMMER, self.WINTER))
        document = baseline.fit(self.asked(), MACHINE, hours(), DRIVERS, "Europe/Berlin").model.to_json()
        document["period"]["end"] = (self.WINTER.end + timedelta(hours=9)).isoformat()
        with pytest.raises(BadRequest, match="cannot be read"):
            BaselineModel.from_json(document)

    def test_the_season_counts_what_was_trained_on(self) -> None:
        model = baseline.fit(self.asked(), MACHINE, hours(), DRIVERS, "Europe/Berlin").model
        finding = next(one for one in model.findings if one.code == "baseline.part_of_year")
        assert finding.numbers["days"] == pytest.approx(1500 / 24)


class TestSamplesThatCount:
    def test_each_is_counted_once_for_its_first_reason(self) -> None:
        frame = hours()
        frame.iloc[0:10, 3] = 1.0  # maintenance …
        frame.iloc[5:12, 2] = np.nan  # … some of it without energy
        frame.iloc[20:24, 0] = np.nan
        frame.iloc[23:25, 1] = np.inf
        frame.iloc[30, 2] = -1.0
        frame = frame.drop(frame.index[40:43])
        whole = Period(START, START + timedelta(hours=2000))
        trial = Exclusion(Period(START + timedelta(hours=100), START + timedelta(hours=102)), "trial")
        model = train(frame, period=whole, exclusions=(trial,)).model
        assert model.left_out == (
            LeftOut("excluded: trial", 2),
            LeftOut("machine in maintenance, fault or offline", 10),
            LeftOut("no energy reading", 2 + 3),
            LeftOut("negative energy", 1),
            LeftOut("no reading of Production", 4),
            LeftOut("no reading of Outdoor temperature", 1),
        )
        assert model.scores.samples + sum(one.samples for one in model.left_out) == 2000

    @settings(max_examples=25, deadline=None)
    @given(st.lists(st.tuples(st.integers(0, 1199), st.integers(0, 3)), max_size=150))
    def test_used_and_left_out_add_up_to_the_period(self, holes: list[tuple[int, int]]) -> None:
        frame = hours(1200)
        for row, column in holes:
            frame.iloc[row, column] = 1.0 if column == 3 else np.nan
        fit = train(frame, min_samples=100)
        assert fit.model.scores.samples == int(fit.samples["used"].sum())
        assert fit.model.scores.samples + sum(one.samples for one in fit.model.left_out) == len(fit.samples) == 1200
        assert fit.samples.loc[fit.samples["used"]].notna().all().all()

    def test_missing_is_never_0(self) -> None:
        """A hole in a driver must not change the model more than losing those samples does."""
        frame = hours()
        frame.iloc[500:900, 0] = np.nan
        assert train(frame).model.coefficients["production_count"] == pytest.approx(0.045, rel=0.05)

    def test_tolerated_share_of_stops(self) -> None:
        frame = hours()
        frame.iloc[:50, 3] = 0.2
        assert train(frame).model.scores.samples == 1950
        assert train(frame, unavailable_share=0.2).model.scores.samples == 2000

    def test_unknown_mode_counts_as_normal_and_is_said(self) -> None:
        model = train(hours().drop(columns="unavailable_share")).model
        assert model.scores.samples == 2000
        assert "baseline.mode_unknown" in {finding.code for finding in model.findings}

    def test_left_out_samples_are_shown_with_what_the_model_expects(self) -> None:
        frame = hours()
        frame.iloc[:24, 3] = 1.0
        rows = train(frame).samples.iloc[:24]
        assert not rows["used"].any()
        assert rows["predicted_kwh"].notna().all()

    def test_days_start_at_the_sites_midnight(self) -> None:
        days = pd.date_range("2023-01-01", periods=400, freq="D", tz="Europe/Berlin", name="time").tz_convert("UTC")
        random = np.random.default_rng(1)
        frame = pd.DataFrame({"production_count": random.poisson(900, 400).astype(float)}, index=days)
        frame["actual_kwh"] = 100 + frame["production_count"] + random.normal(0, 5, 400)
        period = Period(days[0].to_pydatetime(), days[-1].to_pydatetime() + timedelta(days=1))
        asked = BaselineRequest(MACHINE.id, period, ("production_count",), Interval.DAY, min_samples=300)
        model = baseline.fit(asked, MACHINE, frame, (PRODUCTION,), "Europe/Berlin").model
        assert (model.scores.samples, model.left_out) == (400, ())
        assert baseline.energy_unit(model) == "kWh per day"


class TestInterval:
    def test_one_hour_or_a_day_for_coarse_readings(self) -> None:
        plain = request(interval=None)
        assert baseline.interval_of(plain, MACHINE) is Interval.HOUR
        assert baseline.interval_of(plain, replace(MACHINE, data_interval_s=86_400)) is Interval.DAY
        assert baseline.interval_of(replace(plain, interval=Interval.MINUTE), MACHINE) is Interval.MINUTE


class TestRefusals:
    def refused(self, *words: str, **arguments: Any) -> NotEnoughData:
        with pytest.raises(NotEnoughData) as caught:
            train(**arguments)
        for word in words:
            assert word in str(caught.value), str(caught.value)
        return caught.value

    def test_too_few_samples_with_the_reasons(self) -> None:
        frame = hours(900)
        frame.iloc[:20, 3] = 1.0
        error = self.refused(
            f"880 usable samples, 1{NARROW_SPACE}000 are needed", "20 left out: machine in", frame=frame
        )
        assert "it can go down to 12" in error.hint

    def test_the_engineers_own_limit_has_a_floor(self) -> None:
        assert train(hours(40), min_samples=40).model.scores.samples == 40
        assert train(hours(12), min_samples=0).model.scores.samples == 12
        self.refused("11 usable samples, 12 are needed", frame=hours(11), min_samples=-5)

    @pytest.mark.parametrize("n", [0, 1, 2, 3, 4])
    def test_hardly_any_rows(self, n: int) -> None:
        frame = hours(2000).iloc[:n]
        with pytest.raises(NotEnoughData):
            baseline.fit(request(min_samples=0), MACHINE, frame, DRIVERS, "Europe/Berlin")

    def test_constant_driver(self) -> None:
        self.refused("“Production” (500 units) does not vary", frame=hours().assign(production_count=500.0))

    def test_constant_where_the_energy_is_usable(self) -> None:
        frame = hours().assign(production_count=500.0)
        frame.iloc[:100, 0] = np.arange(100)
        frame.iloc[:100, 2] = np.nan
        self.refused("“Production” (500 units) does not vary", frame=frame)

    def test_two_constant_drivers_are_both_named(self) -> None:
        self.refused(
            "“Production”", "“Outdoor temperature”", frame=hours().assign(production_count=5.0, outdoor_temp_c=1.0)
        )

    def test_driver_without_readings(self) -> None:
        self.refused("“Outdoor temperature” has no readings", frame=hours().assign(outdoor_temp_c=np.nan))

    def test_driver_never_read_together_with_the_energy(self) -> None:
        frame = hours()
        frame.iloc[::2, 1] = np.nan
        frame.iloc[1::2, 2] = np.nan
        self.refused("“Outdoor temperature” has no reading at a time when the energy can be used", frame=frame)

    def test_no_energy(self) -> None:
        self.refused("no energy readings", frame=hours().assign(actual_kwh=np.nan))

    def test_stuck_meter(self) -> None:
        self.refused("The energy is the same (5 kWh)", frame=hours().assign(actual_kwh=5.0))

    def test_a_driver_that_follows_from_others_is_named_with_them(self) -> None:
        frame = hours()
        frame["good"] = np.floor(frame["production_count"] * 0.97)
        frame["bad"] = frame["production_count"] - frame["good"]
        good, bad = DriverColumn("good", "Good production", "units"), DriverColumn("bad", "Rejects", "units")
        error = self.refused(frame=frame, drivers=(good, WEATHER, bad, PRODUCTION))
        assert error.text.startswith("“Production” follows exactly from “Good production” and “Rejects”:")

    def test_the_same_column_twice(self) -> None:
        frame = hours()
        frame["copy"] = frame["outdoor_temp_c"]
        self.refused("“Copy” follows exactly from “Outdoor temperature”", frame=frame, drivers=(*DRIVERS, COPY))

    def test_the_same_in_other_units(self) -> None:
        frame = hours()
        frame["copy"] = frame["outdoor_temp_c"] * 1.8 + 32
        self.refused("“Copy” follows exactly from “Outdoor temperature”", frame=frame, drivers=(*DRIVERS, COPY))

    def test_all_labels_chosen_one_by_one(self) -> None:
        frame, drivers, asked = steel()
        singly = tuple(replace(driver, category="") for driver in drivers)
        with pytest.raises(NotEnoughData, match="“Maximum_Load” follows exactly from “Light_Load” and “Medium_Load”"):
            baseline.fit(asked, MACHINE, frame, singly, "Asia/Seoul")

    def test_no_driver(self) -> None:
        with pytest.raises(BadRequest, match="No driver"):
            train(drivers=())

    @settings(max_examples=40, deadline=None)
    @given(
        n=st.integers(0, 60),
        kinds=st.lists(st.sampled_from(["free", "constant", "missing", "copy", "sum"]), min_size=1, max_size=5),
        seed=st.integers(0, 10_000),
    )
    def test_what_is_accepted_has_full_rank_and_every_driver(self, n: int, kinds: list[str], seed: int) -> None:
        random = np.random.default_rng(seed)
        frame = hours(60, seed).iloc[:n]
        columns: dict[str, np.ndarray] = {}
        for number, kind in enumerate(kinds):
            columns[f"x{number}"] = {
                "free": lambda: random.normal(5, 2, n),
                "constant": lambda: np.full(n, 3.3),
                "missing": lambda: np.full(n, np.nan),
                "copy": lambda: frame["outdoor_temp_c"].to_numpy() * 2 + 1,
                "sum": lambda: sum(columns.values(), np.zeros(n)) / 7 + 0.1,
            }[kind]()
        drivers = tuple(DriverColumn(name, name, "") for name in columns)
        try:
            model = baseline.fit(
                request(60, min_samples=0), MACHINE, frame.assign(**columns), drivers, "Europe/Berlin"
            ).model
        except NotEnoughData as error:
            said = str(error)
            assert any(word in said for word in (*columns, "samples", "energy"))
            return
        assert model.feature_names == tuple(columns)
        assert model.scores.samples >= 3 * (len(columns) + 2)
        assert all(kind in ("free", "copy", "sum") for kind in kinds)
        assert all(math.isfinite(term.value) and math.isfinite(term.standard_error) for term in model.terms)


COPY = DriverColumn("copy", "Copy", "°F")


class TestFindings:
    facts = Facts(coverage=1.0, mode_unknown=0.0, outliers=0)

    def codes(self, model: BaselineModel, **facts: float) -> set[str]:
        return {finding.code for finding in remarks(model, replace(self.facts, **facts))}

    def test_a_good_year_has_no_warning(self) -> None:
        frame = hours(9000)
        frame["actual_kwh"] -= 12
        model = train(frame).model
        assert model.findings == ()
        assert model.meets_quality_threshold

    def test_low_r_squared_is_a_warning_not_a_refusal(self) -> None:
        frame = hours()
        frame["actual_kwh"] += 20 + np.random.default_rng(9).normal(0, 5, len(frame))
        model = train(frame).model
        assert not model.meets_quality_threshold
        (finding,) = [finding for finding in model.findings if finding.code == "baseline.low_r_squared"]
        assert (finding.severity, finding.numbers["limit"]) == ("warning", 0.8)

    @pytest.mark.parametrize(
        ("scores", "expected"),
        [
            ({"f_p": 0.11}, "baseline.not_significant"),
            ({"durbin_watson": 1.49}, "baseline.autocorrelation"),
            ({"durbin_watson": 2.51}, "baseline.autocorrelation"),
            ({"samples": 999}, "baseline.few_samples"),
            ({"r_squared": 0.799}, "baseline.low_r_squared"),
        ],
    )
    def test_limits_of_the_scores(self, scores: dict[str, Any], expected: str) -> None:
        good = replace(GOOD, scores=replace(GOOD.scores, **scores))
        assert expected in self.codes(good)
        assert expected not in self.codes(GOOD)

    @pytest.mark.parametrize(
        ("term", "expected", "severity"),
        [
            ({"p": 0.21}, "baseline.driver_not_significant", "warning"),
            ({"vif": 10.1}, "baseline.collinear", "warning"),
            ({"vif": 5.1}, "baseline.collinear", "info"),
            ({"value": -1.0}, "baseline.negative_slope", "info"),
        ],
    )
    def test_limits_of_a_driver(self, term: dict[str, Any], expected: str, severity: str) -> None:
        changed = replace(GOOD, terms=(replace(GOOD.terms[0], **term), *GOOD.terms[1:]))
        found = {finding.code: finding for finding in remarks(changed, self.facts)}
        assert found[expected].severity == severity
        assert "Production" in found[expected].text
        assert expected not in self.codes(GOOD)

    def test_limits_of_the_data(self) -> None:
        assert "baseline.coverage" in self.codes(GOOD, coverage=0.899)
        assert "baseline.coverage" not in self.codes(GOOD, coverage=0.9)
        assert "baseline.outliers" in self.codes(GOOD, outliers=1)
        assert "baseline.mode_unknown" in self.codes(GOOD, mode_unknown=0.01)
        half_year = replace(GOOD, period=Period(START, START + timedelta(days=180)))
        assert "baseline.part_of_year" in self.codes(half_year)

    def test_a_large_base_load_warns_of_ratios(self) -> None:
        loaded = replace(GOOD, intercept=replace(GOOD.intercept, value=0.4 * GOOD.scores.mean_kwh))
        (finding,) = [one for one in remarks(loaded, self.facts) if one.code == "baseline.base_load"]
        assert finding.numbers["share"] == pytest.approx(0.4)

    def test_warnings_come_first(self) -> None:
        frame = hours(500)
        findings = train(frame, min_samples=100).model.findings
        ranks = [finding.severity != "warning" for finding in findings]
        assert len(ranks) > 1
        assert ranks == sorted(ranks)

    def test_real_outliers_and_coverage_are_measured(self) -> None:
        frame = hours(9000)
        frame.iloc[5:9, 2] += 500
        frame.iloc[:1000, 0] = np.nan
        found = {finding.code: finding for finding in train(frame).model.findings}
        assert found["baseline.coverage"].numbers["coverage"] == pytest.approx(8000 / 9000)
        assert "baseline.outliers" not in found  # they fell into the gap
        frame = hours(9000)
        frame.iloc[5:9, 2] += 500
        found = {finding.code: finding for finding in train(frame).model.findings}
        assert found["baseline.outliers"].numbers["samples"] == 4

    def test_stops_do_not_spoil_coverage(self) -> None:
        frame = hours(9000)
        frame.iloc[:3000, 3] = 1.0
        frame.iloc[:3000, 0] = np.nan
        assert "baseline.coverage" not in {finding.code for finding in train(frame).model.findings}


GOOD = train(hours(9000).assign(actual_kwh=lambda frame: frame["actual_kwh"] - 12)).model


class TestPredicting:
    def test_missing_driver_means_no_prediction(self) -> None:
        frame = hours(5)
        frame.iloc[1, 0] = np.nan
        frame.iloc[2, 1] = np.inf
        predicted = baseline.predict(GOOD, frame)
        assert predicted["predicted_kwh"].isna().tolist() == [False, True, True, False, False]
        assert predicted["standard_error_kwh"].isna().tolist() == [False, True, True, False, False]
        assert not predicted["extrapolated"].iloc[[1, 2]].any()

    def test_every_interval_outside_the_range_is_flagged(self) -> None:
        low, high = GOOD.terms[0].minimum, GOOD.terms[0].maximum
        frame = pd.DataFrame({"production_count": [low, high, low - 1, 3 * high], "outdoor_temp_c": 10.0})
        assert baseline.predict(GOOD, frame)["extrapolated"].tolist() == [False, False, True, True]

    def test_certainty_falls_with_distance(self) -> None:
        frame = pd.DataFrame({"production_count": [300.0, 3000.0], "outdoor_temp_c": 10.0})
        near, far = baseline.predict(GOOD, frame)["standard_error_kwh"]
        assert near == pytest.approx(GOOD.scores.standard_error_kwh, rel=0.01)
        assert far > 1.05 * near

    def test_a_column_that_is_not_there(self) -> None:
        with pytest.raises(BadRequest, match="Outdoor temperature"):
            baseline.predict(GOOD, pd.DataFrame({"production_count": [1.0]}))

    def test_one_interval_in_numbers(self) -> None:
        one = baseline.predict_one(GOOD, {"outdoor_temp_c": 10.0, "production_count": 300.0})
        assert one.expected_kwh == pytest.approx(0.045 * 300 + 3, rel=0.02)
        assert one.upper_kwh - one.lower_kwh == pytest.approx(2 * 1.96 * one.standard_error_kwh, rel=0.001)
        assert one.extrapolated == ()
        far = baseline.predict_one(GOOD, {"outdoor_temp_c": 99.0, "production_count": 300.0})
        assert far.extrapolated == ("outdoor_temp_c",)

    @pytest.mark.parametrize(
        ("values", "word"),
        [
            ({"production_count": 1.0}, "Outdoor temperature"),
            ({"production_count": 1.0, "outdoor_temp_c": math.nan}, "outdoor_temp_c"),
            ({"production_count": 1.0, "outdoor_temp_c": 1.0, "steam": 1.0}, "steam"),
        ],
    )
    def test_one_interval_refused(self, values: dict[str, float], word: str) -> None:
        with pytest.raises(BadRequest, match=word):
            baseline.predict_one(GOOD, values)

    @pytest.mark.parametrize("rho", [0.0, 0.7])
    def test_a_sum_lies_within_its_noise_nineteen_times_in_twenty(self, rho: float) -> None:
        """Errors that resemble their neighbours do not average out: the noise of a sum must know it."""
        random = np.random.default_rng(7)

        def with_errors(frame: pd.DataFrame) -> pd.DataFrame:
            errors = np.empty(len(frame))
            errors[0] = random.normal(0, 0.5)
            for place in range(1, len(frame)):
                errors[place] = rho * errors[place - 1] + math.sqrt(1 - rho**2) * random.normal(0, 0.5)
            law = 12 + 0.045 * frame["production_count"] + 0.3 * frame["outdoor_temp_c"]
            return frame.assign(actual_kwh=law + errors)

        model = train(with_errors(hours(2000, 3))).model
        days = [with_errors(hours(2000, 4)) for _ in range(8)]
        inside = []
        for frame in days:
            for start in range(0, 2000 - 31, 31):
                day = frame.iloc[start : start + 31]
                deviation = float((day["actual_kwh"] - baseline.predict(model, day)["predicted_kwh"]).sum())
                inside.append(abs(deviation) <= baseline.noise_of_sum(model, day))
        assert np.mean(inside) == pytest.approx(0.95, abs=0.04)
        assert baseline.noise_of_sum(model, days[0].iloc[:0]) == 0
        # Twice the price is twice the noise, and hours that cost nothing add none.
        day, price = days[0].iloc[:31], np.where(np.arange(31) < 12, 0.0, 2.0)
        assert baseline.noise_of_sum(model, day, price) == pytest.approx(
            2 * baseline.noise_of_sum(model, day.iloc[12:])
        )

    def test_confidence_is_a_share(self) -> None:
        with pytest.raises(BadRequest, match="confidence"):
            baseline.predict_one(GOOD, {"production_count": 1.0, "outdoor_temp_c": 1.0}, 95)


class TestEvaluating:
    def evaluate(self, frame: pd.DataFrame, start: int, end: int) -> baseline.BaselineEvaluation:
        period = Period(START + timedelta(hours=start), START + timedelta(hours=end))
        return baseline.evaluate(stored(train().model), period, frame)

    def test_no_change_means_no_deviation(self) -> None:
        found = self.evaluate(hours(3000, seed=4), 2000, 3000)
        assert found.deviation_percent == pytest.approx(0, abs=0.5)
        assert found.actual_kwh - found.expected_kwh == found.deviation_kwh

    def test_a_saving_is_negative(self) -> None:
        frame = hours(3000, seed=4)
        frame["actual_kwh"] *= 0.9
        found = self.evaluate(frame, 2000, 3000)
        assert found.deviation_percent == pytest.approx(-10, abs=0.5)
        assert found.deviation_kwh == pytest.approx(-0.1 * found.expected_kwh, rel=0.05)

    def test_adjoining_periods_add_up(self) -> None:
        frame = hours(3000, seed=4)
        whole, parts = self.evaluate(frame, 100, 900), [self.evaluate(frame, *cut) for cut in ((100, 333), (333, 900))]
        assert sum(part.actual_kwh for part in parts) == pytest.approx(whole.actual_kwh, rel=1e-12)
        assert sum(len(part.samples) for part in parts) == len(whole.samples) == 800

    def test_maintenance_does_not_count(self) -> None:
        frame = hours(3000, seed=4)
        frame.iloc[2000:2500, 3] = 1.0
        frame.iloc[2000:2500, 2] = 0.0
        found = self.evaluate(frame, 2000, 3000)
        assert found.deviation_percent == pytest.approx(0, abs=0.6)
        assert found.left_out == (LeftOut("machine in maintenance, fault or offline", 500),)
        assert "baseline.coverage" not in {finding.code for finding in found.findings}

    def test_extrapolation_is_flagged_by_interval_and_said(self) -> None:
        frame = hours(3000, seed=4)
        frame.iloc[2000:2100, 0] = 10_000.0
        found = self.evaluate(frame, 2000, 3000)
        assert found.samples["extrapolated"].sum() >= 100
        (finding,) = [one for one in found.findings if "Production" in one.text]
        assert finding.code == "baseline.extrapolated"
        assert finding.numbers["share"] == pytest.approx(0.1, abs=0.01)

    @pytest.mark.parametrize(("share", "severity", "words"), [(0.0003, "info", "< 0.1"), (0.02, "warning", "2.0")])
    def test_a_single_hour_outside_is_told_and_not_warned_of(self, share: float, severity: str, words: str) -> None:
        (finding,) = extrapolation(GOOD, {"production_count": share})
        assert finding.severity == severity
        assert f"in {words}" in finding.text

    def test_thin_data_are_said(self) -> None:
        frame = hours(3000, seed=4)
        frame.iloc[2000:2300, 1] = np.nan
        found = self.evaluate(frame, 2000, 3000)
        assert "baseline.coverage" in {finding.code for finding in found.findings}
        assert len(found.samples[found.samples["used"]]) == 700

    def test_nothing_to_compare(self) -> None:
        with pytest.raises(NotEnoughData, match="10 left out: no energy reading"):
            self.evaluate(hours(2000), 5000, 5010)

    def test_a_baseline_of_another_program(self) -> None:
        with pytest.raises(BadRequest, match="another program"):
            baseline.evaluate(stored(None), Period(START, START + timedelta(hours=1)), hours(5))


class TestWords:
    def test_equation_with_units(self) -> None:
        model = replace(
            GOOD,
            intercept=replace(GOOD.intercept, value=12.3),
            terms=(replace(GOOD.terms[0], value=0.045), replace(GOOD.terms[1], value=-1.23456789)),
        )
        assert baseline.equation(model) == (
            "Energy [kWh per hour] = 12.3 + 0.045 × Production [units] − 1.2346 × Outdoor temperature [°C]"
        )
        assert baseline.coefficient_unit(model, model.terms[0]) == "kWh per hour per unit"
        assert baseline.coefficient_unit(model, model.intercept) == "kWh per hour"

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (0.0, "0"),
            (123456.7, "123457"),
            (-0.00012345678, "−0.00012346"),
            (1.5e-9, "1.5×10^−9"),
            (9.99999e20, "1×10^21"),
            (100.0, "100"),
            (math.nan, "–"),
        ],
    )
    def test_numbers_are_short_and_true(self, value: float, text: str) -> None:
        from analytics.baseline.words import significant

        assert significant(value) == text

    def test_a_category_names_its_reference(self) -> None:
        frame, drivers, asked = steel()
        model = baseline.fit(asked, MACHINE, frame, drivers, "Asia/Seoul").model
        labels = [term for term in model.terms if term.category]
        assert [(term.label, term.reference) for term in labels] == [
            ("Medium_Load", "Light_Load"),
            ("Maximum_Load", "Light_Load"),
        ]
        assert "Medium_Load" in baseline.equation(model)


class TestCandidates:
    def test_strongest_first_and_what_does_not_vary_last(self) -> None:
        frame = hours().assign(flat=3.0)
        frame.iloc[:500, 1] = np.nan
        flat = DriverColumn("flat", "Flat", "")
        found = baseline.candidates(frame, (flat, *DRIVERS))
        assert [one.name for one in found] == ["outdoor_temp_c", "production_count", "flat"]
        weather = found[0]
        assert weather.coverage == pytest.approx(0.75)
        known = frame["outdoor_temp_c"].notna()
        expected = np.corrcoef(frame["outdoor_temp_c"][known], frame["actual_kwh"][known])[0, 1]
        assert weather.correlation == pytest.approx(expected, rel=1e-9)
        assert (weather.minimum, weather.maximum) == (frame["outdoor_temp_c"].min(), frame["outdoor_temp_c"].max())
        assert math.isnan(found[2].correlation)

    def test_a_category_is_one_candidate_by_its_multiple_correlation(self) -> None:
        frame, drivers, _ = steel()
        found = {one.name: one for one in baseline.candidates(frame, drivers)}
        assert set(found) == {"lagging_kvarh", "leading_kvarh", "load_type"}
        groups = frame.groupby(frame[[name for name in frame if name.startswith("load")]].idxmax(axis=1))["actual_kwh"]
        between = sum(len(group) * (group.mean() - frame["actual_kwh"].mean()) ** 2 for _, group in groups)
        total = ((frame["actual_kwh"] - frame["actual_kwh"].mean()) ** 2).sum()
        assert found["load_type"].correlation == pytest.approx(math.sqrt(between / total), rel=1e-9)
        assert found["load_type"].labels == 3

    @pytest.mark.parametrize(("samples", "known"), [(2, False), (9, False), (10, True)])
    def test_a_handful_of_samples_has_no_correlation(self, samples: int, *, known: bool) -> None:
        frame = hours(samples).assign(actual_kwh=lambda rows: rows["production_count"] * 2.0)
        (found,) = baseline.candidates(frame, (PRODUCTION,))
        assert (found.samples, found.needed) == (samples, 10)
        assert (found.correlation == pytest.approx(1.0)) if known else math.isnan(found.correlation)

    def test_a_category_needs_samples_for_each_of_its_labels_but_one(self) -> None:
        frame, drivers, _ = steel()
        found = {one.name: one for one in baseline.candidates(frame.iloc[:19], drivers)}
        assert (found["load_type"].samples, found["load_type"].needed) == (19, 20)
        assert math.isnan(found["load_type"].correlation)
        assert found["lagging_kvarh"].needed == 10

    def test_nothing_measured_nothing_known(self) -> None:
        (found,) = baseline.candidates(hours(10).assign(production_count=np.nan), (PRODUCTION,))
        assert found.coverage == 0
        assert math.isnan(found.correlation)
        (none,) = baseline.candidates(hours(10).iloc[:0], (PRODUCTION,))
        assert none.coverage == 0

    def test_stops_do_not_count(self) -> None:
        frame = hours()
        frame.iloc[:1000, 3] = 1.0
        frame.iloc[:1000, 0] = np.nan
        (found,) = baseline.candidates(frame, (PRODUCTION,))
        assert found.coverage == 1


class TestDocuments:
    def test_what_is_no_baseline(self) -> None:
        for strange in (None, 3, [], {}, {"format": "other"}):
            with pytest.raises(BadRequest, match="not a baseline"):
                BaselineModel.from_json(strange)

    def test_a_newer_format(self) -> None:
        with pytest.raises(BadRequest, match="format 2"):
            BaselineModel.from_json(GOOD.to_json() | {"format_version": 2})

    def test_a_changed_number_is_noticed(self) -> None:
        document = GOOD.to_json()
        document["terms"][0]["value"] *= 1.001
        with pytest.raises(BadRequest, match="contradicts itself"):
            BaselineModel.from_json(document)

    @pytest.mark.parametrize(
        ("place", "key", "value"),
        [
            ("scores", "rmse_kwh", 1e300),
            ("scores", "parameters", 2),
            ("scores", "samples", 3),
            ("intercept", "standard_error", 0.5),
            ("intercept", "driver", "x"),
        ],
    )
    def test_numbers_that_cannot_be_together(self, place: str, key: str, value: object) -> None:
        document = GOOD.to_json()
        document[place][key] = value
        with pytest.raises(BadRequest):
            BaselineModel.from_json(document)

    def test_a_range_that_cannot_be(self) -> None:
        document = GOOD.to_json()
        document["terms"][1]["minimum"] = document["terms"][1]["maximum"] + 1
        with pytest.raises(BadRequest, match="contradicts itself"):
            BaselineModel.from_json(document)

    def test_swapped_coefficients_are_noticed(self) -> None:
        document = GOOD.to_json()
        one, other = document["terms"]
        one["value"], other["value"] = other["value"], one["value"]
        with pytest.raises(BadRequest, match="contradicts itself"):
            BaselineModel.from_json(document)

    @settings(max_examples=400, deadline=None)
    @given(st.data())
    def test_any_damage_is_refused_in_words_or_harmless(self, data: st.DataObject) -> None:
        """Replace or remove one value anywhere: the outcome is a sound model or an error a user can read."""
        document = json.loads(json.dumps(GOOD.to_json()))
        place: Any = document
        while True:
            key = data.draw(
                st.sampled_from(sorted(place)) if isinstance(place, dict) else st.integers(0, len(place) - 1)
            )
            if not (isinstance(place[key], dict | list) and place[key]) or data.draw(st.booleans()):
                break
            place = place[key]
        strange = st.sampled_from([None, "x", "", -1, 1e300, 10**400, True, [], {}, [[]], {"a": 1}, math.nan, "\x00"])
        if data.draw(st.booleans()):
            place[key] = data.draw(strange)
        else:
            del place[key]
        try:
            model = BaselineModel.from_json(document)
        except EnmsError:
            return
        assert list(model.coefficients.values()) == list(GOOD.coefficients.values())
        baseline.equation(model)
        if model.feature_names == GOOD.feature_names:  # a driver may have got another name: predicting asks for it
            baseline.predict(model, hours(3))
        json.dumps(model.to_json(), allow_nan=False)
