package org.exeat.web;

/**
 * What one rule had to say, for people and programs.
 *
 * @param clause the clause's id as the school's policy numbers it, or null where no clause stands behind it
 * @param heading the clause's heading in the caller's language, or null
 * @param effect PERMITS, FORBIDS, NEEDS, ADVISES or INFORMS
 * @param reason the stable reason code
 * @param message the reason's text in the caller's language
 * @param localRule true if it is a rule the head adopted beside the policy
 * @param edition the edition the clause belongs to, or null
 */
public record FindingView(String clause, String heading, String effect, String reason, String message,
                          boolean localRule, String edition) {
}
