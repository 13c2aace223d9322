"""What a baseline is made from, and what it is: plain values, written to JSON and read back to the last bit."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from analytics.annotation import Exclusion
from analytics.baseline import document
from analytics.errors import BadRequest
from analytics.finding import Finding
from analytics.language import tr
from analytics.measure import title_of
from analytics.metrics import Scores
from analytics.period import Interval, Period, hull, joined
from analytics.plant import ELECTRICITY
from analytics.sentence import Sentence

MIN_SAMPLES = 1000
MIN_R_SQUARED = 0.80

FORMAT = "enms-baseline"
FORMAT_VERSION = 1


@dataclass(frozen=True)
class BaselineRequest:
    """What to train: one machine's energy on the named drivers over a period.

    Parameters
    ----------
    machine_id : UUID
    period : Period
        Where several periods are trained on, the one that holds them all.
    drivers : tuple of str
        Names as the engineer gave them; keys, roll-up columns, aliases, own variables and categories all count.
    interval : Interval, optional
        Width of one sample; None takes one hour, or one day when the readings are coarser than an hour.
    energy_type : str
    min_samples : int
        Fewer samples are refused.
    min_r_squared : float
        A lower R² is a warning, never a refusal.
    unavailable_share : float
        A sample is left out when more than this share of its readings was in maintenance, fault or offline (0 to 1).
    exclusions : tuple of Exclusion
        Samples that touch one of these are left out and counted. The workbench adds those on record of the machine
        and the plant.
    periods : tuple of Period
        Where training goes over several periods, all of them; empty is just ``period``.

    Raises
    ------
    ValueError
        When ``period`` does not hold ``periods``, or not closely.
    """

    machine_id: UUID
    period: Period
    drivers: tuple[str, ...]
    interval: Interval | None = None
    energy_type: str = ELECTRICITY
    min_samples: int = MIN_SAMPLES
    min_r_squared: float = MIN_R_SQUARED
    unavailable_share: float = 0.0
    exclusions: tuple[Exclusion, ...] = ()
    periods: tuple[Period, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "periods", _several(self.period, self.periods))

    @property
    def ranges(self) -> tuple[Period, ...]:
        """All that is trained on, in the order of time; none touches another."""
        return self.periods or (self.period,)


def _several(period: Period, periods: tuple[Period, ...]) -> tuple[Period, ...]:
    """Return periods as they are kept: in order, none touching another, and none at all when one says it all."""
    union = joined(periods)
    if union and hull(union) != period:
        raise ValueError("the period is not the one that holds all periods")
    return union if len(union) > 1 else ()


@dataclass(frozen=True)
class Term:
    """One line of the coefficient table; the intercept has an empty ``driver``.

    ``unit`` is that of the driver; ``value`` is kWh per that unit and interval. ``vif`` is None for the intercept.
    ``minimum`` … ``mean`` are the driver's range in the training data (None for the intercept). A label of a category
    names its ``category`` and the ``reference``: the label whose energy the coefficient is compared with.
    """

    driver: str
    label: str
    unit: str
    value: float
    standard_error: float
    t: float
    p: float
    vif: float | None = None
    minimum: float | None = None
    maximum: float | None = None
    mean: float | None = None
    category: str = ""
    reference: str = ""

    @property
    def title(self) -> str:
        """The driver's label in the reader's language."""
        return title_of(self.driver, self.label)


@dataclass(frozen=True)
class LeftOut:
    """Samples of the period that training did not use, and why: in English, and for readers of other languages."""

    reason: str
    samples: int
    said: Sentence | None = field(default=None, compare=False)

    @property
    def words(self) -> str:
        """The reason for the user; one that was stored without its parts as it was written then."""
        return self.reason if self.said is None else str(self.said)


@dataclass(frozen=True)
class BaselineModel:
    """A trained baseline: all that is needed to predict, to show and to prove it. Plain numbers, JSON both ways.

    Parameters
    ----------
    machine_id, machine_name, energy_type
        Whose energy it explains.
    interval : Interval
        Width of a sample; coefficients are kWh per that.
    timezone : str
        IANA name of the plant's zone (it decides where a day begins).
    period : Period
        What it was trained on; where that were several periods, the one that holds them all.
    terms : tuple of Term
        One a driver, in the order of the design.
    intercept : Term
    scores : Scores
        On the training samples.
    min_samples, min_r_squared, unavailable_share, periods
        As requested.
    exclusions : tuple of Exclusion
        Those that held in the period when it was trained; what becomes of them later does not change the model.
    left_out : tuple of LeftOut
        Samples of the period that were not used.
    findings : tuple of Finding
    covariance : tuple of tuple of float
        Of intercept and coefficients in the order intercept, terms (kWh per unit, squared).
    data_sha256 : str
        Digest of the training samples, see :func:`analytics.baseline.fingerprint`.
    """

    machine_id: UUID
    machine_name: str
    energy_type: str
    interval: Interval
    timezone: str
    period: Period
    terms: tuple[Term, ...]
    intercept: Term
    scores: Scores
    min_samples: int
    min_r_squared: float
    left_out: tuple[LeftOut, ...]
    findings: tuple[Finding, ...]
    covariance: tuple[tuple[float, ...], ...]
    data_sha256: str
    unavailable_share: float = 0.0
    exclusions: tuple[Exclusion, ...] = ()
    periods: tuple[Period, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "periods", _several(self.period, self.periods))

    @property
    def ranges(self) -> tuple[Period, ...]:
        """All it was trained on, in the order of time."""
        return self.periods or (self.period,)

    @property
    def coefficients(self) -> dict[str, float]:
        """Driver name → kWh per unit of the driver and interval."""
        return {term.driver: term.value for term in self.terms}

    @property
    def feature_names(self) -> tuple[str, ...]:
        """Driver names in the order of the design."""
        return tuple(term.driver for term in self.terms)

    @property
    def meets_quality_threshold(self) -> bool:
        """Whether R² reaches the limit that was asked for."""
        return self.scores.r_squared >= self.min_r_squared

    def to_json(self) -> dict[str, Any]:
        """Return the model as plain JSON values; NaN and infinity become None."""
        return {"format": FORMAT, "format_version": FORMAT_VERSION, **document.fields_of(self)}

    @classmethod
    def from_json(cls, written: object) -> "BaselineModel":
        """Return the model that :meth:`to_json` wrote, every number equal to the last bit.

        Raises
        ------
        BadRequest
            When it is no such document, is of a newer format, or its numbers contradict each other.
        """
        if not isinstance(written, dict) or written.get("format") != FORMAT:
            raise BadRequest(tr("This is not a baseline of the workbench."), tr("Train a new version."))
        if written.get("format_version") != FORMAT_VERSION:
            raise BadRequest(
                tr(
                    "The baseline is written in format {found}, this workbench reads {known}.",
                    found=written.get("format_version"),
                    known=FORMAT_VERSION,
                ),
                tr("Update the workbench, or train a new version."),
            )
        inner = {key: value for key, value in written.items() if key not in ("format", "format_version", "excluded")}
        # Before exclusions had reasons, their periods alone were written.
        if "excluded" in written:
            inner["exclusions"] = [{"period": period, "reason": ""} for period in written["excluded"]]
        try:
            model = document.read(cls, inner)
        except document.Malformed as error:
            raise BadRequest(
                tr("The stored baseline cannot be read: {why}.", why=error), tr("Train a new version.")
            ) from None
        _prove(model)
        return model


def _known(value: float | None) -> float:
    return math.nan if value is None else value


def _prove(model: BaselineModel) -> None:
    """Refuse a model whose numbers contradict each other."""
    try:
        reason = next(_contradictions(model), "")
    except (OverflowError, ValueError):
        reason = tr("a number is beyond all bounds")
    if reason:
        raise BadRequest(
            tr("The stored baseline contradicts itself: {reason}.", reason=reason),
            tr("Somebody changed it. Train a new version."),
        )


def _contradictions(model: BaselineModel) -> Iterator[str]:
    """Find what no least-squares fit can give."""
    scores, terms = model.scores, (model.intercept, *model.terms)
    names = [term.driver for term in terms]
    if names[0] or not all(names[1:]) or len(set(names)) != len(names) or len(names) < 2:
        yield tr("its drivers are named wrongly")
    if scores.parameters != len(names) or scores.samples <= len(names):
        yield tr("the number of samples or coefficients is impossible")
    if len(model.covariance) != len(names) or any(len(row) != len(names) for row in model.covariance):
        yield tr("a part of its covariance is missing")
        return
    for place, term in enumerate(terms):
        if not _close(model.covariance[place][place], term.standard_error * term.standard_error):
            yield tr("the standard error of {driver} does not belong to it", driver=term.title or tr("a driver"))
    for term in model.terms:
        low, mean, high = _known(term.minimum), _known(term.mean), _known(term.maximum)
        if not low - 1e-9 * abs(low) <= mean <= high + 1e-9 * abs(high):
            yield tr("the range of {driver} is impossible", driver=term.title)
    if not _close(scores.cv_rmse * scores.mean_kwh, scores.standard_error_kwh):
        yield tr("its errors do not belong together")
    parts = [model.intercept.value, *(term.value * _known(term.mean) for term in model.terms)]
    if not abs(math.fsum([*parts, -scores.mean_kwh])) <= 1e-9 * math.fsum(map(abs, [*parts, scores.mean_kwh])):
        yield tr("its coefficients do not pass through the mean of its data")


def _close(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-9)
