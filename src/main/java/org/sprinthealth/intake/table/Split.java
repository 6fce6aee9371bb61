package org.sprinthealth.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The rows of one team among those of several, told apart by a column. What stands there is a team's word, or a path that
 * begins with it or ends in it; of several words that fit, the longest counts.
 *
 * @param column the title of the column, or the name of the field
 * @param teams words (lower case) with the id of the team
 * @param team the team whose rows are wanted
 */
public record Split(String column, Map<String, String> teams, String team) {

    /** A row that is no team's: where it stands, and what stands in the column. */
    public record Nobodys(long line, String found) {}

    /** Whose a row is, by what stands in the column; empty where it is nobody's. */
    Optional<String> owner(String found) {
        String plain = found.strip().toLowerCase(Locale.ROOT).replace('\\', '/');
        return teams.entrySet().stream()
                .filter(each -> fits(plain, each.getKey().replace('\\', '/')))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static boolean fits(String found, String word) {
        return found.equals(word) || found.startsWith(word + "/") || found.endsWith("/" + word);
    }

    /** The place of the column in a header; below 0 where it has none. */
    int place(Header header) {
        List<String> titles = new ArrayList<>();
        header.titles().forEach(title -> titles.add(title.strip().toLowerCase(Locale.ROOT)));
        return titles.indexOf(column.strip().toLowerCase(Locale.ROOT));
    }

    /** What stands in the field of a record: a word, or the key or name of what stands there; empty where it is missing. */
    String found(JsonNode record) {
        JsonNode value =
                record.has(column) ? record.path(column) : record.path("fields").path(column);
        if (value.isValueNode() && !value.isNull()) {
            return value.asString("");
        }
        return value.has("key")
                ? value.path("key").asString("")
                : value.path("name").asString("");
    }

    /** Why a file can't be told apart. */
    Unreadable withoutColumn() {
        return new Unreadable(
                0,
                "it lies in a folder of several teams, and has no column " + column + " that tells whose a row is",
                "Export that column too, name another under shared in the portfolio file, or drop it into a team's folder");
    }
}
