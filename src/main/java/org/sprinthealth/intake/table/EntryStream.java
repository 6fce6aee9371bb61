package org.sprinthealth.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The bytes of an entry of an archive, held against what the archive says of them: how many they are, and their checksum. */
final class EntryStream extends FilterInputStream {
    private final long size;
    private final long checksum;
    private final CRC32 sum = new CRC32();
    private long read;

    EntryStream(InputStream in, ZipArchiveEntry entry) {
        super(in);
        this.size = entry.getSize();
        this.checksum = entry.getCrc();
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
        if (read > size || (count < 0 && read < size)) {
            throw lie("it does not hold as many bytes as its archive says");
        }
        if (count < 0 && sum.getValue() != checksum) {
            throw lie("its checksum is not what its archive says");
        }
        if (count > 0) {
            sum.update(bytes, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What is skipped is read, as it counts for the checksum. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(read(new byte[(int) Math.min(Math.max(count, 0), 8192)]), 0);
    }

    private int readOn(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(0, "the compressed file is damaged or cut off", "Copy it to the inbox again");
        }
    }

    private static Unreadable lie(String what) {
        return new Unreadable(0, what, "Copy it to the inbox again; if that does not help, pack it again");
    }
}
