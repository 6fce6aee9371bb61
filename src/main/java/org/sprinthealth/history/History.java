package org.sprinthealth.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.TeamHistory.Changelog;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.history.SnapshotTable.Look;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Waiting;

/**
 * Everything that is known of the teams, night by night, and what was read from it. Only changes are stored.
 *
 * <p>Every call is one transaction of its own, unless it is made within {@link #together}. Storing the same again changes
 * nothing. Nights are stored in the order in which they were; what comes late is told by {@link #forgetFrom} and storing
 * again from there on.
 */
public final class History {
    private final Database database;
    private final SnapshotTable snapshots;
    private final ItemTable items;
    private final EventTable events;
    private final PastTable pasts;
    private final SprintTable sprints;
    private final EntryTables entries;
    private final ReturnedTable returned;
    private final FileTable files;
    private final FigureTable figures;
    private final SignalTable signals;
    private final AheadTables ahead;
    private final OutcomeTable outcomes;
    private final TeamTable teams;
    private final TransactionTemplate joined;
    private final TransactionTemplate fresh;

    public History(Database database) {
        this.database = database;
        Sql sql = new Sql(database.dataSource());
        snapshots = new SnapshotTable(sql);
        items = new ItemTable(sql);
        events = new EventTable(sql);
        pasts = new PastTable(sql);
        sprints = new SprintTable(sql);
        entries = new EntryTables(sql);
        returned = new ReturnedTable(sql);
        files = new FileTable(sql);
        figures = new FigureTable(sql);
        signals = new SignalTable(sql);
        ahead = new AheadTables(sql);
        outcomes = new OutcomeTable(sql);
        teams = new TeamTable(sql);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
        joined = new TransactionTemplate(transactions);
        fresh = new TransactionTemplate(transactions);
        fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes several calls one transaction: all of them are kept, or none where one fails. */
    public <T> T together(Supplier<T> work) {
        return keep(fresh, work);
    }

    private void inOne(Runnable work) {
        keep(joined, () -> {
            work.run();
            return true;
        });
    }

    /** Nothing counts as kept once the database has said that it can't keep what it is given. */
    private <T> T keep(TransactionTemplate transaction, Supplier<T> work) {
        database.refuseWhenFailing();
        T result = transaction.execute(status -> work.get());
        database.refuseWhenFailing();
        return result;
    }

    /** {@link #store(String, Snapshot, List, List, List)} of an export that knows no sprint dates. */
    public Scope store(String team, Snapshot snapshot, List<FileReceipt> receipts, List<Rejected> rejected) {
        return store(team, snapshot, List.of(), receipts, rejected);
    }

    /**
     * Stores a night: what changed since the one before.
     *
     * @param told sprints whose dates the export itself knows
     * @param receipts what became of the snapshot's files
     * @param rejected rows of them that could not be used
     * @return how much of the tracker the snapshot was judged to show
     * @throws IllegalArgumentException where a later snapshot, or another of the same instant, is stored already
     */
    public Scope store(
            String team, Snapshot snapshot, List<Sprint> told, List<FileReceipt> receipts, List<Rejected> rejected) {
        Snapshot night = Kept.of(snapshot);
        return keep(joined, () -> {
            Judged judged = known(team, night).orElseGet(() -> compare(team, night));
            files.put(team, night.at(), judged(receipts, judged), rejected);
            if (!told.isEmpty()) {
                sprints.put(team, night.files().get(0), "", night.at(), told);
            }
            return judged.scope();
        });
    }

    private Optional<Judged> known(String team, Snapshot night) {
        List<Look> looks = snapshots.all(team);
        Optional<Look> same = looks.stream()
                .filter(look -> look.mark().at().equals(night.at()))
                .findFirst();
        boolean late = looks.stream().anyMatch(look -> look.mark().at().isAfter(night.at()));
        if (same.isPresent() ? !same.get().files().equals(night.files()) : late) {
            throw new IllegalArgumentException("the history of " + team + " has to be forgotten from " + night.at()
                    + " on before that night can be stored");
        }
        return same.map(look -> new Judged(look.mark().scope(), look.note()));
    }

    private Judged compare(String team, Snapshot night) {
        Changes changes = Comparison.of(new Known(snapshots.marks(team), items.inForce(team)), night);
        snapshots.add(team, night, changes);
        items.add(team, night.at(), changes.versions());
        events.add(team, night.at(), changes.events());
        if (!night.pasts().isEmpty()) {
            pasts.add(team, Telling.of(night, changes, pasts.until(team, night.at())));
        }
        return changes.judged();
    }

    private static List<FileReceipt> judged(List<FileReceipt> receipts, Judged judged) {
        return receipts.stream().map(judged::on).toList();
    }

    /** Stores what a sprints file told. Where it does not say when it was written, every dated file is newer. */
    public void storeSprints(String team, List<Sprint> told, FileReceipt receipt, List<Rejected> rejected) {
        Instant at = receipt.instant() == null ? Instant.EPOCH : Kept.of(receipt.instant());
        inOne(() -> {
            sprints.put(team, receipt.sha256(), receipt.name(), at, told);
            files.put(team, null, List.of(receipt), rejected);
        });
    }

    /**
     * Stores what one of a team's own tables told.
     *
     * @param told what its rows say
     * @param dated whether the file's name says when it was written: it is not known before; any other file always is
     */
    public void storeContract(
            String team, List<Contracts.Entry> told, boolean dated, FileReceipt receipt, List<Rejected> rejected) {
        Instant at = receipt.instant() == null ? Instant.EPOCH : Kept.of(receipt.instant());
        ToldFile file = new ToldFile(receipt.sha256(), receipt.name(), at, dated ? at : Instant.EPOCH);
        inOne(() -> {
            entries.put(team, file, told);
            files.put(team, null, List.of(receipt), rejected);
        });
    }

    /** Stores what people typed into a workbook that came back. */
    public void storeReturned(String team, ReturnedWorkbook copy, FileReceipt receipt) {
        inOne(() -> {
            returned.put(team, copy);
            files.put(team, null, List.of(receipt), List.of());
        });
    }

    /** What people typed into a team's workbooks, as it holds for the edition of a date. */
    public Notes notes(String team, LocalDate asOf) {
        return NotesInForce.of(returned.all(team), asOf);
    }

    /** Stores what became of a file that told nothing: refused, held, or a copy of another. */
    public void storeUnusable(String team, FileReceipt receipt, List<Rejected> rejected) {
        inOne(() -> files.put(team, null, List.of(receipt), rejected));
    }

    /** When the newest snapshot of a team was taken. */
    public Optional<Instant> newestSnapshot(String team) {
        return snapshots.marks(team).stream().map(SnapshotMark::at).max(Comparator.naturalOrder());
    }

    /** When the last snapshot of a team at or before an instant was taken; empty where there is none. */
    public Optional<Instant> lastSnapshot(String team, Instant asOf) {
        Instant until = Kept.of(asOf);
        return snapshots.marks(team).stream()
                .map(SnapshotMark::at)
                .filter(at -> !at.isAfter(until))
                .max(Comparator.naturalOrder());
    }

    /**
     * Forgets every snapshot taken at or after an instant, with the receipts of its files. A team's own tables, files that
     * could not be used and past readings stay.
     */
    public void forgetFrom(String team, Instant from) {
        inOne(() -> {
            Instant kept = Kept.of(from);
            items.forgetFrom(team, kept);
            events.forgetFrom(team, kept);
            pasts.forgetFrom(team, kept);
            sprints.forgetFrom(team, kept);
            files.forgetFrom(team, kept);
            snapshots.forgetFrom(team, kept);
        });
    }

    /** Forgets all facts of a team, to be told again by the archive. Past readings stay until they are read again. */
    public void forget(String team) {
        inOne(() -> {
            forgetFrom(team, Instant.EPOCH);
            sprints.forget(team);
            entries.forget(team);
            returned.forget(team);
            files.forget(team);
            teams.forget(team);
        });
    }

    /** The fingerprint of the settings that a team's files were understood with; empty where none is stored. */
    public Optional<String> understoodWith(String team) {
        return teams.fingerprint(team);
    }

    /** Remembers the fingerprint of the settings that a team's files are understood with. */
    public void understandWith(String team, String fingerprint) {
        inOne(() -> teams.put(team, fingerprint));
    }

    /** All that is known of a team up to an instant; sprints files count whenever they came. */
    public TeamHistory load(String team, Instant asOf) {
        return keep(joined, () -> {
            Instant until = Kept.of(asOf);
            List<SnapshotMark> looks = snapshots.marks(team).stream()
                    .filter(look -> !look.at().isAfter(until))
                    .toList();
            Map<Integer, List<KnownItem>> versions = new LinkedHashMap<>();
            items.versions(team, until)
                    .forEach(version -> versions.computeIfAbsent(version.number(), missing -> new ArrayList<>())
                            .add(version));
            Map<Integer, Told> told = pasts.until(team, until);
            List<Timeline> timelines = versions.entrySet().stream()
                    .map(item -> Woven.of(item.getValue(), told.get(item.getKey())))
                    .sorted(Order.TIMELINES)
                    .toList();
            Changelog changelog = pasts.reach(team, until);
            return new TeamHistory(
                    looks,
                    timelines,
                    sprints(team, until, looks, changelog, timelines),
                    events(team, until, versions, told),
                    changelog,
                    entries.until(team, until));
        });
    }

    private List<Event> events(
            String team, Instant until, Map<Integer, List<KnownItem>> versions, Map<Integer, Told> told) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        versions.forEach((number, seen) -> keys.put(number, key(seen)));
        List<Event> compared = events.until(team, until, keys);
        return told.isEmpty() ? compared : woven(versions, told, compared);
    }

