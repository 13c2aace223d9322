from datetime import UTC, datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.errors import BadRequest, NotEnoughData
from analytics.features import (
    DriverColumn,
    align,
    choose,
    grid,
    possible_drivers,
    site_days,
    touched,
    without_reference,
)
from analytics.measure import CONTRACT_MEASURES, Aggregate, Measure, Series
from analytics.period import Interval, Period


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def label(name: str, category: str = "load_type") -> Measure:
    return Measure(f"{category}={name}", name, "", Series.VARIABLE, Aggregate.MEAN, "avg_value", parent=category)


OFFERED = (*CONTRACT_MEASURES, label("Light"), label("Medium"), label("Maximum"))


class TestChoosing:
    def test_a_driver_keeps_the_name_it_was_given(self) -> None:
        chosen = choose(["total_production_count", " outdoor_temp_c"], OFFERED)
        assert [driver.name for driver in chosen] == ["total_production_count", "outdoor_temp_c"]
        assert [driver.label for driver in chosen] == ["Production", "Outdoor temperature"]
        assert chosen[0].measure is not None
        assert chosen[0].measure.key == "production_count"

    def test_a_category_stands_for_its_labels(self) -> None:
        chosen = choose(["pressure_bar", "Load_Type"], OFFERED)
        assert [driver.label for driver in chosen] == ["Pressure", "Light", "Medium", "Maximum"]
        assert [driver.category for driver in chosen] == ["", "load_type", "load_type", "load_type"]

    def test_a_label_can_be_chosen_by_itself(self) -> None:
        (chosen,) = choose(["load_type=Medium"], OFFERED)
        assert chosen.category == ""

    @pytest.mark.parametrize(
        ("names", "word"),
        [
            ([], "No driver"),
            (["steam_pressure"], "steam_pressure"),
            (["energy_kwh"], "energy_kwh"),
            (["avg_power_kw"], "avg_power_kw"),
            (["production_count", "production_count"], "twice"),
            (["production_count", "total_production_count"], "twice"),
            (["load_type", "load_type=Light"], "twice"),
        ],
    )
    def test_senseless_choices_are_refused_by_name(self, names: list[str], word: str) -> None:
        with pytest.raises(BadRequest, match=word):
            choose(names, OFFERED)

    def test_everything_is_offered_but_what_the_energy_meter_itself_measures(self) -> None:
        names = {driver.name for driver in possible_drivers(OFFERED)}
        assert {"production_count", "load_type=Light", "outdoor_temp_c"} <= names
        assert not {"energy_kwh", "power_kw", "voltage_v", "current_a", "power_factor"} & names

    def test_an_electrical_quantity_can_be_named(self) -> None:
        (chosen,) = choose(["power_factor"], OFFERED)
        assert chosen.label == "Power factor"


