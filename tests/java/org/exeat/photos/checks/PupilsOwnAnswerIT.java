package org.exeat.photos.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Role;
import org.exeat.office.OfficeApi;
import org.exeat.policy.photos.PhotoChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the year that the school sets, a pupil must have said yes too. */
class PupilsOwnAnswerIT {

    private final CheckSchool school = new CheckSchool();

    @BeforeEach
    void pupilsAreAskedFromYear8On() {
        String channels = Stream.of(PhotoChannel.values()).map(one -> "{'channel':'" + one
            + "','lawfulBasis':'CONSENT','confirmed':false}").collect(Collectors.joining(","));
        assertEquals(200, school.at(Role.HEADTEACHER).put("/photo-settings", "\"0\"", OfficeApi.json(
            "{'ownViewFrom':'Y8','confirmOver':1,'channels':[" + channels + "]}")).status());
    }

    private void says(UUID pupil, String answer) {
        assertEquals(201, school.office.post("/photo-consents/" + pupil + "/answers", OfficeApi.json("{'giver':{'kind':"
            + "'PUPIL'},'evidence':'SPOKEN','answers':[{'scope':'IMAGE','channel':'WEBSITE','answer':'" + answer
            + "'}]}")).status());
    }

    @Test
    void withTheParentsYesAloneTheyAreAskedFirstAndThenTheirOwnWordCounts() {
        UUID wren = school.pupilWhoseParent("GIVEN", "Wren");
        assertEquals("ASK", school.verdicts(wren));

        says(wren, "GIVEN");
        assertEquals("USE", school.verdicts(wren));

        says(wren, "WITHDRAWN");
        assertEquals("DO_NOT_USE", school.verdicts(wren));
    }

    @Test
    void theirYesAloneClearsNothing() {
        UUID wren = school.pupil("Wren", "Quince");
        says(wren, "GIVEN");

        assertEquals("DO_NOT_USE", school.verdicts(wren));
    }
}
