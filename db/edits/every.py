"""The edits of all modules, for :mod:`db.edits`."""

from db.edits.archive import import_archive
from db.edits.articles import (
    edit_article,
    import_articles,
    remove_articles,
    replace_text,
    set_project_title,
)
from db.edits.claims import (
    create_claim,
    create_tag_on,
    delete_claims,
    reanchor_claim,
    set_claim_kind,
    set_claim_note,
    set_claim_span,
    tag_span,
    toggle_tag,
)
from db.edits.figures import FigureFields, add_figure, correct_figure, dismiss_figure, restore_figure
from db.edits.links import (
    Place,
    create_link,
    create_relation,
    delete_links,
    delete_relation,
    edit_relation,
    reverse_link,
    set_link_note,
    set_link_relation,
)
from db.edits.suggestions import accept_suggestion, reject_suggestion, restore_suggestions
from db.edits.tags import create_tag, delete_tag, edit_tag, merge_tags, move_tag
from db.edits.unchanged import UNCHANGED
from db.edits.unclaimed import FigurePlace, correct_unclaimed_figure, dismiss_figures

__all__ = [
    "UNCHANGED",
    "FigureFields",
    "FigurePlace",
    "Place",
    "accept_suggestion",
    "add_figure",
    "correct_figure",
    "correct_unclaimed_figure",
    "create_claim",
    "create_link",
    "create_relation",
    "create_tag",
    "create_tag_on",
    "delete_claims",
    "delete_links",
    "delete_relation",
    "delete_tag",
    "dismiss_figure",
    "dismiss_figures",
    "edit_article",
    "edit_relation",
    "edit_tag",
    "import_archive",
    "import_articles",
    "merge_tags",
    "move_tag",
    "reanchor_claim",
    "reject_suggestion",
    "remove_articles",
    "replace_text",
    "restore_figure",
    "restore_suggestions",
    "reverse_link",
    "set_claim_kind",
    "set_claim_note",
    "set_claim_span",
    "set_link_note",
    "set_link_relation",
    "set_project_title",
    "tag_span",
    "toggle_tag",
]
