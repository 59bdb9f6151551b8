package org.exeat.photos.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.exeat.people.RosterPeople;
import org.exeat.policy.SchoolId;

/** The marks of a school with the names of those they are about; for the safeguarding lead. */
@ApplicationScoped
public class MarkShelf {

    private final MarkRows rows;
    private final RosterPeople people;

    @Inject
    public MarkShelf(MarkRows rows, RosterPeople people) {
        this.rows = rows;
        this.people = people;
    }

    protected MarkShelf() {
        this(null, null);
    }

    /** All of them, those lifted too, the newest first. */
    List<MarkView> all(SchoolId school) {
        List<MarkEntity> marks = rows.all(school);
        var named = people.some(school, marks.stream().map(MarkEntity::person).collect(Collectors.toSet()));
        return marks.stream().map(mark -> mark.view(name(named.get(mark.person())))).toList();
    }

    private static String name(RosterPeople.Named one) {
        return one == null ? "" : one.name();
    }
}
