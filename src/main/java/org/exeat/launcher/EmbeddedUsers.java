package org.exeat.launcher;

import java.util.List;

/**
 * What the embedded database is told at each start, before it accepts anybody: the schema, its two users, and that
 * nobody else may come in. The administrator answers only to the operating system's own user on this machine.
 */
final class EmbeddedUsers {

    private EmbeddedUsers() {
    }

    static String statements(String schema, Database.User owner, Database.User application) {
        return String.join("\n", List.of(
                "create database if not exists " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                "delete from mysql.global_priv where user not in ('mariadb.sys', 'root', '" + owner.name() + "', '"
                        + application.name() + "') or (user = 'root' and host <> 'localhost');",
                "flush privileges;",
                "alter user root@localhost identified via unix_socket;",
                user(owner),
                user(application),
                "grant all privileges on " + schema + ".* to " + owner.name() + "@'127.0.0.1' with grant option;",
                ""));
    }

    private static String user(Database.User user) {
        String account = user.name() + "@'127.0.0.1'";
        return "create user if not exists " + account + ";\nalter user " + account + " identified by '"
                + user.password() + "';";
    }
}
