package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;

/**
 * Writes what Jira would export of a simulated team at a moment.
 *
 * @param story the team
 * @param shape which columns
 * @param form how the file was saved
 * @param links what waits for what
 */
record JiraCsv(Story story, Shape shape, Form form, Links links) {

    /** The choice in Jira's export menu. */
    enum Shape {
        ALL_FIELDS,
        CURRENT_FIELDS
    }

    /** How a file comes out. */
    enum Form {
        AS_EXPORTED,
        /** Opened and saved again in Excel: other dates, and rows of bare commas at the end. */
        SAVED_BY_EXCEL
    }

    private static final DateTimeFormatter EXCEL = DateTimeFormatter.ofPattern("M/d/yyyy H:mm", Locale.ROOT);
    private static final int BLANK_ROWS = 200;
    private static final int SUB_TASKS_FROM = 1000;
    private static final String MEDIUM = "Medium | Media | Mittel | Moyenne";

    private record Row(Map<Column, List<String>> cells) {
        List<String> of(Column column) {
            return cells.getOrDefault(column, List.of());
        }
    }

    private LocalDate day(Instant at) {
        return at.atZone(story.zone()).toLocalDate();
    }

    /** The file's text, newest item first. */
    String write(Tracker tracker, Instant at, Predicate<Ticket> shown) {
        List<Ticket> tickets = tracker.at(at).stream()
                .filter(shown)
                .sorted(Comparator.comparing((Ticket ticket) -> ticket.card().number())
                        .reversed())
                .toList();
        List<Row> rows = tickets.stream()
                .flatMap(ticket -> rows(ticket, tracker, day(at)))
                .toList();
        Map<Column, Integer> widths = widths(rows);
        StringBuilder file = new StringBuilder(header(widths));
        rows.forEach(row -> file.append(line(row, widths)));
        if (form == Form.SAVED_BY_EXCEL) {
            int commas = widths.values().stream().mapToInt(width -> width).sum() - 1;
            file.append((",".repeat(commas) + "\n").repeat(BLANK_ROWS));
        }
        return form == Form.SAVED_BY_EXCEL ? file.toString().replace("\n", "\r\n") : file.toString();
    }

    /** Repeated columns are as many as the fullest row needs. */
    private Map<Column, Integer> widths(List<Row> rows) {
        Map<Column, Integer> widths = new LinkedHashMap<>();
        List<Column> columns = shape == Shape.ALL_FIELDS ? List.of(Column.values()) : Column.CURRENT_FIELDS;
        for (Column column : columns) {
            int fullest =
                    rows.stream().mapToInt(row -> row.of(column).size()).max().orElse(1);
            widths.put(column, column.isLink() ? fullest : Math.max(1, fullest));
        }
        if (story.voice().place() != Writer.Place.FIELD) {
            widths.remove(Column.CRITERIA);
        }
        return widths;
    }

