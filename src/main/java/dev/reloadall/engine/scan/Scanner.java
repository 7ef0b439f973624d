package dev.reloadall.engine.scan;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares class files with what was loaded from them: one {@code stat} each, and a read only where that leaves doubt.
 */
public final class Scanner {
    private final Map<TrackedFile, FileContent> changed = new LinkedHashMap<>();
    private final Map<TrackedFile, FileContent> unknown = new LinkedHashMap<>();
    private final List<TrackedFile> deleted = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int read;

    private Scanner() {
    }

    /** Looks at every file once. The files themselves are told of nothing but that they were found unchanged. */
    public static ScanResult scan(Collection<TrackedFile> files) {
        Scanner scanner = new Scanner();
        files.forEach(scanner::examine);
        return new ScanResult(scanner.changed, scanner.unknown, scanner.deleted, scanner.refusals, files.size(), scanner.read);
    }

    private void examine(TrackedFile file) {
        try {
            FileStamp now = FileStamp.of(file.path());
            if (!file.isCertainlyUnchanged(now)) {
                compare(file, now);
            }
        } catch (NoSuchFileException e) {
            deleted.add(file);
        } catch (IOException e) {
            refusals.add(unreadable(file, e));
        }
    }

    private void compare(TrackedFile file, FileStamp now) throws IOException {
        FileContent content = FileContent.read(file.path(), now);
        read++;
        if (!file.isKnown()) {
            unknown.put(file, content);
        } else if (file.hasContent(content)) {
            file.accept(content);
        } else {
            changed.put(file, content);
        }
    }

    private static Refusal unreadable(TrackedFile file, IOException e) {
        return Refusal.of(file.internalName().replace('/', '.'), RefusalKind.UNREADABLE_FILE, "its class file cannot be read: " + e,
                "make the file readable for this program, or delete it").inFile(file.path());
    }
}
