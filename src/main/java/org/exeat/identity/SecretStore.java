package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Answers who showed a secret, and in which groups they are for the school in the path. */
@ApplicationScoped
public class SecretStore implements IdentityStore {

    private final Recognition recognition;
    private final Programs programs;

    @Inject
    public SecretStore(Recognition recognition, Programs programs) {
        this.recognition = recognition;
        this.programs = programs;
    }

    protected SecretStore() {
        this(null, null);
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof Presented shown)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<SignedIn> found = shown.program() ? programs.find(shown.secret())
                : recognition.person(shown.secret());
        return found.map(who -> new CredentialValidationResult(new Recognised(who), groups(who, shown)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static Set<String> groups(SignedIn who, Presented shown) {
        if (shown.program()) {
            return Set.of(Groups.DECISION_CLIENT);
        }
        var groups = new HashSet<>(Set.of(Groups.ACCOUNT));
        shown.school().filter(who::belongsTo).ifPresent(school -> {
            groups.add(Groups.MEMBER);
            groups.addAll(Groups.of(who.roles(school)));
        });
        return groups;
    }
}
