package org.sprinthealth.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of what an edition holds, written last: a folder without it is no edition.
 *
 * @param imprint what the edition is of
 * @param teams the teams' outcomes and accounts, in the configured order
 * @param files all other files of the edition, ordered by name
 */
public record Manifest(Imprint imprint, List<Team> teams, List<Entry> files) {
    /** Its name in the edition's folder. */
    public static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    /**
     * What became of a team in this edition.
     *
     * @param id its id
     * @param outcome in words, such as {@code current}
     * @param inTrouble whether it or one of its files is in trouble
     * @param newestExport when its newest export was taken; null where there never was one
     * @param account the account of its files
     */
    public record Team(
            String id,
            String outcome,
            boolean inTrouble,
            @Nullable Instant newestExport,
            Account account) {}

    /**
     * A file of the edition.
     *
     * @param name its path in the edition's folder, with {@code /}
     * @param sha256 its fingerprint, lower-case hex
     * @param size in bytes
     * @param asOf the date it was made for: an earlier one where it was carried over from the edition before
     */
    public record Entry(String name, String sha256, long size, LocalDate asOf) {}

    public Manifest {
        teams = List.copyOf(teams);
        files = files.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    byte[] toJson() {
        return (WRITER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The manifest in a folder; empty where there is none that can be read. */
    static Optional<Manifest> in(Path folder) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(folder.resolve(NAME)), Manifest.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
