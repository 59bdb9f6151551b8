package org.exeat.photos.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.platform.RefusedException;

/** The caller as somebody who may ask for verdicts. */
@RequestScoped
public class Checking {

    private final Colleagues colleagues;

    @Inject
    public Checking(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    protected Checking() {
        this(null);
    }

    /** Who asks; refused to whoever looks after the consents besides. */
    Colleague caller(UUID school) {
        Colleague who = colleagues.caller(school);
        if (!Checkers.may(who.roles())) {
            throw RefusedException.because("VERDICTS_APART_FROM_CONSENTS");
        }
        return who;
    }
}
