package org.sprinthealth.intake.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** An item of the labelled corpus: its id, its level by hand, and its text. */
record LabelledItem(String id, int level, CriteriaText text) {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");

    /** All items, in the order of the files. */
    static List<LabelledItem> all() {
        return LANGUAGES.stream().flatMap(language -> in(language).stream()).toList();
    }

    /** Whether no rule may be fitted to it. */
    boolean isHeldOut() {
        var crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 3 == 1;
    }

    private static List<LabelledItem> in(String language) {
        var items = new ArrayList<LabelledItem>();
        for (String block : file(language).split("(?m)^%% ", -1)) {
            if (!block.isBlank()) {
                items.add(item(language, block));
            }
        }
        return items;
    }

    private static LabelledItem item(String language, String block) {
        String[] parts = block.split("(?m)^%(?=field |description$|sub-tasks$)", -1);
        String[] head = parts[0].strip().split(" ", -1);
        boolean bug = head.length > 3 && head[3].equals("bug");
        var fields = new ArrayList<NamedText>();
        List<String> subTasks = List.of();
        String description = null;
        for (String part : List.of(parts).subList(1, parts.length)) {
            String title = part.lines().findFirst().orElseThrow();
            String text =
                    part.substring(Math.min(part.length(), title.length() + 1)).stripTrailing();
            if (title.startsWith("field ")) {
                fields.add(new NamedText(title.substring(6), text));
            } else if (title.equals("description")) {
                description = text;
            } else {
                subTasks = text.lines().toList();
            }
        }
        var text = new CriteriaText(bug, fields, description, subTasks);
        return new LabelledItem(language + "-" + head[0], Integer.parseInt(head[2]), text);
    }

    private static String file(String language) {
        String name = "/criteria/" + language + ".txt";
        try (@Nullable InputStream in = LabelledItem.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace('␣', '\u00A0');
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
