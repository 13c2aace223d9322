"""The overview in words: numbers with their signs, what they mean, and what comes first."""

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from html import escape
from zoneinfo import ZoneInfo

import pandas as pd

from analytics import text
from analytics.anomaly import Severity
from analytics.language import later, tr
from analytics.overview import (
    Attention,
    Change,
    Deviation,
    Figure,
    Job,
    Meter,
    OpenAnomaly,
    Overview,
    Quantity,
    Standing,
    Status,
    Window,
)
from analytics.period import Period
from analytics.plant import energy_name
from analytics.sheet import Sheet
from enms_desktop import theme

#: What is looked at around an anomaly.
AROUND = timedelta(hours=12)

#: A meter with less of its readings says so.
WHOLE = 0.98

_MODES = {
    "running": later("running"),
    "idle": later("idle"),
    "maintenance": later("in maintenance"),
    "fault": later("in fault"),
    "offline": later("switched off"),
}
_MODE_COLORS = {"running": "good", "idle": "axis", "maintenance": "warning", "fault": "bad", "offline": "axis"}

_SEVERITIES = {
    Severity.CRITICAL: (later("Critical"), "bad"),
    Severity.WARNING: (later("Warning"), "warning"),
    Severity.NORMAL: (later("Note"), "muted"),
}


def window_words(window: Window) -> str:
    """Return a window as a user reads it."""
    return tr(window.words)


def severity_words(severity: Severity) -> tuple[str, str]:
    """Return how grave something is, and the role of its colour."""
    words, role = _SEVERITIES[severity]
    return tr(words), role


# --- a meter ----------------------------------------------------------------------------------------------------------


def meter_name(meter: Meter) -> str:
    """Return the machine, and which energy of it where that is not electricity."""
    return meter.machine_name if meter.is_electric else f"{meter.machine_name} · {energy_name(meter.energy_type)}"


def status_words(status: Status, zone: ZoneInfo) -> str:
    """Say what a machine does now."""
    if status.last is None:
        return tr("never a reading")
    if status.late:
        return tr("no data since {moment}", moment=short_moment(status.last, zone))
    return tr(_MODES[status.mode]) if status.mode in _MODES else status.mode or tr("sends data")


def status_color(status: Status) -> str:
    """Return the role of the colour of a status."""
    return "bad" if status.late else _MODE_COLORS.get(status.mode, "axis")


def short_moment(moment: datetime, zone: ZoneInfo) -> str:
    """Write a moment without year and zone, where there is little room."""
    return f"{moment.astimezone(zone):%m-%d %H:%M}"


def lag_words(seconds: float | None) -> str:
    """Write how old the newest reading is, in its largest unit."""
    if seconds is None:
        return text.UNKNOWN
    for unit, size in ((tr("d"), 86400), (tr("h"), 3600), (tr("min"), 60)):
        if seconds >= size:
            return text.integer(int(seconds / size), unit)
    return text.integer(seconds, tr("s"))


def deviation_color(judged: Deviation | None, difference: float) -> str:
    """Return the role of a difference's colour: by its sign, and none when what judges it is within the noise."""
    if judged is None or not judged.significant:
        return "muted"
    return "bad" if difference > 0 else "good"


def amount(value: float | None, unit: str, quantity: Quantity, *, signed: bool = False) -> str:
    """Write a value of a card with its unit."""
    if quantity is Quantity.COST:
        large = value is not None and abs(value) >= 1000
        return text.money(value, unit, 0 if large else 2, signed=signed)
    if quantity is Quantity.CARBON and value is not None and abs(value) >= 10_000:
        return text.number(value / 1000, "t CO₂", signed=signed)
    digits = None if value is None or abs(value) < 1000 else 0
    return text.number(value, unit, _few(value) if digits is None else digits, signed=signed)


def share_words(figure: Figure, meters: Sequence[Meter]) -> str:
    """Write what the meters of one site have of a number."""
    names = {Quantity.ENERGY: "energy_kwh", Quantity.COST: "cost", Quantity.CARBON: "co2_kg"}
    total = math.fsum(getattr(one, names[figure.quantity]) for one in meters)
    return f"{meters[0].factory_name}: {amount(total, figure.unit, figure.quantity)}"


def _few(value: float | None) -> int:
    """Return the decimals that show about three figures."""
    size = abs(value or 0.0)
    return 0 if size >= 100 else 1 if size >= 10 or size == 0 else 2


def energy(value: float | None, *, signed: bool = False) -> str:
    """Write an energy of a machine, three figures of a difference being enough."""
    return text.number(value, "kWh", _few(value), signed=signed)


