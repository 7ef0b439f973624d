package dev.reloadall.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Keeps from the compiler the class files that are about to be replaced or deleted: nothing may compile against a class that has gone. */
final class HidingFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Set<String> hidden;

    /** @param hidden binary names */
    HidingFiles(JavaFileManager files, Set<String> hidden) {
        super(files);
        this.hidden = hidden;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        Iterable<JavaFileObject> all = super.list(location, packageName, kinds, recurse);
        if (!"CLASS_PATH".equals(location.getName())) {
            return all;
        }
        List<JavaFileObject> shown = new ArrayList<>();
        all.forEach(each -> {
            if (!hidden.contains(inferBinaryName(location, each))) {
                shown.add(each);
            }
        });
        return shown;
    }
}
