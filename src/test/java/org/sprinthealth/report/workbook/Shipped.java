package org.sprinthealth.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The templates as they are shipped. */
final class Shipped {
    private Shipped() {}

    static byte[] team() {
        return bytes("team.xlsx");
    }

    static byte[] german() {
        return bytes("team.de.xlsx");
    }

    static byte[] deck() {
        return bytes("portfolio.pptx");
    }

    static byte[] portfolio() {
        return bytes("portfolio.xlsx");
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("templates", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
