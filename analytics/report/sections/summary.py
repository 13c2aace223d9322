"""The summary for management: how much, what it cost, what stands out, what nobody has said."""

from collections.abc import Iterator

from analytics import text
from analytics.language import tr
from analytics.plant import energy_name
from analytics.quality import BLOCKING
from analytics.report import use
from analytics.report.contents import Contents
from analytics.report.document import Block, Heading, Items, Paragraph, Tile, Tiles
from analytics.report.performance import CONFIDENCE, compared, together, tone_of
from analytics.report.phrases import name_of, not_provided, total, window

#: So many exceptions stand in the summary.
EXCEPTIONS = 3


def summary(contents: Contents) -> Iterator[Block]:
    """Return the section."""
    yield Heading(tr("Summary"))
    yield Paragraph(
        tr(
            "{machines} at {sites}, {window}. Energy is final energy as metered; cost and carbon are those of the "
            "electricity.",
            machines=text.counted(len(contents.machines), tr("machine"), tr("machines")),
            sites=text.counted(len(contents.factories), tr("site"), tr("sites")),
            window=window(contents),
        ),
        "lead",
    )
    yield Tiles(tuple(_tiles(contents)))
    yield Heading(tr("What stands out"), 2)
    yield from _exceptions(contents)
    yield Heading(tr("For the management review"), 2)
    yield Items(
        (
            tr("Targets and their status: {words}", words=not_provided()),
            tr("Action plans and verified savings: {words}", words=not_provided()),
            tr("Decisions requested: {words}", words=not_provided()),
        )
    )


def _tiles(contents: Contents) -> Iterator[Tile]:
    months = use.months(contents)
    now, before = use.year_on_year(months)
    for kind in use.energy_types(contents):
        kwh = total(use.machine_use(one, kind).kwh for one in contents.machines)
        yield Tile(energy_name(kind), text.energy(kwh), _share_read(contents, kind))
    change = None if now is None or before is None or before <= 0 else (now - before) / before
    yield Tile(
        tr("Energy against the year before"),
        text.percent(change, signed=True),
        tr("{now} against {before}, months that can be compared", now=text.energy(now), before=text.energy(before))
        if change is not None
        else tr("no month can be compared"),
    )
    costs = use.costs([one.kpis for one in contents.machines])
    for currency, amount in sorted(costs.items()):
        yield Tile(tr("Cost of electricity"), text.money(amount, currency, 0), _cost_remark(contents))
    if not costs:
        yield Tile(tr("Cost of electricity"), text.UNKNOWN, not_provided())
    carbon = total(one.kpis.co2_kg for one in contents.machines)
    tonnes = None if carbon is None else carbon / 1000
    yield Tile(tr("Carbon of electricity"), text.number(tonnes, "t CO₂"), _carbon_remark(contents))
    yield _against_baselines(contents)


def _share_read(contents: Contents, kind: str) -> str:
    found = [use.machine_use(one, kind) for one in contents.machines if kind in one.days]
    read, days = sum(one.days_read for one in found), sum(one.days for one in found)
    return tr(
        "{meters}, read on {share} of the days",
        meters=text.counted(len(found), tr("meter"), tr("meters")),
        share=text.percent(read / days if days else None),
    )


def _cost_remark(contents: Contents) -> str:
    return _assumed(contents, "kpi.default_rate", tr("by the tariffs of the sites"), tr("a part at an assumed rate"))


def _carbon_remark(contents: Contents) -> str:
    words = tr("by the emission factors of the sites"), tr("a part by an assumed factor")
    return _assumed(contents, "kpi.default_factor", *words)


def _assumed(contents: Contents, code: str, known: str, assumed: str) -> str:
    codes = {finding.code for one in contents.machines for finding in one.kpis.findings}
    return assumed if code in codes else known


def _against_baselines(contents: Contents) -> Tile:
    found = compared(contents)
    if not found:
        return Tile(tr("Against the baselines"), text.UNKNOWN, tr("no active baseline can be applied to the period"))
    whole = together(found)
    numbers = {
        "deviation": text.number(whole.deviation_kwh, "", 0, signed=True),
        "uncertainty": text.number(whole.uncertainty_kwh, "kWh", 0),
        "confidence": text.percent(CONFIDENCE, 0),
        "count": text.counted(len(found), tr("baseline"), tr("baselines")),
    }
    if whole.is_clear:
        remark = tr("{deviation} ± {uncertainty} ({confidence}) over {count}; minus is a saving", **numbers)
    else:
        remark = tr("{deviation} ± {uncertainty} ({confidence}) over {count}: less than its uncertainty", **numbers)
    tone = tone_of(whole.deviation_kwh, is_clear=whole.is_clear)
    return Tile(tr("Against the baselines"), text.percent(whole.share, signed=True), remark, tone)


def _exceptions(contents: Contents) -> Iterator[Block]:
    found = compared(contents)
    worse = sorted(
        (each for each in found if each.evaluation.deviation_kwh > 0 and each.is_clear),
        key=lambda each: (-each.evaluation.deviation_kwh, each.one.machine.name),
    )
    said = [
        tr(
            "{machine} used {more} ± {uncertainty} more than its baseline expected ({percent}). Owner: {owner}",
            machine=name_of(contents, each.one.machine),
            more=text.number(each.evaluation.deviation_kwh, "", 0),
            uncertainty=text.number(each.uncertainty_kwh, "kWh", 0),
            percent=text.number(each.evaluation.deviation_percent, "%", 1, signed=True),
            owner=not_provided(),
        )
        for each in worse[:EXCEPTIONS]
    ]
    serious = [(one, sum(each.severity == BLOCKING for each in one.quality.findings)) for one in contents.machines]
    said += [
        tr(
            "{machine}: {count} in the readings; numbers that rest on them mean nothing until they are corrected",
            machine=name_of(contents, one.machine),
            count=text.counted(count, tr("serious fault"), tr("serious faults")),
        )
        for one, count in serious
        if count
    ]
    unread = [name_of(contents, one.machine) for one in contents.machines if use.all_energy(one) is None]
    said += [tr("{machine} has no energy readings in the period", machine=name) for name in unread]
    if said:
        yield Items(tuple(said))
    elif found:
        yield Paragraph(
            tr("No machine clearly used more than its baseline expected, and no serious fault is in the readings.")
        )
    else:
        yield Paragraph(
            tr("No serious fault is in the readings. Without a baseline nothing can be said about the use.")
        )
