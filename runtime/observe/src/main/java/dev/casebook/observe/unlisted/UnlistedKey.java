package dev.casebook.observe.unlisted;

import static java.util.Objects.requireNonNull;

/**
 * Which code it is.
 *
 * @param catalogue the name of the catalogue
 * @param code the code as text; empty only in {@link #OTHER}
 * @param subcode the subcode as text; empty if there is none
 */
public record UnlistedKey(String catalogue, String code, String subcode) {
    /** All codes beyond the maximum. */
    public static final UnlistedKey OTHER = new UnlistedKey("", "", "");

    /** None of them is null. */
    public UnlistedKey {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(code, "code");
        requireNonNull(subcode, "subcode");
    }
}
