package org.sprinthealth.settings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.State;

/**
 * A team's settings, what it does not say being inherited from the portfolio, then from the defaults.
 *
 * @param id {@code [a-z0-9-]{1,40}}, the name of its inbox folder and of its outputs
 * @param name as people call it
 * @param zone its time zone
 * @param exports how its exports are to be read
 * @param states tracker status (lower case) to state, over the defaults by name and status category
 * @param types tracker type (lower case) to level, over the defaults by name
 * @param leftOutOfTop20 types (lower case) that are work but not product items: spikes, chores
 * @param orderedByRank whether the export's row order is declared to be the backlog's order
 * @param criteria where acceptance criteria are looked for, in order
 * @param planningGraceHours hours after t0 until the commitment instant; null for the end of the sprint's first day
 * @param staleAfterDays how old the newest export may be before a figure says STALE
 * @param size people in the team, or null
 * @param trackerHost host that item keys may link to, https only; null for no links
 * @param trackerPath path under the host with {@code {key}} in it
 * @param namedOnPage whether the team chose to be named on leadership's page
 * @param labels labels that mean something to the figures
 * @param rangeLocks dated decisions that lock a usual range anew: figure id and the date of the segment's first point
 * @param questionnaires what the questions of the team's online forms mean
 * @param shares folders that several teams share, and which of their rows are whose
 * @param stakeholdersInvited how many stakeholders are asked in each wave, or null where only a table tells
 */
