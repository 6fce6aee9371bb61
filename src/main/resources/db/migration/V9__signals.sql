-- Which of the figures that were read are measures of a struggle, the ritual that helps, and in which sprints it was seen, as JSON.

CREATE TABLE struggle_signal (
    team        VARCHAR(40)              NOT NULL,
    as_of       TIMESTAMP WITH TIME ZONE NOT NULL,
    figure      VARCHAR(100)             NOT NULL,
    ritual      VARCHAR(1000)            NOT NULL,
    occurrences VARCHAR(1000000)         NOT NULL,
    PRIMARY KEY (team, as_of, figure)
);
