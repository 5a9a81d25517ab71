from __future__ import annotations

from corpus.digests import digest


def test_a_digest_is_the_sha256_of_the_text_in_utf8() -> None:
    assert digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest("中") == "a567bdaa11367f260f0708391f4d10766b5962f565d9e432f17981a3584fe1e2"
    assert len({digest("a"), digest("A"), digest("a\n"), digest("\ud800")}) == 4
