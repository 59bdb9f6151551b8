package org.exeat.offenders.photos.safeguarding;

/** Stands for those who are never to be written to. */
public interface NoContact {
}
