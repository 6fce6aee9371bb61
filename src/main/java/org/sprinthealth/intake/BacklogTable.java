package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.State;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/**
 * A backlog that a team keeps by hand, or exports from a tool that is not known here: any table with a column of titles and
 * some of what a backlog has. Its titles are told by common words in several languages, or named in the portfolio file.
 *
 * <p>Without a column of keys, items are told apart by their titles. A status can also be a tick in one of several columns.
 */
final class BacklogTable implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("backlog-headers.txt", Meaning.class);
    private static final Words<State> STATUSES = Words.read("statuses.txt", State.class);
    /** What programs write between and before the words of a name. */
    private static final Pattern OF_A_PROGRAM = Pattern.compile("(?i)^(?:issue|item|task|ticket)_|_");

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[（].*?[)\\]）]\\s*|\\s*[*:：]+\\s*$");
    /** A mark, a word that says yes, or the day on which it came true. */
    private static final Pattern TICK =
            Pattern.compile("(?iu)[xv✓✔√☑✅☒●•■○〇◯◎レ済完]|true|wahr|vrai|verdadero|verdadeiro|vero"
                    + "|waar|sant|prawda|ja|j|yes|y|oui|si|sí|sì|sim|tak|はい|ok|1|100 ?%|\\d{4}-\\d{2}-\\d{2}.*"
                    + "|\\d{1,2}[./]\\d{1,2}[./](?:\\d{2}|\\d{4})");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern NO_SPRINT = Pattern.compile("(?iu)[-–—?]+|n/?a|tbd|tba|none|(?:product )?backlog|later"
            + "|keiner|offen|später|aucun|ninguno|nenhum|nessuno|geen|ingen|brak|なし|未定|未計画");
    private static final Pattern SPRINT_SHEET = Pattern.compile("(?iu).*(?:sprint|it[eé]ra[ctzç]i?\\p{L}+|cycle|スプリント"
            + "|イテレーション)\\W*\\d+.*|.*(?<!\\d)\\d{1,3}\\W*(?:sprint|スプリント|イテレーション).*");
    private static final Pattern SPRINT_BACKLOG = Pattern.compile("(?iu)(?<=sprint)[ -]?backlog(?=\\W*\\d)");
    private static final Pattern SUM =
            Pattern.compile("(?iu)(?:grand |sub)?totals?:?|sums?:?|summen?:?|gesamt(?:summe)?:?"
                    + "|zwischensumme:?|somme:?|total général:?|total general:?|suma:?|soma:?|totale:?|somma:?|totaal:?|som:?|totalt:?"
                    + "|summa:?|razem:?|łącznie:?|celkem:?|合計|小計|総計|計");
    private static final Pattern NUMBERED_BELOW = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.\\d+");
    private static final String NOT_BEGUN = "To Do";
    private static final Set<Meaning> OF_A_BACKLOG = EnumSet.of(
            Meaning.KEY,
            Meaning.STATUS,
            Meaning.ESTIMATE,
            Meaning.PRIORITY,
            Meaning.SPRINT,
            Meaning.CRITERIA,
            Meaning.DESCRIPTION,
            Meaning.TYPE,
            Meaning.TICK);

    private static final int LONGEST_KEY = 80;

    @Override
    public String name() {
        return "Backlog table";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of();
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        ItemColumns columns = ItemColumns.of(header, this, team);
        List<String> missing = new ArrayList<>();
        if (!columns.has(Meaning.SUMMARY) && !columns.has(Meaning.STORY_WHAT)) {
            missing.add("a column of titles");
        }
        if (OF_A_BACKLOG.stream().filter(columns::has).count() < 2) {
            missing.add("two of: key, status, estimate, priority, sprint, criteria, description, type");
        }
        return missing;
    }

    @Override
    public String remedy() {
        return "Name its columns under exports.columns in the portfolio file, such as { \"Anforderung\": SUMMARY }";
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        String plain = ASIDE.matcher(title.replace('\n', ' ')).replaceAll(" ").strip();
        return TITLES.meaningOf(title)
                .or(() -> TITLES.meaningOf(plain))
                .or(() -> TITLES.meaningOf(
                        OF_A_PROGRAM.matcher(plain).replaceAll(" ").strip()))
                .or(() -> STATUSES.meaningOf(title).map(state -> Meaning.TICK));
    }

    @Override
    public String key(Line line) {
        return line.first(Meaning.KEY)
                .or(() -> summary(line).map(BacklogTable::keyOfTitle))
                .orElse("");
    }

    /** A title as a key, for tables that have no other. */
    static String keyOfTitle(String title) {
        String line = title.replace('\n', ' ').strip();
        return line.length() <= LONGEST_KEY ? line : line.substring(0, LONGEST_KEY - 1) + "…";
    }

    @Override
    public boolean isBlank(Line line) {
        return line.columns()
                .all()
                .filter(column -> column.means() != Meaning.KEY)
                .allMatch(column -> line.row().cell(column.position()).isEmpty());
    }

    @Override
    public Optional<String> summary(Line line) {
        return line.first(Meaning.SUMMARY).or(() -> story(line));
    }

    private static Optional<String> story(Line line) {
        String story = Stream.of(Meaning.STORY_WHO, Meaning.STORY_WHAT, Meaning.STORY_WHY)
                .flatMap(means -> line.columns().meaning(means))
                .filter(column -> !line.row().cell(column.position()).isEmpty())
                .map(column -> column.title() + " " + line.row().cell(column.position()))
                .collect(Collectors.joining(", "));
        return story.isEmpty() ? Optional.empty() : Optional.of(story);
    }

    /** Of several ticks, the one furthest right is how far it has come. */
    @Override
    public Optional<String> status(Line line) {
        return line.first(Meaning.STATUS)
                .or(() -> line.columns()
                        .meaning(Meaning.TICK)
                        .filter(column ->
                                TICK.matcher(line.row().cell(column.position())).matches())
                        .map(ItemColumns.Column::title)
                        .reduce((left, right) -> right));
    }

    /** Where ticks tell how far an item has come up to done, one without a tick has not begun. */
    @Override
    public Optional<String> statusCategory(Line line) {
        boolean ticks = line.columns()
                .meaning(Meaning.TICK)
                .anyMatch(column -> STATUSES.meaningOf(column.title())
                        .filter(State.DONE::equals)
                        .isPresent());
        return ticks && !line.columns().has(Meaning.STATUS) && status(line).isEmpty()
                ? Optional.of(NOT_BEGUN)
                : Optional.empty();
    }

    /** The row below a table that adds up what stands above it. */
    @Override
    public @Nullable String leftOut(Line line) {
        boolean sum = Stream.of(line.first(Meaning.KEY), line.first(Meaning.SUMMARY))
                .flatMap(Optional::stream)
                .anyMatch(cell -> SUM.matcher(cell).matches());
        return sum && (line.isEmpty(Meaning.KEY) || line.isEmpty(Meaning.SUMMARY)) ? "sums" : null;
    }

    /** Where items are numbered 2, 2.1, 2.2, the numbers tell whose parts they are, unless a column does. */
    @Override
    public List<ItemRow> together(List<ItemRow> rows, ItemColumns columns) {
        Set<String> keys = rows.stream().map(ItemRow::key).collect(Collectors.toSet());
        return columns.fields().contains(Field.PARENT)
                ? rows
                : rows.stream().map(row -> below(row, keys)).toList();
    }

    private static ItemRow below(ItemRow row, Set<String> keys) {
        Matcher numbered = NUMBERED_BELOW.matcher(row.key());
        return numbered.matches() && keys.contains(numbered.group(1))
                ? row.with(Field.PARENT, List.of(numbered.group(1)))
                : row;
    }

    @Override
    public List<SprintText> sprints(Line line, ExportDates dates) {
        return line.all(Meaning.SPRINT).stream()
                .flatMap(labelSeparator()::splitAsStream)
                .filter(name -> !name.isEmpty() && !NO_SPRINT.matcher(name).matches())
                .map(name -> NUMBER.matcher(name).matches() ? "Sprint " + name : name)
                .map(name -> new SprintText(name, null))
                .toList();
    }

    @Override
    public Optional<String> sprintOfSheet(String sheet) {
        String sprint = SPRINT_BACKLOG.matcher(sheet).replaceAll("");
        return SPRINT_SHEET.matcher(sprint).matches() ? Optional.of(sprint) : Optional.empty();
    }

    @Override
    public TitleRows titleRows(Table table) {
        return new TitleRows(table.above());
    }

    @Override
    public List<String> notes(ItemColumns columns) {
        return columns.has(Meaning.KEY)
                ? List.of()
                : List.of("It has no column of keys, so items are told apart by their titles: "
                        + "one whose title changes counts as another item.");
    }
}
