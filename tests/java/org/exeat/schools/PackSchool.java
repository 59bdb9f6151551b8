package org.exeat.schools;

import java.util.Map;
import org.exeat.identity.SchoolRows;

/** A new school with the year groups, phases and places by which a shipped pack is read. */
public final class PackSchool {

    private PackSchool() {
    }

    /** One that could adopt that pack. */
    public static SchoolRows.Made of(String pack) {
        var made = SchoolRows.school();
        var settings = new SchoolSettings(ShippedPacks.read(pack).edition().settings(), Map.of(),
            SchoolSettings.Grades.YEARS);
        SchoolRows.change("update school set settings = ? where id = ?", SettingsText.write(settings), made.id());
        return made;
    }
}
