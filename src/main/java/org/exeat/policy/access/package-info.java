/**
 * May this pupil use this platform now, here? And may this teacher open these platforms for this class in this
 * lesson? Answers from the rules on pupils' access of the edition in force, or the head's local rules where the
 * edition is silent, and from the gate on services where the edition has one.
 *
 * <p>Does not gather facts, keep time, store or send anything. What a lesson is, who is in which class and which
 * platforms count as social media is told to it.
 */
package org.exeat.policy.access;
