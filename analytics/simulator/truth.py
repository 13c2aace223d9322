"""What is true about the demo plant: how each machine's power depends on its drivers.

While a machine runs or idles its mean power over any interval is, exactly,

    power_kw = intercept_kw + Σ kw_per_unit · driver + noise

with the mean of each level over the interval, and the units an hour (units of the interval ÷ its hours) for
``production_count``. The law is linear, so it holds for 15 minutes as for an hour or a day. Below 15 minutes it holds
with ``throughput_units_per_hour`` in place of the count, which is then a whole number of units that happen to be
finished in the interval. In maintenance, fault and offline the power is a constant of the mode.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from analytics.plant import ELECTRICITY
from analytics.simulator.register import PLANT

NATURAL_GAS = "natural_gas"

#: Heat of a cubic metre of natural gas, kWh/m³.
CALORIFIC_VALUE_KWH_M3 = 10.55

#: The width at which the noise of :class:`Truth` is drawn, independently from one block to the next, s.
BLOCK_S = 900

PRODUCTION = "production_count"
TEMPERATURE = "outdoor_temp_c"
PRESSURE = "pressure_bar"
SPEED = "speed_percent"
MACHINE_TEMPERATURE = "machine_temp_c"

RUNNING, IDLE, MAINTENANCE, FAULT, OFFLINE = range(5)

#: Operating modes of the contract, by the codes above.
MODES = ("running", "idle", "maintenance", "fault", "offline")


@dataclass(frozen=True)
class DegreeTruth:
    """How the heat a machine delivers depends on the weather.

    Delivered units an hour (kWh of heat or cold, kg of steam) = what production and people ask for
    + ``heating_per_k`` · (``heating_base_c`` − T)⁺ + ``cooling_per_k`` · (T − ``cooling_base_c``)⁺ + noise.
    Times the coefficient of production this is the machine's change-point model.
    """

    heating_base_c: float
    heating_per_k: float
    cooling_base_c: float
    cooling_per_k: float


@dataclass(frozen=True)
class Truth:
    """The law of one machine and energy type.

    Parameters
    ----------
    machine_id : UUID
    energy_type : str
    intercept_kw : float
        Power when every driver is zero, kW.
    kw_per_unit : mapping of str to float
        Driver → kW per unit of the driver; for ``production_count`` kWh per unit.
    noise_kw : float
        Standard deviation of the noise of a 15-minute mean while running, kW.
    idle_noise_kw : float
        The same while idle, kW.
    mode_kw : mapping of str to float
        Mode → constant power in maintenance, fault and offline, kW.
    """

    machine_id: UUID
    energy_type: str
    intercept_kw: float
    kw_per_unit: Mapping[str, float]
    noise_kw: float
    idle_noise_kw: float
    mode_kw: Mapping[str, float]

    @property
    def drivers(self) -> tuple[str, ...]:
        """Names of the drivers, as the contract's columns."""
        return tuple(self.kw_per_unit)

    def intercept_kwh(self, interval_s: float) -> float:
        """Return the true intercept of a baseline, kWh per interval."""
        return self.intercept_kw * interval_s / 3600.0

    def coefficients_kwh(self, interval_s: float) -> dict[str, float]:
        """Return the true coefficients of a baseline, kWh per unit of the driver and interval.

        Parameters
        ----------
        interval_s : float
            Width of a sample, s; a multiple of 900. The coefficient of ``production_count`` does not depend on it.
        """
        hours = interval_s / 3600.0
        return {name: slope * (1.0 if name == PRODUCTION else hours) for name, slope in self.kw_per_unit.items()}

    def noise_kwh(self, interval_s: float) -> float:
        """Return the standard deviation of a running interval's energy, kWh; the interval a multiple of 900 s."""
        return self.noise_kw * BLOCK_S / 3600.0 * float((interval_s / BLOCK_S) ** 0.5)


def _truth(
    number: int,
    intercept_kw: float,
    kw_per_unit: dict[str, float],
    noise: tuple[float, float],
    mode_kw: tuple[float, float],
    energy_type: str = ELECTRICITY,
) -> Truth:
    maintenance, fault = mode_kw
    return Truth(
        machine_id=UUID(f"c0000000-0000-0000-0000-{number:012d}"),
        energy_type=energy_type,
        intercept_kw=intercept_kw,
        kw_per_unit=MappingProxyType(kw_per_unit),
        noise_kw=noise[0],
        idle_noise_kw=noise[1],
        mode_kw=MappingProxyType({"maintenance": maintenance, "fault": fault, "offline": 0.0}),
    )


#: The laws of all machines. Noise is about 8 % of full power, so that hourly baselines reach R² of 0.95 and more.
TRUTHS: tuple[Truth, ...] = (
    _truth(1, 4.0, {PRODUCTION: 0.078, PRESSURE: 1.4, TEMPERATURE: 0.12}, (4.0, 0.6), (1.5, 3.0)),
    _truth(2, 8.0, {PRODUCTION: 0.27, TEMPERATURE: 0.30, SPEED: 0.22}, (10.0, 1.2), (4.0, 6.0)),
    _truth(3, 1.1, {PRODUCTION: 0.0115, SPEED: 0.075}, (1.5, 0.06), (0.4, 0.8)),
    _truth(4, 5.0, {PRODUCTION: 0.050, PRESSURE: 0.085, MACHINE_TEMPERATURE: -0.08}, (3.0, 0.2), (1.0, 2.0)),
    _truth(5, 2.0, {PRODUCTION: 0.40, MACHINE_TEMPERATURE: 0.09, TEMPERATURE: 0.25}, (9.0, 1.0), (3.0, 9.0)),
    _truth(6, 6.0, {PRODUCTION: 0.082, PRESSURE: 2.0, TEMPERATURE: 0.15}, (6.5, 1.0), (2.0, 5.0)),
    _truth(7, 25.0, {PRODUCTION: 0.36, TEMPERATURE: -0.40, SPEED: 0.35}, (11.0, 1.5), (5.0, 8.0)),
    _truth(8, 4.5, {PRODUCTION: 0.0105, TEMPERATURE: -0.05}, (1.8, 0.2), (0.8, 2.5)),
    _truth(8, 75.0, {PRODUCTION: 0.80, TEMPERATURE: -1.1}, (90.0, 7.0), (0.0, 30.0), NATURAL_GAS),
)

#: Machines whose delivery follows the weather.
DEGREE_TRUTHS: Mapping[UUID, DegreeTruth] = MappingProxyType(
    {
        PLANT.machines[1].id: DegreeTruth(
            heating_base_c=0.0, heating_per_k=0.0, cooling_base_c=15.0, cooling_per_k=14.0
        ),
        PLANT.machines[6].id: DegreeTruth(
            heating_base_c=14.0, heating_per_k=7.0, cooling_base_c=19.0, cooling_per_k=12.0
        ),
        PLANT.machines[7].id: DegreeTruth(
            heating_base_c=16.0, heating_per_k=38.0, cooling_base_c=50.0, cooling_per_k=0.0
        ),
    }
)


def truths(machine_id: UUID) -> tuple[Truth, ...]:
    """Return the laws of a machine, electricity first."""
    return tuple(truth for truth in TRUTHS if truth.machine_id == machine_id)


def truth(machine_id: UUID, energy_type: str = ELECTRICITY) -> Truth:
    """Return the law of a machine and energy type; KeyError when it uses none of it."""
    for law in truths(machine_id):
        if law.energy_type == energy_type:
            return law
    raise KeyError((machine_id, energy_type))
