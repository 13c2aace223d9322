"""Energy use of the period by month and by machine, and which uses are significant."""

import math
from collections.abc import Iterator, Sequence

from analytics import text
from analytics.language import tr
from analytics.plant import energy_name
from analytics.report import chart, use
from analytics.report.contents import Contents, MachineContents
from analytics.report.document import RIGHT, Block, Cell, Column, Figure, Heading, Paragraph, Table
from analytics.report.phrases import (
    COMPARABLE_DAYS,
    SIGNIFICANT_SHARE,
    energy_unit,
    name_of,
    ratio,
    total,
    window,
)


def energy_use(contents: Contents) -> Iterator[Block]:
    """Return the section about energy by month and by machine."""
    yield Heading(tr("Energy use"))
    months, kinds = use.months(contents), use.energy_types(contents)
    if not any(month.kwh for month in months):
        yield Paragraph(tr("No machine of this report has energy readings from {window}.", window=window(contents)))
        return
    yield _figure(months, kinds)
    yield _by_month(months, kinds)
    yield Paragraph(
        tr(
            "Days read are site days with at least one reading, over all meters. A month is compared with the same "
            "days a year earlier for the meters that were read on at least {share} of the days of both; the change is "
            "of those meters, and not normalised for production or weather.",
            share=text.percent(COMPARABLE_DAYS, 0),
        ),
        "muted",
    )
    yield Heading(tr("By machine"), 2)
    yield _by_machine(contents, kinds)


def _figure(months: Sequence[use.Month], kinds: Sequence[str]) -> Figure:
    unit = energy_unit(sum(month.kwh.values()) for month in months)
    parts = [(energy_name(kind), [month.kwh.get(kind, math.nan) / unit.size for month in months]) for kind in kinds]
    whole = [sum(month.kwh.values()) for month in months]
    # Only where every meter can be compared does the year before stand for the same as the bar.
    before = [
        month.kwh_before / unit.size
        if month.kwh_before is not None and month.kwh_compared is not None and math.isclose(month.kwh_compared, all_of)
        else math.nan
        for month, all_of in zip(months, whole, strict=True)
    ]
    earlier = (tr("A year before"), before) if any(map(math.isfinite, before)) else None
    axis = tr("Energy [{unit} per month]", unit=unit.name)
    most = max(range(len(months)), key=lambda place: whole[place])
    return Figure(
        tr("Energy by month and kind, final energy"),
        tr(
            "Bars of the energy of {count} months; the highest is {month} with {energy}.",
            count=len(months),
            month=months[most].label,
            energy=text.energy(whole[most]),
        ),
        chart.stacked_bars([month.label for month in months], parts, earlier, axis),
    )


def _by_month(months: Sequence[use.Month], kinds: Sequence[str]) -> Table:
    unit = energy_unit(value for month in months for value in month.kwh.values())
    currencies = sorted({currency for month in months for currency in month.costs})
    columns = (
        Column(tr("Month")),
        *(Column(f"{energy_name(kind)} [{unit.name}]", RIGHT, "1fr") for kind in kinds),
        *(
            Column(tr("Cost [{currency}]", currency=currency or tr("no currency")), RIGHT, "1fr")
            for currency in currencies
        ),
        Column(tr("Carbon [kg CO₂]"), RIGHT, "1fr"),
        Column(tr("Days read"), RIGHT),
        Column(tr("Year before [%]"), RIGHT, "1fr"),
    )
    rows = tuple(
        (
            month.label,
            *(unit.write(month.kwh.get(kind)) for kind in kinds),
            *(text.number(month.costs.get(currency), "", 0) for currency in currencies),
            text.number(month.co2_kg, "", 0),
            f"{text.integer(month.read)} / {text.integer(month.days)}",
            _change(month.kwh_compared, month.kwh_before),
        )
        for month in months
    )
    now, before = use.year_on_year(months)
    sums = (
        tr("Total"),
        *(unit.write(total(month.kwh.get(kind) for month in months)) for kind in kinds),
        *(text.number(total(month.costs.get(currency) for month in months), "", 0) for currency in currencies),
        text.number(total(month.co2_kg for month in months), "", 0),
        f"{text.integer(sum(one.read for one in months))} / {text.integer(sum(one.days for one in months))}",
        _change(now, before),
    )
    return Table(tr("Energy, cost and carbon by month"), columns, rows, (sums,))


def _change(now: float | None, before: float | None) -> str:
    """Write a change against the year before; without a colour, for it is not normalised."""
    share = ratio(now, before)
    return text.number(None if share is None else 100 * (share - 1), "", 1, signed=True)


