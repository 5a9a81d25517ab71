"""The XML that projects and codebooks have in common."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from corpus.writers.refi_xml import attributes, codebook, content, quoted
from tests.corpus.build import tag

said = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00\x0b\x0c\ufffe\uffff"), max_size=20
)
"""XML has no place for the others."""


def _in_xml(text: str) -> str:
    """The text with the replacement character for control characters, which XML does not have."""
    return "".join("\ufffd" if one < " " and one not in "\t\n\r" else one for one in text)


@given(said)
def test_words_come_through_xml_as_they_are(text: str) -> None:
    element = etree.fromstring(f'<a b="{quoted(text)}">{content(text)}</a>')
    assert element.get("b") == _in_xml(text)
    assert (element.text or "") == _in_xml(text)


def test_empty_attributes_are_left_out_but_names() -> None:
    assert attributes(name="", color="", a=0, b=None) == ' name="" a="0"'


def test_a_codebook_deeper_than_the_stack_is_written() -> None:
    tags = [tag(f"t{number}", 0, f"t{number - 1}" if number else None) for number in range(3000)]
    assert "".join(codebook(tags)).count("<Code ") == 3000
