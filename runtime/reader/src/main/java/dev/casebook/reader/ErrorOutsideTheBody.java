package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the error of a failed reply in its headers or its status if its body has none: the first place of the catalogue
 * whose shape names one. A body that cannot be read is kept, unless a header names the code.
 */
final class ErrorOutsideTheBody {
    private final CompiledEnvelope envelope;

    ErrorOutsideTheBody(CompiledEnvelope envelope) {
        this.envelope = envelope;
    }

    void addTo(ReadState state, Body body) {
        if (envelope.sitesOutsideTheBody.isEmpty()) {
            return;
        }
        boolean empty = state.errors.isEmpty() || isEmpty(state.errors.get(0));
        if (!empty && !isUnreadableBody(state)) {
            return;
        }
        for (ErrorSite site : envelope.sitesOutsideTheBody) {
            PendingError error = error(site, body);
            boolean counts = site.rules.hold(error, state.context.arrival(), PlaceCondition.Truth.FAILS);
            if (counts && isNamed(error, site, empty, state.context)) {
                state.errors.clear();
                state.errors.add(error);
                return;
            }
        }
    }

    private PendingError error(ErrorSite site, Body body) {
        @Nullable Object[][] scopes = new @Nullable Object[envelope.slotCounts.length][];
        for (int scope = 0; scope < scopes.length; scope++) {
            scopes[scope] = new @Nullable Object[envelope.slotCounts[scope]];
        }
        return new PendingError(new ErrorSite[] {site}, scopes, body.bytes(), 0);
    }

    private static boolean isNamed(PendingError error, ErrorSite site, boolean empty, ReadingContext context) {
        return empty ? ReportFactory.isReadable(error, site, context) : site.hasCodeInHeader(context);
    }

    private static boolean isEmpty(PendingError error) {
        return error.reason == Reason.EMPTY;
    }

    private static boolean isUnreadableBody(ReadState state) {
        for (PendingError error : state.errors) {
            if (error.site != null) {
                return false;
            }
        }
        return true;
    }
}
