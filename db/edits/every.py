"""The edits of all modules, for :mod:`db.edits`."""

from db.edits.archive import import_archive
from db.edits.articles import (
    edit_article,
    import_articles,
    move_articles,
    remove_articles,
    replace_text,
    set_project_title,
)
from db.edits.cells import mark_read, set_cell_status
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
from db.edits.codebooks import import_codebook
from db.edits.conflicts import Settlement, resolve_conflict, resolve_conflicts
from db.edits.drafts import AcceptedDraft, AcceptedStatement, accept_drafts, reject_draft, restore_drafts
from db.edits.figures import (
    FigureFields,
    add_figure,
    correct_figure,
    dismiss_figure,
    note_figure,
    restore_figure,
)
from db.edits.foreign import import_foreign
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
from db.edits.memos import create_memo, delete_memos, edit_memo
from db.edits.origins import edit_origin, join_origins, set_origin
from db.edits.questions import (
    create_question,
    delete_questions,
    edit_question,
    group_claims,
    group_span,
    group_with_span,
    join_questions,
    move_question,
    set_baseline,
    split_question,
    ungroup_claims,
)
from db.edits.rates import delete_rate, set_rate
from db.edits.searches import delete_search, edit_search, move_search, save_search
from db.edits.suggestions import accept_suggestion, reject_suggestion, restore_suggestions
from db.edits.tags import create_tag, delete_tag, edit_tag, merge_tags, move_tag
from db.edits.unchanged import UNCHANGED
from db.edits.unclaimed import FigurePlace, correct_unclaimed_figure, dismiss_figures

__all__ = [
    "UNCHANGED",
    "AcceptedDraft",
    "AcceptedStatement",
    "FigureFields",
    "FigurePlace",
    "Place",
    "Settlement",
    "accept_drafts",
    "accept_suggestion",
    "add_figure",
    "correct_figure",
    "correct_unclaimed_figure",
    "create_claim",
    "create_link",
    "create_memo",
    "create_question",
    "create_relation",
    "create_tag",
    "create_tag_on",
    "delete_claims",
    "delete_links",
    "delete_memos",
    "delete_questions",
    "delete_rate",
    "delete_relation",
    "delete_search",
    "delete_tag",
    "dismiss_figure",
    "dismiss_figures",
    "edit_article",
    "edit_memo",
    "edit_origin",
    "edit_question",
    "edit_relation",
    "edit_search",
    "edit_tag",
    "group_claims",
    "group_span",
    "group_with_span",
    "import_archive",
    "import_articles",
    "import_codebook",
    "import_foreign",
    "join_origins",
    "join_questions",
    "mark_read",
    "merge_tags",
    "move_articles",
    "move_question",
    "move_search",
    "move_tag",
    "note_figure",
    "reanchor_claim",
    "reject_draft",
    "reject_suggestion",
    "remove_articles",
    "replace_text",
    "resolve_conflict",
    "resolve_conflicts",
    "restore_drafts",
    "restore_figure",
    "restore_suggestions",
    "reverse_link",
    "save_search",
    "set_baseline",
    "set_cell_status",
    "set_claim_kind",
    "set_claim_note",
    "set_claim_span",
    "set_link_note",
    "set_link_relation",
    "set_origin",
    "set_project_title",
    "set_rate",
    "split_question",
    "tag_span",
    "toggle_tag",
    "ungroup_claims",
]
