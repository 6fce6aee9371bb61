package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;

class CriteriaReadingTest {

    private static final String TWO = "\n- Orders can be cancelled for 30 minutes\n- After that the button is gone";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h3. Acceptance Criteria",
                "h5. Acceptance criteria (must)",
                "# Acceptance criteria",
                "#### ✅ Acceptance criteria for the shop",
                "*Acceptance criteria*",
                "{*}Acceptance criteria{*}",
                "**Acceptance Criteria:**",
                "Acceptance criteria:",
                "ACCEPTANCE CRITERIA",
                "AC:",
                "Akzeptanzkriterien:",
                "Criteres d’acceptation :",
                "CRITERIOS DE ACEPTACION",
                "Critérios de aceite:",
                "Criteri di accettazione:",
                "Acceptatiecriteria:"
            })
    void finds_a_criteria_heading_however_it_is_written(String heading) {
        assertThat(described("As a buyer I want to cancel.\n\n" + heading + TWO).level())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Acceptance criteria", "* [ ] Acceptance criteria:", "1. Acceptance criteria"})
    void takes_no_bullet_for_a_heading(String bullet) {
        assertThat(described(bullet + TWO).level()).isZero();
    }

    @Test
    void ends_a_section_at_the_next_heading() {
        Criteria criteria =
                described("h3. Acceptance criteria\n* One check only\nh3. Rollout\n* Two regions\n* Three days");
        assertThat(criteria.written()).isEqualTo(1);
    }

    @Test
    void reads_headings_right_under_the_criteria_heading_as_groups_of_criteria() {
        Criteria criteria = described(
                "## Acceptance criteria\n### Web\n- Works offline\n### App\n- Syncs on start\n## Web\n- Old tab");
        assertThat(criteria.written()).isEqualTo(2);
    }

    @Test
    void reads_a_hash_as_a_number_in_wiki_markup_and_as_a_heading_in_markdown() {
        assertThat(described("h3. Acceptance criteria\n# Sorted by date\n# Newest first")
                        .written())
                .isEqualTo(2);
        assertThat(described("# Acceptance criteria\n- Sorted by date\n# Notes\n- Newest first")
                        .written())
                .isEqualTo(1);
    }

    @Test
    void reads_html_lists_tables_and_empty_paragraphs() {
        assertThat(described(
                                "<p><b>Acceptance criteria:</b></p><ul><li>Sorted by date</li><li><p>Newest first</p></li></ul>")
                        .written())
                .isEqualTo(2);
        assertThat(described(
                                "<h3>Acceptance criteria</h3><table><tr><th>No</th><th>What</th></tr><tr><td>1</td><td>Newest first</td></tr></table>")
                        .written())
                .isEqualTo(1);
        assertThat(described("<h3>Acceptance criteria</h3><div><br></div><p>&nbsp;</p>")
                        .level())
                .isEqualTo(1);
    }

    @Test
    void survives_spreadsheets_and_word_processors() {
        assertThat(described(
                                "Acceptance\u00a0criteria\u00a0:_x000D_\n\u2022\u00a0Sorted by date_x000D_\n\u2022\u00a0Newest first")
                        .level())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Given a guest\nWhen she pays\nThen she gets a receipt",
                "Angenommen ein Gast\nWenn er zahlt\nDann bekommt er einen Beleg",
                "Étant donné un client\nLorsque il paie\nAlors il reçoit un reçu",
                "Dado un cliente\nCuando paga\nEntonces recibe un recibo",
                "Dado um cliente\nQuando paga\nEntão recebe um recibo",
                "Dato un cliente\nQuando paga\nAllora riceve uno scontrino",
                "Gegeven een klant\nAls hij betaalt\nDan krijgt hij een bon",
                "- Given a guest\n- When she pays\n- Then she gets a receipt",
                "*Given* a guest\n*When* she pays\n*Then* she gets a receipt",
                "Given a guest, when she pays, then she gets a receipt",
                "{code:gherkin}\nScenario: paid\n  Given a guest\n  When she pays\n  Then she gets a receipt\n{code}"
            })
    void calls_one_complete_scenario_clear_anywhere_in_the_description(String scenario) {
        assertThat(described("As a guest I want to pay.\n\n" + scenario).level())
                .isEqualTo(3);
    }

    @Test
    void does_not_take_plain_given_and_when_for_a_scenario() {
        assertThat(described("Given the budget we start small.\nWhen it works we go on.")
                        .level())
                .isZero();
    }

    @Test
    void asks_for_the_rest_of_an_unfinished_scenario() {
        Criteria criteria = inField("Given a guest\nWhen she pays");
        assertThat(criteria.level()).isEqualTo(2);
        assertThat(criteria.reason()).contains("the Given/When/Then is not complete yet");
    }

    @Test
    void calls_an_empty_template_a_place_with_nothing_usable() {
        assertThat(inField("Given [context], when [action], then [result]").level())
                .isEqualTo(1);
        assertThat(inField("- [criterion 1]\n- <criterion 2>\n- …").reason()).contains("only placeholders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "n/a",
                "as discussed",
                "wie besprochen",
                "à définir",
                "ver descripción",
                "a definir",
                "da definire",
                "n.v.t."
            })
    void counts_no_placeholder_as_a_criterion(String placeholder) {
        assertThat(inField(placeholder).level()).isEqualTo(1);
    }

    @Test
    void counts_no_definition_of_done_as_criteria() {
        Criteria criteria = inField("- Code reviewed\n- Unit tests written\n- Deployed to staging");
        assertThat(criteria.level()).isEqualTo(1);
        assertThat(criteria.reason()).contains("only Definition of Done items");
    }

    @Test
    void counts_no_line_of_the_teams_own_template() {
        var sources =
                new CriteriaSources(List.of(Place.FIELD), List.of(), null, List.of(), List.of("What must be true?"));
        var text = new CriteriaText(
                false, List.of(new NamedText("AC", "* What must be true?\n* Newest first")), null, List.of());
        assertThat(new CriteriaReading(sources).read(text).written()).isEqualTo(1);
    }

    @Test
    void calls_prose_written_but_not_clear() {
        assertThat(inField("The customer sees where the parcel is.").level()).isEqualTo(2);
    }

    @Test
    void counts_vague_criteria_unless_a_number_or_a_state_makes_up_for_it() {
        assertThat(inField("- The search works well\n- Pages load quickly\n- Logo at the top")
                        .vague())
                .isEqualTo(2);
        assertThat(inField("- Pages load quickly, within 2 seconds\n- A robust \"Saved\" state")
                        .vague())
                .isZero();
    }

    @Test
    void calls_criteria_clear_while_fewer_than_half_are_vague() {
        assertThat(inField("- Easy to read\n- Newest first\n- Sorted by date").level())
                .isEqualTo(3);
        assertThat(inField("- Easy to read\n- Newest first").level()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Limit: TBD",
                "Which limit???",
                "Limite à confirmer",
                "Grenze noch zu klären",
                "Límite por definir",
                "Limite em aberto",
                "Limite da definire",
                "Grens nog te bepalen"
            })
    void is_not_clear_while_something_is_open(String open) {
        Criteria criteria = inField("- Newest first\n- Sorted by date\n- " + open);
        assertThat(criteria.unresolved()).isTrue();
        assertThat(criteria.level()).isEqualTo(2);
    }

    @Test
    void takes_the_name_of_a_state_for_no_open_question() {
        assertThat(inField("- Orders \"to be confirmed\" are orange\n- Confirmed ones are green")
                        .level())
                .isEqualTo(3);
    }

    @Test
    void asks_bugs_for_steps_and_the_expected_result_too() {
        String criteria = "Acceptance criteria:" + TWO;
        assertThat(bug(criteria).reason()).contains("the steps to reproduce and the expected result are missing");
        var inField = new NamedText("Report", "Steps:\n1. Open the cart\n\nExpected: it opens");
        assertThat(reading(Place.HEADING)
                        .read(new CriteriaText(true, List.of(inField), criteria, List.of()))
                        .level())
                .isEqualTo(3);
        assertThat(bug("*Steps*\n# Open the cart\n\n*Expected:* it opens\n\n" + criteria)
                        .level())
                .isEqualTo(3);
    }

    @Test
    void takes_the_first_place_in_the_teams_order_that_has_anything_usable() {
        var text = new CriteriaText(
                false, List.of(new NamedText("AC", "TBD")), "Acceptance criteria:" + TWO, List.of("AC: one check"));
        assertThat(reading(Place.FIELD, Place.HEADING, Place.SUB_TASKS)
                        .read(text)
                        .source())
                .isEqualTo("section \"acceptance criteria\"");
        assertThat(reading(Place.SUB_TASKS, Place.HEADING).read(text).source()).isEqualTo("sub-tasks");
    }

    @Test
    void finds_sub_tasks_by_the_teams_pattern() {
        var sources = new CriteriaSources(List.of(Place.SUB_TASKS), List.of(), "^Check\\b:?", List.of(), List.of());
        var text = new CriteriaText(
                false, List.of(), null, List.of("Check: newest first", "Build it", "Check: sorted by date"));
        assertThat(new CriteriaReading(sources).read(text).level()).isEqualTo(3);
    }

    @Test
    void takes_of_a_sub_task_what_follows_the_pattern_or_all_of_it() {
        var sources = new CriteriaSources(
                List.of(Place.SUB_TASKS), List.of(), "^Check\\b:?|\\(check\\)", List.of(), List.of());
        var text = new CriteriaText(
                false, List.of(), null, List.of("Check: newest first", "Sorted (check) by date", "Check", "Build it"));
        assertThat(new CriteriaReading(sources).read(text).fingerprint())
                .isEqualTo(inField("- Newest first\n- Sorted (check) by date").fingerprint());
    }

    @Test
    void knows_sub_tasks_by_their_label_without_a_pattern() {
        var text = new CriteriaText(false, List.of(), null, List.of("AC 1: newest first", "Build it", "AC 2"));
        assertThat(reading(Place.SUB_TASKS).read(text).fingerprint())
                .isEqualTo(inField("- Newest first").fingerprint());
    }

    @Test
    void knows_the_teams_own_headings() {
        var sources =
                new CriteriaSources(List.of(Place.HEADING), List.of(), null, List.of("Fertig, sobald"), List.of());
        var text = new CriteriaText(false, List.of(), "h3. Fertig, sobald" + TWO, List.of());
        assertThat(new CriteriaReading(sources).read(text).level()).isEqualTo(3);
    }

    @Test
    void says_kindly_what_is_there_and_what_is_missing() {
        assertThat(described("Upgrade the server").reason())
                .isEqualTo(
                        "No acceptance criteria yet (looked for a criteria field, a criteria heading, Given/When/Then, "
                                + "criteria sub-tasks); two checks that would show that it is done are a good start.");
        assertThat(described("Acceptance criteria:\n").reason())
                .isEqualTo("There is a place for criteria (section \"acceptance criteria\"), but it is still empty.");
        assertThat(inField("The customer sees where the parcel is.").reason())
                .isEqualTo("Written (prose in field \"Acceptance Criteria\"), worth five minutes: "
                        + "a list of two checks or more could be ticked off one by one.");
        assertThat(inField("- Newest first\n- Sorted by date\n- Which limit??").reason())
                .isEqualTo("Written (3 criteria in field \"Acceptance Criteria\"), worth five minutes: "
                        + "\"???\" is still open.");
        assertThat(inField("- Newest first").reason())
                .isEqualTo("Written (1 criterion in field \"Acceptance Criteria\"), worth five minutes: "
                        + "a second criterion or a complete Given/When/Then would make it clear.");
        assertThat(inField("- Newest first\n- Sorted by date").reason())
                .isEqualTo("Clear: 2 criteria in field \"Acceptance Criteria\", nothing open.");
    }

    @Test
    void quotes_nothing_of_the_items_own_words_in_its_reason() {
        Criteria criteria =
                described("Acceptance criteria (agreed with Zebulon):\n- Zebulon is happy and it works well");
        assertThat(criteria.reason() + criteria.source())
                .doesNotContain("Zebulon")
                .contains("works well");
    }

    @Test
    void gives_copied_criteria_the_same_fingerprint_whatever_their_format() {
        assertThat(inField("- [x] *Newest* first\n- [ ] Sorted by date").fingerprint())
                .isEqualTo(described("h3. Acceptance criteria\n# Sorted by date\n# newest first")
                        .fingerprint())
                .isNotEqualTo(inField("- Newest first\n- Sorted by name").fingerprint());
    }

    @Test
    void tells_criteria_apart_that_differ_in_a_number_or_a_sign() {
        assertThat(inField("- Limit > 5").fingerprint())
                .isNotEqualTo(inField("- Limit < 5").fingerprint());
        assertThat(inField("- Limit 3.5").fingerprint())
                .isNotEqualTo(inField("- Limit 35").fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* ", " ", "\n", "[", "{panel:title=a}", "# a #", "Given a\n", "AC:\n", "<p>", "**a", "<!--"})
    void reads_a_megabyte_of_nonsense_up_to_its_limit(String nonsense) {
        assertThat(described(nonsense.repeat(1_000_000 / nonsense.length())).level())
                .isLessThan(3);
    }

    private static CriteriaReading reading(Place... places) {
        return new CriteriaReading(new CriteriaSources(List.of(places), List.of(), null, List.of(), List.of()));
    }

    private static Criteria described(String description) {
        return reading(Place.values()).read(new CriteriaText(false, List.of(), description, List.of()));
    }

    private static Criteria bug(String description) {
        return reading(Place.values()).read(new CriteriaText(true, List.of(), description, List.of()));
    }

    private static Criteria inField(String text) {
        var field = new NamedText("Acceptance Criteria", text);
        return reading(Place.values()).read(new CriteriaText(false, List.of(field), null, List.of()));
    }

    @Test
    void a_tick_a_format_another_order_or_a_heading_alone_is_no_change_of_criteria() {
        Criteria before = described("Acceptance criteria:\n- [ ] Newest first\n- [ ] Sorted by date");
        assertThat(described("h3. Acceptance criteria\n* [x] Sorted by date\n* [x] *Newest* first")
                        .saysTheSameAs(before))
                .isTrue();
        assertThat(described("Upgrade the server").saysTheSameAs(described("Acceptance criteria:\n")))
                .isTrue();
    }

    @Test
    void a_criterion_added_removed_or_edited_is_a_change_of_criteria() {
        Criteria before = inField("- Newest first\n- Sorted by date");
        assertThat(inField("- Newest first\n- Sorted by date\n- Ten a page").saysTheSameAs(before))
                .isFalse();
        assertThat(inField("- Newest first").saysTheSameAs(before)).isFalse();
        assertThat(inField("- Newest first\n- Sorted by name").saysTheSameAs(before))
                .isFalse();
        assertThat(described("Upgrade the server").saysTheSameAs(before)).isFalse();
    }
}
