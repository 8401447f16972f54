package dev.casebook.catalogue.rules.support;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.CoveredCodes.Field.Match;
import dev.casebook.catalogue.source.Located;
import java.util.Comparator;

/**
 * A block of codes with the category that it belongs to. Sorted, blocks that overlap
 * stand so that the later one begins inside the earlier one.
 */
public record CoveredBlock(Category category, Located<CoveredCodes> codes) implements Comparable<CoveredBlock> {
    private static final Comparator<Reach> ORDER = Comparator.comparing(Reach::space)
            .thenComparingInt(Reach::first)
            .thenComparing(Reach::text)
            .thenComparing(Reach::match, Comparator.reverseOrder());

    /**
     * What a block contains.
     *
     * @param space what is compared: blocks of different spaces have nothing in common
     * @param first the first number; 0 for texts
     * @param last the last number; 0 for texts
     * @param text the text or how it begins; empty for numbers
     * @param match how the text is compared
     */
    private record Reach(String space, int first, int last, String text, Match match) {
        static Reach of(CoveredCodes codes) {
            if (codes instanceof CoveredCodes.Block block) {
                return numbers("code", block.first(), block.last());
            }
            if (codes instanceof CoveredCodes.SubcodeBlock block) {
                return numbers("subcode of " + block.code(), block.first(), block.last());
            }
            if (codes instanceof CoveredCodes.Status status) {
                return numbers("http", status.first(), status.last());
            }
            if (codes instanceof CoveredCodes.Prefix prefix) {
                return new Reach("code", 0, 0, prefix.prefix(), Match.PREFIX);
            }
            if (codes instanceof CoveredCodes.SubcodePrefix prefix) {
                return new Reach("subcode of " + prefix.code(), 0, 0, prefix.prefix(), Match.PREFIX);
            }
            CoveredCodes.Field field = (CoveredCodes.Field) codes;
            return new Reach("field " + field.name(), 0, 0, field.value(), field.match());
        }

        private static Reach numbers(String space, int first, int last) {
            return new Reach(space, first, last, "", Match.PREFIX);
        }

        boolean reaches(Reach next) {
            boolean text = match == Match.PREFIX ? next.text.startsWith(this.text) : next.text.equals(this.text);
            return space.equals(next.space) && next.first <= last && text;
        }
    }

    public String name() {
        return category.name().value().value();
    }

    /** Whether this block has codes in common with one that does not come before it. */
    public boolean reaches(CoveredBlock next) {
        return Reach.of(codes.value()).reaches(Reach.of(next.codes.value()));
    }

    @Override
    public int compareTo(CoveredBlock that) {
        return ORDER.compare(Reach.of(codes.value()), Reach.of(that.codes.value()));
    }
}
