"""What the baseline page says about itself, as pure functions; known to no widget."""

from collections.abc import Collection, Sequence
from zoneinfo import ZoneInfo

from analytics import text
from analytics.annotation import Exclusion
from analytics.baseline import BaselineModel, DriverCandidate, Segment, StoredBaseline, energy_unit
from analytics.language import tr
from analytics.measure import CONTRACT_MEASURES
from analytics.period import Interval, Period
from analytics.plant import ELECTRICITY, energy_name

INTERVALS = (None, Interval.MINUTE, Interval.QUARTER_HOUR, Interval.HOUR, Interval.DAY)


def interval_words(interval: Interval | None, taken: Interval | None = None) -> str:
    """Return how the list of sample widths names one, the automatic one by what it takes where that is known."""
    if interval is not None:
        return tr(interval.words)
    return tr("automatic (1 hour or 1 day)") if taken is None else tr("automatic: {width}", width=tr(taken.words))


def samples_note(found: int, wanted: int) -> str:
    """Say about how many samples there are to train on, and what to do where they are too few."""
    count = text.counted(found, tr("sample"), tr("samples"))
    if found >= wanted:
        return tr("About {samples}, {wanted} wanted", samples=count, wanted=text.integer(wanted))
    return tr(
        "About {samples}, {wanted} wanted: choose a longer period, or lower “Samples ≥”.",
        samples=count,
        wanted=text.integer(wanted),
    )


def periods_words(periods: Sequence[Period]) -> str:
    """Say which periods are trained on together; empty for one."""
    if len(periods) < 2:
        return ""
    hours = text.duration(sum(one.hours for one in periods))
    return tr("{count} periods, together {hours}", count=len(periods), hours=hours)


def periods_tip(periods: Sequence[Period], zone: ZoneInfo) -> str:
    """List periods, one a line."""
    return "\n".join(text.period(one, zone) for one in periods)


def drivers_note(ticked: int, offered: int) -> str:
    """Say how many drivers are chosen."""
    return tr("{ticked} of {offered} chosen", ticked=ticked, offered=offered) if offered else ""


def offered_names(drivers: Collection[tuple[str, str]], found: Sequence[DriverCandidate]) -> tuple[str, ...]:
    """Return the offered drivers that a model's (driver, category) pairs stand for, whatever name they were given."""
    keys = {alias.casefold(): m.key for m in CONTRACT_MEASURES for alias in (m.key, m.rollup, *m.aliases)}
    offered = {one.name.casefold(): one.name for one in found}
    wanted = []
    for driver, category in drivers:
        name = (category or driver).casefold()
        name = name if name in offered else keys.get(name, "").casefold()
        if name in offered:
            wanted.append(offered[name])
    return tuple(dict.fromkeys(wanted))


def drivers_of(stored: StoredBaseline) -> tuple[tuple[str, str], ...]:
    """Return the (driver, category) pairs of a stored baseline."""
    if stored.model is not None:
        return tuple((term.driver, term.category) for term in stored.model.terms)
    return tuple((name, "") for name in stored.feature_names)


# --- The result ------------------------------------------------------------------------------------------------------


def caption(model: BaselineModel, stored: StoredBaseline | None, active: StoredBaseline | None) -> str:
    """Say what the shown baseline is, and which version is the active one where it is another."""
    state = tr("new, not in the database") if stored is None else _state_words(stored, active)
    energy = "" if model.energy_type == ELECTRICITY else f" · {energy_name(model.energy_type)}"
    return tr(
        "{machine} · {state} · {span} · samples of {interval}",
        machine=f"{model.machine_name}{energy}",
        state=state,
        span=span(model),
        interval=tr(model.interval.words),
    )


def span(model: BaselineModel) -> str:
    """Say which period, or how many periods, a model was trained on."""
    return periods_words(model.ranges) or text.period(model.period, ZoneInfo(model.timezone))


def version_words(stored: StoredBaseline) -> str:
    """Return a version as a user reads it."""
    if stored.is_active:
        return tr("version {number}, active", number=stored.version)
    return tr("version {number}", number=stored.version)


def _state_words(stored: StoredBaseline, active: StoredBaseline | None) -> str:
    if stored.is_active or active is None:
        return version_words(stored)
    return tr("version {number}, not active (version {active} is)", number=stored.version, active=active.version)


def remarks_title(model: BaselineModel) -> str:
    """Return the title of the tab of remarks."""
    warnings = sum(one.severity == "warning" for one in model.findings)
    if warnings == 1:
        return tr("Remarks (1 warning)")
    if warnings:
        return tr("Remarks ({count} warnings)", count=warnings)
    return tr("Remarks ({count})", count=len(model.findings))


def versions_title(versions: Sequence[StoredBaseline]) -> str:
    """Return the title of the tab of versions."""
    return tr("Versions ({count})", count=len(versions)) if versions else tr("Versions")


