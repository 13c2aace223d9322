"""Registers: what is typed or pasted is understood or refused; changes are all or nothing, on record, and undone."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from analytics import schema
from analytics.database import Database
from analytics.errors import BadRequest, CannotStore
from analytics.home import Home
from analytics.period import Period
from analytics.profile import EMBEDDED
from analytics.progress import Progress
from analytics.registers import CARBON_FACTORS, MACHINES, SITES, TABLES, TARIFFS, Change, Field, Kind, Row, days_words
from analytics.workbench import Workbench
from tests.plants import add_energy, add_factory, add_machine, roll_up, times

START = datetime(2025, 3, 3, tzinfo=UTC)

NUMBER = Field("x", "Rate", Kind.NUMBER, "1/kWh", least=0)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("0.25", 0.25), ("0,25", 0.25), ("1 234,5", 1234.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5),
        ("1'234.5", 1234.5), ("1e-3", 1e-3), ("", None), ("  7 ", 7.0),
    ],
)  # fmt: skip
def test_numbers_are_understood_with_point_and_comma(typed: str, value: float | None) -> None:
    assert NUMBER.read(typed) == value


@pytest.mark.parametrize("typed", ["1,234", "12,345,678", "abc", "nan", "inf", "-0.1", "1..2"])
def test_what_is_no_number_or_may_be_two_is_refused(typed: str) -> None:
    with pytest.raises(BadRequest, match="Rate"):
        NUMBER.read(typed)


def test_a_number_out_of_its_bounds_is_told_with_them() -> None:
    hour = TARIFFS.field("start_hour")
    assert [hour.read("0"), hour.read("24")] == [0, 24]
    with pytest.raises(BadRequest, match="from 0 to 24"):
        hour.read("25")
    with pytest.raises(BadRequest, match="no whole number"):
        hour.read("7.5")


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("Mon–Fri", (1, 2, 3, 4, 5)), ("mon-fri", (1, 2, 3, 4, 5)), ("Sat, Sun", (0, 6)), ("Sat-Sun", (0, 6)),
        ("Fri-Mon", (0, 1, 5, 6)), ("0, 6", (0, 6)), ("Wed", (3,)), ("every day", None), ("Mon-Sun", None), ("", None),
    ],
)  # fmt: skip
def test_days_are_understood(typed: str, days: tuple[int, ...] | None) -> None:
    assert TARIFFS.field("applicable_days").read(typed) == days


def test_days_are_written_as_they_are_read() -> None:
    one = TARIFFS.field("applicable_days")
    assert days_words((1, 2, 3, 4, 5)) == "Mon–Fri"
    assert days_words((0, 6)) == "Sat, Sun"
    for chosen in [(1,), (0, 6), (1, 2, 4), (0, 1, 2, 3), (0, 2, 4, 6), (5, 6)]:
        assert one.read(one.write(chosen)) == chosen


@pytest.mark.parametrize("typed", ["a\x00b", "a\u202eb", "a\ud800", "x" * 201, "a\tb"])
def test_texts_that_hide_something_or_never_end_are_refused(typed: str) -> None:
    with pytest.raises(BadRequest, match="Name"):
        MACHINES.field("name").read(typed)


def test_a_name_that_a_spreadsheet_was_kept_from_calculating_comes_back_as_it_was() -> None:
    assert MACHINES.field("name").read("'=Press 1") == "=Press 1"
    assert MACHINES.field("name").read("'s Gravenhage") == "'s Gravenhage"


def test_dates_are_understood_as_iso_and_german() -> None:
    one = TARIFFS.field("valid_from")
    assert one.read("2026-01-31") == one.read("31.1.2026") == date(2026, 1, 31)
    for wrong in ("31/1/2026", "2026-02-30", "soon", ""):
        with pytest.raises(BadRequest):
            one.read(wrong)


def test_choices_are_understood_by_value_and_by_label() -> None:
    one = MACHINES.field("factory_id")
    choices = {"11": "Plant North", "22": "Plant South"}
    assert one.read("plant south", choices) == one.read("22", choices) == "22"
    with pytest.raises(BadRequest, match="Plant North, Plant South"):
        one.read("Plant West", choices)


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ({"is_time_of_use": True, "start_hour": 9}, "hours from which"),
        ({"start_hour": 9, "end_hour": 9}, "the same"),
        ({"currency": "Euro"}, "currency"),
        ({"valid_to": date(2024, 12, 31)}, "before it begins"),
        ({"name": ""}, "Name"),
        ({"start_hour": 21, "end_hour": 9, "is_time_of_use": True}, ""),
    ],
)
def test_the_fields_of_a_tariff_must_fit_each_other(row: Row, wrong: str) -> None:
    whole: Row = {"factory_id": "1", "name": "Night", "rate_per_kwh": 0.1, "valid_from": date(2025, 1, 1)}
    problem = TARIFFS.problem({**whole, **row})
    assert wrong in problem
    assert bool(problem) is bool(wrong)


def test_a_site_needs_a_zone_that_exists() -> None:
    assert SITES.problem({"name": "x", "timezone": "Europe/Berlin"}) == ""
    assert "Mars/Olympus" in SITES.problem({"name": "x", "timezone": "Mars/Olympus"})


# In the database


@pytest.fixture
def workbench(migrated: Database, home: Home) -> Workbench:
    with migrated.session(Progress(), write=True) as session:
        add_machine(session, add_factory(session, timezone="UTC"))
    with migrated.session(Progress()) as session:
        return Workbench(EMBEDDED, home, migrated, schema.probe(session))


def rows(workbench: Workbench, name: str) -> tuple[Row, ...]:
    return workbench.register(name, Progress()).rows


def tariff(workbench: Workbench, **changes: Any) -> Change:
    row = {
        "factory_id": str(rows(workbench, "factories")[0]["id"]), "name": "All hours", "rate_per_kwh": 0.3,
        "currency": "EUR", "is_time_of_use": False, "valid_from": date(2025, 1, 1), "is_active": True,
    }  # fmt: skip
    return Change("energy_tariffs", uuid4(), None, row | changes)


def log(database: Database) -> list[tuple[Any, ...]]:
    with database.session(Progress()) as session:
        return session.rows("SELECT register, before, after FROM workbench.register_edits ORDER BY id")


@pytest.mark.every_server
def test_every_register_is_read_with_its_choices(workbench: Workbench) -> None:
    for table in TABLES:
        found = workbench.register(table.name, Progress())
        assert found.read_only == ""
        assert {one.key for one in found.table.fields} == {one.key for one in table.fields}
    machines = workbench.register("machines", Progress())
    assert machines.choices["factory_id"] == {str(rows(workbench, "factories")[0]["id"]): "Plant North"}
    assert "compressor" in machines.choices["type"]
    assert machines.rows[0]["rated_power_kw"] == 100.0
    with pytest.raises(BadRequest, match="energy_readings"):
        workbench.register("energy_readings", Progress())


@pytest.mark.every_server
def test_a_tariff_that_was_added_prices_the_energy_and_its_undo_takes_it_back(
    workbench: Workbench, migrated: Database
) -> None:
    machine = workbench.plant(Progress()).machines[0]
    with migrated.session(Progress(), write=True) as session:
        add_energy(session, machine.id, times(START, 96), 1.0)
    roll_up(migrated, START, START + timedelta(days=1))
    period = Period(START, START + timedelta(days=1))
    before = workbench.kpis(machine.id, period, Progress())
    added = tariff(workbench)
    workbench.change_registers([added], Progress())
    now = workbench.kpis(machine.id, period, Progress())
    assert (now.cost, now.currency) == (pytest.approx(96 * 0.3), "EUR")
    workbench.change_registers([added.inverse], Progress())
    assert workbench.kpis(machine.id, period, Progress()).cost == before.cost
    assert rows(workbench, "energy_tariffs") == ()
    assert [(name, b is None, a is None) for name, b, a in log(migrated)] == [
        ("energy_tariffs", True, False),
        ("energy_tariffs", False, True),
    ]


@pytest.mark.every_server
def test_changed_fields_come_back_as_they_were_written(workbench: Workbench, migrated: Database) -> None:
    added = tariff(workbench, applicable_days=(1, 2, 3), start_hour=21, end_hour=9, is_time_of_use=True)
    workbench.change_registers([added], Progress())
    stored = rows(workbench, "energy_tariffs")[0]
    assert stored == {
        "demand_charge_per_kw": None, "valid_to": None, **dict(added.after or {}), "id": added.id,
    }  # fmt: skip
    change = Change("energy_tariffs", added.id, {"rate_per_kwh": 0.3, "valid_to": None}, {
        "rate_per_kwh": 0.31, "valid_to": date(2026, 12, 31)})  # fmt: skip
    workbench.change_registers([change], Progress())
    assert rows(workbench, "energy_tariffs")[0] == {**stored, "rate_per_kwh": 0.31, "valid_to": date(2026, 12, 31)}
    assert log(migrated)[-1][1:] == ({"rate_per_kwh": 0.3, "valid_to": None},
                                     {"rate_per_kwh": 0.31, "valid_to": "2026-12-31"})  # fmt: skip
    workbench.change_registers([change.inverse], Progress())
    assert rows(workbench, "energy_tariffs")[0] == stored


@pytest.mark.every_server
def test_the_carbon_region_of_a_site_leaves_its_other_metadata_alone(workbench: Workbench, migrated: Database) -> None:
    site = rows(workbench, "factories")[0]
    with migrated.session(Progress(), write=True) as session:
        session.execute("UPDATE factories SET metadata = %s", [{"employees": 12}])
    workbench.change_registers(
        [Change("factories", site["id"], {"carbon_region": None}, {"carbon_region": "Germany"})], Progress()
    )
    assert rows(workbench, "factories")[0]["carbon_region"] == "Germany"
    with migrated.session(Progress()) as session:
        assert session.value("SELECT metadata FROM factories") == {"employees": 12, "carbon_region": "Germany"}


@pytest.mark.every_server
def test_one_wrong_change_undoes_all_of_them(workbench: Workbench, migrated: Database) -> None:
    machine = rows(workbench, "machines")[0]
    good = Change("machines", machine["id"], {"name": machine["name"]}, {"name": "Press-9"})
    with pytest.raises(BadRequest, match="currency"):
        workbench.change_registers([good, tariff(workbench, currency="Euro")], Progress())
    assert rows(workbench, "machines")[0] == machine
    assert log(migrated) == []


@pytest.mark.every_server
def test_what_somebody_else_changed_meanwhile_is_not_overwritten(workbench: Workbench) -> None:
    machine = rows(workbench, "machines")[0]
    mine = Change("machines", machine["id"], {"name": machine["name"]}, {"name": "Mine"})
    other = Change("machines", machine["id"], {"name": machine["name"]}, {"name": "Theirs"})
    workbench.change_registers([other], Progress())
    with pytest.raises(CannotStore, match="somebody else"):
        workbench.change_registers([mine], Progress())
    assert rows(workbench, "machines")[0]["name"] == "Theirs"


@pytest.mark.every_server
def test_two_machines_of_one_name_at_one_site_are_refused_in_words(workbench: Workbench) -> None:
    machine = rows(workbench, "machines")[0]
    twin = {**{key: value for key, value in machine.items() if key != "id"}}
    with pytest.raises(CannotStore):
        workbench.change_registers([Change("machines", uuid4(), None, twin)], Progress())
    assert len(rows(workbench, "machines")) == 1


@pytest.mark.every_server
def test_machines_are_set_inactive_and_never_removed(workbench: Workbench) -> None:
    machine = rows(workbench, "machines")[0]
    with pytest.raises(BadRequest, match="inactive"):
        workbench.change_registers([Change("machines", machine["id"], machine, None)], Progress())


@pytest.mark.every_server
def test_a_change_is_checked_with_the_fields_it_leaves_alone(workbench: Workbench) -> None:
    added = tariff(workbench)
    workbench.change_registers([added], Progress())
    wrong = Change("energy_tariffs", added.id, {"is_time_of_use": False}, {"is_time_of_use": True})
    with pytest.raises(BadRequest, match="hours from which"):
        workbench.change_registers([wrong], Progress())
    assert rows(workbench, "energy_tariffs")[0]["is_time_of_use"] is False


@pytest.mark.every_server
def test_a_row_that_is_gone_is_told(workbench: Workbench) -> None:
    change = Change("carbon_factors", UUID(int=7), {"region": "x"}, {"region": "y"})
    with pytest.raises(CannotStore, match="somebody else"):
        workbench.change_registers([change], Progress())
    assert CARBON_FACTORS.removable
