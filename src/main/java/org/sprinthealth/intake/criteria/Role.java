package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether those who are named in the place of a role are somebody: a machine is nobody, nor are words still to be filled in. */
final class Role {

    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "our", "der", "die", "das", "ein", "eine", "le", "la", "l", "un", "une", "el", "una", "o",
            "um", "uma", "il", "lo", "uno", "de", "het", "een");

    private Role() {}

    /** Whether words begin with a role that is filled in, and not with a machine; punctuation ends it. */
    static boolean isSomebody(List<String> words) {
        List<String> role = words.stream()
                .dropWhile(Words.BREAK::equals)
                .takeWhile(word -> !word.equals(Words.BREAK))
                .toList();
        return !role.isEmpty() && !isMachine(role);
    }

    static boolean isMachine(List<String> role) {
        if (Vocabulary.NOT_MACHINES.in(role) != null) {
            return false;
        }
        return isMachineFirst(role) || isMachineLast(role);
    }

    /** {@code servicio de pago}, {@code demone}; {@code database administrator} is none. */
    private static boolean isMachineFirst(List<String> role) {
        Phrases.Match match = machine(List.of(Words.BREAK, first(role)), 0);
        return match != null
                && (role.size() <= articles(role) + 1 || isLink(role, articles(role) + 1) || isForeign(role));
    }

    private static boolean isForeign(List<String> role) {
        return Vocabulary.PEOPLE.in(role) == null && !Vocabulary.PEOPLE_ENDINGS.end(role.get(role.size() - 1) + "s");
    }

    /** {@code the payment service}, {@code Zahlungsdienst}, both also before {@code of the shop}. */
    private static boolean isMachineLast(List<String> role) {
        int end = 1;
        while (end < role.size() && !isLink(role, end)) {
            end++;
        }
        String last = role.get(end - 1);
        return machine(List.of(last, Words.BREAK), 0) != null || Vocabulary.MACHINE_ENDINGS.end(last);
    }

    private static Phrases.@Nullable Match machine(List<String> words, int at) {
        return Vocabulary.MACHINES.at(words, at);
    }

    private static String first(List<String> role) {
        return role.get(articles(role));
    }

    private static int articles(List<String> role) {
        return role.size() > 1 && ARTICLES.contains(role.get(0)) ? 1 : 0;
    }

    private static boolean isLink(List<String> role, int at) {
        return Vocabulary.LINKS.at(role, at) != null || role.get(at).length() == 1;
    }
}
