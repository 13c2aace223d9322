"""Roll-ups equal the raw rows, whatever was done to these, by whom and in which order."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import numpy as np
import pandas as pd
import pytest

from analytics import schema
from analytics.capability import ServerKind
from analytics.database import Database, Session
from analytics.errors import CannotStore
from analytics.progress import Progress
from tests.plants import add_energy, add_factory, add_machine, add_production, add_variable, refresh, roll_up, times

pytestmark = pytest.mark.every_server

START = datetime(2025, 1, 6, tzinfo=UTC)
LEVELS = {"1min": "1min", "15min": "15min", "1hour": "1h", "1day": "1D"}
GAS = "natural_gas"

LEVEL_COLUMNS = {
    "energy_readings": {"power_kw": "power_kw", "voltage_v": "voltage_v"},
    "production_data": {"throughput_units_per_hour": "throughput", "speed_percent": "speed_percent"},
    "environmental_data": {"outdoor_temp_c": "outdoor_temp_c", "indoor_humidity_percent": "indoor_humidity"},
    "workbench.variable_readings": {"value": "value"},
}
QUANTITIES = {
    "energy_readings": {"energy_kwh": "energy_kwh"},
    "production_data": {"production_count": "production_count", "downtime_seconds": "downtime_seconds"},
    "environmental_data": {},
    "workbench.variable_readings": {"value": "value"},
}
KEYS = {
    "energy_readings": ["machine_id", "energy_type"],
    "production_data": ["machine_id"],
    "environmental_data": ["machine_id"],
    "workbench.variable_readings": ["variable_id"],
}
MODES = ("idle", "running", "maintenance", "fault", "offline")


def raw(session: Session, series: str) -> pd.DataFrame:
    return session.frame(f"SELECT * FROM {series}")


def expected(frame: pd.DataFrame, series: str, level: str) -> pd.DataFrame:
    """Work the roll-up of a level out from raw rows, by other means than the database's."""
    keys = KEYS[series]
    groups = [frame[key].astype(str) for key in keys] + [frame.index.floor(LEVELS[level]).rename("bucket")]
    wanted = pd.DataFrame({"total_readings": frame.groupby(groups).size()})
    for column, stem in QUANTITIES[series].items():
        wanted[f"total_{stem}"] = frame[column].groupby(groups).sum(min_count=1)
    for column, stem in LEVEL_COLUMNS[series].items():
        values = frame[column].groupby(groups)
        for part, result in (("avg", values.mean()), ("min", values.min()), ("max", values.max())):
            wanted[f"{part}_{stem}"] = result
        wanted[f"count_{stem}"] = values.count()
        wanted[f"sum_{stem}"] = values.sum(min_count=1)
    if series == "production_data":
        for mode in MODES:
            wanted[f"{mode}_readings"] = (frame["operating_mode"] == mode).groupby(groups).sum()
        wanted["unavailable_readings"] = wanted["maintenance_readings"] + wanted["fault_readings"]
        wanted["unavailable_readings"] += wanted["offline_readings"]
    if series == "energy_readings" and level != "1min":
        quarters = [*groups[:-1], frame.index.floor("15min").rename("quarter")]
        average = frame["power_kw"].groupby(quarters).mean().reset_index()
        average["bucket"] = average["quarter"].dt.floor(LEVELS[level])
        wanted["peak_demand_kw"] = average.groupby([*keys, "bucket"])["power_kw"].max()
    return wanted.astype(float).sort_index()


def rolled_up(session: Session, series: str, level: str) -> pd.DataFrame:
    frame = session.frame(f"SELECT * FROM {series}_{level}").rename_axis("bucket").reset_index()
    for key in KEYS[series]:
        frame[key] = frame[key].astype(str)
    return frame.set_index([*KEYS[series], "bucket"]).sort_index()


def check(database: Database) -> None:
    """Compare every series at every level with the raw rows."""
    with database.session(Progress()) as session:
        for series in KEYS:
            frame = raw(session, series)
            for level in LEVELS:
                found = rolled_up(session, series, level)
                if frame.empty:
                    assert found.empty, f"{series}_{level} holds what is gone"
                    continue
                wanted = expected(frame, series, level)
                pd.testing.assert_frame_equal(
                    found[wanted.columns].astype(float),
                    wanted,
                    check_index_type=False,
                    check_column_type=False,
                    rtol=1e-9,
                    obj=f"{series}_{level}",
                )


