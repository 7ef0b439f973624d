package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Gives each member that the native layout cannot host its home. */
final class HomeAssigner {

    private final PlannedClass planned;
    private final ClassSchema natively;
    private final Set<Member> renewed;

    HomeAssigner(PlannedClass planned) {
        this.planned = planned;
        this.natively = planned.before().info().nativeSchema();
        this.renewed = planned.renewed(); // and with it a home that no compiled code has folded
    }

    void assign() {
        StaticOrder.of(planned.node(), planned.diff().to().fields().values()).forEach(this::field);
        planned.diff().to().methods().values().forEach(this::method);
        planned.before().info().homes().forEach(this::dispatch);
        planned.diff().fieldsRemoved().forEach(field -> planned.retired().add(Member.field(field)));
    }

    /** A pass-through that dispatches goes on: subclasses rely on it, whatever this class declares now. */
    private void dispatch(Member member, Home home) {
        if (member.kind() == Member.Kind.METHOD && planned.type().passThroughs().contains(member.key())) {
            planned.homes().putIfAbsent(member, home);
        }
    }

    private void field(MemberSchema field) {
        Member member = Member.field(field);
        Home before = planned.before().info().home(member);
        if (before != null && !renewed.contains(member) && isVolatileAt(before, member) == field.is(Opcodes.ACC_VOLATILE)) {
            planned.homes().put(member, before);
            return;
        }
        boolean hosted = before == null && Hosting.field(natively.fields().get(field.key()), field)
                && !planned.retired().contains(member) && !renewed.contains(member);
        if (!hosted) {
            planned.settle(member, field.key().desc());
            if (field.is(Opcodes.ACC_VOLATILE)) {
                planned.fresh().volatiles().add(member);
            }
        }
    }

    /** A home is as volatile as its first version made it. */
    private boolean isVolatileAt(Home home, Member member) {
        return planned.before().companions().stream().map(TypeState.DefinedCompanion::companion)
                .anyMatch(each -> each.name().equals(home.companion()) && each.volatiles().contains(member));
    }

    private void method(MemberSchema method) {
        Member member = Member.method(method);
        Home before = planned.before().info().home(member);
        boolean hosted = Hosting.method(natively.methods().get(method.key()), method) && !isOpenedToSubclasses(method);
        if (method.isAbstract() || method.isNative() || method.key().name().equals("<clinit>") || hosted && before == null) {
            return;
        }
        Home home = before == null ? planned.everHomes().get(member) : before;
        if (home != null) {
            planned.homes().put(member, home);
        } else if (method.key().isConstructor()) {
            constructor(member);
        } else {
            planned.settle(member, companionDesc(member));
        }
    }

    private boolean isOpenedToSubclasses(MemberSchema method) {
        MemberSchema former = natively.methods().get(method.key());
        int access = natively.access() | planned.diff().to().access(); // preparation drops final
        boolean inheritable = (access & (Opcodes.ACC_FINAL | Opcodes.ACC_ENUM)) == 0;
        return inheritable && former != null && Hosting.isOpened(former, method);
    }

    private void constructor(Member member) {
        int index = (int) planned.everHomes().keySet().stream().filter(each -> each.kind() == Member.Kind.CONSTRUCTOR).count();
        Home home = new Home(natively.name(), "<init>", member.key().desc(), index);
        planned.homes().put(member, home);
        planned.everHomes().put(member, home);
    }

    private String companionDesc(Member member) {
        return companionDesc(natively.name(), member);
    }

    static String companionDesc(String owner, Member member) {
        String desc = member.key().desc();
        return member.kind() == Member.Kind.METHOD ? "(L" + owner + ";" + desc.substring(1) : desc;
    }
}
