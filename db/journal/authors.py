"""Which annotator of a project corresponds to a person, or to a name alone."""

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
    """The annotator to use. For a person: the annotator of that identity, or the one who worked at this installation,
    ``site``, under the name alone. For a name: the annotator of the identity derived from it, or of the same name if
    there is such a row."""
    name = wanted.name if isinstance(wanted, Annotator) else wanted
    derived = Annotator(annotator_id(project, name), name)
    known = {annotator.id: annotator for annotator in queries.annotators(connection)}
    namesake = known.get(derived.id)
    if isinstance(wanted, Annotator):
        if wanted.id in known or namesake is None:
            return known.get(wanted.id, wanted)
        return namesake if operations.is_of_site(connection, namesake.id, site) else wanted
    people = (annotator for annotator in known.values() if annotator.kind is AnnotatorKind.PERSON)
    return namesake or next((person for person in people if person.name == name), derived)
