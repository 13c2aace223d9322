"""Verbs about baselines. Nothing heavy is imported here."""

from analytics.cli.arguments.shared import INTERVALS, Parser, Verbs, common, machine, period, stored, verb


def add(verbs: Verbs) -> None:
    """Add these verbs."""
    _baseline(verbs)


def _baseline(verbs: Verbs) -> None:
    top = verbs.add_parser(
        "baseline", help="train, list, show and apply energy baselines", allow_abbrev=False, description="Baselines."
    )
    common(top)
    inner = top.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    _train(inner)
    one = verb(inner, "list", "list stored baselines, newest first")
    machine(one, required=False)
    one = verb(inner, "show", "show a stored baseline with its coefficients and scores")
    stored(one)
    one = verb(inner, "activate", "make a stored version the active one: what is expected comes from it then")
    machine(one)
    one.add_argument("--model-version", metavar="N", type=int, required=True, help="as “list” shows it")
    one = verb(inner, "predict", "say what a baseline expects of one interval")
    stored(one)
    one.add_argument(
        "--values", metavar="DRIVER=VALUE,…", required=True, action="append", help="one value for every driver"
    )
    one = verb(inner, "deviation", "compare what a machine used with what its baseline expected")
    stored(one)
    period(one, "(default: from the end of the training to the last reading)")


def _train(inner: Verbs) -> None:
    one = verb(
        inner,
        "train",
        "train a baseline and store it as the machine's next version",
        "The model is saved as a joblib file and its numbers go into energy_baselines; older versions are kept,"
        " inactive.",
    )
    machine(one)
    period(one, "(default: all readings)")
    one.add_argument("--range", metavar="START..END", action="append", default=[], help="instead, several periods")
    one.add_argument(
        "--drivers",
        metavar="A,B,C",
        action="append",
        help="what the energy depends on (default: the drivers of the active baseline)",
    )
    one.add_argument("--interval", choices=sorted(INTERVALS), help="width of a sample (default: by the readings)")
    one.add_argument("--min-samples", metavar="N", type=int, help="refuse to train on fewer (default 1000)")
    one.add_argument("--min-r2", metavar="R2", type=float, help="warn below it (default 0.80)")
    one.add_argument(
        "--unavailable-share",
        metavar="SHARE",
        type=float,
        help="tolerate samples with up to this share in maintenance, fault or offline (0 to 1, default 0)",
    )
    one.add_argument("--energy-type", metavar="TYPE", help="such as natural_gas (default electrical)")
    one.add_argument("--dry-run", "--no-push", action="store_true", help="train and show; store nothing")
