package org.sprinthealth.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** The problems found while a portfolio file is read. What is read twice, being inherited, is told once. */
final class Problems {
    private final String file;
    private final Set<Problem> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void at(Node node, String message) {
        at(line(node), message);
    }

    void at(int line, String message) {
        found.add(new Problem(file, line, message));
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Problem::line));
        return ordered;
    }
}
