package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.photos.events.EventNotice;
import org.exeat.photos.events.EventShelf;
import org.exeat.platform.AbsentException;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** Lists of pupils for whoever may choose them: one's own, and those for events whose notices are minded today. */
@ApplicationScoped
public class PupilListShelf {

    private final PupilLists lists;
    private final EventShelf events;
    private final Verdicts verdicts;
    private final StaffDirectory staff;

    @Inject
    public PupilListShelf(PupilLists lists, EventShelf events, Verdicts verdicts, StaffDirectory staff) {
        this.lists = lists;
        this.events = events;
        this.verdicts = verdicts;
        this.staff = staff;
    }

    protected PupilListShelf() {
        this(null, null, null, null);
    }

    /** All of them, by name. */
    List<CheckGroupsView.PupilListView> views(Colleague who) {
        Set<UUID> minded = minded(who.school());
        List<PupilList> seen = lists.seen(who.school(), who.account().value()).stream()
            .filter(list -> seen(list, who, minded)).toList();
        Map<UUID, String> names = staff.names(seen.stream().map(PupilList::maker).toList());
        return seen.stream().map(list -> view(list, who, minded, names)).toList();
    }

    /** One of them. */
    Optional<PupilList> find(Colleague who, UUID id) {
        return lists.find(who.school(), id).filter(list -> seen(list, who, minded(who.school())));
    }

    /** How that one is shown. */
    CheckGroupsView.PupilListView view(Colleague who, UUID id) {
        return views(who).stream().filter(list -> list.id().equals(id.toString())).findFirst()
            .orElseThrow(() -> new AbsentException("list"));
    }

    /** Refuses a pupil or an event that is not there. */
    void refuseUnknown(SchoolId school, PhotoCheckRequest.PupilListRequest request) {
        Set<PupilId> pupils = PhotoCheckRequest.ids(request.pupils());
        if (verdicts.known(school, pupils).size() < pupils.size()) {
            throw RefusedException.wrong("pupils", "UNKNOWN_CHOICE");
        }
        if (request.event() != null && !minded(school).contains(request.event())) {
            throw RefusedException.wrong("event", "UNKNOWN_CHOICE");
        }
    }

    /** Those for events that have been over for a month. */
    List<PupilList> over(SchoolId school) {
        Set<UUID> over = events.over(school);
        return lists.ofEvents(school).stream().filter(list -> list.event().filter(over::contains).isPresent()).toList();
    }

    private Set<UUID> minded(SchoolId school) {
        return events.minded(school).stream().map(EventNotice::id).collect(Collectors.toSet());
    }

    private static boolean seen(PupilList list, Colleague who, Set<UUID> minded) {
        return list.isOf(who) || list.event().filter(minded::contains).isPresent();
    }

    private static CheckGroupsView.PupilListView view(PupilList list, Colleague who, Set<UUID> minded,
            Map<UUID, String> names) {
        return new CheckGroupsView.PupilListView(list.id().toString(), list.name(), list.pupils().size(),
            list.event().filter(minded::contains).map(UUID::toString).orElse(null), list.isOf(who),
            names.getOrDefault(list.maker(), ""));
    }
}