    private String header(Map<Column, Integer> widths) {
        return widths.entrySet().stream()
                        .flatMap(entry -> Stream.generate(() -> quoted(
                                        entry.getKey().title(story.voice().language())))
                                .limit(entry.getValue()))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String line(Row row, Map<Column, Integer> widths) {
        return widths.entrySet().stream()
                        .flatMap(entry -> padded(row.of(entry.getKey()), entry.getValue()))
                        .map(JiraCsv::quoted)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static Stream<String> padded(List<String> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(width);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** An item, and its criteria sub-tasks before it, since they are newer. */
    private Stream<Row> rows(Ticket ticket, Tracker tracker, LocalDate day) {
        List<String> subTasks = ticket.text().subTasks();
        Stream<Row> below = IntStream.range(0, subTasks.size()).mapToObj(i -> subTask(ticket, i));
        return Stream.concat(below, Stream.of(row(ticket, tracker, day)));
    }

    private Row row(Ticket ticket, Tracker tracker, LocalDate day) {
        Ticket.Card card = ticket.card();
        Map<Column, List<String>> cells = common(card.number(), card.type(), card.summary(), ticket);
        put(cells, Column.CREATED, date(card.created()));
        cells.put(Column.LABELS, card.labels());
        put(cells, Column.DESCRIPTION, ticket.text().description().stripTrailing());
        cells.put(Column.CRITERIA, List.of("", ticket.text().criteriaField().stripTrailing()));
        put(cells, Column.RANK, rank(ticket.rank()));
        cells.put(Column.SPRINT, ticket.sprints());
        put(cells, Column.STORY_POINTS, ticket.points() == null ? "" : ticket.points() + ".0");
        cells.put(Column.BLOCKED_BY, links.blocking(key(card.number()), day));
        cells.put(Column.BLOCKS, links.blockedBy(key(card.number()), day));
        cells.put(Column.COMMENT, ticket.remarks().stream().map(this::comment).toList());
        if (card.parent() != null) {
            parent(cells, card.parent(), tracker.now(card.parent()).card().summary());
        }
        return new Row(cells);
    }

    private Row subTask(Ticket ticket, int index) {
        Ticket.Card card = ticket.card();
        int number = SUB_TASKS_FROM + card.number() * 10 + index;
        String summary = ticket.text().subTasks().get(index);
        Map<Column, List<String>> cells = common(number, Type.SUB_TASK, summary, ticket);
        put(cells, Column.CREATED, date(card.created()));
        put(cells, Column.RANK, rank(ticket.rank() + index + 1));
        cells.put(Column.SPRINT, ticket.sprints());
        parent(cells, card.number(), card.summary());
        return new Row(cells);
    }

    private Map<Column, List<String>> common(int number, Type type, String summary, Ticket ticket) {
        Language language = story.voice().language();
        Map<Column, List<String>> cells = new LinkedHashMap<>();
        put(cells, Column.SUMMARY, summary);
        put(cells, Column.KEY, key(number));
        put(cells, Column.ID, id(number));
        put(cells, Column.TYPE, type.name(language));
        put(cells, Column.STATUS, ticket.stage().status(language));
        put(cells, Column.STATUS_CATEGORY, ticket.stage().category(language));
        put(cells, Column.PROJECT_KEY, story.prefix());
        put(cells, Column.PROJECT_NAME, story.name());
        put(cells, Column.PRIORITY, language.of(MEDIUM));
        put(cells, Column.RESOLUTION, ticket.stage().resolution(language));
        put(cells, Column.UPDATED, date(ticket.updated()));
        put(cells, Column.RESOLVED, date(ticket.resolved()));
        put(cells, Column.VOTES, "0");
        people(cells, number);
        return cells;
    }

    private static void people(Map<Column, List<String>> cells, int number) {
        Person one = Canaries.PEOPLE.get(number % Canaries.PEOPLE.size());
        Person other = Canaries.PEOPLE.get((number + 1) % Canaries.PEOPLE.size());
        put(cells, Column.PROJECT_LEAD, Canaries.PEOPLE.get(0).mail());
        put(cells, Column.ASSIGNEE, one.name());
        put(cells, Column.ASSIGNEE_ID, one.account());
        put(cells, Column.REPORTER, other.name());
        put(cells, Column.REPORTER_ID, other.account());
        put(cells, Column.CREATOR, other.name());
        List<Person> watching = number % 3 == 0 ? List.of(one, other) : List.of(other);
        cells.put(Column.WATCHERS, watching.stream().map(Person::name).toList());
        cells.put(Column.WATCHERS_ID, watching.stream().map(Person::account).toList());
    }

    private void parent(Map<Column, List<String>> cells, int number, String summary) {
        put(cells, Column.PARENT, id(number));
        put(cells, Column.PARENT_KEY, key(number));
        put(cells, Column.PARENT_SUMMARY, summary);
    }

    private static void put(Map<Column, List<String>> cells, Column column, String cell) {
        cells.put(column, List.of(cell));
    }

    private String key(int number) {
        return story.prefix() + "-" + number;
    }

    private static String id(int number) {
        return Integer.toString(20_000 + number);
    }

    /** As Jira's LexoRank: a bucket, then a place in base 36 that is compared as text. */
    static String rank(int place) {
        String digits = Integer.toString(place, 36);
        return "0|i" + "0".repeat(6 - digits.length()) + digits + ":";
    }

    private String comment(Ticket.Remark remark) {
        Person author = Canaries.PEOPLE.get(remark.person());
        Person asked = Canaries.PEOPLE.get((remark.person() + 1) % Canaries.PEOPLE.size());
        return date(remark.at()) + ";" + author.account() + ";[~accountid:" + asked.account() + "] " + asked.name()
                + ":\n" + remark.words();
    }

    /** Day and month as the exporting user's language has them, but AM and PM always in English. */
    private String date(@Nullable Instant when) {
        if (when == null) {
            return "";
        }
        ZoneId zone = story.zone();
        LocalDateTime local = Objects.requireNonNull(when).atZone(zone).toLocalDateTime();
        if (form == Form.SAVED_BY_EXCEL) {
            return local.format(EXCEL);
        }
        int hour = local.getHour() % 12 == 0 ? 12 : local.getHour() % 12;
        return "%02d/%s/%02d %d:%02d %s"
                .formatted(
                        local.getDayOfMonth(),
                        story.voice().language().month(local.getMonthValue()),
                        local.getYear() % 100,
                        hour,
                        local.getMinute(),
                        local.getHour() < 12 ? "AM" : "PM");
    }
}
