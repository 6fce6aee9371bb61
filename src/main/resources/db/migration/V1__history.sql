-- What is known of every team. Instants are UTC. Lists are JSON arrays. Every table starts with the team, since a team is the
-- unit of work. Only what changed is stored: an item that stays as it was has one row, however many nights show it.

CREATE TABLE team (
    team               VARCHAR(40) NOT NULL PRIMARY KEY,
    intake_fingerprint VARCHAR(64) NOT NULL
);

CREATE TABLE snapshot (
    team       VARCHAR(40)              NOT NULL,
    taken_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    scope      VARCHAR(10)              NOT NULL,
    scope_note VARCHAR(1000),
    columns_   VARCHAR(2000)            NOT NULL,
    files      VARCHAR(100000)          NOT NULL,
    shown      INTEGER                  NOT NULL,
    kept       INTEGER                  NOT NULL,
    PRIMARY KEY (team, taken_at)
);

-- A version holds from seen_from until before seen_until; the one in force has the end of time there.
CREATE TABLE item_version (
    team              VARCHAR(40)              NOT NULL,
    item              INTEGER                  NOT NULL,
    seen_from         TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_until        TIMESTAMP WITH TIME ZONE NOT NULL,
    present           BOOLEAN                  NOT NULL,
    present_since     TIMESTAMP WITH TIME ZONE NOT NULL,
    item_key          VARCHAR(1000)            NOT NULL,
    item_id           VARCHAR(1000),
    item_type         VARCHAR(1000)            NOT NULL,
    item_level        VARCHAR(10)              NOT NULL,
    summary           VARCHAR(100000)          NOT NULL,
    status            VARCHAR(1000)            NOT NULL,
    state             VARCHAR(20),
    backlog_rank      VARCHAR(1000),
    row_no            INTEGER                  NOT NULL,
    priority          VARCHAR(1000),
    sprints           VARCHAR(1000000)         NOT NULL,
    estimate          DECIMAL(30, 6),
    labels            VARCHAR(1000000)         NOT NULL,
    parent_key        VARCHAR(1000),
    links             VARCHAR(1000000)         NOT NULL,
    created_at        TIMESTAMP WITH TIME ZONE,
    updated_at        TIMESTAMP WITH TIME ZONE,
    resolved_at       TIMESTAMP WITH TIME ZONE,
    flagged           BOOLEAN                  NOT NULL,
    requester_group   VARCHAR(1000),
    comments          INTEGER                  NOT NULL,
    questions         INTEGER                  NOT NULL,
    last_comment      TIMESTAMP WITH TIME ZONE,
    criteria_level    INTEGER                  NOT NULL,
    criteria_reason   VARCHAR(100000)          NOT NULL,
    criteria_written  INTEGER                  NOT NULL,
    criteria_vague    INTEGER                  NOT NULL,
    criteria_open     BOOLEAN                  NOT NULL,
    criteria_source   VARCHAR(1000),
    criteria_print    VARCHAR(64),
    text_print        VARCHAR(64),
    PRIMARY KEY (team, item, seen_from)
);

CREATE INDEX item_version_in_force ON item_version (team, seen_until);
CREATE INDEX item_version_by_night ON item_version (team, seen_from);

-- When it happened: exactly_at; or after one look (null: before the first) and up to another.
CREATE TABLE item_event (
    team       VARCHAR(40)              NOT NULL,
    seen_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    place      INTEGER                  NOT NULL,
    item       INTEGER                  NOT NULL,
    kind       VARCHAR(20)              NOT NULL,
    exactly_at TIMESTAMP WITH TIME ZONE,
    after_look TIMESTAMP WITH TIME ZONE,
    up_to_look TIMESTAMP WITH TIME ZONE,
    from_value VARCHAR(100000),
    to_value   VARCHAR(100000),
    PRIMARY KEY (team, seen_at, place)
);

-- Sprints as each file told them; which of them are in force is worked out when they are read.
CREATE TABLE sprint (
    team        VARCHAR(40)              NOT NULL,
    sha256      VARCHAR(64)              NOT NULL,
    place       INTEGER                  NOT NULL,
    told_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    name        VARCHAR(1000)            NOT NULL,
    start_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    planned_end TIMESTAMP WITH TIME ZONE NOT NULL,
    completed   TIMESTAMP WITH TIME ZONE,
    goal        VARCHAR(100000),
    outcome     VARCHAR(10),
    team_size   INTEGER,
    dates_from  VARCHAR(20)              NOT NULL,
    PRIMARY KEY (team, sha256, told_at, place)
);

-- What became of each file: rows_read = accepted + quarantined + blank.
CREATE TABLE source_file (
    team        VARCHAR(40)     NOT NULL,
    sha256      VARCHAR(64)     NOT NULL,
    name        VARCHAR(1000)   NOT NULL,
    taken_at    TIMESTAMP WITH TIME ZONE,
    format      VARCHAR(1000),
    verdict     VARCHAR(20)     NOT NULL,
    exported_at TIMESTAMP WITH TIME ZONE,
    scope       VARCHAR(10)     NOT NULL,
    rows_read   INTEGER         NOT NULL,
    accepted    INTEGER         NOT NULL,
    quarantined INTEGER         NOT NULL,
    blank       INTEGER         NOT NULL,
    notes       VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (team, sha256, name)
);

CREATE TABLE rejected_row (
    team        VARCHAR(40)     NOT NULL,
    sha256      VARCHAR(64)     NOT NULL,
    name        VARCHAR(1000)   NOT NULL,
    place       INTEGER         NOT NULL,
    line        BIGINT          NOT NULL,
    column_name VARCHAR(100000),
    reason      VARCHAR(100000) NOT NULL,
    remedy      VARCHAR(100000) NOT NULL,
    PRIMARY KEY (team, sha256, name, place)
);
