package dev.reloadall.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import dev.reloadall.runtime.Epoch;
import dev.reloadall.runtime.Extension;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.util.CheckClassAdapter;

/**
 * Two versions of some classes, their homes assigned by hand, so that what single weavers make of them can be verified and run
 * in a loader of its own, without a reload. The class {@code Main} with the method under test is there in both.
 */
final class Weaving {

    private static final String MAIN = " class Main { static Object run() throws Throwable { %s } }";

    final Map<String, byte[]> before;
    final Map<String, byte[]> after;
    final Map<String, TypeInfo> infos = new HashMap<>();
    final Map<String, Companion> companions = new LinkedHashMap<>();

    /** @param body of {@code Main.run()} in the second version */
    Weaving(String before, String after, String body) {
        this(SourceCompiler.quickly(before + MAIN.formatted("return null;")), SourceCompiler.quickly(after + MAIN.formatted(body)));
    }

    Weaving(Map<String, byte[]> before, Map<String, byte[]> after) {
        this.before = before;
        this.after = after;
        before.forEach((name, classFile) -> infos.put(name, info(name, SchemaReader.read(classFile))));
        before.keySet().forEach(this::dispatch);
    }

    /** What the VM would select in the place of an added override moves to its class's companion. */
    private void dispatch(String name) {
        for (Member member : Set.copyOf(infos.get(name).homes().keySet())) {
            for (TypeInfo above = infos.get(infos.get(name).nativeSchema().superName()); above != null;
                    above = infos.get(above.nativeSchema().superName())) {
                MemberSchema overridden = above.nativeSchema().methods().get(member.key());
                if (member.kind() == Member.Kind.METHOD && overridden != null && overridden.isVirtual() && !overridden.isAbstract()) {
                    Companion companion = companions.get(above.name());
                    above.homes().computeIfAbsent(member, key -> settle(companion, key, Links.withReceiver(companion.name().replace("$v2", ""), key.key().desc())));
                }
            }
        }
    }

    /** What {@code Main.run()} of the second version returns. */
    static Object run(String before, String after, String body) throws Throwable {
        return new Weaving(before, after, body).run();
    }

    private TypeInfo info(String name, ClassSchema natively) {
        ClassSchema logical = after.containsKey(name) ? SchemaReader.read(after.get(name)) : natively;
        Companion companion = Companion.named(name + "$v2", true);
        companions.put(name, companion);
        Map<Member, Home> homes = new LinkedHashMap<>();
        logical.fields().values().stream().filter(field -> !isHosted(natively.fields().get(field.key()), field, Opcodes.ACC_STATIC))
                .forEach(field -> homes.put(Member.field(field), settle(companion, Member.field(field), field.key().desc())));
        int hosting = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNCHRONIZED;
        for (MemberSchema method : logical.methods().values()) {
            boolean none = method.isAbstract() || method.key().name().equals("<clinit>");
            if (!none && !isHosted(natively.methods().get(method.key()), method, hosting)) {
                homes.put(Member.method(method), home(companion, name, method, homes.size()));
            }
        }
        return new TypeInfo(natively, logical, homes, true);
    }

    private static boolean isHosted(MemberSchema natively, MemberSchema logical, int flags) {
        return natively != null && (natively.access() & flags) == (logical.access() & flags) && (!natively.isAbstract() || logical.isAbstract());
    }

    private static Home home(Companion companion, String owner, MemberSchema method, int index) {
        Member member = Member.method(method);
        String desc = method.key().desc();
        return switch (member.kind()) {
            case CONSTRUCTOR -> new Home(owner, "<init>", desc, index);
            case METHOD -> settle(companion, member, Links.withReceiver(owner, desc));
            default -> settle(companion, member, desc);
        };
    }

    private static Home settle(Companion companion, Member member, String desc) {
        Home home = new Home(companion.name(), member.key().name(), desc, -1);
        companion.members().put(member, home);
        return home;
    }

    /** The world after the reload. */
    Types types() {
        return name -> infos.containsKey(name) ? infos.get(name) : infos.computeIfAbsent(name, this::other);
    }

