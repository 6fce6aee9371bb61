package org.sprinthealth.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.settings.TeamSettings;

/**
 * A query of Azure Boards, exported as CSV: a list, or a tree in which a title's column tells its depth. It knows the present
 * iteration of an item only, so what was in a sprint before is known from the nights before.
 */
final class AzureCsv implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("azure-headers.txt", Meaning.class);
    private static final Words<Level> LEVELS = Words.read("azure-types.txt", Level.class);
    private static final Pattern TREE_TITLE = Pattern.compile("(?i)title \\d{1,2}");
    private static final Pattern TAG_SEPARATOR = Pattern.compile("\\s*;\\s*");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\");
    private static final Pattern RANK = Pattern.compile("-?\\d{1,15}(?:[.,]\\d+)?");
    private static final String RESOLVED = "Resolved";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Added to a rank, negative ones too, it makes all of one length. */
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(5).movePointRight(15);

    @Override
    public String name() {
        return "Azure Boards CSV";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of(Meaning.KEY, "ID", Meaning.TYPE, "Work Item Type", Meaning.SUMMARY, "Title");
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        List<String> missing = new ArrayList<>(ItemTable.super.missing(header, team));
        if (ItemColumns.of(header, this, team).has(Meaning.TREE_SUMMARY)) {
            missing.remove("Title");
        }
        return missing;
    }

    @Override
    public String remedy() {
        return "Add the columns under Column options of the query, and export it again";
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        return TREE_TITLE.matcher(title).matches() ? Optional.of(Meaning.TREE_SUMMARY) : TITLES.meaningOf(title);
    }

    @Override
    public boolean isKey(String key) {
        return NUMBER.matcher(key).matches();
    }

    @Override
    public Optional<String> summary(Line line) {
        return line.first(Meaning.SUMMARY).or(() -> line.first(Meaning.TREE_SUMMARY));
    }

    @Override
    public Pattern labelSeparator() {
        return TAG_SEPARATOR;
    }

    /** Smaller is higher on the backlog; as text that holds only where all are of one length. */
    @Override
    public String rank(String cell) {
        return RANK.matcher(cell).matches()
                ? FAR_ABOVE
                        .add(new BigDecimal(cell.replace(',', '.')))
                        .setScale(6, RoundingMode.HALF_UP)
                        .toPlainString()
                : cell;
    }

    /** What is resolved has not been accepted yet: Azure itself counts it as no more than under way. */
    @Override
    public Optional<String> statusCategory(Line line) {
        return line.first(Meaning.STATUS).filter(RESOLVED::equalsIgnoreCase).map(resolved -> "In Progress");
    }

    @Override
    public @Nullable Level level(String type) {
        return LEVELS.meaningOf(type).orElse(null);
    }

    @Override
    public List<ItemRow> together(List<ItemRow> rows, ItemColumns columns) {
        Iterations iterations = new Iterations(rows);
        return rows.stream()
                .map(row -> row.with(Field.SPRINT, iterations.of(row)))
                .toList();
    }

    /** What the paths of all items tell of each: which are iterations, and what they can be called. */
    private static final class Iterations {
        private final Set<String> branches = new HashSet<>();
        private final Map<String, Set<String>> pathsByName;

        Iterations(List<ItemRow> rows) {
            Set<String> paths = rows.stream().map(row -> row.text(Field.SPRINT)).collect(Collectors.toSet());
            paths.forEach(this::addBranches);
            pathsByName = paths.stream()
                    .filter(this::isIteration)
                    .collect(Collectors.groupingBy(Iterations::name, TreeMap::new, Collectors.toSet()));
        }

        private void addBranches(String path) {
            for (int end = path.lastIndexOf('\\'); end > 0; end = path.lastIndexOf('\\', end - 1)) {
                branches.add(path.substring(0, end));
            }
        }

        /** The root of a project, and an increment that others lie below, say that no sprint has been chosen yet. */
        private boolean isIteration(String path) {
            return path.indexOf('\\') > 0 && !branches.contains(path);
        }

        List<String> of(ItemRow row) {
            String path = row.text(Field.SPRINT);
            if (!isIteration(path)) {
                return List.of();
            }
            String name = name(path);
            boolean one = pathsByName.getOrDefault(name, Set.of()).size() == 1;
            return List.of(one ? name : nameWithParent(path));
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('\\') + 1).strip();
        }

        private static String nameWithParent(String path) {
            String[] segments = BACKSLASH.split(path, -1);
            int last = segments.length - 1;
            return String.format(Locale.ROOT, "%s %s", segments[last - 1].strip(), segments[last].strip());
        }
    }
}
