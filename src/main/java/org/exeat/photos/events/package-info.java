/**
 * What the school allows for pictures at its events: notices that staff write and anybody may read. They rest on the
 * school's say over its own events, on no clause; what the policy says to parents holds beside them.
 *
 * <p>Knows nothing of the guide that heeds them, nor of any picture.
 */
package org.exeat.photos.events;
