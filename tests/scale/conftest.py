"""The command line beside a cluster."""

from tests.cli.conftest import labeler

__all__ = ["labeler"]
