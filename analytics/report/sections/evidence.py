"""The evidence appendix: with it somebody else comes to the same numbers."""

from collections.abc import Iterator

from analytics import text
from analytics.correction import Correction
from analytics.language import tr
from analytics.plant import energy_name
from analytics.report.contents import Contents, MachineContents, machine_digest
from analytics.report.document import RIGHT, Block, Column, Facts, Heading, Paragraph, Table
from analytics.report.phrases import moment, name_of, stretch
from analytics.report.sections.quality import correction_row


def evidence(contents: Contents, data_sha256: str) -> Iterator[Block]:
    """Return the section."""
    yield Heading(tr("Evidence"))
    yield Paragraph(
        tr(
            "The data hash is the SHA-256 of everything this report says about the machines, their tariffs and "
            "emission factors, before any rounding: a report of the same data over the same days has the same hash."
        )
    )
    yield Facts(
        tr("Where the numbers come from"),
        (
            (tr("Database"), contents.server),
            (tr("Data hash, SHA-256"), data_sha256),
            *contents.libraries,
        ),
    )
    yield Heading(tr("Data by machine"), 2)
    yield _rows(contents)
    yield Heading(tr("Models"), 2)
    yield from _models(contents)
    yield Heading(tr("Excluded intervals"), 2)
    yield from _excluded(contents)
    yield Heading(tr("Notes and events"), 2)
    yield from _annotations(contents)
    yield Heading(tr("Log of corrections"), 2)
    yield from _log(contents)
    yield Heading(tr("Formula sheet"), 2)
    yield _formulas()


def _rows(contents: Contents) -> Table:
    columns = (
        Column(tr("Machine"), width="1.1fr"),
        Column(tr("Period, site time"), width="1.2fr"),
        Column(tr("Energy"), width="0.8fr"),
        Column(tr("Energy readings"), RIGHT),
        Column(tr("All readings"), RIGHT),
        Column(tr("Hash of the data"), width="1fr"),
    )
    rows = []
    for one in contents.machines:
        for kind in one.days or ("",):
            frame = one.days.get(kind)
            inside = None if frame is None else frame[frame.index >= one.period.start]
            rows.append(
                (
                    name_of(contents, one.machine),
                    stretch(one.period, one.machine),
                    energy_name(kind) if kind else text.UNKNOWN,
                    text.integer(0 if inside is None else float(inside["readings"].sum())),
                    text.integer(one.quality.readings),
                    machine_digest(one)[:16],
                )
            )
    return Table(tr("Rows read, and the first 16 figures of the SHA-256 of what was made of them"), columns,
                 tuple(rows), small=True)  # fmt: skip


def _models(contents: Contents) -> Iterator[Block]:
    columns = (
        Column(tr("Machine"), width="0.8fr"),
        Column(tr("Version"), RIGHT),
        Column(tr("Model id"), width="1.4fr"),
        Column(tr("Training data, SHA-256"), width="1.6fr"),
    )
    rows = tuple(
        (
            name_of(contents, one.machine),
            str(each.stored.version),
            str(each.stored.id),
            each.stored.model.data_sha256 if each.stored.model is not None else text.UNKNOWN,
        )
        for one in contents.machines
        for each in one.baselines
    )
    if rows:
        yield Table(tr("Active models"), columns, rows, small=True)
    else:
        yield Paragraph(tr("None."))


def _excluded(contents: Contents) -> Iterator[Block]:
    columns = (
        Column(tr("Machine"), width="1fr"),
        Column(tr("Version"), RIGHT),
        Column(tr("Left out of training"), width="1.6fr"),
        Column(tr("Reason"), width="2fr"),
    )
    rows = tuple(
        (name_of(contents, one.machine), str(each.stored.version), stretch(out.period, one.machine), out.reason)
        for one in contents.machines
        for each in one.baselines
        if each.stored.model is not None
        for out in each.stored.model.exclusions
    )
    if rows:
        yield Table(tr("Intervals excluded from the training of active models"), columns, rows, small=True)
    else:
        yield Paragraph(tr("None."))


