package org.sprinthealth.intake.criteria;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * How far the verdict "clear" can be trusted, measured at build time on labelled items that no rule was fitted to.
 *
 * @param items how many items were measured
 * @param clear how many of them are clear by hand
 * @param precision share of the items called clear that are clear, 0 to 1
 * @param recall share of the clear items that are called clear, 0 to 1
 */
public record CriteriaAccuracy(int items, int clear, double precision, double recall) {

    private static final String FILE = "accuracy.properties";

    /** The figures that the build last measured. */
    public static CriteriaAccuracy measured() {
        var figures = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(CriteriaAccuracy.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8)) {
            figures.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new CriteriaAccuracy(
                Integer.parseInt(figure(figures, "items")),
                Integer.parseInt(figure(figures, "clear")),
                Double.parseDouble(figure(figures, "precision")),
                Double.parseDouble(figure(figures, "recall")));
    }

    /** For readers, such as {@code on 104 labelled items: of those called clear 96 % are, of the clear ones 93 % are found}. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "on %d labelled items held out: of those called clear %.0f %% are (precision), of the clear ones %.0f %% are"
                        + " found (recall)",
                items,
                precision * 100,
                recall * 100);
    }

    private static String figure(Properties figures, String name) {
        return Objects.requireNonNull(figures.getProperty(name), name);
    }
}
