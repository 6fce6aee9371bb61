package org.sprinthealth.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Moment;
import tools.jackson.databind.json.JsonMapper;

/** Values as both databases keep them: instants in UTC, enums by name, lists and definitions as JSON. */
final class Cells {
    /** The end of time: where a version that is still in force ends. */
    static final OffsetDateTime OPEN = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NONE = "[]";

    private Cells() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(row, column), column);
    }

    static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    static @Nullable Integer integerOrNull(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static <E extends Enum<E>> E name(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(row, column));
    }

    static <E extends Enum<E>> @Nullable E nameOrNull(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable String nameOrNull(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static String json(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? NONE : JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static <T> List<T> list(String json, Class<T[]> type) {
        return json.equals(NONE) ? List.of() : List.of(JSON.readValue(json, type));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return list(text(row, column), String[].class);
    }

    static Moment moment(ResultSet row) throws SQLException {
        Instant exactly = instantOrNull(row, "exactly_at");
        return exactly != null
                ? new Moment.Exact(exactly)
                : new Moment.Between(instantOrNull(row, "after_look"), instant(row, "up_to_look"));
    }
}
