package org.sprinthealth.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.settings.TeamSettings.Share;
import org.yaml.snakeyaml.nodes.Node;

/** The folders of the inbox whose files hold rows of several teams: the reading of {@code shared} in a portfolio file. */
final class SharedFolders {
    private final List<Folder> folders;

    /**
     * A folder as the file has it.
     *
     * @param teams what stands in the column (lower case), with the id of the team; none where ids and names of teams do
     */
    private record Folder(String folder, String column, Map<String, String> teams, Node node) {}

    private SharedFolders(List<Folder> folders) {
        this.folders = folders;
    }

    static SharedFolders read(Section top) {
        return new SharedFolders(
                top.own("shared", Forms.listOf(SharedFolders::folder)).orElse(List.of()));
    }

    private static @Nullable Folder folder(String name, Node node, Problems problems) {
        Section shared = new Section(name, node, null, problems);
        Optional<String> folder = shared.required("folder", Forms.ID, "all-teams");
        Optional<String> column = shared.required("column", Forms.TEXT, "Area Path");
        Map<String, String> teams = shared.names("teams", Forms.ID);
        shared.refuseUnknown();
        return folder.isPresent() && column.isPresent() ? new Folder(folder.get(), column.get(), teams, node) : null;
    }

    /** The teams, each with the folders that it shares with others. */
    List<TeamSettings> among(List<TeamSettings> teams, Problems problems) {
        folders.forEach(folder -> check(folder, teams, problems));
        List<TeamSettings> sharing = new ArrayList<>();
        for (TeamSettings team : teams) {
            sharing.add(folders.isEmpty() ? team : team.sharing(shares(team, teams)));
        }
        return sharing;
    }

    private static void check(Folder folder, List<TeamSettings> teams, Problems problems) {
        List<String> ids = teams.stream().map(TeamSettings::id).toList();
        if (ids.contains(folder.folder())) {
            problems.at(
                    folder.node(),
                    "shared: folder " + folder.folder() + " is team " + folder.folder()
                            + "'s own. Give the shared folder another name");
        }
        folder.teams().values().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.at(
                        folder.node(), "shared: no team " + id + ". Teams here: " + String.join(", ", ids)));
    }

    private List<Share> shares(TeamSettings team, List<TeamSettings> teams) {
        return folders.stream()
                .map(folder -> share(folder, team, teams))
                .filter(share -> share.teams().containsValue(team.id()))
                .toList();
    }

    private static Share share(Folder folder, TeamSettings team, List<TeamSettings> teams) {
        Map<String, String> owners = folder.teams().isEmpty() ? byName(teams) : folder.teams();
        boolean first = teams.stream()
                .map(TeamSettings::id)
                .filter(owners::containsValue)
                .findFirst()
                .filter(team.id()::equals)
                .isPresent();
        return new Share(folder.folder(), folder.column(), owners, first);
    }

    private static Map<String, String> byName(List<TeamSettings> teams) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (TeamSettings team : teams) {
            owners.put(team.id(), team.id());
            owners.putIfAbsent(team.name().strip().toLowerCase(Locale.ROOT), team.id());
        }
        return owners;
    }
}
