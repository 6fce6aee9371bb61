package org.sprinthealth.report.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.report.deck.Plan.Bars;
import org.sprinthealth.report.deck.Plan.Grid;
import org.sprinthealth.report.deck.Plan.Paragraph;
import org.sprinthealth.report.deck.Plan.Paragraphs;
import org.sprinthealth.report.deck.Plan.Part;
import org.sprinthealth.report.deck.Plan.Period;
import org.sprinthealth.report.page.Leadership;
import org.sprinthealth.report.page.Leadership.Glance;
import org.sprinthealth.report.page.Leadership.Picture;
import org.sprinthealth.report.page.Leadership.Request;
import org.sprinthealth.report.page.Leadership.Shared;

/** Which slides an edition has: what the page says, a finding each, and never more than can be talked through. */
record Outline(Leadership edition) {
    private static final int MOST_PICTURES = 3;
    private static final int MOST_REQUESTS = 4;
    private static final int MOST_ROWS = 5;
    private static final int MOST_FIGURES = 10;
    private static final int LONGEST_REQUEST = 160;

    private static final List<String> FILLS = List.of("00619A", "8CCBF0", "E2740C", "CDD3D9", "F3F5F7");
    private static final List<String> INKS = List.of("FFFFFF", "10181F", "10181F", "10181F", "55616E");

    List<Plan> slides() {
        List<Plan> slides = new ArrayList<>();
        slides.add(opening());
        slides.add(requests());
        edition.overview().stream()
                .flatMap(Outline::picture)
                .limit(MOST_PICTURES)
                .forEach(slides::add);
        figures().ifPresent(slides::add);
        slides.add(patterns());
        slides.add(reading());
        return List.copyOf(slides);
    }

    private Plan opening() {
        String period = edition.portfolio() + ", week " + edition.week() + ", as of " + edition.date();
        return new Plan(
                edition.sentence(), new Period(period), edition.coverage().replace(" below", " on the page"));
    }

    private Plan requests() {
        List<Request> all = edition.requests();
        if (all.isEmpty()) {
            return new Plan(
                    "No team has shared a request",
                    new Paragraphs(
                            List.of(
                                    new Paragraph(
                                            "",
                                            "Teams decide themselves what they share here. To ask them is worth more than to wait for it."))),
                    "");
        }
        String finding = all.size() == 1
                ? "Teams ask one thing of you, open for " + all.get(0).age()
                : "Teams ask " + all.size() + " things of you; the oldest is open for "
                        + all.get(0).age();
        return new Plan(
                finding,
                new Paragraphs(all.stream()
                        .limit(MOST_REQUESTS)
                        .map(request -> new Paragraph(
                                Words.brief(request.words(), LONGEST_REQUEST),
                                " – " + request.asker() + ", " + request.age()))
                        .toList()),
                "What teams can't mend themselves and chose to share, the oldest first."
                        + more(all.size() - MOST_REQUESTS));
    }

    /** The page's chart as a chart of the presentation's own; dates, which nobody adds up, as a table. */
    private static Stream<Plan> picture(Picture picture) {
        return switch (picture.id()) {
            case "portfolio-months" -> Stream.of(new Plan(picture.title(), months(picture), picture.note()));
            case "portfolio-outcomes" -> Stream.of(dates(picture));
            case "portfolio-value" -> Stream.of(new Plan(picture.title(), together(picture), picture.note()));
            default -> Stream.empty();
        };
    }

    private static Bars months(Picture picture) {
        List<Part> parts = IntStream.range(1, picture.heads().size())
                .mapToObj(column -> new Part(
                        picture.heads().get(column),
                        FILLS.get(column - 1),
                        INKS.get(column - 1),
                        picture.rows().stream()
                                .map(row -> Integer.valueOf(row.get(column)))
                                .toList()))
                .toList();
        List<String> months = picture.rows().stream().map(row -> row.get(0)).toList();
        return new Bars(months, parts, false, picture.title() + ". " + picture.note());
    }

    private static Plan dates(Picture picture) {
        // the last row of a long table only counts what it leaves out
        List<List<String>> outcomes =
                picture.rows().stream().filter(row -> !row.get(1).isEmpty()).toList();
        List<List<String>> shown = outcomes.stream()
                .limit(MOST_ROWS)
                .map(row -> List.of(row.get(0), row.get(2), row.get(3)))
                .toList();
        return new Plan(
                picture.title(),
                new Grid(List.of("Outcome", "As likely as not by", "85 % sure by"), shown),
                "Forecast from each team's own pace. An outcome of several teams is done when the last of them is."
                        + more(outcomes.size() - shown.size()));
    }

