"""Where every start begins: no arguments or a project open the window, a command goes to the command line."""

from __future__ import annotations

import os
import sys

# One BLAS thread, before numpy is imported: small problems are fastest so, and the window keeps a core.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def main() -> int:
    arguments = sys.argv[1:]
    if arguments[:1] == ["--child"]:
        return _child(arguments[1:])
    from labeler.cli.main import run

    return run(arguments)


def _child(arguments: list[str]) -> int:
    """A helper process of our own, see `labeler.workbench.children`."""
    kind, *rest = arguments
    if kind == "decode":
        from labeler.workbench.decode_child import main as decode

        return decode()
    if kind == "features":
        from labeler.workbench.feature_job import child_main

        return child_main(*rest)
    print(f"labeler: there is no child “{kind}”", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
