package org.exeat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/** What names promise, and how parts are put together. */
final class NameRules {

    private NameRules() {
    }

    static List<HouseRule> all() {
        return List.of(records(), tellingNames(), exceptions(), constructors());
    }

    private static HouseRule records() {
        return HouseRule.of("What is called a view or a request is a record",
                house -> classes().that().haveSimpleNameEndingWith("View")
                        .or().haveSimpleNameEndingWith("Request").should().beRecords(),
                "access.PupilView", "access.OpeningRequest");
    }

    private static HouseRule tellingNames() {
        return HouseRule.of("A name says what the thing is: no Impl, Manager, Helper, Util, Dto or Service",
                house -> noClasses().should().haveNameMatching(
                        ".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Service)"),
                "BadNames$RosterImpl", "BadNames$RosterManager", "BadNames$RosterHelper",
                "BadNames$RosterUtil>", "BadNames$RosterUtils", "BadNames$RosterDto", "BadNames$RosterService");
    }

    private static HouseRule exceptions() {
        return HouseRule.of("Only what can be thrown ends in Exception",
                house -> classes().that().haveSimpleNameEndingWith("Exception")
                        .should().beAssignableTo(Throwable.class),
                "people.GrantedException");
    }

    private static HouseRule constructors() {
        return HouseRule.of("Parts are handed in through the constructor, never into a field",
                house -> fields().should().notBeAnnotatedWith("jakarta.inject.Inject")
                        .andShould().notBeAnnotatedWith("jakarta.annotation.Resource")
                        .andShould().notBeAnnotatedWith("jakarta.ejb.EJB")
                        .andShould().notBeAnnotatedWith("jakarta.ws.rs.core.Context"),
                "people.FilledFields.injected", "people.FilledFields.resource", "people.FilledFields.context");
    }
}
