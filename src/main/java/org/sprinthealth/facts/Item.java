package org.sprinthealth.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a team's tracker as one snapshot shows it, without any person's name.
 *
 * @param key what people call it, such as {@code APO-12}; unique in a snapshot
 * @param id the tracker's stable id where exported, else null; survives a move between projects
 * @param type the tracker's type name, such as {@code Story}
 * @param level what kind of thing the type is
 * @param summary its title, one line
 * @param status the tracker's status name
 * @param state the mapped state; null where the status is not mapped
 * @param rank the tracker's rank, comparable as text ({@code i00847:} of Jira's {@code 0|i00847:}); null where none
 * @param row its place in the export, from 1
 * @param priority the tracker's priority name, or null
 * @param sprints names of the sprints it is or was in, oldest first
 * @param estimate the estimate in the team's unit; null where none, which differs from 0
 * @param labels labels, sorted
 * @param parentKey key of the parent, or null
 * @param links links to other items, sorted
 * @param dates created, updated, resolved
 * @param flagged whether it is flagged as impeded
 * @param requesterGroup the group that asked for it, never a person; or null
 * @param comments countable facts of the comments
 * @param criteria how clear its acceptance criteria are
 * @param text what its description and criteria say, without their words; null where the export has no text
 */
public record Item(
        String key,
        @Nullable String id,
        String type,
        Level level,
        String summary,
        String status,
        @Nullable State state,
        @Nullable String rank,
        int row,
        @Nullable String priority,
        List<String> sprints,
        @Nullable BigDecimal estimate,
        List<String> labels,
        @Nullable String parentKey,
        List<Link> links,
        Dates dates,
        boolean flagged,
        @Nullable String requesterGroup,
        Comments comments,
        Criteria criteria,
        @Nullable TextFacts text) {

    public Item {
        sprints = List.copyOf(sprints);
        labels = List.copyOf(labels);
        links = List.copyOf(links);
    }

    /** Whether indicators count it: a story, task, bug or spike, not a parent and not a sub-task. */
    public boolean isStandard() {
        return level == Level.STANDARD;
    }

    /** Whether more work is expected on it. An item whose status is not mapped is neither open nor closed. */
    public boolean isOpen() {
        return state != null && !state.isClosed();
    }

    /** How many words of the description, in percent, are not those of an earlier version. */
    public int wordsChangedFrom(Item before) {
        return sketch().percentChangedFrom(before.sketch());
    }

    private WordSketch sketch() {
        return text == null ? WordSketch.NONE : text.sketch();
    }
}
