"""Sets of spans of time: each from, and up to but not including."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from analytics.period import Interval
from analytics.readings.levels import ORIGIN, Span

_EVER = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


def buckets(spans: Iterable[Span], level: Interval, whole: Span) -> list[Span]:
    """Return the buckets of a level that spans touch, of a period that is whole buckets."""
    width = timedelta(seconds=level.seconds)
    inside = within(spans, [whole])
    return merged((ORIGIN + (a - ORIGIN) // width * width, ORIGIN - (ORIGIN - b) // width * width) for a, b in inside)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def within(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Return what of spans lies in others."""
    among, first, found = merged(others), 0, []
    for start, end in merged(spans):
        while first < len(among) and among[first][1] <= start:
            first += 1
        place = first
        while place < len(among) and among[place][0] < end:
            found.append((max(start, among[place][0]), min(end, among[place][1])))
            place += 1
    return found


def without(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Return what of spans lies in none of the others."""
    taken = merged(others)
    starts = [_EVER[0], *(end for _, end in taken)]
    ends = [*(start for start, _ in taken), _EVER[1]]
    return within(spans, zip(starts, ends, strict=True))
