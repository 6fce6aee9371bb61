package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recognition of headings: by their markup, in bold, as a label with a colon, or as a known heading alone on its line. */
final class Headings {

    private static final int WORDS_BEFORE = 2;
    private static final int WORDS_IN_A_LABEL = 9;
    private static final int WORDS_IN_BOLD = 14;
    private static final int WORDS_WITH_A_MEASURE = 4;
    private static final int CHARACTERS_IN_A_LABEL = 100;

    private static final Pattern NUMBERED = Pattern.compile(
            "^\\W{0,3}(?:AC|AK|CA)s?[ .#-]{0,2}\\d{1,2}(?:\\.\\d{1,2})?+\\s*+(?:[:.)\\u2013\\u2014-]\\s*+(.*))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:\\u2013\\u2014-]++");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}]");
    private static final Set<String> NOT_BEFORE = Set.of(
            "no",
            "not",
            "without",
            "missing",
            "kein",
            "keine",
            "ohne",
            "sans",
            "sin",
            "sem",
            "senza",
            "zonder",
            "geen",
            "review",
            "discuss",
            "discussed",
            "write",
            "define",
            "see",
            "link",
            "siehe",
            "voir",
            "ver",
            "vedi",
            "zie");

    /** What headings other than those of criteria are about, in the order of the topics. */
    private static final Map<Topic, Phrases> TOPICS = new EnumMap<>(Map.of(
            Topic.DONE, Vocabulary.DONE,
            Topic.STEPS, Vocabulary.STEPS,
            Topic.EXPECTED, Vocabulary.EXPECTED,
            Topic.QUESTIONS, Vocabulary.QUESTIONS,
            Topic.GOAL, Vocabulary.GOAL,
            Topic.ASIDE, Vocabulary.ASIDES,
            Topic.NOTES, Vocabulary.NOTES,
            Topic.WHO, Vocabulary.WHO,
            Topic.WHY, Vocabulary.WHY,
            Topic.SUCCESS, Vocabulary.SUCCESS));

    private final Phrases criteria;
    private final Phrases shortForms;

    /** Knows the built-in headings and the team's own. */
    Headings(List<String> own) {
        criteria = new Phrases(Stream.concat(
                        own.stream().filter(heading -> Words.count(heading) > 0), Vocabulary.all("criteria").stream())
                .toList());
        shortForms = new Phrases(Vocabulary.all("criteria-short"));
    }

    /**
     * What a line opens.
     *
     * @param title the heading as the vocabulary writes it, or nothing where it is not of the vocabulary
     * @param rest what follows on the same line
     * @param isCriterion whether what follows is a criterion of its own, as after {@code AC 1:}
     */
    record Opening(Topic topic, String title, String rest, boolean isCriterion) {}

    private static final Opening UNKNOWN = new Opening(Topic.OTHER, "", "", false);

    /** What the line at this place opens, or null where it is not a heading. */
    @Nullable
    Opening at(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (!(line.is(Line.Kind.HEADING) || line.is(Line.Kind.TEXT)) || Gherkin.isTitle(line)) {
            return null;
        }
        Opening numbered = numbered(line.text());
        if (numbered != null) {
            return numbered;
        }
        return line.is(Line.Kind.HEADING) ? titled(line.text()) : inText(lines, at);
    }

    /** The criterion after a label such as {@code AC 1:} or {@code Acceptance criterion:}, or null. */
    @Nullable
    String labelled(String text) {
        Opening opening = numbered(text);
        opening = opening == null ? label(text, false) : opening;
        boolean isCriterion = opening != null
                && opening.topic() == Topic.CRITERIA
                && !opening.rest().isBlank();
        return opening != null && isCriterion ? opening.rest() : null;
    }

    private static @Nullable Opening numbered(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new Opening(Topic.CRITERIA, "AC", Objects.requireNonNullElse(numbered.group(1), ""), true)
                : null;
    }

    private Opening titled(String text) {
        Opening known = known(text, WORDS_BEFORE, Integer.MAX_VALUE);
        return known == null ? UNKNOWN : known;
    }

    private @Nullable Opening inText(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isBold()) {
            return bold(line);
        }
        boolean afterBlank = at == 0 || lines.get(at - 1).is(Line.Kind.BLANK);
        Opening opening = line.bold().isEmpty() ? null : boldLead(line);
        opening = opening == null ? label(line.text(), afterBlank) : opening;
        boolean maybeAlone = opening == null
                && line.words().size() <= WORDS_IN_BOLD
                && !line.text().endsWith(".");
        return maybeAlone ? alone(lines, at, afterBlank) : opening;
    }

    private @Nullable Opening bold(Line line) {
        Opening opening = titled(line.text());
        boolean isSentence =
                line.text().endsWith(".") || line.words().size() > WORDS_IN_BOLD || Gherkin.beginsStep(line.words());
        return opening.topic() == Topic.OTHER && isSentence ? null : opening;
    }

    private @Nullable Opening boldLead(Line line) {
        String rest = line.text()
                .substring(line.text().indexOf(line.bold()) + line.bold().length());
        Opening known = known(line.bold(), WORDS_BEFORE, WORDS_IN_A_LABEL);
        if (known != null) {
            return followedBy(known, rest);
        }
        boolean labels = line.bold().endsWith(":") || rest.stripLeading().startsWith(":");
        return labels && !Gherkin.beginsStep(line.words()) ? followedBy(UNKNOWN, rest) : null;
    }

    private @Nullable Opening label(String text, boolean afterBlank) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > CHARACTERS_IN_A_LABEL) {
            return null;
        }
        String head = text.substring(0, colon);
        String rest = text.substring(colon);
        Opening known = known(head, WORDS_BEFORE, WORDS_IN_A_LABEL);
        if (known != null) {
            return followedBy(known, rest);
        }
        boolean opens =
                afterBlank && Words.count(rest) == 0 && Words.count(head) <= 2 && !Gherkin.beginsStep(Words.of(head));
        return opens ? UNKNOWN : null;
    }

    private @Nullable Opening alone(List<Line> lines, int at, boolean afterBlank) {
        String text = lines.get(at).text();
        List<String> words = unnumbered(Words.of(withoutParentheses(text)));
        Opening known = known(text, words.size() <= 4 ? WORDS_BEFORE : 0, WORDS_IN_A_LABEL);
        if (known != null && (isWhole(known, words) || isBeforeList(lines, at))) {
            return known;
        }
        return afterBlank && isCapitals(text) ? UNKNOWN : null;
    }

    private boolean isWhole(Opening known, List<String> words) {
        return known.topic() != Topic.CRITERIA || criteria.whole(words) != null || shortForms.whole(words) != null;
    }

    private static boolean isCapitals(String text) {
        return text.chars().filter(Character::isUpperCase).count() >= 4
                && text.chars().noneMatch(Character::isLowerCase)
                && Words.count(text) <= 6;
    }

    private static Opening followedBy(Opening opening, String rest) {
        String said = SEPARATOR.matcher(rest).replaceFirst("");
        String beside = PARENTHESES.matcher(said).replaceFirst("");
        boolean onlyASuffix = said.startsWith("(") && Words.count(beside) == 0;
        return new Opening(opening.topic(), opening.title(), onlyASuffix ? "" : said, opening.isCriterion());
    }

    /** The heading that the vocabulary knows these words as, or null. */
    private @Nullable Opening known(String text, int wordsBefore, int atMost) {
        List<String> all = Words.of(withoutParentheses(text));
        List<String> words = unnumbered(all);
        if (words.isEmpty() || words.size() > atMost) {
            return null;
        }
        Opening aboutCriteria = aboutCriteria(words, wordsBefore, Words.isNumber(all.get(all.size() - 1)));
        return aboutCriteria == null ? about(words) : aboutCriteria;
    }

    private @Nullable Opening aboutCriteria(List<String> words, int wordsBefore, boolean isCriterion) {
        Phrases.Match match = shortForms.whole(words);
        for (int at = 0; match == null && at <= wordsBefore && at < words.size(); at++) {
            match = criteria.at(words, at);
            if (NOT_BEFORE.contains(words.get(at))) {
                break;
            }
        }
        return match == null ? null : new Opening(Topic.CRITERIA, match.written(), "", isCriterion);
    }

    /** What a label is about, or null where the vocabulary does not know it. */
    static @Nullable Topic topicOf(List<String> label) {
        Opening opening = label.isEmpty() ? null : about(label);
        return opening == null ? null : opening.topic();
    }

    private static @Nullable Opening about(List<String> words) {
        return TOPICS.entrySet().stream()
                .filter(topic -> topic.getValue().whole(words) != null)
                .findFirst()
                .map(topic -> new Opening(topic.getKey(), "", "", false))
                .orElse(isOfMeasures(words) ? new Opening(Topic.SUCCESS, "", "", false) : null);
    }

    /** A short heading with a word such as KPI in it: "Hypothesis and metric". */
    private static boolean isOfMeasures(List<String> words) {
        return words.size() <= WORDS_WITH_A_MEASURE && Vocabulary.MEASURES.in(words) != null;
    }

    /** Without numbers at either end: "3. Acceptance criteria", "Acceptance criterion 2". */
    private static List<String> unnumbered(List<String> words) {
        var bare = new ArrayList<>(words);
        while (!bare.isEmpty() && Words.isNumber(bare.get(0))) {
            bare.remove(0);
        }
        while (!bare.isEmpty() && Words.isNumber(bare.get(bare.size() - 1))) {
            bare.remove(bare.size() - 1);
        }
        return bare;
    }

    private static boolean isBeforeList(List<Line> lines, int at) {
        int next = Line.skipBlanks(lines, at + 1);
        return next < lines.size()
                && (lines.get(next).is(Line.Kind.ITEM)
                        || lines.get(next).is(Line.Kind.ROW)
                        || Gherkin.beginsScenario(lines.get(next).words()));
    }

    private static String withoutParentheses(String text) {
        return text.indexOf('(') < 0 && text.indexOf('[') < 0
                ? text
                : PARENTHESES.matcher(text).replaceAll(" ");
    }
}
