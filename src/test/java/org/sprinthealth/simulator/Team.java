package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A simulated team: its story, the nights it exports, and the truth.
 *
 * @param story what kind of team it is
 * @param nights what is odd about its exports
 * @param truth its true figures
 * @param exports what it drops into its inbox
 * @param keys how its items are named
 */
public record Team(Story story, Nights nights, Truth truth, Exports exports, Keys keys) {

    /** A team that exports from Jira every night. */
    static Team live(Story story, Nights nights) {
        return live(story, nights, Exports.jiraNightly());
    }

    /** A team whose items have the project's prefix. */
    static Team live(Story story, Nights nights, Exports exports) {
        return live(story, nights, exports, Keys.PREFIXED);
    }

    static Team live(Story story, Nights nights, Exports exports, Keys keys) {
        return new Team(story, nights, SimulatedTeam.live(story, nights::isFull), exports, keys);
    }

    /** The same team, dropping the tables too that it keeps by hand. */
    Team keeping(Mood mood) {
        return new Team(story, nights, truth, exports.and(Exports.contracts(mood)), keys);
    }

    /** The same team, whose coach sent back copies of its workbook. */
    Team talkingOver(ReturnedCopy... copies) {
        return new Team(story, nights, truth, exports.and(Exports.returned(copies)), keys);
    }

    /** Its id, the name of its inbox folder. */
    public String id() {
        return story.id();
    }

    /** The key of an item. */
    String key(int number) {
        return keys.of(story, number);
    }

    /** Its time zone. */
    public ZoneId zone() {
        return story.zone();
    }

    /** The next 20 items at a moment, in order, as {@code APO-12 level 3}. */
    public List<String> topOfBacklog(Instant when) {
        return truth.topOfBacklog(when).stream()
                .map(ticket ->
                        key(ticket.card().number()) + " level " + ticket.text().level())
                .toList();
    }

    /** The days that end with a full export, in order. */
    public List<LocalDate> exportedDays() {
        return story.workingDays().stream().filter(nights::isFull).toList();
    }

    /** Everything that the team drops into its inbox, by file name. */
    public Map<String, byte[]> files() {
        return exports.of(this);
    }
}
