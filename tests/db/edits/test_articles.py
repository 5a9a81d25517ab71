"""Edits of articles and their texts: rows 44, 45 and 46 of the list of bad input among them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.blocks import Block, BlockKind
from corpus.model import Article, Claim, Language, Span, TextVersion
from db import edits
from db.effects import effect_of_removing
from db.errors import AlreadyImported, Rejected, UnknownRow
from db.store import Store
from tests.db import build


def placed(store: Store, claim: Claim) -> Claim:
    return store.snapshot().claims[claim.id]


def test_an_article_is_stored_as_it_is(store: Store) -> None:
    article = build.article(store)
    assert store.text(article.id) == build.FERRY
    assert article.characters == len(build.FERRY)
    version = store.text_version(article.text)
    assert (version.content, version.sha256, version.article) == (build.FERRY, article.sha256, article.id)
    assert dict(store.texts()) == {
        article.id: build.FERRY,
        build.article(store, 1).id: build.FERRY_TRADITIONAL,
    }
    with pytest.raises(UnknownRow):
        store.text("nobody")
    with pytest.raises(UnknownRow):
        store.text_version("nobody")


def test_the_same_text_again_is_already_imported(store: Store) -> None:
    """Row 46."""
    known = build.article(store)
    again = build.new_article(build.FERRY, title="另一个题目")
    with pytest.raises(AlreadyImported) as refused:
        store.perform(edits.import_articles, [build.new_article("新文。"), again])
    assert refused.value.article == known
    assert len(store.snapshot().articles) == 2, "nothing of the refused import is kept"
    changes = store.perform(edits.import_articles, [build.new_article("新文。"), again], skip_known=True)
    assert len(changes.created) >= 1
    assert len(store.snapshot().articles) == 3
    store.perform(edits.import_articles, [again], allow_duplicates=True)
    assert len(store.snapshot().articles) == 4
    with pytest.raises(AlreadyImported):
        store.perform(edits.import_articles, [build.new_article("同文。"), build.new_article("同文。")])


def test_a_text_that_was_removed_can_be_imported_again(store: Store) -> None:
    store.perform(edits.remove_articles, [build.article(store).id])
    store.perform(edits.import_articles, [build.new_article(build.FERRY)])
    assert store.text(build.article(store, 1).id) == build.FERRY


def test_an_empty_text_is_no_article(store: Store) -> None:
    with pytest.raises(Rejected) as refused:
        store.perform(edits.import_articles, [build.new_article(" \n", title="空")])
    assert refused.value.code == "empty_text"


def test_only_what_is_given_of_a_data_sheet_changes(store: Store) -> None:
    article = build.article(store)
    store.perform(edits.edit_article, article.id, publisher=" 青川 日报\n", published="2026-10-08")
    store.perform(edits.edit_article, article.id, url="https://example.org/1", language=Language.MIXED)
    now = build.article(store)
    assert (now.title, now.publisher, now.published) == (article.title, "青川 日报", "2026-10-08")
    assert (now.url, now.language) == ("https://example.org/1", Language.MIXED)
    store.perform(edits.edit_article, article.id, published=None, title="新题")
    assert (build.article(store).published, build.article(store).title) == (None, "新题")


def test_the_project_can_be_renamed(store: Store) -> None:
    store.perform(edits.set_project_title, "  青川\n渡轮 ")
    assert store.project.title == store.snapshot().project.title == "青川 渡轮"
    store.undo()
    assert store.project.title == "渡轮"
    with pytest.raises(Rejected):
        store.perform(edits.set_project_title, " ")


def test_claims_follow_a_corrected_text(store: Store) -> None:
    article = build.article(store)
    start = build.FERRY.index("平均票价为2.6元")
    claim = build.claim(store, Span(start, start + 9))
    unmoved = build.claim(store, Span(0, 4))
    corrected = build.FERRY.replace("10月7日公布，", "10月7日上午正式公布，")
    changes = store.perform(edits.replace_text, article.id, corrected)
    now = placed(store, claim)
    assert corrected[now.start : now.end] == now.quote == claim.quote
    assert now.start == claim.start + 4
    assert now.text == placed(store, unmoved).text == build.article(store).text != article.text
    assert changes.operation is not None
    assert changes.operation.name == "article.replace_text"
    assert store.text_version(article.text).content == build.FERRY, "the old version stays"
    store.undo()
    assert placed(store, claim) == claim
    assert store.text(article.id) == build.FERRY


def test_a_claim_whose_words_are_gone_is_an_orphan_until_they_return(store: Store) -> None:
    article = build.article(store)
    start = build.FERRY.index("“船太旧了。”")
    claim = build.claim(store, Span(start, start + 7))
    shorter = build.FERRY[:start] + "\n"
    store.perform(edits.replace_text, article.id, shorter)
    orphan = placed(store, claim)
    assert orphan.orphaned
    assert (orphan.span, orphan.quote, orphan.text) == (claim.span, claim.quote, claim.text)
    store.perform(edits.replace_text, article.id, "按：" + build.FERRY)
    found = placed(store, claim)
    assert not found.orphaned
    assert found.span == Span(claim.start + 2, claim.end + 2)


def test_a_claim_whose_words_are_gone_does_not_move_to_others_that_are_like_them(store: Store) -> None:
    text = "东线票价上涨三成，月票不变。\n西线票价上涨三成，月票不变。\n"
    store.perform(edits.import_articles, [build.new_article(text)])
    article = store.snapshot().articles_in_order()[-1]
    store.perform(edits.create_claim, article.id, Span(0, 8))
    (claim,) = store.snapshot().claims_of(article.id)
    store.perform(edits.replace_text, article.id, text[15:])
    assert placed(store, claim).orphaned
    store.perform(edits.replace_text, article.id, text[15:].replace("月票", "年票"))
    assert placed(store, claim).orphaned, "a later correction does not move it either"
    store.perform(edits.replace_text, article.id, "更正。\n" + text)
    found = placed(store, claim)
    assert (found.orphaned, found.span) == (False, Span(4, 12))


def test_an_orphan_is_placed_by_hand(store: Store) -> None:
    article = build.article(store)
    start = build.FERRY.index("“船太旧了。”")
    claim = build.claim(store, Span(start, start + 7))
    store.perform(edits.replace_text, article.id, build.FERRY[:start] + "\n")
    store.perform(edits.reanchor_claim, claim.id, claim.span.__class__(0, 4))
    now = placed(store, claim)
    assert (now.orphaned, now.quote, now.text) == (False, "青川渡轮", build.article(store).text)


def test_of_two_equal_quotes_the_surroundings_tell_which(store: Store) -> None:
    text = "甲地：票价为三元，去年公布。\n" + "中间一段说别的事情。\n" * 5 + "乙地：票价为三元，今年公布。\n"
    store.perform(edits.import_articles, [build.new_article(text)])
    article = build.article(store, 2)
    second = text.rindex("票价为三元")
    claim = build.created(
        store.perform(edits.create_claim, article.id, Span(second, second + 5)).created, Claim
    )
    changed = "编者按一句。\n" + text
    store.perform(edits.replace_text, article.id, changed)
    assert placed(store, claim).start == changed.rindex("票价为三元")


def test_a_text_is_not_replaced_by_that_of_another_article(store: Store) -> None:
    one, other = build.article(store), build.article(store, 1)
    with pytest.raises(AlreadyImported) as refused:
        store.perform(edits.replace_text, one.id, build.FERRY_TRADITIONAL)
    assert refused.value.article == other
    assert store.perform(edits.replace_text, one.id, build.FERRY).operation is None
    with pytest.raises(Rejected):
        store.perform(edits.replace_text, one.id, "\n")


def test_removing_articles_takes_claims_and_links_along_and_comes_back_whole(store: Store) -> None:
    tag = build.tag(store)
    one, other = build.claim(store, tags=[tag.id]), build.claim(store, number=1, tags=[tag.id])
    store.perform(edits.create_link, one.id, other.id, "equivalent")
    snapshot = store.snapshot()
    before, article = build.rows(snapshot), build.article(store)
    effect = effect_of_removing(snapshot, [article.id])
    assert (effect.articles, effect.claims, effect.links) == (1, 1, 1)
    store.perform(edits.remove_articles, [article.id])
    left = store.snapshot()
    assert (len(left.articles), len(left.claims), len(left.links)) == (1, 1, 0)
    assert store.perform(edits.remove_articles, []).operation is None
    store.undo()
    assert build.rows(store.snapshot()) == before
    assert store.text(article.id) == build.FERRY


def test_edits_of_articles_tell_what_they_did(store: Store) -> None:
    told = build.told
    made = store.perform(
        edits.import_articles,
        [build.new_article("甲文。", title=" 甲\n题 "), build.new_article("乙文。", title="乙题")],
    )
    first, second = (build.article(store, number) for number in (2, 3))
    assert told(made) == ("article.import", "甲 题", first.id, 2)
    edited = store.perform(edits.edit_article, first.id, title="丙题")
    assert told(edited) == ("article.edit", "丙题", first.id, 1)
    replaced = store.perform(edits.replace_text, second.id, "乙文更正。", encoding="big5")
    assert told(replaced) == ("article.replace_text", "乙题", second.id, 1)
    assert build.article(store, 3).encoding == "big5"
    for number in range(2):
        build.claim(store, Span(number, number + 3))
    counted = store.perform(edits.replace_text, build.article(store).id, "更正" + build.FERRY)
    assert told(counted) == ("article.replace_text", build.article(store).title, build.article(store).id, 2)
    assert build.article(store).encoding == "utf-8"
    removed = store.perform(edits.remove_articles, [second.id, first.id, second.id])
    assert told(removed) == ("article.remove", "乙题", "", 2)
    assert told(store.perform(edits.set_project_title, "新 名")) == ("project.title", "新 名", "", 1)


def test_an_imported_article_has_what_was_given(store: Store) -> None:
    new = build.new_article(
        "\ufeff甲文。\r\n乙\x07句。", title=" 题\n目 ", publisher=" 报\n社 ", published="2026-09",
        url=" https://x.example/ 1 ", language=Language.TRADITIONAL, source_file="a.txt", encoding="big5",
    )  # fmt: skip
    store.perform(edits.import_articles, [new])
    article = build.article(store, 2)
    assert store.text(article.id) == "甲文。\n乙句。"
    assert (article.title, article.publisher, article.published) == ("题 目", "报 社", "2026-09")
    assert (article.url, article.language, article.source_file) == (
        "https://x.example/ 1",
        Language.TRADITIONAL,
        "a.txt",
    )
    assert (article.encoding, article.characters, article.position) == ("big5", 7, 2)
    assert (article.annotator, article.updated) == (store.annotator.id, article.created)
    version = store.text_version(article.text)
    assert (version.article, version.sha256, version.created) == (article.id, article.sha256, article.created)
    store.perform(edits.import_articles, [build.new_article("丙文。", published="")])
    assert build.article(store, 3).published is None


def test_known_texts_are_passed_over_and_the_next_ones_are_not(store: Store) -> None:
    news = [build.new_article(text) for text in (build.FERRY, "新文。", "新文。", "另文。")]
    changes = store.perform(edits.import_articles, news, skip_known=True)
    assert build.told(changes)[1:] == ("新文。", build.article(store, 2).id, 2)
    found = store.snapshot().articles_in_order()
    assert [store.text(article.id) for article in found[2:]] == ["新文。", "另文。"]
    assert [article.position for article in found] == [0, 1, 2, 3]
    nothing = store.perform(edits.import_articles, news, skip_known=True)
    assert nothing.operation is None


def test_the_same_text_may_be_imported_any_number_of_times(store: Store) -> None:
    news = [build.new_article(text) for text in ("新文。", "新文。", build.FERRY)]
    store.perform(edits.import_articles, news, allow_duplicates=True)
    assert len(store.snapshot().articles) == 5
    assert store.check() == []


def test_what_a_refusal_is_about_is_named(store: Store) -> None:
    article = build.article(store)
    details = []
    for edit, args in (
        (edits.import_articles, ([build.new_article(" \n", title="空", source_file="a.txt")],)),
        (edits.replace_text, (article.id, " \n")),
        (edits.set_project_title, (" ",)),
    ):
        with pytest.raises(Rejected) as refused:
            store.perform(edit, *args)
        details.append((refused.value.code, refused.value.details))
    assert details == [
        ("empty_text", {"title": "空", "file": "a.txt"}),
        ("empty_text", {"title": article.title, "file": ""}),
        ("title_empty", {}),
    ]


def test_a_data_sheet_that_does_not_change_is_not_written(store: Store, clock: None) -> None:
    article = build.article(store)
    fields = {
        "title": article.title,
        "publisher": " ",
        "published": " ",
        "url": "",
        "language": article.language,
    }
    assert store.perform(edits.edit_article, article.id, **fields).operation is None
    store.perform(edits.edit_article, article.id, published=" 2026 ")
    now = build.article(store)
    assert now == replace(article, published="2026", updated=now.updated)
    assert now.updated > article.updated
    assert store.perform(edits.set_project_title, store.project.title).operation is None


def test_a_corrected_text_is_a_version_of_its_article(store: Store, clock: None) -> None:
    article = build.article(store)
    changes = store.perform(edits.replace_text, article.id, "\ufeff更正后。\r\n")
    now = build.article(store)
    version = build.created(changes.created, TextVersion)
    assert (now.text, now.sha256, now.characters) == (version.id, version.sha256, 5)
    assert now.updated > article.updated
    stored = store.text_version(version.id)
    assert (stored.content, stored.article, stored.annotator) == (
        "更正后。\n",
        article.id,
        store.annotator.id,
    )
    assert stored.created == now.updated


def test_an_orphan_that_stays_one_is_not_written_again(store: Store, clock: None) -> None:
    claim = build.claim(store, build.at("王女士"))
    store.perform(edits.replace_text, claim.article, "第一次更正。")
    orphan = store.snapshot().claims[claim.id]
    assert orphan == replace(claim, orphaned=True, updated=orphan.updated)
    assert orphan.updated > claim.updated
    store.perform(edits.replace_text, claim.article, "第二次更正。")
    assert store.snapshot().claims[claim.id] == orphan


def test_removing_articles_leaves_the_others_whole(store: Store) -> None:
    keep, gone = build.claim(store), build.claim(store, number=1)
    store.perform(edits.remove_articles, [gone.article])
    assert list(store.snapshot().claims.values()) == [keep]
    with pytest.raises(UnknownRow):
        store.perform(edits.remove_articles, [gone.article])


def test_what_a_rich_document_tells_comes_along(store: Store) -> None:
    """Blocks count in the text as it was read, which is cleaned once more."""
    new = build.new_article(
        "题\r\n\n单程\t2元\x00\n", byline=" 王一\n", folder="/报道/ 本地 /", file_sha256="0f"
    )
    row = Block(new.content.index("单"), new.content.index("\x00"), BlockKind.TABLE_ROW)
    changes = store.perform(edits.import_articles, [replace(new, blocks=(row,))])
    article = build.created(changes.created, Article)
    assert (article.byline, article.folder, article.file_sha256) == ("王一", "报道/本地", "0f")
    version = store.text_version(article.text)
    (kept,) = version.blocks
    assert version.content[kept.start : kept.end] == "单程\t2元"
    store.perform(edits.edit_article, article.id, byline="王二")
    store.perform(edits.replace_text, article.id, version.content.replace("2元", "12元"))
    version = store.text_version(build.article(store, 2).text)
    assert [version.content[block.start : block.end] for block in version.blocks] == ["单程\t12元"]
    assert build.article(store, 2).byline == "王二"
    assert store.check() == []


def test_articles_are_put_into_folders(store: Store) -> None:
    articles = [build.article(store, number).id for number in (0, 1)]
    changes = store.perform(edits.move_articles, articles, "报道/ 本地")
    assert build.told(changes) == ("article.move", "报道/本地", articles[0], 2)
    assert store.perform(edits.move_articles, articles[:1], "报道/本地").operation is None
    store.perform(edits.move_articles, articles[:1], "")
    assert [build.article(store, number).folder for number in (0, 1)] == ["", "报道/本地"]


def test_a_folder_is_renamed_with_the_folders_in_it(store: Store) -> None:
    first, second = (article.id for article in store.snapshot().articles_in_order())
    store.perform(edits.move_articles, [first], "报纸/本地")
    store.perform(edits.move_articles, [second], "报纸集")
    told = store.perform(edits.rename_folder, "报纸", " 旧报 / 全部 ").operation
    assert told is not None
    assert (told.name, told.subject, told.count) == ("article.move", "旧报/全部", 1)
    assert [one.folder for one in store.snapshot().articles_in_order()] == ["旧报/全部/本地", "报纸集"]
    store.perform(edits.rename_folder, "旧报/全部", "")
    assert build.article(store).folder == "本地"
    before = store.undo_state()
    store.perform(edits.rename_folder, "本地", "本地")
    store.perform(edits.rename_folder, "", "甲")
    assert store.undo_state() == before
