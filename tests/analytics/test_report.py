"""The energy report: its numbers are the workbench's answers, its bytes follow from them, what is unknown says so."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

from analytics import language, report
from analytics.baseline import BaselineRequest
from analytics.cli import main
from analytics.correction import Action, CorrectionRequest
from analytics.database import Database
from analytics.errors import BadRequest, Cancelled, CannotStore
from analytics.home import Home
from analytics.measure import ENERGY
from analytics.period import Period
from analytics.progress import Progress
from analytics.report import Document, Report, ReportRequest, chart, glyphs
from analytics.report.document import Block, Cell, Column, Facts, Figure, Heading, Note, Pair, Paragraph, Table
from analytics.report.use import Use, use_of
from analytics.text import NARROW_SPACE, UNKNOWN
from analytics.workbench import Workbench
from tests import existing
from tests.analytics.test_cli import dsn_of
from tests.analytics.test_workbench import opened
from tests.plants import (
    TinyPlant,
    add_energy,
    add_factory,
    add_machine,
    degrees_of,
    refresh,
    times,
    tiny_plant,
    units_of,
)

MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
#: Whole site days inside the readings of a tiny plant (60 days from 2025-01-01 UTC, Europe/Berlin).
FIRST, END = date(2025, 1, 2), date(2025, 3, 1)

Kind = TypeVar("Kind", bound=Block)


@pytest.fixture
def plant(migrated: Database) -> TinyPlant:
    return tiny_plant(migrated, noise_kwh=0.3)


@pytest.fixture
def bench(migrated: Database, plant: TinyPlant, home: Home) -> Workbench:
    return opened(migrated, home)


def made(bench: Workbench, **more: object) -> Report:
    asked: dict[str, object] = {"start": FIRST, "end": END, "made_at": MADE} | more
    return bench.report(ReportRequest(**asked), Progress())  # type: ignore[arg-type]


def of_kind(document: Document, kind: type[Kind]) -> list[Kind]:
    return [one for one in document.blocks if isinstance(one, kind)]


def table(document: Document, caption: str) -> Table:
    (found,) = [one for one in of_kind(document, Table) if one.caption.startswith(caption)]
    return found


def words_of(cell: Cell | str) -> str:
    words = cell.text if isinstance(cell, Cell) else cell
    return words.replace(NARROW_SPACE, "").replace("\N{NO-BREAK SPACE}", " ").replace("−", "-")


def column(one: Table, head: str) -> list[str]:
    place = [each.head for each in one.columns].index(head)
    return [words_of(row[place]) for row in (*one.rows, *one.totals)]


def everything(document: Document) -> str:
    return words_of(document.to_json())


def notes(document: Document) -> str:
    return " ".join(words_of(one.text) for one in of_kind(document, Note))


def hourly_kwh(noise_kwh: float = 0.3, days: int = 60) -> np.ndarray:
    """Return the energy of each hour that a tiny plant was given."""
    hours = 24 * days
    exact = 8.0 + 0.05 * units_of(hours) + 0.25 * degrees_of(hours)
    return exact + noise_kwh * np.random.default_rng(3).standard_normal(hours)


def train(bench: Workbench, plant: TinyPlant) -> None:
    request = BaselineRequest(plant.machine_id, Period(plant.start, plant.end), ("production_count", "outdoor_temp_c"))
    bench.push_baseline(bench.fit_baseline(request, Progress()), Progress())


class TestNumbers:
    def test_months_are_the_sums_of_what_was_written(self, bench: Workbench) -> None:
        """January begins on the 2nd at midnight in Berlin, an hour before midnight UTC."""
        truth = hourly_kwh()
        months = table(made(bench).document, "Energy, cost and carbon by month")
        january, february = truth[23 : 23 + 30 * 24].sum(), truth[23 + 30 * 24 : 23 + 58 * 24].sum()
        assert column(months, "Month") == ["2025-01", "2025-02", "Total"]
        assert column(months, "Electricity [kWh]") == [
            f"{january:.0f}", f"{february:.0f}", f"{january + february:.0f}",
        ]  # fmt: skip
        assert column(months, "Days read") == ["30 / 30", "28 / 28", "58 / 58"]

    def test_every_key_figure_is_the_answer_of_the_workbench(self, bench: Workbench, plant: TinyPlant) -> None:
        document = made(bench).document
        found = bench.kpis(plant.machine_id, ReportRequest(FIRST, END).period(plant.timezone), Progress())
        power, specific = table(document, "Energy and demand"), table(document, "Specific energy")
        assert found.energy_kwh is not None
        assert found.load_factor is not None
        assert column(power, "Energy [kWh]") == [f"{found.energy_kwh:.0f}"]
        assert column(power, "Average power [kW]") == [f"{found.average_power_kw:.2f}"]
        assert column(power, "Peak demand [kW]") == [f"{found.peak_demand_kw:.2f}"]
        assert column(power, "Load factor [%]") == [f"{100 * found.load_factor:.1f}"]
        assert column(specific, "Production [units]") == [f"{found.production_units:.0f}"]
        assert float(column(specific, "SEC [kWh/unit]")[0]) == pytest.approx(found.sec_kwh_per_unit, rel=1e-3)
        assert column(specific, "Carbon [kg CO₂]") == [f"{found.co2_kg:.0f}"]

    def test_cost_by_month_adds_up_to_the_cost_of_the_period(
        self, bench: Workbench, migrated: Database, plant: TinyPlant
    ) -> None:
        with migrated.session(Progress(), write=True) as session:
            session.execute(
                "INSERT INTO energy_tariffs"
                " (factory_id, name, rate_per_kwh, currency, valid_from, demand_charge_per_kw)"
                " VALUES (%s, 'Flat', 0.25, 'EUR', '2024-01-01', 9.8)",
                (plant.factory_id,),
            )
        document = made(bench).document
        kwh = hourly_kwh()[23 : 23 + 58 * 24].sum()
        months = table(document, "Energy, cost and carbon by month")
        *parts, total = map(float, column(months, "Cost [EUR]"))
        assert total == pytest.approx(0.25 * kwh, abs=0.6)
        assert sum(parts) == pytest.approx(total, abs=1.0)
        tariffs = table(document, "Tariffs on record")
        assert [words_of(cell) for cell in tariffs.rows[0]] == [
            "Plant North", "Flat", "all", "every day", "0.2500 EUR", "9.80 EUR", "from 2024-01-01",
        ]  # fmt: skip
        assert "0.20 (06 to 22" not in notes(document)

    def test_the_sheet_of_a_baseline_shows_the_stored_numbers(self, bench: Workbench, plant: TinyPlant) -> None:
        train(bench, plant)
        stored = bench.baseline(plant.machine_id, None, Progress())
        assert stored.model is not None
        document = made(bench).document
        coefficients = table(document, "Coefficients")
        terms = (stored.model.intercept, *stored.model.terms)
        assert [float(b) for b in column(coefficients, "b")] == pytest.approx([t.value for t in terms], rel=1e-4)
        errors = [float(error) for error in column(coefficients, "Standard error")]
        assert errors == pytest.approx([term.standard_error for term in terms], rel=5e-3)
        scores = dict(zip(*(column(table(document, "How well"), head) for head in ("Score", "Value")), strict=True))
        assert scores["R²"] == f"{stored.model.scores.r_squared:.3f}"
        assert scores["CV(RMSE)"] == f"{100 * stored.model.scores.cv_rmse:.1f} %"
        assert scores["Durbin–Watson"] == f"{stored.model.scores.durbin_watson:.2f}"
        assert scores["Samples n, coefficients p"] == f"{stored.model.scores.samples}, 3"
        (pair,) = of_kind(document, Pair)
        assert all(one.alt for one in pair.figures)
        assert stored.model.data_sha256 in everything(document)

    def test_use_against_a_baseline_is_its_evaluation(self, bench: Workbench, plant: TinyPlant) -> None:
        train(bench, plant)
        stored = bench.baseline(plant.machine_id, None, Progress())
        found = bench.evaluate_baseline(stored, ReportRequest(FIRST, END).period(plant.timezone), Progress())
        document = made(bench).document
        compared = table(document, "Use against the baselines")
        assert column(compared, "Used [kWh]") == [f"{found.actual_kwh:.0f}"]
        assert column(compared, "Expected [kWh]") == [f"{found.expected_kwh:.0f}"]
        assert float(column(compared, "Difference [kWh]")[0]) == pytest.approx(found.deviation_kwh, abs=0.5)
        assert column(compared, "SEnPI") == [f"{found.actual_kwh / found.expected_kwh:.3f}"]
        assert "overlaps with the days that these baselines were trained on" in notes(document)

    def test_more_than_expected_is_told_with_its_uncertainty(self, bench: Workbench, plant: TinyPlant) -> None:
        """A tenth more in the last weeks is clear; without it the difference is within its uncertainty, uncoloured."""
        asked = BaselineRequest(
            plant.machine_id, Period(plant.start, datetime(2025, 2, 9, 23, tzinfo=UTC)),
            ("production_count", "outdoor_temp_c"), min_samples=500,
        )  # fmt: skip
        bench.push_baseline(bench.fit_baseline(asked, Progress()), Progress())
        before = made(bench, start=date(2025, 2, 10)).document
        row = table(before, "Use against the baselines").rows[0]
        assert isinstance(row[4], Cell)
        assert row[4].tone == ""
        assert "neither a saving nor a deterioration is shown: Press-1" in notes(before)
        assert "No machine clearly used more" in everything(before)
        late = Period(datetime(2025, 2, 9, 23, tzinfo=UTC), datetime(2025, 3, 1, tzinfo=UTC))
        bench.correct(CorrectionRequest(plant.machine_id, ENERGY, late, Action.SCALE, "a tenth more", 1.1), Progress())
        after = made(bench, start=date(2025, 2, 10)).document
        compared = table(after, "Use against the baselines")
        assert isinstance(compared.rows[0][4], Cell)
        assert compared.rows[0][4].tone == "bad"
        difference, uncertainty = (float(column(compared, head)[0]) for head in ("Difference [kWh]", "± [kWh]"))
        truth = 0.1 * hourly_kwh()[23 + 39 * 24 : 23 + 58 * 24].sum()
        assert abs(difference - truth) < uncertainty
        assert 0 < uncertainty < 0.2 * truth
        assert f"Press-1 used {difference:.0f} ± {uncertainty:.0f} kWh more" in everything(after)

    def test_a_year_before_is_compared_day_by_day(self, migrated: Database, home: Home) -> None:
        """Twice the energy of a year earlier is +100 %, and a month with too few days is not compared."""
        with migrated.session(Progress(), write=True) as session:
            machine = add_machine(session, add_factory(session, timezone="UTC"), interval_s=3600)
            hour = timedelta(hours=1)
            add_energy(session, machine, times(datetime(2024, 1, 1, tzinfo=UTC), 31 * 24, hour), 1.0, power_kw=1.0)
            add_energy(session, machine, times(datetime(2024, 2, 20, tzinfo=UTC), 9 * 24, hour), 1.0, power_kw=1.0)
            add_energy(session, machine, times(datetime(2025, 1, 1, tzinfo=UTC), 59 * 24, hour), 2.0, power_kw=2.0)
            refresh(session)
        document = made(opened(migrated, home), start=date(2025, 1, 1)).document
        months = table(document, "Energy, cost and carbon by month")
        assert column(months, "Year before [%]") == ["+100.0", UNKNOWN, "+100.0"]
        assert column(months, "Electricity [kWh]") == ["1488", "1344", "2832"]

    def test_significant_uses_reach_the_criterion(self, migrated: Database, home: Home) -> None:
        """70, 20 and 10 %: the first two reach 80 %, the third is not significant."""
        with migrated.session(Progress(), write=True) as session:
            factory = add_factory(session, timezone="UTC")
            for name, kwh in (("Small", 1.0), ("Large", 7.0), ("Middle", 2.0)):
                machine = add_machine(session, factory, name, interval_s=3600)
                add_energy(session, machine, times(datetime(2025, 1, 1, tzinfo=UTC), 59 * 24, timedelta(hours=1)), kwh)
            refresh(session)
        ranked = table(made(opened(migrated, home)).document, "Energy uses by size")
        assert column(ranked, "Use") == ["Large", "Middle", "Small"]
        assert column(ranked, "Share [%]") == ["70.0", "20.0", "10.0"]
        assert column(ranked, "Cumulative [%]") == ["70.0", "90.0", "100.0"]
        assert column(ranked, "Significant") == ["yes", "yes", "no"]


class TestDataQuality:
    def test_coverage_gaps_and_findings_of_every_variable(
        self, bench: Workbench, migrated: Database, plant: TinyPlant
    ) -> None:
        """A gap of a day and a half in the energy: its place, its length, and what it costs."""
        gap = Period(datetime(2025, 1, 19, 23, tzinfo=UTC), datetime(2025, 1, 21, 11, tzinfo=UTC))
        with migrated.session(Progress(), write=True) as session:
            session.execute("DELETE FROM energy_readings WHERE time >= %s AND time < %s", (gap.start, gap.end))
            refresh(session)
        document = made(bench).document
        plan = table(document, "Variables of Press-1")
        variables = column(plan, "Variable")
        assert variables[:2] == ["Energy", "Power"]
        assert {"Production", "Outdoor temperature"} <= set(variables)
        energy = {each.head: words_of(cell) for each, cell in zip(plan.columns, plan.rows[0], strict=True)}
        assert energy["Source"] == "energy_readings.energy_kwh"
        assert energy["Unit"] == "kWh"
        assert energy["Interval"] == "15 min"
        assert energy["Coverage [%]"] == f"{100 * (1 - 36 / (58 * 24)):.1f}"
        assert energy["Valid days"] == "57 / 58"  # the second day keeps half of its hours
        assert energy["Gaps"] == "1"
        assert energy["Longest gap"] == "1 d 12 h"
        findings = table(document, "Findings in the readings")
        assert "Gaps" in column(findings, "Rule")
        assert "2025-01-20 00:00 CET" in column(findings, "From")
        report_of_page = bench.quality(plant.machine_id, ReportRequest(FIRST, END).period(plant.timezone), Progress())
        assert len(findings.rows) == len(report_of_page.findings)

    def test_corrections_stand_with_reason_author_and_share(self, bench: Workbench, plant: TinyPlant) -> None:
        day = Period(datetime(2025, 1, 9, 23, tzinfo=UTC), datetime(2025, 1, 10, 23, tzinfo=UTC))
        before = made(bench)
        asked = CorrectionRequest(plant.machine_id, ENERGY, day, Action.SCALE, "CT ratio was wrong", 2.0)
        correction = bench.correct(asked, Progress())
        after = made(bench)
        plan = table(after.document, "Variables of Press-1")
        assert column(plan, "Corrected [%]")[0] == f"{100 / 58:.2f}"
        (row,) = table(after.document, "Corrections that hold").rows
        assert [words_of(cell) for cell in row][:6] == [
            str(correction.id), "Energy", "2025-01-10 00:00 CET", "2025-01-11 00:00 CET", "multiplied by 2.00000",
            "CT ratio was wrong",
        ]  # fmt: skip
        assert words_of(row[6]).startswith(bench.user)
        extra = hourly_kwh()[23 + 8 * 24 : 23 + 9 * 24].sum()
        totals = [
            float(column(table(one.document, "Energy, cost and carbon by month"), "Electricity [kWh]")[-1])
            for one in (before, after)
        ]
        assert totals[1] - totals[0] == pytest.approx(extra, abs=1.0)
        assert before.document.data_sha256 != after.document.data_sha256
        bench.withdraw_correction(correction.id, "it was right", Progress())
        (logged,) = table(made(bench).document, "Corrections of these machines").rows
        assert "it was right" in words_of(logged[-1])


class TestUnknown:
    def test_what_the_plant_has_not_said_is_not_provided(self, bench: Workbench) -> None:
        found = made(bench)
        cover = dict(pair for facts in found.document.cover for pair in facts.pairs)
        assert {cover[name] for name in ("Organisation", "Scope", "Author", "Reviewer", "Approved by, on")} == {
            "not provided"
        }
        said = everything(found.document)
        assert "Plant North: not provided. Where no tariff is in force" in said
        assert "No baseline is stored for the machines of this report." in said
        assert "Accuracy and calibration of meters" in said

    def test_a_period_without_readings_has_dashes_and_no_zeros(self, bench: Workbench) -> None:
        found = made(bench, start=date(2019, 1, 1), end=date(2019, 2, 1))
        power = table(found.document, "Energy and demand")
        assert [words_of(cell) for cell in power.rows[0][1:]] == [UNKNOWN] * 5
        said = everything(found.document)
        assert "No machine of this report has energy readings from 1 to 31 Jan 2019." in said
        assert "There is no energy in the period to rank." in said
        assert "There is no reading in the period." in said
        plan = table(found.document, "Variables of Press-1")
        assert set(column(plan, "Coverage [%]")) == {"0.0"}
        assert found.pages > 5

    def test_a_machine_that_was_never_read(self, bench: Workbench, migrated: Database, plant: TinyPlant) -> None:
        with migrated.session(Progress(), write=True) as session:
            add_machine(session, plant.factory_id, "Idle-9")
        found = made(bench)
        assert "Idle-9 has no energy readings in the period" in everything(found.document)
        assert "The database has no readings of this machine." in notes(found.document)

    def test_a_baseline_that_cannot_be_applied_says_why(self, bench: Workbench, plant: TinyPlant) -> None:
        train(bench, plant)
        document = made(bench, start=date(2019, 1, 1), end=date(2019, 2, 1)).document
        compared = table(document, "Use against the baselines")
        assert [words_of(cell) for cell in compared.rows[0][2:]] == [UNKNOWN] * 7
        assert "no readings of Electricity from" in notes(document)

    def test_a_database_without_machines_is_told(self, migrated: Database, home: Home) -> None:
        with pytest.raises(BadRequest, match="no machines"):
            made(opened(migrated, home))


class TestPages:
    def test_same_data_at_the_same_moment_give_the_same_bytes(self, bench: Workbench, plant: TinyPlant) -> None:
        train(bench, plant)
        one, other = made(bench), made(bench)
        assert one.pdf == other.pdf
        assert one.sha256 == other.sha256
        later = made(bench, made_at=MADE + timedelta(days=1), author="Ada")
        assert later.pdf != one.pdf
        assert later.document.data_sha256 == one.document.data_sha256

    def test_a_reading_more_is_another_data_hash(self, bench: Workbench, migrated: Database, plant: TinyPlant) -> None:
        before = made(bench).document
        with migrated.session(Progress(), write=True) as session:
            session.execute(
                "UPDATE energy_readings SET energy_kwh = energy_kwh + 1e-9 WHERE time = %s",
                (datetime(2025, 2, 1, tzinfo=UTC),),
            )
            refresh(session)
        after = made(bench).document
        assert after.data_sha256 != before.data_sha256
        assert after.report_id != before.report_id

    def test_it_is_an_archivable_and_accessible_pdf(self, bench: Workbench) -> None:
        found = made(bench, organisation="Stahlwerk Süd", title="Energy review 2025")
        assert found.pdf.startswith(b"%PDF-1.7")
        said = found.pdf.decode("latin-1")
        assert re.search(r"pdfaid:part>2<", said)
        assert re.search(r"pdfaid:conformance>A<", said)
        assert re.search(r"pdfuaid:part>1<", said)
        assert "/StructTreeRoot" in said
        assert len(report.pictures(found.document, 20)) == found.pages

    def test_a_figure_without_words_for_the_blind_is_refused(self, bench: Workbench) -> None:
        found = made(bench).document
        silent = tuple(replace(one, alt="") if isinstance(one, Figure) else one for one in found.blocks)
        with pytest.raises(RuntimeError, match="alt"):
            report.pdf(replace(found, blocks=silent))

    def test_long_names_stay_inside_the_page(self, bench: Workbench, migrated: Database, plant: TinyPlant) -> None:
        """Every picture keeps its margin white: nothing runs over the edge."""
        name = "Injection moulding machine with hydraulic drive and two extruders of hall 7-north_" + "x" * 90
        with migrated.session(Progress(), write=True) as session:
            session.execute("UPDATE machines SET name = %s WHERE id = %s", (name, plant.machine_id))
            session.execute("UPDATE factories SET name = %s WHERE id = %s", (name + "/f", plant.factory_id))
        train(bench, plant)
        found = made(bench, title=name, organisation=name, scope=name * 3)
        for page in report.pictures(found.document, 40):
            assert not _ink_at_the_right(page)

    def test_names_in_any_script_are_set(self, bench: Workbench, migrated: Database, plant: TinyPlant) -> None:
        with migrated.session(Progress(), write=True) as session:
            session.execute("UPDATE machines SET name = '광양 프레스 🏭' WHERE id = %s", (plant.machine_id,))
        assert made(bench).pdf.startswith(b"%PDF")

    def test_words_are_translated_and_numbers_stay(self, bench: Workbench, german: None) -> None:
        document = made(bench).document
        assert document.language == "de"
        assert of_kind(document, Heading)[0].text == "Zusammenfassung"

    @pytest.fixture
    def german(self) -> Iterator[None]:
        words = {"en": "de", "Summary": "Zusammenfassung"}
        language.install(lambda text: words.get(text, text))
        yield
        language.install(None)


def _ink_at_the_right(png: bytes) -> bool:
    """Whether anything is drawn in the outermost 10 mm of a page at 40 pixels an inch."""
    from PySide6.QtGui import QImage

    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return bool((pixels[:, image.width() - 15 : image.width()] < 200).any())


class TestMaking:
    def test_a_report_is_written_whole(self, bench: Workbench, tmp_path: Path) -> None:
        found = made(bench)
        kept = bench.save_report(found, None, Progress())
        assert kept.parent == bench.home.reports
        assert kept.read_bytes() == found.pdf
        assert kept.name == f"energy-report_2025-01-02_2025-02-28_{found.document.data_sha256[:8]}.pdf"
        assert bench.save_report(found, tmp_path / "mine.pdf", Progress()).read_bytes() == found.pdf
        with pytest.raises(CannotStore, match="could not be written"):
            bench.save_report(found, tmp_path / "nowhere" / "mine.pdf", Progress())

    def test_it_tells_how_far_it_is_and_can_be_stopped(self, bench: Workbench) -> None:
        told: list[tuple[float, str]] = []
        bench.report(ReportRequest(FIRST, END, made_at=MADE), Progress(lambda part, words: told.append((part, words))))
        parts = [part for part, _ in told]
        assert parts == sorted(parts)
        assert told[-1][0] == 1.0
        assert any("Press-1: data quality" in words for _, words in told)

        def stop(part: float, _words: str) -> None:
            if part > 0.5:
                stopped.stop()

        stopped = Progress(stop)
        with pytest.raises(Cancelled):
            bench.report(ReportRequest(FIRST, END, made_at=MADE), stopped)

    def test_only_the_machines_that_were_asked_for(
        self, migrated: Database, bench: Workbench, plant: TinyPlant
    ) -> None:
        with migrated.session(Progress(), write=True) as session:
            add_machine(session, plant.factory_id, "Other-1")
        document = made(bench, machine_ids=(plant.machine_id,)).document
        assert column(table(document, "Energy and demand"), "Machine") == ["Press-1"]
        paragraphs = [one.text for one in of_kind(document, Paragraph)]
        assert "In the database and not in this report: Other-1." in paragraphs
        with pytest.raises(BadRequest, match="no such machine"):
            made(bench, machine_ids=(plant.factory_id,))

    def test_months_of_a_period_are_site_months(self) -> None:
        request = ReportRequest(date(2024, 2, 15), date(2024, 4, 2))
        assert [f"{a:%m-%d} {b:%m-%d}" for a, b in request.month_days()] == [
            "02-15 03-01", "03-01 04-01", "04-01 04-02",
        ]  # fmt: skip
        march = request.months("Europe/Berlin")[1]
        assert (march.start, march.end) == (
            datetime(2024, 2, 29, 23, tzinfo=UTC), datetime(2024, 3, 31, 22, tzinfo=UTC),
        )  # fmt: skip
        assert march.hours == 31 * 24 - 1
        assert ReportRequest(date(2024, 2, 29), date(2024, 3, 1)).months_before("UTC")[0].start.day == 28
        with pytest.raises(BadRequest, match="before it starts"):
            ReportRequest(date(2024, 2, 1), date(2024, 2, 1))

    def test_databases_that_others_built_have_a_report_too(self, database: Database, home: Home) -> None:
        """One level of roll-ups, faulty functions, no schema of ours: it is made from what is there."""
        plant = existing.build(database, days=20)
        document = made(opened(database, home), start=date(2025, 1, 2), end=date(2025, 1, 12)).document
        months = table(document, "Energy, cost and carbon by month")
        press = plant.hourly_kwh[23 : 23 + 240].sum()  # Berlin is an hour ahead of UTC
        truth = press + 240 * 4 * 1.0
        assert column(months, "Natural gas [kWh]")[-1] == f"{240 * 4 * 50.0:.0f}"
        assert float(column(months, "Electricity [kWh]")[-1]) == pytest.approx(truth, abs=0.51)
        assert "the plant's own function" in notes(document)


class TestCommandLine:
    def test_it_writes_the_file_and_says_where(
        self, bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "review.pdf"
        dsn = dsn_of(bench._database.address)
        days = ("--start", f"{FIRST}", "--end", f"{END}")
        asked = ["report", *days, "--machine", "press-1", "--out", str(path), "--author", "Ada", "--json", "--dsn", dsn]
        assert main(asked) == 0
        answer = json.loads(capsys.readouterr().out)
        assert answer["path"] == str(path)
        assert answer["standards"] == ["PDF/A-2a", "PDF/UA-1"]
        assert answer["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        assert answer["data_sha256"] == made(bench).document.data_sha256

    @pytest.mark.parametrize(
        ("arguments", "complaint"),
        [
            (("--start", "2025-01-01T06:00", "--end", "2025-02-01"), "is no day"),
            (("--start", "2025-02-01", "--end", "2025-01-01"), "before it starts"),
            (("--start", "2025-01-01", "--end", "2025-02-01", "--out", "nowhere/at/all.pdf"), "no folder"),
        ],
    )
    def test_a_wrong_question_is_told_in_a_line(
        self, bench: Workbench, arguments: Sequence[str], complaint: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["report", *arguments, "--dsn", dsn_of(bench._database.address)]) == 2
        assert complaint in capsys.readouterr().err


class TestCharts:
    def test_ticks_are_round_and_inside(self) -> None:
        assert chart.ticks(0.0, 23.0) == [0.0, 5.0, 10.0, 15.0, 20.0]
        assert chart.ticks(-0.3, 0.3, 4) == [-0.2, 0.0, 0.2]
        assert chart.ticks(1.0, 1.0) == [1.0]

    @pytest.mark.parametrize(
        "draw",
        [
            lambda: chart.stacked_bars(["2025-01"], [("a", [float("nan")])], None, "kWh"),
            lambda: chart.stacked_bars([], [], None, "kWh"),
            lambda: chart.pareto(["a & <b>"], [0.0], 0.8, "x", "y"),
            lambda: chart.strips(["a"], [np.zeros(0)], []),
            lambda: chart.density(np.array([1.0]), np.array([1.0]), [(1.0, 1.0), (1.0, 1.0)], "x", "y", "z"),
            lambda: chart.band(np.zeros(0), np.zeros(0), np.zeros(0), np.zeros(0), [], "x", ("a", "b")),
        ],
    )
    def test_odd_data_draw_without_nan(self, draw: Callable[[], str]) -> None:
        from xml.etree.ElementTree import fromstring

        drawn = draw()
        assert "nan" not in drawn
        assert "inf" not in drawn
        assert fromstring(drawn).tag.endswith("svg")

    def test_bars_are_as_high_as_their_values(self) -> None:
        drawn = chart.stacked_bars(["a", "b"], [("x", [1.0, 2.0])], None, "kWh")
        heights = [float(h) for h in re.findall(r'height="([\d.]+)" fill="#0072b2"', drawn)]
        assert heights[1] == pytest.approx(2 * heights[0], abs=0.02)

    def test_no_sample_of_a_cloud_is_lost(self) -> None:
        rng = np.random.default_rng(5)
        x, y = rng.normal(size=500), rng.normal(size=500)
        outlier = chart.density(np.append(x, 40.0), np.append(y, 0.0), [(0, 0), (1, 1)], "x", "y", "z")
        rights = [float(place) for place in re.findall(r"M([\d.]+) [\d.]+H", outlier)]
        assert max(rights) > 300  # the far one stands alone at the right edge

    def test_glyphs_of_the_bundled_font(self) -> None:
        assert not glyphs.foreign("Überstrom Σ ŷ ₀ € 12\n")
        assert glyphs.foreign("光 a") == {"光"}
        assert glyphs.replaced("光 a") == "□ a"


def test_captions_and_heads_are_never_empty_words(bench: Workbench, plant: TinyPlant) -> None:
    """Every table has a caption, every number a unit in its head or its cell, every section a heading."""
    train(bench, plant)
    document = made(bench).document
    assert all(
        one.caption for one in (*of_kind(document, Table), *of_kind(document, Facts), *of_kind(document, Figure))
    )
    assert _sections(document.blocks) == [
        "Summary", "Boundary and method", "Energy use", "Significant energy uses",
        "Data collection plan and data quality", "Energy baselines", "Model sheets",
        "Key performance indicators", "Evidence",
    ]  # fmt: skip
    for one in of_kind(document, Table):
        assert all(len(row) == len(one.columns) for row in (*one.rows, *one.totals)), one.caption
        assert isinstance(one.columns[0], Column)


def _sections(blocks: Sequence[Block]) -> list[str]:
    return [one.text for one in blocks if isinstance(one, Heading) and one.level == 1]


def test_a_report_may_begin_on_a_day_without_midnight() -> None:
    """In Egypt 26 April 2024 began at 01:00."""
    cairo = ZoneInfo("Africa/Cairo")
    days = pd.date_range("2024-04-20", "2024-05-10", freq="D").tz_localize(cairo, nonexistent="shift_forward")
    period = Period(datetime(2024, 4, 26, 1, tzinfo=cairo), datetime(2024, 5, 1, tzinfo=cairo))
    use = use_of(pd.DataFrame({"energy_kwh": 3.0}, index=days.tz_convert("UTC")), period, "Africa/Cairo")
    assert use == Use(15.0, 5, 5)
