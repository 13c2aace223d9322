"""Live rows by MQTT: from the broker of a plant into its database, and from the demo plant to a broker."""

from analytics.mqtt.broker import Broker, parse_broker
from analytics.mqtt.ingesting import IngestRequest, Tally, ingest
from analytics.mqtt.publishing import Publisher
from analytics.mqtt.storing import Store

__all__ = ["Broker", "IngestRequest", "Publisher", "Store", "Tally", "ingest", "parse_broker"]
