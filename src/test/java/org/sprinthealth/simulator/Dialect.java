package org.sprinthealth.simulator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The notation in which a team writes its items. */
enum Dialect {
    WIKI("h3. %s\n", "* %s\n", "%s\n\n"),
    MARKDOWN("## %s\n\n", "- %s\n", "%s\n\n"),
    HTML("<h3>%s</h3>", "<li>%s</li>", "<p>%s</p>"),
    PLAIN("%s:\n", "- %s\n", "%s\n\n");

    private final String heading;
    private final String bullet;
    private final String paragraph;

    Dialect(String heading, String bullet, String paragraph) {
        this.heading = heading;
        this.bullet = bullet;
        this.paragraph = paragraph;
    }

    String heading(String words) {
        return heading.formatted(words);
    }

    String paragraph(String words) {
        return paragraph.formatted(this == HTML ? words.replace("\n", "<br>") : words);
    }

    String list(List<String> lines) {
        String bullets = lines.stream().map(bullet::formatted).collect(Collectors.joining());
        return this == HTML ? "<ul>" + bullets + "</ul>" : bullets + "\n";
    }

    /** Numbered where the notation has a mark for it. */
    String steps(List<String> lines) {
        if (this == HTML) {
            return "<ol>" + lines.stream().map(bullet::formatted).collect(Collectors.joining()) + "</ol>";
        }
        if (this == WIKI) {
            return lines.stream().map("# %s\n"::formatted).collect(Collectors.joining()) + "\n";
        }
        return IntStream.range(0, lines.size())
                        .mapToObj(i -> (i + 1) + ". " + lines.get(i) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }
}
