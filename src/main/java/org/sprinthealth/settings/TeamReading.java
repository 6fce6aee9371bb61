package org.sprinthealth.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.State;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;
import org.sprinthealth.settings.TeamSettings.DateOrder;
import org.sprinthealth.settings.TeamSettings.Exports;
import org.sprinthealth.settings.TeamSettings.Labels;
import org.sprinthealth.settings.TeamSettings.Questionnaire;
import org.sprinthealth.settings.TeamSettings.RangeLock;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The reading of a team's settings: the list of all there are.
 *
 * @param portfolioZone the zone of teams that name none
 */
record TeamReading(ZoneId portfolioZone) {

    TeamSettings read(String id, Section team) {
        ZoneId zone = team.get("time-zone", Forms.ZONE).orElse(portfolioZone);
        Section tracker = team.section("tracker");
        Section stakeholders = team.section("stakeholders");
        TeamSettings settings = new TeamSettings(
                id,
                team.own("name", Forms.TEXT).orElse(id),
                zone,
                exports(team.section("exports"), zone),
                team.names("states", Forms.oneOf(EnumSet.allOf(State.class))),
                team.names("types", Forms.oneOf(EnumSet.allOf(Level.class))),
                team.get("left-out-of-top-20", Forms.listOf(Forms.NAME)).orElse(Defaults.LEFT_OUT_OF_TOP_20),
                team.get("ordered-by-rank", Forms.YES_OR_NO).orElse(false),
                criteria(team.section("criteria")),
                team.get("planning-grace-hours", Forms.whole(0, 24 * 14)).orElse(null),
                team.get("stale-after-days", Forms.whole(1, 366)).orElse(Defaults.STALE_AFTER_DAYS),
                team.get("size", Forms.whole(1, 100)).orElse(null),
                tracker.get("host", Forms.HOST).orElse(null),
                tracker.get("path", Forms.LINK_PATH).orElse(Defaults.TRACKER_PATH),
                team.get("named-on-page", Forms.YES_OR_NO).orElse(false),
                labels(team.section("labels")),
                rangeLocks(team),
                team.get("forms", Forms.listOf(TeamReading::questionnaire)).orElse(List.of()),
                List.of(),
                stakeholders.get("invited", Forms.whole(1, 10_000)).orElse(null));
        tracker.refuseUnknown();
        stakeholders.refuseUnknown();
        return settings;
    }

    private static Exports exports(Section exports, ZoneId teamZone) {
        Exports read = new Exports(
                exports.get("zone", Forms.ZONE).orElse(teamZone),
                exports.get("dates", Forms.oneOf(EnumSet.allOf(DateOrder.class)))
                        .orElse(null),
                exports.get("scope", Forms.oneOf(EnumSet.of(Scope.FULL, Scope.FILTERED)))
                        .orElse(null),
                exports.get("time-of-day", Forms.TIME).orElse(Defaults.TIME_OF_DAY),
                exports.names("columns", Forms.oneOf(EnumSet.allOf(Field.class))));
        exports.refuseUnknown();
        return read;
    }

    private static CriteriaSources criteria(Section criteria) {
        CriteriaSources read = new CriteriaSources(
                criteria.get("look-in", Forms.listOf(Forms.oneOf(EnumSet.allOf(Place.class))))
                        .orElse(Defaults.CRITERIA_LOOKED_FOR_IN),
                criteria.get("fields", Forms.listOf(Forms.NAME)).orElse(List.of()),
                criteria.get("sub-task-pattern", Forms.PATTERN).orElse(null),
                criteria.get("headings", Forms.listOf(Forms.NAME)).orElse(List.of()),
                criteria.get("template-lines", Forms.listOf(Forms.TEXT)).orElse(List.of()));
        criteria.refuseUnknown();
        return read;
    }

    private static Labels labels(Section labels) {
        Labels read = new Labels(
                labels.get("needs-clarification", Forms.listOf(Forms.NAME))
                        .orElse(Defaults.LABELS.needsClarification()),
                labels.get("not-ready", Forms.listOf(Forms.NAME)).orElse(Defaults.LABELS.notReady()),
                labels.get("intake", Forms.listOf(Forms.NAME)).orElse(Defaults.LABELS.intake()),
                labels.get("incident", Forms.listOf(Forms.NAME)).orElse(Defaults.LABELS.incident()));
        labels.refuseUnknown();
        return read;
    }

    private static List<RangeLock> rangeLocks(Section team) {
        return team.get("range-locks", Forms.listOf(TeamReading::rangeLock)).orElse(List.of());
    }

    private static @Nullable RangeLock rangeLock(String name, Node node, Problems problems) {
        Section lock = new Section(name, node, null, problems);
        Optional<String> figure = lock.required("figure", Forms.ID, "backlog-health");
        Optional<LocalDate> from = lock.required("from", Forms.DATE, "2026-01-05");
        lock.refuseUnknown();
        return figure.isPresent() && from.isPresent() ? new RangeLock(figure.get(), from.get()) : null;
    }

    private static @Nullable Questionnaire questionnaire(String name, Node node, Problems problems) {
        Section form = new Section(name, node, null, problems);
        Optional<Table> table = form.required("contract", Forms.oneOf(EnumSet.allOf(Table.class)), "stakeholder-pulse");
        EnumSet<Column> known = EnumSet.noneOf(Column.class);
        known.addAll(table.map(Table::columns).orElse(List.of(Column.values())));
        Questionnaire read = new Questionnaire(
                table.orElse(Table.STAKEHOLDER_PULSE),
                form.names("columns", Forms.oneOf(known)),
                form.get("sprint", Forms.TEXT).orElse(null),
                form.get("wave", Forms.WAVE).orElse(null));
        form.refuseUnknown();
        table.ifPresent(there -> refuseLacking(read, node, problems));
        return table.isPresent() ? read : null;
    }

    private static void refuseLacking(Questionnaire form, Node node, Problems problems) {
        List<String> lacking = form.table().needed().stream()
                .filter(column -> !form.columns().containsValue(column))
                .filter(column -> column != Column.WAVE && (column != Column.SPRINT || form.sprint() == null))
                .map(Column::title)
                .toList();
        if (!lacking.isEmpty()) {
            String orFixed = lacking.contains(Column.SPRINT.title()) ? ", or write sprint: with its name" : "";
            problems.at(
                    node,
                    "forms: the contract " + form.table().inWords() + " also needs " + String.join(", ", lacking)
                            + ". Under columns, name the question behind each" + orFixed);
        }
    }
}
