package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final Mail.Letter LETTER =
            new Mail.Letter("wren@school.example", "Mae Ysgol Tŷ Dŵr yn eich gwahodd", "Agorwch:\n\nhttps://x/#t=ŵ\n");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesWithItsLetters() throws Exception {
        server.setUser("exeat", "secret");
        mail(Map.of("user", "exeat", "password", "secret")).send(LETTER);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertEquals(LETTER.subject(), arrived.getSubject());
        assertEquals(LETTER.text().strip(), arrived.getContent().toString().replace("\r\n", "\n").strip());
        assertEquals("wren@school.example", arrived.getAllRecipients()[0].toString());
        assertEquals("office@school.example", arrived.getFrom()[0].toString());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void withoutAServerNothingIsSent() {
        var mail = MailTo.nobody();

        assertFalse(mail.on());
        assertEquals("MAIL_OFF", assertThrows(RefusedException.class, () -> mail.send(LETTER)).code());
        assertTrue(mail(Map.of()).on());
    }

    @Test
    void aServerThatCannotBeReachedIsToldInWords() {
        var mail = mail(Map.of());
        server.stop();

        assertEquals("MAIL_FAILED", assertThrows(RefusedException.class, () -> mail.send(LETTER)).code());
    }

    @Test
    void aServerThatDoesNotEncryptGetsNothingUnlessThatWasSaid() {
        var mail = mail(Map.of("tls", "starttls"));

        assertEquals("MAIL_FAILED", assertThrows(RefusedException.class, () -> mail.send(LETTER)).code());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@school.example\r\nBcc: b@school.example",
            "a@school.example\n", "a@school.example\u0000"})
    void nobodyWritesAHeaderByAnAddressOrASubject(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Mail.Letter(text, "Hello", ""));
        assertThrows(IllegalArgumentException.class, () -> new Mail.Letter("a@school.example", text, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@school.example, b@school.example", "no address", "a@school.example;b@school.example"})
    void aLetterGoesToOneAddress(String to) {
        assertEquals("MAIL_FAILED", assertThrows(RefusedException.class,
                () -> mail(Map.of()).send(new Mail.Letter(to, "Hello", ""))).code());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatIsOnlyAskedGetsNoLetter() throws Exception {
        try (var smtp = new SmtpScript()) {
            var mail = mail(Map.of("port", Integer.toString(smtp.port())));

            assertEquals(Mail.Outcome.TAKEN, mail.ask(LETTER));
            assertEquals(List.of(), smtp.letters());
            assertEquals(Mail.Outcome.TAKEN, mail.hand(LETTER));
            assertEquals(1, smtp.letters().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"nobody@school.example, REFUSED", "later@school.example, FAILED", "no address, REFUSED"})
    void whatComesOfAskingIsWhatComesOfSending(String to, Mail.Outcome outcome) throws Exception {
        try (var smtp = new SmtpScript()) {
            var mail = mail(Map.of("port", Integer.toString(smtp.port())));
            var letter = new Mail.Letter(to, "Hello", "");

            assertEquals(outcome, mail.hand(letter));
            var told = smtp.told();
            assertEquals(outcome, mail.ask(letter));
            assertEquals(smtp.told().subList(0, told.size()), smtp.told().subList(told.size(), smtp.told().size()));
            assertEquals(List.of(), smtp.letters());
        }
    }

    @Test
    void withoutAServerAndWithOneThatIsAwayBothFail() {
        var off = MailTo.nobody();
        var away = mail(Map.of());
        server.stop();

        for (Mail mail : new Mail[] {off, away}) {
            assertEquals(Mail.Outcome.FAILED, mail.hand(LETTER));
            assertEquals(Mail.Outcome.FAILED, mail.ask(LETTER));
        }
    }

    private Mail mail(Map<String, String> more) {
        return MailTo.port(server.getSmtp().getPort(), more);
    }
}
