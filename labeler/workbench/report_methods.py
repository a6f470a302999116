"""The words of the report that do not depend on the data: names of the coefficients, and notes for a supplement."""

from __future__ import annotations

COEFFICIENTS = {
    "percent_agreement": "Percent agreement",
    "cohen_kappa": "Cohen's kappa",
    "conger_kappa": "Conger's kappa",
    "fleiss_kappa": "Fleiss' kappa",
    "scott_pi": "Scott's pi",
    "krippendorff_alpha": "Krippendorff's alpha",
    "gwet_ac": "Gwet's AC",
    "brennan_prediger": "Brennan–Prediger",
}

METHODS = (
    (
        "Percent agreement",
        "The mean over samples with two labels or more of the share of annotator pairs that agree (Fleiss, "
        "Psychological Bulletin 76, 1971; Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014).",
    ),
    (
        "Kappas and pi",
        "(observed − chance) / (1 − chance). Cohen (Educational and Psychological Measurement 20, 1960; weighted:"
        " Psychological Bulletin 70, 1968) takes each of two annotators' own shares of the classes for chance, "
        "Conger (Psychological Bulletin 88, 1980) does so for any number, Scott (Public Opinion Quarterly 19, "
        "1955) and Fleiss (1971) pool them. With labels missing, chance looks at every sample with a label, "
        "observed agreement at those with two or more (Gwet, 2014).",
    ),
    (
        "Krippendorff's alpha",
        "1 − observed / expected disagreement over all pairable labels, with squared differences of the level "
        "stated below; for sets of classes MASI distances (Krippendorff, Content Analysis, 4th ed., 2019; "
        "Passonneau, LREC 2006). Read by his bounds: .8 to rely on, .667 for tentative conclusions.",
    ),
    (
        "Gwet's AC1 and AC2",
        "Chance is taken for guessing on the samples that are hard, so that one common class does not make it "
        "large (Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008).",
    ),
    (
        "Brennan–Prediger",
        "Chance is one in the number of declared classes; PABAK with two (Educational and Psychological "
        "Measurement 41, 1981).",
    ),
    (
        "Class by class",
        "Specific agreement (Cicchetti & Feinstein, Journal of Clinical Epidemiology 43, 1990; Uebersax, 1982).",
    ),
    (
        "Intervals",
        "Delete-one jackknife over samples, t interval on log(1 − coefficient); within 2 % of Gwet's analytic "
        "standard error from 30 samples on, covering 93–98 % in simulation from 50 on. Where nobody disagreed: "
        "the exact bound of Clopper and Pearson on a disagreement not seen. With fewer than ten labels outside "
        "the commonest class no method covers what it says, and none is shown.",
    ),
    (
        "Consensus",
        "Confusion matrices of all annotators with a prior of their pooled habits (empirical Bayes; Dawid & "
        "Skene, Applied Statistics 28, 1979; Kim & Ghahramani, AISTATS 2012), votes on one sample discounted for "
        "making the same mistakes (design effect: Kish, Survey Sampling, 1965). A tie has no label. Decisions of "
        "a lead hold as known. An annotator's interval reaches over both assumptions, that mistakes are alike and"
        " that they are not.",
    ),
    (
        "Person by person",
        "Held against what the others say without the answer itself, by their skill, or the lead's decision. "
        "Falls: Shiryaev–Roberts test (Pollak, Annals of Statistics 13, 1985) for a third of the odds of being "
        "right, at one false alarm in 2,000 answers. Shares: Jeffreys' interval (Brown, Cai & DasGupta, "
        "Statistical Science 16, 2001). Anchoring: difference of the shares of answers that equal the proposal, "
        "shown minus hidden, Newcombe's interval (Statistics in Medicine 17, 1998). Slower by the hour: Theil–Sen"
        " slope of log seconds within sittings (Sen, Journal of the American Statistical Association 63, 1968).",
    ),
)
