package org.exeat.incidents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.exeat.policy.AccountId;

/**
 * What ties members of staff to people an incident may be about: who they are, and whose children are theirs.
 *
 * @param all by account
 */
record Ties(Map<AccountId, Tie> all) {

    /**
     * The ties of one.
     *
     * @param people they themselves and their children in the school's roster
     * @param names of all of them, in full
     */
    record Tie(Set<UUID> people, Set<String> names) {

        Tie {
            people = Set.copyOf(people);
            names = Set.copyOf(names);
        }

        /** Whether a plain text holds one of the names, or its last part with a title before it. */
        boolean titled(String plainText) {
            return names.stream().anyMatch(name -> Names.titled(plainText, name));
        }
    }

    Ties {
        all = Map.copyOf(all);
    }

    /** Those among them who still serve at the school. */
    Set<AccountId> serving(Set<AccountId> some) {
        return some.stream().filter(all.keySet()::contains).collect(Collectors.toSet());
    }

    /** Who is in it, or close to somebody who is. */
    Set<AccountId> touched(List<Party> parties) {
        return where((account, tie) -> parties.stream().anyMatch(party ->
                party.account().filter(account.value()::equals).isPresent()
                || party.person().filter(tie.people()::contains).isPresent() || called(tie, party)));
    }

    /** Somebody of that name: matched with nobody, or with another record of the same person. */
    private static boolean called(Tie tie, Party party) {
        String name = Names.plain(party.name());
        return party.person().isEmpty() ? tie.titled(name)
                : tie.names().stream().anyMatch(one -> Names.plain(one).equals(name));
    }

    /** Whose name, or whose child's, stands in the text, before anybody has matched names with people. */
    Set<AccountId> named(String text) {
        String plain = Names.plain(text);
        return where((account, tie) -> tie.titled(plain));
    }

    private Set<AccountId> where(BiPredicate<AccountId, Tie> touches) {
        return all.entrySet().stream().filter(each -> touches.test(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
