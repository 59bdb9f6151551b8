/**
 * The platforms a school knows: the shipped catalogue, each school's own changes to it and its dated approvals, and
 * the web domains by which a platform is recognised.
 *
 * <p>The catalogue names each platform's domains and the age its makers publish. Which platforms count as social media
 * for a school, and which it has approved, is the school's to settle; the catalogue only gives a first answer. A school
 * that hides a platform keeps teachers from being offered it; the platform is recognised and ruled as before. Whether
 * a pupil may use a platform is decided in {@code org.exeat.policy.access}, never here.
 */
package org.exeat.platforms;
