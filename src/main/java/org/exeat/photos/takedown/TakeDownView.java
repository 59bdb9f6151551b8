package org.exeat.photos.takedown;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.web.Answers;

/**
 * A request to take something down, whole, for those who answer it.
 *
 * @param wanted what was asked, as it was sent
 * @param footing SCHOOL_PUBLISHED or OTHERS_POSTED: on what it rests
 * @param extendable whether its month may still be extended
 * @param handedOn the school's day those in charge of incidents got it too, or null; what became of it there is theirs
 * @param chronology what was done and written, the oldest first; never changed
 */
public record TakeDownView(int version, TakeDownLineView line, TakeDownWantedView wanted, String footing,
        boolean extendable, LocalDate handedOn, List<TakeDownEntryView> chronology) implements Answers.Versioned {

    /**
     * A request as a line of a list.
     *
     * @param dueOn by when it is answered
     * @param overdue whether that day is past and it is not answered
     * @param fresh whether whoever asked was the last to write
     * @param outcome TAKEN_DOWN, NOT_TAKEN_DOWN, REFUSED, or null
     */
    public record TakeDownLineView(String id, String number, String what, String platform, LocalDate receivedOn,
            LocalDate dueOn, boolean overdue, boolean fresh, String state, String outcome) {
    }

    /** Requests: those that are late first, then by the day they are due; those answered last, the newest first. */
    public record TakeDownsView(List<TakeDownLineView> items) {
    }

    /** What was asked, by nobody who is known, and not checked. */
    public record TakeDownWantedView(String relation, String what, String platform, String link, String whoIn,
            String postedBy, String bySchool, String asked, String contact) {

        static TakeDownWantedView of(Wanted wanted) {
            return new TakeDownWantedView(wanted.relation().name(), wanted.what(), wanted.platform(), wanted.link(),
                    wanted.whoIn(), wanted.posted().by(), wanted.posted().school().name(),
                    wanted.posted().asked().name(), wanted.contact().orElse(""));
        }
    }

    /**
     * An entry.
     *
     * @param by who made it; null for whoever asked
     * @param told whether whoever asked reads its words
     */
    public record TakeDownEntryView(String kind, String by, LocalDate on, String text, boolean told) {

        static TakeDownEntryView of(Entry entry, Map<UUID, String> names) {
            return new TakeDownEntryView(entry.kind().name(), entry.account().map(names::get).orElse(null),
                    entry.on(), entry.text(), entry.kind().inWords());
        }
    }
}
