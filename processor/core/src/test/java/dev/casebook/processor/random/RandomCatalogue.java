package dev.casebook.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A valid catalogue out of a seed: every key of the language is in some of them, and every section can be empty. */
final class RandomCatalogue {
    /** What a vendor can write into a text. */
    private static final List<String> TEXTS = List.of(
            "plain",
            "ends a comment */ and more",
            "/* begins one",
            "@param not a tag",
            "{@link Nothing} and {@code x",
            "a backslash \\ and \\u0041 and \\n",
            "<b>bold</b> & <script>",
            "\"quotes\" and 'apostrophes'",
            "$L $S ${value} %s",
            "emoji 💳 and ü and 漢字",
            "#hash: colon, [brackets] {braces}",
            "{{doubled}}");

    private static final List<String> ADVICE = List.of(
            "{retry-after: 5m}",
            "retry-with-backoff",
            "{retry-with-backoff: {initial-delay: 500ms, multiplier: 1.5, max-delay: 1h, max-retries: 3}}",
            "{retry-when-resolved: the status page}",
            "fix-request",
            "renew-credentials",
            "ask-user",
            "change-account",
            "contact-vendor",
            "give-up",
            "do-nothing");

    private static final List<String> UNITS = List.of("seconds", "milliseconds", "minutes", "epoch-seconds");

    private static final List<String> TYPES = List.of(
            "String",
            "int",
            "long",
            "double",
            "boolean",
            "BigDecimal",
            "BigInteger",
            "UUID",
            "URI",
            "Instant",
            "LocalDate",
            "Duration",
            "java.util.Locale");

    private final Random random;
    private final RandomNames names;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<String, String> categoryTitles = new LinkedHashMap<>();
    private final Map<String, String> errorTitles = new LinkedHashMap<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final boolean texts;
    private int nextCode = 1_000;

    RandomCatalogue(long seed) {
        random = new Random(seed);
        names = new RandomNames(random);
        texts = random.nextInt(3) == 0;
    }

    /** Writes the text of the catalogue. */
    String write() {
        line("casebook: 1");
        line("name: Xyz");
        line("title: " + text());
        line("revision: \"1\"");
        if (texts) {
            line("codes: text");
        }
        sometimes("details: hidden");
        sometimes("granularity: category");
        boolean envelopes = random.nextInt(3) == 0;
        if (envelopes) {
            envelopes();
        }
        sources();
        categories();
        errors();
        operations();
        retired();
        return yaml.toString();
    }

    private void envelopes() {
        line("shapes:");
        line("  shape:");
        line("    code: [/inner/code, /code]");
        sometimes("    subcode: /subcode");
        sometimes("    title: /title");
        sometimes("    message: /message");
        sometimes("    details: [/a/details, /details]");
        sometimes("    trace-id: /trace");
        sometimes("    type: /type");
        sometimes("    transient: /transient");
        sometimes("    user-title: /ut");
        sometimes("    user-text: /uu");
        sometimes("    link: /href");
        sometimes("    fields: {" + names.lowerCase() + ": /x, " + names.lowerCase() + ": [/y, /z]}");
        sometimes("    waits: {/retry_in: " + pick(UNITS) + "}");
        sometimes("    json-texts: [/data]");
        line("envelopes:");
        for (int i = random.nextInt(3); i >= 0; i--) {
            line("  " + names.lowerCase().replaceFirst("^handler$", "handler-body") + ":");
            boolean reply = random.nextBoolean();
            line("    kind: " + (reply ? "reply" : "event"));
            line("    errors: {/error" + i + ": shape}");
            if (reply) {
                sometimes("    item-errors: {/items/*/errors/*: shape}");
                sometimes("    success: /ok");
                sometimes("    headers: {Retry-After: retry-after, X-Wait: {at: \"/*/*/wait\", in: " + pick(UNITS)
                        + "}}");
            }
            sometimes("    context: {" + names.lowerCase() + ": /id}");
        }
    }

    private void sources() {
        if (random.nextInt(4) == 0) {
            line("sources: {}");
        } else if (random.nextInt(3) == 0) {
            line("sources:");
            line("  manual: {title: " + text() + ", link: \"https://example.com/a?b=c#d\", date: 2026-09-01}");
        }
    }

