package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Origin;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.settings.TeamSettings;

/** The exports of one night being merged into one snapshot, oldest first. */
final class MergedNight {
    private static final int JIRA_LIMIT = 1_000;
    private static final long GITLAB_LIMIT = 14_500_000;
    private static final String GITLAB = new GitLabCsv().name();
    private static final String PIPELINE = new JiraPipelineCsv().name();

    private final TeamSettings team;
    private final RememberedTexts texts;
    private final List<Looked> files = new ArrayList<>();
    private final List<Accompanying> companions = new ArrayList<>();
    private final List<FileReceipt> receipts = new ArrayList<>();
    private final Set<String> fingerprints = new HashSet<>();

    /** A file with what it was seen to be. */
    private record Looked(Sighting sighting, ItemsFile file) {
        private Instant at() {
            return Optional.ofNullable(sighting.at()).orElseThrow();
        }
    }

    /** A companion with what it was seen to be. */
    private record Accompanying(Sighting sighting, Companion companion) {}

    MergedNight(TeamSettings team, RememberedTexts texts) {
        this.team = team;
        this.texts = texts;
    }

    /** Adds a file that is not older than those before it. */
    void add(Sighting sighting, Contents contents) {
        if (!fingerprints.add(sighting.arrival().sha256() + "/" + sighting.part())) {
            receipts.add(duplicate(sighting));
        } else if (contents instanceof Companion companion) {
            companions.add(new Accompanying(sighting, companion));
        } else {
            files.add(new Looked(sighting, (ItemsFile) contents));
        }
    }

