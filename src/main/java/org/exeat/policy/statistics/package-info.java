/**
 * What may be published of counts of pupils: small numbers are not shown, and nothing shown gives them away. Counts
 * stand by themselves ({@code Suppression.alone}), are parts of a total ({@code parts}), overlap within one
 * ({@code of}), or divide one that is divided already ({@code Linked}). It knows one moment only: what somebody learns
 * by looking twice is not covered.
 */
package org.exeat.policy.statistics;
