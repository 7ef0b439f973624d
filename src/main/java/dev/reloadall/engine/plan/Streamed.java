package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.Shapes;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/**
 * Whether a loaded class can become {@code Serializable}. Object streams look for its fields, some methods and a constructor by reflection,
 * which finds what was there when the class was loaded: that must be what the present version has.
 */
final class Streamed {

    static final String SERIALIZABLE = "java/io/Serializable";
    static final String EXTERNALIZABLE = "java/io/Externalizable";
    private static final MemberKey CONSTRUCTOR = new MemberKey("<init>", "()V");
    private static final MemberKey FIELDS = new MemberKey("serialPersistentFields", "[Ljava/io/ObjectStreamField;");
    private static final String VERSION = "serialVersionUID";
    static final List<MemberKey> METHODS = List.of(new MemberKey("writeObject", "(Ljava/io/ObjectOutputStream;)V"),
            new MemberKey("readObject", "(Ljava/io/ObjectInputStream;)V"), new MemberKey("readObjectNoData", "()V"),
            new MemberKey("writeReplace", "()Ljava/lang/Object;"), new MemberKey("readResolve", "()Ljava/lang/Object;"));
    private static final int LEFT_OUT = Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT;

    private final Types types;

    /** @param types the next versions */
    Streamed(Types types) {
        this.types = types;
    }

    /** The classes that object streams will ask, from the given one up: itself and superclasses that become serializable with it. */
    List<TypeInfo> gaining(TypeInfo type) {
        List<TypeInfo> all = new ArrayList<>();
        for (TypeInfo info = type; info != null && info.reloadable() && gains(info); info = Successors.superclass(types, info)) {
            all.add(info);
        }
        return all;
    }

    private boolean gains(TypeInfo info) {
        return new Shapes(types).of(info.name(), false).interfaces().contains(SERIALIZABLE);
    }

    /** Why object streams would not find what the present version has, or {@code null}. */
    String obstacle(TypeInfo type) {
        List<TypeInfo> gaining = gaining(type);
        for (TypeInfo each : gaining) {
            String member = missing(each);
            if (member != null) {
                return "object streams find members by reflection, and so not " + member + " of " + each.name().replace('/', '.')
                        + " as this version has it";
            }
        }
        boolean external = new Shapes(types).of(type.name(), false).interfaces().contains(EXTERNALIZABLE);
        TypeInfo made = external || gaining.isEmpty() ? type : Successors.superclass(types, gaining.get(gaining.size() - 1));
        return made == null || !made.reloadable() || access(made.schema().methods().get(CONSTRUCTOR)) == access(made.nativeSchema().methods().get(CONSTRUCTOR))
                ? null : "object streams would look for a constructor that " + made.name().replace('/', '.') + " does not have as this version says";
    }

    private static int access(MemberSchema method) {
        return method == null ? -1 : method.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE);
    }

    private static String missing(TypeInfo info) {
        ClassSchema now = info.schema();
        ClassSchema natively = info.nativeSchema();
        for (MemberKey method : METHODS) {
            boolean elsewhere = info.home(new Member(Member.Kind.METHOD, method)) != null;
            if (now.methods().containsKey(method) != natively.methods().containsKey(method) || elsewhere) {
                return method.name() + "()";
            }
        }
        if (now.fields().containsKey(FIELDS) || natively.fields().containsKey(FIELDS)) {
            return FIELDS.name();
        }
        String field = missingField(info, now.fields(), natively.fields());
        return field != null ? field : missingField(info, natively.fields(), now.fields());
    }

    private static String missingField(TypeInfo info, Map<MemberKey, MemberSchema> of, Map<MemberKey, MemberSchema> in) {
        for (MemberSchema field : of.values()) {
            if (field.key().name().equals(VERSION) && (field.access() & Opcodes.ACC_SYNTHETIC) == 0 && !isVersion(field)) {
                return VERSION; // it is read from the class file
            }
            MemberSchema other = in.get(field.key());
            boolean same = other != null && (other.access() & LEFT_OUT) == (field.access() & LEFT_OUT)
                    && info.home(new Member(Member.Kind.FIELD, field.key())) == null;
            if ((field.access() & LEFT_OUT) == 0 && !same) {
                return field.key().name();
            }
        }
        return null;
    }

    private static boolean isVersion(MemberSchema field) {
        int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        return field.key().desc().equals("J") && (field.access() & constant) == constant && field.constant() != null;
    }
}