    private static Bars together(Picture picture) {
        return new Bars(
                picture.rows().stream()
                        .map(row -> row.get(0) + ", " + row.get(1) + " of " + row.get(2) + " (" + row.get(4) + ")")
                        .toList(),
                List.of(new Part(
                        "%, of all teams together",
                        FILLS.get(0),
                        INKS.get(0),
                        picture.rows().stream().map(Outline::percent).toList())),
                true,
                picture.title() + ". " + picture.note());
    }

    private static int percent(List<String> row) {
        return Math.round(100f * Integer.parseInt(row.get(1)) / Integer.parseInt(row.get(2)));
    }

    /** Where the teams stand, figure by figure; none where counts are not shown. */
    private Optional<Plan> figures() {
        List<Glance> counted = edition.glance().stream()
                .filter(glance -> !glance.counts().isEmpty())
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        List<Glance> shown = counted.stream().limit(MOST_FIGURES).toList();
        String note = edition.chance() + " “Changed” says that something is different, not whether it is good."
                + more(counted.size() - shown.size());
        return Optional.of(new Plan(changes(shown), bars(shown), note));
    }

    private static String changes(List<Glance> shown) {
        List<String> changed = shown.stream()
                .filter(glance -> glance.counts().get(Leadership.CHANGED) > 0)
                .map(glance -> glance.figure() + " changed in "
                        + glance.counts().get(Leadership.CHANGED) + " of " + glance.of() + " teams")
                .toList();
        return changed.isEmpty()
                ? "No team shows a change in any of these figures"
                : String.join("; ", changed.subList(0, Math.min(2, changed.size())))
                        + (changed.size() > 2 ? "; " + (changed.size() - 2) + " more below" : "");
    }

    private static Bars bars(List<Glance> shown) {
        List<Part> parts = IntStream.rangeClosed(0, Leadership.WORDS.size())
                .mapToObj(word -> new Part(
                        word < Leadership.WORDS.size() ? Leadership.WORDS.get(word) : "no data",
                        FILLS.get(word),
                        INKS.get(word),
                        shown.stream().map(glance -> count(glance, word)).toList()))
                .toList();
        String description = shown.stream()
                .map(glance -> glance.figure() + ": "
                        + parts.stream()
                                .map(part -> part.amounts().get(shown.indexOf(glance)) + " " + part.name())
                                .reduce((first, second) -> first + ", " + second)
                                .orElse(""))
                .reduce("Number of teams by figure.", (first, second) -> first + " " + second + ".");
        return new Bars(shown.stream().map(Glance::figure).toList(), parts, true, description);
    }

    private static int count(Glance glance, int word) {
        return word < glance.counts().size() ? glance.counts().get(word) : glance.silent();
    }

    private Plan patterns() {
        List<Shared> all = edition.patterns();
        if (all.isEmpty()) {
            return new Plan(
                    "No pattern to show", new Paragraphs(List.of(new Paragraph("", edition.unpatterned()))), "");
        }
        Shared first = all.get(0);
        String finding = all.size() == 1
                ? "“" + first.pattern() + "” is repeated in " + first.teams() + " of " + first.of() + " teams"
                : all.size() + " patterns are repeated in two teams or more";
        return new Plan(
                finding,
                new Grid(
                        List.of("Pattern", "Teams", "Help offered"),
                        all.stream()
                                .limit(MOST_ROWS)
                                .map(shared ->
                                        List.of(shared.pattern(), shared.teams() + " of " + shared.of(), shared.help()))
                                .toList()),
                "Seen in at least three of the last four sprints. What several teams meet is seldom of their own making."
                        + more(all.size() - MOST_ROWS));
    }

    private Plan reading() {
        Stream<Paragraph> chance =
                edition.chance().isEmpty() ? Stream.empty() : Stream.of(new Paragraph("Chance: ", edition.chance()));
        Stream<Paragraph> words = Stream.of(
                new Paragraph("In its usual range: ", "where the team's own readings usually lie."),
                new Paragraph("Changed: ", "outside of it, or eight in a row on one side. Ask what is different."),
                new Paragraph("No data: ", "the figure can't be computed. It is not zero."),
                new Paragraph(
                        "Numbers and names: ",
                        "from five teams and five answers on; a name only where the team chose so."));
        return new Plan(
                "How to read these slides: a team is compared with itself only",
                new Paragraphs(Stream.concat(words, chance).toList()),
                "Every figure in words, with its trend: on the page of this edition (index.html).");
    }

    private static String more(int left) {
        return left > 0 ? " " + left + " more on the page." : "";
    }
}
