package dev.reloadall.engine;

import dev.reloadall.engine.match.Match;
import dev.reloadall.engine.match.RetiredLambda;
import dev.reloadall.engine.weave.Nodes;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Lambdas that a version no longer has: live objects made from them keep their body, so the class keeps it. */
final class RetiredLambdas {

    private RetiredLambdas() {
    }

    /** The new version with the old bodies added to it. */
    static byte[] keep(byte[] before, byte[] after, Match match) {
        ClassNode now = Nodes.read(after);
        List<RetiredLambda> own = match.unmatchedOld().stream().filter(each -> each.owner().equals(now.name)).toList();
        if (own.isEmpty()) {
            return after;
        }
        for (MethodNode method : Nodes.read(before).methods) {
            if (own.stream().anyMatch(each -> each.name().equals(method.name) && each.descriptor().equals(method.desc))) {
                now.methods.add(method);
            }
        }
        ClassWriter writer = new ClassWriter(0);
        now.accept(writer);
        return writer.toByteArray();
    }
}
