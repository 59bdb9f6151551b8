package org.exeat.web;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.Mail;
import org.exeat.platform.MailTo;
import org.exeat.platform.PublicAddress;
import org.exeat.policy.SchoolId;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;

/** A mail server for a school's staff, which begins when it is told to, and the letters that it got. */
public final class StaffMailbox implements AutoCloseable {

    public static final SchoolId SCHOOL = new SchoolId(new UUID(1, 2));

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** Says which text it is, and what is put into it. */
    private static final class Keys extends SiteWords {

        @Override
        public String text(String language, String key, Map<String, String> values) {
            return key + " | " + values.get("school") + " | " + values.get("number") + " | " + values.get("link");
        }
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void begin() {
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What writes to it. */
    public StaffMail mail() {
        return mail(MailTo.port(port));
    }

    /** What writes to nobody: no server is named. */
    public StaffMail without() {
        return mail(MailTo.nobody());
    }

    private static StaffMail mail(Mail mail) {
        return new StaffMail(mail, new StaffDirectory(null, null) {
            @Override
            public Optional<String> mail(UUID account) {
                return Optional.of("tansy.quill@school.example");
            }
        }, new SchoolDirectory(null) {
            @Override
            public School find(SchoolId school) {
                return school();
            }
        }, new Keys(), new PublicAddress(Optional.of("https://exeat.school.example/")));
    }

    private static School school() {
        var pack = ShippedPacks.read("larkmead");
        return School.after(pack.school(), SCHOOL, new ClockSetting(ZoneId.of("Europe/London"), true, Duration.ZERO),
                new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(), SchoolSettings.Grades.YEARS));
    }

    /** To whom, subject and text of each that arrived. */
    public List<String> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(StaffMailbox::said).toList();
    }

    private static String said(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0] + "\n" + letter.getSubject() + "\n"
                    + letter.getContent().toString().strip();
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How a letter would say so. */
    public static String letter(String text, String number, String page) {
        String values = " | Larkmead Steiner School | " + number + " | https://exeat.school.example/en/larkmead/"
                + page;
        return "tansy.quill@school.example\nletter." + text + ".subject" + values + "\nletter." + text + ".text"
                + values;
    }
}