def references(model: BaselineModel) -> str:
    """Explain the coefficients of categories; empty when there are none."""
    pairs = dict.fromkeys((term.category, term.reference) for term in model.terms if term.category)
    return " ".join(
        tr(
            "The coefficients of {category} say how much more energy is used than with “{reference}”.",
            category=category,
            reference=reference,
        )
        for category, reference in pairs
    )


def push_tip(stored: StoredBaseline | None, read_only: str) -> str:
    """Say what pushing does, or why it cannot be done."""
    if read_only:
        return read_only
    if stored is not None:
        return tr("This baseline is in the database already, as version {number}", number=stored.version)
    return tr("Store the model as the next version and make it the active one")


def activate_tip(chosen: StoredBaseline | None, read_only: str) -> str:
    """Say what it means to make a version the active one, or why it cannot be done."""
    if read_only:
        return read_only
    if chosen is None:
        return tr("Choose a version in the table.")
    if chosen.is_active:
        return tr("This version is the active one already.")
    return tr(
        "Use version {number} from now on: for expected values, comparisons and reports. No version is deleted.",
        number=chosen.version,
    )


def empty_title(versions: Sequence[StoredBaseline], energy: str = "") -> str:
    """Say that there is no baseline on the page, and whether one is on record; of which energy where there are more."""
    if energy:
        on_record = tr("A baseline of {energy} is on record", energy=energy)
        return on_record if versions else tr("No baseline of {energy} trained yet", energy=energy)
    return tr("A baseline is on record") if versions else tr("No baseline trained yet")


def empty_words(versions: Sequence[StoredBaseline]) -> str:
    """Say what to do while there is no baseline on the page."""
    words = tr("Tick what the energy depends on, such as production or weather, and press Train baseline.")
    if versions:
        words += " " + tr("Or choose one of the versions below and load it.")
    return words


def foreign_version() -> str:
    """Say why a version of another program cannot be loaded."""
    return tr("Written by another program, without what is needed to show it here.")


def no_versions_words(machine: str) -> str:
    """Say that nothing is stored, and what to do."""
    return tr("No baseline of {machine} is in the database yet. Train one and push it.", machine=machine)


# --- Picked samples and exclusions -----------------------------------------------------------------------------------


def picked_words(samples: int, stretches: int, found: Segment) -> str:
    """Say what is picked and what it amounts to."""
    count = tr("1 sample") if samples == 1 else tr("{count} samples", count=text.integer(samples))
    if stretches > 1:
        count = tr("{samples} in {count} stretches", samples=count, count=text.integer(stretches))
    if not found.intervals:
        return tr("{samples}, none of them used", samples=count)
    return tr(
        "{samples}: {actual}, {total} against expected",
        samples=count,
        actual=text.energy(found.actual_kwh),
        total=_signed(found.total_kwh),
    )


def picking_hint() -> str:
    """Say how samples are picked."""
    return tr("Drag around points to pick samples on every view at once. Ctrl adds, Esc lets go.")


def choosing_hint() -> str:
    """Say what choosing rows of the table of samples does."""
    return tr("Choose rows to pick their samples on every view at once. Ctrl adds.")


def segment_words(found: Segment, model: BaselineModel, rate: float | None, currency: str) -> tuple[str, ...]:
    """Say what a stretch of the training used more than expected: in total, in money, and for each interval.

    Parameters
    ----------
    found : Segment
    model : BaselineModel
    rate : float or None
        Mean price of a kWh.
    currency : str
    """
    if not found.intervals:
        return (tr("no sample that was used"),)
    total = _signed(found.total_kwh)
    if found.expected_kwh > 0:
        total += f" ({text.percent(found.total_kwh / found.expected_kwh, signed=True)})"
    slope = text.number(found.slope_kwh, energy_unit(model), signed=True)
    money = f"   ≈ {text.money(found.total_kwh * rate, currency)}" if rate is not None else ""
    return tr("Δ {total}", total=total) + money, slope


def _signed(kwh: float) -> str:
    return f"+{text.energy(kwh)}" if kwh > 0 else text.energy(kwh)


def exclusions_words(exclusions: Sequence[Exclusion], zone: ZoneInfo) -> str:
    """Say which stretches are left out of this training only."""
    if not exclusions:
        return ""
    if len(exclusions) == 1:
        return tr("Left out: {period}", period=text.period(exclusions[0].period, zone))
    return tr("{count} ranges left out", count=len(exclusions))


def former_exclusions() -> str:
    """Say that the version that is shown stays as it was trained."""
    return tr("The version shown was trained with the former ones; Ctrl+Return trains anew.")


def stretches_summary(periods: Sequence[Period]) -> str:
    """Say how many stretches are about to be excluded, and how long they are together."""
    hours = text.duration(sum(one.hours for one in periods))
    return tr("{count} ranges, together {hours}", count=text.integer(len(periods)), hours=hours)
