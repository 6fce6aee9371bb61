package org.sprinthealth.report;

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

/**
 * Stakeholders who were asked in a wave: all together, or a group that may be shown.
 *
 * @param group the group; null for all together
 */
public record Asked(PulseWave wave, @Nullable String group) {
    private static final int DRAWN_WAVES = 2;

    /** Newest wave first, all together before its groups. */
    public static List<Asked> of(TeamReport report) {
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

    /** Those whom the bars show, the older first: all together in the newest two waves that may be shown. */
    public static List<Asked> drawn(List<Asked> asked) {
        List<Asked> drawn = new ArrayList<>(asked.stream()
                .filter(each -> each.group() == null && each.hasAnswers())
                .limit(DRAWN_WAVES)
                .toList());
        Collections.reverse(drawn);
        return drawn;
    }

    /** Whether enough answered for anything to be shown. */
    public boolean hasAnswers() {
        return wave.answers() != null;
    }

    /** The group as people read it. */
    public String name() {
        return group == null ? "all together" : group;
    }

    /** What its row is known by from edition to edition. */
    public String key() {
        return group == null ? wave.wave().name() : wave.wave().name() + " / " + group;
    }

    /** What they say to a question, where that may be shown. */
    public Optional<Share> share(PulseQuestion question) {
        return wave.cells().stream()
                .filter(cell -> Objects.equals(cell.group(), group) && cell.question() == question)
                .map(PulseWave.Cell::reading)
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .findFirst();
    }
}
