-- Sprints as each part of a file told them: two sheets of a workbook, or two entries of an archive, have one fingerprint.
-- Nothing is carried over: a new generation of intake derives every history again from the archive.

CREATE TABLE told_sprint (
    team        VARCHAR(40)              NOT NULL,
    sha256      VARCHAR(64)              NOT NULL,
    file        VARCHAR(1000)            NOT NULL,
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
    PRIMARY KEY (team, sha256, file, told_at, place)
);

DROP TABLE sprint;
