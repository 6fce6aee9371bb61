package org.sprinthealth.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The forms of values that a portfolio file knows. */
final class Forms {
    private static final int LONGEST_PATTERN = 200;
    private static final int LONGEST_QUOTED = 60;
    private static final Pattern ID_PATTERN = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern HOST_PATTERN = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final Pattern DATABASE_PATTERN = Pattern.compile("jdbc:postgresql:.+");
    private static final Pattern CREDENTIALS_IN_URL =
            Pattern.compile("(?i)//[^/]*@|[?&;](user|username|password|sslpassword)=");

    /** Any text, as written. */
    static final Form<String> TEXT = Forms::text;

    /** Text that is compared without regard to case. */
    static final Form<String> NAME = text(text -> text.strip().toLowerCase(Locale.ROOT), "a name");

    /** An id: it names folders and files. */
    static final Form<String> ID =
            matching(ID_PATTERN, "1 to 40 of the characters a-z, 0-9 and -, because it names folders and files");

    /** A host name without scheme, port or path. */
    static final Form<String> HOST =
            matching(HOST_PATTERN, "a plain host name such as jira.example.org, without https://, port or path");

    /** A path that item keys are put into. */
    static final Form<String> LINK_PATH = text(
            text -> text.startsWith("/") && text.contains("{key}") && !text.contains("..") ? text : null,
            "a path that begins with / and has {key} in it, such as /browse/{key}");

    /** A time zone of the IANA database. */
    static final Form<ZoneId> ZONE = text(ZoneId::of, "a time zone such as Europe/Berlin");

    static final Form<LocalDate> DATE = text(LocalDate::parse, "a date such as 2026-03-29");
    static final Form<LocalTime> TIME = text(LocalTime::parse, "a time of day such as \"23:59:59\"");

    /** A round of asking: a quarter or a day. */
    static final Form<String> WAVE = text(
            text -> QUARTER.matcher(text).matches()
                    ? text
                    : LocalDate.parse(text).toString(),
            "a quarter such as 2026-Q1, or a date such as 2026-03-15");

    static final Form<Boolean> YES_OR_NO = text(Forms::yesOrNo, "true or false");

    /** A file or folder. */
    static final Form<Path> PATH = text(Path::of, "a path");

    /** A regular expression. */
    static final Form<String> PATTERN = Forms::pattern;

    /** The address of a database, without a secret in it. */
    static final Form<String> DATABASE = Forms::database;

    private Forms() {}

    /** A whole number from {@code least} to {@code most}. */
    static Form<Integer> whole(int least, int most) {
        return text(
                text -> {
                    int number = Integer.parseInt(text);
                    return number < least || number > most ? null : number;
                },
                "a whole number from " + least + " to " + most);
    }

    /** One of an enumeration's words, in any case, with {@code -} or {@code _}. */
    static <E extends Enum<E>> Form<E> oneOf(Set<E> allowed) {
        Map<String, E> words = allowed.stream().collect(Collectors.toMap(Enum::name, word -> word));
        List<String> known = allowed.stream().sorted().map(Forms::written).toList();
        return (name, node, problems) -> {
            String text = text(name, node, problems);
            if (text == null) {
                return null;
            }
            E word = words.get(
                    text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
            if (word == null) {
                problems.at(
                        node, unexpected(name, text, "one of " + String.join(", ", known)) + Nearest.hint(text, known));
            }
            return word;
        };
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A list; each entry has the same form. */
    static <T> Form<List<T>> listOf(Form<T> form) {
        return (name, node, problems) -> {
            if (!(node instanceof SequenceNode list)) {
                problems.at(node, misfit(name, node, "a list, such as [a, b]"));
                return null;
            }
            return list.getValue().stream()
                    .flatMap(entry -> Stream.ofNullable(form.read(name, entry, problems)))
                    .collect(Collectors.toCollection(ArrayList::new));
        };
    }

    private static @Nullable String text(String name, Node node, Problems problems) {
        if (!(node instanceof ScalarNode scalar)
                || Tag.NULL.equals(node.getTag())
                || scalar.getValue().isBlank()) {
            problems.at(node, misfit(name, node, "a value"));
            return null;
        }
        return scalar.getValue();
    }

    /** A scalar that a function understands; null or an exception of its own kind means it does not. */
    private static <T> Form<T> text(Function<String, @Nullable T> understood, String expected) {
        return (name, node, problems) -> {
            String text = text(name, node, problems);
            T value = text == null ? null : understood(understood, text);
            if (text != null && value == null) {
                problems.at(node, unexpected(name, text, expected));
            }
            return value;
        };
    }

    private static <T> @Nullable T understood(Function<String, @Nullable T> form, String text) {
        try {
            return form.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> null;
        };
    }

    private static Form<String> matching(Pattern pattern, String expected) {
        return text(text -> pattern.matcher(text).matches() ? text : null, expected);
    }

    private static @Nullable String pattern(String name, Node node, Problems problems) {
        String text = text(name, node, problems);
        if (text == null) {
            return null;
        }
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            problems.at(node, unexpected(name, text, "a regular expression") + " (" + e.getDescription() + ")");
            return null;
        }
        if (text.length() > LONGEST_PATTERN) {
            problems.at(node, name + ": expected at most " + LONGEST_PATTERN + " characters");
            return null;
        }
        return text;
    }

    private static @Nullable String database(String name, Node node, Problems problems) {
        String text = text(name, node, problems);
        if (text == null) {
            return null;
        }
        if (CREDENTIALS_IN_URL.matcher(text).find()) {
            // Never print the value: it holds a secret.
            problems.at(node, name + ": the address holds a user or a password. " + Secrets.CURE);
            return null;
        }
        if (!DATABASE_PATTERN.matcher(text).matches()) {
            problems.at(node, unexpected(name, text, "an address such as jdbc:postgresql://host/database"));
            return null;
        }
        return text;
    }

    /** That a node is of another kind than the setting needs. */
    static String misfit(String name, Node node, String expected) {
        return name + ": found " + kind(node) + ", expected " + expected;
    }

    private static String unexpected(String name, String found, String expected) {
        return name + ": found " + quoted(found) + ", expected " + expected;
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTED ? "'" + text.substring(0, LONGEST_QUOTED) + "…'" : "'" + text + "'";
    }

    private static String kind(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? "nothing" : quoted(scalar.getValue());
        }
        return node instanceof SequenceNode ? "a list" : "a group of settings";
    }
}
