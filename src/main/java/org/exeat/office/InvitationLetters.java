package org.exeat.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.exeat.identity.InvitationView;
import org.exeat.platform.Mail;
import org.exeat.web.Wording;

/** The words of a letter that carries a one-time link, in the language of whoever sends it. */
@RequestScoped
public class InvitationLetters {

    private final Wording wording;

    @Inject
    public InvitationLetters(Wording wording) {
        this.wording = wording;
    }

    protected InvitationLetters() {
        this(null);
    }

    String language() {
        return wording.language();
    }

    Mail.Letter letter(InvitationView link, URI address) {
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(wording.language()));
        var values = Map.of("school", Mail.oneLine(link.schoolName()), "link", address.toString(),
                "day", day.format(link.expires().atOffset(ZoneOffset.UTC)));
        var section = "letter." + link.kind();
        return new Mail.Letter(link.email(), wording.text(section + ".subject", values),
                wording.text(section + ".text", values));
    }
}
