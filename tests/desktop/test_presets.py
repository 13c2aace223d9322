"""Named periods: right by the site's calendar, also across a change of the clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.period import Period
from enms_desktop.presets import Preset, machine_period, preset_period, year_before
from tests.desktop import fake_plant

BRUSSELS = ZoneInfo("Europe/Brussels")
#: A Sunday evening: the newest quarter of an hour ends with the day, the week and nothing else.
OLDEST, NEWEST = datetime(2024, 9, 1, 22, tzinfo=UTC), datetime(2025, 11, 9, 22, 45, tzinfo=UTC)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("preset", "start", "end"),
    [
        (Preset.DAY, utc(2025, 11, 8, 23), utc(2025, 11, 9, 23)),
        (Preset.WEEK, utc(2025, 11, 2, 23), utc(2025, 11, 9, 23)),
        # The clocks were put back on 26 October: midnight was at 22:00 UTC before.
        (Preset.DAYS_30, utc(2025, 10, 10, 22), utc(2025, 11, 9, 23)),
        (Preset.FULL_WEEK, utc(2025, 11, 2, 23), utc(2025, 11, 9, 23)),
        (Preset.MONTH, utc(2025, 9, 30, 22), utc(2025, 10, 31, 23)),
        (Preset.THIS_MONTH, utc(2025, 10, 31, 23), utc(2025, 11, 9, 23)),
        (Preset.MONTHS_3, utc(2025, 8, 9, 22), utc(2025, 11, 9, 23)),
        (Preset.YEAR, utc(2024, 11, 9, 23), utc(2025, 11, 9, 23)),
        (Preset.SAME_LAST_YEAR, utc(2023, 11, 9, 23), utc(2024, 11, 9, 23)),
        (Preset.YEAR_TO_DATE, utc(2024, 12, 31, 23), utc(2025, 11, 9, 23)),
        (Preset.ALL, OLDEST, utc(2025, 11, 9, 23)),
    ],
)
def test_presets_are_counted_from_the_newest_reading_in_site_time(preset: Preset, start: datetime, end: datetime):
    assert preset_period(preset, OLDEST, NEWEST, BRUSSELS) == Period(start, end)


def test_twelve_months_before_the_29th_of_february():
    found = preset_period(Preset.YEAR, utc(2020, 1, 1), utc(2024, 2, 29, 12), BRUSSELS)
    assert found.start == utc(2023, 2, 28, 12, 15)


def test_the_last_full_month_at_the_very_end_of_a_month():
    newest = utc(2025, 10, 31, 22, 45)
    assert preset_period(Preset.MONTH, OLDEST, newest, BRUSSELS) == Period(utc(2025, 9, 30, 22), utc(2025, 10, 31, 23))
    this = preset_period(Preset.THIS_MONTH, OLDEST, newest, BRUSSELS)
    assert this == Period(utc(2025, 9, 30, 22), utc(2025, 10, 31, 23))


def test_the_last_full_week_is_the_one_before_the_running_one():
    newest = utc(2025, 10, 29, 12)  # a Wednesday; the week before has the 25-hour day
    found = preset_period(Preset.FULL_WEEK, OLDEST, newest, BRUSSELS)
    assert found == Period(utc(2025, 10, 19, 22), utc(2025, 10, 26, 23))
    assert found.hours == 7 * 24 + 1


def test_whole_days_end_with_a_midnight_of_the_site():
    found = preset_period(Preset.YEAR, OLDEST, utc(2025, 7, 10, 9, 5), BRUSSELS, whole_days=True)
    assert found == Period(OLDEST, utc(2025, 7, 9, 22))
    young = preset_period(Preset.YEAR, utc(2025, 7, 10, 4), utc(2025, 7, 10, 9, 5), BRUSSELS, whole_days=True)
    assert young == Period(utc(2025, 7, 10, 4), utc(2025, 7, 10, 9, 15))


def test_a_rolling_preset_begins_no_earlier_than_the_readings_but_a_month_is_a_month():
    oldest = utc(2025, 10, 20)
    assert preset_period(Preset.DAYS_30, oldest, NEWEST, BRUSSELS).start == oldest
    assert preset_period(Preset.MONTH, oldest, NEWEST, BRUSSELS).start == utc(2025, 9, 30, 22)


def test_the_year_before_of_whole_weeks_keeps_the_days_of_the_week():
    week = Period(utc(2025, 10, 19, 22), utc(2025, 10, 26, 23))
    before = year_before(week, BRUSSELS)
    assert [bound.astimezone(BRUSSELS).weekday() for bound in (before.start, before.end)] == [0, 0]
    assert before == Period(utc(2024, 10, 20, 22), utc(2024, 10, 27, 23))


def test_the_year_before_of_anything_else_goes_by_the_calendar():
    february = Period(utc(2024, 1, 31, 23), utc(2024, 2, 29, 23))
    assert year_before(february, BRUSSELS) == Period(utc(2023, 1, 31, 23), utc(2023, 2, 28, 23))
    given_one = Period(utc(2025, 3, 3, 6), utc(2025, 3, 4, 6))
    shifted = preset_period(Preset.SAME_LAST_YEAR, OLDEST, NEWEST, BRUSSELS, of=given_one)
    assert shifted == Period(utc(2024, 3, 3, 6), utc(2024, 3, 4, 6))


@given(
    newest=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    length=st.timedeltas(timedelta(0), timedelta(days=900)),
    zone=st.sampled_from(["Europe/Berlin", "Asia/Seoul", "America/St_Johns", "Australia/Lord_Howe", "Asia/Beirut"]),
    whole_days=st.booleans(),
)
def test_every_preset_is_a_period_whatever_the_readings(newest, length, zone, whole_days):
    """Making a period that ends before it starts is an error, so that being made is the proof."""
    for preset in Preset:
        found = preset_period(preset, newest - length, newest, ZoneInfo(zone), whole_days=whole_days)
        assert found.end <= newest + timedelta(minutes=15)


def test_a_machine_without_readings_has_no_preset():
    machine = fake_plant.plant().machines[0]
    assert machine_period(Preset.YEAR, machine, BRUSSELS) is not None
    assert machine_period(Preset.YEAR, replace(machine, last_reading=None), BRUSSELS) is None


def test_every_preset_has_words():
    assert len({preset.words for preset in Preset}) == len(Preset)
