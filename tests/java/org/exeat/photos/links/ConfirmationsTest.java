package org.exeat.photos.links;

import static org.exeat.photos.links.WrittenFamily.AUNT;
import static org.exeat.photos.links.WrittenFamily.LINNET;
import static org.exeat.photos.links.WrittenFamily.PERRY;
import static org.exeat.photos.links.WrittenFamily.ROBIN;
import static org.exeat.photos.links.WrittenFamily.WREN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.people.Parents;
import org.exeat.photos.consents.ConsentsInMemory.Paper;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.web.ShippedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where mail is sent, whoever answered is told what, and the other parents only that somebody did. */
class ConfirmationsTest {

    private WrittenFamily family;

    @BeforeEach
    void start() throws IOException {
        family = new WrittenFamily();
    }

    @AfterEach
    void stop() {
        family.close();
    }

    private List<String> receivers() {
        return family.sent().stream().map(WrittenFamily.Arrived::to).toList();
    }

    private static Paper paper(Parents.Parent by, PupilId pupil, ConsentAnswer answer) {
        return new Paper(Optional.of(by.id()), pupil, answer);
    }

    @ParameterizedTest
    @EnumSource(ConsentAnswer.class)
    void ofAPaperFormWhoeverFilledItInIsToldWhatAndTheOtherParentOnlyThat(ConsentAnswer answer) {
        family.answers.office(paper(LINNET, WREN, answer));

        assertEquals(List.of("linnet@home.example", "robin@home.example"), receivers());
        String confirmed = family.sent().get(0).said();
        assertTrue(confirmed.contains("Wren\n- " + word("channel.PRESS")) && confirmed.contains(word("answer."
            + answer)), confirmed);
        assertEquals(notice("Wren"), family.sent().get(1).said());
    }

    private static String word(String key) {
        return ShippedTexts.letters().text("en", "photoAnswers." + key, Map.of());
    }

    /** Word for word, so that neither what was answered nor who did it is in it. */
    private static String notice(String names) {
        var texts = ShippedTexts.letters();
        var values = Map.of("school", Bilingual.NAME, "names", names);
        return texts.text("en", "letter.PHOTO_NOTICE.subject", values) + " / "
            + texts.text("cy", "letter.PHOTO_NOTICE.subject", values) + "\n"
            + texts.text("en", "letter.PHOTO_NOTICE.text", values) + "\n* * *\n\n"
            + texts.text("cy", "letter.PHOTO_NOTICE.text", values).strip();
    }

    @Test
    void ofAnAnswerByALinkTheSameIsWritten() {
        family.answers.online(ROBIN.id(), WREN, false);

        assertEquals(List.of("linnet@home.example", "robin@home.example"), receivers());
        assertEquals(notice("Wren"), family.sent().get(0).said());
        assertFalse(family.sent().get(1).said().contains("Perry"), family.sent().get(1).said());
    }

    @Test
    void whoeverIsNeverToBeWrittenToGetsNeither() {
        family.marked = Set.of(ROBIN.id());
        family.answers.online(LINNET.id(), WREN, true);
        assertEquals(List.of("linnet@home.example"), receivers());

        family.answers.online(ROBIN.id(), PERRY, true);

        assertEquals(List.of("linnet@home.example", "linnet@home.example"), receivers());
    }

    @Test
    void whatAPupilSaysIsToldToNobody() {
        family.answers.office(new Paper(Optional.empty(), WREN, ConsentAnswer.DECLINED));

        assertEquals(List.of(), receivers());
    }

    @Test
    void whatAPupilSaysIsToldToNobodyEvenIfAParentAnswersOfAnotherChildAtTheSameMoment() {
        family.answers.table(paper(LINNET, WREN, ConsentAnswer.GIVEN),
            new Paper(Optional.empty(), PERRY, ConsentAnswer.DECLINED));

        assertEquals(List.of("linnet@home.example", "robin@home.example"), receivers());
        assertEquals(notice("Wren"), family.sent().get(1).said());
    }

    @Test
    void aRelativeWhoAnsweredIsToldWhatAndBothParentsThatSomebodyDid() {
        family.answers.online(AUNT.id(), WREN, false);

        assertEquals(List.of("linnet@home.example", "merle@home.example", "robin@home.example"), receivers());
    }

    @Test
    void whereNothingCanBeSentNothingIsWritten() {
        family.mailOn = false;
        family.answers.office(paper(LINNET, WREN, ConsentAnswer.GIVEN));

        assertEquals(List.of(), family.letters.stand());
    }
}
