package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.exeat.platform.Keys;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** Seals and opens the tokens that lead a pupil to "why can't I?". */
@ApplicationScoped
public class WhyTokens {

    private final InstantSource time;
    private final SecretKeySpec key;

    @Inject
    public WhyTokens(InstantSource time, Keys keys) {
        this.time = time;
        this.key = new SecretKeySpec(keys.secret("why-token"), "AES");
    }

    protected WhyTokens() {
        this.time = null;
        this.key = null;
    }

    /** A token for that pupil and platform, or nothing where the pupil is not one of ours. */
    Optional<String> seal(SchoolId school, String pupil, String platform) {
        try {
            return Optional.of(new WhyToken(school, new PupilId(UUID.fromString(pupil)), platform,
                    time.instant().plus(WhyToken.LIFE)).seal(key));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** What a token says, if it is one of ours for that school and its ten minutes are not up. */
    Optional<WhyToken> open(SchoolId school, String text) {
        return WhyToken.open(text, key, time.instant()).filter(token -> token.school().equals(school));
    }
}
