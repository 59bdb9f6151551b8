package org.exeat.photos.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.exeat.people.Parents;
import org.exeat.photos.consents.OwnConsents;
import org.exeat.platform.Mail;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;
import org.exeat.web.SiteWords;
import org.junit.jupiter.api.Test;

/** What letters to parents say, and what they must not. */
class PhotoLetterTextTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final PupilId WREN = new PupilId(new UUID(5, 1));
    private static final PupilId PERRY = new PupilId(new UUID(5, 2));
    private static final Parents.Parent LINNET = new Parents.Parent(new PersonId(new UUID(3, 4)), "Linnet Quince", true,
        Optional.of("linnet@home.example"), List.of(new Parents.Child(PERRY, "Perry\nBcc: x"),
            new Parents.Child(WREN, "Wren")));

    /** The key of each text and what is filled into it. */
    private static final class Texts extends SiteWords {

        @Override
        public String text(String language, String key, Map<String, String> values) {
            return key.endsWith(".subject") ? key : key + new TreeMap<>(values);
        }
    }

    private static SchoolDirectory schools() {
        var pack = ShippedPacks.read("larkmead");
        return new SchoolDirectory(null) {
            @Override
            public School find(SchoolId school) {
                return School.after(pack.school(), SCHOOL, new ClockSetting(ZoneId.of("Europe/London"), true,
                    Duration.ZERO), new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(),
                    SchoolSettings.Grades.YEARS));
            }
        };
    }

    private static AnswerBodies answers(boolean own, boolean others) {
        return new AnswerBodies(new OwnConsents(null) {
            @Override
            public Map<PupilId, List<PhotoConsent>> saidAt(SchoolId school, PersonId parent,
                    Collection<PupilId> pupils, Instant at) {
                return own ? Map.of(WREN, List.of(said(ConsentAnswer.WITHDRAWN))) : Map.of();
            }

            @Override
            public Set<PupilId> saidByOthersAt(SchoolId school, PersonId parent, Collection<PupilId> pupils,
                    Instant at) {
                return others ? Set.of(WREN) : Set.of();
            }
        }, new Texts());
    }

    private static PhotoConsent said(ConsentAnswer answer) {
        return new PhotoConsent(new ConsentGiver(ConsentGiver.Kind.RESPONSIBLE, "x"),
            new PhotoUse(ConsentScope.IMAGE, PhotoChannel.PRESS), answer, ConsentEvidence.ONLINE,
            new PhotoConsent.Span(LocalDate.EPOCH, Optional.empty()));
    }

    private static Optional<Mail.Letter> letter(PhotoLetter.Kind kind, AnswerBodies answers) {
        var letter = PhotoLetter.telling(SCHOOL, kind, LINNET.id(), new UUID(7, 8), AT);
        return new PhotoLetterText(new Texts(), schools(), null, answers).of(letter, LINNET);
    }

    @Test
    void whoeverAnsweredIsToldWhatTheySaidOfEachChild() {
        String text = letter(PhotoLetter.Kind.CONFIRMATION, answers(true, false)).orElseThrow().text();

        assertTrue(text.contains("Wren\n- letter.PHOTO_ANSWERS.line"), text);
        assertTrue(text.contains("photoAnswers.answer.WITHDRAWN") && text.contains("photoAnswers.channel.PRESS"), text);
        assertFalse(text.contains("Perry"), text);
    }

    @Test
    void anotherParentIsToldTheFirstNameAndNothingThatWasSaid() {
        var told = letter(PhotoLetter.Kind.NOTICE, answers(true, true)).orElseThrow();

        assertEquals("letter.PHOTO_NOTICE.text{names=Wren, school=Larkmead Steiner School}", told.text());
        assertEquals("linnet@home.example", told.to());
    }

    @Test
    void whereNothingIsThereToTellNothingIsWritten() {
        assertEquals(Optional.empty(), letter(PhotoLetter.Kind.CONFIRMATION, answers(false, true)));
        assertEquals(Optional.empty(), letter(PhotoLetter.Kind.NOTICE, answers(true, false)));
    }

    @Test
    void namesStayOnTheirLine() {
        assertEquals("Perry Bcc: x, Wren", PhotoLetterText.names(LINNET.children()));
    }
}
