from corpus.versions.comparison import VersionComparison
from corpus.versions.differences import differences
from corpus.versions.fates import ClaimFate, Fate
from desktop.reading.versions.version_words import VersionWords


def test_words(compared: VersionComparison, qapp: object) -> None:
    words = VersionWords()
    assert words.summary(differences("甲乙丙丁戊己庚辛。", "甲乙丙丁戊己庚辛。又补一句。")) == "1 added"
    assert words.counted(1, 7) == "2 of 7"
    assert words.place(2, "甲\n乙", 2) == "Version 2 ¶2"
    assert words.figures(ClaimFate("c", Fate.FIGURES, None, None, (("3元",), ()))) == "3元 → none"
    assert words.resting(0) == "No links"
    assert len({words.fate(fate) for fate in Fate}) == len(Fate)
