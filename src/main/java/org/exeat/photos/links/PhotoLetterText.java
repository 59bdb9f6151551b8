package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.people.Parents;
import org.exeat.platform.Mail;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.SiteWords;

/** What letters to parents say, in each language of the school. */
@ApplicationScoped
public class PhotoLetterText {

    private static final String BETWEEN = "\n* * *\n\n";

    private final SiteWords words;
    private final SchoolDirectory schools;
    private final LinkBodies links;
    private final AnswerBodies answers;

    @Inject
    public PhotoLetterText(SiteWords words, SchoolDirectory schools, LinkBodies links, AnswerBodies answers) {
        this.words = words;
        this.schools = schools;
        this.links = links;
        this.answers = answers;
    }

    protected PhotoLetterText() {
        this(null, null, null, null);
    }

    /** Whether it can be written: a link needs the address of this deployment. */
    boolean ready(PhotoLetter letter) {
        return letter.kind() != PhotoLetter.Kind.LINK || links.on();
    }

    /** The letter; empty if there is no point in it any more. */
    Optional<Mail.Letter> of(PhotoLetter letter, Parents.Parent to) {
        School school = schools.find(letter.school());
        Optional<LetterBody> body = switch (letter.kind()) {
            case LINK -> links.of(letter, to, school);
            case CONFIRMATION -> answers.confirmation(letter, to);
            case NOTICE -> answers.notice(letter, to);
        };
        return body.map(says -> new Mail.Letter(to.mail().orElseThrow(), said(school, says, ".subject", " / "),
            said(school, says, ".text", BETWEEN)));
    }

    private String said(School school, LetterBody body, String part, String between) {
        List<String> languages = school.languages();
        return languages.stream().map(language -> {
            Map<String, String> values = new HashMap<>(body.values().apply(language));
            values.put("school", Mail.oneLine(school.name()));
            return words.text(language, "letter." + body.key() + part, values);
        }).distinct().collect(Collectors.joining(between));
    }

    /** First names, one after the other. */
    static String names(List<Parents.Child> children) {
        return children.stream().map(Parents.Child::firstName).map(Mail::oneLine)
            .collect(Collectors.joining(", "));
    }
}
