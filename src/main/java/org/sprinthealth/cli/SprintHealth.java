package org.sprinthealth.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sprinthealth.job.NightlyRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program: arguments to a run, its outcome to an exit code. */
@Command(
        name = "sprint-health",
        description = "Coaching data for Product Owners and their teams, from the exports that trackers give.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = SprintHealth.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:published, or nothing new to do",
            " 1:failed, nothing new published",
            " 2:the command was not understood",
            " 3:published, with at least one team or file in trouble",
            "75:another run holds the lock",
            "78:portfolio file or template invalid",
            "130, 143:stopped by a signal; the same command resumes"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class SprintHealth {
    private SprintHealth() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine(surroundings()).execute(args));
    }

    private static Surroundings surroundings() {
        Path home = Path.of(System.getProperty("sprint-health.home", ""));
        return new Surroundings(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("sprint-health.terminal"),
                Clock.systemUTC(),
                home.resolve("jobs/demo/portfolio.yaml"),
                home.resolve("templates"),
                NightlyRun::run);
    }

    static CommandLine commandLine(Surroundings around) {
        return new CommandLine(new SprintHealth())
                .addSubcommand(new Weekly(around))
                .addSubcommand(new Nightly(around))
                .addSubcommand(new Check(around))
                .addSubcommand(new Explain(around))
                .addSubcommand(new Status(around))
                .addSubcommand(new Rejects(around))
                .addSubcommand(new Backfill(around))
                .addSubcommand(new Rebuild(around))
                .addSubcommand(new Template(around))
                .addSubcommand(new HelpCommand())
                .setOut(around.out())
                .setErr(around.err())
                .setExecutionExceptionHandler(new Mistakes());
    }

    /** The version that the program was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sprint-health " + number()};
        }

        static String number() {
            return Optional.ofNullable(SprintHealth.class.getPackage().getImplementationVersion())
                    .orElse("unpackaged");
        }
    }
}