public record TeamSettings(
        String id,
        String name,
        ZoneId zone,
        Exports exports,
        Map<String, State> states,
        Map<String, Level> types,
        List<String> leftOutOfTop20,
        boolean orderedByRank,
        CriteriaSources criteria,
        @Nullable Integer planningGraceHours,
        int staleAfterDays,
        @Nullable Integer size,
        @Nullable String trackerHost,
        String trackerPath,
        boolean namedOnPage,
        Labels labels,
        List<RangeLock> rangeLocks,
        List<Questionnaire> questionnaires,
        List<Share> shares,
        @Nullable Integer stakeholdersInvited) {

    /** Counts up where a version understands the same export otherwise, so that histories are derived again. */
    private static final String GENERATION = "3";

    /**
     * How a team's exports are read.
     *
     * @param zone the zone of times without one: the exporting user's profile zone
     * @param dateOrder the order of day and month in dates like 04/05/2026; null asks
     * @param scope what every export shows, or null to judge by the snapshot before
     * @param timeOfDay when an export was taken whose file name has a date only
     * @param aliases header (lower case) to field, over the built-in dictionaries
     */
    public record Exports(
            ZoneId zone,
            @Nullable DateOrder dateOrder,
            @Nullable Scope scope,
            LocalTime timeOfDay,
            Map<String, Field> aliases) {
        public Exports {
            aliases = Map.copyOf(aliases);
        }
    }

    /** The order of day and month in numeric dates. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /**
     * Where acceptance criteria are looked for; the first place that has any wins.
     *
     * @param order the places, in order
     * @param fields names of criteria fields beside the built-in ones, lower case
     * @param subTaskPattern regular expression that the summary of a criteria sub-task matches, or null
     * @param headings criteria headings of the team's own beside the built-in ones, lower case
     * @param templateLines lines of the team's own item template, which are never criteria
     */
    public record CriteriaSources(
            List<Place> order,
            List<String> fields,
            @Nullable String subTaskPattern,
            List<String> headings,
            List<String> templateLines) {
        public CriteriaSources {
            order = List.copyOf(order);
            fields = List.copyOf(fields);
            headings = List.copyOf(headings);
            templateLines = List.copyOf(templateLines);
        }

        /** A place where acceptance criteria can stand. */
        public enum Place {
            FIELD,
            HEADING,
            GIVEN_WHEN_THEN,
            SUB_TASKS
        }
    }

    /**
     * Labels of items that mean something, all in lower case.
     *
     * @param needsClarification an item that waits for an answer
     * @param notReady an item that was pushed back in planning as unclear
     * @param intake an item that came in by the team's intake
     * @param incident an item that could not wait for the backlog
     */
    public record Labels(
            List<String> needsClarification, List<String> notReady, List<String> intake, List<String> incident) {
        public Labels {
            needsClarification = List.copyOf(needsClarification);
            notReady = List.copyOf(notReady);
            intake = List.copyOf(intake);
            incident = List.copyOf(incident);
        }
    }

    /**
     * A dated decision to lock a figure's usual range anew.
     *
     * @param figure the figure's id
     * @param from the first day of the new segment
     */
    public record RangeLock(String figure, LocalDate from) {}

    /**
     * What the questions of an online form mean, or the titles of any other table whose titles are the team's own.
     *
     * @param table the table that its answers belong into
     * @param columns question (lower case) to column; {@code question#2} for the second question of the same words
     * @param sprint the sprint that all its answers are about, or null where a question asks for it
     * @param wave the wave that all its answers belong to; null where a question asks for it, else the quarter of the time
     *     stamp
     */
    public record Questionnaire(
            Contracts.Table table,
            Map<String, Contracts.Column> columns,
            @Nullable String sprint,
            @Nullable String wave) {
        public Questionnaire {
            columns = Map.copyOf(columns);
        }
    }

    /**
     * A folder of the inbox whose files hold rows of several teams.
     *
     * @param folder the folder's name
     * @param column the title of the column, or the name of the field, that tells whose a row is
     * @param teams what stands there (lower case), or the beginning of its path, with the id of the team
     * @param first whether this team is the first of those that share it, which is told of rows that are nobody's
     */
    public record Share(String folder, String column, Map<String, String> teams, boolean first) {
        public Share {
            teams = Map.copyOf(teams);
        }
    }

    public TeamSettings {
        shares = List.copyOf(shares);
        states = Map.copyOf(states);
        types = Map.copyOf(types);
        leftOutOfTop20 = List.copyOf(leftOutOfTop20);
        rangeLocks = List.copyOf(rangeLocks);
        questionnaires = List.copyOf(questionnaires);
    }

    /** These settings with folders that the team shares with others. */
    public TeamSettings sharing(List<Share> folders) {
        return new TeamSettings(
                id,
                name,
                zone,
                exports,
                states,
                types,
                leftOutOfTop20,
                orderedByRank,
                criteria,
                planningGraceHours,
                staleAfterDays,
                size,
                trackerHost,
                trackerPath,
                namedOnPage,
                labels,
                rangeLocks,
                questionnaires,
                folders,
                stakeholdersInvited);
    }

    /**
     * A SHA-256 of the settings that decide how exports are understood, and of how this version understands them. While it stays, what is stored of the team holds;
     * once it changes, the team's history has to be derived again from the archive.
     */
    public String intakeFingerprint() {
        return Fingerprint.of(String.join(
                        "\n",
                        GENERATION,
                        zone.getId(),
                        exports.zone().getId(),
                        String.valueOf(exports.dateOrder()),
                        String.valueOf(exports.scope()),
                        exports.timeOfDay().toString(),
                        inOrder(exports.aliases()),
                        inOrder(states),
                        inOrder(types),
                        criteria.toString(),
                        questionnaires.stream()
                                .map(TeamSettings::inOrder)
                                .toList()
                                .toString(),
                        shares.stream()
                                .map(share -> share.folder() + share.column() + inOrder(share.teams()) + share.first())
                                .toList()
                                .toString())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String inOrder(Questionnaire form) {
        return form.table() + inOrder(form.columns()) + form.sprint() + "/" + form.wave();
    }

    /** Copies of maps have another order in every process. */
    private static String inOrder(Map<String, ?> names) {
        return new TreeMap<>(names).toString();
    }
}
