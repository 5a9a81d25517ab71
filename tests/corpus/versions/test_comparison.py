from corpus.versions.comparison import compare_versions


def test_a_comparison_has_all_differences_and_the_telling_ones() -> None:
    compared = compare_versions("甲乙丙丁说，戊己庚辛好。", "甲乙丙丁说：戊己庚辛好的。")
    assert (len(compared.differences), len(compared.telling)) == (2, 1)
