package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.exeat.identity.Colleague;
import org.exeat.people.Pupils;
import org.exeat.people.Staff;
import org.exeat.photos.events.EventNoticeView;
import org.exeat.photos.events.EventShelf;
import org.exeat.platform.RefusedException;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** The groups of pupils from which staff choose: classes and lists. */
@ApplicationScoped
public class CheckGroups {

    private final Staff staff;
    private final Pupils pupils;
    private final PupilListShelf lists;
    private final EventShelf events;
    private final CheckRules rules;

    @Inject
    public CheckGroups(Staff staff, Pupils pupils, PupilListShelf lists, EventShelf events,
            CheckRules rules) {
        this.staff = staff;
        this.pupils = pupils;
        this.lists = lists;
        this.events = events;
        this.rules = rules;
    }

    protected CheckGroups() {
        this(null, null, null, null, null);
    }

    /** From what somebody chooses who is that person of the roster. */
    CheckGroupsView view(Colleague who, Optional<PersonId> person, PhotoCheckView.DemandView forThemselves) {
        SchoolId school = who.school();
        Set<ClassId> taught = person.map(one -> staff.taught(school, one, rules.today(school))).orElse(Set.of());
        return new CheckGroupsView(staff.classes(school).stream().filter(one -> !one.ended())
            .map(one -> new CheckGroupsView.CheckedClassView(one.id().toString(), one.title(),
                taught.contains(one.id()))).toList(),
            lists.views(who), events.minded(school).stream()
                .map(one -> EventNoticeView.of(one, events.today(school))).toList(), forThemselves);
    }

    /** Everybody whom that names. */
    Set<PupilId> pupils(Colleague who, PhotoCheckRequest asked) {
        Set<PupilId> all = new HashSet<>(asked.byThemselves());
        if (asked.ofClass() != null) {
            pupils.ofClass(who.school(), new ClassId(asked.ofClass()), rules.today(who.school()))
                .forEach(pupil -> all.add(pupil.id()));
        }
        if (asked.list() != null) {
            all.addAll(lists.find(who, asked.list())
                .orElseThrow(() -> RefusedException.wrong("list", "UNKNOWN_CHOICE")).pupils());
        }
        return all;
    }
}
