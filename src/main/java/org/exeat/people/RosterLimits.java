package org.exeat.people;

/**
 * How much a set may hold, so that a small upload cannot fill the memory.
 *
 * @param entries  files and folders of any kind
 * @param csvFiles CSV files; the format knows fourteen
 * @param bytes    all entries together, unpacked
 */
record RosterLimits(int entries, int csvFiles, long bytes) {
    static final RosterLimits USUAL = new RosterLimits(200, 14, 200_000_000);
}
