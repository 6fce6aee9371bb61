package org.sprinthealth.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline.Version;

/** The standard items that are in work, at any instant that a team's history covers. */
final class InWork {
    private final ZoneId zone;
    private final List<Passage> passages;

    private InWork(TeamHistory history, ZoneId zone) {
        this.zone = zone;
        this.passages = history.timelines().stream()
                .filter(timeline -> timeline.latest().item().isStandard())
                .map(timeline -> Passage.of(timeline, history))
                .toList();
    }

    static InWork of(Delivered delivered) {
        return new InWork(delivered.history(), delivered.team().zone());
    }

    /** Every standard item's passage, by key. */
    List<Passage> passages() {
        return passages;
    }

    /** Whether any item was ever seen in work; where none was, that nothing is in work says nothing. */
    boolean isEverSeen() {
        return passages.stream()
                .anyMatch(passage -> passage.timeline().versions().stream().anyMatch(passage::isInWork));
    }

    /** The keys of those in work at an instant. */
    List<String> keysAt(Instant when) {
        return passages.stream()
                .filter(passage -> versionAt(passage, when).isPresent())
                .map(passage -> passage.timeline().key())
                .toList();
    }

    /**
     * Those in work at an instant, the oldest first.
     *
     * @param usual the team's own 85 % of cycle time in days; empty where it is not known
     */
    List<Ageing> ageing(Instant when, Optional<Integer> usual) {
        return passages.stream()
                .flatMap(passage -> versionAt(passage, when).stream()
                        .map(version -> ageing(passage, version, when, usual.orElse(null))))
                .sorted(Comparator.comparing(Ageing::since).thenComparing(Ageing::key))
                .toList();
    }

    private Ageing ageing(Passage passage, Version version, Instant when, @Nullable Integer usual) {
        LocalDate today = when.atZone(zone).toLocalDate();
        Item item = version.item();
        LocalDate since = CycleTimes.day(passage.began().orElseGet(() -> firstInWork(passage)), zone);
        int days = CycleTimes.days(since, today);
        return new Ageing(
                passage.timeline().key(),
                item.summary(),
                item.status(),
                since,
                passage.knownStart().isPresent(),
                days,
                waiting(passage, version, today),
                usual != null && days > usual ? usual : null);
    }

    /** Of an item never seen IN_PROGRESS: when it was first seen further on. */
    private static Moment firstInWork(Passage passage) {
        return passage.timeline().versions().stream()
                .filter(passage::isInWork)
                .findFirst()
                .<Moment>map(version -> new Moment.Between(null, version.from()))
                .orElseThrow();
    }

    private int waiting(Passage passage, Version now, LocalDate today) {
        List<Version> versions = passage.timeline().versions();
        Version first = null;
        for (int i = versions.indexOf(now); i >= 0 && passage.isBlocked(versions.get(i)); i--) {
            first = versions.get(i);
        }
        return first == null ? 0 : CycleTimes.days(first.from().atZone(zone).toLocalDate(), today);
    }

    private static Optional<Version> versionAt(Passage passage, Instant when) {
        return passage.timeline().versionAt(when).filter(passage::isInWork);
    }
}
