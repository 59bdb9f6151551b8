package org.exeat.offenders.photos.safeguarding;

/** Stands for anything else the safeguarding lead marks. */
public interface Marks {
}
