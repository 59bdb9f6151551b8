/**
 * What every feature stands on: time, ids, transactions, and the three ways a use case can end without a result.
 *
 * <p>Knows no school's rules and no HTTP.
 */
package org.exeat.platform;
