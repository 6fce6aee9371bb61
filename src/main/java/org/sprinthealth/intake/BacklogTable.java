package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.State;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
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
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[（].*?[)\\]）]\\s*|\\s*[*:：]+\\s*$");
    private static final Pattern TICK =
            Pattern.compile("(?iu)x|✓|✔|☑|✅|●|•|○|〇|レ|true|wahr|vrai|prawda|sant|ja|yes|oui|si|sí|tak|1");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SPRINT_SHEET =
            Pattern.compile("(?iu).*(?:sprint|iteration|cycle|スプリント|イテレーション)\\W*\\d+.*");
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
        if (columns.meaning(Meaning.TICK).count() == 1
                || OF_A_BACKLOG.stream().filter(columns::has).count() < 2) {
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

    @Override
    public List<SprintText> sprints(Line line, ExportDates dates) {
        return line.all(Meaning.SPRINT).stream()
                .flatMap(labelSeparator()::splitAsStream)
                .map(name -> NUMBER.matcher(name).matches() ? "Sprint " + name : name)
                .map(name -> new SprintText(name, null))
                .toList();
    }

    @Override
    public Optional<String> sprintOfSheet(String sheet) {
        return SPRINT_SHEET.matcher(sheet).matches() ? Optional.of(sheet) : Optional.empty();
    }

    @Override
    public List<String> notes(ItemColumns columns) {
        return columns.has(Meaning.KEY)
                ? List.of()
                : List.of("It has no column of keys, so items are told apart by their titles: "
                        + "one whose title changes counts as another item.");
    }
}
