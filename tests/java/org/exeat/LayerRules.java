package org.exeat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiPredicate;

/** Who may know whom. */
final class LayerRules {

    private LayerRules() {
    }

    static List<HouseRule> all() {
        return List.of(plan(), interfaces(), kernelAlone(), noChance(), bars(), consents(), contacts(),
                HouseRule.of("Packages know each other in one direction only",
                        house -> slices().matching(house.root() + ".(**)").should().beFreeOfCycles(),
                        "people.Knot", "people.loop.Loop"));
    }

    private static HouseRule plan() {
        return HouseRule.of("Every package has its place on the plan and uses only what lies below it",
                house -> classes().should(keepTo("the plan", house, (user, used) ->
                        Layers.planned(house.partOf(user)) && Layers.mayUse(house.partOf(user), house.partOf(used)))),
                "policy.KnowsPlatform", "people.KnowsWeb", "lessons.KnowsPlatforms", "platforms.KnowsAccess",
                "exceptions.KnowsAccess", "launcher.KnowsSchools", "web.KnowsLauncher", "cellar.Unplanned");
    }

    private static HouseRule interfaces() {
        return HouseRule.of("A feature meets another only at an interface which that one publishes",
                house -> classes().should(keepTo("interfaces", house, (user, used) ->
                        !meet(house.partOf(user), house.partOf(used)) || House.outermost(used).isInterface())),
                "access.KnowsRegister");
    }

    private static HouseRule kernelAlone() {
        return HouseRule.of("The policy kernel is made of java.lang, java.util, java.time and itself",
                house -> classes().that().resideInAnyPackage(house.parts("policy"))
                        .should().onlyDependOnClassesThat(kernel(house)),
                "policy.ReadsFiles", "policy.Logs");
    }

    private static HouseRule noChance() {
        return HouseRule.of("The policy kernel leaves nothing to chance",
                house -> noClasses().that().resideInAnyPackage(house.parts("policy"))
                        .should().accessTargetWhere(CallRules.chance()),
                "policy.TossesCoins.byRandom", "policy.TossesCoins.byMath", "policy.TossesCoins.byUuid");
    }

    private static HouseRule bars() {
        return HouseRule.of("Bars on pictures are heeded by the photo check alone",
                house -> noClasses().that().resideOutsideOfPackages(house.parts("photos.checks",
                        "photos.safeguarding")).should()
                        .dependOnClassesThat(house.named("photos.safeguarding.PhotoBars")),
                "photos.links.WritesAboutBars");
    }

    private static HouseRule consents() {
        return HouseRule.of("Whoever shows what families answered knows nothing that the safeguarding lead marked",
                house -> noClasses().that().resideInAnyPackage(house.parts("photos.consents"))
                        .should().dependOnClassesThat().resideInAnyPackage(house.parts("photos.safeguarding")),
                "photos.consents.ShowsBars");
    }

    private static HouseRule contacts() {
        return HouseRule.of("Whom the school never writes to is asked by what writes letters alone",
                house -> noClasses().that().resideOutsideOfPackages(house.parts("photos.safeguarding"))
                        .and(DescribedPredicate.not(house.named("photos.links.PhotoMail")))
                        .should().dependOnClassesThat(house.named("photos.safeguarding.NoContact")),
                "photos.links.ListsContacts", "photos.events.KnowsContacts");
    }

    private static boolean meet(String user, String used) {
        return !user.equals(used) && Layers.feature(user) && Layers.feature(used);
    }

    private static DescribedPredicate<JavaClass> kernel(House house) {
        return JavaClass.Predicates.resideInAnyPackage("java.lang..", "java.util..", "java.time..",
                house.root() + ".policy..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage("java.util.logging..")))
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(java.util.Random.class,
                        SplittableRandom.class, ThreadLocalRandom.class)));
    }

    /** Every dependency inside the house must pass; a class without any is asked about itself. */
    private static ArchCondition<JavaClass> keepTo(String what, House house,
            BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("keep to " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!allowed.test(type, type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no place here"));
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (house.owns(target) && !allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
