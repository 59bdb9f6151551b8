package org.exeat.photos.checks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.people.Pupil;
import org.exeat.platform.MailTo;
import org.exeat.platform.PublicAddress;
import org.exeat.policy.AccountId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.photos.PhotoAnswer;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;
import org.exeat.web.ShippedTexts;
import org.exeat.web.StaffMail;

/** What a daily look and its letters ask of the rest of the program, without the program. */
record CheckStubs(InstantSource time, Map<AccountId, Set<Role>> roles, Map<AccountId, String> addresses) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Nobody may be shown of whom that was withdrawn. */
    Verdicts verdicts(Set<PupilId> withdrawn) {
        return new Verdicts(null, null, null, null) {
            @Override
            List<Pupil> known(SchoolId school, Collection<PupilId> ids) {
                return ids.stream().map(id -> new Pupil(id, "Wren", "wren", YearGroup.Y8)).toList();
            }

            @Override
            Map<PupilId, PhotoAnswer> of(SchoolId school, List<Pupil> those, PhotoUse use) {
                return those.stream().map(Pupil::id).collect(Collectors.toMap(id -> id,
                    id -> withdrawn.contains(id) ? PhotoAnswer.DO_NOT_USE : PhotoAnswer.USE));
            }
        };
    }

    CheckRules rules() {
        return new CheckRules(null, null, null) {
            @Override
            LocalDate today(SchoolId school) {
                return day(time.instant());
            }
        };
    }

    Journal journal() {
        return new Journal(null, null, null, null) {
            @Override
            public void record(AuditEvent event) {
                // The trail is not looked at here.
            }
        };
    }

    StaffDirectory staff() {
        return new StaffDirectory(null, null) {
            @Override
            public Set<Role> roles(SchoolId school, AccountId account) {
                return roles.getOrDefault(account, Set.of());
            }

            @Override
            public Set<AccountId> holding(SchoolId school, Role role) {
                return roles.entrySet().stream().filter(one -> one.getValue().contains(role)).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            }

            @Override
            public Optional<String> mail(UUID account) {
                return Optional.ofNullable(addresses.get(new AccountId(account)));
            }
        };
    }

    /** Letters of a school, by a mail server on this machine. */
    StaffMail mail(int port) {
        return new StaffMail(MailTo.port(port), staff(), schools(), ShippedTexts.letters(),
            new PublicAddress(Optional.of("https://exeat.school.example")));
    }

    private static SchoolDirectory schools() {
        var pack = ShippedPacks.read("larkmead");
        return new SchoolDirectory(null) {
            @Override
            public School find(SchoolId school) {
                return School.after(pack.school(), school, new ClockSetting(ZONE, true, Duration.ZERO),
                    new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(),
                        SchoolSettings.Grades.YEARS));
            }
        };
    }
}
