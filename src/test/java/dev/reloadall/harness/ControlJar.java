package dev.reloadall.harness;

import java.nio.file.Path;
import java.util.List;

/** A reloadall that does nothing, from {@code src/test/control}: with it, whatever needs a reload must fail. */
public final class ControlJar {
    private ControlJar() {
    }

    /**
     * Builds it into the workspace.
     *
     * @param api the real jar, or its classes: all of the API that is not replaced comes from there
     */
    public static Path build(Path api, Workspace workspace) {
        Path classes = workspace.newFolder("control");
        String said = new SourceCompiler(List.of(api)).compile(Installation.root().resolve("src/test/control"), classes, 17);
        if (!said.isEmpty()) {
            throw new IllegalStateException("the control does not compile:\n" + said);
        }
        return new JarFolder()
                .manifest("Premain-Class", "dev.reloadall.ReloadAll")
                .manifest("Class-Path", api.toUri().toString())
                .pack(classes, "", workspace.folder().resolve("control.jar"));
    }
}
