package org.exeat.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/**
 * Who sent this request, and what they are at which school. If looking that up failed, whoever asks who they are gets
 * that failure, so that nobody is taken for a visitor by mistake.
 */
@RequestScoped
public class Caller {

    private final SignedIn recognised;
    private final RuntimeException lookupFailure;
    private final Optional<SchoolId> named;
    private final Accounts accounts;

    @Inject
    public Caller(HttpServletRequest request, Accounts accounts) {
        this.accounts = accounts;
        this.recognised = (SignedIn) request.getAttribute(SignedIn.class.getName());
        this.lookupFailure = (RuntimeException) request.getAttribute(SecretMechanism.LOOKUP_FAILURE);
        this.named = Presented.school(request.getRequestURI());
    }

    protected Caller() {
        this.recognised = null;
        this.lookupFailure = null;
        this.named = Optional.empty();
        this.accounts = null;
    }

    /** The account or credential; the visitor when nobody was recognised. */
    public Actor actor() {
        return who() == null ? Actor.VISITOR : who().actor();
    }

    /** Whether anybody was recognised. */
    public boolean known() {
        return who() != null;
    }

    /** The account of a person. */
    public Optional<UUID> accountId() {
        return person().map(SignedIn::actor).map(Actor::id);
    }

    /** The session of a person's browser. */
    public Optional<UUID> sessionId() {
        return person().map(SignedIn::session);
    }

    /** The name of the person, as it is now; empty for a program and a visitor. */
    public String name() {
        return accountId().flatMap(accounts::byId).map(Account::name).orElse("");
    }

    /** The person of the school's roster this account is, if the school has said so. */
    public Optional<PersonId> personId(SchoolId school) {
        return Optional.ofNullable(who()).map(known -> known.places().get(school)).flatMap(SignedIn.Place::person);
    }

    /** What the person is at that school; empty for a program, a visitor and whoever does not belong there. */
    public Set<Role> roles(SchoolId school) {
        return who() == null ? Set.of() : who().roles(school);
    }

    /** Whether that is the school for which the groups of the request were found; an address could be read twice. */
    public boolean asksAbout(SchoolId school) {
        return named.filter(school::equals).isPresent();
    }

    /** Whether the person belongs to that school, or the credential is of that school. */
    public boolean belongsTo(SchoolId school) {
        return who() != null && who().belongsTo(school);
    }

    /** The school of a program's credential; people name the school themselves. */
    public SchoolId school() {
        return Optional.ofNullable(who()).map(SignedIn::programOf).orElseThrow(() -> new AbsentException("school"));
    }

    /** Whether that is the write token of the session; true for a program, which no page can misuse. */
    public boolean mayWrite(String token) {
        return who() != null && (who().programOf() != null || who().secret().csrfIs(token));
    }

    Optional<SignedIn> person() {
        return Optional.ofNullable(who()).filter(known -> known.programOf() == null);
    }

    SignedIn signedIn() {
        return person().orElseThrow(() -> new AbsentException("session"));
    }

    private SignedIn who() {
        if (lookupFailure != null) {
            throw lookupFailure;
        }
        return recognised;
    }
}
