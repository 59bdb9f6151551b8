package org.exeat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of the house, and the offenders that show it can fail.
 *
 * @param says the rule in words
 * @param rule the rule for a house
 * @param bites what its report on the house of offenders must contain, each planted offender at least once
 */
record HouseRule(String says, Function<House, ArchRule> rule, List<String> bites) {

    static HouseRule of(String says, Function<House, ArchRule> rule, String... bites) {
        return new HouseRule(says, rule, List.of(bites));
    }

    /** For that house; a rule may find nothing to look at yet, because its offenders prove that it looks. */
    ArchRule in(House house) {
        return rule.apply(house).as(says).allowEmptyShould(true);
    }

    @Override
    public String toString() {
        return says;
    }
}
