from corpus.identities import AnnotatorId
from corpus.past_acts import ActFilter


def test_a_filter_with_a_field_leaves_something_out() -> None:
    assert ActFilter().wants_all
    assert not ActFilter(annotator=AnnotatorId("lin")).wants_all
