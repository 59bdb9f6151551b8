package org.exeat.offenders.access;

class PupilView {
}
