"""Key performance indicators of each machine over the period."""

from collections.abc import Iterator

from analytics import text
from analytics.language import tr
from analytics.report.contents import Contents
from analytics.report.document import RIGHT, Block, Column, Facts, Heading, Paragraph, Table
from analytics.report.phrases import moment, name_of, not_provided, note, window


def key_figures(contents: Contents) -> Iterator[Block]:
    """Return the section."""
    yield Heading(tr("Key performance indicators"))
    yield Paragraph(tr("Of the electricity of each machine, {window}.", window=window(contents)))
    yield _power(contents)
    yield _specific(contents)
    yield _formulas()
    for one in contents.machines:
        name = name_of(contents, one.machine)
        yield from (note(f"{name}: {finding.words}", finding.severity) for finding in one.kpis.findings)


def _power(contents: Contents) -> Table:
    columns = (
        Column(tr("Machine"), width="1.6fr"),
        Column(tr("Energy [kWh]"), RIGHT),
        Column(tr("Average power [kW]"), RIGHT, "1fr"),
        Column(tr("Peak demand [kW]"), RIGHT, "1fr"),
        Column(tr("Peak at")),
        Column(tr("Load factor [%]"), RIGHT),
    )
    rows = tuple(
        (
            name_of(contents, one.machine),
            text.number(one.kpis.energy_kwh, "", 0),
            text.number(one.kpis.average_power_kw, "", 2),
            text.number(one.kpis.peak_demand_kw, "", 2),
            moment(one.kpis.peak_time, one.machine),
            text.number(None if one.kpis.load_factor is None else 100 * one.kpis.load_factor, "", 1),
        )
        for one in contents.machines
    )
    return Table(tr("Energy and demand"), columns, rows)


def _specific(contents: Contents) -> Table:
    columns = (
        Column(tr("Machine"), width="1.6fr"),
        Column(tr("Production [units]"), RIGHT),
        Column(tr("SEC [kWh/unit]"), RIGHT, "1fr"),
        Column(tr("Cost"), RIGHT),
        Column(tr("Average rate per kWh"), RIGHT, "1fr"),
        Column(tr("Carbon [kg CO₂]"), RIGHT),
        Column(tr("Emission factor [kg CO₂/kWh]"), RIGHT, "1fr"),
        Column(tr("Carbon [kg CO₂/unit]"), RIGHT, "1fr"),
    )
    rows = tuple(
        (
            name_of(contents, one.machine),
            text.number(one.kpis.production_units, "", 0),
            text.significant(one.kpis.sec_kwh_per_unit),
            text.money(one.kpis.cost, one.kpis.currency, 0),
            text.money(one.kpis.average_rate_per_kwh, one.kpis.currency, 4),
            text.number(one.kpis.co2_kg, "", 0),
            text.number(one.kpis.emission_factor, "", 3),
            text.significant(one.kpis.co2_kg_per_unit),
        )
        for one in contents.machines
    )
    return Table(tr("Specific energy, cost and carbon"), columns, rows)


def _formulas() -> Facts:
    return Facts(
        tr("What they mean"),
        (
            (tr("Peak demand"), tr("The highest mean power of a whole quarter of an hour inside the period.")),
            (tr("Load factor"), tr("Average power over peak demand.")),
            (
                tr("Specific energy (SEC)"),
                tr(
                    "Energy over production. Where a part of the energy does not depend on production it falls with "
                    "volume alone; the baseline of the machine is the better measure then."
                ),
            ),
            (tr("Review interval and owner"), not_provided()),
        ),
    )
