package org.exeat.offenders.access;

class OpeningRequest {
}
