package dev.reloadall.engine.plan;

import dev.reloadall.Warning;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/**
 * Fields that object streams do not know: the JDK takes from the VM which ones a class has, and reads and writes them where the VM laid them out.
 *
 * <p>Said only of classes that mean to be written: every exception may be, by its superclass.
 */
final class Streams {

    private static final MemberKey VERSION = new MemberKey("serialVersionUID", "J");
    private static final int LEFT_OUT = Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;

    private Streams() {
    }

    static void warn(PlanBuilder plan, PlannedClass planned) {
        ClassSchema now = planned.diff().to();
        if (now.isEnum() || !now.interfaces().contains(Streamed.SERIALIZABLE) && !now.fields().containsKey(VERSION)) {
            return;
        }
        List<String> hooks = Streamed.METHODS.stream().filter(now.methods()::containsKey)
                .filter(key -> !planned.diff().from().methods().containsKey(key)).map(key -> key.name() + "()").toList();
        if (!hooks.isEmpty()) {
            plan.warn(Warning.of(planned.type().name().replace('/', '.'), "object streams do not call what is new in it, "
                    + String.join(", ", hooks) + ", until a restart"));
        }
        List<MemberSchema> added = planned.diff().fieldsAdded().stream().filter(field -> (field.access() & LEFT_OUT) == 0).toList();
        if (!added.isEmpty()) {
            String names = added.stream().map(field -> field.key().name()).collect(Collectors.joining(", "));
            plan.warn(Warning.of(planned.type().name().replace('/', '.'), "object streams neither write nor read what is new in it, "
                    + names + ", until a restart"));
        }
    }
}
