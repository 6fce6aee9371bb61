package org.sprinthealth.intake.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file's bytes as the tracker wrote them: unpacked where it came compressed, and never more than the limits allow. */
final class Unpacked extends FilterInputStream {
    static final long COMPRESSED_LIMIT = 25L << 20;
    static final long EXPANDED_LIMIT = 100L << 20;

    private final long limit;
    private long read;

    private Unpacked(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Opens a file, gzip or not, as its first two bytes say. */
    static InputStream open(Content content) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(content.open());
        try {
            return new Unpacked(isGzip(raw) ? gunzip(raw) : raw, EXPANDED_LIMIT);
        } catch (IOException damaged) {
            raw.close();
            throw readable(damaged);
        }
    }

    private static InputStream gunzip(InputStream raw) throws IOException {
        return new GZIPInputStream(new Unpacked(raw, COMPRESSED_LIMIT), 1 << 16);
    }

    private static boolean isGzip(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return gzip;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = readOn(bytes, offset, length);
        read += Math.max(count, 0);
        if (read > limit) {
            throw holdsMoreThan(limit);
        }
        return count;
    }

    /** The verdict on what would unpack to more than a file may hold. */
    static Unreadable holdsMoreThan(long limit) {
        return new Unreadable(
                0,
                "it holds more than " + (limit >> 20) + " MB",
                "Export fewer items at a time, or leave out the columns that nobody reads");
    }

    private int readOn(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException damaged) {
            throw readable(damaged);
        }
    }

    /** A damaged packing is the file's trouble; anything else is the machine's, and stays what it is. */
    private static IOException readable(IOException damaged) {
        boolean packing = damaged instanceof EOFException || damaged instanceof ZipException;
        return packing
                ? new Unreadable(0, "the compressed file is damaged or cut off", "Copy it to the inbox again")
                : damaged;
    }
}
