"""The demo plant's register: two sites and eight machines, with the names and ratings that demo installations know."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class MachineKind(StrEnum):
    """How a machine behaves; the values are those of the contract's ``machine_type``."""

    COMPRESSOR = "compressor"
    HVAC = "hvac"
    CONVEYOR = "motor"
    PUMP = "pump"
    MOULDING = "injection_molding"
    BOILER = "boiler"


@dataclass(frozen=True)
class Climate:
    """Weather of a site in a few numbers; temperatures in °C, amplitudes in K, humidity in %."""

    mean_c: float
    season_k: float
    warmest_day: int
    day_k: float
    weather_k: float
    humidity: float
    humidity_per_k: float


@dataclass(frozen=True)
class SiteSpec:
    """A factory. ``calendar`` names its public holidays, ``night_shift`` says whether it works three shifts."""

    id: UUID
    name: str
    location: str
    timezone: str
    industry: str
    size: str
    employees: int
    calendar: str
    night_shift: bool
    climate: Climate


@dataclass(frozen=True)
class MachineSpec:
    """A metered machine; ``data_interval_s`` is how often it reports while it is live."""

    id: UUID
    site: SiteSpec
    name: str
    kind: MachineKind
    description: str
    manufacturer: str
    model: str
    serial_number: str
    installed: date
    rated_power_kw: float
    rated_current_a: float
    place: str
    data_interval_s: int
    mqtt_topic: str
    critical: bool = True
    rated_voltage_v: float = 400.0
    rated_frequency_hz: float = 50.0


@dataclass(frozen=True)
class PlantSpec:
    """Sites and machines of a plant."""

    sites: tuple[SiteSpec, ...]
    machines: tuple[MachineSpec, ...]

    def machine(self, machine_id: UUID) -> MachineSpec:
        """Return the machine of that id; KeyError when there is none."""
        for machine in self.machines:
            if machine.id == machine_id:
                return machine
        raise KeyError(machine_id)


_CALIFORNIA = SiteSpec(
    id=UUID("11111111-1111-1111-1111-111111111111"),
    name="Demo Manufacturing Plant",
    location="Silicon Valley, CA, USA",
    timezone="America/Los_Angeles",
    industry="manufacturing",
    size="medium",
    employees=250,
    calendar="US",
    night_shift=False,
    climate=Climate(
        mean_c=16.0, season_k=5.5, warmest_day=211, day_k=6.0, weather_k=2.5, humidity=62.0, humidity_per_k=2.6
    ),
)

_MUNICH = SiteSpec(
    id=UUID("22222222-2222-2222-2222-222222222222"),
    name="European Production Facility",
    location="Munich, Germany",
    timezone="Europe/Berlin",
    industry="automotive",
    size="large",
    employees=500,
    calendar="DE-BY",
    night_shift=True,
    climate=Climate(
        mean_c=9.5, season_k=10.0, warmest_day=201, day_k=4.2, weather_k=3.6, humidity=74.0, humidity_per_k=2.2
    ),
)


def _machine_id(number: int) -> UUID:
    return UUID(f"c0000000-0000-0000-0000-{number:012d}")


PLANT = PlantSpec(
    sites=(_CALIFORNIA, _MUNICH),
    machines=(
        MachineSpec(
            _machine_id(1),
            _CALIFORNIA,
            "Compressor-1",
            MachineKind.COMPRESSOR,
            "Compressed air for the whole plant",
            "Atlas Copco",
            "GA 55 VSD",
            "AC2024-001",
            date(2023, 1, 15),
            55.0,
            79.3,
            "Compressor Room - West Wing",
            1,
            "factory/demo/compressor-1",
        ),
        MachineSpec(
            _machine_id(2),
            _CALIFORNIA,
            "HVAC-Main",
            MachineKind.HVAC,
            "Cools the production hall",
            "Carrier",
            "AquaEdge 23XRV",
            "CAR2023-HVAC-001",
            date(2022, 6, 20),
            150.0,
            216.5,
            "Rooftop - Central",
            10,
            "factory/demo/hvac-main",
        ),
        MachineSpec(
            _machine_id(3),
            _CALIFORNIA,
            "Conveyor-A",
            MachineKind.CONVEYOR,
            "Drives the assembly line",
            "SEW-EURODRIVE",
            "DRS 90L4",
            "SEW2023-MOT-045",
            date(2023, 3, 10),
            22.0,
            31.7,
            "Production Floor - Line A",
            10,
            "factory/demo/conveyor-a",
            critical=False,
        ),
        MachineSpec(
            _machine_id(4),
            _CALIFORNIA,
            "Hydraulic-Pump-1",
            MachineKind.PUMP,
            "Oil pressure for the presses",
            "Bosch Rexroth",
            "A10VSO 140",
            "BRX2022-PMP-078",
            date(2022, 11, 5),
            45.0,
            64.9,
            "Press Section - Bay 3",
            30,
            "factory/demo/hydraulic-pump-1",
        ),
        MachineSpec(
            _machine_id(5),
            _CALIFORNIA,
            "Injection-Molding-1",
            MachineKind.MOULDING,
            "Moulds plastic housings",
            "Arburg",
            "Allrounder 820 S",
            "ARB2023-INJ-012",
            date(2023, 5, 18),
            120.0,
            173.2,
            "Molding Department - Cell 1",
            30,
            "factory/demo/injection-molding-1",
        ),
        MachineSpec(
            _machine_id(6),
            _MUNICH,
            "Compressor-EU-1",
            MachineKind.COMPRESSOR,
            "Compressed air for the north wing",
            "Kaeser",
            "DSG 90",
            "KAE2023-EU-001",
            date(2023, 2, 12),
            90.0,
            129.9,
            "Compressor Station - Building B",
            1,
            "factory/europe/compressor-1",
        ),
        MachineSpec(
            _machine_id(7),
            _MUNICH,
            "HVAC-EU-North",
            MachineKind.HVAC,
            "Heats and cools the north wing by heat pump",
            "Daikin",
            "EWAD-TZ-C",
            "DAI2022-EU-HVAC-N",
            date(2022, 8, 30),
            200.0,
            288.7,
            "North Wing - Rooftop",
            10,
            "factory/europe/hvac-north",
        ),
        MachineSpec(
            _machine_id(8),
            _CALIFORNIA,
            "Boiler-1",
            MachineKind.BOILER,
            "Steam for process and heating; burns natural gas",
            "Viessmann",
            "Vitomax 200-LW",
            "VIE2024-BOI-001",
            date(2024, 1, 10),
            45.0,
            64.9,
            "Boiler Room - East Wing",
            30,
            "factory/DemoPlant/Boiler-1",
            critical=False,
        ),
    ),
)