def share(value: float | None) -> str:
    """Write a relative difference with its sign."""
    return text.percent(value, 1, signed=True)


def period_words(meter: Meter) -> str:
    """Write the window by the clock of the meter's site."""
    return text.period(meter.period, ZoneInfo(meter.timezone))


def standing_words(standing: Standing) -> str:
    """Say in two words why there is no comparison with a baseline."""
    words = {
        Standing.NO_BASELINE: tr("no baseline"),
        Standing.FOREIGN_BASELINE: tr("old baseline"),
        Standing.NOT_COMPARABLE: tr("not yet"),
    }
    return words.get(standing, text.UNKNOWN)


# --- cards ------------------------------------------------------------------------------------------------------------


def figure_name(figure: Figure) -> str:
    """Return what stands behind the value of a card: which energy, which site and when."""
    if figure.quantity is Quantity.ENERGY:
        return energy_name(figure.name)
    if figure.moment is not None:
        return short_moment(figure.moment, ZoneInfo(figure.timezone))
    return ""


def week_words(change: Change | None) -> str:
    """Say in plain words how a value compares with that of last week."""
    size = text.UNKNOWN if change is None else _size(change.share)
    if change is None or size == text.UNKNOWN:
        return tr("no comparison with last week")
    if size == _size(0.0):
        return tr("as much as last week")
    if change.difference < 0:
        return tr("{share} less than last week", share=size)
    return tr("{share} more than last week", share=size)


def deviation_words(deviation: Deviation | None) -> str:
    """Say in plain words how a value compares with what the baselines expect."""
    size = text.UNKNOWN if deviation is None else _size(deviation.share)
    if deviation is None or size == text.UNKNOWN:
        return tr("no baseline")
    if size == _size(0.0):
        return tr("as the baseline")
    if deviation.difference < 0:
        return tr("{share} under baseline", share=size)
    return tr("{share} over baseline", share=size)


def _size(share: float | None) -> str:
    """Write a share without its sign, two figures being enough."""
    return text.percent(None if share is None else abs(share), 1 if share is None or abs(share) < 0.1 else 0)


# --- what comes first -------------------------------------------------------------------------------------------------


def attention_html(overview: Overview, is_old: bool, zone: ZoneInfo) -> str:
    """Write what comes first as sentences with links, the colour of each saying how grave it is.

    Parameters
    ----------
    overview : Overview
    is_old : bool
        Whether the window ends with the newest reading, for want of later ones.
    zone : ZoneInfo
        In which the moment of the newest reading is told.
    """
    parts = []
    if is_old:
        newest = text.moment(overview.newest, zone)
        words = tr("Nothing has come in since {moment}: shown is the window that ends there.", moment=newest)
        parts.append(f'<span style="color:{theme.colors().warning};font-weight:600">●&nbsp;{escape(words)}</span>')
    for place, one in enumerate(overview.attention):
        words = escape(attention_words(one, overview)).replace(" ", "&nbsp;")
        dot, color = getattr(theme.colors(), one.severity), theme.colors().text
        weight = ";font-weight:600" if one.severity == "bad" else ""
        link = f'<a href="{place}" style="color:{color};text-decoration:none{weight}">{words}</a>'
        parts.append(f'<span style="color:{dot}">●</span>&nbsp;{link}')
    if not any(one.severity in ("bad", "warning") for one in overview.attention) and overview.meters:
        dot = theme.colors().good if overview.compared else theme.colors().info
        parts.insert(0, f'<span style="color:{dot}">●</span>&nbsp;{escape(calm_words(overview))}')
    return " &nbsp;&nbsp; ".join(parts)


def calm_words(overview: Overview) -> str:
    """Say that nothing needs attention, and of how many meters that is known."""
    part, full = len(overview.compared), len(overview.measured)
    if not part:
        return tr("Nothing is compared yet.")
    if part < full:
        return tr("Compared are {part} of {all} meters: none used more than its baseline expects.", part=part, all=full)
    return tr("No machine used more than its baseline expects.")


