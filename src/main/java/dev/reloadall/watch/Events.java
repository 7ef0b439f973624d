package dev.reloadall.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the watcher early. What the file system tells is a hint and no more: it may come twice, late, or, over a network
 * or when the system has run out of watches, never. So what an event says is not even read.
 */
final class Events implements AutoCloseable {
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    Events() {
        service = open();
    }

    /** Null where the system has none left: then the periodic look does it alone. */
    private static WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Asks to be told of these, and of no others any more. */
    void of(Collection<Path> directories) {
        if (service == null) {
            return;
        }
        keys.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().isValid() || !directories.contains(entry.getKey());
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        directories.stream().filter(directory -> !keys.containsKey(directory)).forEach(this::register);
    }

    private void register(Path directory) {
        try {
            keys.put(directory, directory.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | ClosedWatchServiceException e) {
            keys.remove(directory); // gone again, no watch left, or closed: the periodic look needs none
        }
    }

    /** Returns when something happened, the time has passed, or this was closed. */
    void await(long millis) throws InterruptedException {
        if (service == null) {
            pause(millis);
            return;
        }
        try {
            for (WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS); key != null; key = service.poll()) {
                key.pollEvents();
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            closed.countDown();
        }
    }

    /** Returns when the time has passed or this was closed. */
    void pause(long millis) throws InterruptedException {
        closed.await(millis, TimeUnit.MILLISECONDS);
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException("cannot stop watching", e);
            }
        }
    }
}
