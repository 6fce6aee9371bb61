package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instantOrNull;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.list;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.nameOrNull;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.WordSketch;

/** An item as the tables keep it, in the same columns wherever a version of one is kept. */
final class ItemColumns {
    private ItemColumns() {}

    /** A row: the columns that place it, then those of the item. */
    static @Nullable Object[] after(Item item, @Nullable Object... place) {
        return Stream.of(place, what(item), work(item), words(item))
                .flatMap(Stream::of)
                .toArray();
    }

    private static @Nullable Object[] what(Item item) {
        return new @Nullable Object[] {
            item.key(),
            item.id(),
            item.type(),
            item.level().name(),
            item.summary(),
            item.status(),
            nameOrNull(item.state()),
            item.rank(),
            item.row(),
            item.priority()
        };
    }

    private static @Nullable Object[] work(Item item) {
        return new @Nullable Object[] {
            json(item.sprints()),
            item.estimate(),
            json(item.labels()),
            item.parentKey(),
            json(item.links()),
            timeOrNull(item.dates().created()),
            timeOrNull(item.dates().updated()),
            timeOrNull(item.dates().resolved()),
            item.flagged(),
            item.requesterGroup()
        };
    }

    private static @Nullable Object[] words(Item item) {
        Criteria criteria = item.criteria();
        TextFacts text = item.text();
        return new @Nullable Object[] {
            item.comments().count(),
            item.comments().questions(),
            timeOrNull(item.comments().last()),
            criteria.level(),
            criteria.reason(),
            criteria.written(),
            criteria.vague(),
            criteria.unresolved(),
            criteria.source(),
            criteria.fingerprint(),
            text == null ? null : text.fingerprint(),
            text == null ? "" : text.sketch().encoded(),
            text != null && text.saysWhoAndWhy(),
            text == null ? TextFacts.Success.UNSAID.name() : text.success().name()
        };
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                text(row, "item_key"),
                row.getString("item_id"),
                text(row, "item_type"),
                name(row, "item_level", Level.class),
                text(row, "summary"),
                text(row, "status"),
                nameOrNull(row, "state", State.class),
                row.getString("backlog_rank"),
                row.getInt("row_no"),
                row.getString("priority"),
                strings(row, "sprints"),
                Kept.of(row.getBigDecimal("estimate")),
                strings(row, "labels"),
                row.getString("parent_key"),
                list(text(row, "links"), Link[].class),
                new Dates(
                        instantOrNull(row, "created_at"),
                        instantOrNull(row, "updated_at"),
                        instantOrNull(row, "resolved_at")),
                row.getBoolean("flagged"),
                row.getString("requester_group"),
                new Comments(row.getInt("comments"), row.getInt("questions"), instantOrNull(row, "last_comment")),
                criteria(row),
                textOf(row));
    }

    private static Criteria criteria(ResultSet row) throws SQLException {
        return new Criteria(
                row.getInt("criteria_level"),
                text(row, "criteria_reason"),
                row.getInt("criteria_written"),
                row.getInt("criteria_vague"),
                row.getBoolean("criteria_open"),
                row.getString("criteria_source"),
                row.getString("criteria_print"));
    }

    private static @Nullable TextFacts textOf(ResultSet row) throws SQLException {
        String fingerprint = row.getString("text_print");
        return fingerprint == null
                ? null
                : new TextFacts(
                        fingerprint,
                        new WordSketch(text(row, "text_words")),
                        row.getBoolean("says_who_and_why"),
                        name(row, "success", TextFacts.Success.class));
    }
}
