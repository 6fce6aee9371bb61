package org.sprinthealth.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the shipped templates anew, which overwrites them: {@code ./mvnw -q spring-boot:test-run
 * -Dspring-boot.run.main-class=org.sprinthealth.templates.Templates}.
 */
public final class Templates {
    private Templates() {}

    /**
     * Writes {@code templates/team.xlsx}, the same in German as {@code templates/team.de.xlsx}, {@code templates/portfolio.xlsx}
     * and {@code templates/portfolio.pptx}.
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "templates");
        Files.createDirectories(folder);
        Files.write(folder.resolve("team.xlsx"), team());
        Files.write(folder.resolve("team.de.xlsx"), team("de"));
        Files.write(folder.resolve("portfolio.xlsx"), portfolio());
        Files.write(folder.resolve("portfolio.pptx"), deck());
    }

    public static byte[] team() throws IOException {
        return bytes(TeamTemplate.make(), "Sprint Health Check: team template");
    }

    /** The team template in another language. */
    public static byte[] team(String language) throws IOException {
        XSSFWorkbook workbook = TeamTemplate.make();
        Set<String> missing = Translation.into(language, workbook);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no words in " + language + " for: " + String.join("; ", missing));
        }
        return bytes(workbook, "Sprint Health Check: team template");
    }

    public static byte[] portfolio() throws IOException {
        return bytes(PortfolioTemplate.make(), "Sprint Health Check: portfolio template");
    }

    public static byte[] deck() throws IOException {
        return DeckTemplate.make();
    }

    private static byte[] bytes(XSSFWorkbook workbook, String title) throws IOException {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Sprint Health Check");
        properties.setCreated(Optional.of(Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return dated(out.toByteArray());
    }

    /** With one date on all entries, so that making it again changes nothing. */
    private static byte[] dated(byte[] xlsx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