class Plant:
    """Two machines and two variables, and random deeds on their readings."""

    def __init__(self, database: Database, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        with database.session(Progress(), write=True) as session:
            factory = add_factory(session)
            self.machines = [add_machine(session, factory, name) for name in ("A", "B")]
            self.variables = [
                add_variable(session, machine, f"v{number}", times(START, 0), [])
                for number, machine in enumerate(self.machines)
            ]

    def moments(self) -> pd.DatetimeIndex:
        """Return times of up to 200 rows: a second to a day apart, anywhere in a fortnight."""
        step = int(self.random.choice([1, 20, 60, 300, 900, 3600, 86400]))
        first = START + timedelta(seconds=int(self.random.integers(0, 14 * 86400)))
        return times(first, int(self.random.integers(1, 200)), timedelta(seconds=step))

    def numbers(self, rows: int, missing: float = 0.2) -> np.ndarray:
        values = np.round(self.random.normal(20, 30, rows), 2)
        values[self.random.random(rows) < missing] = np.nan
        return values

    def insert(self, session: Session) -> None:
        when = self.moments()
        rows = len(when)
        series = str(self.random.choice(list(KEYS)))
        columns: dict[str, object] = {
            column: self.numbers(rows) for column in (LEVEL_COLUMNS[series] | QUANTITIES[series])
        }
        if series == "workbench.variable_readings":
            columns = {"variable_id": self.variables[self.random.integers(2)], "value": self.numbers(rows, 0.0)}
        else:
            columns["machine_id"] = self.machines[self.random.integers(2)]
        if series == "energy_readings":
            columns["energy_type"] = str(self.random.choice(["electrical", GAS]))
        if series == "production_data":
            columns["operating_mode"] = [None if m == "none" else m for m in self.random.choice([*MODES, "none"], rows)]
        for name, values in columns.items():
            if isinstance(values, np.ndarray):
                columns[name] = [None if np.isnan(value) else float(value) for value in values]
        frame = pd.DataFrame(columns, index=when)
        places = ", ".join(["%s"] * (len(columns) + 1))
        session.executemany(
            f"INSERT INTO {series} (time, {', '.join(columns)}) VALUES ({places}) ON CONFLICT DO NOTHING",
            [[None if value is pd.NaT or value != value else value for value in row] for row in frame.itertuples()],
        )

    def stretch(self) -> tuple[datetime, datetime]:
        first = START + timedelta(seconds=int(self.random.integers(0, 15 * 86400)))
        return first, first + timedelta(seconds=int(self.random.integers(1, 3 * 86400)))

    def update(self, session: Session) -> None:
        series = str(self.random.choice(list(KEYS)))
        column = next(iter(LEVEL_COLUMNS[series]))
        session.execute(f"UPDATE {series} SET {column} = {column} + 1.5 WHERE time >= %s AND time < %s", self.stretch())

    def move(self, session: Session) -> None:
        """Move rows to another time of their day (a hypertable lets none leave it), machine and energy type."""
        session.execute("DELETE FROM energy_readings WHERE energy_type = 'steam'")
        session.execute(
            "UPDATE energy_readings SET energy_type = 'steam', machine_id = %s,"
            " time = date_trunc('day', time, 'UTC')"
            " + (date_trunc('day', time, 'UTC') + interval '86399.999999 s' - time)"
            " WHERE time >= %s AND time < %s AND energy_type = 'electrical' AND machine_id = %s",
            (self.machines[1], *self.stretch(), self.machines[0]),
        )

    def delete(self, session: Session) -> None:
        series = str(self.random.choice(list(KEYS)))
        session.execute(f"DELETE FROM {series} WHERE time >= %s AND time < %s", self.stretch())

    def truncate(self, session: Session) -> None:
        session.execute(f"TRUNCATE {self.random.choice(list(KEYS))}")

    def do(self, database: Database) -> None:
        """Do one to four random deeds in one transaction; the refresh is called at random or left to the commit."""
        if self.random.random() < 0.4:
            roll_up(database, START - timedelta(days=1), START + timedelta(days=250))
        deeds: list[Callable[[Session], None]] = [self.insert] * 8 + [self.update] * 3
        deeds += [self.delete] * 3 + [self.move, self.truncate]
        with database.session(Progress(), write=True) as session:
            for _ in range(self.random.integers(1, 5)):
                deeds[self.random.integers(len(deeds))](session)
                if self.random.random() < 0.3:
                    refresh(session)


@pytest.mark.parametrize("seed", [1, 2])
def test_equal_raw_after_random_writes(migrated: Database, seed: int) -> None:
    plant = Plant(migrated, seed)
    for step in range(24):
        plant.do(migrated)
        if step % 4 == 3:
            roll_up(migrated, START - timedelta(days=1), START + timedelta(days=250))
            check(migrated)


def kind(database: Database) -> ServerKind:
    with database.session(Progress()) as session:
        return schema.probe(session).kind


def machine_of(database: Database) -> UUID:
    with database.session(Progress(), write=True) as session:
        return add_machine(session, add_factory(session))


def test_a_year_of_15_minutes_and_a_week_of_minutes(migrated: Database) -> None:
    machine = machine_of(migrated)
    quarters, minutes = times(START, 100 * 96), times(START + timedelta(days=100), 7 * 1440, timedelta(minutes=1))
    random = np.random.default_rng(5)
    with migrated.session(Progress(), write=True) as session:
        for when in (quarters, minutes):
            add_energy(session, machine, when, random.random(len(when)).round(3))
        add_production(session, machine, quarters, random.integers(0, 9, len(quarters)).astype(float))
        refresh(session)
    check(migrated)
    roll_up(migrated, START, START + timedelta(days=107))
    check(migrated)


@pytest.mark.parametrize("first_known", [0, 9000])
def test_a_long_stretch_in_one_transaction(migrated: Database, first_known: int) -> None:
    """Five-minute readings of two energies over 70 days; one column is empty but for a while in the middle."""
    machine = machine_of(migrated)
    when = times(START + timedelta(hours=7, minutes=5), 70 * 288, timedelta(minutes=5))
    random = np.random.default_rng(7)
    frame = pd.DataFrame({"power_kw": random.normal(50, 20, len(when)).round(2)}, index=when)
    frame["energy_kwh"] = (frame["power_kw"] / 12).round(4)
    frame["voltage_v"] = np.where(random.random(len(when)) < 0.3, np.nan, 400.0)
    frame.loc[when[:first_known], "voltage_v"] = np.nan
    frame.loc[when[-5000:], "voltage_v"] = np.nan
    frame["machine_id"] = machine
    with migrated.session(Progress(), write=True) as session:
        for energy_type in ("electrical", GAS):
            written = frame.assign(energy_type=energy_type)
            session.copy_frame("energy_readings", ["time", *written.columns], written, Progress())
        session.execute("DELETE FROM energy_readings WHERE time >= %s AND time < %s", (when[3000], when[4100]))
        session.execute("UPDATE energy_readings SET power_kw = 7 WHERE time = %s", (when[17_000],))
        refresh(session)
    roll_up(migrated, START, START + timedelta(days=72))
    check(migrated)
    with migrated.session(Progress(), write=True) as session:
        session.execute("UPDATE energy_readings SET voltage_v = NULL, energy_kwh = energy_kwh + 1")
    roll_up(migrated, START, START + timedelta(days=72))
    check(migrated)


def test_scattered_readings(migrated: Database) -> None:
    """Daily, weekly and quarterly readings are islands in time, and only these are rolled up."""
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        for name, days, count in (("daily", 1, 700), ("weekly", 7, 60), ("quarterly", 91, 8)):
            when = times(START.replace(hour=23), count, timedelta(days=days))
            add_variable(session, machine, name, when, np.arange(count, dtype=float))
    check(migrated)


def test_peak_demand_is_the_highest_15_minute_average(migrated: Database) -> None:
    machine = machine_of(migrated)
    power = np.full(60, 10.0)
    power[3] = 400.0  # one minute of starting current: a quarter-hour average of 36 kW
    power[30:45] = 50.0
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, machine, times(START, 60, timedelta(minutes=1)), power / 60, power_kw=power)
    with migrated.session(Progress()) as session:
        hour = session.row("SELECT peak_demand_kw, max_power_kw, avg_power_kw FROM energy_readings_1hour")
        quarters = [row[0] for row in session.rows("SELECT peak_demand_kw FROM energy_readings_15min ORDER BY bucket")]
    assert hour == (50.0, 400.0, pytest.approx(power.mean()))
    assert quarters == [36.0, 10.0, 50.0, 10.0]


