"""The command line: what scripts rely on, and what people read."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from analytics.baseline import BaselineRequest
from analytics.cli import main
from analytics.cli.output import Bar, number, plain, significant
from analytics.database import Address, Database
from analytics.home import Home
from analytics.measure import ENERGY
from analytics.period import Interval, Period
from analytics.progress import Progress
from analytics.series import SeriesRequest
from analytics.workbench import Workbench
from tests.analytics.test_workbench import opened
from tests.plants import TinyPlant, add_factory, add_machine, tiny_plant

pytestmark = pytest.mark.servers

Enms = Callable[..., tuple[int, str, str]]

#: What the scripts of existing installations read, and the type each has there.
KNOWN = {
    "model_id": str,
    "machine_id": str,
    "machine_name": str,
    "model_version": int,
    "r_squared": float,
    "rmse": float,
    "mae": float,
    "training_samples": int,
    "coefficients": dict,
    "intercept": float,
    "feature_names": list,
    "training_start_date": str,
    "training_end_date": str,
    "model_path": str,
    "meets_quality_threshold": bool,
}

DRIVERS = "production_count,outdoor_temp_c"


def dsn_of(address: Address) -> str:
    return (
        f"host='{address.host}' port={address.port} dbname={address.database} user={address.user}"
        f" password='{address.password}' sslmode=disable"
    )


@pytest.fixture
def enms(migrated: Database, capsys: pytest.CaptureFixture[str]) -> Enms:
    """Run a command line against the test's database; returns exit code, stdout and stderr."""

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([*arguments, "--dsn", dsn_of(migrated.address)])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    return tiny_plant(migrated, noise_kwh=0.3)


def strict(text: str) -> Any:
    """Read one JSON document; NaN and Infinity are no JSON."""

    def refuse(word: str) -> None:
        raise AssertionError(word)

    return json.loads(text, parse_constant=refuse)


class TestOverview:
    def test_a_plant_in_words_and_in_numbers(self, enms: Enms, plant: TinyPlant) -> None:
        code, out, err = enms("overview", "--now", "2025-02-28T06:22", "--window", "yesterday")
        assert (code, err) == (0, "")
        assert "Plant North: 2025-02-27 00:00 to 2025-02-28 00:00 Europe/Berlin" in out
        assert "no baseline: enms baseline train" in out
        code, out, err = enms("overview", "--now", "2025-02-28T06:22", "--window", "yesterday", "--json")
        assert (code, err) == (0, "")
        answer = strict(out)
        (meter,) = answer["meters"]
        assert meter["energy_kwh"] > 0
        assert meter["cost"] is None  # there is no tariff
        assert meter["last_week"]["compared"] == 1.0
        assert [one["code"] for one in answer["attention"]] == ["no_data", "no_baseline", "no_tariff"]

    def test_no_machines_and_an_unknown_site(self, enms: Enms) -> None:
        assert "enms demo" in enms("overview")[1]
        assert enms("overview", "--factory", "Nowhere")[0] == 2


