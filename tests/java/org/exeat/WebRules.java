package org.exeat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;

/** Where HTTP is spoken, and that every endpoint says who may use it. */
final class WebRules {

    private static final String PATH = "jakarta.ws.rs.Path";

    private WebRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("Only resources, applications and the web package speak HTTP",
                        house -> noClasses().that(are(not(resource()))).and(not(house.part("web")))
                                .and(not(assignableTo("jakarta.ws.rs.core.Application")))
                                .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs.."),
                        "people.SpeaksHttp"),
                HouseRule.of("A resource never touches a repository or a row",
                        house -> noClasses().that(are(resource()))
                                .should().dependOnClassesThat(are(StoreRules.stored())),
                        "access.RowsResource.rows", "access.RowsResource.row", "access.RowsResource.locks"),
                HouseRule.of("Every endpoint names the roles that may use it, on the method",
                        house -> methods().that(are(endpoint()))
                                .should().beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                                .orShould().beAnnotatedWith("jakarta.annotation.security.PermitAll"),
                        "access.OpenDoorResource.read", "access.OpenDoorResource.write",
                        "access.OpenDoorResource.below"));
    }

    private static DescribedPredicate<JavaClass> resource() {
        return describe("resources", type -> House.outermost(type).isAnnotatedWith(PATH)
                || type.isAnnotatedWith(PATH));
    }

    private static DescribedPredicate<JavaMethod> endpoint() {
        return describe("endpoints", method -> method.isAnnotatedWith(PATH)
                || method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }
}
