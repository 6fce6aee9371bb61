package org.sprinthealth.intake.criteria;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.facts.TextFacts.Success;

/**
 * The reading of how a parent's success shows. What stands under a heading about success is measured by any number or by something to
 * watch; under a goal or a benefit, and in a sentence that speaks of what will be, only a target counts.
 */
final class SuccessReading {
    private static final Pattern ITEM_KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]{1,20}-\\d{1,7}\\b");
    /** Dates, quarters and versions: they have digits, and measure nothing. */
    private static final Pattern NO_MEASURE = Pattern.compile(
            "\\b(?:v|vers[a-z\u00e3\u00f3]{2,5}|release|sprint|phase|stage|step|fase|[e\u00e9]tape|etapa|schritt|stap|passo|iso|wcag|kr|okr"
                    + "|java|angular|react|php|python|windows|postgresql|oracle)"
                    + "\\.?\\s?\\d[\\d.]*|\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b"
                    + "|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b(?:19|20)\\d\\d\\b|\\b[a-z]\\d{1,3}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT =
            Pattern.compile("\\d\\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent)");
    private static final String AMOUNT = "[^.;\\n\\d]{0,40}\\d[\\d.,]*+[^.;\\n\\d]{0,25}?";
    private static final Pattern FROM_TO = Pattern.compile(
            "\\d[^.;\\n"
                    + "\\d]{0,15}(?:->|=>|\u2192|\u21d2)[^.;\\n"
                    + "\\d]{0,15}\\d|\\b(?:from|von|de|da|dal|dalle|dai|van|du|des)\\b"
                    + AMOUNT + "\\b(?:to|down to|up to|auf|\u00e0|a|ad|al|alle|naar|para)\\b[^.;\\n\\d]{0,20}\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Topic> AIMS = EnumSet.of(Topic.GOAL, Topic.WHY, Topic.WHO);
    private static final int NEAR = 4;

    private SuccessReading() {}

    static Success of(List<Section> sections) {
        boolean isBug = sections.stream().anyMatch(section -> section.isAbout(Topic.STEPS));
        List<Success> said = sections.stream()
                .flatMap(section -> of(section, isBug))
                .filter(success -> success != Success.UNSAID)
                .toList();
        if (said.contains(Success.MEASURABLE)) {
            return Success.MEASURABLE;
        }
        return said.isEmpty() ? Success.UNSAID : Success.NOT_MEASURABLE;
    }

    private static Stream<Success> of(Section section, boolean isBug) {
        if (section.isAbout(Topic.SUCCESS) || (section.isAbout(Topic.EXPECTED) && !isBug)) {
            return Stream.concat(
                    Stream.of(Success.NOT_MEASURABLE),
                    section.lines().stream().map(line -> read(isMeasurable(line.text()))));
        }
        return StoryReading.STORY.contains(section.topic())
                ? section.lines().stream().flatMap(line -> said(section.topic(), line.text()))
                : Stream.empty();
    }

    private static Success read(boolean isMeasurable) {
        return isMeasurable ? Success.MEASURABLE : Success.NOT_MEASURABLE;
    }

    /** What a line says of success outside of a section about it, by labels or by whole sentences. */
    private static Stream<Success> said(Topic topic, String line) {
        boolean isMeant = AIMS.contains(topic);
        Stream<Success> labelled = Label.in(line).stream()
                .map(label -> label.isAbout(Topic.SUCCESS) ? read(isMeasurable(label.said())) : aim(label));
        Stream<Success> sentences =
                Arrays.stream(line.split("(?<=[.!?])\\s+")).map(sentence -> sentence(isMeant, sentence));
        return Stream.concat(labelled, Stream.concat(sentences, Stream.of(whole(line))));
    }

    private static Success whole(String line) {
        return Vocabulary.SUCCESS_SAID.in(Words.of(line)) == null ? Success.UNSAID : read(isMeasurable(line));
    }

    private static Success aim(Label label) {
        return AIMS.contains(label.topic()) && isTarget(label.said()) ? Success.MEASURABLE : Success.UNSAID;
    }

    private static Success sentence(boolean isMeant, String sentence) {
        List<String> words = Words.of(sentence);
        boolean isAim = isMeant || Vocabulary.AIM_SAID.in(words) != null;
        boolean isFuture = isAim || Vocabulary.FUTURE.in(words) != null;
        return (isAim && isTarget(sentence)) || (isFuture && isChange(sentence)) ? Success.MEASURABLE : Success.UNSAID;
    }

    /** Whether a text under a heading about success holds a number or something to watch. */
    private static boolean isMeasurable(String text) {
        if (Placeholders.isOne(text)) {
            return false;
        }
        String bare = bare(text);
        List<String> words = Words.of(bare);
        return hasNumber(words)
                || Vocabulary.NUMBERS.in(words) != null
                || (isSaid(text)
                        && Vocabulary.ABSTRACT.in(words) == null
                        && (Vocabulary.OBSERVABLE.in(words) != null
                                || Vocabulary.WITHOUT.in(words) != null
                                || isNoMore(words)));
    }

    /** Nothing that has still to be found, or is but the end of the work. */
    private static boolean isSaid(String text) {
        List<String> words = Words.withBreaks(text);
        return Vocabulary.UNRESOLVED.in(words) == null && Vocabulary.NOT_YET.in(words) == null;
    }

    private static String bare(String text) {
        return NO_MEASURE
                .matcher(ITEM_KEY.matcher(Placeholders.removed(text)).replaceAll(" "))
                .replaceAll(" ");
    }

    private static boolean hasNumber(List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(at -> hasDigit(words.get(at)) && !isCounted(words, at));
    }

    /** A day of a month, or what is delivered. */
    private static boolean isCounted(List<String> words, int at) {
        return IntStream.rangeClosed(Math.max(0, at - 1), at + 2)
                .anyMatch(place -> Vocabulary.MONTHS.at(words, place) != null
                        || (place > at && Vocabulary.DELIVERABLES.at(words, place) != null));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A number with a limit or a change, or a change that can be watched. */
    private static boolean isTarget(String text) {
        String bare = bare(text);
        List<String> words = Words.of(bare);
        return isChange(text)
                || (isSaid(text) && (Vocabulary.TARGETS.in(words) != null || isNoMore(words)))
                || (Vocabulary.NUMBERS.in(words) != null && Vocabulary.OBSERVABLE.in(words) != null)
                || IntStream.range(0, words.size()).anyMatch(at -> isLimit(words, at));
    }

    /** {@code n'impriment plus}, {@code non devono più}, {@code drucken nicht mehr}. */
    private static boolean isNoMore(List<String> words) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> Vocabulary.NEGATIONS.at(words, at) != null
                        && IntStream.rangeClosed(at + 1, at + NEAR)
                                .anyMatch(place -> Vocabulary.ANY_MORE.at(words, place) != null
                                        && Vocabulary.LIMITS.at(words, place) == null));
    }

    private static boolean isLimit(List<String> words, int at) {
        Phrases.Match limit = Vocabulary.LIMITS.at(words, at);
        return limit != null
                && IntStream.range(limit.to(), Math.min(words.size(), limit.to() + NEAR))
                        .anyMatch(place -> hasDigit(words.get(place)) && !isCounted(words, place));
    }

    /** From one amount to another, or a share. */
    private static boolean isChange(String text) {
        String bare = bare(text);
        List<String> words = Words.of(bare);
        return PERCENT.matcher(bare).find()
                || FROM_TO.matcher(bare).find()
                || (Vocabulary.TARGETS.in(words) != null && isPart(words));
    }

    private static boolean isPart(List<String> words) {
        return Vocabulary.NUMBERS.in(words) != null || Vocabulary.PARTS.in(words) != null;
    }
}
