package org.sprinthealth.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.settings.TeamSettings;

/**
 * The issues that the data pipeline of Jira Data Center exports. Their own fields and their history come in files beside it:
 * {@link JiraPipelineBeside}.
 */
final class JiraPipelineCsv implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("pipeline-headers.txt", Meaning.class);
    private static final Pattern LABEL_SEPARATOR = Pattern.compile("\\s*[,\\[\\]]\\s*");

    @Override
    public String name() {
        return "Jira data pipeline";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of(
                Meaning.ID, "id",
                Meaning.KEY, "key",
                Meaning.TYPE, "issue_type",
                Meaning.SUMMARY, "summary",
                Meaning.CREATED, "created_date");
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        return TITLES.meaningOf(title);
    }

    @Override
    public String remedy() {
        return "Drop the files of one export of the data pipeline together";
    }

    /** Another table that happens to have a column called key is no likeness of it. */
    @Override
    public int likeness(Header header, TeamSettings team) {
        return missing(header, team).size() > 2 ? 0 : ItemTable.super.likeness(header, team);
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
        return LABEL_SEPARATOR;
    }

    @Override
    public String text(String cell) {
        return withLineEnds(cell);
    }

    /** The pipeline writes a line end within a cell as a backslash and an n. */
    static String withLineEnds(String cell) {
        return cell.replace("\\r\\n", "\n").replace("\\n", "\n");
    }
}
