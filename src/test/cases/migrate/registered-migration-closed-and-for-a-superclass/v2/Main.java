import dev.reloadall.Registration;
import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub sub = new Sub();
        Registration registration = ReloadAll.migration(Base.class, (base, old) -> base.note("a"));
        Registration other = ReloadAll.migration(Base.class, (base, old) -> base.note("b"));
        Evolve.next();
        System.out.println(sub.show());
        registration.close();
        Evolve.next();
        System.out.println(sub.show());
        other.close();
        Evolve.next();
        System.out.println(sub.show());
    }
}
