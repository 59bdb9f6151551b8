package org.exeat.people;

import org.exeat.schools.SchoolSettings;

/** The grade map a school's settings describe. */
public final class GradeMaps {

    private GradeMaps() {
    }

    /** What a roster of a school with these settings means by a grade. */
    public static GradeMap of(SchoolSettings settings) {
        var grades = settings.grades();
        var map = grades.yearsAhead() == 0 ? GradeMap.ofYears() : GradeMap.ofClasses(grades.yearsAhead());
        return map.with(grades.own());
    }
}
