package dev.reloadall.engine;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.scan.LoadRehearsal;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Tells an edit from what another agent wove into a class before we saw it: JaCoCo's probes in a class would otherwise be taken
 * for its first version, and every class for one that has changed. Each class is examined once, when its file first differs.
 */
final class ForeignCode {
    private final Redefiner redefiner;
    private boolean resting;

    ForeignCode(Redefiner redefiner) {
        this.redefiner = redefiner;
    }

    /** Does something on a thread that must load nothing: all others may stand still, with the locks of their loaders. */
    <T> T unexamined(Supplier<T> action) {
        resting = true;
        try {
            return action.get();
        } finally {
            resting = false;
        }
    }

    /**
     * Takes the other agent's part out of the first version.
     *
     * @param content the class file as it is now, under canonical names; well-formed
     */
    void examine(LoadedType type, byte[] content) {
        if (resting || type.type() == null || !type.beginExamination()) {
            return;
        }
        LoadRehearsal.Result rehearsed = redefiner.rehearse(type.type(), content);
        byte[] woven = type.isPrepared() ? rehearsed.before() : rehearsed.after();
        if (woven != null && !ClassFiles.isSame(woven, content)) {
            separate(type, content, woven);
        }
    }

    private static void separate(LoadedType type, byte[] content, byte[] woven) {
        byte[] loaded = type.state().logical();
        Set<MemberKey> foreign = added(SchemaReader.read(content), SchemaReader.read(woven));
        boolean unedited = ClassFiles.isSame(woven, loaded);
        type.separate(unedited ? content : without(foreign, loaded), without(foreign, type.isPrepared() ? type.nativeBytes() : loaded));
    }

    private static Set<MemberKey> added(ClassSchema before, ClassSchema after) {
        Set<MemberKey> added = new HashSet<>(after.fields().keySet());
        added.addAll(after.methods().keySet());
        added.removeAll(before.fields().keySet());
        added.removeAll(before.methods().keySet());
        return added;
    }

    private static byte[] without(Set<MemberKey> members, byte[] classFile) {
        ClassNode node = Nodes.read(classFile);
        node.fields.removeIf(each -> members.contains(new MemberKey(each.name, each.desc)));
        node.methods.removeIf(each -> members.contains(new MemberKey(each.name, each.desc)));
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }
}
