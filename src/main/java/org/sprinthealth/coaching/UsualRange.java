package org.sprinthealth.coaching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;

/**
 * A team's own usual range, and what stands out from it: the individuals chart of W. A. Shewhart and D. J. Wheeler, with
 * limits at mean ± 2.66 × mean moving range.
 *
 * <p>Limits are on trial from six points, and locked at twelve: later points no longer move them. Points without data are
 * passed over.
 */
public final class UsualRange {
    private static final int TRIAL = 6;
    private static final int LOCK = 12;
    private static final int RUN = 8;
    private static final BigDecimal TO_LIMIT = new BigDecimal("2.66");
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private UsualRange() {}

    /** Where a figure stands: no data where it says nothing now, new where it says something but has no trend. */
    public static Standing of(Figure figure, List<Instant> relocks) {
        Standing standing = of(figure.trend(), relocks);
        if (figure.current() instanceof Reading.NoData) {
            return new Standing(Word.NO_DATA, standing.segments(), standing.signals());
        }
        return figure.trend().isEmpty() ? new Standing(Word.NEW, List.of(), List.of()) : standing;
    }

    /**
     * Where the newest of a run of readings stands.
     *
     * @param trend oldest first
     * @param relocks decisions to lock the range anew, in any order: a point at or after one begins a new segment
     */
    public static Standing of(List<Point> trend, List<Instant> relocks) {
        List<Segment> segments = new ArrayList<>();
        List<Boolean> signals = new ArrayList<>(Collections.nCopies(trend.size(), false));
        Word word = Word.NO_DATA;
        for (List<Value> run : runs(trend, relocks)) {
            Limits limits = Limits.of(run);
            word = limits == null ? Word.NEW : limits.word(run);
            if (limits != null) {
                segments.add(limits.segment(run));
                limits.changed(run).forEach(value -> signals.set(value.index(), true));
            }
        }
        boolean silent = trend.isEmpty() || trend.get(trend.size() - 1).reading() instanceof Reading.NoData;
        return new Standing(silent ? Word.NO_DATA : word, segments, signals);
    }

    private record Value(int index, BigDecimal number) {}

    /** The values of each segment, those without data left out. */
    private static List<List<Value>> runs(List<Point> trend, List<Instant> relocks) {
        List<List<Value>> runs = new ArrayList<>();
        long segment = -1;
        for (int i = 0; i < trend.size(); i++) {
            Instant at = trend.get(i).at();
            long now = relocks.stream().filter(relock -> !relock.isAfter(at)).count();
            if (now != segment) {
                runs.add(new ArrayList<>());
                segment = now;
            }
            List<Value> run = runs.get(runs.size() - 1);
            int index = i;
            trend.get(i).reading().number().ifPresent(number -> run.add(new Value(index, number)));
        }
        return runs;
    }

    /** Centre and limits, computed from the first {@code used} values of a run. */
    private record Limits(BigDecimal mean, BigDecimal reach, int used) {

        static @Nullable Limits of(List<Value> run) {
            if (run.size() < TRIAL) {
                return null;
            }
            List<Value> base = run.subList(0, Math.min(LOCK, run.size()));
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal moved = BigDecimal.ZERO;
            for (int i = 0; i < base.size(); i++) {
                BigDecimal number = base.get(i).number();
                sum = sum.add(number);
                moved = i == 0
                        ? moved
                        : moved.add(number.subtract(base.get(i - 1).number()).abs());
            }
            BigDecimal mean = sum.divide(BigDecimal.valueOf(base.size()), PRECISION);
            BigDecimal meanMove = moved.divide(BigDecimal.valueOf(base.size() - 1L), PRECISION);
            return new Limits(mean, meanMove.multiply(TO_LIMIT), base.size());
        }

        Segment segment(List<Value> run) {
            boolean locked = used == LOCK;
            return new Segment(
                    run.get(0).index(),
                    run.get(run.size() - 1).index(),
                    mean,
                    mean.subtract(reach),
                    mean.add(reach),
                    locked,
                    locked ? run.get(LOCK - 1).index() : null);
        }

        Word word(List<Value> run) {
            Value newest = run.get(run.size() - 1);
            if (changed(run).contains(newest)) {
                return Word.CHANGED;
            }
            return isLeaning(run) ? Word.LEANING : Word.IN_USUAL_RANGE;
        }

        /** Values outside the limits, and from the eighth on those of a run on one side of the mean. */
        List<Value> changed(List<Value> run) {
            List<Value> changed = new ArrayList<>();
            int sameSide = 0;
            int before = 0;
            for (Value value : run) {
                int side = value.number().compareTo(mean);
                sameSide = side != 0 && side == before ? sameSide + 1 : Math.abs(side);
                before = side;
                if (sameSide >= RUN || isOutside(value)) {
                    changed.add(value);
                }
            }
            return changed;
        }

        private boolean isOutside(Value value) {
            return value.number().subtract(mean).abs().compareTo(reach) > 0;
        }

        /** Three of the last four are nearer the same limit than the mean. */
        private boolean isLeaning(List<Value> run) {
            List<Value> last = run.subList(run.size() - 4, run.size());
            return List.of(1, -1).stream()
                    .anyMatch(side -> last.stream()
                                    .filter(value -> isNearLimit(value, side))
                                    .count()
                            >= 3);
        }

        private boolean isNearLimit(Value value, int side) {
            BigDecimal distance = value.number().subtract(mean);
            return distance.signum() == side
                    && distance.abs().multiply(BigDecimal.valueOf(2)).compareTo(reach) > 0;
        }
    }
}
