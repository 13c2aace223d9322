"""The supervisor as a program: ``python -m analytics.embedded --supervise-embedded-server HOME``."""

import sys

from analytics.embedded import supervise_if_asked

if __name__ == "__main__":
    supervise_if_asked(sys.argv)
