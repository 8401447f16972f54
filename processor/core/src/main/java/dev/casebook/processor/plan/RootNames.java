package dev.casebook.processor.plan;

/** The names of the types that exist once for a catalogue, such as {@code WhatsAppException}. */
public record RootNames(String prefix) {
    public String exception() {
        return prefix + "Exception";
    }

    public String unrecognized() {
        return "Unrecognized" + prefix + "Exception";
    }

    public String unreadable() {
        return "Unreadable" + prefix + "Exception";
    }

    public String error() {
        return prefix + "Error";
    }

    public String category() {
        return prefix + "Category";
    }

    public String codes() {
        return prefix + "Codes";
    }

    public String handler() {
        return prefix + "Handler";
    }

    public String eachHandler() {
        return prefix + "EachHandler";
    }

    public String errors() {
        return prefix + "Errors";
    }

    public String reader() {
        return prefix + "Reader";
    }

    /** The definitions' data; package-private. */
    public String table() {
        return prefix + "Table";
    }

    /** From codes to indices; package-private. */
    public String lookup() {
        return prefix + "Lookup";
    }

    /** From indices to exceptions; package-private. */
    public String factory() {
        return prefix + "Factory";
    }
}
