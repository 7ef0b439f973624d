package dev.reloadall.engine;

import dev.reloadall.ClassOutcome;
import dev.reloadall.Verdict;
import dev.reloadall.engine.diff.Readable;
import dev.reloadall.engine.diff.SchemaDiff;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.LoadedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the report says of each class. */
final class Outcomes {

    private Outcomes() {
    }

    static ClassOutcome of(PlannedClass planned, long instances) {
        Verdict verdict = planned.bodiesOnly() && !planned.gainsParts() ? Verdict.BODIES : Verdict.SCHEMA;
        ClassOutcome.Builder outcome = ClassOutcome.builder(planned.type().name().replace('/', '.'), planned.version(), verdict);
        SchemaDiff diff = planned.diff();
        fields(outcome, planned);
        String owner = planned.type().name();
        visible(diff.methodsAdded()).forEach(method -> outcome.methodAdded(Readable.method(owner, method)));
        visible(diff.methodsRemoved()).forEach(method -> outcome.methodRemoved(Readable.method(owner, method)));
        boolean state = planned.gainsParts();
        String how = planned.type().isPrepared() ? "slot" : "side table (slower: class was loaded before the agent)";
        return outcome.instancesMigrated(instances).how(how(state ? how : "", planned.isRepointed())).build();
    }

    private static String how(String state, boolean repointed) {
        return !repointed ? state : state.isEmpty() ? "re-pointed" : state + ", re-pointed";
    }

    private static void fields(ClassOutcome.Builder outcome, PlannedClass planned) {
        SchemaDiff diff = planned.diff();
        Set<MemberSchema> told = new HashSet<>();
        renamed(outcome, planned, told);
        for (MemberSchema now : diff.fieldsAdded()) {
            for (MemberSchema before : diff.fieldsRemoved()) {
                if (now.key().name().equals(before.key().name()) && now.isStatic() == before.isStatic() && !told.contains(now)) {
                    outcome.fieldRetyped(now.key().name(), type(before), type(now));
                    told.add(now);
                    told.add(before);
                }
            }
        }
        visible(diff.fieldsAdded()).stream().filter(field -> !told.contains(field))
                .forEach(field -> outcome.fieldAdded(Readable.fieldType(field), field.key().name()));
        visible(diff.fieldsRemoved()).stream().filter(field -> !told.contains(field))
                .forEach(field -> outcome.fieldRemoved(Readable.fieldType(field), field.key().name()));
    }

    private static void renamed(ClassOutcome.Builder outcome, PlannedClass planned, Set<MemberSchema> told) {
        planned.renames().forEach((field, former) -> {
            outcome.fieldRenamed(former, field.name());
            told.add(planned.diff().to().fields().get(field));
            planned.diff().fieldsRemoved().stream().filter(each -> each.key().name().equals(former)).forEach(told::add);
        });
    }

    private static String type(MemberSchema field) {
        return Readable.type(Type.getType(field.key().desc()));
    }

    /** What the compiler made up is not the user's news. */
    private static List<MemberSchema> visible(List<MemberSchema> members) {
        return members.stream().filter(member -> !member.is(Opcodes.ACC_SYNTHETIC) && !member.key().name().equals("<clinit>")).toList();
    }

    static ClassOutcome deleted(LoadedType type) {
        int version = type.state().version();
        return ClassOutcome.builder(type.name().replace('/', '.'), version, Verdict.DELETED).build();
    }
}
