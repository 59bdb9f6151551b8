/**
 * What pupils may use and when: the catalogue of platforms and the web domains by which a platform is recognised.
 *
 * <p>The catalogue names each platform's domains and the age its makers publish. Which platforms count as social media
 * for a school, and which it has approved, is the school's to settle; the catalogue only gives a first answer.
 *
 * <p>Whether a pupil may use a platform is decided in {@code org.exeat.policy.access}, never here.
 */
package org.exeat.access;
