package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

class DoorTest {

    @RolesAllowed("TEACHER")
    static class Forgetful {

        void namesNoRole() {
            // Only its annotations matter.
        }

        @RolesAllowed({"OFFICE", "DSL"})
        void namesTwo() {
            // Only its annotations matter.
        }
    }

    @Test
    void aMethodThatNamesNoRoleIsForNobodyWhateverItsClassSays() throws NoSuchMethodException {
        assertFalse(Door.filter(Forgetful.class.getDeclaredMethod("namesNoRole")).admits(role -> true));
    }

    @Test
    void anyOfTheNamedRolesIsEnough() throws NoSuchMethodException {
        var filter = Door.filter(Forgetful.class.getDeclaredMethod("namesTwo"));

        assertTrue(filter.admits("DSL"::equals));
        assertFalse(filter.admits("TEACHER"::equals));
    }
}
