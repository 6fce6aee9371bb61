package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.settings.TeamSettings;

/**
 * A view of a GitHub project, exported as tab-separated text: the fields that the view shows. An item is an issue, or a draft
 * that has no page yet; pull requests are none.
 */
final class GitHubProjectTsv implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("github-headers.txt", Meaning.class);
    private static final Pattern PAGE = Pattern.compile("https?://[^/]+/[^/]+/([^/]+)/(issues|pull)/(\\d+)");
    private static final Pattern LABEL_SEPARATOR = Pattern.compile("\\s*,\\s*");

    @Override
    public String name() {
        return "GitHub project TSV";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of(Meaning.SUMMARY, "Title", Meaning.URL, "URL");
    }

    /** Title and URL alone are too little to tell it by. */
    @Override
    public List<String> missing(Header header, TeamSettings team) {
        List<String> missing = new ArrayList<>(ItemTable.super.missing(header, team));
        if (likeness(header, team) < 3) {
            missing.add("Status");
        }
        return missing;
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        return TITLES.meaningOf(title);
    }

    @Override
    public String key(Line line) {
        Matcher page = page(line);
        return page.matches()
                ? page.group(1) + "#" + page.group(3)
                : line.first(Meaning.SUMMARY).map(BacklogTable::keyOfTitle).orElse("");
    }

    private static Matcher page(Line line) {
        return PAGE.matcher(line.first(Meaning.URL).orElse(""));
    }

    @Override
    public String exampleKey() {
        return "web#12";
    }

    @Override
    public @Nullable String leftOut(Line line) {
        Matcher page = page(line);
        return page.matches() && page.group(2).equals("pull") ? "pull requests" : null;
    }

    @Override
    public Pattern labelSeparator() {
        return LABEL_SEPARATOR;
    }

    @Override
    public List<SprintText> sprints(Line line, ExportDates dates) {
        Meaning means = line.columns().has(Meaning.SPRINT) ? Meaning.SPRINT : Meaning.MILESTONE;
        return line.first(means)
                .map(name -> List.of(new SprintText(name, null)))
                .orElse(List.of());
    }
}
