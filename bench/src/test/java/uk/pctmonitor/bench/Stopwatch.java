package uk.pctmonitor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times of several runs of the same thing: on the wall, and of the processors as far as this whole
 * process used them. On a busy machine only the second says much.
 */
final class Stopwatch {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Long> wall = new ArrayList<>();
    private final List<Long> processors = new ArrayList<>();

    /** Runs it and keeps its times. */
    void time(Runnable work) {
        long used = SYSTEM.getProcessCpuTime();
        long began = System.nanoTime();
        work.run();
        wall.add(System.nanoTime() - began);
        processors.add(SYSTEM.getProcessCpuTime() - used);
    }

    /** The runs after the first ones: median, least and most. */
    String warm(int leaveOut) {
        return "wall %s; processors %s; %d warm runs"
                .formatted(
                        spread(wall, leaveOut),
                        spread(processors, leaveOut),
                        wall.size() - leaveOut);
    }

    private static String spread(List<Long> nanos, int leaveOut) {
        List<Long> warm = nanos.stream().skip(leaveOut).sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %.0f ms (%.0f to %.0f, first run %.0f)",
                warm.get(warm.size() / 2) / 1e6,
                warm.getFirst() / 1e6,
                warm.getLast() / 1e6,
                nanos.getFirst() / 1e6);
    }

    /** The most heap that was in use at any time, garbage included. */
    static String peakHeap() {
        long bytes =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        return "%d MB of heap at most (limit %d MB)"
                .formatted(bytes / 1_000_000, Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
