"""New samples brought into a space that was fitted before: what a model of that space can predict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from labeler.domain.sample import Modality
from labeler.errors import UserError
from labeler.learning.feature_space import CHUNK, chosen_blocks
from labeler.learning.feature_store import Card
from labeler.learning.featurize import Part, stored_space, vectors_of
from labeler.learning.sample_reader import SampleReader


def featurize_in_space(
    samples: SampleReader,
    features: Path,
    card: Card,
    target: Path,
    report: Callable[[int, int], None],
    check: Callable[[], None],
) -> None:
    """Write float32 (n, width) of all samples to the .npy file `target`; samples of another modality become zeros.

    `features` is the folder that holds the space of `card`. Raises `UserError` if it is not there any more.
    """
    from threadpoolctl import threadpool_limits

    modality = Modality(card.modality)
    blocks = chosen_blocks(modality, card.blocks)
    space = stored_space(features, card.basis, blocks)
    if space is None or tuple(block.identity for block in blocks) != card.identities:
        raise UserError("the features of the project are of another version; compute them anew: labeler featurize")
    vectors = np.zeros((len(samples), space.width), dtype=np.float32)
    done = 0
    with threadpool_limits(limits=1):
        for chunk in samples.chunks(CHUNK, 0):
            own = [place for place, sample in enumerate(chunk) if sample.modality == modality]
            raw = np.zeros((len(chunk), len(space.mean)), dtype=np.float32)
            part = Part(tuple(chunk[place] for place in own), tuple(own), raw)
            vectors[done : done + len(chunk)] = vectors_of(space, part, check)
            done += len(chunk)
            report(done, len(samples))
    np.save(target, vectors, allow_pickle=False)
