package org.sprinthealth.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A group of settings, such as a team's, over the group it inherits from. It learns which keys there are by being asked
 * for them; what nobody asked for is unknown.
 */
final class Section {
    private final Map<String, NodeTuple> settings = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final int line;
    private final @Nullable Section inherited;
    private final Problems problems;

    /** A group that may be missing altogether, and then says nothing of its own. */
    Section(String name, @Nullable Node node, @Nullable Section inherited, Problems problems) {
        this.line = node == null ? 0 : Problems.line(node);
        this.inherited = inherited;
        this.problems = problems;
        if (node instanceof MappingNode group) {
            group.getValue().forEach(this::add);
        } else if (node != null) {
            problems.at(node, Forms.misfit(name, node, "a group of settings, each as key: value"));
        }
    }

    private void add(NodeTuple setting) {
        Node key = setting.getKeyNode();
        if (!(key instanceof ScalarNode name)) {
            problems.at(key, Forms.misfit("key", key, "a name"));
            return;
        }
        NodeTuple first = settings.putIfAbsent(name.getValue(), setting);
        if (first != null) {
            problems.at(
                    key,
                    name.getValue() + ": stands here again; first on line " + Problems.line(first.getKeyNode())
                            + ". Keep one of them");
        }
    }

    int line() {
        return line;
    }

    /** A setting, its own or inherited. */
    <T> Optional<T> get(String key, Form<T> form) {
        Optional<T> own = own(key, form);
        if (inherited == null) {
            return own;
        }
        Optional<T> above = inherited.get(key, form);
        return own.isPresent() ? own : above;
    }

    /** A setting that is not inherited. */
    <T> Optional<T> own(String key, Form<T> form) {
        return node(key).map(node -> form.read(key, node, problems));
    }

    /** A setting that must be there; empty where it is not, and the problems say so. */
    <T> Optional<T> required(String key, Form<T> form, String example) {
        if (!settings.containsKey(key)) {
            problems.at(line, key + ": missing. Add a line such as " + key + ": " + example);
        }
        return own(key, form);
    }

    /** A group within this one; what it does not say is inherited key by key. */
    Section section(String key) {
        Section above = inherited == null ? null : inherited.section(key);
        return new Section(key, node(key).orElse(null), above, problems);
    }

    /** The form of a group within a list. */
    static Form<Section> over(Section inherited) {
        return (name, node, problems) -> new Section(name, node, inherited, problems);
    }

    /** Names of the team's own with what each means, over the inherited ones; names are told apart without regard to case. */
    <T> Map<String, T> names(String key, Form<T> form) {
        Map<String, T> names = new LinkedHashMap<>();
        if (inherited != null) {
            names.putAll(inherited.names(key, form));
        }
        Section own = new Section(key, node(key).orElse(null), null, problems);
        names.putAll(own.namesOfOwn(key, form));
        return names;
    }

    private <T> Map<String, T> namesOfOwn(String key, Form<T> form) {
        Map<String, T> names = new LinkedHashMap<>();
        settings.forEach((name, setting) -> {
            T value = form.read(key + " " + name, setting.getValueNode(), problems);
            if (value != null && names.put(name.strip().toLowerCase(Locale.ROOT), value) != null) {
                problems.at(setting.getKeyNode(), name + ": stands here twice, but for its capitals. Keep one of them");
            }
        });
        return names;
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(settings.get(key)).map(NodeTuple::getValueNode);
    }

    /** Tells of every key that nobody asked for; to be called when all has been asked. */
    void refuseUnknown() {
        List<String> known = new ArrayList<>(asked);
        settings.forEach((key, setting) -> {
            if (!asked.contains(key)) {
                problems.at(setting.getKeyNode(), unknown(key, known));
            }
        });
    }

    private static String unknown(String key, List<String> known) {
        if (Secrets.isNamed(key)) {
            return key + ": " + Secrets.CURE;
        }
        if (key.equals("<<")) {
            return "<<: not used here. What stands at the top level is inherited by every team";
        }
        String near = Nearest.hint(key, known);
        return key + ": unknown setting" + (near.isEmpty() ? ". Known here: " + String.join(", ", known) : near);
    }
}