    private static List<Event> woven(
            Map<Integer, List<KnownItem>> versions, Map<Integer, Told> told, List<Event> compared) {
        Map<String, List<Event>> byKey = compared.stream().collect(Collectors.groupingBy(Event::key));
        List<Event> woven = new ArrayList<>();
        versions.forEach((number, seen) -> {
            List<Event> own = byKey.getOrDefault(key(seen), List.of());
            Told past = told.get(number);
            woven.addAll(past == null ? own : ToldEvents.of(past, seen, own));
        });
        return woven.stream().sorted(Order.EVENTS).toList();
    }

    private static String key(List<KnownItem> versions) {
        return versions.get(versions.size() - 1).item().key();
    }

    private List<Sprint> sprints(
            String team,
            Instant until,
            List<SnapshotMark> looks,
            @Nullable Changelog changelog,
            List<Timeline> timelines) {
        List<Sprint> dated = ToldSprint.inForce(sprints.told(team, until));
        List<Sprint> inferred = InferredSprints.of(looks, changelog, timelines, dated, until);
        return Stream.concat(dated.stream(), inferred.stream())
                .sorted(Order.SPRINTS)
                .toList();
    }

    /** What became of each of a team's files, by when they were exported; those never read last. */
    public List<FileReceipt> receipts(String team) {
        return files.receipts(team);
    }

