-- What teams keep in tables of their own, as each file told it. Of a part, such as a sprint, a wave or a feature, all that holds is
-- what the newest file told. A file with a date in its name is known from then on, any other always.

CREATE TABLE planning_entry (
    team       VARCHAR(40)              NOT NULL,
    sha256     VARCHAR(64)              NOT NULL,
    file_name  VARCHAR(1000)            NOT NULL,
    place      INTEGER                  NOT NULL,
    told_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from TIMESTAMP WITH TIME ZONE NOT NULL,
    sprint     VARCHAR(100000)          NOT NULL,
    item_key   VARCHAR(100000)          NOT NULL,
    outcome    VARCHAR(20)              NOT NULL,
    clarified  BOOLEAN                  NOT NULL,
    note       VARCHAR(100000),
    PRIMARY KEY (team, sha256, file_name, place)
);

-- Places tell nothing of the order in which answers came.
CREATE TABLE goal_answer (
    team            VARCHAR(40)              NOT NULL,
    sha256          VARCHAR(64)              NOT NULL,
    file_name       VARCHAR(1000)            NOT NULL,
    place           INTEGER                  NOT NULL,
    told_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from      TIMESTAMP WITH TIME ZONE NOT NULL,
    sprint          VARCHAR(100000)          NOT NULL,
    answer          VARCHAR(100000),
    understands_why INTEGER,
    scored          INTEGER,
    PRIMARY KEY (team, sha256, file_name, place)
);

CREATE TABLE pulse_answer (
    team        VARCHAR(40)              NOT NULL,
    sha256      VARCHAR(64)              NOT NULL,
    file_name   VARCHAR(1000)            NOT NULL,
    place       INTEGER                  NOT NULL,
    told_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from  TIMESTAMP WITH TIME ZONE NOT NULL,
    wave        VARCHAR(10)              NOT NULL,
    wave_from   DATE                     NOT NULL,
    wave_to     DATE                     NOT NULL,
    heard       INTEGER,
    informed    INTEGER,
    how_to_ask  INTEGER,
    what_drops  INTEGER,
    asked_group VARCHAR(100000),
    remark      VARCHAR(100000),
    PRIMARY KEY (team, sha256, file_name, place)
);

CREATE TABLE pulse_invitation (
    team        VARCHAR(40)              NOT NULL,
    sha256      VARCHAR(64)              NOT NULL,
    file_name   VARCHAR(1000)            NOT NULL,
    place       INTEGER                  NOT NULL,
    told_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from  TIMESTAMP WITH TIME ZONE NOT NULL,
    wave        VARCHAR(10)              NOT NULL,
    wave_from   DATE                     NOT NULL,
    wave_to     DATE                     NOT NULL,
    asked_group VARCHAR(100000),
    invited     INTEGER                  NOT NULL,
    PRIMARY KEY (team, sha256, file_name, place)
);

CREATE TABLE feature (
    team             VARCHAR(40)              NOT NULL,
    sha256           VARCHAR(64)              NOT NULL,
    file_name        VARCHAR(1000)            NOT NULL,
    place            INTEGER                  NOT NULL,
    told_at          TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from       TIMESTAMP WITH TIME ZONE NOT NULL,
    feature_id       VARCHAR(100000)          NOT NULL,
    aliases          VARCHAR(1000000)         NOT NULL,
    name             VARCHAR(100000)          NOT NULL,
    items            VARCHAR(1000000)         NOT NULL,
    shipped          DATE                     NOT NULL,
    reach            VARCHAR(10)              NOT NULL,
    audience         VARCHAR(100000),
    intended_outcome VARCHAR(100000),
    success_measure  VARCHAR(100000),
    target_percent   DECIMAL(30, 6),
    seasonal         BOOLEAN                  NOT NULL,
    PRIMARY KEY (team, sha256, file_name, place)
);

CREATE TABLE feature_use (
    team       VARCHAR(40)              NOT NULL,
    sha256     VARCHAR(64)              NOT NULL,
    file_name  VARCHAR(1000)            NOT NULL,
    place      INTEGER                  NOT NULL,
    told_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from TIMESTAMP WITH TIME ZONE NOT NULL,
    feature_id VARCHAR(100000)          NOT NULL,
    period_end DATE                     NOT NULL,
    users      INTEGER                  NOT NULL,
    eligible   INTEGER                  NOT NULL,
    PRIMARY KEY (team, sha256, file_name, place)
);

CREATE TABLE roadmap_goal (
    team            VARCHAR(40)              NOT NULL,
    sha256          VARCHAR(64)              NOT NULL,
    file_name       VARCHAR(1000)            NOT NULL,
    place           INTEGER                  NOT NULL,
    told_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from      TIMESTAMP WITH TIME ZONE NOT NULL,
    goal            VARCHAR(100000)          NOT NULL,
    keys_or_labels  VARCHAR(1000000)         NOT NULL,
    horizon         VARCHAR(10),
    outcome         VARCHAR(100000),
    success_measure VARCHAR(100000),
    reviewed        DATE,
    PRIMARY KEY (team, sha256, file_name, place)
);

CREATE TABLE decision (
    team       VARCHAR(40)              NOT NULL,
    sha256     VARCHAR(64)              NOT NULL,
    file_name  VARCHAR(1000)            NOT NULL,
    place      INTEGER                  NOT NULL,
    told_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    known_from TIMESTAMP WITH TIME ZONE NOT NULL,
    decided_on DATE                     NOT NULL,
    about      VARCHAR(100000)          NOT NULL,
    kind       VARCHAR(10)              NOT NULL,
    reason     VARCHAR(100000),
    what_drops VARCHAR(100000),
    revisit    DATE,
    PRIMARY KEY (team, sha256, file_name, place)
);
