package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where a simulated team's items come from: their numbers, summaries, texts and places. */
final class Backlog {
    private static final int STEP = 1_000_000;
    private static final int MIDDLE = 1_000_000_000;
    private static final int EPICS = 3;
    private static final List<String> LABELS = List.of("mobile", "branch", "legal");

    private record Idea(String topic, String summary) {}

    private final Story story;
    private final Random random;
    private final Phrases phrases;
    private final Writer writer;
    private final List<Idea> ideas;
    private int number;
    private int first = MIDDLE;
    private int last = MIDDLE;

    Backlog(Story story, Random random) {
        this.story = story;
        this.random = random;
        this.phrases = Phrases.of(story.voice().language());
        this.writer = new Writer(phrases, story.voice().dialect(), story.voice().place(), random);
        this.ideas = ideas();
    }

    private List<Idea> ideas() {
        List<Idea> all = new ArrayList<>();
        for (String topic : phrases.topics()) {
            for (String summary : phrases.all(topic, 's')) {
                phrases.all('a').forEach(area -> all.add(new Idea(topic, summary + " " + area)));
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Fills a tracker with what was there before the story begins: epics, and items of the last weeks. */
    void before(Tracker tracker) {
        for (int i = 0; i < EPICS; i++) {
            tracker.create(create(Type.EPIC, 0, weeksAgo(16), last()));
        }
        for (int i = 0; i < story.flow().backlog(); i++) {
            boolean clear = random.nextDouble() < story.refinement().clearAtFirst();
            Type type = i % 9 == 4 ? Type.BUG : i % 13 == 7 ? Type.SPIKE : i % 7 == 3 ? Type.TASK : Type.STORY;
            tracker.create(create(type, clear ? 3 : random.nextInt(3), weeksAgo(14 - i % 12), last()));
        }
    }

    private Instant weeksAgo(int weeks) {
        LocalTime time = LocalTime.of(8 + random.nextInt(9), random.nextInt(60));
        return story.from()
                .minusWeeks(weeks)
                .plusDays(random.nextInt(5))
                .atTime(time)
                .atZone(story.zone())
                .toInstant();
    }

    Ticket create(Type type, int level, Instant when, int rank) {
        number++;
        Idea idea = type == Type.EPIC ? epic() : ideas.get(number % ideas.size());
        Integer parent = type == Type.EPIC || random.nextInt(3) == 0 ? null : 1 + random.nextInt(EPICS);
        List<String> labels = random.nextInt(4) == 0 ? List.of(LABELS.get(random.nextInt(LABELS.size()))) : List.of();
        Ticket.Card card = new Ticket.Card(number, type, idea.topic(), idea.summary(), when, parent, labels);
        return new Ticket(
                card, Stage.NEW, when, null, rank, List.of(), firstEstimate(type), write(card, level), List.of());
    }

    private Idea epic() {
        List<String> outcomes = phrases.all('o');
        return new Idea(phrases.topics().get(0), outcomes.get(number % outcomes.size()));
    }

    private @Nullable Integer firstEstimate(Type type) {
        boolean early = type.isStandard() && random.nextDouble() < story.flow().estimated() / 2;
        return early ? 1 + random.nextInt(5) : null;
    }

    Written write(Ticket.Card card, int level) {
        return writer.write(card.topic(), card.type(), level);
    }

    Ticket.Remark question(Instant when) {
        String words = phrases.one(random.nextBoolean() ? 'q' : 'r', random);
        return new Ticket.Remark(when, random.nextInt(Canaries.PEOPLE.size()), words);
    }

    /** The place before all others. */
    int first() {
        first -= STEP;
        return first;
    }

    /** The place after all others. */
    int last() {
        last += STEP;
        return last;
    }
}
