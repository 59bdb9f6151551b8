package org.exeat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.platform.Mail;
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
     * Makes a letter to that account ready; what comes back sends it. Moot to an account without an address.
     *
     * @param letter which of the texts {@code letter.…}
     * @param page its place below the school's
     */
    public Supplier<Outcome> ready(SchoolId school, AccountId account, String letter, String page) {
        return staff.mail(account.value()).map(to -> letter(schools.find(school), to, "letter." + letter, page))
                .<Supplier<Outcome>>map(written -> () -> Outcome.of(mail.hand(written))).orElse(() -> Outcome.MOOT);
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
