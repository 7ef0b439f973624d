package dev.reloadall;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How one reload should go about it; immutable.
 *
 * <pre>{@code ReloadAll.reloadAll(ReloadOptions.defaults().waitingForQuiescence(Duration.ofSeconds(5)).rehashing())}</pre>
 */
public final class ReloadOptions {
    private static final ReloadOptions DEFAULTS = new ReloadOptions(null, false);

    private final Duration quiescenceTimeout;
    private final boolean rehash;

    private ReloadOptions(Duration quiescenceTimeout, boolean rehash) {
        this.quiescenceTimeout = quiescenceTimeout;
        this.rehash = rehash;
    }

    /** At once, without rehashing. */
    public static ReloadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Waits until no method that changes is on any stack, so that no frame goes on running an old body. The calling thread's
     * own frames count too.
     *
     * @param timeout how long at most; when it has passed the reload is refused, with the stacks that were in the way
     * @throws IllegalArgumentException if it is negative
     */
    public ReloadOptions waitingForQuiescence(Duration timeout) {
        if (Objects.requireNonNull(timeout, "timeout").isNegative()) {
            throw new IllegalArgumentException("a timeout cannot be negative: " + timeout);
        }
        return new ReloadOptions(timeout, rehash);
    }

    /** Rehashes the live hash maps and sets whose keys hash differently on the new classes, instead of only reporting them. */
    public ReloadOptions rehashing() {
        return new ReloadOptions(quiescenceTimeout, true);
    }

    /** How long to wait for quiescence; empty for not at all. */
    public Optional<Duration> quiescenceTimeout() {
        return Optional.ofNullable(quiescenceTimeout);
    }

    /** Whether to rehash. */
    public boolean rehash() {
        return rehash;
    }

    @Override
    public String toString() {
        return "ReloadOptions[quiescenceTimeout=" + quiescenceTimeout + ", rehash=" + rehash + "]";
    }
}
