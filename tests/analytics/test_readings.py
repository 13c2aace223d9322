"""Reading measured series and samples: sums one can add up by hand, on the real server."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import numpy as np
import pandas as pd
import pytest

from analytics import features
from analytics.baseline import BaselineRequest
from analytics.capability import Capability, ServerKind
from analytics.database import Database, Session
from analytics.errors import BadRequest, NotEnoughData
from analytics.features import COVERED
from analytics.measure import ENERGY, POWER, Measure, contract_measure
from analytics.period import Interval, Period
from analytics.plant import Machine
from analytics.progress import Progress
from analytics.readings import counts, levels, measures_of, samples, series, settled
from analytics.readings.coverage import coverage, is_regular, usual_step
from analytics.records import machine as machine_of
from analytics.schema import probe
from analytics.series import SeriesRequest
from tests.plants import (
    QUARTER,
    TinyPlant,
    add_energy,
    add_environment,
    add_factory,
    add_machine,
    add_production,
    add_variable,
    refresh,
    times,
    tiny_plant,
)

pytestmark = pytest.mark.every_server

START = datetime(2025, 3, 3, tzinfo=UTC)  # a Monday, no change of the clocks near
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

PRODUCTION = contract_measure("production_count")
TEMPERATURE = contract_measure("outdoor_temp_c")
PRESSURE = contract_measure("pressure_bar")
THROUGHPUT = contract_measure("throughput_units_per_hour")


@contextmanager
def writing(database: Database) -> Iterator[Session]:
    with database.session(Progress(), write=True) as session:
        yield session
        refresh(session)


@contextmanager
def reading(database: Database) -> Iterator[tuple[Session, Capability]]:
    with database.session(Progress()) as session:
        yield session, probe(session)


@pytest.fixture
def press(migrated: Database) -> UUID:
    """A machine without readings, in Berlin."""
    with writing(migrated) as session:
        return add_machine(session, add_factory(session))


def ask(
    database: Database,
    machine_id: UUID,
    *measures: Measure,
    start: datetime = START,
    end: datetime = START + DAY,
    interval: Interval | None = Interval.HOUR,
    **more: object,
) -> pd.DataFrame:
    request = SeriesRequest(machine_id, measures, Period(start, end), interval, **more)  # type: ignore[arg-type]
    with reading(database) as (session, capability):
        return series(session, capability, request).frame


def take(database: Database, request: BaselineRequest) -> pd.DataFrame:
    with reading(database) as (session, capability):
        machine = machine_of(session, capability, request.machine_id)
        offered = measures_of(session, capability, request.machine_id)
        return samples(session, capability, machine, request, features.choose(request.drivers, offered))


def wanting(machine_id: UUID, start: datetime, end: datetime, *drivers: str, **more: object) -> BaselineRequest:
    return BaselineRequest(machine_id, Period(start, end), drivers, **more)  # type: ignore[arg-type]


class TestSeries:
    def test_hour_is_the_sum_of_its_quarters(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 96), np.arange(96.0))
        frame = ask(migrated, press, ENERGY, POWER)
        assert len(frame) == 24
        assert str(frame.index.tz) == "UTC"
        assert frame.index.name == "time"
        assert frame.dtypes.map(str).tolist() == ["float64"] * 4
        assert frame["energy_kwh"].tolist() == [16.0 * hour + 6 for hour in range(24)]  # 4h+0 … 4h+3
        assert frame["power_kw"].tolist() == [16.0 * hour + 6 for hour in range(24)]  # 4 × mean of the quarters
        assert frame["power_kw:min"].tolist() == [16.0 * hour for hour in range(24)]
        assert frame["power_kw:max"].tolist() == [16.0 * hour + 12 for hour in range(24)]

    def test_adjoining_periods_share_no_reading(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 96), 10.0 / 4)
        for interval in Interval:
            first = ask(migrated, press, ENERGY, end=START + 12 * HOUR, interval=interval)
            second = ask(migrated, press, ENERGY, start=START + 12 * HOUR, interval=interval)
            assert first["energy_kwh"].sum() + second["energy_kwh"].sum() == pytest.approx(240.0)
            assert first["energy_kwh"].sum() == pytest.approx(120.0)
            assert first.index.max() < START + 12 * HOUR <= second.index.min()

    def test_period_inside_buckets_counts_only_what_lies_in_it(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 24 * 60, timedelta(minutes=1)), 1.0)
        start, end = START + timedelta(hours=10, minutes=7), START + timedelta(hours=13, minutes=3)
        frame = ask(migrated, press, ENERGY, start=start, end=end)
        assert frame["energy_kwh"].tolist() == [53.0, 60.0, 60.0, 3.0]
        assert frame.index[0] == start
        assert frame.index[1] == START + 11 * HOUR
        whole = ask(migrated, press, ENERGY, start=start, end=end, interval=Interval.RAW)
        assert whole["energy_kwh"].sum() == frame["energy_kwh"].sum() == 176.0

    def test_period_shorter_than_a_bucket(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 60, timedelta(minutes=1)), 1.0)
        start = START + timedelta(minutes=20)
        frame = ask(migrated, press, ENERGY, start=start, end=start + timedelta(minutes=5))
        assert frame["energy_kwh"].tolist() == [5.0]

    def test_gas_is_not_electricity(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 96), 1.0)
            add_energy(session, press, times(START, 96), 7.0, energy_type="natural_gas")
        for interval in (Interval.RAW, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY):
            assert ask(migrated, press, ENERGY, interval=interval)["energy_kwh"].sum() == 96.0
            gas = ask(migrated, press, ENERGY, interval=interval, energy_type="natural_gas")
            assert gas["energy_kwh"].sum() == 672.0

    @pytest.mark.parametrize(("day", "quarters"), [("2025-03-30", 92), ("2025-10-26", 100)])
    def test_site_day_has_23_or_25_hours(self, migrated: Database, press: UUID, day: str, quarters: int) -> None:
        start = datetime.fromisoformat(day).replace(tzinfo=UTC) - 2 * DAY
        with writing(migrated) as session:
            add_energy(session, press, times(start, 5 * 96), 1.0)
        frame = ask(migrated, press, ENERGY, start=start, end=start + 5 * DAY, interval=Interval.DAY)
        local = frame["energy_kwh"].tz_convert("Europe/Berlin")
        assert local.loc[day].tolist() == [quarters]
        inside = local.iloc[1:-1]  # the period begins and ends on UTC midnights, inside site days
        assert (inside.index.hour == 0).all()
        assert sorted(set(inside)) == sorted({96.0, float(quarters)})
        assert local.sum() == 5 * 96

    def test_day_of_a_zone_with_half_hours(self, migrated: Database) -> None:
        with writing(migrated) as session:
            press = add_machine(session, add_factory(session, "Pune", "Asia/Kolkata"))
            add_energy(session, press, times(START, 3 * 96), np.arange(3 * 96.0))
        frame = ask(migrated, press, ENERGY, start=START, end=START + 3 * DAY, interval=Interval.DAY)
        assert frame.index[1] == START + timedelta(hours=18, minutes=30)
        assert frame["energy_kwh"].iloc[1] == sum(range(74, 74 + 96))

    def test_mean_of_a_mean_counts_readings(self, migrated: Database, press: UUID) -> None:
        """One quarter-hour read every minute and three read once: 15 readings of 10 kW weigh as 15."""
        with writing(migrated) as session:
            add_energy(session, press, times(START, 15, timedelta(minutes=1)), 0.1, power_kw=10.0)
            add_energy(session, press, times(START + QUARTER, 3), 0.1, power_kw=50.0)
        frame = ask(migrated, press, POWER, end=START + HOUR)
        assert frame["power_kw"].tolist() == [pytest.approx((15 * 10 + 3 * 50) / 18)]
        day = ask(migrated, press, POWER, start=START - HOUR, end=START + 23 * HOUR, interval=Interval.DAY)
        assert day["power_kw"].tolist() == [pytest.approx((15 * 10 + 3 * 50) / 18)]

    def test_missing_stays_missing(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 8), 1.0)
            add_energy(session, press, times(START + 4 * HOUR, 4), 1.0, power_kw=np.full(4, np.nan))
        frame = ask(migrated, press, ENERGY, POWER)
        assert [stamp.hour for stamp in frame.index] == [0, 1, 4]
        assert np.isnan(frame["power_kw"].iloc[2])
        assert frame["energy_kwh"].iloc[2] == 4.0

    def test_series_of_several_tables_share_one_index(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 8), 1.0)
            add_production(session, press, times(START + HOUR, 8), 5.0)
            add_environment(session, press, times(START, 12), outdoor_temp_c=20.0, pressure_bar=np.arange(12.0))
            steam = add_variable(session, press, "steam t", times(START, 8), 2.0, unit="t", kind="sum")
        own = Measure("steam t", "steam t", "t", levels.Series.VARIABLE, levels.Aggregate.SUM, "total_value")
        own = replace(own, variable_id=steam)
        frame = ask(migrated, press, PRODUCTION, own, ENERGY, TEMPERATURE, PRESSURE, end=START + 3 * HOUR)
        assert [c for c in frame.columns if ":" not in c] == [
            "production_count",
            "steam t",
            "energy_kwh",
            "outdoor_temp_c",
            "pressure_bar",
        ]
        assert frame["production_count"].tolist()[1:] == [20.0, 20.0]
        assert np.isnan(frame["production_count"].iloc[0])
        assert frame["steam t"].tolist()[:2] == [8.0, 8.0]
        assert frame["pressure_bar:max"].tolist() == [3.0, 7.0, 11.0]

    def test_level_is_chosen_for_the_points(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 40 * 96), 1.0)
        with reading(migrated) as (session, capability):

            def chosen(days: float, points: int = 1000) -> Interval:
                period = Period(START, START + days * DAY)
                return series(session, capability, SeriesRequest(press, (ENERGY,), period, points=points)).interval

            assert chosen(1) is Interval.RAW  # 96 readings
            assert chosen(10) is Interval.RAW  # 960
            assert chosen(40) is Interval.HOUR
            assert chosen(10, 300) is Interval.HOUR
            assert chosen(40, 300) is Interval.DAY
            assert chosen(1, 95) is Interval.HOUR

    def test_nothing_measured_is_an_empty_frame(self, migrated: Database, press: UUID) -> None:
        frame = ask(migrated, press, ENERGY, POWER)
        assert frame.empty
        assert list(frame.columns)[:2] == ["energy_kwh", "power_kw"]

    def test_unknown_machine_is_refused(self, migrated: Database) -> None:
        with pytest.raises(BadRequest, match="no such machine"):
            ask(migrated, uuid4(), ENERGY)
        with pytest.raises(BadRequest, match="No measure"):
            ask(migrated, uuid4())


class TestOtherInstallations:
    """Databases that were built by others: levels missing, columns named otherwise, energy types mixed up."""

    @pytest.fixture
    def foreign(self, migrated: Database) -> UUID:
        with writing(migrated) as session:
            press = add_machine(session, add_factory(session))
            add_energy(session, press, times(START, 2 * 1440, timedelta(minutes=1)), np.arange(2 * 1440.0))
            add_production(session, press, times(START, 96), 3.0)
            session.execute(
                "UPDATE production_data SET throughput_units_per_hour = 12; SELECT workbench.refresh_rollups()"
            )
        return press

    @staticmethod
    def read(database: Database, capability: Capability, request: SeriesRequest) -> pd.DataFrame:
        with database.session(Progress()) as session:
            return series(session, capability, request).frame

    def test_every_missing_level_gives_the_same_numbers(self, migrated: Database, foreign: UUID) -> None:
        with reading(migrated) as (_, whole):
            pass
        request = SeriesRequest(
            foreign, (ENERGY, POWER), Period(START + timedelta(minutes=40), START + 2 * DAY), Interval.HOUR
        )
        expected = self.read(migrated, whole, request)
        for there in ((), ("1min",), ("15min",), ("1min", "1hour"), ("1day",)):
            columns = {
                name: columns
                for name, columns in whole.columns.items()
                if not name.startswith("energy_readings_") or name.removeprefix("energy_readings_") in there
            }
            for interval in (Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY):
                asked = replace(request, interval=interval)
                found = self.read(migrated, replace(whole, columns=columns), asked)
                expected = self.read(migrated, whole, asked)
                pd.testing.assert_frame_equal(found, expected, rtol=1e-12)

    def test_mean_without_a_count_is_not_averaged_again(self, migrated: Database, foreign: UUID) -> None:
        with reading(migrated) as (_, whole):
            pass
        relation = "energy_readings_15min"
        lacking = whole.columns[relation] - {"total_readings", "count_power_kw", "sum_power_kw"}
        poorer = replace(whole, columns={**whole.columns, relation: lacking})
        day = levels.source_of(poorer, POWER, Interval.DAY, typed=False)
        # Without continuous aggregates the minutes are a view that groups all readings: the readings are quicker.
        aggregated = whole.kind is ServerKind.COMMUNITY
        assert day.level is (Interval.MINUTE if aggregated else Interval.RAW)
        assert levels.source_of(poorer, ENERGY, Interval.DAY, typed=False).level is Interval.QUARTER_HOUR

    def test_column_by_its_other_name(self, migrated: Database, foreign: UUID) -> None:
        with migrated.session(Progress(), write=True) as session:
            session.execute(
                "DROP VIEW production_data_1hour; CREATE VIEW production_data_1hour AS SELECT"
                " date_trunc('hour', time) AS bucket, machine_id, avg(throughput_units_per_hour)"
                " AS avg_throughput_units_per_hour, count(*) AS total_readings FROM production_data GROUP BY 1, 2"
            )
        with reading(migrated) as (session, capability):
            source = levels.source_of(capability, THROUGHPUT, Interval.HOUR, typed=False)
            assert source.level is Interval.HOUR
            assert THROUGHPUT in measures_of(session, capability, foreign)
        assert set(ask(migrated, foreign, THROUGHPUT)["throughput_units_per_hour"]) == {12.0}

    def test_rollup_that_ignores_the_energy_type_is_used_only_where_there_is_one(
        self, migrated: Database, foreign: UUID
    ) -> None:
        with reading(migrated) as (_, whole):
            pass
        typeless = {
            name: columns - {"energy_type"} if name.startswith("energy_readings_") else columns
            for name, columns in whole.columns.items()
        }
        plain = replace(whole, columns=typeless)
        request = SeriesRequest(foreign, (ENERGY,), Period(START, START + DAY), Interval.HOUR)
        electric = self.read(migrated, plain, request)["energy_kwh"].sum()
        assert electric == sum(range(1440))
        with writing(migrated) as session:
            add_energy(session, foreign, times(START, 96), 1000.0, energy_type="natural_gas")
        assert self.read(migrated, plain, request)["energy_kwh"].sum() == electric
        gas = self.read(migrated, plain, replace(request, energy_type="natural_gas"))
        assert gas["energy_kwh"].sum() == 96000.0


class TestMeasures:
    def test_only_what_has_data(self, migrated: Database, press: UUID) -> None:
        with reading(migrated) as (session, capability):
            assert measures_of(session, capability, press) == ()
        with writing(migrated) as session:
            add_energy(session, press, times(START, 8), 1.0)
            add_environment(session, press, times(START, 8), outdoor_temp_c=20.0)
            add_variable(session, press, "inflow", times(START, 2), 3.0, unit="m³", kind="sum")
            add_variable(session, press, "empty", times(START, 0), 3.0)
            for label in ("light", "heavy"):
                add_variable(session, press, f"load:{label}", times(START, 2), 1.0, parent="load", label=label)
        with reading(migrated) as (session, capability):
            found = measures_of(session, capability, press)
        assert [measure.key for measure in found] == [
            "energy_kwh",
            "power_kw",
            "outdoor_temp_c",
            "inflow",
            "load:heavy",
            "load:light",
        ]
        assert [measure.parent for measure in found][-3:] == ["", "load", "load"]
        assert found[-1].label == "load: light"
        assert (found[3].unit, found[3].aggregate) == ("m³", levels.Aggregate.SUM)


class TestSamples:
    def test_samples_are_energy_and_drivers_joined_on_time(self, migrated: Database) -> None:
        plant = tiny_plant(migrated, days=10)
        frame = take(
            migrated, wanting(plant.machine_id, plant.start, plant.end, "production_count", "avg_outdoor_temp_c")
        )
        assert len(frame) == 240
        expected = (
            plant.base_kwh
            + plant.per_unit_kwh * frame["production_count"]
            + plant.per_degree_kwh * frame["avg_outdoor_temp_c"]
        )
        np.testing.assert_allclose(frame["actual_kwh"], expected, rtol=1e-12)
        assert frame["unavailable_share"].eq(0).all()
        assert frame[COVERED].eq(1).all()

    def test_hour_with_two_quarters_is_not_a_sample(self, migrated: Database, press: UUID) -> None:
        when = times(START, 96)
        with writing(migrated) as session:
            add_energy(session, press, when.delete([42, 43]), 1.0)
            add_production(session, press, when, 5.0)
        frame = take(migrated, wanting(press, START, START + DAY, "production_count"))
        assert frame["actual_kwh"].isna().sum() == 1
        assert np.isnan(frame.loc[START + 10 * HOUR, "actual_kwh"])
        assert frame.loc[START + 10 * HOUR, COVERED] == 0.5
        assert frame["actual_kwh"].sum() == 23 * 4.0

    def test_partial_hours_at_the_ends_are_not_samples(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 96), 1.0)
            add_production(session, press, times(START, 96), 5.0)
        start, end = START + timedelta(hours=3, minutes=15), START + timedelta(hours=8, minutes=45)
        frame = take(migrated, wanting(press, start, end, "production_count"))
        assert [stamp.hour for stamp in frame.index[frame["actual_kwh"].notna()]] == [4, 5, 6, 7]
        assert frame.index.min() == START + 4 * HOUR

    def test_driver_missing_is_nan_and_a_partial_sum_too(self, migrated: Database, press: UUID) -> None:
        when = times(START, 96)
        with writing(migrated) as session:
            add_energy(session, press, when, 1.0)
            add_production(session, press, when.delete([8, 9, 10, 11, 21]), 5.0)
            add_environment(session, press, when.delete([21]), outdoor_temp_c=10.0)
        frame = take(migrated, wanting(press, START, START + DAY, "production_count", "outdoor_temp_c"))
        missing = frame.index[frame["production_count"].isna()]
        assert [stamp.hour for stamp in missing] == [2, 5]
        assert frame["outdoor_temp_c"].eq(10.0).all()  # a mean of three quarters is a mean

    def test_driver_at_irregular_times_is_taken_as_it_is(self, migrated: Database, press: UUID) -> None:
        """Batches are booked when they are finished."""
        batches = pd.DatetimeIndex([START + timedelta(minutes=m) for m in (10, 50, 55, 190, 400, 410, 1000, 1439)])
        with writing(migrated) as session:
            add_energy(session, press, times(START, 96), 1.0)
            add_production(session, press, batches, 7.0)
        frame = take(migrated, wanting(press, START, START + DAY, "production_count"))
        assert frame["production_count"].dropna().tolist() == [21.0, 7.0, 14.0, 7.0, 7.0]

    def test_daily_driver_is_not_spread_over_hours(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_energy(session, press, times(START, 5 * 96), 1.0)
            add_variable(session, press, "quality", times(START - HOUR, 5, DAY), np.arange(5.0))
            add_variable(session, press, "sold", times(START - HOUR, 5, DAY), 24.0, kind="sum")
        hourly = take(migrated, wanting(press, START - HOUR, START + 5 * DAY, "quality", "sold"))
        assert hourly["quality"].notna().sum() == 4  # one an energy hour; the first lies before the energy
        assert hourly["sold"].isna().all()  # a day's sum is no hour's sum
        daily = take(
            migrated, wanting(press, START - HOUR, START + 5 * DAY - HOUR, "quality", "sold", interval=Interval.DAY)
        )
        assert daily["quality"].tolist() == [0.0, 1.0, 2.0, 3.0, 4.0]
        assert daily["sold"].tolist() == [24.0] * 5

    def test_unavailable_share_is_of_that_time(self, migrated: Database, press: UUID) -> None:
        modes = ["running"] * 96
        modes[8:12] = ["maintenance"] * 4
        modes[20] = "fault"
        modes[30:32] = ["offline", "idle"]
        with writing(migrated) as session:
            add_energy(session, press, times(START, 2 * 96), 1.0)
            add_production(session, press, times(START, 96), 5.0, modes)
            session.execute(
                "INSERT INTO machine_status (machine_id, current_mode) VALUES (%s, 'maintenance')", (press,)
            )
        frame = take(migrated, wanting(press, START, START + 2 * DAY, "production_count"))
        share = frame["unavailable_share"]
        assert share.iloc[:24].tolist() == [0, 0, 1, 0, 0, 0.25, 0, 0.25] + [0] * 16
        assert share.iloc[24:].isna().all()  # nobody recorded a mode: unknown, not available

    def test_daily_readings_give_daily_samples(self, migrated: Database) -> None:
        """Local midnights: the UTC time of a reading moves with the clocks."""
        midnights = pd.date_range("2025-03-20", "2025-04-10", freq="D", tz="Europe/Berlin").tz_convert("UTC")
        with writing(migrated) as session:
            works = add_machine(session, add_factory(session), "Works", 86400)
            add_energy(session, works, midnights.rename("time"), np.arange(22.0))
            add_production(session, works, midnights.rename("time"), 5.0)
        request = wanting(works, midnights[0].to_pydatetime(), midnights[-1].to_pydatetime() + DAY, "production_count")
        with reading(migrated) as (session, capability):
            assert settled(session, capability, request).interval is Interval.DAY
        frame = take(migrated, request)
        assert frame["actual_kwh"].tolist() == list(np.arange(22.0))  # 23 and 25 hours included
        with pytest.raises(BadRequest, match="every 24 h"):
            take(migrated, replace(request, interval=Interval.HOUR))

    def test_site_day_lacking_an_hour_is_incomplete(self, migrated: Database, press: UUID) -> None:
        start = datetime(2025, 3, 2, 23, tzinfo=UTC)  # midnight in Berlin
        when = times(start, 5 * 96)
        with writing(migrated) as session:
            add_energy(session, press, when.delete(range(96 + 40, 96 + 44)), 1.0)
            add_production(session, press, when, 5.0)
        frame = take(migrated, wanting(press, start, start + 5 * DAY, "production_count", interval=Interval.DAY))
        assert frame["actual_kwh"].isna().tolist() == [False, True, False, False, False]
        assert frame[COVERED].tolist() == [1.0, pytest.approx(92 / 96), 1.0, 1.0, 1.0]

    def test_no_energy_is_said(self, migrated: Database, press: UUID) -> None:
        with writing(migrated) as session:
            add_production(session, press, times(START, 8), 5.0)
        with pytest.raises(NotEnoughData, match="no readings of Electricity"):
            take(migrated, wanting(press, START, START + DAY, "production_count"))


class TestCoverage:
    """Pure: what counts as complete when the step is 1 s … 1 day, and changes."""

    @staticmethod
    def covered(
        when: pd.DatetimeIndex, hours: int, readings: int | np.ndarray = 1, width: timedelta = HOUR
    ) -> list[float]:
        number = int(hours * HOUR / width)
        starts = times(START, number, width)
        found = coverage(pd.Series(readings, index=when, dtype=float), starts, starts + width, 900)
        return [
            float("nan") if coarse else float(x) for x, coarse in zip(found["covered"], found["coarse"], strict=True)
        ]

    @pytest.mark.parametrize("minutes", [15, 30, 60])
    def test_full_at_any_step_up_to_the_interval(self, minutes: int) -> None:
        step = timedelta(minutes=minutes)
        assert self.covered(times(START, 48 * 60 // minutes, step), 48) == [1.0] * 48

    def test_lost_readings_show(self) -> None:
        when = times(START, 48 * 4).delete([8, 9, 50])
        assert [round(x, 3) for x in self.covered(when, 48)[:14]] == [1, 1, 0.5, *[1] * 9, 0.75, 1]

    def test_half_of_the_readings_lost_for_days_is_not_a_coarser_step(self) -> None:
        kept = np.random.default_rng(5).random(14 * 96) < 0.5
        covered = np.array(self.covered(times(START, 14 * 96)[kept], 14 * 24))
        full = kept.reshape(-1, 4).all(axis=1)
        assert (covered[full] == 1).all()
        assert np.mean(covered[~full] >= 0.98) < 0.02

    def test_change_from_hourly_to_quarterly(self) -> None:
        when = times(START, 200, HOUR).append(times(START + 200 * HOUR, 200 * 4))
        assert self.covered(when, 400) == [1.0] * 400
        lost = when.delete([200 + 150 * 4 + 1, 200 + 150 * 4 + 2])
        assert self.covered(lost, 400)[350] == 0.5

    @pytest.mark.parametrize(("hourly", "quarterly"), [(30, 20), (100, 22), (300, 12)])
    def test_change_in_a_short_period(self, hourly: int, quarterly: int) -> None:
        when = times(START, hourly, HOUR).append(times(START + hourly * HOUR, 4 * quarterly))
        assert self.covered(when, hourly + quarterly) == [1.0] * (hourly + quarterly)

    @pytest.mark.parametrize("hours", [1, 2, 3, 5])
    def test_a_few_hours(self, hours: int) -> None:
        assert self.covered(times(START, 4 * hours), hours) == [1.0] * hours

    def test_change_from_quarterly_to_every_minute(self) -> None:
        counted = np.r_[np.ones(800), np.full(800, 15.0)]
        assert self.covered(times(START, 1600), 400, counted) == [1.0] * 400
        counted[1500] = 3  # the logger was off for 12 of 15 minutes
        assert self.covered(times(START, 1600), 400, counted)[375] == pytest.approx((3 + 3 / 15) / 4)

    def test_jitter_in_the_number_of_readings_is_no_gap(self) -> None:
        counted = np.random.default_rng(1).integers(88, 92, 1600)
        assert self.covered(times(START, 1600), 400, counted) == [1.0] * 400

    def test_reading_that_stands_for_more_than_the_interval(self) -> None:
        found = self.covered(times(START, 10, DAY), 240)
        assert all(np.isnan(found[hour]) for hour in range(0, 240, 24))

    def test_outage(self) -> None:
        when = times(START, 96).append(times(START + 3 * DAY, 96))
        found = self.covered(when, 96)
        assert found == [1.0] * 24 + [0.0] * 48 + [1.0] * 24

    def test_shifted_days(self) -> None:
        """Read at 06:00 once a day: a day is covered by two readings."""
        found = self.covered(times(START + 6 * HOUR, 10, DAY), 240, width=DAY)
        assert found == [0.75] + [1.0] * 9

    def test_usual_step_and_regularity(self) -> None:
        assert usual_step(times(START, 1)) is None
        assert usual_step(times(START, 10)) == 900
        assert is_regular(times(START, 100).delete([5, 50]))
        rough = pd.DatetimeIndex([START + timedelta(minutes=float(m)) for m in np.cumsum(np.geomspace(5, 300, 40))])
        assert not is_regular(rough)
        assert not is_regular(times(START, 1))

    def test_nothing_is_not_covered(self) -> None:
        assert self.covered(times(START, 0), 2) == [0.0, 0.0]


def test_counts_are_per_quarter_hour(migrated: Database, press: UUID) -> None:
    with writing(migrated) as session:
        add_energy(session, press, times(START, 30, timedelta(minutes=1)), 1.0)
        add_energy(session, press, times(START + HOUR, 1), 1.0)
    with reading(migrated) as (session, capability):
        found = counts(session, capability, SeriesRequest(press, (ENERGY,), Period(START, START + DAY)))
    assert found.tolist() == [15.0, 15.0, 1.0]
    assert list(found.index) == [START, START + QUARTER, START + HOUR]


def test_machine_of_the_tiny_plant(migrated: Database) -> None:
    plant: TinyPlant = tiny_plant(migrated, days=1)
    with reading(migrated) as (session, capability):
        machine: Machine = machine_of(session, capability, plant.machine_id)
    assert (machine.name, machine.timezone) == (plant.machine_name, plant.timezone)
