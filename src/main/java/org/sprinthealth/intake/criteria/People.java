package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.stream.IntStream;

/** Where a text speaks of people: at the start of a sentence, as those for whom it is meant, or by what only people do. */
final class People {

    /** Among so many first words people stand: {@code today our deaf travellers}. */
    private static final int BEFORE = 4;

    /** Among so many words behind it people stand: {@code for visually impaired travellers}. */
    private static final int QUALIFIED = 3;

    private People() {}

    /** Whether people stand at a place where those stand whom it is about. */
    static boolean areMeant(List<String> words, int at) {
        if (isMeantFor(words, at)) {
            return true;
        }
        return words.get(at).equals(Words.BREAK) && (lead(words, at + 1) || act(words, at + 1));
    }

    /** {@code for deaf visitors}, at either end of a clause. */
    private static boolean isMeantFor(List<String> words, int at) {
        Phrases.Match meant = Vocabulary.MEANT_FOR.at(words, at);
        if (meant == null) {
            return false;
        }
        boolean begins = words.get(at - 1).equals(Words.BREAK);
        return IntStream.range(meant.to(), meant.to() + QUALIFIED)
                .anyMatch(place -> end(words, place) > 0 && (begins || isBreak(words, end(words, place))));
    }

    /** {@code today our deaf travellers}, and no order such as {@code delete users}. */
    private static boolean lead(List<String> words, int start) {
        Phrases.Match giving = Vocabulary.GIVING.at(words, start);
        int from = giving == null ? start : giving.to();
        for (int at = from; at < from + BEFORE; at++) {
            if (isBreak(words, at)) {
                return false;
            }
            if (end(words, at) > 0) {
                return giving != null || at > start || !isBareSingular(words, at);
            }
            boolean opens = at == start && (Vocabulary.ORDERS.at(words, at) != null || isInfinitive(words, at));
            if (opens || (at > start && isLink(words, at))) {
                return false;
            }
        }
        return false;
    }

    /** {@code customer table}: without an article one of them is a part of a name. */
    private static boolean isBareSingular(List<String> words, int at) {
        return Vocabulary.PEOPLE.at(List.of(words.get(at) + "s"), 0) != null
                && !isBreak(words, at + 1)
                && Vocabulary.BURDENS.at(words, at + 1) == null
                && Vocabulary.TROUBLE.at(words, at + 1) == null;
    }

    /** {@code ushers phone}: who phones is no machine. */
    private static boolean act(List<String> words, int start) {
        if (start >= words.size() || Vocabulary.ORDERS.at(words, start) != null || isOurselves(words, start)) {
            return false;
        }
        for (int at = start + 1; at <= start + BEFORE; at++) {
            if (isBreak(words, at)) {
                return false;
            }
            if (Vocabulary.HUMAN.at(words, at) != null) {
                return !Role.isMachine(words.subList(start, at));
            }
        }
        return false;
    }

    private static boolean isOurselves(List<String> words, int start) {
        return (Vocabulary.FIRST_PERSON.at(words, start) != null && Vocabulary.HUMAN.at(words, start + 1) != null)
                || IntStream.range(start, Math.min(start + 2, words.size()))
                        .anyMatch(at -> Vocabulary.TEAM.at(words, at) != null);
    }

    /** Where people end that are named at this place, or -1. */
    private static int end(List<String> words, int at) {
        Phrases.Match people = Vocabulary.PEOPLE.at(words, at);
        if (people != null) {
            return people.to();
        }
        boolean isOfFamily = at < words.size()
                && Vocabulary.PEOPLE_ENDINGS.end(words.get(at))
                && Vocabulary.THINGS.at(words, at) == null;
        return isOfFamily ? at + 1 : -1;
    }

    private static boolean isLink(List<String> words, int at) {
        return Vocabulary.LINKS.at(words, at) != null;
    }

    /** An order in languages that put the infinitive first; {@code older users} and {@code regular users} are none. */
    private static boolean isInfinitive(List<String> words, int at) {
        String word = words.get(at);
        boolean qualifies = (word.endsWith("er") || word.endsWith("ular")) && end(words, at + 1) == at + 2;
        return word.length() > 4 && word.matches(".*[aeio]r|.*[aei]re") && !qualifies;
    }

    private static boolean isBreak(List<String> words, int at) {
        return at >= words.size() || words.get(at).equals(Words.BREAK);
    }
}
