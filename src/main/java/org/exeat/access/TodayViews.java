package org.exeat.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exeat.lessons.Lesson;
import org.exeat.people.Pupils;
import org.exeat.people.Staff;
import org.exeat.people.StaffMember;
import org.exeat.platforms.Platform;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AuthorisationDecision;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.web.FindingView;
import org.exeat.web.Findings;

/** Shows a teacher's lessons, in the caller's language. */
@RequestScoped
public class TodayViews {

    private final Findings findings;
    private final AuthorisationViews authorisations;
    private final SchoolPlatforms platforms;
    private final Pupils pupils;
    private final Staff staff;

    @Inject
    public TodayViews(Findings findings, AuthorisationViews authorisations, SchoolPlatforms platforms, Pupils pupils,
            Staff staff) {
        this.findings = findings;
        this.authorisations = authorisations;
        this.platforms = platforms;
        this.pupils = pupils;
        this.staff = staff;
    }

    protected TodayViews() {
        this(null, null, null, null, null);
    }

    TodayView.LessonView view(SchoolId school, Today.Entry entry, Instant now) {
        Lesson lesson = entry.lesson();
        AuthorisationDecision decision = entry.decision();
        return new TodayView.LessonView(lesson.id().toString(), lesson.classId().value().toString(),
                lesson.className(), lesson.subject(), lesson.periodKey(), lesson.periodName(), lesson.room(),
                lesson.date(), lesson.opens(), lesson.closes(), lesson.cover().isPresent(),
                staff.find(school, lesson.teacher()).map(StaffMember::name).orElse(""), state(entry, now),
                choices(school, entry), entry.last().map(opened -> opened.authorisation().purpose()).orElse(null),
                basis(decision), authorisations.leftOut(decision.leftOut(),
                        pupils.ofClass(school, lesson.classId(), lesson.date())),
                entry.own().map(opened -> authorisations.view(school, opened)).orElse(null));
    }

    private static String state(Today.Entry entry, Instant now) {
        String own = entry.own().map(opened -> AuthorisationViews.state(opened.authorisation(), now)).orElse("");
        if ("PLANNED".equals(own) || "AUTHORISED".equals(own)) {
            return "PLANNED".equals(own) ? "PLANNED" : "LIVE";
        }
        AuthorisationDecision decision = entry.decision();
        if (decision.verdict() == Verdict.POLICY_SILENT
                || decision.findings().stream().anyMatch(Finding::tellsOfSilence) && decision.admitted().isEmpty()) {
            return "SILENT";
        }
        if (!now.isBefore(entry.lesson().closes())) {
            return "CLOSED";
        }
        if (decision.admitted().isEmpty()) {
            return decision.freeAnyway().isEmpty() ? "BARRED" : "FREE";
        }
        return "OPENABLE";
    }

    /** The rule behind it: the clause that lets the class in, else the one that keeps it out. */
    private FindingView basis(AuthorisationDecision decision) {
        var named = decision.findings().stream().filter(finding -> finding.clause().isPresent());
        Optional<Finding> first = decision.admitted().isEmpty()
                ? named.filter(Finding::refuses).findFirst().or(() -> decision.leftOut().values().stream().findFirst())
                : named.filter(finding -> !finding.refuses()).findFirst();
        return first.or(() -> decision.findings().stream().filter(Finding::tellsOfSilence).findFirst())
                .map(findings::view).orElse(null);
    }

    /** What counts as social media here, the last time's first, then what may be named, then what is approved. */
    private List<TodayView.ChoiceView> choices(SchoolId school, Today.Entry entry) {
        Set<PlatformId> last = entry.lastPlatforms();
        return platforms.of(school).platforms().stream()
                .filter(platform -> social(entry, platform))
                .map(platform -> choice(entry, platform, last.contains(platform.id())))
                .sorted(Comparator.comparing((TodayView.ChoiceView choice) -> !choice.chosen())
                        .thenComparing(choice -> choice.gate() != null)
                        .thenComparing(choice -> !choice.approved()))
                .toList();
    }

    private static boolean social(Today.Entry entry, Platform platform) {
        PlatformFacts known = entry.situation().catalogue().get(platform.id());
        return known != null && known.socialMedia();
    }

    private TodayView.ChoiceView choice(Today.Entry entry, Platform platform, boolean chosen) {
        PlatformFacts known = entry.situation().catalogue().get(platform.id());
        boolean approved = known.approvedOn(entry.lesson().date());
        Optional<Finding> gate = entry.situation().against(platform.id()).stream().findFirst();
        return new TodayView.ChoiceView(platform.id().value(), platform.name(), chosen && gate.isEmpty(), approved,
                gate.map(findings::view).orElse(null));
    }
}
