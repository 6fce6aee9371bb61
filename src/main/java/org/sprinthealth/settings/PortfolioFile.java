package org.sprinthealth.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The portfolio file: YAML, one a portfolio. Every team setting may also stand at the top level, from where all teams
 * inherit it; what neither says is in {@link Defaults}.
 */
public final class PortfolioFile {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_ALIASES = 20;
    private static final int DEEPEST = 20;
    private static final String PORTFOLIO = "portfolio";

    private final Path file;
    private final Path shippedTemplates;
    private final Problems problems;

    private PortfolioFile(Path file, Path shippedTemplates) {
        this.file = file;
        this.shippedTemplates = shippedTemplates;
        this.problems = new Problems(file.toString());
    }

    /**
     * The portfolio that a file defines.
     *
     * @param file the portfolio file; the folders in it are relative to where it stands
     * @param shippedTemplates the templates that are taken where the file names none and has none beside it
     * @throws InvalidPortfolio with everything that is wrong, where anything is
     */
    public static Portfolio read(Path file, Path shippedTemplates) throws InvalidPortfolio {
        return new PortfolioFile(file, shippedTemplates).read();
    }

    /** The portfolio that a file defines, the templates being named in it or beside it. */
    public static Portfolio read(Path file) throws InvalidPortfolio {
        return read(file, file.resolveSibling(Defaults.TEMPLATES));
    }

    private Portfolio read() throws InvalidPortfolio {
        byte[] bytes = bytes();
        Portfolio portfolio = problems.none() ? portfolio(bytes) : null;
        if (portfolio == null || !problems.none()) {
            throw new InvalidPortfolio(problems.inOrder());
        }
        return portfolio;
    }

    private byte[] bytes() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                problems.at(0, "larger than 1 MiB. Is this a portfolio file?");
                return new byte[0];
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            problems.at(0, "there is no such file. Name one with --portfolio");
        } catch (IOException e) {
            problems.at(0, "can't be read (" + e + "). Name a readable file with --portfolio");
        }
        return new byte[0];
    }

    private @Nullable Portfolio portfolio(byte[] bytes) {
        Node root = compose(bytes);
        return root == null ? null : portfolio(new Section("the file", root, null, problems), bytes);
    }

    private @Nullable Node compose(byte[] bytes) {
        try {
            return oneDocument(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.at(0, "not UTF-8. Save it as UTF-8");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.at(line, "not YAML: " + e.getProblem() + ". Look at indents, quotes and colons here and above");
        } catch (YAMLException e) {
            problems.at(0, "not YAML that is read here: " + e.getMessage());
        }
        return null;
    }

    private @Nullable Node oneDocument(String text) {
        List<Node> documents = new ArrayList<>();
        new Yaml(limits()).composeAll(new StringReader(text)).forEach(documents::add);
        if (documents.isEmpty()) {
            problems.at(0, "empty. Begin with id, time-zone and teams");
        } else if (documents.size() > 1) {
            problems.at(documents.get(1), "a second document begins here. Keep one portfolio a file");
        }
        return documents.isEmpty() ? null : documents.get(0);
    }

    /** Against documents made to fill the memory: many aliases of aliases, deep nesting, sheer size. */
    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(LARGEST);
        return limits;
    }

    private Portfolio portfolio(Section top, byte[] bytes) {
        String id = top.required("id", Forms.ID, "my-portfolio").orElse("");
        ZoneId zone = top.required("time-zone", Forms.ZONE, "Europe/Berlin").orElse(ZoneOffset.UTC);
        Portfolio portfolio = new Portfolio(
                id,
                top.own("name", Forms.TEXT).orElse(id),
                zone,
                top.own("as-of", Forms.DATE).orElse(null),
                folder(top, "inbox", Defaults.INBOX),
                folder(top, "state", Defaults.STATE),
                folder(top, "output", Defaults.OUTPUT),
                templates(top),
                top.own("database", Forms.DATABASE).orElse(null),
                top.own("quiet-seconds", Forms.whole(0, 86_400)).orElse(Defaults.QUIET_SECONDS),
                SharedFolders.read(top).among(teams(top, zone), problems),
                Fingerprint.of(bytes));
        top.refuseUnknown();
        return portfolio;
    }

    private Path templates(Section top) {
        Path named = folder(top, "templates", Defaults.TEMPLATES);
        boolean namedOrBeside = top.own("templates", Forms.PATH).isPresent() || Files.isDirectory(named);
        return namedOrBeside ? named : shippedTemplates.toAbsolutePath().normalize();
    }

    private Path folder(Section top, String key, String byDefault) {
        Path here = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        return here.resolve(top.own(key, Forms.PATH).orElse(Path.of(byDefault))).normalize();
    }

    private List<TeamSettings> teams(Section top, ZoneId zone) {
        TeamReading reading = new TeamReading(zone);
        // Asks the top level for every team setting, so that they are known there even without a team.
        reading.read("", top);
        List<Section> sections = sections(top);
        refuseTwice(sections);
        return sections.stream().map(section -> team(section, reading)).toList();
    }

    private List<Section> sections(Section top) {
        Optional<List<Section>> sections = top.required("teams", Forms.listOf(Section.over(top)), "[ { id: apollo } ]");
        if (sections.isPresent() && sections.get().isEmpty()) {
            problems.at(top.line(), "teams: expected at least one, each as - id: apollo");
        }
        return sections.orElse(List.of());
    }

    private static TeamSettings team(Section section, TeamReading reading) {
        TeamSettings team =
                reading.read(section.required("id", Forms.ID, "apollo").orElse(""), section);
        section.refuseUnknown();
        return team;
    }

    private void refuseTwice(List<Section> teams) {
        Map<String, Integer> lines = new HashMap<>();
        for (Section team : teams) {
            team.own("id", Forms.ID).ifPresent(id -> {
                if (id.equals(PORTFOLIO)) {
                    problems.at(
                            team.line(),
                            "team portfolio: the portfolio's own charts have this name. Choose another id");
                }
                Integer first = lines.putIfAbsent(id, team.line());
                if (first != null) {
                    problems.at(
                            team.line(),
                            "team " + id + ": stands here again; first on line " + first
                                    + ". Give each team an id of its own");
                }
            });
        }
    }
}
