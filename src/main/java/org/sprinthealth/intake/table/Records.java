package org.sprinthealth.intake.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON as its records, one after the other: the objects of an answer's list, of an array, of pages or of lines. No
 * more than one record is held at a time. A file that is not sound throws {@link Unreadable}, wherever that shows.
 */
public final class Records implements Closeable {
    private static final int RECORD_LIMIT = 16 << 20;
    private static final int STRING_LIMIT = 1 << 20;
    private static final int DEEPEST = 200;
    private static final int RECORDS = 200_000;
    private static final int PEEK = 1 << 17;

    /** What tools call the list in an answer. */
    private static final Set<String> LISTS = Set.of("issues", "values", "items", "nodes", "results");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(STRING_LIMIT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final BoundedReader bounded;
    private final JsonParser parser;
    private final Encoding encoding;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable JsonNode peeked;
    private @Nullable ObjectNode page;
    private int inPage;
    private int number;
    private @Nullable Split split;
    private final List<Split.Nobodys> nobodys = new ArrayList<>();

    /**
     * An answer that held a list of records.
     *
     * @param envelope what the answer says beside the list, such as {@code total}
     * @param records how many records the list held
     */
    public record Page(JsonNode envelope, int records) {}

    private Records(Encoding encoding, BoundedReader bounded) {
        this.encoding = encoding;
        this.bounded = bounded;
        this.parser = MAPPER.createParser(bounded);
    }

    static Records open(Content content) throws IOException {
        Encoding encoding = Encoding.of(content);
        return new Records(
                encoding, new BoundedReader(new BufferedReader(encoding.open(content), PEEK), 1, RECORD_LIMIT));
    }

    /** The first record, by which a format is told. It is read again by {@link #next()}. */
    public JsonNode first() throws IOException {
        if (peeked == null) {
            peeked = following();
        }
        if (peeked == null) {
            throw new Unreadable(0, "it holds no records", "Check the filter it was exported with");
        }
        number = 0;
        return peeked;
    }

    /** Shows the records of one team only, those before it too. */
    public void only(Split ofTeam) {
        split = ofTeam;
    }

    /** The records that were no team's, where those of one team only were shown. Complete after the last record. */
    public List<Split.Nobodys> nobodys() {
        return List.copyOf(nobodys);
    }

    /** The next record, or null after the last. */
    public @Nullable JsonNode next() throws IOException {
        JsonNode record = following();
        while (record != null && split != null && !isWanted(record, split)) {
            record = following();
        }
        return record;
    }

    private boolean isWanted(JsonNode record, Split wanted) {
        String found = wanted.found(record);
        Optional<String> owner = wanted.owner(found);
        if (owner.isEmpty()) {
            nobodys.add(new Split.Nobodys(number, found));
        }
        return owner.filter(wanted.team()::equals).isPresent();
    }

    private @Nullable JsonNode following() throws IOException {
        JsonNode record = peeked != null ? peeked : read();
        peeked = null;
        if (record != null && ++number > RECORDS) {
            throw new Unreadable(number, "it has more than 200,000 records", "Export fewer items at a time");
        }
        return record;
    }

    /** The number of the record that {@link #next()} gave last, from 1. */
    public int number() {
        return number;
    }

    /** The answers that held the records, in order; none where the file is no answer. Complete after the last record. */
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /** What was put right while reading, in words for the receipt. */
    public List<String> notes() {
        return encoding.damaged() > 0
                ? List.of("Damaged characters, read as \ufffd: " + encoding.damaged() + ".")
                : List.of();
    }

    private @Nullable JsonNode read() throws IOException {
        bounded.recordStarts(number + 1L);
        try {
            return readSoundly();
        } catch (JacksonException fault) {
            if (fault.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new Unreadable(
                    number + 1L,
                    "it is not sound JSON: "
                            + fault.getOriginalMessage().lines().findFirst().orElse(""),
                    "Fetch it again, whole");
        }
    }

    private @Nullable JsonNode readSoundly() throws Unreadable {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            JsonNode record = token == JsonToken.START_OBJECT ? object() : null;
            if (record != null) {
                return record;
            }
            if (token == JsonToken.END_ARRAY && page != null) {
                closePage(page);
            } else if (token.isScalarValue()) {
                throw new Unreadable(number + 1L, "its records are no objects", "Fetch the items themselves");
            }
        }
    }

    /** An object is a record, or an answer of which the list comes next: then null. Within a list it is a record. */
    private @Nullable JsonNode object() {
        if (page != null) {
            inPage++;
            return MAPPER.readTree(parser);
        }
        ObjectNode fields = MAPPER.createObjectNode();
        return readInto(fields) ? fields : null;
    }

    /** Whether the object ended before a list began. */
    private boolean readInto(ObjectNode fields) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS.contains(name) && page == null) {
                page = fields;
                inPage = 0;
                return false;
            }
            fields.set(name, MAPPER.readTree(parser));
        }
        return true;
    }

    private void closePage(ObjectNode answer) {
        readInto(answer);
        pages.add(new Page(answer, inPage));
        page = null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
