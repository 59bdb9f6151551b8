package org.exeat.policy.access;

import java.util.Objects;
import org.exeat.policy.PersonId;

/** Who asks for a lesson authorisation, and whether the school counts them among its senior staff. */
public record LessonActor(PersonId person, boolean seniorStaff) {

    public LessonActor {
        Objects.requireNonNull(person, "Somebody asks.");
    }
}
