package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;
import org.sprinthealth.simulator.Delimited.Quotes;

/**
 * Writes what Azure Boards would export of a query over a simulated team's work items.
 *
 * @param team the team
 * @param process its process
 * @param form how the file comes out
 */
record AzureCsv(Team team, AzureProcess process, Form form) {
    private static final String BOM = "\uFEFF";
    private static final String EMPTY = "<div><br></div>";
    private static final String REVIEW = "Review | Revisión | Prüfen | Relecture";
    private static final int FIRST_ITEM = 4000;
    private static final int FIRST_TASK = 60_000;
    private static final int TOP = 3999;
    private static final int INCREMENT = 3;

    /**
     * How a file comes out.
     *
     * @param separator a comma or a semicolon
     * @param bom whether a byte order mark begins it
     * @param cut whether empty cells at the end of a row are left out
     * @param tree whether it is a query of a tree, with a title column a level
     */
    record Form(char separator, boolean bom, boolean cut, boolean tree) {
        static final Form COMMA = new Form(',', true, false, false);
        static final Form SEMICOLON = new Form(';', true, false, false);

        Form withoutBom() {
            return new Form(separator, false, cut, tree);
        }

        Form cutShort() {
            return new Form(separator, bom, true, tree);
        }

        Form asTree() {
            return new Form(separator, bom, cut, true);
        }
    }

    /**
     * A row of the export.
     *
     * @param id its id
     * @param depth its level in a tree: 1 for the top
     * @param parent the id of the work item above, null for none
     * @param ticket the item that it is, or that it is a part of
     */
    private record WorkItem(
            int id, int depth, @Nullable Integer parent, String type, String title, String state, Ticket ticket) {

        /** A part of an item, or what is above all: it has no texts and no estimate of its own. */
        boolean isOther() {
            return id >= FIRST_TASK || id == TOP;
        }
    }

    private record Column(String title, Function<WorkItem, String> cell) {}

    String write(Instant at) {
        List<Column> columns = columns();
        List<String> titles = columns.stream().map(Column::title).toList();
        String header = new Delimited(form.separator(), "\r\n", Quotes.WHERE_NEEDED).row(titles);
        Delimited lines = new Delimited(form.separator(), "\r\n", Quotes.WHERE_FILLED);
        StringBuilder file = new StringBuilder(form.bom() ? BOM : "").append(header);
        for (WorkItem item : form.tree() ? tree(at) : flat(at)) {
            file.append(lines.row(cut(
                    columns.stream().map(column -> column.cell().apply(item)).toList())));
        }
        return file.toString();
    }

    private List<String> cut(List<String> cells) {
        int filled = cells.size();
        while (form.cut() && filled > 1 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return cells.subList(0, filled);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("ID", item -> Integer.toString(item.id())));
        columns.add(new Column("Work Item Type", WorkItem::type));
        columns.addAll(titles());
        columns.add(new Column("Assigned To", item -> person(item.id())));
        columns.add(new Column("State", WorkItem::state));
        columns.add(new Column(
                "Tags", item -> String.join("; ", item.ticket().card().labels())));
        columns.add(new Column("Area Path", item -> team.story().name() + "\\Shop"));
        columns.add(new Column("Iteration Path", item -> iterationPath(item.ticket())));
        columns.add(new Column(process.estimate(), this::estimate));
        columns.add(new Column("Priority", item -> "2"));
        columns.add(new Column(
                process.order(), item -> Integer.toString(item.ticket().rank() + item.depth() % 3)));
        columns.add(new Column(
                "Description",
                item -> item.isOther() ? "" : html(item.ticket().text().description())));
        columns.add(new Column(
                "Acceptance Criteria",
                item -> item.isOther() ? "" : html(item.ticket().text().criteriaField())));
        columns.add(new Column("Created Date", item -> date(item.ticket().card().created())));
        columns.add(new Column("Changed Date", item -> date(item.ticket().updated())));
        columns.add(new Column("Closed Date", item -> date(item.ticket().resolved())));
        columns.add(new Column("Parent", item -> item.parent() == null ? "" : Integer.toString(item.parent())));
        return columns;
    }

