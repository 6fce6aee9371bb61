package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;

/**
 * The verdict on what was found, and its reason. A reason quotes the vocabulary and the name of a field only, never the item's own text.
 *
 * @param findings what was found in the place that counts
 * @param bug what the bug report says beside it, or null where the item is no bug
 */
record Judgement(Findings findings, @Nullable BugReport bug) {

    static Criteria none(String reason) {
        return new Criteria(0, reason, 0, 0, false, null, null);
    }

    Criteria criteria() {
        return new Criteria(
                level(),
                reason(),
                written(),
                findings.vaguenesses().size(),
                findings.open() != null,
                findings.source(),
                findings.areUsable() ? Fingerprint.of(findings) : null);
    }

    private int written() {
        return findings.criteria().size();
    }

    private int level() {
        if (!findings.areUsable()) {
            return 1;
        }
        return shortcomings().isEmpty() ? Criteria.CLEAR : 2;
    }

    private boolean isMostlyVague() {
        return 2 * findings.vaguenesses().size() >= written();
    }

    private String reason() {
        if (!findings.areUsable()) {
            return "There is a place for criteria (" + findings.source() + "), but " + nothingUsable() + ".";
        }
        List<String> shortcomings = shortcomings();
        return shortcomings.isEmpty()
                ? "Clear: " + found() + " in " + findings.source() + ", nothing open."
                : "Written (" + found() + " in " + findings.source() + "), worth five minutes: "
                        + String.join("; ", shortcomings) + ".";
    }

    private String nothingUsable() {
        if (findings.boilerplate() > 0) {
            return "only Definition of Done items stand there, which hold for every item";
        }
        return findings.placeholders() > 0 ? "only placeholders stand there so far" : "it is still empty";
    }

    private String found() {
        if (written() == 0) {
            return "prose";
        }
        String count = written() == 1 ? "1 criterion" : written() + " criteria";
        return findings.hasCompleteScenario() ? count + " with a complete Given/When/Then" : count;
    }

    private List<String> shortcomings() {
        var shortcomings = new ArrayList<String>();
        if (written() == 0) {
            shortcomings.add("a list of two checks or more could be ticked off one by one");
        } else if (!findings.hasCompleteScenario()) {
            countAndWords(shortcomings);
        }
        if (findings.open() != null) {
            shortcomings.add("\"" + findings.open() + "\" is still open");
        }
        if (bug != null && !bug.isComplete()) {
            shortcomings.add(bug.missing());
        }
        return shortcomings;
    }

    private void countAndWords(List<String> shortcomings) {
        if (written() == 1) {
            boolean unfinished = findings.criteria().get(0).shape() == Criterion.Shape.UNFINISHED_SCENARIO;
            shortcomings.add(
                    unfinished
                            ? "the Given/When/Then is not complete yet"
                            : "a second criterion or a complete Given/When/Then would make it clear");
        }
        List<String> vague = findings.vaguenesses();
        if (isMostlyVague()) {
            shortcomings.add(vague.size() + " of " + written() + " vague (\"" + vague.get(0)
                    + "\"), where a number or a state would help");
        }
    }
}
