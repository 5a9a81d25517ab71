"""The section of the settings for the sentence encoder: which one, where texts are sent, and a trial."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.encoders.address import embeddings_url, host_of, is_encrypted, is_this_machine
from corpus.encoders.built_in import built_in_choice
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.errors import EncoderError
from corpus.encoders.keys import keep_key, kept_key
from corpus.encoders.trial import OTHER_MEANING, SAME_MEANING, SENTENCE, Trial, try_out
from corpus.key_store import has_key_store
from corpus.policy import policy
from desktop.dialogs.frame import Note, add_row
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.worker import Worker
from desktop.settings import TABLE, Settings
from desktop.words.failures import sentence_for

OLLAMA, OLLAMA_MODEL = "http://localhost:11434", "bge-m3"
"""Examples for the most common server with its default settings."""


class EncoderSection(QObject):
    """Rows of a form. Nothing takes effect before :meth:`keep`: a half-typed address may be a valid one, and texts
    would be sent there. Trials run in a process of their own, so that a slow server blocks nothing."""

    changed = Signal()
    """The section may need another height: rows were shown or hidden, or texts changed."""

    def __init__(self, theme: Theme, settings: Settings, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._form = form
        self._worker = Worker()
        self.destroyed.connect(self._worker.finish)
        self._request: Request[Trial] | None = None
        self.kind = QComboBox(parent)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.folder = QLineEdit(parent)
        self.browse = QPushButton(parent)
        self.address = QLineEdit(parent)
        self.model = QLineEdit(parent)
        self.key = QLineEdit(parent)
        self.privacy = Note(theme, "encoderPrivacy", parent)
        self.try_button = QPushButton(parent)
        self.answer = Note(theme, "encoderAnswer", parent)
        self._trial = QWidget(parent)
        self.below = QVBoxLayout()
        """The rows under the form: a QFormLayout makes no room for wrapped text."""
        self._lay_out()
        self._key_found = self._key_kept = False
        self._show_values()
        self._found = self.choice
        self.word()
        self.kind.currentIndexChanged.connect(self._on_changed)
        for field in (self.folder, self.address, self.model, self.key):
            field.textChanged.connect(self._on_changed)
        self.browse.clicked.connect(self._choose_folder)
        self.try_button.clicked.connect(self._on_try)
        if policy().encoder_folder:
            for part in (*self._fields().values(), self.key, self.kind, self.browse):
                part.setEnabled(False)

    @property
    def choice(self) -> EncoderChoice:
        """The encoder entered in the fields."""
        kind = EncoderKind(self.kind.currentData())
        if kind is EncoderKind.ENDPOINT:
            address, model, key = (field.text().strip() for field in (self.address, self.model, self.key))
            return EncoderChoice(kind, address, model, key)
        return EncoderChoice(kind, self.folder.text().strip() if kind is EncoderKind.ONNX else "")

    @property
    def encoder(self) -> EncoderChoice:
        """The same with the path of the built-in encoder; none if that is not installed."""
        return built_in_choice() if self.choice.kind is EncoderKind.BUILT_IN else self.choice

    @property
    def trying(self) -> bool:
        return self._request is not None

    def keep(self) -> None:
        """Use this encoder from now on, unless the policy of the machine prescribes one."""
        if policy().encoder_folder:
            return
        put = self._settings.set_value
        choice = self.choice
        if choice != self._found:
            # No encoder while the settings change one by one: an old key must not be sent to a new address.
            put("encoder", EncoderKind.NONE.value)
        for key, field in self._fields().items():
            put(key, field.text().strip())
        if choice.kind is EncoderKind.ENDPOINT and choice.is_on:
            put("encoder_key", "" if keep_key(choice.location, choice.key) else choice.key)
        put("encoder", self.kind.currentData())

    def finish(self) -> None:
        """Stop a trial, because the dialog closes."""
        self._stop()
        self._worker.finish()

    # Rows

    def _lay_out(self) -> None:
        for choice in TABLE["encoder"].choices:
            self.kind.addItem("", choice)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.browse.setObjectName("browseEncoderButton")
        self.try_button.setObjectName("tryEncoderButton")
        self.try_button.setAutoDefault(False)
        row = QHBoxLayout(self._trial)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.answer, 1)
        self.below.setSpacing(Space.M)
        self.below.addWidget(self.privacy)
        self.below.addWidget(self._trial)
        add_row(self._form, "", self.kind, "encoderField")
        add_row(self._form, "", self.folder, "encoderFolderField", beside=self.browse)
        add_row(self._form, "", self.address, "encoderAddressField")
        add_row(self._form, "", self.model, "encoderModelField")
        add_row(self._form, "", self.key, "encoderKeyField")
        self._kind_row = self._form.rowCount() - 5

    def _fields(self) -> dict[str, QLineEdit]:
        return {
            "encoder_folder": self.folder,
            "encoder_address": self.address,
            "encoder_model": self.model,
        }

    def _show_values(self) -> None:
        self.kind.setCurrentIndex(self.kind.findData(self._settings.value("encoder")))
        for key, field in self._fields().items():
            field.setText(self._settings.value(key))
        if laid_down := policy().encoder_folder:
            self.kind.setCurrentIndex(self.kind.findData(EncoderKind.ONNX.value))
            self.folder.setText(laid_down)
            return
        self._find_key()

    def _find_key(self) -> None:
        """Show the stored key once the server's fields are visible: the key store must not be accessed before."""
        if self._key_found or self.choice.kind is not EncoderKind.ENDPOINT:
            return
        self._key_found = True
        address = self._settings.value("encoder_address")
        self.key.setText(self._settings.value("encoder_key") or (kept_key(address) if address else ""))
        self._key_kept = has_key_store()

    def _on_changed(self) -> None:
        self._stop()
        self._find_key()
        self._say("", "text2")

    def _say(self, words: str, colour: str) -> None:
        self.answer.say(words, colour)
        self._update()

    def _update(self) -> None:
        """Show the rows for the kind of encoder, and where texts are sent."""
        kind = self.choice.kind
        folder, *server = range(self._kind_row + 1, self._kind_row + 5)
        self._form.setRowVisible(folder, kind is EncoderKind.ONNX)
        for row in server:
            self._form.setRowVisible(row, kind is EncoderKind.ENDPOINT)
        self._trial.setVisible(kind is not EncoderKind.NONE)
        self.key.setPlaceholderText(
            self.tr("Kept in the key store of the system")
            if self._key_kept
            else self.tr("This system has no key store: kept in the file of settings")
        )
        self.try_button.setEnabled(self.encoder.is_on)
        self.try_button.setText(self.tr("Stop") if self.trying else self.tr("Try"))
        self.privacy.say(*self._privacy())
        self.changed.emit()

    def _privacy(self) -> tuple[str, str]:
        """Where texts are sent, as a sentence with its colour."""
        choice = self.encoder
        if self.choice.kind is EncoderKind.BUILT_IN and not choice.is_on:
            words = self.tr(
                "The built-in model is not installed, so suggestions compare words. Run “make setup” to "
                "install it."
            )
            return words, "warn"
        if choice.kind is EncoderKind.NONE:
            return self.tr("Suggestions compare the words of statements, on this machine."), "text2"
        if choice.kind is EncoderKind.ONNX:
            return self.tr("The model runs on this machine. No text leaves Duikan."), "text2"
        if not _is_address(choice.location):
            return self.tr("Text leaves Duikan: every statement is sent to the server."), "warn"
        host = host_of(choice.location)
        if is_this_machine(choice.location):
            words = self.tr(
                "Text leaves Duikan: every statement is sent to {host}, a program on this machine."
            )
            return words.format(host=host), "warn"
        words = self.tr(
            "Text leaves this machine: every statement of every project you open is sent to {host}. "
            "Use it only for articles that may be passed on."
        ).format(host=host)
        if not is_encrypted(choice.location):
            words += self.tr(" The connection is not encrypted; others can read the text.")
        return words, "danger"

    def _choose_folder(self) -> None:
        title = self.tr("Folder of the encoder")
        folder = QFileDialog.getExistingDirectory(self._form.parentWidget(), title, self.folder.text())
        if folder:
            self.folder.setText(folder)

    # Trials

    def _on_try(self) -> None:
        if self.trying:
            self._on_changed()
            return
        self._request = (
            self._worker.compute(try_out, self.encoder).then(self._on_tried).otherwise(self._on_failed)
        )
        self._say(self.tr("Encoding three sentences…"), "text2")

    def _on_tried(self, trial: Trial) -> None:
        self._request = None
        good = trial.alike > trial.unlike
        words = (
            self.tr(
                "It works: {dimensions} numbers a sentence. It finds “{one}” closer to “{other}” ({alike}) than to "
                "“{third}” ({unlike}), as it should."
            )
            if good
            else self.tr(
                "It answers, but finds “{one}” no closer to “{other}” ({alike}) than to “{third}” ({unlike}). "
                "A model for Chinese would serve better."
            )
        )
        facts = {"one": SENTENCE, "other": SAME_MEANING, "third": OTHER_MEANING}
        numbers = {"alike": f"{trial.alike:.2f}", "unlike": f"{trial.unlike:.2f}"}
        sentence = words.format(dimensions=trial.dimensions, **facts, **numbers)
        self._say(sentence, "ok" if good else "warn")

    def _on_failed(self, error: Exception) -> None:
        self._request = None
        words = sentence_for(error) if isinstance(error, EncoderError) else self._died()
        self._say(words, "danger")

    def _died(self) -> str:
        return self.tr(
            "The encoder ended without an error message. The model may be too large for this machine."
        )

    def _stop(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()
            # The worker may be waiting for a slow server, which would delay the next trial.
            self._worker.finish()

    # Texts

    def word(self) -> None:
        """Set all texts in the interface's language."""
        names = {
            "built_in": self.tr("Built-in model"),
            "none": self.tr("None: compare words only"),
            "onnx": self.tr("ONNX model in a folder"),
            "endpoint": self.tr("Server (OpenAI's protocol)"),
        }
        for index in range(self.kind.count()):
            self.kind.setItemText(index, names[self.kind.itemData(index)])
        labels = (
            (self.kind, self.tr("Sentence encoder")),
            (self.folder, self.tr("Folder")),
            (self.address, self.tr("Address")),
            (self.model, self.tr("Model")),
            (self.key, self.tr("Key")),
        )
        for row, (field, words) in enumerate(labels, self._kind_row):
            field.setAccessibleName(words)
            item = self._form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            label = item.widget() if item is not None else None
            assert isinstance(label, Label)
            label.setText(words)
        self.folder.setPlaceholderText(self.tr("Contains model.onnx and tokenizer.json"))
        self.address.setPlaceholderText(OLLAMA)
        self.model.setPlaceholderText(OLLAMA_MODEL)
        self.key.setPlaceholderText(self.tr("Only if the server asks for one"))
        self.browse.setText(self.tr("Browse…"))
        self.answer.say("")
        self._update()


def _is_address(address: str) -> bool:
    try:
        embeddings_url(address)
    except EncoderError:
        return False
    return True
