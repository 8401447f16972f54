package dev.casebook.processor.hostile;

/** Texts that break out of comments, literals, lines and pages where somebody forgot to escape them. */
enum HostileText {
    COMMENT_END("*/ class Hostile {} /*"),
    ESCAPED_COMMENT_END("\\u002a/ class Hostile {} /\\u002a"),
    TWICE_ESCAPED_COMMENT_END("\\u005cu002a/ class Hostile {} /\\uuu002a \\\\u002a/"),
    ESCAPED_LINE_END("// \\u000a class Hostile {} //"),
    BROKEN_ESCAPE("C:\\users\\u12"),
    FORMAT("$L $T $S $N $$ $> $< $[ $] $W $Z $"),
    PLACEHOLDERS("{0} {{1}} %s %n $1 ${jndi:ldap://hostile} @project.version@"),
    OPEN_TAG("{@code"),
    INLINE_TAGS("{@code }} {@link Hostile} {@snippet file=hostile} {@inheritDoc}"),
    BLOCK_TAG("@deprecated by a text"),
    BLOCK_TAG_ON_A_LINE("first\n@deprecated by a text\n * @param hostile not there\n"),
    SCRIPT("<script>window.hostile = 1</script>"),
    HTML("</pre></code><a href=\"javascript:hostile()\" onclick='hostile()'>&#42;/ &amp; &nosuch;"),
    CDATA_AND_COMMENT("]]><!-- hostile --><![CDATA["),
    MARKDOWN("| a | **b** _c_ [d](javascript:hostile()) ![e](http://hostile/f) `g` # h ~~i~~ \\"),
    QUOTES("\"; throw new Error(\"hostile\"); //"),
    TEXT_BLOCK("\"\"\"\nhostile \\\"\"\" + \"\"\"\n"),
    SINGLE_QUOTES("'\\'' + '"),
    BACKSLASH("\\"),
    BACKSLASH_AT_THE_END("a lonely one \\"),
    PERMITS("a sealed class permits Hostile, Other {"),
    LINE_SEPARATOR("one\u2028class Hostile {}"),
    PARAGRAPH_SEPARATOR("one\u2029class Hostile {}"),
    NEXT_LINE("one\u0085class Hostile {}"),
    CARRIAGE_RETURN("// one\rclass Hostile {}\r\n"),
    NUL("one\0two"),
    ESCAPE_SEQUENCE("\u001b[2Jhostile\u001b[31m"),
    HIGH_SURROGATE("one\ud800two"),
    LOW_SURROGATES("one\udc00two\udc00\ud800three"),
    BIDIRECTIONAL("\u202e*/\u2066 class Hostile {} \u2069 \u2067/*\u202c"),
    ZERO_WIDTH("\u200e\u200f\u061con\u200be\u200c\u200d\u2060\ufeff\u00ad"),
    TAG_CHARACTERS("one\udb40\udc41\udb40\udc7f"),
    NO_CHARACTERS("\ue000\udbff\udffd\ufffe\uffff\udbff\udfff"),
    COMBINING("e" + "\u0301".repeat(150)),
    FOREIGN("\u0130\u0131 \u6f22\u5b57 \ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb"),
    MANY_CAPITAL_WORDS("A" + "_A".repeat(4_999)),
    MANY_SMALL_WORDS("a" + "-a".repeat(4_999)),
    MANY_PACKAGES("a" + ".a".repeat(4_999)),
    MANY_SIXTIETHS("1" + ":0".repeat(4_999)),
    WORD_AT_THE_LIMIT("x".repeat(10_000)),
    WIDEST_AT_THE_LIMIT("\ud83d\ude00".repeat(10_000)),
    SMILEYS_ON_A_LINE("\ud83d\ude00".repeat(200)),
    BEYOND_THE_LIMIT("x".repeat(10_001)),
    FAR_BEYOND_THE_LIMIT("x".repeat(70_000));

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The text in double quotes, as YAML that is all ASCII: whatever it holds comes through the reader unchanged. */
    String quoted() {
        return quoted(text);
    }

    static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                yaml.append('\\').append(letter);
            } else if (letter >= ' ' && letter <= '~') {
                yaml.append(letter);
            } else {
                yaml.append(String.format("\\u%04x", (int) letter));
            }
        }
        return yaml.append('"').toString();
    }
}
