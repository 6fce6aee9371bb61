package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Item;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.Share;

/** Files of a folder that several teams share. */
class SharedFilesTest {
    private static final String HEADER = "ID,Title,Status,Squad";
    private static final String OURS = "1,Pay,New,Apollo";
    private static final String OTHERS = "2,Count,New,Gemini";

    @TempDir
    Path folder;

    @Test
    void a_team_has_the_rows_that_are_its_own() {
        Door door = door("shop", false);
        List<Sighting> parts = look(door, HEADER, OURS, OTHERS, "3,Search,New,apollo");

        assertThat(parts).extracting(Sighting::name).containsExactly("all.csv");
        assertThat(Door.each(door.night(parts.get(0)), Item::key)).containsExactly("1", "3");
    }

    @Test
    void a_team_has_the_records_that_are_its_own() {
        Door door = door("shop", false);
        String record =
                "{\"number\":1,\"title\":\"a\",\"state\":\"open\",\"html_url\":\"https://github.com/acme/shop/issues/1\",\"Squad\":\"Apollo\"}";
        Night night = door.night("all.json", record, record.replace("1", "2").replace("Apollo", "Gemini"));

        assertThat(Door.each(night, Item::key)).containsExactly("shop#1");
    }

    @Test
    void the_first_team_is_told_of_the_rows_that_are_no_teams() {
        List<Sighting> parts = look(
                door("shop", true),
                HEADER,
                OURS,
                OTHERS,
                "3,Lost,New,",
                "4,Odd,New," + "x".repeat(60),
                "5,Odd,New," + "y".repeat(61));

        assertThat(parts).extracting(Sighting::kind).containsExactly(Kind.ITEMS, Kind.UNUSABLE);
        String what = ", which is no team of this portfolio. Name its team under shared in the portfolio file, or leave"
                + " such rows out of the export";
        assertThat(Door.refusal(parts.get(1)))
                .containsExactly(
                        "all.csv/rows of no team:4 Squad: found nothing" + what,
                        "all.csv/rows of no team:5 Squad: found '" + "x".repeat(60) + "'" + what,
                        "all.csv/rows of no team:6 Squad: found '" + "y".repeat(60) + "…'" + what);
        assertThat(Optional.ofNullable(parts.get(1).refusal()).orElseThrow().receipt())
                .extracting("format", "read", "quarantined")
                .containsExactly("Backlog table", 3, 3);
    }

    @Test
    void the_first_team_is_told_nothing_where_all_rows_are_of_teams() {
        assertThat(look(door("shop", true), HEADER, OURS, OTHERS))
                .extracting(Sighting::name)
                .containsExactly("all.csv");
    }

    @Test
    void no_other_team_is_told_of_rows_that_are_no_teams() {
        assertThat(look(door("shop", false), HEADER, OURS, "3,Lost,New,"))
                .extracting(Sighting::name)
                .containsExactly("all.csv");
    }

    @Test
    void a_file_without_a_row_of_the_team_is_in_order() {
        List<Sighting> parts = look(door("shop", true), HEADER, OTHERS);

        assertThat(parts).extracting(Sighting::kind).containsExactly(Kind.UNUSABLE);
        Sighting.Refusal refusal = Optional.ofNullable(parts.get(0).refusal()).orElseThrow();
        assertThat(refusal.rejected()).isEmpty();
        assertThat(refusal.receipt().verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(refusal.receipt().notes())
                .containsExactly("It is a file of several teams, and none of its rows is this team's.");
    }

    @Test
    void a_file_in_the_teams_own_folder_is_all_its_own() {
        Door door = door("apollo", true);

        assertThat(Door.each(door.night("own.csv", HEADER, OURS, OTHERS, "3,Lost,New,"), Item::key))
                .containsExactly("1", "2", "3");
        assertThat(Door.refusal(door.look("empty.csv", HEADER)))
                .containsExactly("empty.csv: it has a header and no rows. Check the filter it was exported with");
    }

    private static List<Sighting> look(Door door, String... lines) {
        return door.lookAtParts("all.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Door door(String into, boolean first) {
        Share share = new Share("shop", "Squad", Map.of("apollo", "apollo", "gemini", "gemini"), first);
        TeamSettings team = Teams.apollo().build().sharing(List.of(share));
        return new Door(folder, team, into);
    }
}