def _by_machine(contents: Contents, kinds: Sequence[str]) -> Table:
    found = [[use.machine_use(one, kind).kwh for kind in kinds] for one in contents.machines]
    unit = energy_unit(value for row in found for value in row)
    columns = (
        Column(tr("Machine"), width="1.4fr"),
        *(Column(f"{energy_name(kind)} [{unit.name}]", RIGHT, "1fr") for kind in kinds),
        Column(tr("Cost of electricity"), RIGHT, "1fr"),
        Column(tr("Carbon of electricity [kg CO₂]"), RIGHT, "1fr"),
        Column(tr("Days read"), RIGHT),
    )
    rows = tuple(
        (
            name_of(contents, one.machine),
            *(unit.write(value) for value in values),
            text.money(one.kpis.cost, one.kpis.currency, 0),
            text.number(one.kpis.co2_kg, "", 0),
            _days_read(one),
        )
        for one, values in zip(contents.machines, found, strict=True)
    )
    carbon = total(one.kpis.co2_kg for one in contents.machines)
    amounts = sorted(use.costs([one.kpis for one in contents.machines]).items())
    sums = (
        tr("Total"),
        *(unit.write(total(row[place] for row in found)) for place in range(len(kinds))),
        ", ".join(text.money(amount, currency, 0) for currency, amount in amounts) or text.UNKNOWN,
        text.number(carbon, "", 0),
        "",
    )
    return Table(tr("Energy, cost and carbon by machine, {window}", window=window(contents)), columns, rows, (sums,))


def _days_read(one: MachineContents) -> str:
    found = [use.machine_use(one, kind) for kind in one.days]
    return f"{text.integer(sum(each.days_read for each in found))} / {text.integer(sum(each.days for each in found))}"


def significant_uses(contents: Contents) -> Iterator[Block]:
    """Return the section about significant energy uses."""
    yield Heading(tr("Significant energy uses"))
    ranked = [(one, kwh) for one in contents.machines if (kwh := use.all_energy(one)) is not None and kwh > 0]
    ranked.sort(key=lambda found: (-found[1], found[0].machine.name))
    if not ranked:
        yield Paragraph(tr("There is no energy in the period to rank."))
        return
    limit = text.percent(SIGNIFICANT_SHARE, 0)
    yield Paragraph(
        tr(
            "Criterion: the largest uses that together reach {limit} of the final energy of the period. Potential for "
            "improvement, the second criterion of a review: not provided.",
            limit=limit,
        )
    )
    names = [name_of(contents, one.machine) for one, _ in ranked]
    whole = sum(kwh for _, kwh in ranked)
    yield Figure(
        tr("Pareto of the energy uses; the dashed line is the criterion, {limit}", limit=limit),
        tr("Bars from the largest use, {name} with {energy}, to the smallest.", name=names[0],
           energy=text.energy(ranked[0][1])),
        chart.pareto(names, [kwh for _, kwh in ranked], SIGNIFICANT_SHARE, tr("Share of the energy"),
                     tr("Cumulative share")),
    )  # fmt: skip
    yield _ranking(contents, ranked, whole)


def _ranking(contents: Contents, ranked: Sequence[tuple[MachineContents, float]], whole: float) -> Table:
    unit = energy_unit(kwh for _, kwh in ranked)
    rows, reached = [], 0.0
    for place, (one, kwh) in enumerate(ranked, start=1):
        is_significant = reached < SIGNIFICANT_SHARE - 1e-12
        reached += kwh / whole
        rows.append(
            (
                str(place),
                name_of(contents, one.machine),
                one.machine.factory_name,
                unit.write(kwh),
                text.number(100 * kwh / whole, "", 1),
                text.number(100 * reached, "", 1),
                text.money(one.kpis.cost, one.kpis.currency, 0),
                Cell(tr("yes")) if is_significant else Cell(tr("no"), "muted"),
            )
        )
    columns = (
        Column("", RIGHT),
        Column(tr("Use"), width="1.2fr"),
        Column(tr("Site"), width="1.2fr"),
        Column(f"{tr('Energy')} [{unit.name}]", RIGHT),
        Column(tr("Share [%]"), RIGHT),
        Column(tr("Cumulative [%]"), RIGHT),
        Column(tr("Cost of electricity"), RIGHT),
        Column(tr("Significant")),
    )
    return Table(tr("Energy uses by size, {window}", window=window(contents)), columns, tuple(rows))
