"""Questions about energy baselines."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pandas as pd

from analytics import baseline, model_store, readings, records
from analytics.annotation import exclusions_of
from analytics.baseline import (
    BaselineEvaluation,
    BaselineFit,
    BaselineRequest,
    DriverCandidate,
    Prediction,
    StoredBaseline,
)
from analytics.database import Session
from analytics.features import touched
from analytics.language import tr
from analytics.patience import patient
from analytics.period import Period
from analytics.progress import Progress
from analytics.workbench.door import Door


class BaselineQuestions(Door):
    """Training, keeping and applying baselines."""

    @patient
    def driver_candidates(self, request: BaselineRequest, progress: Progress) -> tuple[DriverCandidate, ...]:
        """Return what the energy of a machine could depend on, strongest first; the request's drivers do not matter."""
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, request.machine_id)
            columns = baseline.possible_drivers(readings.measures_of(session, self.capability, machine.id))
            request = readings.settled(session, self.capability, self._without_excluded(session, request))
            samples = readings.samples(session, self.capability, machine, request, columns)
        assert request.interval is not None
        excluded = [one.period for one in request.exclusions]
        apart = touched(pd.DatetimeIndex(samples.index), request.interval.seconds, excluded)
        found = baseline.candidates(samples[~apart], columns)
        return tuple(replace(one, interval=request.interval) for one in found)

    @patient
    def fit_baseline(self, request: BaselineRequest, progress: Progress) -> BaselineFit:
        """Train a baseline without the exclusions of the machine and the plant; nothing is stored.

        Raises
        ------
        BadRequest, NotEnoughData
        """
        progress.step(0.0, tr("Reading the samples"))
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, request.machine_id)
            drivers = baseline.choose(request.drivers, readings.measures_of(session, self.capability, machine.id))
            request = readings.settled(session, self.capability, self._without_excluded(session, request))
            samples = readings.samples(session, self.capability, machine, request, drivers)
        progress.step(0.7, tr("Training"))
        fit = baseline.fit(request, machine, samples, drivers, machine.timezone)
        progress.step(1.0, tr("Trained"))
        return fit

    def save_baseline(self, fit: BaselineFit, progress: Progress, path: Path | None = None) -> Path:
        """Save a model as a joblib file, under a name of its own in the folder of models where no path is given."""
        progress.check()
        return model_store.save(self.home, fit.model, path)

    def push_baseline(self, fit: BaselineFit, progress: Progress) -> StoredBaseline:
        """Store a model as the machine's next version, older ones deactivated, and save its joblib file.

        Raises
        ------
        CannotStore
            Nothing was stored then, and no file is left behind.
        """
        self._refuse_read_only()
        path = self.save_baseline(fit, progress)
        try:
            with self._database.session(progress, write=True) as session:
                return records.push(session, self.capability, fit.model, path, self.user)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def activate_baseline(self, stored: StoredBaseline, progress: Progress) -> StoredBaseline:
        """Make a stored version the active one in place of that of the same energy.

        Raises
        ------
        CannotStore
            Nothing has changed then.
        """
        self._refuse_read_only()
        with self._database.session(progress, write=True) as session:
            return records.activate(session, self.capability, stored)

    @patient
    def baselines(self, machine_id: UUID | None, progress: Progress) -> tuple[StoredBaseline, ...]:
        """Return the stored baselines of a machine, or of all, newest first."""
        with self._database.session(progress) as session:
            return records.baselines(session, self.capability, machine_id)

    @patient
    def baseline(self, machine_id: UUID, version: int | None, progress: Progress) -> StoredBaseline:
        """Return one version of a machine's baseline; None means the active one."""
        with self._database.session(progress) as session:
            return records.baseline(session, self.capability, machine_id, version)

    @patient
    def baseline_fit(self, stored: StoredBaseline, progress: Progress) -> BaselineFit:
        """Return a stored model with its training samples read again: the numbers are those of the training."""
        model = baseline.model_of(stored)
        progress.step(0.0, tr("Reading the samples"))
        return baseline.replay(model, self._samples(baseline.request_of(model), model.timezone, progress))

    @patient
    def evaluate_baseline(self, stored: StoredBaseline, period: Period, progress: Progress) -> BaselineEvaluation:
        """Compare what a machine used in a period with what a stored baseline expected."""
        progress.step(0.0, tr("Reading the samples"))
        model = baseline.model_of(stored)
        samples = self._samples(baseline.request_of(model, period), model.timezone, progress)
        return baseline.evaluate(stored, period, samples)

    def predict(self, stored: StoredBaseline, values: Mapping[str, float], progress: Progress) -> Prediction:
        """Predict one interval from the values of a stored baseline's drivers."""
        progress.check()
        return baseline.predict_stored(stored, values)

    def _without_excluded(self, session: Session, request: BaselineRequest) -> BaselineRequest:
        """Return the request with the exclusions on record added to its own."""
        noted = records.annotations(session, self.capability, (request.machine_id,), request.period)
        return replace(request, exclusions=tuple(dict.fromkeys((*request.exclusions, *exclusions_of(noted)))))

    def _samples(self, request: BaselineRequest, timezone: str, progress: Progress) -> pd.DataFrame:
        """Read the samples a stored model asks for, days as they were when it was trained."""
        with self._database.session(progress) as session:
            machine = replace(records.machine(session, self.capability, request.machine_id), timezone=timezone)
            drivers = baseline.choose(request.drivers, readings.measures_of(session, self.capability, machine.id))
            return readings.samples(session, self.capability, machine, request, drivers)