    private void categories() {
        int count = random.nextInt(5);
        line(count == 0 ? "categories: {}" : "categories:");
        for (int i = 0; i < count; i++) {
            String name = names.lowerCase();
            line("  " + name + ":");
            line("    title: " + title(name, categoryTitles));
            sometimes("    meaning: " + text());
            if (!categories.isEmpty() && random.nextInt(3) == 0) {
                line("    parent: " + pick(categories));
            }
            sometimes("    covers: " + (texts ? "X" + i + "*" : (900_000 + i * 1_000) + "-" + (900_999 + i * 1_000)));
            line("    advice: " + pick(ADVICE));
            categories.add(name);
        }
    }

    private void errors() {
        int count = categories.isEmpty() ? 0 : random.nextInt(7);
        line(count == 0 ? "errors: {}" : "errors:");
        for (int i = 0; i < count; i++) {
            error();
        }
    }

    private void error() {
        String name = names.upperCase();
        line("  " + name + ":");
        line("    code: " + code());
        sometimes("    also: [" + single() + ", " + single() + "]");
        line("    category: " + pick(categories));
        line("    title: " + title(name, errorTitles));
        sometimes("    meaning: " + text());
        sometimes("    remedy: " + text());
        sometimes("    advice: " + pick(ADVICE));
        sometimes("    outcome: unknown");
        sometimes("    http: 429");
        sometimes("    link: \"https://example.com/errors#" + nextCode + "\"");
        sometimes("    since: " + text());
        sometimes("    renamed-from: " + names.upperCase());
        deprecation();
        parameters();
        if (random.nextInt(4) == 0) {
            String capture = names.lowerCase();
            line("    captures: \"wait {" + capture + ":int} of {*}\"");
        }
        errors.add(name);
    }

    private void deprecation() {
        switch (random.nextInt(6)) {
            case 0 -> line("    deprecated: " + text());
            case 1 -> {
                String replaced = errors.isEmpty() ? "" : ", replaced-by: " + pick(errors);
                line("    deprecated: {reason: " + text() + ", since: " + text() + ", for-removal: "
                        + random.nextBoolean() + replaced + "}");
            }
            default -> {}
        }
    }

    private void parameters() {
        int count = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        if (count == 0) {
            sometimes("    parameters: {}");
            return;
        }
        List<String> shown = new ArrayList<>();
        line("    parameters:");
        for (int i = 0; i < count; i++) {
            String name = names.lowerCase();
            boolean secret = random.nextInt(4) == 0;
            line("      " + name + ": {type: " + pick(TYPES) + ", optional: " + random.nextBoolean() + ", secret: "
                    + secret + "}");
            if (!secret) {
                shown.add("{" + name + "}");
            }
        }
        sometimes("    message: \"values " + String.join(", ", shown) + " of {{braces}}\"");
    }

    private void operations() {
        if (random.nextInt(5) == 0) {
            line("operations: {}");
        } else if (!errors.isEmpty() && random.nextBoolean()) {
            line("operations:");
            String first = names.lowerCase();
            line("  " + first + ": {title: " + text() + ", raises: " + pick(errors) + "}");
            if (random.nextBoolean()) {
                line("  " + names.lowerCase() + ":");
                line("    title: " + text());
                line("    meaning: " + text());
                line("    include: " + first);
            }
        }
    }

    private void retired() {
        switch (random.nextInt(4)) {
            case 0 -> line("retired: {}");
            case 1 -> line("retired: {codes: " + single() + ", names: [" + names.upperCase() + "]}");
            default -> {}
        }
    }

    private String code() {
        if (texts) {
            return single();
        }
        return switch (random.nextInt(4)) {
            case 0 -> {
                nextCode += 20;
                yield (nextCode - 15) + "-" + (nextCode - 10);
            }
            case 1 -> single() + "/" + single();
            default -> single();
        };
    }

    private String single() {
        nextCode++;
        return texts ? "\"t" + nextCode + pick(List.of("", "_x", "-y", ".z")) + "\"" : Integer.toString(nextCode);
    }

    private String title(String name, Map<String, String> titles) {
        titles.put(name, text());
        return titles.get(name);
    }

    /** The titles of the categories by name, as the catalogue writes them. */
    Map<String, String> categoryTitles() {
        return categoryTitles;
    }

    /** The titles of the errors by name, as the catalogue writes them. */
    Map<String, String> errorTitles() {
        return errorTitles;
    }

    private String text() {
        String text = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> pick(TEXTS))
                .collect(Collectors.joining(" "));
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void sometimes(String line) {
        if (random.nextInt(3) == 0) {
            line(line);
        }
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
