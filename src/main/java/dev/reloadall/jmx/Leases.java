package dev.reloadall.jmx;

import dev.reloadall.AutoReloader;
import dev.reloadall.watch.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The clients that watch from elsewhere, by the name each has given itself. */
final class Leases {
    private record Watching(Lease lease, AutoReloader watcher) {
    }

    private final Function<Told, AutoReloader> watch;
    private final Map<String, Watching> clients = new HashMap<>();

    Leases(Function<Told, AutoReloader> watch) {
        this.watch = watch;
    }

    /** Starts watching for a new client, and gives a known one what has happened. */
    synchronized Answer poll(String client) {
        clients.values().removeIf(each -> !each.lease().wanted());
        return clients.computeIfAbsent(client, name -> {
            Lease lease = new Lease();
            return new Watching(lease, watch.apply(lease));
        }).lease().take();
    }

    Answer end(String client) {
        Watching watching;
        synchronized (this) {
            watching = clients.remove(client);
        }
        if (watching == null) {
            return Answer.done("", "{}");
        }
        watching.lease().end();
        watching.watcher().close();
        return watching.lease().take();
    }
}
