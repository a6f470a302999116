"""What a text sample says to a featurizer."""

from __future__ import annotations

from collections.abc import Sequence

from labeler.domain.sample import Sample

# Beyond this a text's subject has been said; keeps a megabyte from costing seconds.
MAX_CHARACTERS = 8000


def texts_of(samples: Sequence[Sample]) -> list[str]:
    """The texts, shortened, without lone surrogates (which tokenizers refuse)."""
    return [(sample.text or "")[:MAX_CHARACTERS].encode("utf-8", "replace").decode("utf-8") for sample in samples]
