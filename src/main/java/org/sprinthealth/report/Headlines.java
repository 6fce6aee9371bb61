package org.sprinthealth.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.TwoByTwo;
import org.sprinthealth.delivery.Ageing;
import org.sprinthealth.delivery.Forecast.Ahead;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.Sureness;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.indicators.CriteriaWeek;
import org.sprinthealth.indicators.PulseQuestion;
import org.sprinthealth.indicators.ShippedFeature;
import org.sprinthealth.indicators.struggles.AgeSpan;
import org.sprinthealth.indicators.struggles.BacklogWeek;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;

/** What a chart of a team shows, in a sentence: the heading over a native chart, and the title of its image. */
public final class Headlines {
    /** The levels of acceptance criteria in words, the clear ones first. */
    public static final List<String> LEVELS = List.of("clear", "written", "nothing usable", "none");

    /** A day of a chart, such as {@code 7 Apr}. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** The spans up to 90 days. */
    private static final int YOUNG = 2;

    private Headlines() {}

    /** How old the open items are. */
    public static String ages(List<AgeSpan> spans) {
        int open = spans.stream().mapToInt(AgeSpan::open).sum();
        int old = spans.stream().skip(YOUNG).mapToInt(AgeSpan::open).sum();
        return open == 0 ? "No item is open" : old + " of " + open + " open items are older than 90 days";
    }

    /** How clear the criteria of the top 20 were in the newest week that is known. */
    public static String levels(List<CriteriaWeek> weeks) {
        return weeks.stream()
                .filter(CriteriaWeek::isKnown)
                .reduce((first, second) -> second)
                .map(newest -> levels(
                        newest.fromClear(),
                        newest.items().stream().mapToInt(Integer::intValue).sum()))
                .orElse("Of no week is it known how clear the criteria were");
    }

    private static String levels(List<Integer> counts, int sum) {
        return "Criteria of the top " + sum + ": "
                + IntStream.range(0, counts.size())
                        .mapToObj(level -> counts.get(level) + " " + LEVELS.get(level))
                        .collect(Collectors.joining(", "));
    }

    /** What came into the backlog and what went. */
    public static String weeks(List<BacklogWeek> weeks) {
        int created = weeks.stream().mapToInt(BacklogWeek::created).sum();
        int closed = weeks.stream().mapToInt(BacklogWeek::closed).sum();
        return weeks.isEmpty()
                ? "No complete week is known yet"
                : "In " + InWords.counted(weeks.size(), "week") + " " + created + " created, " + closed + " closed";
    }

    /** How long items take: the days within which 85 % were done, and what stands beside it. */
    public static String cycleTime(Figure figure) {
        String title = figure.definition().title() + ": ";
        String said = figure.current().inWords();
        if (figure.current() instanceof NoData) {
            return title + said;
        }
        String others = figure.current().notes().stream()
                .findFirst()
                .map(notes -> ", " + notes)
                .orElse("");
        return title + "85 % within " + said + others;
    }

    /** How many items there will be done: the far end of the weeks to come. */
    public static String ahead(List<Ahead> weeks) {
        if (weeks.isEmpty()) {
            return "No forecast yet";
        }
        Ahead last = weeks.get(weeks.size() - 1);
        return "By " + DAY.format(last.by()) + ": " + last.atLeast(Sureness.HALF) + " items as likely as not, "
                + last.atLeast(Sureness.LIKELY) + " to plan with, " + last.atLeast(Sureness.ALMOST_SURE)
                + " almost surely";
    }

    /** How old the items in work are. */
    public static String inWork(List<Ageing> items) {
        long old = items.stream().filter(item -> item.beyond() != null).count();
        return "In work: " + InWords.counted(items.size(), "item")
                + (old == 0 ? "" : ", " + old + " older than 85 % of what was finished");
    }

    /** How much of what was shipped is used. */
    public static String adoption(List<ShippedFeature> features) {
        long used = features.stream().filter(ShippedFeature::isUsed).count();
        long measured = features.stream().filter(ShippedFeature::isMeasured).count();
        long mature = features.stream().filter(ShippedFeature::isMature).count();
        return measured == 0
                ? "No use of a feature is measured yet"
                : used + " of " + measured + " measured features are used as much as was hoped; " + (mature - measured)
                        + " of " + mature + " are not measured";
    }

    /** What stakeholders say. */
    public static String stakeholders(List<Asked> asked) {
        return asked.stream()
                .filter(each -> each.group() == null && each.hasAnswers())
                .findFirst()
                .map(newest -> "In " + newest.wave().wave().name() + ": " + inWords(newest))
                .orElse("No wave has five answers yet");
    }

    private static String inWords(Asked asked) {
        List<String> words = new ArrayList<>();
        for (PulseQuestion question : PulseQuestion.values()) {
            words.add(question.inWords()
                    + asked.share(question)
                            .map(share -> " " + share.matching() + " of " + share.of())
                            .orElse(" too few"));
        }
        return String.join(", ", words);
    }

    /** What became of the items of the newest sprint. */
    public static String ledger(List<Ledger> ledgers) {
        if (ledgers.isEmpty()) {
            return "No sprint has a ledger yet";
        }
        Ledger last = ledgers.get(ledgers.size() - 1);
        return ended(last, last.items(), "items");
    }

    /** What became of the points of a sprint, or of its items. */
    public static String ended(Ledger ledger, Tally tally, String unit) {
        return ledger.sprint().name() + " ended with " + InWords.plain(tally.inSprintAtEnd()) + " " + unit + " in it: "
                + InWords.plain(tally.completed()) + " completed, " + InWords.plain(tally.notCompleted())
                + " not completed, " + InWords.plain(tally.cancelled()) + " cancelled";
    }

    /** Which struggles are repeated. */
    public static String patterns(List<Pattern> patterns) {
        List<String> repeated = patterns.stream()
                .filter(Pattern::isRepeated)
                .map(pattern -> pattern.signal().figure().definition().title())
                .toList();
        return repeated.isEmpty()
                ? "No struggle is repeated: none was seen in 3 of the last 4"
                : "Seen in 3 of the last 4 or more: " + String.join(", ", repeated);
    }

    /** Where the newest sprint stands by refinement and planning together. */
    public static String twoByTwo(List<TwoByTwo.Sprint> sprints) {
        if (sprints.isEmpty()) {
            return "Refinement and planning together: no sprint yet in which both say something";
        }
        TwoByTwo.Sprint last = sprints.get(sprints.size() - 1);
        return "Refinement and planning together: in " + last.period() + ", "
                + last.place().inWords();
    }
}
