package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exeat.identity.Groups;
import org.exeat.identity.Role;
import org.junit.jupiter.api.Test;

/** The table of who may do what, {@code web/roles.csv}, and the program say the same. */
class RoleTableTest {

    @Test
    void everyEndpointHasItsRowAndEveryRowItsEndpoint() {
        var program = Endpoint.all().stream().map(Endpoint::row).collect(Collectors.toCollection(TreeSet::new));
        var table = new TreeSet<>(rows());

        assertEquals("", without(program, table), "endpoints that have no row in web/roles.csv");
        assertEquals("", without(table, program), "rows of web/roles.csv that have no such endpoint");
    }

    @Test
    void onlyKnownGroupsAreNamed() {
        var known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(HashSet::new));
        known.addAll(Set.of(Groups.ACCOUNT, Groups.MEMBER, Groups.STAFF, Groups.DECISION_CLIENT, Endpoint.VISITOR));

        Endpoint.all().forEach(endpoint -> {
            assertTrue(known.containsAll(endpoint.allowed()), endpoint.row());
            assertTrue(!endpoint.allowed().isEmpty(), endpoint.row());
        });
    }

    @Test
    void whatBelongsToASchoolNamesItAsTheScopeFilterReadsIt() {
        Endpoint.all().stream().filter(endpoint -> endpoint.path().matches("/api/v1/schools(/.*)?"))
                .filter(endpoint -> endpoint.path().contains("{"))
                .forEach(endpoint -> assertTrue(endpoint.ofASchool(), endpoint.row()));
    }

    @Test
    void whatNamesNoSchoolIsNotForRolesOfOne() {
        Endpoint.all().stream().filter(endpoint -> !endpoint.ofASchool())
                .forEach(endpoint -> assertTrue(Set.of(Groups.ACCOUNT, Groups.DECISION_CLIENT, Endpoint.VISITOR)
                        .containsAll(endpoint.allowed()), endpoint.row()));
    }

    private static String without(Set<String> some, Set<String> others) {
        return some.stream().filter(row -> !others.contains(row)).collect(Collectors.joining("\n"));
    }

    private static List<String> rows() {
        try (var table = RoleTableTest.class.getResourceAsStream("/web/roles.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method,")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