    private TypeInfo other(String name) {
        if (after.containsKey(name)) {
            ClassSchema schema = SchemaReader.read(after.get(name));
            return new TypeInfo(schema, schema, Map.of(), true);
        }
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            return in == null ? null : TypeInfo.library(SchemaReader.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the native code of a class is woven. */
    Site site(String name) {
        return site(name, infos.get(name).nativeSchema());
    }

    /** Where the code of a class's companion is woven. */
    Site companionSite(String name) {
        return site(name, CompanionWeaver.schema(name + "$v2"));
    }

    private Site site(String name, ClassSchema executing) {
        return new Site(types(), infos.get(name), executing, (handle, desc) -> new Home(name + "$v2", "bridge", desc, -1));
    }

    ClassWeaver classWeaver(String name) {
        return new ClassWeaver(types(), infos.get(name), Nodes.read(before.get(name)), Nodes.read(after.getOrDefault(name, before.get(name))), Set.of());
    }

    /** All class files that make the second version: natives, companions, and what loads later. */
    Map<String, byte[]> weave() {
        Map<String, byte[]> woven = new TreeMap<>();
        before.keySet().forEach(name -> {
            Woven one = classWeaver(name).weave(List.of(), companions.get(name));
            woven.put(name, one.nativeBytes());
            woven.putAll(one.companions());
        });
        after.forEach((name, classFile) -> {
            if (!before.containsKey(name)) {
                woven.put(name, LoadWeaver.weave(types(), classFile));
            }
        });
        return woven;
    }

    Object run() throws Throwable {
        return run(load(weave()));
    }

    /** Verifies, twice over, and initializes all of the classes. */
    ClassLoader load(Map<String, byte[]> woven) throws Exception {
        InVm.instrumentation();
        ClassLoader loader = new SourceCompiler.Loader(woven);
        for (byte[] each : woven.values()) {
            StringWriter problems = new StringWriter();
            CheckClassAdapter.verify(new ClassReader(each), loader, false, new PrintWriter(problems));
            assertThat(problems.toString()).isEmpty();
        }
        Epoch.setResolver((receiver, owner, name, type) -> virtual(receiver, new Member(Member.Kind.METHOD, new MemberKey(name,
                type.toMethodDescriptorString())), type));
        for (Companion each : companions.values()) {
            if (each.hasParts()) {
                String owner = each.name().substring(0, each.name().length() - "$v2".length());
                Extension.of(loader.loadClass(owner)).setParts(List.of(loader.loadClass(each.name())));
            }
        }
        for (String name : woven.keySet()) {
            Class.forName(name.replace('/', '.'), true, loader);
        }
        return loader;
    }

    static Object run(ClassLoader loader) throws Throwable {
        Method main = loader.loadClass("Main").getDeclaredMethod("run");
        main.setAccessible(true);
        try {
            return main.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Selection over the second version, as the engine's resolver does it. */
    private MethodHandle virtual(Class<?> receiver, Member method, MethodType type) {
        try {
            for (Class<?> each = receiver; each != null; each = each.getSuperclass()) {
                MethodHandle found = declared(each, method, type);
                if (found != null) {
                    return found;
                }
                for (Class<?> implemented : each.getInterfaces()) {
                    found = declared(implemented, method, type);
                    if (found != null) {
                        return found;
                    }
                }
            }
            throw new AbstractMethodError(receiver.getName() + "." + method.key());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private MethodHandle declared(Class<?> type, Member method, MethodType signature) throws ReflectiveOperationException {
        TypeInfo info = types().find(type.getName().replace('.', '/'));
        Home home = info == null ? null : info.home(method); // a successor is nobody's
        if (home != null) {
            return TrustedLookup.get().findStatic(Class.forName(home.companion(), true, type.getClassLoader()), home.name(),
                    signature.insertParameterTypes(0, type));
        }
        MemberSchema own = info == null ? null : info.schema().methods().get(method.key());
        return own == null || !own.isVirtual() || own.isAbstract() ? null : TrustedLookup.get().findSpecial(type, method.key().name(), signature, type);
    }
}
