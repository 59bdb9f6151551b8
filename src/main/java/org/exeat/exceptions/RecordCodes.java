package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.exeat.platform.HmacSha256;
import org.exeat.platform.Keys;
import org.exeat.platform.PlainLetters;
import org.exeat.policy.exceptions.Terms;

/**
 * Check codes of written records: what was asked or granted, under which number and clause, sealed with a key of this
 * deployment, so that whoever holds a record can have it checked. Revocation changes no code: it shows in the answer.
 */
@ApplicationScoped
public class RecordCodes {

    private static final String KEY = "exception-records";
    private static final int LENGTH = 12;

    private final Keys keys;

    @Inject
    public RecordCodes(Keys keys) {
        this.keys = keys;
    }

    protected RecordCodes() {
        this(null);
    }

    /** The code: twelve plain letters, in threes of four. */
    String of(ExceptionEntity request) {
        Terms terms = request.ruling().flatMap(Ruling::granted).orElse(request.plea().asked());
        String sealed = String.join("|", request.id().toString(), request.number().map(Numbers::text).orElse(""),
                request.footing().clause().clause().value(), request.footing().clause().edition().value().toString(),
                new TermsColumn().convertToDatabaseColumn(terms));
        String letters = PlainLetters.of(
                HmacSha256.of(keys.secret(KEY), sealed.getBytes(StandardCharsets.UTF_8)), LENGTH);
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Whether that is its code, however it was typed; takes the same time whatever is wrong with it. */
    boolean fits(ExceptionEntity request, String code) {
        return MessageDigest.isEqual(PlainLetters.typed(code).getBytes(StandardCharsets.UTF_8),
                of(request).replace("-", "").getBytes(StandardCharsets.UTF_8));
    }
}
