CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    part TEXT NOT NULL,
    position INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (part, position)
) STRICT;

CREATE TABLE cells (
    source INTEGER NOT NULL,
    column INTEGER NOT NULL,
    kind TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    size INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (source, column, kind, chunk)
) STRICT;
