package org.exeat.policy.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Who decides a request?")
class DecidersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);
    private static final List<String> NAMES = List.of("Ann", "Bea", "Ben", "Cai", "Dot", "Hal", "Zoe");
    private static final Pattern STANDS_IN =
            Pattern.compile("(\\w+) (?:as head )?for (\\w+) (\\d+) to (\\d+) Jan");

    private static AccountId person(String name) {
        return new AccountId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<AccountId> people(String cell) {
        return cell == null ? Set.of() : Arrays.stream(cell.split(" and ")).map(DecidersTest::person)
                .collect(Collectors.toSet());
    }

    private static List<Delegation> standingIn(String cell) {
        if (cell == null) {
            return List.of();
        }
        var words = STANDS_IN.matcher(cell);
        if (!words.matches()) {
            throw new IllegalArgumentException(cell);
        }
        return List.of(new Delegation(cell.contains("as head") ? PolicyRole.HEADTEACHER : PolicyRole.BUSINESS_MANAGER,
                person(words.group(2)), person(words.group(1)), DAY.withDayOfMonth(Integer.parseInt(words.group(3))),
                DAY.withDayOfMonth(Integer.parseInt(words.group(4)))));
    }

    private static String named(Set<AccountId> people) {
        var names = NAMES.stream().filter(name -> people.contains(person(name))).toList();
        return names.isEmpty() ? "nobody" : String.join(" and ", new TreeSet<>(names));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/deciders.csv", useHeadersInDisplayName = true)
    void inEveryCase(ArgumentsAccessor row) {
        var posts = new Posts(Map.of(PolicyRole.BUSINESS_MANAGER, people(row.getString(1)), PolicyRole.HEADTEACHER,
                people(row.getString(2)), PolicyRole.CHAIR_OF_GOVERNORS, people(row.getString(3))),
                standingIn(row.getString(4)));
        var deciders = Deciders.of(PolicyRole.BUSINESS_MANAGER, person(row.getString(0)), posts, DAY);

        assertEquals(row.getString(5) + ", " + row.getString(6) + ", " + row.getString(7), named(deciders.people())
                + ", " + WaysTest.words(deciders.role()) + ", " + Told.one(deciders.finding()));
    }

    /** Roles are handed round, people stand in for one another: whatever happens, nobody decides what they asked. */
    @Test
    void noSequenceOfRoleChangesAndDelegationsLetsAnyoneDecideTheirOwn() {
        var chance = new Random(20261121);
        var roles = List.of(PolicyRole.BUSINESS_MANAGER, PolicyRole.HEADTEACHER, PolicyRole.CHAIR_OF_GOVERNORS,
                PolicyRole.SENIOR_LEADERSHIP);
        for (int game = 0; game < 20_000; game++) {
            var holders = new EnumMap<PolicyRole, Set<AccountId>>(PolicyRole.class);
            roles.forEach(role -> holders.put(role, some(chance)));
            var delegations = IntStream.range(0, chance.nextInt(4)).boxed()
                    .flatMap(any -> delegation(chance, roles)).toList();
            var posts = new Posts(holders, delegations);
            for (String name : NAMES) {
                var named = roles.get(chance.nextInt(roles.size()));
                var deciders = Deciders.of(named, person(name), posts, DAY.plusDays(chance.nextInt(10)));
                assertFalse(deciders.include(person(name)), () -> name + " " + posts);
            }
        }
    }

    private static Set<AccountId> some(Random chance) {
        var some = new HashSet<AccountId>();
        NAMES.stream().filter(name -> chance.nextInt(4) == 0).map(DecidersTest::person).forEach(some::add);
        return some;
    }

    private static Stream<Delegation> delegation(Random chance, List<PolicyRole> roles) {
        var from = person(NAMES.get(chance.nextInt(NAMES.size())));
        var to = person(NAMES.get(chance.nextInt(NAMES.size())));
        var first = DAY.plusDays(chance.nextInt(5));
        return from.equals(to) ? Stream.empty() : Stream.of(new Delegation(roles.get(chance.nextInt(roles.size())),
                from, to, first, first.plusDays(chance.nextInt(5))));
    }
}
