package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;

/**
 * The reading of a team's acceptance criteria: which of its places an item uses, and how clear what stands there is.
 *
 * <p>The first place with anything usable counts. A place that holds only placeholders counts where no other has more.
 */
public final class CriteriaReading {

    private static final Set<Topic> NOT_CRITERIA =
            EnumSet.complementOf(EnumSet.of(Topic.OPENING, Topic.CRITERIA, Topic.OTHER));

    private final List<Place> order;
    private final Headings headings;
    private final @Nullable Pattern subTasks;
    private final Set<String> template;

    /**
     * @throws java.util.regex.PatternSyntaxException where the pattern for sub-tasks is not a regular expression
     */
    public CriteriaReading(CriteriaSources sources) {
        order = sources.order();
        headings = new Headings(sources.headings());
        subTasks = sources.subTaskPattern() == null ? null : Pattern.compile(sources.subTaskPattern());
        template = sources.templateLines().stream()
                .map(line -> String.join(" ", Words.of(line)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The verdict on an item's criteria, with its reason. */
    public Criteria read(CriteriaText text) {
        List<Line> description = text.description() == null ? List.of() : Dialect.lines(text.description());
        List<Section> sections = Section.of(description, headings);
        BugReport bug = text.bug() ? BugReport.of(withFields(sections, text), headings) : null;
        Findings first = null;
        for (Place place : order) {
            for (Findings findings : in(place, text, description, sections)) {
                if (findings.areUsable()) {
                    return new Judgement(findings, bug).criteria();
                }
                first = first == null ? findings : first;
            }
        }
        return first == null ? Judgement.none(nothingFound()) : new Judgement(first, bug).criteria();
    }

    private List<Findings> in(Place place, CriteriaText text, List<Line> description, List<Section> sections) {
        return switch (place) {
            case FIELD -> text.fields().stream().flatMap(this::inField).toList();
            case HEADING -> underHeading(sections);
            case GIVEN_WHEN_THEN ->
                Stream.of(Harvest.scenarios("the description", description, template))
                        .filter(Findings::areAny)
                        .toList();
            case SUB_TASKS -> inSubTasks(text.subTaskSummaries());
        };
    }

    private Stream<Findings> inField(NamedText field) {
        List<Section> sections = Section.of(Dialect.lines(field.text()), headings);
        var lines = new ArrayList<Line>();
        for (Section section : sections) {
            if (!NOT_CRITERIA.contains(section.topic())) {
                lines.addAll(section.lines());
                lines.add(Line.BLANK);
            } else if (section.isAbout(Topic.QUESTIONS) && section.saysSomething()) {
                lines.add(Line.item("???"));
            }
        }
        return Stream.of(Harvest.of("field \"" + field.name() + "\"", lines, template))
                .filter(Findings::areAny);
    }

    private List<Findings> underHeading(List<Section> sections) {
        List<Section> criteria = sections.stream()
                .filter(section -> section.isAbout(Topic.CRITERIA))
                .toList();
        if (criteria.isEmpty()) {
            return List.of();
        }
        List<Line> lines = criteria.stream()
                .flatMap(section -> Stream.concat(section.lines().stream(), Stream.of(Line.BLANK)))
                .toList();
        return List.of(Harvest.of("section \"" + criteria.get(0).title() + "\"", lines, template));
    }

    private List<Findings> inSubTasks(List<String> summaries) {
        List<Line> lines = summaries.stream()
                .map(this::criterionIn)
                .flatMap(Stream::ofNullable)
                .map(Line::item)
                .toList();
        return lines.isEmpty() ? List.of() : List.of(Harvest.of("sub-tasks", lines, template));
    }

    private @Nullable String criterionIn(String summary) {
        if (subTasks == null) {
            return headings.labelled(summary);
        }
        Matcher matcher = subTasks.matcher(summary);
        if (!matcher.find()) {
            return null;
        }
        String rest = matcher.start() == 0 ? summary.substring(matcher.end()).strip() : "";
        return rest.isEmpty() ? summary : rest;
    }

    private List<Section> withFields(List<Section> sections, CriteriaText text) {
        Stream<Section> inFields =
                text.fields().stream().flatMap(field -> Section.of(Dialect.lines(field.text()), headings).stream());
        return Stream.concat(sections.stream(), inFields).toList();
    }

    private String nothingFound() {
        String places = order.stream().map(CriteriaReading::inWords).collect(Collectors.joining(", "));
        return "No acceptance criteria yet (looked for " + places
                + "); two checks that would show that it is done are a good start.";
    }

    private static String inWords(Place place) {
        return switch (place) {
            case FIELD -> "a criteria field";
            case HEADING -> "a criteria heading";
            case GIVEN_WHEN_THEN -> "Given/When/Then";
            case SUB_TASKS -> "criteria sub-tasks";
        };
    }
}
