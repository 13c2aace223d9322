"""A model that is to be stored beside the version that is active until then: what is asked before."""

from dataclasses import dataclass

from analytics import text
from analytics.baseline import BaselineModel, StoredBaseline
from analytics.language import tr


@dataclass(frozen=True)
class Fit:
    """How well a version fits, as far as it is shown; None where another program did not write it down.

    Parameters
    ----------
    r_squared, cv_rmse : float or None
        Rounded as they are shown: what looks alike is alike.
    """

    r_squared: float | None
    cv_rmse: float | None

    @property
    def words(self) -> str:
        """Both numbers; what is not known is a dash."""
        return tr(
            "R² {r_squared}, CV(RMSE) {cv_rmse}",
            r_squared=text.UNKNOWN if self.r_squared is None else text.coefficient(self.r_squared),
            cv_rmse=text.UNKNOWN if self.cv_rmse is None else text.percent(self.cv_rmse),
        )


def fit_of_model(model: BaselineModel) -> Fit:
    """Return how well a model fits."""
    return Fit(round(model.scores.r_squared, 3), round(model.scores.cv_rmse, 3))


def fit_of_stored(stored: StoredBaseline) -> Fit:
    """Return how well a stored version fits."""
    if stored.model is not None:
        return fit_of_model(stored.model)
    return Fit(None if stored.r_squared is None else round(stored.r_squared, 3), None)


def is_worse(new: Fit, active: Fit) -> bool:
    """Whether one number is worse than that of the active version and the other not better."""
    signs = _signs(new, active)
    return min(signs, default=0) < 0 and max(signs) <= 0


def question(new: BaselineModel, active: StoredBaseline) -> tuple[str, str]:
    """Return the question before a model is stored as a version in place of the active one, and what that means.

    Parameters
    ----------
    new : BaselineModel
    active : StoredBaseline
        The version of the same energy that is active until then.
    """
    fit, former, apart = fit_of_model(new), fit_of_stored(active), _intervals(new, active)
    if is_worse(fit, former) and not apart:
        asked = tr(
            "The new baseline fits worse than the active version {former}. Store it as the next version all the same"
            " and make it the active one?",
            former=active.version,
        )
    else:
        asked = tr(
            "Store the baseline as the next version and make it the active one in place of version {former}?",
            former=active.version,
        )
    lines = (
        tr("Version {number}, active: {fit}", number=active.version, fit=former.words),
        tr("New: {fit}", fit=fit.words),
        *(apart or _remarks(fit, former)),
        "",
        tr(
            "To go back, choose version {former} under Versions and press “Make active”, or use Edit › Undo.",
            former=active.version,
        ),
    )
    return asked, "\n".join(lines)


def _signs(new: Fit, active: Fit) -> tuple[int, ...]:
    """Return for each number that both have whether the new one is better (1), alike (0) or worse (−1)."""
    pairs = ((new.r_squared, active.r_squared, 1), (new.cv_rmse, active.cv_rmse, -1))
    return tuple(
        way * ((one > other) - (one < other)) for one, other, way in pairs if one is not None and other is not None
    )


def _remarks(new: Fit, active: Fit) -> tuple[str, ...]:
    signs = _signs(new, active)
    if not signs or is_worse(new, active):
        return ()
    if min(signs) < 0:
        return (tr("One number is better, the other worse."),)
    return (tr("The new one fits better."),) if max(signs) > 0 else (tr("Both fit alike."),)


def _intervals(new: BaselineModel, active: StoredBaseline) -> tuple[str, ...]:
    """Say that samples of different widths hardly compare, whichever numbers are better: longer ones scatter less."""
    former = active.model
    if former is None or former.interval is new.interval:
        return ()
    return (
        tr(
            "The active one is of samples of {former}, the new one of {new}: longer samples scatter less, so that the"
            " numbers hardly compare.",
            former=tr(former.interval.words),
            new=tr(new.interval.words),
        ),
    )
