-- What a team's part leaves for the portfolio beside its figures: when work that is left will probably be done, and what waits for
-- other teams.

CREATE TABLE expected (
    team      VARCHAR(40)              NOT NULL,
    as_of     TIMESTAMP WITH TIME ZONE NOT NULL,
    place     INTEGER                  NOT NULL,
    kind      VARCHAR(10)              NOT NULL,
    what      VARCHAR(100000)          NOT NULL,
    items     INTEGER                  NOT NULL,
    half_by   DATE,
    likely_by DATE,
    held      INTEGER                  NOT NULL,
    tested    INTEGER                  NOT NULL,
    PRIMARY KEY (team, as_of, place)
);

CREATE TABLE waiting (
    team      VARCHAR(40)              NOT NULL,
    as_of     TIMESTAMP WITH TIME ZONE NOT NULL,
    place     INTEGER                  NOT NULL,
    item_key  VARCHAR(1000)            NOT NULL,
    summary   VARCHAR(100000)          NOT NULL,
    waits_for VARCHAR(1000)            NOT NULL,
    since     DATE                     NOT NULL,
    exact     BOOLEAN                  NOT NULL,
    needed_by VARCHAR(1000),
    PRIMARY KEY (team, as_of, place)
);
