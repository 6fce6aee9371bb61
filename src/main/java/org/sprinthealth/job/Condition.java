package org.sprinthealth.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.history.History;
import org.sprinthealth.history.TeamOutcome;
import org.sprinthealth.intake.Intake;
import org.sprinthealth.settings.TeamSettings;

/**
 * The condition a run leaves a team in.
 *
 * @param current whether its figures are of this run
 * @param trouble what is wrong with it or its files, in words; empty where nothing is
 * @param lastGood the date it was last current; empty where it never was
 */
record Condition(boolean current, String trouble, Optional<LocalDate> lastGood) {

    private static final int NAMED = 3;

    /** As a run has stored it. */
    static Condition of(TeamSettings team, LocalDate asOf, History history) {
        TeamOutcome outcome = history.outcome(team.id(), TeamFigures.endOf(asOf, team))
                .orElseThrow(
                        () -> new IllegalStateException("nothing is stored of team " + team.id() + " as of " + asOf));
        return new Condition(
                outcome.current(),
                outcome.reason(),
                Optional.ofNullable(outcome.lastGood()).map(last -> dateOf(last, team.zone())));
    }

    boolean inTrouble() {
        return !trouble.isEmpty();
    }

    /** {@code current}, or what is wrong, and since when. */
    String inWords() {
        if (current) {
            return inTrouble() ? "current, but " + trouble : "current";
        }
        String since = lastGood.map(date -> "stale since " + date).orElse("never yet worked out");
        return since + ": " + trouble;
    }

    /**
     * What is wrong with a team whose figures could be worked out; empty where nothing is.
     *
     * @param found what lies in its inbox
     * @param receipts what became of its files
     */
    static String troubleWith(TeamSettings team, LocalDate asOf, Inventory.Found found, List<FileReceipt> receipts) {
        List<String> refused = receipts.stream()
                .filter(receipt -> receipt.verdict() == Verdict.QUARANTINED)
                .filter(receipt -> found.present().contains(receipt.sha256()))
                .map(FileReceipt::name)
                .toList();
        List<String> leftAlone = found.leftAlone().stream().map(Rejected::file).toList();
        return Stream.of(
                        named(refused, "could not be used"),
                        named(leftAlone, "left in the inbox"),
                        age(team, asOf, receipts))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> named(List<String> files, String trouble) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String names = files.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
        return Optional.of(names + more + " " + trouble);
    }

    private static Optional<String> age(TeamSettings team, LocalDate asOf, List<FileReceipt> receipts) {
        Optional<LocalDate> newest = receipts.stream()
                .filter(receipt -> receipt.verdict() == Verdict.ACCEPTED && isOfItems(receipt))
                .flatMap(receipt -> Optional.ofNullable(receipt.instant()).stream())
                .map(instant -> dateOf(instant, team.zone()))
                .filter(date -> !date.isAfter(asOf))
                .max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return Optional.of("no export of its items has arrived yet");
        }
        return newest.filter(date -> date.plusDays(team.staleAfterDays()).isBefore(asOf))
                .map(date -> "its newest export is of " + date);
    }

    private static boolean isOfItems(FileReceipt receipt) {
        return !Intake.isOfOwnTables(receipt.format());
    }

    private static LocalDate dateOf(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