def attention_words(one: Attention, overview: Overview) -> str:
    """Write one thing to look at."""
    meter = overview.meters[one.meter] if one.meter is not None else None
    count = text.integer(one.count)
    if one.code == "excess" and meter is not None:
        return _excess_words(meter)
    if one.code == "fault" and meter is not None:
        return tr("{machine} is in fault", machine=meter.machine_name)
    if one.code == "more_excess":
        return tr("{count} more use too much", count=count)
    if one.code == "behind":
        return tr("The roll-ups of this database are behind its readings")
    if one.code == "no_data" and meter is not None:
        if one.count > 1:
            return tr("{count} machines send no data", count=count)
        if meter.status.last is None:
            return tr("{machine} never sent data", machine=meter.machine_name)
        since = short_moment(meter.status.last, ZoneInfo(meter.timezone))
        return tr("{machine}: no data since {moment}", machine=meter.machine_name, moment=since)
    if one.code == "anomalies":
        return tr("1 open anomaly") if one.count == 1 else tr("{count} open anomalies", count=count)
    if one.code == "no_baseline" and meter is not None:
        if one.count == 1:
            return tr("{machine} has no baseline", machine=meter_name(meter))
        return tr("{count} without a baseline", count=count)
    if one.code == "no_tariff" and meter is not None:
        if one.count == 1:
            return tr("{machine} has no tariff", machine=meter_name(meter))
        return tr("{count} without a tariff", count=count)
    return ""


def _excess_words(meter: Meter) -> str:
    deviation, money = meter.deviation, meter.cost_deviation
    assert deviation is not None
    name, percent = meter_name(meter), share(deviation.share)
    if money is not None:
        cost = text.money(money.difference, meter.currency, signed=True)
        return tr("{machine} {cost} over baseline ({share})", machine=name, cost=cost, share=percent)
    kwh = energy(deviation.difference, signed=True)
    return tr("{machine} {cost} over baseline ({share})", machine=name, cost=kwh, share=percent)


# --- for other programs -----------------------------------------------------------------------------------------------


def sheets(overview: Overview) -> tuple[Sheet, ...]:
    """Return the machines as a table for other programs."""
    return (Sheet(tr("Overview"), pd.DataFrame([_exported(meter) for meter in overview.meters])),)


def _exported(meter: Meter) -> dict[str, object]:
    deviation, money, change = meter.deviation, meter.cost_deviation, meter.last_week
    return {
        tr("Site"): meter.factory_name,
        tr("Machine"): meter.machine_name,
        tr("Energy type"): energy_name(meter.energy_type),
        tr("Window"): period_words(meter),
        tr("Energy [kWh]"): meter.energy_kwh,
        tr("Covered"): meter.covered,
        tr("To last week [kWh]"): change.difference if change else None,
        tr("To last week, compared share"): change.compared if change else None,
        tr("Expected [kWh]"): deviation.expected if deviation else None,
        tr("To baseline [kWh]"): deviation.difference if deviation else None,
        tr("Noise, 95 % [kWh]"): deviation.noise if deviation else None,
        tr("To baseline, compared share"): deviation.compared if deviation else None,
        tr("Cost"): meter.cost,
        tr("To baseline, cost"): money.difference if money else None,
        tr("Noise, 95 %, cost"): money.noise if money else None,
        tr("Currency"): meter.currency,
        tr("Carbon [kg CO₂]"): meter.co2_kg,
        tr("Peak demand [kW]"): meter.peak_kw,
    }


# --- anomalies and jobs -----------------------------------------------------------------------------------------------


def anomaly_size(one: OpenAnomaly) -> str:
    """Write how large an anomaly is: in money, else in kWh, else in per cent."""
    anomaly = one.anomaly
    if one.cost is not None:
        return text.money(one.cost, one.currency, signed=True)
    if anomaly.excess_kwh is not None:
        return energy(anomaly.excess_kwh, signed=True)
    return share(anomaly.deviation_percent / 100) if anomaly.deviation_percent is not None else text.UNKNOWN


def around(one: OpenAnomaly) -> Period:
    """Return what to look at to understand an anomaly."""
    return Period(one.anomaly.detected_at - AROUND, one.anomaly.detected_at + AROUND)


def jobs_html(jobs: tuple[Job, ...], zone: ZoneInfo, now: datetime) -> str:
    """Write what runs by itself."""
    colors, parts = theme.colors(), []
    for job in jobs:
        dot = colors.axis if job.ok is None else colors.good if job.ok else colors.bad
        lines = [
            f'<span style="color:{dot}">●</span>&nbsp; <span style="font-weight:600">{escape(job.name)}</span>',
            escape(job.words),
        ]
        if job.last is not None:
            lines.append(escape(tr("Last {ago}", ago=text.ago(job.last, now))))
        if job.next is not None:
            lines.append(escape(tr("Next {moment}", moment=text.moment(job.next, zone))))
        parts.append(f"{lines[0]}<br><span style='color:{colors.muted}'>{'<br>'.join(lines[1:])}</span>")
    return "<br>".join(parts)
