from desktop.journal.act_kinds import ACT_KINDS, OTHER, icon_of
from desktop.words import wording


def test_every_operation_belongs_to_a_kind_and_has_an_icon(qapp: object) -> None:
    for name in wording._OPERATIONS:
        assert any(name.startswith(kind.names) for kind in ACT_KINDS), name
        assert icon_of(name)
    assert icon_of("from.the.future") == OTHER
    assert len({kind.words() for kind in ACT_KINDS}) == len(ACT_KINDS)
