"""Giving every row of a file its interval in UTC, or the reason why it has none."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from analytics.language import tr
from analytics.period import zone
from analytics.tabular import stamps
from analytics.tabular.cells import Cells
from analytics.tabular.recipe import Duplicates, Marks, Recipe
from analytics.tabular.report import Journal
from analytics.tabular.timing import midnights_text
from analytics.text import integer

#: A stamp further ahead of the clock than this is wrong.
AHEAD = timedelta(minutes=5)
_DAY_S = 86_400
_HOUR = np.timedelta64(3_600_000_000, "us")


@dataclass(frozen=True)
class Placed:
    """The rows that have a place in time, in its order.

    Parameters
    ----------
    rows : ndarray of int
        Their positions in the file.
    start : ndarray of datetime64[us]
        Start of the interval, UTC, rising, unique.
    instant : ndarray of datetime64[us]
        The moment the stamp itself names, UTC.
    hours : ndarray of float64
        Elapsed length of the interval; a site day may have 23 or 25.
    repeated : int
        Rows that were rejected because another one has their time.
    """

    rows: np.ndarray
    start: np.ndarray
    instant: np.ndarray
    hours: np.ndarray
    repeated: int


def place(cells: Cells, recipe: Recipe, now: datetime, journal: Journal) -> Placed:
    """Place the rows of a file in time; what cannot be placed goes into the journal."""
    wall = stamps.parse(cells.texts, recipe.time_format)
    bare = np.asarray([not text for text in cells.texts], dtype=bool)
    form = stamps.words(recipe.time_format)
    cells.reject_rows(journal, np.isnat(wall) & ~bare, tr("the time is not of the form {form}", form=form))
    cells.reject_rows(journal, bare & cells.filled, tr("no time stamp"))
    instant, start, end = _spans(wall, cells, recipe, journal)
    alive = ~np.isnat(start)
    limit = np.datetime64((now + AHEAD).astimezone(UTC).replace(tzinfo=None), "us")
    for wrong, reason in (
        (instant > limit, tr("the time lies in the future")),
        (stamps.too_old(start), tr("the time lies before 1980")),
    ):
        cells.reject_rows(journal, alive & wrong, reason)
        alive &= ~wrong
    rows = np.flatnonzero(alive)
    rows = rows[np.argsort(start[rows], kind="stable")]
    kept = _without_repeats(rows, start, cells, recipe, journal)
    hours = (end[kept] - start[kept]) / _HOUR
    return Placed(kept, start[kept], instant[kept], hours, len(rows) - len(kept))


def _spans(
    wall: np.ndarray, cells: Cells, recipe: Recipe, journal: Journal
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the moment each stamp names, and start and end of its interval, in UTC."""
    width = np.timedelta64(recipe.interval_s, "s")
    before = recipe.marks is Marks.END
    if stamps.is_utc(recipe.time_format):
        start = wall - width if before else wall
        return wall, start, start + width
    wall, moved = stamps.redate_midnights(wall)
    if moved:
        journal.note("import.midnights_moved", midnights_text(moved), rows=moved)
    known = wall[~np.isnat(wall)]
    if recipe.interval_s % _DAY_S == 0 and bool((known == known.astype("datetime64[D]")).all()):
        site = zone(recipe.timezone)
        first = wall - width if before else wall
        start, end = (stamps.locate(day, site, days=True).utc for day in (first, first + width))
        return (end if before else start), start, end
    instant = _instants(wall, width, cells, recipe, journal)
    start = instant - width if before else instant
    return instant, start, start + width


def _instants(wall: np.ndarray, width: np.timedelta64, cells: Cells, recipe: Recipe, journal: Journal) -> np.ndarray:
    """Return the moments of wall-clock stamps in UTC, NaT where the clock does not tell."""
    site = zone(recipe.timezone)
    located, shift = stamps.locate(wall, site, days=False), 0 * width
    if recipe.marks is Marks.END and located.troubles:
        # some loggers write the end as start + interval on the wall clock, which differs at a change of clocks
        other = stamps.locate(wall - width, site, days=False)
        if other.troubles < located.troubles:
            located, shift = other, width
    clocks = recipe.timezone
    skips = tr("the clocks in {zone} skip this time", zone=clocks)
    twice = tr("the clocks in {zone} show this twice, and the file does not tell which is meant", zone=clocks)
    cells.reject_rows(journal, located.skipped, skips)
    cells.reject_rows(journal, located.unclear, twice)
    if located.skipped.any():
        journal.note("import.skipped_hours", _all_year(site, wall[located.skipped][0]), "warning")
    if located.resolved:
        text = (
            tr("1 row falls in an hour that the clock shows twice; it was placed by its order.")
            if located.resolved == 1
            else tr(
                "{count} rows fall in hours that the clock shows twice; they were told apart by their order.",
                count=integer(located.resolved),
            )
        )
        journal.note("import.repeated_hour", text, rows=located.resolved)
    return np.asarray(located.utc + shift)


def _all_year(site: ZoneInfo, skipped: np.datetime64) -> str:
    """Return the advice for a file that does not change its clock."""
    moment: datetime = skipped.astype("datetime64[s]").item()
    offset = min((moment + timedelta(days=days)).replace(tzinfo=site).utcoffset() or timedelta() for days in (-2, 2))
    hours = offset / timedelta(hours=1)
    name = "UTC" if not hours else f"Etc/GMT{-hours:+.0f} (UTC{hours:+.0f})"
    if hours != int(hours):
        return tr(
            "The file has times that the clocks in {zone} skip. If its clock never changes, choose a zone that stays "
            "the same all year.",
            zone=site.key,
        )
    return tr(
        "The file has times that the clocks in {zone} skip. If its clock never changes, choose a zone that stays the "
        "same all year, for example {name}.",
        zone=site.key,
        name=name,
    )


def _without_repeats(rows: np.ndarray, start: np.ndarray, cells: Cells, recipe: Recipe, journal: Journal) -> np.ndarray:
    """Keep one row for each moment: the first, or the last when newer readings are to replace older ones."""
    keep_last = recipe.duplicates is Duplicates.REPLACE
    same = start[rows][1:] == start[rows][:-1]
    dropped = np.append(same, False) if keep_last else np.append(False, same)
    dropped = dropped[: len(rows)]
    which = np.zeros(len(cells), dtype=bool)
    which[rows[dropped]] = True
    reason = tr("a later row has the same time") if keep_last else tr("an earlier row has the same time")
    cells.reject_rows(journal, which, reason)
    return np.asarray(rows[~dropped])
