package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.people.Parents;
import org.exeat.photos.consents.OwnConsents;
import org.exeat.platform.Mail;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.web.SiteWords;

/** What letters say that tell of answers: to whoever answered, what; to others, only that somebody did. */
@ApplicationScoped
public class AnswerBodies {

    private static final Comparator<PhotoConsent> ORDER = Comparator
        .comparing((PhotoConsent one) -> one.use().channel()).thenComparing(one -> one.use().scope());

    private final OwnConsents consents;
    private final SiteWords words;

    @Inject
    public AnswerBodies(OwnConsents consents, SiteWords words) {
        this.consents = consents;
        this.words = words;
    }

    protected AnswerBodies() {
        this(null, null);
    }

    /** To whoever answered. */
    Optional<LetterBody> confirmation(PhotoLetter letter, Parents.Parent to) {
        Map<PupilId, List<PhotoConsent>> said = consents.saidAt(letter.school(), to.id(), ids(to), letter.answeredAt());
        return said.isEmpty() ? Optional.empty() : Optional.of(new LetterBody("PHOTO_ANSWERS",
            language -> Map.of("answers", answers(language, to, said))));
    }

    private String answers(String language, Parents.Parent to, Map<PupilId, List<PhotoConsent>> said) {
        return to.children().stream().filter(child -> said.containsKey(child.id()))
            .map(child -> Mail.oneLine(child.firstName()) + "\n" + said.get(child.id()).stream()
                .sorted(ORDER).map(one -> "- " + line(language, one)).collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n\n"));
    }

    private String line(String language, PhotoConsent one) {
        return words.text(language, "letter.PHOTO_ANSWERS.line", Map.of(
            "channel", word(language, "channel." + one.use().channel()),
            "scope", word(language, "scope." + one.use().scope()),
            "answer", word(language, "answer." + one.answer())));
    }

    private String word(String language, String key) {
        return words.text(language, "photoAnswers." + key, Map.of());
    }

    /** To somebody else: of their own children only, by first name. */
    Optional<LetterBody> notice(PhotoLetter letter, Parents.Parent to) {
        var answered = consents.saidByOthersAt(letter.school(), to.id(), ids(to), letter.answeredAt());
        List<Parents.Child> children = to.children().stream().filter(child -> answered.contains(child.id())).toList();
        return children.isEmpty() ? Optional.empty() : Optional.of(new LetterBody("PHOTO_NOTICE",
            language -> Map.of("names", PhotoLetterText.names(children))));
    }

    private static List<PupilId> ids(Parents.Parent to) {
        return to.children().stream().map(Parents.Child::id).toList();
    }
}
