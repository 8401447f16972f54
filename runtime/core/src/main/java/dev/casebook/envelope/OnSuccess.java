package dev.casebook.envelope;

/** Whether what is at a place of errors counts in a reply with a status of success, which is every status below 400. Closed: no
 * constant is added in a minor version. */
public enum OnSuccess {
    /** A success has no error at this place: the default for the root of a reply. */
    NEVER,
    /** It is an error if it has a code that can be read. */
    WITH_CODE,
    /** It is an error, as in a failed reply: the default for every place except the root. */
    ALWAYS
}
