"""Boundary and method: what is in, what is out, and by which prices and factors."""

from collections.abc import Iterator, Mapping

from analytics import text
from analytics.language import tr
from analytics.plant import energy_name
from analytics.registers import Row, days_words
from analytics.report.contents import Contents
from analytics.report.document import RIGHT, Block, Column, Facts, Heading, Note, Paragraph, Table
from analytics.report.phrases import (
    SIGNIFICANT_SHARE,
    name_of,
    not_provided,
    provided,
    site_zone,
)

#: Region whose factor counts for sites that name none.
DEFAULT_REGION = "default"


def boundary(contents: Contents) -> Iterator[Block]:
    """Return the section."""
    yield Heading(tr("Boundary and method"))
    yield Heading(tr("Meters"), 2)
    yield _meters(contents)
    if contents.others:
        names = ", ".join(one.name for one in contents.others)
        yield Paragraph(tr("In the database and not in this report: {names}.", names=names))
    yield Heading(tr("How the numbers are made"), 2)
    yield _method()
    yield Heading(tr("Tariffs of electricity"), 2)
    yield from _tariffs(contents)
    yield Heading(tr("Emission factors of electricity"), 2)
    yield from _factors(contents)


def _meters(contents: Contents) -> Table:
    columns = (
        Column(tr("Site"), width="1fr"),
        Column(tr("Machine"), width="1fr"),
        Column(tr("Energies"), width="1fr"),
        Column(tr("Rated power [kW]"), RIGHT),
        Column(tr("First reading")),
        Column(tr("Last reading")),
    )
    rows = []
    for one in contents.machines:
        machine = one.machine
        ends = [text.day(when, site_zone(machine)) for when in (machine.first_reading, machine.last_reading)]
        rows.append(
            (
                machine.factory_name,
                name_of(contents, machine),
                ", ".join(energy_name(kind) for kind in machine.energy_types),
                text.number(machine.rated_power_kw, "", 1),
                *ends,
            )
        )
    return Table(tr("Meters inside the boundary"), columns, tuple(rows))


def _method() -> Facts:
    return Facts(
        tr("Method"),
        (
            (
                tr("Basis"),
                tr("Final energy in kWh as metered. Energies of different kind are added where a total is given."),
            ),
            (tr("Periods"), tr("Whole days in the time of each site, first and last day included.")),
            (tr("Corrections"), tr("Every number respects the corrections on record; measured readings never change.")),
            (tr("Cost"), tr("Energy of each hour times the tariff in force; demand charges are not included.")),
            (tr("Carbon"), tr("Energy of each day times the emission factor in force for the region of the site.")),
            (
                tr("Significant energy use"),
                tr(
                    "The largest uses that together reach {share} of the energy.",
                    share=text.percent(SIGNIFICANT_SHARE, 0),
                ),
            ),
            (tr("Interval between reviews"), not_provided()),
            (tr("Static factors watched"), not_provided()),
            (tr("Accuracy and calibration of meters"), not_provided()),
        ),
    )


def _tariffs(contents: Contents) -> Iterator[Block]:
    sites = {str(one.id): one.name for one in contents.factories}
    known = [one for one in contents.tariffs if str(one["factory_id"]) in sites]
    if known:
        columns = (
            Column(tr("Site"), width="1fr"),
            Column(tr("Tariff"), width="1fr"),
            Column(tr("Hours")),
            Column(tr("Days")),
            Column(tr("Rate per kWh"), RIGHT),
            Column(tr("Demand charge per kW"), RIGHT, "22mm"),
            Column(tr("Valid")),
        )
        rows = tuple(_tariff(sites, one) for one in known)
        yield Table(tr("Tariffs on record"), columns, rows)
    priced = {str(one["factory_id"]) for one in known}
    for site in (name for key, name in sites.items() if key not in priced):
        yield Note(
            tr(
                "{site}: not provided. Where no tariff is in force the KPI functions assume 0.20 (06 to 22 o'clock) "
                "and 0.10 per kWh, without a currency; what rests on that is said beside the number.",
                site=site,
            ),
            "warning",
            tr("Tariff"),
        )


def _tariff(sites: Mapping[str, str], one: Row) -> tuple[str, ...]:
    by_hours, days, currency = one.get("is_time_of_use"), one.get("applicable_days"), one.get("currency") or ""
    return (
        sites[str(one["factory_id"])],
        provided(one.get("name") or ""),
        f"{one.get('start_hour') or 0:02d} – {one.get('end_hour') or 24:02d}" if by_hours else tr("all"),
        days_words(days) if by_hours and days else tr("every day"),
        text.number(one["rate_per_kwh"], currency, 4),
        text.number(one.get("demand_charge_per_kw"), currency, 2),
        _validity(one),
    )


def _validity(one: Row) -> str:
    first, last = one.get("valid_from"), one.get("valid_to")
    if first is None and last is None:
        return not_provided()
    if last is None:
        return tr("from {start}", start=text.day(first))
    return f"{text.day(first) if first else ''} – {text.day(last)}".strip()


def _factors(contents: Contents) -> Iterator[Block]:
    regions = {str(one["id"]): one.get("carbon_region") or DEFAULT_REGION for one in contents.sites}
    of_site = {one.name: regions.get(str(one.id), DEFAULT_REGION) for one in contents.factories}
    known = [one for one in contents.carbon_factors if one["region"] in {*of_site.values(), DEFAULT_REGION}]
    if known:
        columns = (
            Column(tr("Region")),
            Column(tr("Grid"), width="1fr"),
            Column(tr("Factor [kg CO₂/kWh]"), RIGHT),
            Column(tr("Source"), width="1fr"),
            Column(tr("Valid")),
            Column(tr("Used by"), width="1fr"),
        )
        yield Table(tr("Emission factors on record"), columns, tuple(_factor(of_site, one) for one in known))
    covered = {one["region"] for one in known}
    for site, region in of_site.items():
        if not covered & {region, DEFAULT_REGION}:
            yield Note(
                tr(
                    "{site}: not provided. Where no factor is in force the KPI functions assume 0.45 kg CO₂/kWh; what "
                    "rests on that is said beside the number.",
                    site=site,
                ),
                "warning",
                tr("Emission factor"),
            )


def _factor(of_site: Mapping[str, str], one: Row) -> tuple[str, ...]:
    users = ", ".join(site for site, region in of_site.items() if region == one["region"])
    return (
        one["region"],
        provided(one.get("grid_name") or ""),
        text.number(one["emission_factor_kg_co2_per_kwh"], "", 3),
        provided(one.get("source") or ""),
        _validity(one),
        users or tr("days without a factor of the region"),
    )
