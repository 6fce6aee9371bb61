package org.sprinthealth.cli;

import java.io.PrintWriter;
import java.util.List;

/** What a command answers, line by line. */
record Lines(PrintWriter to) {
    void say(String line) {
        to.println(line);
        to.flush();
    }

    void say(List<String> lines) {
        lines.forEach(this::say);
    }
}
