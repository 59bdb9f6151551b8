package org.exeat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.LetterRound.Outcome;
import org.exeat.platform.Mail;
import org.exeat.platform.PublicAddress;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;

/**
 * Letters to those who work at a school that something waits for them. They say nothing of what or of whom: the
 * school's name, a number, and a page, if {@code EXEAT_PUBLIC_URL} says where that is.
 */
@ApplicationScoped
public class StaffMail {

    private final Mail mail;
    private final StaffDirectory staff;
    private final SchoolDirectory schools;
    private final SiteWords words;
    private final PublicAddress address;

    @Inject
    public StaffMail(Mail mail, StaffDirectory staff, SchoolDirectory schools, SiteWords words,
            PublicAddress address) {
        this.mail = mail;
        this.staff = staff;
        this.schools = schools;
        this.words = words;
        this.address = address;
    }

    protected StaffMail() {
        this(null, null, null, null, null);
    }

    /** Whether this deployment can send anything. */
    public boolean on() {
        return mail.on();
    }

    /** Makes one ready about something that has no number. */
    public Supplier<Outcome> ready(SchoolId school, AccountId account, String letter, String page) {
        return ready(school, account, letter, page, "");
    }

    /**
     * Makes a letter to that account ready; what comes back sends it. Moot to an account without an address.
     *
     * @param letter which of the texts {@code letter.…}
     * @param page its place below the school's
     * @param number how people call what it is about, such as E-0057
     */
    public Supplier<Outcome> ready(SchoolId school, AccountId account, String letter, String page, String number) {
        Optional<String> to = staff.mail(account.value());
        if (to.isEmpty()) {
            return () -> Outcome.MOOT;
        }
        School at = schools.find(school);
        String language = at.languages().get(0);
        var values = Map.of("school", Mail.oneLine(at.name()), "number", number,
                "link", address.of("/" + language + "/" + at.slug() + "/" + page).orElse("Exeat"));
        var written = new Mail.Letter(to.get(), words.text(language, "letter." + letter + ".subject", values),
                words.text(language, "letter." + letter + ".text", values));
        return () -> Outcome.of(mail.hand(written));
    }
}
