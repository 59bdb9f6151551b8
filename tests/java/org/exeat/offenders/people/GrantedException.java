package org.exeat.offenders.people;

record GrantedException(String reason) {
}
