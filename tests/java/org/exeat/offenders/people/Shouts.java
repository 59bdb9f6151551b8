package org.exeat.offenders.people;

class Shouts {

    void out() {
        System.out.println("out");
    }

    void error() {
        System.err.println("error");
    }

    void trace(Exception failure) {
        failure.printStackTrace();
    }
}
