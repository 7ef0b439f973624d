package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.SchemaReader;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One reloadable class that the VM has loaded, from its first version on. Changes under the reload lock alone. */
public final class LoadedType {

    private final String name;
    private final WeakReference<ClassLoader> loader;
    private final Path file;
    private final boolean prepared;
    private volatile byte[] nativeBytes;
    private volatile Set<MemberKey> passThroughs;
    private boolean instrumented;
    private boolean examined;
    private WeakReference<Class<?>> type = new WeakReference<>(null);
    private volatile TypeState state;

    /**
     * @param loader its defining loader
     * @param file its class file
     * @param original the class file as it was loaded, before preparation
     * @param nativeBytes as the VM got it
     * @param prepared did the agent see it at load time?
     */
    public LoadedType(ClassLoader loader, Path file, byte[] original, byte[] nativeBytes, boolean prepared) {
        this.loader = new WeakReference<>(Objects.requireNonNull(loader));
        this.file = file;
        this.prepared = prepared;
        begin(original, nativeBytes);
        this.name = state.info().name();
    }

    private void begin(byte[] original, byte[] natively) {
        ClassSchema schema = SchemaReader.read(original);
        ClassSchema nativeSchema = prepared ? SchemaReader.read(natively) : schema;
        nativeBytes = natively;
        Set<MemberKey> added = new HashSet<>(nativeSchema.methods().keySet());
        added.removeAll(schema.methods().keySet());
        passThroughs = Set.copyOf(added);
        state = new TypeState(1, original, new TypeInfo(nativeSchema, schema, Map.of(), true), Map.of(), Set.of(), List.of(), natively);
    }

    /**
     * Another agent had its hands in what was taken for the first version.
     *
     * @param original the first version without that
     * @param natively as the VM got it, without the members that the other agent added
     */
    public void separate(byte[] original, byte[] natively) {
        begin(original, natively);
        instrumented = true;
    }

    /** Did another agent rewrite it as it loaded? */
    public boolean isInstrumented() {
        return instrumented;
    }

    /** {@return true once: is it still the first version as it was loaded, and has nobody looked whose it is?} */
    public boolean beginExamination() {
        boolean first = !examined && state.version() == 1 && state.companions().isEmpty();
        examined = true;
        return first;
    }

    /** Internal name. */
    public String name() {
        return name;
    }

    /** The defining loader, or {@code null} when it has gone. */
    public ClassLoader loader() {
        return loader.get();
    }

    /** The class, or {@code null} while it is being loaded and after it has gone. */
    public Class<?> type() {
        return type.get();
    }

    /** Says which class this is, once the VM has it. */
    public void setType(Class<?> loaded) {
        type = new WeakReference<>(loaded);
    }

    public Path file() {
        return file;
    }

    /** The class file the VM got first; its layout is the native one. */
    public byte[] nativeBytes() {
        return nativeBytes;
    }

    /** Methods that preparation added and no version has declared. */
    public Set<MemberKey> passThroughs() {
        return passThroughs;
    }

    public boolean isPrepared() {
        return prepared;
    }

    public TypeState state() {
        return state;
    }

    /** Makes a version the present one. */
    public void setState(TypeState next) {
        state = next;
    }

    @Override
    public String toString() {
        return name.replace('/', '.') + " v" + state.version();
    }
}
