package org.sprinthealth.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum Nature {
    TEXT,
    RECORDS,
    /** A ZIP archive, which a workbook is too. */
    PACKED;

    private static final int LOOK_AT = 512;

    static Nature of(Content content) throws IOException {
        try (InputStream in = Unpacked.open(content)) {
            String bytes = new String(in.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
            if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
                return PACKED;
            }
            String start = bytes.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                    .replace("\0", "")
                    .stripLeading();
            return start.startsWith("{") || start.startsWith("[") ? RECORDS : TEXT;
        }
    }
}
