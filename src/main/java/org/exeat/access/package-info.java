/**
 * The first main job: a teacher opens named platforms for a lesson, and "may this pupil use this platform, now, here?"
 * is answered from memory until the bell.
 *
 * <p>Gathers facts, asks {@link org.exeat.policy.access the kernel}, stores, audits and answers. It decides nothing
 * itself: clauses on pupils' access and on services approved in advance are the kernel's.
 */
package org.exeat.access;
