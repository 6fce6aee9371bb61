package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which parts of a user story a text has.
 *
 * @param saysWho whether somebody wants something: a role with a wish beside it, or people whom it is about; a machine is nobody, nor
 *     are the makers with a wish for their own workshop
 * @param saysWhy whether a reason is given, or the trouble told that somebody has
 */
record UserStory(boolean saysWho, boolean saysWhy) {
    /** So far behind a role its wish may stand. */
    private static final int NEAR = 14;

    /** What is wanted takes so many words before what it is wanted for: {@code quiero ver las facturas para …}. */
    private static final int WANTED = 3;

    /** A clause about the moment is over after so many words, and the wish begins. */
    private static final int MOMENT = 30;

    /** So far behind {@code without} stands what need not be done. */
    private static final int SPARED = 6;

    /** The parts in lines of text; a story can run over several. What stands in brackets has still to be filled in. */
    static UserStory in(List<String> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(Words.withBreaks(Placeholders.removed(line))));
        return new UserStory(saysWho(words), saysWhy(words) || Trouble.isTold(lines));
    }

    private static boolean saysWho(List<String> words) {
        return places(words)
                .anyMatch(at -> isRole(words, at)
                        || isWishOfRole(words, at)
                        || isMomentOfWish(words, at)
                        || People.areMeant(words, at));
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
        int wish = wish(behind);
        return wish >= 0 && Role.isSomebody(behind.subList(0, wish)) && !isOfWorkshop(behind.subList(0, wish), words);
    }

    private static int wish(List<String> behind) {
        Phrases.Match wish = Vocabulary.WISHES.in(behind);
        Phrases.Match self = Vocabulary.FIRST_PERSON.in(behind);
        if (wish == null) {
            return self == null ? -1 : self.from();
        }
        return self == null ? wish.from() : Math.min(self.from(), wish.from());
    }

    /** Makers who want something for their own workshop, such as a faster build, want it for nobody else. */
    private static boolean isOfWorkshop(List<String> role, List<String> words) {
        return Vocabulary.TEAM.in(role) != null && Vocabulary.WORKSHOP.in(words) != null;
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
                && Role.isSomebody(behind.subList(role.to(), behind.size()));
    }

    /** {@code when I come home, I want}: somebody in a situation. */
    private static boolean isMomentOfWish(List<String> words, int at) {
        Phrases.Match moment = words.get(at).equals(Words.BREAK) ? Vocabulary.WHENS.at(words, at + 1) : null;
        if (moment == null || isNamed(words, at)) {
            return false;
        }
        List<String> behind = words.subList(moment.to(), Math.min(words.size(), moment.to() + MOMENT));
        return IntStream.range(0, behind.size())
                .anyMatch(place -> Vocabulary.WISHES.at(behind, place) != null && isOfSpeaker(behind, place));
    }

    /** In {@code als klant wil ik} a role stands, in {@code als ik thuiskom wil ik} a moment. */
    private static boolean isNamed(List<String> words, int at) {
        Phrases.Match role = Vocabulary.ROLES.at(words, at);
        return role != null && Vocabulary.FIRST_PERSON.at(words, role.to()) == null;
    }

    private static boolean isOfSpeaker(List<String> words, int wish) {
        return IntStream.rangeClosed(wish, wish + 1).anyMatch(at -> Vocabulary.FIRST_PERSON.at(words, at) != null);
    }

    private static boolean saysWhy(List<String> words) {
        return places(words).anyMatch(at -> isReason(words, at) || isPurpose(words, at) || isSpared(words, at));
    }

    private static boolean isReason(List<String> words, int at) {
        Phrases.Match reason = Vocabulary.REASONS.at(words, at);
        return reason != null && (isWord(words, reason.to()) || isWord(words, reason.to() + 1)) && !isWanted(words, at);
    }

    /** What is wanted itself is no reason: {@code I want to be able to}, {@code I need to ensure}. */
    private static boolean isWanted(List<String> words, int at) {
        return IntStream.range(Math.max(0, at - WANTED), at)
                .mapToObj(place -> Vocabulary.WISHES.at(words, place))
                .anyMatch(wish -> wish != null && wish.to() == at);
    }

    /** {@code quiero ver las facturas para reclamarlas}: the purpose of a wish, by its infinitive. */
    private static boolean isPurpose(List<String> words, int at) {
        Phrases.Match wish = Vocabulary.WISHES.at(words, at);
        return wish != null
                && IntStream.range(wish.to() + WANTED, wish.to() + NEAR)
                        .anyMatch(place -> Vocabulary.PURPOSES.at(words, place) != null
                                && (isInfinitive(words, place + 1)
                                        || isInfinitive(words, place + 2)
                                        || isMarked(words, place)));
    }

    /** {@code without calling}, {@code ohne anzurufen}, {@code sans attendre}. */
    private static boolean isSpared(List<String> words, int at) {
        return Vocabulary.WITHOUT.at(words, at) != null
                && isWord(words, at + 1)
                && (isInfinitive(words, at + 1) || words.get(at + 1).endsWith("ing") || isMarked(words, at));
    }

    /** A verb with the mark of its purpose: {@code om beter in te kopen}, {@code ohne auszudrucken}. */
    private static boolean isMarked(List<String> words, int at) {
        return IntStream.rangeClosed(at + 2, at + SPARED)
                .takeWhile(place -> isWord(words, place))
                .anyMatch(place -> Vocabulary.PURPOSE_MARKS.at(words, place) != null
                        || words.get(place).matches("\\p{L}{2,6}zu\\p{L}{2,}en"));
    }

    private static boolean isInfinitive(List<String> words, int at) {
        return isWord(words, at) && words.get(at).matches(".{2,}(r|re|rsi|rmi|rlo|rla|rli|rle|rlos|rlas|rse|rme|rne)");
    }

    private static boolean isWord(List<String> words, int at) {
        return at < words.size() && !words.get(at).equals(Words.BREAK);
    }
}
