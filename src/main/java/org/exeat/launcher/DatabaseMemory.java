package org.exeat.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory the database that Exeat brings along keeps its rows in: an eighth of the machine's, so that the
 * server and others have theirs, and neither less than it needs to be quick nor more than a school ever fills. It is
 * taken as rows are read and written, not at the start.
 *
 * @param machine the machine's memory, or the container's, in bytes
 */
record DatabaseMemory(long machine) {

    private static final int SHARE = 8;
    private static final long LEAST = 256;
    private static final long MOST = 2_048;

    static DatabaseMemory here() {
        return new DatabaseMemory(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /** From 256 to 2,048. */
    long megabytes() {
        return Math.max(LEAST, Math.min(MOST, machine / SHARE >> 20));
    }
}
