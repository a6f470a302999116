"""Opens an ONNX network for steady, deterministic inference beside a person at work."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from labeler.errors import UserError

_THREADS_VARIABLE = "LABELER_NETWORK_THREADS"
_NO_TELEMETRY = ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED")


def open_session(path: Path | bytes) -> Any:  # Any: onnxruntime has no stubs
    """A CPU session of at most two threads (LABELER_NETWORK_THREADS says otherwise), of a file or of what one holds.

    Raises `UserError` if it is no network.
    """
    onnxruntime = _silent_onnxruntime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _threads()
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # int8 weights, float arithmetic: measured two to four times the speed of quantised kernels on CPUs.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        model = path if isinstance(path, bytes) else str(path)
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except network_errors() as error:
        reason = str(error).splitlines()[0][:200]
        name = "what was written" if isinstance(path, bytes) else path
        raise UserError(f"{name} cannot be opened as an ONNX network ({reason}); export it again") from error


def _silent_onnxruntime() -> Any:  # Any: onnxruntime has no stubs
    """The library, told before its import to report to nobody: since 1.29 it sends news of each session to its makers.

    The decision is taken once a process, when the library starts (microsoft/onnxruntime pull 27379).
    """
    os.environ.update(dict.fromkeys(_NO_TELEMETRY, "1"))
    import onnxruntime

    # Where the system collects such events, as on Windows.
    onnxruntime.disable_telemetry_events()
    return onnxruntime


def network_errors() -> tuple[type[Exception], ...]:
    """What onnxruntime raises; its own kinds have no common root below Exception."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    own = tuple(kind for kind in vars(state).values() if isinstance(kind, type) and issubclass(kind, Exception))
    return (*own, RuntimeError, ValueError, TypeError, OSError)


def _threads() -> int:
    said = os.environ.get(_THREADS_VARIABLE, "")
    return max(1, int(said)) if said.isdecimal() else min(2, os.cpu_count() or 1)
