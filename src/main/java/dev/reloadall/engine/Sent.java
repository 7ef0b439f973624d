package dev.reloadall.engine;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.hotswap.Answer;
import dev.reloadall.engine.hotswap.Reloads;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.world.LoadedType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reloads of what a debugger sends. */
final class Sent implements Reloads {

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
        return transactions.reloadAtOnce(action);
    }

    @Override
    public byte[] bodies(Map<Class<?>, byte[]> sent, LoadedType type) {
        resolve.run();
        return reloader.bodies(sent, type);
    }

    @Override
    public ReloadReport reload(Map<Class<?>, byte[]> sent, Collection<Answer> taken) {
        return told.apply(() -> {
            taken.forEach(Sent::install);
            try {
                return reloader.reloadSent(sent);
            } catch (ReloadException e) {
                takeBack(taken);
                throw e;
            }
        }).get();
    }

    /** The VM runs the answer, unless a reload has come in between, after which it does not. */
    private static void install(Answer answer) {
        if (answer.type().state() == answer.state()) {
            answer.type().setState(answer.state().installing(answer.classFile()));
        }
    }

    private void takeBack(Collection<Answer> taken) {
        Map<Class<?>, byte[]> former = new LinkedHashMap<>();
        for (Answer each : taken) {
            Class<?> type = each.type().type();
            if (type != null && each.type().state().installed() == each.classFile() && each.state().installed() != each.classFile()) {
                each.type().setState(each.state());
                former.put(type, each.state().installed());
            }
        }
        redefiner.redefine(former);
    }
}
