package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What all who answered said about one use, as it stands on a day. Knows the answers only: nothing that overrides them
 * can be read off it, so the office may see it.
 *
 * @param latest the answer of each giver that stands, or that stood last; by giver's key
 */
public record ConsentStanding(PhotoUse use, LocalDate day, Map<String, PhotoConsent> latest) {

    public ConsentStanding {
        latest = Map.copyOf(latest);
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

    /**
     * What stands on that day.
     *
     * @param inOrder all answers about the pupil ever, in the order in which they were recorded
     */
    public static ConsentStanding of(List<PhotoConsent> inOrder, PhotoUse use, LocalDate day) {
        Map<String, PhotoConsent> latest = new TreeMap<>();
        inOrder.stream().filter(one -> one.use().equals(use) && one.span().begunBy(day))
            .collect(Collectors.groupingBy(one -> one.giver().key()))
            .forEach((giver, said) -> latest.put(giver, standing(said)));
        return new ConsentStanding(use, day, latest);
    }

    /**
     * A yes takes the place of a no only if it was recorded after it and is no older: neither an old form found late
     * nor a future yes entered early brings a use back to which somebody has objected since.
     */
    private static PhotoConsent standing(List<PhotoConsent> inOrder) {
        PhotoConsent last = inOrder.get(inOrder.size() - 1);
        Optional<PhotoConsent> objection = inOrder.stream().filter(one -> one.answer().objects())
            .max(Comparator.comparing(one -> one.span().from()));
        return objection.filter(no -> no.span().from().isAfter(last.span().from())).orElse(last);
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
        return said.stream().allMatch(one -> one.giver().kind() == ConsentGiver.Kind.CARER) ? State.NOT_RESPONSIBLE
            : State.ENDED;
    }

    private List<PhotoConsent> adults() {
        return latest.values().stream().filter(one -> one.giver().kind() != ConsentGiver.Kind.PUPIL).toList();
    }

    private boolean consents(PhotoConsent said) {
        return said.giver().kind() == ConsentGiver.Kind.RESPONSIBLE && holds(said);
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
