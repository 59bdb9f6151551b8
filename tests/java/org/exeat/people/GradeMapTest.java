package org.exeat.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.exeat.policy.YearGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GradeMapTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/rosters/grades.csv", numLinesToSkip = 1)
    void gradeMeansTheYearGroupInTheTable(String grade, YearGroup byYears, YearGroup byClasses) {
        assertEquals(Optional.ofNullable(byYears), GradeMap.ofYears().yearOf(grade));
        assertEquals(Optional.ofNullable(byClasses), GradeMap.ofClasses(1).yearOf(grade));
    }

    @Test
    void schoolsOwnMeaningGoesFirst() {
        var grades = GradeMap.ofYears().with(Map.of("09", YearGroup.Y10, "Lower Sixth", YearGroup.Y12));

        assertEquals(Optional.of(YearGroup.Y10), grades.yearOf("9"));
        assertEquals(Optional.of(YearGroup.Y9), grades.yearOf("Year 9"));
        assertEquals(Optional.of(YearGroup.Y12), grades.yearOf("lower sixth"));
        assertEquals(Optional.of(YearGroup.Y8), grades.yearOf("08"));
    }
}
