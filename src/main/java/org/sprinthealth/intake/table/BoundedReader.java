package org.sprinthealth.intake.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters under the parser, which has no limits of its own: a record that does not end and a NUL stop the file
 * before they fill the memory.
 */
final class BoundedReader extends FilterReader {
    static final int RECORD_LIMIT = 1 << 20;

    private final int limit;
    private long line;
    private int sinceRecord;
    private boolean endsInLine;

    BoundedReader(Reader in, long firstLine, int limit) {
        super(in);
        this.line = firstLine;
        this.limit = limit;
    }

    /** Says that the parser has finished a record, and that the next one starts on a line. */
    void recordStarts(long onLine) {
        line = onLine;
        sinceRecord = 0;
    }

    /** Whether the last character read so far is no line end: at the end of a file, that it may have been cut off. */
    boolean endsInLine() {
        return endsInLine;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int count = in.read(chars, offset, length);
        if (count > 0) {
            look(chars, offset, count);
        }
        return count;
    }

    private void look(char[] chars, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            if (chars[i] == '\0') {
                throw new Unreadable(line, "there is a NUL character at or after this line", "Export it again");
            }
        }
        char last = chars[offset + count - 1];
        endsInLine = last != '\n' && last != '\r';
        sinceRecord += count;
        if (sinceRecord > limit) {
            throw new Unreadable(
                    line,
                    "the row that starts here is longer than " + (limit >> 20)
                            + " MiB, so a quote is probably not closed",
                    "Export it again, or close the quote");
        }
    }
}
