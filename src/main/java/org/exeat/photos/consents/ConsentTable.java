package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Takes the answers that stand out of the program, as a table. */
@ApplicationScoped
public class ConsentTable {

    private final ConsentBook book;
    private final RosterPeople people;
    private final SchoolClock clock;

    @Inject
    public ConsentTable(ConsentBook book, RosterPeople people, SchoolClock clock) {
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    protected ConsentTable() {
        this(null, null, null);
    }

    byte[] of(SchoolId school, ConsentQuestion question) throws IOException {
        List<ConsentBook.Answered> asked = book.asked(school, question);
        Set<PersonId> givers = asked.stream().flatMap(each -> each.answers().rows().stream()).map(ConsentEntity::by)
            .map(ConsentForm.By::person).flatMap(Optional::stream).map(PersonId::new).collect(Collectors.toSet());
        Map<PersonId, String> names = people.some(school, givers).values().stream()
            .collect(Collectors.toMap(RosterPeople.Named::id, RosterPeople.Named::name));
        return new ConsentCsv(names, clock.today(school)).table(asked);
    }
}
