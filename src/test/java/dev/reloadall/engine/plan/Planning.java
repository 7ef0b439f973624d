package dev.reloadall.engine.plan;

import dev.reloadall.engine.InVm;
import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.engine.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attached classes and the plans for their next versions, in the making: what single rules add can be looked at. */
final class Planning {

    private final World world = new World();
    private final Map<String, byte[]> first;
    private final ClassLoader loader;
    private Map<String, PlannedClass> changed = Map.of();
    PlanBuilder plan;

    Planning(String before) throws ClassNotFoundException {
        InVm.instrumentation();
        first = SourceCompiler.quickly(before);
        loader = new SourceCompiler.Loader(first);
        for (Map.Entry<String, byte[]> each : first.entrySet()) {
            LoadedType type = new LoadedType(loader, Path.of(each.getKey() + ".class"), each.getValue(), each.getValue(), false);
            type.setType(Class.forName(each.getKey().replace('/', '.'), false, loader));
            world.add(loader, type);
        }
    }

    /** Begins a plan with the classes that this version changes. */
    Planning change(String after) {
        plan = new PlanBuilder(world, type -> true, name -> false);
        changed = new TreeMap<>();
        SourceCompiler.quickly(after).forEach((name, classFile) -> {
            if (first.containsKey(name) && !Arrays.equals(classFile, type(name).state().logical())) {
                changed.put(name, plan.change(new Candidate(type(name), classFile)));
            }
        });
        changed.values().forEach(each -> each.setRenames(Renames.annotated(each, List.copyOf(changed.values()))));
        return this;
    }

    /** Tells the plan of the classes that this version adds. */
    Planning expectAdded(String after) {
        SourceCompiler.quickly(after).forEach((name, classFile) -> {
            if (!first.containsKey(name)) {
                plan.expect(loader, classFile);
            }
        });
        return this;
    }

    /** Assigns homes, as the plan does first of all. */
    Planning assign() {
        changed.values().forEach(each -> new HomeAssigner(each).assign());
        return this;
    }

    /** Makes the planned versions the present ones, without any code. */
    Planning commit() {
        for (PlannedClass each : plan.classes()) {
            List<TypeState.DefinedCompanion> companions = new ArrayList<>(each.before().companions());
            companions.add(new TypeState.DefinedCompanion(each.fresh(), (Class<?>) null, null));
            each.type().setState(new TypeState(each.version(), each.logical(), each.info(), new LinkedHashMap<>(each.everHomes()), each.retired(), companions,
                    each.type().nativeBytes()));
        }
        return this;
    }

    LoadedType type(String name) {
        return world.get(loader, name);
    }

    PlannedClass planned(String name) {
        return plan.get(type(name));
    }

    /** Member to home as {@code companion.name desc}, in order. */
    Map<String, String> homes(String name) {
        Map<String, String> homes = new LinkedHashMap<>();
        planned(name).homes().forEach((member, home) -> homes.put(text(member), text(home)));
        return homes;
    }

    static String text(Member member) {
        return member.kind().toString().toLowerCase() + " " + member.key().name();
    }

    private static String text(Home home) {
        return home.companion() + "." + home.name() + " " + home.desc() + (home.index() < 0 ? "" : " " + home.index());
    }
}
