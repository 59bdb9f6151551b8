package org.exeat.photos.consents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.RefusedException;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/**
 * What came in on one form or letter, or was said at one time. To withdraw is to answer anew.
 *
 * @param evidence PAPER_FORM, ADMISSIONS_FORM, LETTER_OR_EMAIL or SPOKEN
 * @param from the school's first day on which it holds; today where it is left out
 * @param until the last day of each yes; may be left out. No objection ends by itself.
 * @param answers what was answered; what is left out stays as it was
 */
public record ConsentRequest(@NotNull @Valid GiverRequest giver, @NotNull ConsentEvidence evidence, LocalDate from,
        LocalDate until, @NotEmpty @Size(max = 18) List<@NotNull @Valid AnswerRequest> answers) {

    private static final int YEARS_BACK = 20;
    private static final int YEARS_AHEAD = 20;

    /**
     * Who answered: RESPONSIBLE (holds parental responsibility), CARER (does not, or nobody knows) or PUPIL.
     *
     * @param person a parent or carer of the pupil, as the roster knows them
     * @param name of one whom the roster does not know; one of the two, and neither for the pupil
     */
    public record GiverRequest(@NotNull ConsentGiver.Kind kind, UUID person, @Size(max = 120) String name) {

        ConsentForm.By by() {
            Optional<String> named = Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
            boolean whole = kind == ConsentGiver.Kind.PUPIL ? person == null && named.isEmpty()
                : (person == null) != named.isEmpty();
            if (!whole) {
                throw RefusedException.wrong("giver.person", "GIVER_UNCLEAR");
            }
            return new ConsentForm.By(kind, Optional.ofNullable(person), named);
        }
    }

    /** GIVEN, DECLINED or WITHDRAWN, of what and where. */
    public record AnswerRequest(@NotNull ConsentScope scope, @NotNull PhotoChannel channel,
            @NotNull ConsentAnswer answer) {

        PhotoUse use() {
            return new PhotoUse(scope, channel);
        }
    }

    /** As recorded on that day. */
    ConsentForm form(LocalDate today) {
        ConsentForm.By by = giver.by();
        if (answers.stream().map(AnswerRequest::use).distinct().count() < answers.size()) {
            throw RefusedException.wrong("answers", "ANSWERED_TWICE");
        }
        PhotoConsent.Span yes = span(today);
        PhotoConsent.Span no = new PhotoConsent.Span(yes.from(), Optional.empty());
        return new ConsentForm(by, answers.stream().map(one -> new ConsentForm.Given(by, one.use(), one.answer(),
            evidence, one.answer() == ConsentAnswer.GIVEN ? yes : no)).toList());
    }

    private PhotoConsent.Span span(LocalDate today) {
        LocalDate first = from == null ? today : from;
        checkNear("from", first, today);
        if (until != null) {
            checkNear("until", until, today);
            if (until.isBefore(first)) {
                throw RefusedException.wrong("until", "ENDS_TOO_EARLY");
            }
        }
        return new PhotoConsent.Span(first, Optional.ofNullable(until));
    }

    private static void checkNear(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw RefusedException.wrong(field, "DAY_UNLIKELY");
        }
    }
}
