"""A stored baseline applied: to its own training data again, and to a period that is to be judged."""

from dataclasses import replace

import numpy as np
import pandas as pd

from analytics.baseline.model import BaselineModel, BaselineRequest
from analytics.baseline.prediction import outside, predict
from analytics.baseline.remarks import COVERAGE, extrapolation
from analytics.baseline.result import BaselineEvaluation, BaselineFit, StoredBaseline
from analytics.baseline.samples import fingerprint, left_out_words, on_grid, sift, with_predictions
from analytics.baseline.words import percent
from analytics.errors import BadRequest, NotEnoughData
from analytics.finding import Finding, lasting
from analytics.language import tr
from analytics.period import Period
from analytics.sentence import figures, sentence


def replay(model: BaselineModel, samples: pd.DataFrame) -> BaselineFit:
    """Show a stored model on the samples of its training period, read again.

    Parameters
    ----------
    model : BaselineModel
    samples : DataFrame
        As for :func:`analytics.baseline.fit`, with the drivers of the model.

    Returns
    -------
    BaselineFit
        The model as it was stored; when the data are no longer those it was trained on, with one more finding that
        says so.
    """
    names = model.feature_names
    frame = on_grid(samples, model.ranges, model.interval, model.timezone, names)
    labels = {term.driver: term.label for term in model.terms}
    sifted = sift(frame, labels, model.interval, model.unavailable_share, model.exclusions)
    if fingerprint(frame[sifted.used], names) != model.data_sha256:
        count = int(sifted.used.sum())
        model = replace(model, findings=(_changed(model.scores.samples, count), *model.findings))
    return BaselineFit(model, with_predictions(model, frame, sifted))


def _changed(trained: int, now: int) -> Finding:
    if trained == now:
        said = sentence(
            "Readings of the training period have changed since: the scores are those of the training, the charts show "
            "today's readings."
        )
    else:
        said = sentence(
            "The readings of the training period have changed since (trained on {trained} samples, now {now} are "
            "usable): the scores are those of the training, the charts show today's readings.",
            trained=figures(f"{trained:,}"),
            now=figures(f"{now:,}"),
        )
    return lasting("baseline.data_changed", said, {"trained": trained, "now": now})


def model_of(stored: StoredBaseline) -> BaselineModel:
    """Return the model of a stored baseline.

    Raises
    ------
    BadRequest
        When the row was written by a program that does not store what is needed to apply it.
    """
    if stored.model is None:
        raise BadRequest(
            tr(
                "Baseline “{name}” version {version} was written by another program, without the width of its samples "
                "and the range of its drivers.",
                name=stored.name,
                version=stored.version,
            ),
            tr("Train a new version."),
        )
    return stored.model


def request_of(model: BaselineModel, period: Period | None = None) -> BaselineRequest:
    """Return the request for the samples of a model: those it was trained on, or those of another period."""
    return BaselineRequest(
        machine_id=model.machine_id,
        period=period or model.period,
        drivers=model.feature_names,
        interval=model.interval,
        energy_type=model.energy_type,
        min_samples=model.min_samples,
        min_r_squared=model.min_r_squared,
        unavailable_share=model.unavailable_share,
        exclusions=model.exclusions,
        periods=() if period else model.periods,
    )


def evaluate(stored: StoredBaseline, period: Period, samples: pd.DataFrame) -> BaselineEvaluation:
    """Compare a period with what a baseline expected of it.

    Parameters
    ----------
    stored : StoredBaseline
    period : Period
        Half-open; an interval belongs to the period that holds its start, so that adjoining periods add up.
    samples : DataFrame
        As for :func:`analytics.baseline.fit`, with the drivers of the model, in the interval of the model.

    Returns
    -------
    BaselineEvaluation
        The sums are over the intervals in which the machine was available and energy and every driver are known.

    Raises
    ------
    BadRequest
        When the baseline lacks what is needed to apply it.
    NotEnoughData
        When no interval can be compared.
    """
    model = model_of(stored)
    frame = on_grid(samples, (period,), model.interval, model.timezone, model.feature_names)
    labels = {term.driver: term.label for term in model.terms}
    sifted = sift(frame, labels, model.interval, model.unavailable_share, ())
    used = sifted.used
    if not used.any():
        text = tr("No interval of the period can be compared.")
        raise NotEnoughData(f"{text} {left_out_words(sifted.left_out)}".rstrip(), tr("Choose another period."))
    table = with_predictions(model, frame, sifted)
    table["extrapolated"] = predict(model, frame)["extrapolated"]
    actual = float(table["actual_kwh"][used].sum())
    expected = float(table["predicted_kwh"][used].sum())
    shares = {term.driver: float(outside(term, frame[term.driver].to_numpy()[used]).mean()) for term in model.terms}
    findings = list(extrapolation(model, shares))
    coverage = float(np.sum(used)) / sifted.wanted
    if coverage < COVERAGE:
        findings.append(
            lasting(
                "baseline.coverage",
                sentence(
                    "Only {share} of the period's usable intervals have energy and every driver; the sums are of "
                    "those.",
                    share=figures(percent(coverage, 1)),
                ),
                {"coverage": coverage, "limit": COVERAGE},
            )
        )
    return BaselineEvaluation(
        baseline=stored,
        period=period,
        samples=table,
        actual_kwh=actual,
        expected_kwh=expected,
        deviation_kwh=actual - expected,
        deviation_percent=100 * (actual - expected) / expected if expected > 0 else None,
        findings=tuple(findings),
        left_out=sifted.left_out,
    )