class TestGrid:
    def test_an_interval_belongs_to_the_period_that_holds_its_start(self) -> None:
        hours = grid(Period(utc("2025-01-01T10:30"), utc("2025-01-01T13:00")), Interval.HOUR, "UTC")
        assert [str(hour)[11:16] for hour in hours] == ["11:00", "12:00"]

    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(st.integers(0, 9 * 365 * 86400), min_size=3, max_size=3, unique=True).map(sorted),
        st.sampled_from([Interval.HOUR, Interval.DAY]),
        st.sampled_from(["UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "America/Havana"]),
    )
    def test_adjoining_periods_share_no_interval_and_miss_none(
        self, seconds: list[int], interval: Interval, timezone: str
    ) -> None:
        first, middle, last = (utc("2015-06-01") + timedelta(seconds=second) for second in seconds)
        parts = grid(Period(first, middle), interval, timezone).append(grid(Period(middle, last), interval, timezone))
        assert list(parts) == list(grid(Period(first, last), interval, timezone))

    def test_days_are_the_sites_and_have_23_or_25_hours(self) -> None:
        days = grid(Period(utc("2024-03-28T23:00"), utc("2024-11-01T00:00")), Interval.DAY, "Europe/Berlin")
        hours = np.diff(days.asi8) / 3.6e9
        assert days[0] == pd.Timestamp("2024-03-28T23:00Z")
        assert sorted(set(hours)) == [23, 24, 25]
        assert list(hours).count(23) == list(hours).count(25) == 1

    def test_where_the_clock_skips_midnight_the_day_begins_later(self) -> None:
        # on 4 November 2018 the clocks of São Paulo went from 00:00 to 01:00
        days = grid(Period(utc("2018-11-03T00:00"), utc("2018-11-06T00:00")), Interval.DAY, "America/Sao_Paulo")
        assert [str(day)[:16] for day in days] == ["2018-11-03 03:00", "2018-11-04 03:00", "2018-11-05 02:00"]

    def test_raw_readings_have_no_grid(self) -> None:
        with pytest.raises(BadRequest, match="no regular interval"):
            grid(Period(utc("2025-01-01"), utc("2025-01-02")), Interval.RAW, "UTC")


class TestAligning:
    places = grid(Period(utc("2025-01-01T00:00"), utc("2025-01-01T04:00")), Interval.HOUR, "UTC")

    def test_what_is_missing_is_nan_and_never_0(self) -> None:
        index = pd.DatetimeIndex(["2025-01-01T02:00", "2025-01-01T00:00"], tz="UTC")
        frame = align(pd.DataFrame({"a": [2.0, np.inf], "b": [None, 0]}, index=index), ["a", "b"], self.places)
        assert frame.index.equals(self.places)
        np.testing.assert_array_equal(frame["a"], [np.nan, np.nan, 2.0, np.nan])
        np.testing.assert_array_equal(frame["b"], [0.0, np.nan, np.nan, np.nan])
        assert (frame.dtypes == np.float64).all()

    def test_any_zone_and_resolution_of_the_index_is_understood(self) -> None:
        index = pd.DatetimeIndex(["2025-01-01T03:00"], tz="Europe/Berlin").as_unit("ns")
        frame = align(pd.DataFrame({"a": [1]}, index=index), ["a"], self.places)
        assert frame["a"].iloc[2] == 1.0

    def test_a_sample_between_the_places_is_a_bug(self) -> None:
        index = pd.DatetimeIndex(["2025-01-01T00:30"], tz="UTC")
        with pytest.raises(ValueError, match="not on the grid"):
            align(pd.DataFrame({"a": [1.0]}, index=index), ["a"], self.places)

    def test_two_samples_of_one_time_are_a_bug(self) -> None:
        index = pd.DatetimeIndex(["2025-01-01T00:00"] * 2, tz="UTC")
        with pytest.raises(ValueError, match="two samples"):
            align(pd.DataFrame({"a": [1.0, 2.0]}, index=index), ["a"], self.places)

    def test_intervals_that_touch_an_excluded_period(self) -> None:
        hit = touched(self.places, 3600, [Period(utc("2025-01-01T01:59"), utc("2025-01-01T03:00"))])
        assert hit.tolist() == [False, True, True, False]


class TestCategories:
    drivers = tuple(DriverColumn(f"t={name}", name, "", "t") for name in "ABC")

    def test_the_most_frequent_label_becomes_the_reference(self) -> None:
        samples = pd.DataFrame({"t=A": [1.0, 0, 0, 0], "t=B": [0.0, 1, 1, 0.5], "t=C": [0.0, 0, 0, 0.5], "x": 1.0})
        plain = DriverColumn("x", "X", "")
        left = without_reference(samples, (*self.drivers, plain))
        assert [(driver.label, driver.reference) for driver in left] == [("A", "B"), ("C", "B"), ("X", "")]

    def test_a_label_that_never_occurs_is_named(self) -> None:
        samples = pd.DataFrame({"t=A": [1.0, 0], "t=B": [0.0, 1], "t=C": [0.0, 0]})
        with pytest.raises(NotEnoughData, match="“C” never occurs"):
            without_reference(samples, self.drivers)

    def test_one_label_is_no_category(self) -> None:
        with pytest.raises(NotEnoughData, match="only one label"):
            without_reference(pd.DataFrame({"t=A": [1.0, 1.0]}), self.drivers[:1])


class TestSiteDays:
    def hours(self, start: str, count: int) -> pd.DataFrame:
        index = pd.date_range(start, periods=count, freq="h", tz="UTC", unit="us", name="time")
        return pd.DataFrame({"energy": 2.0, "temp": np.arange(count, dtype=float)}, index=index)

    def days(self, frame: pd.DataFrame, timezone: str = "Europe/Berlin") -> pd.DataFrame:
        return site_days(frame, timezone, 3600, {"energy": Aggregate.SUM, "temp": Aggregate.MEAN})

    def test_days_of_23_and_25_hours_keep_their_energy(self) -> None:
        spring = self.days(self.hours("2024-03-30T23:00", 23 + 24))
        assert spring["energy"].tolist() == [46.0, 48.0]
        assert str(spring.index[0]) == "2024-03-30 23:00:00+00:00"
        autumn = self.days(self.hours("2024-10-26T22:00", 25 + 24))
        assert autumn["energy"].tolist() == [50.0, 48.0]
        assert autumn["temp"].tolist() == [12.0, 36.5]

    def test_a_day_with_gaps_is_scaled_or_missing_but_never_too_small(self) -> None:
        frame = self.hours("2024-06-01T22:00", 72)
        frame.iloc[2:4, 0] = np.nan  # 2 of 24 hours
        frame.iloc[30:40, 0] = np.nan  # 10 of 24
        days = self.days(frame)
        assert days["energy"].tolist() == pytest.approx([48.0, np.nan, 48.0], nan_ok=True)
        assert days["temp"].notna().all()

    def test_a_day_without_rows_is_missing(self) -> None:
        frame = self.hours("2024-06-01T22:00", 72)
        days = self.days(frame.drop(frame.index[24:48]))
        assert days["energy"].tolist() == pytest.approx([48.0, np.nan, 48.0], nan_ok=True)

    def test_no_rows_no_days(self) -> None:
        assert self.days(self.hours("2024-06-01", 0)).empty

    def test_the_days_are_those_of_the_grid(self) -> None:
        days = self.days(self.hours("2024-03-01T23:00", 24 * 300), "Europe/Berlin")
        period = Period(days.index[0].to_pydatetime(), days.index[-1].to_pydatetime())
        assert list(grid(period, Interval.DAY, "Europe/Berlin")) == list(days.index[:-1])
