package org.exeat.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.FirstPeople;
import org.exeat.identity.Newcomer;
import org.exeat.identity.Role;
import org.exeat.lessons.TimetableDesk;
import org.exeat.people.GradeMaps;
import org.exeat.people.Reading;
import org.exeat.people.RosterDesk;
import org.exeat.people.RosterFiles;
import org.exeat.people.RosterReader;
import org.exeat.people.Staff;
import org.exeat.people.TimetableReader;
import org.exeat.platform.Actor;
import org.exeat.platforms.ApprovalDesk;
import org.exeat.platforms.ApprovalWish;
import org.exeat.policy.PlatformId;
import org.exeat.policy.RuleKind;
import org.exeat.policy.SchoolId;
import org.exeat.schools.EditionDesk;
import org.exeat.schools.LocalRuleDesk;
import org.exeat.schools.LocalRuleProposal;
import org.exeat.schools.SchoolDesk;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.calendar.CalendarDesk;

/** The desks a school is set up through, and how the demo speaks to each. */
@Dependent
public class DemoDesks {

    private static final int DAYS_APPROVED = 30;
    private static final Map<String, Map<String, String>> HEADINGS = Map.of(
            "NEVER", Map.of("en", "Closed to the younger years", "cy", "Ar gau i’r blynyddoedd iau"),
            "LESSON_ONLY", Map.of("en", "Opened by a teacher, in a lesson", "cy", "Agorir gan athro, mewn gwers"));
    private static final Map<String, Map<String, String>> TEXTS = Map.of(
            "NEVER", Map.of("en", "Social media stay closed to these year groups at school, always.",
                    "cy", "Mae cyfryngau cymdeithasol ar gau i’r blynyddoedd hyn yn yr ysgol, bob amser."),
            "LESSON_ONLY", Map.of("en", "Open to these year groups only where a teacher opens them for a lesson.",
                    "cy", "Dim ond lle mae athro yn eu hagor ar gyfer gwers y defnyddia’r blynyddoedd hyn gyfryngau "
                            + "cymdeithasol."));

    private final SchoolDesk schools;
    private final EditionDesk editions;
    private final LocalRuleDesk localRules;
    private final CalendarDesk calendars;
    private final Intake intake;

    /** The desks that take in people and what belongs to them. */
    @Dependent
    static class Intake {

        private final RosterDesk rosters;
        private final TimetableDesk timetables;
        private final ApprovalDesk approvals;
        private final FirstPeople people;
        private final Staff staff;
        private final SchoolDirectory directory;

        @Inject
        Intake(RosterDesk rosters, TimetableDesk timetables, ApprovalDesk approvals, FirstPeople people, Staff staff,
                SchoolDirectory directory) {
            this.rosters = rosters;
            this.timetables = timetables;
            this.approvals = approvals;
            this.people = people;
            this.staff = staff;
            this.directory = directory;
        }
    }

    @Inject
    public DemoDesks(SchoolDesk schools, EditionDesk editions, LocalRuleDesk localRules, CalendarDesk calendars,
            Intake intake) {
        this.schools = schools;
        this.editions = editions;
        this.localRules = localRules;
        this.calendars = calendars;
        this.intake = intake;
    }

    SchoolDesk schools() {
        return schools;
    }

    EditionDesk editions() {
        return editions;
    }

    CalendarDesk calendars() {
        return calendars;
    }

    void takeRoster(SchoolId school, InputStream zip) throws IOException {
        var grades = GradeMaps.of(intake.directory.find(school).settings());
        intake.rosters.take(Actor.SYSTEM, school,
                whole(RosterFiles.fromZip(zip).then(new RosterReader(grades)::read)));
    }

    void takeTimetable(SchoolId school, InputStream csv) throws IOException {
        intake.timetables.take(Actor.SYSTEM, school,
                whole(new TimetableReader(intake.timetables.references(school)).read(csv)));
    }

    private static <T> T whole(Reading<T> reading) {
        return reading.value().orElseThrow(() -> new IllegalStateException("The demo is faulty: "
                + reading.problems()));
    }

    void adopt(SchoolId school, LocalDate today, String access, List<String> years) {
        var parameters = "NEVER".equals(access) ? Map.<String, Object>of("years", years, "access", access,
                "places", List.of()) : Map.<String, Object>of("years", years, "access", access, "places", List.of(),
                "authoriser", "TEACHER");
        localRules.adopt(Actor.SYSTEM, school, new LocalRuleProposal(today, Optional.empty(),
                HEADINGS.get(access), TEXTS.get(access), RuleKind.PUPIL_ACCESS, parameters));
    }

    void approve(SchoolId school, LocalDate today, String platform) {
        intake.approvals.approve(Actor.SYSTEM, school, new PlatformId(platform),
                new ApprovalWish(today.minusDays(DAYS_APPROVED), "Hester Millstone", "For educational work"));
    }

    void settle(SchoolId school, DemoSchool.Member member, String slug, Map<String, String> hashes) {
        String email = member.email(slug);
        UUID person = intake.staff.on(school, LocalDate.MAX).stream()
                .filter(each -> each.username().equals(DemoRoster.username(member.teacher())))
                .map(each -> each.id().value()).findFirst().orElse(null);
        intake.people.settle(school, new Newcomer(email, member.name(), EnumSet.copyOf(List.of(member.roles())),
                person), hashes.get(email));
    }

    static Role leading(DemoSchool.Member member) {
        return member.roles()[0];
    }
}
