package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.simulator.PlanningLog.Decided;
import org.sprinthealth.simulator.PlanningLog.Presented;

class ContractsTest {
    private static final Team APOLLO = DemoPortfolio.teams().get(0);
    private static final Team DROSSEL = DemoPortfolio.teams().get(3);

    private final Map<String, byte[]> apollo = new Contracts(APOLLO, Moods.APOLLO).files(DemoPortfolio.AS_OF);
    private final Map<String, byte[]> drossel = new Contracts(DROSSEL, Moods.DROSSEL).files(DemoPortfolio.AS_OF);

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name + "-2026-03-29.csv", new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void every_table_has_the_titles_of_its_contract() {
        assertThat(apollo).hasSize(8);
        assertThat(text(apollo, "planning-log")).startsWith("sprint,item,outcome,needed clarification,note\r\n");
        assertThat(text(apollo, "goal-survey")).startsWith("sprint,answer,understands why,scored\r\n");
        assertThat(text(apollo, "stakeholder-pulse"))
                .startsWith("wave,heard,informed,how to ask,what drops,group,comment\r\n2025-Q4,");
        assertThat(text(apollo, "stakeholders-invited"))
                .startsWith("wave,group,invited\r\n2025-Q4,Sales,8\r\n2025-Q4,Service desk,8\r\n");
        assertThat(text(apollo, "features"))
                .startsWith("feature,name,items,shipped,class,audience,intended outcome,measure,target\r\n"
                        + "F1,Basket kept for thirty days,,2025-10-14,core,guests who order more than once,");
        assertThat(text(apollo, "feature-usage")).startsWith("feature,period,using,eligible\r\nF1,2026-02-01,");
        assertThat(text(apollo, "goals"))
                .startsWith("goal,keys or labels,horizon,outcome,measure,reviewed\r\n")
                .contains(",APO-1,now,");
        assertThat(text(apollo, "decisions"))
                .startsWith("date,item or request,decision,why,what drops,revisit\r\n2026-01-");
    }

    @Test
    void a_german_team_keeps_them_in_german_with_semicolons() {
        assertThat(text(drossel, "planning-log"))
                .startsWith("Sprint;Eintrag;Ergebnis;Klärung nötig;Notiz\r\nDRO Sprint 1;DRO-")
                .contains(";übernommen;ja;", ";nicht bereit;;", ";Kapazität;;");
        assertThat(text(drossel, "decisions"))
                .contains("\r\n27.01.2026;DRO-30;umsortiert;")
                .contains(";nicht jetzt;");
    }

    @Test
    void a_planning_log_takes_what_was_committed() {
        List<Presented> rows =
                new PlanningLog(APOLLO, Moods.APOLLO).upTo(Iteration.endOf(DemoPortfolio.AS_OF, APOLLO.zone()));
        APOLLO.truth()
                .ledgers(Iteration.endOf(DemoPortfolio.AS_OF, APOLLO.zone()))
                .forEach(ledger -> assertThat(rows)
                        .filteredOn(row -> row.sprint().equals(ledger.sprint()) && row.decided() == Decided.TAKEN)
                        .hasSize(ledger.items().committed()));
    }

    @Test
    void where_refinement_pays_fewer_items_need_clarification_late() {
        List<Presented> rows =
                new PlanningLog(APOLLO, Moods.APOLLO).upTo(Iteration.endOf(DemoPortfolio.AS_OF, APOLLO.zone()));
        assertThat(clarified(rows, "APO Sprint 1")).isGreaterThan(clarified(rows, "APO Sprint 6"));
    }

    private static long clarified(List<Presented> rows, String sprint) {
        return rows.stream()
                .filter(row -> row.sprint().equals(sprint) && row.clarified())
                .count();
    }

    @Test
    void tables_name_nobody_and_are_the_same_each_time() {
        assertThat(new Contracts(APOLLO, Moods.APOLLO).files(DemoPortfolio.AS_OF))
                .allSatisfy((name, bytes) -> assertThat(bytes)
                        .isEqualTo(apollo.get(name))
                        .asString(StandardCharsets.UTF_8)
                        .doesNotContain("Canary"));
    }
}
