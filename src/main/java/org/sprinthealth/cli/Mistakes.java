package org.sprinthealth.cli;

import java.io.PrintWriter;
import org.sprinthealth.history.UnusableDatabase;
import org.sprinthealth.job.LockHeld;
import org.sprinthealth.publish.NotPublished;
import org.sprinthealth.settings.InvalidPortfolio;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** From exceptions to words on standard error and an exit code. */
final class Mistakes implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (trouble instanceof InvalidPortfolio invalid) {
            invalid.problems().forEach(problem -> err.println(problem.inWords()));
            int count = invalid.problems().size();
            err.println("Nothing was run. Put " + (count == 1 ? "this" : "these " + count)
                    + " right, then try with: sprint-health check");
            return ExitCode.INVALID;
        }
        if (trouble instanceof LockHeld) {
            err.println(trouble.getMessage());
            return ExitCode.LOCKED;
        }
        if (trouble instanceof NotPublished || trouble instanceof UnusableDatabase) {
            err.println("nothing new was published: " + trouble.getMessage());
            return ExitCode.FAILED;
        }
        err.println("nothing new was published, by a fault of the program. Please report it with what follows:");
        trouble.printStackTrace(err);
        return ExitCode.FAILED;
    }
}
