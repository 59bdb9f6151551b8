/**
 * How much somebody may send who has not said who they are. Nobody is followed: an address is known only by a hash
 * under a key that lives as long as the process, and for an hour at most. Who wants to come back has a code.
 *
 * <p>Knows nothing of what is sent.
 */
package org.exeat.platform.visitors;
