package org.exeat.offenders.lessons;

import org.exeat.offenders.identity.Account;

record KnowsIdentity(Account above) {
}
