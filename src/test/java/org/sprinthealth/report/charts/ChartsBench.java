package org.sprinthealth.report.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.report.TeamReport;

/** How much processor time the charts of a team take, step by step: {@code bench/README.md} says how to run it. */
public final class ChartsBench {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final double NANOS_A_MILLI = 1e6;

    private ChartsBench() {}

    /** Prints milliseconds a team. */
    public static void main(String... arguments) {
        TeamReport team = Reports.read(Reports.artemis());
        List<Chart> charts = Charts.of(team);
        print("figures, titles and tables", "charts", charts.size(), time(() -> Charts.of(team)));
        int vectors = charts.stream().mapToInt(chart -> chart.svg().length()).sum();
        print("SVG, drawn and written", "kB", vectors / 1024, time(() -> charts.forEach(Chart::svg)));
        int bytes = charts.stream().mapToInt(chart -> chart.png().length).sum();
        print("PNG, drawn and encoded", "kB", bytes / 1024, time(() -> charts.forEach(Chart::png)));
        List<BufferedImage> images =
                charts.stream().map(chart -> read(chart.png())).toList();
        print("PNG, encoded only", "kB", bytes / 1024, time(() -> images.forEach(Png::of)));
    }

    private static BufferedImage read(byte[] png) {
        try {
            BufferedImage bytes = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage whole = new BufferedImage(bytes.getWidth(), bytes.getHeight(), BufferedImage.TYPE_INT_RGB);
            whole.createGraphics().drawImage(bytes, 0, 0, null);
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time of this thread, so that whatever else runs on the machine does not count. */
    private static double time(Runnable work) {
        Consumer<Integer> repeated = times -> {
            for (int i = 0; i < times; i++) {
                work.run();
            }
        };
        repeated.accept(WARM_UP);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        repeated.accept(ROUNDS);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS_A_MILLI / ROUNDS;
    }

    private static void print(String step, String unit, int amount, double millis) {
        System.out.printf(Locale.ROOT, "%-28s %7.1f ms  %5d %s%n", step, millis, amount, unit);
    }
}
