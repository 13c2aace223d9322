"""What has changed in the settings since the baseline that is shown was trained, as pure functions."""

from collections.abc import Sequence

from analytics.baseline import BaselineModel, BaselineRequest
from analytics.errors import EnmsError
from analytics.language import tr
from enms_desktop.pages.baseline import words


def request_of(model: BaselineModel, drivers: Sequence[str]) -> BaselineRequest:
    """Return the request that asks for a model again.

    Parameters
    ----------
    model : BaselineModel
    drivers : sequence of str
        Its drivers as they are offered now.
    """
    return BaselineRequest(
        model.machine_id,
        model.period,
        tuple(drivers),
        interval=model.interval,
        energy_type=model.energy_type,
        min_samples=model.min_samples,
        min_r_squared=model.min_r_squared,
        periods=model.periods,
    )


def changed(then: BaselineRequest, now: BaselineRequest, *, with_drivers: bool) -> tuple[str, ...]:
    """Return the names of the settings that are others now.

    Parameters
    ----------
    then, now : BaselineRequest
    with_drivers : bool
        Whether the drivers are known now; while none are offered, nothing can be said of them.
    """
    settings = (
        (tr("machine"), then.machine_id != now.machine_id),
        (tr("period"), then.ranges != now.ranges),
        (tr("energy"), then.energy_type != now.energy_type),
        (tr("sample width"), then.interval != now.interval),
        (tr("drivers"), with_drivers and set(then.drivers) != set(now.drivers)),
        (tr("limits"), (then.min_samples, then.min_r_squared) != (now.min_samples, now.min_r_squared)),
    )
    return tuple(name for name, differs in settings if differs)


def changed_words(model: BaselineModel, names: Sequence[str]) -> str:
    """Say what the result is of, and what has changed since; empty where nothing has."""
    if not names:
        return ""
    return tr(
        "Result of {what}. Settings have changed since ({which}): train again.",
        what=_what(model),
        which=", ".join(names),
    )


def refused_words(model: BaselineModel, why: EnmsError) -> str:
    """Say what the result is of while the settings cannot be trained on."""
    return tr("Result of {what}. The present settings are refused: {why}", what=_what(model), why=why.text)


def _what(model: BaselineModel) -> str:
    return f"{model.machine_name}, {words.span(model)}"
