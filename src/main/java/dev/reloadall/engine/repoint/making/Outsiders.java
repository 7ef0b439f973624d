package dev.reloadall.engine.repoint.making;

import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.engine.scan.LoadRehearsal;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.SlotPart;
import dev.reloadall.runtime.TablePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Loaded classes that are not reloadable, and yet make objects of a reloadable class or extend it. Under the reload lock. */
public final class Outsiders {

    /** What reflection makes up goes through a method that is woven. */
    private static final String REFLECTION = "jdk.internal.reflect.";

    private final World world;
    private final Supplier<Class<?>[]> loaded;
    private final Function<Collection<Class<?>>, Map<Class<?>, byte[]>> asked;
    private final Map<Class<?>, Creations> known = new WeakHashMap<>();

    /**
     * @param loaded all classes of the VM
     * @param asked gives the class files of loaded classes
     */
    public Outsiders(World world, Supplier<Class<?>[]> loaded, Function<Collection<Class<?>>, Map<Class<?>, byte[]>> asked) {
        this.world = world;
        this.loaded = loaded;
        this.asked = asked;
    }

    /** Why they would go on making objects of the class itself, or {@code null}. */
    public String obstacle(Class<?> type) {
        String name = type.getName().replace('.', '/');
        List<Class<?>> foreign = foreign(List.of(type));
        for (Class<?> each : foreign) {
            if (type.isAssignableFrom(each)) {
                return each.getName() + ", which cannot be reloaded, extends it";
            }
        }
        for (Class<?> each : foreign) {
            if (known.get(each).referred().contains(name) && refersNow(each, name)) {
                return each.getName() + ", which cannot be reloaded, has a method reference to its constructor";
            }
        }
        return null;
    }

    /** A class that loaded after it had been re-pointed has none any more, whatever its file says. */
    private boolean refersNow(Class<?> outsider, String name) {
        byte[] classFile = asked.apply(List.of(outsider)).get(outsider);
        return classFile == null || Creations.of(classFile).referred().contains(name);
    }

    /** Those that make objects of any of the classes by {@code new}, or did when they were compiled. */
    List<Class<?>> makers(Collection<Class<?>> types) {
        Set<String> names = types.stream().map(each -> each.getName().replace('.', '/')).collect(Collectors.toSet());
        return foreign(types).stream().filter(each -> makesAny(known.get(each), names)).toList();
    }

    private static boolean makesAny(Creations creations, Set<String> names) {
        return creations.made().stream().anyMatch(names::contains) || creations.referred().stream().anyMatch(names::contains);
    }

    /** Those that see any of them; from here on it is known what they make. */
    private List<Class<?>> foreign(Collection<Class<?>> types) {
        List<Class<?>> foreign = Arrays.stream(loaded.get()).filter(each -> isForeign(each, types)).toList();
        List<Class<?>> withoutFile = new ArrayList<>();
        foreign.stream().filter(each -> !known.containsKey(each)).forEach(each -> {
            byte[] classFile = read(each);
            if (classFile == null) {
                withoutFile.add(each);
            } else {
                known.put(each, Creations.of(classFile));
            }
        });
        Map<Class<?>, byte[]> made = withoutFile.isEmpty() ? Map.of() : asked.apply(withoutFile);
        withoutFile.forEach(each -> known.put(each, made.containsKey(each) ? Creations.of(made.get(each)) : Creations.NONE));
        return foreign;
    }

    private boolean isForeign(Class<?> each, Collection<Class<?>> types) {
        boolean ordinary = !each.isArray() && !each.isHidden() && !(each.getClassLoader() instanceof LoadRehearsal.Stage);
        return ordinary && types.stream().anyMatch(type -> each != type && sees(each.getClassLoader(), type))
                && world.get(each) == null && !isOurs(each) && !isReflection(each);
    }

    private static boolean isOurs(Class<?> each) {
        return SlotPart.class.isAssignableFrom(each) || TablePart.class.isAssignableFrom(each);
    }

    private static boolean isReflection(Class<?> each) {
        return each.getSuperclass() != null && each.getSuperclass().getName().startsWith(REFLECTION);
    }

    private static boolean sees(ClassLoader loader, Class<?> type) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each == type.getClassLoader()) {
                return true;
            }
        }
        return false;
    }

    /** A class that a library has made up has none. */
    private static byte[] read(Class<?> outsider) {
        try (InputStream in = outsider.getClassLoader().getResourceAsStream(outsider.getName().replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UnknownLayout(outsider.getName() + " cannot be read: " + e, e);
        }
    }
}
