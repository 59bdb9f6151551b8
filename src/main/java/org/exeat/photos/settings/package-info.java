/**
 * What a school has settled about publishing pictures and names: on which ground in data protection law it publishes
 * where, from which year a pupil is asked too, and when a second person looks. Kept apart from what families answered
 * and from what the policy demands (Isl-5 to 5d, StH-19c): a school may rest on its public task in law and be bound by
 * its policy to written consent.
 *
 * <p>Knows no pupil and no answer.
 */
package org.exeat.photos.settings;
