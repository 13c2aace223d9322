"""Pareto of machines: which few of them make up most of the energy, the cost or the carbon (ISO 50001 6.3)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from analytics.errors import NotEnoughData
from analytics.finding import Finding
from analytics.language import later, tr
from analytics.period import Period

#: Machines are significant energy uses until together they have this share.
SIGNIFICANT_SHARE = 0.80


class Quantity(StrEnum):
    """What machines are ranked by."""

    ENERGY = "energy"
    COST = "cost"
    CARBON = "carbon"


@dataclass(frozen=True)
class Use:
    """One energy of one machine in a period; None is unknown.

    ``cost`` in the currency of its site, ``co2_kg`` in kg CO₂.
    """

    machine_id: UUID
    machine_name: str
    factory_name: str
    energy_type: str
    energy_kwh: float | None
    cost: float | None = None
    currency: str = ""
    co2_kg: float | None = None


@dataclass(frozen=True)
class Rank:
    """A use with its place.

    ``share`` and ``cumulative`` (0 to 1) are of the total of what is known; ``significant`` says whether it is needed
    to reach 80 % of it.
    """

    use: Use
    value: float
    share: float
    cumulative: float
    significant: bool


@dataclass(frozen=True)
class Pareto:
    """Uses in descending order. ``unknown`` are those without a value; ``unit`` is kWh, a currency, or kg CO₂."""

    period: Period
    quantity: Quantity
    unit: str
    total: float
    ranks: tuple[Rank, ...]
    unknown: tuple[Use, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def significant(self) -> tuple[Rank, ...]:
        """The fewest uses that together reach 80 % of the total."""
        return tuple(rank for rank in self.ranks if rank.significant)


def pareto(uses: Sequence[Use], period: Period, quantity: Quantity) -> Pareto:
    """Rank uses.

    Parameters
    ----------
    uses : sequence of Use
    period : Period
    quantity : Quantity
        Costs in more than one currency have no sum: those of the currency with most energy are ranked, others are
        unknown.

    Raises
    ------
    NotEnoughData
        When no use has a value.

    Notes
    -----
    share = value ÷ Σ values; cumulative = Σ of the shares down to this one; significant while the sum before it is
    below 80 %.
    """
    findings: list[Finding] = []
    unit = {Quantity.ENERGY: "kWh", Quantity.CARBON: "kg CO₂"}.get(quantity) or _currency(uses, findings)
    known = [(use, value) for use in uses if (value := _value(use, quantity, unit)) is not None]
    unknown = tuple(use for use in uses if _value(use, quantity, unit) is None)
    total = math.fsum(value for _, value in known)
    if not known or total <= 0:
        raise NotEnoughData(
            tr("No machine has a known value in this period."), tr("Choose another period or another quantity.")
        )
    ranks, before = [], 0.0
    for use, value in sorted(known, key=lambda one: (-one[1], one[0].machine_name)):
        after = before + value
        ranks.append(Rank(use, value, value / total, after / total, before / total < SIGNIFICANT_SHARE - 1e-12))
        before = after
    if unknown:
        findings.append(_unknown(unknown, quantity))
    return Pareto(period, quantity, unit, total, tuple(ranks), unknown, tuple(findings))


def _value(use: Use, quantity: Quantity, unit: str) -> float | None:
    if quantity is Quantity.ENERGY:
        return use.energy_kwh
    if quantity is Quantity.CARBON:
        return use.co2_kg
    return use.cost if use.currency == unit else None


def _currency(uses: Sequence[Use], findings: list[Finding]) -> str:
    """Return the currency of most of the energy, and say so when there are others."""
    energy: dict[str, float] = {}
    for use in uses:
        if use.cost is not None and use.currency:
            energy[use.currency] = energy.get(use.currency, 0.0) + (use.energy_kwh or 0.0)
    if not energy:
        return ""
    best = max(sorted(energy), key=lambda name: energy[name])
    if len(energy) > 1:
        others = ", ".join(sorted(set(energy) - {best}))
        text = tr(
            "Costs in {others} cannot be added to {currency}: machines paid in {currency} are ranked.",
            others=others, currency=best,
        )  # fmt: skip
        findings.append(Finding("pareto.currencies", text))
    return best


def _unknown(uses: Sequence[Use], quantity: Quantity) -> Finding:
    names = ", ".join(
        use.machine_name if use.energy_type == "electrical" else f"{use.machine_name} ({use.energy_type})"
        for use in uses
    )
    why = {
        Quantity.ENERGY: later("Not measured in this period: {names}."),
        Quantity.COST: later("No cost is known of: {names}."),
        Quantity.CARBON: later("No carbon is known of: {names}."),
    }[quantity]
    return Finding("pareto.unknown", tr(why, names=names), {"machines": float(len(uses))}, "info")
