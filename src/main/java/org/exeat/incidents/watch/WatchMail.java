package org.exeat.incidents.watch;

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
 * Letters that something waits too long, or that somebody let themselves in. They say nothing of what or whom: the
 * school's name, the number and its page, if {@code EXEAT_PUBLIC_URL} says where that is.
 */
@ApplicationScoped
public class WatchMail {

    private final Mail mail;
    private final StaffDirectory staff;
    private final SchoolDirectory schools;
    private final SiteWords words;
    private final Optional<String> address;

    @Inject
    public WatchMail(Mail mail, StaffDirectory staff, SchoolDirectory schools, SiteWords words,
            @ConfigProperty(name = "exeat.public.url") Optional<String> address) {
        this.mail = mail;
        this.staff = staff;
        this.schools = schools;
        this.words = words;
        this.address = address;
    }

    protected WatchMail() {
        this(null, null, null, null, Optional.empty());
    }

    /** Tells that account; whether nothing more is to be done. False if it failed, or nothing can be sent. */
    boolean send(SchoolId school, AccountId account, Overdue about) {
        try {
            staff.mail(account.value()).ifPresent(to -> mail.send(letter(schools.find(school), to, about)));
            return true;
        } catch (RefusedException failed) {
            return false;
        }
    }

    private Mail.Letter letter(School school, String to, Overdue about) {
        String language = school.languages().get(0);
        String page = "/" + language + "/" + school.slug() + "/" + about.place().page();
        String which = "letter." + (about.matter() == Matter.GLASS_BROKEN ? "GLASS_BROKEN" : "INCIDENT_REMINDER");
        var values = Map.of("school", school.name().replaceAll("\\p{Cc}+", " "),
                "number", about.place().number(),
                "link", address.map(base -> base.replaceAll("/+$", "") + page).orElse("Exeat"));
        return new Mail.Letter(to, words.text(language, which + ".subject", values),
                words.text(language, which + ".text", values));
    }
}
