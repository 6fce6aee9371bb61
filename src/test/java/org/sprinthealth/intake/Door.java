package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.settings.TeamSettings;

/** A team's door over a folder of its own: files are dropped in, and what comes out is looked at. */
final class Door {
    static final Instant DROPPED = Instant.parse("2026-03-20T20:00:00Z");

    private final Path inbox;
    private final String into;
    private final Archive archive;
    private final Intake intake;

    Door(Path folder, TeamSettings team) {
        this(folder, team, team.id());
    }

    /** A door whose files are dropped into a folder that is not the team's own. */
    Door(Path folder, TeamSettings team, String into) {
        this.into = into;
        this.inbox = folder.resolve("inbox");
        this.archive = new Archive(folder.resolve("archive"));
        this.intake = new Intake(team, archive);
    }

    Sighting look(String name, String... lines) {
        return look(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is but one part. */
    Sighting look(String name, byte[] content) {
        List<Sighting> parts = lookAtParts(name, content);
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    List<Sighting> lookAtParts(String name, byte[] content) {
        return intake.look(arrival(name, content));
    }

    Night night(String name, String... lines) {
        return intake.read(List.of(look(name, lines)));
    }

    Night night(Sighting... sightings) {
        return intake.read(List.of(sightings));
    }

    SprintsFile sprints(String name, String... lines) {
        return intake.readSprints(look(name, lines));
    }

    ContractFile contract(String name, String... lines) {
        return intake.readContract(look(name, lines));
    }

    ContractFile contract(String name, byte[] content) {
        return intake.readContract(look(name, content));
    }

    ReturnedFile returned(String name, byte[] content) {
        return intake.readReturned(look(name, content));
    }

    /** Why a file is refused as a whole, in words. */
    static List<String> refusal(Sighting sighting) {
        return Optional.ofNullable(sighting.refusal()).orElseThrow().rejected().stream()
                .map(Rejected::inWords)
                .toList();
    }

    static List<String> inWords(Night night) {
        return night.rejected().stream().map(Rejected::inWords).toList();
    }

    static Item item(Night night, String key) {
        return night.snapshot().items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The items as a list of what a function says of each, in the order of the snapshot. */
    static <T> List<T> each(Night night, Function<Item, T> said) {
        List<T> all = new ArrayList<>();
        night.snapshot().items().forEach(item -> all.add(said.apply(item)));
        return all;
    }

    private Arrival arrival(String name, byte[] content) {
        try {
            Files.createDirectories(inbox);
            Path file = Files.write(inbox.resolve(name), content);
            Files.setLastModifiedTime(file, FileTime.from(DROPPED));
            return archive.keep(new Dropped(into, file, name, DROPPED, content.length))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
