package org.sprinthealth.intake.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file's character set: its byte order mark's, else UTF-8 where every byte agrees, else the one detected.
 *
 * @param charset the character set
 * @param mark bytes of the byte order mark, 0 to 3
 * @param damaged sequences that are not valid in a file that is UTF-8 otherwise; they read as U+FFFD
 * @param detected whether it is a guess from the letters, which the receipt says
 */
record Encoding(Charset charset, int mark, long damaged, boolean detected) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The confidence, of 100, from which on a guess of letters beyond the western ones is one: a lone odd byte has 40. */
    private static final int SURE = 50;

    /** Letters that no western text has in such a place: they are what damaged UTF-8 looks like in Windows-1252. */
    private static final Pattern NO_WESTERN_TEXT = Pattern.compile(
            "(?<=\\p{Ll})[\u00c0-\u00de]|[\u00fe\u00ff\u00f0\u00d0\u00de\u0192\u02c6\u02dc\u00a4\ufffd]");

    static Encoding of(Content content) throws IOException {
        byte[] start;
        try (InputStream in = Unpacked.open(content)) {
            start = in.readNBytes(3);
        }
        if (begins(start, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, 0, false);
        }
        if (begins(start, 0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, 0, false);
        }
        boolean marked = begins(start, 0xef, 0xbb, 0xbf);
        Utf8Census census = Utf8Census.of(content);
        boolean utf8 = marked || census.damaged() == 0 || census.wide() > census.damaged();
        Charset charset = utf8 ? StandardCharsets.UTF_8 : detect(census.sample());
        return charset.equals(StandardCharsets.UTF_8)
                ? new Encoding(charset, marked ? 3 : 0, census.damaged(), false)
                : new Encoding(charset, 0, 0, true);
    }

    private static boolean begins(byte[] start, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= start.length || (start[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * ISO-8859-1 is read as its superset Windows-1252, since quotes and dashes from Office stand in that. What is no western
     * text is damaged UTF-8, unless its letters are surely those of another script.
     */
    private static Charset detect(byte[] sample) {
        boolean western = !NO_WESTERN_TEXT.matcher(new String(sample, WESTERN)).find();
        Charset otherwise = western ? WESTERN : StandardCharsets.UTF_8;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = match.getName();
            if (name.equals("ISO-8859-1")
                    || name.equals(WESTERN.name())
                    || (!western && match.getConfidence() < SURE)) {
                return otherwise;
            }
            if (Charset.isSupported(name) && !name.startsWith("UTF-") && reads(sample, Charset.forName(name))) {
                return Charset.forName(name);
            }
        }
        return otherwise;
    }

    private static boolean reads(byte[] sample, Charset charset) {
        try {
            strict(charset).decode(ByteBuffer.wrap(sample));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The file's characters after its byte order mark. Only damage that was counted is replaced; any other is refused. */
    Reader open(Content content) throws IOException {
        InputStream in = Unpacked.open(content);
        in.skipNBytes(mark);
        CharsetDecoder decoder = strict(charset);
        if (damaged > 0) {
            decoder.onMalformedInput(CodingErrorAction.REPLACE);
        }
        return new Sound(new InputStreamReader(in, decoder), charset);
    }

    /** Characters of which none may be damaged: bytes that the character set does not have are the file's trouble. */
    private static final class Sound extends Reader {
        private final Reader in;
        private final Charset charset;

        Sound(Reader in, Charset charset) {
            this.in = in;
            this.charset = charset;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            try {
                return in.read(into, offset, length);
            } catch (CharacterCodingException damaged) {
                throw new Unreadable(
                        0, "it has characters that are none in " + charset.name(), "Export it again, in UTF-8");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
