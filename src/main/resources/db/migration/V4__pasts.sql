-- What changelogs told of items' pasts, to the instant.

-- Which items each export told of, in ranges of their numbers (1-120 122): a changelog that holds nothing new still tells that
-- nothing happened. Whole: it showed the whole tracker, and told of every item that counts.
CREATE TABLE telling (
    team       VARCHAR(40)              NOT NULL,
    told_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    place      INTEGER                  NOT NULL,
    told_until TIMESTAMP WITH TIME ZONE NOT NULL,
    fields     VARCHAR(2000)            NOT NULL,
    items      VARCHAR(1000000)         NOT NULL,
    whole      BOOLEAN                  NOT NULL,
    PRIMARY KEY (team, told_at, place)
);

-- An item as it stood from held_from until its next version. Only what an export told beyond the one before it is stored; where
-- it told the same time otherwise, all of it, which holds from then on.
CREATE TABLE told_version (
    team              VARCHAR(40)              NOT NULL,
    item              INTEGER                  NOT NULL,
    told_at           TIMESTAMP WITH TIME ZONE NOT NULL,
    held_from         TIMESTAMP WITH TIME ZONE NOT NULL,
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
    PRIMARY KEY (team, item, told_at, held_from)
);

CREATE INDEX told_version_by_night ON told_version (team, told_at);
