package org.sprinthealth.intake.cells;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A dictionary of the words that trackers use: what a word means, whatever its language, case and accents. The
 * dictionaries are text files of the product, a line a meaning: {@code DONE: Done | Fertig | Terminé}.
 */
public final class Words<M> {
    private static final String FOLDER = "/org/sprinthealth/intake/";
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0_]+");

    private final Map<String, M> meanings = new HashMap<>();

    private Words() {}

    /** Reads a dictionary of the product. A word that stands in it with two meanings is a fault of ours. */
    public static <M extends Enum<M>> Words<M> read(String resource, Class<M> meaning) {
        return read(resource, (String name) -> Enum.valueOf(meaning, name));
    }

    /** Reads a dictionary whose meanings are something else than words of an enumeration. */
    public static <M> Words<M> read(String resource, Function<String, M> meaning) {
        Words<M> words = new Words<>();
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            M means = meaning.apply(line.substring(0, colon).strip());
            for (String word : line.substring(colon + 1).split("\\|", -1)) {
                words.add(word, means, resource);
            }
        }
        return words;
    }

    private void add(String word, M means, String resource) {
        M before = meanings.put(fold(word), means);
        if (before != null && !before.equals(means)) {
            throw new IllegalStateException(resource + ": \"" + word.strip() + "\" means " + before + " and " + means);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the product");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a word means, empty where the dictionary does not have it. */
    public Optional<M> meaningOf(String word) {
        return Optional.ofNullable(meanings.get(fold(word)));
    }

    /** A word without what people vary: case, accents, apostrophes, kinds of blanks, a colon at the end. */
    public static String fold(String word) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String straight = plain.replace('\u2019', '\'');
        String folded = BLANKS.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }
}