    /** What could not be used of a team's files, by file, then line. */
    public List<Rejected> rejected(String team) {
        return files.rejected(team);
    }

    /** The account of what a team's newest snapshot left in the store; empty where there is none. */
    public Optional<Holding> holding(String team) {
        List<Look> looks = snapshots.all(team);
        @Nullable Look newest = looks.isEmpty() ? null : looks.get(looks.size() - 1);
        return Optional.ofNullable(newest).map(look -> {
            Instant at = look.mark().at();
            return new Holding(at, files.accepted(team, at), look.shown(), look.kept(), items.present(team));
        });
    }

    /** Stores a team's figures and the signals of its struggles, in the place of any stored for the same instant. */
    public void storeFigures(String team, Instant asOf, List<Figure> read, List<Signal> struggles) {
        inOne(() -> {
            List<Figure> all = new ArrayList<>(read);
            struggles.forEach(signal -> all.add(signal.figure()));
            figures.put(team, Kept.of(asOf), all);
            signals.put(team, Kept.of(asOf), struggles);
        });
    }

    /** A team's figures of an as-of instant as they were stored, in order; none where none were. */
    public List<Figure> figures(String team, Instant asOf) {
        Set<String> struggles = signals.find(team, Kept.of(asOf)).keySet();
        return figures.find(team, Kept.of(asOf)).stream()
                .filter(figure -> !struggles.contains(figure.definition().id()))
                .toList();
    }

    /** The signals of a team's struggles at an as-of instant as they were stored, in order; none where none were. */
    public List<Signal> signals(String team, Instant asOf) {
        return SignalTable.among(figures.find(team, Kept.of(asOf)), signals.find(team, Kept.of(asOf)));
    }

    /** Stores what lies ahead of a team, in the place of anything stored for the same instant. */
    public void storeAhead(String team, Instant asOf, List<Expected> expected, List<Waiting> waiting) {
        inOne(() -> ahead.put(team, Kept.of(asOf), expected, waiting));
    }

    /** When a team's work will probably be done, as it was stored for an as-of instant, in order. */
    public List<Expected> expected(String team, Instant asOf) {
        return ahead.expected(team, Kept.of(asOf));
    }

    /** What of a team waits for other teams, as it was stored for an as-of instant, in order. */
    public List<Waiting> waiting(String team, Instant asOf) {
        return ahead.waiting(team, Kept.of(asOf));
    }

    /** The items that a team's newest export at or before an instant shows, with their states. */
    public List<Held> held(String team, Instant asOf) {
        return items.held(team, Kept.of(asOf));
    }

    /** Stores what a run came to for a team. The reason is empty where its figures are current. */
    public TeamOutcome storeOutcome(String team, Instant asOf, boolean current, String reason) {
        return keep(joined, () -> outcomes.put(team, Kept.of(asOf), current, reason));
    }

    /** What the run of an as-of instant came to for a team. */
    public Optional<TeamOutcome> outcome(String team, Instant asOf) {
        return outcomes.find(team, Kept.of(asOf));
    }
}
