package org.sprinthealth.report.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.indicators.BacklogHealth;
import org.sprinthealth.indicators.PleaseCheck;
import org.sprinthealth.indicators.PleaseCheck.Agreement;
import org.sprinthealth.indicators.PleaseCheck.Answer;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.report.TeamReport;

/** The verdicts on the top 20 that people are asked to check, edition by edition, and how often they agreed. */
final class PleaseChecks {
    private static final BacklogHealth HEALTH = new BacklogHealth();

    private PleaseChecks() {}

    /** Keys of the items that this edition asks about. */
    static Set<String> asked(TeamReport report) {
        return report.figure(Ranked.FIGURE).stream()
                .flatMap(figure -> PleaseCheck.of(figure, report.team().id(), report.asOf()).stream())
                .map(Verdict::key)
                .collect(Collectors.toSet());
    }

    /** The agreement so far: an answer counts where the edition into which it was typed had asked for it. */
    static Optional<Agreement> agreement(TeamReport report) {
        List<Answer> answers = new ArrayList<>();
        report.overrides().stream()
                .filter(override -> override.figure().equals(Ranked.FIGURE))
                .map(ItemOverride::from)
                .filter(edition -> !edition.isAfter(report.asOf()))
                .distinct()
                .sorted()
                .forEach(edition -> answers.addAll(answers(report, edition)));
        return PleaseCheck.agreement(answers);
    }

    private static List<Answer> answers(TeamReport report, LocalDate edition) {
        List<Verdict> asked = PleaseCheck.of(
                HEALTH.readAgain(report.delivered(), lastSecond(report, edition)),
                report.team().id(),
                edition);
        return PleaseCheck.answers(
                Ranked.FIGURE,
                asked,
                report.overrides().stream()
                        .filter(override -> override.from().equals(edition))
                        .toList());
    }

    private static Instant lastSecond(TeamReport report, LocalDate edition) {
        return edition.atTime(LocalTime.of(23, 59, 59))
                .atZone(report.team().zone())
                .toInstant();
    }

    /** What is asked, and the agreement so far, in words. */
    static String inWords(TeamReport report) {
        return "Drawn at random: is the verdict on the items marked ● right? Say yes or no under Override; yes means that it is"
                + " clear what done means. "
                + agreement(report).map(Agreement::inWords).orElse("No verdict was checked so far") + ".";
    }
}
