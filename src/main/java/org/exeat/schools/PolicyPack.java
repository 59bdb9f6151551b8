package org.exeat.schools;

import org.exeat.policy.PolicyEdition;

/**
 * A policy ready to be adopted, with the school it is shipped under.
 *
 * @param name    the pack, as its file is named
 * @param origin  where it comes from, in words that name nobody
 * @param summary true where the texts are a summary and not a school's own wording; shown wherever they are shown
 */
public record PolicyPack(String name, String origin, boolean summary, SchoolSketch school, PolicyEdition edition) {
}
