package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all who answered said about one use, as it stands on a day. Knows the answers only: nothing that overrides them
 * can be read off it, so the office may see it.
 *
 * @param latest the answer of each giver that stands, or that stood last; by giver's key
 * @param former the keys of those whose yes no longer counts, because they answer for the pupil no more
 */
public record ConsentStanding(PhotoUse use, LocalDate day, Map<String, PhotoConsent> latest, Set<String> former) {

    public ConsentStanding {
        latest = Map.copyOf(latest);
        former = Set.copyOf(former);
    }

    /** How a use stands among those who may consent to it. */
    public enum State {
        NOT_ANSWERED, GIVEN, DECLINED, WITHDRAWN,
        /** One says yes and another no: nobody's yes counts. */
        PARENTS_DIFFER,
        /** The yes was for a time that is over. */
        ENDED,
        /** Only somebody said yes who may not consent. */
        NOT_RESPONSIBLE
    }

    /** What stands on that day. */
    public static ConsentStanding of(ConsentHistory said, PhotoUse use, LocalDate day) {
        List<PhotoConsent> begun = said.inOrder().stream()
            .filter(one -> one.use().equals(use) && one.span().begunBy(day)).toList();
        Map<String, PhotoConsent> latest = new TreeMap<>();
        begun.stream().collect(Collectors.groupingBy(one -> one.giver().key()))
            .forEach((giver, own) -> latest.put(giver, standing(own)));
        Set<String> former = latest.keySet().stream().filter(giver -> said.ceased(giver, day))
            .collect(Collectors.toSet());
        return new ConsentStanding(use, day, latest, former).answeredAnew(begun, said.former());
    }

    /** Without the objections of those who answer no more, where somebody responsible has answered anew since. */
    private ConsentStanding answeredAnew(List<PhotoConsent> inOrder, Map<String, LocalDate> since) {
        List<String> givers = inOrder.stream().map(one -> one.giver().key()).toList();
        Map<String, PhotoConsent> left = new TreeMap<>(latest);
        left.values().removeIf(one -> one.answer().objects() && former.contains(one.giver().key())
            && inOrder.stream().skip(givers.lastIndexOf(one.giver().key())).anyMatch(later -> mayConsent(later)
                && !later.span().from().isBefore(since.get(one.giver().key()))
                && !later.span().from().isBefore(one.span().from())));
        return new ConsentStanding(use, day, left, former);
    }

    /**
     * A yes takes the place of a no only if it was recorded after it and is no older: neither an old form found late
     * nor a future yes entered early brings a use back to which somebody has objected since. Of one day, what the giver
     * said online themselves is newer than what somebody else recorded for them.
     */
    private static PhotoConsent standing(List<PhotoConsent> inOrder) {
        PhotoConsent last = inOrder.get(inOrder.size() - 1);
        Optional<PhotoConsent> objection = inOrder.stream().filter(one -> one.answer().objects())
            .max(Comparator.comparing(one -> one.span().from()));
        return objection.filter(no -> no.span().from().isAfter(last.span().from()))
            .or(() -> ownWord(inOrder).filter(own -> own.answer().objects() && !last.answer().objects()
                && own.span().from().equals(last.span().from()))).orElse(last);
    }

    private static Optional<PhotoConsent> ownWord(List<PhotoConsent> inOrder) {
        return inOrder.stream().filter(one -> one.evidence() == ConsentEvidence.ONLINE)
            .reduce((earlier, later) -> later);
    }

    /** How those stand who answer for the pupil. */
    public State state() {
        List<PhotoConsent> said = adults();
        boolean given = said.stream().anyMatch(this::consents);
        Optional<PhotoConsent> objection = said.stream().filter(one -> one.answer().objects())
            .min(Comparator.comparing(PhotoConsent::answer));
        if (objection.isPresent()) {
            return given ? State.PARENTS_DIFFER : State.valueOf(objection.get().answer().name());
        }
        return given ? State.GIVEN : withoutConsent(said);
    }

    private State withoutConsent(List<PhotoConsent> said) {
        if (said.isEmpty()) {
            return State.NOT_ANSWERED;
        }
        return said.stream().noneMatch(this::mayConsent) ? State.NOT_RESPONSIBLE : State.ENDED;
    }

    private List<PhotoConsent> adults() {
        return latest.values().stream().filter(one -> one.giver().kind() != ConsentGiver.Kind.PUPIL).toList();
    }

    private boolean consents(PhotoConsent said) {
        return mayConsent(said) && holds(said);
    }

    private boolean mayConsent(PhotoConsent said) {
        return said.giver().kind() == ConsentGiver.Kind.RESPONSIBLE && !former.contains(said.giver().key());
    }

    private boolean holds(PhotoConsent said) {
        return said.answer() == ConsentAnswer.GIVEN && !said.span().overBy(day);
    }

    /** The consents that hold, of those who may give them. */
    List<PhotoConsent> consents() {
        return latest.values().stream().filter(this::consents).toList();
    }

    /** What the pupil said, unless that was a yes whose time is over. */
    Optional<ConsentAnswer> ownView() {
        return latest.values().stream().filter(one -> one.giver().kind() == ConsentGiver.Kind.PUPIL)
            .filter(one -> one.answer().objects() || holds(one)).map(PhotoConsent::answer)
            .max(Comparator.naturalOrder());
    }

    /** Whether anybody says no, the pupil among them. */
    boolean objectedTo() {
        return latest.values().stream().anyMatch(one -> one.answer().objects());
    }
}
