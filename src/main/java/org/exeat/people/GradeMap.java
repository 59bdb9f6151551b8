package org.exeat.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exeat.policy.YearGroup;

/**
 * What a school's roster means by a grade. As delivered by most schools of England and Wales, "07", "7", "Y7" and
 * "Year 7" are Year 7. A bare number may mean something else in a school that counts differently: where Class 9 is
 * Year 10, a roster may say "09" for it, while "Year 9" still is Year 9.
 *
 * <p>Children before Reception (IT, PR, PK and TK of the common education data standard) are counted with Reception,
 * the youngest group a policy can name; KG is Reception too.
 */
public final class GradeMap {
    private static final String[] BEFORE_YEAR_1 = {"IT", "PR", "PK", "TK", "KG", "R", "YR", "RECEPTION"};
    private static final Pattern SPELLED_YEAR = Pattern.compile("(?:YEAR|YR|Y)\\s*0*(\\d{1,2})");
    private static final Pattern SPELLED_CLASS = Pattern.compile("CLASS\\s*0*(\\d{1,2})");
    private static final Pattern ZEROES = Pattern.compile("0+(?=\\d)");

    private final Map<String, YearGroup> years;

    private GradeMap(Map<String, YearGroup> years) {
        this.years = Map.copyOf(years);
    }

    /** Bare numbers are years of the national curriculum. */
    public static GradeMap ofYears() {
        Map<String, YearGroup> years = new HashMap<>();
        for (YearGroup year : YearGroup.values()) {
            years.put(year.name(), year);
        }
        for (String grade : BEFORE_YEAR_1) {
            years.put(grade, YearGroup.RECEPTION);
        }
        return new GradeMap(years).withNumbers(0);
    }

    /**
     * Bare numbers and "Class n" are the school's own classes.
     *
     * @param yearsAhead how many years the year group is ahead of the class's number; 1 where Class 9 is Year 10
     */
    public static GradeMap ofClasses(int yearsAhead) {
        var own = ofYears().withNumbers(yearsAhead);
        Map<String, YearGroup> years = new HashMap<>(own.years);
        own.years.forEach((grade, year) -> {
            if (Character.isDigit(grade.charAt(0))) {
                years.put("CLASS" + grade, year);
            }
        });
        return new GradeMap(years);
    }

    /** The same, save for the school's own meanings of some grades. */
    public GradeMap with(Map<String, YearGroup> own) {
        Map<String, YearGroup> all = new HashMap<>(years);
        own.forEach((grade, year) -> all.put(normal(grade), year));
        return new GradeMap(all);
    }

    /** The year group a grade means; empty if this school has no such grade. */
    public Optional<YearGroup> yearOf(String grade) {
        return Optional.ofNullable(years.get(normal(grade)));
    }

    private GradeMap withNumbers(int yearsAhead) {
        Map<String, YearGroup> all = new HashMap<>(years);
        all.keySet().removeIf(grade -> Character.isDigit(grade.charAt(0)));
        for (YearGroup year : YearGroup.values()) {
            int number = year.ordinal() - yearsAhead;
            if (number > 0) {
                all.put(String.valueOf(number), year);
            }
        }
        return new GradeMap(all);
    }

    private static String normal(String grade) {
        String text = grade.strip().toUpperCase(Locale.ROOT);
        var year = SPELLED_YEAR.matcher(text);
        if (year.matches()) {
            return "Y" + year.group(1);
        }
        var named = SPELLED_CLASS.matcher(text);
        if (named.matches()) {
            return "CLASS" + named.group(1);
        }
        return ZEROES.matcher(text).replaceFirst("");
    }
}
