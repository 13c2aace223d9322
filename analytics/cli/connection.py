"""The open workbench behind one command line."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from analytics.cli.output import Bar
from analytics.credentials import Credentials
from analytics.errors import BadRequest, NotEnoughData
from analytics.home import Home
from analytics.period import Period, moment, zone
from analytics.plant import Machine
from analytics.profile import Profile, ProfileKind, load_profiles, parse_dsn
from analytics.progress import Progress
from analytics.workbench import Workbench

QUARTER_S = 900


@dataclass(frozen=True)
class Door:
    """What a verb works with."""

    workbench: Workbench
    progress: Progress
    bar: Bar
    as_json: bool

    def machine(self, wanted: str) -> Machine:
        """Find a machine by name or id."""
        return self.workbench.machine(wanted, self.progress)


@contextmanager
def opened(options: Namespace, progress: Progress, bar: Bar) -> Iterator[Door]:
    """Open the database a command line names, and close it at the end."""
    home = Home.of_user()
    profile, password = _chosen(options, home)
    workbench = Workbench.open(profile, home, progress.part(0.0, 0.05), password)
    try:
        yield Door(workbench, progress.part(0.05, 1.0), bar, getattr(options, "json", False))
    finally:
        bar.clear()
        workbench.close()


def _chosen(options: Namespace, home: Home) -> tuple[Profile, str | None]:
    """Return the connection a command line names, and its password where one has to be given."""
    if hasattr(options, "dsn"):
        profile, password = parse_dsn(options.dsn)
    else:
        profile, password = _stored(getattr(options, "profile", ""), home), None
    if profile.kind is ProfileKind.EXTERNAL and password is None:
        password = os.environ.get("PGPASSWORD") or Credentials().get(profile) or _asked(profile)
    return profile, password


def _stored(name: str, home: Home) -> Profile:
    profiles = load_profiles(home)
    if not name:
        return profiles[0]
    found = [profile for profile in profiles if profile.name.casefold() == name.strip().casefold()]
    if not found:
        known = ", ".join(f"“{profile.name}”" for profile in profiles)
        raise BadRequest(f"There is no connection called “{name}”.", f"There are: {known}.")
    return found[0]


def _asked(profile: Profile) -> str:
    """Ask for a password where somebody can answer; servers that need none are content with an empty one."""
    if not sys.stdin.isatty() or not sys.stderr.isatty():
        return ""
    return getpass.getpass(f"Password of {profile.user} at {profile.host}: ", sys.stderr)


def period_of(options: Namespace, machine: Machine, *, start: datetime | None = None) -> Period:
    """Return the period a command line names, in site time; what it leaves out comes from the machine's readings."""
    site = zone(machine.timezone)
    first = moment(options.start, site) if options.start else start or machine.first_reading
    if options.end:
        last: datetime | None = moment(options.end, site)
    else:
        last = _end_of_readings(machine)
    if first is None or last is None:
        raise NotEnoughData(f"{machine.name} has no energy readings.", "Import some, or choose another machine.")
    return Period(first, last)


def _end_of_readings(machine: Machine) -> datetime | None:
    """Return the end of the quarter-hour in which the interval of a machine's last reading ends."""
    if machine.last_reading is None:
        return None
    end = machine.last_reading + timedelta(seconds=max(machine.data_interval_s, 1))
    return datetime.fromtimestamp(-(-end.timestamp() // QUARTER_S) * QUARTER_S, UTC)


def period_words(period: Period, machine: Machine) -> str:
    """Return a period in the site's time."""
    site = zone(machine.timezone)
    start, end = period.start.astimezone(site), period.end.astimezone(site)
    return f"{start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M} {machine.timezone}"
