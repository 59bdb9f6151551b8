package org.exeat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where rows are read and written, and that every question asked of them names the school. */
final class StoreRules {

    /**
     * Questions about tables that belong to no school, and those few that the program itself asks about all schools:
     * a repository ({@code org.exeat.schools.Schools}) or one method of it ({@code org.exeat.a.Rows#newest}).
     */
    static final Set<String> GLOBAL = Set.of("org.exeat.schools.Schools", "org.exeat.platform.ChangeRows",
            "org.exeat.audit.SealRows",
            "org.exeat.schools.EditionRows#schoolOf",
            "org.exeat.identity.Accounts", "org.exeat.identity.Sessions",
            "org.exeat.identity.ApiCredentials#bySecretHash", "org.exeat.identity.Memberships#ofAccount",
            "org.exeat.identity.Memberships#rolesOfAccount", "org.exeat.access.Authorisations#schoolsWithStanding",
            "org.exeat.exceptions.ExceptionRequests#schoolsToSweep", "org.exeat.exceptions.ReminderLetters#schools",
            "org.exeat.incidents.evidence.EvidenceRows#schoolsWithLoose",
            "org.exeat.incidents.reports.ReportRows#schoolsToTell",
            "org.exeat.incidents.reports.ReportRows#schoolsDrafting",
            "org.exeat.incidents.reports.ReportRows#schoolsWaiting", "org.exeat.incidents.Incidents#schoolsStanding",
            "org.exeat.incidents.watch.WatchLetters#schools",
            "org.exeat.incidents.misuse.MisuseRows#schoolsWithEntries",
            "org.exeat.incidents.misuse.MisuseRows#schoolsWithSettings",
            "org.exeat.incidents.misuse.MisuseLetters#schools",
            "org.exeat.photos.checks.ClearanceRows#schools",
            "org.exeat.photos.checks.ClearanceLetters#schools", "org.exeat.photos.checks.PupilLists#schools",
            "org.exeat.photos.links.PhotoLetters#schools",
            "org.exeat.photos.takedown.TakeDownRows#schoolsWithOpen",
            "org.exeat.photos.takedown.TakeDownLetters#schools",
            "org.exeat.identity.OneTimeLinks#byTokenHash", "org.exeat.platform.OnceEntries#forget");

    private static final String REPOSITORY = "jakarta.data.repository.Repository";
    private static final String QUERY = "jakarta.data.repository.Query";
    private static final String SCHOOL = "org.exeat.policy.SchoolId";
    private static final List<String> ROWS = List.of("jakarta.persistence.Entity", "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass");
    private static final List<String> LIFE = List.of("jakarta.data.repository.Insert", "jakarta.data.repository.Save",
            "jakarta.data.repository.Update", "jakarta.data.repository.Delete");
    private static final Pattern SCOPED = Pattern.compile("(\\bschoolId|school_id)\\s*=\\s*[:?]");

    private StoreRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("Persistence is known to rows, repositories, converters and the platform only",
                        house -> noClasses().that(are(not(stored()))).and(not(house.part("platform")))
                                .and().areNotAnnotatedWith("jakarta.persistence.Converter")
                                .should().dependOnClassesThat()
                                .resideInAnyPackage("jakarta.persistence..", "jakarta.data.."),
                        "people.RowDesk.manager", "people.PublicLocks"),
                HouseRule.of("Every question asked of a repository takes the school first, and asks for it",
                        house -> methods().that(are(asked())).should(nameTheSchool()),
                        "people.Leftovers.byId", "people.Leftovers.byName", "people.Leftovers.add",
                        "people.Leftovers.addAll", "people.RowLocks.lock"),
                HouseRule.of("Repositories inherit nothing",
                        house -> classes().that().areAnnotatedWith(REPOSITORY).should(inheritNothing()),
                        "people.Heirs"));
    }

    /** Rows, repositories, and the package-private classes beside them that lock rows through an entity manager. */
    static DescribedPredicate<JavaClass> stored() {
        return describe("rows or repositories", type -> ROWS.stream().anyMatch(type::isAnnotatedWith)
                || type.isAnnotatedWith(REPOSITORY) || locks(type));
    }

    private static boolean locks(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC) && type.getFields().stream()
                .anyMatch(field -> field.isAnnotatedWith("jakarta.persistence.PersistenceContext"));
    }

    private static DescribedPredicate<JavaMethod> asked() {
        return describe("questions to repositories", method -> {
            JavaClass owner = method.getOwner();
            return (owner.isAnnotatedWith(REPOSITORY) || locks(owner))
                    && !method.getModifiers().contains(JavaModifier.PRIVATE)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !GLOBAL.contains(owner.getName())
                    && !GLOBAL.contains(owner.getName() + "#" + method.getName());
        });
    }

    private static ArchCondition<JavaMethod> nameTheSchool() {
        return new ArchCondition<>("name the school") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped = LIFE.stream().anyMatch(method::isAnnotatedWith) ? rowOfASchool(method)
                        : schoolFirst(method) && asksForIt(method);
                events.add(new SimpleConditionEvent(method, scoped, method.getFullName()));
            }
        };
    }

    /** What writes rows takes nothing but rows, so the rows must carry the school. */
    private static boolean rowOfASchool(JavaMethod method) {
        return method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .flatMap(type -> type.getFields().stream())
                .anyMatch(field -> field.getRawType().getName().equals(SCHOOL));
    }

    private static boolean schoolFirst(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.get(0).getName().equals(SCHOOL);
    }

    private static boolean asksForIt(JavaMethod method) {
        Optional<JavaAnnotation<JavaMethod>> query = method.tryGetAnnotationOfType(QUERY);
        return query.isEmpty() || SCOPED.matcher(String.valueOf(query.get().get("value").orElse(""))).find();
    }

    private static ArchCondition<JavaClass> inheritNothing() {
        return new ArchCondition<>("inherit nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getRawInterfaces().forEach(parent -> events.add(SimpleConditionEvent.violated(type,
                        type.getName() + " inherits from " + parent.getName())));
            }
        };
    }
}
