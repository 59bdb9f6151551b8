package org.exeat.photos.consents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;

/**
 * The words that a column of the table may hold, whatever their case, in English and Welsh.
 *
 * @param <E> what they mean
 */
record ConsentWords<E extends Enum<E>>(Map<String, E> meanings) {

    static final ConsentWords<ConsentGiver.Kind> GIVERS = new ConsentWords<ConsentGiver.Kind>(new LinkedHashMap<>())
            .with(ConsentGiver.Kind.RESPONSIBLE, "responsible", "cyfrifol")
            .with(ConsentGiver.Kind.CARER, "carer", "gofalwr")
            .with(ConsentGiver.Kind.PUPIL, "pupil", "disgybl");
    static final ConsentWords<ConsentAnswer> ANSWERS = new ConsentWords<ConsentAnswer>(new LinkedHashMap<>())
            .with(ConsentAnswer.GIVEN, "yes", "ie").with(ConsentAnswer.DECLINED, "no", "na")
            .with(ConsentAnswer.WITHDRAWN, "withdrawn", "tynnwyd yn ôl");
    static final ConsentWords<ConsentEvidence> EVIDENCE = new ConsentWords<ConsentEvidence>(new LinkedHashMap<>())
            .with(ConsentEvidence.PAPER_FORM, "paper form", "ffurflen bapur")
            .with(ConsentEvidence.ADMISSIONS_FORM, "admissions form", "ffurflen dderbyn")
            .with(ConsentEvidence.LETTER_OR_EMAIL, "letter or email", "llythyr neu e-bost")
            .with(ConsentEvidence.SPOKEN, "spoken", "ar lafar");

    private ConsentWords<E> with(E meaning, String english, String welsh) {
        var more = new LinkedHashMap<>(meanings);
        more.put(english, meaning);
        more.put(welsh, meaning);
        return new ConsentWords<>(more);
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(meanings.get(word.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /** All of them, to tell somebody who wrote another. */
    String all() {
        return String.join(", ", meanings.keySet());
    }
}
