package org.sprinthealth.intake.table;

import java.io.IOException;
import org.sprinthealth.facts.Rejected;

/** A file that is no sound table, with the place where that showed and what to do about it. Nothing of it is used. */
public class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    private final long line;
    private final String remedy;

    /**
     * A verdict on a whole file.
     *
     * @param line the line where it showed, from 1; 0 where it is the file as such
     * @param reason what was found
     * @param remedy what to do about it, a sentence
     */
    public Unreadable(long line, String reason, String remedy) {
        super(reason);
        this.line = line;
        this.remedy = remedy;
    }

    /** The verdict as the rejected entry of a file. */
    public Rejected of(String file) {
        return new Rejected(file, line, null, String.valueOf(getMessage()), remedy);
    }
}