    private List<Column> titles() {
        if (!form.tree()) {
            return List.of(new Column("Title", WorkItem::title));
        }
        return Stream.of(1, 2, 3, 4)
                .map(level -> new Column("Title " + level, item -> item.depth() == level ? item.title() : ""))
                .toList();
    }

    /** In the order of the query: by id. */
    private List<WorkItem> flat(Instant at) {
        return tickets(at).stream()
                .flatMap(ticket -> Stream.concat(Stream.of(item(ticket)), tasks(ticket).stream()))
                .sorted(Comparator.comparingInt(WorkItem::id))
                .toList();
    }

    private List<Ticket> tickets(Instant at) {
        return team.truth().tracker().at(at);
    }

    /** The product as the epic above all, its features, their stories and theirs tasks; a story without feature skips a level. */
    private List<WorkItem> tree(Instant at) {
        List<Ticket> tickets = tickets(at);
        List<WorkItem> rows = new ArrayList<>();
        Ticket first = tickets.get(0);
        rows.add(new WorkItem(TOP, 1, null, "Epic", team.story().name(), process.otherState(Stage.DOING), first));
        for (Ticket feature : tickets.stream().filter(AzureCsv::isFeature).toList()) {
            rows.add(item(feature));
            below(rows, tickets, feature.card().number());
        }
        below(rows, tickets, null);
        return rows;
    }

    private void below(List<WorkItem> rows, List<Ticket> tickets, @Nullable Integer feature) {
        for (Ticket ticket : tickets) {
            Integer parent = ticket.card().parent();
            boolean here = feature == null ? parent == null : feature.equals(parent);
            if (here && !isFeature(ticket)) {
                rows.add(item(ticket));
                rows.addAll(tasks(ticket));
            }
        }
    }

    private static boolean isFeature(Ticket ticket) {
        return ticket.card().type() == Type.EPIC;
    }

    private WorkItem item(Ticket ticket) {
        Ticket.Card card = ticket.card();
        boolean feature = isFeature(ticket);
        Integer parent = card.parent() == null ? null : FIRST_ITEM + card.parent();
        return new WorkItem(
                FIRST_ITEM + card.number(),
                feature ? 2 : 3,
                feature && form.tree() ? Integer.valueOf(TOP) : parent,
                process.type(card.type()),
                card.summary(),
                feature ? process.otherState(ticket.stage()) : process.state(ticket),
                ticket);
    }

    /** What was begun is reviewed: a task below the item. */
    private List<WorkItem> tasks(Ticket ticket) {
        if (isFeature(ticket) || ticket.stage() == Stage.NEW) {
            return List.of();
        }
        Ticket.Card card = ticket.card();
        String title = team.story().voice().language().of(REVIEW) + ": " + card.summary();
        return List.of(new WorkItem(
                FIRST_TASK + card.number(),
                4,
                FIRST_ITEM + card.number(),
                process.type(Type.SUB_TASK),
                title,
                process.otherState(ticket.stage()),
                ticket));
    }

    private String iterationPath(Ticket ticket) {
        String root = team.story().name();
        return CurrentIteration.of(team, ticket)
                .map(sprint -> root + "\\PI " + (1 + team.truth().sprints().indexOf(sprint) / INCREMENT) + "\\"
                        + sprint.name())
                .orElse(root);
    }

    private String estimate(WorkItem item) {
        Integer points = item.ticket().points();
        return item.isOther() || points == null ? "" : Integer.toString(points);
    }

    private static String person(int id) {
        Person person = Canaries.PEOPLE.get(id % Canaries.PEOPLE.size());
        return person.name() + " <" + person.mail() + ">";
    }

    /** A field that was emptied in the editor still holds an empty block. */
    private static String html(String text) {
        return text.isBlank() ? EMPTY : "<div>" + text.strip() + "</div>";
    }

    /** As the exporting user's language writes it. */
    private String date(@Nullable Instant when) {
        if (when == null) {
            return "";
        }
        String pattern = form.separator() == ';' ? "dd.MM.yyyy HH:mm:ss" : "M/d/yyyy h:mm:ss a";
        return when.atZone(team.zone()).format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
