"""The sample project shown to new users."""

from __future__ import annotations

import io
import json

from jsonschema import Draft202012Validator

from corpus.model import BUILT_IN_RELATIONS, TAG_COLOURS, Kind, Language
from corpus.readers import json_archive
from corpus.segmentation import paragraphs
from corpus.writers import json_archive as writer
from resources.sample import build


def test_the_shipped_file_is_what_its_sources_give() -> None:
    out = io.BytesIO()
    writer.write(build.build(), out)
    assert out.getvalue() == build.OUT.read_bytes(), "run `make sample`"


def test_it_meets_the_schema_of_exports() -> None:
    schema = json.loads((build.HERE.parent / "schema" / "archive.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(build.OUT.read_bytes()))


def test_every_claim_stands_where_it_says() -> None:
    archive = json_archive.parse(build.OUT.read_bytes())
    texts = {text.id: text.content for text in archive.texts}
    for claim in archive.claims:
        assert texts[claim.text][claim.start : claim.end] == claim.quote
        assert not claim.orphaned


def test_it_shows_all_there_is_to_show() -> None:
    archive = json_archive.parse(build.OUT.read_bytes())
    languages = [article.language for article in archive.articles]
    assert languages.count(Language.SIMPLIFIED) == 3
    assert languages.count(Language.TRADITIONAL) == 2
    assert {tag.colour for tag in archive.tags} == set(TAG_COLOURS)
    assert any(tag.parent for tag in archive.tags)
    assert {link.relation for link in archive.links} > set(BUILT_IN_RELATIONS), (
        "one of the analysts' own is used"
    )
    assert {claim.kind for claim in archive.claims} == set(Kind) - {Kind.NONE}
    assert len({claim.annotator for claim in archive.claims}) == 2
    assert {claim.article for claim in archive.claims} == {article.id for article in archive.articles}


def test_articles_can_be_read_in_a_minute() -> None:
    archive = json_archive.parse(build.OUT.read_bytes())
    for text in archive.texts:
        assert 450 <= len(text.content) <= 900
        assert len(paragraphs(text.content)) >= 7


def test_no_claim_of_one_article_is_linked_within_it() -> None:
    archive = json_archive.parse(build.OUT.read_bytes())
    article_of = {claim.id: claim.article for claim in archive.claims}
    assert all(article_of[link.source] != article_of[link.target] for link in archive.links)
