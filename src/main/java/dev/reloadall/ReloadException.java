package dev.reloadall;

import java.util.Objects;

/**
 * A reload that did not happen. The message lists everything that stood in the way and says that nothing was changed.
 *
 * <p>Only if {@link ReloadReport#rollbackFailure()} is present is that not so, and the message says that instead.
 */
public final class ReloadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Not for the wire: it holds what only this program has. */
    private final transient ReloadReport report;

    /**
     * For a reload that did not even begin.
     *
     * @param message what stood in the way and what to do about it
     */
    public ReloadException(String message) {
        this(message, null);
    }

    /** As {@link #ReloadException(String)}, with a cause, which may be null. */
    public ReloadException(String message, Throwable cause) {
        super(Objects.requireNonNull(message, "message") + "\n" + RefusalText.NOTHING_CHANGED, cause);
        this.report = (cause == null ? ReloadReport.builder() : ReloadReport.builder().cause(cause)).build();
    }

    /** For a reload that was refused, or failed and was rolled back; the cause may be null. */
    public ReloadException(ReloadReport report, Throwable cause) {
        super(RefusalText.of(report, cause), cause);
        this.report = cause == null || !report.succeeded() ? report : report.failedBy(cause);
    }

    /** What was found, with every refusal; null only after deserialization. */
    public ReloadReport report() {
        return report;
    }
}
