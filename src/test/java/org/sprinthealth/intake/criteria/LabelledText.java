package org.sprinthealth.intake.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of a labelled corpus.
 *
 * @param corpus the file that it stands in, without its ending
 * @param id its id, such as {@code en-12}
 * @param label what it says, by hand
 * @param text what was written
 */
record LabelledText(String corpus, String id, String label, String text) {

    /** All texts of a corpus, in the order of the file. */
    static List<LabelledText> all(String corpus) {
        return Stream.of(file(corpus).split("(?m)^%% ", -1))
                .filter(block -> !block.isBlank())
                .map(block -> of(corpus, block))
                .toList();
    }

    private static LabelledText of(String corpus, String block) {
        String head = block.lines().findFirst().orElseThrow();
        String[] words = head.split(" ", -1);
        return new LabelledText(
                corpus, words[0], words[1], block.substring(head.length() + 1).stripTrailing());
    }

    /** Whether no rule may be fitted to it: it is of one of the last two rounds. */
    boolean isHeldOut() {
        return id.contains("-u") || id.contains("-v");
    }

    private static String file(String corpus) {
        String name = "/texts/" + corpus + ".txt";
        try (@Nullable InputStream in = LabelledText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