class TestTrain:
    def test_fields_that_scripts_know(self, enms: Enms, plant: TinyPlant) -> None:
        code, out, err = enms("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, "--json")
        assert (code, err) == (0, "")
        answer = strict(out)
        assert {name: type(answer[name]) for name in KNOWN} == KNOWN
        assert list(answer)[: len(KNOWN)] == list(KNOWN)
        assert UUID(answer["model_id"])
        assert UUID(answer["machine_id"]) == plant.machine_id
        assert (answer["machine_name"], answer["model_version"]) == ("Press-1", 1)
        assert answer["feature_names"] == list(answer["coefficients"]) == ["production_count", "outdoor_temp_c"]
        assert all(type(value) is float for value in answer["coefficients"].values())
        assert answer["training_samples"] == 1440
        assert answer["meets_quality_threshold"] is True
        assert Path(answer["model_path"]).is_file()
        assert datetime.fromisoformat(answer["training_start_date"]) == plant.start
        assert datetime.fromisoformat(answer["training_end_date"]) == plant.end

    def test_same_numbers_on_every_way(self, enms: Enms, plant: TinyPlant, migrated: Database, home: Home) -> None:
        """The window's own path, the JSON of training, list and show, the row of the table, and after reopening."""
        request = BaselineRequest(
            plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c")
        )
        bench: Workbench = opened(migrated, home)
        model = bench.fit_baseline(request, Progress()).model
        answer = strict(enms("baseline", "train", "--machine", "press-1", "--drivers", DRIVERS, "--json")[1])
        shown = strict(enms("baseline", "show", "--machine", "press-1", "--json")[1])
        (listed,) = strict(enms("baseline", "list", "--machine", "press-1", "--json")[1])["baselines"]
        assert answer == shown == listed
        assert (answer["r_squared"], answer["rmse"], answer["mae"]) == (
            model.scores.r_squared,
            model.scores.rmse_kwh,
            model.scores.mae_kwh,
        )
        assert (answer["coefficients"], answer["intercept"]) == (model.coefficients, model.intercept.value)
        with migrated.session(Progress()) as session:
            row = session.row("SELECT id::text, r_squared::text, rmse::text, mae::text FROM energy_baselines")
        assert row is not None
        assert [row[0], *map(float, row[1:])] == [answer[key] for key in ("model_id", "r_squared", "rmse", "mae")]
        assert opened(migrated, home).baseline(plant.machine_id, None, Progress()).model == model

    def test_versions_and_drivers_of_the_active_one(self, enms: Enms, plant: TinyPlant) -> None:
        first = ("baseline", "train", "--machine", str(plant.machine_id), "--json")
        assert (
            strict(enms(*first, "--drivers", "production_count", "--drivers", "outdoor_temp_c")[1])["model_version"]
            == 1
        )
        second = strict(enms(*first, "--end", "2025-02-20")[1])
        assert second["model_version"] == 2
        assert second["feature_names"] == ["production_count", "outdoor_temp_c"]
        found = strict(enms("baseline", "list", "--json")[1])["baselines"]
        assert [(one["model_version"], one["is_active"]) for one in found] == [(2, True), (1, False)]
        third = strict(enms("baseline", "show", "--machine", "press-1", "--model-version", "1", "--json")[1])
        assert third["model_version"] == 1

    def test_without_drivers_and_baseline_it_says_what_there_is(self, enms: Enms, plant: TinyPlant) -> None:
        code, out, err = enms("baseline", "train", "--machine", "Press-1")
        assert (code, out) == (2, "")
        assert "production_count (r +0.8" in err
        assert "outdoor_temp_c (r +0" in err

    def test_trial_stores_nothing(self, enms: Enms, plant: TinyPlant, home: Home) -> None:
        for option in ("--dry-run", "--no-push"):
            answer = strict(
                enms("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, option, "--json")[1]
            )
            assert set(KNOWN) <= set(answer)
            assert (answer["model_id"], answer["model_version"], answer["model_path"]) == (None, None, None)
        assert strict(enms("baseline", "list", "--json")[1]) == {"baselines": []}
        assert list(home.models.glob("*")) == []

    def test_dates_are_site_time_and_the_end_is_not_included(self, enms: Enms, plant: TinyPlant) -> None:
        """A day in Berlin begins an hour before that of UTC."""
        train = ("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, "--min-samples", "20", "--json")
        answer = strict(enms(*train, "--start", "2025-01-10", "--end", "2025-01-12")[1])
        assert answer["training_start_date"] == "2025-01-09T23:00:00+00:00"
        assert answer["training_end_date"] == "2025-01-11T23:00:00+00:00"
        assert answer["training_samples"] == 48
        same = strict(enms(*train, "--start", "2025-01-09T23:00:00Z", "--end", "2025-01-12T00:00:00+01:00")[1])
        assert same["coefficients"] == answer["coefficients"]
        also = strict(enms(*train, "--start", "2025-01-10T00:00", "--end", "2025-01-12T00:00:00")[1])
        assert also["coefficients"] == answer["coefficients"]

    def test_interval_and_limits(self, enms: Enms, plant: TinyPlant) -> None:
        train = ("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, "--json")
        assert strict(enms(*train, "--interval", "15min")[1])["training_samples"] == 4 * 1440
        daily = strict(enms(*train, "--interval", "1day", "--min-samples", "30")[1])
        assert (daily["interval"], daily["training_samples"]) == ("1day", 59)
        assert daily["left_out"] == [{"reason": "energy readings cover only a part of the interval", "samples": 1}]
        code, out, err = enms(*train, "--interval", "1day")
        assert (code, out) == (4, "")
        assert "59 usable samples, 1 000 are needed" in err
        poor = strict(enms(*train, "--min-r2", "0.99999")[1])
        assert poor["meets_quality_threshold"] is False

    def test_people_read_units(self, enms: Enms, plant: TinyPlant) -> None:
        code, out, _ = enms("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS)
        assert code == 0
        for words in (
            "kWh per hour per °C",
            "Europe/Berlin",
            "1 hour samples",
            "VIF",
            "CV(RMSE)",
            "Stored as version 1",
        ):
            assert words in out
        code, out, _ = enms("baseline", "show", "--machine", "Press-1")
        assert "version 1, active" in out
        code, out, _ = enms("baseline", "list")
        assert "production_count, outdoor_temp_c" in out

    def test_a_former_version_is_brought_back(self, enms: Enms, plant: TinyPlant) -> None:
        train = ("baseline", "train", "--machine", "Press-1", "--drivers")
        enms(*train, DRIVERS)
        _, out, _ = enms(*train, "production_count")
        assert "Active until now was version 1" in out
        enms(*train, "outdoor_temp_c", "--dry-run")
        code, out, _ = enms("baseline", "activate", "--machine", "Press-1", "--model-version", "1")
        assert (code, out.partition(" (")[0]) == (0, "Version 1 of Press-1 is the active one now")
        versions = strict(enms("baseline", "list", "--json")[1])["baselines"]
        assert {one["model_version"]: one["is_active"] for one in versions} == {1: True, 2: False}
        code, _, err = enms("baseline", "activate", "--machine", "Press-1", "--model-version", "9")
        assert (code, "9" in err) == (2, True)


class TestApplying:
    @pytest.fixture
    def trained(self, enms: Enms, plant: TinyPlant) -> dict[str, Any]:
        answer: dict[str, Any] = strict(
            enms(
                *("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, "--json"),
                *("--end", "2025-02-10", "--min-samples", "500"),
            )[1]
        )
        return answer

    def test_prediction_by_hand(self, enms: Enms, trained: dict[str, Any]) -> None:
        values = "production_count=120, outdoor_temp_c=20"
        answer = strict(enms("baseline", "predict", "--machine", "Press-1", "--values", values, "--json")[1])
        by_hand = (
            trained["intercept"]
            + 120 * trained["coefficients"]["production_count"]
            + 20 * trained["coefficients"]["outdoor_temp_c"]
        )
        assert answer["expected_kwh"] == pytest.approx(by_hand, rel=1e-12)
        assert answer["lower_kwh"] < by_hand < answer["upper_kwh"]
        assert (answer["interval"], answer["model_version"]) == ("1hour", 1)
        assert answer["extrapolated"] == []
        far = enms("baseline", "predict", "--machine", "Press-1", "--values", "production_count=9999,outdoor_temp_c=0")
        assert "outside the range of the training: production_count" in far[1]

    @pytest.mark.parametrize(
        ("values", "words"),
        [
            ("production_count=120", "outdoor_temp_c"),
            ("production_count=120,outdoor_temp_c=warm", "“warm” is no number"),
            ("production_count=120,outdoor_temp_c=nan", "outdoor_temp_c"),
            ("production_count=120,outdoor_temp_c", "has no value"),
            ("production_count=120,outdoor_temp_c=20,moon=1", "moon"),
        ],
    )
    def test_values_that_do_not_fit(self, enms: Enms, trained: dict[str, Any], values: str, words: str) -> None:
        code, out, err = enms("baseline", "predict", "--machine", "Press-1", "--values", values)
        assert (code, out) == (2, "")
        assert words in err

    def test_deviation_adds_up(
        self, enms: Enms, trained: dict[str, Any], plant: TinyPlant, migrated: Database, home: Home
    ) -> None:
        answer = strict(
            enms(
                *("baseline", "deviation", "--machine", "Press-1", "--json"),
                *("--start", "2025-02-11T01:00", "--end", "2025-02-14T01:00"),
            )[1]
        )
        start = datetime(2025, 2, 11, tzinfo=UTC)
        period = Period(start, start + timedelta(days=3))
        energy = opened(migrated, home).series(
            SeriesRequest(plant.machine_id, (ENERGY,), period, Interval.HOUR), Progress()
        )
        assert answer["total_actual_kwh"] == pytest.approx(energy.frame["energy_kwh"].sum())
        assert len(answer["intervals"]) == 72
        assert sum(one["actual_kwh"] for one in answer["intervals"]) == pytest.approx(answer["total_actual_kwh"])
        assert sum(one["predicted_kwh"] for one in answer["intervals"]) == pytest.approx(answer["total_predicted_kwh"])
        assert answer["deviation_kwh"] == pytest.approx(answer["total_actual_kwh"] - answer["total_predicted_kwh"])
        assert answer["deviation_percent"] == pytest.approx(
            100 * answer["deviation_kwh"] / answer["total_predicted_kwh"]
        )
        assert answer["intervals"][0]["time"] == "2025-02-11T00:00:00+00:00"
        assert answer["time_period"]["end"] == "2025-02-14T00:00:00+00:00"

    def test_deviation_since_the_training(self, enms: Enms, trained: dict[str, Any], plant: TinyPlant) -> None:
        answer = strict(enms("baseline", "deviation", "--machine", "Press-1", "--json")[1])
        assert answer["time_period"]["start"] == trained["training_end_date"]
        assert datetime.fromisoformat(answer["time_period"]["end"]) == plant.end
        out = enms("baseline", "deviation", "--machine", "Press-1")[1]
        assert "2025-02-15" in out  # by site days, there are many hours
        assert "kWh" in out


class TestOtherVerbs:
    def test_health(self, enms: Enms, plant: TinyPlant, home: Home) -> None:
        answer = strict(enms("health", "--json")[1])
        assert (answer["ok"], answer["machines"], answer["read_only"]) == (True, 1, "")
        assert answer["last_reading"] == (plant.end - timedelta(minutes=15)).isoformat()
        assert answer["folders"]["models"] == str(home.root / "models")
        assert "PostgreSQL" in enms("health")[1]

    def test_machines(self, enms: Enms, migrated: Database) -> None:
        assert "enms demo" in enms("machines")[1]
        tiny_plant(migrated, days=1)
        with migrated.session(Progress(), write=True) as session:
            add_machine(session, add_factory(session, "South", "UTC"), "Silent", rated_power_kw=5)
            session.execute("UPDATE machines SET rated_power_kw = NULL WHERE name = 'Silent'")
        found = strict(enms("machines", "--json")[1])
        assert [(one["name"], one["rated_power_kw"]) for one in found["machines"]] == [
            ("Press-1", 100.0),
            ("Silent", None),
        ]
        assert found["machines"][1]["first_reading"] is None
        assert len(found["factories"]) == 2
        table = enms("machines")[1].splitlines()
        assert table[1].startswith("Press-1")
        assert "2025-01-01 01:00" in table[1]  # site time

    def test_kpi(self, enms: Enms, plant: TinyPlant) -> None:
        day = ("kpi", "--machine", "Press-1", "--start", "2025-01-10", "--end", "2025-01-11")
        answer = strict(enms(*day, "--json")[1])
        assert answer["start"] == "2025-01-09T23:00:00+00:00"
        assert answer["sec_kwh_per_unit"] == pytest.approx(answer["energy_kwh"] / answer["production_units"])
        assert answer["load_factor"] == pytest.approx(answer["average_power_kw"] / answer["peak_demand_kw"])
        out = enms(*day)[1]
        assert "kWh/unit" in out
        assert "kg CO₂" in out

    def test_demo(self, enms: Enms) -> None:
        made = strict(enms("demo", "--months", "1", "--end", "2025-06-01", "--json")[1])
        assert len(made["machines"]) == 8
        assert made["end"] == "2025-06-01T00:00:00+00:00"
        code, _, err = enms("demo", "--months", "1", "--end", "2025-06-01")
        assert code == 5
        assert "demo" in err.lower()
        assert strict(enms("health", "--json")[1])["machines"] == 8


class TestImport:
    @pytest.fixture
    def meter(self, tmp_path: Path) -> Path:
        path = tmp_path / "meter.csv"
        lines = ["Time;Verbrauch kWh;Stück;Dampf t;note"]
        for quarter in range(96):
            when = datetime(2025, 3, 3, tzinfo=UTC) + quarter * timedelta(minutes=15)
            energy = f"{quarter / 4:.2f}".replace(".", ",")
            lines.append(f"{when:%d.%m.%Y %H:%M};{energy};{quarter};0,5;x")
        path.write_text("\n".join(lines), "utf-8")
        return path

    def test_from_file_to_series(self, enms: Enms, meter: Path, migrated: Database, home: Home) -> None:
        arguments = (
            *("import", str(meter), "--create-machine", "Oven", "--factory", "South", "--timezone", "Europe/Berlin"),
            *("--map", "verbrauch kwh=energy:kWh", "--map", "Stück=production_count"),
            *("--variable", "Dampf t=steam:t:sum", "--skip-columns", "note", "--save-recipe", "oven", "--json"),
        )
        trial = strict(enms(*arguments, "--dry-run")[1])
        assert (trial["dry_run"], trial["rows"], trial["stored"], trial["rejected"]) == (True, 96, 96, 0)
        assert strict(enms("machines", "--json")[1])["machines"] == []
        done = strict(enms(*arguments)[1])
        assert done["energy_kwh"] == pytest.approx(sum(range(96)) / 4)
        assert done["start"] == "2025-03-02T23:00:00+00:00"
        bench = opened(migrated, home)
        machine = bench.machine("oven", Progress())
        keys = {measure.key: measure.unit for measure in bench.measures(machine.id, Progress())}
        assert {"energy_kwh", "production_count", "steam"} <= set(keys)
        assert keys["steam"] == "t"
        again = strict(enms("import", str(meter), "--recipe", "oven", "--machine", "Oven", "--json")[1])
        assert again["values"] == 0
        assert again["duplicates"] == done["values"]

    @pytest.mark.parametrize(
        ("more", "words"),
        [
            ((), "Say where the readings go"),
            (("--machine", "Oven"), "no machine “Oven”"),
            (("--create-machine", "Oven"), "--timezone"),
            (("--create-machine", "Oven", "--timezone", "Mars/Base"), "Mars/Base"),
            (("--create-machine", "Oven", "--timezone", "UTC", "--map", "Gas=energy"), "no column “Gas”"),
            (("--create-machine", "Oven", "--timezone", "UTC", "--map", "Stück=happiness"), "happiness"),
            (("--create-machine", "Oven", "--timezone", "UTC", "--map", "Stück"), "not understood"),
            (("--create-machine", "Oven", "--timezone", "UTC", "--variable", "Stück=a:b:c"), "no kind"),
            (("--recipe", "unheard"), "unheard"),
        ],
    )
    def test_what_is_not_understood(self, enms: Enms, meter: Path, more: tuple[str, ...], words: str) -> None:
        code, out, err = enms("import", str(meter), *more)
        assert (code, out) == (2, "")
        assert words in err
        assert strict(enms("machines", "--json")[1])["factories"] == []

    def test_no_file(self, enms: Enms, tmp_path: Path) -> None:
        code, _, err = enms("import", str(tmp_path / "none.csv"), "--create-machine", "A", "--timezone", "UTC")
        assert code == 2
        assert "none.csv" in err

    def test_people_read_counts(self, enms: Enms, meter: Path) -> None:
        out = enms("import", str(meter), "--create-machine", "Oven", "--timezone", "UTC", "--dry-run")[1]
        assert "96 in the file: 96 good, 0 rejected" in out
        assert "what an import would do" in out


class TestErrors:
    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("dance",),
            ("baseline",),
            ("baseline", "train"),
            ("kpi", "--machine"),
            ("baseline", "train", "--machine", "x", "--interval", "2h"),
            ("health", "--nonsense"),
            ("health", "--profile", "a", "--dsn", "b"),
        ],
    )
    def test_wrong_command_line(self, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
        assert main(arguments) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("enms: ")
        assert captured.err.count("\n") == 1

    @pytest.mark.parametrize(
        ("arguments", "code", "words"),
        [
            (("kpi", "--machine", "Mill"), 2, "no machine “Mill”"),
            (("kpi", "--machine", "Press-1", "--start", "tomorrow"), 2, "“tomorrow” is not a date"),
            (("kpi", "--machine", "Press-1", "--start", "2025-02-01", "--end", "2025-01-01"), 2, "before it starts"),
            (("baseline", "show", "--machine", "Press-1"), 2, "no active baseline"),
            (("baseline", "train", "--machine", "Press-1", "--drivers", "moon"), 2, "moon"),
            (("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, "--end", "2025-01-03"), 4, "needed"),
            (
                ("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS, "--start", "2030-01-01"),
                2,
                "before it starts",
            ),
            (
                (
                    *("baseline", "train", "--machine", "Press-1", "--drivers", DRIVERS),
                    *("--start", "2030-01-01", "--end", "2031-01-01"),
                ),
                4,
                "no readings of Electricity",
            ),
        ],
    )
    def test_code_and_one_line(
        self, enms: Enms, plant: TinyPlant, arguments: tuple[str, ...], code: int, words: str
    ) -> None:
        found, out, err = enms(*arguments)
        assert (found, out) == (code, "")
        assert err.startswith("enms: ")
        assert err.count("\n") == 1
        assert words in err

    def test_no_server(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["health", "--dsn", "postgresql://me:pa55word@127.0.0.1:1/enms"]) == 3
        assert "pa55word" not in capsys.readouterr().err

    def test_unknown_profile(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--profile", "nope", "health"]) == 2
        assert "Demo and local data" in capsys.readouterr().err

    def test_options_before_the_verb(self, migrated: Database, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--json", "--dsn", dsn_of(migrated.address), "machines"]) == 0
        assert strict(capsys.readouterr().out) == {"factories": [], "machines": []}

    def test_fault_is_said_as_one_and_written_down(
        self, enms: Enms, home: Home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_: object) -> None:
            raise ZeroDivisionError("of ours")

        monkeypatch.setattr(Workbench, "health", broken)
        code, _, err = enms("health")
        assert code == 1
        assert "ZeroDivisionError: of ours" in err
        assert "Traceback" in (home.logs / "enms.log").read_text()

    def test_help_needs_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        for arguments in (["--help"], ["baseline", "train", "--help"], ["import", "--help"]):
            with pytest.raises(SystemExit) as left:
                main(arguments)
            assert left.value.code == 0
            assert "half-open" in capsys.readouterr().out


class TestStopping:
    """Ctrl-C, in a process of its own."""

    @staticmethod
    def started(address: Address, home: Home, *arguments: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "analytics.cli", *arguments, "--dsn", dsn_of(address)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "ENMS_HOME": str(home.root)},
        )

    @staticmethod
    def busy(database: Database, process: "subprocess.Popen[str]") -> bool:
        """Wait until the other process runs a statement that takes a while."""
        end = time.monotonic() + 60
        while time.monotonic() < end and process.poll() is None:
            with database.session(Progress(), autocommit=True) as session:
                if session.value(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    " AND pid <> pg_backend_pid() AND xact_start < now() - interval '0.5 s'"
                ):
                    return True
            time.sleep(0.05)
        return False

    def test_demo_that_is_stopped_leaves_nothing(self, migrated: Database, home: Home) -> None:
        process = self.started(migrated.address, home, "demo", "--months", "14", "--end", "2025-06-01")
        assert self.busy(migrated, process)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 130
        assert err == "enms: stopped; nothing half-done was kept\n"
        with migrated.session(Progress()) as session:
            assert session.value("SELECT count(*) FROM factories") == 0
            assert session.value("SELECT count(*) FROM energy_readings") == 0

    def test_live_plant_goes_on_until_it_is_stopped(self, migrated: Database, home: Home) -> None:
        process = self.started(migrated.address, home, "demo", "--months", "1", "--live")
        end = time.monotonic() + 120
        fresh = 0
        while time.monotonic() < end and fresh < 8 and process.poll() is None:
            with migrated.session(Progress()) as session:
                fresh = session.value(
                    "SELECT count(DISTINCT machine_id) FROM energy_readings WHERE time > now() - interval '40 s'"
                )
            time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        assert "The demo plant is there" in out
        assert fresh == 8


class TestOutput:
    def test_plain_values(self) -> None:
        import numpy as np

        assert plain({"a": np.float64("nan"), "b": np.int64(3), "c": np.bool_(True), "d": float("inf")}) == {
            "a": None,
            "b": 3,
            "c": True,
            "d": None,
        }
        assert type(plain(np.int64(3))) is int
        assert type(plain(np.bool_(True))) is bool
        assert plain(Interval.HOUR) == "1hour"
        assert plain((UUID(int=1), Path("a/b"), datetime(2025, 1, 1, tzinfo=UTC))) == [
            "00000000-0000-0000-0000-000000000001",
            str(Path("a/b")),
            "2025-01-01T00:00:00+00:00",
        ]

    def test_numbers_for_people(self) -> None:
        assert number(1234567.891, 1, "kWh") == "1 234 567.9 kWh"
        assert number(None, 1, "kWh") == number(float("nan")) == "–"
        assert number(-0.0001, 2) == "0.00"
        assert significant(0.000123456789, 3) == "0.000123"

    def test_bar_is_silent_where_nobody_watches(self, tmp_path: Path) -> None:
        with (tmp_path / "log").open("w+") as file:
            bar = Bar(file)
            bar(0.5, "Reading")
            bar.clear()
            file.seek(0)
            assert file.read() == ""
