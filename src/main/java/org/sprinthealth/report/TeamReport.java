package org.sprinthealth.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.Prompt;
import org.sprinthealth.coaching.Prompts;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.TwoByTwo;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.indicators.struggles.Dependency;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Waiting;
import org.sprinthealth.report.EditionReadings.TeamReadings;
import org.sprinthealth.report.Experiments.Attempt;
import org.sprinthealth.settings.TeamSettings;

/**
 * All that a team's workbook, charts and part of the page are made from.
 *
 * @param delivered what the figures were read from: the team's settings, its history and its sprint ledgers
 * @param asOf the edition's date
 * @param health the six indicators, in the order of the health check
 * @param delivery the delivery metrics, in order
 * @param companions figures that stand beside one of the six and are never averaged with it
 * @param struggles what the team's facts show of each struggle, in order
 * @param standings figure id to where its trend stands against its usual range
 * @param files what became of every file, in order of their instants then names
 * @param rejected every quarantined row and file
 * @param checks what the data quality checks found, in order
 * @param notes what people typed into earlier editions
 * @param outlook when the team's work will probably be done
 * @param since what is new since the edition before, of this team
 */
public record TeamReport(
        Delivered delivered,
        LocalDate asOf,
        List<Figure> health,
        List<Figure> delivery,
        List<Figure> companions,
        List<Signal> struggles,
        Map<String, Standing> standings,
        List<FileReceipt> files,
        List<Rejected> rejected,
        List<Check> checks,
        Notes notes,
        Outlook outlook,
        Since since) {
    private static final String DEPENDENCIES = "dependencies";

    /**
     * One line of the Data quality sheet; context for reading the figures, not a mistake.
     *
     * @param check what was looked at, such as {@code Status without a mapping}
     * @param count how often it was found, 0 included
     * @param affects which figures it touches, in words
     * @param items keys, names or dates behind it, shortened to what a person can read
     * @param remedy what would change it
     */
    public record Check(String check, int count, String affects, String items, String remedy) {}

    /** A report whose outlook follows from the rest of it, compared with no other. */
    public TeamReport(
            Delivered delivered,
            LocalDate asOf,
            List<Figure> health,
            List<Figure> delivery,
            List<Figure> companions,
            List<Signal> struggles,
            Map<String, Standing> standings,
            List<FileReceipt> files,
            List<Rejected> rejected,
            List<Check> checks,
            Notes notes) {
        this(
                delivered,
                asOf,
                health,
                delivery,
                companions,
                struggles,
                standings,
                files,
                rejected,
                checks,
                notes,
                Outlook.of(delivered, health, notes),
                Since.FIRST);
    }

    public TeamReport {
        health = List.copyOf(health);
        delivery = List.copyOf(delivery);
        companions = List.copyOf(companions);
        struggles = List.copyOf(struggles);
        standings = Map.copyOf(standings);
        files = List.copyOf(files);
        rejected = List.copyOf(rejected);
        checks = List.copyOf(checks);
    }

    /**
     * The same, compared with the edition before.
     *
     * @param before what that one said
     * @param now what this one says of the team
     */
    public TeamReport comparedWith(EditionReadings before, TeamReadings now) {
        List<Definition> definitions = kept().stream().map(Figure::definition).toList();
        return new TeamReport(
                delivered,
                asOf,
                health,
                delivery,
                companions,
                struggles,
                standings,
                files,
                rejected,
                checks,
                notes,
                outlook,
                Since.of(before, now, team().name(), definitions));
    }

    /** The team's settings. */
    public TeamSettings team() {
        return delivered.team();
    }

    /** The end of the edition's date where the team is. */
    public Instant asOfInstant() {
        return delivered.asOf();
    }

    /** The sprint ledgers, oldest first. */
    public List<Ledger> ledgers() {
        return delivered.ledgers();
    }

    /** The history behind it all. */
    public TeamHistory history() {
        return delivered.history();
    }

    /** Verdicts on items that people typed, those that hold no more included. */
    public List<ItemOverride> overrides() {
        return history().contracts().verdicts().overrides();
    }

    /** A figure by its id, whichever kind it is of. */
    public Optional<Figure> figure(String id) {
        return explained().stream()
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst();
    }

    /** Whatever can be explained: the six indicators and their companions, the delivery metrics, the struggles' measures. */
    public List<Figure> explained() {
        return Stream.of(
                        health,
                        companions,
                        delivery,
                        struggles.stream().map(Signal::figure).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The figures that are kept and shown elsewhere: the health check's, then the delivery metrics. */
    public List<Figure> figures() {
        return Stream.concat(health.stream(), delivery.stream()).toList();
    }

    /** The figures that are kept, with those that stand beside one of them. */
    public List<Figure> kept() {
        return Stream.concat(figures().stream(), companions.stream()).toList();
    }

    /** When the team's work will probably be done, in order; none where there is no forecast. */
    public List<Expected> expected() {
        return outlook.due().stream().map(DueWork::expected).toList();
    }

    /** What of the team waits for what no export of it shows, the most urgent first; none where the exports can't tell. */
    public List<Waiting> waiting() {
        boolean isSilent = struggles.stream()
                .map(Signal::figure)
                .noneMatch(figure ->
                        figure.definition().id().equals(DEPENDENCIES) && !(figure.current() instanceof Reading.NoData));
        return isSilent
                ? List.of()
                : Dependency.in(delivered).stream()
                        .filter(Dependency::elsewhere)
                        .map(this::waiting)
                        .toList();
    }

    private Waiting waiting(Dependency dependency) {
        return new Waiting(
                dependency.key(),
                dependency.summary(),
                dependency.waitsFor(),
                dependency.since().knownBy().atZone(team().zone()).toLocalDate(),
                dependency.since() instanceof Moment.Exact,
                dependency.neededBy());
    }

    /** How often each struggle was seen lately, and what follows. */
    public List<Pattern> patterns() {
        return Pattern.of(struggles);
    }

    /** The last six sprints by refinement and planning together. */
    public List<TwoByTwo.Sprint> refinementAndPlanning() {
        return figure(TwoByTwo.REFINEMENT)
                .flatMap(refinement -> figure(TwoByTwo.REJECTION).map(rejection -> TwoByTwo.of(refinement, rejection)))
                .orElse(List.of());
    }

    /** What the team tries and has tried. */
    public Experiments experiments() {
        return Experiments.of(
                notes, explained().stream().map(Figure::definition).toList());
    }

    /** The prompts for the next talk, three at most. */
    public List<Prompt> prompts() {
        return Prompts.of(
                figures(), standings, patterns(), experiments().running().flatMap(Attempt::followed), asOf);
    }
}
