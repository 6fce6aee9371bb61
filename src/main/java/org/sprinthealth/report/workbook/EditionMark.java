package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.TeamReport;

/** What a workbook says of itself, so that it is known when it comes back: name {@code Edition_mark}. */
final class EditionMark implements Sheet<TeamReport> {
    /** Copies read long ago are in every edition since. */
    private static final int COPIES = 200;

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(new NamedCell<>("Edition_mark", report -> Content.text(mark(report))));
    }

    /** Team, date, and the returned copies whose notes it shows: what was typed after it can be told from what was before. */
    private static String mark(TeamReport report) {
        List<String> copies = report.notes().copies();
        return "sprint-health-check edition " + report.team().id() + " " + report.asOf() + " shows "
                + String.join(",", copies.subList(Math.max(0, copies.size() - COPIES), copies.size()));
    }
}
