package org.sprinthealth.report.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What words are known by where nothing else tells them apart. */
final class Fingerprint {
    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** Twelve digits, the same for the same words in whatever file and edition. */
    static String of(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
