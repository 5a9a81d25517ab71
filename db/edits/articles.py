"""Edits of the project's title, of articles and of their texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.anchors import Locator
from corpus.anchors.placing import at_span
from corpus.carried_blocks import carried_over
from corpus.identities import ArticleId, TextId
from corpus.model import Article, Claim, Language, TextVersion
from corpus.new_article import NewArticle
from corpus.text import clean, digest
from db.edits.claims import place_anew, remove_with_links
from db.edits.suggestions import show_anew
from db.edits.unchanged import UNCHANGED, Unchanged
from db.edits.wording import one_line
from db.errors import AlreadyImported
from db.settling import drop_articles

if TYPE_CHECKING:
    from db.editing import Editing


def set_project_title(editing: Editing, title: str) -> None:
    """Rename the project."""
    project = editing.project()
    title = one_line(title)
    if not title:
        editing.reject("title_empty")
    if title != project.title:
        editing.update(replace(project, title=title))
    editing.tell("project.title", title)


def import_articles(
    editing: Editing,
    articles: Sequence[NewArticle],
    *,
    skip_known: bool = False,
    allow_duplicates: bool = False,
) -> None:
    """Add articles after the existing ones.

    A text that the project already has, or that occurs twice among the new ones, raises AlreadyImported; with
    ``skip_known`` it is skipped, with ``allow_duplicates`` it is added again. An empty text is rejected
    (``empty_text``).
    """
    position = editing.next_position()
    known = {} if allow_duplicates else editing.articles_with(digest(new.content) for new in articles)
    added: list[Article] = []
    texts: list[TextVersion] = []
    for new in articles:
        text = clean(new.content).content
        if not text.strip():
            editing.reject("empty_text", title=new.title, file=new.source_file)
        sha256 = digest(text)
        if sha256 in known and skip_known:
            continue
        if sha256 in known:
            raise AlreadyImported(editing.location, known[sha256])
        article, version = _new_article(editing, new, text, sha256, position + len(added))
        added.append(article)
        texts.append(version)
        if not allow_duplicates:
            known[sha256] = article
    if added:
        editing.insert(*texts, *added)
        editing.tell("article.import", added[0].title, place=added[0].id, count=len(added))


def _new_article(
    editing: Editing, new: NewArticle, text: str, sha256: str, position: int
) -> tuple[Article, TextVersion]:
    article_id, version_id = ArticleId(editing.new_id()), TextId(editing.new_id())
    author, time = editing.annotator.id, editing.now
    article = Article(
        article_id,
        one_line(new.title),
        one_line(new.publisher),
        new.published or None,
        one_line(new.url),
        new.language,
        new.source_file,
        new.encoding,
        version_id,
        sha256,
        len(text),
        position,
        author,
        time,
        time,
        byline=one_line(new.byline),
        file_sha256=new.file_sha256,
        folder=folder_path(new.folder),
    )
    # The offsets of blocks refer to the text as it was read; the edit may have cleaned it.
    blocks = new.blocks if text == new.content else carried_over(new.blocks, new.content, text)
    return article, TextVersion(version_id, article_id, text, sha256, author, time, blocks=blocks)


def folder_path(words: str) -> str:
    """The path of a folder of the library as it is stored: levels separated by a slash, none of them empty."""
    return "/".join(filter(None, map(one_line, words.split("/"))))


def edit_article(
    editing: Editing,
    article_id: ArticleId,
    *,
    title: str | Unchanged = UNCHANGED,
    publisher: str | Unchanged = UNCHANGED,
    published: str | Unchanged | None = UNCHANGED,
    url: str | Unchanged = UNCHANGED,
    language: Language | Unchanged = UNCHANGED,
    byline: str | Unchanged = UNCHANGED,
) -> None:
    """Change the given fields of an article."""
    article = editing.article(article_id)
    changed = article
    if not isinstance(title, Unchanged):
        changed = replace(changed, title=one_line(title))
    if not isinstance(publisher, Unchanged):
        changed = replace(changed, publisher=one_line(publisher))
    if not isinstance(published, Unchanged):
        changed = replace(changed, published=one_line(published or "") or None)
    if not isinstance(url, Unchanged):
        changed = replace(changed, url=one_line(url))
    if not isinstance(language, Unchanged):
        changed = replace(changed, language=language)
    if not isinstance(byline, Unchanged):
        changed = replace(changed, byline=one_line(byline))
    if changed != article:
        editing.update(editing.touch(changed))
    editing.tell("article.edit", changed.title, place=article_id)


def move_articles(editing: Editing, article_ids: Sequence[ArticleId], folder: str) -> None:
    """Put articles into a folder of the library, or with an empty path into none. A folder exists while it contains
    articles; ``/`` separates levels."""
    articles = [editing.article(article_id) for article_id in dict.fromkeys(article_ids)]
    folder = folder_path(folder)
    moved = [replace(article, folder=folder) for article in articles if article.folder != folder]
    if moved:
        editing.update(*map(editing.touch, moved))
        editing.tell("article.move", folder, place=moved[0].id, count=len(moved))


def rename_folder(editing: Editing, folder: str, name: str) -> None:
    """Change the path of a folder and of the folders in it. If the new path exists, the articles of both are in it
    afterwards. With an empty path, the articles are in no folder, and the inner folders lose their outer level."""
    folder, name = folder_path(folder), folder_path(name)
    within = f"{folder}/"
    moved = []
    for article in editing.articles():
        if folder and (article.folder == folder or article.folder.startswith(within)):
            path = f"{name}/{article.folder[len(within) :]}".strip("/")
            moved += [replace(article, folder=path)] if path != article.folder else []
    if moved:
        editing.update(*map(editing.touch, moved))
        editing.tell("article.move", name, place=moved[0].id, count=len(moved))


def replace_text(editing: Editing, article_id: ArticleId, content: str, *, encoding: str = "utf-8") -> None:
    """Give an article a corrected text, as a new text version.

    Claims are placed in it by quote and context. A claim that cannot be placed reliably becomes an orphan with its old
    place, and an orphan that can be placed is none any more. Rejected suggestions stay rejected. Unchanged lines, and
    lines that were corrected one by one, keep their structure.

    Rejected as ``empty_text``; raises AlreadyImported if another article has this text.
    """
    article = editing.article(article_id)
    old = editing.content(article.sha256)
    text = clean(content).content
    if not text.strip():
        editing.reject("empty_text", title=article.title, file="")
    sha256 = digest(text)
    if sha256 == article.sha256:
        return
    same = editing.articles_with([sha256]).get(sha256)
    if same is not None:
        raise AlreadyImported(editing.location, same)
    blocks = carried_over(editing.blocks(article.text), old, text)
    version = TextVersion(
        TextId(editing.new_id()), article_id, text, sha256, editing.annotator.id, editing.now, blocks=blocks
    )
    changed = replace(article, text=version.id, sha256=sha256, characters=len(text), encoding=encoding)
    editing.insert(version)
    editing.update(editing.touch(changed))
    claims = editing.claims_of([article_id])
    place_anew(
        editing, [(before, editing.touch(after)) for before, after in _anchored_anew(claims, old, version)]
    )
    show_anew(editing, article_id, version.content)
    editing.tell("article.replace_text", article.title, place=article_id, count=max(1, len(claims)))


def _anchored_anew(claims: Sequence[Claim], old: str, version: TextVersion) -> list[tuple[Claim, Claim]]:
    """The claims that differ in the new text, before and after; ``old`` is the replaced text."""
    locator = Locator(version.content, old)
    changed = []
    for claim in claims:
        located = locator.locate(claim.selector)
        if located is not None:
            changed.append((claim, at_span(claim, version.id, version.content, located.span)))
        elif not claim.orphaned:
            changed.append((claim, replace(claim, orphaned=True)))
    return changed


def remove_articles(editing: Editing, article_ids: Sequence[ArticleId]) -> None:
    """Delete articles with their texts, claims, links of these claims, and rejected suggestions."""
    articles = [editing.article(article_id) for article_id in dict.fromkeys(article_ids)]
    if not articles:
        return
    names = [article.id for article in articles]
    remove_with_links(editing, editing.claims_of(names))
    drop_articles(editing, names)
    editing.tell("article.remove", articles[0].title, count=len(articles))