def _annotations(contents: Contents) -> Iterator[Block]:
    machines = {one.machine.id: one for one in contents.machines}
    first = contents.machines[0]
    columns = (
        Column(tr("Machine"), width="1fr"),
        Column(tr("Kind")),
        Column(tr("Period, site time"), width="1.6fr"),
        Column(tr("What"), width="2fr"),
        Column(tr("By, on"), width="1.2fr"),
    )
    rows = []
    for each in contents.annotations:
        one = machines.get(each.machine_id, first) if each.machine_id is not None else first
        name = tr("whole plant") if each.machine_id is None else name_of(contents, one.machine)
        made = f"{each.author}, {moment(each.created_at, one.machine)}"
        rows.append((name, each.kind.label, stretch(each.period, one.machine), each.words, made))
    if rows:
        yield Table(tr("What people noted about the period"), columns, tuple(rows), small=True)
    else:
        yield Paragraph(tr("None."))


def _log(contents: Contents) -> Iterator[Block]:
    columns = (
        Column(tr("No."), RIGHT),
        Column(tr("Machine"), width="1fr"),
        Column(tr("Variable"), width="1fr"),
        Column(tr("From"), width="1fr"),
        Column(tr("To"), width="1fr"),
        Column(tr("Readings are"), width="1fr"),
        Column(tr("Reason"), width="1.6fr"),
        Column(tr("By, on"), width="1.1fr"),
        Column(tr("State"), width="1.4fr"),
    )
    found = [(one, each) for one in contents.machines for each in one.corrections]
    rows = []
    for one, each in sorted(found, key=lambda pair: pair[1].id):
        number, *rest = correction_row(one, each)
        rows.append((number, name_of(contents, one.machine), *rest, _state(one, each)))
    if rows:
        yield Table(tr("Corrections of these machines, also those withdrawn or outside the period"), columns,
                    tuple(rows), small=True)  # fmt: skip
    else:
        yield Paragraph(tr("Nothing was corrected."))


def _state(one: MachineContents, each: Correction) -> str:
    if each.holds:
        return tr("holds")
    return tr(
        "withdrawn {when} by {by}: {reason}",
        when=moment(each.withdrawn_at, one.machine),
        by=each.withdrawn_by,
        reason=each.withdrawn_reason,
    )


def _formulas() -> Facts:
    return Facts(
        tr("Symbols: y energy per interval, ŷ model, e = y − ŷ, n samples, p coefficients with the intercept, ȳ mean"),
        (
            (tr("Model"), "ŷ = b₀ + Σ bⱼ · xⱼ, " + tr("ordinary least squares")),
            (tr("Standard error of the regression"), "s = √( Σe² / (n − p) )"),
            (tr("Standard error of a coefficient"), "se(bⱼ) = s · √( (X′X)⁻¹ⱼⱼ ),  t = bⱼ / se(bⱼ)"),
            ("R²", "1 − Σe² / Σ(y − ȳ)²"),
            (tr("Adjusted R²"), "1 − ( Σe² / (n − p) ) / ( Σ(y − ȳ)² / (n − 1) )"),
            ("F", "( ( Σ(y − ȳ)² − Σe² ) / (p − 1) ) / ( Σe² / (n − p) )"),
            ("CV(RMSE)", "s / ȳ  (ASHRAE Guideline 14)"),
            ("NMBE", "Σe / ( (n − p) · ȳ ),  " + tr("actual less model")),
            ("VIF", "1 / (1 − R²ⱼ),  " + tr("R²ⱼ of the regression of xⱼ on the other variables")),
            (tr("Durbin–Watson"), "Σ(eₜ − eₜ₋₁)² / Σe²,  " + tr("over neighbouring intervals")),
            (tr("Lag-1 correlation"), "ρ = r(eₜ, eₜ₋₁)"),
            (tr("Difference"), tr("used − expected; in per cent of the expected; minus is a saving")),
            (
                tr("Uncertainty of the difference"),
                "t · √( x′Vx · (1 + ρ)/(1 − ρ) + s² · Σᵢⱼ ρ^|i − j| ),  "
                + tr("x sums of the variables over the compared intervals, V covariance of b, ρ at least 0"),
            ),
            ("SEnPI", tr("used / expected")),
            (tr("Cost"), tr("Σ energy of an hour × rate in force at that hour")),
            (tr("Carbon"), tr("Σ energy of a day × emission factor in force on that day")),
            (tr("Load factor"), tr("average power / peak demand of 15 minutes")),
        ),
    )
