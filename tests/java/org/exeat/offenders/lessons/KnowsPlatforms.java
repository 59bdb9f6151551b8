package org.exeat.offenders.lessons;

import org.exeat.offenders.platforms.Shelf;

record KnowsPlatforms(Shelf beside) {
}
