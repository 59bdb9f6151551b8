/**
 * Requests to take a picture down: on what they rest and by when they are answered. No edition examined has a clause on
 * them; they rest on data protection (UK GDPR, Articles 12, 17 and 21). Plain functions over values.
 */
package org.exeat.policy.takedown;
