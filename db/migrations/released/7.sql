CREATE TABLE question (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    tag TEXT,
    baseline TEXT,
    position INTEGER NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_question PRIMARY KEY (id),
    CONSTRAINT fk_question_tag FOREIGN KEY(tag) REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_question_baseline FOREIGN KEY(baseline) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_question_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_question_baseline ON question (baseline);

CREATE INDEX ix_question_tag ON question (tag);

CREATE TABLE cell (
    id TEXT NOT NULL,
    question TEXT NOT NULL,
    article TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_cell PRIMARY KEY (id),
    CONSTRAINT fk_cell_question FOREIGN KEY(question) REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_cell_article FOREIGN KEY(article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_cell_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_cell_article ON cell (article);

CREATE INDEX ix_cell_question ON cell (question);

CREATE TABLE article_read (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    created TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_article_read PRIMARY KEY (id),
    CONSTRAINT fk_article_read_article FOREIGN KEY(article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_article_read_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_article_read_article ON article_read (article);

CREATE TABLE origin (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_origin PRIMARY KEY (id),
    CONSTRAINT fk_origin_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE draft_rejection (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    quotes TEXT NOT NULL,
    created TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_draft_rejection PRIMARY KEY (id),
    CONSTRAINT fk_draft_rejection_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE rate (
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    target TEXT NOT NULL,
    factor REAL NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_rate PRIMARY KEY (id),
    CONSTRAINT fk_rate_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE memo (
    id TEXT NOT NULL,
    article TEXT,
    tag TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_memo PRIMARY KEY (id),
    CONSTRAINT fk_memo_article FOREIGN KEY(article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_memo_tag FOREIGN KEY(tag) REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_memo_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_memo_article ON memo (article);

CREATE INDEX ix_memo_tag ON memo (tag);

CREATE TABLE saved_search (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    filters TEXT NOT NULL,
    position INTEGER NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_saved_search PRIMARY KEY (id),
    CONSTRAINT fk_saved_search_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
)
 STRICT;

CREATE TABLE tally (
    table_name TEXT NOT NULL,
    rows INTEGER NOT NULL,
    xor TEXT NOT NULL,
    CONSTRAINT pk_tally PRIMARY KEY (table_name)
)
 STRICT;

CREATE TABLE project (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_project PRIMARY KEY (id),
    CONSTRAINT fk_project_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE annotator (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    extra TEXT NOT NULL,
    colour TEXT NOT NULL,
    kind TEXT NOT NULL,
    same_as TEXT,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_annotator PRIMARY KEY (id),
    CONSTRAINT fk_annotator_same_as FOREIGN KEY(same_as) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_annotator_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE article (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    source_file TEXT NOT NULL,
    encoding TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    characters INTEGER NOT NULL,
    position INTEGER NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    byline TEXT DEFAULT '' NOT NULL,
    file_sha256 TEXT DEFAULT '' NOT NULL,
    folder TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_article PRIMARY KEY (id),
    CONSTRAINT fk_article_text FOREIGN KEY(text) REFERENCES text_version (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_article_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_article_sha256 ON article (sha256);

CREATE INDEX ix_article_text ON article (text);

CREATE TABLE text_version (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    created TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    blocks TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_text_version PRIMARY KEY (id),
    CONSTRAINT fk_text_version_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_text_version_article ON text_version (article);

CREATE TABLE text_content (
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT pk_text_content PRIMARY KEY (sha256)
)
 STRICT;

CREATE TABLE absent_text (
    sha256 TEXT NOT NULL,
    CONSTRAINT pk_absent_text PRIMARY KEY (sha256)
)
 STRICT;

CREATE TABLE tag (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    colour TEXT NOT NULL,
    definition TEXT NOT NULL,
    shortcut INTEGER,
    position INTEGER NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT fk_tag_parent FOREIGN KEY(parent) REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tag_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_tag_parent ON tag (parent);

CREATE TABLE claim (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    text TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    orphaned INTEGER NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    question TEXT,
    origin TEXT,
    CONSTRAINT pk_claim PRIMARY KEY (id),
    CONSTRAINT fk_claim_article FOREIGN KEY(article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_text FOREIGN KEY(text) REFERENCES text_version (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_question FOREIGN KEY(question) REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_origin FOREIGN KEY(origin) REFERENCES origin (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_claim_article ON claim (article);

CREATE INDEX ix_claim_origin ON claim (origin) WHERE origin IS NOT NULL;

CREATE INDEX ix_claim_question ON claim (question) WHERE question IS NOT NULL;

CREATE INDEX ix_claim_text ON claim (text);

CREATE TABLE claim_tag (
    id TEXT NOT NULL,
    claim TEXT NOT NULL,
    tag TEXT NOT NULL,
    created TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_claim_tag PRIMARY KEY (id),
    CONSTRAINT fk_claim_tag_claim FOREIGN KEY(claim) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_tag_tag FOREIGN KEY(tag) REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_tag_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_claim_tag_claim ON claim_tag (claim);

CREATE INDEX ix_claim_tag_tag ON claim_tag (tag);

CREATE TABLE figure_mark (
    id TEXT NOT NULL,
    claim TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    action TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    low REAL,
    high REAL,
    unit TEXT NOT NULL,
    bound TEXT NOT NULL,
    value TEXT NOT NULL,
    inferred INTEGER NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    answers INTEGER DEFAULT 0 NOT NULL,
    scope TEXT DEFAULT '' NOT NULL,
    period TEXT DEFAULT '' NOT NULL,
    CONSTRAINT pk_figure_mark PRIMARY KEY (id),
    CONSTRAINT fk_figure_mark_claim FOREIGN KEY(claim) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_figure_mark_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_figure_mark_claim ON figure_mark (claim);

CREATE TABLE relation (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    directed INTEGER NOT NULL,
    position INTEGER NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_relation PRIMARY KEY (id),
    CONSTRAINT fk_relation_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE TABLE link (
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    relation TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_link PRIMARY KEY (id),
    CONSTRAINT fk_link_source FOREIGN KEY(source) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_link_target FOREIGN KEY(target) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_link_relation FOREIGN KEY(relation) REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_link_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_link_source ON link (source);

CREATE INDEX ix_link_target ON link (target);

CREATE TABLE rejection (
    id TEXT NOT NULL,
    one_article TEXT NOT NULL,
    one_quote TEXT NOT NULL,
    one_start INTEGER NOT NULL,
    one_end INTEGER NOT NULL,
    other_article TEXT NOT NULL,
    other_quote TEXT NOT NULL,
    other_start INTEGER NOT NULL,
    other_end INTEGER NOT NULL,
    relation TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL,
    author TEXT NOT NULL,
    heads TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_rejection PRIMARY KEY (id),
    CONSTRAINT fk_rejection_one_article FOREIGN KEY(one_article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_rejection_other_article FOREIGN KEY(other_article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_rejection_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_rejection_one_article ON rejection (one_article);

CREATE INDEX ix_rejection_other_article ON rejection (other_article);

CREATE TABLE operation (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    place TEXT NOT NULL,
    count INTEGER NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    undoes TEXT,
    site TEXT NOT NULL,
    session TEXT NOT NULL,
    parents TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_operation PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE arrival (
    seq INTEGER NOT NULL,
    operation TEXT NOT NULL,
    brought_by TEXT,
    withdrawn INTEGER NOT NULL,
    CONSTRAINT pk_arrival PRIMARY KEY (seq),
    CONSTRAINT fk_arrival_operation FOREIGN KEY(operation) REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_arrival_withdrawn ON arrival (seq) WHERE withdrawn = 1;

CREATE TABLE revision (
    seq INTEGER NOT NULL,
    operation TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    change TEXT NOT NULL,
    parents TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_revision PRIMARY KEY (seq),
    CONSTRAINT fk_revision_operation FOREIGN KEY(operation) REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;

CREATE INDEX ix_revision_deleted ON revision (table_name) WHERE kind = 'deleted';

CREATE INDEX ix_revision_operation ON revision (operation);

CREATE INDEX ix_revision_row_id ON revision (row_id);

CREATE TABLE quarantine (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    raw TEXT NOT NULL,
    reason TEXT NOT NULL
)
 STRICT;
