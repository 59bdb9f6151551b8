package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * Sends plain letters by e-mail, through the server that {@code EXEAT_SMTP_HOST}, {@code _PORT}, {@code _USER},
 * {@code _PASSWORD}, {@code _FROM} and {@code _TLS} (starttls, implicit or none) name. Without a host nothing is sent.
 */
@ApplicationScoped
public class Mail {

    private static final System.Logger LOG = System.getLogger(Mail.class.getName());
    private static final String PATIENCE_MILLIS = "10000";
    private static final String STARTTLS = "starttls";

    private final Config config;

    @Inject
    public Mail(Config config) {
        this.config = config;
    }

    protected Mail() {
        this.config = null;
    }

    /**
     * A letter.
     *
     * @param to one e-mail address
     * @param subject one line
     */
    public record Letter(String to, String subject, String text) {

        public Letter {
            if ((to + subject).codePoints().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("Address and subject of a letter are one line each.");
            }
        }
    }

    /** Somebody's words as they may stand in a letter's subject. */
    public static String oneLine(String words) {
        return words.replaceAll("\\p{Cc}+", " ");
    }

    /** What became of a letter. */
    public enum Outcome {
        /** The mail server has it, or would take it. */
        TAKEN,
        /** It can never reach that address. */
        REFUSED,
        /** It may work another time. */
        FAILED
    }

    /** A letter that is announced and then kept: its server never gets it to send. */
    private static final class Withheld extends MimeMessage {

        Withheld(Session session) {
            super(session);
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            throw new WithheldException();
        }
    }

    /** That a server was ready to take a letter. */
    private static final class WithheldException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Whether this deployment can send anything. */
    public boolean on() {
        return setting("host").isPresent();
    }

    /** Hands the letter to the mail server; refused, in words for whoever sends it, if that does not work. */
    public void send(Letter letter) {
        try {
            deliver(letter, MimeMessage::new);
        } catch (MessagingException failed) {
            LOG.log(System.Logger.Level.WARNING, "A letter was not sent: {0}", failed.getClass().getSimpleName());
            throw RefusedException.because("MAIL_FAILED");
        }
    }

    /** Hands the letter to the mail server. */
    public Outcome hand(Letter letter) {
        return reachable(letter) ? outcome(letter, MimeMessage::new) : Outcome.REFUSED;
    }

    /**
     * Asks the mail server whether it would take the letter, up to the point where it would get it, and goes away: what
     * comes of it is the same, and nobody is written to.
     */
    public Outcome ask(Letter letter) {
        return reachable(letter) ? outcome(letter, Withheld::new) : Outcome.REFUSED;
    }

    private Outcome outcome(Letter letter, Function<Session, MimeMessage> blank) {
        try {
            deliver(letter, blank);
            return Outcome.TAKEN;
        } catch (SendFailedException refused) {
            return refused.getInvalidAddresses() == null || refused.getInvalidAddresses().length == 0 ? Outcome.FAILED
                    : Outcome.REFUSED;
        } catch (RefusedException off) {
            return Outcome.FAILED;
        } catch (MessagingException failed) {
            if (failed.getCause() instanceof WithheldException) {
                return Outcome.TAKEN;
            }
            LOG.log(System.Logger.Level.WARNING, "A letter was not sent: {0}", failed.getClass().getSimpleName());
            return Outcome.FAILED;
        }
    }

    private static boolean reachable(Letter letter) {
        try {
            address(letter.to());
            return true;
        } catch (MessagingException wrong) {
            return false;
        }
    }

    private void deliver(Letter letter, Function<Session, MimeMessage> blank) throws MessagingException {
        var host = setting("host").orElseThrow(() -> RefusedException.because("MAIL_OFF"));
        var session = Session.getInstance(properties());
        var message = written(blank.apply(session), letter);
        try (var transport = session.getTransport()) {
            transport.connect(host, setting("user").orElse(null), setting("password").orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage written(MimeMessage message, Letter letter) throws MessagingException {
        message.setFrom(address(setting("from").orElseThrow(() -> RefusedException.because("MAIL_OFF"))));
        message.setRecipient(Message.RecipientType.TO, address(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String one) throws MessagingException {
        var address = new InternetAddress(one, true);
        address.validate();
        return address;
    }

    private Properties properties() {
        boolean implicit = tls().equals("implicit");
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.port", setting("port").orElse(implicit ? "465" : "587"));
        properties.setProperty("mail.smtp.auth", Boolean.toString(setting("user").isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(implicit));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls().equals(STARTTLS)));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls().equals(STARTTLS)));
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, PATIENCE_MILLIS);
        }
        return properties;
    }

    private String tls() {
        return setting("tls").orElse(STARTTLS);
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue("exeat.smtp." + name, String.class).filter(text -> !text.isBlank());
    }
}
