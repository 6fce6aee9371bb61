package org.sprinthealth.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program that runs. */
final class Program {
    private static final String VERSION = read().getProperty("sprint-health.version");

    private Program() {}

    /** Its version, which is part of every edition's identity. */
    static String version() {
        return VERSION;
    }

    private static Properties read() {
        try (InputStream in = Program.class.getResourceAsStream("/application.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "application.properties is part of the program"));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
