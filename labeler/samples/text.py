"""Texts: shown as they are, never as markup."""

from __future__ import annotations

import unicodedata
from itertools import islice

from labeler.domain.preview import Box, BrokenPreview, Preview, TextPreview
from labeler.domain.sample import Modality, Sample
from labeler.samples._one_line import one_line

# How many strong characters vote on the direction: a quotation or a name at the start must not decide alone.
_VOTES = 200
_LOOKED_AT = 20_000


class TextSamples:
    """Plain text of any length, in any script."""

    name = "text"
    title = "Texts"
    modality = Modality.TEXT
    heavy = False

    def preview(self, sample: Sample, box: Box | None) -> Preview:
        if sample.text is None:
            return BrokenPreview(f"{sample.source}: the sample holds no text; import it again")
        return TextPreview(sample.text, is_right_to_left(sample.text))

    def summary(self, sample: Sample) -> str:
        return one_line(sample.text or "") or "(empty text)"


def is_right_to_left(text: str) -> bool:
    """Whether most of the first strong characters (Unicode bidi class R or AL against L) run right to left."""
    strong = (bidi for bidi in map(unicodedata.bidirectional, text[:_LOOKED_AT]) if bidi in {"L", "R", "AL"})
    first = list(islice(strong, _VOTES))
    return sum(bidi != "L" for bidi in first) * 2 > len(first)