def test_gas_is_never_added_to_electricity(migrated: Database) -> None:
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, machine, times(START, 4), 1.0)
        add_energy(session, machine, times(START, 4), 100.0, energy_type=GAS)
    with migrated.session(Progress()) as session:
        found = session.rows("SELECT energy_type, total_energy_kwh FROM energy_readings_1day ORDER BY 1")
    assert found == [("electrical", 4.0), (GAS, 400.0)]


def test_an_average_weighs_readings_not_buckets(migrated: Database) -> None:
    """Ninety readings of 1 kW in one hour and one of 100 kW in the next are not 50.5 kW a day."""
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, machine, times(START, 90, timedelta(seconds=40)), 0.01, power_kw=1.0)
        add_energy(session, machine, times(START + timedelta(hours=1), 1), 0.01, power_kw=100.0)
    with migrated.session(Progress()) as session:
        assert session.value("SELECT avg_power_kw FROM energy_readings_1day") == pytest.approx(190 / 91)


def test_missing_is_not_zero(migrated: Database) -> None:
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        session.execute(
            "INSERT INTO production_data (time, machine_id, production_count) VALUES (%s, %s, NULL), (%s, %s, 0)",
            (START, machine, START + timedelta(days=1), machine),
        )
    with migrated.session(Progress()) as session:
        found = session.rows(
            "SELECT total_production_count, avg_throughput, dominant_mode FROM production_data_1day ORDER BY bucket"
        )
    assert found == [(None, None, None), (0.0, None, None)]


