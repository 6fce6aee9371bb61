package org.sprinthealth.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a Sprint Goal, in any of seven languages.
 *
 * @param text as the team wrote them
 */
record GoalText(String text) {
    private static final int MOST_SENTENCES = 2;
    private static final int LIST = 3;
    private static final int SHORT = 3;

    private static final Pattern KEY =
            Pattern.compile("\\b[A-Z][A-Z0-9_]{0,9}-[0-9]{1,6}\\b|(?<![\\p{L}\\p{N}])#[0-9]{1,6}\\b");
    private static final Pattern ENTRY = Pattern.compile("^\\s*([-*+•–]\\s|[0-9]{1,2}[.)]\\s|\\[.?]\\s).*");

    /** A full stop, but not that of "e.g." or of "ca. 20". */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[.!?…])(?<!\\b\\p{L}\\.)(?<!\\b(?:bzw|ca|inkl|evtl|usw|etc|vs|approx|incl|max|min|env|nr|no|al|ej)\\.)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SEPARATOR = Pattern.compile("[,;+&]|\\s/\\s");

    private static final Pattern WHY = words(
            // English
            "so that|in order to|because|so as to|which (?:lets|allows|means|helps)|(?:enabling|allowing|letting|helping) \\p{L}+",
            ",? so (?:we|they|you|nobody|no one|everyone|everybody|people|users|customers|guests|teams)",
            // German
            "damit|um\\b[^.!?]{1,120}\\bzu|um\\b[^.!?]{1,120}\\p{L}zu\\p{L}+en|weil|sodass|so dass|wodurch",
            // French
            "afin (?:de|que|d')|pour (?:que|qu')|parce (?:que|qu')|pour (?:ne (?:pas|plus) )?\\p{L}+(?:er|ir|re)|de (?:sorte|façon|manière) (?:que|qu'|à)",
            // Spanish
            "para que|porque|a fin de|con el fin de|de modo que|así que|para (?:no )?\\p{L}+[aei]r(?:se|l[oae]s?)?",
            // Portuguese
            "a fim de|de modo a|de forma a|para (?:não )?\\p{L}+[aei]r(?:em|mos)?",
            // Italian
            "affinché|perché|così (?:da|che)|in modo (?:da|che)|per (?:non )?\\p{L}+(?:[aei]re|rre)",
            // Dutch
            "zodat|opdat|omdat|waardoor|om\\b[^.!?]{1,120}\\bte");

    private static Pattern words(String... anyOf) {
        String all = Arrays.stream(anyOf).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + all + ")(?<=['’])|(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What it names that looks like a key of an item or a parent, in order. */
    Set<String> keys() {
        return KEY.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    int sentences() {
        return (int) text.lines()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                .count();
    }

    /** Whether it is a list of tickets rather than a goal: entries line by line, keys, or names set side by side. */
    boolean isList() {
        long entries =
                text.lines().filter(line -> ENTRY.matcher(line).matches()).count();
        return entries >= 2 || keys().size() >= LIST || isSetSideBySide();
    }

    private boolean isSetSideBySide() {
        List<String> parts = SEPARATOR.splitAsStream(text).map(String::strip).toList();
        return parts.size() >= LIST && parts.stream().allMatch(part -> part.split("\\s+").length <= SHORT);
    }

    /** Whether it is one goal: two sentences at most, and not a list. */
    boolean isOne() {
        return !isList() && sentences() <= MOST_SENTENCES;
    }

    boolean saysWhy() {
        return WHY.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).find();
    }
}
