package org.sprinthealth.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.intake.criteria.CriteriaReading;
import org.sprinthealth.intake.criteria.CriteriaText;
import org.sprinthealth.intake.criteria.NamedText;
import org.sprinthealth.intake.criteria.TextReading;
import org.sprinthealth.settings.TeamSettings;

/** What texts say, each read once: from one night to the next hardly any changes. Only fingerprints are kept. */
final class RememberedTexts {
    private static final int LIMIT = 20_000;

    private final CriteriaReading criteria;
    private final TextReading texts;
    private final Map<String, Criteria> verdicts = new LinkedHashMap<>();
    private final Map<String, TextFacts> facts = new LinkedHashMap<>();

    RememberedTexts(TeamSettings team) {
        criteria = new CriteriaReading(team.criteria());
        texts = new TextReading(team.criteria());
    }

    /** The verdict on criteria. */
    Criteria read(CriteriaText text) {
        return remembered(verdicts, fingerprint(text), unknown -> criteria.read(text));
    }

    /** What title, description and criteria say; null where there is nothing but a title that says neither who nor why. */
    @Nullable
    TextFacts facts(ItemRow row) {
        String summary = row.text(Field.SUMMARY);
        String text = text(row);
        String fingerprint = text.isEmpty() ? "" : Fingerprint.of(text);
        TextFacts read = remembered(
                facts,
                Fingerprint.of(fingerprint + summary),
                unknown -> texts.read(fingerprint, summary, row.first(Field.DESCRIPTION)));
        return text.isEmpty() && !read.saysWhoAndWhy() ? null : read;
    }

    private static <T> T remembered(Map<String, T> known, String fingerprint, Function<String, T> reading) {
        if (known.size() > LIMIT) {
            known.clear();
        }
        return known.computeIfAbsent(fingerprint, reading);
    }

    private static String text(ItemRow row) {
        StringBuilder text = new StringBuilder(row.text(Field.DESCRIPTION));
        for (NamedText field : row.criteria()) {
            text.append('\n')
                    .append(field.name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(field.text());
        }
        return text.toString();
    }

    private static String fingerprint(CriteriaText text) {
        StringBuilder all = new StringBuilder().append(text.bug()).append('\0').append(text.description());
        for (NamedText field : text.fields()) {
            all.append("\0field\0").append(field.name()).append('\0').append(field.text());
        }
        text.subTaskSummaries().forEach(summary -> all.append("\0sub-task\0").append(summary));
        return Fingerprint.of(all.toString());
    }
}
