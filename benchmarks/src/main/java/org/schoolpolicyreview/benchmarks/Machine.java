package org.schoolpolicyreview.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where the figures were taken: without it they mean nothing. */
final class Machine {

    private Machine() {}

    /** The Java, the system, its processors, and how busy it was before the first run. */
    static String described() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "Java %s (%s) on %s %s, %d processors%s.",
                Runtime.version(), System.getProperty("java.vendor"), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                load < 0 ? "" : String.format(Locale.ROOT, ", load %.1f before it began", load));
    }
}
