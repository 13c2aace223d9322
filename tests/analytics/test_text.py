"""Numbers and times as text: with their unit, in site time, and unknown when they are not known."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics import text
from analytics.period import Period

BERLIN = ZoneInfo("Europe/Berlin")
NAN = float("nan")


def plain(written: str) -> str:
    """Write the narrow and the fixed space as ordinary ones, to be readable here."""
    return written.replace(text.NARROW_SPACE, " ").replace(text.SPACE, " ")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (text.number(None), "–"),
        (text.number(NAN, "kWh"), "–"),
        (text.number(0.0, "kWh"), "0 kWh"),
        (text.number(12345.678, "kWh"), "12 346 kWh"),
        (text.number(123.456, "kWh"), "123.5 kWh"),
        (text.number(1.23456, "kWh"), "1.23 kWh"),
        (text.number(0.0123456), "0.0123"),
        (text.number(-1234.5, "kWh", 1), "−1 234.5 kWh"),
        (text.number(-0.001, "kWh", 1), "0.0 kWh"),
        (text.number(5.0, "%", 1, signed=True), "+5.0 %"),
        (text.number(float("inf")), "∞"),
        (text.integer(12345), "12 345"),
        (text.counted(1, "machine"), "1 machine"),
        (text.counted(8, "machine"), "8 machines"),
        (text.counted(2, "factory", "factories"), "2 factories"),
        (text.energy(99_999), "99 999 kWh"),
        (text.energy(123_456), "123.5 MWh"),
        (text.energy(-123_456_789), "−123.5 GWh"),
        (text.energy(None), "–"),
        (text.power(45.25), "45.25 kW"),
        (text.percent(0.1234), "12.3 %"),
        (text.percent(None), "–"),
        (text.money(1234.5, "EUR"), "1 234.50 €"),
        (text.money(1.0, "CHF"), "1.00 CHF"),
        (text.significant(0.000012345), "1.234·10⁻⁵"),
        (text.significant(-123456.789), "−123 457"),
        (text.significant(0.012345), "0.01235"),
        (text.significant(NAN), "–"),
        (text.duration(54), "2 d 6 h"),
        (text.duration(1.25), "1 h 15 min"),
        (text.duration(24), "1 d"),
        (text.duration(-209 * 24 - 23.9), "−210 d"),
        (text.duration(23.9999), "1 d"),
        (text.duration(1.9999), "2 h"),
        (text.duration(0.999), "59 min 56 s"),
        (text.duration(0.0125), "45 s"),
        (text.duration(None), "–"),
        (text.size(1_234_567), "1.2 MB"),
        (text.size(12), "12 B"),
    ],
)
def test_how_it_is_written(written: str, expected: str) -> None:
    assert plain(written) == expected


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_is_never_written_as_something_else(value: float) -> None:
    written = plain(text.number(value, "", 3)).replace(" ", "").replace("−", "-")
    assert float(written) == pytest.approx(value, abs=0.0005 + 1e-9 * abs(value))


def test_both_hours_of_an_autumn_night_can_be_told_apart() -> None:
    first = datetime(2024, 10, 27, 0, 0, tzinfo=UTC)
    assert text.moment(first, BERLIN) == "2024-10-27 02:00 CEST"
    assert text.moment(first + timedelta(hours=1), BERLIN) == "2024-10-27 02:00 CET"
    assert text.moment(None, BERLIN) == "–"


def test_a_zone_without_letters_is_named_by_its_offset() -> None:
    assert text.moment(datetime(2024, 1, 1, tzinfo=UTC), ZoneInfo("America/Sao_Paulo")) == "2023-12-31 21:00 UTC-03:00"


def test_whole_days_are_named_by_first_and_last() -> None:
    start = datetime(2024, 3, 1, tzinfo=BERLIN)
    assert text.period(Period(start, datetime(2024, 4, 1, tzinfo=BERLIN)), BERLIN) == "1 to 31 Mar 2024"
    assert text.period(Period(start, datetime(2024, 3, 2, tzinfo=BERLIN)), BERLIN) == "1 Mar 2024"


def test_the_days_of_a_period_end_with_the_last_one_in_it() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first, after = (datetime(2026, month, 1, tzinfo=berlin) for month in (1, 4))
    assert text.days(Period(first, after), berlin) == "1 Jan to 31 Mar 2026"
    assert text.days(Period(first, after + timedelta(hours=1)), berlin) == "1 Jan to 1 Apr 2026"
    assert text.days(Period(first, first + timedelta(hours=3)), berlin) == "1 Jan 2026"
    earlier = datetime(2025, 12, 1, tzinfo=berlin)
    assert text.days(Period(earlier, after), berlin) == "1 Dec 2025 to 31 Mar 2026"


def test_a_period_that_is_sorted_begins_with_the_year() -> None:
    first, after = (datetime(2026, month, 1, tzinfo=BERLIN) for month in (1, 4))
    assert text.sortable_period(Period(first, after), BERLIN) == "2026-01-01 – 2026-03-31"
    assert text.sortable_period(Period(first, first + timedelta(days=1)), BERLIN) == "2026-01-01"
    assert text.sortable_period(Period(first, first + timedelta(hours=3)), BERLIN) == "2026-01-01 00:00 – 03:00 CET"


def test_parts_of_days_are_named_by_the_hour_and_zone() -> None:
    start = datetime(2024, 3, 30, 6, tzinfo=BERLIN)
    assert text.period(Period(start, start + timedelta(hours=2)), BERLIN) == "2024-03-30 06:00 – 08:00 CET"
    end = datetime(2024, 3, 31, 12, tzinfo=BERLIN)
    assert text.period(Period(start, end), BERLIN) == "2024-03-30 06:00 CET – 2024-03-31 12:00 CEST"


def test_how_long_ago() -> None:
    now = datetime(2024, 3, 1, tzinfo=UTC)
    assert text.ago(now - timedelta(seconds=5), now) == "just now"
    assert plain(text.ago(now - timedelta(minutes=5), now)) == "5 min ago"
    assert text.ago(None, now) == "–"


def test_a_german_comma_stands_where_a_point_would() -> None:
    text.set_decimal_mark(",")
    try:
        assert text.energy(1234.5, 1) == f"1{text.NARROW_SPACE}234,5{text.SPACE}kWh"
        assert text.percent(0.0525) == f"5,2{text.SPACE}%"
        assert text.significant(1.234e9) == "1,234·10⁹"
    finally:
        text.set_decimal_mark(".")
    assert text.number(1.5) == "1.50"


@pytest.mark.parametrize("value", [0.0, -0.0, 1e-12, -3e-10])
def test_what_is_zero_but_for_rounding_is_written_as_zero(value: float) -> None:
    assert text.energy(value) == f"0{text.SPACE}kWh"
    assert text.number(value, digits=2) == "0.00"
