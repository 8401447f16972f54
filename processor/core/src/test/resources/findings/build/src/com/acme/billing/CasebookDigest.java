package com.acme.billing;

final class CasebookDigest {
    static final String CATALOGUE = "sha-256:0";
}
