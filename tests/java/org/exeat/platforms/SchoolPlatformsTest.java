package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;
import org.junit.jupiter.api.Test;

class SchoolPlatformsTest {

    private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 1));
    private static final PlatformCatalogue SHIPPED = PlatformCatalogue.shipped();

    private final Shelf shelf = new Shelf();
    private final SchoolPlatforms platforms = new SchoolPlatforms(shelf);

    /** Counts how often it is asked, and may be interrupted by a change. */
    private static final class Shelf extends CatalogueShelf {
        private boolean inTransaction;
        private int committed;
        private int inside;
        private Runnable meanwhile = () -> { };

        @Override
        boolean inTransaction() {
            return inTransaction;
        }

        @Override
        SchoolCatalogue committed(SchoolId school) {
            committed++;
            meanwhile.run();
            return new SchoolCatalogue(SHIPPED, List.of(), List.of());
        }

        @Override
        SchoolCatalogue inside(SchoolId school) {
            inside++;
            return new SchoolCatalogue(SHIPPED, List.of(), List.of());
        }
    }

    private void change(String kind) {
        platforms.forget(new Changed(SCHOOL, kind, 7));
    }

    @Test
    void aCatalogueIsReadOnceAndAgainAfterAChangeThatConcernsIt() {
        platforms.of(SCHOOL);
        platforms.of(SCHOOL);
        for (String other : List.of("authorisation", "timetable", "people", "credentials", "school")) {
            change(other);
        }
        platforms.of(SCHOOL);
        assertEquals(1, shelf.committed);

        change("platforms");
        platforms.of(SCHOOL);
        change(Changed.EVERYTHING);
        platforms.of(SCHOOL);
        assertEquals(3, shelf.committed);
    }

    @Test
    void whatWasReadWhileItChangedIsNotKept() {
        shelf.meanwhile = () -> change("platforms");
        platforms.of(SCHOOL);
        shelf.meanwhile = () -> { };
        platforms.of(SCHOOL);
        platforms.of(SCHOOL);

        assertEquals(2, shelf.committed);
    }

    @Test
    void aTransactionReadsForItselfOnItsOwnConnectionAndLeavesNothingBehind() {
        shelf.inTransaction = true;
        platforms.of(SCHOOL);
        shelf.inTransaction = false;
        platforms.of(SCHOOL);
        shelf.inTransaction = true;
        platforms.of(SCHOOL);

        assertEquals(1, shelf.inside);
        assertEquals(1, shelf.committed);
    }
}
