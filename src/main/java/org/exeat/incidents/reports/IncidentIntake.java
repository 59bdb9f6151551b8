package org.exeat.incidents.reports;

import java.util.List;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;

/** How another feature hands on what turns out to be online bullying. What becomes of it stays with those in charge. */
public interface IncidentIntake {

    /**
     * Receives it as a report of today by somebody without an account, which nobody has taken up yet. The caller's
     * transaction must be running. What was never asked (whether somebody is in danger) counts as not known.
     */
    void receive(SchoolId school, Actor by, Handed handed);

    /** Who told it first. */
    enum Teller {
        PUPIL, PARENT, OTHER
    }

    /**
     * What is handed on, in the words of whoever told it.
     *
     * @param receipt the hash of the code with which they came, and now follow this too
     * @param key by what it is known again: the id it had before
     * @param links addresses as they were typed
     */
    record Handed(byte[] receipt, byte[] key, Teller teller, String what, String toWhom, String byWhom,
            List<String> platforms, List<String> links) {

        public Handed {
            receipt = receipt.clone();
            key = key.clone();
            platforms = List.copyOf(platforms);
            links = List.copyOf(links);
        }
    }
}
