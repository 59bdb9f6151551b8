package org.exeat.policy.access;

import java.time.Instant;
import java.util.Objects;

/** What is known when somebody asks to keep a lesson authorisation open a little longer. */
public record ExtensionFacts(Instant at, Lesson lesson, LessonActor actor, Window open) {

    public ExtensionFacts {
        Objects.requireNonNull(at, "A question is asked at a moment.");
        Objects.requireNonNull(lesson, "An authorisation belongs to a lesson.");
        Objects.requireNonNull(actor, "Somebody asks.");
        Objects.requireNonNull(open, "What is to be extended has a window.");
    }
}
