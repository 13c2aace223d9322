"""A real mosquitto of the test's own: on a free port of the loopback, its memory in a folder of the test."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import paho.mqtt.client as paho
import pytest
from paho.mqtt.enums import CallbackAPIVersion

#: Debian keeps it where ordinary users do not look.
_FOLDERS = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin"))


def mosquitto() -> str:
    """Return the program; installs Debian's where that is possible, else skips the test and says what is missing."""
    found = shutil.which("mosquitto", path=_FOLDERS)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        # Its service is not started: a broker of everybody's is none of ours.
        policy = Path("/usr/sbin/policy-rc.d")
        ours = not policy.exists()
        if ours:
            policy.write_text("#!/bin/sh\nexit 101\n")
            policy.chmod(0o755)
        try:
            environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
            for words in (["update"], ["install", "-y", "--no-install-recommends", "mosquitto"]):
                subprocess.run(
                    ["apt-get", "-q", *words], env=environment, capture_output=True, check=False, timeout=180
                )
        finally:
            if ours:
                policy.unlink()
        found = shutil.which("mosquitto", path=_FOLDERS)
    if found is None:
        pytest.skip("needs root to install mosquitto, or its package: apt-get install mosquitto")
    return found


class Mosquitto:
    """One broker that can be stopped and started again with what it remembers."""

    def __init__(self, program: str, folder: Path, settings: Sequence[str] = ()) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._program = program
        self._config = folder / "mosquitto.conf"
        self._log = folder / "mosquitto.log"
        lines = [
            f"listener {self.port} 127.0.0.1",
            "persistence true",
            f"persistence_location {folder}/",
            "max_queued_messages 0",
            f"log_dest file {self._log}",
            *(settings or ("allow_anonymous true",)),
        ]
        if os.geteuid() == 0:
            lines.append("user root")  # or it could not write to the folder of the test
        self._config.write_text("\n".join(lines) + "\n")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [self._program, "-c", str(self._config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(200):
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise AssertionError(f"mosquitto does not start: {self._log.read_text() if self._log.exists() else ''}")

    def stop(self) -> None:
        """Stop it in order, so that it writes down what it remembers."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def restart(self) -> None:
        self.stop()
        self.start()

    def publish(self, messages: Sequence[tuple[str, str | bytes]], *, qos: int = 1, retain: bool = False) -> None:
        """Publish as a machine does; with QoS 1 the broker has them all when this returns."""
        client = paho.Client(CallbackAPIVersion.VERSION2)
        client.max_inflight_messages_set(20)
        client.connect("127.0.0.1", self.port)
        client.loop_start()
        try:
            sent = [client.publish(topic, payload, qos, retain) for topic, payload in messages]
            for one in sent:
                one.wait_for_publish(10)
                assert one.is_published()
        finally:
            client.disconnect()
            client.loop_stop()
