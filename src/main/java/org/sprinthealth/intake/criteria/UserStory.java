package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parts of a user story a text has.
 *
 * @param saysWho whether somebody wants something: a role, and behind it a wish
 * @param saysWhy whether a reason is given
 */
record UserStory(boolean saysWho, boolean saysWhy) {

    /** The parts in lines of text; a story can run over several. */
    static UserStory in(List<String> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(Words.withBreaks(line)));
        return new UserStory(saysWho(words), Vocabulary.REASONS.in(words) != null);
    }

    private static boolean saysWho(List<String> words) {
        Phrases.Match role = Vocabulary.ROLES.in(words);
        return role != null && Vocabulary.WISHES.in(words.subList(role.to(), words.size())) != null;
    }
}
