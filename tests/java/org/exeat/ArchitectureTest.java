package org.exeat;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The structure of the program, as rules. Each rule is put to the program, which keeps it, and to the offenders, which
 * break it: a rule never seen to fail proves nothing.
 */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .importPath(Path.of(System.getProperty("exeat.build", "target"), "classes"));
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(House.OFFENDERS.root());

    static List<HouseRule> rules() {
        return Stream.of(LayerRules.all(), CallRules.all(), WebRules.all(), StoreRules.all(), NameRules.all())
                .flatMap(List::stream).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeeps(HouseRule rule) {
        rule.in(House.EXEAT).check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theOffendersAreCaughtBy(HouseRule rule) {
        String report = rule.in(House.OFFENDERS).evaluate(OFFENDERS).getFailureReport().toString();

        assertAll(rule.bites().stream().map(offender -> () -> assertTrue(report.contains(offender),
                () -> offender + " is not in the report: " + report)));
    }

    @ParameterizedTest
    @CsvSource({
        "web, identity, true", "identity, people, true", "people, identity, false", "policy, platform, false",
        "lessons, people, true", "platforms, web, true", "platforms, lessons, false", "web, lessons, false",
        "access, lessons, true", "access, web, true", "access, training, true", "training, access, false",
        "access, conduct, false", "demo, access, true", "access, demo, false", "launcher, platform, true",
        "launcher, policy, false", "demo, launcher, false", "filter, policy, true", "filter, platform, false",
        "web, cellar, false"})
    void thePlanSaysWhoMayUseWhom(String user, String used, boolean allowed) {
        assertTrue(Layers.mayUse(user, used) == allowed, user + " uses " + used);
    }

    @ParameterizedTest
    @MethodSource("exceptedNames")
    void whatIsExceptedByNameExists(String name) {
        String[] parts = name.split("#", 2);
        assertTrue(PROGRAM.contain(parts[0]) && (parts.length == 1 || PROGRAM.get(parts[0]).getMethods().stream()
                .anyMatch(method -> method.getName().equals(parts[1]))), name);
    }

    static Stream<String> exceptedNames() {
        return Stream.concat(Stream.of("org.exeat.platform.SystemTime"), StoreRules.GLOBAL.stream());
    }
}
