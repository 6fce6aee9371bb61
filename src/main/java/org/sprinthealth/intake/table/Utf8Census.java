package org.sprinthealth.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** A count over a whole file of what its bytes would be in UTF-8. */
final class Utf8Census {
    private static final int BLOCK = 1024;
    private static final int SAMPLE = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK * 2);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK * 2);
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private long wide;
    private long damaged;

    private Utf8Census() {}

    static Utf8Census of(Content content) throws IOException {
        Utf8Census census = new Utf8Census();
        try (InputStream in = Unpacked.open(content)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, 0, BLOCK)) {
                census.add(block, read);
            }
        }
        census.decode(true);
        return census;
    }

    /** How many characters beyond ASCII there are. */
    long wide() {
        return wide;
    }

    /** How many sequences there are that UTF-8 does not have. */
    long damaged() {
        return damaged;
    }

    /** The parts of the file around bytes beyond ASCII, at most about 64 KiB. */
    byte[] sample() {
        return sample.toByteArray();
    }

    private void add(byte[] block, int length) {
        bytes.put(block, 0, length);
        if (isWide(block, length) && sample.size() < SAMPLE) {
            sample.write(block, 0, length);
        }
        decode(false);
    }

    private void decode(boolean atEnd) {
        bytes.flip();
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, atEnd);
            count();
            if (result.isError()) {
                damaged++;
                bytes.position(bytes.position() + result.length());
            }
        } while (!result.isUnderflow());
        bytes.compact();
    }

    private void count() {
        chars.flip();
        while (chars.hasRemaining()) {
            wide += chars.get() > 0x7f ? 1 : 0;
        }
        chars.clear();
    }

    private static boolean isWide(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] < 0) {
                return true;
            }
        }
        return false;
    }
}
