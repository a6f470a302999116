"""What each figure of the window is: how it is reckoned, how to read it, and the help page that says more.

To add a figure: one entry here, and `explained(widget, "its-name")` where it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

tr = partial(QCoreApplication.translate, "Figures")

_PROPERTY = "figures"
_AGREEMENT, _LEARNING, _LABELING, _DATA = "09-agreement.md", "05-learning.md", "02-labeling.md", "04-data.md"


@dataclass(frozen=True, slots=True)
class FigureWords:
    title: str
    method: str
    reading: str
    page: str


def explained(widget: QWidget, *names: str) -> None:
    """This widget shows these figures."""
    widget.setProperty(_PROPERTY, list(names))


def figures_of(widget: QWidget | None) -> tuple[str, ...]:
    """What the widget, or the nearest one around it that shows figures, shows."""
    while widget is not None:
        names = widget.property(_PROPERTY)
        if names:
            return tuple(str(name) for name in names)
        widget = widget.parentWidget()
    return ()


def words_for(names: Sequence[str]) -> list[FigureWords]:
    table = figure_words()
    return [table[name] for name in names]


def figure_words() -> Mapping[str, FigureWords]:
    """The one table, in the language in force."""
    return {**_of_labeling(), **_of_data(), **_of_model(), **_of_agreement(), **_of_people()}


def _of_labeling() -> dict[str, FigureWords]:
    return {
        "proposal": FigureWords(
            tr("Probability of a proposal"),
            tr("What the newest model gives the class, calibrated on answers it had not learned from."),
            tr("Of all proposals with 80 %, about 80 % are right, once enough answers were there to calibrate it."),
            _LEARNING,
        ),
        "why": FigureWords(
            tr("Why this sample"),
            tr("The query strategy's reason for this sample, with the two likeliest classes where they are close."),
            tr("The closer the two, the more the answer teaches. Samples drawn at random measure the model instead."),
            _LEARNING,
        ),
        "progress": FigureWords(
            tr("Labeled"),
            tr("Samples with at least one label of anybody, out of all samples. Skipped ones do not count."),
            tr("It need not reach 100 %: the Model screen says when more answers stop paying."),
            _LABELING,
        ),
        "today": FigureWords(
            tr("Today"),
            tr("Your own answers since midnight, those of other windows of this project included."),
            tr("Only you see it. It is no goal; set one in the settings if you like."),
            _LABELING,
        ),
        "pace": FigureWords(
            tr("Seconds an answer, and answers a minute"),
            tr("Median time on screen of your last 20 answers; how many came in a minute, pauses over 5 minutes cut."),
            tr("For planning the rest. Faster is not better: falls in agreement often follow a rising pace."),
            _LABELING,
        ),
        "goal": FigureWords(
            tr("Goal"),
            tr("Answers or working minutes since the project was opened, against what you set in the settings."),
            tr("What you take back does not count, pauses neither."),
            _LABELING,
        ),
    }  # fmt: skip


def _of_data() -> dict[str, FigureWords]:
    return {
        "samples": FigureWords(
            tr("Samples"),
            tr("Different contents in the project. The same content from two places is one sample."),
            tr("Duplicates are counted with the imports, not here."),
            _DATA,
        ),
        "skipped": FigureWords(
            tr("Skipped"),
            tr("Samples that you put off and did not answer since."),
            tr("They come back after all others. Many may mean that a class is missing or unclear."),
            _LABELING,
        ),
        "flagged": FigureWords(
            tr("Flagged"),
            tr("Samples that carry anybody's flag now."),
            tr("A flag changes nothing in training or export; it is for coming back."),
            _LABELING,
        ),
        "class-counts": FigureWords(
            tr("Labels by class"),
            tr("Samples that have this class as somebody's standing label, or as the lead's decision."),
            tr("A class with fewer than ten labels is proposed and measured badly. Hunt for it on the Model screen."),
            _DATA,
        ),
        "imports": FigureWords(
            tr("Added, duplicates, refused"),
            tr("New samples; contents that were there already; files or lines that could not be read."),
            tr("Refused ones are listed with file, line and reason. Nothing is left out silently."),
            _DATA,
        ),
    }  # fmt: skip


def _of_model() -> dict[str, FigureWords]:
    return {
        "accuracy": FigureWords(
            tr("Accuracy"),
            tr("Share of audit answers, drawn at random, that a model proposed rightly without having seen them."),
            tr("The interval is Wilson's, at 95 %: a wide one says that too few audit answers are there to know."),
            _LEARNING,
        ),
        "outlook": FigureWords(
            tr("Forecast, advice and criteria"),
            tr("The curve is continued from the versions measured so far; each stopping criterion has its threshold."),
            tr("An estimate: the band of the forecast holds eight of ten outcomes if learning goes on as it did."),
            _LEARNING,
        ),
        "learning-curve": FigureWords(
            tr("Learning curve"),
            tr("Accuracy of each version on audit answers against the number of labels, with 95 % intervals."),
            tr("Where it is flat within its band, more labels of the same kind change little."),
            _LEARNING,
        ),
        "confusion": FigureWords(
            tr("Confusion matrix"),
            tr("Audit answers in rows, proposals of a model that had not learned from them in columns."),
            tr("What is off the diagonal is mixed up. Shares of few answers say little: the count stands beside them."),
            _LEARNING,
        ),
        "calibration": FigureWords(
            tr("Calibration"),
            tr("Proposals grouped by their probability, against the share of each group that was right."),
            tr("On the diagonal, 80 % means 80 %. Below it the model promises too much. Chance moves it too."),
            _LEARNING,
        ),
        "brier": FigureWords(
            tr("Brier score"),
            tr("Mean squared distance between the probabilities of all classes and what was answered."),
            tr("0 is perfect. It punishes being wrong and being falsely sure, so compare versions, not projects."),
            _LEARNING,
        ),
        "recall": FigureWords(
            tr("Recall"),
            tr("Of the audit answers that are this class, the share the model proposed as it."),
            tr("Low recall: the model overlooks the class."),
            _LEARNING,
        ),
        "precision": FigureWords(
            tr("Precision"),
            tr("Of the audit answers the model proposed as this class, the share that is it."),
            tr("Low precision: the model says the class too easily."),
            _LEARNING,
        ),
        "f1": FigureWords(
            tr("F1"),
            tr("Harmonic mean of recall and precision of a class; macro F1 is its mean over the classes."),
            tr("As low as the worse of the two pulls it. Rare classes weigh as much as common ones in the mean."),
            _LEARNING,
        ),
        "versions": FigureWords(
            tr("Versions"),
            tr("Labels each model learned from, seconds its fit took, and its accuracy on audit answers known then."),
            tr("Neighbouring versions with overlapping intervals do not differ as far as is known."),
            _LEARNING,
        ),
    }  # fmt: skip


def _of_agreement() -> dict[str, FigureWords]:
    beyond = tr("1 is perfect, 0 is chance, below 0 is worse than chance. Compare with the others before judging.")
    return {
        "percent_agreement": FigureWords(
            tr("Percent agreement"),
            tr("The mean over samples of the share of pairs of annotators that say the same."),
            tr("Easy to read, but high by chance alone where one class is common."),
            _AGREEMENT,
        ),
        "cohen_kappa": FigureWords(
            tr("Cohen's kappa"),
            tr("(observed − chance) / (1 − chance), chance from each of two annotators' own shares of the classes."),
            beyond,
            _AGREEMENT,
        ),
        "conger_kappa": FigureWords(
            tr("Conger's kappa"),
            tr("Cohen's kappa for any number of annotators, each with their own shares of the classes."),
            beyond,
            _AGREEMENT,
        ),
        "fleiss_kappa": FigureWords(
            tr("Fleiss' kappa"),
            tr("(observed − chance) / (1 − chance), chance from the shares of the classes of all annotators together."),
            beyond,
            _AGREEMENT,
        ),
        "scott_pi": FigureWords(
            tr("Scott's pi"),
            tr("As Fleiss' kappa, for two annotators."),
            beyond,
            _AGREEMENT,
        ),
        "krippendorff_alpha": FigureWords(
            tr("Krippendorff's alpha"),
            tr("1 − observed / expected disagreement over all labels that can be paired; labels may be missing."),
            tr("From 0.8 on results may be relied on, from 0.667 on for tentative conclusions."),
            _AGREEMENT,
        ),
        "gwet_ac": FigureWords(
            tr("Gwet's AC1"),
            tr("As a kappa, but chance is taken for guessing on the hard samples only."),
            tr("Does not collapse where one class is rare. Far above kappa means: nearly everything is one class."),
            _AGREEMENT,
        ),
        "brennan_prediger": FigureWords(
            tr("Brennan–Prediger"),
            tr("As a kappa, with chance one in the number of classes."),
            tr("Higher than the others where classes are unevenly common."),
            _AGREEMENT,
        ),
        "interval": FigureWords(
            tr("95 % interval"),
            tr("Of agreement: delete-one jackknife over samples, on a log scale; none where none would be honest."),
            tr("Intervals that overlap widely are no proof of a difference."),
            _AGREEMENT,
        ),
        "class-agreement": FigureWords(
            tr("Agreement of a class"),
            tr("Specific agreement: if one annotator says the class, how often another one says it too."),
            tr("A low one names the class that the guidelines have to explain better."),
            _AGREEMENT,
        ),
        "pair-kappa": FigureWords(
            tr("Kappa of a pair"),
            tr("Cohen's kappa of two annotators on the samples both labeled, and how many of them they agreed on."),
            tr("One person low with everybody points to that person; one pair alone to these two."),
            _AGREEMENT,
        ),
        "pair-confusion": FigureWords(
            tr("What two take for each other"),
            tr("Samples both labeled: rows what one said, columns what the other said."),
            tr("Off the diagonal they differ; Enter lists the samples of a cell."),
            _AGREEMENT,
        ),
        "settle": FigureWords(
            tr("Together, and doubt"),
            tr("The likeliest label given how each person uses the classes; doubt is 1 minus its lead over the next."),
            tr("Settle from the top: there a decision changes most."),
            _AGREEMENT,
        ),
        "agreement-history": FigureWords(
            tr("How agreement moved"),
            tr("Krippendorff's alpha with its interval each time figures were kept, by position in the log."),
            tr("A fall after new people or new guidelines is a reason to talk."),
            _AGREEMENT,
        ),
    }  # fmt: skip


def _of_people() -> dict[str, FigureWords]:
    return {
        "person": FigureWords(
            tr("Others say the same, and right"),
            tr("How often the others together, without this person, say the same; right comes from the consensus."),
            tr("Low with a narrow interval deserves a look at the samples, not a verdict."),
            _AGREEMENT,
        ),
        "falls": FigureWords(
            tr("Falls"),
            tr("Where agreement with the others fell and stayed down; one false alarm in 2,000 answers."),
            tr("Tiredness, other samples, or a changed idea of a class. The line shows when."),
            _AGREEMENT,
        ),
        "consistent": FigureWords(
            tr("Says the same when asked again"),
            tr("One's own samples shown again, half an hour later or more, as if they were new."),
            tr("Nobody can agree with others more than with themselves: this is the ceiling."),
            _AGREEMENT,
        ),
        "anchored": FigureWords(
            tr("Follows a shown proposal"),
            tr("How much more often the answer is the model's proposal when that is shown than when it is hidden."),
            tr("Near 0 is free judgment. Far above it, proposals make the labels."),
            _AGREEMENT,
        ),
        "seconds": FigureWords(
            tr("Seconds an answer, and slower by the hour"),
            tr("Typical time on screen; the trend within sittings, with its interval."),
            tr("People differ. A change in one person says more than a difference between two."),
            _AGREEMENT,
        ),
    }  # fmt: skip
