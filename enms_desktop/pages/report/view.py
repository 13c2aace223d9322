"""Periods that a report is usually about, and what is remembered of its cover."""

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Self

from analytics.home import Home, replace_file
from analytics.language import later, tr
from analytics.period import zone
from analytics.plant import Machine

log = logging.getLogger(__name__)

FILE_NAME = "report.json"


class Common(StrEnum):
    """A period that reports are usually about; whole months and years."""

    MONTH = "month"
    QUARTER = "quarter"
    MONTHS_12 = "months_12"
    CALENDAR_YEAR = "calendar_year"
    YEAR_TO_DATE = "year_to_date"

    @property
    def words(self) -> str:
        """The period as a user reads it."""
        return tr(_WORDS[self])


_WORDS = {
    Common.MONTH: later("Last full month"),
    Common.QUARTER: later("Last full quarter"),
    Common.MONTHS_12: later("Last 12 full months"),
    Common.CALENDAR_YEAR: later("Last calendar year"),
    Common.YEAR_TO_DATE: later("This year, full months"),
}


def common_days(common: Common, newest: date) -> tuple[date, date]:
    """Return first and last day of a period, counted from the day of the newest reading.

    That day counts as over only where it is the last of its month.
    """
    end = (newest + timedelta(days=1)).replace(day=1)  # the day after the last full month
    if common is Common.MONTH:
        start = _months_before(end, 1)
    elif common is Common.QUARTER:
        end = end.replace(month=(end.month - 1) // 3 * 3 + 1)
        start = _months_before(end, 3)
    elif common is Common.MONTHS_12:
        start = _months_before(end, 12)
    elif common is Common.CALENDAR_YEAR:
        end = end.replace(month=1)
        start = _months_before(end, 12)
    else:
        last = end - timedelta(days=1)
        start = last.replace(month=1, day=1)
    return start, end - timedelta(days=1)


def _months_before(first: date, months: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 - months, 12)
    return date(year, month + 1, 1)


def newest_day(machines: Sequence[Machine]) -> date | None:
    """Return the site day of the newest reading, None without any."""
    days = [one.last_reading.astimezone(zone(one.timezone)).date() for one in machines if one.last_reading is not None]
    return max(days, default=None)


@dataclass
class Cover:
    """What stands on the cover, remembered from one report to the next."""

    title: str = ""
    organisation: str = ""
    scope: str = ""
    author: str = ""
    reviewer: str = ""
    approver: str = ""

    @classmethod
    def load(cls, home: Home) -> Self:
        """Read what was entered last; empty where nothing was."""
        try:
            document: Any = json.loads((home.settings / FILE_NAME).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError):
            log.warning("%s cannot be read", home.settings / FILE_NAME, exc_info=True)
            return cls()
        known = document if isinstance(document, dict) else {}
        return cls(**{one.name: known[one.name] for one in fields(cls) if isinstance(known.get(one.name), str)})

    def save(self, home: Home) -> None:
        """Remember it; where that cannot be written, the next report begins empty."""
        try:
            replace_file(home.settings / FILE_NAME, json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n")
        except OSError:
            log.warning("%s cannot be written", home.settings / FILE_NAME, exc_info=True)
