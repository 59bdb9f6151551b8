package org.exeat.offenders.photos.safeguarding;

/** Stands for the bars. */
public interface PhotoBars {
}
