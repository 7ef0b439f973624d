package dev.reloadall.engine.plan;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.weave.ClassWeaver;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.weave.WeaveRefusal;
import dev.reloadall.engine.weave.Woven;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.engine.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The order of planning: changed classes, their homes, what they drag along, and the weaving of it all. */
public final class Planner {

    private final World world;
    private final Predicate<LoadedType> initialized;
    private final Predicate<String> taken;
    private final Repointing repointing;
    private final PartCensus census;

    /**
     * @param initialized has the VM run the class's static initializer?
     * @param taken names of companions that failed reloads have left behind
     * @param repointing asked when the plan needs it
     * @param census asked when fields come back
     */
    public Planner(World world, Predicate<LoadedType> initialized, Predicate<String> taken, Repointing repointing, PartCensus census) {
        this.census = census;
        this.repointing = repointing;
        this.world = world;
        this.initialized = initialized;
        this.taken = taken;
    }

    /**
     * Computed fully before the VM is touched.
     *
     * @param fresh new classes which no loader finds under their canonical names
     */
    public Plan plan(List<Candidate> candidates, Map<ClassLoader, List<byte[]>> fresh) {
        PlanBuilder plan = new PlanBuilder(world, initialized, taken);
        fresh.forEach((loader, classFiles) -> classFiles.forEach(each -> plan.expect(loader, each)));
        List<PlannedClass> changed = candidates.stream().map(plan::change).toList();
        changed.forEach(each -> new RefusalRules(plan, each, repointing).apply());
        if (plan.refusals().isEmpty()) {
            settle(plan, changed);
            if (plan.refusals().isEmpty()) {
                weave(plan);
            }
        }
        return new Plan(List.copyOf(plan.classes()), plan.refusals(), plan.warnings(), plan.unfilled(), plan.uninitialized());
    }

    private void settle(PlanBuilder plan, List<PlannedClass> changed) {
        changed.stream().filter(each -> !each.isUndone()).forEach(each -> each.setRenames(Renames.annotated(each, changed)));
        for (PlannedClass each : changed) {
            each.setRenewed(new EnumRules(plan, each, repointing).apply(new RenewedFields(each, plan.isInitialized(each.type())).find()));
        }
        SwitchMaps switches = new SwitchMaps(plan, changed);
        changed.forEach(each -> each.setRenewed(switches.of(each)));
        changed.forEach(each -> new HomeAssigner(each).assign());
        new Overrides(plan).move();
        new SharedConstants(plan, changed).addTemplates();
        changed.forEach(each -> new Initializers(plan, each).add());
        changed.stream().filter(each -> !each.isUndone()).forEach(each -> LikelyRenames.suggest(plan, each));
        changed.forEach(each -> Streams.warn(plan, each));
        changed.forEach(each -> new EnumRules(plan, each, repointing).addTemplates());
        changed.forEach(each -> new Revival(each, census).apply());
        switches.include();
        new Successors(plan, repointing).include();
        new NestSubclasses(plan, repointing).include();
        new Dependents(plan).include();
    }

    private static void weave(PlanBuilder plan) {
        for (PlannedClass each : List.copyOf(plan.classes())) {
            try {
                each.setWoven(weave(plan, each));
                if (!each.isChanged() && !each.isRedefinedAnyway() && !each.isRepointed() && each.openings().isEmpty() && isAsBefore(each)) {
                    plan.remove(each.type());
                }
            } catch (WeaveRefusal e) {
                plan.refuse(each, e.member(), e.isLimit() ? RefusalKind.VM_REFUSED : RefusalKind.INTERNAL, e.getMessage(),
                        e.isLimit() ? "make it shorter; a restart takes it as it is" : "please report the class file; a restart takes it");
            }
        }
    }

    private static Woven weave(PlanBuilder plan, PlannedClass planned) {
        List<Companion> existing = planned.existing().stream().map(TypeState.DefinedCompanion::companion).toList();
        Map<String, byte[]> settled = planned.existing().stream()
                .filter(each -> each.companion().isSettled(planned.homes()) && (planned.recoded().isEmpty() || each != planned.revived()))
                .collect(Collectors.toMap(each -> each.companion().name(), TypeState.DefinedCompanion::installed));
        return new ClassWeaver(plan.types(planned.type()), planned.info(), Nodes.read(planned.type().nativeBytes()),
                planned.node(), planned.type().passThroughs()).weave(existing, planned.fresh(), settled);
    }

    private static boolean isAsBefore(PlannedClass planned) {
        TypeState before = planned.before();
        return planned.woven().fresh() == null && Arrays.equals(planned.woven().nativeBytes(), before.installed())
                && before.companions().stream().allMatch(each ->
                        Arrays.equals(planned.woven().companions().get(each.companion().name()), each.installed()));
    }
}
