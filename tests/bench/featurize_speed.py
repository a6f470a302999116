"""Samples a second through the default blocks of each modality, decoding and disk included.

    python tests/bench/featurize_speed.py [--texts 20000] [--records 20000]

Prints one JSON object. Bounds on two cores: at least 100 images/s and 5,000 short texts/s.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from demo_data import DemoReader, demo

from labeler.domain.sample import Sample, SampleId, SampleUid
from labeler.learning.feature_space import chosen_blocks
from labeler.learning.featurize import featurize

BOUNDS = {"image": 100, "text": 5000, "record": 5000}
# A chat message or a title.
SHORT = 80


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--records", type=int, default=20_000)
    asked = parser.parse_args()
    pools = {
        "image": [*demo("images_fashion")[0].samples, *demo("images_traffic")[0].samples],
        "text": short_texts(asked.texts),
        "record": repeated(demo("table_soybean")[0].samples, asked.records),
    }
    found = {name: {**measured(samples), "bound": BOUNDS[name]} for name, samples in pools.items()}
    met = all(figures["per_second"] >= figures["bound"] for figures in found.values())
    print(json.dumps({"modalities": found, "bound_met": met}))


def measured(samples: Sequence[Sample]) -> dict[str, float]:
    """Samples a second of the whole run, and of each block alone on up to 2,000 of them."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        featurize(DemoReader(samples), Path(folder), None, 0, lambda done, total: None, lambda: None)
        seconds = time.perf_counter() - began
    figures = {"samples": len(samples), "per_second": round(len(samples) / seconds)}
    for block in chosen_blocks(samples[0].modality, None):
        fitted = block.featurizer.fit(samples[:1000], 0)
        fitted.transform(samples[:8])
        some = samples[1000:3000]
        began = time.perf_counter()
        for start in range(0, len(some), 128):
            fitted.transform(some[start : start + 128])
        figures[block.spec] = round(len(some) / (time.perf_counter() - began))
    return figures


def short_texts(count: int) -> list[Sample]:
    """Pieces of the demonstration mails, each made distinct."""
    mails = demo("texts_mail")[0].samples
    pieces = [
        replace(mail, text=mail.text[start : start + SHORT])
        for mail in mails
        if mail.text
        for start in range(0, len(mail.text) - SHORT, SHORT)
    ]
    return [replace(sample, text=f"{sample.text} {row}") for row, sample in enumerate(repeated(pieces, count))]


def repeated(samples: Sequence[Sample], count: int) -> list[Sample]:
    return [
        replace(samples[row % len(samples)], id=SampleId(row + 1), uid=SampleUid(f"{row:016x}" * 4))
        for row in range(count)
    ]


if __name__ == "__main__":
    main()
