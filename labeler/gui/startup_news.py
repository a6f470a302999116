"""What the window did by itself when it started, because something it needs was damaged."""

from __future__ import annotations

from labeler.gui.language import translated


def startup_news(settings_mended: str, language_lost: str) -> tuple[str, str] | None:
    """Title and text of one notice for all of it; None where nothing was amiss.

    Parameters
    ----------
    settings_mended : what was wrong with the settings, in words.
    language_lost : the name of the language whose catalogue cannot be used.
    """
    told = []
    if language_lost:
        words = translated("Its texts in this language are damaged or missing: {0}. Install labeler again.")
        told.append((translated("The window speaks English"), words.format(language_lost)))
    if settings_mended:
        said = translated(f"{settings_mended[:1].upper()}{settings_mended[1:]}.")
        told.append((translated("Your settings were mended"), said))
    if not told:
        return None
    return told[0][0], " ".join([told[0][1], *(f"{title}: {text}" for title, text in told[1:])])
