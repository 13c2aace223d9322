"""The summary for management: how much, what it cost, what stands out, what nobody has said."""

from collections.abc import Iterator

from analytics import text
from analytics.language import tr
from analytics.quality import BLOCKING
from analytics.report import use
from analytics.report.contents import AppliedBaseline, Contents, MachineContents
from analytics.report.document import Block, Heading, Items, Paragraph, Tile, Tiles
from analytics.report.phrases import energy_name, not_provided, tone_of, total, window

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


def compared(contents: Contents) -> list[tuple[MachineContents, AppliedBaseline]]:
    """Return the baselines that the period was compared with."""
    return [(one, each) for one in contents.machines for each in one.baselines if each.evaluation is not None]


def _against_baselines(contents: Contents) -> Tile:
    found = [each.evaluation for _, each in compared(contents) if each.evaluation is not None]
    if not found:
        return Tile(tr("Against the baselines"), text.UNKNOWN, tr("no active baseline can be applied to the period"))
    expected = sum(one.expected_kwh for one in found)
    deviation = sum(one.deviation_kwh for one in found)
    share = deviation / expected if expected > 0 else None
    return Tile(
        tr("Against the baselines"),
        text.percent(share, signed=True),
        tr(
            "{deviation} over {count}; minus is a saving; its uncertainty: not provided",
            deviation=text.number(deviation, "kWh", 0, signed=True),
            count=text.counted(len(found), tr("baseline"), tr("baselines")),
        ),
        tone_of(None if share is None else 100 * share),
    )


def _exceptions(contents: Contents) -> Iterator[Block]:
    worse = sorted(
        (
            (each.evaluation.deviation_kwh, one, each.evaluation)
            for one, each in compared(contents)
            if each.evaluation is not None and each.evaluation.deviation_kwh > 0
        ),
        key=lambda found: (-found[0], found[1].machine.name),
    )
    said = [
        tr(
            "{machine} used {more} more than its baseline expected ({percent}). Owner: {owner}",
            machine=one.machine.name,
            more=text.number(deviation, "kWh", 0),
            percent=text.number(evaluation.deviation_percent, "%", 1, signed=True),
            owner=not_provided(),
        )
        for deviation, one, evaluation in worse[:EXCEPTIONS]
    ]
    serious = [(one, sum(each.severity == BLOCKING for each in one.quality.findings)) for one in contents.machines]
    said += [
        tr(
            "{machine}: {count} in the readings; numbers that rest on them mean nothing until they are corrected",
            machine=one.machine.name,
            count=text.counted(count, tr("serious fault"), tr("serious faults")),
        )
        for one, count in serious
        if count
    ]
    unread = [one.machine.name for one in contents.machines if use.all_energy(one) is None]
    said += [tr("{machine} has no energy readings in the period", machine=name) for name in unread]
    if said:
        yield Items(tuple(said))
    elif compared(contents):
        yield Paragraph(tr("No machine used more than its baseline expected, and no serious fault is in the readings."))
    else:
        yield Paragraph(
            tr("No serious fault is in the readings. Without a baseline nothing can be said about the use.")
        )
