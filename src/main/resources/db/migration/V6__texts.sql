-- What a text says, without its words: a sketch of them as numbers, whether it says who and why, and how its success shows.
-- Texts of versions stored before were not read for this; the archive of exports can derive them again.
ALTER TABLE item_version ADD COLUMN text_words VARCHAR(10000) DEFAULT '' NOT NULL;
ALTER TABLE item_version ADD COLUMN says_who_and_why BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE item_version ADD COLUMN success VARCHAR(20) DEFAULT 'UNSAID' NOT NULL;

ALTER TABLE told_version ADD COLUMN text_words VARCHAR(10000) DEFAULT '' NOT NULL;
ALTER TABLE told_version ADD COLUMN says_who_and_why BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE told_version ADD COLUMN success VARCHAR(20) DEFAULT 'UNSAID' NOT NULL;
