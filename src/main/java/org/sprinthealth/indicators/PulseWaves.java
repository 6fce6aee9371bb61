package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseInvitation;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/** The waves in which a team's stakeholders were asked, as far as they may be shown. */
public final class PulseWaves {
    private static final int FEW_ANSWERED = 40;

    private final Delivered delivered;

    private PulseWaves(Delivered delivered) {
        this.delivered = delivered;
    }

    /** The waves that had begun, oldest first. */
    public static List<PulseWave> of(Delivered delivered) {
        LocalDate today = dateOf(delivered.asOf(), delivered);
        PulseWaves waves = new PulseWaves(delivered);
        return ShownWaves.of(delivered.history().contracts().pulseTold()).stream()
                .filter(shown -> !shown.wave().from().isAfter(today))
                .map(waves::wave)
                .toList();
    }

    static LocalDate dateOf(Instant when, Delivered delivered) {
        return when.atZone(delivered.team().zone()).toLocalDate();
    }

    private PulseWave wave(ShownWave shown) {
        Integer invited = invited(shown.wave());
        Integer answers = shown.isShown() ? shown.voices().size() : null;
        List<String> notes = notes(shown, invited);
        List<PulseWave.Cell> cells = new ArrayList<>();
        for (PulseQuestion question : PulseQuestion.values()) {
            cells.add(new PulseWave.Cell(null, question, total(shown, question, notes)));
        }
        shown.groups().stream().sorted().forEach(group -> cells.addAll(group(shown, group)));
        return new PulseWave(shown.wave(), invited, answers, cells, comments(shown), notices(shown));
    }

    private static Reading total(ShownWave shown, PulseQuestion question, List<String> notes) {
        String wave = shown.wave().name();
        if (!shown.isShown()) {
            return new NoData(
                    Reason.TOO_FEW, "Fewer than five answers in " + wave + ". Ask more stakeholders, without names.");
        }
        if (!shown.questions().contains(question)) {
            return new NoData(
                    Reason.TOO_FEW,
                    "Fewer than five could say in " + wave + ": '" + question.statement()
                            + "' Ask it again in the next wave.");
        }
        return share(question, shown.voices(), notes);
    }

    private static List<PulseWave.Cell> group(ShownWave shown, String group) {
        Set<Voice> voices = shown.of(group);
        String name = voices.stream()
                .map(voice -> Objects.requireNonNullElse(voice.answer().group(), ""))
                .min(String::compareTo)
                .orElseThrow()
                .strip();
        return shown.questions().stream()
                .sorted()
                .map(question -> new PulseWave.Cell(name, question, share(question, voices, List.of())))
                .toList();
    }

    private static Reading share(PulseQuestion question, Set<Voice> cell, List<String> notes) {
        Set<Voice> knowing = ShownWave.knowing(question, cell);
        int favourable = (int) knowing.stream()
                .filter(voice -> question.isFavouredBy(voice.answer()))
                .count();
        return new Share(favourable, knowing.size(), new Evidence(Grade.A, notes));
    }

    private @Nullable Integer invited(Wave wave) {
        List<PulseInvitation> told = delivered.history().contracts().invitations().stream()
                .filter(asked -> asked.wave().equals(wave))
                .toList();
        List<PulseInvitation> all =
                told.stream().filter(asked -> asked.group() == null).toList();
        if (told.isEmpty()) {
            return delivered.team().stakeholdersInvited();
        }
        return (all.isEmpty() ? told : all)
                .stream().mapToInt(PulseInvitation::invited).sum();
    }

    private static List<String> notes(ShownWave shown, @Nullable Integer invited) {
        List<String> notes = new ArrayList<>();
        int answers = shown.voices().size();
        if (invited == null) {
            notes.add(answers + " answers in " + shown.wave().name() + "; how many were invited is not known");
        } else if (invited < answers) {
            notes.add(answers + " answers in " + shown.wave().name() + ", more than the " + invited + " invited");
        } else {
            String few = answers * 100 < invited * FEW_ANSWERED ? "few answered: " : "";
            notes.add(few + answers + " answers of " + invited + " invited in "
                    + shown.wave().name());
        }
        if (shown.waiting()) {
            notes.add("the answers changed since; what changed shows once it is five answers or more");
        }
        return notes;
    }

    private static List<String> notices(ShownWave shown) {
        List<String> notices = new ArrayList<>();
        if (!shown.isShown()) {
            notices.add("Fewer than five answers: nothing is shown.");
        } else if (shown.hidden().stream().anyMatch(group -> !group.isEmpty())) {
            notices.add("Some groups are not shown, so that no group of fewer than five can be worked out,"
                    + " in this wave or from another one.");
        }
        if (shown.isShown() && shown.remarks().isEmpty()) {
            notices.add("Comments show from ten answers on.");
        }
        return notices;
    }

    /** In an order that depends on the comments and the wave alone, never on who came first. */
    private static List<String> comments(ShownWave shown) {
        List<String> comments = new ArrayList<>(shown.remarks().stream()
                .map(Voice::answer)
                .map(PulseAnswer::comment)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(comment -> !comment.isEmpty())
                .sorted()
                .toList());
        Collections.shuffle(comments, new Random(shown.wave().name().hashCode()));
        return comments;
    }
}
