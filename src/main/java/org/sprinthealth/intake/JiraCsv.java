package org.sprinthealth.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.Words;

/** A CSV export of Jira, Cloud or Server, all fields or current fields, in its users' language, also saved by Excel. */
final class JiraCsv implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("jira-headers.txt", Meaning.class);
    private static final Words<Meaning> CUSTOM_FIELDS = Words.read("jira-custom-fields.txt", Meaning.class);
    private static final Words<Wrapper> WRAPPERS = Words.read("jira-wrappers.txt", Wrapper.class);
    private static final Pattern WRAPPED = Pattern.compile("(.*?)\\s*\\((.*)\\)");

    /** What stands around the X of {@code Custom field (X)}. */
    private enum Wrapper {
        CUSTOM,
        INWARD,
        OUTWARD
    }

    @Override
    public String name() {
        return "Jira CSV";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of(Meaning.KEY, "Issue key", Meaning.SUMMARY, "Summary");
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        return TITLES.meaningOf(title).or(() -> wrapped(title)).or(() -> CUSTOM_FIELDS.meaningOf(title));
    }

    private static Optional<Meaning> wrapped(String title) {
        Matcher matcher = WRAPPED.matcher(title);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Wrapper> wrapper = WRAPPERS.meaningOf(matcher.group(1));
        if (wrapper.isEmpty() || wrapper.get() == Wrapper.CUSTOM) {
            return CUSTOM_FIELDS.meaningOf(matcher.group(2));
        }
        return Optional.of(wrapper.get() == Wrapper.INWARD ? Meaning.INWARD_LINK : Meaning.OUTWARD_LINK);
    }

    @Override
    public String fieldName(String title) {
        Matcher matcher = WRAPPED.matcher(title);
        return matcher.matches() ? matcher.group(2) : title;
    }

    @Override
    public boolean isKey(String key) {
        return JiraWords.KEY.matcher(key).matches();
    }

    @Override
    public String exampleKey() {
        return "ABC-12";
    }

    @Override
    public Pattern labelSeparator() {
        return JiraWords.LABEL_SEPARATOR;
    }

    @Override
    public List<SprintText> sprints(Line line, ExportDates dates) {
        return line.all(Meaning.SPRINT).stream()
                .flatMap(cell -> SprintText.of(cell).stream())
                .toList();
    }

    @Override
    public String rank(String cell) {
        return JiraWords.withoutBucket(cell);
    }
}
