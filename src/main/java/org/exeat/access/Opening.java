package org.exeat.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.Window;

/** A new lesson authorisation as allowed: for which class and lesson, by whom, what for, from when until when. */
record Opening(SchoolId school, UUID lessonId, LocalDate day, ClassId classId, String purpose, Window window,
               Instant bell, Opener by, Instant at) {
}
