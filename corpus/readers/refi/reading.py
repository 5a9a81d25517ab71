"""Reads the bytes of a ``.qdpx`` or ``.qdc`` file."""

from __future__ import annotations

from corpus.foreign.project import ForeignProject
from corpus.readers.document import Original, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.project import ReadProject
from corpus.readers.refi.codes import codebook_of
from corpus.readers.refi.projects import project_of
from corpus.readers.refi.texts import SourceFiles
from corpus.readers.xml_parts import local, parse_xml
from corpus.readers.zip_files import SafeZip

PROJECT, CODEBOOK = "qdpx", "qdc"


def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """A project. Raises ReadError: ``damaged``, ``bomb``, ``unsafe_zip``, ``encrypted``, ``entities``, ``missing``
    (there is no document in it)."""
    if not original.data.startswith(b"PK"):
        return _unpacked(original)
    with SafeZip(original.data, unread=_is_media) as package:
        return as_read(_project_in(package, original.name))


def _is_media(name: str) -> bool:
    """Whether a file of a package is not read."""
    return not name.lower().endswith((".qde", ".txt"))


def _project_in(package: SafeZip, file_name: str) -> ForeignProject:
    documents = [name for name in package.names if name.lower().endswith(".qde")]
    if len(documents) != 1:
        raise ReadError("missing" if not documents else "value", "project.qde")
    root = parse_xml(package.read(documents[0]), documents[0], instructions=True)
    if local(root) != "Project":
        raise ReadError("value", documents[0], local(root)[:40])
    files = {
        name.replace("\\", "/").rpartition("/")[2].lower(): name
        for name in package.names
        if name not in documents
    }
    return project_of(root, SourceFiles(files, package.read), PROJECT, file_name)


def _unpacked(original: Original) -> ReadProject:
    """The document alone, without the texts beside it."""
    root = parse_xml(original.data, original.name, instructions=True)
    if local(root) != "Project":
        raise ReadError("value", "", local(root)[:40])
    return as_read(project_of(root, SourceFiles({}, lambda _: b""), PROJECT, original.name))


def read_codebook(original: Original, choices: ReadingChoices) -> ReadProject:
    """A codebook. Raises ReadError: ``damaged``, ``entities``, ``value``."""
    root = parse_xml(original.data, original.name)
    if local(root) not in ("CodeBook", "Project"):
        raise ReadError("value", "", local(root)[:40])
    return as_read(codebook_of(root, CODEBOOK, original.name))


def as_read(found: ForeignProject) -> ReadProject:
    """The project as the result of a reader."""
    return ReadProject(found.format, found.archive, foreign=found)
