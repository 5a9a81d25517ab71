"""Which annotator of a project is meant by a person, or by a name alone."""

from __future__ import annotations

from sqlalchemy import Connection

from corpus.identities import ProjectId
from corpus.model import Annotator, AnnotatorKind
from db.identity import annotator_id
from db.journal import operations
from db.tables import queries


def annotator_meant(
    connection: Connection, project: ProjectId, wanted: str | Annotator, site: str
) -> Annotator:
    """The annotator that is meant. A person: the one of that identity, or who worked at this installation, ``site``,
    under the name alone. A name: the one of the identity that follows from it, or a namesake who has a row."""
    name = wanted.name if isinstance(wanted, Annotator) else wanted
    derived = Annotator(annotator_id(project, name), name)
    known = {annotator.id: annotator for annotator in queries.annotators(connection)}
    namesake = known.get(derived.id)
    if isinstance(wanted, Annotator):
        if wanted.id in known or namesake is None:
            return known.get(wanted.id, wanted)
        return namesake if operations.is_of_site(connection, namesake.id, site) else wanted
    people = (one for one in known.values() if one.kind is AnnotatorKind.PERSON)
    return namesake or next((one for one in people if one.name == name), derived)
