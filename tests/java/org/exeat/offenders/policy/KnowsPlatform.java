package org.exeat.offenders.policy;

import org.exeat.offenders.platform.Shelf;

record KnowsPlatform(Shelf above) {
}
