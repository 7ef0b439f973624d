package dev.reloadall.engine.plan;

import dev.reloadall.engine.diff.SchemaDiff;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.weave.Woven;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.Shape;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.TypeState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** One class of a plan while it is made: a changed one, or one that must be rewoven because another changed. */
public final class PlannedClass {

    private final LoadedType type;
    /** Lest it goes while it is being reloaded: whatever else is known of a class refers to it weakly. */
    private final Class<?> alive;
    private final TypeState before;
    private final byte[] logical;
    private final ClassNode node;
    private final SchemaDiff diff;
    private final boolean changed;
    private final Map<Member, Home> homes = new LinkedHashMap<>();
    private final Map<Member, Home> everHomes;
    private final Set<Member> retired;
    private Set<Member> renewed = Set.of();
    private Map<MemberKey, String> renames = Map.of();
    private boolean undone;
    private Companion fresh;
    private TypeState.DefinedCompanion revived;
    private Set<Home> recoded = Set.of();
    private Woven woven;
    private EnumChange enumChange;
    private final Set<MemberKey> templates = new LinkedHashSet<>();
    private final Set<MemberKey> copied = new HashSet<>();
    private final List<String> copiedBy = new ArrayList<>();
    private boolean redefinedAnyway;
    private Shape shape;
    private final Set<ClassOpening> openings = EnumSet.noneOf(ClassOpening.class);

    PlannedClass(LoadedType type, byte[] logical, boolean changed) {
        this.type = type;
        this.alive = type.type();
        this.before = type.state();
        this.logical = logical;
        this.node = Nodes.read(logical);
        this.diff = SchemaDiff.between(before.info().schema(), SchemaReader.read(logical));
        this.changed = changed;
        this.everHomes = new LinkedHashMap<>(before.everHomes());
        this.retired = new HashSet<>(before.retired());
        this.shape = before.info().shape();
    }

    public LoadedType type() {
        return type;
    }

    /** The state it is reloaded from. */
    public TypeState before() {
        return before;
    }

    public byte[] logical() {
        return logical;
    }

    public ClassNode node() {
        return node;
    }

    public SchemaDiff diff() {
        return diff;
    }

    /** Is it a new version, or the same one rewoven? */
    public boolean isChanged() {
        return changed;
    }

    /** Does nothing but code, annotations and line numbers differ? */
    public boolean bodiesOnly() {
        return diff.bodiesOnly();
    }

    public int version() {
        return changed ? before.version() + 1 : before.version();
    }

    Map<Member, Home> homes() {
        return homes;
    }

    Map<Member, Home> everHomes() {
        return everHomes;
    }

    /** Fields that both versions have and that start anew. */
    public Set<Member> renewed() {
        return renewed;
    }

    void setRenewed(Set<Member> fields) {
        renewed = fields;
    }

    /** Fields that continue fields with other names, of the class itself or of relatives, and those names. */
    public Map<MemberKey, String> renames() {
        return renames;
    }

    void setRenames(Map<MemberKey, String> fields) {
        renames = fields;
    }

    /** Does it go back to a version that it had? Then that version's annotations mean nothing: they were for the way there. */
    boolean isUndone() {
        return undone;
    }

    void undo(Map<MemberKey, String> fields) {
        undone = true;
        renames = fields;
    }

    Set<Member> retired() {
        return retired;
    }

    /** The companion this reload defines for the class; without members, and then not defined, for most. */
    public Companion fresh() {
        return fresh;
    }

    void setFresh(Companion companion) {
        fresh = companion;
    }

    /** The companion of a former version that takes fields in, as it is from now on, or {@code null}. */
    public TypeState.DefinedCompanion revived() {
        return revived;
    }

    /** The initializers in the companion that takes fields in whose code must be there before anybody makes a part of it. */
    public Set<Home> recoded() {
        return recoded;
    }

    /** Has former homes take in the new instance fields, all of them, with their initializers. */
    void revive(Reuse reuse) {
        TypeState.DefinedCompanion former = reuse.former();
        revived = new TypeState.DefinedCompanion(reuse.companion(fresh), former.reference(), former.installed());
        recoded = reuse.recoded();
        reuse.places().forEach((field, place) -> {
            Home home = former.companion().members().get(place);
            everHomes.remove(place, home);
            everHomes.put(field, home);
            homes.put(field, home);
            fresh.members().remove(field);
            fresh.members().remove(Reuse.initializer(field));
            fresh.initializers().remove(Reuse.initializer(field));
            fresh.volatiles().remove(field);
        });
    }

