package org.exeat.exceptions;

import org.exeat.web.FindingView;

/**
 * What a member of staff can do about one clause.
 *
 * @param way            EXCEPTION, AUTHORITY, NOTICE, PERMITTED, NOT_NEEDED or NONE
 * @param role           who decides or is told, as policies name them; NOT_NAMED where nobody is
 * @param decided        whether somebody decides
 * @param limit          how long it may last at most, where the edition says so: a period, as ISO 8601 writes it
 * @param needsPlatforms whether platforms must be named
 */
public record WayView(String clause, String heading, String text, String force, String way, String role,
        String roleLabel, boolean decided, String limit, boolean needsPlatforms, FindingView finding) {
}
