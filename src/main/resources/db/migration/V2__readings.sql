-- What was read from the facts, by as-of instant: the portfolio is made from these, and so is what a later run compares with.

CREATE TABLE figure (
    team       VARCHAR(40)              NOT NULL,
    as_of      TIMESTAMP WITH TIME ZONE NOT NULL,
    figure     VARCHAR(100)             NOT NULL,
    place      INTEGER                  NOT NULL,
    definition VARCHAR(1000000)         NOT NULL,
    PRIMARY KEY (team, as_of, figure)
);

-- The reading at place 0 is the current one, those from 1 on are the trend, oldest first. An amount is exact decimal text.
CREATE TABLE reading (
    team      VARCHAR(40)              NOT NULL,
    as_of     TIMESTAMP WITH TIME ZONE NOT NULL,
    figure    VARCHAR(100)             NOT NULL,
    place     INTEGER                  NOT NULL,
    period    VARCHAR(1000),
    period_at TIMESTAMP WITH TIME ZONE,
    kind      VARCHAR(10)              NOT NULL,
    part      VARCHAR(100),
    base      VARCHAR(100),
    unit      VARCHAR(1000),
    grade     VARCHAR(1),
    notes     VARCHAR(1000000),
    reason    VARCHAR(20),
    next_step VARCHAR(100000),
    PRIMARY KEY (team, as_of, figure, place)
);

CREATE TABLE verdict (
    team     VARCHAR(40)              NOT NULL,
    as_of    TIMESTAMP WITH TIME ZONE NOT NULL,
    figure   VARCHAR(100)             NOT NULL,
    place    INTEGER                  NOT NULL,
    item_key VARCHAR(1000)            NOT NULL,
    counts   BOOLEAN                  NOT NULL,
    verdict  VARCHAR(100000)          NOT NULL,
    reason   VARCHAR(100000)          NOT NULL,
    PRIMARY KEY (team, as_of, figure, place)
);

-- What a run came to for each team.
CREATE TABLE team_outcome (
    team      VARCHAR(40)              NOT NULL,
    as_of     TIMESTAMP WITH TIME ZONE NOT NULL,
    is_current BOOLEAN                 NOT NULL,
    reason    VARCHAR(100000)          NOT NULL,
    last_good TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (team, as_of)
);
