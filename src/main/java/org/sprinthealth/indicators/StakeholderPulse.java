package org.sprinthealth.indicators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/** One of the questions to stakeholders as a figure, wave by wave, with what the others say printed beside. */
abstract class StakeholderPulse implements Indicator {
    private static final int LIMIT = 120;

    private static final String START =
            "Ask the four statements once a quarter, without names, and keep the columns wave, heard, informed, how to"
                    + " ask, what drops.";

    private final Definition definition;
    private final PulseQuestion question;
    private final List<PulseQuestion> beside;

    /**
     * A question.
     *
     * @param beside those that stand beside it, never averaged with it
     */
    StakeholderPulse(Definition definition, PulseQuestion question, List<PulseQuestion> beside) {
        this.definition = definition;
        this.question = question;
        this.beside = List.copyOf(beside);
    }

    @Override
    public final Definition definition() {
        return definition;
    }

    @Override
    public final Figure read(Delivered delivered) {
        List<PulseWave> waves = PulseWaves.of(delivered);
        LocalDate today = PulseWaves.dateOf(delivered.asOf(), delivered);
        Reading current = newest(waves, today)
                .map(wave -> stale(wave, today).<Reading>map(stale -> stale).orElseGet(() -> reading(wave)))
                .orElseGet(() -> nothing(delivered));
        return new Figure(
                definition,
                current,
                waves.stream().map(wave -> point(wave, delivered)).toList(),
                List.of());
    }

    /** The newest wave; one that still runs gives way to the one before until it has enough answers. */
    private static Optional<PulseWave> newest(List<PulseWave> waves, LocalDate today) {
        return waves.stream()
                .filter(wave -> wave.answers() != null || wave.wave().to().isBefore(today))
                .reduce((first, second) -> second)
                .or(() -> waves.stream().reduce((first, second) -> second));
    }

    private static Optional<NoData> stale(PulseWave wave, LocalDate today) {
        long age = ChronoUnit.DAYS.between(wave.wave().to(), today);
        return age <= LIMIT
                ? Optional.empty()
                : Optional.of(new NoData(
                        Reason.STALE,
                        "The newest wave, " + wave.wave().name() + ", ended " + age + " days ago, more than " + LIMIT
                                + ". Ask again."));
    }

    private Reading reading(PulseWave wave) {
        Reading reading = wave.reading(question);
        if (reading instanceof Share share) {
            List<String> notes = new ArrayList<>(share.evidence().notes());
            notes.add(0, pair(wave));
            return new Share(
                    share.matching(), share.of(), new Evidence(share.evidence().grade(), notes));
        }
        return reading;
    }

    /** {@code heard 7 of 9, informed 5 of 9}. */
    private String pair(PulseWave wave) {
        List<String> said = new ArrayList<>();
        said.add(said(question, wave));
        beside.forEach(other -> said.add(said(other, wave)));
        return String.join(", ", said);
    }

    private static String said(PulseQuestion question, PulseWave wave) {
        return wave.reading(question) instanceof Share share
                ? question.inWords() + " " + share.matching() + " of " + share.of()
                : question.inWords() + " too few";
    }

    private Point point(PulseWave wave, Delivered delivered) {
        LocalDate end = wave.wave().to();
        LocalDate today = PulseWaves.dateOf(delivered.asOf(), delivered);
        return new Point(
                wave.wave().name(),
                end.isBefore(today)
                        ? end.plusDays(1)
                                .atStartOfDay(delivered.team().zone())
                                .toInstant()
                                .minusSeconds(1)
                        : delivered.asOf(),
                reading(wave));
    }

    private static Reading nothing(Delivered delivered) {
        if (delivered.history().contracts().newest(Table.STAKEHOLDER_PULSE).isPresent()) {
            return new NoData(Reason.TOO_FEW, "Nobody has answered yet. " + START);
        }
        return delivered.history().snapshots().isEmpty()
                ? new NoData(Reason.NOT_YET, "No export and no stakeholder pulse has been read yet. " + START)
                : new NoData(Reason.NOT_EXPORTED, "There is no stakeholder pulse. " + START);
    }
}
