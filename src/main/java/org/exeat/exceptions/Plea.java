package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.exeat.policy.exceptions.Terms;

/** What is asked for, and why. */
@Embeddable
public class Plea {

    private String what;
    private String why;
    private String people;
    @Column(name = "tell_dsl")
    private boolean tellDsl;
    private Terms asked;

    protected Plea() {
    }

    Plea(String what, String why, String people, boolean tellDsl, Terms asked) {
        this.what = what;
        this.why = why;
        this.people = people;
        this.tellDsl = tellDsl;
        this.asked = asked;
    }

    String what() {
        return what;
    }

    String why() {
        return why;
    }

    /** The people it concerns, by name, as the requester wrote them; may be empty. */
    String people() {
        return people;
    }

    boolean tellDsl() {
        return tellDsl;
    }

    Terms asked() {
        return asked;
    }
}
