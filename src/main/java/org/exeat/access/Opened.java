package org.exeat.access;

import java.util.List;
import java.util.Map;
import org.exeat.policy.Finding;
import org.exeat.policy.PupilId;

/**
 * A lesson authorisation with all that belongs to it.
 *
 * @param platforms what is named, and by whom
 * @param excluded pupils left out by hand
 * @param leftOut pupils the rules leave out, each with why
 */
record Opened(LessonAuthorisation authorisation, List<AuthorisedPlatform> platforms, List<PupilId> excluded,
              Map<PupilId, Finding> leftOut) {

    Opened {
        platforms = List.copyOf(platforms);
        excluded = List.copyOf(excluded);
        leftOut = Map.copyOf(leftOut);
    }
}
