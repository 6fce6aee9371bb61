package org.sprinthealth.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sprinthealth.intake.contracts.AllContracts;
import org.sprinthealth.intake.contracts.Contract;
import org.sprinthealth.intake.contracts.Contract.Explained;
import org.sprinthealth.report.workbook.BlankTable;

/** The tables that teams keep by hand, empty, to be filled in. */
final class BlankContracts {
    private static final String INTRODUCTION = """
            Tables that teams keep by hand
            ==============================
            Fill in the files in the folder contracts, below their titles: each by itself, or as a sheet of contracts.xlsx. Drop
            what you filled in into the team's folder of the inbox, best with the date in its name: planning-log-2026-03-27.csv.
            A later file tells anew of the sprints, waves and features that it has; the others stay as they were told.

            Columns with a star are needed. Leave out any other, and write titles and words in English, German, French, Spanish,
            Portuguese, Italian or Dutch. Never write names of people.
            """;

    private BlankContracts() {}

    /** All files, by path below the folder that they are written to. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("contracts.txt", bytes(explanations()));
        files.put(
                "contracts/contracts.xlsx",
                BlankTable.workbook(
                        AllContracts.all().stream().map(BlankContracts::sheet).toList()));
        AllContracts.all()
                .forEach(contract -> files.put("contracts/" + contract.file() + ".csv", bytes(titles(contract))));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String titles(Contract<?> contract) {
        return contract.columns().stream().map(Explained::title).collect(Collectors.joining(",", "", "\n"));
    }

    private static String explanations() {
        return INTRODUCTION
                + AllContracts.all().stream().map(BlankContracts::explained).collect(Collectors.joining());
    }

    private static String explained(Contract<?> contract) {
        String heading =
                "\n" + contract.file() + "\n" + "-".repeat(contract.file().length()) + "\n";
        List<String> lines = contract.columns().stream()
                .map(column -> String.format(Locale.ROOT, "  %-22s %s\n", column.title(), explained(column)))
                .toList();
        return heading + contract.purpose() + "\n" + String.join("", lines);
    }

    private static String explained(Explained column) {
        return column.write() + (column.example().isEmpty() ? "" : " (for example: " + column.example() + ")");
    }

    private static BlankTable sheet(Contract<?> contract) {
        return new BlankTable(
                contract.name(),
                contract.purpose(),
                contract.columns().stream()
                        .map(column -> new BlankTable.Column(column.title(), explained(column)))
                        .toList());
    }
}
