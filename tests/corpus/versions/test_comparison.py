from corpus.versions.comparison import compare_versions
from tests.corpus.versions.test_fates import NEW, OLD, on


def test_a_comparison_has_all_differences_the_telling_ones_and_the_fates() -> None:
    compared = compare_versions("甲乙丙丁说，戊己庚辛好。", "甲乙丙丁说：戊己庚辛好的。", [])
    assert (len(compared.differences), len(compared.telling)) == (2, 1)
    assert len(compare_versions(OLD, NEW, [on("票款收入每年增加7.9亿元")]).fates) == 1
