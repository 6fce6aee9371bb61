package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/**
 * Several teams' shares of things alike taken together: k of all ÷ n of all, never a mean of percentages.
 *
 * <p>It adds up only what each team shows, so that it tells no more of a survey than the teams do; and nothing of fewer than
 * five teams.
 */
public final class Pooled {
    private static final int FEWEST_TEAMS = 5;

    private Pooled() {}

    /**
     * What teams say together.
     *
     * @param teams what each team's figure says outside of its own file; of those without a share the reasons are printed
     */
    public static Reading of(List<Reading> teams) {
        List<Share> shares = teams.stream()
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .toList();
        if (shares.size() < FEWEST_TEAMS) {
            return new NoData(
                    Reason.TOO_FEW,
                    shares.size() + " of " + Counts.of(teams.size(), "team") + " can say, and it takes " + FEWEST_TEAMS
                            + leftOut(teams) + ".");
        }
        Grade grade = Grade.worst(
                shares.stream().map(share -> share.evidence().grade()).toList());
        return new Share(
                shares.stream().mapToInt(Share::matching).sum(),
                shares.stream().mapToInt(Share::of).sum(),
                new Evidence(
                        grade, List.of(shares.size() + " of " + Counts.of(teams.size(), "team") + leftOut(teams))));
    }

    /** {@code ; left out: 2 too few, 1 stale}. */
    private static String leftOut(List<Reading> teams) {
        List<String> reasons = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            long count = teams.stream()
                    .filter(reading -> reading instanceof NoData none && none.reason() == reason)
                    .count();
            if (count > 0) {
                reasons.add(count + " " + reason.inWords());
            }
        }
        return reasons.isEmpty() ? "" : "; left out: " + String.join(", ", reasons);
    }
}