def test_dominant_mode_is_the_most_frequent(migrated: Database) -> None:
    machine = machine_of(migrated)
    modes = ["running"] * 5 + ["maintenance"] * 7 + ["idle"] * 3
    with migrated.session(Progress(), write=True) as session:
        add_production(session, machine, times(START, 15, timedelta(minutes=1)), 1.0, modes)
    with migrated.session(Progress()) as session:
        for level in ("15min", "1hour", "1day"):
            found = session.row(
                "SELECT dominant_mode::text, running_readings, idle_readings, unavailable_readings, total_readings"
                f" FROM production_data_{level}"
            )
            assert found == ("maintenance", 5, 3, 7, 15)


def test_what_was_rolled_back_is_nowhere(migrated: Database) -> None:
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        session.execute("SAVEPOINT before")
        add_energy(session, machine, times(START, 100), 1.0)
        refresh(session)
        session.execute("ROLLBACK TO before")
    check(migrated)
    if kind(migrated) is not ServerKind.COMMUNITY:
        with migrated.session(Progress()) as session:
            assert session.value("SELECT count(*) FROM workbench.rollup_dirty") == 0


def test_a_reading_needs_a_machine(migrated: Database) -> None:
    with pytest.raises(CannotStore), migrated.session(Progress(), write=True) as session:
        add_energy(session, uuid4(), times(START, 3), 1.0)


def test_readings_go_with_their_machine(migrated: Database) -> None:
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, machine, times(START, 300), 1.0)
        add_production(session, machine, times(START, 300), 1.0)
        add_variable(session, machine, "steam", times(START, 300), 1.0)
        session.execute("DELETE FROM machines WHERE id = %s", (machine,))
    check(migrated)
    with migrated.session(Progress()) as session:
        assert session.value("SELECT count(*) FROM energy_readings") == 0
        assert session.value("SELECT count(*) FROM workbench.variable_readings") == 0


def test_rebuild_repairs_what_was_tampered_with(migrated: Database) -> None:
    if kind(migrated) is ServerKind.COMMUNITY:
        return  # see test_reconcile
    machine = machine_of(migrated)
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, machine, times(START, 1000), 1.0)
        refresh(session)
        session.execute("DELETE FROM workbench.rollup_energy_readings_15min WHERE bucket < %s", (START.replace(day=8),))
        session.execute("UPDATE workbench.rollup_energy_readings_1day SET total_energy_kwh = 7")
        session.execute("SELECT workbench.rebuild_rollups()")
    check(migrated)


def test_two_writers_of_one_bucket(migrated: Database) -> None:
    """Each sees only its own rows until the other has committed; afterwards the bucket has both."""
    machine = machine_of(migrated)
    second = timedelta(seconds=1)
    with migrated.session(Progress(), write=True) as before:
        add_energy(before, machine, times(START, 1), 1.0)  # so that no writer has to wait for the other's new chunk
    with migrated.session(Progress(), write=True) as one:
        add_energy(one, machine, times(START + second, 10, second), 1.0)
        with migrated.session(Progress(), write=True) as other:
            add_energy(other, machine, times(START + timedelta(minutes=1), 10, second), 5.0)
    check(migrated)


def test_a_writer_waits_for_the_refresh_of_another(migrated: Database) -> None:
    if kind(migrated) is ServerKind.COMMUNITY:
        return  # there writers refresh nothing
    machine = machine_of(migrated)
    second = timedelta(seconds=1)
    failures: list[BaseException] = []

    def write() -> None:
        try:
            with migrated.session(Progress(), write=True) as session:
                add_energy(session, machine, times(START + timedelta(minutes=1), 10, second), 5.0)
                refresh(session)
        except BaseException as error:  # noqa: BLE001 - reported by the test
            failures.append(error)

    other = threading.Thread(target=write)
    with migrated.session(Progress(), write=True) as before:
        add_energy(before, machine, times(START, 1), 1.0)
    with migrated.session(Progress(), write=True) as one:
        add_energy(one, machine, times(START + second, 10, second), 1.0)
        refresh(one)
        other.start()
        other.join(0.3)
        assert other.is_alive(), "the other refresh did not wait"
    other.join(10)
    assert not failures
    check(migrated)
