/**
 * Three made-up schools to try Exeat out with, set up at the first start through the desks that a real school uses:
 * one with its policy as written, one whose head adopted local rules, one whose policy is silent on pupils' access.
 *
 * <p>Everybody in them is invented. No other package knows of this one.
 */
package org.exeat.demo;
