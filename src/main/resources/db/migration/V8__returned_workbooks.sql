-- Workbooks as they came back from people: the cells that take input, with what was typed there, as JSON. What holds of them is
-- worked out anew each time, from all copies.

CREATE TABLE returned_workbook (
    team     VARCHAR(40)              NOT NULL,
    copy_id  VARCHAR(64)              NOT NULL,
    edition  DATE                     NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    shows    VARCHAR(100000)          NOT NULL,
    cells    VARCHAR(10000000)        NOT NULL,
    PRIMARY KEY (team, copy_id)
);
