package org.sprinthealth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.report.deck.DeckContract;
import org.sprinthealth.report.workbook.TemplateContract;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sprint-health template}. */
@Command(
        name = "template",
        description =
                "Writes the templates of workbooks, slides and page to be restyled, and empty tables for what teams keep by hand, with"
                        + " an explanation of each column. Or checks a template of a workbook or of the slides that was edited.")
final class Template implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    @ArgGroup(multiplicity = "1")
    @Nullable
    private Task task;

    @Option(names = "--force", description = "Write over files that are there already.")
    private boolean force;

    /** What to do: one of the two. */
    static final class Task {
        @Option(
                names = "--to",
                paramLabel = "FOLDER",
                description =
                        "Write templates/, contracts/ and contracts.txt into this folder. Templates beside a portfolio"
                                + " file are those it uses.")
        @Nullable
        private Path to;

        @Option(
                names = "--check",
                paramLabel = "FILE",
                description =
                        "Check an edited team.xlsx, portfolio.xlsx or portfolio.pptx. Ends with 78 when it can't be used.")
        @Nullable
        private Path check;
    }

    Template(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Logs.set(options);
        Path to = task == null ? null : task.to;
        Path check = task == null ? null : task.check;
        try {
            return to != null ? write(to) : check(check == null ? Path.of("") : check);
        } catch (IOException trouble) {
            new Lines(around.err()).say("can't be read or written: " + trouble.getMessage());
            return ExitCode.FAILED;
        }
    }

    private int write(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(shipped());
        files.putAll(BlankContracts.files());
        List<String> there = files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
        if (!there.isEmpty() && !force) {
            new Lines(around.err())
                    .say("nothing was written, since there are already in " + folder + ": " + String.join(", ", there)
                            + ". Name another folder, or add --force to write over them");
            return ExitCode.FAILED;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.getValue());
        }
        if (!options.quiet) {
            new Lines(around.out())
                    .say(files.keySet().stream()
                            .map(name -> "wrote " + folder.resolve(name))
                            .toList());
        }
        return ExitCode.FINE;
    }

    private Map<String, byte[]> shipped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> templates = Files.list(around.templates())) {
            for (Path template : templates.filter(Files::isRegularFile).sorted().toList()) {
                files.put("templates/" + template.getFileName(), Files.readAllBytes(template));
            }
        }
        return files;
    }

    /** Which workbook a template is meant for is told by what it lacks less of. */
    private int check(Path file) throws IOException {
        byte[] template = Files.readAllBytes(file);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pptx")) {
            return verdict(file, DeckContract.check(template), List.of());
        }
        TemplateContract.Kind kind = Stream.of(TemplateContract.Kind.values())
                .min(Comparator.comparingInt(
                        each -> TemplateContract.check(template, each).size()))
                .orElseThrow();
        List<String> problems = TemplateContract.check(template, kind);
        return verdict(file, problems, problems.isEmpty() ? TemplateContract.remarks(template, kind) : List.of());
    }

    private int verdict(Path file, List<String> problems, List<String> remarks) {
        if (problems.isEmpty()) {
            List<String> said = new ArrayList<>(List.of(file + ": can be used"));
            remarks.forEach(remark -> said.add(file + ": " + remark));
            new Lines(around.out()).say(options.quiet ? List.of() : said);
            return ExitCode.FINE;
        }
        new Lines(around.err())
                .say(problems.stream().map(problem -> file + ": " + problem).toList());
        return ExitCode.INVALID;
    }
}
