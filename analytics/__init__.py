"""Energy analytics of the EnMS workbench: free of Qt, usable from a script, the command line or a test."""

import os

# One thread per numeric library: on a busy machine their own threads cost 3 to 20 times the time (docs/decisions.md).
# It has to be said before numpy is first imported, and a user's own setting wins.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

__version__ = "0.1.0"
