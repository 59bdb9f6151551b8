/**
 * Brings Exeat up on one machine: data folder, database, migrations, server, in that order, and takes it down again.
 *
 * <p>Not part of the WAR and free of feature code: it knows schools and policies only as tables to migrate.
 */
package org.exeat.launcher;
