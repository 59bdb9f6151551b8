package org.exeat.access;

import java.time.Instant;
import org.exeat.lessons.Lesson;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.Window;

/** A new lesson authorisation as allowed: for which lesson, by whom, what for, from when until when. */
record Opening(SchoolId school, Lesson lesson, String purpose, Window window, Opener by, Instant at) {
}
