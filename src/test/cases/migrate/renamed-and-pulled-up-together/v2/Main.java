import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub sub = new Sub();
        System.out.println(sub.show());
        Evolve.next();
        System.out.println(sub.show());
        sub.change();
        ReloadAll.undo();
        System.out.println(sub.show());
    }
}
