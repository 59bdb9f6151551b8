package org.exeat.web;

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

/**
 * Letters to those who work at a school that something waits for them. They say nothing of what or of whom: the
 * school's name and a page, if {@code EXEAT_PUBLIC_URL} says where that is.
 */
@ApplicationScoped
public class StaffMail {

    private final Mail mail;
    private final StaffDirectory staff;
    private final SchoolDirectory schools;
    private final SiteWords words;
    private final Optional<String> address;

    @Inject
    public StaffMail(Mail mail, StaffDirectory staff, SchoolDirectory schools, SiteWords words,
            @ConfigProperty(name = "exeat.public.url") Optional<String> address) {
        this.mail = mail;
        this.staff = staff;
        this.schools = schools;
        this.words = words;
        this.address = address;
    }

    protected StaffMail() {
        this(null, null, null, null, Optional.empty());
    }

    /**
     * Sends that account a letter; whether nothing more is to be done. False if it failed, or nothing can be sent.
     *
     * @param letter which of the texts {@code letter.…}
     * @param page its place below the school's
     */
    public boolean send(SchoolId school, AccountId account, String letter, String page) {
        try {
            staff.mail(account.value())
                    .ifPresent(to -> mail.send(letter(schools.find(school), to, "letter." + letter, page)));
            return true;
        } catch (RefusedException failed) {
            return false;
        }
    }

    private Mail.Letter letter(School school, String to, String which, String page) {
        String language = school.languages().get(0);
        String path = "/" + language + "/" + school.slug() + "/" + page;
        var values = Map.of("school", school.name().replaceAll("\\p{Cc}+", " "),
                "link", address.map(base -> base.replaceAll("/+$", "") + path).orElse("Exeat"));
        return new Mail.Letter(to, words.text(language, which + ".subject", values),
                words.text(language, which + ".text", values));
    }
}
