package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.exeat.platform.Keys;
import org.exeat.policy.exceptions.Terms;

/**
 * Check codes of written records: what was asked or granted, under which number and clause, sealed with a key of this
 * deployment, so that whoever holds a record can have it checked. Revocation changes no code: it shows in the answer.
 */
@ApplicationScoped
public class RecordCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY = "exception-records";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;

    private final Keys keys;

    @Inject
    public RecordCodes(Keys keys) {
        this.keys = keys;
    }

    protected RecordCodes() {
        this(null);
    }

    /** The code: twelve letters and digits that cannot be mistaken for each other, in threes of four. */
    String of(ExceptionEntity request) {
        Terms terms = request.ruling().flatMap(Ruling::granted).orElse(request.plea().asked());
        String sealed = String.join("|", request.id().toString(), request.number().map(Numbers::text).orElse(""),
                request.footing().clause().clause().value(), request.footing().clause().edition().value().toString(),
                new TermsColumn().convertToDatabaseColumn(terms));
        String letters = letters(seal(sealed));
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Whether that is its code, however it was typed; takes the same time whatever is wrong with it. */
    boolean fits(ExceptionEntity request, String code) {
        String typed = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8),
                of(request).replace("-", "").getBytes(StandardCharsets.UTF_8));
    }

    private byte[] seal(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.secret(KEY), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String letters(byte[] seal) {
        var bits = new java.math.BigInteger(1, seal);
        StringBuilder letters = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            letters.append(LETTERS.charAt(bits.shiftRight(place * BITS).intValue() & LETTERS.length() - 1));
        }
        return letters.toString();
    }
}