    /** The companions that the VM has, with what they hold from now on. */
    public List<TypeState.DefinedCompanion> existing() {
        return before.companions().stream()
                .map(each -> revived != null && each.companion().name().equals(revived.companion().name()) ? revived : each).toList();
    }

    private boolean isRevived(Member member) {
        boolean field = member.kind() == Member.Kind.FIELD || member.kind() == Member.Kind.INITIALIZER;
        return revived != null && field && revived.companion().members().containsKey(new Member(Member.Kind.FIELD, member.key()));
    }

    /** The home that a field, or the code of its initializer, gets with this version; {@code null} where it has one already, or none. */
    public Home settled(Member member) {
        return (isRevived(member) ? revived.companion() : fresh).members().get(member);
    }

    /** Do its objects get another part? */
    public boolean gainsParts() {
        return fresh.hasParts() || revived != null;
    }

    /** The class as linkage will see it. */
    public TypeInfo info() {
        return new TypeInfo(before.info().nativeSchema(), diff.to(), homes, true, shape);
    }

    /** Does linkage to it differ from before? */
    public boolean relinks() {
        return !bodiesOnly() || !homes.equals(before.info().homes()) || isRepointed();
    }

    /** Do its objects become instances of a successor, or of another one? */
    public boolean isRepointed() {
        return !shape.equals(before.info().shape());
    }

    void setShape(Shape next) {
        shape = next;
    }

    /** What the VM must be told of the class before anything else, because it loaded as it was before the agent came. */
    public Set<ClassOpening> openings() {
        return openings;
    }

    void open(ClassOpening opening) {
        openings.add(opening);
    }

    /** What becomes of the constants, for an enum that is initialized and whose constants change; else {@code null}. */
    public EnumChange enumChange() {
        return enumChange;
    }

    void setEnumChange(EnumChange change) {
        enumChange = change;
    }

    /** Static fields of this class whose live objects take values from copies; an enum's constants are not among them. */
    public Set<MemberKey> templates() {
        return templates;
    }

    void addTemplate(MemberKey constant) {
        templates.add(constant);
    }

    /** New fields that need more than the object itself, and that live constants take from copies of them. */
    public Set<MemberKey> copied() {
        return enumChange == null ? copied : enumChange.copied();
    }

    /** The constants that do, in words, for the report; those of an enum, which are all, are not named. */
    List<String> copiedBy() {
        return copiedBy;
    }

    void copy(Set<MemberKey> fields, String constant) {
        copied.addAll(fields);
        copiedBy.add(constant);
    }

    /** Is it redefined even with the class file it has, so that its call sites link anew? */
    public boolean isRedefinedAnyway() {
        return redefinedAnyway;
    }

    void redefineAnyway() {
        redefinedAnyway = true;
    }

    public Woven woven() {
        return woven;
    }

    void setWoven(Woven result) {
        woven = result;
    }

    /** Gives a member a home in the fresh companion. */
    Home settle(Member member, String desc) {
        Home home = new Home(fresh.name(), free(member.key().name(), desc), desc, -1);
        fresh.members().put(member, home);
        homes.put(member, home);
        everHomes.put(member, home);
        return home;
    }

    /** Puts code that computes a value into the fresh companion, under a name of its own. */
    void settle(Member value, String name, MethodNode code) {
        fresh.members().put(value, new Home(fresh.name(), name + "$" + fresh.members().size(), code.desc, -1));
        fresh.initializers().put(value, code);
    }

    private String free(String name, String desc) {
        String free = name;
        while (isTaken(free, desc)) {
            free += "$";
        }
        return free;
    }

    private boolean isTaken(String name, String desc) {
        return fresh.members().values().stream().anyMatch(home -> home.name().equals(name) && home.desc().equals(desc));
    }

    /** The state after the reload, but for the companions' classes. */
    public TypeState after(List<TypeState.DefinedCompanion> companions) {
        return new TypeState(version(), logical, info(), Map.copyOf(everHomes), Set.copyOf(retired), companions, woven.nativeBytes());
    }
}
