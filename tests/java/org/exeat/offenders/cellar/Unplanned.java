package org.exeat.offenders.cellar;

record Unplanned() {
}
