"""What the numbers of the overview mean, as tooltips: formula, period, noise, and what was not compared."""

from zoneinfo import ZoneInfo

from analytics import text
from analytics.language import tr
from analytics.overview import Change, Deviation, Figure, Meter, Quantity, Standing
from analytics.plant import energy_name
from enms_desktop.pages.overview.view import WHOLE, amount, energy, period_words, share


def opens(page: str) -> str:
    """Say which page a number opens."""
    return tr("A click or Enter opens {page}.", page=page)


def energy_tip(meter: Meter) -> str:
    """Explain the energy of a meter."""
    lines = [tr("Sum of all readings, {period}", period=period_words(meter))]
    if meter.covered < WHOLE and meter.energy_kwh is not None:
        lines.append(tr("Readings cover {share} of it.", share=text.percent(meter.covered, 0)))
        if meter.data_until is not None and meter.data_until < meter.period.end:
            until = text.moment(meter.data_until, ZoneInfo(meter.timezone))
            lines.append(tr("Since {moment} there are none.", moment=until))
    week = meter.last_week
    if week is not None:
        difference = energy(week.difference, signed=True)
        lines.append(tr("Against last week: {share}, {difference}", share=share(week.share), difference=difference))
    return "\n".join([*lines, opens(tr("Readings"))])


def week_tip(change: Change | None) -> str:
    """Explain a comparison with last week."""
    if change is None:
        return tr("There is nothing to compare with: one of the two weeks has no readings.")
    lines = [tr("Now minus the same weekdays and clock a week before, as a share of before.")]
    compared = text.percent(change.compared, 0)
    lines.append(tr("Only hours that have readings in both weeks are compared: {share} of the window.", share=compared))
    lines.append(tr("It knows nothing of production and weather; the baseline does."))
    return "\n".join(lines)


def deviation_tip(meter: Meter) -> str:
    """Explain the deviation of a meter from its baseline."""
    deviation = meter.deviation
    if deviation is None:
        return standing_tip(meter.standing)
    lines = [
        tr("Measured − expected by baseline version {version}", version=meter.baseline_version),
        f"{energy(deviation.actual)} − {energy(deviation.expected)} = {energy(deviation.difference, signed=True)}",
        tr("Noise of the model (95 %): ± {noise}", noise=energy(deviation.noise)),
    ]
    return "\n".join([*lines, *_caveats(deviation), opens(tr("Readings"))])


def money_tip(meter: Meter) -> str:
    """Explain what the deviation of a meter costs."""
    if not meter.currency:
        return "\n".join([tr("No tariff is in force for this energy."), opens(tr("Registers"))])
    deviation = meter.cost_deviation
    if deviation is None:
        return standing_tip(meter.standing)
    lines = [
        tr("(Measured − expected) × the tariff in force at the site's clock, interval by interval"),
        tr("Noise of the model (95 %): ± {noise}", noise=text.money(deviation.noise, meter.currency)),
        tr("Cost of everything measured: {cost}", cost=text.money(meter.cost, meter.currency)),
    ]
    return "\n".join([*lines, *_caveats(deviation), opens(tr("Readings"))])


def _caveats(deviation: Deviation) -> list[str]:
    lines = []
    if not deviation.significant:
        lines.append(tr("This is within the noise: it says nothing."))
    if deviation.compared < WHOLE:
        compared = text.percent(deviation.compared, 0)
        lines.append(tr("{share} of the window could be compared.", share=compared))
    if deviation.extrapolated > 0:
        far = text.percent(deviation.extrapolated, 0)
        lines.append(tr("In {share} of that a driver lies outside the range the baseline was trained on.", share=far))
    return lines


def standing_tip(standing: Standing) -> str:
    """Say why there is no comparison with a baseline, and what to do."""
    train = tr("A click or Enter opens Baseline to train one.")
    foreign = tr("Its baseline was written by another program and cannot be applied.")
    missing = tr("This machine has no baseline.")
    words = {
        Standing.NO_BASELINE: f"{missing}\n{train}",
        Standing.FOREIGN_BASELINE: f"{foreign}\n{train}",
        Standing.NOT_COMPARABLE: tr("No interval of the window has energy and every driver of the baseline yet."),
        Standing.NO_READINGS: tr("There are no readings in the window."),
    }
    return words.get(standing, "")


def figure_tip(figure: Figure, behind: str) -> str:
    """Explain a value of a card."""
    zone = ZoneInfo(figure.timezone)
    formulas = {
        Quantity.ENERGY: tr("Sum of all readings of {energy}", energy=energy_name(figure.name)),
        Quantity.COST: tr("Energy of each quarter of an hour × the tariff in force at the site's clock"),
        Quantity.CARBON: tr("Energy × the emission factor in force"),
        Quantity.PEAK: tr(
            "Highest mean power of a quarter of an hour, all metered machines of {site}", site=figure.name
        ),
    }
    lines = [formulas[figure.quantity]]
    if figure.moment is not None:
        lines.append(text.moment(figure.moment, zone))
    if figure.lacking > 0 and figure.quantity is Quantity.COST:
        lines.append(tr("Without {energy} that have no tariff", energy=energy(figure.lacking)))
    if figure.lacking > 0 and figure.quantity is Quantity.CARBON:
        lines.append(tr("Without {energy} that have no emission factor", energy=energy(figure.lacking)))
    if behind:
        lines.append(tr("{machine} stands behind most of it.", machine=behind))
    if figure.quantity is Quantity.PEAK:
        return "\n".join([*lines, tr("A click opens Readings: the power of all these machines at that moment.")])
    return "\n".join([*lines, tr("A click opens Readings with all machines that are summed.")])


def figure_deviation_tip(figure: Figure, behind: str) -> str:
    """Explain the deviation on a card."""
    deviation = figure.deviation
    if deviation is None:
        return tr("No machine has a baseline that can be applied.")
    unit, quantity = figure.unit, figure.quantity
    measured, expected = (amount(value, unit, quantity) for value in (deviation.actual, deviation.expected))
    lines = [
        tr("Measured − expected by the baselines: {measured} − {expected}", measured=measured, expected=expected),
        tr("Noise of the models (95 %): ± {noise}", noise=amount(deviation.noise, unit, quantity)),
    ]
    if figure.compared < figure.measured:
        words = tr(
            "Of {part} of {all} meters: the others cannot be compared with a baseline.",
            part=figure.compared,
            all=figure.measured,
        )
        lines.append(words)
    lines += _caveats(deviation)
    if behind:
        lines.append(tr("{machine} stands behind most of it.", machine=behind))
    return "\n".join([*lines, tr("A click opens Readings with all machines that are compared.")])
