"""Where a roll-up is not to be believed: what was corrected by hand, and what it has not caught up with."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from analytics.capability import Capability
from analytics.correction import Action, Correction, series_name
from analytics.database import Session
from analytics.measure import CONTRACT_MEASURES, Aggregate
from analytics.period import Interval
from analytics.readings import corrections, levels
from analytics.readings.lag import Lag, Reading, lag_of
from analytics.readings.levels import Source, Span, Stretch
from analytics.readings.spans import merged, within, without

_QUANTITIES = frozenset(measure.key for measure in CONTRACT_MEASURES if measure.aggregate is Aggregate.SUM)


def stretches(
    session: Session, capability: Capability, reading: Reading, held: Sequence[Correction]
) -> tuple[tuple[Stretch, ...], tuple[Span, ...]]:
    """Return what of a period is read from elsewhere, and the part of it with which the roll-up has not caught up.

    Parameters
    ----------
    session : Session
    capability : Capability
    reading : Reading
    held : sequence of Correction
        Those of the machine that hold in the period.
    """
    if reading.whole is None or reading.source.level is Interval.RAW:
        return (), ()
    lag = lag_of(session, capability, reading)
    unreached, late = lag.unreached(reading.source), lag.late(reading.source)
    corrected = dict(_corrected(lag, held))
    done = [span for spans in corrected.values() for span in spans]
    found = [Stretch(source, tuple(spans)) for source, spans in corrected.items() if spans]
    found += lag.instead(reading.source, without([*unreached, *late], done))
    # The newest bucket of others is always looked at again; that alone is no lag.
    width = timedelta(seconds=reading.source.level.seconds)
    wide = [(start, end) for start, end in without(unreached, done) if end - start > width]
    return tuple(found), tuple(merged([*wide, *lag.measured(without(late, done))]))


def values_of(stretches: Sequence[Stretch]) -> dict[str, object]:
    """Return the named values of :func:`levels.query` that say where the stretches are."""
    values: dict[str, object] = {}
    if stretches:
        values["elsewhere"] = levels.multirange(merged(span for one in stretches for span in one.spans))
    for i, one in enumerate(stretches):
        starts, ends = zip(*one.spans, strict=True)
        values |= {f"from{i}": min(starts), f"until{i}": max(ends), f"times{i}": one.times}
    return values


# --- Corrections ------------------------------------------------------------------------------------------------------


def _corrected(lag: Lag, held: Sequence[Correction]) -> Iterator[tuple[Source, list[Span]]]:
    """Yield where corrected buckets are read from, when the roll-up itself shows what was measured."""
    capability, reading = lag.capability, lag.reading
    source = reading.source
    mine = [one for measure in reading.measures for one in corrections.about(held, measure, reading.energy_type)]
    instead = capability.corrected_rollup(source.relation)
    if not mine or not instead:
        return
    known = Source(source.series, source.level, corrected=True, rollup=instead)
    touched = reading.buckets(source.level, ((one.start_time, one.end_time) for one in mine))
    unclear = touched
    if source.level is not Interval.MINUTE:  # minutes are as quickly put together from readings
        spans = [*_unclear(capability, source, held, reading.energy_type), *lag.late(known)]
        unclear = within(reading.buckets(source.level, spans), touched)
    yield known, without(touched, unclear)
    yield Source(source.series, Interval.RAW, corrected=True), unclear


def _unclear(capability: Capability, source: Source, held: Sequence[Correction], energy_type: str) -> Iterator[Span]:
    """Yield where what corrections make of a bucket does not follow from what the bucket keeps.

    Roll-ups that keep corrected values know all of them.
    """
    if not capability.has(f"workbench.corrected_{series_name(source.series)}_{source.level.value}"):
        return
    for one in held:
        if one.series != series_name(source.series) or one.energy_type not in ("", energy_type):
            continue
        # How many readings of a bucket have a value is not kept for quantities.
        counted = one.action is Action.REPLACE and one.measure in _QUANTITIES
        if one.action is Action.INTERPOLATE or counted or (one.value or 0.0) < 0:
            yield one.start_time, one.end_time
        for edge in (one.start_time, one.end_time):
            yield edge, edge + timedelta(microseconds=1)
