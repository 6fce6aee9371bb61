package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.indicators.Keys;
import org.sprinthealth.indicators.struggles.Request;
import org.sprinthealth.indicators.struggles.TradeOff;
import org.sprinthealth.report.TeamReport;

/**
 * What the team does not do now, and what had to go for what it does: the register {@code Decisions}, which people keep, below
 * what ledgers and decision log know of trade-offs ({@code Trade_offs}) and requests ({@code Requests_known}).
 */
final class NotNow implements Sheet<TeamReport> {
    private static final String TABLE = "Decisions";
    private static final String REQUEST = "Request";
    private static final String REVISIT = "Revisit";
    private static final String DATE = "Date";
    private static final int SPARE = 8;
    private static final int WAITING = 8;
    private static final int DECIDED = 8;

    private record Row(Request request, TeamReport report) {
        Content of(Function<Decision, @Nullable String> said) {
            Decision decision = request.decision();
            return decision == null ? Content.nothing() : Content.text(said.apply(decision));
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                tradeOffs(),
                requests(),
                register(),
                new NamedCell<>("Trade_offs_seen", report -> Content.text(tradeOffsSeen(report))),
                new NamedCell<>("Requests_seen", report -> Content.text(requestsSeen(report))));
    }

    private static Table<TeamReport, Entry> register() {
        return Table.<TeamReport, Entry>of(TABLE, report -> Entry.of(report, TABLE, SPARE))
                .column(
                        "Title",
                        entry -> Content.formula("IFERROR(INDEX(Data_Items[Summary],MATCH(" + TABLE
                                + "[[#This Row],[Request]]&\"\",Data_Items[Key],0)),\"\")"))
                .column("Look again", entry -> Content.text(due(entry)))
                .typed(Entry::key, REQUEST, "Decision", "Why", "What drops", REVISIT, DATE);
    }

    private static String due(Entry entry) {
        return day(entry, REVISIT)
                .filter(day -> !day.isAfter(entry.report().asOf()))
                .map(day -> "● it is time")
                .orElse("");
    }

    private static Optional<LocalDate> day(Entry entry, String column) {
        return entry.report()
                .notes()
                .find(TABLE, entry.key(), column)
                .map(Note::value)
                .flatMap(Typed::day);
    }

    private static Table<TeamReport, TradeOff> tradeOffs() {
        return Table.<TeamReport, TradeOff>of("Trade_offs", report -> TradeOff.in(report.delivered()))
                .column("Sprint", tradeOff -> Content.text(tradeOff.sprint()))
                .column("What came in", tradeOff -> Content.text(Keys.of(tradeOff.added())))
                .column("Came in", tradeOff -> Content.number(tradeOff.added().size()))
                .column("What went out", tradeOff -> Content.text(Keys.of(tradeOff.removed())))
                .column("What the log says drops", tradeOff -> Content.text(String.join("; ", tradeOff.decided())))
                .column(
                        "Went out",
                        tradeOff -> Content.number(tradeOff.removed().size()))
                .column("So", tradeOff -> Content.text(tradeOff.isBalanced() ? "● traded" : "○ only added"));
    }

    private static Table<TeamReport, Row> requests() {
        return Table.of("Requests_known", NotNow::rows)
                .column("About", NotNow::about)
                .column("What it is", row -> Content.text(row.request().summary()))
                .column("Answer", row -> Content.text(answer(row.request().decision())))
                .column("Because", row -> row.of(Decision::why))
                .column("Drops for it", row -> row.of(Decision::whatDrops))
                .column("Look again on", row -> date(revisit(row.request())))
                .column("Answered", row -> date(answered(row.request())))
                .column("Asked", row -> date(row.request().asked()));
    }

    /** What waits longest, then the newest answers; what was typed into the register is read there. */
    private static List<Row> rows(TeamReport report) {
        return Stream.concat(
                        waiting(report).stream().limit(WAITING),
                        answered(report).stream().limit(DECIDED))
                .map(request -> new Row(request, report))
                .toList();
    }

    private static List<Request> waiting(TeamReport report) {
        return Request.in(report.delivered()).stream()
                .filter(request -> request.decision() == null)
                .toList();
    }

    private static List<Request> answered(TeamReport report) {
        List<Entry> typed = Entry.of(report, TABLE, 0);
        return Request.in(report.delivered()).stream()
                .filter(request -> request.decision() != null)
                .filter(request -> typed.stream().noneMatch(entry -> isOf(entry, request)))
                .toList();
    }

    private static boolean isOf(Entry entry, Request request) {
        return entry.words(REQUEST).equalsIgnoreCase(request.about())
                && day(entry, DATE).or(entry::since).equals(Optional.ofNullable(answered(request)));
    }

    private static String tradeOffsSeen(TeamReport report) {
        List<TradeOff> all = TradeOff.in(report.delivered());
        long traded = all.stream().filter(TradeOff::isBalanced).count();
        if (report.ledgers().stream().allMatch(ledger -> ledger.entries().isEmpty())) {
            return "No sprint has closed of which the exports show what came in";
        }
        return all.isEmpty()
                ? "Nothing came into the last sprints after they had begun"
                : "Work came into " + all.size() + " of the last sprints after they had begun; in " + traded
                        + " something went for it";
    }

    private static String requestsSeen(TeamReport report) {
        int waiting = waiting(report).size();
        int answered = answered(report).size();
        return waiting + answered == 0
                ? "No decision log is kept beside the register, and no request waits for more than 30 days"
                : "Requests: " + waiting + " wait for an answer for more than 30 days, " + answered
                        + " answered in the decision log" + shown(waiting, answered);
    }

    private static String shown(int waiting, int answered) {
        return waiting > WAITING || answered > DECIDED
                ? " (the " + WAITING + " that wait longest and the newest " + DECIDED + " answers)"
                : "";
    }

    private static Content about(Row row) {
        return row.request().summary() == null
                ? Content.text(row.request().about())
                : TrackerLinks.of(row.report().team()).to(row.request().about());
    }

    private static String answer(@Nullable Decision decision) {
        return decision == null ? "○ none yet" : Words.of(decision.kind());
    }

    private static @Nullable LocalDate revisit(Request request) {
        Decision decision = request.decision();
        return decision == null ? null : decision.revisit();
    }

    private static @Nullable LocalDate answered(Request request) {
        Decision decision = request.decision();
        return decision == null ? null : decision.date();
    }

    private static Content date(@Nullable LocalDate day) {
        return day == null ? Content.nothing() : Content.date(day);
    }
}
