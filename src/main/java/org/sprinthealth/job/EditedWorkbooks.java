package org.sprinthealth.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sprinthealth.intake.Dropped;
import org.sprinthealth.publish.Edition;

/**
 * Team workbooks that people typed into where they were published, instead of returning a copy. They are taken like copies;
 * the files themselves stay as they are.
 *
 * @param byTeam by the team's id
 */
record EditedWorkbooks(Map<String, List<Dropped>> byTeam) {

    /** What lies in any edition otherwise than it was published. */
    static EditedWorkbooks in(Path output) {
        Map<String, List<Dropped>> byTeam = new TreeMap<>();
        for (Edition edition : Edition.all(output)) {
            for (String name : edition.edited()) {
                Editing.teamOf(name)
                        .flatMap(team -> dropped(team, edition, name))
                        .ifPresent(workbook -> byTeam.computeIfAbsent(workbook.team(), first -> new ArrayList<>())
                                .add(workbook));
            }
        }
        return new EditedWorkbooks(byTeam);
    }

    private static Optional<Dropped> dropped(String team, Edition edition, String name) {
        Path file = edition.folder().resolve(name);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Dropped(
                    team,
                    file,
                    "edition " + edition.name() + " of " + file.getFileName(),
                    attributes.lastModifiedTime().toInstant(),
                    attributes.size()));
        } catch (IOException takenAway) {
            return Optional.empty();
        }
    }

    List<Dropped> of(String team) {
        return byTeam.getOrDefault(team, List.of());
    }
}
