package org.sprinthealth.intake.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What criteria say in substance, as a hash: formatting, ticks, capitals and order make no difference. */
final class Fingerprint {

    /** Signs that change what a criterion asks for: {@code > 5} is not {@code < 5}. */
    private static final Pattern WITHOUT_SUBSTANCE =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}<>=\\u2264\\u2265%+\\p{Sc}]++");

    private static final Pattern INSIDE_NUMBERS = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\d])[-\\u2212](?=\\d)");

    private Fingerprint() {}

    static String of(Findings findings) {
        String substance = Stream.concat(findings.criteria().stream().map(Criterion::text), findings.prose().stream())
                .map(Fingerprint::substance)
                .filter(text -> !text.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
        return sha256(substance);
    }

    private static String substance(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = INSIDE_NUMBERS.matcher(plain).replaceAll("=");
        plain = MINUS.matcher(plain).replaceAll(" <0 ");
        return WITHOUT_SUBSTANCE.matcher(plain).replaceAll(" ").strip();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
