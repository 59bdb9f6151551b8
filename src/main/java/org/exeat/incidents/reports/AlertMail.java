package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.Mail;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.SiteWords;

/** Letters that a report must be looked at now. They say nothing of it: the school's name, and where to look. */
@ApplicationScoped
public class AlertMail {

    private final Mail mail;
    private final StaffDirectory staff;
    private final SchoolDirectory schools;
    private final SiteWords words;
    private final Optional<String> address;

    @Inject
    public AlertMail(Mail mail, StaffDirectory staff, SchoolDirectory schools, SiteWords words,
            @ConfigProperty(name = "exeat.public.url") Optional<String> address) {
        this.mail = mail;
        this.staff = staff;
        this.schools = schools;
        this.words = words;
        this.address = address;
    }

    protected AlertMail() {
        this(null, null, null, null, Optional.empty());
    }

    /** Tells that account, if anything can be sent at all; false if it failed. */
    boolean send(SchoolId school, AccountId account) {
        try {
            staff.mail(account.value()).filter(to -> mail.on())
                    .ifPresent(to -> mail.send(letter(schools.find(school), to)));
            return true;
        } catch (RefusedException failed) {
            return false;
        }
    }

    Mail.Letter letter(School school, String to) {
        String language = school.languages().get(0);
        var values = Map.of("school", school.name().replaceAll("\\p{Cc}+", " "), "link",
                address.map(base -> base.replaceAll("/+$", "") + "/" + language + "/" + school.slug() + "/triage")
                        .orElse("Exeat"));
        return new Mail.Letter(to, words.text(language, "letter.REPORT_URGENT.subject", values),
                words.text(language, "letter.REPORT_URGENT.text", values));
    }
}
