package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sprinthealth.simulator.Links.Wait;

class LinksTest {
    private static final List<Team> TEAMS = DemoPortfolio.teams();

    /** As it was at the end of the day on which it was linked. */
    private static Optional<Ticket> item(String key, LocalDate day) {
        return TEAMS.stream()
                .flatMap(team -> team.truth().tracker().at(Iteration.endOf(day, team.zone())).stream()
                        .filter(ticket -> team.key(ticket.card().number()).equals(key)))
                .findFirst();
    }

    @Test
    void items_are_linked_while_they_are_there_and_open() {
        assertThat(Links.OF_THE_DEMONSTRATION.all())
                .allMatch(wait ->
                        item(wait.item(), wait.since()).filter(Ticket::isOpen).isPresent());
        assertThat(Links.OF_THE_DEMONSTRATION.all())
                .filteredOn(wait -> item(wait.waitsFor(), wait.since()).isEmpty())
                .extracting(Wait::waitsFor)
                .containsExactly("LOG-214");
    }

    @Test
    void an_export_has_both_ends_of_a_link_from_the_day_on_which_it_was_made() {
        Map<String, byte[]> boreal = TEAMS.get(1).files();
        assertThat(header(boreal, "2026-02-23")).doesNotContain("issue link");
        assertThat(header(boreal, "2026-02-25"))
                .contains(",Outward issue link (Blocks),")
                .doesNotContain("Inward");
        assertThat(header(boreal, "2026-03-05"))
                .contains(",Inward issue link (Blocks),Outward issue link (Blocks),Comment");
    }

    @Test
    void a_german_export_has_them_in_german() {
        assertThat(header(TEAMS.get(3).files(), "2026-03-20"))
                .contains(",Eingehende Vorgangsverknüpfung (Blocks),Ausgehende Vorgangsverknüpfung (Blocks),");
    }

    private static String header(Map<String, byte[]> files, String day) {
        byte[] export = Objects.requireNonNull(files.get("jira-" + day + ".csv"));
        return new String(export, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    }
}
