"""Krippendorff's alpha in plain words: the headline of report and screen."""

from __future__ import annotations

from labeler.agreement.figure import Figure

_RELIABLE = 0.8
_TENTATIVE = 0.667


def reading_of(alpha: Figure, n_annotators: int) -> str:
    """The headline in plain words, by Krippendorff's bounds (Content Analysis, 4th ed., 2019, ch. 12), and never more
    than the interval supports."""
    if alpha.value is None:
        if n_annotators < 2:
            return "There is nothing to compare yet: only one annotator has labeled."
        if alpha.n == 0:
            return "There is nothing to compare yet: no sample was labeled by two annotators."
        return "Every label that can be compared is the same class, so agreement beyond chance is undefined."
    if alpha.low is None or alpha.high is None:
        value, n, why = f"{alpha.value:.2f}", f"{alpha.n:,}", alpha.no_interval
        return f"Krippendorff's alpha is {value} on {n} samples; how sure that is cannot be said: {why}."
    said = (
        f"Krippendorff's alpha is {alpha.value:.2f} ({alpha.low:.2f} to {alpha.high:.2f}) on {alpha.n:,} samples "
        "labeled by two or more."
    )
    if alpha.low >= _RELIABLE:
        return f"{said} The labels can be relied on."
    if alpha.high < _TENTATIVE:
        return f"{said} The labels cannot be relied on: look at the pairs, and at the classes that are mixed up."
    if alpha.low >= _TENTATIVE:
        return f"{said} Good enough for tentative conclusions."
    if alpha.high < _RELIABLE:
        return f"{said} At best enough for tentative conclusions (from {_TENTATIVE} on); more double labels tell."
    return f"{said} That may be good or not enough; more samples labeled twice will tell."
