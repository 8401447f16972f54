package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Claim;
import java.util.List;
import java.util.Optional;

/**
 * Some of a chain's claims, asked one after the other.
 *
 * @param group the type that an error must be of to be asked about; empty where every error is
 * @param claims the claims
 */
record Branch(Optional<String> group, List<Claim> claims) {
    Branch {
        claims = List.copyOf(claims);
    }
}
