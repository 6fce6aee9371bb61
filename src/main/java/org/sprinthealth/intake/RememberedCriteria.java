package org.sprinthealth.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.intake.criteria.CriteriaReading;
import org.sprinthealth.intake.criteria.CriteriaText;
import org.sprinthealth.intake.criteria.NamedText;
import org.sprinthealth.settings.TeamSettings;

/** Verdicts on criteria, each text read once: from one night to the next hardly any changes. Only fingerprints are kept. */
final class RememberedCriteria {
    private static final int LIMIT = 20_000;

    private final CriteriaReading reading;
    private final Map<String, Criteria> verdicts = new LinkedHashMap<>();

    RememberedCriteria(TeamSettings team) {
        this.reading = new CriteriaReading(team.criteria());
    }

    Criteria read(CriteriaText text) {
        if (verdicts.size() > LIMIT) {
            verdicts.clear();
        }
        return verdicts.computeIfAbsent(fingerprint(text), unknown -> reading.read(text));
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
