package org.sprinthealth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Origin;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.TeamSettings;

/** One figure of a team, laid open: what it says, what it means, how it is known, and the items behind it. */
record Explanation(TeamReport report, Figure figure, Map<String, Origin> origins) {

    /**
     * The explanation of a figure by its id; empty where the team has no such figure.
     *
     * @param origins where items stand in the newest export, by their keys
     */
    static Optional<Explanation> of(TeamReport report, String figure, Map<String, Origin> origins) {
        return figures(report)
                .filter(candidate -> candidate.definition().id().equals(figure))
                .map(found -> new Explanation(report, found, origins))
                .findFirst();
    }

    static Stream<Figure> figures(TeamReport report) {
        return report.explained().stream();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Definition definition = figure.definition();
        lines.add(definition.title() + ": " + report.team().name() + ", " + report.asOf());
        lines.add("  " + Words.of(figure.current()));
        evidence(figure.current()).ifPresent(evidence -> lines.addAll(evidence(evidence)));
        Standing standing = report.standings().get(definition.id());
        if (standing != null) {
            lines.add("  Against its usual range: " + Words.of(standing));
        }
        lines.addAll(pattern());
        lines.addAll(meaning(definition));
        lines.addAll(trend());
        lines.addAll(items());
        return lines;
    }

    /** In which sprints a struggle was seen, and what follows from it. */
    private List<String> pattern() {
        return Pattern.of(report.struggles()).stream()
                .filter(pattern -> pattern.signal().figure().equals(figure))
                .flatMap(pattern -> Stream.of(
                        "  "
                                + pattern.signal().occurrences().stream()
                                        .map(seen -> Words.printable(seen.period()) + " "
                                                + seen.seen().inWords())
                                        .collect(Collectors.joining(", ")),
                        "  Pattern: " + pattern.advice().inWords() + ". Ritual: "
                                + pattern.signal().ritual()))
                .toList();
    }

    private static Optional<Evidence> evidence(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return Optional.of(share.evidence());
        }
        if (reading instanceof Reading.Ratio ratio) {
            return Optional.of(ratio.evidence());
        }
        return reading instanceof Reading.Amount amount ? Optional.of(amount.evidence()) : Optional.empty();
    }

    private static List<String> evidence(Evidence evidence) {
        return Stream.concat(
                        Stream.of("  Evidence: " + Words.of(evidence)),
                        evidence.notes().stream().map(note -> "  Note: " + note))
                .toList();
    }

    private static List<String> meaning(Definition definition) {
        return List.of(
                "",
                "Question: " + definition.question(),
                "Definition: " + definition.definition(),
                "How to read it: " + definition.howToRead(),
                "Window: " + definition.window() + ". Smallest sample: " + definition.minimumSample() + ". Good end: "
                        + goodEnd(definition) + ".",
                "Needs: " + definition.needs());
    }

    private static String goodEnd(Definition definition) {
        return definition.goodEnd() == null
                ? "none"
                : definition.goodEnd().name().toLowerCase(Locale.ROOT);
    }

    private List<String> trend() {
        if (figure.trend().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of("", "Trend:"),
                        figure.trend().stream()
                                .map(point ->
                                        "  " + Words.printable(point.period()) + "  " + Words.of(point.reading())))
                .toList();
    }

    private List<String> items() {
        if (figure.items().isEmpty()) {
            return List.of("", "No items behind it.");
        }
        Map<String, Item> known = report.history().itemsAt(report.asOfInstant()).stream()
                .collect(Collectors.toMap(Item::key, Function.identity(), (first, second) -> first));
        return Stream.concat(
                        Stream.of("", "Items behind it (+ counts):"),
                        figure.items().stream()
                                .map(verdict -> item(verdict, Optional.ofNullable(known.get(verdict.key())))))
                .toList();
    }

    private String item(Verdict verdict, Optional<Item> item) {
        String line = "  %s %s: %s, %s"
                .formatted(verdict.counts() ? "+" : "-", verdict.key(), verdict.verdict(), verdict.reason());
        String summary = item.map(known -> " [" + known.summary() + "]").orElse("");
        return Words.printable(line + summary + source(verdict.key()) + link(verdict.key()));
    }

    private String source(String key) {
        Origin origin = origins.get(key);
        return origin == null ? "" : " " + origin.inWords();
    }

    private String link(String key) {
        TeamSettings team = report.team();
        return team.trackerHost() == null
                ? ""
                : " https://" + team.trackerHost() + team.trackerPath().replace("{key}", key);
    }
}
