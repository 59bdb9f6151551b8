package org.exeat.photos.links;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.schools.ClockSetting;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.schools.SchoolSettings;
import org.exeat.schools.ShippedPacks;

/** A school that writes in English and in Welsh. */
final class Bilingual {

    static final SchoolId ID = new SchoolId(new UUID(1, 2));
    static final String NAME = "Cwm Derwen High School";

    private Bilingual() {
    }

    static School school() {
        var pack = ShippedPacks.read("cwm-derwen");
        return School.after(pack.school(), ID, new ClockSetting(ZoneId.of("Europe/London"), true, Duration.ZERO),
            new SchoolSettings(pack.edition().settings(), pack.school().roleLabels(), SchoolSettings.Grades.YEARS));
    }

    static SchoolDirectory directory() {
        return new SchoolDirectory(null) {
            @Override
            public School find(SchoolId school) {
                return school();
            }
        };
    }
}
