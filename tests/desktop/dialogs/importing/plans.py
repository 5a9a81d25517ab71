"""A project of another program, to be imported into the river project."""

from __future__ import annotations

from corpus.archive import Archive
from corpus.foreign.project import ForeignProject, LeftBehind, LeftOutKind, Misfit, QuoteAgreement
from corpus.model import Annotator, Project
from corpus.snapshot import Snapshot
from desktop.dialogs.importing.project_plan import ProjectPlan
from tests.corpus.build import LIN, NOON, SIMPLIFIED, article, quoting, tag
from tests.desktop.build import river_archive

AGREEMENT = QuoteAgreement(
    exact=1,
    moved=1,
    misfits=(Misfit("f2", "客流二百九十八万", "客流298万"), Misfit("f1", "甲", "乙")),  # type: ignore[arg-type]
)


def foreign() -> ForeignProject:
    """One article with two claims by two people, one of whom has a namesake here, and three tags."""
    sheet, text = article(7, SIMPLIFIED)
    known = river_archive().tags[0]
    archive = Archive(
        Project("foreign", "渡轮编码", NOON),
        annotators=(Annotator("gao", "高小岚"), Annotator("other", LIN.name)),
        articles=(sheet,),
        texts=(text,),
        tags=(tag("t1", name=known.name), tag("t2", name="弹性"), tag("t3", name="待办")),
        claims=(
            quoting("f1", text, "平均票价为2.6元", ["t1", "t2"], annotator="gao"),
            quoting("f2", text, "票款收入约1.4亿元", ["t2"], annotator="other"),
        ),
    )
    left = (LeftBehind(LeftOutKind.GRAPHS, 1), LeftBehind(LeftOutKind.NO_TEXT, 8))
    return ForeignProject(
        "qdpx",
        archive,
        "MAXQDA 24",
        colours=(("t2", "#ff0000"),),
        agreement=AGREEMENT,
        left_out=left,  # type: ignore[arg-type]
    )


def plan() -> ProjectPlan:
    return ProjectPlan(foreign(), Snapshot.from_archive(river_archive()))
