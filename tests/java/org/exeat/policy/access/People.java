package org.exeat.policy.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.policy.AuthorisationId;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;

/** Made-up pupils, teachers, classes and platforms, the same under the same name. */
final class People {

    static final ClassId CLASS = new ClassId(uuid("class"));
    static final PlatformFacts YOUTUBE =
        new PlatformFacts(new PlatformId("youtube"), true, Optional.of(Editions.DAY));
    static final PlatformFacts ENCYCLOPAEDIA =
        new PlatformFacts(new PlatformId("encyclopaedia"), false, Optional.empty());

    private People() {
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static PersonId person(String name) {
        return new PersonId(uuid(name));
    }

    static PupilId pupilId(String name) {
        return new PupilId(uuid(name));
    }

    /** A pupil of the class, described as the tables do. */
    static Optional<PupilFacts> pupil(String described) {
        return switch (described) {
            case "unknown" -> Optional.empty();
            case "left" ->
                Optional.of(new PupilFacts(pupilId("left"), Optional.of(YearGroup.Y12), Set.of(CLASS), true));
            case "without a year group" ->
                Optional.of(new PupilFacts(pupilId("yearless"), Optional.empty(), Set.of(CLASS), false));
            default -> Optional.of(inYear(YearGroup.valueOf(described), described));
        };
    }

    static PupilFacts inYear(YearGroup year, String name) {
        return new PupilFacts(pupilId(name), Optional.of(year), Set.of(CLASS), false);
    }

    static Optional<PlatformFacts> platform(String described) {
        return switch (described) {
            case "YouTube" -> Optional.of(YOUTUBE);
            case "encyclopaedia" -> Optional.of(ENCYCLOPAEDIA);
            default -> Optional.empty();
        };
    }

    static AccessGrant grant(PlatformFacts platform, Window window, PupilId... excluded) {
        return new AccessGrant(new AuthorisationId(uuid("authorisation " + window)), CLASS, platform.id(), window,
            Set.copyOf(Arrays.asList(excluded)), person("teacher"));
    }

    static Instant at(String time) {
        return Instant.parse(time.equals("midnight") ? Editions.DAY.plusDays(1) + "T00:00:00Z"
            : Editions.DAY + "T" + (time.length() == 5 ? time + ":00" : time) + "Z");
    }
}
