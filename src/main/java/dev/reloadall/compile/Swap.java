package dev.reloadall.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts new files in the place of old ones, and takes others away; when one fails, all are as before. */
final class Swap {
    private final Map<Path, Path> moves = new LinkedHashMap<>();
    /** Null for a file that was not there. */
    private final Map<Path, byte[]> former = new LinkedHashMap<>();

    /** @param staged will be gone afterwards, unless it says what {@code target} says */
    void put(Path staged, Path target) {
        moves.put(target, staged);
    }

    void remove(Path target) {
        moves.put(target, null);
    }

    void run() throws IOException {
        try {
            for (Map.Entry<Path, Path> each : moves.entrySet()) {
                swap(each.getValue(), each.getKey());
            }
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    private void swap(Path staged, Path target) throws IOException {
        byte[] now = Files.exists(target) ? Files.readAllBytes(target) : null;
        if (staged == null) {
            former.put(target, now);
            Files.deleteIfExists(target);
        } else if (!Arrays.equals(now, Files.readAllBytes(staged))) {
            Files.createDirectories(target.getParent());
            former.put(target, now);
            move(staged, target);
        } else {
            // the same again, but younger than its source now
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(staged));
        }
    }

    private static void move(Path staged, Path target) throws IOException {
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void takeBack(Exception cause) {
        former.forEach((target, content) -> {
            try {
                if (content == null) {
                    Files.deleteIfExists(target);
                } else {
                    Files.write(target, content);
                }
            } catch (IOException e) {
                cause.addSuppressed(new UncheckedIOException("cannot restore " + target, e));
            }
        });
    }
}
