package dev.casebook.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matches a text with the pieces of a template. Pieces between two open ones form a block. Each block is matched at
 * the first place where it fits, so there is no backtracking.
 */
final class TemplateMatch {
    private final List<Piece> pieces;
    private final String text;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private int end;

    TemplateMatch(List<Piece> pieces, String text) {
        this.pieces = pieces;
        this.text = text;
    }

    Optional<Map<String, Object>> find() {
        int next = 0;
        while (next < pieces.size()) {
            Optional<Piece> open = Optional.of(pieces.get(next)).filter(Piece::isOpen);
            int first = open.isPresent() ? next + 1 : next;
            int last = first;
            while (last < pieces.size() && !pieces.get(last).isOpen()) {
                last++;
            }
            if (!take(open, pieces.subList(first, last), last == pieces.size())) {
                return Optional.empty();
            }
            next = last;
        }
        return Optional.of(values);
    }

    private boolean take(Optional<Piece> open, List<Piece> block, boolean isLast) {
        int start = end;
        int found = open.isPresent() ? search(block, start + least(open.get()), isLast) : start;
        boolean fits = found >= 0 && fits(block, found) && (!isLast || end == text.length());
        if (fits && open.isPresent()) {
            open.get().slot().ifPresent(slot -> values.put(slot.name(), text.substring(start, found)));
        }
        return fits;
    }

    private static int least(Piece open) {
        return open.slot().isPresent() ? 1 : 0;
    }

    private int search(List<Piece> block, int from, boolean isLast) {
        if (block.isEmpty()) {
            return from <= text.length() ? text.length() : -1;
        }
        for (int start = from; start <= text.length(); start++) {
            if (fits(block, start) && (!isLast || end == text.length())) {
                return start;
            }
        }
        return -1;
    }

    /** Whether the block matches at this place. If so, {@link #end} is set to its end, and its values are kept. */
    private boolean fits(List<Piece> block, int start) {
        List<Map.Entry<String, Object>> found = new ArrayList<>();
        int place = start;
        for (Piece piece : block) {
            int after = piece instanceof Piece.Literal literal ? after(literal, place) : after(piece, place, found);
            if (after < 0) {
                return false;
            }
            place = after;
        }
        end = place;
        found.forEach(value -> values.put(value.getKey(), value.getValue()));
        return true;
    }

    private int after(Piece.Literal literal, int place) {
        return text.startsWith(literal.text(), place) ? place + literal.text().length() : -1;
    }

    private int after(Piece piece, int place, List<Map.Entry<String, Object>> found) {
        TextTemplate.Slot slot = piece.slot().orElseThrow();
        int after = slot.kind().run().end(text, place);
        Optional<Object> value = after == place ? Optional.empty() : slot.kind().read(text.substring(place, after));
        value.ifPresent(read -> found.add(Map.entry(slot.name(), read)));
        return value.isPresent() ? after : -1;
    }
}
