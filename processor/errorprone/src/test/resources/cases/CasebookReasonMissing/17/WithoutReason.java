/** Documentation is no reason. */
/* FINDS BELOW Say why this check does not apply here */
@SuppressWarnings("CasebookMagicCode")
final class WithoutReason {
    /* FINDS BELOW in a comment on this line or on the line above */
    @SuppressWarnings({"unused", "CasebookSwallowedError"})
    void several() {}

    /* FINDS BELOW Say why */
    @SuppressWarnings("CasebookMessageParsed") //
    void empty() {
        String text = "// no reason either";
    }
}
