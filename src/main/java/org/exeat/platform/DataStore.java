package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceUnit;

/**
 * The one persistence unit, under the name by which repositories ask for it.
 *
 * <p>Its own description (META-INF/persistence.xml) rather than the server's generated one: typed ids need their
 * converters, and nothing may be remembered between transactions because another node may have changed it.
 */
@PersistenceUnit(name = DataStore.NAME, unitName = "exeat")
@ApplicationScoped
public class DataStore {

    /** For {@code @Repository(dataStore = DataStore.NAME)}. */
    public static final String NAME = "java:app/env/persistence/exeat";
}
