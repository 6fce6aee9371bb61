package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.date;
import static org.sprinthealth.history.Cells.dateOrNull;
import static org.sprinthealth.history.Cells.integerOrNull;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseInvitation;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Wave;

/** What teams keep in tables of their own, as each file told it. */
final class EntryTables {
    private static final EntryTable<PlanningEntry> PLANNING = new EntryTable<>(
            "planning_entry",
            Table.PLANNING_LOG,
            entry -> cells(
                    entry.sprint(), entry.item(), entry.outcome().name(), entry.neededClarification(), entry.note()),
            row -> new PlanningEntry(
                    text(row, "sprint"),
                    text(row, "item_key"),
                    name(row, "outcome", PlanningEntry.Outcome.class),
                    row.getBoolean("clarified"),
                    row.getString("note")));

    private static final EntryTable<GoalAnswer> GOAL_ANSWERS = new EntryTable<>(
            "goal_answer",
            Table.GOAL_SURVEY,
            answer -> cells(answer.sprint(), answer.answer(), answer.understandsWhy(), answer.scored()),
            row -> new GoalAnswer(
                    text(row, "sprint"),
                    row.getString("answer"),
                    integerOrNull(row, "understands_why"),
                    integerOrNull(row, "scored")));

    private static final EntryTable<PulseAnswer> PULSE = new EntryTable<>(
            "pulse_answer",
            Table.STAKEHOLDER_PULSE,
            answer -> cells(
                    answer.wave().name(),
                    answer.wave().from(),
                    answer.wave().to(),
                    answer.heard(),
                    answer.informed(),
                    answer.howToAsk(),
                    answer.whatDrops(),
                    answer.group(),
                    answer.comment()),
            row -> new PulseAnswer(
                    wave(row),
                    integerOrNull(row, "heard"),
                    integerOrNull(row, "informed"),
                    integerOrNull(row, "how_to_ask"),
                    integerOrNull(row, "what_drops"),
                    row.getString("asked_group"),
                    row.getString("remark")));

    private static final EntryTable<PulseInvitation> INVITATIONS = new EntryTable<>(
            "pulse_invitation",
            Table.STAKEHOLDERS_INVITED,
            asked ->
                    cells(asked.wave().name(), asked.wave().from(), asked.wave().to(), asked.group(), asked.invited()),
            row -> new PulseInvitation(wave(row), row.getString("asked_group"), row.getInt("invited")));

    private static final EntryTable<Feature> FEATURES = new EntryTable<>(
            "feature",
            Table.FEATURES,
            feature -> cells(
                    feature.id(),
                    json(feature.aliases()),
                    feature.name(),
                    json(feature.items()),
                    feature.shipped(),
                    feature.reach().name(),
                    feature.audience(),
                    feature.intendedOutcome(),
                    feature.measure(),
                    feature.target(),
                    feature.seasonal()),
            EntryTables::feature);

    private static final EntryTable<FeatureUse> USES = new EntryTable<>(
            "feature_use",
            Table.FEATURE_USAGE,
            use -> cells(use.feature(), use.periodEnd(), use.using(), use.eligible()),
            row -> new FeatureUse(
                    text(row, "feature_id"), date(row, "period_end"), row.getInt("users"), row.getInt("eligible")));

    private static final EntryTable<RoadmapGoal> GOALS = new EntryTable<>(
            "roadmap_goal",
            Table.GOALS,
            goal -> cells(
                    goal.goal(),
                    json(goal.keysOrLabels()),
                    goal.horizon(),
                    goal.outcome(),
                    goal.measure(),
                    goal.reviewed()),
            row -> new RoadmapGoal(
                    text(row, "goal"),
                    strings(row, "keys_or_labels"),
                    row.getString("horizon"),
                    row.getString("outcome"),
                    row.getString("success_measure"),
                    dateOrNull(row, "reviewed")));

    private static final EntryTable<Decision> DECISIONS = new EntryTable<>(
            "decision",
            Table.DECISIONS,
            decision -> cells(
                    decision.date(),
                    decision.about(),
                    decision.kind().name(),
                    decision.why(),
                    decision.whatDrops(),
                    decision.revisit()),
            row -> new Decision(
                    date(row, "decided_on"),
                    text(row, "about"),
                    name(row, "kind", Decision.Kind.class),
                    row.getString("reason"),
                    row.getString("what_drops"),
                    dateOrNull(row, "revisit")));

    private static final List<EntryTable<?>> ALL =
            List.of(PLANNING, GOAL_ANSWERS, PULSE, INVITATIONS, FEATURES, USES, GOALS, DECISIONS);

    private final Sql sql;

    EntryTables(Sql sql) {
        this.sql = sql;
    }

    /** Keeps what one file told; telling it again changes nothing. */
    void put(String team, ToldFile file, List<Contracts.Entry> told) {
        for (EntryTable<?> table : ALL) {
            table.forget(sql, team, file.sha256(), file.name());
            table.put(
                    sql,
                    team,
                    file,
                    told.stream().filter(entry -> entry.table() == table.of()).toList());
        }
    }

    /** What holds by an instant. */
    Contracts until(String team, Instant asOf) {
        List<Contracts.Entry> entries = new ArrayList<>();
        Map<Table, Instant> newest = new EnumMap<>(Table.class);
        for (EntryTable<?> table : ALL) {
            List<ToldEntry> told = table.told(sql, team, asOf);
            told.forEach(each ->
                    newest.merge(table.of(), each.file().toldAt(), (one, other) -> one.isAfter(other) ? one : other));
            entries.addAll(ToldEntry.inForce(told));
        }
        return Contracts.of(entries, newest).withPulseTold(ToldEntry.waves(PULSE.told(sql, team, asOf)));
    }

    void forget(String team) {
        ALL.forEach(table -> table.forget(sql, team));
    }

    private static @Nullable Object[] cells(@Nullable Object... cells) {
        return cells;
    }

    private static Wave wave(ResultSet row) throws SQLException {
        return new Wave(text(row, "wave"), date(row, "wave_from"), date(row, "wave_to"));
    }

    private static Feature feature(ResultSet row) throws SQLException {
        return new Feature(
                text(row, "feature_id"),
                strings(row, "aliases"),
                text(row, "name"),
                strings(row, "items"),
                date(row, "shipped"),
                name(row, "reach", Feature.Reach.class),
                row.getString("audience"),
                row.getString("intended_outcome"),
                row.getString("success_measure"),
                Kept.of(row.getBigDecimal("target_percent")),
                row.getBoolean("seasonal"));
    }
}
