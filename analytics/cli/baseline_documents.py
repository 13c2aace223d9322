"""Baselines as JSON documents: the fields that existing scripts know, and more."""

from analytics import baseline
from analytics.baseline import BaselineEvaluation, BaselineModel, StoredBaseline
from analytics.plant import Machine


def whose(machine: Machine, stored: StoredBaseline) -> dict[str, object]:
    """Return whose baseline it is."""
    return {
        "machine_id": machine.id,
        "machine_name": machine.name,
        "model_id": stored.id,
        "model_version": stored.version,
    }


def trained_document(model: BaselineModel, stored: StoredBaseline | None) -> dict[str, object]:
    """Return what existing scripts know of a training, and more."""
    if stored is not None:
        return stored_document(stored, model.machine_name)
    return {
        "model_id": None,
        "machine_id": model.machine_id,
        "machine_name": model.machine_name,
        "model_version": None,
        "r_squared": model.scores.r_squared,
        "rmse": model.scores.rmse_kwh,
        "mae": model.scores.mae_kwh,
        "training_samples": model.scores.samples,
        "coefficients": model.coefficients,
        "intercept": model.intercept.value,
        "feature_names": model.feature_names,
        "training_start_date": model.period.start,
        "training_end_date": model.period.end,
        "model_path": None,
        "meets_quality_threshold": model.meets_quality_threshold,
        "trained_at": None,
        "is_active": False,
    } | _more(model)


def stored_document(one: StoredBaseline, machine_name: str) -> dict[str, object]:
    """Return a stored baseline with the fields existing scripts know, and more."""
    good = one.r_squared is not None and one.r_squared >= baseline.MIN_R_SQUARED
    return {
        "model_id": one.id,
        "machine_id": one.machine_id,
        "machine_name": machine_name,
        "model_version": one.version,
        "r_squared": one.r_squared,
        "rmse": one.rmse_kwh,
        "mae": one.mae_kwh,
        "training_samples": one.training_samples,
        "coefficients": one.coefficients,
        "intercept": one.intercept,
        "feature_names": one.feature_names,
        "training_start_date": one.training_start,
        "training_end_date": one.training_end,
        "model_path": one.model_path or None,
        "meets_quality_threshold": one.model.meets_quality_threshold if one.model else good,
        "trained_at": one.created_at,
        "trained_by": one.trained_by,
        "model_name": one.name,
        "is_active": one.is_active,
    } | (_more(one.model) if one.model else {})


def _more(model: BaselineModel) -> dict[str, object]:
    """Return what we know of a model beyond what existing scripts do."""
    scores = model.scores
    return {
        "energy_type": model.energy_type,
        "interval": model.interval,
        "timezone": model.timezone,
        "equation": baseline.equation(model),
        "r_squared_adjusted": scores.r_squared_adjusted,
        "cv_rmse": scores.cv_rmse,
        "nmbe": scores.nmbe,
        "durbin_watson": scores.durbin_watson,
        "terms": (model.intercept, *model.terms),
        "training_periods": model.ranges,
        "exclusions": model.exclusions,
        "left_out": model.left_out,
        "findings": model.findings,
        "data_sha256": model.data_sha256,
    }


def deviation_document(found: BaselineEvaluation, machine: Machine) -> dict[str, object]:
    """Return a comparison, interval by interval."""
    frame = found.samples
    columns = zip(
        frame.index,
        frame["actual_kwh"],
        frame["predicted_kwh"],
        frame["residual_kwh"],
        frame["used"],
        frame["extrapolated"],
        strict=True,
    )
    return {
        "machine_id": machine.id,
        "machine_name": machine.name,
        "time_period": {"start": found.period.start, "end": found.period.end},
        "baseline_model_version": found.baseline.version,
        "total_actual_kwh": found.actual_kwh,
        "total_predicted_kwh": found.expected_kwh,
        "deviation_kwh": found.deviation_kwh,
        "deviation_percent": found.deviation_percent,
        "left_out": found.left_out,
        "findings": found.findings,
        "interval": found.baseline.model.interval if found.baseline.model else None,
        "intervals": [
            {
                "time": when.to_pydatetime(),
                "actual_kwh": actual,
                "predicted_kwh": expected,
                "deviation_kwh": apart,
                "used": used,
                "extrapolated": far,
            }
            for when, actual, expected, apart, used, far in columns
        ],
    }
