package org.exeat.photos.links;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.people.Parents;
import org.exeat.photos.consents.ConsentsInMemory;
import org.exeat.photos.consents.ConsentsRecorded;
import org.exeat.photos.safeguarding.NoContact;
import org.exeat.platform.Ids;
import org.exeat.platform.Mail;
import org.exeat.platform.MailTo;
import org.exeat.platform.SmtpScript;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.web.ShippedTexts;

/** Two pupils and those who answer for them, with a mail server to which the program writes what it writes to them. */
final class WrittenFamily implements AutoCloseable {

    static final PupilId WREN = new PupilId(new UUID(5, 1));
    static final PupilId PERRY = new PupilId(new UUID(5, 2));
    private static final Parents.Child CALLED_WREN = new Parents.Child(WREN, "Wren");
    private static final Parents.Child CALLED_PERRY = new Parents.Child(PERRY, "Perry");
    static final Parents.Parent LINNET = parent(1, "Linnet", true, CALLED_PERRY, CALLED_WREN);
    static final Parents.Parent ROBIN = parent(2, "Robin", true, CALLED_PERRY, CALLED_WREN);
    static final Parents.Parent AUNT = parent(3, "Merle", false, CALLED_WREN);
    private static final Parents.Parent WITHOUT_ADDRESS = new Parents.Parent(new PersonId(new UUID(3, 4)),
        "Hazel Quince", true, Optional.empty(), List.of(CALLED_WREN));

    final LettersInMemory letters = new LettersInMemory();
    private final Instant now = Instant.parse("2026-11-24T10:00:00Z");
    final ConsentsInMemory answers = new ConsentsInMemory(Bilingual.ID, () -> now, this::told);
    boolean mailOn = true;
    Set<PersonId> marked = Set.of();
    private final SmtpScript smtp;

    /** What came to one address. */
    record Arrived(String to, String said) {
    }

    private static Parents.Parent parent(int number, String name, boolean responsible, Parents.Child... children) {
        return new Parents.Parent(new PersonId(new UUID(3, number)), name + " Quince", responsible,
            Optional.of(name.toLowerCase() + "@home.example"), List.of(children));
    }

    WrittenFamily() throws IOException {
        smtp = new SmtpScript();
    }

    @Override
    public void close() {
        smtp.close();
    }

    private void told(ConsentsRecorded recorded) {
        new Confirmations(roster(), post(), clock(), mail()).write(recorded);
    }

    private PhotoPost post() {
        var bodies = new AnswerBodies(answers.own(), ShippedTexts.letters());
        var texts = new PhotoLetterText(ShippedTexts.letters(), Bilingual.directory(), null, bodies);
        return new PhotoPost(letters, new PhotoMail(mail(), roster(), new NoContact(null) {
            @Override
            public Set<PersonId> among(SchoolId school, Collection<PersonId> people) {
                return people.stream().filter(marked::contains).collect(Collectors.toSet());
            }
        }, texts, clock()), new Ids(() -> now), () -> now);
    }

    private Mail mail() {
        return mailOn ? MailTo.port(smtp.port()) : MailTo.nobody();
    }

    private static Parents roster() {
        return new Parents(null) {
            @Override
            public List<Parent> on(SchoolId school, LocalDate day) {
                return List.of(LINNET, ROBIN, AUNT, WITHOUT_ADDRESS);
            }

            @Override
            public Optional<Parent> find(SchoolId school, PersonId parent, LocalDate day) {
                return on(school, day).stream().filter(one -> one.id().equals(parent)).findFirst();
            }
        };
    }

    private static SchoolClock clock() {
        return new SchoolClock(null, null) {
            @Override
            public LocalDate today(SchoolId school) {
                return LocalDate.EPOCH;
            }
        };
    }

    /** All that is sent by now, by receiver. */
    List<Arrived> sent() {
        post().send(Bilingual.ID);
        return smtp.letters().stream().map(WrittenFamily::read)
            .sorted((one, other) -> one.to().compareTo(other.to())).toList();
    }

    private static Arrived read(String raw) {
        try {
            var letter = new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            return new Arrived(letter.getAllRecipients()[0].toString(),
                letter.getSubject() + "\n" + letter.getContent().toString().replace("\r", "").strip());
        } catch (MessagingException | IOException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }
}
