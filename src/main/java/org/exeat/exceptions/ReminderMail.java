package org.exeat.exceptions;

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

/**
 * Letters that something waits or ends soon. They say nothing of what, of whom or from whom: the school's name, the
 * number of the request and its page, if {@code EXEAT_PUBLIC_URL} says where that is.
 */
@ApplicationScoped
public class ReminderMail {

    private final Mail mail;
    private final StaffDirectory staff;
    private final SchoolDirectory schools;
    private final SiteWords words;
    private final Optional<String> address;

    @Inject
    public ReminderMail(Mail mail, StaffDirectory staff, SchoolDirectory schools, SiteWords words,
            @ConfigProperty(name = "exeat.public.url") Optional<String> address) {
        this.mail = mail;
        this.staff = staff;
        this.schools = schools;
        this.words = words;
        this.address = address;
    }

    protected ReminderMail() {
        this(null, null, null, null, Optional.empty());
    }

    /** Reminds that account of it; whether nothing more is to be done. False if it failed, or nothing can be sent. */
    boolean send(SchoolId school, AccountId account, ExceptionEntity about) {
        try {
            staff.mail(account.value()).ifPresent(to -> mail.send(letter(schools.find(school), to, about)));
            return true;
        } catch (RefusedException failed) {
            return false;
        }
    }

    private Mail.Letter letter(School school, String to, ExceptionEntity about) {
        String language = school.languages().get(0);
        String page = "/" + language + "/" + school.slug() + "/exceptions/request?id=" + about.id();
        var values = Map.of("school", school.name().replaceAll("\\p{Cc}+", " "),
                "number", about.number().map(Numbers::text).orElseThrow(),
                "link", address.map(base -> base.replaceAll("/+$", "") + page).orElse("Exeat"));
        return new Mail.Letter(to, words.text(language, "letter.EXCEPTION_REMINDER.subject", values),
                words.text(language, "letter.EXCEPTION_REMINDER.text", values));
    }
}
