package org.exeat.incidents.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.EditionId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** What letters of a school say of the school, in the language of the letter. */
@RequestScoped
public class SchoolWords {

    private final SchoolDirectory schools;
    private final SchoolClock clock;
    private final Editions editions;
    private final Wording wording;

    @Inject
    public SchoolWords(SchoolDirectory schools, SchoolClock clock, Editions editions, Wording wording) {
        this.schools = schools;
        this.clock = clock;
        this.editions = editions;
        this.wording = wording;
    }

    protected SchoolWords() {
        this(null, null, null, null);
    }

    Wording wording(String language) {
        return wording.in(language);
    }

    String name(SchoolId school) {
        return schools.find(school).name();
    }

    ZoneId zone(SchoolId school) {
        return clock.zone(school);
    }

    /** Today at the school, written out. */
    String day(SchoolId school, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(new Locale(language, "GB"))
                .format(clock.today(school));
    }

    Optional<PolicyEdition> edition(SchoolId school) {
        return editions.inForce(school);
    }

    /** That edition, whether or not it is still in force; empty where there is none. */
    Optional<PolicyEdition> edition(SchoolId school, String id) {
        return Optional.ofNullable(id).map(UUID::fromString)
                .flatMap(edition -> editions.find(school, new EditionId(edition)));
    }
}
