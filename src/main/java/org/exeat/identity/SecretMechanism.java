package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Recognises whoever calls the API by what the request shows; no answer here, only a name. Whoever is not recognised
 * goes on as a visitor, and the endpoint says whether visitors are welcome. Pages and assets ask nobody who they are.
 */
@ApplicationScoped
public class SecretMechanism implements HttpAuthenticationMechanism {

    /** The attribute of a request that holds what the lookup of its secret threw, if it threw. */
    static final String LOOKUP_FAILURE = SecretMechanism.class.getName() + ".lookupFailure";

    private final IdentityStoreHandler stores;

    @Inject
    public SecretMechanism(IdentityStoreHandler stores) {
        this.stores = stores;
    }

    protected SecretMechanism() {
        this(null);
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        var shown = asksTheApi(request) ? Presented.by(request) : Optional.<Presented>empty();
        var result = shown.map(secret -> lookUp(request, secret))
                .orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return context.doNothing();
        }
        request.setAttribute(SignedIn.class.getName(), ((Recognised) result.getCallerPrincipal()).who());
        return context.notifyContainerAboutLogin(result);
    }

    /** A failure thrown from here would be answered 403: whoever then asks who calls meets it instead. */
    private CredentialValidationResult lookUp(HttpServletRequest request, Presented shown) {
        try {
            return stores.validate(shown);
        } catch (RuntimeException failed) {
            request.setAttribute(LOOKUP_FAILURE, failed);
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
    }

    private static boolean asksTheApi(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/access/v1/");
    }
}
