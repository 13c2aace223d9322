"""Questions about energy baselines."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pandas as pd

from analytics import baseline, model_store, readings, records
from analytics.baseline import (
    BaselineEvaluation,
    BaselineFit,
    BaselineModel,
    BaselineRequest,
    DriverCandidate,
    Prediction,
    StoredBaseline,
)
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
            samples = readings.samples(session, self.capability, machine, request, columns)
        return baseline.candidates(samples, columns)

    @patient
    def fit_baseline(self, request: BaselineRequest, progress: Progress) -> BaselineFit:
        """Train a baseline; nothing is stored.

        Raises
        ------
        BadRequest, NotEnoughData
        """
        progress.step(0.0, "Reading the samples")
        with self._database.session(progress) as session:
            machine = records.machine(session, self.capability, request.machine_id)
            drivers = baseline.choose(request.drivers, readings.measures_of(session, self.capability, machine.id))
            request = readings.settled(session, self.capability, request)
            samples = readings.samples(session, self.capability, machine, request, drivers)
        progress.step(0.7, "Training")
        fit = baseline.fit(request, machine, samples, drivers, machine.timezone)
        progress.step(1.0, "Trained")
        return fit

    def save_baseline(self, fit: BaselineFit, progress: Progress) -> Path:
        """Save a model as a joblib file in the folder of models."""
        progress.check()
        return model_store.save(self.home, fit.model)

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

    @patient
    def baselines(self, machine_id: UUID | None, progress: Progress) -> tuple[StoredBaseline, ...]:
        """Return the stored baselines of a machine, or of all, newest first."""
        with self._database.session(progress) as session:
            return records.baselines(session, machine_id)

    @patient
    def baseline(self, machine_id: UUID, version: int | None, progress: Progress) -> StoredBaseline:
        """Return one version of a machine's baseline; None means the active one."""
        with self._database.session(progress) as session:
            return records.baseline(session, machine_id, version)

    @patient
    def baseline_fit(self, stored: StoredBaseline, progress: Progress) -> BaselineFit:
        """Return a stored model with its training samples read again: the numbers are those of the training."""
        model = baseline.model_of(stored)
        progress.step(0.0, "Reading the samples")
        return baseline.replay(model, self._samples(model, model.period, progress))

    @patient
    def evaluate_baseline(self, stored: StoredBaseline, period: Period, progress: Progress) -> BaselineEvaluation:
        """Compare what a machine used in a period with what a stored baseline expected."""
        progress.step(0.0, "Reading the samples")
        return baseline.evaluate(stored, period, self._samples(baseline.model_of(stored), period, progress))

    def predict(self, stored: StoredBaseline, values: Mapping[str, float], progress: Progress) -> Prediction:
        """Predict one interval from the values of a stored baseline's drivers."""
        progress.check()
        return baseline.predict_stored(stored, values)

    def _samples(self, model: BaselineModel, period: Period, progress: Progress) -> pd.DataFrame:
        """Read samples as a model wants them."""
        request = baseline.request_of(model, period)
        with self._database.session(progress) as session:
            machine = replace(records.machine(session, self.capability, model.machine_id), timezone=model.timezone)
            drivers = baseline.choose(request.drivers, readings.measures_of(session, self.capability, machine.id))
            return readings.samples(session, self.capability, machine, request, drivers)
