package org.exeat.offenders.photos.links;

import org.exeat.offenders.photos.safeguarding.NoContact;

/** Leaves people out of a list because they are not to be written to, so that the office can tell. */
public interface ListsContacts {

    NoContact leftOut();
}
