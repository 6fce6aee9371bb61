package org.sprinthealth.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A language's phrase book: topics with summaries and criteria, and phrases for every topic. In its file, {@code == name}
 * begins a topic, {@code == *} the common phrases, and the letter before a phrase says what it is for.
 */
final class Phrases {
    private static final String COMMON = "*";

    private final Map<String, Map<Character, List<String>>> topics = new LinkedHashMap<>();

    private Phrases(String text) {
        String topic = COMMON;
        for (String line : text.lines().toList()) {
            if (line.startsWith("== ")) {
                topic = line.substring(3);
            } else {
                topics.computeIfAbsent(topic, name -> new LinkedHashMap<>())
                        .computeIfAbsent(line.charAt(0), letter -> new ArrayList<>())
                        .add(line.substring(2));
            }
        }
    }

    static Phrases of(Language language) {
        return read(language.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    /** What is said about a team's work, in meetings and surveys. */
    static Phrases talk(Language language) {
        return read(language.name().toLowerCase(Locale.ROOT) + "-talk.txt");
    }

    private static Phrases read(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no phrase book " + name);
            }
            return new Phrases(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<String> topics() {
        return topics.keySet().stream().filter(topic -> !topic.equals(COMMON)).toList();
    }

    /** All phrases of a topic, or the common ones, for a purpose. */
    List<String> all(String topic, char purpose) {
        return topics.getOrDefault(topic, Map.of()).getOrDefault(purpose, List.of());
    }

    List<String> all(char purpose) {
        return all(COMMON, purpose);
    }

    String one(char purpose, Random random) {
        List<String> phrases = all(purpose);
        return filled(phrases.get(random.nextInt(phrases.size())), random);
    }

    /** A phrase with a number, from 2 to 19, in its blanks: the same one in each. */
    static String filled(String phrase, Random random) {
        return phrase.replace("{n}", Integer.toString(2 + random.nextInt(18)));
    }
}
