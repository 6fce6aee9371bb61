package org.sprinthealth.intake;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** A shape of export: how it is recognised, and what its columns or fields mean. A new one is a class and a line here. */
sealed interface ExportFormat {

    /** Every format of tables, in the order in which a header is offered to them; the last takes what is nobody's. */
    List<OfTable> TABLES = Stream.of(
                    Stream.of(
                            new JiraPipelineCsv(),
                            new JiraPipelineBeside(),
                            new JiraCsv(),
                            new ExplainedForm(),
                            new AzureCsv(),
                            new LinearCsv(),
                            new GitLabCsv(),
                            new GitHubProjectTsv()),
                    ContractTable.all(),
                    Stream.of(new UnexplainedForm(), new BacklogTable()))
            .<OfTable>flatMap(formats -> formats)
            .toList();

    /** Every format of JSON records, in the order in which a first record is offered to them. */
    List<OfRecords> RECORDS = List.of(
            new JiraJson(), new JiraSprintsJson(), new JiraListJson(), new GitLabIssuesJson(), new GitHubIssuesJson());

    /** Its name, as receipts and reports print it. */
    String name();

    /** Whether its rows are of teams, so that a file of several can be told apart; not so where it tells of other files. */
    boolean isOfTeams();

    /** A format of tables: text or sheets. */
    non-sealed interface OfTable extends ExportFormat {
        @Override
        default boolean isOfTeams() {
            return true;
        }

        /** Titles of the columns that a header lacks to be of this format; none where it is. */
        List<String> missing(Header header, TeamSettings team);

        /** How many columns of this format a header has: by that the nearest format is told. */
        int likeness(Header header, TeamSettings team);

        /** What to do about a header that is nearly of this format. */
        default String remedy() {
            return "Export as CSV with all fields, or name the columns under exports.columns in the portfolio file";
        }

        /** Reads a table of this format from the first row to the last. */
        Contents read(Table table, String file, TeamSettings team) throws IOException;
    }

    /** A format of JSON records. */
    non-sealed interface OfRecords extends ExportFormat {
        @Override
        default boolean isOfTeams() {
            return true;
        }

        /** Whether the first record of a file shows this format. */
        boolean fits(JsonNode first);

        /** Reads records of this format from the first to the last. */
        Contents read(Records records, String file, TeamSettings team) throws IOException;
    }
}
