package dev.reloadall.engine;

import dev.reloadall.ReloadReport;
import dev.reloadall.engine.hotswap.Answer;
import dev.reloadall.engine.hotswap.Prospect;
import dev.reloadall.engine.hotswap.Reloads;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.migrate.ReloadingCode;
import dev.reloadall.engine.world.LoadedType;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reloads of what a debugger sends. */
final class Sent implements Reloads {

    /** A debugger waits, and so may whole programs. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final Reloader reloader;
    private final Redefiner redefiner;
    private final Runnable resolve;
    private final UnaryOperator<Supplier<ReloadReport>> told;

    /**
     * @param resolve finds the classes that have loaded
     * @param told a reload under the lock, of which everybody is told who wants to be
     */
    Sent(Transactions transactions, Reloader reloader, Redefiner redefiner, Runnable resolve, UnaryOperator<Supplier<ReloadReport>> told) {
        this.transactions = transactions;
        this.reloader = reloader;
        this.redefiner = redefiner;
        this.resolve = resolve;
        this.told = told;
    }

    @Override
    public <T> T atOnce(Supplier<T> action) {
        return transactions.reloadWithin(AT_ONCE, action);
    }

    @Override
    public Prospect prospect(Map<Class<?>, byte[]> sent, LoadedType type) {
        resolve.run();
        return reloader.prospect(sent, type);
    }

    @Override
    public ReloadReport reload(Map<Class<?>, byte[]> sent, Collection<Answer> taken) {
        try {
            return transactions.reloadWithin(PATIENCE, () -> told.apply(() -> reloadRunning(sent, taken)).get());
        } catch (RuntimeException | Error e) {
            transactions.besideTransactions(() -> takeBack(taken));
            throw e;
        }
    }

    private ReloadReport reloadRunning(Map<Class<?>, byte[]> sent, Collection<Answer> taken) {
        Map<Class<?>, byte[]> running = new HashMap<>();
        taken.stream().filter(Answer::isRunning).forEach(each -> running.put(each.type().type(), each.woven()));
        redefiner.setAhead(running);
        try {
            return reloader.reloadSent(sent);
        } finally {
            redefiner.setAhead(Map.of());
        }
    }

    /** The reload may have failed before it came to redefining, or have found no time. */
    private void takeBack(Collection<Answer> taken) {
        Map<Class<?>, byte[]> former = new HashMap<>();
        for (Answer each : taken) {
            Class<?> type = each.type().type();
            if (type != null && !each.isInForce()) {
                former.put(type, each.type().state().installed());
            }
        }
        redefiner.redefine(former);
    }

    @Override
    public boolean isReloading() {
        return ReloadingCode.isRunning();
    }
}
