package org.exeat.offenders.photos.events;

import org.exeat.offenders.photos.safeguarding.NoContact;

/** Has nothing to do with letters. */
public interface KnowsContacts {

    NoContact known();
}
