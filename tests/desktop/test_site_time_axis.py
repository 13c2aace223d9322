"""The axis is right in the plant's zone, also on the days on which the clocks change."""

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from enms_desktop import theme
from enms_desktop.plots.site_time_axis import SiteTimeAxis, Tick, cursor_words, local, ticks

BRUSSELS = ZoneInfo("Europe/Brussels")
KOLKATA = ZoneInfo("Asia/Kolkata")


def at(*parts: int, zone: ZoneInfo | None = None) -> float:
    return datetime(*parts, tzinfo=zone or UTC).timestamp()  # type: ignore[arg-type]


def labels(found: tuple[Tick, ...]) -> list[str]:
    return [tick.label for tick in found]


def test_the_hour_that_comes_twice_is_marked_twice_with_its_zone():
    found = ticks(at(2025, 10, 25, 22), at(2025, 10, 26, 23), 2400, BRUSSELS)
    assert labels(found)[:6] == ["00:00", "01:00", "02:00 CEST", "02:00 CET", "03:00", "04:00"]
    assert len(found) == 26  # 25 hours and the midnight that ends them
    assert all(b.second - a.second == 3600 for a, b in pairwise(found))


def test_the_hour_that_is_skipped_has_no_mark():
    found = ticks(at(2025, 3, 29, 23), at(2025, 3, 30, 22), 2400, BRUSSELS)
    assert labels(found)[:4] == ["00:00", "01:00", "03:00", "04:00"]
    assert len(found) == 24


@pytest.mark.parametrize("day", [(2025, 3, 30), (2025, 10, 26)])
def test_six_hour_marks_stay_on_the_clock_across_the_change(day):
    start = at(*day, zone=BRUSSELS) - 2 * 86400
    found = ticks(start, start + 4 * 86400, 1400, BRUSSELS)
    assert {tick.label for tick in found} == {"00:00", "06:00", "12:00", "18:00"}
    assert all(local(tick.second, BRUSSELS).hour % 6 == 0 for tick in found)


def test_quarter_hours_of_the_repeated_hour():
    found = ticks(at(2025, 10, 26, 0), at(2025, 10, 26, 2), 900, BRUSSELS)
    assert labels(found) == [
        "02:00 CEST", "02:15 CEST", "02:30 CEST", "02:45 CEST",
        "02:00 CET", "02:15 CET", "02:30 CET", "02:45 CET", "03:00",
    ]  # fmt: skip


def test_days_begin_at_midnight_of_the_site():
    found = ticks(at(2025, 10, 20), at(2025, 11, 4), 1500, BRUSSELS)
    assert all(local(tick.second, BRUSSELS).hour == 0 for tick in found)
    assert labels(found)[:2] == ["Tue 21", "Wed 22"]
    gaps = [b.second - a.second for a, b in pairwise(found)]
    assert sorted(set(gaps)) == [86400, 90000]


def test_a_zone_with_half_an_hour():
    found = ticks(at(2025, 6, 1), at(2025, 6, 1, 12), 1300, KOLKATA)
    assert labels(found)[:3] == ["06:00", "07:00", "08:00"]
    assert found[0].second == at(2025, 6, 1, 0, 30)


def test_context_says_where_in_time_one_is():
    first, *rest = ticks(at(2025, 10, 25, 23), at(2025, 10, 26, 22), 1200, BRUSSELS)
    assert first.context == "Sun 26 Oct 2025"
    midnight = ticks(at(2025, 10, 25, 12), at(2025, 10, 26, 12), 1200, BRUSSELS)
    assert [tick.context for tick in midnight if tick.context] == ["Sat 25 Oct 2025", "Sun 26 Oct"]
    assert not any(tick.context for tick in rest)
    year = ticks(at(2024, 6, 15), at(2025, 6, 15), 1400, BRUSSELS)
    assert [(tick.label, tick.context) for tick in year if tick.context] == [("Jul", "2024"), ("Jan", "2025")]
    days = ticks(at(2025, 9, 28), at(2025, 10, 8), 1200, BRUSSELS)
    assert [tick.context for tick in days if tick.context] == ["Sep 2025", "Oct 2025"]


def test_the_first_date_makes_room_for_the_next():
    found = ticks(at(2025, 10, 26, 21, 50), at(2025, 10, 27, 9), 1200, BRUSSELS)
    assert [tick.context for tick in found if tick.context] == ["Mon 27 Oct 2025"]


@pytest.mark.parametrize(
    "span", [1, 30, 600, 7200, 86400, 10 * 86400, 400 * 86400, 30 * 365 * 86400, 300 * 365 * 86400]
)
@pytest.mark.parametrize("pixels", [300, 1200, 3800])
def test_marks_find_room_at_every_zoom(span, pixels):
    start = at(2025, 10, 26, 0)
    found = ticks(start, start + span, pixels, BRUSSELS)
    assert len(found) <= pixels / 80 + 3
    seconds = [tick.second for tick in found]
    assert seconds == sorted(set(seconds))
    assert all(start <= second <= start + span for second in seconds)


def test_no_width_has_no_marks():
    assert ticks(0, 0, 100, BRUSSELS) == ()
    assert ticks(0, 100, 0, BRUSSELS) == ()
    assert ticks(-1e13, 1e13, 500, BRUSSELS)


def test_cursor_names_the_zone():
    assert cursor_words(at(2025, 10, 26, 0, 15), BRUSSELS) == "Sun 26 Oct 2025  02:15 CEST"
    assert cursor_words(at(2025, 10, 26, 1, 15), BRUSSELS) == "Sun 26 Oct 2025  02:15 CET"
    assert cursor_words(at(2025, 10, 26, 1, 15, 7), BRUSSELS, seconds=True).endswith("02:15:07 CET")


def test_widget_draws_in_both_themes(qtbot, qapp):
    axis = SiteTimeAxis()
    qtbot.addWidget(axis)
    axis.set_zone(BRUSSELS)
    axis.set_margins(50, 10)
    axis.set_range(at(2025, 10, 25, 22), at(2025, 10, 26, 23))
    axis.set_cursor(at(2025, 10, 26, 1))
    axis.set_chosen([(at(2025, 10, 26, 1), at(2025, 10, 26, 5))])
    axis.resize(1900, axis.sizeHint().height())
    axis.show()
    pictures = []
    for mode in ("light", "dark"):
        theme.apply(qapp, mode)
        pictures.append(axis.grab().toImage())
    assert pictures[0] != pictures[1]
    assert "02:00 CEST" in labels(axis.marks())
