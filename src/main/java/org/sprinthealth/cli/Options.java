package org.sprinthealth.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What every command can be told. */
final class Options {
    @Option(
            names = "--portfolio",
            paramLabel = "FILE",
            description = "The portfolio file. Without it, the demonstration portfolio.")
    @Nullable
    Path portfolio;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Date.class,
            description = "The date to look from, such as 2026-03-29. Without it, the one in the portfolio file, else"
                    + " today in the portfolio's time zone.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--quiet", description = "Say only what is wrong.")
    boolean quiet;

    @Option(names = "--verbose", description = "Say more of what is done.")
    boolean verbose;

    @Option(names = "--json", description = "Write the log as JSON, one event a line.")
    boolean json;

    Portfolio portfolio(Surroundings around) throws InvalidPortfolio {
        return PortfolioFile.read(portfolio != null ? portfolio : around.demonstration(), around.templates());
    }

    LocalDate asOf(Portfolio portfolio, Clock clock) {
        if (asOf != null) {
            return asOf;
        }
        return portfolio.asOf() != null ? portfolio.asOf() : LocalDate.ofInstant(clock.instant(), portfolio.zone());
    }

    /** A date as people are asked to write it. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("found '" + text + "', expected a date such as 2026-03-29");
            }
        }
    }
}
