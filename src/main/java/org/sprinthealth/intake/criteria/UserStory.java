package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which parts of a user story a text has.
 *
 * @param saysWho whether somebody wants something: a role with a wish beside it, or people whom it is about; a machine is nobody
 * @param saysWhy whether a reason is given
 */
record UserStory(boolean saysWho, boolean saysWhy) {
    /** So far behind a role its wish may stand. */
    private static final int NEAR = 14;

    /** So many words may qualify people: {@code for visually impaired travellers}. */
    private static final int QUALIFIED = 3;

    /** What is wanted takes so many words before what it is wanted for: {@code quiero ver las facturas para …}. */
    private static final int WANTED = 3;

    /** The parts in lines of text; a story can run over several. What stands in brackets has still to be filled in. */
    static UserStory in(List<String> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(Words.withBreaks(Placeholders.removed(line))));
        return new UserStory(saysWho(words), saysWhy(words));
    }

    private static boolean saysWho(List<String> words) {
        return places(words).anyMatch(at -> isRole(words, at) || isWishOfRole(words, at) || isPeople(words, at));
    }

    private static IntStream places(List<String> words) {
        return IntStream.range(0, words.size());
    }

    /** {@code as a clerk I want}. */
    private static boolean isRole(List<String> words, int at) {
        Phrases.Match role = Vocabulary.ROLES.at(words, at);
        if (role == null || Vocabulary.NO_ROLES.at(words, at) != null) {
            return false;
        }
        List<String> behind = words.subList(role.to(), Math.min(words.size(), role.to() + NEAR));
        Phrases.Match wish = Vocabulary.WISHES.in(behind);
        return wish != null && isSomebody(behind.subList(0, wish.from()));
    }

    /** {@code I want, as a clerk, to}. */
    private static boolean isWishOfRole(List<String> words, int at) {
        Phrases.Match wish = Vocabulary.WISHES.at(words, at);
        if (wish == null) {
            return false;
        }
        List<String> behind = new ArrayList<>(words.subList(wish.to(), words.size()));
        if (behind.isEmpty() || !behind.get(0).equals(Words.BREAK)) {
            behind.add(0, Words.BREAK);
        }
        Phrases.Match role = Vocabulary.ROLES.at(behind, 0);
        return role != null
                && Vocabulary.NO_ROLES.at(behind, 0) == null
                && isSomebody(behind.subList(role.to(), behind.size()));
    }

    /** Whether a role is filled in, and not with a machine. */
    private static boolean isSomebody(List<String> behind) {
        List<String> role = behind.stream()
                .dropWhile(Words.BREAK::equals)
                .takeWhile(word -> !word.equals(Words.BREAK))
                .toList();
        List<String> whole = Stream.of(List.of(Words.BREAK), role, List.of(Words.BREAK))
                .flatMap(List::stream)
                .toList();
        return !role.isEmpty() && Vocabulary.MACHINES.in(whole) == null;
    }

    /** People at the start of a sentence, or for whom it is meant there. */
    private static boolean isPeople(List<String> words, int at) {
        if (!words.get(at).equals(Words.BREAK)) {
            return false;
        }
        Phrases.Match meant = Vocabulary.MEANT_FOR.at(words, at + 1);
        return meant == null
                ? Vocabulary.PEOPLE.at(words, at + 1) != null
                : IntStream.range(meant.to(), meant.to() + QUALIFIED)
                        .anyMatch(place -> Vocabulary.PEOPLE.at(words, place) != null);
    }

    private static boolean saysWhy(List<String> words) {
        return places(words).anyMatch(at -> isReason(words, at) || isPurpose(words, at));
    }

    private static boolean isReason(List<String> words, int at) {
        Phrases.Match reason = Vocabulary.REASONS.at(words, at);
        return reason != null && (isWord(words, reason.to()) || isWord(words, reason.to() + 1));
    }

    /** {@code quiero ver las facturas para reclamarlas}: the purpose of a wish, by its infinitive. */
    private static boolean isPurpose(List<String> words, int at) {
        Phrases.Match wish = Vocabulary.WISHES.at(words, at);
        return wish != null
                && IntStream.range(wish.to() + WANTED, wish.to() + NEAR)
                        .anyMatch(place -> Vocabulary.PURPOSES.at(words, place) != null
                                && (isInfinitive(words, place + 1) || isInfinitive(words, place + 2)));
    }

    private static boolean isInfinitive(List<String> words, int at) {
        return isWord(words, at) && words.get(at).matches(".{2,}(r|re|rsi|rmi|rlo|rla|rli|rle|rlos|rlas)");
    }

    private static boolean isWord(List<String> words, int at) {
        return at < words.size() && !words.get(at).equals(Words.BREAK);
    }
}
