package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this deployment, such as https://exeat.school.example, if {@code EXEAT_PUBLIC_URL} says so. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> base;

    @Inject
    public PublicAddress(@ConfigProperty(name = "exeat.public.url") Optional<String> address) {
        this.base = address.map(text -> text.replaceAll("/+$", ""));
    }

    protected PublicAddress() {
        this(Optional.empty());
    }

    /** Whether anybody has said. */
    public boolean known() {
        return base.isPresent();
    }

    /**
     * The address of a page.
     *
     * @param path where it is from the beginning, such as /en/larkmead/today
     */
    public Optional<String> of(String path) {
        return base.map(address -> address + path);
    }
}