    Night read() {
        files.replaceAll(this::withWhatStandsBeside);
        Map<String, ItemRow> rows = merged();
        Items items = new Items(rows.values(), team, texts);
        List<Item> read = items.read();
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Set<String> withheld = new HashSet<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Looked each : files) {
            fields.addAll(each.file().fields());
            withheld.addAll(each.file().withheld());
            rejected.addAll(each.file().rejected());
        }
        withheld.removeAll(rows.keySet());
        Pasts pasts = pasts(rows, items, read);
        files.forEach(each -> receipts.add(receipt(each, items.unmapped())));
        for (Accompanying each : companions) {
            receipts.add(receipt(each));
            rejected.addAll(each.companion().rejected());
        }
        List<String> hashes =
                files.stream().map(each -> each.sighting().arrival().sha256()).toList();
        Snapshot snapshot =
                new Snapshot(newest().at(), scope(), fields, lacking(fields), read, withheld, hashes, pasts.read());
        return new Night(snapshot, sprints(), receipts, rejected, understood(), origins());
    }

    /** The data pipeline tells the fields and the history of its issues in files of their own. */
    private Looked withWhatStandsBeside(Looked looked) {
        if (!PIPELINE.equals(looked.sighting().format())) {
            return looked;
        }
        Beside beside =
                companions.stream().map(each -> each.companion().beside()).reduce(Beside.NOTHING, JiraPipeline::both);
        return new Looked(looked.sighting(), JiraPipeline.together(looked.file(), beside, team));
    }

    private Pasts pasts(Map<String, ItemRow> rows, Items items, List<Item> read) {
        Pasts pasts = new Pasts(rows, items, read);
        companions.forEach(each -> pasts.learn(each.companion().categories()));
        files.forEach(each -> pasts.add(each.file(), each.at().equals(newest().at()) ? null : each.at()));
        return pasts;
    }

    private List<Understood> understood() {
        return files.stream()
                .map(each -> new Understood(
                        each.sighting().name(),
                        Objects.requireNonNullElse(each.sighting().format(), ""),
                        each.file().columns()))
                .toList();
    }

    private Map<String, Origin> origins() {
        Map<String, Origin> origins = new HashMap<>();
        for (Looked each : files) {
            String name = each.sighting().name();
            each.file().rows().forEach(row -> origins.put(row.key(), new Origin(name, row.line())));
        }
        return origins;
    }

    private Looked newest() {
        return files.get(files.size() - 1);
    }

    /** By key in the order of the newest file; what only older ones know comes after. */
    private Map<String, ItemRow> merged() {
        Map<String, ItemRow> rows = new LinkedHashMap<>();
        Map<String, Sighting> cameIn = new HashMap<>();
        List<Looked> newestFirst = new ArrayList<>(files);
        Collections.reverse(newestFirst);
        for (Looked each : newestFirst) {
            for (ItemRow row : each.file().rows()) {
                Sighting newer = cameIn.put(row.key(), each.sighting());
                boolean sheets = newer != null && newer.isSheetBeside(each.sighting());
                rows.merge(row.key(), row, (one, older) -> sheets ? one.beside(older) : one.over(older));
            }
        }
        return rows;
    }

    /** Files of one night can show different items with different columns: what the one lacks, the other does not clear. */
    private Map<String, Set<Field>> lacking(Set<Field> fields) {
        Map<String, Set<Field>> lacking = new HashMap<>();
        for (Looked each : files) {
            Set<Field> missing = EnumSet.copyOf(fields);
            missing.removeAll(each.file().fields());
            each.file().rows().forEach(row -> lacking.merge(row.key(), missing, MergedNight::both));
        }
        lacking.values().removeIf(Set::isEmpty);
        return lacking;
    }

    private static Set<Field> both(Set<Field> one, Set<Field> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    private List<Sprint> sprints() {
        Map<String, Sprint> sprints = new LinkedHashMap<>();
        files.forEach(each -> each.file().sprints().forEach(s -> sprints.put(s.name() + "\n" + s.start(), s)));
        return sprints.values().stream()
                .sorted(Comparator.comparing(Sprint::start).thenComparing(Sprint::name))
                .toList();
    }

    /** Together the files show as much as the widest of them. */
    private Scope scope() {
        boolean allFiltered = files.stream().allMatch(each -> scope(each) == Scope.FILTERED);
        return allFiltered ? Scope.FILTERED : scope(newest()) == Scope.FULL ? Scope.FULL : Scope.UNKNOWN;
    }

    /** A file that was cut, on its way or by a tracker's limit, cannot show that anything is gone. */
    private Scope scope(Looked looked) {
        ItemsFile file = looked.file();
        if (file.cutShort() || isShort(file) || isCutByGitLab(looked)) {
            return Scope.FILTERED;
        }
        Scope declared = team.exports().scope();
        if (declared != null) {
            return declared;
        }
        return isCutByJira(file) ? Scope.FILTERED : Scope.UNKNOWN;
    }

    /** Whether the night's files together have less than an answer says there was. */
    private boolean isShort(ItemsFile file) {
        Announced announced = file.announced();
        return announced != null && announced.total() > keys();
    }

    private int keys() {
        return (int) files.stream()
                .flatMap(each -> each.file().rows().stream())
                .map(ItemRow::key)
                .distinct()
                .count();
    }

    private static boolean isCutByJira(ItemsFile file) {
        return file.announced() == null
                && file.changelogs().items().isEmpty()
                && file.read() - file.blank() == JIRA_LIMIT;
    }

    /** GitLab mails no more than that, and does not say so. */
    private static boolean isCutByGitLab(Looked looked) {
        return GITLAB.equals(looked.sighting().format())
                && looked.sighting().arrival().size() >= GITLAB_LIMIT;
    }

    private FileReceipt receipt(Looked looked, SortedMap<String, Integer> unmapped) {
        Arrival arrival = looked.sighting().arrival();
        ItemsFile file = looked.file();
        return new FileReceipt(
                looked.sighting().name(),
                arrival.sha256(),
                looked.sighting().format(),
                Verdict.ACCEPTED,
                looked.at(),
                scope(looked),
                file.read(),
                file.rows().size(),
                file.quarantined(),
                file.blank(),
                notes(looked, unmapped));
    }

    private FileReceipt receipt(Accompanying beside) {
        Companion companion = beside.companion();
        List<String> notes = new ArrayList<>(beside.sighting().notes());
        notes.addAll(companion.notes());
        return new FileReceipt(
                beside.sighting().name(),
                beside.sighting().arrival().sha256(),
                beside.sighting().format(),
                Verdict.ACCEPTED,
                beside.sighting().at(),
                Scope.UNKNOWN,
                companion.read(),
                companion.accepted(),
                companion.quarantined(),
                companion.blank(),
                notes);
    }

    private List<String> notes(Looked looked, SortedMap<String, Integer> unmapped) {
        List<String> notes = new ArrayList<>();
        notes.addAll(looked.sighting().notes());
        if (files.size() > 1) {
            notes.add("One of " + files.size()
                    + " exports of this night, read as one: by key, a newer file's filled cells win.");
        }
        if (isCutByJira(looked.file())) {
            notes.add("Exactly 1,000 rows, which is Jira's limit: nothing is concluded from what is not in it.");
        }
        if (isCutByGitLab(looked)) {
            notes.add(
                    "About 15 MB, beyond which GitLab cuts what it mails: nothing is concluded from what is not in it.");
        }
        if (looked.file().cutShort()) {
            notes.add("The file ends within a row: nothing is concluded from what is not in it.");
        }
        Announced announced = looked.file().announced();
        if (announced != null && isShort(looked.file())) {
            notes.add(announced.inWords(keys()));
        }
        notes.addAll(looked.file().notes());
        if (!unmapped.isEmpty() && looked.equals(newest())) {
            notes.add("Statuses that mean no state yet, to be named under states in the portfolio file: "
                    + String.join(", ", unmapped.keySet()) + ".");
        }
        return notes;
    }

    private static FileReceipt duplicate(Sighting sighting) {
        Arrival arrival = sighting.arrival();
        return new FileReceipt(
                sighting.name(),
                arrival.sha256(),
                sighting.format(),
                Verdict.DUPLICATE,
                sighting.at(),
                Scope.UNKNOWN,
                0,
                0,
                0,
                0,
                List.of("The same bytes came twice that night."));
    }
}
