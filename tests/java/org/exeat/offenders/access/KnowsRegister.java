package org.exeat.offenders.access;

import org.exeat.offenders.accounts.Register;

/** There is an arrow from access to accounts, but it ends at an interface. */
record KnowsRegister(Register inside) {
}
