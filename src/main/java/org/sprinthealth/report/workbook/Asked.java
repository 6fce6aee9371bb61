package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.indicators.PulseQuestion;
import org.sprinthealth.indicators.PulseWave;
import org.sprinthealth.indicators.PulseWaves;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.report.TeamReport;

/**
 * Stakeholders who were asked in a wave: all together, or a group that may be shown.
 *
 * @param group the group; null for all together
 */
record Asked(PulseWave wave, @Nullable String group) {

    /** Newest wave first, all together before its groups. */
    static List<Asked> of(TeamReport report) {
        List<PulseWave> waves = new ArrayList<>(PulseWaves.of(report.delivered()));
        Collections.reverse(waves);
        List<Asked> asked = new ArrayList<>();
        for (PulseWave wave : waves) {
            asked.add(new Asked(wave, null));
            wave.cells().stream()
                    .map(PulseWave.Cell::group)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(group -> asked.add(new Asked(wave, group)));
        }
        return asked;
    }

    boolean hasAnswers() {
        return wave.answers() != null;
    }

    String name() {
        return group == null ? "all together" : group;
    }

    String key() {
        return group == null ? wave.wave().name() : wave.wave().name() + " / " + group;
    }

    /** What they say to a question, where that may be shown. */
    Optional<Share> share(PulseQuestion question) {
        return wave.cells().stream()
                .filter(cell -> Objects.equals(cell.group(), group) && cell.question() == question)
                .map(PulseWave.Cell::reading)
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .findFirst();
    }
}
